//! What once went wrong with copies, serials and the command line, and does not any more.

use crate::scene::{files_in, mark, print, standing, text};
use api::{App, Failure};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use store::Store;
use tests::disk::{Trouble, TroubledDisk, world};
use tests::program::{Finished, finish, hadir};
use tests::register::Register;
use tests::repository::built;

/// A laptop of its own with the letter A and the example; its id follows from the seed.
fn laptop(seed: u64) -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let disk = TroubledDisk::new(&Trouble::default());
    let mut app = App::open(folder.path(), world(disk, seed)).unwrap();
    call(&mut app, "settings_change", json!({ "device_letter": "A" }));
    call(&mut app, "demo_create", json!({}));
    (app, folder)
}

fn call(app: &mut App, name: &str, input: Value) -> Value {
    app.dispatch(name, &input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

#[test]
fn two_laptops_with_one_letter_do_not_remove_each_others_copies() {
    let stick = tempfile::tempdir().unwrap();
    let copy = |app: &mut App| {
        text(&call(app, "copies_make", json!({ "folder": stick.path() })), "/file_name")
    };
    let ((mut one, _first), (mut other, _second)) = (laptop(1), laptop(2));
    let theirs = [copy(&mut one), copy(&mut one)];
    let ours: Vec<String> = (0..4).map(|_| copy(&mut other)).collect();
    let mut expected: Vec<&String> = theirs.iter().chain(&ours[1..]).collect();
    expected.sort();
    assert_eq!(files_in(stick.path()).iter().collect::<Vec<_>>(), expected, "three of each stay");
    assert!(theirs[0].ends_with("_0001.hadir") && ours[0].ends_with("_0001.hadir"), "{theirs:?}");
}

#[test]
fn what_a_laptop_did_not_write_stays_even_under_a_name_like_its_own() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    let next = text(&register.call("copies_preview", json!({})), "/file_name");
    let foreign = next.replace("_0001.", "_0000.");
    std::fs::write(stick.join(&foreign), "somebody's").unwrap();
    for _ in 0..4 {
        register.call("copies_make", json!({ "folder": stick }));
    }
    let names = files_in(&stick);
    assert!(names.contains(&foreign), "it is in no list of ours: {names:?}");
    assert_eq!(names.len(), 4, "beside it the three newest of ours: {names:?}");
}

#[test]
fn a_copy_that_was_never_listed_does_not_stop_the_next() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    // As after a power cut: the file has its name, and no table knows of it.
    let cut = text(&register.call("copies_preview", json!({})), "/file_name");
    std::fs::write(stick.join(&cut), "whole, but not listed").unwrap();
    let next = register.call("copies_make", json!({ "folder": stick }));
    assert!(text(&next, "/file_name").ends_with("_0002.hadir"), "the next free number: {next}");
    let kept = std::fs::read_to_string(stick.join(&cut)).unwrap();
    assert_eq!(kept, "whole, but not listed", "what was there is as it was");
    let listed = register.call("copies_list", json!({}));
    assert_eq!(listed[0]["file_name"], next["file_name"], "this one is listed");
}

#[test]
fn a_number_that_was_begun_is_given_to_no_other_copy() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    register.app().set_progress(Box::new(|_, _, _| false));
    register.refused("copies_make", json!({ "folder": stick }));
    register.app().set_progress(Box::new(|_, _, _| true));
    let next = register.call("copies_make", json!({ "folder": stick }));
    assert!(text(&next, "/file_name").ends_with("_0002.hadir"), "{next}");
}

#[test]
fn a_stick_that_is_not_there_costs_no_backup() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    register.call("copies_make", json!({ "folder": stick }));
    let backups = register.folder().join("backups");
    let before = files_in(&backups);
    let failure = register.refused("copies_make", json!({ "folder": stick.join("gone") }));
    assert_eq!(failure.code, "folder-missing", "the stick was pulled out");
    assert_eq!(files_in(&backups), before, "no backup for a copy that could not begin");
    let failure = register.refused("copies_make", json!({ "folder": " " }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("empty-text", Some("folder")));
}

