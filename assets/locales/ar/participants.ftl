# المشاركون: القائمة، ولصق قائمة، وبيانات شخص واحد.
participants-add = إضافة شخص
participants-add-next = إضافة
participants-added = أُضيف: { $name }
participants-edit = تعديل البيانات
participants-edit-one = تعديل بيانات { $name }
participants-remove-one = إزالة { $name }
participants-number = ت
participants-name = الاسم الكامل
participants-name-hint = كما في الهوية. هذا وحده لازم.
participants-affiliation = الجهة
participants-individual = بصفة شخصية
participants-role = الصفة
participants-role-participant = مشاركة
participants-role-trainer = تدريب
participants-role-facilitator = تيسير
participants-role-observer = مراقبة
participants-role-volunteer = تطوّع
participants-phone = الهاتف
participants-walk-in = بلا تسجيل مسبق
participants-more = بيانات اختيارية
participants-certificate-name = الاسم في الشهادة
participants-certificate-name-hint = إن اختلف عن الاسم الكامل.
participants-latin-name = الاسم باللاتينية
participants-latin-name-hint = للشهادات بالإنكليزية.
participants-birth-year = سنة الميلاد
participants-year-wrong = يلزم عدد من أربعة أرقام، مثل ١٩٩٨.
participants-governorate = محافظة السكن
participants-sex = الجنس
participants-sex-female = أنثى
participants-sex-male = ذكر
participants-sex-not_stated = غير مذكور
participants-joined = الانضمام ابتداءً من
participants-joined-first = الجلسة الأولى
participants-joined-hint = الجلسات السابقة لا تُحسب.

participants-paste = لصق قائمة
participants-paste-hint = من رسالة أو ملف أو ورقة: اسم في كل سطر، وبعده الجهة والهاتف إن وُجدا.
participants-paste-label = القائمة
participants-paste-example =
    ١- زينب كريم عبد الله، فريق فكر بغيرك
    ٢- مصطفى جبار سلمان
    ٣- هێمن ڕەزا ئەحمەد، اتحاد أدباء النجف
participants-add-many = { $n ->
    [zero] إضافة
    [one] إضافة شخص واحد
    [two] إضافة شخصين
    [few] إضافة { $nText } أشخاص
    [many] إضافة { $nText } شخصاً
   *[other] إضافة { $nText } شخص
}
participants-take = اختيار
participants-take-one = اختيار { $name }
participants-line-state = النتيجة
participants-line-new = جديد
participants-line-known = معروف من قبل
participants-line-doubtful = يحتاج قرارًا
participants-line-not_a_person = ليس شخصًا
participants-line-already_listed = موجود في القائمة
participants-line-twice_in_list = مكرّر هنا
participants-line-problem = فيه مشكلة
