//! What must be shown of a journal, written apart from the application: slowly, with lists only,
//! by reading the definition.

use domain::nouns::noun;
use domain::{Id, Value};
use rusqlite::{Connection, MAIN_DB};
use std::collections::BTreeSet;
use std::io::Cursor;

/// A name of a change: commit and place.
type Name = (Vec<u8>, i64);

struct Change {
    name: Name,
    kind: String,
    noun: String,
    entity: Vec<u8>,
    field: String,
    /// `None`: not here.
    content: Option<Option<String>>,
    at: i64,
    replaces: Vec<Name>,
}

fn opened(bytes: &[u8]) -> Connection {
    #[allow(clippy::disallowed_methods, reason = "a second reader")]
    let mut file = Connection::open_in_memory().unwrap();
    file.deserialize_read_exact(MAIN_DB, Cursor::new(bytes), bytes.len(), true).unwrap();
    file
}

/// The journal without what was rejected.
fn journal(file: &Connection) -> Vec<Change> {
    let rejected: Vec<i64> = numbers(file, "SELECT commit_number FROM rejected");
    let gone: Vec<i64> = numbers(file, "SELECT content FROM rejected_contents");
    let mut statement = file
        .prepare(
            "SELECT changes.number, id, position, kind, noun, entity, field, content, at,
                    commits.number FROM changes, commits WHERE commit_number = commits.number",
        )
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut list = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        if rejected.contains(&row.get(9).unwrap()) {
            continue;
        }
        let number: i64 = row.get(0).unwrap();
        let mut found = file.prepare("SELECT number, value FROM contents WHERE hash = ?1").unwrap();
        let mut values = found.query([row.get::<_, Option<Vec<u8>>>(7).unwrap()]).unwrap();
        let content = values.next().unwrap().and_then(|value| {
            let shown = !gone.contains(&value.get(0).unwrap());
            shown.then(|| value.get::<_, Option<String>>(1).unwrap())
        });
        let mut replaced =
            file.prepare("SELECT replaced, position FROM replaces WHERE change = ?1").unwrap();
        let replaces = replaced
            .query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        list.push(Change {
            name: (row.get(1).unwrap(), row.get(2).unwrap()),
            kind: row.get(3).unwrap(),
            noun: row.get(4).unwrap(),
            entity: row.get(5).unwrap(),
            field: row.get(6).unwrap(),
            content,
            at: row.get(8).unwrap(),
            replaces,
        });
    }
    list
}

