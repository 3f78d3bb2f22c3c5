//! Checks and cleans the fields of one entity, whether typed here or read from elsewhere.

use super::{Field, Noun, Shape};
use crate::id::Id;
use crate::texts::{TextProblem, check_line, check_note};
use crate::value::{Fields, Value};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field or part of a group; the noun's first name where several could be filled.
    pub field: &'static str,
    /// The code of the sentence: `empty-text`, `text-too-long`, `bad-number`, `no-name` and so on.
    pub code: &'static str,
    /// The limit that was passed, where there is one.
    pub limit: Option<i64>,
}

/// Checks all fields of an entity and returns them cleaned: text in NFC and trimmed, empty
/// optional text and missing values left out.
///
/// # Errors
/// The first [`Problem`] in the order of the noun's fields.
pub fn check(noun: &'static Noun, fields: &Fields) -> Result<Fields, Problem> {
    let mut clean = Fields::new();
    for field in noun.fields {
        let value = fields.get(field.name).unwrap_or(&Value::Null);
        let value = checked(field, value)?;
        if !value.is_null() {
            clean.insert(field.name.to_owned(), value);
        }
    }
    if let Some(unknown) = fields.keys().find(|name| noun.field(name).is_none()) {
        // A field that this version does not know can only come from a slip of the program.
        debug_assert!(false, "{} has no field {unknown}", noun.name);
        return Err(Problem { field: noun.name, code: "bad-input", limit: None });
    }
    whole(noun, &clean)?;
    Ok(clean)
}

/// Whether a value is one that a save of this version would have written for the field: of its
/// shape, within its limits, and already clean. For reading what comes from elsewhere; a cleared
/// field is in order.
#[must_use]
pub fn is_clean(field: &'static Field, value: &Value) -> bool {
    value.is_null() || checked(field, value).as_ref() == Ok(value)
}

fn checked(field: &'static Field, value: &Value) -> Result<Value, Problem> {
    let problem = |code| Problem { field: field.name, code, limit: None };
    if value.is_null() {
        return if field.required { Err(problem("empty-text")) } else { Ok(Value::Null) };
    }
    match (&field.shape, value) {
        (Shape::Line(limit), Value::Text(text)) => {
            clean_text(field, check_line(text, *limit, field.required))
        }
        (Shape::Note(limit), Value::Text(text)) => {
            clean_text(field, check_note(text, *limit, field.required))
        }
        (Shape::Lines(count, limit), Value::List(lines)) => lines_of(field, lines, *count, *limit),
        (Shape::Number(least, most), Value::Number(number)) => {
            if (*least..=*most).contains(number) {
                Ok(value.clone())
            } else {
                Err(problem("bad-number"))
            }
        }
        (Shape::Flag, Value::Flag(_)) => Ok(value.clone()),
        (Shape::Choice(words), Value::Text(text)) if words.contains(&text.as_str()) => {
            Ok(value.clone())
        }
        (Shape::Choice(_), _) => Err(problem("unknown-choice")),
        (Shape::Date, Value::Text(text)) if date(text).is_some() => Ok(value.clone()),
        (Shape::Date, _) => Err(problem("bad-date")),
        (Shape::Reference(..), Value::Text(text)) if Id::parse(text).is_some() => Ok(value.clone()),
        (Shape::Opaque(limit), Value::Text(text)) if text.len() <= *limit => Ok(value.clone()),
        (Shape::Group(parts), Value::Record(values)) => group(field, parts, values),
        (Shape::Records(count, parts), Value::List(list)) => records(field, list, *count, parts),
        _ => Err(problem("bad-input")),
    }
}

fn lines_of(
    field: &'static Field,
    lines: &[Value],
    count: usize,
    limit: usize,
) -> Result<Value, Problem> {
    if lines.len() > count {
        let limit = i64::try_from(count).ok();
        return Err(Problem { field: field.name, code: "too-many", limit });
    }
    let mut clean = Vec::new();
    for line in lines {
        let text = line.text().unwrap_or_default();
        match clean_text(field, check_line(text, limit, false))? {
            Value::Null => {}
            line => clean.push(line),
        }
    }
    Ok(if clean.is_empty() { Value::Null } else { Value::List(clean) })
}

fn group(
    field: &'static Field,
    parts: &'static [Field],
    values: &BTreeMap<String, Value>,
) -> Result<Value, Problem> {
    let mut clean = BTreeMap::new();
    for part in parts {
        let value = checked(part, values.get(part.name).unwrap_or(&Value::Null))?;
        if !value.is_null() {
            clean.insert(part.name.to_owned(), value);
        }
    }
    if values.keys().any(|name| !parts.iter().any(|part| part.name == name)) {
        return Err(Problem { field: field.name, code: "bad-input", limit: None });
    }
    Ok(Value::Record(clean))
}

