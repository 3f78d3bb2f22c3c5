# نصوص الكشوف والجداول المطبوعة: كشف التوقيع وكشف الحضور وملخص التدريب وقائمة الأسماء.

## الأوراق
sheet-title-sign_in = كشف التوقيع
sheet-title-matrix = كشف الحضور الشامل
sheet-title-summary = ملخص التدريب
sheet-title-name_proof = قائمة تدقيق الأسماء
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
sheet-private-names = نسخة تحفظ الخصوصية: الأسماء وحدها
sheet-private-figures = نسخة تحفظ الخصوصية: بلا مجموعات يقل عدد أفرادها عن { $leastText }

## رؤوس الأعمدة
sheet-number = ت
sheet-name = الاسم الكامل
sheet-group = المجموعة
sheet-of-group = المجموعة: { $group }
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
sheet-not-applicable = لا تعني هذه الجلسة هذا الشخص
sheet-trainer-signature = اسم مقدِّم التدريب وتوقيعه
sheet-signature-count = عدد التواقيع

## كشف الحضور الشامل: رموز الحالات، وكل رمز حرف من اسم حالته
sheet-letter-present = ح
sheet-letter-late = ت
sheet-letter-left_early = خ
sheet-letter-absent = غ
sheet-letter-excused = ع
sheet-letter-unmarked = ؟
sheet-sum = المجموع
sheet-attended-hours = ساعات الحضور
sheet-counted-hours = الساعات المحتسبة
sheet-share = النسبة
sheet-met = استيفاء الشرط
sheet-open = لم يُحسم
sheet-nothing = لا شيء
sheet-sum-attended = مجموع الحضور
sheet-sum-share = نسبة الحضور ٪
sheet-note-excused-out = لا تدخل جلسات الغياب بعذر في الحساب.
sheet-note-excused-in = تُحسب جلسات الغياب بعذر غياباً.
sheet-note-times = يُخصم وقت التأخّر والخروج المبكر إذا كانت ساعته مدوَّنة.
sheet-note-unmarked = الجلسة المعقودة التي لم يُسجَّل حضورها تُحسب غياباً إلى حين تسجيله.

## قائمة الجلسات
sheet-sessions = الجلسات
sheet-date = اليوم
sheet-hours = الوقت
sheet-topic = الموضوع
sheet-state = الحالة
sheet-required = لازمة للشهادة
sheet-attended = الحضور
sheet-part-of = { $partText } من { $wholeText }

## ملخص التدريب
sheet-fact-programme = البرنامج
sheet-fact-place = المكان
sheet-fact-dates = التاريخ
sheet-fact-organisers = التنظيم
sheet-fact-partners = بالتعاون مع
sheet-fact-support = الشراكة والدعم
sheet-fact-trainers = تقديم التدريب
sheet-figures = أرقام أساسية
sheet-figure-sessions = الجلسات المعقودة
sheet-figure-hours = ساعات التدريب المنفَّذة
sheet-figure-person-hours = مجموع ساعات حضور المشاركين
sheet-figure-share = نسبة الحضور من الوقت المحتسب
sheet-certificates = الشهادات الصادرة
sheet-certificate-kind = النوع
sheet-certificates-valid = سارية
sheet-certificates-withdrawn = ملغاة أو مستبدلة
sheet-participants = المشاركون
sheet-by-sex = المشاركة بحسب الجنس
sheet-by-age = الحاضرون بحسب الجنس والعمر
sheet-by-age-listed = المسجَّلون بحسب الجنس والعمر
sheet-by-age-alone = الحاضرون بحسب العمر
sheet-by-age-alone-listed = المسجَّلون بحسب العمر
sheet-counted = من شاركوا ولم تُؤخذ أسماؤهم
sheet-counted-people = من دون أسماء
sheet-stage-listed = في القائمة
sheet-stage-attended = حضور جلسة واحدة على الأقل
sheet-stage-met = استيفاء شرط الحضور
sheet-stage-certified = حيازة شهادة سارية
sheet-not-stated = غير مذكور
sheet-total = المجموع
sheet-note-age = العمر هو ما يبلغه الشخص في سنة { $year }.
sheet-note-replaced = { $count ->
    [one] لا يُحسب شخص واحد لم يحضر قط وحضر بديل عنه.
    [two] لا يُحسب شخصان لم يحضرا قط وحضر بديلان عنهما.
    [few] لا يُحسب { $countText } أشخاص لم يحضروا قط وحضر بدلاء عنهم.
    [many] لا يُحسب { $countText } شخصاً لم يحضروا قط وحضر بدلاء عنهم.
   *[other] لا يُحسب { $countText } شخص لم يحضروا قط وحضر بدلاء عنهم.
}
sheet-note-few = لا يتضمن هذا الملخص جدولاً فيه مجموعة يقل عدد أفرادها عن { $leastText }، لئلا يُستدل على أشخاص بعينهم؛ أما الصفر فيُذكر. وعند وجود مجموعة كهذه تقتصر جداول الجنس والعمر على المجاميع أو تُحذف، وتُحذف الشهادات بحسب النوع، وكذلك حضور الجلسات مع ساعاته ونسبه.
sheet-prepared-by = الإعداد والتوقيع

## قائمة تدقيق الأسماء
sheet-proof-note = هكذا سيُطبع الاسم على الشهادة. يُرجى التأشير في خانة «صحيح» أو كتابة التصحيح، ثم التوقيع.
sheet-printed-name = الاسم على الشهادة
sheet-latin-name = الاسم بالحروف اللاتينية
sheet-correct = صحيح
sheet-correction = التصحيح
sheet-signature = التوقيع
sheet-others = أشخاص بصفة أخرى
sheet-checked-on = تاريخ التدقيق

## سجل الشهادات على الورق
sheet-as-of = حتى { $date }
sheet-replaced-by = حلّت محلها { $serial }
sheet-internal = يتضمن أسماء: للجهة المنظِّمة حصراً
