// Types of the seam between the screens and the application; made from Rust, do not edit.
export type Id = string; // UUID text
export type Language = "ar" | "ckb" | "en" | "it";
export type Digits = "auto" | "arab" | "latn";
export type Theme = "light" | "dark";
export interface Nothing {}
export interface Failure { code: string; arguments: Record<string, string | number>; field: string | null } // sentence: failures.ftl, message id = "failure-" + code
export interface Step { operation: string; subject_text: string; at_text: string }  // label = message "operation-" + operation with { $subject }
export interface Changed<T> { value: T; operation: string; subject_text: string; areas: string[]; undo: Step | null; redo: Step | null }
export interface Named { id: Id }              // input of *_show, *_remove
export interface Entry<T> { id: Id; fields: T; text: string }   // text = how a list shows it in the screen's language
export interface Change<T> { id: Id; fields: T }

// ---- app
export interface AppState { language: Language; direction: "rtl" | "ltr"; digits: Digits; digit_characters: string; theme: Theme;
  empty: boolean; device_letter: string; user_name: string; undo: Step | null; redo: Step | null; version: string; data_folder: string }
export interface SettingsChange { language: Language | null; digits: Digits | null; theme: Theme | null; user_name: string | null; device_letter: string | null } // null = leave
export interface Today { date_text: string; sessions: TodaySession[]; next: TrainingCard | null; trainings: TrainingCard[]; due: Due[] }
export interface TodaySession { session: Id; training: Id; title: string; time_text: string; place_text: string; marked_text: string; unmarked: number; topic: string }
export interface Due { kind: "unmarked" | "certificates" | "hand_over" | "no_sessions" | "no_participants"; training: Id | null; session: Id | null; title: string; count: number; count_text: string }
export interface Governorate { code: string; name_text: string }

// ---- nouns: each has <nouns>_list(ListOf), _create(T) , _change(Change<T>), _remove(Named)
export interface ListOf { parent: Id | null }  // sessions, participations, parties, marks, certificates of one training; null = all
export interface Programme { name_ar: string | null; name_ckb: string | null; name_en: string | null; name_it: string | null }
export interface Series { programme: Id | null; name_ar: string | null; name_ckb: string | null; name_en: string | null; name_it: string | null }
export type OrganisationKind = "organisation" | "team" | "union" | "forum" | "international_ngo" | "media" | "university" | "public_body";
export interface Organisation { name_ar: string | null; name_ckb: string | null; name_en: string | null; name_it: string | null; code: string | null; kind: OrganisationKind; logo: Id | null } // code: "NJF", letters for serials
export type PartyRole = "organiser" | "co_organiser" | "partner" | "donor" | "host";
export interface Party { organisation: Id; programme: Id | null; training: Id | null; role: PartyRole; position: number; line_ar: string | null; line_ckb: string | null; line_en: string | null; line_it: string | null } // exactly one of programme, training
export interface Place { governorate: string | null; city_ar: string | null; city_ckb: string | null; city_en: string | null; city_it: string | null; venue: string | null }
export interface Rule { threshold_percent: number; excused_leaves_sum: boolean; unmarked_blocks: boolean }
export interface Training { series: Id | null; programme: Id | null; title_ar: string | null; title_ckb: string | null; title_en: string | null; title_it: string | null; place: Place; rule: Rule }
export type SessionState = "planned" | "held" | "cancelled";
export interface SessionTime { date: string /* 2018-06-01 */; start_minute: number; end_minute: number /* from midnight of date; over 1440 = after midnight */ }
export interface Session { training: Id; time: SessionTime; topic: string | null; room: string | null; trainer: Id | null; state: SessionState; required: boolean }
export type Sex = "female" | "male" | "not_stated";
export interface Person { name: string; certificate_name: string | null; latin_name: string | null; sex: Sex; birth_year: number | null; phone: string | null; governorate: string | null; disability: boolean | null; former_names: string[] }
export type ConsentPurpose = "certificate" | "statistics" | "contact";
export interface Consent { person: Id; purpose: ConsentPurpose; given: boolean; date: string; wording: string }
export type ParticipationRole = "participant" | "trainer" | "facilitator" | "observer" | "volunteer";
export interface Participation { training: Id; person: Id; role: ParticipationRole; organisation: Id | null /* null = individual */; joined: Id | null /* session from which the person belongs */; replaces: Id | null; walk_in: boolean; position: number }
export type MarkState = "present" | "late" | "left_early" | "absent" | "excused";

