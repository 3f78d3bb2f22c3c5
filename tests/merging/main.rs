//! Many laptops, one register: merged in any order, any number of times, with nothing lost.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests say what is wrong and stop"
)]

mod laws;
mod model;
mod strangers;
mod world;
