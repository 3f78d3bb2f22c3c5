//! What belongs to this copy of the register alone: settings and the copies made from it.

use crate::failure::Failure;
use crate::open::Store;
use rusqlite::{OptionalExtension, Row, named_params, params};

/// A copy that was made for the secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRow {
    /// Running number of this laptop, from 1.
    pub number: u32,
    /// Milliseconds since 1970.
    pub at: i64,
    /// The file's name.
    pub file: String,
    /// Where it was put.
    pub folder: String,
    /// Its length.
    pub bytes: i64,
    /// What it is.
    pub sha256: [u8; 32],
    /// How many people it holds.
    pub people: u32,
    /// How many sessions it holds.
    pub sessions: u32,
    /// How many marks it holds.
    pub marks: u32,
    /// The trainings to which it was limited, JSON list of ids; `None`: the whole register.
    pub limited_to: Option<String>,
}

impl CopyRow {
    fn from_row(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get("number")?,
            at: row.get("at")?,
            file: row.get("file")?,
            folder: row.get("folder")?,
            bytes: row.get("bytes")?,
            sha256: row.get("sha256")?,
            people: row.get("people")?,
            sessions: row.get("sessions")?,
            marks: row.get("marks")?,
            limited_to: row.get("limited_to")?,
        })
    }
}

impl Store {
    /// A setting of this laptop.
    ///
    /// # Errors
    /// Those of reading.
    pub fn local(&self, name: &str) -> Result<Option<String>, Failure> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM local WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Changes a setting of this laptop.
    ///
    /// # Errors
    /// Those of writing.
    pub fn set_local(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO local (name, value) VALUES (?1, ?2)")?
            .execute([name, value])?;
        Ok(())
    }

    /// Notes a copy that was made and checked.
    ///
    /// # Errors
    /// Those of writing.
    pub fn add_copy(&mut self, copy: &CopyRow) -> Result<(), Failure> {
        self.connection.execute(
            "INSERT INTO copies (number, at, file, folder, bytes, sha256, people, sessions, marks,
                                 limited_to)
             VALUES (:number, :at, :file, :folder, :bytes, :sha256, :people, :sessions, :marks,
                     :limited_to)",
            named_params! {
                ":number": copy.number, ":at": copy.at, ":file": copy.file,
                ":folder": copy.folder, ":bytes": copy.bytes, ":sha256": copy.sha256,
                ":people": copy.people, ":sessions": copy.sessions, ":marks": copy.marks,
                ":limited_to": copy.limited_to,
            },
        )?;
        Ok(())
    }

    /// The copies that were made, newest first.
    ///
    /// # Errors
    /// Those of reading.
    pub fn copies(&self) -> Result<Vec<CopyRow>, Failure> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM copies ORDER BY number DESC")?;
        let rows = statement.query_map([], CopyRow::from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the newest commit was saved, by the clock of its laptop.
    ///
    /// # Errors
    /// Those of reading.
    pub fn last_saved(&self) -> Result<Option<i64>, Failure> {
        Ok(self.connection.query_row("SELECT max(at) FROM commits", [], |row| row.get(0))?)
    }

    /// Whether anything was saved after this moment (milliseconds since 1970).
    ///
    /// # Errors
    /// Those of reading.
    pub fn saved_after(&self, at: i64) -> Result<bool, Failure> {
        let count: i64 = self.connection.query_row(
            "SELECT count(*) FROM commits WHERE at > ?1",
            params![at],
            |row| row.get(0),
        )?;
        Ok(count > 0)
    }
}
