# الجلسات: المولِّد، والأسطر، وتعديل جلسة.
sessions-generator = توليد الجلسات
sessions-generator-hint = أول يوم وعدد الأيام وأوقات كل يوم، فتُضاف الجلسات كلها دفعة واحدة.
sessions-first-date = اليوم الأول
sessions-first-date-hint = يُقبل مثل ١/٦/٢٠١٨ أو ١ حزيران ٢٠١٨
sessions-days = عدد الأيام
sessions-days-wrong = يلزم عدد من ١ إلى ٦٠.
sessions-slots = أوقات كل يوم
sessions-start = البداية
sessions-end = النهاية
sessions-add-slot = جلسة أخرى في اليوم
sessions-remove-slot = إزالة هذا الوقت
sessions-times-wrong = يلزم أن تكون النهاية بعد البداية.
sessions-generate = { $n ->
    [zero] إضافة الجلسات
    [one] إضافة جلسة واحدة
    [two] إضافة جلستين
    [few] إضافة { $nText } جلسات
    [many] إضافة { $nText } جلسة
   *[other] إضافة { $nText } جلسة
}
sessions-new = جلسة جديدة
sessions-add = إضافة جلسة
sessions-numbered = الجلسة { $number }
sessions-roll-call = كشف الحضور
sessions-edit = تعديل الجلسة
sessions-remove = إزالة الجلسة
sessions-more = إجراءات أخرى
sessions-cancel = إلغاء الجلسة
sessions-restore = إعادة الجلسة إلى البرنامج
sessions-move = نقل إلى موعد آخر
sessions-move-hint = تبقى مدة الجلسة وما سُجِّل فيها من حضور.
sessions-move-do = نقل
sessions-shift = نقل من هذا اليوم فصاعداً
sessions-shift-days = عدد الأيام
sessions-shift-way = الاتجاه
sessions-shift-later = إلى ما بعد
sessions-shift-earlier = إلى ما قبل
sessions-shift-wrong = يلزم عدد من ١ إلى ٣٦٦.
sessions-shift-do = نقل الجلسات
sessions-days-in-a-row = أيام متتالية
sessions-days-apart = أيام متفرقة
sessions-days-chosen = الأيام
sessions-add-day = يوم آخر
sessions-remove-day = إزالة هذا اليوم
sessions-pattern = توزيع الأوقات
sessions-pattern-hint = تُملأ أوقات اليوم من أول وقت وعدد الجلسات ومدتها والاستراحة بينها، ويمكن تعديل كل وقت بعد ذلك.
sessions-pattern-start = بداية اليوم
sessions-pattern-count = جلسات اليوم
sessions-pattern-minutes = مدة الجلسة بالدقائق
sessions-pattern-break = الاستراحة بالدقائق
sessions-pattern-fill = ملء الأوقات
sessions-pattern-wrong = هذه الأعداد لا تتسع لها ساعات يوم واحد وليلته.
sessions-hold = عُقدت
sessions-passed = عُقدت أم أُلغيت؟
sessions-trainer = التدريب
sessions-no-trainer = غير محدَّد
sessions-new-trainer = إضافة اسم…
sessions-group = المجموعة
sessions-group-hint = تُترك فارغة إن كانت الجلسة للجميع.
sessions-rooms = قاعتان أو أكثر في الوقت نفسه
sessions-rooms-hint = تُضاف في كل وقت جلسة لكل مجموعة، ويُسجَّل الحضور لكل مجموعة في قاعتها.
sessions-remove-room = إزالة هذه المجموعة
sessions-add-room = مجموعة في قاعة
sessions-date = التاريخ
sessions-topic = الموضوع
sessions-room = القاعة
sessions-state = الحالة
sessions-state-planned = مقرَّرة
sessions-state-held = عُقدت
sessions-state-cancelled = أُلغيت
sessions-after-midnight = تنتهي بعد منتصف الليل
sessions-required = حضورها لازم للشهادة
sessions-required-short = لازمة
