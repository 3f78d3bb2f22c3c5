//! A register handed on: the same journal, as the file of a laptop that is not yet named.

use crate::failure::Failure;
use crate::open::Store;
use rusqlite::MAIN_DB;

impl Store {
    /// The bytes of a register as another laptop is to have it, in the newest schema: without the
    /// settings in `forget` and the list of copies, which belong to the laptop that it comes from,
    /// and with these settings.
    ///
    /// # Errors
    /// Those of [`Store::look_into`]: the file may be a stranger's.
    pub fn hand_on(
        bytes: &[u8],
        forget: &[&str],
        settings: &[(&str, &str)],
    ) -> Result<Vec<u8>, Failure> {
        let mut store = Self::look_into(bytes)?;
        store.connection.pragma_update(None, "query_only", false)?;
        store.connection.pragma_update(None, "secure_delete", true)?;
        let transaction = store.connection.transaction()?;
        transaction.execute("DELETE FROM copies", [])?;
        for name in forget {
            transaction.execute("DELETE FROM local WHERE name = ?1", [*name])?;
        }
        for (name, value) in settings {
            transaction.execute(
                "INSERT OR REPLACE INTO local (name, value) VALUES (?1, ?2)",
                [*name, *value],
            )?;
        }
        transaction.commit()?;
        Ok(store.connection.serialize(MAIN_DB)?.to_vec())
    }
}
