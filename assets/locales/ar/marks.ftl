# كشف الحضور. الحالات أسماء لا صفات، كي تصلح للجميع.
mark-present = حضور
mark-late = تأخّر
mark-left_early = خروج مبكر
mark-absent = غياب
mark-excused = بعذر
mark-unmarked = لم يُسجَّل

marks-roll-call = كشف الحضور
marks-saved = كل التغييرات محفوظة على هذا الجهاز
marks-saving = جارٍ الحفظ…
marks-next-session = الجلسة التالية
marks-previous-session = الجلسة السابقة
marks-search = البحث عن اسم
marks-search-placeholder = أول حروف الاسم… ثم Enter = حضور
marks-searched-as = نتيجة البحث عن «{ $text }»
marks-new = مشارك جديد
marks-remaining = { $n ->
    [zero] حضور الباقين
   *[other] حضور الباقين ({ $nText })
}
marks-same = كالجلسة السابقة
marks-same-title = ما لم يُسجَّل يصبح كما في الجلسة السابقة (Ctrl+D)
marks-counts = الأعداد
marks-number = ت
marks-name-affiliation = الاسم والجهة
marks-detail = الوقت / ملاحظة
marks-cell = { $name } — { $state }
marks-detail-cell = { $name } — الوقت والملاحظة: { $detail }
marks-shown = { $n ->
    [zero] لا أحد
    [one] { $shownText } من شخص واحد
    [two] { $shownText } من شخصين
    [few] { $shownText } من { $nText } أشخاص
    [many] { $shownText } من { $nText } شخصاً
   *[other] { $shownText } من { $nText } شخص
}
marks-already = { $name }: سُجِّل من قبل — { $state } { $detail }
marks-not-found = لا أحد باسم «{ $text }»
marks-not-found-text = ‏Enter يضيف هذا الاسم إلى القائمة ويسجّل الحضور.
marks-walk-in = مشارك جديد
marks-walk-in-hint = حضر من دون تسجيل مسبق. يكفي الاسم الآن، والبقية لاحقاً.
marks-walk-in-add = إضافة وتسجيل الحضور
marks-nobody = لا مشاركين بعد
marks-nobody-text = تُلصق القائمة في صفحة المشاركين، أو يُضاف من حضر واحداً بعد آخر.
marks-arrived = وقت الوصول
marks-left = وقت الخروج
marks-time-hint = مثل ٩:٢٥
marks-time-only = الوقت يُكتب مع «تأخّر» أو «خروج مبكر».
marks-note-needs-mark = الوقت والملاحظة يتبعان التسجيل؛ تُسجَّل الحالة أولاً.
marks-note = ملاحظة
marks-rest-offer = { $name } — خروج مبكر. هل يُسجَّل الغياب في { $n ->
    [one] الجلسة اللاحقة من اليوم
    [two] الجلستين اللاحقتين من اليوم
    [few] { $nText } جلسات لاحقة من اليوم
    [many] { $nText } جلسة لاحقة من اليوم
   *[other] { $nText } جلسة لاحقة من اليوم
}؟
marks-rest-yes = تسجيل الغياب
marks-rest-no = ترك بلا تسجيل
marks-leave-question = { $n ->
    [one] شخص واحد لم يُسجَّل
    [two] شخصان لم يُسجَّلا
    [few] { $nText } أشخاص لم يُسجَّلوا
    [many] { $nText } شخصاً لم يُسجَّلوا
   *[other] { $nText } شخص لم يُسجَّلوا
}:
marks-leave-absent = تسجيل الغياب
marks-leave = ترك بلا تسجيل
marks-no-phone = لا أحد برقم مثل «{ $text }»

marks-keys = المفاتيح
marks-key-move = تنقّل
marks-key-present = حضور ثم التالي
marks-key-state = الحالة
marks-key-note = ملاحظة
marks-key-time = الوقت
marks-key-same = كالسابقة
marks-key-next-session = الجلسة التالية
