//! Copies of other laptops merged into a register, through the front door: what comes, what waits
//! for a decision, what is left out, and taking it back.

use crate::command_line::{english, lines, path};
use crate::scene::{
    add_people, assert_rows, assert_whole, files_in, mark, mark_rest, read_aloud, rows_on_disk,
    text, training, usual_rule,
};
use crate::second_laptop::{limited, second_laptop, told};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::program::hadir;
use tests::register::Register;

fn hash(register: &mut Register) -> String {
    text(&register.call("register_hash", json!({})), "/register_hash")
}

/// A register with one training of four people in two sessions, and its copy for a second laptop.
fn two_laptops() -> (Register, Register, String, Vec<String>, Vec<String>) {
    let mut first = Register::empty();
    first.call("settings_change", json!({ "language": "en", "device_letter": "A" }));
    let (training, sessions) = training(&mut first, usual_rule(), 1, &[(540, 600), (620, 680)]);
    let names = ["حنين طارق", "آلان شێرکۆ", "سعاد منير", "رائد يعقوب"];
    let people = add_people(&mut first, &training, &names);
    let second = second_laptop(&limited(&mut first, &[&training]));
    (first, second, training, sessions, people)
}

fn copy(register: &mut Register) -> PathBuf {
    let stick = register.beside("for-merging");
    PathBuf::from(text(&register.call("copies_make", json!({ "folder": stick })), "/path"))
}

fn merge(register: &mut Register, files: &[&Path]) -> Value {
    register.call("copies_merge", json!({ "paths": files }))["value"].clone()
}

/// The row of a noun in the piles.
fn piles(result: &Value, noun: &str) -> [i64; 4] {
    let row = result["nouns"].as_array().unwrap().iter().find(|row| row["noun"] == noun).cloned();
    let row = row.unwrap_or_default();
    ["new", "updated", "unchanged", "needs_decision"].map(|pile| row[pile].as_i64().unwrap_or(0))
}

#[test]
fn two_rooms_marked_on_two_laptops_come_together_in_either_order() {
    let (mut first, mut second, training, sessions, people) = two_laptops();
    mark_rest(&mut first, &sessions[0]);
    mark(&mut second, &sessions[1], &people[0], "present", None);
    mark(&mut second, &sessions[1], &people[1], "late", Some(630));
    let (of_first, of_second) = (copy(&mut first), copy(&mut second));

    let preview = first.call("copies_merge_preview", json!({ "paths": [of_second] }));
    let rows = rows_on_disk(first.folder());
    assert_eq!(piles(&preview, "mark"), [2, 0, 0, 0], "{preview}");
    assert_eq!(piles(&preview, "person"), [0, 0, 4, 0], "known already");
    assert_rows(first.folder(), &rows, "a preview changes nothing");
    let merged = merge(&mut first, &[&of_second]);
    assert_eq!(merged, preview, "what was announced");
    let updated = ["session", "mark"].map(|noun| piles(&merged, noun)[1]);
    assert_eq!(merged["refused"], 0, "{merged}, {updated:?}");

    merge(&mut second, &[&of_first]);
    assert_eq!(hash(&mut first), hash(&mut second), "one register on two laptops");
    assert_eq!(told(&mut first, &training), told(&mut second, &training), "the same is shown");
    assert_whole(&mut first, "merged");
    assert_whole(&mut second, "merged");

    let again = merge(&mut first, &[&of_second, &of_first]);
    assert_eq!((&again["new"], &again["updated"]), (&json!(0), &json!(0)), "the same stick twice");
}

