//! The nouns of Hadir and their rules, and the journal that carries them.
//!
//! **Invariants.** Everything here is a pure function: the same input gives the same output, on
//! any laptop and at any time. A value has exactly one written form. What the application shows
//! is a function of the set of changes, never of their order.
//!
//! **Not here.** No files, no clock, no randomness, no SQL, no words for people, no JSON of the
//! seam.

pub mod ages;
pub mod attendance;
pub mod clusters;
pub mod concern;
pub mod disclosure;
pub mod eligibility;
pub mod id;
pub mod journal;
pub mod kinds;
pub mod likeness;
pub mod lists;
pub mod names;
pub mod nouns;
pub mod phones;
pub mod serials;
pub mod sessions;
pub mod texts;
pub mod value;

pub use id::Id;
pub use value::{Fields, Value};
