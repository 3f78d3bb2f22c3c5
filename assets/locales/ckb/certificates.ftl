# بڕوانامەکان.
certificates-nobody = هێشتا کەس لەم ڕاهێنانەدا نییە
certificates-people = کەسەکان و بڕوانامەکانیان
certificates-all = هەموو ئەوانەی بڕوانامەیان هەیە
certificates-chosen = { $n ->
    [0] کەس هەڵنەبژێردراوە
    [one] یەک کەس هەڵبژێردراوە
   *[other] { $nText } کەس هەڵبژێردراون
}
certificates-standing-eligible = شایستە
certificates-standing-below = لە خوار لانیکەم
certificates-standing-unmarked = تۆماری ناتەواو
certificates-standing-not_counted = ناژمێردرێت
certificates-problem = چاپ ناکرێت
certificates-letter = پیتی { $letter }، { $point }
certificates-correct-name = ڕاستکردنەوەی ناو

## چی چاپ دەکرێت
certificates-kind = جۆری بڕوانامە
certificates-kind-due = بۆ هەر کەس ئەوەی شایستەیەتی
certificates-kind-participation = بەشداریکردن
certificates-kind-attendance = ئامادەبوون
certificates-kind-completion = تەواوکردن
certificates-kind-trainer = پێشکەشکردنی ڕاهێنان
certificates-kind-appreciation = ڕێزلێنان
certificates-languages = زمان
certificates-second-language = زمانی دووەم
certificates-no-second = بێ زمانی دووەم
certificates-language-ar = عەرەبی
certificates-language-en = ئینگلیزی
certificates-language-ckb = کوردیی ناوەندی
certificates-language-it = ئیتالی
certificates-language-kmr = کوردیی کرمانجی
certificates-drawing = بڕوانامەکە دەکێشرێت…
certificates-to-organiser = بۆ لایەنەکان و هێماکانیان

## چۆن پاشەکەوت دەکرێت
certificates-form = شێوەی فایلەکان
certificates-form-one_file = هەمووی لە یەک PDF
certificates-form-separate = فایلێک بۆ هەر یەکێک
certificates-form-zip = فایلی ZIP
certificates-order = ڕیزبەندیی کاغەزەکان
certificates-order-list = وەک لیستەکە
certificates-order-name = بەپێی ناو
certificates-order-organisation = بەپێی ڕێکخراو
certificates-only-missing = تەنیا ئەوانەی نەدراون
certificates-pattern = ناوی فایلەکان
certificates-pattern-usual = ناوە ئاساییەکان
certificates-pattern-begin = دەستپێکردن لە ناوە ئاساییەکانەوە
certificates-pattern-example = نموونە: { $name }
certificates-pattern-number = شوێن لە ڕیزبەندیدا
certificates-pattern-serial = ژمارەی بڕوانامە
certificates-pattern-name = ناو
certificates-pattern-latin_name = ناو بە پیتی لاتینی
certificates-pattern-organisation = ڕێکخراو
certificates-pattern-kind = جۆری بڕوانامە
certificates-save = { $n ->
    [0] پاشەکەوتکردن
    [one] پاشەکەوتکردنی یەک بڕوانامە
   *[other] پاشەکەوتکردنی { $nText } بڕوانامە
}
certificates-choose = پاشەکەوتکردنی بڕوانامەکان
certificates-working = ئامادەکردنی بڕوانامەکان: { $done } لە { $total }
certificates-open = کردنەوە بۆ بینین و چاپکردن
certificates-show-folder = پیشاندانی بوخچە

## چی دەرکراوە
certificates-held = بڕوانامەکانی ئەم کەسە
certificates-withdrawn = هەڵوەشاوە
certificates-replaced-by = { $serial } شوێنی گرتەوە
certificates-differs = لەگەڵ چاپکراوەکە جیاوازە
certificates-differing = { $n ->
    [one] بڕوانامەیەک ئەمڕۆ جیاواز چاپ دەکرێت.
   *[other] { $nText } بڕوانامە ئەمڕۆ جیاواز چاپ دەکرێن.
}
certificates-differing-look = پیشاندانی یەکەم
certificates-reissue = دووبارە دەرکردن
certificates-reissue-title = { $n ->
    [one] دووبارە دەرکردنی بڕوانامەیەک
   *[other] دووبارە دەرکردنی { $nText } بڕوانامە
}
certificates-reissue-text = ئەوەی دەرکراوە بەو هۆکارەی نووسراوە هەڵدەوەشێتەوە، و بڕوانامەی نوێ بە ژمارەی نوێ شوێنی دەگرێتەوە و یەکسەر پاشەکەوت دەکرێت. یەک گەڕانەوە هەمووی دەگەڕێنێتەوە.
certificates-reissue-reason = هۆکار
certificates-reissue-save = گۆڕینەوە و پاشەکەوتکردن
certificates-withdraw = هەڵوەشاندنەوەی بڕوانامە
certificates-withdraw-title = هەڵوەشاندنەوەی بڕوانامەی { $serial }
certificates-withdraw-text = بڕوانامەی { $name } چیتر کاری پێ ناکرێت. ژمارەکەی بە کەسی تر نادرێت، و پاشەکەوتکردنەوە ژمارەیەکی نوێی پێ دەدات.
certificates-withdraw-reason = هۆی هەڵوەشاندنەوە
certificates-withdraw-keep = هێشتنەوەی بڕوانامە
