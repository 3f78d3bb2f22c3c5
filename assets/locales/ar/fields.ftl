# أسماء الأشياء والحقول والخيارات، للسجل التاريخي وللإخفاقات.

# اسم السجل من كلمة جدوله ($noun).
noun-one = { $noun ->
    [programme] البرنامج
    [programmes] البرنامج
    [series] السلسلة
    [organisation] المنظمة
    [organisations] المنظمة
    [party] الجهة المنظِّمة أو الشريكة
    [parties] الجهة المنظِّمة أو الشريكة
    [training] التدريب
    [trainings] التدريب
    [headcount] عدد بلا أسماء
    [headcounts] عدد بلا أسماء
    [session] الجلسة
    [sessions] الجلسة
    [person] الشخص
    [people] الشخص
    [person_link] ربط شخصين
    [person_links] ربط شخصين
    [consent] الموافقة
    [consents] الموافقة
    [participation] المشاركة
    [participations] المشاركة
    [participant] المشاركة
    [participants] المشاركة
    [mark] تسجيل الحضور
    [marks] تسجيل الحضور
    [certificate] الشهادة
    [certificates] الشهادة
    [design] التصميم
    [designs] التصميم
    [picture] الصورة
    [pictures] الصورة
    [setting] الإعدادات
    [settings] الإعدادات
    [copy] النسخة
    [copies] النسخة
    [device] الحاسوب
    [devices] الحاسوب
    [decision] القرار
    [decisions] القرار
    [receipt] إشعار الاستلام
    [receipts] إشعار الاستلام
   *[other] السجل
}

# الأسماء نفسها بصيغة الجمع.
noun-many = { $noun ->
    [programme] البرامج
    [programmes] البرامج
    [series] السلاسل
    [organisation] المنظمات
    [organisations] المنظمات
    [party] الجهات المنظِّمة والشريكة
    [parties] الجهات المنظِّمة والشريكة
    [training] التدريبات
    [trainings] التدريبات
    [headcount] أعداد بلا أسماء
    [headcounts] أعداد بلا أسماء
    [session] الجلسات
    [sessions] الجلسات
    [person] الأشخاص
    [people] الأشخاص
    [person_link] روابط بين أشخاص
    [person_links] روابط بين أشخاص
    [consent] الموافقات
    [consents] الموافقات
    [participation] المشاركات
    [participations] المشاركات
    [participant] المشاركون
    [participants] المشاركون
    [mark] تسجيلات الحضور
    [marks] تسجيلات الحضور
    [certificate] الشهادات
    [certificates] الشهادات
    [design] التصاميم
    [designs] التصاميم
    [picture] الصور
    [pictures] الصور
    [setting] الإعدادات
    [settings] الإعدادات
    [copy] النسخ
    [copies] النسخ
    [device] الحواسيب
    [devices] الحواسيب
    [decision] القرارات
    [decisions] القرارات
    [receipt] إشعارات الاستلام
    [receipts] إشعارات الاستلام
   *[other] السجلات
}

