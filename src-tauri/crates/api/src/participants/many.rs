//! Changing or taking off many participants in one save.

use super::Participants;
use super::changing::take_off_edits;
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Participation, ParticipationRole, Person, Sex, Training, entry, put, read_id,
};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use words::Argument;

/// A choice where choosing nothing is one too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// `null` clears.
    pub to: Option<String>,
}

/// What to change of several participants of one training; what is `null` stays. Names are
/// nobody's to change in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeMany {
    /// Participations, UUIDs.
    pub participations: Vec<String>,
    /// The part taken.
    #[serde(default)]
    pub role: Option<ParticipationRole>,
    /// The affiliation at the time of the training; to nothing: as individuals.
    #[serde(default)]
    pub organisation: Option<Chosen>,
    /// Given to those of whom none is stated; what somebody stated stays.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// ISO 3166-2:IQ.
    #[serde(default)]
    pub governorate: Option<Chosen>,
    /// The first session that concerns them; to nothing: all do.
    #[serde(default)]
    pub joined: Option<Chosen>,
    /// The group in parallel rooms.
    #[serde(default)]
    pub group: Option<Chosen>,
    /// Came without being on the list.
    #[serde(default)]
    pub walk_in: Option<bool>,
}

/// Several participants of one training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveMany {
    /// Participations, UUIDs.
    pub participations: Vec<String>,
}

/// What became of several participants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ManyChanged {
    /// Everybody in the training now.
    #[serde(flatten)]
    pub list: Participants,
    /// How many are other than before.
    pub changed_count: u32,
    /// How many kept the sex that they stated.
    pub kept_count: u32,
    /// Both in words.
    pub said_text: String,
}

/// A participant who is to be changed.
struct Target {
    id: Id,
    part: Participation,
    person: Id,
    details: Person,
}

/// `participants_change_many`
pub(crate) fn change_many(
    app: &mut App,
    input: ChangeMany,
) -> Result<Changed<ManyChanged>, Failure> {
    let (training, chosen) = chosen(app, &input.participations)?;
    let mut edits = Vec::new();
    let (mut changed, mut kept) = (0_i64, 0_i64);
    for one in chosen {
        let part = input.part(one.part.clone());
        let (details, kept_sex) = input.details(one.details.clone());
        kept += i64::from(kept_sex);
        changed += i64::from(part != one.part || details != one.details);
        if part != one.part {
            crate::nouns::check(app, &part, Some(&one.part))?;
            edits.push(put(one.id, &part)?);
        }
        if details != one.details {
            crate::nouns::check(app, &details, Some(&one.details))?;
            edits.push(put(one.person, &details)?);
        }
    }
    let subject = entry::<Training>(app, training)?.text(app)?;
    let done = app.save("participants_change_many", &subject, edits)?;
    let counts = [("count", Argument::Number(changed)), ("kept", Argument::Number(kept))];
    let said = if kept > 0 { "answer-many-changed-kept" } else { "answer-many-changed" };
    let value = ManyChanged {
        list: app.participants(training)?,
        changed_count: u32::try_from(changed).unwrap_or(u32::MAX),
        kept_count: u32::try_from(kept).unwrap_or(u32::MAX),
        said_text: app.say(said, &counts),
    };
    app.changed(done, value)
}

impl ChangeMany {
    fn part(&self, before: Participation) -> Participation {
        let to = |chosen: &Option<Chosen>, before: Option<String>| match chosen {
            Some(chosen) => chosen.to.clone(),
            None => before,
        };
        Participation {
            role: self.role.unwrap_or(before.role),
            organisation: to(&self.organisation, before.organisation),
            joined: to(&self.joined, before.joined),
            group: to(&self.group, before.group),
            walk_in: self.walk_in.unwrap_or(before.walk_in),
            ..before
        }
    }

    /// The person as changed, and whether another sex was stated before.
    fn details(&self, before: Person) -> (Person, bool) {
        let stated = before.sex != Sex::NotStated;
        let kept = stated && self.sex.is_some_and(|sex| sex != before.sex);
        let details = Person {
            sex: if stated { before.sex } else { self.sex.unwrap_or(before.sex) },
            governorate: match &self.governorate {
                Some(chosen) => chosen.to.clone(),
                None => before.governorate,
            },
            ..before
        };
        (details, kept)
    }
}

/// `participants_remove_many`: takes people off the list, with the marks made in this training.
pub(crate) fn remove_many(
    app: &mut App,
    input: RemoveMany,
) -> Result<Changed<ManyChanged>, Failure> {
    let (training, chosen) = chosen(app, &input.participations)?;
    let leaving: Vec<_> = chosen.iter().map(|one| (one.id, &one.part)).collect();
    let edits = take_off_edits(app, training, &leaving)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let done = app.save("participants_remove_many", &subject, edits)?;
    let count = Argument::Number(i64::try_from(chosen.len()).unwrap_or(i64::MAX));
    let value = ManyChanged {
        list: app.participants(training)?,
        changed_count: u32::try_from(chosen.len()).unwrap_or(u32::MAX),
        kept_count: 0,
        said_text: app.say("answer-many-removed", &[("count", count)]),
    };
    app.changed(done, value)
}

/// The chosen participations, each once, and the one training that all belong to.
fn chosen(app: &App, ids: &[String]) -> Result<(Id, Vec<Target>), Failure> {
    let ids = ids.iter().map(|id| read_id(id)).collect::<Result<BTreeSet<Id>, Failure>>()?;
    let mut all = Vec::new();
    let mut training = None;
    for id in ids {
        let part: Participation = entry(app, id)?;
        let of = read_id(&part.training)?;
        if *training.get_or_insert(of) != of {
            return Err(Failure::new("unknown-choice").field("participations"));
        }
        let person = read_id(&part.person)?;
        all.push(Target { id, person, details: entry(app, person)?, part });
    }
    let training = training.ok_or_else(|| Failure::new("nobody-chosen"))?;
    Ok((training, all))
}
