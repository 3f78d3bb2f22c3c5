# الشهادات.
certificates-nobody = لا أحد في هذا التدريب بعد
certificates-people = الأشخاص وشهاداتهم
certificates-all = كل من له شهادة
certificates-chosen = { $n ->
    [zero] لم يُحدَّد أحد
    [one] محدَّد واحد
    [two] محدَّدان
    [few] محدَّدون: { $nText }
    [many] محدَّدون: { $nText }
   *[other] محدَّدون: { $nText }
}
certificates-standing-eligible = مستحقّة
certificates-standing-below = دون الحد الأدنى
certificates-standing-unmarked = تسجيل ناقص
certificates-standing-not_counted = لا تُحسب
certificates-problem = تتعذر طباعتها
certificates-letter = الحرف { $letter }، { $point }
certificates-correct-name = تصحيح الاسم

## ما يُطبع
certificates-kind = نوع الشهادة
certificates-kind-due = لكل شخص ما يستحقه
certificates-kind-participation = مشاركة
certificates-kind-attendance = حضور
certificates-kind-completion = إتمام
certificates-kind-trainer = تقديم تدريب
certificates-kind-appreciation = تقدير
certificates-languages = اللغة
certificates-second-language = اللغة الثانية
certificates-no-second = بلا لغة ثانية
certificates-language-ar = العربية
certificates-language-en = الإنكليزية
certificates-language-ckb = السورانية
certificates-language-it = الإيطالية
certificates-language-kmr = الكرمانجية
certificates-drawing = جارٍ رسم الشهادة…
certificates-to-organiser = إلى الجهات ورموزها

## كيف تُحفظ
certificates-form = شكل الملفات
certificates-form-one_file = الكل في ملف PDF واحد
certificates-form-separate = ملف لكل شهادة
certificates-form-zip = ملف ZIP مضغوط
certificates-order = ترتيب الأوراق
certificates-order-list = بترتيب القائمة
certificates-order-name = بترتيب الأسماء
certificates-order-organisation = بحسب المنظمة
certificates-only-missing = الناقصة فقط
certificates-pattern = أسماء الملفات
certificates-pattern-usual = الأسماء المعتادة
certificates-pattern-begin = البدء من الأسماء المعتادة
certificates-pattern-example = مثال: { $name }
certificates-pattern-number = الرقم في الترتيب
certificates-pattern-serial = رقم الشهادة
certificates-pattern-name = الاسم
certificates-pattern-latin_name = الاسم بالحروف اللاتينية
certificates-pattern-organisation = المنظمة
certificates-pattern-kind = نوع الشهادة
certificates-save = { $n ->
    [zero] حفظ
    [one] حفظ شهادة واحدة
    [two] حفظ شهادتين
    [few] حفظ { $nText } شهادات
    [many] حفظ { $nText } شهادة
   *[other] حفظ { $nText } شهادة
}
certificates-choose = حفظ الشهادات
certificates-working = جارٍ إعداد الشهادات: { $done } من { $total }
certificates-open = فتح للعرض والطباعة
certificates-show-folder = عرض المجلد

## ما صدر
certificates-held = شهادات هذا الشخص
certificates-withdrawn = ملغاة
certificates-replaced-by = حلّت محلها { $serial }
certificates-differs = تختلف عمّا طُبع
certificates-differing = { $n ->
    [zero] لا شهادة تختلف اليوم عمّا طُبع.
    [one] شهادة واحدة تُطبع اليوم مختلفة عمّا طُبع.
    [two] شهادتان تُطبعان اليوم مختلفتين عمّا طُبع.
    [few] { $nText } شهادات تُطبع اليوم مختلفة عمّا طُبع.
    [many] { $nText } شهادة تُطبع اليوم مختلفة عمّا طُبع.
   *[other] { $nText } شهادة تُطبع اليوم مختلفة عمّا طُبع.
}
certificates-differing-look = عرض الأولى
certificates-reissue = إصدار من جديد
certificates-reissue-title = { $n ->
    [zero] إصدار من جديد
    [one] إصدار شهادة من جديد
    [two] إصدار شهادتين من جديد
    [few] إصدار { $nText } شهادات من جديد
    [many] إصدار { $nText } شهادة من جديد
   *[other] إصدار { $nText } شهادة من جديد
}
certificates-reissue-text = تُلغى الشهادات الصادرة للسبب المذكور، وتحل محلها شهادات جديدة بأرقام جديدة وتُحفظ فوراً. تراجعٌ واحد يعيد كل ذلك.
certificates-reissue-reason = السبب
certificates-reissue-save = استبدال وحفظ
certificates-withdraw = إلغاء الشهادة
certificates-withdraw-title = إلغاء الشهادة { $serial }
certificates-withdraw-text = شهادة { $name } لن تعود صالحة. يبقى رقمها محجوزاً، ويصدر عند الحفظ من جديد رقم آخر.
certificates-withdraw-reason = سبب الإلغاء
certificates-withdraw-keep = إبقاء الشهادة