#[test]
fn the_first_failure_is_told_where_the_certificates_cannot_be_taken_back_either() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let papers = register.beside("papers");
    #[allow(clippy::disallowed_methods, reason = "another program that holds the file")]
    let other = Connection::open(register.folder().join("register.db")).unwrap();
    register.app().set_progress(Box::new(move |stage, _, _| {
        if stage == "write" {
            other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        }
        stage != "write"
    }));
    let failure = register.refused("certificates_print", print(&training, "ar", false, &papers));
    assert_eq!(failure.code, "cancelled", "what the user did, not what came of it");
    register.app().set_progress(Box::new(|_, _, _| true));
    let page = register.call("certificates_page", json!({ "training": training }));
    assert_eq!(page["issued"], 14, "as after a power cut: issued, and without papers");
    let serials = |page: &Value| -> Vec<String> {
        let rows = page["rows"].as_array().unwrap().iter();
        rows.filter_map(|row| row["serial"].as_str()).map(str::to_owned).collect()
    };
    let again = register.call("certificates_print", print(&training, "ar", false, &papers));
    assert_eq!(serials(&again["value"]["page"]), serials(&page), "printed with the same serials");
    assert_eq!(files_in(&papers).len(), 14, "all of them");
}

#[test]
fn a_standing_certificate_is_reprinted_whatever_was_marked_since() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let path = register.beside("papers").join("all.pdf");
    let printed = register.call("certificates_print", print(&training, "ar", true, &path));
    let row = printed["value"]["page"]["rows"][0].clone();
    let person = text(&row, "/person");
    let sessions = register.call("sessions_list", json!({ "parent": training }));
    for session in sessions.as_array().unwrap() {
        mark(&mut register, &text(session, "/id"), &person, "absent", None);
    }
    assert_eq!(standing(&mut register, &training, &person)["standing"], "below");
    let mut one = print(&training, "ar", true, &path);
    one["people"] = json!([person]);
    let again = register.call("certificates_print", one.clone());
    assert_eq!(again["value"]["count"], 1, "the paper that was lost");
    assert_eq!(again["value"]["page"]["rows"][0]["serial"], row["serial"], "the same one");
    let all = register.call("certificates_print", print(&training, "ar", true, &path));
    assert_eq!(all["value"]["count"], 14, "and with all the others");
    one["languages"] = json!("en");
    let failure = register.refused("certificates_print", one);
    assert_eq!(failure.code, "not-eligible", "in other languages there is none to print again");
}

#[test]
fn certificates_for_strangers_or_for_no_file_are_refused() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let path = register.beside("papers").join("all.pdf");
    let page = register.call("certificates_page", json!({ "training": training }));
    let stranger = "6f1d2c3b-4a59-4e68-8b7a-0c1d2e3f4a5b";
    let mut input = print(&training, "ar", true, &path);
    input["people"] = json!([page["rows"][0]["person"], stranger]);
    let failure = register.refused("certificates_print", input);
    assert_eq!(failure, Failure::unknown("participation"), "one of them takes no part");
    assert!(!path.exists(), "and the other gets no paper for it");
    let failure =
        register.refused("certificates_print", print(&training, "ar", true, Path::new(" ")));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("empty-text", Some("path")));
}

#[test]
fn a_certificate_after_a_withdrawn_one_names_it() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let path = register.beside("papers").join("all.pdf");
    let printed = register.call("certificates_print", print(&training, "ar", true, &path));
    let withdrawn = text(&printed, "/value/page/rows/0/certificate");
    let person = text(&printed, "/value/page/rows/0/person");
    let input = json!({ "id": withdrawn, "reason": "خطأ في الاسم" });
    register.call("certificates_withdraw", input);
    register.call("certificates_print", print(&training, "ar", true, &path));
    let newest = text(&standing(&mut register, &training, &person), "/certificate");
    let all = register.call("certificates_list", json!({ "parent": training }));
    for certificate in all.as_array().unwrap() {
        let expected =
            if text(certificate, "/id") == newest { json!(withdrawn) } else { json!(null) };
        assert_eq!(certificate["fields"]["replaces"], expected, "{certificate}");
    }
}

