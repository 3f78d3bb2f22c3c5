//! Every command of the application, typed in and out, declared once in [`commands`].
//!
//! **Invariants.** The window, the command line and the tests come in by [`App::dispatch`] and by
//! no other door. One error crosses, [`Failure`]: a code with arguments, no prose and no personal
//! text beyond what the user has just typed. What a command has answered is on disk.
//!
//! **Not here.** No window, no dialogs, no SQL, no drawing. The clock, randomness and the disk
//! come in by [`Environment`].
#![allow(clippy::needless_pass_by_value, reason = "a command takes over its input")]

mod app;
mod beginning;
mod clock;
pub mod codes;
mod colours;
mod commands;
mod environment;
mod failure;
mod frozen;

pub mod nouns;

pub mod certificates;
pub mod copies;
mod demo;
pub mod designs;
pub mod duplicates;
pub mod groups;
pub mod headcounts;
pub mod history;
pub mod inspection;
pub mod issuing;
mod letters;
mod limits;
pub mod lists;
pub mod marks;
pub mod merging;
pub mod participants;
pub mod people;
mod people_index;
pub mod pictures;
mod print;
pub mod printers;
pub mod programmes;
pub mod register;
pub mod screens;
pub mod settings;
pub mod sheets;
pub mod sheets_print;
mod standing;
mod table_room;
mod templates;
pub mod texts;
pub mod today;
pub mod trainings;
mod wording;

pub use app::{App, Changed, Nothing, Progress, Step};
pub use commands::{NAMES, Signature, signatures, typescript};
pub use environment::{Environment, Moment, Randomness};
pub use failure::{Argument, Failure};
pub use inspection::inspect_file;
pub use printers::{PrinterList, Printers};
pub use table_room::{GoOn, ReadTable, served};
pub use texts::sentence_in as sentence;
pub use words::{Argument as WordArgument, Digits, Language, Words};
