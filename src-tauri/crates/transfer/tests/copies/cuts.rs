//! The power goes at every operation, and each unsynced change may or may not have arrived.

use std::path::Path;
use std::sync::LazyLock;

use transfer::{Failure, write_backup, write_file, write_verified};

use crate::faulty::{FaultyDisk, Medium, Trouble};

pub(crate) const OLD: &str = "/stick/NJF_2018-06-01_A_0006.hadir";
pub(crate) const NEW: &str = "/stick/NJF_2018-06-02_A_0007.hadir";
pub(crate) const NAME: &str = "NJF_2018-06-02_A_0007.hadir";
const PART: &str = "/stick/NJF_2018-06-02_A_0007.hadir.part";

/// A block of 256 KiB and a shorter one, without repetition, so that a lost or swapped one shows.
pub(crate) fn copy() -> Vec<u8> {
    static COPY: LazyLock<Vec<u8>> =
        LazyLock::new(|| (0..75 * 1024_u32).flat_map(u32::to_be_bytes).collect());
    COPY.clone()
}

pub(crate) fn stick() -> FaultyDisk {
    FaultyDisk::with(&["/stick", "/home"], &[(OLD, b"the older copy")])
}

pub(crate) fn hand_over(disk: &FaultyDisk) -> Result<transfer::Written, Failure> {
    let own = Path::new("/home");
    write_verified(disk, Path::new("/stick"), NAME, &copy(), own, &mut |_, _, _| true)
}

/// How many operations a job has when nothing goes wrong.
pub(crate) fn operations(disk: &FaultyDisk, job: impl Fn(&FaultyDisk)) -> usize {
    let disk = disk.clone();
    job(&disk);
    disk.log().len()
}

/// Runs a job with the power cut at each operation and looks at every state that may be left.
fn cut_everywhere(
    start: &FaultyDisk,
    job: impl Fn(&FaultyDisk) -> bool,
    check: impl Fn(bool, &FaultyDisk, &str),
) -> usize {
    let count = operations(start, |disk| {
        assert!(job(disk), "it works when nothing goes wrong");
    });
    let mut looked_at = 0;
    for at in 0..=count {
        let disk = start.clone().troubled(Trouble::PowerCut { at });
        let said_saved = job(&disk);
        for choice in 0..disk.choices() {
            let operation = disk.log().get(at).copied().unwrap_or("end");
            let place = format!("power cut at {at} ({operation}), choice {choice}");
            check(said_saved, &disk.after_power_cut(choice), &place);
            looked_at += 1;
        }
    }
    looked_at
}

#[test]
fn a_copy_is_saved_or_not_there_and_older_ones_stay() {
    let looked_at = cut_everywhere(
        &stick(),
        |disk| hand_over(disk).is_ok(),
        |said_saved, after, place| {
            assert_eq!(after.seen(OLD).unwrap(), b"the older copy", "older copy lost: {place}");
            match after.seen(NEW) {
                Some(found) => assert!(found == copy(), "a bad file under the name: {place}"),
                None => assert!(!said_saved, "said to be saved and is not there: {place}"),
            }
        },
    );
    assert!(looked_at > 2 * STEPS.len(), "not only the operations, but choices: {looked_at}");
}

/// The operations of a copy, in the order in which each relies on those before it.
const STEPS: [&str; 19] = [
    "list",
    "remove",
    "length_limit",
    "free_space", // may it succeed?
    "create_new",
    "write_block",
    "write_block",
    "sync", // the unfinished file
    "drop_cache",
    "open",
    "read",
    "read", // past the cache
    "rename_new",
    "sync_folder_of", // only now the name
    "drop_cache",
    "open",
    "read",
    "read", // and again under that name
    "volume",
];

#[test]
fn the_steps_of_a_copy_come_in_their_order() {
    let disk = stick();
    hand_over(&disk).unwrap();
    assert_eq!(disk.log(), [STEPS.as_slice(), &["volume"]].concat(), "both volumes come last");
}

#[test]
fn what_a_bad_medium_spoils_never_gets_the_name_not_even_for_a_moment() {
    for medium in [Medium::FlipsBit { at: 0 }, Medium::Keeps { bytes: 1000 }, Medium::Lengthens] {
        let count = operations(&stick(), |disk| drop(hand_over(disk)));
        for at in 0..count {
            let disk = stick().on(medium).troubled(Trouble::PowerCut { at });
            assert!(hand_over(&disk).is_err(), "called saved on {medium:?}, power cut at {at}");
            for choice in 0..disk.choices() {
                let found = disk.after_power_cut(choice).seen(NEW);
                assert_eq!(found, None, "under the name on {medium:?}, power cut at {at}");
            }
        }
    }
}

#[test]
fn after_a_cut_the_next_attempt_succeeds() {
    let unfinished = FaultyDisk::with(&["/stick", "/home"], &[(OLD, b"old"), (PART, b"half")]);
    assert!(hand_over(&unfinished).is_ok(), "a left-over is no obstacle");
    cut_everywhere(
        &stick(),
        |disk| hand_over(disk).is_ok(),
        |_, after, place| {
            let there_already = after.seen(NEW).is_some();
            let again = hand_over(after);
            match again {
                Ok(_) => assert!(after.seen(NEW).unwrap() == copy(), "whole: {place}"),
                Err(failure) => {
                    assert!(there_already && failure == Failure::Exists, "{failure}: {place}");
                }
            }
            assert!(there_already || after.seen(PART).is_none(), "nothing half: {place}");
        },
    );
}

#[test]
fn a_chosen_file_is_the_old_one_or_the_new_one() {
    let path = "/stick/certificates.pdf";
    let start = FaultyDisk::with(&["/stick"], &[(path, b"last year's"), (OLD, b"a copy")]);
    cut_everywhere(
        &start,
        |disk| write_file(disk, Path::new(path), &copy()).is_ok(),
        |said_saved, after, place| {
            assert_eq!(after.seen(OLD).unwrap(), b"a copy", "a neighbour was lost: {place}");
            let found = after.seen(path).unwrap_or_else(|| panic!("neither is there: {place}"));
            assert!(found == copy() || found == b"last year's", "half written: {place}");
            assert!(!said_saved || found == copy(), "said to be saved and is not: {place}");
        },
    );
}

#[test]
fn a_backup_is_saved_or_not_there_and_older_ones_stay() {
    let (older, name) = ("/home/b/2018-06-01T09-00-00_daily.db", "2018-06-02T09-00-00_merge.db");
    let newer = format!("/home/b/{name}");
    let start = FaultyDisk::with(&["/home", "/home/b"], &[(older, b"yesterday")]);
    cut_everywhere(
        &start,
        |disk| write_backup(disk, Path::new("/home/b"), name, &copy()).is_ok(),
        |said_saved, after, place| {
            assert_eq!(after.seen(older).unwrap(), b"yesterday", "older one lost: {place}");
            match after.seen(&newer) {
                Some(found) => assert!(found == copy(), "a bad file under the name: {place}"),
                None => assert!(!said_saved, "said to be saved and is not there: {place}"),
            }
        },
    );
}
