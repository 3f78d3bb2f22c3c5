//! A part of a register, limited to chosen trainings, as a register of its own.
//!
//! It is written into an empty file instead of being cut out of a copy: what was never in it
//! cannot be left over in it. Commits stay whole, since their names are hashes of all their
//! changes; of what others did in them only the values are left out.

use crate::failure::Failure;
use crate::open::{Store, fresh};
use crate::view::rebuild;
use domain::nouns::{Noun, Shape, belonging_to, noun};
use domain::{Fields, Id, Value};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, MAIN_DB, Row, params, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};

/// The setting that says to which trainings a register was limited when it began, a JSON list of
/// ids. Whoever has it lacks values of others and is whole all the same.
pub const LIMITED_TO: &str = "limited_to";

/// The setting of a whole register that has taken in changes from a limited one, with any value.
pub const HOLDS_PARTS: &str = "gaps";

/// What concerns chosen trainings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What is there to be seen, by its noun: it goes along with all its values.
    shown: BTreeMap<Id, &'static str>,
    /// What was removed. That it was there and is gone goes along, what it said does not.
    removed: BTreeSet<Id>,
}

impl Part {
    /// How many rows of a noun are in it.
    #[must_use]
    pub fn count(&self, of: &Noun) -> u32 {
        let rows = self.shown.values().filter(|name| **name == of.name).count();
        u32::try_from(rows).unwrap_or(u32::MAX)
    }
}

