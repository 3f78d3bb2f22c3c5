//! Words: what a person reads, in each language of Hadir: messages, dates, numbers, lists, and the reading of typed
//! times and dates.
//!
//! The sentences stand in `assets/locales/<language>/<file>.ftl`, the patterns in `data/dates-and-numbers.json`; this
//! crate holds only the rules that join them. Screens, papers, and the command line show the same words because all of
//! them take them from here (or, for a screen's fixed texts, from the same files).
//!
//! **Invariants**
//! - Same language, same digits, same arguments: same text, on every machine. No locale of the operating system or of
//!   a web view takes part.
//! - Each value put into a sentence is isolated (U+2068 … U+2069), so that a Latin name cannot reorder an Arabic line.
//!   Paper drops the marks after it has ordered the line.
//! - A number is passed twice: as a number, which only chooses the plural form, and as text in the chosen digits.
//! - All languages have the same messages with the same variables; a test holds them together.
//!
//! **Not here**: no clock, no files (everything is compiled in), no names of people and how they compare (`domain`),
//! no layout (`paper`), no choice of which sentence applies (`api`).

mod language;
mod table;

mod dates;
mod figures;
mod governorates;
mod messages;
mod reading;

pub use figures::Figures;
pub use governorates::{governorate_name, governorates};
pub use language::{Digits, Direction, Language};
pub use messages::{Argument, BadMessages, Words};
pub use reading::{read_date, read_digits, read_time};
