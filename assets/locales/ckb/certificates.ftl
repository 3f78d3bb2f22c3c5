# بڕوانامەکان.
certificates-nobody = هێشتا کەس لەم ڕاهێنانەدا نییە
certificates-people = بەشداربووان و شایستەبوونیان
certificates-standing-eligible = شایستە
certificates-standing-below = لە خوار لانیکەم
certificates-standing-unmarked = تۆماری ناتەواو
certificates-standing-not_counted = ناژمێردرێت
certificates-differs = لەگەڵ چاپکراوەکە جیاوازە
certificates-differs-note = ئەوەی ئێستا تۆمار کراوە لەگەڵ چاپکراوەکە جیاوازە. پێویستە ئەم بڕوانامەیە هەڵبوەشێنرێتەوە و دووبارە پاشەکەوت بکرێت، ئینجا بڕوانامەیەکی نوێ بە ژمارەیەکی نوێ جێی دەگرێتەوە.
certificates-issued = بڕوانامەی { $serial }
certificates-withdraw = هەڵوەشاندنەوەی بڕوانامە
certificates-withdraw-title = هەڵوەشاندنەوەی بڕوانامەی { $serial }
certificates-withdraw-text = بڕوانامەی { $name } چیتر کاری پێ ناکرێت. ژمارەکەی بە کەسی تر نادرێت، و پاشەکەوتکردنەوە ژمارەیەکی نوێی پێ دەدات.
certificates-withdraw-reason = هۆی هەڵوەشاندنەوە
certificates-withdraw-keep = هێشتنەوەی بڕوانامە
certificates-languages = زمانی بڕوانامە
certificates-language-ar = عەرەبی
certificates-language-en = ئینگلیزی
certificates-language-ar-en = عەرەبی و ئینگلیزی
certificates-language-ckb = کوردیی ناوەندی
certificates-language-ckb-en = کوردیی ناوەندی و ئینگلیزی
certificates-language-it = ئیتالی
certificates-one-file = { $n ->
    [0] پاشەکەوتکردن لە یەک فایلدا
    [one] پاشەکەوتکردنی یەک بڕوانامە
   *[other] پاشەکەوتکردنی { $nText } بڕوانامە لە یەک فایلدا
}
certificates-separate = فایلێک بۆ هەر بڕوانامەیەک
certificates-choose = پاشەکەوتکردنی بڕوانامەکان
certificates-working = ئامادەکردنی بڕوانامەکان: { $done } لە { $total }
certificates-open = کردنەوە بۆ بینین و چاپکردن
certificates-to-organiser = بۆ لایەنەکان و هێماکانیان
certificates-drawing = بڕوانامەکە دەکێشرێت…
certificates-preview-hint = لەسەر کاغەزی A4 بەم شێوەیە چاپ دەکرێت.
certificates-kind = جۆری بڕوانامە
certificates-kind-participation = بەشداریکردن
certificates-kind-attendance = ئامادەبوون
certificates-kind-completion = تەواوکردن
certificates-kind-trainer = پێشکەشکردنی ڕاهێنان
certificates-kind-appreciation = ڕێزلێنان
certificates-second-language = زمانی دووەم
certificates-no-second = بێ زمانی دووەم
certificates-language-kmr = کوردیی کرمانجی
