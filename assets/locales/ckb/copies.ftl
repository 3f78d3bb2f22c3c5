# ڕادەستکردن: کۆپییەکی تۆمارەکە بۆ سکرتاریەت.
copies-contents = ئەوەی لە کۆپییەکەدایە
copies-contents-hint = کۆپییەکە هەموو تۆمارەکەیە لە یەک فایلدا، بۆ سکرتاریەت یان بۆ پاراستن. هێشتا کۆد نەکراوە، بۆیە پێویستە فلاشەکە لە شوێنێکی پارێزراودا بێت.
copies-make = پاشەکەوتکردنی کۆپی
copies-make-hint = فۆڵدەرێک یان فلاشێک هەڵدەبژێردرێت، دواتر کۆپییەکە سەرلەنوێ دەخوێنرێتەوە بۆ دڵنیابوون لە دروستیی.
copies-choose-folder = شوێنی کۆپی
copies-working = پاشەکەوتکردن و پشکنین…
copies-done = پاشەکەوت کرا و پشکنرا
copies-earlier = کۆپییەکانی پێشوو
copies-inspect = سەیرکردنی کۆپییەک
copies-inspect-hint = ئەوەی لە کۆپییەکەدایە پیشان دەدرێت، تۆمارەکە ناگۆڕێت.
copies-inspect-choose = هەڵبژاردنی فایل
copies-file = فایل
copies-made-by = لەلایەن
copies-made-at = کات
copies-holds = ناوەڕۆک
