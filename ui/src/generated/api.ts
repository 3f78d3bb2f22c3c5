// Made from the table of commands in src-tauri/crates/api; do not edit.
// Again: cargo xtask types

/** An id: a UUID in text. */
export type Id = string;

export type AddList = { 
/**
 * UUID.
 */
training: string, 
/**
 * As pasted.
 */
text: string | null, 
/**
 * The file.
 */
path: string | null, 
/**
 * As when it was read.
 */
sheet: number | null, 
/**
 * As when it was read.
 */
layout: ListLayout | null, 
/**
 * As when it was read.
 */
ordinary_letters?: boolean, 
/**
 * Numbers of lines that are not wanted.
 */
skip: Array<number>, 
/**
 * What was decided; lines that need it and have none are left out.
 */
choices: Array<LineChoice>, 
/**
 * `seen` of what was read, so that nothing else is taken in; `null`: whatever is there now.
 */
seen: string | null, };

export type AddParticipant = { 
/**
 * UUID.
 */
training: string, 
/**
 * The rest.
 */
fields: ParticipantFields, 
/**
 * Somebody of the register who it is; `null`: a new person.
 */
person: string | null, };

export type AddedList = { 
/**
 * How many were added.
 */
new_count: number, 
/**
 * How many were on the list already.
 */
known_count: number, 
/**
 * How many were left out because nobody decided.
 */
doubtful_count: number, 
/**
 * How many could not be taken in.
 */
problem_count: number, 
/**
 * The counts in words.
 */
summary_text: string, 
/**
 * The training.
 */
training: TrainingCard, 
/**
 * In the order of the list.
 */
rows: Array<ParticipantRow>, 
/**
 * How many.
 */
count_text: string, };

export type AgeBand = "under_18" | "18_29" | "30_59" | "60_plus" | "not_stated";

export type AppState = { 
/**
 * ar, ckb, en, it
 */
language: Language, 
/**
 * rtl, ltr
 */
direction: "rtl" | "ltr", 
/**
 * auto, arab, latn
 */
digits: Digits, 
/**
 * The ten digits in use, zero first.
 */
digit_characters: string, 
/**
 * Colours.
 */
theme: Theme, 
/**
 * Whether there is no training and no organisation yet.
 */
empty: boolean, 
/**
 * A to Z.
 */
device_letter: string, 
/**
 * Whose laptop it is.
 */
user_name: string, 
/**
 * Minutes after the start of a session from which who comes is proposed as late; 0: never.
 */
late_after: number, 
/**
 * The columns of the list of participants beside number and name.
 */
participant_columns: Array<ParticipantColumn>, 
/**
 * What undo would take back.
 */
undo: Step | null, 
/**
 * What redo would do again.
 */
redo: Step | null, 
/**
 * The application's version.
 */
version: string, 
/**
 * Where the register lies.
 */
data_folder: string, 
/**
 * Where the register began as a part of another laptop's: of which trainings.
 */
began_text: string | null, };

export type Argument = number | string;

export type AttendanceOverview = { 
/**
 * UUID.
 */
training: string, 
/**
 * What a certificate needs, in one sentence.
 */
rule_text: string, 
/**
 * In the order of time.
 */
sessions: Array<OverviewSession>, 
/**
 * The participants in the order of the list.
 */
rows: Array<OverviewRow>, 
/**
 * All of them together.
 */
total: OverviewTotal, };

export type AttendanceRecord = { 
/**
 * present, late, left_early, absent, excused
 */
state: string, 
/**
 * Arrived or left at, minutes from midnight of the session's date.
 */
minute: number | null, 
/**
 * What was noted.
 */
note: string | null, };

export type CertificateKind = "participation" | "attendance" | "completion" | "trainer" | "appreciation";

export type CertificateLanguages = "ar" | "ar+en" | "en" | "ckb" | "ckb+en" | "ckb+ar" | "ar+ckb" | "kmr" | "kmr+en" | "it" | "it+en" | "ar+it" | "en+it";

export type CertificateRecord = { 
/**
 * The training.
 */
training: string, 
/**
 * The person.
 */
person: string, 
/**
 * participation, attendance, completion, trainer, appreciation
 */
kind: string, 
/**
 * The parts of the serial.
 */
serial: SerialRecord, 
/**
 * e.g. `ar+en`
 */
languages: string, 
/**
 * When, `2018-06-02`.
 */
issued: string, 
/**
 * Everything that was printed, as JSON.
 */
frozen: string, 
/**
 * The certificate that this one replaces.
 */
replaces: string | null, 
/**
 * When and why it was withdrawn.
 */
withdrawal: Withdrawal | null, };

export type CertificateRow = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Organisation, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * The part taken.
 */
role: ParticipationRole, 
/**
 * The part in words.
 */
role_text: string, 
/**
 * eligible, below, unmarked, not_counted; of those who are not participants: whether a
 * certificate is due
 */
standing: "eligible" | "below" | "unmarked" | "not_counted", 
/**
 * Attended of counted; empty where nothing counts.
 */
percent_text: string, 
/**
 * Why, in one sentence.
 */
reason_text: string, 
/**
 * What printing gives to this person among all: the kind asked for or the one that is due;
 * `null` for nothing.
 */
kind: CertificateKind | null, 
/**
 * What this person may be given by name.
 */
kinds: Array<CertificateKind>, 
/**
 * All of this person in this training, the newest first.
 */
certificates: Array<HeldCertificate>, 
/**
 * The one that stands and would be printed again.
 */
certificate: string | null, 
/**
 * Its serial.
 */
serial: string | null, 
/**
 * Whether it would be printed differently today.
 */
differs: boolean, 
/**
 * What would be different, in one sentence.
 */
differs_text: string | null, 
/**
 * Why the paper cannot be drawn.
 */
problem: Failure | null, };

export type CertificateState = "valid" | "replaced" | "withdrawn";

export type CertificatesOf = { 
/**
 * UUID.
 */
training: string, 
/**
 * `null`: the kind that is due to each.
 */
kind: CertificateKind | null, 
/**
 * e.g. `ar+en`; `null`: any.
 */
languages: CertificateLanguages | null, };

export type CertificatesPage = { 
/**
 * The training.
 */
training: TrainingCard, 
/**
 * The rule in one sentence.
 */
rule_text: string, 
/**
 * Participants, then those who trained, helped or looked on; each in the order of the list.
 */
rows: Array<CertificateRow>, 
/**
 * How many participants have met the rule.
 */
eligible: number, 
/**
 * How many participants have not (yet).
 */
blocked: number, 
/**
 * How many have a certificate of this kind in these languages.
 */
issued: number, 
/**
 * Eligible, blocked and issued in words.
 */
summary_text: string, 
/**
 * How many papers printing would make for all.
 */
printable: number, 
/**
 * How many of those would be new.
 */
missing: number, 
/**
 * How many certificates would be printed differently today.
 */
differing: number, 
/**
 * The kinds that somebody here may be given.
 */
kinds: Array<CertificateKind>, 
/**
 * What can be chosen.
 */
languages: Array<CertificateLanguages>, 
/**
 * A file name without ending, safe on any stick.
 */
suggested_name: string, 
/**
 * How single files are named where nobody says otherwise.
 */
pattern: string, 
/**
 * What a pattern may name, with its braces.
 */
placeholders: Array<string>, };

export type Change<T> = { 
/**
 * UUID.
 */
id: string, 
/**
 * All its fields.
 */
fields: T, };

export type ChangeMany = { 
/**
 * Participations, UUIDs.
 */
participations: Array<string>, 
/**
 * The part taken.
 */
role: ParticipationRole | null, 
/**
 * The affiliation at the time of the training; to nothing: as individuals.
 */
organisation: Chosen | null, 
/**
 * Given to those of whom none is stated; what somebody stated stays.
 */
sex: Sex | null, 
/**
 * ISO 3166-2:IQ.
 */
governorate: Chosen | null, 
/**
 * The first session that concerns them; to nothing: all do.
 */
joined: Chosen | null, 
/**
 * The group in parallel rooms.
 */
group: Chosen | null, 
/**
 * Came without being on the list.
 */
walk_in: boolean | null, };

export type Changed<T> = { 
/**
 * The new view.
 */
value: T, 
/**
 * The label is the message `operation-<operation>`.
 */
operation: string, 
/**
 * Whom or what it concerned, for the label.
 */
subject_text: string, 
/**
 * The tables whose rows may have changed.
 */
areas: Array<string>, 
/**
 * What undo would take back now.
 */
undo: Step | null, 
/**
 * What redo would do again now.
 */
redo: Step | null, };

export type CheckResult = { 
/**
 * Whether everything is as it should be.
 */
whole: boolean, 
/**
 * What SQLite's own check says.
 */
file: Array<string>, 
/**
 * Commits whose hash does not hold.
 */
bad_commits: number, 
/**
 * Contents whose hash does not hold.
 */
bad_contents: number, 
/**
 * Values that a change names and that are nowhere.
 */
missing_contents: number, 
/**
 * Whether the register says that it began as a part, or has taken one in: what is missing
 * then may be others' values, and it is whole without them.
 */
may_lack: boolean, 
/**
 * Whether the tables are what the journal says.
 */
view_agrees: boolean, 
/**
 * How many commits there are.
 */
commits: number, 
/**
 * How many changes there are.
 */
changes: number, 
/**
 * Equal registers have equal hashes.
 */
register_hash: string, 
/**
 * Entities with several values at once.
 */
open_decisions: number, 
/**
 * The schema's version.
 */
schema: number, };

export type Chosen = { 
/**
 * `null` clears.
 */
to: string | null, };

export type ClusterLink = { 
/**
 * One of them.
 */
one: ClusterMember, 
/**
 * The other.
 */
other: ClusterMember, 
/**
 * Whether they are one; if not, they are one through others all the same, which contradicts.
 */
same: boolean, };

export type ClusterMember = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, };

export type Consent = { 
/**
 * The person.
 */
person: string, 
/**
 * For what.
 */
purpose: ConsentPurpose, 
/**
 * Yes or no.
 */
given: boolean, 
/**
 * When, `2018-06-01`.
 */
date: string, 
/**
 * The words that were shown.
 */
wording: string, };

export type ConsentPurpose = "certificate" | "statistics" | "contact";

export type Copied = { 
/**
 * The file with its folder.
 */
path: string, 
/**
 * The file.
 */
file_name: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * What to tell the user.
 */
said_text: string, 
/**
 * Whether it lies on the same volume as the register, which a lost laptop takes with it.
 */
same_volume: boolean, };

