//! Undo and redo of this laptop's commits, read from the journal; a restart changes nothing.

use crate::failure::Failure;
use crate::merges::{last_rejected, standing};
use crate::open::Store;
use crate::plan::Planned;
use crate::save::{Saved, Stamp, known_noun, write_commit};
use crate::view::{commit_id, content, shown_fields, state_of};
use domain::journal::{
    ChangeId, CommitId, EntityState, Kind, LaterEdit, Reversal, Written, reverse,
};
use domain::{Fields, Id, Value};
use rusqlite::{Connection, TransactionBehavior, named_params, params};
use std::collections::{BTreeMap, BTreeSet};

/// How far back undo looks: a day of marking 300 people in 40 sessions, twice.
const DEPTH: i64 = 25_000;

/// What a step takes back or does again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A commit of this laptop.
    Commit(CommitId),
    /// What was merged in one step, by its number on this laptop.
    Merge(i64),
}

/// A commit or a merge that can be taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The commit or merge to revert.
    pub target: Target,
    /// The command that was given at first.
    pub operation: String,
    /// When it was given, in milliseconds since 1970.
    pub at: i64,
    /// What it concerns: the first entity of each noun, in the order of the commit.
    pub subjects: Vec<(String, Id)>,
    /// The names of the files that were merged.
    pub files: Vec<String>,
}

/// What undo and redo would do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// The newest commit that stands.
    pub undo: Option<Step>,
    /// The last one that was taken back, unless something new was saved since.
    pub redo: Option<Step>,
}

struct Own {
    id: CommitId,
    operation: String,
    reverts: Option<CommitId>,
    at: i64,
    number: i64,
}

impl Store {
    /// What undo and redo would do now, on this laptop. Operations in `fixed` are never offered.
    ///
    /// # Errors
    /// Those of reading.
    pub fn steps(&self, device: Id, fixed: &[&str]) -> Result<Steps, Failure> {
        steps(&self.connection, device, fixed)
    }

    /// Takes back the newest own commit that stands.
    ///
    /// # Errors
    /// `NothingToUndo`, `LaterEdit`, and those of writing.
    pub fn undo(&mut self, stamp: Stamp, fixed: &[&str]) -> Result<(Step, Saved), Failure> {
        let step = self.steps(stamp.device, fixed)?.undo.ok_or(Failure::NothingToUndo)?;
        let saved = match step.target {
            Target::Commit(commit) => self.revert(stamp, "history_undo", commit)?,
            Target::Merge(merge) => self.reject(merge, stamp.device, fixed)?,
        };
        Ok((step, saved))
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// `NothingToRedo`, `LaterEdit`, and those of writing.
    pub fn redo(&mut self, stamp: Stamp, fixed: &[&str]) -> Result<(Step, Saved), Failure> {
        let step = self.steps(stamp.device, fixed)?.redo.ok_or(Failure::NothingToRedo)?;
        let saved = match step.target {
            Target::Commit(commit) => self.revert(stamp, "history_redo", commit)?,
            Target::Merge(merge) => self.accept(merge)?,
        };
        Ok((step, saved))
    }

    /// Takes back a commit of which nothing came. Unlike an undone one it is never offered again.
    ///
    /// # Errors
    /// `LaterEdit`, and those of writing.
    pub fn cancel(&mut self, stamp: Stamp, commit: CommitId) -> Result<Saved, Failure> {
        self.revert(stamp, "history_cancel", commit)
    }

    fn revert(
        &mut self,
        mut stamp: Stamp,
        operation: &str,
        commit: CommitId,
    ) -> Result<Saved, Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let written = written(&transaction, commit)?;
        let mut states: BTreeMap<Id, EntityState> = BTreeMap::new();
        for change in &written {
            let (Written::Put { entity, .. } | Written::Delete { entity, .. }) = change;
            if !states.contains_key(entity) {
                states.insert(*entity, state_of(&transaction, *entity)?);
            }
        }
        let plan = reverse(&written, &states)
            .map_err(|LaterEdit { noun, entity }| Failure::LaterEdit { noun, entity })?;
        let planned = plan.into_iter().map(planned).collect::<Result<_, _>>()?;
        let saved = write_commit(&transaction, &mut stamp, operation, Some(commit), planned)?;
        transaction.commit()?;
        Ok(saved)
    }
}

fn planned(step: Reversal) -> Result<Planned, Failure> {
    Ok(match step {
        Reversal::Put { noun, entity, field, value } => {
            Planned::Put { noun: known_noun(&noun)?, entity, field, value }
        }
        Reversal::Delete { noun, entity } => Planned::Delete { noun: known_noun(&noun)?, entity },
    })
}

