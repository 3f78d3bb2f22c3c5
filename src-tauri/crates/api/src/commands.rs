//! The table of commands: each declared once, with its name, input and output.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use crate::nouns::{
    self, CertificateRecord, Change, Consent, Decision, Design, Device, Entry, Headcount, ListOf,
    MarkRecord, Named, Organisation, Participation, Party, Person, PersonLink, Programme, Receipt,
    Series, Session, Training,
};
use crate::{
    beginning, certificates, copies, demo, designs, duplicates, groups, headcounts, history,
    inspection, issuing, lists, marks, merging, participants, people, pictures, printers,
    programmes, register, screens, settings, sheets, sheets_print, texts, today, trainings,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// A command as the table declares it, in TypeScript's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// Plural noun and verb.
    pub name: &'static str,
    /// The type of its input.
    pub input: String,
    /// The type of its output.
    pub output: String,
}

macro_rules! commands {
    ($($name:ident($input:ty) -> $output:ty = $handler:path;)*) => {
        /// The names of all commands, in the order of the table.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Answers one command.
        pub(crate) fn dispatch(
            app: &mut App,
            name: &str,
            input: &serde_json::Value,
        ) -> Result<serde_json::Value, Failure> {
            match name {
                $(stringify!($name) => {
                    let input: $input = read(input)?;
                    let output: $output = $handler(app, input)?;
                    write(&output)
                })*
                _ => Err(Failure::new("unknown-command").text("name", name)),
            }
        }

        /// Every command with its types.
        #[must_use]
        pub fn signatures() -> Vec<Signature> {
            let config = config();
            vec![$(Signature {
                name: stringify!($name),
                input: <$input as TS>::name(&config),
                output: <$output as TS>::name(&config),
            }),*]
        }

        fn declarations() -> BTreeMap<String, String> {
            let mut declared = Declarations { config: config(), found: BTreeMap::new() };
            $(declared.visit::<$input>(); declared.visit::<$output>();)*
            declared.visit::<Failure>();
            declared.found
        }
    };
}

