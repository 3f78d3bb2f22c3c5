//! The history of one entity, read from the journal.

use crate::failure::Failure;
use crate::open::Store;
use domain::{Id, Value};
use rusqlite::named_params;

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
