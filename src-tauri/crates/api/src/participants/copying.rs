//! Taking people over from the list of an earlier training.

use super::{Participants, participation_id};
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{Entity, Participation, ParticipationRole, Training, entry, put, read_id};
use crate::trainings::TrainingCard;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use words::Argument;

/// Whose list is looked at, and for which training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EarlierOf {
    /// The training that people are wanted for.
    pub training: String,
    /// The one that they may come from.
    pub from: String,
}

/// Whether somebody of another list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationOffer {
    /// Was trained there, as most who are taken over.
    Usual,
    /// Had another part there.
    Possible,
    /// Is on this list already.
    Listed,
}

/// The list of another training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierList {
    /// That training.
    pub from: TrainingCard,
    /// In the order of its list.
    pub rows: Vec<EarlierRow>,
}

/// Somebody on the list of another training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierRow {
    /// The participation there.
    pub participation: String,
    /// The person.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Organisation at that time, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// The part taken there.
    pub role: ParticipationRole,
    /// Whether the person is wanted here, is here already, or is rather not meant.
    pub offer: ParticipationOffer,
}

/// People to take over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyParticipants {
    /// The training that they are wanted for.
    pub training: String,
    /// The one that they come from.
    pub from: String,
    /// Their participations there, UUIDs.
    pub participations: Vec<String>,
}

/// What became of those who were taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopiedList {
    /// Everybody in the training now.
    #[serde(flatten)]
    pub list: Participants,
    /// How many were added.
    pub added_count: u32,
    /// The same in words.
    pub said_text: String,
}

/// `participants_earlier`: changes nothing.
pub(crate) fn earlier(app: &mut App, input: EarlierOf) -> Result<EarlierList, Failure> {
    let (training, from) = (read_id(&input.training)?, read_id(&input.from)?);
    let fields: Training = entry(app, from)?;
    let here: BTreeSet<_> = app.roster(training)?.rows.iter().map(|row| row.person).collect();
    let rows = app.roster(from)?.rows.into_iter().map(|row| EarlierRow {
        participation: row.id.to_string(),
        person: row.person.to_string(),
        name_lang: language_of(&row.details.name).to_owned(),
        name: row.details.name,
        affiliation_text: row.affiliation,
        affiliation_lang: row.affiliation_lang.to_owned(),
        role: row.participation.role,
        offer: match row.participation.role {
            _ if here.contains(&row.person) => ParticipationOffer::Listed,
            ParticipationRole::Participant if row.participation.departure.is_none() => {
                ParticipationOffer::Usual
            }
            _ => ParticipationOffer::Possible,
        },
    });
    let rows = rows.collect();
    Ok(EarlierList { from: app.card(from, &fields)?, rows })
}

/// `participants_copy`: with role and affiliation, behind the last of the list. Who is on it
/// already is left as they are.
pub(crate) fn copy(app: &mut App, input: CopyParticipants) -> Result<Changed<CopiedList>, Failure> {
    let (training, from) = (read_id(&input.training)?, read_id(&input.from)?);
    let subject = entry::<Training>(app, training)?.text(app)?;
    let chosen = input.participations.iter().map(|id| read_id(id));
    let chosen = chosen.collect::<Result<BTreeSet<_>, Failure>>()?;
    if chosen.is_empty() {
        return Err(Failure::new("nobody-chosen"));
    }
    let there = app.roster(from)?;
    if let Some(stranger) = chosen.iter().find(|id| there.rows.iter().all(|row| row.id != **id)) {
        entry::<Participation>(app, *stranger)?;
        return Err(Failure::new("unknown-choice").field("participations"));
    }
    let here: BTreeSet<_> = app.roster(training)?.rows.iter().map(|row| row.person).collect();
    let position = app.next_position(training)?;
    let mut edits = Vec::new();
    let wanted = there.rows.into_iter().filter(|row| chosen.contains(&row.id));
    for (row, position) in wanted.filter(|row| !here.contains(&row.person)).zip(position..) {
        let participation = Participation {
            training: training.to_string(),
            joined: None,
            replaces: None,
            walk_in: false,
            position,
            group: None,
            departure: None,
            ..row.participation
        };
        crate::nouns::check(app, &participation, None)?;
        edits.push(put(participation_id(training, row.person), &participation)?);
    }
    if edits.is_empty() {
        return Err(Failure::new("already-there").text("noun", "participation"));
    }
    let count = edits.len();
    let done = app.save("participants_copy", &subject, edits)?;
    let said = [("count", Argument::Number(i64::try_from(count).unwrap_or(i64::MAX)))];
    let value = CopiedList {
        list: app.participants(training)?,
        added_count: u32::try_from(count).unwrap_or(u32::MAX),
        said_text: app.say("answer-people-copied", &said),
    };
    app.changed(done, value)
}