export type CopiedList = { 
/**
 * How many were added.
 */
added_count: number, 
/**
 * The same in words.
 */
said_text: string, 
/**
 * The training.
 */
training: TrainingCard, 
/**
 * In the order of the list.
 */
rows: Array<ParticipantRow>, 
/**
 * How many.
 */
count_text: string, };

export type CopyEntry = { 
/**
 * The file.
 */
file_name: string, 
/**
 * Where it was put.
 */
folder: string, 
/**
 * When.
 */
at_text: string, 
/**
 * How long it is.
 */
bytes_text: string, 
/**
 * Counts in words.
 */
contents_text: string, 
/**
 * The trainings to which it was limited.
 */
limited_text: string | null, };

export type CopyOf = { 
/**
 * Only what concerns these trainings; `null`: the whole register.
 */
trainings?: Array<string> | null, };

export type CopyParticipants = { 
/**
 * The training that they are wanted for.
 */
training: string, 
/**
 * The one that they come from.
 */
from: string, 
/**
 * Their participations there, UUIDs.
 */
participations: Array<string>, };

export type CopyPreview = { 
/**
 * Counts in words.
 */
contents_text: string, 
/**
 * The trainings of the register.
 */
trainings: Array<TrainingCard>, 
/**
 * Where this register itself began as a part of another one: of which trainings.
 */
limited_text: string | null, 
/**
 * What the file will be called.
 */
file_name: string, 
/**
 * When the last copy was made.
 */
last_text: string | null, 
/**
 * Where the last one went.
 */
folder: string | null, };

export type CopyTo = { 
/**
 * A stick, or a folder on it.
 */
folder: string, 
/**
 * Only what concerns these trainings, for a second laptop; `null`: the whole register.
 */
trainings?: Array<string> | null, };

export type CreateFrom = { 
/**
 * The earlier training: its organisations in their roles, its trainers and the pattern of its
 * sessions are taken over, its participants are not.
 */
training: string, 
/**
 * All fields of the new one.
 */
fields: Training, 
/**
 * `2018-06-01`, the day of the first session; `null`: without sessions.
 */
first_date: string | null, };

export type DayGroup = { 
/**
 * `2018-06-01`
 */
date: string, 
/**
 * With the weekday.
 */
date_text: string, 
/**
 * Their ids.
 */
sessions: Array<string>, };

export type DealGroups = { 
/**
 * UUID.
 */
training: string, 
/**
 * The names of the groups, in their order.
 */
names: Array<string>, };

export type DecidePair = { 
/**
 * UUID of one.
 */
one: string, 
/**
 * UUID of the other.
 */
other: string, 
/**
 * Whether they are one person.
 */
same: boolean, };

export type Decision = { 
/**
 * The noun.
 */
about_noun: string, 
/**
 * The entity.
 */
about_entity: string, 
/**
 * The field.
 */
about_field: string, 
/**
 * The value chosen, as canonical JSON.
 */
chosen: string, 
/**
 * Why.
 */
note: string | null, };

export type Departure = { 
/**
 * `2018-06-01`; later sessions are not theirs any more.
 */
last_day: string, 
/**
 * Why, where it was said.
 */
reason: string | null, };

export type Design = { 
/**
 * How it is called here.
 */
name: string, 
/**
 * The drawing.
 */
look: DesignLook, 
/**
 * The paper.
 */
format: DesignFormat, 
/**
 * How it lies.
 */
orientation: DesignOrientation, 
/**
 * None: the organiser's, else those of the drawing.
 */
colours?: DesignColours | null, 
/**
 * What stays free on printed paper.
 */
kept_free: KeptFree, 
/**
 * Whether Arabic titles are drawn out to their measure.
 */
stretch_title: boolean, 
/**
 * Whether fine lines behind the serial repeat it.
 */
fingerprint: boolean, 
/**
 * Whether there is a square code at the foot.
 */
code: boolean, 
/**
 * Whether Arabic words follow the person's sex where it is stated.
 */
gendered: boolean, 
/**
 * Up to three; none: the trainer and the organiser.
 */
signers: Array<Signer>, 
/**
 * Texts that take the place of the usual ones.
 */
texts: Array<DesignText>, };

export type DesignCard = { 
/**
 * UUID; `null` is the usual one, which cannot be changed.
 */
id: string | null, 
/**
 * Its name.
 */
name_text: string, 
/**
 * Look, paper and orientation in words.
 */
summary_text: string, 
/**
 * How many trainings have chosen it.
 */
trainings: number, 
/**
 * How many programmes have.
 */
programmes: number, 
/**
 * A name for its file without ending, safe on any stick.
 */
suggested_name: string, 
/**
 * Itself.
 */
fields: Design, };

export type DesignColours = { 
/**
 * Titles.
 */
first: string, 
/**
 * Second titles.
 */
second: string, 
/**
 * Lines and dots.
 */
ornament: string, };

export type DesignFormat = "a4" | "a5";

export type DesignFrom = { 
/**
 * The file.
 */
path: string, };

export type DesignLook = "two_rivers" | "modern" | "stock" | "monochrome";

export type DesignOrientation = "landscape" | "portrait";

export type DesignPreview = { 
/**
 * base64; empty where the page cannot be drawn.
 */
png: string, 
/**
 * In pixels.
 */
width: number, 
/**
 * In pixels.
 */
height: number, 
/**
 * For those who do not see it.
 */
alternative_text: string, 
/**
 * Why certificates cannot be printed like this.
 */
problems: Array<DesignProblem>, };

export type DesignPreviewOf = { 
/**
 * UUID; `null` for an invented training.
 */
training: string | null, 
/**
 * As it is in the form.
 */
design: Design, 
/**
 * Of which kind of certificate.
 */
kind: CertificateKind, 
/**
 * e.g. `ar+en`
 */
languages: CertificateLanguages, 
/**
 * Of the picture, in pixels.
 */
width: number, };

export type DesignProblem = { 
/**
 * The text's language; `null` for the page.
 */
language: PrintLanguage | null, 
/**
 * The text's place; `null` for the page.
 */
slot: TextSlot | null, 
/**
 * What is wrong.
 */
failure: Failure, };

export type DesignText = { 
/**
 * Of which kind of certificate.
 */
kind: CertificateKind, 
/**
 * In which language.
 */
language: PrintLanguage, 
/**
 * Where on the page.
 */
slot: TextSlot, 
/**
 * With placeholders, one paragraph in each line.
 */
text: string, };

export type DesignTo = { 
/**
 * UUID.
 */
id: string, 
/**
 * The file.
 */
path: string, };

export type DesignsPage = { 
/**
 * The usual design first, then the saved ones by name.
 */
cards: Array<DesignCard>, 
/**
 * Kinds of certificates.
 */
kinds: Array<CertificateKind>, 
/**
 * Languages and pairs that are offered.
 */
languages: Array<CertificateLanguages>, 
/**
 * Languages that texts are in.
 */
text_languages: Array<PrintLanguage>, 
/**
 * Places of texts on the page, in reading order.
 */
slots: Array<SlotChoice>, 
/**
 * The usual text of every kind, language and place.
 */
texts: Array<DesignText>, 
/**
 * What stands in texts for values.
 */
placeholders: Array<PlaceholderChoice>, 
/**
 * What a new design begins with.
 */
usual: Design, };

export type Device = { 
/**
 * A to Z; stands in serials and names of copies.
 */
letter: string, 
/**
 * For signatures.
 */
public_key: string | null, 
/**
 * Whose it is.
 */
user_name: string | null, };

export type Digits = "auto" | "arab" | "latn";

export type Due = { 
/**
 * What kind.
 */
kind: DueKind, 
/**
 * The training it concerns.
 */
training: string | null, 
/**
 * The session it concerns.
 */
session: string | null, 
/**
 * Of the training.
 */
title: string, 
/**
 * How many.
 */
count: number, 
/**
 * The same in words.
 */
count_text: string, };

export type DueKind = "unmarked" | "passed" | "certificates" | "hand_over" | "no_sessions" | "no_participants";

export type DuplicateEvidence = { 
/**
 * In words.
 */
text: string, 
/**
 * Whether it speaks against.
 */
against: boolean, };

export type DuplicatePair = { 
/**
 * The one with the smaller id.
 */
one: DuplicatePerson, 
/**
 * The other.
 */
other: DuplicatePerson, 
/**
 * How likely it is.
 */
level: LikenessLevel, 
/**
 * The same in words.
 */
level_text: string, 
/**
 * What speaks for it, then what against.
 */
evidence: Array<DuplicateEvidence>, 
/**
 * The parts of their names beside each other.
 */
parts: Array<DuplicatePart>, };

export type DuplicatePart = { 
/**
 * Of one; empty where it is left out.
 */
one: string, 
/**
 * Of the other.
 */
other: string, 
/**
 * How they are alike, in words; nothing where they are written alike.
 */
manner_text: string | null, };

export type DuplicatePerson = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * In Latin letters.
 */
latin_name: string | null, 
/**
 * In words; nothing where it is not stated.
 */
sex_text: string | null, 
/**
 * In the chosen digits.
 */
birth_year_text: string | null, 
/**
 * In the national form.
 */
phone_text: string | null, 
/**
 * In the screen's language.
 */
governorate_text: string | null, 
/**
 * Of the newest training.
 */
affiliation_text: string | null, 
/**
 * Each with its days, the newest first.
 */
trainings: Array<string>, 
/**
 * Names under which the same person is entered too.
 */
also: Array<string>, };

export type DuplicatesOf = { 
/**
 * How many pairs are shown at most.
 */
most: number | null, };

export type DuplicatesPage = { 
/**
 * The likeliest first.
 */
pairs: Array<DuplicatePair>, 
/**
 * How many there are, also where not all are shown.
 */
total: number, 
/**
 * The same in words.
 */
count_text: string, 
/**
 * Those who are one through others though somebody decided that they are two.
 */
contradictions: Array<ClusterLink>, };

export type EarlierList = { 
/**
 * That training.
 */
from: TrainingCard, 
/**
 * In the order of its list.
 */
rows: Array<EarlierRow>, };

export type EarlierOf = { 
/**
 * The training that people are wanted for.
 */
training: string, 
/**
 * The one that they may come from.
 */
from: string, };

export type EarlierRow = { 
/**
 * The participation there.
 */
participation: string, 
/**
 * The person.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Organisation at that time, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * The part taken there.
 */
role: ParticipationRole, 
/**
 * Whether the person is wanted here, is here already, or is rather not meant.
 */
offer: ParticipationOffer, };

export type Entry<T> = { 
/**
 * UUID.
 */
id: string, 
/**
 * Its fields.
 */
fields: T, 
/**
 * How a list shows it in the screen's language.
 */
text: string, };

