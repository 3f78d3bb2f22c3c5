# دیزاینی بڕوانامەکان: لیستەکەیان، و ئەو شاشەیەی کە دیزاینی تێدا دەکێشرێت و دەنووسرێت.
designs-title = دیزاینی بڕوانامەکان
designs-subtitle = شێوە و دەق و واژۆی بڕوانامەکان
designs-new = دیزاینی نوێ
designs-none-text = بڕوانامەکان بە چوارچێوەی دوو ڕووبار و ڕەنگەکانی ڕێکخەر چاپ دەکرێن. دیزاینی تایبەت شێوە و ڕەنگ و دەق و واژۆکان دەگۆڕێت.
designs-fresh-name = دیزاینی نوێ
designs-copy-name = { $name } (کۆپی)
designs-ways = کارەکانی دیزاینی { $name }
designs-edit = دەستکاریکردن
designs-duplicate = دووبارەکردنەوە
designs-remove = سڕینەوەی دیزاین
designs-use-here = بەکارهێنان بۆ ئەم ڕاهێنانە
designs-used-here = بۆ ئەم ڕاهێنانە بەکاردێت
designs-used = ڕاهێنان: { $trainingsText }، بەرنامە: { $programmesText }

## فایلەکان
designs-import = هێنانی دیزاین لە فایل
designs-export = پاشەکەوتکردن لە فایل
designs-test-page = پەڕەی تاقیکردنەوە
designs-test-page-name = پەڕەی-تاقیکردنەوە

## یەک دیزاین
designs-sections = بەشەکانی دیزاین
designs-section-look = شێوە
designs-section-texts = دەقەکان
designs-section-signers = واژۆکان
designs-section-use = بەکارهێنان
designs-kept = پاشەکەوت کراوە
designs-keeping = پاشەکەوت دەکرێت…
designs-not-kept = هێشتا پاشەکەوت نەکراوە: هۆکەی لای خانەی نیشانکراوە
designs-no-page = پەڕەکە بەم شێوەیە ناکێشرێت.

designs-name = ناوی دیزاین
designs-look = شێوە
designs-look-two_rivers = دوو ڕووبار
designs-look-modern = نوێ
designs-look-stock = کاغەزی چاپکراو
designs-look-monochrome = ڕەش و سپی
designs-format = کاغەز
designs-format-a4 = A4
designs-format-a5 = A5
designs-orientation = ئاراستەی کاغەز
designs-orientation-landscape = ئاسۆیی
designs-orientation-portrait = ستوونی

designs-colours = ڕەنگەکان
designs-colours-whose = ڕەنگەکانی کێ
designs-colours-organiser = ڕەنگەکانی ڕێکخەر
designs-colours-own = ڕەنگی تایبەت
designs-colours-organiser-hint = لە زانیاریی ڕێکخراوەکە وەردەگیرێن، ئەگەر نەیبوو: سەوزی شین و خشتی و مسی.
designs-colour-first = ناونیشانەکان
designs-colour-second = ناونیشانە دووەمەکان
designs-colour-ornament = هێڵ و خاڵەکان
designs-colour-usual-first = سەوزی شین
designs-colour-usual-second = خشتی
designs-colour-usual-ornament = مسی

designs-kept-free = شوێنی بەتاڵ
designs-kept-free-hint = بە میلیمەتر لە لێوارەکان، ئەو شوێنەی کاغەزەکە پێشتر چاپ کراوە. پەڕەی تاقیکردنەوە بە ڕاستەوە پیشانی دەدات.
designs-edge-top = سەرەوە
designs-edge-bottom = خوارەوە
designs-edge-start = سەرەتای دێڕ
designs-edge-end = کۆتایی دێڕ
designs-edge-wrong = ژمارەیەک لە ٠ تا { $mostText } پێویستە.

designs-flags = لەگەڵ دەقەکان
designs-flag-stretch_title = درێژکردنەوەی ناونیشان بە کەشیدە
designs-flag-stretch_title-hint = پیتەکانی ناونیشان بە هێڵی درێژتر دەلکێنرێن تا پانییەکەی پڕ دەکاتەوە.
designs-flag-fingerprint = هێڵی ورد لە پشت ژمارە
designs-flag-fingerprint-hint = شێوەکەی لە ژمارەکەوە دێت، هەر بڕوانامەیەک هی خۆی هەیە.
designs-flag-code = کۆدی چوارگۆشە
designs-flag-code-hint = ژمارەی بڕوانامەی تێدایە، بێ زانیاریی کەسی.
designs-flag-gendered = عەرەبییەکە بەپێی ڕەگەز
designs-flag-gendered-hint = تەنیا کە ڕەگەز نووسرابێت، ئەگەرنا وشە بێلایەنەکان دەمێننەوە.

## دەقەکان
designs-texts = دەقەکان
designs-texts-hint = خانەی بەتاڵ دەقی ئاسایی دەهێڵێتەوە کە بە کاڵی دیارە. ئەوەی لەنێو کەوانەدایە بۆ هەر کەسێک پڕ دەکرێتەوە.
designs-texts-second = لە خوارەوە زمانی دووەم هەیە: { $language }. دەقەکەی کاتێک دەگۆڕدرێت کە بکرێتە زمانی یەکەم.
designs-insert = تێخستن
designs-begin-from-usual = دەستپێکردن لە دەقی ئاساییەوە
designs-back-to-usual = دەقی ئاسایی
designs-slot-title = ناونیشان
designs-slot-opening = پێش ناو
designs-slot-opening_female = پێش ناوی مێ
designs-slot-opening_male = پێش ناوی نێر
designs-slot-body = دوای ناو
designs-slot-body_female = دوای ناوی مێ
designs-slot-body_male = دوای ناوی نێر
designs-slot-second = وەک زمانی دووەم
designs-slot-notes = ڕێکخستن و بەرنامە
designs-slot-issued = ڕۆژی دەرکردن

## واژۆکان
designs-signers = واژۆکان
designs-signers-hint = ئەوپەڕی سێ، لە لای سەرەتای دێڕەوە.
designs-signer = واژۆی { $nText }
designs-signer-add = زیادکردنی واژۆ
designs-signer-remove = سڕینەوەی واژۆی { $nText }
designs-signer-name = ناو ({ $language })
designs-signer-function = پلە ({ $language })
designs-source-trainer = ڕاهێنەر
designs-source-organiser = ڕێکخەر
designs-source-typed = کەسێک کە لێرە ناودەبرێت
designs-source-nobody = هێڵی بەتاڵ بۆ مۆر
designs-signature-add = زیادکردنی وێنەی واژۆ
designs-signature-other = وێنەیەکی تر
designs-signature-remove = سڕینەوەی وێنە
designs-signature-choose = هەڵبژاردنی وێنەی واژۆ

## بەکارهێنان
designs-use = لە کوێ بەکاردێت
designs-use-hint = لە کاتی چاپدا هێشتا دەتوانرێت یەکێکی تر هەڵبژێردرێت.
designs-use-training = ئەم ڕاهێنانە: { $training }
designs-use-programme = هەموو ڕاهێنانەکانی بەرنامەی { $programme }
designs-whole = دیزاینەکە بە گشتی

## هەڵبژاردنی دیزاین بۆ چاپ
designs-one = دیزاین
designs-choose = هەڵبژاردنی دیزاین
designs-of-training = هی ڕاهێنانەکە: { $name }
designs-short = دیزاینەکان
