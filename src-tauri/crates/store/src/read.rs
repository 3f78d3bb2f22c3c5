//! Reading: single entities and lists by the table of nouns, and the questions that screens ask.

use crate::columns::from_row;
use crate::failure::Failure;
use crate::open::Store;
use domain::nouns::Noun;
use domain::{Fields, Id};
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// How far a training has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrainingCounts {
    /// Sessions that are not cancelled.
    pub sessions: u32,
    /// Sessions held.
    pub held: u32,
    /// People in the role of participant.
    pub participants: u32,
    /// Marks of any kind.
    pub marks: u32,
    /// Marks still to make: held sessions times the participants whom they concern, less the marks.
    pub unmarked: u32,
    /// Certificates that are not withdrawn.
    pub certificates: u32,
    /// First and last day; `None` without sessions. Written `2018-06-01`.
    pub days: Option<(String, String)>,
}

/// A training in which a person takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonTraining {
    /// The training; `None` where a merge left the row half.
    pub training: Option<Id>,
    /// The affiliation at that time; `None` means as an individual.
    pub organisation: Option<Id>,
    /// The last day, `2018-06-02`; `None` without sessions.
    pub last_day: Option<String>,
}

/// One mark of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetMark {
    /// present, late, left_early, absent, excused
    pub state: String,
    /// Arrived at or left at, in minutes from midnight.
    pub minute: Option<u16>,
    /// What was noted.
    pub note: Option<String>,
}

impl SheetMark {
    fn from_row(row: &Row) -> rusqlite::Result<(String, String, Self)> {
        Ok((
            row.get("session")?,
            row.get("person")?,
            Self { state: row.get("state")?, minute: row.get("minute")?, note: row.get("note")? },
        ))
    }
}

impl Store {
    /// The fields of one entity.
    ///
    /// # Errors
    /// Those of reading.
    pub fn fields(&self, noun: &'static Noun, id: Id) -> Result<Option<Fields>, Failure> {
        let query = format!("SELECT {} FROM {} WHERE id = ?1", columns(noun), noun.table);
        let mut statement = self.connection.prepare_cached(&query)?;
        Ok(statement.query_row([id.to_string()], |row| from_row(noun, row, 0)).optional()?)
    }

