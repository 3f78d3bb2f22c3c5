# جمل الإخفاقات: جملة واحدة واضحة لكل منها تقول ما العمل، بلا لوم وبلا مخاطبة.
# رسالة الرمز x هي failure-x. العدد $n لاختيار صيغة الجمع فقط، و$nText هو ما يظهر.

# اسم الحقل قبل الجملة إن كان الإخفاق يخصّ حقلاً.
failure-in-field = { $field }: { $sentence }

## القيم المكتوبة
failure-empty-text = يلزم كتابة شيء هنا.
failure-text-too-long = النص طويل، والحد الأعلى { $limit ->
    [zero] { $limitText } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $limitText } أحرف
    [many] { $limitText } حرفاً
   *[other] { $limitText } حرف
}.
failure-control-character = في النص رمز تحكّم غير ظاهر، ويلزم كتابته من جديد بدل لصقه.
failure-bidi-override = في النص علامات غير ظاهرة تقلب اتجاهه، ويلزم كتابته من جديد بدل لصقه.
failure-bad-date = هذا ليس تاريخاً. تكون الكتابة مثل ١/٦/٢٠١٨ أو ١ حزيران ٢٠١٨.
failure-bad-time = هذا ليس وقتاً. تكون الكتابة مثل ٩:٣٠.
failure-bad-number = هذا ليس عدداً مناسباً هنا.
failure-bad-headcount = عدد الأشخاص ({ $sex }، العمر { $age }) يلزم أن يكون عدداً صحيحاً من ٠ إلى { $limitText }.
failure-ends-before-start = يلزم أن تكون النهاية بعد البداية.
failure-sessions-overlap = جلستان تتداخلان في الوقت، ويلزم تعديل الساعات.
failure-groups-alike = مجموعتان بالاسم نفسه، ويلزم لكل مجموعة اسم يميزها.
failure-bad-code = يصلح هنا من حرفين إلى ثمانية من A إلى Z أو أرقام، وأولها حرف، مثل NJF.
failure-unknown-choice = هذا الخيار غير موجود، ويلزم الاختيار من القائمة.
failure-list-empty = القائمة فارغة، ويلزم اسم واحد في كل سطر.
failure-too-many = هذا كثير دفعةً واحدة، والحد الأعلى { $limitText }.

## السجلات
failure-unknown-record = { noun-one }: لم يُعثر على هذا السجل، وربما أُزيل.
failure-already-there = { noun-one }: هذا السجل موجود من قبل، ولا يُضاف مرة ثانية.
failure-in-use = ما زال هذا مستعملاً: { noun-many } ({ $countText })، وتلزم إزالته من هناك أولاً.
failure-needs-decision = بين حاسوبين اختلاف في هذا السجل، ويلزم البتّ فيه أولاً.
failure-later-edit = لم يعد التراجع ممكناً هنا، لأن تغييراً لاحقاً يستند إليه.
failure-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
failure-nothing-to-redo = لا يوجد ما يمكن إعادته.