export type Failure = { 
/**
 * The sentence is the message `failure-<code>`.
 */
code: string, 
/**
 * What the sentence names.
 */
arguments: { [key in string]: Argument }, 
/**
 * The field of the input that is to blame, where one is.
 */
field: string | null, };

export type FileName = { 
/**
 * With its ending.
 */
name: string, };

export type FoundPeople = { 
/**
 * In the order of their names; behind them those whose names are alike.
 */
rows: Array<FoundPerson>, 
/**
 * How many there are, also where not all are shown.
 */
total: number, 
/**
 * The same in words.
 */
count_text: string, };

export type FoundPerson = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * In Latin letters.
 */
latin_name: string | null, 
/**
 * The affiliation in the newest training, or "individual"; empty where there is none.
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * In the national form.
 */
phone_text: string | null, 
/**
 * In how many trainings.
 */
trainings: number, 
/**
 * The same in words.
 */
trainings_text: string, 
/**
 * The newest training.
 */
last_title: string, 
/**
 * Of the title.
 */
last_lang: string, 
/**
 * Its last day.
 */
last_text: string, 
/**
 * Why somebody is shown whom the typed words do not find.
 */
alike_text: string | null, 
/**
 * Other names under which the same person is entered; they have no row of their own.
 */
also_text: string | null, };

export type Gender = "masculine" | "feminine";

export type Generate = { 
/**
 * UUID.
 */
training: string, 
/**
 * `2018-06-01`
 */
first_date: string, 
/**
 * How many days in a row.
 */
days: number, 
/**
 * The days one by one, where they do not follow each other; empty: as many in a row.
 */
dates: Array<string>, 
/**
 * The hours of each day.
 */
slots: Array<Slot>, 
/**
 * The groups that meet at these hours beside each other; empty: everybody together.
 */
groups: Array<GroupRoom>, };

export type Governorate = { 
/**
 * ISO 3166-2:IQ; `x-halabja` has no ISO code.
 */
code: string, 
/**
 * In the screen's language.
 */
name_text: string, };

export type Group = { 
/**
 * As people call it.
 */
name: string, 
/**
 * Participants in it.
 */
people: number, 
/**
 * Sessions that are for it.
 */
sessions: number, 
/**
 * Both in one line.
 */
summary_text: string, };

export type GroupRoom = { 
/**
 * Its name.
 */
group: string, 
/**
 * Where in the house.
 */
room: string | null, };

export type GroupRow = { 
/**
 * The participation.
 */
participation: string, 
/**
 * From 1, in the chosen digits.
 */
number_text: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Organisation, or "individual".
 */
affiliation_text: string, 
/**
 * `null`: in no group.
 */
group: string | null, };

export type Groups = { 
/**
 * By name; those that only sessions know too.
 */
groups: Array<Group>, 
/**
 * Participants in the order of the list, without those who left.
 */
rows: Array<GroupRow>, 
/**
 * How many are in no group, in words.
 */
in_none_text: string, 
/**
 * How many are in no group.
 */
in_none: number, };

export type Headcount = { 
/**
 * The training.
 */
training: string, 
/**
 * As seen or said.
 */
sex: Sex, 
/**
 * As seen or said.
 */
age_band: AgeBand, 
/**
 * How many, up to 100,000.
 */
count: number, };

export type HeadcountBand = { 
/**
 * Which.
 */
age_band: AgeBand, 
/**
 * In words.
 */
age_text: string, 
/**
 * Its sum.
 */
total_text: string, };

export type HeadcountRow = { 
/**
 * Which.
 */
sex: Sex, 
/**
 * In words.
 */
sex_text: string, 
/**
 * By age, in the order of the columns, in the chosen digits; nothing where there is nobody.
 */
count_texts: Array<string>, 
/**
 * Their sum.
 */
total_text: string, };

export type Headcounts = { 
/**
 * UUID.
 */
training: string, 
/**
 * One row for each sex.
 */
rows: Array<HeadcountRow>, 
/**
 * The heads of the columns.
 */
bands: Array<HeadcountBand>, 
/**
 * Of all.
 */
total: number, 
/**
 * The same in the chosen digits.
 */
total_text: string, 
/**
 * The same in words.
 */
said_text: string, };

export type HeldCertificate = { 
/**
 * UUID.
 */
id: string, 
/**
 * `NJF-A-2018-0007-XX`
 */
serial: string, 
/**
 * What it certifies.
 */
kind: CertificateKind, 
/**
 * The same in words.
 */
kind_text: string, 
/**
 * e.g. `ar+en`
 */
languages: CertificateLanguages, 
/**
 * The day.
 */
issued_text: string, 
/**
 * Whether it would be printed differently today; never for one that is withdrawn.
 */
differs: boolean, 
/**
 * What would be different, in one sentence.
 */
differs_text: string | null, 
/**
 * The day, where it is withdrawn.
 */
withdrawn_text: string | null, 
/**
 * Why it is withdrawn.
 */
reason: string | null, 
/**
 * The serial of the one that took its place.
 */
replaced_by: string | null, };

export type HistoryLine = { 
/**
 * When, by that laptop's clock.
 */
at_text: string, 
/**
 * Who, as far as the laptop says.
 */
author: string, 
/**
 * The command that was given.
 */
operation: string, 
/**
 * Its label.
 */
operation_text: string, 
/**
 * The field; empty for a removal.
 */
field: string, 
/**
 * Its name.
 */
field_text: string, 
/**
 * What was there.
 */
before_text: string, 
/**
 * What is there since.
 */
after_text: string, };

export type HistoryOf = { 
/**
 * The noun, singular, as in the journal.
 */
noun: string, 
/**
 * UUID.
 */
id: string, };

export type Inspect = { 
/**
 * The file.
 */
path: string, };

export type InspectedTraining = { 
/**
 * In the screen's language, else in another.
 */
title: string, 
/**
 * City and governorate.
 */
place_text: string, 
/**
 * First to last day.
 */
dates_text: string, 
/**
 * How many people take part.
 */
participants: number, 
/**
 * How many sessions there are.
 */
sessions: number, 
/**
 * How many marks there are.
 */
marks: number, 
/**
 * How many certificates were issued.
 */
certificates: number, 
/**
 * The counts in words.
 */
summary_text: string, };

export type Inspection = { 
/**
 * The file.
 */
file_name: string, 
/**
 * How long it is.
 */
bytes_text: string, 
/**
 * Whose laptop it comes from.
 */
made_by_text: string, 
/**
 * When something was last saved in it, by that laptop's clock.
 */
at_text: string, 
/**
 * Counts in words.
 */
contents_text: string, 
/**
 * Where it is no whole register, or began as a part: the trainings to which it is limited.
 */
limited_text: string | null, 
/**
 * Where it is a whole register that has lost values: how many.
 */
lost_text: string | null, 
/**
 * Its trainings.
 */
trainings: Array<InspectedTraining>, 
/**
 * Equal registers have equal hashes.
 */
register_hash: string, 
/**
 * The version of its schema.
 */
format: number, };

export type KeptFree = { 
/**
 * Along the upper edge.
 */
top: number, 
/**
 * Along the lower edge.
 */
bottom: number, 
/**
 * Where lines begin.
 */
start: number, 
/**
 * Where lines end.
 */
end: number, };

export type Language = "ar" | "ckb" | "en" | "it";

export type LastScreen = { 
/**
 * `null`: it was closed properly, or what it showed is no more.
 */
screen: Screen | null, };

export type LeftOut = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Why.
 */
failure: Failure, };

export type LikenessLevel = "possible" | "likely" | "almost_certain";

export type LineChoice = { 
/**
 * Number of the line.
 */
line: number, 
/**
 * The person of the register who it is; `null`: a new one.
 */
person: string | null, };

export type LineState = "new" | "known" | "doubtful" | "not_a_person" | "already_listed" | "twice_in_list" | "problem";

export type ListColumn = "name" | "latin_name" | "affiliation" | "phone" | "sex" | "birth_year" | "governorate" | "nothing";

export type ListLayout = { 
/**
 * The row of the headings, from 1; `null` where there are none.
 */
heading: number | null, 
/**
 * What each column holds.
 */
columns: Array<ListColumn>, };

export type ListLine = { 
/**
 * Its number in what was pasted or in its table, from 1.
 */
line: number, 
/**
 * The name.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * In Latin letters.
 */
latin_name: string | null, 
/**
 * Organisation, where the line names one.
 */
affiliation: string | null, 
/**
 * Phone, where the line has one.
 */
phone: string | null, 
/**
 * As a cell states it.
 */
sex: Sex, 
/**
 * Where a cell says it.
 */
birth_year: number | null, 
/**
 * Where a cell names a governorate that there is.
 */
governorate: string | null, 
/**
 * What becomes of it.
 */
state: LineState, 
/**
 * Why it cannot be taken in, or is doubtful.
 */
problem: Failure | null, 
/**
 * The person of the register who it is, where that is known.
 */
person: string | null, 
/**
 * Who may be meant, the likeliest first.
 */
matches: Array<PersonMatch>, };

export type ListOf = { 
/**
 * The training, session or person that they belong to; `null` for all.
 */
parent: string | null, };

export type ManyChanged = { 
/**
 * How many are other than before.
 */
changed_count: number, 
/**
 * How many kept the sex that they stated.
 */
kept_count: number, 
/**
 * Both in words.
 */
said_text: string, 
/**
 * The training.
 */
training: TrainingCard, 
/**
 * In the order of the list.
 */
rows: Array<ParticipantRow>, 
/**
 * How many.
 */
count_text: string, };

export type MarkDifference = { 
/**
 * The session.
 */
session: string, 
/**
 * Its training and time.
 */
session_text: string, 
/**
 * What each entry is marked with, in words.
 */
marks_text: string, };

export type MarkRecord = { 
/**
 * The session.
 */
session: string, 
/**
 * The person.
 */
person: string, 
/**
 * State, time and note.
 */
attendance: AttendanceRecord, };

export type MarkState = "present" | "late" | "left_early" | "absent" | "excused";

export type MatchPerson = { 
/**
 * The name, or its beginning.
 */
name: string, 
/**
 * As typed.
 */
phone: string | null, 
/**
 * The affiliation; UUID.
 */
organisation: string | null, 
/**
 * Four digits.
 */
birth_year: number | null, 
/**
 * ISO 3166-2:IQ.
 */
governorate: string | null, 
/**
 * As stated.
 */
sex: Sex, };

export type MergeFiles = { 
/**
 * The files.
 */
paths: Array<string>, };