/// Reads the commits newest first. One that a standing commit takes back does not stand. The
/// newest standing ordinary commit can be undone; a standing undo before it can be undone itself.
fn steps(connection: &Connection, device: Id, fixed: &[&str]) -> Result<Steps, Failure> {
    let (merge, rejected) = (standing(connection)?, last_rejected(connection)?);
    let since = |number: i64| rejected.as_ref().is_some_and(|it| number > it.number);
    let mut work_since_rejection =
        rejected.as_ref().zip(merge.as_ref()).is_some_and(|(it, merge)| merge.merge > it.merge);
    let mut taken_back = BTreeSet::new();
    let merge_at = merge.as_ref().map(|merge| merge.number);
    let mut undone_at: Option<i64> = None;
    let mut pending_redo: Option<(CommitId, CommitId)> = None;
    let mut found = Steps::default();
    let mut statement =
        connection.prepare_cached(include_str!("../sql/journal/own_commits.sql"))?;
    let mut rows = statement.query(named_params! { ":device": device.bytes(), ":limit": DEPTH })?;
    while let Some(row) = rows.next()? {
        let reverts: Option<Vec<u8>> = row.get(2)?;
        let own = Own {
            id: commit_id(row, 0)?,
            operation: row.get(1)?,
            reverts: reverts.and_then(|bytes| CommitId::from_slice(&bytes).ok()),
            at: row.get(3)?,
            number: row.get(4)?,
        };
        if let Some(merge) = &merge
            && merge.number >= own.number
            && found.undo.is_none()
        {
            // Everything of this laptop that came after it is taken back.
            found.undo = Some(merge.step.clone());
        }
        if let Some((undo, target)) = pending_redo
            && own.id == target
        {
            pending_redo = None;
            found.redo = Some(step(connection, undo, &own)?);
        }
        if taken_back.contains(&own.id) {
            continue;
        }
        match own.reverts {
            Some(target) => {
                taken_back.insert(target);
                let first = found == Steps::default() && pending_redo.is_none();
                if own.operation == "history_undo" && first {
                    pending_redo = Some((own.id, target));
                    undone_at = Some(own.number);
                }
            }
            None if fixed.contains(&own.operation.as_str()) => {}
            None => {
                work_since_rejection |= since(own.number);
                if found.undo.is_none() {
                    found.undo = Some(step(connection, own.id, &own)?);
                }
            }
        }
        if found.undo.is_some() && pending_redo.is_none() {
            break;
        }
    }
    if found.undo.is_none() {
        found.undo = merge.map(|merge| merge.step);
    }
    // Of what was taken back, the last comes first; what was merged since leaves nothing to redo.
    if undone_at.is_some_and(|at| merge_at.is_some_and(|merge| merge >= at)) {
        found.redo = None;
    }
    let rejected_last =
        rejected.as_ref().is_some_and(|it| undone_at.is_none_or(|at| it.number >= at));
    if rejected_last && !work_since_rejection {
        found.redo = rejected.map(|rejected| rejected.step);
    }
    Ok(found)
}

fn step(connection: &Connection, commit: CommitId, shown: &Own) -> Result<Step, Failure> {
    // Beside min() SQLite gives the other columns of that very row.
    let mut statement = connection.prepare_cached(
        "SELECT noun, entity, min(position) FROM changes WHERE commit_number = ?1
         GROUP BY noun ORDER BY 3",
    )?;
    let rows = statement
        .query_map([shown.number], |row| Ok((row.get(0)?, Id::from_bytes(row.get(1)?))))?;
    let subjects = rows.collect::<Result<_, _>>()?;
    let files = Vec::new();
    let target = Target::Commit(commit);
    Ok(Step { target, operation: shown.operation.clone(), at: shown.at, subjects, files })
}

/// What a commit wrote and what was there before, read from the journal.
fn written(connection: &Connection, commit: CommitId) -> Result<Vec<Written>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT changes.number, changes.kind, changes.noun, changes.entity, changes.field,
                contents.value, changes.commit_number
         FROM changes JOIN commits ON commits.number = changes.commit_number
         LEFT JOIN contents ON contents.hash = changes.content
         WHERE commits.id = ?1 ORDER BY changes.position",
    )?;
    let mut rows = statement.query(params![commit.0])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        let noun: String = row.get(2)?;
        let entity = Id::from_bytes(row.get(3)?);
        let field: String = row.get(4)?;
        let value: Option<String> = row.get(5)?;
        let replaced = replaced_by(connection, row.get(0)?)?;
        list.push(match Kind::from_code(&kind) {
            Some(Kind::Put) => Written::Put {
                before: replaced.fields.get(&field).cloned().unwrap_or(Value::Null),
                made: first_of(connection, entity, row.get(6)?)?,
                brought_back: replaced.deletes > 0,
                value: value.as_deref().and_then(Value::parse).unwrap_or(Value::Null),
                noun,
                entity,
                field,
            },
            _ => Written::Delete { noun, entity, before: replaced.fields },
        });
    }
    Ok(list)
}

struct Replaced {
    fields: Fields,
    deletes: usize,
}

/// The values that a change replaced; of several for one field the one that was shown.
fn replaced_by(connection: &Connection, change: i64) -> Result<Replaced, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT changes.kind, changes.field, contents.value, replaces.replaced, replaces.position,
                commits.at,
                contents.number IS NOT NULL AS is_here
         FROM replaces
         JOIN commits ON commits.id = replaces.replaced
         JOIN changes ON changes.commit_number = commits.number
                     AND changes.position = replaces.position
         LEFT JOIN contents ON contents.hash = changes.content
         WHERE replaces.change = ?1",
    )?;
    let mut rows = statement.query([change])?;
    let mut known = Vec::new();
    let mut deletes = 0;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        if Kind::from_code(&kind) != Some(Kind::Put) {
            deletes += 1;
            continue;
        }
        known.push(domain::journal::Known {
            id: ChangeId { commit: commit_id(row, 3)?, position: row.get(4)? },
            kind: Kind::Put,
            field: row.get(1)?,
            content: content(row, 2, "is_here")?,
            replaces: Vec::new(),
            at: row.get(5)?,
        });
    }
    Ok(Replaced { fields: shown_fields(&domain::journal::show(&known)), deletes })
}

/// Whether nothing is known of the entity before this commit.
fn first_of(connection: &Connection, entity: Id, commit_number: i64) -> Result<bool, Failure> {
    let earlier: i64 = connection
        .prepare_cached("SELECT count(*) FROM changes WHERE entity = ?1 AND commit_number < ?2")?
        .query_row(params![entity.bytes(), commit_number], |row| row.get(0))?;
    Ok(earlier == 0)
}