commands! {
    app_show(Nothing) -> register::AppState = register::show;
    screens_keep(screens::Screen) -> Nothing = screens::keep;
    screens_last(Nothing) -> screens::LastScreen = screens::last;
    screens_leave(Nothing) -> Nothing = screens::leave;
    settings_change(settings::SettingsChange) -> register::AppState = settings::change;
    demo_create(Nothing) -> Changed<trainings::TrainingCard> = demo::create;
    today_show(Nothing) -> today::Today = today::show;

    history_undo(Nothing) -> Changed<Nothing> = history::undo;
    history_redo(Nothing) -> Changed<Nothing> = history::redo;
    history_show(history::HistoryOf) -> Vec<history::HistoryLine> = history::show;
    register_check(Nothing) -> register::CheckResult = register::check;
    register_hash(Nothing) -> merging::RegisterHash = merging::hash;
    register_rebuild(Nothing) -> register::CheckResult = register::rebuild;

    programmes_list(ListOf) -> Vec<Entry<Programme>> = nouns::list::<Programme>;
    programmes_create(Programme) -> Changed<Entry<Programme>> = nouns::create::<Programme>;
    programmes_change(Change<Programme>) -> Changed<Entry<Programme>> = nouns::change::<Programme>;
    programmes_remove(Named) -> Changed<Nothing> = nouns::remove::<Programme>;
    programmes_page(Nothing) -> programmes::ProgrammesPage = programmes::page;
    programmes_show(Named) -> programmes::ProgrammeShown = programmes::show;
    series_list(ListOf) -> Vec<Entry<Series>> = nouns::list::<Series>;
    series_create(Series) -> Changed<Entry<Series>> = nouns::create::<Series>;
    series_change(Change<Series>) -> Changed<Entry<Series>> = nouns::change::<Series>;
    series_remove(Named) -> Changed<Nothing> = nouns::remove::<Series>;
    series_show(Named) -> programmes::SeriesShown = programmes::show_series;
    organisations_list(ListOf) -> Vec<Entry<Organisation>> = nouns::list::<Organisation>;
    organisations_create(Organisation) -> Changed<Entry<Organisation>> = nouns::create::<Organisation>;
    organisations_change(Change<Organisation>) -> Changed<Entry<Organisation>> = nouns::change::<Organisation>;
    organisations_remove(Named) -> Changed<Nothing> = nouns::remove::<Organisation>;
    parties_list(ListOf) -> Vec<Entry<Party>> = nouns::list::<Party>;
    parties_create(Party) -> Changed<Entry<Party>> = nouns::create::<Party>;
    parties_change(Change<Party>) -> Changed<Entry<Party>> = nouns::change::<Party>;
    parties_remove(Named) -> Changed<Nothing> = nouns::remove::<Party>;
    parties_move(programmes::MoveParty) -> Changed<Vec<Entry<Party>>> = programmes::move_party;
    pictures_list(ListOf) -> Vec<Entry<pictures::Picture>> = nouns::list::<pictures::Picture>;
    pictures_add(pictures::PictureFile) -> Changed<Entry<pictures::Picture>> = pictures::add;
    pictures_remove(Named) -> Changed<Nothing> = pictures::remove;

    trainings_list(ListOf) -> Vec<Entry<Training>> = nouns::list::<Training>;
    trainings_create(Training) -> Changed<Entry<Training>> = nouns::create::<Training>;
    trainings_create_from(trainings::CreateFrom) -> Changed<trainings::TrainingPage> = trainings::create_from;
    trainings_change(Change<Training>) -> Changed<Entry<Training>> = nouns::change::<Training>;
    trainings_remove(Named) -> Changed<Nothing> = nouns::remove::<Training>;
    trainings_cards(Nothing) -> Vec<trainings::TrainingCard> = trainings::cards;
    trainings_page(Named) -> trainings::TrainingPage = trainings::page;
    trainings_shift_preview(trainings::Shift) -> trainings::ShiftPreview = trainings::preview_shift;
    trainings_shift(trainings::Shift) -> Changed<trainings::Shifted> = trainings::shift;
    sessions_list(ListOf) -> Vec<Entry<Session>> = nouns::list::<Session>;
    sessions_create(Session) -> Changed<Entry<Session>> = nouns::create::<Session>;
    sessions_change(Change<Session>) -> Changed<Entry<Session>> = nouns::change::<Session>;
    sessions_remove(Named) -> Changed<Nothing> = trainings::remove_session;
    sessions_move(trainings::MoveSession) -> Changed<trainings::TrainingPage> = trainings::move_session;
    sessions_generate(trainings::Generate) -> Changed<trainings::TrainingPage> = trainings::generate;

    groups_show(Named) -> groups::Groups = groups::show;
    groups_deal(groups::DealGroups) -> Changed<groups::Groups> = groups::deal;
    groups_put(groups::PutInGroup) -> Changed<groups::Groups> = groups::put_in;
    groups_rename(groups::RenameGroup) -> Changed<groups::Groups> = groups::rename;
    headcounts_list(ListOf) -> Vec<Entry<Headcount>> = nouns::list::<Headcount>;
    headcounts_show(Named) -> headcounts::Headcounts = headcounts::show;
    headcounts_set(headcounts::SetHeadcounts) -> Changed<headcounts::Headcounts> = headcounts::set;
    people_list(ListOf) -> Vec<Entry<Person>> = nouns::list::<Person>;
    people_create(Person) -> Changed<Entry<Person>> = nouns::create::<Person>;
    people_change(Change<Person>) -> Changed<Entry<Person>> = nouns::change::<Person>;
    people_remove(Named) -> Changed<Nothing> = nouns::remove::<Person>;
    people_search(people::SearchPeople) -> people::FoundPeople = people::search;
    people_page(Named) -> people::PersonPage = people::page;
    person_links_list(ListOf) -> Vec<Entry<PersonLink>> = nouns::list::<PersonLink>;
    duplicates_page(duplicates::DuplicatesOf) -> duplicates::DuplicatesPage = duplicates::page;
    duplicates_decide(duplicates::DecidePair) -> Changed<duplicates::DuplicatesPage> = duplicates::decide;
    duplicates_forget(duplicates::PairOf) -> Changed<duplicates::DuplicatesPage> = duplicates::forget;
    consents_list(ListOf) -> Vec<Entry<Consent>> = nouns::list::<Consent>;
    consents_create(Consent) -> Changed<Entry<Consent>> = nouns::create::<Consent>;
    consents_change(Change<Consent>) -> Changed<Entry<Consent>> = nouns::change::<Consent>;
    consents_remove(Named) -> Changed<Nothing> = nouns::remove::<Consent>;
    participations_list(ListOf) -> Vec<Entry<Participation>> = nouns::list::<Participation>;
    participations_create(Participation) -> Changed<Entry<Participation>> = nouns::create::<Participation>;
    participations_change(Change<Participation>) -> Changed<Entry<Participation>> = nouns::change::<Participation>;
    participations_remove(Named) -> Changed<Nothing> = participants::remove_participation;
    participants_list(Named) -> participants::Participants = participants::list;
    people_match(lists::MatchPerson) -> lists::PersonMatches = lists::matching;
    participants_add(participants::AddParticipant) -> Changed<participants::Participants> = participants::add;
    participants_change(Change<participants::ParticipantFields>) -> Changed<participants::Participants> = participants::change;
    participants_move(participants::MoveTrainer) -> Changed<participants::Participants> = participants::move_trainer;
    participants_remove(Named) -> Changed<participants::Participants> = participants::remove;
    participants_withdraw(participants::WithdrawParticipant) -> Changed<participants::Participants> = participants::withdraw;
    participants_take_back(Named) -> Changed<participants::Participants> = participants::take_back;
    participants_replacing(Named) -> participants::Replacement = participants::replacing;
    participants_replace(participants::ReplaceParticipant) -> Changed<participants::Participants> = participants::replace;
    participants_change_many(participants::ChangeMany) -> Changed<participants::ManyChanged> = participants::change_many;
    participants_remove_many(participants::RemoveMany) -> Changed<participants::ManyChanged> = participants::remove_many;
    participants_earlier(participants::EarlierOf) -> participants::EarlierList = participants::earlier;
    participants_copy(participants::CopyParticipants) -> Changed<participants::CopiedList> = participants::copy;
    participants_read_list(lists::ReadListOf) -> lists::ReadList = lists::read;
    participants_add_list(lists::AddList) -> Changed<lists::AddedList> = lists::add;

    marks_list(ListOf) -> Vec<Entry<MarkRecord>> = nouns::list::<MarkRecord>;
    marks_sheet(Named) -> sheets::SessionSheet = sheets::show;
    marks_overview(Named) -> marks::AttendanceOverview = marks::overview;
    marks_overview_total(Named) -> marks::OverviewTotal = marks::overview_total;
    marks_set(marks::SetMark) -> Changed<marks::SheetChange> = marks::set;
    marks_set_cell(marks::SetCell) -> Changed<marks::OverviewChange> = marks::set_cell;
    marks_set_remaining(Named) -> Changed<marks::SheetChange> = marks::set_remaining;
    marks_set_remaining_absent(Named) -> Changed<marks::SheetChange> = marks::set_remaining_absent;
    marks_copy_previous(Named) -> Changed<marks::SheetChange> = marks::copy_previous;
    marks_rest(marks::RestOfDay) -> Changed<marks::SheetChange> = marks::rest;
    marks_walk_in(marks::WalkIn) -> Changed<marks::SheetChange> = marks::walk_in;

    sheets_save(sheets_print::SaveSheet) -> sheets_print::SavedSheet = sheets_print::save;
    sheets_preview(sheets_print::PreviewSheet) -> sheets_print::SheetPreview = sheets_print::preview;
    certificates_list(ListOf) -> Vec<Entry<CertificateRecord>> = nouns::list::<CertificateRecord>;
    certificates_page(certificates::CertificatesOf) -> certificates::CertificatesPage = certificates::page;
    certificates_preview(certificates::PreviewOf) -> certificates::Preview = certificates::preview;
    certificates_print(issuing::Print) -> Changed<issuing::Printed> = issuing::print;
    certificates_file_name(issuing::Print) -> issuing::FileName = issuing::file_name;
    certificates_withdraw(certificates::Withdraw) -> Changed<certificates::CertificatesPage> = certificates::withdraw;
    certificates_register(certificates::RegisterOf) -> certificates::RegisterPage = certificates::register;
    certificates_register_save(certificates::SaveRegister) -> certificates::SavedRegister = certificates::save_register;
    printers_list(Nothing) -> Vec<printers::Printer> = printers::list;
    printers_print(printers::PrintFiles) -> printers::Sent = printers::print;

    designs_list(ListOf) -> Vec<Entry<Design>> = nouns::list::<Design>;
    designs_create(Design) -> Changed<Entry<Design>> = nouns::create::<Design>;
    designs_change(Change<Design>) -> Changed<Entry<Design>> = nouns::change::<Design>;
    designs_remove(Named) -> Changed<Nothing> = nouns::remove::<Design>;
    designs_page(Nothing) -> designs::DesignsPage = designs::page;
    designs_preview(designs::DesignPreviewOf) -> designs::DesignPreview = designs::preview;
    designs_export(designs::DesignTo) -> designs::SavedDesign = designs::export;
    designs_import(designs::DesignFrom) -> Changed<Entry<Design>> = designs::import;
    designs_test_page(designs::TestPage) -> designs::SavedDesign = designs::test_page;

    copies_preview(copies::CopyOf) -> copies::CopyPreview = copies::preview;
    copies_make(copies::CopyTo) -> copies::Copied = copies::make;
    copies_list(Nothing) -> Vec<copies::CopyEntry> = copies::list;
    copies_begin(inspection::Inspect) -> register::AppState = beginning::begin;
    copies_inspect(inspection::Inspect) -> inspection::Inspection = inspection::inspect;
    copies_merge_preview(merging::MergeFiles) -> merging::MergeResult = merging::preview;
    copies_merge(merging::MergeFiles) -> Changed<merging::MergeResult> = merging::merge;

    devices_list(ListOf) -> Vec<Entry<Device>> = nouns::list::<Device>;
    devices_change(Change<Device>) -> Changed<Entry<Device>> = nouns::change::<Device>;
    decisions_list(ListOf) -> Vec<Entry<Decision>> = nouns::list::<Decision>;
    receipts_list(ListOf) -> Vec<Entry<Receipt>> = nouns::list::<Receipt>;

    texts_read_time(texts::TextRead) -> texts::ReadTime = texts::read_time;
    texts_read_date(texts::TextRead) -> texts::ReadDate = texts::read_date;
    texts_search_key(texts::TextRead) -> texts::SearchKey = texts::search_key;
    governorates_list(Nothing) -> Vec<texts::Governorate> = texts::governorates;
}

