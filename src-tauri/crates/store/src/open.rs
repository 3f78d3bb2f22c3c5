//! The life of a register: look at the file, create or upgrade it, open it.

use crate::failure::Failure;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags, TransactionBehavior};
use std::io::Cursor;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

/// "HDIR": tells a register from the databases of other applications.
pub const APPLICATION_ID: i32 = 0x4844_4952;

/// The schema version that this version of Hadir writes.
pub const SCHEMA_VERSION: i64 = 6;

/// Released migrations, oldest first. They are never changed; a new one is added at the end.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
    include_str!("../migrations/0004.sql"),
    include_str!("../migrations/0005.sql"),
    include_str!("../migrations/0006.sql"),
];

/// An open register.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    /// The schema version that the file had before it was opened here.
    pub(crate) version: i64,
}

/// What lies at the path.
enum Found {
    Fresh,
    Current,
    Older(usize),
}

impl Store {
    /// Opens the register at `path`, creates it where there is none, and upgrades an older one.
    /// `before_upgrade` gets the whole file of before and must have put it in a safe place when it
    /// returns; the upgrade itself is one transaction.
    ///
    /// # Errors
    /// `NotARegister`, `OtherApplication`, `Newer`, `Damaged`, `ReadOnly`, `Full`, `Unreadable`,
    /// `Locked`; and whatever `before_upgrade` fails with. The file is then as it was.
    pub fn open(
        path: &Path,
        before_upgrade: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        Self::open_with(path, MIGRATIONS, before_upgrade)
    }

    pub(crate) fn open_with(
        path: &Path,
        migrations: &[&str],
        before_upgrade: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        #[allow(clippy::disallowed_methods, reason = "this is the one place")]
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_secs(2))?;
        let (found, version) = look(&connection, migrations.len())?;
        if connection.is_readonly(MAIN_DB)? {
            return Err(Failure::ReadOnly);
        }
        prepare(&connection)?;
        match found {
            Found::Current => {}
            Found::Fresh => migrate(&mut connection, migrations, 0)?,
            Found::Older(version) => {
                before_upgrade(&connection.serialize(MAIN_DB)?)?;
                migrate(&mut connection, migrations, version)?;
            }
        }
        Ok(Self { connection, version })
    }

    /// A register in memory, from the bytes of a snapshot of this version, or a fresh one: for
    /// trying out what is not to be kept.
    ///
    /// # Errors
    /// `NotARegister`, `OtherApplication`, `Newer`, and those of reading.
    pub fn in_memory(snapshot: Option<&[u8]>) -> Result<Self, Failure> {
        let Some(bytes) = snapshot else {
            return Ok(Self { connection: fresh()?, version: SCHEMA_VERSION });
        };
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact(MAIN_DB, Cursor::new(bytes), bytes.len(), false)?;
        let (found, version) = look(&connection, MIGRATIONS.len())?;
        prepare(&connection)?;
        if let Found::Older(version) = found {
            migrate(&mut connection, MIGRATIONS, version)?;
        }
        Ok(Self { connection, version })
    }

    /// The schema version that the file had before it was opened here; the newest for a fresh one.
    #[must_use]
    pub fn schema_found(&self) -> i64 {
        self.version
    }

    /// The whole register as the bytes of one SQLite file, consistent at this moment.
    ///
    /// # Errors
    /// Those of reading the file.
    pub fn snapshot(&mut self) -> Result<Vec<u8>, Failure> {
        Ok(self.connection.serialize(MAIN_DB)?.to_vec())
    }
}

fn look(connection: &Connection, newest: usize) -> Result<(Found, i64), Failure> {
    let application: i32 = connection.pragma_query_one(None, "application_id")?;
    let version: i64 = connection.pragma_query_one(None, "user_version")?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application == 0 && version == 0 && tables == 0 {
        return Ok((Found::Fresh, i64::try_from(newest).unwrap_or(0)));
    }
    if application != APPLICATION_ID {
        return Err(Failure::OtherApplication);
    }
    match usize::try_from(version) {
        Ok(known) if known == newest => Ok((Found::Current, version)),
        Ok(older) if older < newest => Ok((Found::Older(older), version)),
        _ => Err(Failure::Newer { version }),
    }
}

