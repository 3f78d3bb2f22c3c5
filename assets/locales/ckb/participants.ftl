# بەشداربووان: لیست، لیستی لکێنراو، یەک کەس.
participants-add = زیادکردنی کەس
participants-add-next = زیادکردن
participants-added = زیاد کرا: { $name }
participants-edit = گۆڕینی زانیاریی کەس
participants-edit-one = گۆڕینی { $name }
participants-remove-one = لابردنی { $name }
participants-number = ژ.
participants-name = ناوی تەواو
participants-name-hint = وەک لە ناسنامەدایە. تەنها ئەمە پێویستە.
participants-affiliation = لایەن
participants-individual = تاکەکەسی
participants-role = ڕۆڵ
participants-role-participant = بەشداربوو
participants-role-trainer = ڕاهێنەر
participants-role-facilitator = ئاسانکار
participants-role-observer = چاودێر
participants-role-volunteer = خۆبەخش
participants-phone = تەلەفۆن
participants-walk-in = بێ ناونووسین
participants-more = خانە ئارەزوومەندانەکان
participants-certificate-name = ناو لەسەر بڕوانامە
participants-certificate-name-hint = ئەگەر لە ناوی تەواو جیاواز بێت.
participants-latin-name = ناو بە پیتی لاتینی
participants-latin-name-hint = بۆ بڕوانامەی ئینگلیزی.
participants-birth-year = ساڵی لەدایکبوون
participants-year-wrong = ساڵێکی چوار ژمارەیی پێویستە، وەک ١٩٩٨.
participants-governorate = پارێزگای نیشتەجێبوون
participants-sex = ڕەگەز
participants-sex-female = مێ
participants-sex-male = نێر
participants-sex-not_stated = دیارینەکراو
participants-joined = دەستپێکی بەشداری
participants-joined-first = یەکەم دانیشتن
participants-joined-hint = دانیشتنەکانی پێشتر ناژمێردرێن.

participants-paste = زیادکردنی لیست
participants-paste-hint = لە نامە یان بەڵگەنامە یان خشتە یان کاغەزەوە: هەر ناوێک لە دێڕێکدا، پاشان لایەن و تەلەفۆن ئەگەر زانراو بن.
participants-paste-label = لیستەکە
participants-paste-example =
    ١- زەینەب کەریم عەبدوڵڵا، تیمی فکر بغیرک
    ٢- مستەفا جەبار سەلمان
    ٣- هێمن ڕەزا ئەحمەد، یەکێتیی نووسەرانی نەجەف
participants-add-many = { $n ->
    [0] زیادکردن
    [one] زیادکردنی یەک کەس
   *[other] زیادکردنی { $nText } کەس
}
participants-take = وەرگرتن
participants-take-one = وەرگرتنی { $name }
participants-line-state = ئەنجام
participants-line-new = نوێ
participants-line-known = ناسراو
participants-line-doubtful = بڕیار بدە
participants-line-not_a_person = کەس نییە
participants-line-already_listed = پێشتر لە لیستەکەدایە
participants-line-twice_in_list = دووبارە لەم لیستەدا
participants-line-problem = کێشە
participants-file = لیستی بەشداربووان
participants-file-choose = هەڵبژاردنی فایل…
participants-file-kinds = ئێکسڵ، لیبرەئۆفیس یان CSV.
participants-file-another = فایلێکی تر…
participants-file-paste = لکاندن لەبری فایل
participants-file-reading = لیستەکە دەخوێنرێتەوە…
participants-sheet = خشتە
participants-columns = ستوونەکان
participants-column-number = ستوونی { $nText }
participants-column-holds = ناوەڕۆکی ستوونی «{ $heading }»
participants-column-nothing = وەرناگیرێت
participants-heading = ڕیزی سەردێڕەکان
participants-heading-hint = ناوەکان لە خوار ئەوەوەن.
participants-heading-none = بێ سەردێڕ
participants-filter = دێڕە دیارەکان
participants-filter-all = هەموو: { $nText }
participants-filter-adding = بۆ زیادکردن: { $nText }
participants-filter-deciding = بڕیاری دەوێت: { $nText }
participants-filter-problem = کێشەی هەیە: { $nText }
participants-filter-left_out = لابراو: { $nText }
participants-lines-more = زیاتر پیشان بدە ({ $nText } ماوە)
participants-undecided = { $n ->
    [one] یەک دێڕ وەرناگیرێت تا بڕیار نەدەیت.
   *[other] { $nText } دێڕ وەرناگیرێن تا بڕیار نەدەیت.
}
participants-linked = { $name }ـە لە تۆماردا
participants-somebody-else = کەسێکی تر…
participants-decide-one = { $name } کێیە؟
participants-decide-new = کەسێکی نوێ
participants-decide-out = لێی گەڕێ
participants-known-perhaps = لەوانەیە کەسێک بێت کە لە تۆماردایە:
participants-capitals = { $n ->
    [one] ناوێک بە پیتی گەورەی لاتینی نووسراوە
   *[other] { $nText } ناو بە پیتی گەورەی لاتینی نووسراون
}: نووسین بە پیتی ئاسایی، وەک { $name }
