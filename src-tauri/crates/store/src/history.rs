//! The history of one entity, read from the journal.

use crate::failure::Failure;
use crate::open::Store;
use domain::{Id, Value};
use rusqlite::{OptionalExtension, named_params};

/// One change of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Milliseconds since 1970, by that laptop's clock.
    pub at: i64,
    /// The laptop.
    pub device: Id,
    /// The command that was given.
    pub operation: String,
    /// put, delete or erase.
    pub kind: String,
    /// The field; empty for a removal.
    pub field: String,
    /// The new value; `None` where the content is gone, and for a removal.
    pub value: Option<Value>,
}

impl Store {
    /// The number of the newest commit in this file; 0 where there is none.
    ///
    /// # Errors
    /// Those of reading.
    pub fn newest_commit(&self) -> Result<i64, Failure> {
        let mut statement =
            self.connection.prepare_cached("SELECT coalesce(max(number), 0) FROM commits")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The entities that commits after this one changed, as noun and id.
    ///
    /// # Errors
    /// Those of reading.
    pub fn changed_after(&self, commit: i64) -> Result<Vec<(String, Id)>, Failure> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT DISTINCT noun, entity FROM changes WHERE commit_number > ?1")?;
        let rows = statement
            .query_map([commit], |row| Ok((row.get(0)?, Id::from_bytes(row.get("entity")?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The laptop that saved something of this entity first; `None` where nobody has.
    ///
    /// # Errors
    /// Those of reading.
    pub fn first_saved_by(&self, entity: Id) -> Result<Option<Id>, Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT commits.device FROM changes
             JOIN commits ON commits.number = changes.commit_number
             WHERE changes.entity = ?1 ORDER BY commits.number LIMIT 1",
        )?;
        let device = |row: &rusqlite::Row| Ok(Id::from_bytes(row.get(0)?));
        Ok(statement.query_row([entity.bytes()], device).optional()?)
    }

    /// What happened to one entity, oldest first.
    ///
    /// # Errors
    /// Those of reading.
    pub fn history(&self, entity: Id) -> Result<Vec<HistoryRow>, Failure> {
        let mut statement =
            self.connection.prepare_cached(include_str!("../sql/journal/history_of_entity.sql"))?;
        let rows = statement.query_map(named_params! { ":entity": entity.bytes() }, |row| {
            let value: Option<String> = row.get("value")?;
            Ok(HistoryRow {
                at: row.get("at")?,
                device: Id::from_bytes(row.get("device")?),
                operation: row.get("operation")?,
                kind: row.get("kind")?,
                field: row.get("field")?,
                value: value.as_deref().and_then(Value::parse),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
