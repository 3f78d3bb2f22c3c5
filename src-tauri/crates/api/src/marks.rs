//! Marking: one person, the rest, or as in the session before.

use crate::app::{App, Changed, Done};
use crate::failure::Failure;
use crate::nouns::{Entity, MarkRecord, Named, Session, SessionState, noun_of, put, read_id};
use crate::participants::RosterRow;
use crate::sheets::{Sheet, SheetCounts, SheetRow};
use domain::attendance::MarkState;
use domain::{Fields, Id, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Edit;
use ts_rs::TS;
use words::Argument;

mod arrivals;
mod overview;

pub use arrivals::{RestOfDay, WalkIn};
pub(crate) use arrivals::{rest, walk_in};
pub use overview::{
    AttendanceOverview, OverviewChange, OverviewLine, OverviewRow, OverviewSession, OverviewTotal,
    SetCell,
};
pub(crate) use overview::{overview, overview_total, set_cell};

/// How to mark one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMark {
    /// UUID.
    pub session: String,
    /// UUID.
    pub person: String,
    /// `null` takes the mark away.
    #[ts(as = "Option<crate::codes::MarkState>")]
    pub state: Option<String>,
    /// Arrived (late) or left (left early) at; minutes from midnight of the session's date. `null`
    /// in a new mark is the minute now, while the session runs.
    #[serde(default)]
    pub minute: Option<u16>,
    /// What is noted.
    #[serde(default)]
    pub note: Option<String>,
    /// The person is coming in: `present` becomes `late` where this laptop proposes it by now.
    #[serde(default)]
    pub arriving: bool,
}

/// What changed on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetChange {
    /// UUID.
    pub session: String,
    /// The rows that changed.
    pub rows: Vec<SheetRow>,
    /// How many of each now.
    pub counts: SheetCounts,
    /// For the live region.
    pub said_text: String,
    /// After somebody left early: how many later sessions of the date still lack a mark.
    pub later: u32,
}

/// A mark links a session and a person: two laptops that mark the same person make one row.
pub(crate) fn mark_id(session: Id, person: Id) -> Id {
    Id::of_link("mark", &[session.bytes(), person.bytes()])
}

/// `marks_set`: on disk when it answers.
pub(crate) fn set(app: &mut App, input: SetMark) -> Result<Changed<SheetChange>, Failure> {
    let Written { sheet, person, name, later, done } = write(app, "marks_set", input)?;
    let value = SheetChange { later, ..marked(app, &sheet, person, &name) };
    // The first mark has changed the session too, which the sheet does not know.
    if sheet.session.state == SessionState::Held {
        app.keep_sheet(sheet);
    }
    app.changed(done, value)
}

/// A mark that is on disk.
struct Written {
    /// As it is now.
    sheet: Sheet,
    person: Id,
    /// Of the person.
    name: String,
    /// As in [`SheetChange::later`].
    later: u32,
    done: Done,
}

/// Writes one person's mark, or takes it away.
fn write(app: &mut App, operation: &str, input: SetMark) -> Result<Written, Failure> {
    let (session, person) = (read_id(&input.session)?, read_id(&input.person)?);
    let mut sheet = app.take_sheet(session)?;
    let row = sheet.roster.participants().find(|row| row.person == person);
    let row = row.ok_or_else(|| Failure::unknown("participation"))?;
    // A mark that should not be there can always be taken away.
    if input.state.is_some() {
        if !sheet.is_open_to(row) {
            return Err(Failure::new("not-applicable"));
        }
        refuse_cancelled(&sheet)?;
    }
    let name = row.details.text(app)?;
    let mut later = 0;
    let mut edits = Vec::new();
    match input.state.as_deref().map(MarkState::from_code) {
        Some(None) => return Err(Failure::new("unknown-choice").field("state")),
        Some(Some(state)) => {
            let (state, minute) = meant(app, &sheet, person, state, &input);
            if state == MarkState::LeftEarly {
                later = sheet.later_unmarked(app, row)?.len();
            }
            edits.push(mark_edit(session, person, state.code(), minute, input.note)?);
            if state != MarkState::Excused || sheet.has_begun(app) {
                edits.extend(hold(&sheet)?);
            }
        }
        None if sheet.mark(person).is_some() => {
            let noun = noun_of::<MarkRecord>()?;
            edits.push(Edit::Remove { noun, entity: mark_id(session, person) });
        }
        None => {}
    }
    let done = app.save(operation, &name, edits)?;
    sheet.read_marks(app)?;
    let later = u32::try_from(later).unwrap_or(u32::MAX);
    Ok(Written { sheet, person, name, later, done })
}

/// The state and the minute that are meant by a mark made now.
///
/// A minute that is not given is the one of the clock, for a mark that is new; where the same mark
/// is written again, no minute means that none is known. Who is marked late already stays so with
/// the time noted, however often the door is marked.
fn meant(
    app: &App,
    sheet: &Sheet,
    person: Id,
    state: MarkState,
    input: &SetMark,
) -> (MarkState, Option<u16>) {
    let now = sheet.minute_now(app);
    let before = sheet.mark(person);
    let was = before.and_then(|mark| MarkState::from_code(&mark.state));
    let comes_late = input.arriving
        && state == MarkState::Present
        && now.is_some_and(|now| sheet.is_late(app, now));
    match (comes_late, was) {
        (true, Some(MarkState::Late)) => (MarkState::Late, before.and_then(|mark| mark.minute)),
        (true, Some(MarkState::Present)) => (MarkState::Present, None),
        (true, _) => (MarkState::Late, now),
        (false, _) if matches!(state, MarkState::Late | MarkState::LeftEarly) => {
            (state, input.minute.or(now.filter(|_| was != Some(state))))
        }
        (false, _) => (state, None),
    }
}

