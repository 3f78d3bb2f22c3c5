# What certificates and sign-in sheets say. Lines whose values are empty are left out by whoever composes the page.

## Certificate: the title names exactly what is certified
print-title-participation = Certificate of Participation
print-title-attendance = Certificate of Attendance
print-title-completion = Certificate of Completion
print-title-trainer = Trainer’s Certificate
print-title-appreciation = Certificate of Appreciation

## Certificate: to whom and for what
# Before the name; the kinds share it where the language allows.
print-awarded-to = This certificate is awarded to
print-awarded-to-participation = { print-awarded-to }
print-awarded-to-attendance = { print-awarded-to }
print-awarded-to-completion = { print-awarded-to }
print-awarded-to-trainer = { print-awarded-to }
print-awarded-to-appreciation = { print-awarded-to }
print-from-organisation = of { $organisation }
print-for-participation = for participation in the training
print-for-attendance = for attendance at the training
print-for-completion = for completing the training
print-for-trainer = for leading the training
print-for-appreciation = in appreciation of valuable work for the training
print-title-line = “{ $title }”
print-for-participation-titled = { print-for-participation } { print-title-line },
print-for-attendance-titled = { print-for-attendance } { print-title-line },
print-for-completion-titled = { print-for-completion } { print-title-line },
print-for-trainer-titled = { print-for-trainer } { print-title-line },
print-for-appreciation-titled = { print-for-appreciation } { print-title-line },

## Certificate: where, when, how long. $place comes from print-place or print-place-governorate, $hours from the counts.
print-place = { $city }, Iraq
print-place-governorate = { $city }, { $governorate }, Iraq
print-held = held in { $place }, { $dates } ({ $hours }).
print-held-without-place = held { $dates } ({ $hours }).

## Certificate: the length of a training inside the sentence. $count only chooses the form; $countText is shown.
count-training-hours = { $count ->
    [one] { $countText } training hour
   *[other] { $countText } training hours
}
count-training-minutes = { $count ->
    [one] { $countText } minute
   *[other] { $countText } minutes
}
count-training-hours-minutes = { $hours } and { $minutes }

## Certificate: by whom, within what, with whose support. $organisers and the like are lists of names.
print-organised-by = Organised by { $organisers }.
print-organised-by-with = Organised by { $organisers } in cooperation with { $partners }.
print-in-cooperation-with = In cooperation with { $partners }.
print-programme = Within the programme “{ $programme }”.
print-programme-donor = Within the programme “{ $programme }”, { $donor }.
print-donor-support = with the support of { $donors }
print-donor-partnership = in partnership with { $donors }

## Certificate: foot
print-trainers = Training led by { $trainers }
print-function-trainer = Trainer
print-function-organiser = For the organiser
print-stamp = Stamp
print-issued-on = Issued on { $date }

## Titles of the documents, as a viewer shows them
print-document-certificate = { $name }: { $title }
print-attachment = The data of this certificate
print-page = Page { $pageText } of { $pagesText }

## Names of placeholders in the texts of designs; each name means one thing in all languages
print-placeholder-name = name
print-placeholder-organisation = organisation
print-placeholder-title = title
print-placeholder-place = place
print-placeholder-city = city
print-placeholder-governorate = governorate
print-placeholder-venue = venue
print-placeholder-dates = dates
print-placeholder-hours = hours
print-placeholder-organisers = organisers
print-placeholder-partners = partners
print-placeholder-programme = programme
print-placeholder-donor = donor
print-placeholder-trainers = trainers
print-placeholder-issuer = issuer
print-placeholder-certifies = certifies
print-placeholder-date = date
