//! What was merged on this laptop, and taking it back: its commits stay in the file, and are left
//! out of everything that is shown, copied or merged on.

use crate::failure::Failure;
use crate::open::Store;
use crate::revert::{Step, Target};
use crate::save::Saved;
use crate::view::project_all;
use domain::Id;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};
use std::collections::BTreeSet;

/// A merge as undo and redo see it.
pub(crate) struct Merged {
    /// Its number among the merges.
    pub(crate) merge: i64,
    /// The newest commit in this file when it was done, or taken back.
    pub(crate) number: i64,
    pub(crate) step: Step,
}

impl Merged {
    fn from_row(row: &Row) -> rusqlite::Result<Self> {
        let files: String = row.get("files")?;
        let files = domain::Value::parse(&files);
        let files = match files {
            Some(domain::Value::List(names)) => {
                names.iter().filter_map(|name| name.text().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        };
        let step = Step {
            target: Target::Merge(row.get("number")?),
            operation: "copies_merge".to_owned(),
            at: row.get("at")?,
            subjects: Vec::new(),
            files,
        };
        Ok(Self { merge: row.get("number")?, number: row.get("place")?, step })
    }
}

/// The newest merge that stands.
pub(crate) fn standing(connection: &Connection) -> Result<Option<Merged>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT number, at, files, last AS place FROM merges WHERE taken_back IS NULL
         ORDER BY number DESC LIMIT 1",
    )?;
    Ok(statement.query_row([], Merged::from_row).optional()?)
}

/// The merge that was taken back last.
pub(crate) fn last_rejected(connection: &Connection) -> Result<Option<Merged>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT number, at, files, taken_back AS place FROM merges WHERE taken_back IS NOT NULL
         ORDER BY turn DESC LIMIT 1",
    )?;
    Ok(statement.query_row([], Merged::from_row).optional()?)
}

impl Store {
    /// Takes back a merge. What this laptop saved after it is taken back already, or the merge
    /// would not be what undo offers; it goes out of sight with it, and comes back with it.
    pub(crate) fn reject(
        &mut self,
        merge: i64,
        device: Id,
        fixed: &[&str],
    ) -> Result<Saved, Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "INSERT OR IGNORE INTO rejected (commit_number, merge)
             SELECT commit_number, merge FROM brought WHERE merge = ?1",
            [merge],
        )?;
        let mut statement = transaction.prepare(
            "SELECT number, operation FROM commits
             WHERE device = ?1 AND number > (SELECT last FROM merges WHERE number = ?2)
               AND number NOT IN (SELECT commit_number FROM brought)",
        )?;
        let mut rows = statement.query(params![device.bytes(), merge])?;
        while let Some(row) = rows.next()? {
            if !fixed.contains(&row.get::<_, String>(1)?.as_str()) {
                transaction
                    .prepare_cached(
                        "INSERT OR IGNORE INTO rejected (commit_number, merge) VALUES (?1, ?2)",
                    )?
                    .execute(params![row.get::<_, i64>(0)?, merge])?;
            }
        }
        drop(rows);
        drop(statement);
        transaction.execute(
            "INSERT OR IGNORE INTO rejected_contents (content, merge)
             SELECT content, merge FROM brought_contents WHERE merge = ?1",
            [merge],
        )?;
        transaction.execute(
            "UPDATE merges SET taken_back = (SELECT coalesce(max(number), 0) FROM commits),
                               turn = (SELECT coalesce(max(turn), 0) + 1 FROM merges)
             WHERE number = ?1",
            [merge],
        )?;
        let tables = project_all(&transaction, &touched_by(&transaction, merge)?)?;
        transaction.commit()?;
        Ok(Saved { commit: None, tables })
    }

    /// Does a merge again that was taken back.
    pub(crate) fn accept(&mut self, merge: i64) -> Result<Saved, Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let touched = touched_by(&transaction, merge)?;
        transaction.execute("DELETE FROM rejected WHERE merge = ?1", [merge])?;
        transaction.execute("DELETE FROM rejected_contents WHERE merge = ?1", [merge])?;
        transaction.execute(
            "UPDATE merges SET taken_back = NULL, turn = NULL WHERE number = ?1",
            [merge],
        )?;
        let tables = project_all(&transaction, &touched)?;
        transaction.commit()?;
        Ok(Saved { commit: None, tables })
    }
}

/// The entities of what is rejected with a merge.
fn touched_by(connection: &Connection, merge: i64) -> Result<BTreeSet<Id>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT entity FROM changes
         WHERE commit_number IN (SELECT commit_number FROM rejected WHERE merge = ?1)
         UNION
         SELECT DISTINCT entity FROM changes
         WHERE content IN (SELECT hash FROM contents JOIN rejected_contents
                           ON rejected_contents.content = contents.number
                           WHERE rejected_contents.merge = ?1)",
    )?;
    let rows = statement.query_map([merge], |row| Ok(Id::from_bytes(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
