//! Between values of the journal and columns of the ordinary tables.

use domain::nouns::{Column, Field, Noun, Shape};
use domain::{Fields, Value};
use rusqlite::types::{Value as Sql, ValueRef};
use std::collections::BTreeMap;

/// What a column shows of the fields. A value of another shape, from a newer version, shows as
/// nothing.
pub(crate) fn to_sql(noun: &Noun, column: &Column, fields: &Fields) -> Sql {
    let value = fields.get(column.field).unwrap_or(&Value::Null);
    let (value, shape) = match (column.part, noun.field(column.field).map(|field| &field.shape)) {
        (Some(part), Some(Shape::Group(parts))) => (value.part(part), shape_of(parts, part)),
        (_, shape) => (value, shape),
    };
    match (shape, value) {
        (Some(Shape::Flag), Value::Flag(flag)) => Sql::Integer(i64::from(*flag)),
        (Some(Shape::Number(..)), Value::Number(number)) => Sql::Integer(*number),
        (Some(Shape::Lines(..) | Shape::Records(..)), Value::List(_)) => {
            Sql::Text(value.canonical())
        }
        (
            Some(
                Shape::Line(_)
                | Shape::Note(_)
                | Shape::Choice(_)
                | Shape::Date
                | Shape::Reference(..)
                | Shape::Opaque(_),
            ),
            Value::Text(text),
        ) => Sql::Text(text.clone()),
        _ => Sql::Null,
    }
}

/// The fields of a row, from its columns in the order of [`Noun::columns`]. Groups of which no
/// part is stated are left out.
pub(crate) fn from_row(
    noun: &'static Noun,
    row: &rusqlite::Row,
    first: usize,
) -> rusqlite::Result<Fields> {
    let mut fields = Fields::new();
    for (place, column) in noun.columns().enumerate() {
        let shape = match (column.part, noun.field(column.field).map(|field| &field.shape)) {
            (Some(part), Some(Shape::Group(parts))) => shape_of(parts, part),
            (_, shape) => shape,
        };
        let value = from_sql(shape, row.get_ref(first + place)?);
        if value.is_null() {
            continue;
        }
        match column.part {
            None => {
                fields.insert(column.field.to_owned(), value);
            }
            Some(part) => {
                let group = fields
                    .entry(column.field.to_owned())
                    .or_insert_with(|| Value::Record(BTreeMap::new()));
                if let Value::Record(parts) = group {
                    parts.insert(part.to_owned(), value);
                }
            }
        }
    }
    Ok(fields)
}

fn shape_of(parts: &'static [Field], name: &str) -> Option<&'static Shape> {
    parts.iter().find(|part| part.name == name).map(|part| &part.shape)
}

fn from_sql(shape: Option<&Shape>, column: ValueRef) -> Value {
    match (shape, column) {
        (Some(Shape::Flag), ValueRef::Integer(number)) => Value::Flag(number != 0),
        (_, ValueRef::Integer(number)) => Value::Number(number),
        (Some(Shape::Lines(..) | Shape::Records(..)), ValueRef::Text(text)) => {
            std::str::from_utf8(text).ok().and_then(Value::parse).unwrap_or(Value::Null)
        }
        (_, ValueRef::Text(text)) => std::str::from_utf8(text).map_or(Value::Null, Value::from),
        _ => Value::Null,
    }
}
