# ناوی شتەکان و خانەکان و هەڵبژاردنەکان، بۆ مێژوو و بۆ هەڵەکان.

# ناوی تۆمار لە وشەی خشتەکەیەوە ($noun).
noun-one = { $noun ->
    [programme] بەرنامە
    [programmes] بەرنامە
    [series] زنجیرە
    [organisation] ڕێکخراو
    [organisations] ڕێکخراو
    [party] ڕێکخەر یان هاوبەش
    [parties] ڕێکخەر یان هاوبەش
    [training] ڕاهێنان
    [trainings] ڕاهێنان
    [headcount] ژمارەی بێ ناو
    [headcounts] ژمارەی بێ ناو
    [session] دانیشتن
    [sessions] دانیشتن
    [person] کەس
    [people] کەس
    [person_link] بەستنی دوو کەس
    [person_links] بەستنی دوو کەس
    [consent] ڕەزامەندی
    [consents] ڕەزامەندی
    [participation] بەشداری
    [participations] بەشداری
    [participant] بەشداری
    [participants] بەشداری
    [mark] تۆماری ئامادەبوون
    [marks] تۆماری ئامادەبوون
    [certificate] بڕوانامە
    [certificates] بڕوانامە
    [design] دیزاین
    [designs] دیزاین
    [picture] وێنە
    [pictures] وێنە
    [setting] ڕێکخستنەکان
    [settings] ڕێکخستنەکان
    [copy] کۆپی
    [copies] کۆپی
    [device] لاپتۆپ
    [devices] لاپتۆپ
    [decision] بڕیار
    [decisions] بڕیار
    [receipt] وەسڵی وەرگرتن
    [receipts] وەسڵی وەرگرتن
   *[other] تۆمار
}

# هەمان ناو بە کۆ.
noun-many = { $noun ->
    [programme] بەرنامەکان
    [programmes] بەرنامەکان
    [series] زنجیرەکان
    [organisation] ڕێکخراوەکان
    [organisations] ڕێکخراوەکان
    [party] ڕێکخەر و هاوبەشەکان
    [parties] ڕێکخەر و هاوبەشەکان
    [training] ڕاهێنانەکان
    [trainings] ڕاهێنانەکان
    [headcount] ژمارەی بێ ناو
    [headcounts] ژمارەی بێ ناو
    [session] دانیشتنەکان
    [sessions] دانیشتنەکان
    [person] کەسەکان
    [people] کەسەکان
    [person_link] بەستنەکانی کەسەکان
    [person_links] بەستنەکانی کەسەکان
    [consent] ڕەزامەندییەکان
    [consents] ڕەزامەندییەکان
    [participation] بەشدارییەکان
    [participations] بەشدارییەکان
    [participant] بەشداربووان
    [participants] بەشداربووان
    [mark] تۆمارەکانی ئامادەبوون
    [marks] تۆمارەکانی ئامادەبوون
    [certificate] بڕوانامەکان
    [certificates] بڕوانامەکان
    [design] دیزاینەکان
    [designs] دیزاینەکان
    [picture] وێنەکان
    [pictures] وێنەکان
    [setting] ڕێکخستنەکان
    [settings] ڕێکخستنەکان
    [copy] کۆپییەکان
    [copies] کۆپییەکان
    [device] لاپتۆپەکان
    [devices] لاپتۆپەکان
    [decision] بڕیارەکان
    [decisions] بڕیارەکان
    [receipt] وەسڵەکانی وەرگرتن
    [receipts] وەسڵەکانی وەرگرتن
   *[other] تۆمارەکان
}

