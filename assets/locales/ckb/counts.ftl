# ژمارەی شتەکان. لە کوردیدا ناو دوای ژمارە ناگۆڕێت، بۆیە تەنها سفر جیاوازە.

count-people = { $count ->
    [0] هیچ کەسێک
   *[other] { $countText } کەس
}
count-duplicates = { $count ->
    [0] هیچ جووتێک نییە بۆ پێداچوونەوە
   *[other] { $countText } جووت بۆ پێداچوونەوە
}
count-participants = { $count ->
    [0] هیچ بەشداربوویەک
   *[other] { $countText } بەشداربوو
}
count-trainings = { $count ->
    [0] هیچ ڕاهێنانێک
   *[other] { $countText } ڕاهێنان
}
count-sessions = { $count ->
    [0] هیچ دانیشتنێک
   *[other] { $countText } دانیشتن
}
count-marks = { $count ->
    [0] هیچ تۆماری ئامادەبوونێک
   *[other] { $countText } تۆماری ئامادەبوون
}
count-certificates = { $count ->
    [0] هیچ بڕوانامەیەک
   *[other] { $countText } بڕوانامە
}
count-changes = { $count ->
    [0] هیچ گۆڕانکارییەک
   *[other] { $countText } گۆڕانکاری
}
count-records = { $count ->
    [0] هیچ تۆمارێک
   *[other] { $countText } تۆمار
}
count-unmarked = { $count ->
    [0] هەموویان تۆمار کراون
   *[other] تۆمار نەکراو: { $countText }
}

# What came of a merge.
count-merge-new = نوێ: { $countText }
count-merge-updated = نوێکراوە: { $countText }
count-merge-unchanged = بێ گۆڕان: { $countText }
count-merge-decisions = پێویستی بە بڕیارە: { $countText }
count-merge-refused = وەرنەگیراو: { $countText }
count-merge-newer = لە وەشانێکی نوێترەوە: { $countText }
