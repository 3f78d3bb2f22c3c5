# تۆماری بڕوانامەکان.
register-title = تۆماری بڕوانامەکان
register-all = هەموو ڕاهێنانەکان
register-none = هێشتا هیچ بڕوانامەیەک دەرنەکراوە
register-none-text = هەر ژمارەیەک کە دەدرێت لێرە دەمێنێتەوە، لەگەڵ ئەوەی چی بەسەرهاتووە.
register-csv = پاشەکەوتکردن بۆ خشتەکان
register-pdf = پاشەکەوتکردن بە PDF
register-serial = ژمارەی بڕوانامە
register-name = ناو
register-training = ڕاهێنان
register-kind = جۆر
register-issued = دەرکردن
register-state = دۆخ
register-short = تۆمار
