//! The state of one entity as a pure function of the changes that concern it.

use super::record::{ChangeId, Kind};
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is here of the value of a put. Where two registers differ, the greater holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    /// Not in this file: it was limited to other trainings.
    Missing,
    /// The value.
    Present(Value),
    /// Taken out of the register for good.
    Erased,
}

impl Content {
    /// The value, where there is one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Present(value) => Some(value),
            Self::Missing | Self::Erased => None,
        }
    }
}

/// A change as far as the view needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its name.
    pub id: ChangeId,
    /// What it does.
    pub kind: Kind,
    /// The field of a `put`, else empty.
    pub field: String,
    /// What is here of the value of a `put`.
    pub content: Content,
    /// What it replaces.
    pub replaces: Vec<ChangeId>,
    /// Milliseconds since 1970 by the clock of the laptop that saved it.
    pub at: i64,
}

impl Known {
    /// Whether this register knows what the change says.
    fn is_seen(&self) -> bool {
        self.kind != Kind::Put || self.content != Content::Missing
    }
}

/// What is shown of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The value; `Null` where the content is erased.
    pub value: Value,
    /// The puts in force. Several with different values need a decision.
    pub heads: Vec<ChangeId>,
    /// Whether the heads hold different values, so that somebody must decide.
    pub needs_decision: bool,
}

/// What is shown of one entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityState {
    /// Whether the entity is there to be seen.
    pub exists: bool,
    /// Its fields; also of a removed entity, for history and undo.
    pub fields: BTreeMap<String, Shown>,
    /// The deletes in force. Where the entity exists nevertheless, an edit that the delete had
    /// not seen has survived it ("deleted there, changed here").
    pub deletes: Vec<ChangeId>,
    /// Fields that were given values of which none is in this file.
    pub lacking: BTreeSet<String>,
}

impl EntityState {
    /// The changes that a save of this field replaces: its heads and the deletes in force.
    #[must_use]
    pub fn in_force(&self, field: &str) -> Vec<ChangeId> {
        let heads = self.fields.get(field).map(|shown| shown.heads.as_slice()).unwrap_or_default();
        heads.iter().chain(&self.deletes).copied().collect()
    }

    /// The changes that a removal replaces: the heads of all fields.
    #[must_use]
    pub fn all_in_force(&self) -> Vec<ChangeId> {
        let heads = self.fields.values().flat_map(|shown| &shown.heads);
        heads.chain(&self.deletes).copied().collect()
    }
}

/// The earliest and latest stamps that are believed, 2024-01-01 and 2100-01-01 in milliseconds:
/// laptops whose battery died say 1970, and nobody wins by living in the future.
const BELIEVED: std::ops::Range<i64> = 1_704_067_200_000..4_102_444_800_000;

/// Computes the state of one entity from all changes that are known of it, in any order.
///
/// Heads of a field are the puts that no other put of the field replaces. A delete is in force
/// while nothing replaces it; the entity is gone when deletes in force cover every head. Of
/// several heads with different values the one with the greatest believed time, then the greatest
/// id, is shown, and the field is marked as needing a decision.
///
/// A put whose content is not in this file has not been seen here: it replaces nothing, so that a
/// part of a register never takes from sight what it merely lacks. Only where a delete in force
/// covers it, it counts as seen by whoever saves over that delete.
#[must_use]
pub fn show(changes: &[Known]) -> EntityState {
    // A put replaces puts of its own field: what somebody wrote into the name takes no telephone
    // number from sight, whatever it claims.
    let mut replaced_by_put = BTreeSet::new();
    let mut replaced = BTreeSet::new();
    for change in changes.iter().filter(|change| change.is_seen()) {
        replaced.extend(change.replaces.iter().copied());
        if change.kind == Kind::Put {
            let field = change.field.as_str();
            replaced_by_put.extend(change.replaces.iter().map(|id| (*id, field)));
        }
    }
    let deletes: Vec<&Known> = changes
        .iter()
        .filter(|change| change.kind != Kind::Put && !replaced.contains(&change.id))
        .collect();
    let covered: BTreeSet<ChangeId> =
        deletes.iter().flat_map(|delete| delete.replaces.iter().copied()).collect();

    let mut heads: BTreeMap<&str, Vec<&Known>> = BTreeMap::new();
    let mut lacking = BTreeSet::new();
    for change in changes.iter().filter(|change| change.kind == Kind::Put) {
        if !change.is_seen() {
            lacking.insert(change.field.clone());
        }
        let counts = change.is_seen() || covered.contains(&change.id);
        if counts && !replaced_by_put.contains(&(change.id, change.field.as_str())) {
            heads.entry(&change.field).or_default().push(change);
        }
    }
    lacking.retain(|field| {
        !heads.get(field.as_str()).is_some_and(|puts| puts.iter().any(|put| put.is_seen()))
    });
    let exists = heads.values().flatten().any(|head| !covered.contains(&head.id));
    let mut delete_ids: Vec<ChangeId> = deletes.iter().map(|delete| delete.id).collect();
    delete_ids.sort_unstable();
    EntityState {
        exists,
        fields: heads.into_iter().map(|(field, heads)| (field.to_owned(), shown(heads))).collect(),
        deletes: delete_ids,
        lacking,
    }
}

fn shown(mut heads: Vec<&Known>) -> Shown {
    heads.sort_by_key(|head| (believed(head.at), head.id));
    let values: BTreeSet<&Value> = heads.iter().filter_map(|head| head.content.value()).collect();
    let value = heads.iter().rev().find_map(|head| head.content.value());
    let value = value.cloned().unwrap_or(Value::Null);
    let needs_decision = values.len() > 1;
    let mut ids: Vec<ChangeId> = heads.iter().map(|head| head.id).collect();
    ids.sort_unstable();
    Shown { value, heads: ids, needs_decision }
}

fn believed(at: i64) -> i64 {
    if BELIEVED.contains(&at) { at } else { 0 }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
