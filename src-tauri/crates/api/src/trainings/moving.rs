//! Sessions that move, and sessions that go.

use super::TrainingPage;
use super::again::later;
use crate::app::{App, Changed, Nothing};
use crate::clock::date;
use crate::failure::Failure;
use crate::marks::mark_edit;
use crate::nouns::{
    Entity, Named, Participation, Session, SessionState, SessionTime, Training, check, entry,
    from_fields, noun_of, put, read_id,
};
use chrono::NaiveDate;
use domain::Id;
use domain::attendance::{DAY_MINUTES, LATEST_END_MINUTE};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// The furthest that days are shifted at once: a year.
const FURTHEST: i16 = 366;

/// From a day on, everything so many days later: the road was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// UUID.
    pub training: String,
    /// `2018-06-02`: sessions of this day and of later ones.
    pub from: String,
    /// −366 to 366, not 0; less than 0 is earlier.
    pub days: i16,
}

/// What a shift would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShiftPreview {
    /// Sessions that move.
    pub moved: u32,
    /// Sessions from that day on that stay: they took place, or somebody is marked in them.
    pub stay: u32,
    /// Both in one sentence, with the days before and after.
    pub said_text: String,
}

/// What a shift did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shifted {
    /// The training as it is now.
    pub page: TrainingPage,
    /// Sessions that were moved.
    pub moved: u32,
    /// Sessions from that day on that stayed.
    pub stay: u32,
    /// Both in one sentence.
    pub said_text: String,
}

/// A session at another time, as long as it was; its marks stay, and the minutes noted in them
/// move by as much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveSession {
    /// UUID.
    pub session: String,
    /// `2018-06-02`
    pub date: String,
    /// Minutes from midnight of the date.
    pub start_minute: u16,
}

/// The plan of a shift, which can be shown before it is performed.
struct Plan {
    subject: String,
    moving: Vec<(Id, Session)>,
    stay: u32,
    said_text: String,
}

/// `trainings_shift_preview`
pub(crate) fn preview_shift(app: &mut App, input: Shift) -> Result<ShiftPreview, Failure> {
    let plan = plan(app, &input)?;
    Ok(ShiftPreview { moved: count(plan.moving.len()), stay: plan.stay, said_text: plan.said_text })
}

/// `trainings_shift`
pub(crate) fn shift(app: &mut App, input: Shift) -> Result<Changed<Shifted>, Failure> {
    let plan = plan(app, &input)?;
    if plan.moving.is_empty() {
        return Err(Failure::new("nothing-to-move"));
    }
    let edits: Result<Vec<Edit>, Failure> =
        plan.moving.iter().map(|(id, session)| put(*id, session)).collect();
    let done = app.save("trainings_shift", &plan.subject, edits?)?;
    let page = app.training_page(read_id(&input.training)?)?;
    let value = Shifted {
        page,
        moved: count(plan.moving.len()),
        stay: plan.stay,
        said_text: plan.said_text,
    };
    app.changed(done, value)
}

fn plan(app: &App, input: &Shift) -> Result<Plan, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let from = date(&input.from).ok_or_else(|| Failure::new("bad-date").field("from"))?;
    if input.days == 0 || input.days.abs() > FURTHEST {
        return Err(Failure::new("bad-number").field("days"));
    }
    let mut moving = Vec::new();
    let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
    let mut stay = 0;
    for (id, session) in app.sessions_of(training)? {
        let Some(day) = date(&session.time.date).filter(|day| *day >= from) else { continue };
        // What took place did so on its day; what was noted beforehand goes along.
        if session.state == SessionState::Held {
            stay += 1;
            continue;
        }
        let moved = later(day, i64::from(input.days)).map_err(|failure| failure.field("days"))?;
        before.insert(day);
        after.extend(date(&moved));
        let time = SessionTime { date: moved, ..session.time };
        moving.push((id, Session { time, ..session }));
    }
    let said_text = app.shift_said(moving.len(), stay, &before, &after);
    Ok(Plan { subject, moving, stay, said_text })
}

