# جمل داخل أجوبة الأوامر: ملخّصات، وما يقوله قارئ الشاشة، وترويسات.

## الأماكن والأشخاص
answer-place = { $city }، { $governorate }
answer-individual = بصفة شخصية
answer-joined = ابتداءً من الجلسة { $numberText }
answer-joined-later = لا ينطبق: الانضمام بعد هذه الجلسة
answer-missed = يُحسب غيابًا: { $why }
answer-replaced = البديل { $name }
answer-departed = انسحاب، آخر يوم { $date }
answer-in-no-group = بلا مجموعة
answer-made-by = { $user }، الحاسوب { $letter }
answer-made-by-laptop = الحاسوب { $letter }
answer-yes = نعم
answer-no = لا

## التدريبات والجلسات
answer-session-of = الجلسة { $numberText } من { $totalText }
answer-marked-of = سُجِّل { $markedText } من { $totalText }
answer-no-dates = لا جلسات بعد
answer-in-none = { $count ->
    [zero] كل المشاركين في مجموعات
    [one] شخص واحد بلا مجموعة
    [two] شخصان بلا مجموعة
    [few] { $countText } أشخاص بلا مجموعة
    [many] { $countText } شخصاً بلا مجموعة
   *[other] { $countText } شخص بلا مجموعة
}
answer-headcounts = { $count ->
    [zero] لا أحد من دون اسم
    [one] شخص واحد من دون اسم
    [two] شخصان من دون أسماء
    [few] { $countText } أشخاص من دون أسماء
    [many] { $countText } شخصاً من دون أسماء
   *[other] { $countText } شخص من دون أسماء
}
answer-shift-moved = { $count ->
    [zero] لا جلسة تُنقل.
    [one] تُنقل جلسة واحدة: { $before } ← { $after }.
    [two] تُنقل جلستان: { $before } ← { $after }.
    [few] تُنقل { $countText } جلسات: { $before } ← { $after }.
    [many] تُنقل { $countText } جلسة: { $before } ← { $after }.
   *[other] تُنقل { $countText } جلسة: { $before } ← { $after }.
}
answer-shift-stay = { $count ->
    [zero] لا جلسة تبقى في موعدها.
    [one] وتبقى جلسة واحدة في موعدها، لأنها عُقدت.
    [two] وتبقى جلستان في موعديهما، لأنهما عُقدتا.
    [few] وتبقى { $countText } جلسات في مواعيدها، لأنها عُقدت.
    [many] وتبقى { $countText } جلسة في مواعيدها، لأنها عُقدت.
   *[other] وتبقى { $countText } جلسة في مواعيدها، لأنها عُقدت.
}

## كشف الحضور: ما يقال بعد كل تسجيل
answer-mark-set = { $name }: { $state }. { $left ->
    [0] اكتمل التسجيل
   *[other] بقي { $leftText }
}
answer-mark-cleared = { $name }: لم يُسجَّل. { $left ->
    [0] اكتمل التسجيل
   *[other] بقي { $leftText }
}
answer-marks-filled = { $count ->
    [zero] كان الجميع مسجَّلاً من قبل.
    [one] سُجِّل حضور شخص واحد.
    [two] سُجِّل حضور شخصين.
    [few] سُجِّل حضور { $countText } أشخاص.
    [many] سُجِّل حضور { $countText } شخصاً.
   *[other] سُجِّل حضور { $countText } شخص.
}
answer-marks-copied = { $count ->
    [zero] لا شيء يُنقل من الجلسة السابقة.
    [one] نُقل تسجيل شخص واحد من الجلسة السابقة.
    [two] نُقل تسجيل شخصين من الجلسة السابقة.
    [few] نُقل تسجيل { $countText } أشخاص من الجلسة السابقة.
    [many] نُقل تسجيل { $countText } شخصاً من الجلسة السابقة.
   *[other] نُقل تسجيل { $countText } شخص من الجلسة السابقة.
}
answer-marks-absent = { $count ->
    [zero] كان الجميع مسجَّلاً من قبل.
    [one] سُجِّل غياب شخص واحد.
    [two] سُجِّل غياب شخصين.
    [few] سُجِّل غياب { $countText } أشخاص.
    [many] سُجِّل غياب { $countText } شخصاً.
   *[other] سُجِّل غياب { $countText } شخص.
}
answer-marks-rest = { $name }: { $count ->
    [zero] سُجِّلت بقية جلسات اليوم من قبل.
    [one] سُجِّل الغياب في جلسة واحدة لاحقة من اليوم.
    [two] سُجِّل الغياب في جلستين لاحقتين من اليوم.
    [few] سُجِّل الغياب في { $countText } جلسات لاحقة من اليوم.
    [many] سُجِّل الغياب في { $countText } جلسة لاحقة من اليوم.
   *[other] سُجِّل الغياب في { $countText } جلسة لاحقة من اليوم.
}

