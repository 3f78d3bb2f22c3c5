# دانیشتنەکان: دروستکردن، دێڕەکان، دەستکاریی یەک دانیشتن.
sessions-generator = دروستکردنی دانیشتنەکان
sessions-generator-hint = یەکەم ڕۆژ و ژمارەی ڕۆژەکان و کاتەکانی هەر ڕۆژێک: هەموو دانیشتنەکان بەیەکجار زیاد دەکرێن.
sessions-first-date = یەکەم ڕۆژ
sessions-first-date-hint = وەک ١/٦/٢٠١٨ یان ١ی حوزەیرانی ٢٠١٨
sessions-days = ڕۆژەکان
sessions-days-wrong = ژمارەیەک لە ١ تا ٦٠ پێویستە.
sessions-slots = کاتەکانی هەر ڕۆژێک
sessions-start = دەستپێک
sessions-end = کۆتایی
sessions-add-slot = دانیشتنێکی تر لە ڕۆژدا
sessions-remove-slot = لابردنی ئەم کاتە
sessions-times-wrong = پێویستە کۆتایی لە دوای دەستپێک بێت.
sessions-generate = { $n ->
    [0] زیادکردنی دانیشتنەکان
    [one] زیادکردنی یەک دانیشتن
   *[other] زیادکردنی { $nText } دانیشتن
}
sessions-new = دانیشتنی نوێ
sessions-add = زیادکردنی دانیشتن
sessions-numbered = دانیشتنی { $number }
sessions-roll-call = لیستی ئامادەبوون
sessions-edit = گۆڕینی دانیشتن
sessions-remove = لابردنی دانیشتن
sessions-date = بەروار
sessions-topic = بابەت
sessions-room = ژوور
sessions-state = دۆخ
sessions-state-planned = پلان بۆ دانراو
sessions-state-held = کراوە
sessions-state-cancelled = هەڵوەشێنراوە
sessions-after-midnight = دوای نیوەشەو تەواو دەبێت
sessions-required = بۆ بڕوانامە پێویستە
sessions-required-short = پێویست
