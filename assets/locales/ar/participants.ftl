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

participants-paste = إضافة قائمة
participants-paste-hint = من رسالة أو مستند أو جدول أو ورقة: اسم في كل سطر، وبعده الجهة والهاتف إن وُجدا.
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
participants-line-doubtful = يحتاج قراراً
participants-line-not_a_person = ليس شخصاً
participants-line-already_listed = موجود في القائمة
participants-line-twice_in_list = مكرّر هنا
participants-line-problem = فيه مشكلة
participants-file = قائمة المشاركين
participants-file-choose = اختيار ملف…
participants-file-kinds = إكسل أو ليبر أوفيس أو CSV.
participants-file-another = ملف آخر…
participants-file-paste = اللصق بدلًا من الملف
participants-file-reading = تجري قراءة القائمة…
participants-sheet = الجدول
participants-columns = الأعمدة
participants-column-number = العمود { $nText }
participants-column-holds = محتوى العمود «{ $heading }»
participants-column-nothing = لا يُؤخذ
participants-heading = صف العناوين
participants-heading-hint = الأسماء في الصفوف التي تليه.
participants-heading-none = بلا عناوين
participants-filter = الأسطر الظاهرة
participants-filter-all = الكل: { $nText }
participants-filter-adding = للإضافة: { $nText }
participants-filter-deciding = تحتاج قراراً: { $nText }
participants-filter-problem = فيها مشكلة: { $nText }
participants-filter-left_out = متروكة: { $nText }
participants-lines-more = عرض المزيد (بقي { $nText })
participants-undecided = { $n ->
    [one] سطر واحد متروك إلى أن تقرّر.
    [two] سطران متروكان إلى أن تقرّر.
    [few] { $nText } أسطر متروكة إلى أن تقرّر.
    [many] { $nText } سطرًا متروكًا إلى أن تقرّر.
   *[other] { $nText } سطر متروك إلى أن تقرّر.
}
participants-linked = هو { $name } في السجل
participants-somebody-else = شخص آخر…
participants-decide-one = من المقصود بـ«{ $name }»؟
participants-decide-new = شخص جديد
participants-decide-out = تركه
participants-known-perhaps = قد يكون شخصًا معروفًا في السجل:
participants-capitals = { $n ->
    [one] اسم واحد مكتوب بأحرف لاتينية كبيرة
    [two] اسمان مكتوبان بأحرف لاتينية كبيرة
    [few] { $nText } أسماء مكتوبة بأحرف لاتينية كبيرة
   *[other] { $nText } اسماً مكتوباً بأحرف لاتينية كبيرة
}: الكتابة بالأحرف المعتادة، مثل { $name }
