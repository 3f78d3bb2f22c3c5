# سبب استحقاق الشهادة أو عدمه في جملة واحدة. المدد والنسب تأتي جاهزة.

eligibility-met = { $attended } من { $counted } = { $percent }، والحد الأدنى { $threshold }
eligibility-met-missing = { $attended } من { $counted } = { $percent }، والحد الأدنى { $threshold }؛ الناقص: { $missing }
eligibility-below = { $attended } من { $counted } = { $percent }، والحد الأدنى { $threshold }
eligibility-below-missing = { $attended } من { $counted } = { $percent }، والحد الأدنى { $threshold }؛ الناقص: { $missing }
eligibility-required = حضور لازم لم يتم: { $sessions }
eligibility-unmarked = { $count ->
    [zero] لا جلسات غير مسجَّلة
    [one] جلسة واحدة لم يُسجَّل حضورها بعد
    [two] جلستان لم يُسجَّل حضورهما بعد
    [few] { $countText } جلسات لم يُسجَّل حضورها بعد
    [many] { $countText } جلسة لم يُسجَّل حضورها بعد
   *[other] { $countText } جلسة لم يُسجَّل حضورها بعد
}: { $sessions }
eligibility-no-session-held = لم تُعقد أي جلسة بعد
eligibility-nothing-counted = لا جلسة تدخل في الحساب هنا
eligibility-all-excused = كل الجلسات غياب بعذر، فلا شيء يدخل في الحساب
eligibility-joined = انضمام ابتداءً من { $session }
eligibility-left = انسحاب من التدريب، آخر يوم { $date }
eligibility-replaced = البديل { $name }
eligibility-no-group = غير مدرج في أي مجموعة
eligibility-and = { $first }؛ { $second }

## الناقص: الجلسة والسبب
eligibility-missing-absent = { $session }
eligibility-missing-late = { $session } (تأخّر { $minutes })
eligibility-missing-left-early = { $session } (خروج مبكر { $minutes })
eligibility-missing-excused = { $session } (غياب بعذر)
eligibility-missing-unmarked = { $session } (لم يُسجَّل)

## تسمية الجلسة داخل الجملة
eligibility-session-part = اليوم { $dayText }، { $part }
eligibility-session-number = اليوم { $dayText }، الجلسة { $numberText }
eligibility-session-day = اليوم { $dayText }
eligibility-part-morning = صباحاً
eligibility-part-afternoon = بعد الظهر
eligibility-part-evening = مساءً
