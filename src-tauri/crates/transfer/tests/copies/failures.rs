//! Every operation fails once, or for good; media that give back something else.

use std::io::ErrorKind;
use std::path::Path;

use chrono::NaiveDate;
use transfer::{Archive, Failure, write_backup, write_file};

use crate::cuts::{NEW, OLD, copy, hand_over, operations, stick};
use crate::faulty::{FaultyDisk, Medium, Trouble};

pub(crate) type Outcome = Result<(), Failure>;

const KINDS: [ErrorKind; 6] = [
    ErrorKind::Other,
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::NotFound,
    ErrorKind::FileTooLarge,
];

pub(crate) fn save_copy(disk: &FaultyDisk) -> Outcome {
    hand_over(disk).map(drop)
}

/// Runs a job with each of its operations failing once in each way. What is passed on: the
/// outcome, the disk, the operation that failed, and where that was.
fn fail_everywhere(
    start: &FaultyDisk,
    job: impl Fn(&FaultyDisk) -> Outcome,
    check: impl Fn(Outcome, &FaultyDisk, &str, &str),
) {
    let count = operations(start, |disk| {
        job(disk).expect("it works when nothing goes wrong");
    });
    for at in 0..count {
        for kind in KINDS {
            for applied in [false, true] {
                let disk = start.clone().troubled(Trouble::FailsOnce { at, kind, applied });
                let outcome = job(&disk);
                let operation = disk.log()[at];
                let place = format!("{kind} at {at} ({operation}), applied {applied}");
                check(outcome, &disk, operation, &place);
            }
        }
    }
}

pub(crate) fn unfinished(disk: &FaultyDisk) -> usize {
    disk.paths().iter().filter(|path| path.ends_with(".part")).count()
}

/// In every state that a power cut could leave now, the file is there and whole.
fn is_safe(disk: &FaultyDisk, path: &str) -> bool {
    (0..disk.choices()).all(|choice| disk.after_power_cut(choice).seen(path) == Some(copy()))
}

/// What must hold of a new file after any one failure.
fn check_new(outcome: Outcome, disk: &FaultyDisk, new: &str, operation: &str, place: &str) {
    assert_eq!(unfinished(disk), 0, "an unfinished file stays: {place}");
    if outcome.is_ok() {
        assert!(is_safe(disk, new), "said to be saved and is not: {place}");
        // Left-overs and the question of the volume are no reason to fail.
        assert!(["remove", "volume"].contains(&operation), "a failure was passed over: {place}");
    } else if operation == "rename_new" {
        // The system may say no and have done it; then the file is at least whole.
        assert!(disk.seen(new).is_none_or(|found| found == copy()), "a bad file: {place}");
    } else {
        assert_eq!(disk.seen(new), None, "not called saved, but there: {place}");
    }
}

#[test]
fn any_operation_may_fail_and_no_copy_is_wrongly_called_saved() {
    fail_everywhere(&stick(), save_copy, |outcome, disk, operation, place| {
        assert_eq!(disk.seen(OLD).unwrap(), b"the older copy", "the older copy: {place}");
        check_new(outcome, disk, NEW, operation, place);
    });
}

#[test]
fn any_operation_may_fail_and_no_backup_is_wrongly_called_saved() {
    let older = "/home/b/2018-06-01T09-00-00_daily.db";
    let name = "2018-06-02T09-00-00_merge.db";
    let start = FaultyDisk::with(&["/home/b"], &[(older, b"yesterday")]);
    fail_everywhere(
        &start,
        |disk| write_backup(disk, Path::new("/home/b"), name, &copy()).map(drop),
        |outcome, disk, operation, place| {
            assert_eq!(disk.seen(older).unwrap(), b"yesterday", "the older one: {place}");
            check_new(outcome, disk, &format!("/home/b/{name}"), operation, place);
        },
    );
}

#[test]
fn any_operation_may_fail_and_a_chosen_file_is_never_half_written() {
    let path = "/stick/certificates.pdf";
    let start = FaultyDisk::with(&["/stick"], &[(path, b"last year's"), (OLD, b"a copy")]);
    fail_everywhere(
        &start,
        |disk| write_file(disk, Path::new(path), &copy()),
        |outcome, disk, operation, place| {
            assert_eq!(unfinished(disk), 0, "an unfinished file stays: {place}");
            assert_eq!(disk.seen(OLD).unwrap(), b"a copy", "a neighbour was lost: {place}");
            let found = disk.seen(path).unwrap();
            assert!(found == copy() || found == b"last year's", "half written: {place}");
            if outcome.is_ok() {
                assert!(is_safe(disk, path), "said to be saved and is not: {place}");
                assert_eq!(operation, "remove", "a failure was passed over: {place}");
            }
        },
    );
}

