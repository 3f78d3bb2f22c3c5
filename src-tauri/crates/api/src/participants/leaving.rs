//! Leaving a training before its end, and sending somebody else instead.

use super::adding::{known_participant, new_participant};
use super::{ParticipantFields, Participants, participation_id};
use crate::app::{App, Changed};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{
    Departure, Entity, Named, Participation, Session, SessionState, entry, put, read_id,
};
use domain::Id;
use serde::{Deserialize, Serialize};
use store::Edit;
use ts_rs::TS;

/// Somebody who leaves a training. Marks stay, and sessions after the last day count as missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawParticipant {
    /// The participation.
    pub id: String,
    /// `2018-06-01`; `null`: today.
    #[serde(default)]
    pub last_day: Option<String>,
    /// Why, where it was said.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Somebody who comes instead of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplaceParticipant {
    /// The participation of the one who does not come, or not any more.
    pub id: String,
    /// Who comes.
    pub fields: ParticipantFields,
    /// Somebody of the register who it is; `null`: a new person.
    #[serde(default)]
    pub person: Option<String>,
}

/// What is likely of somebody who comes instead of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Replacement {
    /// The first session; `null`: from the beginning.
    pub joined: Option<String>,
}

/// `participants_replacing`: from which session on somebody would come instead of this one: the
/// first after their last mark that has not begun, or where all have, the first after it.
pub(crate) fn replacing(app: &mut App, input: Named) -> Result<Replacement, Failure> {
    let part: Participation = entry(app, read_id(&input.id)?)?;
    let sessions = app.sessions_of(read_id(&part.training)?)?;
    let last = app.last_mark(&sessions, read_id(&part.person)?)?;
    let from = last.and_then(|last| sessions.iter().position(|(id, _)| *id == last));
    let theirs = |session: &Session| {
        let group = session.group.is_none() || part.group.is_none() || session.group == part.group;
        group && session.state != SessionState::Cancelled
    };
    let later = || {
        let later = sessions.iter().enumerate().skip(from.map_or(0, |from| from + 1));
        later.filter(|(_, (_, session))| theirs(session))
    };
    let still = later().find(|(_, (_, session))| !app.has_begun(session));
    let found = still.or_else(|| later().next());
    let joined = found.filter(|(place, _)| *place > 0).map(|(_, (id, _))| id.to_string());
    Ok(Replacement { joined })
}

/// `participants_withdraw`: also says another day or reason of who has left already.
pub(crate) fn withdraw(
    app: &mut App,
    input: WithdrawParticipant,
) -> Result<Changed<Participants>, Failure> {
    let last_day = match input.last_day {
        Some(day) => {
            date(&day).ok_or_else(|| Failure::new("bad-date").field("last_day"))?.to_string()
        }
        None => app.today(),
    };
    let reason = input.reason.filter(|reason| !reason.trim().is_empty());
    depart(app, &input.id, "participants_withdraw", Some(Departure { last_day, reason }))
}

/// `participants_take_back`: somebody did not leave, or came back.
pub(crate) fn take_back(app: &mut App, input: Named) -> Result<Changed<Participants>, Failure> {
    depart(app, &input.id, "participants_take_back", None)
}

fn depart(
    app: &mut App,
    id: &str,
    operation: &str,
    departure: Option<Departure>,
) -> Result<Changed<Participants>, Failure> {
    let id = read_id(id)?;
    let before: Participation = entry(app, id)?;
    let training = read_id(&before.training)?;
    let subject = before.text(app)?;
    let edit = put(id, &Participation { departure, ..before })?;
    let done = app.save(operation, &subject, vec![edit])?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

/// `participants_replace`: puts somebody on the list for another, who left with the last day on
/// which they were marked, unless they have left already. One save: undo takes back both.
pub(crate) fn replace(
    app: &mut App,
    input: ReplaceParticipant,
) -> Result<Changed<Participants>, Failure> {
    let id = read_id(&input.id)?;
    let before: Participation = entry(app, id)?;
    let training = read_id(&before.training)?;
    let replaces = |row: &Participation| row.replaces.as_deref() == Some(&input.id);
    if app.roster(training)?.rows.iter().any(|row| replaces(&row.participation)) {
        return Err(Failure::new("already-replaced"));
    }
    let position = app.next_position(training)?;
    let name = input.fields.name.clone();
    let (mut edits, person, name) = match input.person.as_deref().map(read_id).transpose()? {
        None => {
            let (edits, person) = new_participant(app, training, position, input.fields)?;
            (edits, person, name)
        }
        Some(person) => {
            let (edits, name) = known_participant(app, training, position, input.fields, person)?;
            (edits, person, name)
        }
    };
    let own = participation_id(training, person);
    for edit in &mut edits {
        if let Edit::Put { entity, fields, .. } = edit
            && *entity == own
        {
            fields.insert("replaces".to_owned(), domain::Value::Text(id.to_string()));
        }
    }
    if before.departure.is_none() {
        let last_day = app.last_day_of(training, read_id(&before.person)?)?;
        let departure = Some(Departure { last_day, reason: None });
        edits.push(put(id, &Participation { departure, ..before })?);
    }
    let done = app.save("participants_replace", &name, edits)?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

impl App {
    /// The last day on which a person was marked; without a mark, the day before the first session,
    /// since nobody should be asked whether they came to what somebody else goes to.
    fn last_day_of(&self, training: Id, person: Id) -> Result<String, Failure> {
        let sessions = self.sessions_of(training)?;
        let last = self.last_mark(&sessions, person)?;
        if let Some((_, session)) = sessions.iter().find(|(id, _)| Some(*id) == last) {
            return Ok(session.time.date.clone());
        }
        let first = sessions.first().and_then(|(_, session)| date(&session.time.date));
        let before = first.and_then(|first| first.pred_opt());
        Ok(before.map_or_else(|| self.today(), |day| day.to_string()))
    }

    /// The day of this moment where the laptop is, `2018-06-01`.
    fn today(&self) -> String {
        (self.environment.now)().local.date().to_string()
    }
}