## قائمة مشاركين ملصقة
answer-list-read = أسماء جديدة: { $newText }، مسجَّلة في القائمة: { $knownText }، تحتاج قراراً: { $doubtfulText }، فيها مشكلة: { $problemText }
answer-list-added = أُضيف: { $newText }، مسجَّل في القائمة من قبل: { $knownText }، تُرك بلا قرار: { $doubtfulText }، فيه مشكلة: { $problemText }

## عدة مشاركين معاً
answer-many-changed = { $count ->
    [zero] لا تغيير.
    [one] عُدّلت بيانات شخص واحد.
    [two] عُدّلت بيانات شخصين.
    [few] عُدّلت بيانات { $countText } أشخاص.
    [many] عُدّلت بيانات { $countText } شخصاً.
   *[other] عُدّلت بيانات { $countText } شخص.
}
answer-many-changed-kept = { $count ->
    [zero] لا تغيير.
    [one] عُدّلت بيانات شخص واحد.
    [two] عُدّلت بيانات شخصين.
    [few] عُدّلت بيانات { $countText } أشخاص.
    [many] عُدّلت بيانات { $countText } شخصاً.
   *[other] عُدّلت بيانات { $countText } شخص.
} وبقي الجنس كما ذُكر لدى { $keptText }.
answer-many-removed = { $count ->
    [zero] لم يُزَل أحد.
    [one] أُزيل شخص واحد من القائمة.
    [two] أُزيل شخصان من القائمة.
    [few] أُزيل { $countText } أشخاص من القائمة.
    [many] أُزيل { $countText } شخصاً من القائمة.
   *[other] أُزيل { $countText } شخص من القائمة.
}
answer-people-copied = { $count ->
    [zero] لم يُضَف أحد.
    [one] أُضيف شخص واحد من التدريب السابق.
    [two] أُضيف شخصان من التدريب السابق.
    [few] أُضيف { $countText } أشخاص من التدريب السابق.
    [many] أُضيف { $countText } شخصاً من التدريب السابق.
   *[other] أُضيف { $countText } شخص من التدريب السابق.
}

## الشهادات
answer-rule = تلزم للشهادة نسبة { $threshold } من وقت الجلسات المعقودة.
answer-certificates-summary = مستحقّ: { $eligibleText }، ليس بعد: { $blockedText }، صادر: { $issuedText }
answer-printed-file = { $certificates } في ملف واحد: { $file }
answer-printed-folder = { $certificates } في المجلد: { $folder }
answer-printed-left-out = { $said }. { $count ->
    [zero] لم تُستثنَ أي شهادة.
    [one] استُثنيت شهادة واحدة لتعذّر طباعة الاسم.
    [two] استُثنيت شهادتان لتعذّر طباعة الاسمين.
    [few] استُثنيت { $countText } شهادات لتعذّر طباعة الأسماء.
    [many] استُثنيت { $countText } شهادة لتعذّر طباعة الأسماء.
   *[other] استُثنيت { $countText } شهادة لتعذّر طباعة الأسماء.
}
answer-differs = لو طُبعت اليوم لاختلفت: { $parts }
answer-differs-name = الاسم
answer-differs-title = عنوان الشهادة
answer-differs-text = النص
answer-differs-notes = التنظيم والدعم
answer-differs-signatures = التواقيع
answer-differs-logos = الشعارات
answer-sent-to-printer = أُرسلت إلى الطابعة { $printer }
answer-register-name = سجل الشهادات
answer-register-summary = سارية: { $validText }، ملغاة أو مستبدلة: { $withdrawnText }
answer-register-saved = حُفظ السجل: { $certificates } في { $file }
answer-register-valid = سارية
answer-register-replaced = مستبدلة
answer-register-withdrawn = ملغاة
answer-register-column-serial = الرقم
answer-register-column-name = الاسم كما طُبع
answer-register-column-other_name = الاسم بالحروف الأخرى
answer-register-column-kind = النوع
answer-register-column-languages = اللغات
answer-register-column-training = التدريب
answer-register-column-issued = تاريخ الإصدار
answer-register-column-state = الحالة
answer-register-column-replaced_by = حلّت محلها
answer-register-column-withdrawn = تاريخ الإلغاء
answer-register-column-reason = السبب
answer-register-column-differs = المختلف اليوم
answer-certificate-picture = { $kind } إلى { $name }: { $title }، { $dates }

