# نصوص الشهادات وكشوف التوقيع. صيغة محايدة لا تميّز بين الإناث والذكور. يُحذف السطر إن كانت قيمه فارغة.

## الشهادة: العنوان يقول بالضبط ما تشهد به
print-title-participation = شهادة مشاركة
print-title-attendance = شهادة حضور
print-title-completion = شهادة إتمام
print-title-trainer = شهادة تقديم تدريب
print-title-appreciation = شهادة تقدير

## الشهادة: لمن وعلامَ
# قبل الاسم، وهي واحدة لكل الأنواع.
print-awarded-to = تُمنح هذه الشهادة إلى
print-awarded-to-participation = { print-awarded-to }
print-awarded-to-attendance = { print-awarded-to }
print-awarded-to-completion = { print-awarded-to }
print-awarded-to-trainer = { print-awarded-to }
print-awarded-to-appreciation = { print-awarded-to }
print-from-organisation = من { $organisation }
print-for-participation = إثباتاً للمشاركة في التدريب الموسوم
print-for-attendance = إثباتاً للحضور في التدريب الموسوم
print-for-completion = إثباتاً لإتمام التدريب الموسوم
print-for-trainer = إثباتاً لتقديم التدريب الموسوم
print-for-appreciation = تقديراً للجهود المبذولة في التدريب الموسوم
print-title-line = «{ $title }»
print-for-participation-titled = { print-for-participation } { print-title-line }
print-for-attendance-titled = { print-for-attendance } { print-title-line }
print-for-completion-titled = { print-for-completion } { print-title-line }
print-for-trainer-titled = { print-for-trainer } { print-title-line }
print-for-appreciation-titled = { print-for-appreciation } { print-title-line }

## الشهادة: المكان والزمان والمدة
print-place = { $city }
print-place-governorate = { $city }، محافظة { $governorate }
print-held = الذي أُقيم في { $place } { $dates }، بواقع { $hours }.
print-held-without-place = الذي أُقيم { $dates }، بواقع { $hours }.

## الشهادة: مدة التدريب داخل الجملة، بعد «بواقع»، لذلك هي في حالة الجر
count-training-hours = { $count ->
    [zero] { $countText } ساعة تدريبية
    [one] ساعة تدريبية واحدة
    [two] ساعتين تدريبيتين
    [few] { $countText } ساعات تدريبية
    [many] { $countText } ساعة تدريبية
   *[other] { $countText } ساعة تدريبية
}
count-training-minutes = { $count ->
    [zero] { $countText } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $countText } دقائق
    [many] { $countText } دقيقة
   *[other] { $countText } دقيقة
}
count-training-hours-minutes = { $hours } و{ $minutes }

## الشهادة: التنظيم والبرنامج والدعم
print-organised-by = تنظيم: { $organisers }
print-organised-by-with = تنظيم: { $organisers } · بالتعاون مع: { $partners }
print-in-cooperation-with = بالتعاون مع: { $partners }
print-programme = ضمن برنامج «{ $programme }»
print-programme-donor = ضمن برنامج «{ $programme }» · { $donor }
print-donor-support = بدعم من { $donors }
print-donor-partnership = بالشراكة مع { $donors }

## الشهادة: الذيل
print-trainers = التدريب: { $trainers }
print-function-trainer = التدريب
print-function-organiser = عن الجهة المنظِّمة
print-stamp = الختم
print-issued-on = صدرت بتاريخ { $date }

## عناوين المستندات كما يعرضها برنامج القراءة
print-document-certificate = { $name }: { $title }
print-attachment = بيانات هذه الشهادة
print-page = صفحة { $pageText } من { $pagesText }

## أسماء مواضع القيم في نصوص التصاميم، ولكل اسم معنى واحد في كل اللغات
print-placeholder-name = الاسم
print-placeholder-organisation = المنظمة
print-placeholder-title = العنوان
print-placeholder-place = المكان
print-placeholder-city = المدينة
print-placeholder-governorate = المحافظة
print-placeholder-venue = القاعة
print-placeholder-dates = التواريخ
print-placeholder-hours = الساعات
print-placeholder-organisers = المنظِّمون
print-placeholder-partners = الشركاء
print-placeholder-programme = البرنامج
print-placeholder-donor = الدعم
print-placeholder-trainers = المدرِّبون
print-placeholder-issuer = الجهة المنظِّمة
print-placeholder-certifies = يشهد
print-placeholder-date = تاريخ الإصدار

## صيغة تتبع جنس الشخص وجنس اسم الجهة المنظِّمة، وهي في العربية وحدها
print-gendered-certifies = { $gender ->
    [feminine] تشهد
   *[masculine] يشهد
}
print-gendered-opening = { $certifies } { $issuer } بأنّ { $sex ->
    [female] السيدة
   *[male] السيد
}
print-gendered-participation = { $sex ->
    [female] قد شاركت
   *[male] قد شارك
} في التدريب الموسوم
print-gendered-attendance = { $sex ->
    [female] قد حضرت
   *[male] قد حضر
} التدريب الموسوم
print-gendered-completion = { $sex ->
    [female] قد أتمّت
   *[male] قد أتمّ
} التدريب الموسوم
print-gendered-trainer = { $sex ->
    [female] قد قدّمت
   *[male] قد قدّم
} التدريب الموسوم
print-gendered-appreciation = { $sex ->
    [female] قد أسهمت
   *[male] قد أسهم
} بجهود مشكورة في التدريب الموسوم
