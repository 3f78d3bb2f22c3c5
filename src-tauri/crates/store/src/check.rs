//! Proof that a register is whole: the file, every hash of the journal, and the view.

use crate::failure::Failure;
use crate::limited::{HOLDS_PARTS, LIMITED_TO};
use crate::open::Store;
use crate::view::{commit_id, dump, rebuild};
use domain::journal::{Change, ChangeId, Commit, CommitId, ContentHash, Kind, content_hash};
use domain::{Id, Value};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckReport {
    /// What SQLite's own check says; empty when it is content.
    pub file: Vec<String>,
    /// Commits whose name is not the hash of what they hold.
    pub bad_commits: u32,
    /// Contents whose name is not the hash of what they hold.
    pub bad_contents: u32,
    /// Values that a change names and that are not here. One that the tables still show makes them
    /// disagree with the journal.
    pub missing_contents: u32,
    /// Whether the register says that it began as a part, or has taken in changes from one: what
    /// is missing then may be others' values, which never were here.
    pub may_lack: bool,
    /// Whether the ordinary tables are what the journal says.
    pub view_agrees: bool,
    /// How many commits there are.
    pub commits: u32,
    /// How many changes there are.
    pub changes: u32,
    /// One hash of the whole journal: equal registers have equal ones, in whatever order and on
    /// whatever laptop they came together. Hexadecimal.
    pub register_hash: String,
}

impl CheckReport {
    /// Whether everything is as it should be.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let missing = if self.may_lack { 0 } else { self.missing_contents };
        let bad = self.bad_commits + self.bad_contents + missing;
        self.file.is_empty() && bad == 0 && self.view_agrees
    }
}

impl Store {
    /// Checks the file, every commit, every content and the view. Changes nothing.
    ///
    /// # Errors
    /// Those of reading.
    pub fn check(&mut self) -> Result<CheckReport, Failure> {
        let transaction = self.connection.transaction()?;
        let file = integrity(&transaction, "integrity_check")?;
        let (commits, bad_commits, changes) = check_commits(&transaction)?;
        let bad_contents = check_contents(&transaction)?;
        let missing_contents = count_missing(&transaction)?;
        let may_lack = may_lack(&transaction)?;
        let before = dump(&transaction)?;
        rebuild(&transaction)?;
        let view_agrees = dump(&transaction)? == before;
        transaction.rollback()?;
        let register_hash = self.register_hash()?;
        Ok(CheckReport {
            file,
            bad_commits,
            bad_contents,
            missing_contents,
            may_lack,
            view_agrees,
            commits,
            changes,
            register_hash,
        })
    }

    /// How many values are lost: those that a change names and that are not here, unless the
    /// register says that it may lack values of others.
    ///
    /// # Errors
    /// Those of reading.
    pub fn lost_contents(&self) -> Result<u32, Failure> {
        if may_lack(&self.connection)? { Ok(0) } else { count_missing(&self.connection) }
    }

    /// One hash of the whole journal, hexadecimal.
    ///
    /// # Errors
    /// Those of reading.
    pub fn register_hash(&self) -> Result<String, Failure> {
        let mut digest = Sha256::new();
        for query in [
            "SELECT id, 0 FROM commits
             WHERE number NOT IN (SELECT commit_number FROM rejected) ORDER BY id",
            include_str!("../sql/journal/register_hash_contents.sql"),
        ] {
            let mut statement = self.connection.prepare(query)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                digest.update(row.get::<_, Vec<u8>>(0)?);
                digest.update([u8::from(row.get::<_, bool>(1)?)]);
            }
            digest.update([0xff]);
        }
        Ok(CommitId(digest.finalize().into()).to_string())
    }
}

pub(crate) fn integrity(connection: &Connection, pragma: &str) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    connection.pragma_query(None, pragma, |row| {
        found.push(row.get::<_, String>(0)?);
        Ok(())
    })?;
    found.retain(|line| line != "ok");
    Ok(found)
}

/// Whether every commit and every content that is here is what its name says.
pub(crate) fn journal_is_whole(connection: &Connection) -> Result<bool, Failure> {
    let (_, bad_commits, _) = check_commits(connection)?;
    Ok(bad_commits == 0 && check_contents(connection)? == 0)
}

/// Commits, bad commits, changes.
pub(crate) fn check_commits(connection: &Connection) -> Result<(u32, u32, u32), Failure> {
    let mut statement = connection.prepare("SELECT number FROM commits")?;
    let mut rows = statement.query([])?;
    let (mut count, mut bad, mut changes) = (0, 0, 0);
    while let Some(row) = rows.next()? {
        let read = read_commit(connection, row.get(0)?)?;
        count += 1;
        changes += u32::try_from(read.commit.changes.len()).unwrap_or(u32::MAX);
        bad += u32::from(!read.holds());
    }
    bad += count_orphans(connection)?;
    Ok((count, bad, changes))
}

/// A commit as it is kept, with the name that it is kept under.
pub(crate) struct ReadCommit {
    pub(crate) id: CommitId,
    pub(crate) commit: Commit,
    /// Whether the places of its changes are 0, 1, 2 and so on.
    pub(crate) in_order: bool,
}

