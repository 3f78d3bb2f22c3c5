# هۆکاری شایستەبوون یان نەبوونی بڕوانامە لە یەک ڕستەدا. ماوە و ڕێژەکان ئامادە دێن.

eligibility-met = { $attended } لە { $counted } = { $percent }، لانیکەم { $threshold }
eligibility-met-missing = { $attended } لە { $counted } = { $percent }، لانیکەم { $threshold }؛ کەم: { $missing }
eligibility-below = { $attended } لە { $counted } = { $percent }، لانیکەم { $threshold }
eligibility-below-missing = { $attended } لە { $counted } = { $percent }، لانیکەم { $threshold }؛ کەم: { $missing }
eligibility-required = ئامادەبوونی پێویست کە نەبووە: { $sessions }
eligibility-unmarked = { $countText } دانیشتن هێشتا تۆمار نەکراوە: { $sessions }
eligibility-no-session-held = هێشتا هیچ دانیشتنێک نەکراوە
eligibility-nothing-counted = هیچ دانیشتنێک لێرەدا ناژمێردرێت
eligibility-all-excused = هەموو دانیشتنەکان بە مۆڵەت بوون، بۆیە هیچ شتێک ناژمێردرێت
eligibility-joined = دەستپێکی بەشداری: { $session }
eligibility-left = کشانەوە لە ڕاهێنان، دوا ڕۆژ { $date }
eligibility-replaced = جێگرەوە { $name }
eligibility-no-group = لە هیچ گرووپێکدا نییە
eligibility-and = { $first }؛ { $second }

## ئەوەی کەمە: دانیشتن و هۆکار
eligibility-missing-absent = { $session }
eligibility-missing-late = { $session } (درەنگ، { $minutes })
eligibility-missing-left-early = { $session } (زوو ڕۆیشتن، { $minutes })
eligibility-missing-excused = { $session } (مۆڵەت)
eligibility-missing-unmarked = { $session } (تۆمار نەکراوە)

## ناوی دانیشتن لە ناو ڕستەدا
eligibility-session-part = ڕۆژی { $dayText }، { $part }
eligibility-session-number = ڕۆژی { $dayText }، دانیشتنی { $numberText }
eligibility-session-day = ڕۆژی { $dayText }
eligibility-part-morning = بەیانی
eligibility-part-afternoon = دوای نیوەڕۆ
eligibility-part-evening = ئێوارە
