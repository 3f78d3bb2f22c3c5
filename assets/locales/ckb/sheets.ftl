# نووسینی لیست و خشتە چاپکراوەکان: لیستی واژۆ و لیستی ئامادەبوون و پوختە و لیستی ناوەکان.

## پەڕەکان
sheet-title-sign_in = لیستی واژۆ
sheet-title-matrix = خشتەی گشتیی ئامادەبوون
sheet-title-summary = پوختەی ڕاهێنان
sheet-title-name_proof = لیستی پشتڕاستکردنەوەی ناوەکان
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } لاپەڕە
   *[other] { $countText } لاپەڕە
}
sheet-private = شێوەی پاراستنی نهێنی: ناوەکان کورتکراونەتەوە
sheet-private-names = شێوەی پاراستنی نهێنی: تەنها ناوەکان
sheet-private-figures = شێوەی پاراستنی نهێنی: بێ گروپی کەمتر لە { $leastText } کەس

## سەری ستوونەکان
sheet-number = ژ.
sheet-name = ناوی تەواو
sheet-group = گرووپ
sheet-of-group = گرووپ: { $group }
sheet-organisation = ڕێکخراو یان تیم
sheet-sex = ڕەگەز
sheet-sex-female = مێ
sheet-sex-male = نێر
sheet-age = تەمەن
sheet-age-below = کەمتر لە { $age }
sheet-age-from = { $age } و زیاتر
sheet-governorate = پارێزگا
sheet-phone = تەلەفۆن
# لەسەر دوو ستوونی دوای خۆی: ڕەزامەندی بۆ … نووسینی ناو، وێنەگرتن.
sheet-consent = ڕەزامەندی بۆ
sheet-consent-listed = نووسینی ناو
sheet-consent-photographed = وێنەگرتن
sheet-day = ڕۆژی { $dayText } لە { $daysText }

## ڕیز و بەشی خوارەوەی لیستی واژۆ
sheet-walk-ins = ئەوانەی ناویان لە لیستەکەدا نییە
sheet-not-applicable = ئەم دانیشتنە پەیوەندی بەم کەسەوە نییە
sheet-trainer-signature = ناو و واژۆی ڕاهێنەر
sheet-signature-count = ژمارەی واژۆکان

## خشتەی ئامادەبوون: پیتی یەکەمی دۆخەکان
sheet-letter-present = ئ
sheet-letter-late = د
sheet-letter-left_early = ز
sheet-letter-absent = ن
sheet-letter-excused = م
sheet-letter-unmarked = ؟
sheet-sum = کۆ
sheet-attended-hours = کاتژمێری ئامادەبوون
sheet-counted-hours = کاتژمێری ژمێردراو
sheet-share = ڕێژە
sheet-met = مەرجەکە
sheet-open = دیارینەکراوە
sheet-nothing = هیچ
sheet-sum-attended = کۆی ئامادەبووان
sheet-sum-share = ڕێژەی ئامادەبوون ٪
sheet-note-excused-out = دانیشتنێک کە مۆڵەتی بۆ هەبێت ناچێتە ناو ژماردنەوە.
sheet-note-excused-in = دانیشتنێک کە مۆڵەتی بۆ هەبێت بە ئامادەنەبوون دەژمێردرێت.
sheet-note-times = درەنگ هاتن و زوو ڕۆیشتن کاتەکە کەم دەکەنەوە ئەگەر کاتەکەیان نووسرابێت.
sheet-note-unmarked = دانیشتنی بەڕێوەچوو کە هێشتا تۆمار نەکراوە بە ئامادەنەبوون دەژمێردرێت.

## لیستی دانیشتنەکان
sheet-sessions = دانیشتنەکان
sheet-date = ڕۆژ
sheet-hours = کات
sheet-topic = بابەت
sheet-state = دۆخ
sheet-required = پێویستە بۆ بڕوانامە
sheet-attended = ئامادەبووان
sheet-part-of = { $partText } لە { $wholeText }