## التدريبات والحضور والشهادات
failure-no-title = يلزم للتدريب عنوان أولاً، بلغة واحدة على الأقل.
failure-no-name = الاسم لازم.
failure-no-sessions = لا جلسات في هذا التدريب بعد، وتلزم إضافة الجلسات أولاً.
failure-nothing-to-move = لا جلسة تُنقل من هذا اليوم فصاعداً، فما فيها من جلسات عُقد.
failure-no-people = لا مشاركين في هذا التدريب بعد، وتلزم إضافة المشاركين أولاً.
failure-unmarked-blocks = ما زال ينقص { $count ->
    [zero] { $countText } تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $countText } تسجيلات
    [many] { $countText } تسجيلاً
   *[other] { $countText } تسجيل
} للحضور، ويلزم تسجيل حضور كل الجلسات أولاً.
failure-not-eligible = نسبة الحضور دون الحد الأدنى اللازم للشهادة.
failure-nothing-eligible = لم يبلغ أحد بعد الحد الأدنى للحضور اللازم للشهادة.
failure-nothing-issued = لم تصدر أي شهادة بعد، فلا سجل يُحفظ.
failure-no-printer = لا توجد طابعة على هذا الحاسوب، ويمكن فتح الملف لعرضه وطباعته.
failure-print-failed = لم تستلم الطابعة الأوراق، ويلزم فحصها، أو يُفتح الملف لعرضه وطباعته.
failure-nothing-held = لم تُعقد أي جلسة بعد، ولا شهادة قبل ذلك.
failure-nothing-differs = لا شهادة تختلف عمّا سيُطبع اليوم، فلا شيء يُستبدل.
failure-nothing-missing = الشهادات كلها صادرة، ولا تنقص أي شهادة.
failure-nobody-of-kind = لا أحد في هذا التدريب تناسبه شهادة من هذا النوع.
failure-nobody-chosen = لم يُختر أحد بعد.
failure-no-training-chosen = لم يُختر أي تدريب بعد.
failure-no-file-chosen = لم يُختر أي ملف بعد.
failure-came-with-part = وصل هذا مع النسخة من حاسوب آخر، وقد تحتاج إليه تدريبات أخرى هناك، فلا يُحذف إلا هناك.
failure-begin-not-empty = سجل هذا الحاسوب غير فارغ، ولا يبدأ من نسخة إلا سجل فارغ.
failure-letter-taken = الحرف { $letter } لحاسوب آخر أو أُعطي لحاسوب مع نسخة، ويلزم اختيار حرف آخر كي لا يُعطى رقم متسلسل مرتين.
failure-letters-exhausted = الحروف من A إلى Z كلها لحواسيب أخرى.
failure-already-replaced = حلّ شخص آخر محل هذا المشارك من قبل.
failure-no-kind-due = لا نوع من الشهادات مقرَّر لهذا الدور تلقائياً، ويلزم اختيار نوع.
failure-not-participant = هذا النوع من الشهادات للمشاركين وحدهم.
failure-not-attended = لم يُسجَّل حضور في أي جلسة تدخل في الحساب، فلا شهادة حضور.
failure-not-trainer = شهادة تقديم التدريب لمن قدّم التدريب أو ساعد في تيسيره فقط.
failure-pattern-brace = في نمط أسماء الملفات قوس من دون نظيره، ومثال الصحيح: { $example }
failure-pattern-unknown = لا يعرف نمط أسماء الملفات { $text }، والممكن فيه: { $known }
failure-pattern-same = تتشابه بهذا النمط أسماء الملفات كلها، ويلزم أن يكون فيه مثلاً { $example }.
failure-not-applicable = كان الانضمام إلى التدريب بعد هذه الجلسة أو الانسحاب قبلها، فلا تسجيل هنا.
failure-session-cancelled = أُلغيت هذه الجلسة، فلا تسجيل فيها، ويلزم أولاً تغيير حالتها.
failure-no-organiser-code = ليس للجهة المنظِّمة رمز لأرقام الشهادات بعد، ويلزم إدخال رمز مثل NJF في صفحة المنظمة.
failure-missing-letter = تتعذّر طباعة «{ $text }»: الحرف «{ $letter }» غير موجود في أي خط، وتلزم كتابة الاسم بحروف أخرى.
failure-does-not-fit = لا يتّسع الورق لـ«{ $text }» حتى بأصغر حجم، وتلزم صيغة أقصر.
failure-unknown-placeholder = «{ $placeholder }» ليس من مواضع القيم؛ تُنسخ المواضع من القائمة.
failure-placeholder-empty = لا قيمة لموضع «{ $placeholder }» في هذه الشهادة؛ تُكتب القيمة أو يوضع الجزء بين قوسين [ ] ليُحذف حين تغيب.
failure-unpaired-bracket = القوس «{ $sign }» بلا قوس يقابله.
failure-bad-picture = هذا الملف ليس صورة، ويلزم ملف PNG أو JPEG أو SVG.
failure-picture-too-large = ملف الصورة كبير جداً، والحد الأعلى { $limitText } كيلوبايت؛ تُحفظ الصورة بحجم أصغر ثم تُعاد المحاولة.
failure-picture-other-kind = هذا ملف { $kind }؛ تُحفظ الصورة بصيغة PNG أو JPEG أو SVG ثم يُختار ذلك الملف.
failure-picture-damaged = الصورة تالفة أو غير مكتملة؛ تُنسخ أو تُحفظ من جديد.
failure-picture-animated = هذه صورة متحركة والورق لا يتحرك؛ تُحفظ صورة ثابتة واحدة بصيغة PNG.
failure-picture-too-many-pixels = في الصورة { $widthText } × { $heightText } بكسل، والحد الأعلى { $limitText } مليوناً؛ تُحفظ الصورة بقياس أصغر.
failure-picture-press-colours = ألوان صورة JPEG هذه مُعدّة للمطابع (CMYK)؛ تُحفظ الصورة بألوان RGB.
failure-picture-empty = لا يظهر من هذه الصورة شيء على الورق الأبيض، وتلزم صورة أخرى.
failure-picture-with-texts = في ملف SVG هذا نصوص ستُطبع بحروف أخرى؛ تُحوَّل النصوص إلى مسارات أو تُحفظ الصورة بصيغة PNG.
failure-picture-with-script = في ملف SVG هذا برنامج، ولا يُشغَّل هنا أي برنامج؛ تُحفظ الصورة بصيغة PNG.
failure-picture-with-outside = أجزاء من ملف SVG هذا تقع خارجه في ملفات أخرى أو على الشبكة؛ تُحفظ الصورة بصيغة PNG.
failure-picture-with-embedded = في ملف SVG هذا ملف آخر مضمَّن؛ تُحفظ الصورة بصيغة PNG.
failure-picture-unsupported = تستعمل هذه الصورة «{ $element }» وهو ما لا يمكن رسمه هنا؛ تُحفظ الصورة بصيغة PNG.
failure-picture-too-complex = هذه الصورة معقّدة ولا يمكن رسمها في وقت معقول؛ تُحفظ الصورة بصيغة PNG.
failure-picture-no-ink = لم يُعثر على توقيع؛ يلزم حبر داكن على ورق أبيض دون شيء آخر حوله.
failure-bad-colour = هذا ليس لوناً؛ يُكتب اللون مثل ‎#0B5563.
failure-pale-colour = هذا اللون فاتح جداً ولا يُقرأ على الورق الأبيض؛ يُختار لون أغمق.

