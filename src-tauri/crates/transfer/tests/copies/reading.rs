//! Reading what others hand over: capped, and only ordinary files.

use std::path::Path;

use transfer::{Failure, RealDisk, read_capped};

use crate::faulty::{FaultyDisk, Trouble};

#[test]
fn a_file_of_exactly_the_cap_is_read_and_one_byte_more_is_not() {
    let bytes = vec![7; 300 * 1024];
    let disk = FaultyDisk::with(&["/stick"], &[("/stick/a.hadir", &bytes)]);
    let read = |cap: usize| read_capped(&disk, Path::new("/stick/a.hadir"), cap as u64);
    assert!(read(bytes.len()).unwrap() == bytes, "whole and unchanged");
    assert_eq!(read(bytes.len() - 1), Err(Failure::TooLarge), "one byte over the cap");
    assert_eq!(read(0), Err(Failure::TooLarge));
    let empty = FaultyDisk::with(&["/stick"], &[("/stick/a.hadir", b"")]);
    assert_eq!(read_capped(&empty, Path::new("/stick/a.hadir"), 0).unwrap(), b"");
}

#[test]
fn a_failure_anywhere_gives_no_bytes() {
    let bytes = vec![7; 600 * 1024];
    let working = FaultyDisk::with(&["/stick"], &[("/stick/a.hadir", &bytes)]);
    read_capped(&working, Path::new("/stick/a.hadir"), u64::MAX).unwrap();
    for at in 0..working.log().len() {
        let kind = std::io::ErrorKind::Other;
        let disk = FaultyDisk::with(&["/stick"], &[("/stick/a.hadir", &bytes)])
            .troubled(Trouble::FailsOnce { at, kind, applied: false });
        let outcome = read_capped(&disk, Path::new("/stick/a.hadir"), u64::MAX);
        assert_eq!(outcome, Err(Failure::Unreadable), "operation {at}");
    }
}

#[test]
fn only_ordinary_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let read = |path: &Path| read_capped(&RealDisk, path, 1000);
    assert_eq!(read(folder.path()), Err(Failure::Unreadable), "a folder");
    assert_eq!(read(&folder.path().join("none")), Err(Failure::Unreadable), "nothing");
    #[cfg(target_os = "linux")]
    {
        assert_eq!(read(Path::new("/dev/zero")), Err(Failure::Unreadable), "it has no end");
        // Says that it has no bytes and gives some all the same.
        let endless = Path::new("/proc/self/status");
        assert_eq!(read_capped(&RealDisk, endless, 10), Err(Failure::TooLarge), "the cap holds");
        let pipe = folder.path().join("pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::RWXU).unwrap();
        assert_eq!(read(&pipe), Err(Failure::Unreadable), "a pipe, without waiting for it");
    }
}