#[test]
fn a_laptop_that_a_cut_left_without_its_row_begins_once() {
    let folder = tempfile::tempdir().unwrap();
    let id = "6f1d2c3b-4a59-4e68-8b7a-0c1d2e3f4a5b";
    {
        let mut no_upgrade = |_: &[u8]| Ok(());
        let mut store = Store::open(&folder.path().join("register.db"), &mut no_upgrade).unwrap();
        store.set_local("device", id).unwrap();
    }
    for start in ["first", "second"] {
        let disk = TroubledDisk::new(&Trouble::default());
        let mut app = App::open(folder.path(), world(disk, 7)).unwrap();
        call(&mut app, "app_show", json!({}));
        let devices = call(&mut app, "devices_list", json!({}));
        assert_eq!(devices.as_array().unwrap().len(), 1, "{start} start: one laptop");
        assert_eq!(devices[0]["id"], id, "{start} start: the one that was begun");
    }
}

fn english(data: &Path, arguments: &[&str]) -> Finished {
    let all: Vec<&str> = ["--language", "en"].iter().chain(arguments).copied().collect();
    hadir(data, &all)
}

#[test]
fn a_mistyped_folder_is_not_made_into_a_register() {
    let folder = tempfile::tempdir().unwrap();
    let mistyped = folder.path().join("registr");
    for command in [
        &["check"][..],
        &["rebuild"],
        &["undo"],
        &["copy", "--to", "/"],
        &["sheet", "x", "--out", "x.pdf"],
        &["history", "training", "x"],
    ] {
        let refused = english(&mistyped, command);
        assert_eq!(refused.code, 1, "{command:?}: {refused:?}");
        let sentence = "There is no register in this folder; check the path.\n";
        assert_eq!(refused.complained, sentence, "{command:?}");
        assert!(!mistyped.exists(), "{command:?} makes nothing");
    }
    english(&mistyped, &["call", "app_show"]).well();
    english(&mistyped, &["check"]).well();
}

#[test]
fn a_copy_can_be_looked_into_without_a_register() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    let copied = register.call("copies_make", json!({ "folder": stick }));
    let file = text(&copied, "/path");
    let mut alone = Command::new(built("hadir"));
    alone.env_clear().args(["--language", "en", "inspect", &file]);
    let looked = finish(&mut alone).well();
    assert!(looked.said.contains("1 training · 15 people · 4 sessions"), "{looked:?}");
    let nowhere = register.folder().join("nowhere");
    let looked = english(&nowhere, &["inspect", "--json", &file]).well();
    let expected = register.call("copies_inspect", json!({ "path": file }));
    assert_eq!(looked.json()[0]["register_hash"], expected["register_hash"], "the same answer");
    assert!(!nowhere.exists(), "and no register was begun for it");
}

#[test]
fn scripts_get_refusals_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    english(data, &["demo"]).well();
    let failure = |arguments: &[&str]| -> Failure {
        let refused = english(data, arguments);
        assert_eq!((refused.code, refused.said.as_str()), (1, ""), "{refused:?}");
        assert_eq!(refused.complained.lines().count(), 1, "{refused:?}");
        serde_json::from_str(&refused.complained).unwrap_or_else(|_| panic!("{refused:?}"))
    };
    assert_eq!(failure(&["--json", "demo"]), Failure::new("register-not-empty"));
    let unknown = Failure::new("unknown-command").text("name", "trainings_drop");
    assert_eq!(failure(&["call", "trainings_drop", "--json"]), unknown, "also behind the command");
    let missing = Failure::new("training-not-found").text("text", "gardening");
    assert_eq!(failure(&["sheet", "gardening", "--out", "x.pdf", "--json"]), missing);
    assert_eq!(failure(&["inspect", "/none", "--json"]), Failure::new("file-unreadable"));
    let shown = english(data, &["check", "--json"]).well();
    assert_eq!(shown.json()["whole"], true, "answers too are JSON behind the command");
}

#[test]
fn nothing_matches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    english(data, &["demo"]).well();
    let out = data.join("papers.pdf");
    let out = out.to_str().unwrap();
    let refused = english(data, &["certificates", "", "--out", out]);
    assert!(refused.complained.contains("No training matches"), "{refused:?}");
    let refused = english(data, &["certificates", "campaigns", "--person", "", "--out", out]);
    assert!(refused.complained.contains("Nobody matches"), "{refused:?}");
    assert!(!Path::new(out).exists(), "no paper for nobody");
}
