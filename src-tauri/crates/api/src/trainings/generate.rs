//! Sessions by the dozen: days times hours.

use super::TrainingPage;
use crate::app::{App, Changed};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{Entity, Session, SessionState, SessionTime, Training, entry, put, read_id};
use domain::Id;
use domain::sessions::{LayoutProblem, MOST_SESSIONS};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Days times hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Generate {
    /// UUID.
    pub training: String,
    /// `2018-06-01`
    pub first_date: String,
    /// How many days in a row.
    pub days: u16,
    /// The days one by one, where they do not follow each other; empty: as many in a row.
    #[serde(default)]
    pub dates: Vec<String>,
    /// The hours of each day.
    pub slots: Vec<Slot>,
    /// The groups that meet at these hours beside each other; empty: everybody together.
    #[serde(default)]
    pub groups: Vec<GroupRoom>,
}

/// A group with its room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupRoom {
    /// Its name.
    pub group: String,
    /// Where in the house.
    pub room: Option<String>,
}

/// Hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Minutes from midnight.
    pub start_minute: u16,
    /// The same; over 1440 is after midnight.
    pub end_minute: u16,
}

/// `sessions_generate`
pub(crate) fn generate(app: &mut App, input: Generate) -> Result<Changed<TrainingPage>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let slots: Vec<(u16, u16)> =
        input.slots.iter().map(|slot| (slot.start_minute, slot.end_minute)).collect();
    let read =
        |text: &String, field| date(text).ok_or_else(|| Failure::new("bad-date").field(field));
    let times = if input.dates.is_empty() {
        let first = read(&input.first_date, "first_date")?;
        domain::sessions::generate(first, input.days, &slots)
    } else {
        let dates: Result<Vec<_>, _> = input.dates.iter().map(|text| read(text, "dates")).collect();
        domain::sessions::generate_on(&dates?, &slots)
    };
    let times = times.map_err(layout_failure)?;
    let rooms = rooms(&input.groups)?;
    if times.len().saturating_mul(rooms.len()) > MOST_SESSIONS {
        return Err(layout_failure(LayoutProblem::TooMany { limit: MOST_SESSIONS }));
    }
    let mut ids = ids_in_order(app, times.len() * rooms.len())?.into_iter();
    let mut edits = Vec::new();
    for time in times {
        for Room { group, room } in &rooms {
            let session = Session {
                training: training.to_string(),
                time: SessionTime {
                    date: time.date().to_string(),
                    start_minute: time.start_minute(),
                    end_minute: time.end_minute(),
                },
                topic: None,
                room: room.clone(),
                trainer: None,
                state: SessionState::Planned,
                required: false,
                group: group.clone(),
            };
            let id = ids.next().ok_or_else(|| Failure::internal("ids"))?;
            edits.push(put(id, &session)?);
        }
    }
    let done = app.save("sessions_generate", &subject, edits)?;
    let value = app.training_page(training)?;
    app.changed(done, value)
}

/// So many new ids, the least first: sessions at one time stand in the order of their ids, and so
/// in the order in which they are made.
pub(super) fn ids_in_order(app: &mut App, count: usize) -> Result<Vec<Id>, Failure> {
    let mut ids: Vec<Id> = (0..count).map(|_| app.new_id()).collect::<Result<_, _>>()?;
    ids.sort_unstable();
    Ok(ids)
}

/// Where one of the sessions at the same hours is held, and for whom.
struct Room {
    group: Option<String>,
    room: Option<String>,
}

/// Group and room of each session at the same hours; one without both where there are no groups.
fn rooms(groups: &[GroupRoom]) -> Result<Vec<Room>, Failure> {
    if groups.is_empty() {
        return Ok(vec![Room { group: None, room: None }]);
    }
    let mut seen = BTreeSet::new();
    let tidy = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let mut rooms = Vec::new();
    for room in groups {
        let group = tidy(&room.group).ok_or_else(|| Failure::new("empty-text").field("group"))?;
        if !seen.insert(group.clone()) {
            return Err(Failure::new("groups-alike").field("group"));
        }
        rooms.push(Room { group: Some(group), room: room.room.as_deref().and_then(tidy) });
    }
    Ok(rooms)
}

fn layout_failure(problem: LayoutProblem) -> Failure {
    match problem {
        LayoutProblem::NoDays => Failure::new("bad-number").field("days"),
        LayoutProblem::NoSlots => Failure::new("empty-text").field("slots"),
        LayoutProblem::TooMany { limit } => Failure::new("too-many").number("limit", limit),
        LayoutProblem::Slot { slot, .. } => {
            Failure::new("ends-before-start").field("end_minute").number("slot", slot)
        }
        LayoutProblem::Overlap { second, .. } => {
            Failure::new("sessions-overlap").field("start_minute").number("slot", second)
        }
        LayoutProblem::DateOutOfRange => Failure::new("bad-date").field("first_date"),
    }
}
