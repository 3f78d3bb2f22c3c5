//! The order in which those who lead a training are named.

use super::Participants;
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{Entity, Participation, ParticipationRole, entry, put, read_id};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A trainer or facilitator one place earlier or later among those who lead the training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveTrainer {
    /// The participation.
    pub id: String,
    /// Else later.
    pub earlier: bool,
}

/// `participants_move`: the two change places in the list; certificates name trainers in its order.
pub(crate) fn move_trainer(
    app: &mut App,
    input: MoveTrainer,
) -> Result<Changed<Participants>, Failure> {
    let id = read_id(&input.id)?;
    let moved: Participation = entry(app, id)?;
    let training = read_id(&moved.training)?;
    let subject = moved.text(app)?;
    let roster = app.roster(training)?;
    let leads = |role| matches!(role, ParticipationRole::Trainer | ParticipationRole::Facilitator);
    let rows = roster.rows.iter().enumerate();
    let leading: Vec<usize> =
        rows.filter(|(_, row)| leads(row.participation.role)).map(|(place, _)| place).collect();
    let own = leading.iter().position(|place| roster.rows[*place].id == id);
    let other = own.and_then(|own| {
        let other = if input.earlier { own.checked_sub(1)? } else { own + 1 };
        Some((*leading.get(own)?, *leading.get(other)?))
    });
    let (own, other) = other.ok_or_else(|| Failure::new("bad-input").field("earlier"))?;
    let mut order: Vec<_> = roster.rows.iter().collect();
    order.swap(own, other);
    // Two laptops may have given one place to two people: all of them are numbered anew.
    let mut edits = Vec::new();
    for (position, row) in (0_u32..).zip(order) {
        if row.participation.position != position {
            edits.push(put(row.id, &Participation { position, ..row.participation.clone() })?);
        }
    }
    let done = app.save("participants_move", &subject, edits)?;
    let value = app.participants(training)?;
    app.changed(done, value)
}
