# کاغەزەکانی ڕاهێنان، و ڕێگا بۆ چاپکەر.
papers-print = چاپکردن
papers-printers = چاپکەرەکان
papers-printer-usual = ئاسایی
