//! Groups: participants of one training who are in parallel rooms.

use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Named, Participation, Session, SessionState, Training, entry, link_to, put, read_id,
};
use crate::participants::RosterRow;
use crate::standing::time_of;
use domain::Id;
use domain::attendance::SessionTime;
use domain::concern::beside;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// More rooms than any house has.
const MOST_GROUPS: usize = 20;

/// The groups of a training, and who is in which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Groups {
    /// By name; those that only sessions know too.
    pub groups: Vec<Group>,
    /// Participants in the order of the list, without those who left.
    pub rows: Vec<GroupRow>,
    /// How many are in no group, in words.
    pub in_none_text: String,
    /// How many are in no group.
    pub in_none: u32,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Group {
    /// As people call it.
    pub name: String,
    /// Participants in it.
    pub people: u32,
    /// Sessions that are for it.
    pub sessions: u32,
    /// Both in one line.
    pub summary_text: String,
}

/// One participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupRow {
    /// The participation.
    pub participation: String,
    /// From 1, in the chosen digits.
    pub number_text: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Organisation, or "individual".
    pub affiliation_text: String,
    /// `null`: in no group.
    pub group: Option<String>,
}

/// Everybody into groups of equal size, by the order of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DealGroups {
    /// UUID.
    pub training: String,
    /// The names of the groups, in their order.
    pub names: Vec<String>,
}

/// Some participants into one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PutInGroup {
    /// UUID.
    pub training: String,
    /// Participations of it.
    pub participations: Vec<String>,
    /// `null`: in no group.
    pub group: Option<String>,
}

/// Another name for a group, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameGroup {
    /// UUID.
    pub training: String,
    /// Its name now.
    pub from: String,
    /// Its new name; of another group: the two become one, unless they meet at the same time.
    pub to: String,
}

/// `groups_show`
pub(crate) fn show(app: &mut App, input: Named) -> Result<Groups, Failure> {
    let training = read_id(&input.id)?;
    entry::<Training>(app, training)?;
    app.groups(training)
}

/// `groups_deal`: the first so many of the list into the first group, and so on; groups differ in
/// size by one at most.
pub(crate) fn deal(app: &mut App, input: DealGroups) -> Result<Changed<Groups>, Failure> {
    let training = read_id(&input.training)?;
    let names: Result<Vec<String>, Failure> =
        input.names.iter().map(|name| tidy(name, "names")).collect();
    let names = names?;
    if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
        return Err(Failure::new("groups-alike").field("names"));
    }
    if names.is_empty() {
        return Err(Failure::new("empty-text").field("names"));
    }
    if names.len() > MOST_GROUPS {
        return Err(Failure::new("too-many").field("names").number("limit", MOST_GROUPS));
    }
    let roster = app.roster(training)?;
    let people: Vec<&RosterRow> = there(roster.participants()).collect();
    if people.is_empty() {
        return Err(Failure::new("no-people"));
    }
    let mut edits = Vec::new();
    for (place, row) in people.iter().enumerate() {
        let name = names.get(place * names.len() / people.len());
        edits.extend(regroup(row.id, &row.participation, name.map(String::as_str))?);
    }
    save(app, training, "groups_deal", edits)
}

/// `groups_put`
pub(crate) fn put_in(app: &mut App, input: PutInGroup) -> Result<Changed<Groups>, Failure> {
    let training = read_id(&input.training)?;
    let group = input.group.as_deref().map(|name| tidy(name, "group")).transpose()?;
    let mut edits = Vec::new();
    for id in &input.participations {
        let id = link_to("participations", id)?;
        let participation: Participation = entry(app, id)?;
        if Id::parse(&participation.training) != Some(training) {
            return Err(Failure::unknown("participation"));
        }
        edits.extend(regroup(id, &participation, group.as_deref())?);
    }
    save(app, training, "groups_put", edits)
}

