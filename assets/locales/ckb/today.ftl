# شاشەی ڕۆژ.
today-sessions = دانیشتنەکانی ئەمڕۆ
today-open-roll-call = کردنەوەی لیستی ئامادەبوون
today-no-sessions = ئەمڕۆ دانیشتن نییە
today-next = ڕاهێنانی داهاتوو:
today-no-next = هێشتا ڕاهێنانی داهاتوو نییە.
today-due = ئەوەی ماوە بکرێت
today-trainings = دوا ڕاهێنانەکان
today-due-unmarked = { $n ->
    [one] یەک کەس تۆمار نەکراوە
   *[other] { $nText } کەس تۆمار نەکراون
}
today-due-certificates = { $n ->
    [one] یەک بڕوانامە بۆ چاپکردن ئامادەیە
   *[other] { $nText } بڕوانامە بۆ چاپکردن ئامادەن
}
today-due-passed = { $n ->
    [one] دانیشتنێکی پلانکراو کاتی بەسەرچووە: بەسترا یان هەڵوەشایەوە؟
   *[other] { $nText } دانیشتنی پلانکراو کاتیان بەسەرچووە: بەستران یان هەڵوەشانەوە؟
}
today-when-now = ئێستا
today-when-next = دواتر
today-when-over = تەواو بوو
today-due-hand_over = لە دوا گۆڕانکارییەوە هیچ کۆپییەک ڕادەست نەکراوە
today-due-no_sessions = ئەم ڕاهێنانە هێشتا دانیشتنی نییە
today-due-no_participants = ئەم ڕاهێنانە هێشتا بەشداربووی نییە
