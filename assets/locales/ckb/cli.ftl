# ئەوەی هێڵی فەرمان دەیڵێت: یارمەتی و دێڕی ئەنجام.

cli-about = «حازر» بێ پەنجەرە: ڕاهێنان و ئامادەبوون و بڕوانامە لە تێرمیناڵەوە
cli-usage = شێوازی بەکارهێنان
cli-commands = فەرمانەکان
cli-options = هەڵبژاردنەکان

## هەڵبژاردنەکانی هەموو فەرمانێک
cli-option-data = ئەو فۆڵدەرەی تۆمارەکەی تێدایە
cli-option-language = زمانی دەرچوو: ar یان ckb یان en یان it
cli-option-json = چاپکردنی یەک دۆکیومێنتی JSON
cli-option-help = پیشاندانی ئەم یارمەتییە
cli-option-version = پیشاندانی وەشان

## فەرمانەکان
cli-command-demo = پڕکردنەوەی تۆمارێکی بەتاڵ بە نموونەی ڕاهێنانی نەجەف لەگەڵ ئامادەبوون و بڕوانامەکانی
cli-command-call = جێبەجێکردنی هەر فەرمانێکی بەرنامەکە بە JSON
cli-command-certificates = پاشەکەوتکردنی بڕوانامەکانی ڕاهێنانێک بە PDF
cli-command-register = پاشەکەوتکردنی تۆماری بڕوانامەکان بە PDF یان CSV
cli-command-sheet = پاشەکەوتکردنی لیستی واژۆ یان خشتەیەکی تری ڕاهێنانێک بە PDF
cli-command-import = وەرگرتنی لیستی بەشداربووان: XLSX، XLS، ODS، CSV یان دەقی لکێنراو
cli-command-copy = دروستکردنی کۆپییەکی پشکنراوی تۆمارەکە بۆ سکرتاریەت
cli-command-begin = دەستپێکردنی تۆمارێکی بەتاڵ لە کۆپییەکەوە: بەشێک بۆ لاپتۆپی دووەم، یان دوا کۆپیی لاپتۆپێکی ونبوو
cli-command-inspect = پیشاندانی ناوەڕۆکی کۆپییەک بێ وەرگرتنی
cli-command-merge = تێکەڵکردنی کۆپیی تۆمارەکانی تر لەم تۆمارەدا
cli-command-hash = چاپکردنی پەنجەمۆری تۆمارەکە، کە بۆ تۆمارە یەکسانەکان یەکە
cli-command-undo = گەڕانەوە لە دوا گۆڕانکاری
cli-command-redo = دووبارەکردنەوەی دوا گۆڕانکاریی گەڕێنراوە
cli-command-history = پیشاندانی ئەوەی گۆڕا و کەی و لەلایەن کێوە
cli-command-duplicates = پیشاندانی ئەوانەی لەوانەیە دوو جار تۆمار کرابن، لەگەڵ هۆکارەکەی
cli-command-check = دڵنیابوون لە دروستیی تۆمارەکە
cli-command-rebuild = دروستکردنەوەی خشتەکان لە تۆماری گۆڕانکارییەکان

