//! Copies under every fault that a test can make: one binary, one module per question.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod backups; // which backups and copies stay
mod cuts; // the power goes at every operation
mod failures; // every operation fails; media that lie
mod faulty; // a disk in memory with a cache, a medium and bad days
mod names; // safe names
mod reading; // what others hand over
mod real; // the same on the machine's own disk
mod refusals; // what cannot be saved
