//! The values of a merge: what is missing here and sound there comes in, what was erased goes.

use super::Merging;
use crate::check::value_of;
use crate::failure::Failure;
use crate::foreign::Foreign;
use crate::limited::HOLDS_PARTS;
use domain::Id;
use domain::journal::{CommitId, ContentHash};
use domain::nouns::{is_clean, noun};
use rusqlite::{OptionalExtension, params};

/// Nonce and value of a content as they are written.
type Written = (Option<[u8; 16]>, String);

impl Foreign {
    /// What it has of a content: name, nonce and value as it is written.
    fn content(&self, hash: ContentHash) -> rusqlite::Result<Option<Written>> {
        let query = if self.rejects {
            "SELECT nonce, value FROM contents WHERE hash = ?1 AND value IS NOT NULL
               AND number NOT IN (SELECT content FROM rejected_contents)"
        } else {
            "SELECT nonce, value FROM contents WHERE hash = ?1 AND value IS NOT NULL"
        };
        let mut statement = self.connection.prepare_cached(query)?;
        statement.query_row([hash.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()
    }
}

impl Merging<'_> {
    /// Takes in the value of a change, where it is missing here and sound there.
    pub(super) fn content(
        &mut self,
        other: &Foreign,
        hash: ContentHash,
        (of, field, entity): (&str, &str, Id),
        new: bool,
    ) -> Result<(), Failure> {
        let here: Option<(i64, bool)> = self
            .here
            .prepare_cached("SELECT number, value IS NULL FROM contents WHERE hash = ?1")?
            .query_row([hash.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if let Some((number, _)) = here {
            let again = self
                .here
                .prepare_cached("DELETE FROM rejected_contents WHERE content = ?1")?
                .execute([number])?;
            if again > 0 {
                self.bring_content(number, entity)?;
            }
            return Ok(());
        }
        let there = other.content(hash);
        let found = match there {
            Ok(Some(found)) => found,
            Ok(None) => return self.note_gap(),
            // A value of another type than its column's.
            Err(_) => {
                self.report.bad_contents += 1;
                return self.note_gap();
            }
        };
        let (nonce, written) = found;
        let known = noun(of).and_then(|of| of.field(field));
        let value = value_of(hash.0, nonce, &written)
            .filter(|value| known.is_none_or(|field| is_clean(field, value)));
        if value.is_none() {
            self.report.bad_contents += 1;
            return self.note_gap();
        }
        self.here
            .prepare_cached("INSERT INTO contents (hash, nonce, value) VALUES (?1, ?2, ?3)")?
            .execute(params![hash.0, nonce, written])?;
        if !new {
            self.bring_content(self.here.last_insert_rowid(), entity)?;
        }
        Ok(())
    }

    /// A value that completes what was known before.
    fn bring_content(&mut self, content: i64, entity: Id) -> Result<(), Failure> {
        self.here
            .prepare_cached(
                "INSERT OR IGNORE INTO brought_contents (merge, content) VALUES (?1, ?2)",
            )?
            .execute([self.number, content])?;
        self.touched.insert(entity);
        self.brought = true;
        Ok(())
    }

    fn note_gap(&mut self) -> Result<(), Failure> {
        if !self.gaps {
            self.here.execute(
                "INSERT OR REPLACE INTO local (name, value) VALUES (?1, '1')",
                [HOLDS_PARTS],
            )?;
            self.gaps = true;
        }
        Ok(())
    }

    /// Takes a value out again that somebody had erased before it came.
    pub(super) fn erase_if_erased(
        &self,
        entity: Id,
        commit: CommitId,
        position: u32,
        hash: ContentHash,
    ) -> Result<(), Failure> {
        let erased: bool = self
            .here
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM changes JOIN replaces
                                ON replaces.change = changes.number
                                WHERE changes.kind = 'erase' AND changes.entity = ?1
                                  AND replaces.replaced = ?2 AND replaces.position = ?3)",
            )?
            .query_row(params![entity.bytes(), commit.0, position], |row| row.get(0))?;
        if erased { self.empty(hash) } else { Ok(()) }
    }

    /// Takes the values of these changes out of the register for good.
    pub(super) fn erase(&self, changes: &[(CommitId, u32)]) -> Result<(), Failure> {
        for (commit, position) in changes {
            let hash: Option<[u8; 32]> = self
                .here
                .prepare_cached(
                    "SELECT changes.content FROM changes
                     JOIN commits ON commits.number = changes.commit_number
                     WHERE commits.id = ?1 AND changes.position = ?2 AND changes.kind = 'put'",
                )?
                .query_row(params![commit.0, position], |row| row.get(0))
                .optional()?;
            if let Some(hash) = hash {
                self.empty(ContentHash(hash))?;
            }
        }
        Ok(())
    }

    fn empty(&self, hash: ContentHash) -> Result<(), Failure> {
        self.here
            .prepare_cached(
                "INSERT INTO contents (hash) VALUES (?1)
                 ON CONFLICT (hash) DO UPDATE SET nonce = NULL, value = NULL",
            )?
            .execute([hash.0])?;
        Ok(())
    }
}