## خانەکان
field-name_ar = ناو بە عەرەبی
field-name_ckb = ناو بە کوردی
field-name_en = ناو بە ئینگلیزی
field-name_it = ناو بە ئیتالی
field-title_ar = ناونیشان بە عەرەبی
field-title_ckb = ناونیشان بە کوردی
field-title_en = ناونیشان بە ئینگلیزی
field-title_it = ناونیشان بە ئیتالی
field-line_ar = دێڕ بە عەرەبی
field-line_ckb = دێڕ بە کوردی
field-line_en = دێڕ بە ئینگلیزی
field-line_it = دێڕ بە ئیتالی
field-city_ar = شار بە عەرەبی
field-city_ckb = شار بە کوردی
field-city_en = شار بە ئینگلیزی
field-city_it = شار بە ئیتالی
field-programme = بەرنامە
field-series = زنجیرە
field-organisation = ڕێکخراو
field-code = کۆدی ژمارەی بڕوانامە
field-kind = جۆر
field-logo = لۆگۆ
field-training = ڕاهێنان
field-role = ڕۆڵ
field-position = ڕیز
field-place = شوێن
field-governorate = پارێزگا
field-venue = هۆڵ یان باڵەخانە
field-rule = یاسا
field-threshold_percent = لانیکەمی ئامادەبوون
field-excused_leaves_sum = دانیشتنی بە مۆڵەت ناژمێردرێت
field-unmarked_blocks = تا تۆمارکردن تەواو نەبێت بڕوانامە نییە
field-time = کات
field-date = بەروار
field-first_date = یەکەم ڕۆژ
field-names = ناوی گرووپەکان
field-to = ناوی نوێ
field-dates = ڕۆژەکان
field-from = لە ڕۆژی
field-days = ژمارەی ڕۆژەکان
field-slots = دانیشتنەکانی ڕۆژ
field-start_minute = دەستپێک
field-end_minute = کۆتایی
field-topic = بابەت
field-room = ژوور
field-trainer = ڕاهێنەر
field-state = دۆخ
field-required = ئامادەبوون پێویستە
field-name = ناو
field-certificate_name = ناو لەسەر بڕوانامە
field-latin_name = ناو بە پیتی لاتینی
field-sex = ڕەگەز
field-birth_year = ساڵی لەدایکبوون
field-phone = تەلەفۆن
field-disability = کەمئەندامی
field-former_names = نووسینە کۆنەکانی ناو
field-person = کەس
field-one = تۆماری یەکەم
field-other = تۆماری دووەم
field-same = هەمان کەس
field-purpose = مەبەست
field-given = ڕەزامەندی
field-wording = دەقی ڕەزامەندی
field-joined = دەستپێکی بەشداری
field-replaces = لەبری
field-walk_in = بێ ناونووسین هاتووە
field-group = گرووپ
field-departure = کشانەوە
field-last_day = دوا ڕۆژ
field-age_band = تەمەن
field-count = ژمارە
field-session = دانیشتن
field-minute = کاتژمێر
field-note = تێبینی
field-serial = ژمارەی بڕوانامە
field-languages = زمانەکان
field-issued = بەرواری دەرچوون
field-content = ناوەڕۆک
field-withdrawn = بەرواری هەڵوەشاندنەوە
field-reason = هۆکار
field-language = زمان
field-digits = ژمارەکان
field-theme = ڕووکار
field-user_name = ناوی خاوەنی لاپتۆپ
field-device_letter = پیتی ئەم لاپتۆپە
field-late_after = درەنگ دوای
field-text = دەق
field-path = فایل
field-files = فایل
field-printer = چاپکەر
field-pattern = ناوی فایلەکان
field-folder = فۆڵدەر
field-people = کەسەکان
field-skip = دێڕە لادراوەکان
field-width = پانی
field-media_type = جۆری وێنە
field-attendance = ئامادەبوون
field-issuer = کۆدی لایەنی دەرکەر
field-letter = پیتی لاپتۆپ
field-year = ساڵ
field-number = ژمارە
field-frozen = ئەوەی چاپ کرا
field-withdrawal = هەڵوەشاندنەوە
field-public_key = کلیلی لاپتۆپ
field-about_noun = جۆری تۆمار
field-about_entity = تۆمار
field-about_field = خانە
field-chosen = هەڵبژێردراو
field-device = لاپتۆپ
field-received = بەرواری وەرگرتن
field-participants = بەشداربووان
field-sessions = دانیشتنەکان
field-marks = تۆمارەکانی ئامادەبوون
field-certificates = بڕوانامەکان
field-certificate = بڕوانامە
field-name_kmr = ناو بە کرمانجی
field-title_kmr = ناونیشان بە کرمانجی
field-line_kmr = دێڕ بە کرمانجی
field-city_kmr = شار بە کرمانجی
field-design = دیزاین
field-look = شێوە
field-format = قەبارەی کاغەز
field-orientation = ئاڕاستەی کاغەز
field-colours = ڕەنگەکان
field-first = ڕەنگی یەکەم
field-second = ڕەنگی دووەم
field-ornament = ڕەنگی نەخش
field-colour_first = ڕەنگی یەکەم
field-colour_second = ڕەنگی دووەم
field-gender = ڕەگەزی ناو لە عەرەبیدا
field-kept_free = ئەوەی بە بەتاڵی دەمێنێت
field-top = لە سەرەوە
field-bottom = لە خوارەوە
field-start = لای سەرەتای دێڕ
field-end = لای کۆتایی دێڕ
field-stretch_title = درێژکردنەوەی ناونیشان بە کەشیدە
field-fingerprint = هێڵی ورد لە پشت ژمارەکە
field-square_code = کۆدی چوارگۆشە
field-gendered = دەقی ڕەگەزی
field-signers = واژۆکاران
field-source = کێ واژۆ دەکات
field-function_ar = ئەرک بە عەرەبی
field-function_ckb = ئەرک بە کوردی
field-function_en = ئەرک بە ئینگلیزی
field-function_it = ئەرک بە ئیتاڵی
field-function_kmr = ئەرک بە کرمانجی
field-picture = وێنەی واژۆ
field-texts = دەقەکان
field-slot = شوێن لە لاپەڕەدا

