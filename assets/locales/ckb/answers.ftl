# ڕستەکانی ناو وەڵامی فەرمانەکان: پوختە، ئەوەی خوێنەری شاشە دەیڵێت، سەردێڕ.

## شوێن و کەس
answer-place = { $city }، { $governorate }
answer-individual = تاکەکەسی
answer-joined = لە دانیشتنی { $numberText } بەدواوە
answer-joined-later = ناگرێتەوە: بەشداریکردن دوای ئەم دانیشتنە
answer-missed = بە ئامادەنەبوون دەژمێردرێت: { $why }
answer-replaced = جێگرەوە { $name }
answer-departed = کشانەوە، دوا ڕۆژ { $date }
answer-in-no-group = بێ گرووپ
answer-made-by = { $user }، لاپتۆپی { $letter }
answer-made-by-laptop = لاپتۆپی { $letter }
answer-yes = بەڵێ
answer-no = نەخێر

## ڕاهێنان و دانیشتن
answer-session-of = دانیشتنی { $numberText } لە { $totalText }
answer-marked-of = تۆمارکراو: { $markedText } لە { $totalText }
answer-no-dates = هێشتا دانیشتن نییە
answer-in-none = { $count ->
    [0] هەموو بەشداربووان لە گرووپدان
    [one] کەسێک بێ گرووپە
   *[other] { $countText } کەس بێ گرووپن
}
answer-headcounts = { $count ->
    [0] هیچ کەسێک بێ ناو
    [one] یەک کەس بێ ناو
   *[other] { $countText } کەس بێ ناو
}
answer-shift-moved = { $count ->
    [0] هیچ دانیشتنێک ناگوازرێتەوە.
    [one] یەک دانیشتن دەگوازرێتەوە: { $before } ← { $after }.
   *[other] { $countText } دانیشتن دەگوازرێنەوە: { $before } ← { $after }.
}
answer-shift-stay = { $count ->
    [one] یەک دانیشتن لە کاتی خۆی دەمێنێتەوە، چونکە بەسترا.
   *[other] { $countText } دانیشتن لە کاتی خۆیان دەمێننەوە، چونکە بەستران.
}

## ناوخوێندنەوە: ئەوەی دوای هەر تۆمارێک دەوترێت
answer-mark-set = { $name }: { $state }. { $left ->
    [0] تۆمارکردن تەواو بوو
   *[other] ماوە: { $leftText }
}
answer-mark-cleared = { $name }: تۆمار نەکراوە. { $left ->
    [0] تۆمارکردن تەواو بوو
   *[other] ماوە: { $leftText }
}
answer-marks-filled = { $count ->
    [0] هەموویان پێشتر تۆمار کرابوون.
   *[other] ئامادەبوونی { $countText } کەس تۆمار کرا.
}
answer-marks-copied = { $count ->
    [0] هیچ شتێک نییە لە دانیشتنی پێشووەوە بگوازرێتەوە.
   *[other] تۆماری { $countText } کەس لە دانیشتنی پێشووەوە گوازرایەوە.
}
answer-marks-absent = { $count ->
    [0] هەموویان پێشتر تۆمار کرابوون.
   *[other] ئامادەنەبوونی { $countText } کەس تۆمار کرا.
}
answer-marks-rest = { $name }: { $count ->
    [0] دانیشتنەکانی دواتری ئەم ڕۆژە پێشتر تۆمار کراون.
   *[other] ئامادەنەبوون لە { $countText } دانیشتنی دواتری ئەم ڕۆژە تۆمار کرا.
}

## لیستی لکێنراوی بەشداربووان
answer-list-read = بۆ زیادکردن: { $newText }، لە لیستدایە: { $knownText }، بڕیاری دەوێت: { $doubtfulText }، کێشەی هەیە: { $problemText }
answer-list-added = زیادکرا: { $newText }، پێشتر لە لیستدا بوو: { $knownText }، بێ بڕیار مایەوە: { $doubtfulText }، کێشەی هەیە: { $problemText }

