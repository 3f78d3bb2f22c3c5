# وشەکانی هەموو شاشەکان: شوێنەکان، دوگمە هاوبەشەکان، گەڕانەوە.
app-name = حازر
app-language-name = کوردیی ناوەندی
# ناوی زمانە سەرەکییەکەی تر، بە خۆی نووسراو.
app-other-language = العربية
app-places = بەشەکانی بەرنامە
app-today = ئەمڕۆ
app-trainings = ڕاهێنانەکان
app-people = کەسەکان
app-hand-over = ڕادەستکردن
app-settings = ڕێکخستنەکان

app-save = پاشەکەوتکردن
app-cancel = پاشگەزبوونەوە
app-close = داخستن
app-done = تەواو
app-back = گەڕانەوە بۆ دواوە
app-remove = لابردن
app-not-chosen = هەڵنەبژێردراوە
app-required = ئەم خانەیە پێویستە.
app-failed = هەڵەیەک ڕوویدا و هیچ شتێک نەگۆڕا.

app-undo = گەڕانەوە
app-redo = دووبارەکردنەوە
app-undo-step = گەڕانەوە: { $step }
app-redo-step = دووبارەکردنەوە: { $step }
app-undo-done = گەڕێنرایەوە: { $step }
app-redo-done = دووبارە کرایەوە: { $step }
app-resumed = هیچ شتێک لەدەست نەچووە: گەڕانەوە بۆ هەمان شوێن.
app-resumed-after = هیچ شتێک لەدەست نەچووە. دوا پاشەکەوتکردن: { $step } · { $at }
app-drop-one = هەر جارە یەک لیست: یەک فایل دابنێ.
app-drop-elsewhere = لیستەکانی بەشداربووان لە پەڕەی «بەشداربووان»ی ڕاهێنانێکدا دادەنرێن.