export type MergeResult = { 
/**
 * The files.
 */
files: Array<MergedFile>, 
/**
 * The nouns of which there is something, in the order of the register.
 */
nouns: Array<MergedNoun>, 
/**
 * Records not shown before.
 */
new: number, 
/**
 * Records that show something else than before.
 */
updated: number, 
/**
 * Records that show what they showed.
 */
unchanged: number, 
/**
 * Records that hold several values; somebody must decide.
 */
needs_decision: number, 
/**
 * Of these: removed on one laptop, changed on another.
 */
survivals: number, 
/**
 * Saves and values that are not what their names say, and were left out.
 */
refused: number, 
/**
 * The names of such saves, hexadecimal.
 */
refused_names: Array<string>, 
/**
 * Saves left out and fields not shown, because a later version wrote them.
 */
from_newer: number, 
/**
 * All this in words.
 */
said_text: string, };

export type MergedFile = { 
/**
 * Its name.
 */
file_name: string, 
/**
 * Why nothing of it comes in.
 */
failure: Failure | null, };

export type MergedNoun = { 
/**
 * The noun, singular, as in the journal.
 */
noun: string, 
/**
 * Its name in the screen's language.
 */
noun_text: string, 
/**
 * Not shown before.
 */
new: number, 
/**
 * Shows something else than before.
 */
updated: number, 
/**
 * Shows what it showed.
 */
unchanged: number, 
/**
 * Holds several values; somebody must decide.
 */
needs_decision: number, };

export type MoveParty = { 
/**
 * UUID.
 */
id: string, 
/**
 * Else later.
 */
earlier: boolean, };

export type MoveSession = { 
/**
 * UUID.
 */
session: string, 
/**
 * `2018-06-02`
 */
date: string, 
/**
 * Minutes from midnight of the date.
 */
start_minute: number, };

export type MoveTrainer = { 
/**
 * The participation.
 */
id: string, 
/**
 * Else later.
 */
earlier: boolean, };

export type Named = { 
/**
 * UUID.
 */
id: string, };

export type NamedParticipant = { 
/**
 * The participation.
 */
id: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, };

export type Nothing = Record<symbol, never>;

export type Organisation = { 
/**
 * In Arabic.
 */
name_ar: string | null, 
/**
 * In Sorani.
 */
name_ckb: string | null, 
/**
 * In English.
 */
name_en: string | null, 
/**
 * In Italian.
 */
name_it: string | null, 
/**
 * In Kurmanji, for paper.
 */
name_kmr?: string | null, 
/**
 * Letters for serials, e.g. `NJF`; A to Z and digits, at most 8.
 */
code: string | null, 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * A picture.
 */
logo: string | null, 
/**
 * Its colour for titles, `#0B5563`; none: that of the design.
 */
colour_first?: string | null, 
/**
 * Its other colour.
 */
colour_second?: string | null, 
/**
 * Of its name in Arabic; without it no text follows the gender.
 */
gender?: Gender | null, };

export type OrganisationKind = "organisation" | "team" | "union" | "forum" | "international_ngo" | "media" | "university" | "public_body";

export type OverviewChange = { 
/**
 * person → line; everybody where the first mark of a session has made it count
 */
lines: { [key in string]: OverviewLine }, 
/**
 * The session, and those beside it in other rooms: who is marked here is not missed there.
 */
sessions: Array<OverviewSession>, 
/**
 * For the live region.
 */
said_text: string, };

export type OverviewLine = { 
/**
 * A letter for each session: `p` present, `l` late, `e` left early, `a` absent, `x` excused,
 * `.` not marked, `o` not expected there, `-` cannot be marked: before they joined, or after
 * they left. Letters, because there are many thousands of marks.
 */
marks: string, 
/**
 * Hours attended of the sessions that count: "5:30".
 */
attended_text: string, 
/**
 * Hours that count.
 */
counted_text: string, 
/**
 * Attended of counted; a dash of nothing.
 */
percent_text: string, 
/**
 * eligible, below, unmarked, not_counted; as on the page of certificates
 */
standing: "eligible" | "below" | "unmarked" | "not_counted", };

export type OverviewRow = { 
/**
 * UUID.
 */
person: string, 
/**
 * From 1, in the chosen digits.
 */
number_text: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Organisation, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * What a typed query is compared with, by beginnings.
 */
search: Array<string>, 
/**
 * Digits of the telephone numbers.
 */
phones: Array<string>, 
/**
 * What marks change.
 */
line: OverviewLine, };

export type OverviewSession = { 
/**
 * UUID.
 */
id: string, 
/**
 * Among all sessions of the training, from 1.
 */
number_text: string, 
/**
 * `2018-06-01`
 */
date: string, 
/**
 * "1 June"
 */
day_text: string, 
/**
 * Which session, on which day, at what time, about what.
 */
label_text: string, 
/**
 * Planned or held.
 */
state: SessionState, 
/**
 * How many attended, were it for a part; empty where nothing is to be counted yet.
 */
attended_text: string, 
/**
 * Their share of those whom the session concerns; empty as above.
 */
share_text: string, 
/**
 * How many are not marked.
 */
unmarked: number, };

export type OverviewTotal = { 
/**
 * Hours attended.
 */
attended_text: string, 
/**
 * Hours that count.
 */
counted_text: string, 
/**
 * Attended of counted; a dash of nothing.
 */
percent_text: string, 
/**
 * How many have met the rule.
 */
eligible_text: string, };

export type PairOf = { 
/**
 * UUID of one.
 */
one: string, 
/**
 * UUID of the other.
 */
other: string, };

export type ParticipantColumn = "name" | "latin_name" | "certificate_name" | "affiliation" | "role" | "sex" | "birth_year" | "phone" | "governorate" | "group" | "joined" | "flags" | "attendance";

export type ParticipantFields = { 
/**
 * As on the ID.
 */
name: string, 
/**
 * As wished on certificates.
 */
certificate_name: string | null, 
/**
 * In Latin letters.
 */
latin_name: string | null, 
/**
 * As stated.
 */
sex: Sex, 
/**
 * Four digits.
 */
birth_year: number | null, 
/**
 * As typed.
 */
phone: string | null, 
/**
 * ISO 3166-2:IQ.
 */
governorate: string | null, 
/**
 * The affiliation now; none: as an individual.
 */
organisation: string | null, 
/**
 * The part taken.
 */
role: ParticipationRole, 
/**
 * The first session that concerns this person.
 */
joined: string | null, 
/**
 * Came without being on the list.
 */
walk_in: boolean, 
/**
 * The group in parallel rooms; none: in no group.
 */
group?: string | null, };

export type ParticipantRow = { 
/**
 * The participation.
 */
id: string, 
/**
 * The person.
 */
person: string, 
/**
 * From 1, in the chosen digits.
 */
number_text: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * In Latin letters.
 */
latin_name: string | null, 
/**
 * Organisation, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * The part taken.
 */
role: ParticipationRole, 
/**
 * From which session on, where not from the first.
 */
joined_text: string | null, 
/**
 * Came without being on the list.
 */
walk_in: boolean, 
/**
 * In the national form.
 */
phone_text: string | null, 
/**
 * Year of birth in the chosen digits.
 */
birth_year_text: string | null, 
/**
 * Governorate in the screen's language.
 */
governorate_text: string | null, 
/**
 * Attended of what counts; only where that column is chosen, and something counts.
 */
attendance_text: string | null, 
/**
 * When the person left, where they did.
 */
departure: Departure | null, 
/**
 * The last day in words.
 */
departure_text: string | null, 
/**
 * Whose place this person took.
 */
replaces: NamedParticipant | null, 
/**
 * Who took this person's place.
 */
replaced_by: NamedParticipant | null, 
/**
 * Earlier spellings of the name.
 */
former_names: Array<string>, 
/**
 * What a form edits.
 */
fields: ParticipantFields, 
/**
 * Where the row stands when the list is sorted by a column, from 0; equal values share a
 * place, and rows without a value, which stand last either way, have none.
 */
order: { [key in ParticipantColumn]?: number }, 
/**
 * What a typed query is compared with, by beginnings.
 */
search: Array<string>, 
/**
 * Digits of the telephone numbers, as they are dialled from home and from abroad.
 */
phones: Array<string>, };

export type Participants = { 
/**
 * The training.
 */
training: TrainingCard, 
/**
 * In the order of the list.
 */
rows: Array<ParticipantRow>, 
/**
 * How many.
 */
count_text: string, };

export type Participation = { 
/**
 * The training.
 */
training: string, 
/**
 * The person.
 */
person: string, 
/**
 * The part taken.
 */
role: ParticipationRole, 
/**
 * The affiliation at that time; none: as an individual.
 */
organisation: string | null, 
/**
 * The first session that concerns this person; none: all of them.
 */
joined: string | null, 
/**
 * The participation that this person took over.
 */
replaces: string | null, 
/**
 * Came without being on the list.
 */
walk_in: boolean, 
/**
 * Place in the list, from 0.
 */
position: number, 
/**
 * The group in parallel rooms; none: in no group.
 */
group?: string | null, 
/**
 * When and why the person left the training; none: did not.
 */
departure?: Departure | null, };

export type ParticipationOffer = "usual" | "possible" | "listed";

export type ParticipationRole = "participant" | "trainer" | "facilitator" | "observer" | "volunteer";

export type Party = { 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The programme.
 */
programme: string | null, 
/**
 * The training.
 */
training: string | null, 
/**
 * Its role.
 */
role: PartyRole, 
/**
 * Its place among the others, from 0.
 */
position: number, 
/**
 * Its own wording of its line on certificates, in Arabic.
 */
line_ar: string | null, 
/**
 * The same in Sorani.
 */
line_ckb: string | null, 
/**
 * The same in English.
 */
line_en: string | null, 
/**
 * The same in Italian.
 */
line_it: string | null, 
/**
 * The same in Kurmanji.
 */
line_kmr?: string | null, };

export type PartyRole = "organiser" | "co_organiser" | "partner" | "donor" | "host";

export type Person = { 
/**
 * As on the ID; one field, never split.
 */
name: string, 
/**
 * As wished on certificates; the name where there is none.
 */
certificate_name: string | null, 
/**
 * In Latin letters, as the person writes it.
 */
latin_name: string | null, 
/**
 * As stated.
 */
sex: Sex, 
/**
 * Four digits.
 */
birth_year: number | null, 
/**
 * E.164 where it could be read, else as typed.
 */
phone: string | null, 
/**
 * ISO 3166-2:IQ.
 */
governorate: string | null, 
/**
 * Self-declared.
 */
disability: boolean | null, 
/**
 * Earlier spellings of the name.
 */
former_names: Array<string>, };