// ---- trainings
export interface TrainingCard { id: Id; title: string; title_lang: string; place_text: string; dates_text: string; sessions: number; sessions_held: number; participants: number; unmarked: number; certificates: number; summary_text: string }
// trainings_cards(Nothing) -> TrainingCard[];  trainings_page(Named) -> TrainingPage
export interface TrainingPage { card: TrainingCard; fields: Training; sessions: SessionRow[]; parties: Entry<Party>[]; trainers: Entry<Participation>[]; days: DayGroup[] }
export interface DayGroup { date: string; date_text: string; sessions: Id[] }
export interface SessionRow { id: Id; fields: Session; number: number; number_text: string; date_text: string; time_text: string; duration_text: string; marked: number; expected: number; marked_text: string }
// sessions_generate(Generate) -> Changed<TrainingPage>
export interface Generate { training: Id; first_date: string; days: number; slots: Slot[] }
export interface Slot { start_minute: number; end_minute: number }
// texts_read_time({text}) -> {minute}; texts_read_date({text}) -> {date, text}: typed times/dates in any digits, "1/6/2018", "9:30", "٩٫٣٠" …; failure codes bad-time, bad-date
export interface TextRead { text: string } export interface ReadTime { minute: number; text: string } export interface ReadDate { date: string; text: string }

// ---- participants = person + participation in one save
// participants_list(Named training) -> Participants
export interface Participants { training: TrainingCard; rows: ParticipantRow[]; count_text: string }
export interface ParticipantRow { id: Id /* participation */; person: Id; number_text: string; name: string; name_lang: string; latin_name: string | null; affiliation_text: string; affiliation_lang: string; role: ParticipationRole; joined_text: string | null; walk_in: boolean; phone_text: string | null; fields: ParticipantFields }
export interface ParticipantFields { name: string; certificate_name: string | null; latin_name: string | null; sex: Sex; birth_year: number | null; phone: string | null; governorate: string | null; organisation: Id | null; role: ParticipationRole; joined: Id | null; walk_in: boolean }
// participants_add({training, fields}) -> Changed<Participants>; participants_change({id, fields}) -> Changed<Participants>; participants_remove(Named) -> Changed<Participants>
export interface AddParticipant { training: Id; fields: ParticipantFields }
// participants_read_list({training, text}) -> ReadList (a preview, changes nothing); participants_add_list -> Changed<Participants>
export interface ReadListOf { training: Id; text: string }
export interface ReadList { lines: ListLine[]; new_count: number; known_count: number; problem_count: number; summary_text: string }
export interface ListLine { line: number; name: string; affiliation: string | null; phone: string | null; state: "new" | "known" | "already_listed" | "twice_in_list" | "problem"; problem: Failure | null; person: Id | null }
export interface AddList { training: Id; text: string; skip: number[] /* line numbers not wanted */ }