## النسخ
answer-copied = تم الحفظ والتدقيق: { $people }، { $sessions }، { $bytes }. يمكن الآن إخراج ذاكرة USB بأمان.
answer-copied-same-volume = تم الحفظ والتدقيق: { $people }، { $sessions }، { $bytes }. هذه النسخة على القرص نفسه الذي فيه السجل، وتلزم نسخة على ذاكرة USB أيضاً.
answer-last-copy = آخر نسخة: { $at }
answer-limited-to = نسخة تقتصر على: { $trainings }
answer-began-as-part = بدأ هذا السجل جزءاً من سجل حاسوب آخر، يقتصر على: { $trainings }
answer-trainings-gone = { $count ->
    [zero] لا تدريبات محذوفة
    [one] تدريب واحد لم يعد موجوداً
    [two] تدريبان لم يعودا موجودين
    [few] { $countText } تدريبات لم تعد موجودة
    [many] { $countText } تدريباً لم تعد موجودة
   *[other] { $countText } تدريب لم تعد موجودة
}
answer-values-lost = { $count ->
    [zero] لم تُفقد أي قيمة من هذا السجل.
    [one] فُقدت قيمة واحدة من هذا السجل، فلم يعد سليماً.
    [two] فُقدت قيمتان من هذا السجل، فلم يعد سليماً.
    [few] فُقدت { $countText } قيم من هذا السجل، فلم يعد سليماً.
    [many] فُقدت { $countText } قيمة من هذا السجل، فلم يعد سليماً.
   *[other] فُقدت { $countText } قيمة من هذا السجل، فلم يعد سليماً.
}

## السجل التاريخي
answer-changed-from-to = { $field }: { $before } ← { $after }
answer-part = { $field }: { $value }

## التصاميم
answer-usual-design = التصميم المعتاد
answer-design-picture = مثال: { $kind }، { $name }
answer-saved-file = حُفظ الملف: { $file }
answer-placeholder-name = اسم الشخص كما يُطبع
answer-placeholder-organisation = المنظمة أو الفريق الذي ينتمي إليه الشخص
answer-placeholder-title = عنوان التدريب
answer-placeholder-place = المدينة والمحافظة
answer-placeholder-city = المدينة
answer-placeholder-governorate = المحافظة
answer-placeholder-venue = البيت أو القاعة
answer-placeholder-dates = أيام التدريب
answer-placeholder-hours = مدة التدريب
answer-placeholder-organisers = الجهات المنظِّمة
answer-placeholder-partners = الجهات المتعاونة والمضيفة
answer-placeholder-programme = اسم البرنامج
answer-placeholder-donor = سطر الشراكة والدعم
answer-placeholder-trainers = اسم مقدِّم التدريب
answer-placeholder-issuer = الجهة المنظِّمة الأولى
answer-placeholder-certifies = «يشهد» أو «تشهد» بحسب جنس اسم الجهة
answer-placeholder-date = يوم الإصدار

## صفحة تجربة الورق
answer-test-page = صفحة تجربة
answer-test-rulers = تُطبع بالحجم الفعلي (١٠٠٪) دون ملاءمة للصفحة. الخطوط الطويلة على بُعد ١٠ مم بعضها من بعض، محسوبةً من حافة الورقة: يُقاس بُعدها بالمسطرة، والفرق هو مقدار انزياح الطابعة.
answer-test-printer = الخط المتقطّع: ما تبلغه كل طابعة. فإن غاب جانب منه فالطابعة لا تبلغه.
answer-test-kept-free = الخط العريض: لا يُطبع شيء خارجه. توضع الصفحة على الورق المطبوع أمام الضوء، فإن مسّ الخط ما هو مطبوع تُزاد المساحة المتروكة.

## تشابه الأشخاص
likeness-almost_certain = شبه مؤكَّد
likeness-likely = مرجَّح
likeness-possible = محتمل
likeness-shared_phone = رقم هاتف مشترك
evidence-same_name = الاسم نفسه
evidence-same_in_other_spelling = الاسم نفسه بإملاء مختلف
evidence-slip = الاسم نفسه عدا هفوة في الطباعة
evidence-other_order = الاسم نفسه بترتيب مختلف
evidence-same_in_other_letters = الاسم نفسه بحروف أخرى
evidence-same_beginning = بداية الاسم نفسها
evidence-same_phone = رقم الهاتف نفسه
evidence-same_organisation = الجهة نفسها
evidence-same_birth_year = سنة الميلاد نفسها
evidence-same_governorate = المحافظة نفسها
evidence-same_training = في قائمة التدريب نفسه
evidence-at_the_same_time = لكن الحضور مسجَّل للاثنين في الوقت نفسه
evidence-other_phone = لكن رقم الهاتف مختلف
evidence-other_sex = لكن الجنس مختلف
evidence-other_birth_year = لكن سنة الميلاد مختلفة
answer-also-entered = مسجَّل أيضاً باسم: { $names }
# How two parts of names are alike.
manner-spelled = إملاء مختلف
manner-other_letters = بحروف أخرى
manner-slip = هفوة في الطباعة
manner-order = بترتيب آخر
manner-left_out = غير مذكور
