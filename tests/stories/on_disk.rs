//! What was answered is on disk.

use crate::scene::{
    add_people, assert_rows, mark, organisation, rows_on_disk, text, training, usual_rule,
};
use serde_json::json;
use tests::register::Register;

#[test]
fn every_mark_is_in_the_file_when_the_answer_comes() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let people = add_people(&mut register, &training, &["حنين طارق", "آلان شێرکۆ", "منتظر رزاق"]);
    for (person, state, minute) in [
        (&people[0], "present", None),
        (&people[1], "late", Some(565)),
        (&people[2], "excused", None),
        // The second thought counts.
        (&people[0], "absent", None),
    ] {
        mark(&mut register, &sessions[0], person, state, minute);
        // The program is not closed; the power may go now.
        let elsewhere = tempfile::tempdir().unwrap();
        let file = register.folder().join("register.db");
        std::fs::copy(file, elsewhere.path().join("register.db")).unwrap();
        let mut copy = api::App::open(elsewhere.path(), api::Environment::real()).unwrap();
        let sheet = copy.dispatch("marks_sheet", &json!({ "id": sessions[0] })).unwrap();
        let rows = sheet["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["person"] == **person).unwrap();
        assert_eq!(row["state"], state, "the mark is in the file, not only in memory");
        assert_eq!(row["minute"], json!(minute), "and so is its time");
    }
}

#[test]
fn between_two_answers_there_is_one_file_and_no_companion() {
    let mut register = Register::example();
    register.call("organisations_create", organisation("فريق النخيل", None));
    let names = crate::scene::files_in(register.folder());
    assert_eq!(
        names,
        ["hadir.lock", "register.db"],
        "people copy the file by hand: it must be whole by itself"
    );
}

#[test]
fn closing_and_opening_changes_nothing() {
    let mut register = Register::example();
    let before = rows_on_disk(register.folder());
    let hash = text(&register.call("register_check", json!({})), "/register_hash");
    register.reopen();
    assert_rows(register.folder(), &before, "the rows are the same");
    let check = register.call("register_check", json!({}));
    assert_eq!(text(&check, "/register_hash"), hash, "and so is the journal");
}
