//! The records of the journal and the hashes that name them.
//!
//! Names are hashes of what they name, with a random nonce in every content, so that a cloned
//! laptop or a restored backup can never give two different records one name.

use crate::id::Id;
use crate::value::Value;
use sha2::{Digest, Sha256};
use std::fmt;

/// The form of the records written by this version.
pub const FORMAT: u32 = 1;

/// A 32-byte name was not 32 bytes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedId;

macro_rules! hash_name {
    ($(#[$meaning:meta])* $name:ident) => {
        $(#[$meaning])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 32]);

        impl $name {
            /// Takes over the bytes kept in the database.
            ///
            /// # Errors
            /// [`MalformedId`] where there are not 32 of them.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, MalformedId> {
                bytes.try_into().map(Self).map_err(|_| MalformedId)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, formatter)
            }
        }
    };
}

hash_name! {
    /// The name of a commit: SHA-256 of its canonical form without contents.
    CommitId
}
hash_name! {
    /// The name of a content: SHA-256 of a domain tag, its nonce and its canonical value.
    ContentHash
}

/// The name of a change: its commit and its place in it, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeId {
    /// The commit that holds the change.
    pub commit: CommitId,
    /// Its place in the commit.
    pub position: u32,
}

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Gives one field of an entity a value.
    Put,
    /// Removes the entity, as far as the changes it names are concerned.
    Delete,
    /// Takes the contents of an entity out of the register for good.
    Erase,
}

impl Kind {
    /// The word in the table `changes`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Put => "put",
            Self::Delete => "delete",
            Self::Erase => "erase",
        }
    }

    /// Reads the word of the table `changes`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Put, Self::Delete, Self::Erase].into_iter().find(|kind| kind.code() == code)
    }
}

/// One change record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it does.
    pub kind: Kind,
    /// The noun, as in the table of nouns; unknown nouns of newer versions are kept.
    pub noun: String,
    /// The entity.
    pub entity: Id,
    /// The field; empty for `delete` and `erase`.
    pub field: String,
    /// The content of a `put`.
    pub content: Option<ContentHash>,
    /// The changes that were in force for this entity and field when the user saved.
    pub replaces: Vec<ChangeId>,
}

/// One save, one action of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The laptop. Whose laptop it is stands in the noun `device`, where it can be erased;
    /// a commit itself holds no personal text.
    pub device: Id,
    /// The command that was given, e.g. `marks_set`.
    pub operation: String,
    /// The commit that this one takes back, for undo and redo.
    pub reverts: Option<CommitId>,
    /// Milliseconds since 1970 by that laptop's clock; shown, never trusted.
    pub at: i64,
    /// The device's commit before; two commits with the same one reveal a clone.
    pub previous: Option<CommitId>,
    /// The form of the record.
    pub format: u32,
    /// The changes in order.
    pub changes: Vec<Change>,
}

impl Commit {
    /// The name of the commit, computed from everything in it.
    #[must_use]
    pub fn id(&self) -> CommitId {
        let mut digest = Sha256::new();
        digest.update(b"hadir-commit-1\0");
        digest.update(self.device.bytes());
        text(&mut digest, &self.operation);
        optional(&mut digest, self.reverts.map(|id| id.0));
        digest.update(self.at.to_be_bytes());
        optional(&mut digest, self.previous.map(|id| id.0));
        digest.update(self.format.to_be_bytes());
        length(&mut digest, self.changes.len());
        for change in &self.changes {
            text(&mut digest, change.kind.code());
            text(&mut digest, &change.noun);
            digest.update(change.entity.bytes());
            text(&mut digest, &change.field);
            optional(&mut digest, change.content.map(|hash| hash.0));
            length(&mut digest, change.replaces.len());
            for replaced in &change.replaces {
                digest.update(replaced.commit.0);
                digest.update(replaced.position.to_be_bytes());
            }
        }
        CommitId(digest.finalize().into())
    }
}

/// The name of a content. The nonce keeps short values from being guessed by their hash.
#[must_use]
pub fn content_hash(nonce: &[u8; 16], value: &Value) -> ContentHash {
    let mut digest = Sha256::new();
    digest.update(b"hadir-content-1\0");
    digest.update(nonce);
    digest.update(value.canonical().as_bytes());
    ContentHash(digest.finalize().into())
}

fn length(digest: &mut Sha256, count: usize) {
    digest.update(u64::try_from(count).unwrap_or(u64::MAX).to_be_bytes());
}

fn text(digest: &mut Sha256, text: &str) {
    length(digest, text.len());
    digest.update(text.as_bytes());
}

fn optional(digest: &mut Sha256, hash: Option<[u8; 32]>) {
    match hash {
        None => digest.update([0]),
        Some(hash) => {
            digest.update([1]);
            digest.update(hash);
        }
    }
}
