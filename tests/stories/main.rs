//! What trainers and the secretariat do, told from beginning to end through the front doors.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::needless_pass_by_value,
    reason = "tests say what is wrong and stop, and json!(…) reads best where it is used"
)]

mod again;
mod bad_files;
mod bad_input;
mod bad_pictures;
mod batches;
mod beginning;
mod bombs;
mod cancelling;
mod colours;
mod command_line;
mod command_line_papers;
mod design_files;
mod designs;
mod documents;
mod duplicates;
mod eligibility;
mod every_change;
mod full_disk;
mod groups;
mod groups_made;
mod headcounts;
mod histories;
mod kinds;
mod limited_histories;
mod lists;
mod main_job;
mod mended;
mod mended_copies;
mod merged_copies;
mod on_disk;
mod overview;
mod papers;
mod participants;
mod people;
#[cfg(unix)]
mod printers;
mod private_summary;
mod programmes;
mod reissuing;
mod roll_call;
mod scene;
mod screens;
mod second_laptop;
mod sentences;
mod sheets;
mod shifting;
mod today;
