# نصوص الكشوف والجداول المطبوعة: كشف التوقيع وكشف الحضور وملخص التدريب وقائمة الأسماء.

## الأوراق
sheet-title-sign_in = كشف التوقيع
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $countText } صفحات
    [many] { $countText } صفحة
   *[other] { $countText } صفحة
}
sheet-private = نسخة تحفظ الخصوصية: الأسماء مختصرة

## رؤوس الأعمدة
sheet-number = ت
sheet-name = الاسم الكامل
sheet-organisation = المنظمة أو الفريق
sheet-sex = الجنس
sheet-sex-female = أنثى
sheet-sex-male = ذكر
sheet-age = العمر
sheet-age-below = أقل من { $age }
sheet-age-from = { $age } فأكثر
sheet-governorate = المحافظة
sheet-phone = الهاتف
# فوق العمودين التاليين: الموافقة على … إدراج الاسم، التصوير.
sheet-consent = الموافقة على
sheet-consent-listed = إدراج الاسم
sheet-consent-photographed = التصوير
sheet-day = اليوم { $dayText } من { $daysText }

## صفوف كشف التوقيع وذيله
sheet-walk-ins = من لم ترد أسماؤهم في القائمة
sheet-not-applicable = انضمام بعد هذه الجلسة
sheet-trainer-signature = اسم وتوقيع مقدِّم التدريب
sheet-signature-count = عدد التواقيع
