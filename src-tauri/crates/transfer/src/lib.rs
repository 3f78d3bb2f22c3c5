//! Copies: writing bytes so that "saved" is true, and reading what others hand over.
//!
//! A stick may be full, pulled out, lie about its size or lose what it took; the power may go at
//! any moment. Nothing here says `Ok` before the bytes were read back from the medium itself.
//!
//! **Invariants**
//! - A file under its final name is whole: it was synced before it got that name.
//! - A copy never takes the name of a file that exists; only [`Unfinished`] (and [`write_file`],
//!   [`write_private_file`] and [`Archive`], which are made of it) replaces one, in one step,
//!   because there a person chose that name, or the application means that very file.
//! - A failed sync is never tried again: the system may by then have forgotten the lost pages and
//!   report success. The unfinished file is deleted and everything older stays.
//! - Older files are removed only by [`keep_newest`] and [`thin_backups`], and the newest stays.
//! - All file operations go through [`Disk`], so a test can fail or cut every single one.
//!
//! **Not here**: SQLite (a file is bytes), clocks (moments are handed in), sentences (a
//! [`Failure`] is a code), paths in errors (they may name a person).

mod archive;
mod disk;
mod failure;
mod keep;
mod names;
mod read;
mod real;
mod unfinished;
mod write;

pub use archive::Archive;
pub use disk::{Disk, NewFile, Opened, Readers, Volume};
pub use failure::{Failure, Stage};
pub use keep::{keep_newest, thin, thin_backups};
pub use names::safe_name;
pub use read::read_capped;
pub use real::RealDisk;
pub use unfinished::Unfinished;
pub use write::{Written, write_backup, write_file, write_private_file, write_verified};
