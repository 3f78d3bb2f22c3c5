//! The file that this version writes: its marks, its tables, and the nouns in them.

use domain::nouns::NOUNS;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeSet;
use tests::register::Register;

/// Tables that hold no noun: the journal, what belongs to this copy, and what needs attention.
const OTHERS: [&str; 13] = [
    "commits",
    "changes",
    "replaces",
    "contents",
    "local",
    "copies",
    "open_decisions",
    "survivals",
    "merges",
    "brought",
    "brought_contents",
    "rejected",
    "rejected_contents",
];

#[allow(clippy::disallowed_methods, reason = "as another program opens it, without our settings")]
fn opened(register: &Register) -> Connection {
    let path = register.folder().join("register.db");
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

fn number(database: &Connection, pragma: &str) -> i64 {
    database.pragma_query_value(None, pragma, |row| row.get(0)).unwrap()
}

fn columns(database: &Connection, table: &str) -> BTreeSet<String> {
    let mut statement = database.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
    let names = statement.query_map([table], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

#[test]
fn the_file_says_whose_it_is_and_needs_no_companion() {
    let mut register = Register::example();
    register.close();
    let database = opened(&register);
    assert_eq!(number(&database, "application_id"), 0x4844_4952, "the letters HDIR");
    assert_eq!(number(&database, "user_version"), 6, "persons entered twice came with the sixth");
    let mode: String = database.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete", "one file: people copy it by hand");
    let bytes = std::fs::read(register.folder().join("register.db")).unwrap();
    // Bytes 18 and 19 of an SQLite file: 1 is the rollback journal, 2 is WAL.
    assert_eq!(bytes[18..20], [1, 1], "any program reads it without a write-ahead log");
    assert_eq!(&bytes[68..72], b"HDIR", "also `file` and its kin know it by four letters");
}

#[test]
fn tables_are_strict_and_hold_every_noun() {
    let mut register = Register::example();
    register.close();
    let database = opened(&register);
    let mut statement = database
        .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        .unwrap();
    let tables: Vec<(String, bool)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut found = BTreeSet::new();
    for (name, strict) in tables.iter().filter(|(name, _)| name != "sqlite_schema") {
        assert!(strict, "{name} takes only what its columns say");
        found.insert(name.as_str());
    }
    let expected: BTreeSet<&str> = NOUNS.iter().map(|noun| noun.table).chain(OTHERS).collect();
    assert_eq!(found, expected, "a table for each noun, and no other");
    for noun in NOUNS {
        let mut expected: BTreeSet<String> =
            noun.columns().map(|column| column.name.to_owned()).collect();
        expected.insert("id".to_owned());
        if noun.name == "person" {
            // Computed from the name.
            expected.extend(["search_key".to_owned(), "sort_key".to_owned()]);
        }
        let columns = columns(&database, noun.table);
        assert_eq!(columns, expected, "{}: a column for each field, and no other", noun.table);
    }
}

#[test]
fn any_program_can_read_the_attendance() {
    let mut register = Register::example();
    register.close();
    let database = opened(&register);
    let late: (String, String, i64) = database
        .query_row(
            "SELECT people.name, sessions.date, marks.minute
             FROM marks JOIN people ON people.id = marks.person
             JOIN sessions ON sessions.id = marks.session WHERE marks.state = 'late'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    // The example says so: late in the second session, at 11:25.
    let expected = ("مريم ناصر خضير".to_owned(), "2018-06-01".to_owned(), 685);
    assert_eq!(late, expected, "plain tables, plain words");
    let marks: i64 =
        database.query_row("SELECT count(*) FROM marks", [], |row| row.get(0)).unwrap();
    assert_eq!(marks, 54, "13 people in 4 sessions and one in 2");
}
