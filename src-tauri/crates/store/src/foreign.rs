//! Reading a register that somebody hands over, without trusting it.

use crate::check::{integrity, journal_is_whole};
use crate::failure::Failure;
use crate::open::{APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION, Store, migrate};
use crate::view::{dump, rebuild};
use domain::Value;
use domain::nouns::{is_clean, noun};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Mutex;

impl Store {
    /// Opens the bytes of a register in memory, to read only. The file may be hostile: SQLite is
    /// set to its most suspicious, its schema must be one that Hadir has released, letter for
    /// letter, every hash of the journal must hold, and the tables must be what the journal says:
    /// they are what is shown, and a flipped bit in them has no hash to betray it.
    ///
    /// # Errors
    /// `NotARegister`, `OtherApplication`, `Newer`, `Damaged`.
    pub fn look_into(bytes: &[u8]) -> Result<Self, Failure> {
        let (mut connection, version) = in_memory(bytes)?;
        if version > SCHEMA_VERSION {
            return Err(Failure::Newer { version });
        }
        let sound = schema(&connection)? == released(version)?
            // The quick check would not notice an index that has lost a row of its table.
            && integrity(&connection, "integrity_check")?.is_empty();
        if !sound {
            return Err(Failure::Damaged);
        }
        // In this order: nothing is computed from a value before it is known to be one of ours.
        if !journal_is_whole(&connection)? || !values_are_clean(&connection)? {
            return Err(Failure::Damaged);
        }
        if version < SCHEMA_VERSION {
            // An older copy is read with the tables of today; its own stays as it is.
            migrate(&mut connection, MIGRATIONS, usize::try_from(version).unwrap_or(0))?;
        }
        if !view_agrees(&mut connection)? {
            return Err(Failure::Damaged);
        }
        connection.pragma_update(None, "query_only", true)?;
        Ok(Self { connection, version })
    }
}

/// A register that somebody hands over, with a journal to merge. Its tables are not looked at, and
/// its journal is believed commit by commit, as far as its hashes hold.
#[derive(Debug)]
pub struct Foreign {
    pub(crate) connection: Connection,
    /// Whether it can tell which of its commits it has rejected.
    pub(crate) rejects: bool,
}

impl Foreign {
    /// Opens the bytes of a register in memory, as [`Store::look_into`] does, but for what may be
    /// wrong in it. That of a later version is taken too, if its journal is kept as today.
    ///
    /// # Errors
    /// `NotARegister`, `OtherApplication`, `Newer`, and `Damaged` where SQLite cannot read it.
    pub fn open(bytes: &[u8]) -> Result<Self, Failure> {
        let (connection, version) = in_memory(bytes)?;
        let found = schema(&connection)?;
        let ours = released(SCHEMA_VERSION)?;
        let part = |schema: &[(String, Option<String>)], tables: &[&str]| -> Vec<_> {
            let named = |name: &str| tables.iter().any(|table| name == format!("table {table}"));
            schema.iter().filter(|(name, _)| named(name)).cloned().collect()
        };
        if version > SCHEMA_VERSION {
            if part(&found, &JOURNAL) != part(&ours, &JOURNAL) {
                return Err(Failure::Newer { version });
            }
        } else if found != released(version)? {
            return Err(Failure::Damaged);
        }
        let problems = integrity(&connection, "quick_check")?;
        // Whatever a row says wrongly is found when its commit is judged.
        let rows_only = |line: &String| {
            line.starts_with("CHECK constraint failed") || line.starts_with("NULL value in")
        };
        if !problems.iter().all(rows_only) {
            return Err(Failure::Damaged);
        }
        connection.pragma_update(None, "query_only", true)?;
        let rejects =
            !part(&ours, &REJECTED).is_empty() && part(&found, &REJECTED) == part(&ours, &REJECTED);
        Ok(Self { connection, rejects })
    }
}

/// The tables that hold the journal, and those that say what of it was rejected.
const JOURNAL: [&str; 4] = ["commits", "changes", "replaces", "contents"];
const REJECTED: [&str; 2] = ["rejected", "rejected_contents"];

/// The file in memory, and the version that it says it has. Writable there, because the tables may
/// be computed again; nothing of it is kept.
fn in_memory(bytes: &[u8]) -> Result<(Connection, i64), Failure> {
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(Failure::NotARegister);
    }
    let mut connection = Connection::open_in_memory()?;
    suspect(&connection)?;
    connection.deserialize_read_exact(MAIN_DB, Cursor::new(bytes), bytes.len(), false)?;
    let application: i32 = connection.pragma_query_one(None, "application_id")?;
    let version: i64 = connection.pragma_query_one(None, "user_version")?;
    if application != APPLICATION_ID {
        return Err(Failure::OtherApplication);
    }
    Ok((connection, version))
}

