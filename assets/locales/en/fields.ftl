# Names of nouns, fields and choices, for the history and for failures.

# The noun of a record, from the word of its table ($noun).
noun-one = { $noun ->
    [programme] Programme
    [programmes] Programme
    [series] Series
    [organisation] Organisation
    [organisations] Organisation
    [party] Partner or organiser
    [parties] Partner or organiser
    [training] Training
    [trainings] Training
    [headcount] People counted without names
    [headcounts] People counted without names
    [session] Session
    [sessions] Session
    [person] Person
    [people] Person
    [person_link] Link between two people
    [person_links] Link between two people
    [consent] Consent
    [consents] Consent
    [participation] Participation
    [participations] Participation
    [participant] Participant
    [participants] Participant
    [mark] Mark
    [marks] Mark
    [certificate] Certificate
    [certificates] Certificate
    [design] Design
    [designs] Design
    [picture] Picture
    [pictures] Picture
    [setting] Settings
    [settings] Settings
    [copy] Copy
    [copies] Copy
    [device] Laptop
    [devices] Laptop
    [decision] Decision
    [decisions] Decision
    [receipt] Receipt
    [receipts] Receipt
   *[other] Record
}

# The same in the plural.
noun-many = { $noun ->
    [programme] programmes
    [programmes] programmes
    [series] series
    [organisation] organisations
    [organisations] organisations
    [party] partners and organisers
    [parties] partners and organisers
    [training] trainings
    [trainings] trainings
    [headcount] people counted without names
    [headcounts] people counted without names
    [session] sessions
    [sessions] sessions
    [person] people
    [people] people
    [person_link] links between people
    [person_links] links between people
    [consent] consents
    [consents] consents
    [participation] participations
    [participations] participations
    [participant] participants
    [participants] participants
    [mark] attendance marks
    [marks] attendance marks
    [certificate] certificates
    [certificates] certificates
    [design] designs
    [designs] designs
    [picture] pictures
    [pictures] pictures
    [setting] settings
    [settings] settings
    [copy] copies
    [copies] copies
    [device] laptops
    [devices] laptops
    [decision] decisions
    [decisions] decisions
    [receipt] receipts
    [receipts] receipts
   *[other] records
}

## Fields
field-name_ar = Name in Arabic
field-name_ckb = Name in Kurdish
field-name_en = Name in English
field-name_it = Name in Italian
field-title_ar = Title in Arabic
field-title_ckb = Title in Kurdish
field-title_en = Title in English
field-title_it = Title in Italian
field-line_ar = Line in Arabic
field-line_ckb = Line in Kurdish
field-line_en = Line in English
field-line_it = Line in Italian
field-city_ar = City in Arabic
field-city_ckb = City in Kurdish
field-city_en = City in English
field-city_it = City in Italian
field-programme = Programme
field-series = Series
field-organisation = Organisation
field-code = Letters for serial numbers
field-kind = Kind
field-logo = Logo
field-training = Training
field-role = Role
field-position = Position
field-place = Place
field-governorate = Governorate
field-venue = Venue
field-rule = Rule
field-threshold_percent = Minimum attendance
field-excused_leaves_sum = Excused sessions are not counted
field-unmarked_blocks = No certificates while marks are missing
field-time = Time
field-date = Date
field-first_date = First day
field-names = Names of the groups
field-to = New name
field-dates = Days
field-from = From
field-days = Number of days
field-slots = Sessions of a day
field-start_minute = Start
field-end_minute = End
field-topic = Topic
field-room = Room
field-trainer = Trainer
field-state = State
field-required = Must be attended
field-name = Name
field-certificate_name = Name on the certificate
field-latin_name = Name in Latin letters
field-sex = Sex
field-birth_year = Year of birth
field-phone = Phone
field-disability = Disability
field-former_names = Earlier spellings
field-person = Person
field-one = First entry
field-other = Second entry
field-same = Same person
field-purpose = Purpose
field-given = Given
field-wording = Wording
field-joined = Joined at
field-replaces = Replaces
field-walk_in = Came without registration
field-group = Group
field-departure = Left the training
field-last_day = Last day
field-age_band = Age
field-count = How many
field-session = Session
field-minute = At
field-note = Note
field-serial = Serial number
field-languages = Languages
field-issued = Issued on
field-content = Content
field-withdrawn = Withdrawn on
field-reason = Reason
field-language = Language
field-digits = Digits
field-theme = Theme
field-user_name = Your name
field-device_letter = Letter of this laptop
field-late_after = Late after
field-text = Text
field-path = File
field-files = File
field-printer = Printer
field-pattern = File names
field-folder = Folder
field-people = People
field-skip = Lines left out
field-width = Width
field-media_type = Kind of picture
field-attendance = Attendance
field-issuer = Letters of the issuer
field-letter = Letter of the laptop
field-year = Year
field-number = Number
field-frozen = What was printed
field-withdrawal = Withdrawal
field-public_key = Key of the laptop
field-about_noun = Kind of record
field-about_entity = Record
field-about_field = Field
field-chosen = Chosen
field-device = Laptop
field-received = Received on
field-participants = Participants
field-sessions = Sessions
field-marks = Attendance marks
field-certificates = Certificates
field-certificate = Certificate
field-name_kmr = Name in Kurmanji
field-title_kmr = Title in Kurmanji
field-line_kmr = Line in Kurmanji
field-city_kmr = City in Kurmanji
field-design = Design
field-look = Look
field-format = Size of paper
field-orientation = Lie of the paper
field-colours = Colours
field-first = First colour
field-second = Second colour
field-ornament = Colour of the ornament
field-colour_first = First colour
field-colour_second = Second colour
field-gender = Gender of the name in Arabic
field-kept_free = Kept free
field-top = At the top
field-bottom = At the bottom
field-start = Where lines begin
field-end = Where lines end
field-stretch_title = Title drawn out
field-fingerprint = Fine lines behind the serial
field-square_code = Square code
field-gendered = Words follow the sex
field-signers = Signatures
field-source = Who signs
field-function_ar = Function in Arabic
field-function_ckb = Function in Kurdish
field-function_en = Function in English
field-function_it = Function in Italian
field-function_kmr = Function in Kurmanji
field-picture = Picture of the signature
field-texts = Texts
field-slot = Place on the page

