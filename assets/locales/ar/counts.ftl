# أعداد الأشياء. $count لاختيار الصيغة فقط، و$countText هو ما يظهر.

count-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $countText } أشخاص
    [many] { $countText } شخصاً
   *[other] { $countText } شخص
}
count-duplicates = { $count ->
    [zero] لا حالات للنظر فيها
    [one] حالة واحدة للنظر فيها
    [two] حالتان للنظر فيهما
    [few] { $countText } حالات للنظر فيها
    [many] { $countText } حالة للنظر فيها
   *[other] { $countText } حالة للنظر فيها
}
count-participants = { $count ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $countText } مشاركين
    [many] { $countText } مشاركاً
   *[other] { $countText } مشارك
}
count-trainings = { $count ->
    [zero] لا تدريبات
    [one] تدريب واحد
    [two] تدريبان
    [few] { $countText } تدريبات
    [many] { $countText } تدريباً
   *[other] { $countText } تدريب
}
count-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $countText } جلسات
    [many] { $countText } جلسة
   *[other] { $countText } جلسة
}
count-marks = { $count ->
    [zero] لا تسجيلات حضور
    [one] تسجيل حضور واحد
    [two] تسجيلا حضور
    [few] { $countText } تسجيلات حضور
    [many] { $countText } تسجيل حضور
   *[other] { $countText } تسجيل حضور
}
count-certificates = { $count ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $countText } شهادات
    [many] { $countText } شهادة
   *[other] { $countText } شهادة
}
count-changes = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $countText } تغييرات
    [many] { $countText } تغييراً
   *[other] { $countText } تغيير
}
count-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $countText } سجلات
    [many] { $countText } سجلاً
   *[other] { $countText } سجل
}
count-unmarked = { $count ->
    [zero] سُجِّل الجميع
    [one] لم يُسجَّل واحد
    [two] لم يُسجَّل اثنان
    [few] لم يُسجَّل { $countText }
    [many] لم يُسجَّل { $countText }
   *[other] لم يُسجَّل { $countText }
}

# What came of a merge.
count-merge-new = جديد: { $countText }
count-merge-updated = محدَّث: { $countText }
count-merge-unchanged = بلا تغيير: { $countText }
count-merge-decisions = يحتاج إلى قرار: { $countText }
count-merge-refused = مستبعد: { $countText }
count-merge-newer = من إصدار أحدث: { $countText }
