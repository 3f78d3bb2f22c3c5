//! Participants: a person and the part taken in a training, saved together.

mod adding;
mod changing;
mod columns;
mod copying;
mod leaving;
mod many;
mod ordering;
mod roster;
mod rows;

pub(crate) use adding::{add, filled, new_participant, participation_id};
pub(crate) use changing::{change, remove, remove_participation};
pub use columns::ParticipantColumn;
pub use copying::{
    CopiedList, CopyParticipants, EarlierList, EarlierOf, EarlierRow, ParticipationOffer,
};
pub(crate) use copying::{copy, earlier};
pub use leaving::{ReplaceParticipant, Replacement, WithdrawParticipant};
pub(crate) use leaving::{replace, replacing, take_back, withdraw};
pub use many::{ChangeMany, Chosen, ManyChanged, RemoveMany};
pub(crate) use many::{change_many, remove_many};
pub use ordering::MoveTrainer;
pub(crate) use ordering::move_trainer;
pub(crate) use roster::{Roster, RosterRow, beside, beside_each};

use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Departure, Named, ParticipationRole, Sex, read_id};
use crate::trainings::TrainingCard;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The people of one training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Participants {
    /// The training.
    pub training: TrainingCard,
    /// In the order of the list.
    pub rows: Vec<ParticipantRow>,
    /// How many.
    pub count_text: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ParticipantRow {
    /// The participation.
    pub id: String,
    /// The person.
    pub person: String,
    /// From 1, in the chosen digits.
    pub number_text: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// Organisation, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// The part taken.
    pub role: ParticipationRole,
    /// From which session on, where not from the first.
    pub joined_text: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// In the national form.
    pub phone_text: Option<String>,
    /// Year of birth in the chosen digits.
    pub birth_year_text: Option<String>,
    /// Governorate in the screen's language.
    pub governorate_text: Option<String>,
    /// Attended of what counts; only where that column is chosen, and something counts.
    pub attendance_text: Option<String>,
    /// When the person left, where they did.
    pub departure: Option<Departure>,
    /// The last day in words.
    pub departure_text: Option<String>,
    /// Whose place this person took.
    pub replaces: Option<NamedParticipant>,
    /// Who took this person's place.
    pub replaced_by: Option<NamedParticipant>,
    /// Earlier spellings of the name.
    pub former_names: Vec<String>,
    /// What a form edits.
    pub fields: ParticipantFields,
    /// Where the row stands when the list is sorted by a column, from 0; equal values share a
    /// place, and rows without a value, which stand last either way, have none.
    pub order: BTreeMap<ParticipantColumn, u32>,
    /// What a typed query is compared with, by beginnings.
    pub search: Vec<String>,
    /// Digits of the telephone numbers, as they are dialled from home and from abroad.
    pub phones: Vec<String>,
}

/// Another one of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedParticipant {
    /// The participation.
    pub id: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
}

/// What a form edits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ParticipantFields {
    /// As on the ID.
    pub name: String,
    /// As wished on certificates.
    pub certificate_name: Option<String>,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// As stated.
    pub sex: Sex,
    /// Four digits.
    pub birth_year: Option<u16>,
    /// As typed.
    pub phone: Option<String>,
    /// ISO 3166-2:IQ.
    pub governorate: Option<String>,
    /// The affiliation now; none: as an individual.
    pub organisation: Option<String>,
    /// The part taken.
    pub role: ParticipationRole,
    /// The first session that concerns this person.
    pub joined: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// The group in parallel rooms; none: in no group.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub group: Option<String>,
}

/// A participant to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddParticipant {
    /// UUID.
    pub training: String,
    /// The rest.
    pub fields: ParticipantFields,
    /// Somebody of the register who it is; `null`: a new person.
    #[serde(default)]
    pub person: Option<String>,
}

/// `participants_list`
pub(crate) fn list(app: &mut App, input: Named) -> Result<Participants, Failure> {
    app.participants(read_id(&input.id)?)
}
