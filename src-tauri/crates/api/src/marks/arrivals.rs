//! Who comes without being on the list, and who goes before the day is over.

use super::{SheetChange, hold, mark_edit, marked, refuse_cancelled};
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{Participation, ParticipationRole, Person, Sex, entry, noun_of, put, read_id};
use crate::participants::{ParticipantFields, new_participant, participation_id};
use crate::sheets::Sheet;
use domain::Id;
use domain::attendance::MarkState;
use serde::{Deserialize, Serialize};
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// Somebody at the door who is not on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WalkIn {
    /// UUID.
    pub session: String,
    /// As it was said; a known person keeps the name that is known.
    pub name: String,
    /// UUID of a person known from elsewhere; `null` makes a new one.
    #[serde(default)]
    pub person: Option<String>,
}

/// Whose later sessions of the day are meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestOfDay {
    /// UUID of the session that the person left.
    pub session: String,
    /// UUID.
    pub person: String,
}

/// `marks_walk_in`: puts somebody on the list, from this session on, and marks them present, or
/// late where this laptop proposes it by now. One save: undo takes back both.
pub(crate) fn walk_in(app: &mut App, input: WalkIn) -> Result<Changed<SheetChange>, Failure> {
    let session = read_id(&input.session)?;
    let sheet = Sheet::read(app, session)?;
    refuse_cancelled(&sheet)?;
    let position = sheet.roster.rows.iter().map(|row| row.participation.position + 1).max();
    let position = position.unwrap_or(0);
    // Earlier sessions do not concern who came later; the first one has none before it.
    let joined = sheet.neighbour(false).map(|_| session.to_string());
    let (mut edits, person) = match input.person.as_deref().map(read_id).transpose()? {
        Some(person) => (known(app, &sheet, person, joined, position)?, person),
        None => {
            let fields = ParticipantFields {
                name: input.name.trim().to_owned(),
                certificate_name: None,
                latin_name: None,
                sex: Sex::NotStated,
                birth_year: None,
                phone: None,
                governorate: None,
                organisation: None,
                role: ParticipationRole::Participant,
                joined,
                walk_in: true,
                group: sheet.session.group.clone(),
            };
            new_participant(app, sheet.training, position, fields)?
        }
    };
    let late = sheet.minute_now(app).filter(|now| sheet.is_late(app, *now));
    let state = if late.is_some() { MarkState::Late } else { MarkState::Present };
    edits.push(mark_edit(session, person, state.code(), late, None)?);
    edits.extend(hold(&sheet)?);
    let subject = match &input.person {
        Some(_) => entry::<Person>(app, person)?.name,
        None => input.name.trim().to_owned(),
    };
    let done = app.save("marks_walk_in", &subject, edits)?;
    let value = marked(app, &Sheet::read(app, session)?, person, &subject);
    app.changed(done, value)
}

/// The edit that lists a known person; refused for who is on the list in any role.
fn known(
    app: &App,
    sheet: &Sheet,
    person: Id,
    joined: Option<String>,
    position: u32,
) -> Result<Vec<Edit>, Failure> {
    entry::<Person>(app, person)?;
    let id = participation_id(sheet.training, person);
    if app.store.fields(noun_of::<Participation>()?, id)?.is_some() {
        return Err(Failure::new("already-there").text("noun", "participation"));
    }
    let participation = Participation {
        training: sheet.training.to_string(),
        person: person.to_string(),
        role: ParticipationRole::Participant,
        organisation: None,
        joined,
        replaces: None,
        walk_in: true,
        position,
        group: sheet.session.group.clone(),
        departure: None,
    };
    crate::nouns::check(app, &participation, None)?;
    Ok(vec![put(id, &participation)?])
}

/// `marks_rest`: marks a person absent in the later sessions of the date, where no mark is made
/// yet. The sessions stay as they are: a planned one counts only when it is held.
pub(crate) fn rest(app: &mut App, input: RestOfDay) -> Result<Changed<SheetChange>, Failure> {
    let (session, person) = (read_id(&input.session)?, read_id(&input.person)?);
    let sheet = Sheet::read(app, session)?;
    let row = sheet.roster.participants().find(|row| row.person == person);
    let row = row.ok_or_else(|| Failure::unknown("participation"))?;
    let later = sheet.later_unmarked(app, row)?;
    let absent = MarkState::Absent.code();
    let edits = later.iter().map(|id| mark_edit(*id, person, absent, None, None));
    let edits = edits.collect::<Result<Vec<_>, _>>()?;
    let name = row.details.name.clone();
    let done = app.save("marks_rest", &name, edits)?;
    let count = Argument::Number(i64::try_from(later.len()).unwrap_or(i64::MAX));
    let said = [("name", Argument::Text(&name)), ("count", count)];
    let said_text = app.say("answer-marks-rest", &said);
    let value = SheetChange { said_text, ..marked(app, &sheet, person, &name) };
    app.changed(done, value)
}
