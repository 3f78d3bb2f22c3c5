//! Why a file was not saved or read, and the stages in which one is saved.

use std::io::{Error, ErrorKind};

/// Why a file was not saved or not read: a code with figures, no path and no sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The folder is not there, or not any more: a stick was pulled out.
    FolderMissing,
    /// The folder or its medium does not take files from us.
    ReadOnly,
    /// Not enough room; both in bytes. `free` is 0 when the system did not say.
    Full {
        /// Bytes that the file needs, with what the file system itself will use.
        needed: u64,
        /// Bytes that are left.
        free: u64,
    },
    /// Longer than the file system can hold (FAT: 4 GiB − 1), or than the reader's cap.
    TooLarge,
    /// A file of that name exists; it was not touched.
    Exists,
    /// Not there, not an ordinary file, or the medium does not give it back.
    Unreadable,
    /// The system refused to create, write, sync or name the file.
    WriteFailed,
    /// What was read back is not what was written: the medium is not to be trusted.
    CheckFailed,
    /// Stopped by the user; nothing half done stays.
    Cancelled,
}

impl Failure {
    /// The code from which the screen finds its sentence.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FolderMissing => "folder-missing",
            Self::ReadOnly => "read-only",
            Self::Full { .. } => "full",
            Self::TooLarge => "too-large",
            Self::Exists => "exists",
            Self::Unreadable => "unreadable",
            Self::WriteFailed => "write-failed",
            Self::CheckFailed => "check-failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// What an error of the system means while writing; [`Failure::Full`] comes without figures
    /// and `None` means that the kind of error alone does not tell.
    pub(crate) fn of(error: &Error) -> Option<Self> {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Some(Self::FolderMissing),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Some(Self::ReadOnly),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Some(Self::Full { needed: 0, free: 0 })
            }
            ErrorKind::FileTooLarge => Some(Self::TooLarge),
            _ => None,
        }
    }
}

/// The code alone: sentences are the screen's.
impl std::fmt::Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.code())
    }
}

impl std::error::Error for Failure {}

/// Where the saving of a file stands; the stages come in this order, each from 0 to all bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Looking at room, limits and names.
    Prepare,
    /// Writing the unfinished file.
    Write,
    /// Waiting until the medium has it.
    Sync,
    /// Reading it back past the cache and comparing.
    Compare,
    /// Giving it its final name.
    Name,
    /// Opening it under that name and comparing once more.
    Prove,
}

impl Stage {
    /// The word that travels to the screen.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Compare => "compare",
            Self::Name => "name",
            Self::Prove => "prove",
        }
    }
}
