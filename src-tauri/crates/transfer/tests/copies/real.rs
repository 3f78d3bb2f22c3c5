//! The same on the machine's own disk.

use std::fs;
use std::path::Path;

use transfer::{
    Disk, Failure, Readers, RealDisk, keep_newest, write_backup, write_file, write_verified,
};

use crate::cuts::copy;

fn names(folder: &Path) -> Vec<String> {
    let mut names = RealDisk.list(folder).unwrap();
    names.sort();
    names
}

fn save(folder: &Path, name: &str) -> Result<transfer::Written, Failure> {
    write_verified(&RealDisk, folder, name, &copy(), folder, &mut |_, _, _| true)
}

#[test]
fn a_copy_lies_there_as_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let written = save(folder.path(), "NJF_2018-06-01_A_0001.hadir").unwrap();
    assert!(fs::read(&written.path).unwrap() == copy(), "the bytes");
    assert_eq!(written.bytes, copy().len() as u64);
    assert!(written.same_volume, "a folder is on its own volume");
    assert_eq!(names(folder.path()), ["NJF_2018-06-01_A_0001.hadir"], "and nothing else");
}

#[test]
fn the_hash_is_sha_256() {
    // FIPS 180-2, appendix B.1: the hash of "abc".
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path();
    let written =
        write_verified(&RealDisk, own, "a.hadir", b"abc", own, &mut |_, _, _| true).unwrap();
    let found: String = written.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_second_copy_of_the_name_is_refused_and_a_left_over_is_not_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let name = "NJF_2018-06-01_A_0001.hadir";
    fs::write(folder.path().join("NJF_2018-06-01_A_0001.hadir.part"), b"cut short").unwrap();
    let first = save(folder.path(), name).unwrap();
    assert_eq!(save(folder.path(), name), Err(Failure::Exists));
    assert!(fs::read(first.path).unwrap() == copy(), "the first is untouched");
    assert_eq!(names(folder.path()), [name]);
}

#[test]
fn renaming_never_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    fs::write(&from, b"new").unwrap();
    fs::write(&to, b"old").unwrap();
    let error = RealDisk.rename_new(&from, &to).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&to).unwrap(), b"old", "what was there stays");
    let error = RealDisk.create_new(&to, Readers::Owner).err().expect("it exists");
    assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
}

#[test]
fn a_folder_that_is_gone_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("stick");
    assert_eq!(save(&gone, "a.hadir"), Err(Failure::FolderMissing));
    assert_eq!(write_file(&RealDisk, &gone.join("a.pdf"), b"x"), Err(Failure::FolderMissing));
    fs::write(&gone, b"a file").unwrap();
    assert_eq!(save(&gone, "a.hadir"), Err(Failure::FolderMissing), "a file is no folder");
    assert_eq!(keep_newest(&RealDisk, &gone, "a", &[], 3), Err(Failure::FolderMissing));
}

#[test]
fn a_stick_pulled_out_in_the_middle_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let outcome =
        write_verified(&RealDisk, &stick, "a.hadir", &copy(), &stick, &mut |stage, _, _| {
            if stage == transfer::Stage::Compare {
                drop(fs::remove_dir_all(&stick));
            }
            true
        });
    assert_eq!(outcome, Err(Failure::FolderMissing));
}

#[test]
fn a_chosen_file_replaces_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("شهادات: \\ النجف.pdf");
    let path = if cfg!(windows) { folder.path().join("شهادات.pdf") } else { path };
    fs::write(&path, b"last year's").unwrap();
    write_file(&RealDisk, &path, &copy()).unwrap();
    assert!(fs::read(&path).unwrap() == copy(), "the new bytes");
    assert_eq!(names(folder.path()).len(), 1, "and no unfinished file");
    let long = folder.path().join("ش".repeat(if cfg!(windows) { 60 } else { 127 }));
    write_file(&RealDisk, &long, b"as long as Linux allows").unwrap();
    assert_eq!(write_file(&RealDisk, Path::new("/"), b""), Err(Failure::WriteFailed), "no name");
    let inside = folder.path().join("folder");
    fs::create_dir_all(inside.join("full")).unwrap();
    assert!(write_file(&RealDisk, &inside, b"x").is_err(), "a folder is not replaced");
    assert_eq!(names(&inside), ["full"], "and keeps what it holds");
}

#[test]
fn a_backup_is_for_its_owner_alone() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register").join("backups");
    let path = write_backup(&RealDisk, &folder, "2018-06-01T09-00-00_daily.db", &copy()).unwrap();
    assert!(fs::read(&path).unwrap() == copy(), "the bytes");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600, "the file");
        assert_eq!(mode(&folder), 0o700, "the folder");
    }
}

#[test]
fn the_disk_tells_what_it_knows() {
    let folder = tempfile::tempdir().unwrap();
    let here = RealDisk.volume(folder.path()).unwrap();
    assert!(here.is_some(), "a folder lies on some volume");
    #[cfg(target_os = "linux")]
    {
        assert_ne!(here, RealDisk.volume(Path::new("/proc")).unwrap(), "another file system");
        assert!(RealDisk.free_space(folder.path()).unwrap().is_some_and(|free| free > 0));
        assert_eq!(RealDisk.free_space(Path::new("/proc")).unwrap(), Some(0), "nothing to write");
    }
}