fn records(
    field: &'static Field,
    list: &[Value],
    count: usize,
    parts: &'static [Field],
) -> Result<Value, Problem> {
    if list.len() > count {
        let limit = i64::try_from(count).ok();
        return Err(Problem { field: field.name, code: "too-many", limit });
    }
    let clean: Vec<Value> = list
        .iter()
        .map(|record| match record {
            Value::Record(values) => group(field, parts, values),
            _ => Err(Problem { field: field.name, code: "bad-input", limit: None }),
        })
        .collect::<Result<_, _>>()?;
    Ok(if clean.is_empty() { Value::Null } else { Value::List(clean) })
}

fn clean_text(field: &'static Field, text: Result<String, TextProblem>) -> Result<Value, Problem> {
    let (code, limit) = match text {
        Ok(text) if text.is_empty() => return Ok(Value::Null),
        Ok(text) => return Ok(Value::Text(text)),
        Err(TextProblem::Empty) => ("empty-text", None),
        Err(TextProblem::TooLong { limit }) => ("text-too-long", i64::try_from(limit).ok()),
        Err(TextProblem::ControlCharacter) => ("control-character", None),
        Err(TextProblem::BidiOverride) => ("bidi-override", None),
    };
    Err(Problem { field: field.name, code, limit })
}

/// What concerns several fields of one noun at once.
fn whole(noun: &'static Noun, fields: &Fields) -> Result<(), Problem> {
    let problem = |field, code| Err(Problem { field, code, limit: None });
    let has = |name: &str| fields.contains_key(name);
    match noun.name {
        "programme" | "series" | "organisation"
            if !["name_ar", "name_ckb", "name_en", "name_it", "name_kmr"].into_iter().any(has) =>
        {
            problem("name_ar", "no-name")
        }
        "training"
            if !["title_ar", "title_ckb", "title_en", "title_it", "title_kmr"]
                .into_iter()
                .any(has) =>
        {
            problem("title_ar", "no-title")
        }
        "party" if has("programme") == has("training") => problem("training", "bad-input"),
        "session" => {
            let time = fields.get("time").unwrap_or(&Value::Null);
            let start = time.part("start_minute").number();
            let end = time.part("end_minute").number();
            if end <= start { problem("end_minute", "ends-before-start") } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    // The written form is one: chrono alone would also take `2018-6-1`.
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::nouns::noun;
    use crate::value::{Fields, Value};

    fn session(date: &str, start: i64, end: i64) -> Fields {
        let time = Value::parse(&format!(
            r#"{{"date":"{date}","start_minute":{start},"end_minute":{end}}}"#
        ));
        Fields::from([
            ("training".to_owned(), "00000000-0000-4000-8000-000000000000".into()),
            ("time".to_owned(), time.unwrap()),
            ("state".to_owned(), "planned".into()),
            ("required".to_owned(), Value::Flag(false)),
        ])
    }

    fn code(noun_name: &str, fields: &Fields) -> Option<&'static str> {
        check(noun(noun_name).unwrap(), fields).err().map(|problem| problem.code)
    }

    #[test]
    fn a_session_may_pass_midnight_but_not_end_before_it_starts() {
        assert_eq!(code("session", &session("2018-06-01", 540, 630)), None);
        assert_eq!(code("session", &session("2018-06-01", 1410, 1500)), None, "23:30 to 01:00");
        assert_eq!(code("session", &session("2018-06-01", 630, 540)), Some("ends-before-start"));
        assert_eq!(code("session", &session("2018-06-01", 540, 540)), Some("ends-before-start"));
        assert_eq!(code("session", &session("2018-02-31", 540, 630)), Some("bad-date"));
        assert_eq!(code("session", &session("2018-6-1", 540, 630)), Some("bad-date"));
        assert_eq!(code("session", &session("2018-06-01", -1, 630)), Some("bad-number"));
    }

    #[test]
    fn text_is_cleaned_and_empty_optional_text_left_out() {
        let fields = Fields::from([
            ("name".to_owned(), "  علي   كاظم ".into()),
            ("latin_name".to_owned(), " ".into()),
            ("sex".to_owned(), "male".into()),
        ]);
        let clean = check(noun("person").unwrap(), &fields).unwrap();
        assert_eq!(clean.get("name"), Some(&"علي كاظم".into()));
        assert_eq!(clean.get("latin_name"), None);
    }

    #[test]
    fn hostile_text_is_refused_by_name_of_the_field() {
        for (text, expected) in [
            ("", "empty-text"),
            ("a\u{7}b", "control-character"),
            ("a\u{202e}b", "bidi-override"),
            (&*"ع".repeat(5_000), "text-too-long"),
        ] {
            let fields = Fields::from([
                ("name".to_owned(), text.into()),
                ("sex".to_owned(), "not_stated".into()),
            ]);
            let problem = check(noun("person").unwrap(), &fields).unwrap_err();
            assert_eq!((problem.field, problem.code), ("name", expected));
        }
    }
}
