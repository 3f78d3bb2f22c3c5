//! What a save will do, before it does it; and what a removal takes with it.

use crate::failure::Failure;
use crate::save::Edit;
use domain::nouns::{NOUNS, Noun, OnRemove, Shape};
use domain::{Id, Value};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// One change to come; what it replaces is what is in force when it is written.
#[derive(Clone, Debug)]
pub(crate) enum Planned {
    Put { noun: &'static Noun, entity: Id, field: String, value: Value },
    Delete { noun: &'static Noun, entity: Id },
}

impl Planned {
    pub(crate) fn put(noun: &'static Noun, entity: Id, field: &str, value: Value) -> Self {
        Self::Put { noun, entity, field: field.to_owned(), value }
    }

    pub(crate) fn noun(&self) -> &'static Noun {
        match self {
            Self::Put { noun, .. } | Self::Delete { noun, .. } => noun,
        }
    }

    pub(crate) fn entity(&self) -> Id {
        match self {
            Self::Put { entity, .. } | Self::Delete { entity, .. } => *entity,
        }
    }
}

/// Everything that these edits remove, in the order of discovery: what was named, then what is
/// nothing without it.
pub(crate) fn removals(
    connection: &Connection,
    edits: &[Edit],
) -> Result<Vec<(&'static Noun, Id)>, Failure> {
    let mut list: Vec<(&'static Noun, Id)> = Vec::new();
    let mut seen = BTreeSet::new();
    for edit in edits {
        if let Edit::Remove { noun, entity } = edit {
            let known = format!("SELECT count(*) FROM {} WHERE id = ?1", noun.table);
            let count: i64 = connection
                .prepare_cached(&known)?
                .query_row([entity.to_string()], |row| row.get(0))?;
            if count == 0 {
                return Err(Failure::Unknown { noun: noun.name });
            }
            if seen.insert(*entity) {
                list.push((noun, *entity));
            }
        }
    }
    let mut next = 0;
    while let Some((noun, entity)) = list.get(next).copied() {
        for (other, column, _) in references(noun).filter(|found| found.2 == OnRemove::Too) {
            for child in referring(connection, other, column, entity)? {
                if seen.insert(child) {
                    list.push((other, child));
                }
            }
        }
        next += 1;
    }
    for (noun, entity) in &list {
        for (other, column, _) in references(noun).filter(|found| found.2 == OnRemove::Refuse) {
            let mut against = referring(connection, other, column, *entity)?;
            against.retain(|id| !seen.contains(id));
            if !against.is_empty() {
                return Err(Failure::InUse { by: other.name, count: against.len() });
            }
        }
    }
    Ok(list)
}

/// References to what is removed that their rows can do without: row and field. A reference to
/// nothing would keep its row from ever being saved again.
pub(crate) fn left_behind(
    connection: &Connection,
    removed: &[(&'static Noun, Id)],
) -> Result<Vec<(&'static Noun, Id, &'static str)>, Failure> {
    let gone: BTreeSet<Id> = removed.iter().map(|(_, entity)| *entity).collect();
    let mut left = Vec::new();
    for (noun, entity) in removed {
        for (other, column, _) in references(noun).filter(|found| found.2 == OnRemove::Clear) {
            let rows = referring(connection, other, column, *entity)?;
            let rows = rows.into_iter().filter(|row| !gone.contains(row));
            left.extend(rows.map(|row| (other, row, column)));
        }
    }
    Ok(left)
}

/// The fields of other nouns that refer to this one.
fn references(
    noun: &'static Noun,
) -> impl Iterator<Item = (&'static Noun, &'static str, OnRemove)> {
    NOUNS.iter().flat_map(move |other| {
        other.fields.iter().filter_map(move |field| match field.shape {
            Shape::Reference(to, on_remove) if to == noun.name => {
                Some((other, field.name, on_remove))
            }
            _ => None,
        })
    })
}

fn referring(
    connection: &Connection,
    noun: &Noun,
    column: &str,
    entity: Id,
) -> Result<Vec<Id>, Failure> {
    let query = format!("SELECT id FROM {} WHERE {column} = ?1 ORDER BY id", noun.table);
    let mut statement = connection.prepare_cached(&query)?;
    let rows = statement.query_map([entity.to_string()], |row| row.get::<_, String>(0))?;
    let ids: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(ids.iter().filter_map(|id| Id::parse(id)).collect())
}
