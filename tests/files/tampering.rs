//! What somebody changed in a register by hand is noticed, and nothing is lost over it.

use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use tests::register::Register;

/// The example, closed, with a connection of somebody who knows SQLite.
fn opened_by_hand(register: &mut Register) -> Connection {
    register.close();
    #[allow(clippy::disallowed_methods, reason = "somebody else's hand")]
    Connection::open(register.folder().join("register.db")).unwrap()
}

fn check(register: &mut Register) -> Value {
    register.reopen();
    register.call("register_check", json!({}))
}

#[test]
fn a_moved_change_is_noticed_although_its_commit_keeps_its_order() {
    let mut register = Register::example();
    opened_by_hand(&mut register)
        .execute_batch("UPDATE changes SET position = position + 100000 WHERE commit_number = 2")
        .unwrap();
    let found = check(&mut register);
    assert_eq!(found["whole"], false, "other changes name these by their places");
    assert_eq!(found["bad_commits"], 1);
    let refused = register.refused("register_rebuild", json!({}));
    assert_eq!(refused.code, "damaged-register", "tables are not computed from a broken journal");
}

#[test]
fn a_missing_value_is_noticed_before_the_tables_forget_it() {
    let mut register = Register::example();
    opened_by_hand(&mut register)
        .execute_batch(
            "DELETE FROM contents WHERE hash IN
             (SELECT content FROM changes WHERE field = 'attendance' LIMIT 3)",
        )
        .unwrap();
    let found = check(&mut register);
    assert_eq!(found["missing_contents"], 3, "three marks have lost what they said");
    assert_eq!(found["whole"], false);
    assert_eq!(register.refused("register_rebuild", json!({})).code, "damaged-register");
}

#[test]
fn a_lost_value_is_noticed_although_nothing_shows_it_any_more() {
    let mut register = Register::example();
    register.call("settings_change", json!({ "language": "en", "user_name": "Amal" }));
    register.call("settings_change", json!({ "user_name": "Amal Jawad" }));
    opened_by_hand(&mut register)
        .execute_batch(
            "DELETE FROM contents WHERE hash =
             (SELECT content FROM changes WHERE field = 'user_name' ORDER BY number LIMIT 1)",
        )
        .unwrap();
    let found = check(&mut register);
    assert_eq!(found["missing_contents"], 1);
    assert_eq!(found["view_agrees"], true, "the tables show a later one");
    assert_eq!(found["whole"], false, "and yet the history has lost what it said");
    let path = register.folder().join("register.db");
    let seen = register.call("copies_inspect", json!({ "path": path }));
    let expected = "1 value of this register is lost; it is not whole any more.";
    assert_eq!(seen["lost_text"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], ""), expected);
}

#[test]
fn a_change_without_a_commit_is_noticed() {
    let mut register = Register::example();
    let by_hand = opened_by_hand(&mut register);
    by_hand
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO changes (commit_number, position, kind, noun, entity, field)
             VALUES (999, 0, 'delete', 'person', zeroblob(16), '')",
        )
        .unwrap();
    drop(by_hand);
    assert_eq!(check(&mut register)["whole"], false, "no hash covers such a change");
}

#[test]
fn an_emptied_register_is_a_loss_and_no_beginning() {
    let mut register = Register::example();
    let stick = register.beside("stick");
    std::fs::create_dir_all(&stick).unwrap();
    register.call("copies_make", json!({ "folder": stick }));
    let file = register.folder().join("register.db");
    register.close();
    std::fs::write(&file, b"").unwrap();
    let refused = open_again(register.folder());
    assert_eq!(refused, Some("register-lost".to_owned()), "a backup lies beside it");
    assert_eq!(std::fs::metadata(&file).unwrap().len(), 0, "and nothing is begun over it");
}

fn open_again(folder: &Path) -> Option<String> {
    api::App::open(folder, api::Environment::real()).err().map(|failure| failure.code)
}

#[cfg(unix)]
#[test]
fn a_register_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("register");
    drop(
        api::App::open(&folder, api::Environment::real()).map_err(|failure| failure.code).unwrap(),
    );
    let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(&folder), 0o700, "the folder");
    assert_eq!(rights(&folder.join("register.db")), 0o600, "the register");
    assert_eq!(rights(&folder.join("hadir.lock")), 0o600, "and what lies beside it");
}
