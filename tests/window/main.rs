//! The real window, opened and used as a trainer uses it: by keyboard, with native dialogs.
//!
//! Few stories, because each takes seconds: what an ordinary browser over the headless host can
//! show is shown there. Here are the content policy, the web view's own keyboard, the dialogs of
//! the system, and what is left when the power fails.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "tests say what is wrong and stop"
)]

mod designs;
mod duplicates;
mod generator;
mod incoming;
mod lists;
mod main_job;
mod overview;
mod participants;
mod power_cut;
mod roll_call;
mod second_laptop;
mod the_day;
mod together;
mod trainings;
