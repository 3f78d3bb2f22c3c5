//! What can go wrong with a register, in the few kinds that somebody acts on.

use domain::Id;
use domain::nouns::Problem;
use rusqlite::ErrorCode;
use std::fmt;

/// Why a register could not be read or written. Holds no personal text.
#[derive(Debug)]
pub enum Failure {
    /// The file is no SQLite database.
    NotARegister,
    /// The file is a database of another application.
    OtherApplication,
    /// The register was written by a newer version of Hadir.
    Newer {
        /// Its schema version.
        version: i64,
    },
    /// The file is damaged.
    Damaged,
    /// Another program holds the register.
    Locked,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The file or its folder cannot be opened.
    Unreadable,
    /// A field of an entity is not as it should be.
    Field {
        /// The noun.
        noun: &'static str,
        /// What is wrong.
        problem: Problem,
    },
    /// There is no such entity.
    Unknown {
        /// The noun.
        noun: &'static str,
    },
    /// Rows that must not be removed refer to what should be.
    InUse {
        /// The noun of these rows.
        by: &'static str,
        /// How many they are.
        count: usize,
    },
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// Somebody has since changed what should be taken back.
    LaterEdit {
        /// The noun.
        noun: String,
        /// The entity.
        entity: Id,
    },
    /// The user has cancelled it; nothing is changed.
    Cancelled,
    /// Anything else that SQLite says; a fault of the program.
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotARegister,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::CannotOpen) => Self::Unreadable,
            _ => match error {
                // Every column has a type of its own; a value that has not is no program's work.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged,
                _ => Self::Sql(error),
            },
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for Failure {}
