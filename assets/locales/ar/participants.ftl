# المشاركون: القائمة، ولصق قائمة، وبيانات شخص واحد.
participants-add = إضافة شخص
participants-add-next = إضافة
participants-added = أُضيف: { $name }
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
participants-list-matching = مطابقة الأسطر مع السجل: { $done } من { $total }.
participants-file-drop = ويمكن أيضاً سحبه إلى هنا.
participants-drop-adding = ما زالت القائمة تُضاف: أفلِت الملف بعد انتهاء ذلك.
participants-drop = أفلِت القائمة هنا
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
    [many] { $nText } اسماً مكتوباً بأحرف لاتينية كبيرة
   *[other] { $nText } اسم مكتوب بأحرف لاتينية كبيرة
}: الكتابة بالأحرف المعتادة، مثل { $name }

## الجدول وما بجانبه
participants-table = جدول المشاركين
participants-search = الاسم أو الجهة أو الهاتف
participants-searched-as = جرى البحث عن «{ $text }»
participants-shown-of = المعروض: { $nText } من { $totalText }
participants-nobody-shown = لا أحد يطابق البحث والتصفية.
participants-filters = تصفية
participants-filters-some = تصفية ({ $nText })
participants-filters-none = عرض الجميع
participants-any-role = كل الصفات
participants-any-sex = كلا الجنسين
participants-any-organisation = كل الجهات
participants-any-missing = بيانات كاملة أو ناقصة
participants-missing-sex = من دون الجنس
participants-missing-phone = من دون الهاتف
participants-missing-organisation = من دون جهة
participants-missing-birth_year = من دون سنة الميلاد
participants-missing-governorate = من دون المحافظة
participants-missing-latin_name = من دون الاسم باللاتينية
participants-column-name = الاسم
participants-column-latin_name = باللاتينية
participants-column-certificate_name = في الشهادة
participants-column-affiliation = الجهة
participants-column-role = الصفة
participants-column-sex = الجنس
participants-column-birth_year = الميلاد
participants-column-phone = الهاتف
participants-column-governorate = المحافظة
participants-column-joined = الانضمام
participants-column-flags = ملاحظات
participants-column-attendance = الحضور
participants-select-all = اختيار الجميع
participants-select-one = اختيار { $name }
participants-chosen = { $n ->
    [zero] لم يُختر أحد
    [one] اختير شخص واحد
    [two] اختير شخصان
    [few] اختير { $nText } أشخاص
    [many] اختير { $nText } شخصاً
   *[other] اختير { $nText } شخص
}
participants-choose-none = إلغاء الاختيار
participants-change-many = تعديل معاً…
participants-remove-many = إزالة
participants-many = { $n ->
    [zero] لم يُختر أحد
    [one] تعديل بيانات شخص واحد
    [two] تعديل بيانات شخصين
    [few] تعديل بيانات { $nText } أشخاص
    [many] تعديل بيانات { $nText } شخصاً
   *[other] تعديل بيانات { $nText } شخص
}
participants-many-hint = ما يُختار هنا يُعطى للجميع بخطوة واحدة، وما يُترك يبقى كما هو.
participants-many-leave = كما هو
participants-many-sex-hint = لمن لم يُذكر جنسه فقط.
participants-many-yes = نعم
participants-many-no = لا
participants-many-save = { $n ->
    [zero] حفظ
    [one] حفظ لشخص واحد
    [two] حفظ لشخصين
    [few] حفظ لـ{ $nText } أشخاص
    [many] حفظ لـ{ $nText } شخصاً
   *[other] حفظ لـ{ $nText } شخص
}
participants-copy = من تدريب سابق
participants-copy-from = التدريب
participants-copy-who = المطلوب نقلهم
participants-copy-listed = موجود هنا
participants-copy-none = لا تدريب آخر في السجل بعد.
participants-previous = السابق في الجدول
participants-next = التالي في الجدول
participants-former = أسماء سابقة:
participants-remove = إزالة من القائمة
participants-column-group = المجموعة
participants-group = المجموعة
participants-group-hint = للقاعات المتوازية، مثل أ أو ب.
participants-any-group = كل المجموعات
participants-no-group = بلا مجموعة
participants-many-to = أخرى…
participants-new-group = اسم المجموعة
participants-replaces = بدل { $name }
participants-replaced-by = حلّ محله/ها: { $name }
participants-replaced = له بديل
participants-left = انسحاب
participants-withdraw = انسحاب من التدريب…
participants-withdraw-save = حفظ الانسحاب
participants-withdraw-hint = تبقى علامات الحضور، ولا يُسأل عن الجلسات بعد هذا اليوم، وتُحسب غياباً.
participants-last-day = آخر يوم
participants-last-day-hint = إن تُرك فارغاً فاليوم.
participants-reason = السبب، إن ذُكر
participants-take-back = إلغاء الانسحاب
participants-replace = بديل…
participants-replace-title = من يحلّ محل { $name }
participants-replace-hint = تبقى علامات { $name }، ويُسجَّل الانسحاب اليوم.