// ---- roll call
// marks_sheet(Named session) -> SessionSheet; marks_set(SetMark) -> Changed<SheetChange>; marks_set_remaining(Named session) -> Changed<SheetChange>; marks_copy_previous(Named session) -> Changed<SheetChange>
export interface SessionSheet { session: Id; training: Id; title: string; title_lang: string; header_text: string /* Najaf Social Forum · Friday 1 June 2018 · session 2 of 4 · 11:00–12:30 */; session_text: string; previous: Id | null; next: Id | null; state: SessionState; start_minute: number; end_minute: number; rows: SheetRow[]; counts: SheetCounts }
export interface SheetRow { person: Id; participation: Id; number_text: string; name: string; name_lang: string; affiliation_text: string; affiliation_lang: string; state: MarkState | null; applicable: boolean; minute: number | null; note: string | null; detail_text: string /* "09:25", "note", "—" */; previous_state: MarkState | null; search: string[] /* normalised tokens */ ; needs_decision: boolean }
export interface SheetCounts { present: number; late: number; left_early: number; absent: number; excused: number; unmarked: number; total: number; texts: Record<MarkState | "unmarked" | "total", string> /* digits only: "٤" */ }
export interface SetMark { session: Id; person: Id; state: MarkState | null /* null clears */; minute: number | null; note: string | null }
export interface SheetChange { session: Id; rows: SheetRow[] /* only those that changed */; counts: SheetCounts; said_text: string /* for the live region: "علي كاظم: حضور. بقي ٣" */ }
// marks_search({session, query}) is NOT a command: the screen normalises nothing; it calls texts_search_key({text}) -> {tokens} once per change of the query and compares prefixes with `search`.
export interface SearchKey { tokens: string[] }

// ---- certificates
// certificates_page(Named training) -> CertificatesPage; certificates_preview(PreviewOf) -> Preview; certificates_print(Print) -> Changed<Printed>; certificates_withdraw({id, reason}) -> Changed<CertificatesPage>
export type CertificateLanguages = "ar" | "en" | "ar+en" | "ckb" | "it";
export interface CertificatesPage { training: TrainingCard; rule_text: string; rows: CertificateRow[]; eligible: number; blocked: number; issued: number; summary_text: string; languages: CertificateLanguages[]; suggested_name: string /* safe file name without extension */ }
export interface CertificateRow { person: Id; name: string; name_lang: string; affiliation_text: string; affiliation_lang: string; standing: "eligible" | "below" | "unmarked" | "not_counted"; percent_text: string; reason_text: string; certificate: Id | null; serial: string | null; differs: boolean; problem: Failure | null }
export interface PreviewOf { training: Id; person: Id; languages: CertificateLanguages; width: number /* pixels */ }
export interface Preview { png: string /* base64 */; width: number; height: number; alternative_text: string }
export interface Print { training: Id; people: Id[] | null /* null = all eligible */; languages: CertificateLanguages; one_file: boolean; path: string /* file, or folder when one_file is false */ }
export interface Printed { files: string[]; count: number; bytes: number; said_text: string; page: CertificatesPage }
export interface Withdraw { id: Id; reason: string }

// ---- hand over
// copies_preview(Nothing) -> CopyPreview; copies_make({folder}) -> Copied; copies_list(Nothing) -> CopyEntry[]; copies_inspect({path}) -> Inspection
export interface CopyPreview { contents_text: string; trainings: TrainingCard[]; file_name: string; last_text: string | null; folder: string | null /* last used */ }
export interface CopyTo { folder: string }
export interface Copied { path: string; file_name: string; bytes: number; said_text: string /* Saved and checked: 14 people, 4 sessions, 312 KB. Please eject the stick. */; same_volume: boolean }
export interface CopyEntry { file_name: string; folder: string; at_text: string; bytes_text: string; contents_text: string }
export interface Inspect { path: string }
export interface Inspection { file_name: string; bytes_text: string; made_by_text: string; at_text: string; contents_text: string; trainings: InspectedTraining[]; register_hash: string; format: number }
export interface InspectedTraining { title: string; place_text: string; dates_text: string; participants: number; sessions: number; marks: number; certificates: number; summary_text: string }

// ---- history
// history_undo(Nothing) -> Changed<Nothing>; history_redo(Nothing) -> Changed<Nothing>; history_show({noun, id}) -> HistoryLine[]
export interface HistoryOf { noun: string; id: Id }
export interface HistoryLine { at_text: string; author: string; operation: string; operation_text: string; field: string; field_text: string; before_text: string; after_text: string }

