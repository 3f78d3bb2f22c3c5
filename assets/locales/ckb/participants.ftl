# بەشداربووان: لیست، لیستی لکێنراو، یەک کەس.
participants-add = زیادکردنی کەس
participants-add-next = زیادکردن
participants-added = زیاد کرا: { $name }
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
participants-list-matching = بەراوردکردنی دێڕەکان لەگەڵ تۆمار: { $done } لە { $total }.
participants-file-drop = دەتوانرێت ڕابکێشرێتە ئێرەش.
participants-drop-adding = لیستەکە هێشتا زیاد دەکرێت: دوای تەواوبوونی فایلەکە دابنێ.
participants-drop = فایلەکە لێرە دابنێ
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

## خشتەکە و ئەوەی لە تەنیشتیدایە
participants-table = خشتەی بەشداربووان
participants-search = ناو، لایەن یان تەلەفۆن
participants-searched-as = گەڕان بۆ «{ $text }» کرا
participants-shown-of = پیشاندراو: { $nText } لە { $totalText }
participants-nobody-shown = کەس لەگەڵ گەڕان و پاڵاوتنەکە ناگونجێت.
participants-filters = پاڵاوتن
participants-filters-some = پاڵاوتن ({ $nText })
participants-filters-none = پیشاندانی هەمووان
participants-any-role = هەموو ڕۆڵەکان
participants-any-sex = هەردوو ڕەگەز
participants-any-organisation = هەموو لایەنەکان
participants-any-missing = تەواو یان ناتەواو
participants-missing-sex = بێ ڕەگەز
participants-missing-phone = بێ تەلەفۆن
participants-missing-organisation = بێ لایەن
participants-missing-birth_year = بێ ساڵی لەدایکبوون
participants-missing-governorate = بێ پارێزگا
participants-missing-latin_name = بێ ناوی لاتینی
participants-column-name = ناو
participants-column-latin_name = بە لاتینی
participants-column-certificate_name = لەسەر بڕوانامە
participants-column-affiliation = لایەن
participants-column-role = ڕۆڵ
participants-column-sex = ڕەگەز
participants-column-birth_year = لەدایکبوون
participants-column-phone = تەلەفۆن
participants-column-governorate = پارێزگا
participants-column-joined = دەستپێک
participants-column-flags = تێبینی
participants-column-attendance = ئامادەبوون
participants-select-all = هەڵبژاردنی هەمووان
participants-select-one = هەڵبژاردنی { $name }
participants-chosen = { $n ->
    [0] کەس هەڵنەبژێردراوە
   *[other] { $nText } کەس هەڵبژێردراون
}
participants-choose-none = لابردنی هەڵبژاردن
participants-change-many = گۆڕین پێکەوە…
participants-remove-many = لابردن
participants-many = { $n ->
    [0] کەس هەڵنەبژێردراوە
   *[other] گۆڕینی { $nText } کەس
}
participants-many-hint = ئەوەی لێرە هەڵدەبژێردرێت بە یەک هەنگاو دەدرێتە هەمووان، ئەوی تر وەک خۆی دەمێنێتەوە.
participants-many-leave = وەک خۆی
participants-many-sex-hint = تەنها بۆ ئەوانەی ڕەگەزیان دیاری نەکراوە.
participants-many-yes = بەڵێ
participants-many-no = نەخێر
participants-many-save = پاشەکەوتکردن بۆ { $nText } کەس
participants-copy = لە ڕاهێنانێکی پێشووەوە
participants-copy-from = ڕاهێنان
participants-copy-who = ئەوانەی دەگوازرێنەوە
participants-copy-listed = لێرەیە
participants-copy-none = هێشتا هیچ ڕاهێنانێکی تر لە تۆمارەکەدا نییە.
participants-previous = پێشووتر لە خشتەکەدا
participants-next = دواتر لە خشتەکەدا
participants-former = ناوە پێشووەکان:
participants-remove = لابردن لە لیست
participants-column-group = گرووپ
participants-group = گرووپ
participants-group-hint = بۆ ژوورە هاوکاتەکان، وەک ا یان ب.
participants-any-group = هەموو گرووپەکان
participants-no-group = بێ گرووپ
participants-many-to = ئەوی تر…
participants-new-group = ناوی گرووپ
participants-replaces = لە جێی { $name }
participants-replaced-by = لە جێیدا: { $name }
participants-replaced = جێگرەوەی هەیە
participants-left = کشانەوە
participants-withdraw = کشانەوە لە ڕاهێنان…
participants-withdraw-save = پاشەکەوتکردنی کشانەوە
participants-withdraw-hint = نیشانەکانی ئامادەبوون دەمێننەوە، و دانیشتنەکانی دوای ئەم ڕۆژە وەک ئامادەنەبوون دەژمێردرێن.
participants-last-day = دوا ڕۆژ
participants-last-day-hint = ئەگەر بەتاڵ بێت، ئەمڕۆ.
participants-reason = هۆکار، ئەگەر وترا
participants-take-back = هەڵوەشاندنەوەی کشانەوە
participants-replace = جێگرەوە…
participants-replace-title = کێ دێتە جێی { $name }
participants-replace-hint = نیشانەکانی { $name } دەمێننەوە و کشانەوەی ئەمڕۆ تۆمار دەکرێت.
