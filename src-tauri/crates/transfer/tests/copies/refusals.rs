//! What cannot be saved: no room, no folder, no name, no wish to go on.

use std::io::ErrorKind;
use std::path::Path;

use transfer::{Failure, Stage, write_file, write_verified};

use crate::cuts::{NAME, NEW, OLD, copy, operations, stick};
use crate::failures::{save_copy, unfinished};
use crate::faulty::{FaultyDisk, INTRUDED, Trouble};

#[test]
fn a_full_stick_is_refused_with_figures_before_anything_is_written() {
    let length = copy().len() as u64;
    let disk = stick().with_room(Some(length), length);
    let Err(Failure::Full { needed, free }) = save_copy(&disk) else {
        panic!("the bytes fit, but not what the file system needs for them");
    };
    assert!(needed > length && free == length, "{needed} needed, {free} free");
    assert!(!disk.log().contains(&"create_new"), "nothing was written");
}

#[test]
fn a_stick_that_is_full_although_it_said_otherwise_keeps_what_it_had() {
    for said in [None, Some(u64::MAX)] {
        for room in [0, 1, 260 * 1024, copy().len() as u64 - 1] {
            let disk = stick().with_room(said, room);
            let outcome = save_copy(&disk);
            assert!(matches!(outcome, Err(Failure::Full { .. })), "{outcome:?} with {room} bytes");
            assert_eq!(disk.paths(), [OLD], "no unfinished file stays with {room} bytes");
        }
    }
}

#[test]
fn a_copy_that_the_file_system_cannot_hold_is_refused_early() {
    let length = copy().len() as u64;
    let disk = stick().with_limit(length - 1);
    assert_eq!(save_copy(&disk), Err(Failure::TooLarge));
    assert!(!disk.log().contains(&"create_new"), "nothing was written");
    save_copy(&stick().with_limit(length)).expect("a copy of exactly the limit fits");
}

#[test]
fn a_missing_folder_and_one_that_takes_nothing_are_told_apart() {
    let none = FaultyDisk::with(&["/home"], &[]);
    assert_eq!(save_copy(&none), Err(Failure::FolderMissing));
    let file = write_file(&none, Path::new("/stick/certificates.pdf"), b"pdf");
    assert_eq!(file, Err(Failure::FolderMissing));
    for kind in [ErrorKind::ReadOnlyFilesystem, ErrorKind::PermissionDenied] {
        let working = stick();
        save_copy(&working).unwrap();
        let at = working.log().iter().position(|name| *name == "create_new").unwrap();
        let locked = stick().troubled(Trouble::FailsOnce { at, kind, applied: false });
        assert_eq!(save_copy(&locked), Err(Failure::ReadOnly), "{kind}");
    }
}

#[test]
fn cancelling_at_any_step_leaves_nothing_behind() {
    let run = |disk: &FaultyDisk, stop_at: usize| {
        let mut steps = Vec::new();
        let outcome = write_verified(
            disk,
            Path::new("/stick"),
            NAME,
            &copy(),
            Path::new("/home"),
            &mut |stage, done, total| {
                steps.push((stage, done, total));
                steps.len() <= stop_at
            },
        );
        (outcome.map(drop), steps)
    };
    let (outcome, steps) = run(&stick(), usize::MAX);
    outcome.expect("it works when nobody cancels");
    let total = copy().len() as u64;
    assert!(steps.is_sorted(), "stages and figures only go up: {steps:?}");
    assert!(steps.iter().all(|step| step.2 == total), "the total never changes: {steps:?}");
    for stage in [Stage::Write, Stage::Compare, Stage::Prove] {
        assert!(steps.contains(&(stage, 0, total)), "{stage:?} begins at nothing");
        assert!(steps.contains(&(stage, total, total)), "{stage:?} ends with all");
    }
    for (stop_at, step) in steps.iter().enumerate() {
        let disk = stick();
        let (outcome, _) = run(&disk, stop_at);
        assert_eq!(outcome, Err(Failure::Cancelled), "cancelled at step {stop_at}");
        assert_eq!(disk.paths(), [OLD], "cancelled at {step:?}");
    }
}

#[test]
fn a_name_that_exists_is_never_taken() {
    let theirs = "/stick/njf_2018-06-02_a_0007.HADIR";
    for taken in [NEW, theirs] {
        let disk = FaultyDisk::with(&["/stick"], &[(taken, b"there before")]);
        assert_eq!(save_copy(&disk), Err(Failure::Exists), "{taken}");
        assert_eq!(disk.seen(taken).unwrap(), b"there before", "it was not touched");
    }
    let count = operations(&stick(), |disk| save_copy(disk).unwrap());
    let renaming = {
        let working = stick();
        save_copy(&working).unwrap();
        working.log().iter().position(|name| *name == "rename_new").unwrap()
    };
    for at in 0..count {
        let disk = stick().troubled(Trouble::Intruder { at, name: NEW });
        let outcome = save_copy(&disk);
        if at <= renaming {
            assert_eq!(outcome, Err(Failure::Exists), "somebody was faster at {at}");
            assert_eq!(disk.seen(NEW).unwrap(), INTRUDED, "their file was replaced at {at}");
        } else {
            assert_eq!(outcome, Ok(()), "the name was ours at {at}");
        }
        assert_eq!(unfinished(&disk), 0, "an unfinished file stays at {at}");
    }
}

#[test]
fn a_name_that_is_not_safe_is_refused() {
    for name in ["", ".", "..", "../a.hadir", "a/b", "C:\\a", "a:b", "nul.hadir", "a."] {
        let disk = stick();
        let outcome = write_verified(
            &disk,
            Path::new("/stick"),
            name,
            b"x",
            Path::new("/"),
            &mut |_, _, _| true,
        );
        assert_eq!(outcome.map(drop), Err(Failure::WriteFailed), "{name:?}");
        assert_eq!(disk.paths(), [OLD], "nothing was made of {name:?}");
    }
}

#[test]
fn an_empty_file_is_written_and_checked_as_well() {
    let disk = stick();
    let own = Path::new("/home");
    write_verified(&disk, Path::new("/stick"), "empty.hadir", b"", own, &mut |_, _, _| true)
        .unwrap();
    assert_eq!(disk.seen("/stick/empty.hadir").unwrap(), b"");
}

#[test]
fn another_volume_is_told_from_our_own() {
    let (disk, always) = (FaultyDisk::with(&["/stick", "/home/copies"], &[]), &mut |_, _, _| true);
    let own = Path::new("/home");
    let away = write_verified(&disk, Path::new("/stick"), "a.hadir", b"x", own, always).unwrap();
    assert!(!away.same_volume, "the stick is another volume");
    let here =
        write_verified(&disk, Path::new("/home/copies"), "a.hadir", b"x", own, always).unwrap();
    assert!(here.same_volume, "the own folder is not");
    let at = disk.log().iter().position(|name| *name == "volume").unwrap();
    let kind = ErrorKind::Other;
    let silent = FaultyDisk::with(&["/stick"], &[]).troubled(Trouble::FailsOnce {
        at,
        kind,
        applied: false,
    });
    let unknown =
        write_verified(&silent, Path::new("/stick"), "a.hadir", b"x", own, always).unwrap();
    assert!(unknown.same_volume, "what is not known to be elsewhere is no safe copy");
}
