//! What a register is on disk, for whoever opens it in years to come, with Hadir or without.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "tests say what is wrong and stop"
)]

mod older;
mod schema;
mod tampering;