export type PersonCertificate = { 
/**
 * `NJF-A-2018-0007-XX`
 */
serial: string, 
/**
 * What it certifies, in words.
 */
kind_text: string, 
/**
 * The day.
 */
issued_text: string, 
/**
 * The day, where it is withdrawn.
 */
withdrawn_text: string | null, };

export type PersonConsent = { 
/**
 * For what.
 */
purpose: ConsentPurpose, 
/**
 * Yes or no.
 */
given: boolean, 
/**
 * The day.
 */
date_text: string, 
/**
 * The words that were shown.
 */
wording: string, };

export type PersonLink = { 
/**
 * The person with the smaller id.
 */
one: string, 
/**
 * The other.
 */
other: string, 
/**
 * Whether they are one person, entered twice.
 */
same: boolean, };

export type PersonMatch = { 
/**
 * UUID.
 */
person: string, 
/**
 * As in the register.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * How likely, in words.
 */
level_text: string, 
/**
 * What speaks for it and against it, in words.
 */
evidence_text: string, };

export type PersonMatches = { 
/**
 * The likeliest first.
 */
matches: Array<PersonMatch>, };

export type PersonPage = { 
/**
 * UUID.
 */
person: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * What a form edits.
 */
fields: Person, 
/**
 * In the national form.
 */
phone_text: string | null, 
/**
 * Year of birth in the chosen digits.
 */
birth_year_text: string | null, 
/**
 * Governorate in the screen's language.
 */
governorate_text: string | null, 
/**
 * Trainings, the newest first; of the other entries of the same person, too.
 */
participations: Array<PersonParticipation>, 
/**
 * What was decided of this entry and others of the same person; nothing where there is one.
 */
links: Array<ClusterLink>, 
/**
 * Sessions for which the entries are marked in two ways.
 */
differences: Array<MarkDifference>, 
/**
 * What the person agreed to, the newest first.
 */
consents: Array<PersonConsent>, };

export type PersonParticipation = { 
/**
 * The participation.
 */
id: string, 
/**
 * The name under which the person is entered there, where it is another entry.
 */
entered_as: string | null, 
/**
 * The training.
 */
training: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Of the title.
 */
title_lang: string, 
/**
 * City and governorate.
 */
place_text: string, 
/**
 * First to last day.
 */
dates_text: string, 
/**
 * The part taken.
 */
role: ParticipationRole, 
/**
 * Organisation at that time, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * Attended of what counts; of participants, where something counts.
 */
attendance_text: string | null, 
/**
 * Why there is a certificate or none, in one sentence; of participants.
 */
reason_text: string | null, 
/**
 * Came without being on the list.
 */
walk_in: boolean, 
/**
 * When the person left, where they did.
 */
departure_text: string | null, 
/**
 * The certificates of this training, withdrawn ones too.
 */
certificates: Array<PersonCertificate>, };

export type Picture = { 
/**
 * image/png, image/jpeg or image/svg+xml
 */
media_type: string, 
/**
 * base64
 */
content: string, };

export type PictureFile = { 
/**
 * A PNG, JPEG or SVG file; its content decides, not its name.
 */
path: string, 
/**
 * What it is for.
 */
used_as: PictureUse, };

export type PictureUse = "logo" | "signature";

export type Place = { 
/**
 * ISO 3166-2:IQ.
 */
governorate: string | null, 
/**
 * The city in Arabic; the governorate's name where there is none.
 */
city_ar: string | null, 
/**
 * In Sorani.
 */
city_ckb: string | null, 
/**
 * In English.
 */
city_en: string | null, 
/**
 * In Italian.
 */
city_it: string | null, 
/**
 * In Kurmanji, for paper.
 */
city_kmr?: string | null, 
/**
 * House or hall.
 */
venue: string | null, };

export type PlaceholderChoice = { 
/**
 * The name that every language understands.
 */
name: string, 
/**
 * What it stands for.
 */
meaning_text: string, 
/**
 * How it is written in a text, by language.
 */
tokens: Array<PlaceholderToken>, };

export type PlaceholderToken = { 
/**
 * The language.
 */
language: PrintLanguage, 
/**
 * With its braces.
 */
text: string, };

export type Preview = { 
/**
 * base64
 */
png: string, 
/**
 * In pixels.
 */
width: number, 
/**
 * In pixels.
 */
height: number, 
/**
 * For those who do not see it.
 */
alternative_text: string, };

export type PreviewOf = { 
/**
 * UUID.
 */
training: string, 
/**
 * UUID.
 */
person: string, 
/**
 * `null`: the one that is due.
 */
kind: CertificateKind | null, 
/**
 * e.g. `ar+en`
 */
languages: CertificateLanguages, 
/**
 * UUID; `null`: the one of the training.
 */
design: string | null, 
/**
 * Of the picture, in pixels.
 */
width: number, };

export type PreviewSheet = { 
/**
 * UUID.
 */
training: string, 
/**
 * Which paper.
 */
sheet: SheetKind, 
/**
 * From 1; the last one where there are fewer.
 */
page: number, 
/**
 * Of the picture, in pixels.
 */
width: number, 
/**
 * As in [`SaveSheet`].
 */
languages: string | null, 
/**
 * As in [`SaveSheet`].
 */
by: SheetBy | null, 
/**
 * As in [`SaveSheet`].
 */
session: string | null, 
/**
 * As in [`SaveSheet`].
 */
group?: string | null, 
/**
 * As in [`SaveSheet`].
 */
walk_ins: number, 
/**
 * As in [`SaveSheet`].
 */
private: boolean, 
/**
 * As in [`SaveSheet`].
 */
columns: Array<SheetColumn>, };

export type Print = { 
/**
 * UUID.
 */
training: string, 
/**
 * UUIDs; `null` for all who may have one.
 */
people: Array<string> | null, 
/**
 * `null`: the kind that is due to each.
 */
kind: CertificateKind | null, 
/**
 * e.g. `ar+en`
 */
languages: CertificateLanguages, 
/**
 * UUID; `null`: the one of the training. What is issued already keeps its own.
 */
design: string | null, 
/**
 * One file, one each, or one each in a ZIP file.
 */
form: PrintForm, 
/**
 * How single files are named, with the page's placeholders; `null`: the page's pattern.
 */
pattern: string | null, 
/**
 * The order of the papers.
 */
order: PrintOrder, 
/**
 * Only for people who have none yet.
 */
only_missing: boolean, 
/**
 * Why the certificates that differ from today's are withdrawn and issued anew, which is then
 * all that is printed; `null`: what is issued is printed again as it was.
 */
replace: string | null, 
/**
 * The file, or the folder for one file each.
 */
path: string, };

export type PrintFiles = { 
/**
 * Saved papers (PDF).
 */
files: Array<string>, 
/**
 * By name; `null` for the usual one.
 */
printer: string | null, };

export type PrintForm = "one_file" | "separate" | "zip";

export type PrintLanguage = "ar" | "ckb" | "en" | "it" | "kmr";

export type PrintOrder = "list" | "name" | "organisation";

export type Printed = { 
/**
 * Where.
 */
files: Array<string>, 
/**
 * How many certificates.
 */
count: number, 
/**
 * How long the files are together.
 */
bytes: number, 
/**
 * Whose papers cannot be drawn; nothing was issued to them.
 */
left_out: Array<LeftOut>, 
/**
 * For the live region.
 */
said_text: string, 
/**
 * The new view.
 */
page: CertificatesPage, };

export type Printer = { 
/**
 * As the system names it.
 */
name: string, 
/**
 * Whether it is used where nobody chooses.
 */
usual: boolean, };

export type Programme = { 
/**
 * In Arabic.
 */
name_ar: string | null, 
/**
 * In Sorani.
 */
name_ckb: string | null, 
/**
 * In English.
 */
name_en: string | null, 
/**
 * In Italian.
 */
name_it: string | null, 
/**
 * In Kurmanji, for paper.
 */
name_kmr?: string | null, 
/**
 * The design of its trainings' certificates; none: the usual one.
 */
design?: string | null, };

export type ProgrammeCard = { 
/**
 * UUID.
 */
id: string, 
/**
 * In the screen's language, else in another.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Trainings and participants.
 */
summary_text: string, 
/**
 * Its series, by name.
 */
series: Array<SeriesCard>, };

export type ProgrammeShown = { 
/**
 * UUID.
 */
id: string, 
/**
 * Its own fields.
 */
fields: Programme, 
/**
 * In the screen's language, else in another.
 */
name: string, 
/**
 * Organisations in their roles.
 */
parties: Array<Entry<Party>>, 
/**
 * Its series.
 */
series: Array<SeriesCard>, 
/**
 * Its trainings, newest first.
 */
trainings: Array<TrainingCard>, 
/**
 * What they come to.
 */
figures: Array<ScopeFigure>, };

export type ProgrammesPage = { 
/**
 * By name.
 */
programmes: Array<ProgrammeCard>, 
/**
 * Series that belong to no programme, by name.
 */
series: Array<SeriesCard>, };

export type PutInGroup = { 
/**
 * UUID.
 */
training: string, 
/**
 * Participations of it.
 */
participations: Array<string>, 
/**
 * `null`: in no group.
 */
group: string | null, };

export type ReadColumn = { 
/**
 * Its heading; empty where it has none.
 */
heading: string, 
/**
 * What stands in it first.
 */
examples: Array<string>, 
/**
 * What it is taken for.
 */
holds: ListColumn, };

export type ReadDate = { 
/**
 * `2018-06-01`
 */
date: string, 
/**
 * As it is shown.
 */
text: string, };

export type ReadList = { 
/**
 * The names of the tables of a file; empty for what has none.
 */
sheets: Array<string>, 
/**
 * Which of them was read.
 */
sheet: number, 
/**
 * Its columns; empty for a list of lines without columns.
 */
columns: Array<ReadColumn>, 
/**
 * The row of the headings, from 1.
 */
heading: number | null, 
/**
 * Its lines, without blank ones.
 */
lines: Array<ListLine>, 
/**
 * How many would be added without anybody deciding more.
 */
new_count: number, 
/**
 * How many are on the list already.
 */
known_count: number, 
/**
 * How many need a decision.
 */
doubtful_count: number, 
/**
 * How many cannot be taken in.
 */
problem_count: number, 
/**
 * How many have a name that the list writes in capitals.
 */
capitals_count: number, 
/**
 * The first of them in ordinary letters.
 */
capitals_example: string | null, 
/**
 * The counts in words.
 */
summary_text: string, 
/**
 * What was read, in hexadecimal digits.
 */
seen: string, };

