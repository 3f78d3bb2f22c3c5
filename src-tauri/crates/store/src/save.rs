//! The one door for writes: edits in, one commit of the journal out.

use crate::failure::Failure;
use crate::open::Store;
use crate::plan::{Planned, left_behind, removals};
use crate::view::{project, state_of};
use domain::journal::{Change, Commit, CommitId, EntityState, FORMAT, Kind, content_hash};
use domain::nouns::{Noun, check, noun};
use domain::{Fields, Id, Value};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::collections::BTreeSet;

/// When and under which random numbers something is saved; both are handed in.
pub struct Stamp<'a> {
    /// This laptop.
    pub device: Id,
    /// Milliseconds since 1970.
    pub at: i64,
    /// Gives 16 fresh random bytes for each content.
    pub nonce: &'a mut dyn FnMut() -> [u8; 16],
}

/// One edit of one entity.
#[derive(Clone, Debug)]
pub enum Edit {
    /// The entity has these fields now; fields that are not named are cleared.
    Put {
        /// The noun.
        noun: &'static Noun,
        /// The entity, new or not.
        entity: Id,
        /// All its fields.
        fields: Fields,
    },
    /// The entity is removed, with the rows that are nothing without it.
    Remove {
        /// The noun.
        noun: &'static Noun,
        /// The entity.
        entity: Id,
    },
}

impl Edit {
    fn put_entity(&self) -> Option<Id> {
        match self {
            Self::Put { entity, .. } => Some(*entity),
            Self::Remove { .. } => None,
        }
    }
}

/// Of several puts of one entity the last counts: two in one commit would contradict each other.
fn last_of_each(edits: Vec<Edit>) -> Vec<Edit> {
    let mut seen = BTreeSet::new();
    let mut kept: Vec<Edit> = edits
        .into_iter()
        .rev()
        .filter(|edit| edit.put_entity().is_none_or(|entity| seen.insert(entity)))
        .collect();
    kept.reverse();
    kept
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The commit; `None` where the edits changed nothing.
    pub commit: Option<CommitId>,
    /// The tables whose rows may have changed.
    pub tables: BTreeSet<&'static str>,
}

impl Store {
    /// Saves edits as one commit: all or nothing, on disk when this returns.
    ///
    /// # Errors
    /// `Field` where an edit is not as it should be, `Unknown` for a removal of nothing, `InUse`
    /// for a removal that others stand against, and those of writing.
    pub fn save(
        &mut self,
        mut stamp: Stamp,
        operation: &str,
        edits: Vec<Edit>,
    ) -> Result<Saved, Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut planned = Vec::new();
        let removed = removals(&transaction, &edits)?;
        let put: BTreeSet<Id> = edits.iter().filter_map(Edit::put_entity).collect();
        for (noun, entity, field) in left_behind(&transaction, &removed)? {
            // What is saved in the same breath says itself what it refers to now.
            if !put.contains(&entity) {
                planned.push(Planned::put(noun, entity, field, Value::Null));
            }
        }
        for edit in last_of_each(edits) {
            if let Edit::Put { noun, entity, fields } = edit {
                let fields = check(noun, &fields)
                    .map_err(|problem| Failure::Field { noun: noun.name, problem })?;
                plan_put(&transaction, noun, entity, &fields, &mut planned)?;
            }
        }
        planned.extend(removed.into_iter().map(|(noun, entity)| Planned::Delete { noun, entity }));
        let saved = write_commit(&transaction, &mut stamp, operation, None, planned)?;
        transaction.commit()?;
        Ok(saved)
    }
}

/// Only what differs from what is shown becomes a change.
fn plan_put(
    connection: &Connection,
    noun: &'static Noun,
    entity: Id,
    fields: &Fields,
    planned: &mut Vec<Planned>,
) -> Result<(), Failure> {
    let state = state_of(connection, entity)?;
    let begin = planned.len();
    for field in noun.fields {
        let new = fields.get(field.name).unwrap_or(&Value::Null);
        let old = state.fields.get(field.name).map_or(&Value::Null, |shown| &shown.value);
        if new != old {
            planned.push(Planned::put(noun, entity, field.name, new.clone()));
        }
    }
    if !state.exists && planned.len() == begin {
        // Brought back exactly as it was: one field is enough to replace the removal.
        if let Some((name, value)) = fields.iter().next() {
            planned.push(Planned::put(noun, entity, name, value.clone()));
        }
    }
    Ok(())
}

