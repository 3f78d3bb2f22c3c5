//! What every test here stands on: a register of its own, the programs, a screen, the real window.
//!
//! **Invariants**
//! - Each register, each home folder and each screen belongs to one test and goes with it.
//! - Waiting means asking again until a deadline (`wait`); no test sleeps a fixed time.
//! - Everything that was started is stopped, also when a test fails half-way.
//! - A test never imports the shell: it opens its window.
//!
//! **Not here**: expectations. What should be true is said in the tests themselves.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a rig that cannot do its part must fail the test at once"
)]

pub mod disk;
pub mod drag;
pub mod pdf;
pub mod program;
pub mod register;
pub mod repository;
pub mod screen;
pub mod wait;
pub mod window;
