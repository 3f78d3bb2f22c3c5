# ئەوانەی بەشداربوون و ناویان وەرنەگیرا.
headcounts-title = ژمارە بێ ناو
headcounts-hint = ئەوانەی ئامادە بوون و ناویان تۆمار نەکرا، بەپێی ڕەگەز و تەمەن. جیا لە لیستەکە دەژمێردرێن.
headcounts-sex = ڕەگەز
headcounts-total = کۆ
headcounts-cell = { $sex }، { $age }