export type ReadListOf = { 
/**
 * UUID.
 */
training: string, 
/**
 * As pasted.
 */
text: string | null, 
/**
 * A file: XLSX, XLS, ODS, or text with separators.
 */
path: string | null, 
/**
 * Which table of the file, from 0; `null`: the first.
 */
sheet: number | null, 
/**
 * `null`: as it is recognised.
 */
layout: ListLayout | null, 
/**
 * Whether names in capitals are written in ordinary letters.
 */
ordinary_letters?: boolean, };

export type ReadTime = { 
/**
 * Minutes from midnight.
 */
minute: number, 
/**
 * As it is shown.
 */
text: string, };

export type Receipt = { 
/**
 * The laptop that it is for.
 */
device: string, 
/**
 * The training; all where there is none.
 */
training: string | null, 
/**
 * When, `2018-06-03`.
 */
received: string, 
/**
 * How many participants.
 */
participants: number, 
/**
 * How many sessions.
 */
sessions: number, 
/**
 * How many marks.
 */
marks: number, };

export type RegisterForm = "csv" | "pdf";

export type RegisterHash = { 
/**
 * Equal for equal sets of saves and values, in whatever order they came together. Hexadecimal.
 */
register_hash: string, };

export type RegisterOf = { 
/**
 * UUID; `null` for all trainings.
 */
training: string | null, };

export type RegisterPage = { 
/**
 * The training's title; empty where the register is that of all trainings.
 */
title: string, 
/**
 * Of the title.
 */
title_lang: string, 
/**
 * By serial.
 */
rows: Array<RegisterRow>, 
/**
 * How many, and how many of them are withdrawn, in words.
 */
summary_text: string, 
/**
 * A file name without ending, safe on any stick.
 */
suggested_name: string, };

export type RegisterRow = { 
/**
 * UUID.
 */
id: string, 
/**
 * `NJF-A-2018-0007-XX`
 */
serial: string, 
/**
 * UUID.
 */
training: string, 
/**
 * Its title.
 */
training_title: string, 
/**
 * Of the title.
 */
training_lang: string, 
/**
 * UUID.
 */
person: string, 
/**
 * As it was printed.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * The same in the other script, where it was printed.
 */
other_name: string | null, 
/**
 * What it certifies.
 */
kind: CertificateKind, 
/**
 * The same in words.
 */
kind_text: string, 
/**
 * e.g. `ar+en`
 */
languages: CertificateLanguages, 
/**
 * The same in words.
 */
languages_text: string, 
/**
 * `2018-06-02`
 */
issued: string, 
/**
 * The same as it is shown.
 */
issued_text: string, 
/**
 * What became of it.
 */
state: CertificateState, 
/**
 * The same in words.
 */
state_text: string, 
/**
 * The serial of the one that took its place.
 */
replaced_by: string | null, 
/**
 * `2018-06-03`, where it is withdrawn.
 */
withdrawn: string | null, 
/**
 * The same as it is shown.
 */
withdrawn_text: string | null, 
/**
 * Why it is withdrawn.
 */
reason: string | null, 
/**
 * What would be printed differently today, in one sentence.
 */
differs_text: string | null, };

export type RemoveMany = { 
/**
 * Participations, UUIDs.
 */
participations: Array<string>, };

export type RenameGroup = { 
/**
 * UUID.
 */
training: string, 
/**
 * Its name now.
 */
from: string, 
/**
 * Its new name; of another group: the two become one, unless they meet at the same time.
 */
to: string, };

export type ReplaceParticipant = { 
/**
 * The participation of the one who does not come, or not any more.
 */
id: string, 
/**
 * Who comes.
 */
fields: ParticipantFields, 
/**
 * Somebody of the register who it is; `null`: a new person.
 */
person: string | null, };

export type Replacement = { 
/**
 * The first session; `null`: from the beginning.
 */
joined: string | null, };

export type RestOfDay = { 
/**
 * UUID of the session that the person left.
 */
session: string, 
/**
 * UUID.
 */
person: string, };

export type Rule = { 
/**
 * Of the minutes of held sessions, 1 to 100.
 */
threshold_percent: number, 
/**
 * Whether excused sessions leave the sum; else they count as missed.
 */
excused_leaves_sum: boolean, 
/**
 * Whether a held session without a mark blocks the certificate.
 */
unmarked_blocks: boolean, };

export type SaveRegister = { 
/**
 * UUID; `null` for all trainings.
 */
training: string | null, 
/**
 * What the file is.
 */
form: RegisterForm, 
/**
 * The file; the ending of its form is added where it has another.
 */
path: string, };

export type SaveSheet = { 
/**
 * UUID.
 */
training: string, 
/**
 * Which paper.
 */
sheet: SheetKind, 
/**
 * The file.
 */
path: string, 
/**
 * One or two of ar, ckb, en, it, such as `ar+en`: the words of the paper, and a second
 * language for its heads. `null`: the language of the screen, and English beside it.
 */
languages: string | null, 
/**
 * `null`: by session where a page has room for all of them, else by day.
 */
by: SheetBy | null, 
/**
 * UUID: for this session alone, or for its day.
 */
session: string | null, 
/**
 * For this group and those in none, on a list to sign in on. `null`: that of the session, or
 * everybody.
 */
group?: string | null, 
/**
 * Empty rows for people who are not on the list, at most 100.
 */
walk_ins: number, 
/**
 * Whether a stranger must not learn from it who was there, or who is one of few. Names to be
 * confirmed stand on their list in full all the same; nothing else does.
 */
private: boolean, 
/**
 * Beside the name, on a list to sign in on.
 */
columns: Array<SheetColumn>, };

export type SavedDesign = { 
/**
 * Where.
 */
path: string, 
/**
 * How long it is.
 */
bytes: number, 
/**
 * For the live region.
 */
said_text: string, };

export type SavedRegister = { 
/**
 * Where.
 */
path: string, 
/**
 * How many certificates.
 */
count: number, 
/**
 * For the live region.
 */
said_text: string, };

export type SavedSheet = { 
/**
 * The file.
 */
path: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * What was saved, in one sentence.
 */
said_text: string, };

export type ScopeFigure = { 
/**
 * What it counts.
 */
kind: ScopeFigureKind, 
/**
 * How many.
 */
count: number, 
/**
 * The same in the chosen digits.
 */
count_text: string, };

export type ScopeFigureKind = "trainings" | "sessions_held" | "participations" | "people" | "certificates" | "counted";

export type Screen = { 
/**
 * The open page with its ids, as JSON in the window's own words; at most 1,000 bytes.
 */
place: string, 
/**
 * The participation whose row was in hand.
 */
row?: string | null, };

export type SearchKey = { 
/**
 * Each must begin a token of what is found.
 */
tokens: Array<string>, 
/**
 * Where a telephone number is looked for: digits that stand in it.
 */
phone: string | null, };

export type SearchPeople = { 
/**
 * Beginnings of names or of organisations, or digits of a telephone number, as typed; nothing
 * finds everybody.
 */
text: string, 
/**
 * How many are shown at most.
 */
most: number | null, };

export type Sent = { 
/**
 * Which one.
 */
printer: string, 
/**
 * For the live region.
 */
said_text: string, };

export type SerialRecord = { 
/**
 * The organiser's code.
 */
issuer: string, 
/**
 * The laptop's letter.
 */
letter: string, 
/**
 * The year of the training.
 */
year: number, 
/**
 * From 1.
 */
number: number, };

export type Series = { 
/**
 * The programme it belongs to.
 */
programme: string | null, 
/**
 * In Arabic.
 */
name_ar: string | null, 
/**
 * In Sorani.
 */
name_ckb: string | null, 
/**
 * In English.
 */
name_en: string | null, 
/**
 * In Italian.
 */
name_it: string | null, 
/**
 * In Kurmanji, for paper.
 */
name_kmr?: string | null, };

export type SeriesCard = { 
/**
 * UUID.
 */
id: string, 
/**
 * In the screen's language, else in another.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Trainings and participants.
 */
summary_text: string, };

export type SeriesShown = { 
/**
 * UUID.
 */
id: string, 
/**
 * Its own fields.
 */
fields: Series, 
/**
 * In the screen's language, else in another.
 */
name: string, 
/**
 * Its trainings, newest first.
 */
trainings: Array<TrainingCard>, 
/**
 * What they come to.
 */
figures: Array<ScopeFigure>, };

export type Session = { 
/**
 * The training.
 */
training: string, 
/**
 * Its hours.
 */
time: SessionTime, 
/**
 * What it is about.
 */
topic: string | null, 
/**
 * Where in the house.
 */
room: string | null, 
/**
 * A person.
 */
trainer: string | null, 
/**
 * What became of it.
 */
state: SessionState, 
/**
 * Whether nobody gets a certificate without it.
 */
required: boolean, 
/**
 * The group that it is held for, beside those of other groups; none: for everybody.
 */
group?: string | null, };

export type SessionRow = { 
/**
 * UUID.
 */
id: string, 
/**
 * Its own fields.
 */
fields: Session, 
/**
 * From 1, in the order of time.
 */
number: number, 
/**
 * The same in the chosen digits.
 */
number_text: string, 
/**
 * With the weekday.
 */
date_text: string, 
/**
 * From–to.
 */
time_text: string, 
/**
 * How long.
 */
duration_text: string, 
/**
 * How many are marked.
 */
marked: number, 
/**
 * How many are to be marked.
 */
expected: number, 
/**
 * Both in words.
 */
marked_text: string, 
/**
 * Who leads it, where one person is named.
 */
trainer_text: string | null, 
/**
 * Whether it was planned and is over, so that somebody must say what became of it.
 */
passed: boolean, };

export type SessionSheet = { 
/**
 * UUID.
 */
session: string, 
/**
 * UUID.
 */
training: string, 
/**
 * Of the training.
 */
title: string, 
/**
 * Of the title.
 */
title_lang: string, 
/**
 * Place, date, which session, hours.
 */
header_text: string, 
/**
 * "session 2 of 4"
 */
session_text: string, 
/**
 * The session before.
 */
previous: string | null, 
/**
 * The session after.
 */
next: string | null, 
/**
 * What became of it.
 */
state: SessionState, 
/**
 * Minutes from midnight of its date.
 */
start_minute: number, 
/**
 * The same; over 1440 is after midnight.
 */
end_minute: number, 
/**
 * In the order of the list, those of other groups last.
 */
rows: Array<SheetRow>, 
/**
 * How many of each.
 */
counts: SheetCounts, };

export type SessionState = "planned" | "held" | "cancelled";