## هەڵبژاردنەکان
choice-sex-female = مێ
choice-sex-male = نێر
choice-sex-not_stated = دیارینەکراو
choice-role-participant = بەشداربوو
choice-role-trainer = ڕاهێنەر
choice-role-facilitator = ئاسانکار
choice-role-observer = چاودێر
choice-role-volunteer = خۆبەخش
choice-role-organiser = ڕێکخەر
choice-role-co_organiser = هاوڕێکخەر
choice-role-partner = هاوبەش
choice-role-donor = پشتیوان
choice-role-host = میواندار
choice-kind-organisation = ڕێکخراو
choice-kind-team = تیمی خۆبەخش
choice-kind-union = یەکێتی یان سەندیکا
choice-kind-forum = فۆرەم
choice-kind-international_ngo = ڕێکخراوی نێودەوڵەتی
choice-kind-media = دەزگای میدیایی
choice-kind-university = زانکۆ
choice-kind-public_body = فەرمانگەی گشتی
choice-state-planned = پلان بۆ دانراو
choice-state-held = کراوە
choice-state-cancelled = هەڵوەشێنراوە
choice-state-present = ئامادە
choice-state-late = درەنگ
choice-state-left_early = زوو ڕۆیشتن
choice-state-absent = ئامادەنەبوون
choice-state-excused = مۆڵەت
choice-state-unmarked = تۆمار نەکراوە
choice-age_band-under_18 = ژێر ١٨
choice-age_band-18_29 = ١٨–٢٩
choice-age_band-30_59 = ٣٠–٥٩
choice-age_band-60_plus = ٦٠ و زیاتر
choice-age_band-not_stated = دیارینەکراو
choice-purpose-certificate = بڕوانامە
choice-purpose-statistics = ئامار
choice-purpose-contact = پەیوەندی
choice-kind-participation = بەشداریکردن
choice-kind-attendance = ئامادەبوون
choice-kind-completion = تەواوکردن
choice-kind-trainer = پێشکەشکردنی ڕاهێنان
choice-kind-appreciation = ڕێزلێنان
choice-organisation-individual = تاکەکەسی
choice-language-ar = العربية
choice-language-ckb = کوردیی ناوەندی
choice-language-en = English
choice-language-it = Italiano
choice-digits-auto = بەپێی زمان
choice-digits-arab = ١٢٣
choice-digits-latn = 123
choice-theme-light = ڕووناک
choice-theme-dark = تاریک
choice-look-two_rivers = دوو ڕووبار
choice-look-modern = نوێ
choice-look-stock = کاغەزی پێشتر چاپکراو
choice-look-monochrome = ڕەش و سپی
choice-format-a4 = A4
choice-format-a5 = A5
choice-orientation-landscape = بە پانی
choice-orientation-portrait = بە درێژی
choice-gender-masculine = نێر
choice-gender-feminine = مێ
choice-source-trainer = ڕاهێنەر
choice-source-organiser = ڕێکخەر
choice-source-typed = کەسێکی تر
choice-source-nobody = هیچ کەس
choice-language-kmr = Kurmancî
choice-slot-title = ناونیشان
choice-slot-opening = پێش ناو
choice-slot-opening_female = پێش ناو، بۆ مێ
choice-slot-opening_male = پێش ناو، بۆ نێر
choice-slot-body = دوای ناو
choice-slot-body_female = دوای ناو، بۆ مێ
choice-slot-body_male = دوای ناو، بۆ نێر
choice-slot-second = دەق وەک زمانی دووەم
choice-slot-notes = ڕێکخستن و پشتگیری
choice-slot-issued = دەرچوون
