//! Merging the journals of other registers into this one, in one transaction.
//!
//! Commit by commit, so that the memory it takes depends on the records that change and never on
//! the length of the file. What somebody hands over is believed as far as its hashes hold.

mod contents;

use crate::check::read_commit;
use crate::failure::Failure;
use crate::foreign::Foreign;
use crate::open::Store;
use crate::save::insert;
use crate::view::{nouns_of, project};
use domain::journal::{Commit, CommitId, Kind, Pile, Refusal, admit, pile};
use domain::nouns::{Noun, noun};
use domain::{Id, Value};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::collections::{BTreeMap, BTreeSet};

/// What came of a merge, or would come of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeReport {
    /// For each noun how many of its records lie in each pile.
    pub piles: BTreeMap<(&'static str, Pile), u32>,
    /// Commits that were taken in.
    pub commits: u32,
    /// Commits that were known.
    pub known: u32,
    /// Commits that are not what their names say, by name.
    pub altered: Vec<CommitId>,
    /// Commits written in a form of a later version, by name.
    pub newer: Vec<CommitId>,
    /// Changes of nouns or fields that this version does not know; they are kept and passed on.
    pub unknown_changes: u32,
    /// Values that are not what their names say, or that no save would have written.
    pub bad_contents: u32,
    /// Records that were removed on one laptop and changed on another.
    pub survivals: u32,
    /// The tables whose rows may have changed.
    pub tables: BTreeSet<&'static str>,
}

/// Told how far it is: commits done, of so many. `false` cancels.
pub type MergeProgress<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

impl Store {
    /// Merges other registers into this one, all or nothing: what is sound in them comes in, the
    /// rest is named. `at` is the time by this laptop's clock.
    ///
    /// # Errors
    /// `Cancelled`, and those of reading and writing; nothing is changed then.
    pub fn merge(
        &mut self,
        others: &[(String, Foreign)],
        at: i64,
        progress: MergeProgress,
    ) -> Result<MergeReport, Failure> {
        self.merged(others, at, progress, true)
    }

    /// What would come of a merge; nothing is changed.
    ///
    /// # Errors
    /// Those of [`Self::merge`].
    pub fn merge_preview(
        &mut self,
        others: &[(String, Foreign)],
        progress: MergeProgress,
    ) -> Result<MergeReport, Failure> {
        self.merged(others, 0, progress, false)
    }

    fn merged(
        &mut self,
        others: &[(String, Foreign)],
        at: i64,
        progress: MergeProgress,
        keeps: bool,
    ) -> Result<MergeReport, Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut merging = Merging::begin(&transaction, others, at)?;
        let mut total = 0;
        for (_, other) in others {
            total += other.commit_numbers()?.len();
        }
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        let mut done = 0;
        for (_, other) in others {
            for number in other.commit_numbers()? {
                merging.take_in(other, number)?;
                done += 1;
                if done % 64 == 0 && !progress(done, total) {
                    return Err(Failure::Cancelled);
                }
            }
        }
        let report = merging.end()?;
        if !progress(total, total) {
            return Err(Failure::Cancelled);
        }
        if keeps {
            transaction.commit()?;
        } else {
            transaction.rollback()?;
        }
        Ok(report)
    }
}

impl Foreign {
    /// Its commits in the order in which it has them, without those that it has rejected.
    fn commit_numbers(&self) -> Result<Vec<i64>, Failure> {
        let query = if self.rejects {
            "SELECT number FROM commits
             WHERE number NOT IN (SELECT commit_number FROM rejected) ORDER BY number"
        } else {
            "SELECT number FROM commits ORDER BY number"
        };
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The name of a commit; `None` where it is none.
    fn name_of(&self, number: i64) -> Result<Option<CommitId>, Failure> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM commits WHERE number = ?1")?;
        let id: Option<Sql> = statement.query_row([number], |row| row.get(0)).optional()?;
        Ok(match id {
            Some(Sql::Blob(bytes)) => CommitId::from_slice(&bytes).ok(),
            _ => None,
        })
    }
}

