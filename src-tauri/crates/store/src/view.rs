//! The ordinary tables: what the journal shows, row for row.

use crate::check::journal_is_whole;
use crate::columns::to_sql;
use crate::failure::Failure;
use crate::open::Store;
use domain::journal::{ChangeId, CommitId, Content, EntityState, Kind, Known, show};
use domain::nouns::{NOUNS, Noun, noun};
use domain::{Fields, Id, Value, names};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, named_params, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The state of one entity, computed from the journal, with the noun it was saved under.
pub(crate) fn state_of(connection: &Connection, entity: Id) -> Result<EntityState, Failure> {
    Ok(show(&changes_of(connection, entity)?))
}

fn changes_of(connection: &Connection, entity: Id) -> Result<Vec<Known>, Failure> {
    let mut replaces: BTreeMap<i64, Vec<ChangeId>> = BTreeMap::new();
    let mut statement =
        connection.prepare_cached(include_str!("../sql/journal/replaces_of_entity.sql"))?;
    let mut rows = statement.query(named_params! { ":entity": entity.bytes() })?;
    while let Some(row) = rows.next()? {
        let replaced = ChangeId { commit: commit_id(row, 1)?, position: row.get(2)? };
        replaces.entry(row.get(0)?).or_default().push(replaced);
    }
    let mut known = Vec::new();
    let mut statement =
        connection.prepare_cached(include_str!("../sql/journal/changes_of_entity.sql"))?;
    let mut rows = statement.query(named_params! { ":entity": entity.bytes() })?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(3)?;
        known.push(Known {
            id: ChangeId { commit: commit_id(row, 1)?, position: row.get(2)? },
            kind: Kind::from_code(&kind).ok_or(Failure::Damaged)?,
            field: row.get(5)?,
            content: content(row, 6, "is_here")?,
            replaces: replaces.remove(&row.get(0)?).unwrap_or_default(),
            at: row.get(7)?,
        });
    }
    Ok(known)
}

/// What is here of a content: no row is a missing one, a row without a value an erased one.
pub(crate) fn content(
    row: &rusqlite::Row,
    value: usize,
    is_here: &str,
) -> Result<Content, Failure> {
    if !row.get::<_, bool>(is_here)? {
        return Ok(Content::Missing);
    }
    let value: Option<String> = row.get(value)?;
    // What cannot be read is counted by a check; here it shows as nothing.
    let value = value.as_deref().and_then(Value::parse);
    Ok(value.map_or(Content::Erased, Content::Present))
}

pub(crate) fn commit_id(row: &rusqlite::Row, column: usize) -> Result<CommitId, Failure> {
    let bytes: Vec<u8> = row.get(column)?;
    CommitId::from_slice(&bytes).map_err(|_| Failure::Damaged)
}

/// The shown fields of an entity, nulls left out.
pub(crate) fn shown_fields(state: &EntityState) -> Fields {
    let stated = state.fields.iter().filter(|(_, shown)| !shown.value.is_null());
    stated.map(|(name, shown)| (name.clone(), shown.value.clone())).collect()
}

/// Brings the row of one entity up to date with the journal.
pub(crate) fn project(connection: &Connection, noun: &Noun, entity: Id) -> Result<(), Failure> {
    let state = state_of(connection, entity)?;
    let id = entity.to_string();
    connection.prepare_cached("DELETE FROM open_decisions WHERE entity = ?1")?.execute([&id])?;
    connection.prepare_cached("DELETE FROM survivals WHERE entity = ?1")?.execute([&id])?;
    if !state.exists || !can_be_shown(noun, &state) {
        let delete = format!("DELETE FROM {} WHERE id = ?1", noun.table);
        connection.prepare_cached(&delete)?.execute([&id])?;
        return Ok(());
    }
    let fields = shown_fields(&state);
    let mut names = vec!["id"];
    let mut values = vec![Sql::Text(id.clone())];
    for column in noun.columns() {
        names.push(column.name);
        values.push(to_sql(noun, &column, &fields));
    }
    for (name, value) in computed(noun, &fields) {
        names.push(name);
        values.push(Sql::Text(value));
    }
    let places = vec!["?"; names.len()].join(", ");
    let upsert =
        format!("INSERT OR REPLACE INTO {} ({}) VALUES ({places})", noun.table, names.join(", "));
    connection.prepare_cached(&upsert)?.execute(params_from_iter(values))?;
    for (field, _) in state.fields.iter().filter(|(_, shown)| shown.needs_decision) {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO open_decisions (noun, entity, field) VALUES (?1, ?2, ?3)",
            )?
            .execute([noun.name, &id, field])?;
    }
    if !state.deletes.is_empty() {
        connection
            .prepare_cached("INSERT OR REPLACE INTO survivals (noun, entity) VALUES (?1, ?2)")?
            .execute([noun.name, &id])?;
    }
    Ok(())
}