fn numbers(file: &Connection, query: &str) -> Vec<i64> {
    let mut statement = file.prepare(query).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// Clocks before 2024 and after 2100 are not believed.
fn believed(at: i64) -> i64 {
    let (first, end) = (1_704_067_200_000, 4_102_444_800_000);
    if at >= first && at < end { at } else { 0 }
}

/// What the definition says of one entity: the fields that are shown, those in doubt, and whether
/// it survived a removal; `None` where it is not shown.
struct Defined {
    shown: Vec<(String, String)>,
    doubtful: Vec<String>,
    survives: bool,
}

fn define(changes: &[&Change]) -> Option<Defined> {
    let is_put = |change: &Change| change.kind == "put";
    let seen: Vec<&Change> =
        changes.iter().filter(|it| !is_put(it) || it.content.is_some()).copied().collect();
    let deletes: Vec<&Change> = seen
        .iter()
        .filter(|it| !is_put(it) && !seen.iter().any(|by| by.replaces.contains(&it.name)))
        .copied()
        .collect();
    let mut fields: Vec<String> =
        changes.iter().filter(|it| is_put(it)).map(|it| it.field.clone()).collect();
    fields.sort();
    fields.dedup();
    let (mut shown, mut doubtful, mut exists) = (Vec::new(), Vec::new(), false);
    for field in &fields {
        let puts: Vec<&Change> =
            seen.iter().filter(|it| is_put(it) && it.field == *field).copied().collect();
        let heads: Vec<&Change> = puts
            .iter()
            .filter(|it| !puts.iter().any(|by| by.replaces.contains(&it.name)))
            .copied()
            .collect();
        exists |= heads
            .iter()
            .any(|head| !deletes.iter().any(|delete| delete.replaces.contains(&head.name)));
        let mut said: Vec<&Change> =
            heads.iter().filter(|it| matches!(it.content, Some(Some(_)))).copied().collect();
        said.sort_by_key(|it| (believed(it.at), it.name.clone()));
        let mut values: Vec<&String> =
            said.iter().filter_map(|it| it.content.as_ref()?.as_ref()).collect();
        if let Some(last) = values.last() {
            shown.push((field.clone(), (*last).clone()));
        }
        values.sort();
        values.dedup();
        if values.len() > 1 {
            doubtful.push(field.clone());
        }
        // Of a field that a noun is nothing without, nothing is here.
        let of = noun(&changes[0].noun)?;
        let needed = of.field(field).is_some_and(|field| field.required);
        if needed && puts.is_empty() {
            return None;
        }
    }
    let survives = !deletes.is_empty();
    exists.then_some(Defined { shown, doubtful, survives })
}

/// What stands in a column for a value; groups and lists are compared elsewhere.
fn cell(value: &str) -> Option<String> {
    match Value::parse(value)? {
        Value::Text(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Flag(flag) => Some(i64::from(flag).to_string()),
        _ => None,
    }
}

/// Compares everything that a register shows with what its journal says.
///
/// # Panics
/// Where it shows something else, with what and where.
pub(crate) fn assert_shows_its_journal(bytes: &[u8]) {
    let file = opened(bytes);
    let journal = journal(&file);
    let mut entities: Vec<(&str, &Vec<u8>)> =
        journal.iter().map(|change| (change.noun.as_str(), &change.entity)).collect();
    entities.sort();
    entities.dedup();
    let (mut rows, mut doubts, mut survivals) = (0, BTreeSet::new(), BTreeSet::new());
    for (name, entity) in entities {
        let of = noun(name).unwrap();
        let changes: Vec<&Change> =
            journal.iter().filter(|it| it.entity == *entity && it.noun == name).collect();
        let id = Id::from_bytes(entity.as_slice().try_into().unwrap()).to_string();
        let there = format!("SELECT count(*) FROM {} WHERE id = ?1", of.table);
        let there: i64 = file.query_row(&there, [&id], |row| row.get(0)).unwrap();
        let Some(defined) = define(&changes) else {
            assert_eq!(there, 0, "{name} {id} is not shown");
            continue;
        };
        assert_eq!(there, 1, "{name} {id} is shown");
        rows += 1;
        for (field, value) in &defined.shown {
            let Some(expected) = cell(value) else { continue };
            let query = format!("SELECT cast({field} AS TEXT) FROM {} WHERE id = ?1", of.table);
            let found: Option<String> = file.query_row(&query, [&id], |row| row.get(0)).unwrap();
            assert_eq!(found, Some(expected), "{name} {id}: {field}");
        }
        for field in defined.doubtful {
            doubts.insert((id.clone(), field));
        }
        if defined.survives {
            survivals.insert(id);
        }
    }
    let found: BTreeSet<(String, String)> = {
        let mut statement = file.prepare("SELECT entity, field FROM open_decisions").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(found, doubts, "what waits for a decision");
    let found: BTreeSet<String> = {
        let mut statement = file.prepare("SELECT entity FROM survivals").unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(found, survivals, "removed there, changed here");
    let mut shown = 0;
    for of in domain::nouns::NOUNS {
        let query = format!("SELECT count(*) FROM {}", of.table);
        shown += file.query_row(&query, [], |row| row.get::<_, i64>(0)).unwrap();
    }
    assert_eq!(shown, rows, "and nothing else is shown");
}

/// Edits that somebody made, and nobody replaced after seeing them: each is shown, waits for a
/// decision, or says what is shown; or was removed by somebody who had seen it.
///
/// # Panics
/// Where one is lost in silence.
pub(crate) fn assert_nothing_is_lost(bytes: &[u8]) {
    let file = opened(bytes);
    let journal = journal(&file);
    for put in journal.iter().filter(|it| it.kind == "put") {
        let Some(Some(value)) = &put.content else { continue };
        let same = |it: &&Change| it.entity == put.entity && it.noun == put.noun;
        let answered = journal.iter().filter(same).any(|by| {
            // Whoever removed something or wrote over it had seen it.
            let had_seen = by.kind != "put" || by.content.is_some() && by.field == put.field;
            had_seen && by.replaces.contains(&put.name)
        });
        if answered {
            continue;
        }
        let id = Id::from_bytes(put.entity.as_slice().try_into().unwrap()).to_string();
        let doubtful: bool = file
            .query_row(
                "SELECT EXISTS (SELECT 1 FROM open_decisions WHERE entity = ?1 AND field = ?2)",
                [&id, &put.field],
                |row| row.get(0),
            )
            .unwrap();
        let of = noun(&put.noun).unwrap();
        let Some(expected) = cell(value) else { continue };
        let query = format!("SELECT cast({} AS TEXT) FROM {} WHERE id = ?1", put.field, of.table);
        let shown: Option<String> = file
            .query_row(&query, [&id], |row| row.get(0))
            .unwrap_or_else(|_| Some("no row".to_owned()));
        // Half of an entity whose other half is in no file that came here cannot be shown yet.
        let half = shown.as_deref() == Some("no row")
            && journal.iter().filter(same).any(|it| it.kind == "put" && it.content.is_none());
        assert!(
            doubtful || half || shown == Some(expected),
            "an edit of {} of {} {id} is neither shown nor listed: {value}, but {shown:?}",
            put.field,
            put.noun
        );
    }
}
