//! The main job without a window: `hadir`, its lines, its JSON and its exit codes.

use crate::scene::{files_in, text};
use serde_json::Value;
use std::path::Path;
use tests::program::{Finished, hadir};

/// A folder of a register, with the example unless it is to be empty.
pub(crate) fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    hadir(folder.path(), &["demo"]).well();
    folder
}

pub(crate) fn lines(finished: &Finished) -> Vec<&str> {
    finished.said.lines().collect()
}

/// Refused: exit code 1, and exactly one line, on standard error, which holds this.
#[track_caller]
pub(crate) fn assert_refused(finished: &Finished, holds: &str) {
    assert_eq!(finished.code, 1, "refused, not broken: {finished:?}");
    assert_eq!(finished.said, "", "a script finds nothing that looks like an answer");
    assert_eq!(finished.complained.lines().count(), 1, "one line says why: {finished:?}");
    assert!(finished.complained.contains(holds), "{holds:?} in {finished:?}");
    assert!(!finished.complained.contains('⟦'), "{finished:?}");
}

pub(crate) fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

pub(crate) fn english(data: &Path, arguments: &[&str]) -> Finished {
    let all: Vec<&str> = ["--language", "en"].iter().chain(arguments).copied().collect();
    hadir(data, &all)
}

pub(crate) fn json_of(data: &Path, arguments: &[&str]) -> Value {
    let all: Vec<&str> = ["--json"].iter().chain(arguments).copied().collect();
    let finished = hadir(data, &all).well();
    assert_eq!(finished.said.lines().count(), 1, "one document on one line: {finished:?}");
    assert_eq!(finished.complained, "", "and nothing beside it");
    finished.json()
}

#[test]
fn the_example_is_made_once_with_its_certificates() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let made = english(data, &["demo"]).well();
    let expected = format!(
        "The example is ready in {}: 1 training · 15 people · 4 sessions · 54 marks · 14 certificates.",
        data.display()
    );
    assert_eq!(lines(&made), [expected.as_str()], "one line tells what there is now");
    let file = data.join("certificates-ar.pdf");
    tests::pdf::sound(&file);
    assert_eq!(tests::pdf::pages(&file).len(), 14, "a page for each participant");
    let again = english(data, &["demo"]);
    assert_refused(&again, "There is already something in the register");
    assert_refused(&hadir(data, &["demo"]), "السجل ليس فارغاً");
}

#[test]
fn certificates_sheet_copy_and_inspection_by_line() {
    let folder = example();
    let data = folder.path();
    let papers = data.join("papers");
    std::fs::create_dir(&papers).unwrap();
    let out = papers.join("en.pdf");
    let saved = english(
        data,
        &["certificates", "effective campaigns", "--language", "en", "--out", path(&out)],
    );
    assert_eq!(
        lines(&saved.well()),
        ["15 certificates saved in one file: en.pdf"],
        "what and where"
    );
    tests::pdf::sound(&out);

    let single = papers.join("single");
    let saved = hadir(
        data,
        &["certificates", "التخطيط", "--separate", "--language", "ar+en", "--out", path(&single)],
    );
    assert!(saved.well().said.starts_with("١٥ شهادة في المجلد: "), "in the register's language");
    assert_eq!(files_in(&single).len(), 15, "a file each: 14 participants and the trainer");

    let sheet = papers.join("sheet.pdf");
    english(data, &["sheet", "campaigns", "--out", path(&sheet)]).well();
    tests::pdf::sound(&sheet);

    let stick = data.join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copied = english(data, &["copy", "--to", path(&stick)]).well();
    let name = files_in(&stick).remove(0);
    assert!(
        lines(&copied)[0].starts_with("Saved and checked: 15 people, 4 sessions, "),
        "{copied:?}"
    );
    assert_eq!(lines(&copied)[1], format!("Copy saved: {}", stick.join(&name).display()));
    let looked = english(data, &["inspect", path(&stick.join(&name))]).well();
    // 14 certificates of the example; then the trainer too, 15 in English and 15 in both.
    assert_eq!(
        lines(&looked)[0],
        format!("{name}: 1 training · 15 people · 4 sessions · 54 marks · 44 certificates"),
        "the copy holds everything"
    );
    assert_eq!(
        lines(&looked)[2],
        "  Planning and running effective campaigns · Najaf · 1–2 June 2018 · 14 participants · \
         4 sessions · 54 marks · 44 certificates",
        "training by training"
    );
}