/// Brings the rows of these entities up to date, of every noun that they were saved under; the
/// tables that they stand in.
pub(crate) fn project_all(
    connection: &Connection,
    entities: &BTreeSet<Id>,
) -> Result<BTreeSet<&'static str>, Failure> {
    let mut tables = BTreeSet::new();
    for entity in entities {
        for noun in nouns_of(connection, *entity)? {
            project(connection, noun, *entity)?;
            tables.insert(noun.table);
        }
    }
    Ok(tables)
}

/// The nouns that an entity was saved under: one, unless somebody's program went wrong.
pub(crate) fn nouns_of(connection: &Connection, entity: Id) -> Result<Vec<&'static Noun>, Failure> {
    let mut statement = connection
        .prepare_cached("SELECT DISTINCT noun FROM changes WHERE entity = ?1 ORDER BY noun")?;
    let rows = statement.query_map([entity.bytes()], |row| row.get::<_, String>(0))?;
    let names: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(names.iter().filter_map(|name| noun(name)).collect())
}

/// Whether nothing that the noun needs is missing from a file limited to other trainings.
fn can_be_shown(noun: &Noun, state: &EntityState) -> bool {
    let needed = noun.fields.iter().filter(|field| field.required);
    needed.into_iter().all(|field| !state.lacking.contains(field.name))
}

/// Columns that are computed from fields, so that searching and sorting need no scan.
fn computed(noun: &Noun, fields: &Fields) -> Vec<(&'static str, String)> {
    if noun.name != "person" {
        return Vec::new();
    }
    let name = fields.get("name").and_then(Value::text).unwrap_or_default();
    vec![("search_key", names::search_key(name)), ("sort_key", names::sort_key(name))]
}

pub(crate) fn rebuild(connection: &Connection) -> Result<(), Failure> {
    for noun in NOUNS {
        connection.execute(&format!("DELETE FROM {}", noun.table), [])?;
    }
    connection.execute_batch("DELETE FROM open_decisions; DELETE FROM survivals;")?;
    let mut statement =
        connection.prepare("SELECT DISTINCT noun, entity FROM changes ORDER BY entity, noun")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let Some(noun) = noun(&name) else { continue };
        project(connection, noun, Id::from_bytes(row.get(1)?))?;
    }
    Ok(())
}

/// Every row of the view as text, sorted, for comparing two views.
pub(crate) fn dump(connection: &Connection) -> Result<String, Failure> {
    let mut dumped = String::new();
    let tables: BTreeSet<&str> =
        NOUNS.iter().map(|noun| noun.table).chain(["open_decisions", "survivals"]).collect();
    for table in tables {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2, 3"))
            .or_else(|_| connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")))?;
        let count = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            dumped.push_str(table);
            for column in 0..count {
                let value: Sql = row.get(column)?;
                // Writing to a String cannot fail.
                let _ = write!(dumped, "\u{1f}{value:?}");
            }
            dumped.push('\n');
        }
    }
    Ok(dumped)
}

/// The rows that are shown of entities of which some value is not in this file.
fn rows_with_gaps(connection: &Connection) -> Result<Vec<(String, Vec<Sql>)>, Failure> {
    let mut statement = connection.prepare(
        "SELECT DISTINCT noun, entity FROM changes
         WHERE kind = 'put' AND content NOT IN (SELECT hash FROM contents)
           AND commit_number NOT IN (SELECT commit_number FROM rejected) ORDER BY entity, noun",
    )?;
    let mut entities = statement.query([])?;
    let mut found = Vec::new();
    while let Some(entity) = entities.next()? {
        let Some(noun) = noun(&entity.get::<_, String>(0)?) else { continue };
        let id = Id::from_bytes(entity.get(1)?).to_string();
        let query = format!("SELECT * FROM {} WHERE id = ?1", noun.table);
        let mut statement = connection.prepare_cached(&query)?;
        let count = statement.column_count();
        let mut rows = statement.query([&id])?;
        while let Some(row) = rows.next()? {
            let row = (0..count).map(|column| row.get(column)).collect::<Result<_, _>>()?;
            found.push((noun.table.to_owned(), row));
        }
    }
    Ok(found)
}

impl Store {
    /// Computes every row of the ordinary tables from the journal again.
    ///
    /// # Errors
    /// `Damaged` where the journal itself is not whole, or has lost a value that the tables show.
    /// Those of reading and writing; the tables are then as they were.
    pub fn rebuild(&mut self) -> Result<(), Failure> {
        let transaction = self.connection.transaction()?;
        if !journal_is_whole(&transaction)? {
            return Err(Failure::Damaged);
        }
        let before = rows_with_gaps(&transaction)?;
        rebuild(&transaction)?;
        // In a register limited to chosen trainings values are missing of what it does not show.
        if rows_with_gaps(&transaction)? != before {
            return Err(Failure::Damaged);
        }
        transaction.commit()?;
        Ok(())
    }

    /// Every row of the ordinary tables as text, for comparing two registers.
    ///
    /// # Errors
    /// Those of reading.
    pub fn dump(&self) -> Result<String, Failure> {
        dump(&self.connection)
    }
}
