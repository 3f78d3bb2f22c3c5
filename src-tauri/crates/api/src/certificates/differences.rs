//! What a certificate would say differently if it were printed today.

use crate::app::App;
use crate::frozen::Frozen;
use serde_json::Value;
use words::Argument;

/// Parts that are not told: the design, with its square code, is a choice of each printing, and the
/// title of the file repeats the name and the training.
const NOT_TOLD: [&str; 3] = ["design", "code", "document_title"];

/// The longest text that is told with what it was and what it would be, in letters.
const LONGEST: usize = 80;

/// The most parts that are told word by word; of the others only the names are.
const MOST_IN_WORDS: usize = 2;

/// In one sentence; `None` where nothing is different.
pub(crate) fn differences(app: &App, before: &Frozen, now: &Frozen) -> Option<String> {
    let (Ok(Value::Object(before)), Ok(Value::Object(now))) =
        (serde_json::to_value(before.seen()), serde_json::to_value(now.seen()))
    else {
        return None;
    };
    let mut told: Vec<String> = Vec::new();
    let mut in_words = 0;
    for (part, old) in before.iter().filter(|(part, _)| !NOT_TOLD.contains(&part.as_str())) {
        let new = now.get(part).unwrap_or(&Value::Null);
        if old == new {
            continue;
        }
        let name = app.say(&format!("answer-differs-{}", named(part)), &[]);
        let changed = changed(old, new).filter(|_| in_words < MOST_IN_WORDS);
        let line = match changed {
            Some((old, new)) => {
                in_words += 1;
                app.say(
                    "answer-changed-from-to",
                    &[
                        ("field", Argument::Text(&name)),
                        ("before", Argument::Text(&old)),
                        ("after", Argument::Text(&new)),
                    ],
                )
            }
            None => name,
        };
        if !told.contains(&line) {
            told.push(line);
        }
    }
    if told.is_empty() {
        return None;
    }
    let parts = app.figures().line(&told);
    Some(app.say("answer-differs", &[("parts", Argument::Text(&parts))]))
}

/// The message that names a part of the paper.
fn named(part: &str) -> &'static str {
    match part {
        "name" | "other_name" => "name",
        "title" | "second_title" => "title",
        "notes" => "notes",
        "signatures" => "signatures",
        "logos" => "logos",
        _ => "text",
    }
}

/// What was and what would be, where it is one short text.
fn changed(old: &Value, new: &Value) -> Option<(String, String)> {
    let (old, new) = match (old, new) {
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            let mut pairs = old.iter().zip(new).filter(|(old, new)| old != new);
            let pair = pairs.next()?;
            if pairs.next().is_some() {
                return None;
            }
            pair
        }
        pair => pair,
    };
    let (old, new) = (text(old)?, text(new)?);
    let short = |text: &str| text.chars().count() <= LONGEST;
    (old != new && short(&old) && short(&new)).then_some((old, new))
}

/// The words of a text or of a line, without the marks that isolate values; "—" for none.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("—".to_owned()),
        Value::String(text) => Some(plain(text)),
        Value::Object(fields) => text(fields.get("text")?),
        _ => None,
    }
}

fn plain(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}
