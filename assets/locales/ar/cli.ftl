# ما يقوله سطر الأوامر: المساعدة وأسطر النتائج.

cli-about = «حاضر» بلا نافذة: التدريبات والحضور والشهادات من الطرفية
cli-usage = الاستعمال
cli-commands = الأوامر
cli-options = الخيارات

## خيارات كل الأوامر
cli-option-data = المجلد الذي فيه السجل
cli-option-language = لغة المخرجات: ar أو ckb أو en أو it
cli-option-json = طباعة مستند JSON واحد
cli-option-help = عرض هذه المساعدة
cli-option-version = عرض الإصدار

## الأوامر
cli-command-demo = ملء سجل فارغ بمثال تدريب النجف مع حضوره وشهاداته
cli-command-call = تنفيذ أي أمر من أوامر البرنامج بمُدخل JSON
cli-command-certificates = حفظ شهادات تدريب بصيغة PDF
cli-command-register = حفظ سجل الشهادات بصيغة PDF أو CSV
cli-command-sheet = حفظ كشف التوقيع أو جدول آخر من جداول التدريب بصيغة PDF
cli-command-import = إدخال قائمة مشاركين: XLSX أو XLS أو ODS أو CSV أو نص ملصق
cli-command-copy = إنشاء نسخة مدقَّقة من السجل للسكرتارية
cli-command-begin = بدء سجل فارغ من نسخة: جزء لحاسوب ثانٍ، أو آخر نسخة من حاسوب فُقد
cli-command-inspect = عرض محتوى نسخة من غير إدخالها
cli-command-merge = دمج نسخ من سجلات أخرى في هذا السجل
cli-command-hash = طباعة بصمة السجل، وهي واحدة للسجلات المتساوية
cli-command-undo = التراجع عن آخر تغيير
cli-command-redo = إعادة آخر ما جرى التراجع عنه
cli-command-history = عرض ما تغيّر ومتى ومِن مَن
cli-command-duplicates = عرض من قد يكون مسجَّلاً مرتين، مع السبب
cli-command-check = التحقق من سلامة السجل
cli-command-rebuild = بناء الجداول من جديد من سجل التغييرات

## مُدخلات الأوامر وخياراتها
cli-argument-name = اسم الأمر
cli-argument-input = المُدخل بصيغة JSON، أو - لقراءته من الدخل القياسي
cli-argument-training = معرّف التدريب أو جزء من عنوانه لا يشاركه فيه غيره
cli-argument-list = الملف، أو - لقائمة من الإدخال القياسي
cli-argument-files = النسخ المطلوب عرضها
cli-argument-merge-files = نسخ أو سجلات من حواسيب أخرى
cli-option-merge-dry-run = بيان ما سينتج فقط
cli-argument-copy = النسخة التي يُبدأ منها
cli-argument-noun = نوع السجل، مثل trainings
cli-argument-id = معرّف السجل
cli-option-list = عرض كل الأوامر مع أنواعها
cli-option-out = مكان الحفظ: ملف، أو مجلد مع ‎--separate
cli-option-table = أي جدول في الملف، ابتداءً من 1
cli-option-dry-run = عرض مصير كل سطر من غير تغيير شيء
cli-option-to = مجلد النسخة
cli-option-only-training = هذا التدريب فقط، لحاسوب ثانٍ؛ يمكن تكراره
cli-option-one-file = ملف PDF واحد فيه كل الشهادات
cli-option-zip = ملف PDF لكل شخص، في ملف ZIP واحد
cli-option-kind = نوع الشهادة، ومن دونه لكل شخص النوع المستحَق
cli-option-design = تصميم الشهادات الجديدة: معرّفه أو جزء من اسمه
cli-option-pattern = أسماء الملفات المنفردة، مثلاً ‎{ "{serial}_{name}" }
cli-option-order = ترتيب الأوراق
cli-option-only-missing = لمن ليست لديهم شهادة بعد فقط
cli-option-replace = إلغاء الشهادات التي لو طُبعت اليوم لاختلفت، لهذا السبب، وإصدارها من جديد
cli-option-separate = ملف PDF لكل شخص
cli-option-certificate-language = لغة الشهادات: ar أو ckb أو en أو it أو ar+en
cli-option-person = لهذا الشخص وحده: معرّف أو جزء من الاسم، ويمكن تكراره
cli-option-sheet-kind = نوع الورقة
cli-option-by = عمود توقيع لكل يوم أو لكل جلسة
cli-option-session = لهذه الجلسة وحدها (معرّفها)
cli-option-walk-ins = صفوف فارغة لمن لم ترد أسماؤهم في القائمة
cli-option-private = لا يُذكر عن الأشخاص إلا ما يكفي لإيجاد صفوفهم
cli-option-columns = أعمدة إضافية بينها فواصل لاتينية: sex و age-band و governorate و phone و consent
cli-option-sheet-language = لغة الورقة ولغة رؤوسها الثانية: ar+en و ckb+en و en وغيرها

## النتائج
cli-demo-done = المثال جاهز في { $folder }: { $contents }.
cli-copy-done = تم حفظ النسخة: { $path }
cli-undone = جرى التراجع: { $operation }
cli-redone = جرت الإعادة: { $operation }
cli-check-whole = السجل سليم: جرى التحقق من { $records } و{ $changes }.
cli-check-damaged = السجل تالف: { $detail }
cli-history-line = { $at } · { $author } · { $operation }
cli-inspect-file = { $file }: { $contents }
cli-inspect-made = أنشأها { $by }، { $at }
cli-begin-done = حرف هذا الحاسوب { $letter }، ويبدأ بما يأتي: { $contents }

## الرفض
cli-training-not-found = لا تدريب يطابق «{ $text }».
cli-training-ambiguous = «{ $text }» يطابق أكثر من تدريب: { $titles }
cli-person-not-found = لا أحد يطابق «{ $text }».
cli-person-ambiguous = «{ $text }» يطابق أكثر من شخص: { $names }
cli-design-not-found = لا تصميم يطابق «{ $text }».
cli-design-ambiguous = أكثر من تصميم يطابق «{ $text }»: { $names }
cli-register-ending = يلزم أن ينتهي اسم ملف السجل بـ ‎.pdf أو ‎.csv، لا «{ $text }».
cli-bad-json = المُدخل ليس JSON صحيحاً: { $detail }
cli-no-data-folder = مجلد السجل غير معروف، ويلزم ذكره مع ‎--data.

## سطور القوائم
cli-line-new = جديد
cli-line-known = معروف من قبل
cli-line-doubtful = يحتاج قراراً
cli-line-not_a_person = ليس شخصاً
cli-line-already_listed = موجود في القائمة
cli-line-twice_in_list = مكرّر هنا
cli-line-problem = فيه مشكلة
cli-duplicates-line = { $level }: { $one } — { $other } ({ $reasons })
