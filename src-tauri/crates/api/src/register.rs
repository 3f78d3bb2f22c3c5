//! The register as a whole: what the window asks first, checking, rebuilding.

use crate::app::{App, Nothing, Step};
use crate::failure::Failure;
use crate::nouns::{Device, entry};
use crate::participants::ParticipantColumn;
use crate::settings::Theme;
use domain::nouns::{Noun, Shape, noun};
use domain::{Fields, Id, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs before it can show anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppState {
    /// ar, ckb, en, it
    #[ts(as = "crate::codes::Language")]
    pub language: String,
    /// rtl, ltr
    #[ts(type = "\"rtl\" | \"ltr\"")]
    pub direction: String,
    /// auto, arab, latn
    #[ts(as = "crate::codes::Digits")]
    pub digits: String,
    /// The ten digits in use, zero first.
    pub digit_characters: String,
    /// Colours.
    pub theme: Theme,
    /// Whether there is no training and no organisation yet.
    pub empty: bool,
    /// A to Z.
    pub device_letter: String,
    /// Whose laptop it is.
    pub user_name: String,
    /// Minutes after the start of a session from which who comes is proposed as late; 0: never.
    pub late_after: u16,
    /// The columns of the list of participants beside number and name.
    pub participant_columns: Vec<ParticipantColumn>,
    /// What undo would take back.
    pub undo: Option<Step>,
    /// What redo would do again.
    pub redo: Option<Step>,
    /// The application's version.
    pub version: String,
    /// Where the register lies.
    pub data_folder: String,
    /// Where the register began as a part of another laptop's: of which trainings.
    pub began_text: Option<String>,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckResult {
    /// Whether everything is as it should be.
    pub whole: bool,
    /// What SQLite's own check says.
    pub file: Vec<String>,
    /// Commits whose hash does not hold.
    pub bad_commits: u32,
    /// Contents whose hash does not hold.
    pub bad_contents: u32,
    /// Values that a change names and that are nowhere.
    pub missing_contents: u32,
    /// Whether the register says that it began as a part, or has taken one in: what is missing
    /// then may be others' values, and it is whole without them.
    pub may_lack: bool,
    /// Whether the tables are what the journal says.
    pub view_agrees: bool,
    /// How many commits there are.
    pub commits: u32,
    /// How many changes there are.
    pub changes: u32,
    /// Equal registers have equal hashes.
    pub register_hash: String,
    /// Entities with several values at once.
    pub open_decisions: u32,
    /// The schema's version.
    #[ts(type = "number")]
    pub schema: i64,
}

/// `app_show`
pub(crate) fn show(app: &mut App, _: Nothing) -> Result<AppState, Failure> {
    let device: Device = entry(app, app.settings.device)?;
    let (undo, redo) = app.steps()?;
    let mut empty = true;
    for name in ["training", "organisation", "person"] {
        let noun = noun(name).ok_or_else(|| Failure::internal(name))?;
        empty &= app.store.count(noun)? == 0;
    }
    let rtl = app.settings.language.direction() == words::Direction::RightToLeft;
    Ok(AppState {
        language: app.settings.language.tag().to_owned(),
        direction: if rtl { "rtl" } else { "ltr" }.to_owned(),
        digits: app.settings.digits.tag().to_owned(),
        digit_characters: app.figures().digit_characters(),
        theme: app.settings.theme,
        empty,
        device_letter: device.letter,
        user_name: device.user_name.unwrap_or_default(),
        late_after: app.settings.late_after,
        participant_columns: app.settings.participant_columns.clone(),
        undo,
        redo,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_folder: app.folder.display().to_string(),
        began_text: crate::limits::limited_text(&app.voice(), &app.store)?,
    })
}

/// `register_check`
pub(crate) fn check(app: &mut App, _: Nothing) -> Result<CheckResult, Failure> {
    let report = app.store.check()?;
    let open_decisions = app.store.open_decisions()?.len();
    Ok(CheckResult {
        whole: report.is_whole(),
        file: report.file,
        bad_commits: report.bad_commits,
        bad_contents: report.bad_contents,
        missing_contents: report.missing_contents,
        may_lack: report.may_lack,
        view_agrees: report.view_agrees,
        commits: report.commits,
        changes: report.changes,
        register_hash: report.register_hash,
        open_decisions: u32::try_from(open_decisions).unwrap_or(u32::MAX),
        schema: store::SCHEMA_VERSION,
    })
}

/// `register_rebuild`
pub(crate) fn rebuild(app: &mut App, _: Nothing) -> Result<CheckResult, Failure> {
    app.store.rebuild()?;
    app.people.forget();
    app.forget_sheet();
    check(app, Nothing {})
}

/// Refuses fields that refer to what is not there. A merge may bring such rows; typing may not,
/// and a reference that stays as it was is not typed.
pub(crate) fn check_references(
    app: &App,
    of: &'static Noun,
    fields: &Fields,
    before: Option<&Fields>,
) -> Result<(), Failure> {
    for field in of.fields {
        let (Shape::Reference(to, _), Some(Value::Text(id))) =
            (&field.shape, fields.get(field.name))
        else {
            continue;
        };
        if before.is_some_and(|before| before.get(field.name) == fields.get(field.name)) {
            continue;
        }
        let id = Id::parse(id).ok_or_else(|| Failure::new("bad-input").field(field.name))?;
        app.known(to, id).map_err(|failure| failure.field(field.name))?;
    }
    Ok(())
}