// ---- the shell's own commands (not in api; only ui/src/backend/tauri.ts knows them)
// choose_save({title, suggested_name, extension}) -> string | null ; choose_folder({title}) -> string | null ; choose_open({title, extensions}) -> string | null
// open_in_viewer({path}) -> null ; cancel({}) -> null (stops the running long command: it fails with code "cancelled", nothing half done)
// event "progress": { stage: string, done: number, total: number } while certificates_print and copies_make run


export interface Commands {
  app_show: { input: Nothing; output: AppState };
  today_show: { input: Nothing; output: Today };
  demo_create: { input: Nothing; output: Changed<TrainingPage> };
  governorates_list: { input: Nothing; output: Governorate[] };
  settings_change: { input: SettingsChange; output: AppState };
  programmes_list: { input: ListOf; output: Entry<Programme>[] };
  programmes_create: { input: Programme; output: Changed<Entry<Programme>> };
  programmes_change: { input: Change<Programme>; output: Changed<Entry<Programme>> };
  organisations_list: { input: ListOf; output: Entry<Organisation>[] };
  organisations_create: { input: Organisation; output: Changed<Entry<Organisation>> };
  organisations_change: { input: Change<Organisation>; output: Changed<Entry<Organisation>> };
  parties_list: { input: ListOf; output: Entry<Party>[] };
  parties_create: { input: Party; output: Changed<Entry<Party>> };
  parties_change: { input: Change<Party>; output: Changed<Entry<Party>> };
  parties_remove: { input: Named; output: Changed<Nothing> };
  trainings_cards: { input: Nothing; output: TrainingCard[] };
  trainings_page: { input: Named; output: TrainingPage };
  trainings_create: { input: Training; output: Changed<Entry<Training>> };
  trainings_change: { input: Change<Training>; output: Changed<Entry<Training>> };
  trainings_remove: { input: Named; output: Changed<Nothing> };
  sessions_generate: { input: Generate; output: Changed<TrainingPage> };
  sessions_create: { input: Session; output: Changed<Entry<Session>> };
  sessions_change: { input: Change<Session>; output: Changed<Entry<Session>> };
  sessions_remove: { input: Named; output: Changed<Nothing> };
  texts_read_time: { input: TextRead; output: ReadTime };
  texts_read_date: { input: TextRead; output: ReadDate };
  texts_search_key: { input: TextRead; output: SearchKey };
  participants_list: { input: Named; output: Participants };
  participants_add: { input: AddParticipant; output: Changed<Participants> };
  participants_change: { input: Change<ParticipantFields>; output: Changed<Participants> };
  participants_remove: { input: Named; output: Changed<Participants> };
  participants_read_list: { input: ReadListOf; output: ReadList };
  participants_add_list: { input: AddList; output: Changed<Participants> };
  marks_sheet: { input: Named; output: SessionSheet };
  marks_set: { input: SetMark; output: Changed<SheetChange> };
  marks_set_remaining: { input: Named; output: Changed<SheetChange> };
  marks_copy_previous: { input: Named; output: Changed<SheetChange> };
  certificates_page: { input: Named; output: CertificatesPage };
  certificates_preview: { input: PreviewOf; output: Preview };
  certificates_print: { input: Print; output: Changed<Printed> };
  certificates_withdraw: { input: Withdraw; output: Changed<CertificatesPage> };
  copies_preview: { input: Nothing; output: CopyPreview };
  copies_make: { input: CopyTo; output: Copied };
  copies_list: { input: Nothing; output: CopyEntry[] };
  copies_inspect: { input: Inspect; output: Inspection };
  pictures_add: { input: Inspect; output: Changed<Entry<Nothing>> };
  history_undo: { input: Nothing; output: Changed<Nothing> };
  history_redo: { input: Nothing; output: Changed<Nothing> };
}