/// Three files in one, of which each fits into no single block.
fn archive(disk: &FaultyDisk, path: &str) -> Outcome {
    let day = NaiveDate::from_ymd_opt(2018, 6, 2).unwrap();
    let mut archive = Archive::begin(disk, Path::new(path), day)?;
    for name in ["زهراء.pdf", "ئارام.pdf", "Sara.pdf"] {
        archive.append(name, &copy())?;
    }
    archive.finish().map(drop)
}

#[test]
fn any_operation_may_fail_and_an_archive_is_never_half_written() {
    let path = "/stick/certificates.zip";
    let start = FaultyDisk::with(&["/stick"], &[(path, b"last year's"), (OLD, b"a copy")]);
    let whole = start.clone();
    archive(&whole, path).unwrap();
    let whole = whole.seen(path).unwrap();
    fail_everywhere(
        &start,
        |disk| archive(disk, path),
        |outcome, disk, operation, place| {
            assert_eq!(unfinished(disk), 0, "an unfinished file stays: {place}");
            let found = disk.seen(path).unwrap();
            assert!(found == whole || found == b"last year's", "half written: {place}");
            if outcome.is_ok() {
                assert!(found == whole, "said to be saved and is not: {place}");
                assert_eq!(operation, "remove", "a failure was passed over: {place}");
            }
        },
    );
}

#[test]
fn an_archive_that_is_given_up_leaves_what_was_there() {
    let path = "/stick/certificates.zip";
    let disk = FaultyDisk::with(&["/stick"], &[(path, b"last year's")]);
    let day = NaiveDate::from_ymd_opt(2018, 6, 2).unwrap();
    let mut given_up = Archive::begin(&disk, Path::new(path), day).unwrap();
    given_up.append("Sara.pdf", &copy()).unwrap();
    drop(given_up);
    assert_eq!(unfinished(&disk), 0, "nothing half done");
    assert_eq!(disk.seen(path).unwrap(), b"last year's", "and what was there before");
}

#[test]
fn a_stick_pulled_out_at_any_operation_is_reported() {
    let count = operations(&stick(), |disk| save_copy(disk).unwrap());
    for at in 0..count {
        let disk = stick().troubled(Trouble::PulledOut { at });
        let outcome = save_copy(&disk);
        if outcome.is_ok() {
            assert_eq!(disk.log()[at], "volume", "only what comes after the proof may fail: {at}");
        } else {
            assert_eq!(outcome, Err(Failure::FolderMissing), "pulled out at {at}");
        }
        for choice in 0..disk.choices() {
            let after = disk.after_power_cut(choice);
            assert_eq!(after.seen(OLD).unwrap(), b"the older copy", "pulled out at {at}");
            let found = after.seen(NEW);
            assert!(found.is_none_or(|found| found == copy()), "a bad file, pulled out at {at}");
        }
    }
}

#[test]
fn a_failed_sync_is_not_tried_again() {
    for operation in ["sync", "sync_folder_of"] {
        let working = stick();
        save_copy(&working).unwrap();
        let at = working.log().iter().position(|name| *name == operation).unwrap();
        let kind = ErrorKind::Other;
        let disk = stick().troubled(Trouble::FailsOnce { at, kind, applied: false });
        assert_eq!(save_copy(&disk), Err(Failure::WriteFailed), "a failed {operation} is the end");
        let times = disk.log().iter().filter(|name| **name == operation).count();
        assert_eq!(times, 1, "{operation} was tried again");
        assert_eq!(disk.paths(), [OLD], "what was not synced is deleted, the rest stays");
    }
}

#[test]
fn a_medium_that_gives_back_something_else_fails_the_check() {
    let length = copy().len();
    let media = [
        Medium::FlipsBit { at: 0 },
        Medium::FlipsBit { at: length / 2 },
        Medium::FlipsBit { at: length - 1 },
        Medium::Keeps { bytes: 0 },
        Medium::Keeps { bytes: length - 1 },
        Medium::Lengthens,
        Medium::Shortens { to: length - 1 },
        Medium::Shortens { to: 0 },
        Medium::SpoilsOnRename,
    ];
    for medium in media {
        let disk = stick().on(medium);
        assert_eq!(save_copy(&disk), Err(Failure::CheckFailed), "{medium:?}");
        assert_eq!(disk.paths(), [OLD], "what failed its check is removed: {medium:?}");
    }
}