/// The TypeScript of the seam: every type that crosses it, and the table of commands.
#[must_use]
pub fn typescript() -> String {
    let mut written = String::from(
        "// Made from the table of commands in src-tauri/crates/api; do not edit.\n// Again: cargo xtask types\n\n/** An id: a UUID in text. */\nexport type Id = string;\n\n",
    );
    for declaration in declarations().values() {
        written.push_str("export ");
        written.push_str(declaration);
        written.push_str("\n\n");
    }
    written.push_str("export interface Commands {\n");
    for Signature { name, input, output } in signatures() {
        written.push_str(&format!("  {name}: {{ input: {input}; output: {output} }};\n"));
    }
    written.push_str("}\n");
    written
}

struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.found.contains_key(&name) {
                // Generic types are declared once, but each argument is a type of its own.
                T::visit_generics(self);
                return;
            }
            self.found.insert(name, T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn config() -> Config {
    // Every whole number that crosses fits into a JavaScript number.
    Config::new().with_large_int("number")
}

fn read<T: DeserializeOwned>(input: &serde_json::Value) -> Result<T, Failure> {
    let nothing = serde_json::json!({});
    let input = if input.is_null() { &nothing } else { input };
    T::deserialize(input).map_err(|error| {
        // The library names the field and the type, and may quote the value, which is personal.
        let text = error.to_string();
        let field = text.split('`').nth(1).unwrap_or_default();
        let known = text.starts_with("missing field") || text.starts_with("unknown field");
        let failure = Failure::new("bad-input");
        if known { failure.field(field) } else { failure }
    })
}

fn write<T: Serialize>(output: &T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(output).map_err(|_| Failure::internal("output"))
}
