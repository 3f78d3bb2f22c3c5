# What papers of tables say: sign-in sheet, attendance, summary, list of names.

## The papers
sheet-title-sign_in = Sign-in sheet
sheet-title-matrix = Attendance matrix
sheet-title-summary = Training summary
sheet-title-name_proof = Names to be confirmed
sheet-document = { $sheet }: { $title }
sheet-saved = { $path }: { $count ->
    [one] { $countText } page
   *[other] { $countText } pages
}
sheet-private = Private form: names are shortened
sheet-private-names = Private form: names only
sheet-private-figures = Private form: no groups of fewer than { $leastText } people

## Heads of columns
sheet-number = No.
sheet-name = Full name
sheet-group = Group
sheet-of-group = Group: { $group }
sheet-organisation = Organisation or team
sheet-sex = Sex
sheet-sex-female = female
sheet-sex-male = male
sheet-age = Age
sheet-age-below = under { $age }
sheet-age-from = { $age } and over
sheet-governorate = Governorate
sheet-phone = Phone
# Over the two columns after it: I agree to be … listed, photographed.
sheet-consent = I agree to be
sheet-consent-listed = listed
sheet-consent-photographed = photographed
sheet-day = Day { $dayText } of { $daysText }

## Rows and footer of the sign-in sheet
sheet-walk-ins = People who are not on the list
sheet-not-applicable = not a session of this person
sheet-trainer-signature = Trainer’s name and signature
sheet-signature-count = Number of signatures

## The attendance matrix: the letters of the marks
sheet-letter-present = P
sheet-letter-late = L
sheet-letter-left_early = E
sheet-letter-absent = A
sheet-letter-excused = X
sheet-letter-unmarked = ?
sheet-sum = Sum
sheet-attended-hours = Hours attended
sheet-counted-hours = Hours counted
sheet-share = Share
sheet-met = Rule met
sheet-open = open
sheet-nothing = none
sheet-sum-attended = Attended
sheet-sum-share = Share attended, %
sheet-note-excused-out = Excused sessions leave the sum.
sheet-note-excused-in = Excused sessions count as missed.
sheet-note-times = Coming late and leaving early shorten the time where their hour was written down.
sheet-note-unmarked = A session held counts as missed until it is marked.

## The list of sessions
sheet-sessions = Sessions
sheet-date = Day
sheet-hours = Hours
sheet-topic = Topic
sheet-state = State
sheet-required = needed for the certificate
sheet-attended = Attended
sheet-part-of = { $partText } of { $wholeText }

## The training summary
sheet-fact-programme = Programme
sheet-fact-place = Place
sheet-fact-dates = Dates
sheet-fact-organisers = Organised by
sheet-fact-partners = In cooperation with
sheet-fact-support = Partnership and support
sheet-fact-trainers = Trainers
sheet-figures = Key figures
sheet-figure-sessions = Sessions held
sheet-figure-hours = Hours of training held
sheet-figure-person-hours = Hours attended by all participants
sheet-figure-share = Share of the counted time attended
sheet-certificates = Certificates issued
sheet-certificate-kind = Kind
sheet-certificates-valid = Valid
sheet-certificates-withdrawn = Withdrawn or replaced
sheet-participants = Participants
sheet-by-sex = Participants by sex
sheet-by-age = Those who attended, by sex and age
sheet-by-age-listed = Those on the list, by sex and age
sheet-by-age-alone = Those who attended, by age
sheet-by-age-alone-listed = Those on the list, by age
sheet-counted = People whose names were not taken
sheet-counted-people = Without names
sheet-stage-listed = On the list
sheet-stage-attended = Attended at least once
sheet-stage-met = Met the rule of attendance
sheet-stage-certified = Hold a valid certificate
sheet-not-stated = not stated
sheet-total = Total
sheet-note-age = Ages are those reached in { $year }.
sheet-note-replaced = { $count ->
    [one] One person who never came is not counted: somebody else came instead.
   *[other] { $countText } people who never came are not counted: others came instead.
}
sheet-note-few = No table here counts a group of fewer than { $leastText } people, so that nobody can be recognised; 0 is told. Where there is such a group, tables by sex and by age give totals alone or are left out; certificates by kind, and attendance with its hours and shares, are left out.
sheet-prepared-by = Prepared by, signature

## Names to be confirmed
sheet-proof-note = This is how each name will stand on the certificate. Please tick it if it is correct, or write the correction, and sign.
sheet-printed-name = Name on the certificate
sheet-latin-name = Name in Latin letters
sheet-correct = Correct
sheet-correction = Correction
sheet-signature = Signature
sheet-others = People with another role
sheet-checked-on = Checked on

## The register of certificates on paper
sheet-as-of = As of { $date }
sheet-replaced-by = replaced by { $serial }
sheet-internal = Names people: for the organiser only
