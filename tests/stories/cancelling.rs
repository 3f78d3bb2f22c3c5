//! Whoever cancels gets what was before.

use crate::scene::{assert_rows, files_in, organisation, print, rows_on_disk, text};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tests::register::Register;

/// Cancels at the `nth` report of progress, from 0, and counts all reports.
fn cancel_at(register: &mut Register, nth: u32) -> Arc<AtomicU32> {
    let reports = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&reports);
    register
        .app()
        .set_progress(Box::new(move |_, _, _| counted.fetch_add(1, Ordering::Relaxed) != nth));
    reports
}

fn training(register: &mut Register) -> String {
    text(&register.call("trainings_list", json!({}))[0], "/id")
}

/// How many reports the whole job makes.
fn reports_of(command: &str, input: impl Fn(&mut Register) -> Value) -> u32 {
    let mut register = Register::example();
    let input = input(&mut register);
    let reports = cancel_at(&mut register, u32::MAX);
    register.call(command, input);
    reports.load(Ordering::Relaxed)
}

#[test]
fn cancelled_certificates_are_not_issued_and_leave_no_file() {
    for (form, name) in [("one_file", "all.pdf"), ("separate", ""), ("zip", "all.zip")] {
        let input = |register: &mut Register| {
            let path = register.beside("papers").join(name);
            let mut input = print(&training(register), "ar", true, &path);
            input["form"] = json!(form);
            input
        };
        let all = reports_of("certificates_print", input);
        // 14 pages drawn; then one file written, or 14, in a folder or in an archive.
        let told = if form == "one_file" { 15 } else { 28 };
        assert_eq!(all, told, "progress is told page by page");
        for nth in [0, 7, 13, all - 2] {
            let mut register = Register::example();
            let input = input(&mut register);
            let before = rows_on_disk(register.folder());
            let undo = register.call("app_show", json!({}))["undo"].clone();
            let reports = cancel_at(&mut register, nth);
            let failure = register.refused("certificates_print", input.clone());
            assert_eq!(failure.code, "cancelled", "at report {nth}");
            assert_eq!(reports.load(Ordering::Relaxed), nth + 1, "it stops at once");
            assert_eq!(files_in(&register.beside("papers")), [""; 0], "no file at report {nth}");
            assert_rows(register.folder(), &before, &format!("nothing issued at report {nth}"));
            let state = register.call("app_show", json!({}));
            assert_eq!(state["undo"], undo, "what can be undone is what could be before");
            assert_eq!(state["redo"], Value::Null, "what was cancelled is nothing to do again");
        }
        let mut register = Register::example();
        let input = input(&mut register);
        cancel_at(&mut register, all - 1);
        let printed = register.call("certificates_print", input);
        assert_eq!(printed["value"]["count"], 14, "once all is written it is too late to cancel");
    }
}

#[test]
fn what_was_undone_before_can_still_be_done_again_after_a_cancelled_printing() {
    let mut register = Register::example();
    register.call("organisations_create", organisation("فريق النخيل", None));
    register.call("history_undo", json!({}));
    let path = register.beside("papers").join("all.pdf");
    let input = print(&training(&mut register), "ar", true, &path);
    // A folder of that name is in the way: everything is drawn, issued, and taken back.
    std::fs::create_dir(&path).unwrap();
    register.refused("certificates_print", input);
    let redone = register.call("history_redo", json!({}));
    assert_eq!(redone["operation"], "organisations_create", "as if nobody had tried to print");
}

#[test]
fn a_cancelled_copy_leaves_nothing() {
    let input = |register: &mut Register| json!({ "folder": register.beside("stick") });
    let all = reports_of("copies_make", input);
    for nth in 0..all {
        let mut register = Register::example();
        let input = input(&mut register);
        cancel_at(&mut register, nth);
        let failure = register.refused("copies_make", input.clone());
        assert_eq!(failure.code, "cancelled", "at report {nth} of {all}");
        assert_eq!(files_in(&register.beside("stick")), [""; 0], "nothing on the stick");
        assert_eq!(register.call("copies_list", json!({})), json!([]), "and none is claimed");
        cancel_at(&mut register, u32::MAX);
        let copied = register.call("copies_make", input);
        assert!(text(&copied, "/file_name").contains("_0002."), "1 was the cancelled one's");
    }
}

#[test]
fn a_long_list_tells_how_far_it_is_and_a_cancelled_one_is_not_taken_in() {
    let list: String = (0..350).map(|number| format!("شخص {}\n", word_of(number))).collect();
    let input = |register: &mut Register| json!({ "training": training(register), "text": list });
    for command in ["participants_read_list", "participants_add_list"] {
        let mut register = Register::example();
        let input = input(&mut register);
        let told = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&told);
        register.app().set_progress(Box::new(move |stage, done, total| {
            heard.lock().unwrap().push((stage.to_owned(), done, total));
            true
        }));
        let answer = register.call(command, input);
        let new = answer.pointer("/new_count").or_else(|| answer.pointer("/value/new_count"));
        assert_eq!(new, Some(&json!(350)), "{command}");
        let step = |done: u64| ("list-match".to_owned(), done, 350);
        assert_eq!(*told.lock().unwrap(), [step(100), step(200), step(300)], "{command}");
    }
    for command in ["participants_read_list", "participants_add_list"] {
        let mut register = Register::example();
        let input = input(&mut register);
        let before = rows_on_disk(register.folder());
        let reports = cancel_at(&mut register, 1);
        assert_eq!(register.refused(command, input.clone()).code, "cancelled", "{command}");
        assert_eq!(reports.load(Ordering::Relaxed), 2, "{command} stops at once");
        assert_rows(register.folder(), &before, command);
        cancel_at(&mut register, u32::MAX);
        register.call(command, input);
    }
}

/// A name of letters alone for each number.
fn word_of(number: u32) -> String {
    const LETTERS: [char; 10] = ['ب', 'ت', 'ج', 'د', 'ر', 'س', 'ك', 'ل', 'م', 'ن'];
    let digits = format!("{number:03}");
    digits.bytes().map(|digit| LETTERS[usize::from(digit - b'0')]).collect()
}