/// A merge in work.
struct Merging<'a> {
    here: &'a Connection,
    number: i64,
    touched: BTreeSet<Id>,
    /// Records of the other registers; whatever is not touched is unchanged.
    named: BTreeSet<Id>,
    /// Whether values may be missing here of commits that are known.
    gaps: bool,
    /// Whether anything was ever erased here.
    erases: bool,
    /// Whether something came in, be it only a value.
    brought: bool,
    report: MergeReport,
}

impl<'a> Merging<'a> {
    fn begin(here: &'a Connection, others: &[(String, Foreign)], at: i64) -> Result<Self, Failure> {
        let files = others.iter().map(|(name, _)| Value::Text(name.clone())).collect();
        here.execute(
            "INSERT INTO merges (at, files, last) VALUES (?1, ?2, 0)",
            params![at, Value::List(files).canonical()],
        )?;
        let number = here.last_insert_rowid();
        let exists = |query: &str| here.query_row(query, [], |row| row.get::<_, bool>(0));
        Ok(Self {
            here,
            number,
            touched: BTreeSet::new(),
            named: BTreeSet::new(),
            gaps: exists(
                "SELECT EXISTS (SELECT 1 FROM local WHERE name IN ('gaps', 'limited_to'))",
            )?,
            erases: exists("SELECT EXISTS (SELECT 1 FROM changes WHERE kind = 'erase')")?,
            brought: false,
            report: MergeReport::default(),
        })
    }

    /// Takes in one commit of another register, unless it is known or not what its name says.
    fn take_in(&mut self, other: &Foreign, number: i64) -> Result<(), Failure> {
        let Some(id) = other.name_of(number)? else {
            self.report.altered.push(CommitId([0; 32]));
            return Ok(());
        };
        let known: Option<i64> = self
            .here
            .prepare_cached("SELECT number FROM commits WHERE id = ?1")?
            .query_row([id.0], |row| row.get(0))
            .optional()?;
        if let Some(known) = known {
            self.report.known += 1;
            return self.know_again(other, known);
        }
        let commit = match read_commit(&other.connection, number) {
            Ok(read) => match admit(id, &read.commit, read.in_order) {
                Ok(()) => read.commit,
                Err(Refusal::Altered) => {
                    self.report.altered.push(id);
                    return Ok(());
                }
                Err(Refusal::Newer) => {
                    self.report.newer.push(id);
                    return Ok(());
                }
            },
            Err(Failure::Damaged) => {
                self.report.altered.push(id);
                return Ok(());
            }
            Err(failure) => return Err(failure),
        };
        let here = insert(self.here, &commit)?;
        self.bring(here)?;
        self.report.commits += 1;
        self.look_at(&commit);
        for (position, change) in commit.changes.iter().enumerate() {
            if let Some(hash) = change.content {
                let position = u32::try_from(position).unwrap_or(u32::MAX);
                self.content(other, hash, (&change.noun, &change.field, change.entity), true)?;
                if self.erases {
                    self.erase_if_erased(change.entity, id, position, hash)?;
                }
            }
        }
        for change in commit.changes.iter().filter(|change| change.kind == Kind::Erase) {
            self.erases = true;
            let erased: Vec<(CommitId, u32)> =
                change.replaces.iter().map(|it| (it.commit, it.position)).collect();
            self.erase(&erased)?;
        }
        Ok(())
    }