/// Writes planned changes as one commit and brings the view up to date.
pub(crate) fn write_commit(
    connection: &Connection,
    stamp: &mut Stamp,
    operation: &str,
    reverts: Option<CommitId>,
    planned: Vec<Planned>,
) -> Result<Saved, Failure> {
    if planned.is_empty() {
        return Ok(Saved { commit: None, tables: BTreeSet::new() });
    }
    let previous = connection
        .prepare_cached(
            "SELECT id FROM commits WHERE device = ?1
               AND NOT EXISTS (SELECT 1 FROM rejected WHERE commit_number = commits.number)
             ORDER BY number DESC LIMIT 1",
        )?
        .query_row([stamp.device.bytes()], |row| row.get::<_, Vec<u8>>(0))
        .optional()?
        .and_then(|bytes| CommitId::from_slice(&bytes).ok());
    let mut touched: BTreeSet<(&'static str, Id)> = BTreeSet::new();
    let mut changes = Vec::with_capacity(planned.len());
    // Nothing of this commit is in the journal before all of it is planned.
    let mut before: Option<(Id, EntityState)> = None;
    for plan in planned {
        let entity = plan.entity();
        touched.insert((plan.noun().name, entity));
        let state = match before.take().filter(|(known, _)| *known == entity) {
            Some((_, state)) => state,
            None => state_of(connection, entity)?,
        };
        changes.push(plan_change(connection, plan, &state, &mut *stamp.nonce)?);
        before = Some((entity, state));
    }
    let commit = Commit {
        device: stamp.device,
        operation: operation.to_owned(),
        reverts,
        at: stamp.at,
        previous,
        format: FORMAT,
        changes,
    };
    insert(connection, &commit)?;
    let mut tables = BTreeSet::new();
    for (name, entity) in touched {
        if let Some(noun) = noun(name) {
            project(connection, noun, entity)?;
            tables.insert(noun.table);
        }
    }
    Ok(Saved { commit: Some(commit.id()), tables })
}

fn plan_change(
    connection: &Connection,
    plan: Planned,
    state: &EntityState,
    nonce: &mut dyn FnMut() -> [u8; 16],
) -> Result<Change, Failure> {
    let mut change = match plan {
        Planned::Delete { noun, entity } => Change {
            kind: Kind::Delete,
            noun: noun.name.to_owned(),
            entity,
            field: String::new(),
            content: None,
            replaces: state.all_in_force(),
        },
        Planned::Put { noun, entity, field, value } => {
            let nonce = nonce();
            let hash = content_hash(&nonce, &value);
            connection
                .prepare_cached("INSERT INTO contents (hash, nonce, value) VALUES (?1, ?2, ?3)")?
                .execute(params![hash.0, nonce, value.canonical()])?;
            Change {
                kind: Kind::Put,
                noun: noun.name.to_owned(),
                entity,
                replaces: state.in_force(&field),
                field,
                content: Some(hash),
            }
        }
    };
    // The table keeps them in this order, and the commit's name must be found again from it.
    change.replaces.sort_unstable();
    change.replaces.dedup();
    Ok(change)
}

/// Writes a commit into the journal; its number there.
pub(crate) fn insert(connection: &Connection, commit: &Commit) -> Result<i64, Failure> {
    connection
        .prepare_cached(
            "INSERT INTO commits (id, device, operation, reverts, at, previous, format)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            commit.id().0,
            commit.device.bytes(),
            commit.operation,
            commit.reverts.map(|id| id.0),
            commit.at,
            commit.previous.map(|id| id.0),
            commit.format,
        ])?;
    let number = connection.last_insert_rowid();
    for (position, change) in commit.changes.iter().enumerate() {
        connection
            .prepare_cached(
                "INSERT INTO changes (commit_number, position, kind, noun, entity, field, content)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                number,
                i64::try_from(position).unwrap_or(i64::MAX),
                change.kind.code(),
                change.noun,
                change.entity.bytes(),
                change.field,
                change.content.map(|hash| hash.0),
            ])?;
        let change_number = connection.last_insert_rowid();
        for replaced in &change.replaces {
            connection
                .prepare_cached(
                    "INSERT INTO replaces (change, replaced, position) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![change_number, replaced.commit.0, replaced.position])?;
        }
    }
    Ok(number)
}

/// The noun of this name, for callers that have it as text.
pub(crate) fn known_noun(name: &str) -> Result<&'static Noun, Failure> {
    noun(name).ok_or(Failure::Damaged)
}
