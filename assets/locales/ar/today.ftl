# شاشة اليوم.
today-sessions = جلسات اليوم
today-open-roll-call = فتح كشف الحضور
today-no-sessions = لا جلسات اليوم
today-next = التدريب القادم:
today-no-next = لا تدريب قادم حتى الآن.
today-due = ما بقي للإنجاز
today-trainings = التدريبات الأخيرة
today-due-unmarked = { $n ->
    [zero] سُجِّل حضور الجميع
    [one] لم يُسجَّل حضور شخص واحد
    [two] لم يُسجَّل حضور شخصين
    [few] لم يُسجَّل حضور { $nText } أشخاص
    [many] لم يُسجَّل حضور { $nText } شخصاً
   *[other] لم يُسجَّل حضور { $nText } شخص
}
today-due-certificates = { $n ->
    [zero] لا شهادات للطباعة
    [one] شهادة واحدة جاهزة للطباعة
    [two] شهادتان جاهزتان للطباعة
    [few] { $nText } شهادات جاهزة للطباعة
    [many] { $nText } شهادة جاهزة للطباعة
   *[other] { $nText } شهادة جاهزة للطباعة
}
today-due-passed = { $n ->
    [zero] لا جلسة فات موعدها
    [one] جلسة مقرَّرة فات موعدها: هل عُقدت أم أُلغيت؟
    [two] جلستان مقرَّرتان فات موعدهما: هل عُقدتا أم أُلغيتا؟
    [few] { $nText } جلسات مقرَّرة فات موعدها: هل عُقدت أم أُلغيت؟
    [many] { $nText } جلسة مقرَّرة فات موعدها: هل عُقدت أم أُلغيت؟
   *[other] { $nText } جلسة مقرَّرة فات موعدها: هل عُقدت أم أُلغيت؟
}
today-when-now = جارية الآن
today-when-next = التالية
today-when-over = انتهت
today-due-hand_over = لم تُسلَّم نسخة بعد آخر تغيير
today-due-no_sessions = لا جلسات في هذا التدريب بعد
today-due-no_participants = لا مشاركين في هذا التدريب بعد