impl Store {
    /// What concerns these trainings: what belongs to them, whatever that refers to, and the
    /// laptops (also `laptop`, which makes the copy) that wrote it.
    ///
    /// # Errors
    /// Those of reading.
    pub fn part(&self, trainings: &BTreeSet<Id>, laptop: Id) -> Result<Part, Failure> {
        let mut found = Part::default();
        let mut next: Vec<(&'static str, Id)> =
            trainings.iter().map(|training| ("training", *training)).collect();
        next.push(("device", laptop));
        loop {
            self.follow(&mut found, next, trainings)?;
            self.follow_removed(&mut found, trainings)?;
            let laptops = self.laptops_of(&found)?;
            next = laptops.into_iter().map(|laptop| ("device", laptop)).collect();
            next.extend(self.decisions_about(&found)?);
            next.extend(self.links_between(&found)?);
            next.retain(|(_, id)| !found.shown.contains_key(id));
            let mut known = Vec::new();
            for (name, id) in next {
                if noun(name).map(|of| self.fields(of, id)).transpose()?.flatten().is_some() {
                    known.push((name, id));
                }
            }
            if known.is_empty() {
                return Ok(found);
            }
            next = known;
        }
    }

    /// Takes in rows, whatever they refer to, and whatever belongs to them.
    fn follow(
        &self,
        found: &mut Part,
        mut next: Vec<(&'static str, Id)>,
        trainings: &BTreeSet<Id>,
    ) -> Result<(), Failure> {
        while let Some((name, id)) = next.pop() {
            let Some(of) = noun(name) else { continue };
            if found.shown.contains_key(&id) || name == "training" && !trainings.contains(&id) {
                continue;
            }
            let Some(fields) = self.fields(of, id)? else { continue };
            // A row of another training is that training's, whoever refers to it.
            if training_of(&fields).is_some_and(|training| !trainings.contains(&training)) {
                continue;
            }
            found.shown.insert(id, of.name);
            next.extend(referred(of, &fields));
            for (child, field) in belonging_to(name) {
                let rows = self.list(child, Some((field, id)))?;
                next.extend(rows.into_iter().map(|(row, _)| (child.name, row)));
            }
        }
        Ok(())
    }

    /// What was decided of two persons who are both in the part.
    fn links_between(&self, found: &Part) -> Result<Vec<(&'static str, Id)>, Failure> {
        let Some(of) = noun("person_link") else { return Ok(Vec::new()) };
        let rows = self.list(of, None)?.into_iter();
        let there = |fields: &Fields, field: &str| {
            let person = fields.get(field).and_then(Value::text).and_then(Id::parse);
            person.is_some_and(|person| found.shown.contains_key(&person))
        };
        let both = rows.filter(|(_, fields)| there(fields, "one") && there(fields, "other"));
        Ok(both.map(|(id, _)| (of.name, id)).collect())
    }

    /// Takes in what was removed and belonged, as far as can be told, to what is in the part.
    fn follow_removed(&self, found: &mut Part, trainings: &BTreeSet<Id>) -> Result<(), Failure> {
        let mut statement = self
            .connection
            .prepare("SELECT DISTINCT noun, entity FROM changes WHERE kind = 'delete'")?;
        let mut rows = statement.query([])?;
        let mut candidates = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(of) = noun(&row.get::<_, String>(0)?) else { continue };
            let id = Id::from_bytes(row.get(1)?);
            if self.fields(of, id)?.is_none() {
                // In a part of a part it cannot be told any more: then it belonged, or it would not
                // be here.
                if self.lacks_values(id)? {
                    found.removed.insert(id);
                } else {
                    candidates.push((id, self.owners_of(of, id)?));
                }
            }
        }
        loop {
            let before = found.removed.len();
            for (id, owners) in &candidates {
                let belongs = |owner: &Id| {
                    trainings.contains(owner)
                        || found.shown.contains_key(owner)
                        || found.removed.contains(owner)
                };
                if owners.iter().any(belongs) {
                    found.removed.insert(*id);
                }
            }
            if found.removed.len() == before {
                return Ok(());
            }
        }
    }

    /// Whatever a row was said to belong to, at any time.
    fn owners_of(&self, of: &'static Noun, id: Id) -> Result<BTreeSet<Id>, Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT changes.field, contents.value FROM changes
             JOIN contents ON contents.hash = changes.content
             WHERE changes.entity = ?1 AND contents.value IS NOT NULL",
        )?;
        let mut rows = statement.query([id.bytes()])?;
        let mut owners = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (field, value): (String, String) = (row.get(0)?, row.get(1)?);
            let Some(Shape::Reference(to, _)) = of.field(&field).map(|field| &field.shape) else {
                continue;
            };
            if belonging_to(to).any(|(child, by)| child.name == of.name && by == field) {
                owners.extend(Value::parse(&value).as_ref().and_then(id_in));
            }
        }
        Ok(owners)
    }

    /// Whether something that was said of a row, at any time, is not in this register.
    fn lacks_values(&self, id: Id) -> Result<bool, Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM changes
             LEFT JOIN contents ON contents.hash = changes.content
             WHERE changes.entity = ?1 AND changes.kind = 'put' AND contents.hash IS NULL)",
        )?;
        Ok(statement.query_row([id.bytes()], |row| row.get(0))?)
    }

    /// The laptops that saved something of it.
    fn laptops_of(&self, part: &Part) -> Result<BTreeSet<Id>, Failure> {
        let mut statement =
            self.connection.prepare_cached("SELECT device FROM commits WHERE number = ?1")?;
        let mut laptops = BTreeSet::new();
        for number in self.commits_of(part)? {
            laptops.insert(statement.query_row([number], |row| Ok(Id::from_bytes(row.get(0)?)))?);
        }
        Ok(laptops)
    }

    fn decisions_about(&self, part: &Part) -> Result<Vec<(&'static str, Id)>, Failure> {
        let Some(decision) = noun("decision") else { return Ok(Vec::new()) };
        let rows = self.list(decision, None)?.into_iter();
        let about = |fields: &Fields| fields.get("about_entity").and_then(id_in);
        let within = |id: Id| part.shown.contains_key(&id);
        Ok(rows
            .filter(|(_, fields)| about(fields).is_some_and(within))
            .map(|(id, _)| (decision.name, id))
            .collect())
    }

    /// The commits that touch something of it, in the order of their arrival.
    fn commits_of(&self, part: &Part) -> Result<BTreeSet<i64>, Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT commit_number, entity FROM changes
             WHERE commit_number NOT IN (SELECT commit_number FROM rejected)",
        )?;
        let mut rows = statement.query([])?;
        let mut commits = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let entity = Id::from_bytes(row.get(1)?);
            if part.shown.contains_key(&entity) || part.removed.contains(&entity) {
                commits.insert(row.get(0)?);
            }
        }
        Ok(commits)
    }

    /// The part as the bytes of a register that holds nothing else, with these settings.
    ///
    /// # Errors
    /// Those of reading.
    pub fn limited(
        &self,
        part: &Part,
        settings: &BTreeMap<&str, String>,
    ) -> Result<Vec<u8>, Failure> {
        let mut other = fresh()?;
        let transaction = other.transaction()?;
        for number in self.commits_of(part)? {
            self.hand_over(&transaction, part, number)?;
        }
        for (name, value) in settings {
            transaction
                .execute("INSERT INTO local (name, value) VALUES (?1, ?2)", [*name, value])?;
        }
        rebuild(&transaction)?;
        transaction.commit()?;
        Ok(other.serialize(MAIN_DB)?.to_vec())
    }

    /// Writes one commit into another register, with the contents that belong to the part.
    fn hand_over(&self, other: &Connection, part: &Part, number: i64) -> Result<(), Failure> {
        self.connection
            .prepare_cached(
                "SELECT id, device, operation, reverts, at, previous, format
                 FROM commits WHERE number = ?1",
            )?
            .query_row([number], |row| {
                other
                    .prepare_cached(
                        "INSERT INTO commits (id, device, operation, reverts, at, previous, format)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    )?
                    .execute(params_from_iter(values(row, 0..7)?))
            })?;
        let commit = other.last_insert_rowid();
        let mut statement = self.connection.prepare_cached(
            "SELECT number, entity, position, kind, noun, entity, field, content
             FROM changes WHERE commit_number = ?1 ORDER BY position",
        )?;
        let mut rows = statement.query([number])?;
        while let Some(row) = rows.next()? {
            let change: i64 = row.get(0)?;
            let mut columns = vec![Sql::Integer(commit)];
            columns.extend(values(row, 2..8)?);
            other
                .prepare_cached(
                    "INSERT INTO changes
                     (commit_number, position, kind, noun, entity, field, content)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                )?
                .execute(params_from_iter(columns))?;
            self.hand_over_replaces(other, change, other.last_insert_rowid())?;
            let shown = part.shown.contains_key(&Id::from_bytes(row.get(1)?));
            self.hand_over_content(other, change, shown)?;
        }
        Ok(())
    }

    fn hand_over_replaces(
        &self,
        other: &Connection,
        change: i64,
        there: i64,
    ) -> Result<(), Failure> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT replaced, position FROM replaces WHERE change = ?1")?;
        let mut rows = statement.query([change])?;
        while let Some(row) = rows.next()? {
            let (replaced, position): (Sql, Sql) = (row.get(0)?, row.get(1)?);
            other
                .prepare_cached(
                    "INSERT INTO replaces (change, replaced, position) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![there, replaced, position])?;
        }
        Ok(())
    }

    /// The value of a change, where it belongs to the part. That one was erased is no secret.
    fn hand_over_content(
        &self,
        other: &Connection,
        change: i64,
        shown: bool,
    ) -> Result<(), Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT contents.hash, contents.nonce, contents.value FROM changes
             JOIN contents ON contents.hash = changes.content
             WHERE changes.number = ?1 AND (?2 OR contents.value IS NULL)
               AND contents.number NOT IN (SELECT content FROM rejected_contents)",
        )?;
        let mut rows = statement.query(params![change, shown])?;
        while let Some(row) = rows.next()? {
            other
                .prepare_cached(
                    "INSERT OR IGNORE INTO contents (hash, nonce, value) VALUES (?1, ?2, ?3)",
                )?
                .execute(params_from_iter(values(row, 0..3)?))?;
        }
        Ok(())
    }
}