## الحقول
field-name_ar = الاسم بالعربية
field-name_ckb = الاسم بالكردية
field-name_en = الاسم بالإنكليزية
field-name_it = الاسم بالإيطالية
field-title_ar = العنوان بالعربية
field-title_ckb = العنوان بالكردية
field-title_en = العنوان بالإنكليزية
field-title_it = العنوان بالإيطالية
field-line_ar = السطر بالعربية
field-line_ckb = السطر بالكردية
field-line_en = السطر بالإنكليزية
field-line_it = السطر بالإيطالية
field-city_ar = المدينة بالعربية
field-city_ckb = المدينة بالكردية
field-city_en = المدينة بالإنكليزية
field-city_it = المدينة بالإيطالية
field-programme = البرنامج
field-series = السلسلة
field-organisation = المنظمة
field-code = رمز أرقام الشهادات
field-kind = النوع
field-logo = الشعار
field-training = التدريب
field-role = الصفة
field-position = الترتيب
field-place = المكان
field-governorate = المحافظة
field-venue = القاعة أو المبنى
field-rule = القاعدة
field-threshold_percent = الحد الأدنى للحضور
field-excused_leaves_sum = لا تُحسب الجلسات المعذورة
field-unmarked_blocks = لا شهادات ما دام التسجيل ناقصاً
field-time = الوقت
field-date = التاريخ
field-first_date = اليوم الأول
field-names = أسماء المجموعات
field-to = الاسم الجديد
field-dates = الأيام
field-from = من يوم
field-days = عدد الأيام
field-slots = جلسات اليوم
field-start_minute = البداية
field-end_minute = النهاية
field-topic = الموضوع
field-room = القاعة
field-trainer = التدريب
field-state = الحالة
field-required = الحضور لازم
field-name = الاسم
field-certificate_name = الاسم على الشهادة
field-latin_name = الاسم بالحروف اللاتينية
field-sex = الجنس
field-birth_year = سنة الولادة
field-phone = الهاتف
field-disability = الإعاقة
field-former_names = كتابات سابقة للاسم
field-person = الشخص
field-one = القيد الأول
field-other = القيد الثاني
field-same = الشخص نفسه
field-purpose = الغرض
field-given = الموافقة
field-wording = نص الموافقة
field-joined = الانضمام ابتداءً من
field-replaces = بدلاً من
field-walk_in = حضور بلا تسجيل مسبق
field-group = المجموعة
field-departure = الانسحاب
field-last_day = آخر يوم
field-age_band = الفئة العمرية
field-count = العدد
field-session = الجلسة
field-minute = الساعة
field-note = الملاحظة
field-serial = رقم الشهادة
field-languages = اللغات
field-issued = تاريخ الإصدار
field-content = المحتوى
field-withdrawn = تاريخ الإلغاء
field-reason = السبب
field-language = اللغة
field-digits = الأرقام
field-theme = المظهر
field-user_name = اسم صاحب الحاسوب
field-device_letter = حرف هذا الحاسوب
field-late_after = التأخّر بعد
field-text = النص
field-path = الملف
field-files = الملف
field-printer = الطابعة
field-pattern = أسماء الملفات
field-folder = المجلد
field-people = الأشخاص
field-skip = الأسطر المتروكة
field-width = العرض
field-media_type = نوع الصورة
field-attendance = الحضور
field-issuer = رمز الجهة المُصدِرة
field-letter = حرف الحاسوب
field-year = السنة
field-number = الرقم
field-frozen = ما طُبع
field-withdrawal = الإلغاء
field-public_key = مفتاح الحاسوب
field-about_noun = نوع السجل
field-about_entity = السجل
field-about_field = الحقل
field-chosen = المختار
field-device = الحاسوب
field-received = تاريخ الاستلام
field-participants = المشاركون
field-sessions = الجلسات
field-marks = تسجيلات الحضور
field-certificates = الشهادات
field-certificate = الشهادة
field-name_kmr = الاسم بالكردية الكرمانجية
field-title_kmr = العنوان بالكردية الكرمانجية
field-line_kmr = السطر بالكردية الكرمانجية
field-city_kmr = المدينة بالكردية الكرمانجية
field-design = التصميم
field-look = الشكل
field-format = قياس الورق
field-orientation = اتجاه الورق
field-colours = الألوان
field-first = اللون الأول
field-second = اللون الثاني
field-ornament = لون الزخرفة
field-colour_first = اللون الأول
field-colour_second = اللون الثاني
field-gender = جنس الاسم في العربية
field-kept_free = ما يبقى فارغاً
field-top = من الأعلى
field-bottom = من الأسفل
field-start = من جهة بداية السطر
field-end = من جهة نهاية السطر
field-stretch_title = مدّ العنوان بالكشيدة
field-fingerprint = خطوط دقيقة خلف الرقم
field-square_code = الرمز المربّع
field-gendered = صيغة تتبع الجنس
field-signers = الموقّعون
field-source = من يوقّع
field-function_ar = الصفة بالعربية
field-function_ckb = الصفة بالكردية
field-function_en = الصفة بالإنكليزية
field-function_it = الصفة بالإيطالية
field-function_kmr = الصفة بالكردية الكرمانجية
field-picture = صورة التوقيع
field-texts = النصوص
field-slot = الموضع