## چەند بەشداربوویەک پێکەوە
answer-many-changed = { $count ->
    [0] هیچ نەگۆڕدرا.
   *[other] زانیاریی { $countText } کەس گۆڕدرا.
}
answer-many-changed-kept = { $count ->
    [0] هیچ نەگۆڕدرا.
   *[other] زانیاریی { $countText } کەس گۆڕدرا.
} ڕەگەزی { $keptText } کەس وەک خۆی مایەوە، چونکە دیاری کرابوو.
answer-many-removed = { $count ->
    [0] کەس لانەبرا.
   *[other] { $countText } کەس لە لیستەکە لابران.
}
answer-people-copied = { $count ->
    [0] کەس زیاد نەکرا.
   *[other] { $countText } کەس لە ڕاهێنانی پێشووەوە زیاد کران.
}

## بڕوانامەکان
answer-rule = بۆ بڕوانامە { $threshold } لە کاتی دانیشتنە کراوەکان پێویستە.
answer-certificates-summary = شایستە: { $eligibleText }، هێشتا نا: { $blockedText }، دەرچوو: { $issuedText }
answer-printed-file = { $certificates } لە یەک فایلدا: { $file }
answer-printed-folder = { $certificates } لە فۆڵدەردا: { $folder }
answer-printed-left-out = { $said }. { $count ->
    [one] { $countText } بڕوانامە بەجێ ما، چونکە ناوەکە چاپ ناکرێت.
   *[other] { $countText } بڕوانامە بەجێ مان، چونکە ناوەکانیان چاپ ناکرێن.
}
answer-differs = ئەگەر ئەمڕۆ چاپ بکرێت جیاواز دەبێت: { $parts }
answer-differs-name = ناو
answer-differs-title = ناونیشانی بڕوانامە
answer-differs-text = دەق
answer-differs-notes = ڕێکخستن و پشتیوانی
answer-differs-signatures = واژۆکان
answer-differs-logos = لۆگۆکان
answer-sent-to-printer = نێردرا بۆ چاپکەری { $printer }
answer-register-name = تۆماری بڕوانامەکان
answer-register-summary = کارا: { $validText }، هەڵوەشاوە یان گۆڕدراوە: { $withdrawnText }
answer-register-saved = تۆمارەکە پاشەکەوت کرا: { $certificates } لە { $file }
answer-register-valid = کارا
answer-register-replaced = گۆڕدراوەتەوە
answer-register-withdrawn = هەڵوەشاوە
answer-register-column-serial = ژمارە
answer-register-column-name = ناو وەک چاپ کراوە
answer-register-column-other_name = ناو بە پیتی تر
answer-register-column-kind = جۆر
answer-register-column-languages = زمانەکان
answer-register-column-training = ڕاهێنان
answer-register-column-issued = بەرواری دەرچوون
answer-register-column-state = دۆخ
answer-register-column-replaced_by = جێگرەوە
answer-register-column-withdrawn = بەرواری هەڵوەشاندنەوە
answer-register-column-reason = هۆکار
answer-register-column-differs = جیاوازی ئەمڕۆ
answer-certificate-picture = { $kind } بۆ { $name }: { $title }، { $dates }

## کۆپییەکان
answer-copied = پاشەکەوت کرا و پشکنرا: { $people }، { $sessions }، { $bytes }. ئێستا دەکرێت فلاشەکە بە سەلامەتی دەربهێنرێت.
answer-copied-same-volume = پاشەکەوت کرا و پشکنرا: { $people }، { $sessions }، { $bytes }. ئەم کۆپییە لەسەر هەمان دیسکی تۆمارەکەیە، پێویستە کۆپییەک لەسەر فلاشیش هەبێت.
answer-last-copy = دوا کۆپی: { $at }
answer-limited-to = کۆپییەک تەنیا بۆ: { $trainings }
answer-began-as-part = ئەم تۆمارە وەک بەشێک لە تۆماری لاپتۆپێکی تر دەستی پێ کرد، تەنیا بۆ: { $trainings }
answer-trainings-gone = { $count ->
    [one] ڕاهێنانێک کە ئیتر لێرە نییە
   *[other] { $countText } ڕاهێنان کە ئیتر لێرە نین
}
answer-values-lost = { $count ->
    [one] نرخێکی ئەم تۆمارە ون بووە، ئیتر تەواو نییە.
   *[other] { $countText } نرخی ئەم تۆمارە ون بوون، ئیتر تەواو نییە.
}

## مێژوو
answer-changed-from-to = { $field }: { $before } ← { $after }
answer-part = { $field }: { $value }

