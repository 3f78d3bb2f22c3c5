//! The journal: commits of small change records, each naming the records that it replaces.
//! What the application shows is a pure function of this set; undo, history and merging rest on it.

mod merge;
mod record;
mod revert;
mod state;

pub use merge::{Pile, Refusal, admit, joined, pile};
pub use record::{
    Change, ChangeId, Commit, CommitId, ContentHash, FORMAT, Kind, MalformedId, content_hash,
};
pub use revert::{LaterEdit, Reversal, Written, reverse};
pub use state::{Content, EntityState, Known, Shown, show};