/// `sessions_move`
pub(crate) fn move_session(
    app: &mut App,
    input: MoveSession,
) -> Result<Changed<TrainingPage>, Failure> {
    let id = read_id(&input.session)?;
    let before: Session = entry(app, id)?;
    let day = date(&input.date).ok_or_else(|| Failure::new("bad-date").field("date"))?;
    if input.start_minute >= DAY_MINUTES {
        return Err(Failure::new("bad-time").field("start_minute"));
    }
    let minutes = before.time.end_minute.saturating_sub(before.time.start_minute);
    let time = SessionTime {
        date: day.to_string(),
        start_minute: input.start_minute,
        end_minute: (input.start_minute + minutes).min(LATEST_END_MINUTE),
    };
    let session = Session { time, ..before.clone() };
    check(app, &session, Some(&before))?;
    let subject = session.text(app)?;
    let mut edits = vec![put(id, &session)?];
    let later = i32::from(session.time.start_minute) - i32::from(before.time.start_minute);
    edits.extend(marks_later(app, id, later)?);
    let done = app.save("sessions_move", &subject, edits)?;
    let value = app.training_page(read_id(&session.training)?)?;
    app.changed(done, value)
}

/// The edits that move the minutes of arriving and leaving in a session's marks by so many: they
/// say how much of the session somebody missed, and that stays.
fn marks_later(app: &App, session: Id, minutes: i32) -> Result<Vec<Edit>, Failure> {
    if minutes == 0 {
        return Ok(Vec::new());
    }
    let marks = app.store.marks_of_session(session)?.into_iter();
    let moved = marks.filter_map(|((_, person), mark)| {
        let minute = (i32::from(mark.minute?) + minutes).clamp(0, i32::from(LATEST_END_MINUTE));
        let minute = u16::try_from(minute).ok();
        Some(mark_edit(session, person, &mark.state, minute, mark.note))
    });
    moved.collect()
}

/// `sessions_remove`: with its marks. Whoever joined in it joins in the next one, or in the last
/// that is left: else every session before would suddenly wait for their marks.
pub(crate) fn remove_session(app: &mut App, input: Named) -> Result<Changed<Nothing>, Failure> {
    let id = read_id(&input.id)?;
    let session: Session = entry(app, id)?;
    let training = read_id(&session.training)?;
    let subject = session.text(app)?;
    let sessions = app.sessions_of(training)?;
    let place = sessions.iter().position(|(known, _)| *known == id).unwrap_or(sessions.len());
    let (before, after) = sessions.split_at(place);
    let heir = after.get(1).or(before.last()).map(|(id, _)| id.to_string());
    let mut edits = Vec::new();
    let noun = noun_of::<Participation>()?;
    for (row, fields) in app.store.list(noun, Some(("training", training)))? {
        let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
        if participation.joined.as_deref().and_then(Id::parse) == Some(id) {
            let joined = heir.clone();
            edits.push(put(row, &Participation { joined, ..participation })?);
        }
    }
    edits.push(Edit::Remove { noun: noun_of::<Session>()?, entity: id });
    let done = app.save("sessions_remove", &subject, edits)?;
    app.changed(done, Nothing {})
}

impl App {
    /// What moves and what stays, in one sentence.
    fn shift_said(
        &self,
        moved: usize,
        stay: u32,
        before: &BTreeSet<NaiveDate>,
        after: &BTreeSet<NaiveDate>,
    ) -> String {
        let figures = self.figures();
        let days = |days: &BTreeSet<NaiveDate>| {
            figures.dates_short(&days.iter().copied().collect::<Vec<_>>())
        };
        let (before, after) = (days(before), days(after));
        let moved = Argument::Number(i64::from(count(moved)));
        let arguments = [
            ("count", moved),
            ("before", Argument::Text(&before)),
            ("after", Argument::Text(&after)),
        ];
        let moved_text = self.say("answer-shift-moved", &arguments);
        if stay == 0 {
            return moved_text;
        }
        let stay = self.say("answer-shift-stay", &[("count", Argument::Number(i64::from(stay)))]);
        format!("{moved_text} {stay}")
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