#[test]
fn two_marks_for_one_person_wait_for_a_decision_and_one_save_decides() {
    let (mut first, mut second, _, sessions, people) = two_laptops();
    mark(&mut first, &sessions[0], &people[0], "present", None);
    mark(&mut second, &sessions[0], &people[0], "absent", None);
    mark(&mut second, &sessions[0], &people[1], "present", None);
    mark(&mut first, &sessions[0], &people[1], "present", None);
    let of_second = copy(&mut second);
    let merged = merge(&mut first, &[&of_second]);
    assert_eq!(piles(&merged, "mark"), [0, 0, 1, 1], "equal marks are no question: {merged}");
    assert_eq!(merged["needs_decision"], 1);
    assert_eq!(first.call("register_check", json!({}))["open_decisions"], 1);
    mark(&mut first, &sessions[0], &people[0], "excused", None);
    assert_eq!(first.call("register_check", json!({}))["open_decisions"], 0, "decided");
    // The decision travels, and is not asked again there.
    let decided = copy(&mut first);
    merge(&mut second, &[&decided]);
    assert_eq!(second.call("register_check", json!({}))["open_decisions"], 0);
    assert_eq!(hash(&mut first), hash(&mut second));
    // Nor here, by the old stick.
    merge(&mut first, &[&of_second]);
    assert_eq!(first.call("register_check", json!({}))["open_decisions"], 0);
}

#[test]
fn a_merge_is_one_step_back_and_forward_also_after_a_restart() {
    let (mut first, mut second, _, sessions, people) = two_laptops();
    mark_rest(&mut second, &sessions[0]);
    let stick = copy(&mut second);
    let backups = first.folder().join("backups");
    let (before, saved) = (rows_on_disk(first.folder()), files_in(&backups).len());
    let answer = first.call("copies_merge", json!({ "paths": [stick] }));
    assert_eq!(answer["undo"]["operation"], "copies_merge", "{}", answer["undo"]);
    assert_eq!(files_in(&backups).len(), saved + 1, "a backup first");
    let after = rows_on_disk(first.folder());
    let whole = hash(&mut first);
    // Something more, and back.
    mark(&mut first, &sessions[0], &people[0], "absent", None);
    first.call("history_undo", json!({}));
    first.reopen();
    let undone = first.call("history_undo", json!({}));
    assert_eq!(undone["operation"], "copies_merge");
    assert_rows(first.folder(), &before, "as if it had not been merged");
    assert_whole(&mut first, "with a merge taken back");
    // What was taken back goes out with no copy.
    let without = copy(&mut first);
    let mut third = Register::empty();
    third.call("copies_merge", json!({ "paths": [without] }));
    assert_eq!(third.call("today_show", json!({}))["trainings"][0]["unmarked"], 0);
    let marks = third.call("marks_list", json!({ "parent": sessions[0] }));
    assert_eq!(marks, json!([]), "rejected marks stay at home");
    first.reopen();
    first.call("history_redo", json!({}));
    assert_rows(first.folder(), &after, "and forward");
    assert_ne!(hash(&mut first), "", "{whole}");
    assert_whole(&mut first, "merged again");
}

#[test]
fn what_is_sound_comes_in_and_the_rest_is_named() {
    let (mut first, mut second, _, sessions, people) = two_laptops();
    mark(&mut second, &sessions[0], &people[0], "present", None);
    mark(&mut second, &sessions[0], &people[1], "present", None);
    let stick = copy(&mut second);
    let letter = stick.with_file_name("letter.hadir");
    std::fs::write(&letter, "Dear colleague").unwrap();
    {
        #[allow(clippy::disallowed_methods, reason = "somebody else's hand")]
        let by_hand = Connection::open(&stick).unwrap();
        let newest = "(SELECT max(number) FROM commits)";
        let alter = format!("UPDATE commits SET at = at - 1 WHERE number = {newest}");
        assert_eq!(by_hand.execute(&alter, []).unwrap(), 1);
    }
    let refused = first.refused("copies_inspect", json!({ "path": stick }));
    assert_eq!(refused.code, "damaged-register", "as a whole it is not to be believed");
    let merged = merge(&mut first, &[&stick, &letter]);
    assert_eq!(piles(&merged, "mark"), [1, 0, 0, 0], "the other mark: {merged}");
    assert_eq!(merged["refused"], 1, "the altered save is left out");
    assert_eq!(text(&merged, "/refused_names/0").len(), 64, "and named");
    assert_eq!(merged["files"][1]["failure"]["code"], "not-a-register");
    assert_whole(&mut first, "after half a copy");

    let rows = rows_on_disk(first.folder());
    let failure = first.refused("copies_merge", json!({ "paths": [letter] }));
    assert_eq!(failure.code, "not-a-register");
    assert_eq!(first.refused("copies_merge", json!({ "paths": [] })).code, "no-file-chosen");
    first.app().set_progress(Box::new(|_, _, _| false));
    let failure = first.refused("copies_merge", json!({ "paths": [copy(&mut second)] }));
    assert_eq!(failure.code, "cancelled");
    assert_rows(first.folder(), &rows, "nothing half done");
}