## پوختەی ڕاهێنان
sheet-fact-programme = بەرنامە
sheet-fact-place = شوێن
sheet-fact-dates = کات
sheet-fact-organisers = ڕێکخەر
sheet-fact-partners = بە هاوکاریی
sheet-fact-support = هاوبەشی و پشتگیری
sheet-fact-trainers = ڕاهێنەر
sheet-figures = ژمارە سەرەکییەکان
sheet-figure-sessions = دانیشتنە بەڕێوەچووەکان
sheet-figure-hours = کاتژمێرەکانی ڕاهێنان
sheet-figure-person-hours = کۆی کاتژمێرەکانی ئامادەبووان
sheet-figure-share = ڕێژەی ئامادەبوون لە کاتی ژمێردراو
sheet-certificates = بڕوانامە دەرچووەکان
sheet-certificate-kind = جۆر
sheet-certificates-valid = کارا
sheet-certificates-withdrawn = هەڵوەشاوە یان گۆڕاو
sheet-participants = بەشداربووان
sheet-by-sex = بەشداری بەپێی ڕەگەز
sheet-by-age = ئامادەبووان بەپێی ڕەگەز و تەمەن
sheet-by-age-listed = تۆمارکراوان بەپێی ڕەگەز و تەمەن
sheet-by-age-alone = ئامادەبووان بەپێی تەمەن
sheet-by-age-alone-listed = تۆمارکراوان بەپێی تەمەن
sheet-counted = ئەوانەی بەشداربوون و ناویان وەرنەگیرا
sheet-counted-people = بێ ناو
sheet-stage-listed = لە لیستەکەدا
sheet-stage-attended = لانیکەم لە یەک دانیشتندا ئامادە
sheet-stage-met = مەرجی ئامادەبوونی تێدایە
sheet-stage-certified = بڕوانامەی کارایان هەیە
sheet-not-stated = نەنووسراوە
sheet-total = کۆ
sheet-note-age = تەمەن ئەوەیە کە لە ساڵی { $year }دا پێی دەگات.
sheet-note-replaced = { $count ->
    [one] کەسێک کە هەرگیز نەهات ناژمێردرێت: کەسێکی تر لە جێیدا هات.
   *[other] { $countText } کەس کە هەرگیز نەهاتن ناژمێردرێن: کەسانی تر لە جێیاندا هاتن.
}
sheet-note-few = لێرەدا هیچ خشتەیەک گروپێک ناژمێرێت کە لە { $leastText } کەس کەمتر بێت، بۆ ئەوەی کەس نەناسرێتەوە؛ سفر دەنووسرێت. ئەگەر گروپێکی وا هەبێت، خشتەکانی ڕەگەز و تەمەن تەنها کۆکان دەنووسن یان لادەبرێن؛ بڕوانامەکان بەپێی جۆر، و ئامادەبوونی دانیشتنەکان لەگەڵ کاتژمێر و ڕێژەکانی، لادەبرێن.
sheet-prepared-by = ئامادەکار و واژۆ

## لیستی پشتڕاستکردنەوەی ناوەکان
sheet-proof-note = ناوەکە بەم شێوەیە لەسەر بڕوانامەکە چاپ دەکرێت. تکایە نیشانەی «ڕاستە» دابنێن یان ڕاستکراوەکەی بنووسن، پاشان واژۆی بکەن.
sheet-printed-name = ناو لەسەر بڕوانامە
sheet-latin-name = ناو بە پیتی لاتینی
sheet-correct = ڕاستە
sheet-correction = ڕاستکردنەوە
sheet-signature = واژۆ
sheet-others = کەسانی بە ڕۆڵێکی تر
sheet-checked-on = بەرواری پشتڕاستکردنەوە

## تۆماری بڕوانامەکان لەسەر کاغەز
sheet-as-of = تا { $date }
sheet-replaced-by = { $serial } شوێنی گرتەوە
sheet-internal = ناوی تێدایە: تەنها بۆ ڕێکخەر