## Choices
choice-sex-female = female
choice-sex-male = male
choice-sex-not_stated = not stated
choice-role-participant = participant
choice-role-trainer = trainer
choice-role-facilitator = facilitator
choice-role-observer = observer
choice-role-volunteer = volunteer
choice-role-organiser = organiser
choice-role-co_organiser = co-organiser
choice-role-partner = partner
choice-role-donor = donor
choice-role-host = host
choice-kind-organisation = organisation
choice-kind-team = voluntary team
choice-kind-union = union
choice-kind-forum = forum
choice-kind-international_ngo = international organisation
choice-kind-media = media
choice-kind-university = university
choice-kind-public_body = public body
choice-state-planned = planned
choice-state-held = held
choice-state-cancelled = cancelled
choice-state-present = present
choice-state-late = late
choice-state-left_early = left early
choice-state-absent = absent
choice-state-excused = excused
choice-state-unmarked = not marked
choice-age_band-under_18 = under 18
choice-age_band-18_29 = 18–29
choice-age_band-30_59 = 30–59
choice-age_band-60_plus = 60 and over
choice-age_band-not_stated = not stated
choice-purpose-certificate = certificate
choice-purpose-statistics = statistics
choice-purpose-contact = contact
choice-kind-participation = participation
choice-kind-attendance = attendance
choice-kind-completion = completion
choice-kind-trainer = trainer
choice-kind-appreciation = appreciation
choice-organisation-individual = individual
choice-language-ar = العربية
choice-language-ckb = کوردیی ناوەندی
choice-language-en = English
choice-language-it = Italiano
choice-digits-auto = as the language does
choice-digits-arab = ١٢٣
choice-digits-latn = 123
choice-theme-light = light
choice-theme-dark = dark
choice-look-two_rivers = Two rivers
choice-look-modern = Modern
choice-look-stock = Printed paper
choice-look-monochrome = Black and white
choice-format-a4 = A4
choice-format-a5 = A5
choice-orientation-landscape = landscape
choice-orientation-portrait = portrait
choice-gender-masculine = masculine
choice-gender-feminine = feminine
choice-source-trainer = trainer
choice-source-organiser = organiser
choice-source-typed = somebody else
choice-source-nobody = nobody
choice-language-kmr = Kurmancî
choice-slot-title = title
choice-slot-opening = before the name
choice-slot-opening_female = before the name, for a woman
choice-slot-opening_male = before the name, for a man
choice-slot-body = after the name
choice-slot-body_female = after the name, for a woman
choice-slot-body_male = after the name, for a man
choice-slot-second = as the second language
choice-slot-notes = organisers and support
choice-slot-issued = issue
