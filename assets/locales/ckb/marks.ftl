# لیستی ئامادەبوون. دۆخەکان ناون، بۆ ئەوەی بۆ هەمووان بگونجێن.
mark-present = ئامادە
mark-late = درەنگ
mark-left_early = زوو ڕۆیشتن
mark-absent = ئامادەنەبوون
mark-excused = مۆڵەت
mark-unmarked = تۆمار نەکراوە

marks-roll-call = لیستی ئامادەبوون
marks-saved = هەموو گۆڕانکارییەکان لەم لاپتۆپەدا پاشەکەوت کراون
marks-saving = پاشەکەوتکردن…
marks-next-session = دانیشتنی دواتر
marks-previous-session = دانیشتنی پێشوو
marks-search = گەڕان بەدوای ناو
marks-search-placeholder = یەکەم پیتەکانی ناو… پاشان Enter = ئامادە
marks-searched-as = ئەنجامی گەڕان بۆ «{ $text }»
marks-new = بەشداربووی نوێ
marks-remaining = { $n ->
    [0] ئامادەبوونی ئەوانی تر
   *[other] ئامادەبوونی ئەوانی تر ({ $nText })
}
marks-same = وەک دانیشتنی پێشوو
marks-same-title = ئەوانەی تۆمار نەکراون وەک دانیشتنی پێشوویان لێ دێت (Ctrl+D)
marks-counts = ژمارەکان
marks-number = ژ.
marks-name-affiliation = ناو و لایەن
marks-detail = کات / تێبینی
marks-cell = { $name } — { $state }
marks-detail-cell = { $name } — کات و تێبینی: { $detail }
marks-shown = { $shownText } لە { $nText } کەس
marks-already = { $name }: پێشتر تۆمار کراوە — { $state } { $detail }
marks-not-found = کەس بە ناوی «{ $text }» نییە
marks-not-found-text = ‏Enter ئەم ناوە بۆ لیستەکە زیاد دەکات و ئامادەبوونی تۆمار دەکات.
marks-walk-in = بەشداربووی نوێ
marks-walk-in-hint = بێ ناونووسین هاتووە. ئێستا تەنها ناو بەسە، ئەوانی تر دواتر.
marks-walk-in-add = زیادکردن و تۆمارکردنی ئامادەبوون
marks-nobody = هێشتا بەشداربوو نییە
marks-nobody-text = لیستەکە لە لاپەڕەی بەشداربووان دەلکێنرێت، یان ئەوانەی دێن یەک بە یەک زیاد دەکرێن.
marks-arrived = کاتی گەیشتن
marks-left = کاتی ڕۆیشتن
marks-time-hint = وەک ٩:٢٥
marks-time-only = کات لەگەڵ «درەنگ» یان «زوو ڕۆیشتن» دەنووسرێت.
marks-note-needs-mark = کات و تێبینی لەگەڵ تۆمارن؛ سەرەتا دۆخەکە تۆمار دەکرێت.
marks-note = تێبینی
marks-rest-offer = { $name } — زوو ڕۆیشتن. ئایا ئامادەنەبوون لە { $n ->
    [one] دانیشتنی دواتری ئەم ڕۆژە
   *[other] { $nText } دانیشتنی دواتری ئەم ڕۆژە
} تۆمار بکرێت؟
marks-rest-yes = تۆمارکردنی ئامادەنەبوون
marks-rest-no = بێ تۆمار
marks-leave-question = { $nText } کەس تۆمار نەکراون:
marks-leave-absent = تۆمارکردنی ئامادەنەبوون
marks-leave = بێ تۆمار
marks-no-phone = کەس بە ژمارەیەکی وەک «{ $text }» نییە

marks-keys = کلیلەکان
marks-key-move = جووڵە
marks-key-present = ئامادە و دواتر
marks-key-state = دۆخ
marks-key-note = تێبینی
marks-key-time = کات
marks-key-same = وەک پێشوو
marks-key-next-session = دانیشتنی دواتر