## الملفات
failure-folder-missing = لم يعد المجلد موجوداً، ويلزم اختيار مجلد آخر.
failure-folder-read-only = الكتابة في هذا المجلد غير ممكنة، ويلزم اختيار مجلد آخر.
failure-disk-full = القرص ممتلئ، ويلزم إفراغ مساحة أو اختيار مكان آخر. لم يُفقد شيء.
failure-file-too-large = الملف أكبر مما يتّسع له هذا المكان، ويلزم اختيار مكان آخر.
failure-file-exists = يوجد هنا ملف بهذا الاسم، ويلزم اختيار اسم آخر.
failure-file-unreadable = تتعذّر قراءة الملف، ويلزم التأكد من وجوده ثم فتحه من جديد.
failure-not-a-design = هذا الملف ليس تصميماً من «حاضر».
failure-damaged-design = ملف التصميم تالف أو غُيِّر خارج البرنامج؛ يُطلب من صاحبه حفظه من جديد.
failure-newer-design = هذا التصميم من إصدار أحدث من «حاضر»؛ يُثبَّت الإصدار الأحدث لفتحه.
failure-write-failed = تعذّرت كتابة الملف ولم يبقَ شيء ناقص. يمكن إعادة المحاولة أو اختيار مكان آخر.
failure-check-failed = ما كُتب لا يطابق الأصل فأُزيل، ويلزم استعمال ذاكرة USB أخرى.
failure-cancelled = جرى الإلغاء ولم يتغيّر شيء.
failure-no-viewer = لا برنامج على هذا الحاسوب يفتح هذا الملف. الملف محفوظ ويمكن فتحه على حاسوب آخر.

## السجل العام
failure-register-not-empty = السجل ليس فارغاً، والمثال يحتاج إلى سجل فارغ.
failure-not-a-register = هذا الملف ليس سجلاً من سجلات «حاضر».
failure-other-application = هذا الملف يعود إلى برنامج آخر.
failure-newer-register = هذا السجل من إصدار أحدث من «حاضر»، ويلزم تثبيت الإصدار الأحدث لفتحه.
failure-damaged-register = السجل تالف، ويمكن استعمال آخر نسخة بدلاً منه.
failure-register-in-use = السجل مفتوح في نافذة أخرى من «حاضر»، ويلزم إغلاقها أولاً.

## مخاطبة البرنامج نفسه
failure-unknown-command = لا يوجد أمر باسم «{ $name }».
failure-bad-input = ما أُعطي لهذا الأمر غير مفهوم.
failure-internal = حدث خلل داخل «حاضر» ولم يتغيّر شيء. يمكن إعادة المحاولة.
failure-register-lost = ملف السجل فارغ أو مفقود، لكن في مجلد backups نسخاً احتياطية منه، ويلزم نسخ أحدثها إلى مكانه باسم register.db.
failure-no-register = لا يوجد سجل في هذا المجلد، ويلزم التحقق من مساره.

## القوائم
failure-list-source = ألصِق قائمة أو اختر ملفاً.
failure-list-no-name = حدِّد العمود الذي فيه الأسماء.
failure-list-changed = تغيَّر الملف بعد عرضه. افتحه من جديد.
failure-list-undecided = لم يُضَف أحد: ما بقي من السطور يحتاج قراراً.
failure-list-no-such-table = لا جدول بهذا الرقم في الملف، وعدد جداوله { $count }.
failure-list-is-pdf = هذا ملف PDF، ولا أعمدة فيه. اطلب القائمة بصيغة Excel أو انسخ الأسماء وألصِقها.
failure-list-is-document = هذا مستند نصي. افتحه وانسخ الجدول وألصِقه هنا.
failure-list-is-picture = هذه صورة، والأسماء فيها لا تُقرأ.
failure-list-is-web-page = هذه صفحة ويب باسم جدول. افتحها في Excel واحفظها بصيغة XLSX.
failure-list-is-no-table = هذا الملف ليس جدولاً. تُقبل صيغ XLSX وXLS وODS وCSV.
failure-list-locked = الملف محمي بكلمة مرور. احفظه من دونها ثم اختره.
failure-list-damaged = الملف تالف ولا يمكن قراءته.
failure-list-too-large = الملف أكبر مما تحتاجه قائمة أسماء.
failure-old-font = كُتب الاسم بخط كردي قديم، فما يظهر هنا ليس ما كُتب. صحِّحه أو اختر ما تفعل.
