//! Disks that are full, pulled out or locked: nothing is issued, nothing is left, nothing is lost.

use crate::scene::{assert_rows, files_in, print, rows_on_disk, text};
use api::{App, Failure};
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::path::PathBuf;
use tests::disk::{Deed, Trouble, TroubledDisk, world};
use tests::register::Register;

/// The example on a disk that can be made to fail.
struct Desk {
    app: App,
    trouble: Trouble,
    training: String,
    // Ends last: its folder goes with it.
    register: Register,
}

impl Desk {
    fn new() -> Self {
        let mut register = Register::example();
        let training = text(&register.call("trainings_list", json!({}))[0], "/id");
        register.close();
        let trouble = Trouble::default();
        let app = App::open(register.folder(), world(TroubledDisk::new(&trouble), 1)).unwrap();
        Self { app, trouble, training, register }
    }

    fn call(&mut self, name: &str, input: Value) -> Value {
        self.app.dispatch(name, &input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    fn refused(&mut self, name: &str, input: Value) -> Failure {
        self.app.dispatch(name, &input).expect_err("it should be refused")
    }

    fn rows(&self) -> String {
        rows_on_disk(self.register.folder())
    }

    fn papers(&self) -> PathBuf {
        self.register.beside("papers")
    }

    fn serials(&mut self) -> Vec<String> {
        let page = self.call("certificates_page", json!({ "training": self.training }));
        let rows = page["rows"].as_array().unwrap();
        let mut serials: Vec<String> =
            rows.iter().filter_map(|row| row["serial"].as_str()).map(str::to_owned).collect();
        serials.sort();
        serials
    }

    fn print_one(&mut self, languages: &str) -> Result<Value, Failure> {
        let path = self.papers().join("all.pdf");
        let input = print(&self.training, languages, true, &path);
        self.app.dispatch("certificates_print", &input)
    }
}

/// The running numbers of serials like `NJF-A-2018-0007-XX`.
fn numbers(serials: &[String]) -> Vec<u32> {
    serials.iter().map(|serial| serial.split('-').nth(3).unwrap().parse().unwrap()).collect()
}

#[test]
fn certificates_that_cannot_be_written_are_not_issued() {
    for (deed, nth, kind, code) in [
        (Deed::Create, 0, ErrorKind::ReadOnlyFilesystem, "folder-read-only"),
        (Deed::Create, 5, ErrorKind::StorageFull, "disk-full"),
        (Deed::Write, 0, ErrorKind::StorageFull, "disk-full"),
        (Deed::Write, 9, ErrorKind::StorageFull, "disk-full"),
        (Deed::Sync, 13, ErrorKind::QuotaExceeded, "disk-full"),
        (Deed::Name, 13, ErrorKind::Other, "write-failed"),
    ] {
        let mut desk = Desk::new();
        let before = desk.rows();
        let undo = desk.call("app_show", json!({}))["undo"].clone();
        let ending = if deed == Deed::Name { ".pdf" } else { ".part" };
        desk.trouble.at(deed, ending, nth, kind);
        let papers = desk.papers();
        let input = print(&desk.training, "ar", false, &papers);
        let failure = desk.refused("certificates_print", input.clone());
        assert_eq!(failure.code, code, "{deed:?} of file {nth}");
        assert_eq!(files_in(&papers), [""; 0], "{deed:?} of file {nth} leaves no file");
        let why = format!("{deed:?} of file {nth} issues nothing");
        assert_rows(desk.register.folder(), &before, &why);
        let state = desk.call("app_show", json!({}));
        assert_eq!(state["undo"], undo, "there is no step to undo that nobody took");
        assert_eq!(state["redo"], Value::Null, "nor one to do again: its papers do not exist");
        desk.trouble.over();
        let printed = desk.call("certificates_print", input);
        assert_eq!(printed["value"]["count"], 14, "with room, all are printed");
        assert_eq!(
            numbers(&desk.serials()),
            (15..=28).collect::<Vec<_>>(),
            "not with the numbers that a paper on a pulled-out stick may bear"
        );
    }
}

#[test]
fn what_was_printed_before_survives_a_failed_printing_over_it() {
    let mut desk = Desk::new();
    let (papers, training) = (desk.papers(), desk.training.clone());
    desk.print_one("ar").unwrap();
    let file = papers.join("all.pdf");
    let first = std::fs::read(&file).unwrap();
    desk.trouble.at(Deed::Write, ".part", 0, ErrorKind::StorageFull);
    assert_eq!(desk.print_one("en").unwrap_err().code, "disk-full", "no room for another");
    assert!(
        std::fs::read(&file).ok() == Some(first.clone()),
        "the file of before is still there, for it was not replaced"
    );
    desk.trouble.over();

    // The same in single files: a second printing of what is issued fails half-way.
    desk.call("certificates_print", print(&training, "ar", false, &papers));
    let names = files_in(&papers);
    assert_eq!(names.len(), 15, "14 files and the one of before");
    desk.trouble.at(Deed::Write, ".part", 7, ErrorKind::StorageFull);
    let failure = desk.refused("certificates_print", print(&training, "ar", false, &papers));
    assert_eq!(failure.code, "disk-full", "the eighth file finds no room");
    assert_eq!(files_in(&papers), names, "certificates that are issued keep their files");
}

#[test]
fn an_archive_that_does_not_fit_is_no_archive() {
    for (deed, nth, kind, code) in [
        (Deed::Create, 0, ErrorKind::StorageFull, "disk-full"),
        (Deed::Write, 0, ErrorKind::StorageFull, "disk-full"),
        (Deed::Write, 7, ErrorKind::StorageFull, "disk-full"),
        // The table of contents, behind the last paper.
        (Deed::Write, 14, ErrorKind::StorageFull, "disk-full"),
        (Deed::Sync, 0, ErrorKind::QuotaExceeded, "disk-full"),
        (Deed::Name, 0, ErrorKind::Other, "write-failed"),
    ] {
        let mut desk = Desk::new();
        let before = desk.rows();
        let ending = if deed == Deed::Name { ".zip" } else { ".part" };
        desk.trouble.at(deed, ending, nth, kind);
        let mut input = print(&desk.training, "ar", true, &desk.papers().join("all.zip"));
        input["form"] = json!("zip");
        let failure = desk.refused("certificates_print", input.clone());
        assert_eq!(failure.code, code, "{deed:?} {nth}");
        let sentence = desk.app.sentence(&failure);
        assert!(sentence.ends_with('.') && sentence.lines().count() == 1, "{sentence}");
        assert_eq!(files_in(&desk.papers()), [""; 0], "{deed:?} {nth} leaves nothing half written");
        assert_rows(desk.register.folder(), &before, &format!("{deed:?} {nth} issues nothing"));
        desk.trouble.over();
        let printed = desk.call("certificates_print", input);
        assert_eq!(printed["value"]["count"], 14, "with room, all are in it");
        let expected: Vec<u32> = (15..=28).collect();
        assert_eq!(numbers(&desk.serials()), expected, "numbers that may be on paper stay unused");
    }
}

#[test]
fn a_serial_is_never_given_twice() {
    let mut desk = Desk::new();
    desk.print_one("ar").unwrap();
    let first = desk.serials();
    assert_eq!(numbers(&first), (1..=14).collect::<Vec<_>>(), "the first fourteen");
    desk.call("history_undo", json!({}));
    assert_eq!(desk.serials(), [""; 0], "undone: nobody has one");
    desk.print_one("ar").unwrap();
    let second = desk.serials();
    assert_eq!(
        numbers(&second),
        (15..=28).collect::<Vec<_>>(),
        "the papers of before may lie on a table: their numbers are not given again"
    );

    // Nor after the program was closed, nor after a withdrawal.
    desk.call("history_undo", json!({}));
    let Desk { app, trouble, training, register } = desk;
    drop(app);
    let app = App::open(register.folder(), world(TroubledDisk::new(&trouble), 2)).unwrap();
    let mut desk = Desk { app, trouble, training, register };
    desk.print_one("ar").unwrap();
    assert_eq!(numbers(&desk.serials()), (29..=42).collect::<Vec<_>>(), "also after a restart");
    let page = desk.call("certificates_page", json!({ "training": desk.training }));
    let one = page["rows"][0]["certificate"].clone();
    desk.call("certificates_withdraw", json!({ "id": one, "reason": "خطأ في الاسم" }));
    desk.print_one("ar").unwrap();
    let expected: Vec<u32> = (30..=43).collect();
    assert_eq!(numbers(&desk.serials()), expected, "29 is withdrawn, and 43 takes its place");
    assert_eq!(
        desk.call("register_check", json!({}))["whole"],
        true,
        "the register is whole after all this"
    );
}

#[test]
fn a_copy_that_fails_leaves_the_stick_as_it_was() {
    for (deed, kind, code) in [
        (Deed::Create, ErrorKind::ReadOnlyFilesystem, "folder-read-only"),
        (Deed::Create, ErrorKind::PermissionDenied, "folder-read-only"),
        (Deed::Write, ErrorKind::StorageFull, "disk-full"),
        (Deed::Sync, ErrorKind::StorageFull, "disk-full"),
        (Deed::Read, ErrorKind::Other, "check-failed"),
        (Deed::Name, ErrorKind::Other, "write-failed"),
    ] {
        let mut desk = Desk::new();
        let stick = desk.register.beside("stick");
        let first = desk.call("copies_make", json!({ "folder": stick }));
        let before = files_in(&stick);
        // The backup at home is written first; the trouble is with the stick.
        let ending = if deed == Deed::Name { "_0002.hadir" } else { "_0002.hadir.part" };
        desk.trouble.at(deed, ending, 0, kind);
        let failure = desk.refused("copies_make", json!({ "folder": stick }));
        assert_eq!(failure.code, code, "{deed:?} {kind}");
        assert_eq!(files_in(&stick), before, "{deed:?}: the copy of before is all there is");
        let copies = desk.call("copies_list", json!({}));
        assert_eq!(copies.as_array().unwrap().len(), 1, "no copy is claimed that is not there");
        desk.trouble.over();
        let inspected = desk.call("copies_inspect", json!({ "path": first["path"] }));
        assert_eq!(inspected["trainings"][0]["marks"], 54, "the copy of before can be read");
    }
}