    /// All entities of a noun, or those whose `column` names `parent`, in the order of their ids.
    ///
    /// # Errors
    /// Those of reading.
    pub fn list(
        &self,
        noun: &'static Noun,
        parent: Option<(&'static str, Id)>,
    ) -> Result<Vec<(Id, Fields)>, Failure> {
        let condition = parent.map(|(column, _)| format!("WHERE {column} = ?1"));
        let query = format!(
            "SELECT {}, id FROM {} {} ORDER BY id",
            columns(noun),
            noun.table,
            condition.unwrap_or_default()
        );
        let last = noun.columns().count();
        let mut statement = self.connection.prepare_cached(&query)?;
        let parent: Vec<String> = parent.iter().map(|(_, id)| id.to_string()).collect();
        let rows = statement.query_map(rusqlite::params_from_iter(parent), |row| {
            Ok((row.get::<_, String>(last)?, from_row(noun, row, 0)?))
        })?;
        let mut list = Vec::new();
        for row in rows {
            let (id, fields) = row?;
            list.push((Id::parse(&id).ok_or(Failure::Damaged)?, fields));
        }
        Ok(list)
    }

    /// The people of one training, by id.
    ///
    /// # Errors
    /// Those of reading.
    pub fn people_of_training(
        &self,
        person: &'static Noun,
        training: Id,
    ) -> Result<BTreeMap<Id, Fields>, Failure> {
        let query = format!(
            "SELECT {}, id FROM people
             WHERE id IN (SELECT person FROM participations WHERE training = ?1)",
            columns(person)
        );
        let last = person.columns().count();
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map([training.to_string()], |row| {
            Ok((row.get::<_, String>(last)?, from_row(person, row, 0)?))
        })?;
        let mut people = BTreeMap::new();
        for row in rows {
            let (id, fields) = row?;
            people.insert(Id::parse(&id).ok_or(Failure::Damaged)?, fields);
        }
        Ok(people)
    }

    /// The trainings of one person, the newest first; those without a date before all.
    ///
    /// # Errors
    /// Those of reading.
    pub fn trainings_of_person(&self, person: Id) -> Result<Vec<PersonTraining>, Failure> {
        let query = include_str!("../sql/people/trainings_of_person.sql");
        let mut statement = self.connection.prepare_cached(query)?;
        let named = named_params! { ":person": person.to_string() };
        let rows = statement.query_map(named, |row| {
            let id = |text: Option<String>| text.as_deref().and_then(Id::parse);
            Ok(PersonTraining {
                training: id(row.get("training")?),
                organisation: id(row.get("organisation")?),
                last_day: row.get("newest_day")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The sessions that a person attended: day, first and last minute.
    ///
    /// # Errors
    /// Those of reading.
    pub fn attended_by(&self, person: Id) -> Result<Vec<(String, i64, i64)>, Failure> {
        let query = include_str!("../sql/people/attended_by_person.sql");
        let mut statement = self.connection.prepare_cached(query)?;
        let named = named_params! { ":person": person.to_string() };
        let rows = statement.query_map(named, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every mark of a person, by session and person.
    ///
    /// # Errors
    /// Those of reading.
    pub fn marks_of_person(&self, person: Id) -> Result<BTreeMap<(Id, Id), SheetMark>, Failure> {
        self.marks(include_str!("../sql/people/marks_of_person.sql"), person)
    }

    /// How far a training has come.
    ///
    /// # Errors
    /// Those of reading.
    pub fn training_counts(&self, training: Id) -> Result<TrainingCounts, Failure> {
        let mut statement = self
            .connection
            .prepare_cached(include_str!("../sql/trainings/counts_of_training.sql"))?;
        let counts =
            statement.query_row(named_params! { ":training": training.to_string() }, |row| {
                let first: Option<String> = row.get("first_day")?;
                let last: Option<String> = row.get("last_day")?;
                Ok(TrainingCounts {
                    sessions: row.get("sessions")?,
                    held: row.get("held")?,
                    participants: row.get("participants")?,
                    marks: row.get("marks")?,
                    unmarked: row.get("unmarked")?,
                    certificates: row.get("certificates")?,
                    days: first.zip(last),
                })
            })?;
        Ok(counts)
    }

    /// The marks of all sessions of a training, by session and person.
    ///
    /// # Errors
    /// Those of reading.
    pub fn marks_of_training(
        &self,
        training: Id,
    ) -> Result<BTreeMap<(Id, Id), SheetMark>, Failure> {
        self.marks(include_str!("../sql/marks/marks_of_training.sql"), training)
    }

    /// The marks of one session, by session and person.
    ///
    /// # Errors
    /// Those of reading.
    pub fn marks_of_session(&self, session: Id) -> Result<BTreeMap<(Id, Id), SheetMark>, Failure> {
        self.marks(
            "SELECT session, person, state, minute, note FROM marks WHERE session = :id",
            session,
        )
    }

    /// Those of these marks that there are, by session and person.
    ///
    /// # Errors
    /// Those of reading.
    pub fn marks_named(
        &self,
        ids: impl Iterator<Item = Id>,
    ) -> Result<BTreeMap<(Id, Id), SheetMark>, Failure> {
        let mut marks = BTreeMap::new();
        for id in ids {
            let query = "SELECT session, person, state, minute, note FROM marks WHERE id = :id";
            marks.extend(self.marks(query, id)?);
        }
        Ok(marks)
    }

    fn marks(&self, query: &str, id: Id) -> Result<BTreeMap<(Id, Id), SheetMark>, Failure> {
        let mut statement = self.connection.prepare_cached(query)?;
        let rows =
            statement.query_map(named_params! { ":id": id.to_string() }, SheetMark::from_row)?;
        let mut marks = BTreeMap::new();
        for row in rows {
            let (session, person, mark) = row?;
            if let Some(ids) = Id::parse(&session).zip(Id::parse(&person)) {
                marks.insert(ids, mark);
            }
        }
        Ok(marks)
    }

    /// The greatest number given in serials of this issuer, letter and year; 0 where there is none.
    ///
    /// # Errors
    /// Those of reading.
    pub fn greatest_serial(&self, issuer: &str, letter: &str, year: i64) -> Result<u32, Failure> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(number), 0) FROM certificates
             WHERE issuer = :issuer AND letter = :letter AND year = :year",
        )?;
        let named = named_params! { ":issuer": issuer, ":letter": letter, ":year": year };
        Ok(statement.query_row(named, |row| row.get(0))?)
    }

    /// How many rows a table has.
    ///
    /// # Errors
    /// Those of reading.
    pub fn count(&self, noun: &'static Noun) -> Result<u32, Failure> {
        let query = format!("SELECT count(*) FROM {}", noun.table);
        Ok(self.connection.query_row(&query, [], |row| row.get(0))?)
    }

    /// The entities that wait for somebody's decision, as noun and id.
    ///
    /// # Errors
    /// Those of reading.
    pub fn open_decisions(&self) -> Result<Vec<(String, Id)>, Failure> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT DISTINCT noun, entity FROM open_decisions ORDER BY entity")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        let mut list = Vec::new();
        for row in rows {
            let (noun, entity) = row?;
            list.push((noun, Id::parse(&entity).ok_or(Failure::Damaged)?));
        }
        Ok(list)
    }
}

fn columns(noun: &Noun) -> String {
    noun.columns().map(|column| column.name).collect::<Vec<_>>().join(", ")
}
