# ڕاهێنانەکان: لیستیان، یەک ڕاهێنان و وردەکارییەکانی.
trainings-all = هەموو ڕاهێنانەکان
trainings-back = گەڕانەوە بۆ ڕاهێنان
trainings-new = ڕاهێنانی نوێ
trainings-none = هێشتا ڕاهێنان نییە
trainings-none-text = هەموو شتێک بە ڕاهێنانێک دەست پێ دەکات: ناونیشان و شوێن، پاشان دانیشتن و بەشداربووان.
trainings-from-title = لەسەر نموونەی ڕاهێنانێکی پێشوو
trainings-from-hint = لایەنەکان و دێڕەکانیان و ڕاهێنەران و بەرنامە و دابەشبوونی دانیشتنەکان دەمێننەوە، بەشداربووان ناگوازرێنەوە.
trainings-from = وەک
trainings-from-none = بەبێ نموونە، لە سەرەتاوە
trainings-from-brings = لەگەڵیدا دێن: { $parties }، { $trainers }، { $sessions }.
trainings-from-parties = { $n ->
    [0] هیچ لایەنێک
    [one] یەک لایەن
   *[other] { $nText } لایەن
}
trainings-from-trainers = { $n ->
    [0] هیچ ڕاهێنەرێک
    [one] یەک ڕاهێنەر
   *[other] { $nText } ڕاهێنەر
}
trainings-from-sessions = { $n ->
    [0] هیچ دانیشتنێک
    [one] یەک دانیشتن
   *[other] { $nText } دانیشتن
}
trainings-first-date = یەکەم ڕۆژ
trainings-first-date-hint = بەبێ ئەو دانیشتنەکان ناگوازرێنەوە. وەک ١/٦/٢٠١٨ دەنووسرێت
trainings-like-this = ڕاهێنانی نوێ لەسەر نموونەی ئەمە
trainings-trainers = ڕاهێنەران
trainings-trainers-hint = کێ ڕاهێنانەکە بەڕێوە دەبات و کێ یارمەتی دەدات، بە ڕیزی لیستەکە.
trainings-role-trainer = ڕاهێنەر
trainings-role-facilitator = ئاسانکار
trainings-trainer-name = ناو
trainings-trainer-role = ڕۆڵ
trainings-trainer-add = زیادکردن
trainings-trainer-known = ڕەنگە ناوی کەسێکی ناسراو بێت:
trainings-unmarked = { $n ->
    [one] یەک تۆمار ماوە
   *[other] { $nText } تۆمار ماون
}
trainings-certificates = { $n ->
    [one] یەک بڕوانامە
   *[other] { $nText } بڕوانامە
}
trainings-tabs = بەشەکانی ڕاهێنان
trainings-tab-sessions = دانیشتنەکان
trainings-tab-participants = بەشداربووان
trainings-tab-roll-call = لیستی ئامادەبوون
trainings-tab-overview = خشتەی گشتی
trainings-tab-certificates = بڕوانامەکان
trainings-tab-details = وردەکاری

trainings-card-title = ناونیشان
trainings-card-title-hint = یەک زمان بەسە. بڕوانامە ناونیشانەکە بە زمانی خۆی وەردەگرێت.
trainings-title-ar = ناونیشان بە عەرەبی
trainings-title-en = ناونیشان بە ئینگلیزی
trainings-title-ckb = ناونیشان بە کوردی
trainings-title-it = ناونیشان بە ئیتالی
trainings-title-kmr = ناونیشان بە کرمانجی، بۆ چاپ
trainings-more-languages = زمانی تر

trainings-card-place = شوێن
trainings-governorate = پارێزگا
trainings-city-ar = شار بە عەرەبی
trainings-city-en = شار بە ئینگلیزی
trainings-city-ckb = شار بە کوردی
trainings-city-it = شار بە ئیتالی
trainings-city-kmr = شار بە کرمانجی، بۆ چاپ
trainings-venue = هۆڵ یان باڵەخانە

trainings-card-programme = بەرنامە
trainings-card-programme-hint = ئەو بەرنامەیەی ڕاهێنانەکە تێیدایە، ئەگەر هەبێت. ناوی لە بڕوانامەدا دەنووسرێت.
trainings-programme = بەرنامە
trainings-no-programme = بێ بەرنامە
trainings-new-programme = بەرنامەی نوێ…
trainings-programme-ar = ناوی بەرنامە بە عەرەبی
trainings-programme-en = ناوی بەرنامە بە ئینگلیزی
trainings-programme-create = زیادکردنی بەرنامە
trainings-series = زنجیرە
trainings-no-series = بێ زنجیرە
trainings-new-series = زنجیرەی نوێ…
trainings-series-ar = ناوی زنجیرە بە عەرەبی
trainings-series-en = ناوی زنجیرە بە ئینگلیزی
trainings-series-create = زیادکردنی زنجیرە

trainings-card-rule = مەرجی بڕوانامە
trainings-threshold = لانیکەمی ئامادەبوون، بە سەدا
trainings-threshold-hint = لە کاتی دانیشتنە کراوەکان.
trainings-threshold-wrong = ژمارەیەک لە ٠ تا ١٠٠ پێویستە.
trainings-unmarked-blocks = تا تۆمارکردنی ئامادەبوون تەواو نەبێت بڕوانامە نییە
trainings-excused-leaves = دانیشتنی بە مۆڵەت ناژمێردرێت

trainings-new-hint = هەموو شتێک دواتر دەگۆڕدرێت.
trainings-save-next = پاشەکەوتکردن و پاشان دانیشتنەکان
trainings-remove = لابردنی ڕاهێنان