export type SessionTime = { 
/**
 * `2018-06-01`
 */
date: string, 
/**
 * Minutes from midnight of the date, 0 to 1439.
 */
start_minute: number, 
/**
 * The same; over 1440 is after midnight, at most 2880.
 */
end_minute: number, };

export type SessionWhen = "now" | "next" | "later" | "over";

export type SetCell = { 
/**
 * UUID.
 */
session: string, 
/**
 * UUID.
 */
person: string, 
/**
 * `null` takes the mark away.
 */
state: MarkState | null, };

export type SetHeadcounts = { 
/**
 * UUID.
 */
training: string, 
/**
 * What is not among them is nobody.
 */
counts: Array<TypedHeadcount>, };

export type SetMark = { 
/**
 * UUID.
 */
session: string, 
/**
 * UUID.
 */
person: string, 
/**
 * `null` takes the mark away.
 */
state: MarkState | null, 
/**
 * Arrived (late) or left (left early) at; minutes from midnight of the session's date. `null`
 * in a new mark is the minute now, while the session runs.
 */
minute: number | null, 
/**
 * What is noted.
 */
note: string | null, 
/**
 * The person is coming in: `present` becomes `late` where this laptop proposes it by now.
 */
arriving: boolean, };

export type SettingsChange = { 
/**
 * ar, ckb, en, it
 */
language: Language | null, 
/**
 * auto, arab, latn
 */
digits: Digits | null, 
/**
 * Colours.
 */
theme: Theme | null, 
/**
 * Whose laptop it is; empty clears.
 */
user_name: string | null, 
/**
 * A to Z.
 */
device_letter: string | null, 
/**
 * Minutes after the start from which who comes is proposed as late, at most 240; 0: never.
 */
late_after: number | null, 
/**
 * The columns of the list of participants beside number and name.
 */
participant_columns: Array<ParticipantColumn> | null, };

export type Sex = "female" | "male" | "not_stated";

export type SheetBy = "day" | "session";

export type SheetChange = { 
/**
 * UUID.
 */
session: string, 
/**
 * The rows that changed.
 */
rows: Array<SheetRow>, 
/**
 * How many of each now.
 */
counts: SheetCounts, 
/**
 * For the live region.
 */
said_text: string, 
/**
 * After somebody left early: how many later sessions of the date still lack a mark.
 */
later: number, };

export type SheetColumn = "sex" | "age_band" | "governorate" | "phone" | "consent";

export type SheetCounts = { 
/**
 * Present.
 */
present: number, 
/**
 * Late.
 */
late: number, 
/**
 * Left early.
 */
left_early: number, 
/**
 * Absent.
 */
absent: number, 
/**
 * Excused.
 */
excused: number, 
/**
 * Not marked yet.
 */
unmarked: number, 
/**
 * All of them.
 */
total: number, 
/**
 * Each count in the chosen digits, by its name.
 */
texts: Record<"present" | "late" | "left_early" | "absent" | "excused" | "unmarked" | "total", string>, };

export type SheetKind = "sign_in" | "matrix" | "summary" | "name_proof";

export type SheetPreview = { 
/**
 * base64
 */
png: string, 
/**
 * In pixels.
 */
width: number, 
/**
 * In pixels.
 */
height: number, 
/**
 * Which page it is, from 1.
 */
page: number, 
/**
 * How many there are.
 */
pages: number, 
/**
 * For those who do not see it.
 */
alternative_text: string, 
/**
 * A name for its file without ending, safe on any stick.
 */
suggested_name: string, };

export type SheetRow = { 
/**
 * UUID.
 */
person: string, 
/**
 * UUID.
 */
participation: string, 
/**
 * From 1, in the chosen digits.
 */
number_text: string, 
/**
 * As on the ID.
 */
name: string, 
/**
 * Of the name.
 */
name_lang: string, 
/**
 * Organisation, or "individual".
 */
affiliation_text: string, 
/**
 * Of the affiliation.
 */
affiliation_lang: string, 
/**
 * `null`: not marked yet.
 */
state: MarkState | null, 
/**
 * Whether the person can be marked: not before they joined, nor after they left.
 */
applicable: boolean, 
/**
 * Whether a mark is still to be made.
 */
waits: boolean, 
/**
 * Why the person is not expected here, or in which group they are.
 */
concern_text: string | null, 
/**
 * Arrived or left at, minutes from midnight.
 */
minute: number | null, 
/**
 * What was noted.
 */
note: string | null, 
/**
 * Time and note, ready to show.
 */
detail_text: string, 
/**
 * What "same as the session before" would give.
 */
as_before: MarkState | null, 
/**
 * What a typed query is compared with, by beginnings.
 */
search: Array<string>, 
/**
 * Digits of the telephone numbers, as they are dialled from home and from abroad.
 */
phones: Array<string>, 
/**
 * Whether two laptops say different things.
 */
needs_decision: boolean, };

export type Shift = { 
/**
 * UUID.
 */
training: string, 
/**
 * `2018-06-02`: sessions of this day and of later ones.
 */
from: string, 
/**
 * −366 to 366, not 0; less than 0 is earlier.
 */
days: number, };

export type ShiftPreview = { 
/**
 * Sessions that move.
 */
moved: number, 
/**
 * Sessions from that day on that stay: they took place, or somebody is marked in them.
 */
stay: number, 
/**
 * Both in one sentence, with the days before and after.
 */
said_text: string, };

export type Shifted = { 
/**
 * The training as it is now.
 */
page: TrainingPage, 
/**
 * Sessions that were moved.
 */
moved: number, 
/**
 * Sessions from that day on that stayed.
 */
stay: number, 
/**
 * Both in one sentence.
 */
said_text: string, };

export type Signer = { 
/**
 * Who.
 */
source: SignerSource, 
/**
 * The name, where it is typed.
 */
name_ar?: string | null, 
/**
 * In Sorani.
 */
name_ckb?: string | null, 
/**
 * In English.
 */
name_en?: string | null, 
/**
 * In Italian.
 */
name_it?: string | null, 
/**
 * In Kurmanji.
 */
name_kmr?: string | null, 
/**
 * In which function; the usual one where none is named.
 */
function_ar?: string | null, 
/**
 * In Sorani.
 */
function_ckb?: string | null, 
/**
 * In English.
 */
function_en?: string | null, 
/**
 * In Italian.
 */
function_it?: string | null, 
/**
 * In Kurmanji.
 */
function_kmr?: string | null, 
/**
 * A scan of the signature, a picture of the register.
 */
picture?: string | null, };

export type SignerSource = "trainer" | "organiser" | "typed" | "nobody";

export type Slot = { 
/**
 * Minutes from midnight.
 */
start_minute: number, 
/**
 * The same; over 1440 is after midnight.
 */
end_minute: number, };

export type SlotChoice = { 
/**
 * Its name.
 */
slot: TextSlot, 
/**
 * In words.
 */
slot_text: string, 
/**
 * Whether only designs that follow the person's sex have it, and only in Arabic.
 */
gendered: boolean, };

export type Step = { 
/**
 * The label is the message `operation-<operation>`.
 */
operation: string, 
/**
 * Whom or what it concerns, for the label.
 */
subject_text: string, 
/**
 * When, in the screen's language.
 */
at_text: string, };

export type TestPage = { 
/**
 * As it is in the form.
 */
design: Design, 
/**
 * The file.
 */
path: string, };

export type TextRead = { 
/**
 * As typed.
 */
text: string, };

export type TextSlot = "title" | "opening" | "opening_female" | "opening_male" | "body" | "body_female" | "body_male" | "second" | "notes" | "issued";

export type Theme = "light" | "dark";

export type Today = { 
/**
 * With the weekday.
 */
date_text: string, 
/**
 * What is on today.
 */
sessions: Array<TodaySession>, 
/**
 * The next training, where none is on today.
 */
next: TrainingCard | null, 
/**
 * The newest ones.
 */
trainings: Array<TrainingCard>, 
/**
 * What is still to do.
 */
due: Array<Due>, };

export type TodaySession = { 
/**
 * UUID.
 */
session: string, 
/**
 * UUID.
 */
training: string, 
/**
 * Of the training.
 */
title: string, 
/**
 * From–to.
 */
time_text: string, 
/**
 * City and governorate.
 */
place_text: string, 
/**
 * How many are marked.
 */
marked_text: string, 
/**
 * How many are not.
 */
unmarked: number, 
/**
 * What it is about.
 */
topic: string, 
/**
 * The room and the group, where sessions run beside each other.
 */
room_text: string, 
/**
 * On now, the next one, or another of the day.
 */
when: SessionWhen, };

export type Training = { 
/**
 * The series it belongs to.
 */
series: string | null, 
/**
 * The programme it belongs to.
 */
programme: string | null, 
/**
 * In Arabic.
 */
title_ar: string | null, 
/**
 * In Sorani.
 */
title_ckb: string | null, 
/**
 * In English.
 */
title_en: string | null, 
/**
 * In Italian.
 */
title_it: string | null, 
/**
 * In Kurmanji, for paper.
 */
title_kmr?: string | null, 
/**
 * Where.
 */
place: Place, 
/**
 * Who gets a certificate.
 */
rule: Rule, 
/**
 * The design of its certificates; none: its programme's, else the usual one.
 */
design?: string | null, };

export type TrainingCard = { 
/**
 * UUID.
 */
id: string, 
/**
 * In the screen's language, else in another.
 */
title: string, 
/**
 * Of the title.
 */
title_lang: string, 
/**
 * City and governorate; empty where nothing is stated.
 */
place_text: string, 
/**
 * First to last day.
 */
dates_text: string, 
/**
 * Sessions that are not cancelled.
 */
sessions: number, 
/**
 * Sessions held.
 */
sessions_held: number, 
/**
 * People in the role of participant.
 */
participants: number, 
/**
 * Marks still to make in held sessions.
 */
unmarked: number, 
/**
 * Certificates issued.
 */
certificates: number, 
/**
 * Counts in one line.
 */
summary_text: string, };

export type TrainingPage = { 
/**
 * In short.
 */
card: TrainingCard, 
/**
 * Its own fields.
 */
fields: Training, 
/**
 * In the order of time.
 */
sessions: Array<SessionRow>, 
/**
 * Organisations in their roles.
 */
parties: Array<Entry<Party>>, 
/**
 * Who trains.
 */
trainers: Array<Entry<Participation>>, 
/**
 * The sessions by day.
 */
days: Array<DayGroup>, };

export type TypedHeadcount = { 
/**
 * As seen or said.
 */
sex: Sex, 
/**
 * As seen or said.
 */
age_band: AgeBand, 
/**
 * In any digits, 0 to 100,000; nothing is nobody.
 */
count: string, };