#[test]
fn a_later_versions_saves_are_kept_and_passed_on() {
    let (mut first, mut second, _, _, _) = two_laptops();
    let stick = copy(&mut second);
    add_unknown(&stick);
    let merged = merge(&mut first, &[&stick]);
    assert_eq!(merged["from_newer"], 1, "{merged}");
    assert_eq!(merged["refused"], 0, "its hash holds");
    assert_whole(&mut first, "with a noun that it does not know");
    let on = copy(&mut first);
    let merged = merge(&mut second, &[&on]);
    assert_eq!(merged["from_newer"], 1, "passed on: {merged}");
    assert_eq!(hash(&mut first), hash(&mut second));
}

/// A save of a noun that this version has never heard of, as its own version would write it.
fn add_unknown(file: &Path) {
    use domain::journal::{Change, Commit, FORMAT, Kind, content_hash};
    let (nonce, value) = ([9; 16], domain::Value::from("kept"));
    let hash = content_hash(&nonce, &value);
    let change = Change {
        kind: Kind::Put,
        noun: "venue".to_owned(),
        entity: domain::Id::from_random([8; 16]),
        field: "floor".to_owned(),
        content: Some(hash),
        replaces: Vec::new(),
    };
    let commit = Commit {
        device: domain::Id::from_random([7; 16]),
        operation: "venues_create".to_owned(),
        reverts: None,
        at: 5,
        previous: None,
        format: FORMAT,
        changes: vec![change],
    };
    #[allow(clippy::disallowed_methods, reason = "as a later version writes")]
    let later = Connection::open(file).unwrap();
    later
        .execute(
            "INSERT INTO commits (id, device, operation, at, format) VALUES (?1, ?2, ?3, 5, ?4)",
            rusqlite::params![commit.id().0, commit.device.bytes(), commit.operation, FORMAT],
        )
        .unwrap();
    later
        .execute(
            "INSERT INTO changes (commit_number, position, kind, noun, entity, field, content)
             VALUES (last_insert_rowid(), 0, 'put', 'venue', ?1, 'floor', ?2)",
            rusqlite::params![commit.changes[0].entity.bytes(), hash.0],
        )
        .unwrap();
    later
        .execute(
            "INSERT INTO contents (hash, nonce, value) VALUES (?1, ?2, ?3)",
            rusqlite::params![hash.0, nonce, value.canonical()],
        )
        .unwrap();
}

#[test]
fn copies_are_merged_and_compared_by_line() {
    let (mut first, mut second, _, sessions, _) = two_laptops();
    mark_rest(&mut second, &sessions[0]);
    let stick = copy(&mut second);
    second.close();
    first.close();
    let (data, other) = (first.folder(), second.folder());
    let said = english(data, &["merge", "--dry-run", path(&stick)]).well();
    let said = read_aloud(lines(&said)[0]);
    assert!(said.starts_with("New: 5 · Updated: "), "four marks and a laptop: {said}");
    let hash = |data: &Path| hadir(data, &["hash"]).well().said;
    assert_ne!(hash(data), hash(other), "not yet");
    english(data, &["merge", path(&stick)]).well();
    assert_eq!(hash(data), hash(other), "one register on two laptops");
    english(data, &["undo"]).well();
    assert_ne!(hash(data), hash(other), "taken back");
    let undone = english(data, &["redo"]).well();
    assert!(read_aloud(lines(&undone)[0]).contains("Merge: "), "{undone:?}");
    assert_eq!(hash(data), hash(other));
    let refused = english(data, &["merge", path(&data.join("hadir.lock"))]);
    assert_eq!(refused.code, 1, "{refused:?}");
}