    /// A commit that is here: accepted again where its merge was taken back, and its values
    /// completed where they are missing.
    fn know_again(&mut self, other: &Foreign, known: i64) -> Result<(), Failure> {
        let accepted = self
            .here
            .prepare_cached("DELETE FROM rejected WHERE commit_number = ?1")?
            .execute([known])?;
        if accepted == 0 && !self.gaps {
            let mut statement =
                self.here.prepare_cached("SELECT entity FROM changes WHERE commit_number = ?1")?;
            let mut rows = statement.query([known])?;
            while let Some(row) = rows.next()? {
                self.named.insert(Id::from_bytes(row.get(0)?));
            }
            return Ok(());
        }
        if accepted > 0 {
            self.bring(known)?;
        }
        let commit = read_commit(self.here, known)?.commit;
        for change in &commit.changes {
            if accepted > 0 {
                self.touched.insert(change.entity);
            } else {
                self.named.insert(change.entity);
            }
            if let Some(hash) = change.content {
                self.content(other, hash, (&change.noun, &change.field, change.entity), false)?;
            }
        }
        Ok(())
    }

    fn bring(&mut self, commit: i64) -> Result<(), Failure> {
        self.here
            .prepare_cached("INSERT OR IGNORE INTO brought (merge, commit_number) VALUES (?1, ?2)")?
            .execute([self.number, commit])?;
        self.brought = true;
        Ok(())
    }

    /// Notes what a new commit concerns, and what of it only a later version would show.
    fn look_at(&mut self, commit: &Commit) {
        for change in &commit.changes {
            self.touched.insert(change.entity);
            let of = noun(&change.noun);
            let known =
                change.kind != Kind::Put || of.is_some_and(|of| of.field(&change.field).is_some());
            self.report.unknown_changes += u32::from(of.is_none() || !known);
        }
    }

    /// Brings the rows of what was touched up to date, and sorts the records into piles.
    fn end(mut self) -> Result<MergeReport, Failure> {
        for entity in &self.touched {
            for of in nouns_of(self.here, *entity)? {
                let before = row(self.here, of, *entity)?;
                let undecided = open_fields(self.here, *entity)?;
                project(self.here, of, *entity)?;
                let after = row(self.here, of, *entity)?;
                let undecided = (undecided, open_fields(self.here, *entity)?);
                if let Some(pile) = pile(before.as_ref(), after.as_ref(), undecided) {
                    *self.report.piles.entry((of.name, pile)).or_default() += 1;
                }
                self.report.tables.insert(of.table);
                self.report.survivals += u32::from(survives(self.here, *entity)?);
            }
        }
        for entity in self.named.difference(&self.touched) {
            for of in nouns_of(self.here, *entity)? {
                if row(self.here, of, *entity)?.is_some() {
                    *self.report.piles.entry((of.name, Pile::Unchanged)).or_default() += 1;
                }
            }
        }
        if self.brought {
            self.here.execute(
                "UPDATE merges SET last = (SELECT coalesce(max(number), 0) FROM commits)
                 WHERE number = ?1",
                [self.number],
            )?;
        } else {
            // Nothing came in, so there is nothing to take back.
            self.here.execute("DELETE FROM merges WHERE number = ?1", [self.number])?;
        }
        Ok(self.report)
    }
}

/// The row of an entity as it is shown.
fn row(connection: &Connection, of: &Noun, entity: Id) -> Result<Option<Vec<Sql>>, Failure> {
    let query = format!("SELECT * FROM {} WHERE id = ?1", of.table);
    let mut statement = connection.prepare_cached(&query)?;
    let count = statement.column_count();
    let read = |row: &rusqlite::Row| (0..count).map(|column| row.get(column)).collect();
    Ok(statement.query_row([entity.to_string()], read).optional()?)
}

fn open_fields(connection: &Connection, entity: Id) -> Result<usize, Failure> {
    let count: i64 = connection
        .prepare_cached("SELECT count(*) FROM open_decisions WHERE entity = ?1")?
        .query_row([entity.to_string()], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

fn survives(connection: &Connection, entity: Id) -> Result<bool, Failure> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM survivals WHERE entity = ?1)")?
        .query_row([entity.to_string()], |row| row.get(0))?)
}