## الخيارات
choice-sex-female = أنثى
choice-sex-male = ذكر
choice-sex-not_stated = غير مذكور
choice-role-participant = مشاركة
choice-role-trainer = تدريب
choice-role-facilitator = تيسير
choice-role-observer = مراقبة
choice-role-volunteer = تطوّع
choice-role-organiser = الجهة المنظِّمة
choice-role-co_organiser = جهة مشاركة في التنظيم
choice-role-partner = شريك
choice-role-donor = جهة داعمة
choice-role-host = جهة مضيفة
choice-kind-organisation = منظمة
choice-kind-team = فريق تطوعي
choice-kind-union = اتحاد أو نقابة
choice-kind-forum = منتدى
choice-kind-international_ngo = منظمة دولية
choice-kind-media = مؤسسة إعلامية
choice-kind-university = جامعة
choice-kind-public_body = دائرة رسمية
choice-state-planned = مخطَّط لها
choice-state-held = عُقدت
choice-state-cancelled = أُلغيت
choice-state-present = حضور
choice-state-late = تأخّر
choice-state-left_early = خروج مبكر
choice-state-absent = غياب
choice-state-excused = غياب بعذر
choice-state-unmarked = لم يُسجَّل
choice-age_band-under_18 = دون ١٨
choice-age_band-18_29 = ١٨–٢٩
choice-age_band-30_59 = ٣٠–٥٩
choice-age_band-60_plus = ٦٠ فأكثر
choice-age_band-not_stated = غير مذكور
choice-purpose-certificate = الشهادة
choice-purpose-statistics = الإحصاء
choice-purpose-contact = التواصل
choice-kind-participation = مشاركة
choice-kind-attendance = حضور
choice-kind-completion = إتمام
choice-kind-trainer = تقديم تدريب
choice-kind-appreciation = تقدير
choice-organisation-individual = بصفة شخصية
choice-language-ar = العربية
choice-language-ckb = کوردیی ناوەندی
choice-language-en = English
choice-language-it = Italiano
choice-digits-auto = بحسب اللغة
choice-digits-arab = ١٢٣
choice-digits-latn = 123
choice-theme-light = فاتح
choice-theme-dark = داكن
choice-look-two_rivers = النهران
choice-look-modern = حديث
choice-look-stock = ورق مطبوع مسبقاً
choice-look-monochrome = أسود وأبيض
choice-format-a4 = A4
choice-format-a5 = A5
choice-orientation-landscape = بالعرض
choice-orientation-portrait = بالطول
choice-gender-masculine = مذكر
choice-gender-feminine = مؤنث
choice-source-trainer = مقدِّم التدريب
choice-source-organiser = الجهة المنظِّمة
choice-source-typed = شخص آخر
choice-source-nobody = لا أحد
choice-language-kmr = Kurmancî
choice-slot-title = العنوان
choice-slot-opening = قبل الاسم
choice-slot-opening_female = قبل الاسم، للمؤنث
choice-slot-opening_male = قبل الاسم، للمذكر
choice-slot-body = بعد الاسم
choice-slot-body_female = بعد الاسم، للمؤنث
choice-slot-body_male = بعد الاسم، للمذكر
choice-slot-second = النص بصفته لغة ثانية
choice-slot-notes = التنظيم والدعم
choice-slot-issued = الإصدار