/// `groups_rename`: for its people and its sessions in one save.
pub(crate) fn rename(app: &mut App, input: RenameGroup) -> Result<Changed<Groups>, Failure> {
    let training = read_id(&input.training)?;
    let to = tidy(&input.to, "to")?;
    let sessions = app.sessions_of(training)?;
    if to != input.from && meet_beside(&sessions, &input.from, &to) {
        return Err(Failure::new("groups-alike").field("to"));
    }
    let mut edits = Vec::new();
    for row in &app.roster(training)?.rows {
        if row.participation.group.as_deref() == Some(input.from.as_str()) {
            edits.extend(regroup(row.id, &row.participation, Some(&to))?);
        }
    }
    for (id, session) in sessions {
        if session.group.as_deref() == Some(input.from.as_str())
            && session.group.as_ref() != Some(&to)
        {
            edits.push(put(id, &Session { group: Some(to.clone()), ..session })?);
        }
    }
    save(app, training, "groups_rename", edits)
}

fn save(
    app: &mut App,
    training: Id,
    operation: &str,
    edits: Vec<Edit>,
) -> Result<Changed<Groups>, Failure> {
    let subject = entry::<Training>(app, training)?.text(app)?;
    let done = app.save(operation, &subject, edits)?;
    let value = app.groups(training)?;
    app.changed(done, value)
}

/// Whether two groups are in two rooms at once: as one group, its people could not be in both.
fn meet_beside(sessions: &[(Id, Session)], one: &str, other: &str) -> bool {
    let times = |group: &str| -> Vec<SessionTime> {
        let own = sessions.iter().filter(|(_, session)| {
            session.group.as_deref() == Some(group) && session.state != SessionState::Cancelled
        });
        own.filter_map(|(_, session)| time_of(session)).collect()
    };
    let others = times(other);
    times(one).into_iter().any(|time| others.iter().any(|other| beside(time, *other)))
}

/// A name without the spaces around it; a name that is none is refused.
fn tidy(name: &str, field: &str) -> Result<String, Failure> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Failure::new("empty-text").field(field));
    }
    Ok(name.to_owned())
}

/// The edit that puts somebody into a group, where that is another one.
fn regroup(
    id: Id,
    participation: &Participation,
    group: Option<&str>,
) -> Result<Option<Edit>, Failure> {
    if participation.group.as_deref() == group {
        return Ok(None);
    }
    let group = group.map(str::to_owned);
    Ok(Some(put(id, &Participation { group, ..participation.clone() })?))
}

/// Those who did not leave.
fn there<'r>(rows: impl Iterator<Item = &'r RosterRow>) -> impl Iterator<Item = &'r RosterRow> {
    rows.filter(|row| row.participation.departure.is_none())
}

impl App {
    fn groups(&self, training: Id) -> Result<Groups, Failure> {
        let roster = self.roster(training)?;
        let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        let mut in_none = 0;
        let figures = self.figures();
        let mut rows = Vec::new();
        for (place, row) in there(roster.participants()).enumerate() {
            match &row.participation.group {
                Some(group) => counts.entry(group.clone()).or_default().0 += 1,
                None => in_none += 1,
            }
            rows.push(GroupRow {
                participation: row.id.to_string(),
                number_text: figures.number(i64::try_from(place + 1).unwrap_or(i64::MAX)),
                name: row.details.name.clone(),
                name_lang: language_of(&row.details.name).to_owned(),
                affiliation_text: row.affiliation.clone(),
                group: row.participation.group.clone(),
            });
        }
        for (_, session) in self.sessions_of(training)? {
            if let Some(group) = session.group.filter(|_| session.state != SessionState::Cancelled)
            {
                counts.entry(group).or_default().1 += 1;
            }
        }
        let count =
            |id: &str, count: u32| self.say(id, &[("count", Argument::Number(i64::from(count)))]);
        let mut groups: Vec<Group> = counts
            .into_iter()
            .map(|(name, (people, sessions))| Group {
                name,
                people,
                sessions,
                summary_text: figures.line(&[
                    count("count-participants", people),
                    count("count-sessions", sessions),
                ]),
            })
            .collect();
        groups.sort_by_cached_key(|group| domain::names::sort_key(&group.name));
        Ok(Groups { groups, rows, in_none, in_none_text: count("answer-in-none", in_none) })
    }
}
