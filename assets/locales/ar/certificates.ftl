# الشهادات.
certificates-nobody = لا أحد في هذا التدريب بعد
certificates-people = المشاركون واستحقاقهم
certificates-standing-eligible = مستحقّة
certificates-standing-below = دون الحد الأدنى
certificates-standing-unmarked = تسجيل ناقص
certificates-standing-not_counted = لا تُحسب
certificates-differs = تختلف عمّا طُبع
certificates-differs-note = ما في السجل اليوم يختلف عمّا طُبع. يلزم إلغاء هذه الشهادة ثم الحفظ من جديد، فتصدر شهادة جديدة برقم جديد تحل محلها.
certificates-issued = الشهادة { $serial }
certificates-withdraw = إلغاء الشهادة
certificates-withdraw-title = إلغاء الشهادة { $serial }
certificates-withdraw-text = شهادة { $name } لن تعود صالحة. يبقى رقمها محجوزاً، ويصدر عند الحفظ من جديد رقم آخر.
certificates-withdraw-reason = سبب الإلغاء
certificates-withdraw-keep = إبقاء الشهادة
certificates-languages = لغة الشهادة
certificates-language-ar = العربية
certificates-language-en = الإنكليزية
certificates-language-ar-en = العربية والإنكليزية
certificates-language-ckb = السورانية
certificates-language-ckb-en = السورانية والإنكليزية
certificates-language-it = الإيطالية
certificates-one-file = { $n ->
    [zero] حفظ في ملف واحد
    [one] حفظ شهادة واحدة
    [two] حفظ الشهادتين في ملف واحد
    [few] حفظ { $nText } شهادات في ملف واحد
    [many] حفظ { $nText } شهادة في ملف واحد
   *[other] حفظ { $nText } شهادة في ملف واحد
}
certificates-separate = ملف لكل شهادة
certificates-choose = حفظ الشهادات
certificates-working = جارٍ إعداد الشهادات: { $done } من { $total }
certificates-open = فتح للعرض والطباعة
certificates-to-organiser = إلى الجهات ورموزها
certificates-drawing = جارٍ رسم الشهادة…
certificates-preview-hint = هكذا تُطبع الشهادة على ورق A4.
certificates-kind = نوع الشهادة
certificates-kind-participation = مشاركة
certificates-kind-attendance = حضور
certificates-kind-completion = إتمام
certificates-kind-trainer = تقديم تدريب
certificates-kind-appreciation = تقدير
certificates-second-language = اللغة الثانية
certificates-no-second = بلا لغة ثانية
certificates-language-kmr = الكرمانجية
