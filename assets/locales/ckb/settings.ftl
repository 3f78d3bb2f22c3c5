# ڕێکخستنەکان.
settings-screen = شاشە
settings-language = زمان
settings-digits = ژمارەکان
settings-digits-auto = بەپێی زمان
settings-theme = ڕەنگەکان
settings-theme-light = ڕووناک
settings-theme-dark = تاریک
settings-laptop = ئەم لاپتۆپە
settings-laptop-hint = ناوەکە لە کۆپییە ڕادەستکراوەکاندا دەردەکەوێت و پیتەکە لە ژمارەی بڕوانامەکاندا.
settings-user-name = ناوی ڕاهێنەر
settings-letter = پیتی لاپتۆپ
settings-letter-hint = یەک پیت لە A تا Z، لە هەر لاپتۆپێکدا جیاواز.
settings-saved = ڕێکخستنەکان پاشەکەوت کران
settings-about = دەربارە
settings-version = وەشان
settings-folder = شوێنی تۆمارەکە
settings-designs = کردنەوەی دیزاینەکان
