//! Undo and redo: what a new commit must write to take back an earlier one.
//!
//! Whether a later edit stands on top is told by values, not by names of changes: after an undo
//! the value of before stands under a new name, and the commit below it can still be taken back.

use super::state::EntityState;
use crate::id::Id;
use crate::value::{Fields, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One change of the commit that is taken back, with what it had replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It gave a field a value.
    Put {
        /// The noun.
        noun: String,
        /// The entity.
        entity: Id,
        /// The field.
        field: String,
        /// What it wrote.
        value: Value,
        /// What was shown before; `Null` where nothing was.
        before: Value,
        /// Whether the entity began with this commit.
        made: bool,
        /// Whether it replaced a delete, that is, brought the entity back.
        brought_back: bool,
    },
    /// It removed the entity.
    Delete {
        /// The noun.
        noun: String,
        /// The entity.
        entity: Id,
        /// What was shown before.
        before: Fields,
    },
}

/// One thing that the new commit does. What it replaces is what is in force at that moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reversal {
    /// Gives the field this value again.
    Put {
        /// The noun.
        noun: String,
        /// The entity.
        entity: Id,
        /// The field.
        field: String,
        /// The value of before.
        value: Value,
    },
    /// Removes the entity again.
    Delete {
        /// The noun.
        noun: String,
        /// The entity.
        entity: Id,
    },
}

/// Somebody has since changed what the commit wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaterEdit {
    /// The noun of the later edit.
    pub noun: String,
    /// The entity of the later edit.
    pub entity: Id,
}

/// Plans the reversal of one commit, given the present state of every entity that it touched.
///
/// # Errors
/// [`LaterEdit`] where what the commit wrote is no longer what is shown, or where an entity that
/// it made has since got other fields.
pub fn reverse(
    written: &[Written],
    states: &BTreeMap<Id, EntityState>,
) -> Result<Vec<Reversal>, LaterEdit> {
    let nothing = EntityState::default();
    let own: BTreeSet<(Id, &str)> = written.iter().filter_map(put_name).collect();
    let mut removed = BTreeSet::new();
    let mut plan = Vec::new();
    for change in written {
        match change {
            Written::Put { noun, entity, field, value, before, made, brought_back } => {
                let state = states.get(entity).unwrap_or(&nothing);
                let stands = state.exists
                    && state
                        .fields
                        .get(field)
                        .is_some_and(|shown| !shown.needs_decision && shown.value == *value);
                let grown = *made
                    && state.fields.iter().any(|(name, shown)| {
                        !shown.value.is_null() && !own.contains(&(*entity, name.as_str()))
                    });
                if !stands || grown {
                    return Err(LaterEdit { noun: noun.clone(), entity: *entity });
                }
                if *made || *brought_back {
                    removed.insert((noun.clone(), *entity));
                } else {
                    plan.push(put(noun, *entity, field, before));
                }
            }
            Written::Delete { noun, entity, before } => {
                let state = states.get(entity).unwrap_or(&nothing);
                if state.exists {
                    return Err(LaterEdit { noun: noun.clone(), entity: *entity });
                }
                // A field that came later, with another life of the entity, must not come back.
                let foreign = state.fields.iter().filter(|(field, shown)| {
                    !shown.value.is_null() && !before.contains_key(*field)
                });
                plan.extend(foreign.map(|(field, _)| put(noun, *entity, field, &Value::Null)));
                plan.extend(before.iter().map(|(field, value)| put(noun, *entity, field, value)));
            }
        }
    }
    plan.retain(|step| match step {
        Reversal::Put { noun, entity, .. } => !removed.contains(&(noun.clone(), *entity)),
        Reversal::Delete { .. } => true,
    });
    plan.extend(removed.into_iter().map(|(noun, entity)| Reversal::Delete { noun, entity }));
    Ok(plan)
}

fn put_name(change: &Written) -> Option<(Id, &str)> {
    match change {
        Written::Put { entity, field, .. } => Some((*entity, field.as_str())),
        Written::Delete { .. } => None,
    }
}

fn put(noun: &str, entity: Id, field: &str, value: &Value) -> Reversal {
    Reversal::Put { noun: noun.to_owned(), entity, field: field.to_owned(), value: value.clone() }
}