/// Settings of the connection. People copy the file by hand, so it must be whole without a
/// companion file (DELETE, never WAL), and what was removed must not lie about in free pages.
pub(crate) fn prepare(connection: &Connection) -> Result<(), Failure> {
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    debug_assert!(mode == "delete" || mode == "memory", "{mode}");
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // One plan for each statement. SQLite would plan some anew whenever another value is bound,
    // which took a third of the time of a large save.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// An empty register in memory. Its bytes are made once: each migration reads the whole schema
/// again, which would be felt where many registers are made.
pub(crate) fn fresh() -> Result<Connection, Failure> {
    static EMPTY: OnceLock<Vec<u8>> = OnceLock::new();
    let mut connection = Connection::open_in_memory()?;
    if let Some(bytes) = EMPTY.get() {
        connection.deserialize_read_exact(MAIN_DB, Cursor::new(bytes), bytes.len(), false)?;
    } else {
        migrate(&mut connection, MIGRATIONS, 0)?;
        let _ = EMPTY.set(connection.serialize(MAIN_DB)?.to_vec());
    }
    prepare(&connection)?;
    Ok(connection)
}

pub(crate) fn migrate(
    connection: &mut Connection,
    migrations: &[&str],
    from: usize,
) -> Result<(), Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for migration in migrations.iter().skip(from) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(
        None,
        "user_version",
        i64::try_from(migrations.len()).unwrap_or(0),
    )?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, SCHEMA_VERSION, Store};
    use crate::failure::Failure;

    #[test]
    fn the_version_is_the_number_of_migrations() {
        assert_eq!(usize::try_from(SCHEMA_VERSION).unwrap(), MIGRATIONS.len());
    }

    #[test]
    fn an_older_file_is_handed_over_before_its_upgrade_and_kept_if_that_fails() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        drop(Store::open(&path, &mut |_| panic!("a fresh file needs no backup")).unwrap());
        let before = std::fs::read(&path).unwrap();
        let next: Vec<&str> =
            MIGRATIONS.iter().copied().chain(["CREATE TABLE extra (id TEXT) STRICT;"]).collect();

        let refused = Store::open_with(&path, &next, &mut |_| Err(Failure::Full));
        assert!(matches!(refused, Err(Failure::Full)), "no backup, no upgrade");
        assert_eq!(std::fs::read(&path).unwrap(), before, "the file is as it was");

        let mut broken = next.clone();
        broken.push("CREATE TABLE other (id TEXT) STRICT; CREATE nonsense;");
        assert!(Store::open_with(&path, &broken, &mut |_| Ok(())).is_err());
        let mut kept = Vec::new();
        let store = Store::open_with(&path, &next, &mut |bytes| {
            kept = bytes.to_vec();
            Ok(())
        })
        .unwrap();
        assert_eq!(kept, before, "the backup is the file of before");
        drop(store);
        let newer = Store::open(&path, &mut |_| Ok(()));
        assert!(
            matches!(newer, Err(Failure::Newer { version }) if version == SCHEMA_VERSION + 1),
            "{newer:?}"
        );
    }

    #[test]
    fn other_files_are_refused_and_left_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let text = folder.path().join("letter.db");
        let letter = "Dear all, ".repeat(500);
        std::fs::write(&text, &letter).unwrap();
        let refused = Store::open(&text, &mut |_| Ok(()));
        assert!(matches!(refused, Err(Failure::NotARegister)), "{refused:?}");
        assert_eq!(std::fs::read_to_string(&text).unwrap(), letter);

        let other = folder.path().join("other.db");
        #[allow(clippy::disallowed_methods, reason = "another application's database")]
        let foreign = rusqlite::Connection::open(&other).unwrap();
        foreign.execute_batch("CREATE TABLE songs (title TEXT)").unwrap();
        drop(foreign);
        let before = std::fs::read(&other).unwrap();
        let refused = Store::open(&other, &mut |_| Ok(()));
        assert!(matches!(refused, Err(Failure::OtherApplication)), "{refused:?}");
        assert_eq!(std::fs::read(&other).unwrap(), before);
    }
}