/// The answer after one person was marked, read from the sheet as it is now.
fn marked(app: &App, sheet: &Sheet, person: Id, name: &str) -> SheetChange {
    let figures = app.figures();
    let counts = sheet.counts(&figures);
    let left = ("left", Argument::Number(i64::from(counts.unmarked)));
    let name = ("name", Argument::Text(name));
    let said_text = match sheet.mark(person) {
        Some(mark) => {
            let (language, digits) = (app.settings.language, app.settings.digits);
            let mut parts = vec![app.words.choice(language, digits, "state", &mark.state)];
            parts.extend(mark.minute.map(|minute| figures.time(i32::from(minute))));
            let state = figures.line(&parts);
            app.say("answer-mark-set", &[name, ("state", Argument::Text(&state)), left])
        }
        None => app.say("answer-mark-cleared", &[name, left]),
    };
    let rows = sheet.rows(app, Some(&[person]));
    SheetChange { session: sheet.id.to_string(), rows, counts, said_text, later: 0 }
}

/// `marks_set_remaining`: marks present whoever is not marked, and nobody else.
pub(crate) fn set_remaining(app: &mut App, input: Named) -> Result<Changed<SheetChange>, Failure> {
    fill(app, &input, "marks_set_remaining", "answer-marks-filled", &|sheet, row| {
        sheet.waits_for(row).then_some(MarkState::Present)
    })
}

/// `marks_set_remaining_absent`: marks absent whoever is not marked, and nobody else.
pub(crate) fn set_remaining_absent(
    app: &mut App,
    input: Named,
) -> Result<Changed<SheetChange>, Failure> {
    fill(app, &input, "marks_set_remaining_absent", "answer-marks-absent", &|sheet, row| {
        sheet.waits_for(row).then_some(MarkState::Absent)
    })
}

/// `marks_copy_previous`: marks whoever is not marked as in the session before. Times and notes
/// belong to that session and stay there; see [`MarkState::carried_over`].
pub(crate) fn copy_previous(app: &mut App, input: Named) -> Result<Changed<SheetChange>, Failure> {
    fill(app, &input, "marks_copy_previous", "answer-marks-copied", &Sheet::as_before)
}

fn fill(
    app: &mut App,
    input: &Named,
    operation: &str,
    said: &str,
    choose: &dyn Fn(&Sheet, &RosterRow) -> Option<MarkState>,
) -> Result<Changed<SheetChange>, Failure> {
    let session = read_id(&input.id)?;
    let mut sheet = Sheet::read(app, session)?;
    refuse_cancelled(&sheet)?;
    let mut edits = Vec::new();
    let mut people = Vec::new();
    for row in sheet.roster.participants().filter(|row| sheet.is_open_to(row)) {
        if sheet.mark(row.person).is_some() {
            continue;
        }
        if let Some(state) = choose(&sheet, row) {
            edits.push(mark_edit(session, row.person, state.code(), None, None)?);
            people.push(row.person);
        }
    }
    if !edits.is_empty() {
        edits.extend(hold(&sheet)?);
    }
    let subject = sheet.session.text(app)?;
    let done = app.save(operation, &subject, edits)?;
    sheet.read_marks(app)?;
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    let value = SheetChange {
        session: session.to_string(),
        rows: sheet.rows(app, Some(&people)),
        counts: sheet.counts(&app.figures()),
        said_text: app.say(said, &[("count", Argument::Number(count))]),
        later: 0,
    };
    app.changed(done, value)
}

/// A session that does not take place has no attendance; a mark that it had may be taken away.
fn refuse_cancelled(sheet: &Sheet) -> Result<(), Failure> {
    if sheet.session.state == SessionState::Cancelled {
        return Err(Failure::new("session-cancelled"));
    }
    Ok(())
}

/// Whoever marks attendance says that the session is being held; not so who notes beforehand that
/// somebody will be excused.
fn hold(sheet: &Sheet) -> Result<Option<Edit>, Failure> {
    if sheet.session.state == SessionState::Held {
        return Ok(None);
    }
    let held = Session { state: SessionState::Held, ..sheet.session.clone() };
    Ok(Some(put(sheet.id, &held)?))
}

/// The edit that marks a person.
pub(crate) fn mark_edit(
    session: Id,
    person: Id,
    state: &str,
    minute: Option<u16>,
    note: Option<String>,
) -> Result<Edit, Failure> {
    let mut attendance = BTreeMap::from([("state".to_owned(), Value::from(state))]);
    if let Some(minute) = minute {
        attendance.insert("minute".to_owned(), Value::Number(i64::from(minute)));
    }
    if let Some(note) = note {
        attendance.insert("note".to_owned(), Value::Text(note));
    }
    let fields = Fields::from([
        ("session".to_owned(), Value::Text(session.to_string())),
        ("person".to_owned(), Value::Text(person.to_string())),
        ("attendance".to_owned(), Value::Record(attendance)),
    ]);
    Ok(Edit::Put { noun: noun_of::<MarkRecord>()?, entity: mark_id(session, person), fields })
}