#[test]
fn undo_redo_history_and_check_by_line() {
    let folder = example();
    let data = folder.path();
    let whole = english(data, &["check"]).well();
    assert!(lines(&whole)[0].starts_with("The register is whole: "), "{whole:?}");
    assert_eq!(lines(&whole)[1].len(), 64, "the hash, to compare two laptops by telephone");
    let undone = english(data, &["undo"]).well();
    assert!(lines(&undone)[0].starts_with("Undone: Print certificates: "), "{undone:?}");
    assert!(english(data, &["redo"]).well().said.starts_with("Done again: Print certificates: "));
    let trainings = json_of(data, &["call", "trainings_list"]);
    let id = text(&trainings[0], "/id");
    let history = english(data, &["history", "training", &id]).well();
    assert!(history.said.contains("Title in English: "), "field by field: {history:?}");
    assert!(history.said.contains("Add the example"), "with what was done: {history:?}");
    let rebuilt = english(data, &["rebuild"]).well();
    assert!(lines(&rebuilt)[0].starts_with("The register is whole: "), "{rebuilt:?}");
    english(data, &["undo"]).well();
    english(data, &["undo"]).well();
    assert_refused(&english(data, &["undo"]), "There is nothing to undo.");
}

#[test]
fn json_is_one_document_for_scripts() {
    let folder = example();
    let data = folder.path();
    let cards = json_of(data, &["call", "trainings_cards"]);
    assert_eq!(cards[0]["participants"], 14, "the answer of the command itself");
    let id = text(&cards[0], "/id");
    let input = format!("{{\"training\":\"{id}\"}}");
    let page = json_of(data, &["call", "certificates_page", &input]);
    assert_eq!(page["eligible"], 14, "with its input");
    assert_eq!(json_of(data, &["check"])["whole"], true, "friendly commands too");
    let stick = data.join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copied = json_of(data, &["copy", "--to", path(&stick)]);
    let file = text(&copied, "/path");
    let looked = json_of(data, &["inspect", &file, &file]);
    assert_eq!(looked.as_array().unwrap().len(), 2, "one document for several files");
    let commands = json_of(data, &["call", "--list"]);
    assert_eq!(commands.as_array().unwrap().len(), api::NAMES.len(), "each command with its types");
}

#[test]
fn what_is_not_found_or_not_clear_is_refused_in_one_line() {
    let folder = example();
    let data = folder.path();
    let out = data.join("papers.pdf");
    let papers = |training: &str| english(data, &["certificates", training, "--out", path(&out)]);
    assert_refused(&papers("gardening"), "No training matches “gardening”.");
    let other = r#"{"series":null,"programme":null,"title_ar":"حملات أخرى","title_ckb":null,
        "title_en":"More campaigns","title_it":null}"#;
    hadir(data, &["call", "trainings_create", other]).well();
    assert_refused(&papers("campaigns"), "“campaigns” matches more than one training: ");
    assert_refused(&papers("More campaigns"), "The training has no sessions yet");

    let person = |name: &str| {
        let all = ["certificates", "effective", "--person", name, "--out", path(&out)];
        english(data, &all)
    };
    assert_refused(&person("Nobody"), "Nobody matches “Nobody”.");
    // Two of the example have علي in their names; the wrong one must not get a paper.
    assert_refused(&person("علي"), "“علي” matches more than one person: ");
    assert!(!out.exists(), "nothing was written by any of these");
    let one = person("علي كاظم").well();
    assert_eq!(lines(&one), ["1 certificate saved in one file: papers.pdf"], "a part that one has");

    assert_refused(&english(data, &["call", "trainings_drop"]), "There is no command");
    assert_refused(
        &english(data, &["inspect", path(&data.join("none"))]),
        "The file cannot be read",
    );
    assert_refused(
        &english(data, &["copy", "--to", "/nowhere/at/all"]),
        "The folder does not exist",
    );
    assert_refused(&hadir(data, &["copy", "--to", "/nowhere/at/all"]), "لم يعد المجلد موجوداً");
}

#[test]
fn wrong_use_is_told_apart_from_refusal() {
    let folder = example();
    let data = folder.path();
    for arguments in [
        &[][..],
        &["dance"],
        &["certificates"],
        &["copy"],
        &["inspect"],
        &["--language", "fr", "demo"],
        &["call", "app_show", "{not json"],
    ] {
        let finished = english(data, arguments);
        assert_eq!(finished.code, 2, "{arguments:?}: {finished:?}");
        assert_eq!(finished.said, "", "{arguments:?} answers nothing");
        assert!(!finished.complained.is_empty(), "{arguments:?} is explained");
    }
    let helped = english(data, &["--help"]).well();
    assert!(helped.said.contains("Make a checked copy of the register"), "{helped:?}");
    let helped = hadir(data, &["--help"]).well();
    assert!(helped.said.contains("ملء سجل فارغ"), "help speaks Arabic where nothing else is asked");
}

#[test]
fn a_register_that_is_open_elsewhere_is_left_alone() {
    let mut register = tests::register::Register::example();
    assert_refused(&english(register.folder(), &["check"]), "open in another window");
    register.close();
    english(register.folder(), &["check"]).well();
}
