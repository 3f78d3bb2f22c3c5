# نووسینی لیست و خشتە چاپکراوەکان: لیستی واژۆ و لیستی ئامادەبوون و پوختە و لیستی ناوەکان.

## پەڕەکان
sheet-title-sign_in = لیستی واژۆ
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } لاپەڕە
   *[other] { $countText } لاپەڕە
}
sheet-private = شێوەی پاراستنی نهێنی: ناوەکان کورتکراونەتەوە

## سەری ستوونەکان
sheet-number = ژ.
sheet-name = ناوی تەواو
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
sheet-not-applicable = دوای ئەم دانیشتنە هاتووە
sheet-trainer-signature = ناو و واژۆی ڕاهێنەر
sheet-signature-count = ژمارەی واژۆکان
