# الكشف الشامل: المشاركون جميعاً في الجلسات كلها.
overview-grid = حضور المشاركين في جميع الجلسات
overview-name = الاسم
overview-hours = الساعات
overview-share = النسبة
overview-certificate = الشهادة
overview-total = المجموع
overview-outside = لا ينطبق
overview-elsewhere = غير متوقَّع هنا
overview-search = البحث عن اسم
overview-search-title = الحروف الأولى، ثم السهم إلى الأسفل للنتيجة التالية، وEnter للعودة إلى الكشف
overview-found = { $n ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $nText } نتائج
   *[other] { $nText } نتيجة
}
overview-hours-of = { $attended } من { $counted } ساعة
overview-attended = الحضور { $attended }، { $share }{ $n ->
    [0] {""}
   *[other] ؛ لم يُسجَّل { $nText }
}
overview-not-held = لم تُعقد بعد
overview-states = حالة الخلية المحدّدة
overview-clear = إزالة التسجيل
overview-open = فتح كشف حضور الجلسة
overview-no-sessions = لا جلسات بعد
