//! Tables as people hand them over, made here as their programs make them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where its ground gives way"
)]

mod hostile;
mod made;
mod texts;
mod workbooks;

use spreadsheets::{Problem, read};

/// The rows of the only table.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let book = read(bytes).unwrap();
    assert_eq!(book.sheets.len(), 1, "one table");
    book.sheets.into_iter().next().unwrap().rows
}

fn refused(bytes: &[u8]) -> Problem {
    read(bytes).expect_err("this is no table")
}