## دیزاینەکان
answer-usual-design = دیزاینی ئاسایی
answer-design-picture = نموونە: { $kind }، { $name }
answer-saved-file = فایلەکە پاشەکەوت کرا: { $file }
answer-placeholder-name = ناوی کەسەکە وەک چاپ دەکرێت
answer-placeholder-organisation = ڕێکخراو یان تیمی کەسەکە
answer-placeholder-title = ناونیشانی ڕاهێنان
answer-placeholder-place = شار و پارێزگا
answer-placeholder-city = شار
answer-placeholder-governorate = پارێزگا
answer-placeholder-venue = خانوو یان هۆڵ
answer-placeholder-dates = ڕۆژانی ڕاهێنان
answer-placeholder-hours = ماوەی ڕاهێنان
answer-placeholder-organisers = لایەنە ڕێکخەرەکان
answer-placeholder-partners = لایەنە هاوکار و خانەخوێکان
answer-placeholder-programme = ناوی بەرنامە
answer-placeholder-donor = دێڕی هاوبەشی و پشتگیری
answer-placeholder-trainers = ناوی ڕاهێنەر
answer-placeholder-issuer = لایەنی ڕێکخەری یەکەم
answer-placeholder-certifies = کرداری شایەتیدان بە عەرەبی بەپێی ڕەگەزی ناوی لایەن
answer-placeholder-date = ڕۆژی دەرچوون

## پەڕەی تاقیکردنەوەی کاغەز
answer-test-page = پەڕەی تاقیکردنەوە
answer-test-rulers = بە قەبارەی ڕاستەقینە (١٠٠٪) چاپ بکرێت، نەک بە گونجاندن لەگەڵ پەڕە. هێڵە درێژەکان ١٠ ملم لە یەکتر دوورن، لە لێواری کاغەزەکەوە دەژمێردرێن: بە ڕاستە بپێورێن، جیاوازییەکە ئەوەندەیە کە چاپکەرەکە لادەدات.
answer-test-printer = هێڵی پچڕپچڕ: ئەوەی هەموو چاپکەرێک پێی دەگات. ئەو لایەی دیار نییە، ئەم چاپکەرە پێی ناگات.
answer-test-kept-free = هێڵی ئەستوور: هیچ شتێک لە دەرەوەی چاپ ناکرێت. ئەم پەڕەیە لەسەر کاغەزە چاپکراوەکە بەرامبەر ڕووناکی دابنرێت؛ ئەگەر هێڵەکە بەر چاپەکە کەوت، شوێنی زیاتر بە بەتاڵی بهێڵرێتەوە.

## کێ لەوانەیە یەک کەس بێت
likeness-almost_certain = نزیکەی دڵنیایی
likeness-likely = پێدەچێت
likeness-possible = دەگونجێت
likeness-shared_phone = ژمارەی هاوبەش
evidence-same_name = هەمان ناو
evidence-same_in_other_spelling = هەمان ناو بە ڕێنووسێکی تر
evidence-slip = هەمان ناو جگە لە هەڵەیەکی تایپ
evidence-other_order = هەمان ناو بە ڕیزبەندییەکی تر
evidence-same_in_other_letters = هەمان ناو بە پیتی تر
evidence-same_beginning = هەمان سەرەتای ناو
evidence-same_phone = هەمان ژمارەی تەلەفۆن
evidence-same_organisation = هەمان ڕێکخراو
evidence-same_birth_year = هەمان ساڵی لەدایکبوون
evidence-same_governorate = هەمان پارێزگا
evidence-same_training = لە لیستی هەمان ڕاهێنان
evidence-at_the_same_time = بەڵام هەردووکیان لە هەمان کاتدا ئامادە بوون
evidence-other_phone = بەڵام ژمارەی تەلەفۆن جیاوازە
evidence-other_sex = بەڵام ڕەگەز جیاوازە
evidence-other_birth_year = بەڵام ساڵی لەدایکبوون جیاوازە
answer-also-entered = بەم ناوەش تۆمار کراوە: { $names }
# How two parts of names are alike.
manner-spelled = بە ڕێنووسێکی تر
manner-other_letters = بە پیتی تر
manner-slip = هەڵەیەکی تایپ
manner-order = بە ڕیزبەندییەکی تر
manner-left_out = نەنووسراوە
