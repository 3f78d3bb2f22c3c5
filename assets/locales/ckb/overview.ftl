# تێڕوانینی گشتی: هەموو بەشداربووان لە هەموو دانیشتنەکاندا.
overview-grid = ئامادەبوونی بەشداربووان لە هەموو دانیشتنەکان
overview-name = ناو
overview-hours = کاتژمێر
overview-share = ڕێژە
overview-certificate = بڕوانامە
overview-total = کۆی گشتی
overview-outside = ناگرێتەوە
overview-elsewhere = لێرە چاوەڕوان ناکرێت
overview-search = گەڕان بەدوای ناو
overview-search-title = یەکەم پیتەکان، پاشان تیری خوارەوە بۆ ئەنجامی دواتر، و Enter بۆ گەڕانەوە بۆ خشتەکە
overview-found = { $n ->
    [one] یەک ئەنجام
   *[other] { $nText } ئەنجام
}
overview-hours-of = { $attended } لە { $counted } کاتژمێر
overview-attended = ئامادەبووان { $attended }، { $share }{ $n ->
    [0] {""}
   *[other] ؛ { $nText } تۆمار نەکراوە
}
overview-not-held = هێشتا بەڕێوە نەچووە
overview-states = دۆخی خانەی دیاریکراو
overview-clear = لابردنی تۆمار
overview-open = کردنەوەی لیستی ئامادەبوونی دانیشتنەکە
overview-no-sessions = هێشتا دانیشتن نییە