export type WalkIn = { 
/**
 * UUID.
 */
session: string, 
/**
 * As it was said; a known person keeps the name that is known.
 */
name: string, 
/**
 * UUID of a person known from elsewhere; `null` makes a new one.
 */
person: string | null, };

export type Withdraw = { 
/**
 * UUID.
 */
id: string, 
/**
 * Why.
 */
reason: string, };

export type WithdrawParticipant = { 
/**
 * The participation.
 */
id: string, 
/**
 * `2018-06-01`; `null`: today.
 */
last_day: string | null, 
/**
 * Why, where it was said.
 */
reason: string | null, };

export type Withdrawal = { 
/**
 * `2018-06-03`
 */
withdrawn: string, 
/**
 * Why.
 */
reason: string, };

export interface Commands {
  app_show: { input: Nothing; output: AppState };
  screens_keep: { input: Screen; output: Nothing };
  screens_last: { input: Nothing; output: LastScreen };
  screens_leave: { input: Nothing; output: Nothing };
  settings_change: { input: SettingsChange; output: AppState };
  demo_create: { input: Nothing; output: Changed<TrainingCard> };
  today_show: { input: Nothing; output: Today };
  history_undo: { input: Nothing; output: Changed<Nothing> };
  history_redo: { input: Nothing; output: Changed<Nothing> };
  history_show: { input: HistoryOf; output: Array<HistoryLine> };
  register_check: { input: Nothing; output: CheckResult };
  register_hash: { input: Nothing; output: RegisterHash };
  register_rebuild: { input: Nothing; output: CheckResult };
  programmes_list: { input: ListOf; output: Array<Entry<Programme>> };
  programmes_create: { input: Programme; output: Changed<Entry<Programme>> };
  programmes_change: { input: Change<Programme>; output: Changed<Entry<Programme>> };
  programmes_remove: { input: Named; output: Changed<Nothing> };
  programmes_page: { input: Nothing; output: ProgrammesPage };
  programmes_show: { input: Named; output: ProgrammeShown };
  series_list: { input: ListOf; output: Array<Entry<Series>> };
  series_create: { input: Series; output: Changed<Entry<Series>> };
  series_change: { input: Change<Series>; output: Changed<Entry<Series>> };
  series_remove: { input: Named; output: Changed<Nothing> };
  series_show: { input: Named; output: SeriesShown };
  organisations_list: { input: ListOf; output: Array<Entry<Organisation>> };
  organisations_create: { input: Organisation; output: Changed<Entry<Organisation>> };
  organisations_change: { input: Change<Organisation>; output: Changed<Entry<Organisation>> };
  organisations_remove: { input: Named; output: Changed<Nothing> };
  parties_list: { input: ListOf; output: Array<Entry<Party>> };
  parties_create: { input: Party; output: Changed<Entry<Party>> };
  parties_change: { input: Change<Party>; output: Changed<Entry<Party>> };
  parties_remove: { input: Named; output: Changed<Nothing> };
  parties_move: { input: MoveParty; output: Changed<Array<Entry<Party>>> };
  pictures_list: { input: ListOf; output: Array<Entry<Picture>> };
  pictures_add: { input: PictureFile; output: Changed<Entry<Picture>> };
  pictures_remove: { input: Named; output: Changed<Nothing> };
  trainings_list: { input: ListOf; output: Array<Entry<Training>> };
  trainings_create: { input: Training; output: Changed<Entry<Training>> };
  trainings_create_from: { input: CreateFrom; output: Changed<TrainingPage> };
  trainings_change: { input: Change<Training>; output: Changed<Entry<Training>> };
  trainings_remove: { input: Named; output: Changed<Nothing> };
  trainings_cards: { input: Nothing; output: Array<TrainingCard> };
  trainings_page: { input: Named; output: TrainingPage };
  trainings_shift_preview: { input: Shift; output: ShiftPreview };
  trainings_shift: { input: Shift; output: Changed<Shifted> };
  sessions_list: { input: ListOf; output: Array<Entry<Session>> };
  sessions_create: { input: Session; output: Changed<Entry<Session>> };
  sessions_change: { input: Change<Session>; output: Changed<Entry<Session>> };
  sessions_remove: { input: Named; output: Changed<Nothing> };
  sessions_move: { input: MoveSession; output: Changed<TrainingPage> };
  sessions_generate: { input: Generate; output: Changed<TrainingPage> };
  groups_show: { input: Named; output: Groups };
  groups_deal: { input: DealGroups; output: Changed<Groups> };
  groups_put: { input: PutInGroup; output: Changed<Groups> };
  groups_rename: { input: RenameGroup; output: Changed<Groups> };
  headcounts_list: { input: ListOf; output: Array<Entry<Headcount>> };
  headcounts_show: { input: Named; output: Headcounts };
  headcounts_set: { input: SetHeadcounts; output: Changed<Headcounts> };
  people_list: { input: ListOf; output: Array<Entry<Person>> };
  people_create: { input: Person; output: Changed<Entry<Person>> };
  people_change: { input: Change<Person>; output: Changed<Entry<Person>> };
  people_remove: { input: Named; output: Changed<Nothing> };
  people_search: { input: SearchPeople; output: FoundPeople };
  people_page: { input: Named; output: PersonPage };
  person_links_list: { input: ListOf; output: Array<Entry<PersonLink>> };
  duplicates_page: { input: DuplicatesOf; output: DuplicatesPage };
  duplicates_decide: { input: DecidePair; output: Changed<DuplicatesPage> };
  duplicates_forget: { input: PairOf; output: Changed<DuplicatesPage> };
  consents_list: { input: ListOf; output: Array<Entry<Consent>> };
  consents_create: { input: Consent; output: Changed<Entry<Consent>> };
  consents_change: { input: Change<Consent>; output: Changed<Entry<Consent>> };
  consents_remove: { input: Named; output: Changed<Nothing> };
  participations_list: { input: ListOf; output: Array<Entry<Participation>> };
  participations_create: { input: Participation; output: Changed<Entry<Participation>> };
  participations_change: { input: Change<Participation>; output: Changed<Entry<Participation>> };
  participations_remove: { input: Named; output: Changed<Nothing> };
  participants_list: { input: Named; output: Participants };
  people_match: { input: MatchPerson; output: PersonMatches };
  participants_add: { input: AddParticipant; output: Changed<Participants> };
  participants_change: { input: Change<ParticipantFields>; output: Changed<Participants> };
  participants_move: { input: MoveTrainer; output: Changed<Participants> };
  participants_remove: { input: Named; output: Changed<Participants> };
  participants_withdraw: { input: WithdrawParticipant; output: Changed<Participants> };
  participants_take_back: { input: Named; output: Changed<Participants> };
  participants_replacing: { input: Named; output: Replacement };
  participants_replace: { input: ReplaceParticipant; output: Changed<Participants> };
  participants_change_many: { input: ChangeMany; output: Changed<ManyChanged> };
  participants_remove_many: { input: RemoveMany; output: Changed<ManyChanged> };
  participants_earlier: { input: EarlierOf; output: EarlierList };
  participants_copy: { input: CopyParticipants; output: Changed<CopiedList> };
  participants_read_list: { input: ReadListOf; output: ReadList };
  participants_add_list: { input: AddList; output: Changed<AddedList> };
  marks_list: { input: ListOf; output: Array<Entry<MarkRecord>> };
  marks_sheet: { input: Named; output: SessionSheet };
  marks_overview: { input: Named; output: AttendanceOverview };
  marks_overview_total: { input: Named; output: OverviewTotal };
  marks_set: { input: SetMark; output: Changed<SheetChange> };
  marks_set_cell: { input: SetCell; output: Changed<OverviewChange> };
  marks_set_remaining: { input: Named; output: Changed<SheetChange> };
  marks_set_remaining_absent: { input: Named; output: Changed<SheetChange> };
  marks_copy_previous: { input: Named; output: Changed<SheetChange> };
  marks_rest: { input: RestOfDay; output: Changed<SheetChange> };
  marks_walk_in: { input: WalkIn; output: Changed<SheetChange> };
  sheets_save: { input: SaveSheet; output: SavedSheet };
  sheets_preview: { input: PreviewSheet; output: SheetPreview };
  certificates_list: { input: ListOf; output: Array<Entry<CertificateRecord>> };
  certificates_page: { input: CertificatesOf; output: CertificatesPage };
  certificates_preview: { input: PreviewOf; output: Preview };
  certificates_print: { input: Print; output: Changed<Printed> };
  certificates_file_name: { input: Print; output: FileName };
  certificates_withdraw: { input: Withdraw; output: Changed<CertificatesPage> };
  certificates_register: { input: RegisterOf; output: RegisterPage };
  certificates_register_save: { input: SaveRegister; output: SavedRegister };
  printers_list: { input: Nothing; output: Array<Printer> };
  printers_print: { input: PrintFiles; output: Sent };
  designs_list: { input: ListOf; output: Array<Entry<Design>> };
  designs_create: { input: Design; output: Changed<Entry<Design>> };
  designs_change: { input: Change<Design>; output: Changed<Entry<Design>> };
  designs_remove: { input: Named; output: Changed<Nothing> };
  designs_page: { input: Nothing; output: DesignsPage };
  designs_preview: { input: DesignPreviewOf; output: DesignPreview };
  designs_export: { input: DesignTo; output: SavedDesign };
  designs_import: { input: DesignFrom; output: Changed<Entry<Design>> };
  designs_test_page: { input: TestPage; output: SavedDesign };
  copies_preview: { input: CopyOf; output: CopyPreview };
  copies_make: { input: CopyTo; output: Copied };
  copies_list: { input: Nothing; output: Array<CopyEntry> };
  copies_begin: { input: Inspect; output: AppState };
  copies_inspect: { input: Inspect; output: Inspection };
  copies_merge_preview: { input: MergeFiles; output: MergeResult };
  copies_merge: { input: MergeFiles; output: Changed<MergeResult> };
  devices_list: { input: ListOf; output: Array<Entry<Device>> };
  devices_change: { input: Change<Device>; output: Changed<Entry<Device>> };
  decisions_list: { input: ListOf; output: Array<Entry<Decision>> };
  receipts_list: { input: ListOf; output: Array<Entry<Receipt>> };
  texts_read_time: { input: TextRead; output: ReadTime };
  texts_read_date: { input: TextRead; output: ReadDate };
  texts_search_key: { input: TextRead; output: SearchKey };
  governorates_list: { input: Nothing; output: Array<Governorate> };
}
