# نووسینی بڕوانامە و لیستی واژۆ. دێڕێک کە بەهاکانی بەتاڵ بن لادەبرێت.

## بڕوانامە: ناونیشان بە وردی دەڵێت شایەتی بۆ چی دەدات
print-title-participation = بڕوانامەی بەشداریکردن
print-title-attendance = بڕوانامەی ئامادەبوون
print-title-completion = بڕوانامەی تەواوکردن
print-title-trainer = بڕوانامەی پێشکەشکردنی ڕاهێنان
print-title-appreciation = بڕوانامەی ڕێزلێنان

## بڕوانامە: بۆ کێ و بۆ چی
# پێش ناوەکە، بۆ هەموو جۆرەکان یەک شێوەیە.
print-awarded-to = ئەم بڕوانامەیە دەبەخشرێت بە
print-awarded-to-participation = { print-awarded-to }
print-awarded-to-attendance = { print-awarded-to }
print-awarded-to-completion = { print-awarded-to }
print-awarded-to-trainer = { print-awarded-to }
print-awarded-to-appreciation = { print-awarded-to }
print-from-organisation = لە { $organisation }
print-for-participation = بۆ بەشداریکردن لە ڕاهێنانی
print-for-attendance = بۆ ئامادەبوون لە ڕاهێنانی
print-for-completion = بۆ تەواوکردنی ڕاهێنانی
print-for-trainer = بۆ پێشکەشکردنی ڕاهێنانی
print-for-appreciation = بۆ ڕێزلێنان لە ماندووبوون لە ڕاهێنانی
print-title-line = «{ $title }»
print-for-participation-titled = { print-for-participation } { print-title-line }
print-for-attendance-titled = { print-for-attendance } { print-title-line }
print-for-completion-titled = { print-for-completion } { print-title-line }
print-for-trainer-titled = { print-for-trainer } { print-title-line }
print-for-appreciation-titled = { print-for-appreciation } { print-title-line }

## بڕوانامە: شوێن و کات و ماوە
print-place = { $city }
print-place-governorate = { $city }، پارێزگای { $governorate }
print-held = شوێن: { $place } · کات: { $dates } · ماوە: { $hours }
print-held-without-place = کات: { $dates } · ماوە: { $hours }

## بڕوانامە: ماوەی ڕاهێنان لەناو ڕستەدا
count-training-hours = { $countText } کاتژمێر
count-training-minutes = { $countText } خولەک
count-training-hours-minutes = { $hours } و { $minutes }

## بڕوانامە: ڕێکخەر و بەرنامە و پشتیوان
print-organised-by = ڕێکخەر: { $organisers }
print-organised-by-with = ڕێکخەر: { $organisers } · بە هاوکاریی: { $partners }
print-in-cooperation-with = بە هاوکاریی: { $partners }
print-programme = لە چوارچێوەی بەرنامەی «{ $programme }»
print-programme-donor = لە چوارچێوەی بەرنامەی «{ $programme }» · { $donor }
print-donor-support = بە پشتگیریی { $donors }
print-donor-partnership = بە هاوبەشی لەگەڵ { $donors }

## بڕوانامە: بەشی خوارەوە
print-trainers = ڕاهێنەر: { $trainers }
print-function-trainer = ڕاهێنەر
print-function-organiser = لەبری ڕێکخەر
print-stamp = مۆر
print-issued-on = بەرواری دەرچوون: { $date }

## ناونیشانی دۆکیومێنتەکان وەک بەرنامەی خوێندنەوە پیشانی دەدات
print-document-certificate = { $name }: { $title }
print-attachment = داتای ئەم بڕوانامەیە
print-page = لاپەڕە { $pageText } لە { $pagesText }

## ناوی شوێنی بەهاکان لەناو دەقی دیزایندا
print-placeholder-name = ناو
print-placeholder-organisation = ڕێکخراو
print-placeholder-title = ناونیشان
print-placeholder-place = شوێن
print-placeholder-city = شار
print-placeholder-governorate = پارێزگا
print-placeholder-venue = هۆڵ
print-placeholder-dates = بەروارەکان
print-placeholder-hours = کاتژمێرەکان
print-placeholder-organisers = ڕێکخەران
print-placeholder-partners = هاوبەشان
print-placeholder-programme = بەرنامە
print-placeholder-donor = پشتگیری
print-placeholder-trainers = ڕاهێنەران
print-placeholder-issuer = لایەنی ڕێکخەر
print-placeholder-certifies = شایەتیدان
print-placeholder-date = بەرواری دەرچوون