impl ReadCommit {
    /// Whether it is what its name says.
    pub(crate) fn holds(&self) -> bool {
        self.in_order && self.commit.id() == self.id
    }
}

/// Reads one commit with its changes.
pub(crate) fn read_commit(connection: &Connection, number: i64) -> Result<ReadCommit, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT id, device, operation, reverts, at, previous, format FROM commits
         WHERE number = ?1",
    )?;
    let mut rows = statement.query([number])?;
    let row = rows.next()?.ok_or(Failure::Damaged)?;
    let optional = |bytes: Option<Vec<u8>>| {
        bytes.map(|bytes| CommitId::from_slice(&bytes)).transpose().map_err(|_| Failure::Damaged)
    };
    let (changes, in_order) = changes_of_commit(connection, number)?;
    let commit = Commit {
        device: Id::from_bytes(row.get(1)?),
        operation: row.get(2)?,
        reverts: optional(row.get(3)?)?,
        at: row.get(4)?,
        previous: optional(row.get(5)?)?,
        format: row.get(6)?,
        changes,
    };
    Ok(ReadCommit { id: commit_id(row, 0)?, commit, in_order })
}

/// Changes and replacements that belong to no commit: no hash covers them.
fn count_orphans(connection: &Connection) -> Result<u32, Failure> {
    let query = "SELECT (SELECT count(*) FROM changes WHERE commit_number NOT IN
                           (SELECT number FROM commits))
                      + (SELECT count(*) FROM replaces WHERE change NOT IN
                           (SELECT number FROM changes))";
    Ok(connection.query_row(query, [], |row| row.get(0))?)
}

/// Whether the register says that values of others never were in it.
fn may_lack(connection: &Connection) -> Result<bool, Failure> {
    let query = "SELECT count(*) > 0 FROM local WHERE name IN (?1, ?2)";
    Ok(connection.query_row(query, [LIMITED_TO, HOLDS_PARTS], |row| row.get(0))?)
}

/// Puts whose content is not here.
fn count_missing(connection: &Connection) -> Result<u32, Failure> {
    // In two plain questions: what is allowed to a stranger's file takes no deeper one.
    let count = |query: &str| connection.query_row(query, [], |row| row.get::<_, u32>(0));
    let puts = count("SELECT count(*) FROM changes WHERE kind = 'put'")?;
    let here = count(
        "SELECT count(*) FROM changes JOIN contents ON contents.hash = changes.content
         WHERE changes.kind = 'put'",
    )?;
    Ok(puts.saturating_sub(here))
}

/// The changes of a commit, and whether their places are 0, 1, 2 and so on: the hash covers their
/// order, and other changes name them by their place.
fn changes_of_commit(connection: &Connection, number: i64) -> Result<(Vec<Change>, bool), Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT number, kind, noun, entity, field, content, position FROM changes
         WHERE commit_number = ?1 ORDER BY position",
    )?;
    let mut replaces =
        connection.prepare_cached("SELECT replaced, position FROM replaces WHERE change = ?1")?;
    let mut rows = statement.query(params![number])?;
    let mut list = Vec::new();
    let mut in_order = true;
    while let Some(row) = rows.next()? {
        in_order &= usize::try_from(row.get::<_, i64>(6)?) == Ok(list.len());
        let kind: String = row.get(1)?;
        let content: Option<Vec<u8>> = row.get(5)?;
        let mut replaced = Vec::new();
        let mut replaced_rows = replaces.query([row.get::<_, i64>(0)?])?;
        while let Some(row) = replaced_rows.next()? {
            replaced.push(ChangeId { commit: commit_id(row, 0)?, position: row.get(1)? });
        }
        replaced.sort_unstable();
        list.push(Change {
            kind: Kind::from_code(&kind).ok_or(Failure::Damaged)?,
            noun: row.get(2)?,
            entity: Id::from_bytes(row.get(3)?),
            field: row.get(4)?,
            content: content
                .map(|bytes| ContentHash::from_slice(&bytes))
                .transpose()
                .map_err(|_| Failure::Damaged)?,
            replaces: replaced,
        });
    }
    Ok((list, in_order))
}

pub(crate) fn check_contents(connection: &Connection) -> Result<u32, Failure> {
    let mut statement =
        connection.prepare("SELECT hash, nonce, value FROM contents WHERE value IS NOT NULL")?;
    let mut rows = statement.query([])?;
    let mut bad = 0;
    while let Some(row) = rows.next()? {
        let nonce: Option<[u8; 16]> = row.get(1)?;
        let value: String = row.get(2)?;
        let holds = value_of(row.get(0)?, nonce, &value).is_some();
        bad += u32::from(!holds);
    }
    Ok(bad)
}

/// The value of a content, where it is what its name says. A value has one written form; spaces
/// between would hide behind the same hash.
pub(crate) fn value_of(hash: [u8; 32], nonce: Option<[u8; 16]>, written: &str) -> Option<Value> {
    let value = Value::parse(written).filter(|value| value.canonical() == written)?;
    (content_hash(&nonce?, &value).0 == hash).then_some(value)
}
