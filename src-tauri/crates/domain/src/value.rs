//! What a field of the journal holds: a small value with exactly one written form.

use std::collections::BTreeMap;

/// The value of a field. There are no fractions: minutes, percent and years are whole numbers,
/// and a floating point number has no single written form to hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing is stated; the same as a field that was never saved.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Text in NFC.
    Text(String),
    /// Several values in order.
    List(Vec<Value>),
    /// Parts that belong together and change together.
    Record(BTreeMap<String, Value>),
}

/// The fields of one entity by name; a missing name is the same as [`Value::Null`].
pub type Fields = BTreeMap<String, Value>;

impl Value {
    /// The one written form: JSON without spaces, keys in the order of their code points.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut written = String::new();
        self.write(&mut written);
        written
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Text(text) => write_text(text, out),
            Self::List(values) => {
                out.push('[');
                for (place, value) in values.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Self::Record(parts) => {
                out.push('{');
                for (place, (name, value)) in parts.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// Reads a written form; `None` where it is no JSON or holds a fraction.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        Self::from_json(serde_json::from_str(written).ok()?)
    }

    /// Takes over a JSON value; `None` where it holds a fraction.
    #[must_use]
    pub fn from_json(json: serde_json::Value) -> Option<Self> {
        Some(match json {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(flag) => Self::Flag(flag),
            serde_json::Value::Number(number) => Self::Number(number.as_i64()?),
            serde_json::Value::String(text) => Self::Text(text),
            serde_json::Value::Array(values) => {
                Self::List(values.into_iter().map(Self::from_json).collect::<Option<_>>()?)
            }
            serde_json::Value::Object(parts) => Self::Record(
                parts
                    .into_iter()
                    .map(|(name, value)| Some((name, Self::from_json(value)?)))
                    .collect::<Option<_>>()?,
            ),
        })
    }

    /// The same value as JSON, for the seam.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Flag(flag) => (*flag).into(),
            Self::Number(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::List(values) => values.iter().map(Self::to_json).collect(),
            Self::Record(parts) => serde_json::Value::Object(
                parts.iter().map(|(name, value)| (name.clone(), value.to_json())).collect(),
            ),
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The flag, where it is one.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A part of a record; `Null` where there is none.
    #[must_use]
    pub fn part(&self, name: &str) -> &Self {
        match self {
            Self::Record(parts) => parts.get(name).unwrap_or(&Self::Null),
            _ => &Self::Null,
        }
    }

    /// Whether nothing is stated.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

fn write_text(text: &str, out: &mut String) {
    // The escapes of JSON are the library's business; text always has a written form.
    out.push_str(&serde_json::Value::from(text).to_string());
}

#[cfg(test)]
mod tests {
    use super::Value;
    use std::collections::BTreeMap;

    #[test]
    fn one_written_form_whatever_the_order_of_typing() {
        let typed = Value::parse(r#" {"b": [1, true, null], "a": "سلام \"x\"\n"} "#);
        let written = r#"{"a":"سلام \"x\"\n","b":[1,true,null]}"#;
        let parts = BTreeMap::from([
            ("b".to_owned(), Value::List(vec![Value::Number(1), Value::Flag(true), Value::Null])),
            ("a".to_owned(), Value::from("سلام \"x\"\n")),
        ]);
        assert_eq!(typed, Some(Value::Record(parts)));
        assert_eq!(typed.map(|value| value.canonical()), Some(written.to_owned()));
    }

    #[test]
    fn fractions_have_no_place() {
        assert_eq!(Value::parse("1.5"), None);
        assert_eq!(Value::parse("[1e300]"), None);
    }
}
