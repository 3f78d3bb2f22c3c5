//! Files and folders that are not what they should be: said clearly, and left as they are.

use crate::scene::{assert_rows, assert_whole, files_in, print, read_aloud, rows_on_disk, text};
use api::{App, Environment, Failure, Language, Words};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use tests::register::Register;

#[allow(clippy::disallowed_methods, reason = "a test makes databases that are no registers")]
fn database(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

/// Why a register is not opened; the sentence must be there before there is a register.
fn not_opened(folder: &Path) -> Failure {
    let failure = App::open(folder, Environment::real()).err().expect("it should not open");
    let words = Words::load().unwrap();
    for language in [Language::Arabic, Language::English, Language::Sorani, Language::Italian] {
        let sentence = api::sentence(&words, language, &failure);
        let internal = api::sentence(&words, language, &Failure::internal(""));
        assert!(!sentence.contains('⟦') && sentence != internal, "{failure:?}: {sentence}");
    }
    failure
}

/// A whole register as bytes, and one of its copies.
fn copied() -> (Register, std::path::PathBuf) {
    let mut register = Register::example();
    let stick = register.beside("stick");
    let copied = register.call("copies_make", json!({ "folder": stick }));
    let path = text(&copied, "/path").into();
    (register, path)
}

fn refused_file(register: &mut Register, path: &Path) -> String {
    let rows = rows_on_disk(register.folder());
    let failure = register.refused("copies_inspect", json!({ "path": path }));
    assert_rows(register.folder(), &rows, "looking changes nothing");
    for language in [Language::Arabic, Language::English] {
        register.app().speak(language);
        let sentence = read_aloud(&register.app().sentence(&failure));
        let internal = read_aloud(&register.app().sentence(&Failure::internal("")));
        assert!(!sentence.contains('⟦') && sentence != internal, "{failure:?}: {sentence}");
    }
    failure.code
}

#[test]
fn files_that_are_no_registers_are_refused_and_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("register.db");

    std::fs::write(&register, "Dear all, the training is on Friday. ".repeat(200)).unwrap();
    let before = std::fs::read(&register).unwrap();
    assert_eq!(not_opened(folder.path()).code, "not-a-register", "a letter");
    assert!(std::fs::read(&register).unwrap() == before, "the letter is as it was");

    std::fs::remove_file(&register).unwrap();
    database(&register).execute_batch("CREATE TABLE songs (title TEXT) STRICT").unwrap();
    let before = std::fs::read(&register).unwrap();
    assert_eq!(not_opened(folder.path()).code, "other-application", "somebody's songs");
    assert!(std::fs::read(&register).unwrap() == before, "the songs are as they were");
}

#[test]
fn a_register_of_a_newer_version_is_left_to_that_version() {
    let mut made = Register::example();
    made.close();
    let file = made.folder().join("register.db");
    database(&file).pragma_update(None, "user_version", store::SCHEMA_VERSION + 1).unwrap();
    let before = std::fs::read(&file).unwrap();
    assert_eq!(not_opened(made.folder()).code, "newer-register", "made by a newer Hadir");
    assert!(std::fs::read(&file).unwrap() == before, "it is as it was");
    let mut register = Register::empty();
    assert_eq!(refused_file(&mut register, &file), "newer-register", "also as a copy");
}

#[test]
fn a_register_is_open_once() {
    let mut register = Register::example();
    assert_eq!(not_opened(register.folder()).code, "register-in-use", "the window has it");
    assert_whole(&mut register, "while somebody else tried");
    register.close();
    App::open(register.folder(), Environment::real()).expect("once closed it can be opened");
}

#[cfg(target_os = "linux")]
#[test]
fn folders_that_take_nothing_are_named_as_such() {
    // These two refuse files from everybody, the superuser included.
    assert_eq!(not_opened(Path::new("/sys/hadir")).code, "folder-read-only", "locked");
    assert_eq!(not_opened(Path::new("/proc/hadir")).code, "folder-missing", "not a real folder");
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let rows = rows_on_disk(register.folder());
    let gone = register.folder().join("gone");
    for (folder, code) in [(Path::new("/sys"), "folder-read-only"), (&gone, "folder-missing")] {
        for one_file in [true, false] {
            // A folder for single files is made, but not the one that should hold it.
            let path = folder.join(if one_file { "all.pdf" } else { "single" });
            let failure =
                register.refused("certificates_print", print(&training, "ar", one_file, &path));
            assert_eq!(failure.code, code, "certificates into {}", folder.display());
        }
    }
    let failure = register.refused("copies_make", json!({ "folder": gone }));
    assert_eq!(failure.code, "folder-missing", "a copy onto a stick that was pulled out");
    assert_rows(register.folder(), &rows, "nothing was issued");
    assert!(!gone.exists(), "and the folder was not made behind the user's back");
}

#[test]
fn what_is_handed_over_is_not_trusted() {
    let (mut register, copy) = copied();
    let folder = register.beside("handed");
    let bytes = std::fs::read(&copy).unwrap();
    let file = folder.join("copy.hadir");
    let missing = folder.join("missing.hadir");
    assert_eq!(refused_file(&mut register, &missing), "file-unreadable", "not there");
    assert_eq!(refused_file(&mut register, &folder), "file-unreadable", "a folder");
    for (content, code) in [
        (Vec::new(), "not-a-register"),
        ("Dear all, the training is on Friday.".repeat(100).into_bytes(), "not-a-register"),
        (b"SQLite format 3\0".to_vec(), "not-a-register"),
        (bytes[..bytes.len() / 2].to_vec(), "damaged-register"),
        (bytes[..bytes.len() - 1].to_vec(), "damaged-register"),
        (bytes[..4096].to_vec(), "damaged-register"),
    ] {
        std::fs::write(&file, &content).unwrap();
        assert_eq!(refused_file(&mut register, &file), code, "{} bytes", content.len());
    }
    std::fs::remove_file(&file).unwrap();
    database(&file).execute_batch("CREATE TABLE songs (title TEXT) STRICT").unwrap();
    assert_eq!(refused_file(&mut register, &file), "other-application", "somebody's songs");
    assert_eq!(files_in(&folder), ["copy.hadir"], "looking leaves nothing behind");
}

#[test]
fn a_flipped_bit_is_noticed_or_changes_nothing_of_what_is_said() {
    let (mut register, copy) = copied();
    let whole = register.call("copies_inspect", json!({ "path": copy }));
    let bytes = std::fs::read(&copy).unwrap();
    let file = register.beside("handed").join(copy.file_name().unwrap());
    let mut noticed = 0;
    let mut looked = 0;
    // A prime step meets every part of every page sooner or later.
    for place in (0..bytes.len()).step_by(1_499) {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << (place % 8);
        std::fs::write(&file, &flipped).unwrap();
        looked += 1;
        match register.app().dispatch("copies_inspect", &json!({ "path": file })) {
            Ok(said) => assert_eq!(said, whole, "byte {place} is another, and what is said too"),
            Err(failure) => {
                noticed += 1;
                let known =
                    ["damaged-register", "not-a-register", "other-application", "newer-register"];
                assert!(known.contains(&failure.code.as_str()), "byte {place}: {failure:?}");
            }
        }
    }
    // The journal is about half of the file, and each of its values has a hash.
    assert!(noticed * 3 > looked, "{noticed} of {looked} flipped bits were noticed");
}