fn values(row: &Row, columns: std::ops::Range<usize>) -> rusqlite::Result<Vec<Sql>> {
    columns.map(|column| row.get(column)).collect()
}

fn training_of(fields: &Fields) -> Option<Id> {
    fields.get("training").and_then(id_in)
}

fn id_in(value: &Value) -> Option<Id> {
    value.text().and_then(Id::parse)
}

/// What a row refers to. Texts made by the application (what was printed on a certificate, the
/// signatures of a design) name pictures somewhere inside.
fn referred(of: &'static Noun, fields: &Fields) -> Vec<(&'static str, Id)> {
    let mut list = Vec::new();
    for field in of.fields {
        let Some(value) = fields.get(field.name) else { continue };
        match field.shape {
            Shape::Reference(to, _) => list.extend(id_in(value).map(|id| (to, id))),
            Shape::Opaque(_) | Shape::Records(..) if of.name != "picture" => {
                list.extend(ids_within(&value.canonical()).map(|id| ("picture", id)));
            }
            _ => {}
        }
    }
    list
}

/// Everything in a text that is written like an id.
fn ids_within(text: &str) -> impl Iterator<Item = Id> + '_ {
    (0..text.len()).filter_map(|begin| text.get(begin..begin + 36).and_then(Id::parse))
}
