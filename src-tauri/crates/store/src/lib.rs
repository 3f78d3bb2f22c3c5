//! One SQLite file: its life cycle, the journal, and the ordinary tables as the journal's view.
//!
//! **Invariants.** Every write goes through [`Store::save`], [`Store::undo`] or [`Store::redo`]:
//! one transaction, one commit of the journal (or, by [`Store::merge`], the commits of others), and the rows of the touched entities computed from
//! it again. Nothing is told as saved before SQLite has committed. The ordinary tables are the
//! same, row for row, as [`Store::rebuild`] makes them. Released migrations never change.
//!
//! **Not here.** No clock and no randomness (both come in a [`Stamp`]), no words for people, no
//! copies on sticks. No other crate knows SQLite.

mod check;
mod columns;
mod failure;
mod foreign;
mod hand_on;
mod history;
mod limited;
mod local;
mod merge;
mod merges;
mod open;
mod plan;
mod read;
mod revert;
mod save;
mod view;

pub use check::CheckReport;
pub use failure::Failure;
pub use foreign::Foreign;
pub use history::HistoryRow;
pub use limited::{HOLDS_PARTS, LIMITED_TO, Part};
pub use local::CopyRow;
pub use merge::{MergeProgress, MergeReport};
pub use open::{APPLICATION_ID, SCHEMA_VERSION, Store};
pub use read::{PersonTraining, SheetMark, TrainingCounts};
pub use revert::{Step, Steps, Target};
pub use save::{Edit, Saved, Stamp};