## زانیاری و هەڵبژاردنی فەرمانەکان
cli-argument-name = ناوی فەرمان
cli-argument-input = زانیاری بە JSON، یان - بۆ خوێندنەوەی لە ستاندارد
cli-argument-training = ناسنامەی ڕاهێنان یان بەشێک لە ناونیشانەکەی کە تەنها ئەو هەیەتی
cli-argument-list = فایلەکە، یان - بۆ لیستێک لە هاتنەژووری ستانداردەوە
cli-argument-files = ئەو کۆپییانەی پیشان دەدرێن
cli-argument-merge-files = کۆپی، یان تۆماری کۆمپیوتەری تر
cli-option-merge-dry-run = تەنیا وتنی ئەوەی لێی دەکەوێتەوە
cli-argument-copy = ئەو کۆپییەی لێوەی دەست پێ دەکرێت
cli-argument-noun = جۆری تۆمار، وەک trainings
cli-argument-id = ناسنامەی تۆمار
cli-option-list = پیشاندانی هەموو فەرمانەکان لەگەڵ جۆرەکانیان
cli-option-out = شوێنی پاشەکەوتکردن: فایلێک، یان فۆڵدەرێک لەگەڵ ‎--separate
cli-option-table = کام خشتەی فایلەکە، لە 1ەوە
cli-option-dry-run = بڵێ هەر دێڕێک چی لێدێت، بەبێ هیچ گۆڕانێک
cli-option-to = فۆڵدەری کۆپی
cli-option-only-training = تەنیا ئەم ڕاهێنانە، بۆ کۆمپیوتەری دووەم؛ دەکرێت دووبارە بکرێتەوە
cli-option-one-file = یەک فایلی PDF بە هەموو بڕوانامەکانەوە
cli-option-zip = بۆ هەر کەسێک فایلێکی PDF، هەموو لە یەک فایلی ZIP
cli-option-kind = جۆری بڕوانامە، بێ ئەوە هەر کەسە و جۆری شایستەی خۆی
cli-option-design = دیزاینی بڕوانامە نوێیەکان: ناسنامە یان بەشێک لە ناوەکەی
cli-option-pattern = ناوی فایلە جیاکان، بۆ نموونە ‎{ "{serial}_{name}" }
cli-option-order = ڕیزبەندی پەڕەکان
cli-option-only-missing = تەنها بۆ ئەوانەی هێشتا بڕوانامەیان نییە
cli-option-replace = هەڵوەشاندنەوەی ئەو بڕوانامانەی ئەگەر ئەمڕۆ چاپ بکرێن جیاواز دەبن، بەم هۆکارە، و دەرکردنیان سەرلەنوێ
cli-option-separate = یەک فایلی PDF بۆ هەر کەسێک
cli-option-certificate-language = زمانی بڕوانامەکان: ar یان ckb یان en یان it یان ar+en
cli-option-person = تەنها بۆ ئەم کەسە: ناسنامە یان بەشێک لە ناو، دەکرێت دووبارە بکرێتەوە
cli-option-sheet-kind = جۆری پەڕە
cli-option-by = ستوونێکی واژۆ بۆ هەر ڕۆژێک یان هەر دانیشتنێک
cli-option-session = تەنها بۆ ئەم دانیشتنە (ناسێنەرەکەی)
cli-option-walk-ins = ڕیزی بەتاڵ بۆ ئەوانەی ناویان لە لیستەکەدا نییە
cli-option-private = دەربارەی کەسەکان تەنها ئەوە دەنووسرێت کە ڕیزەکەیانی پێ دەدۆزنەوە
cli-option-columns = ستوونی زیاتر بە فاریزەی لاتینی: sex و age-band و governorate و phone و consent
cli-option-sheet-language = زمانی پەڕە و زمانی دووەمی سەرەکان: ar+en و ckb+en و en و هیتر

## ئەنجامەکان
cli-demo-done = نموونەکە ئامادەیە لە { $folder }: { $contents }.
cli-copy-done = کۆپی پاشەکەوت کرا: { $path }
cli-undone = گەڕێنرایەوە: { $operation }
cli-redone = دووبارە کرایەوە: { $operation }
cli-check-whole = تۆمارەکە دروستە: { $records } و { $changes } پشکنران.
cli-check-damaged = تۆمارەکە تێکچووە: { $detail }
cli-history-line = { $at } · { $author } · { $operation }
cli-inspect-file = { $file }: { $contents }
cli-inspect-made = دروستکراوی { $by }، { $at }
cli-begin-done = پیتی ئەم لاپتۆپە { $letter }یە و بەمە دەست پێ دەکات: { $contents }

## ڕەتکردنەوە
cli-training-not-found = هیچ ڕاهێنانێک لەگەڵ «{ $text }» ناگونجێت.
cli-training-ambiguous = «{ $text }» لەگەڵ زیاتر لە ڕاهێنانێک دەگونجێت: { $titles }
cli-person-not-found = هیچ کەسێک لەگەڵ «{ $text }» ناگونجێت.
cli-person-ambiguous = «{ $text }» لەگەڵ زیاتر لە یەک کەس دەگونجێت: { $names }
cli-design-not-found = هیچ دیزاینێک لەگەڵ «{ $text }» یەک ناگرێتەوە.
cli-design-ambiguous = زیاتر لە یەک دیزاین لەگەڵ «{ $text }» یەک دەگرێتەوە: { $names }
cli-register-ending = دەبێت ناوی پەڕگەی تۆمارەکە بە ‎.pdf یان ‎.csv کۆتایی بێت، نەک «{ $text }».
cli-bad-json = زانیارییەکە JSON ـی دروست نییە: { $detail }
cli-no-data-folder = فۆڵدەری تۆمارەکە نازانرێت، پێویستە لەگەڵ ‎--data دیاری بکرێت.

## دێڕەکانی لیست
cli-line-new = نوێ
cli-line-known = ناسراو
cli-line-doubtful = بڕیار بدە
cli-line-not_a_person = کەس نییە
cli-line-already_listed = پێشتر لە لیستەکەدایە
cli-line-twice_in_list = دووبارە لەم لیستەدا
cli-line-problem = کێشە
cli-duplicates-line = { $level }: { $one } — { $other } ({ $reasons })
