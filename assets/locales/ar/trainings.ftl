# التدريبات: قائمتها، والتدريب الواحد وبياناته.
trainings-all = كل التدريبات
trainings-back = العودة إلى التدريب
trainings-new = تدريب جديد
trainings-none = لا تدريبات بعد
trainings-none-text = يبدأ كل شيء بتدريب: عنوانه ومكانه، ثم جلساته والمشاركون فيه.
trainings-from-title = على مثال تدريب سابق
trainings-from-hint = تبقى الجهات وأسطرها والبرنامج وتوزيع الجلسات والقائمون على التدريب، ولا يُنقل المشاركون.
trainings-from = مثل
trainings-from-none = بلا مثال، بدءاً من الصفر
trainings-from-brings = يُنقل معه: { $parties }، { $trainers }، { $sessions }.
trainings-from-parties = { $n ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $nText } جهات
    [many] { $nText } جهة
   *[other] { $nText } جهة
}
trainings-from-trainers = { $n ->
    [zero] لا أحد للتدريب
    [one] شخص واحد للتدريب
    [two] شخصان للتدريب
    [few] { $nText } أشخاص للتدريب
    [many] { $nText } شخصاً للتدريب
   *[other] { $nText } شخص للتدريب
}
trainings-from-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $nText } جلسات
    [many] { $nText } جلسة
   *[other] { $nText } جلسة
}
trainings-first-date = اليوم الأول
trainings-first-date-hint = من دونه لا تُنقل الجلسات. يُقبل مثل ١/٦/٢٠١٨
trainings-like-this = تدريب جديد على مثاله
trainings-trainers = التدريب
trainings-trainers-hint = من يقود التدريب ومن يعاون في تيسيره، بترتيب القائمة.
trainings-role-trainer = تدريب
trainings-role-facilitator = تيسير
trainings-trainer-name = الاسم
trainings-trainer-role = الدور
trainings-trainer-add = إضافة
trainings-trainer-known = قد يكون الاسم لشخص معروف:
trainings-unmarked = { $n ->
    [zero] سُجِّل الجميع
    [one] تسجيل واحد ناقص
    [two] تسجيلان ناقصان
    [few] { $nText } تسجيلات ناقصة
    [many] { $nText } تسجيلاً ناقصاً
   *[other] { $nText } تسجيل ناقص
}
trainings-certificates = { $n ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $nText } شهادات
    [many] { $nText } شهادة
   *[other] { $nText } شهادة
}
trainings-tabs = أقسام التدريب
trainings-tab-sessions = الجلسات
trainings-tab-participants = المشاركون
trainings-tab-roll-call = الحضور
trainings-tab-overview = الكشف الشامل
trainings-tab-certificates = الشهادات
trainings-tab-details = البيانات

trainings-card-title = العنوان
trainings-card-title-hint = يكفي عنوان بلغة واحدة. الشهادة تأخذ العنوان بلغتها.
trainings-title-ar = العنوان بالعربية
trainings-title-en = العنوان بالإنكليزية
trainings-title-ckb = العنوان بالكردية السورانية
trainings-title-it = العنوان بالإيطالية
trainings-title-kmr = العنوان بالكرمانجية، للطباعة
trainings-more-languages = لغات أخرى

trainings-card-place = المكان
trainings-governorate = المحافظة
trainings-city-ar = المدينة بالعربية
trainings-city-en = المدينة بالإنكليزية
trainings-city-ckb = المدينة بالكردية السورانية
trainings-city-it = المدينة بالإيطالية
trainings-city-kmr = المدينة بالكرمانجية، للطباعة
trainings-venue = القاعة أو المقر

trainings-card-programme = البرنامج
trainings-card-programme-hint = البرنامج الذي يقع التدريب ضمنه، إن وُجد. يظهر في الشهادة.
trainings-programme = البرنامج
trainings-no-programme = من دون برنامج
trainings-new-programme = برنامج جديد…
trainings-programme-ar = اسم البرنامج بالعربية
trainings-programme-en = اسم البرنامج بالإنكليزية
trainings-programme-create = إضافة البرنامج
trainings-series = السلسلة
trainings-no-series = من دون سلسلة
trainings-new-series = سلسلة جديدة…
trainings-series-ar = اسم السلسلة بالعربية
trainings-series-en = اسم السلسلة بالإنكليزية
trainings-series-create = إضافة السلسلة

trainings-card-rule = شرط الشهادة
trainings-threshold = الحد الأدنى للحضور، بالمئة
trainings-threshold-hint = من وقت الجلسات المعقودة.
trainings-threshold-wrong = يلزم عدد من ٠ إلى ١٠٠.
trainings-unmarked-blocks = لا شهادة قبل اكتمال تسجيل الحضور
trainings-excused-leaves = الجلسات التي غيابها بعذر لا تدخل في الحساب

trainings-new-hint = كل شيء قابل للتعديل لاحقاً.
trainings-save-next = حفظ ثم الجلسات
trainings-remove = إزالة التدريب