/// Whether every value is one that a save would have written: no text longer than its field allows,
/// none with control characters or marks that turn its direction, none in another normal form.
/// Nouns and fields of later versions are not judged; nothing here shows them.
fn values_are_clean(connection: &Connection) -> Result<bool, Failure> {
    let mut statement = connection.prepare(
        "SELECT changes.noun, changes.field, contents.value FROM changes
         JOIN contents ON contents.hash = changes.content
         WHERE contents.value IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, field): (String, String) = (row.get(0)?, row.get(1)?);
        let value: String = row.get(2)?;
        let known = noun(&name).and_then(|noun| noun.field(&field));
        let value = Value::parse(&value).ok_or(Failure::Damaged)?;
        if known.is_some_and(|field| !is_clean(field, &value)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn view_agrees(connection: &mut Connection) -> Result<bool, Failure> {
    let transaction = connection.transaction()?;
    let before = dump(&transaction)?;
    rebuild(&transaction)?;
    let agrees = dump(&transaction)? == before;
    transaction.rollback()?;
    Ok(agrees)
}

/// SQLite's own advice for files from strangers (<https://www.sqlite.org/security.html>).
fn suspect(connection: &Connection) -> Result<(), Failure> {
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        connection.set_db_config(config, on)?;
    }
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 4_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
    ] {
        connection.set_limit(limit, most)?;
    }
    Ok(())
}

/// What there is in a file, by kind and name, with the statement that made it.
type Schema = Vec<(String, Option<String>)>;

fn schema(connection: &Connection) -> Result<Schema, Failure> {
    let mut statement =
        connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema ORDER BY 1")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The schema of a released version, made from its migrations, once for all files that are read.
fn released(version: i64) -> Result<Schema, Failure> {
    static KNOWN: Mutex<BTreeMap<i64, Schema>> = Mutex::new(BTreeMap::new());
    let known = KNOWN.lock().ok().and_then(|known| known.get(&version).cloned());
    if let Some(schema) = known {
        return Ok(schema);
    }
    let count = usize::try_from(version).map_err(|_| Failure::Damaged)?;
    let migrations = MIGRATIONS.get(..count).ok_or(Failure::Damaged)?;
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection, migrations, 0)?;
    let made = schema(&connection)?;
    if let Ok(mut known) = KNOWN.lock() {
        known.insert(version, made.clone());
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::values_are_clean;
    use crate::{Edit, Stamp, Store};
    use domain::nouns::noun;
    use domain::{Fields, Id, Value};

    /// A register with one person, whose name in the journal is then replaced by hand.
    fn with_name(name: &str) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        let mut store = Store::open(&path, &mut |_| Ok(())).unwrap();
        let fields = Fields::from([
            ("name".to_owned(), "علي كاظم".into()),
            ("sex".to_owned(), "not_stated".into()),
        ]);
        let person = Id::from_random([1; 16]);
        let edit = Edit::Put { noun: noun("person").unwrap(), entity: person, fields };
        let mut count = 0;
        let stamp = Stamp {
            device: Id::from_random([2; 16]),
            at: 0,
            nonce: &mut || {
                count += 1;
                [count; 16]
            },
        };
        store.save(stamp, "people_create", vec![edit]).unwrap();
        let written = Value::from(name).canonical();
        let query = "UPDATE contents SET value = ?1 WHERE hash =
                     (SELECT content FROM changes WHERE field = 'name')";
        assert_eq!(store.connection.execute(query, [written]).unwrap(), 1);
        values_are_clean(&store.connection).unwrap()
    }

    #[test]
    fn a_copy_says_only_what_a_save_could_have_written() {
        assert!(with_name("علي كاظم جواد"), "another clean name");
        for (what, name) in [
            ("a terminal's command", "Ali \u{1b}]0;owned\u{7}".to_owned()),
            ("a turned direction", "Ali \u{202e}fdp".to_owned()),
            ("another normal form", "Andre\u{301}".to_owned()),
            ("a second line", "Ali\nmade by the secretariat".to_owned()),
            ("a name longer than any", "ع".repeat(201)),
            ("no name", String::new()),
        ] {
            assert!(!with_name(&name), "{what}");
        }
    }
}
