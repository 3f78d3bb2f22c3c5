# تصاميم الشهادات: قائمتها، والشاشة التي يُرسم فيها التصميم وتُكتب نصوصه.
designs-title = تصاميم الشهادات
designs-subtitle = شكل الشهادات ونصوصها وتواقيعها
designs-new = تصميم جديد
designs-none-text = تُطبع الشهادات بإطار النهرين وبألوان الجهة المنظِّمة. وبتصميم خاص يتغيّر الشكل والألوان والنصوص والتواقيع.
designs-fresh-name = تصميم جديد
designs-copy-name = { $name } (نسخة)
designs-ways = إجراءات التصميم { $name }
designs-edit = تعديل
designs-duplicate = تكرار
designs-remove = حذف التصميم
designs-use-here = اعتماده لهذا التدريب
designs-used-here = معتمد لهذا التدريب
designs-used = تدريبات: { $trainingsText }، برامج: { $programmesText }

## الملفات
designs-import = إدخال تصميم من ملف
designs-export = حفظ في ملف
designs-test-page = صفحة تجربة
designs-test-page-name = صفحة-تجربة

## التصميم الواحد
designs-sections = أجزاء التصميم
designs-section-look = الشكل
designs-section-texts = النصوص
designs-section-signers = التواقيع
designs-section-use = الاستعمال
designs-kept = محفوظ
designs-keeping = جارٍ الحفظ…
designs-not-kept = لم يُحفظ بعد: السبب عند الحقل المعلَّم
designs-no-page = تتعذر طباعة الصفحة بهذا الشكل.

designs-name = اسم التصميم
designs-look = الشكل
designs-look-two_rivers = النهران
designs-look-modern = حديث
designs-look-stock = ورق مطبوع
designs-look-monochrome = أبيض وأسود
designs-format = الورق
designs-format-a4 = A4
designs-format-a5 = A5
designs-orientation = اتجاه الورق
designs-orientation-landscape = أفقي
designs-orientation-portrait = عمودي

designs-colours = الألوان
designs-colours-whose = مصدر الألوان
designs-colours-organiser = ألوان الجهة المنظِّمة
designs-colours-own = ألوان خاصة
designs-colours-organiser-hint = تؤخذ من بيانات المنظمة، وإن لم تكن لها ألوان فالأخضر المزرق والآجري والنحاسي.
designs-colour-first = العناوين
designs-colour-second = العناوين الثانية
designs-colour-ornament = الخطوط والنقاط
designs-colour-usual-first = أخضر مزرق
designs-colour-usual-second = آجري
designs-colour-usual-ornament = نحاسي

designs-kept-free = مساحة متروكة
designs-kept-free-hint = بالمليمتر عند الحواف حيث الورق مطبوع مسبقاً. تعرضها صفحة التجربة مع مسطرة.
designs-edge-top = أعلى
designs-edge-bottom = أسفل
designs-edge-start = بداية السطر
designs-edge-end = نهاية السطر
designs-edge-wrong = يلزم رقم من ٠ إلى { $mostText }.

designs-flags = إلى جانب النصوص
designs-flag-stretch_title = مدّ العنوان بالكشيدة
designs-flag-stretch_title-hint = تُوصل حروف العنوان بخطوط أطول حتى يملأ عرضه.
designs-flag-fingerprint = خطوط دقيقة خلف الرقم
designs-flag-fingerprint-hint = يأتي شكلها من الرقم، فلكل شهادة شكل خاص.
designs-flag-code = رمز مربّع
designs-flag-code-hint = فيه رقم الشهادة بلا بيانات شخصية.
designs-flag-gendered = الصيغة العربية تتبع الجنس
designs-flag-gendered-hint = حيث يُذكر الجنس فقط، وإلا فالصيغة المحايدة.

## النصوص
designs-texts = النصوص
designs-texts-hint = الحقل الفارغ يُبقي النص المعتاد الظاهر بلون باهت. وما بين القوسين المعقوفين يُملأ لكل شخص.
designs-texts-second = تحته اللغة الثانية: { $language }. يتغيّر نصها عند اختيارها لغةً أولى.
designs-insert = إدراج
designs-begin-from-usual = البدء من النص المعتاد
designs-back-to-usual = النص المعتاد
designs-slot-title = العنوان
designs-slot-opening = قبل الاسم
designs-slot-opening_female = قبل الاسم للأنثى
designs-slot-opening_male = قبل الاسم للذكر
designs-slot-body = بعد الاسم
designs-slot-body_female = بعد الاسم للأنثى
designs-slot-body_male = بعد الاسم للذكر
designs-slot-second = حين تكون لغةً ثانية
designs-slot-notes = التنظيم والبرنامج
designs-slot-issued = تاريخ الإصدار

## التواقيع
designs-signers = التواقيع
designs-signers-hint = ثلاثة على الأكثر، من جهة بداية السطر.
designs-signer = التوقيع { $nText }
designs-signer-add = إضافة توقيع
designs-signer-remove = حذف التوقيع { $nText }
designs-signer-name = الاسم ({ $language })
designs-signer-function = الصفة ({ $language })
designs-source-trainer = مقدِّم التدريب
designs-source-organiser = الجهة المنظِّمة
designs-source-typed = اسم يُكتب هنا
designs-source-nobody = سطر فارغ للختم
designs-signature-add = إضافة صورة التوقيع
designs-signature-other = صورة أخرى
designs-signature-remove = حذف الصورة
designs-signature-choose = اختيار صورة التوقيع

## الاستعمال
designs-use = أين يُعتمد
designs-use-hint = يبقى اختيار تصميم آخر ممكناً عند الطباعة.
designs-use-training = هذا التدريب: { $training }
designs-use-programme = كل تدريبات برنامج { $programme }
designs-whole = التصميم كاملاً

## اختيار تصميم للطباعة
designs-one = التصميم
designs-choose = اختيار التصميم
designs-of-training = المعتمد للتدريب: { $name }
designs-short = التصاميم
