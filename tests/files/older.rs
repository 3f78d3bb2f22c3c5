//! The register of each release opens in every later version, with all that it held.

use api::{App, Environment};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use store::{SCHEMA_VERSION, Store};
use tests::repository::read;

/// The example register as the release of schema 1 wrote it.
const SCHEMA_1: &str = "tests/files/fixtures/register-of-schema-1.sql";

/// A folder with the register that this text makes.
fn folder_of(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    #[allow(clippy::disallowed_methods, reason = "as the other release left it")]
    let database = Connection::open(folder.path().join("register.db")).unwrap();
    database.execute_batch(text).unwrap();
    folder
}

/// The rows of a query as text, by a reader that is not ours.
fn rows(register: &Path, query: &str) -> Vec<String> {
    #[allow(clippy::disallowed_methods, reason = "as another program opens it")]
    let database = Connection::open(register).unwrap();
    let mut statement = database.prepare(query).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let values: Vec<String> = (0..columns)
            .map(|column| format!("{:?}", row.get::<_, rusqlite::types::Value>(column).unwrap()))
            .collect();
        Ok(values.join("\u{1f}"))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// The tables of schema 1 with their columns of that time.
fn columns_of_that_time(register: &Path) -> Vec<(String, String)> {
    let tables = rows(register, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1");
    let name =
        |text: &String| text.trim_start_matches("Text(\"").trim_end_matches("\")").to_owned();
    tables
        .iter()
        .map(name)
        .map(|table| {
            let query = format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            let columns: Vec<String> = rows(register, &query).iter().map(name).collect();
            (table, columns.join(", "))
        })
        .collect()
}

fn call(app: &mut App, name: &str, input: impl Into<Value>) -> Value {
    app.dispatch(name, &input.into()).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

#[test]
fn a_register_of_schema_1_opens_with_all_that_it_held_and_a_backup() {
    let folder = folder_of(&read(SCHEMA_1));
    let register = folder.path().join("register.db");
    let tables = columns_of_that_time(&register);
    assert_eq!(tables.len(), 23, "the tables of schema 1");
    let all = |register: &Path| -> Vec<Vec<String>> {
        let of = |(table, columns): &(String, String)| {
            rows(register, &format!("SELECT {columns} FROM {table} ORDER BY 1, 2"))
        };
        tables.iter().map(of).collect()
    };
    let before = all(&register);
    let bytes = std::fs::read(&register).unwrap();

    let mut app = App::open(folder.path(), Environment::real()).map_err(|it| it.code).unwrap();
    let check = call(&mut app, "register_check", json!({}));
    assert_eq!(check["whole"], true, "the journal and the new tables agree: {check}");
    assert_eq!(check["schema"], SCHEMA_VERSION);
    assert_eq!(check["commits"], 9, "an upgrade is no commit");
    drop(app);
    assert_eq!(all(&register), before, "every row of before, letter for letter");

    let backups: Vec<_> = std::fs::read_dir(folder.path().join("backups")).unwrap().collect();
    assert_eq!(backups.len(), 1, "one backup, of before the upgrade");
    let backup = std::fs::read(backups[0].as_ref().unwrap().path()).unwrap();
    assert_eq!(backup, bytes, "the whole file of before");
}

#[test]
fn certificates_of_schema_1_are_printed_with_the_same_words() {
    let folder = folder_of(&read(SCHEMA_1));
    let mut app = App::open(folder.path(), Environment::real()).map_err(|it| it.code).unwrap();
    let training = call(&mut app, "trainings_list", json!({}))[0]["id"].clone();
    let page = call(&mut app, "certificates_page", json!({ "training": training }));
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 15, "fourteen participants and the trainer");
    for row in rows {
        assert_eq!(row["differs"], false, "what would be printed today reads the same: {row}");
    }
    let issued = call(&mut app, "certificates_list", json!({ "parent": training }));
    let of = |languages: &str| -> Vec<Value> {
        let issued = issued.as_array().unwrap().iter();
        issued.filter(|it| it["fields"]["languages"] == languages).cloned().collect()
    };
    for (languages, count) in [("ar", 14), ("ar+en", 3), ("ckb", 3), ("en", 3)] {
        let listed = of(languages);
        assert_eq!(listed.len(), count, "{languages}");
        let people: Vec<&Value> = listed.iter().map(|it| &it["fields"]["person"]).collect();
        let file = folder.path().join("again.pdf");
        let input = json!({
            "training": training, "people": people, "kind": "participation",
            "languages": languages, "form": "one_file", "path": file,
        });
        assert_eq!(call(&mut app, "certificates_print", input)["value"]["count"], count);
        let again = call(&mut app, "certificates_list", json!({ "parent": training }));
        assert_eq!(again, issued, "{languages}: nothing new is issued");
        let text = tests::pdf::pages(&file).concat();
        for certificate in listed {
            let serial = &certificate["fields"]["serial"];
            let number = serial["number"].as_u64().unwrap();
            let letter = serial["letter"].as_str().unwrap();
            let serial = format!("NJF-{letter}-2018-{number:04}");
            assert!(text.contains(&serial), "{languages}: {serial} is printed");
        }
    }
}

#[test]
fn a_copy_of_schema_1_can_be_looked_into_and_is_left_as_it_is() {
    let folder = folder_of(&read(SCHEMA_1));
    let register = folder.path().join("register.db");
    let bytes = std::fs::read(&register).unwrap();
    let store = Store::look_into(&bytes).unwrap();
    assert_eq!(store.schema_found(), 1, "what the copy is, not what reads it");
    let mut app = tests::register::Register::empty();
    let found = app.call("copies_inspect", json!({ "path": register }));
    assert_eq!(found["format"], 1);
    assert_eq!(found["trainings"][0]["participants"], 14, "{found}");
    assert_eq!(found["trainings"][0]["certificates"], 25, "26 less the withdrawn one");
    assert_eq!(std::fs::read(&register).unwrap(), bytes, "nobody's copy is upgraded");
}

#[test]
fn a_changed_table_of_an_older_copy_is_noticed() {
    let folder = folder_of(&read(SCHEMA_1));
    let register = folder.path().join("register.db");
    #[allow(clippy::disallowed_methods, reason = "somebody else's hand")]
    let by_hand = Connection::open(&register).unwrap();
    by_hand.execute_batch("UPDATE marks SET state = 'present' WHERE state = 'absent'").unwrap();
    drop(by_hand);
    let refused = Store::look_into(&std::fs::read(&register).unwrap());
    assert!(matches!(refused, Err(store::Failure::Damaged)), "{refused:?}");
}

#[test]
fn a_register_of_a_later_version_is_refused_in_words() {
    let folder = folder_of(&read(SCHEMA_1));
    let register = folder.path().join("register.db");
    #[allow(clippy::disallowed_methods, reason = "as a later release leaves it")]
    let later = Connection::open(&register).unwrap();
    later
        .execute_batch(&format!(
            "CREATE TABLE certifications (id TEXT PRIMARY KEY) STRICT;
             PRAGMA user_version = {}",
            SCHEMA_VERSION + 1
        ))
        .unwrap();
    drop(later);
    let bytes = std::fs::read(&register).unwrap();
    let refused = App::open(folder.path(), Environment::real()).err().unwrap();
    assert_eq!(refused.code, "newer-register");
    let words = api::Words::load().unwrap();
    let sentence = api::sentence(&words, api::Language::English, &refused);
    assert!(sentence.contains("newer version of Hadir"), "{sentence}");
    let mut other = tests::register::Register::empty();
    let looked = other.refused("copies_inspect", json!({ "path": register }));
    assert_eq!(looked.code, "newer-register", "as a copy, too");
    assert_eq!(std::fs::read(&register).unwrap(), bytes, "and the file is as it was");
}
