//! Undo, redo, and the history of a record.

use crate::app::{App, Changed, Nothing};
use crate::clock::moment_text;
use crate::failure::Failure;
use crate::nouns::{
    Design, Device, Entity, Organisation, Person, PersonLink, Programme, Series, Session, Training,
    entry, read_id,
};
use domain::nouns::{NOUNS, Shape};
use domain::{Id, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use words::Argument;

/// Whose history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryOf {
    /// The noun, singular, as in the journal.
    pub noun: String,
    /// UUID.
    pub id: String,
}

/// One change of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// When, by that laptop's clock.
    pub at_text: String,
    /// Who, as far as the laptop says.
    pub author: String,
    /// The command that was given.
    pub operation: String,
    /// Its label.
    pub operation_text: String,
    /// The field; empty for a removal.
    pub field: String,
    /// Its name.
    pub field_text: String,
    /// What was there.
    pub before_text: String,
    /// What is there since.
    pub after_text: String,
}

/// `history_undo`
pub(crate) fn undo(app: &mut App, _: Nothing) -> Result<Changed<Nothing>, Failure> {
    app.revert(false)
}

/// `history_redo`
pub(crate) fn redo(app: &mut App, _: Nothing) -> Result<Changed<Nothing>, Failure> {
    app.revert(true)
}

/// `history_show`
pub(crate) fn show(app: &mut App, input: HistoryOf) -> Result<Vec<HistoryLine>, Failure> {
    let id = read_id(&input.id)?;
    let subject = app.subject(&input.noun, id)?;
    let figures = app.figures();
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    let mut lines = Vec::new();
    for row in app.store.history(id)? {
        let after_text = match &row.value {
            Some(value) => app.value_text(&row.field, value)?,
            None => String::new(),
        };
        // An organisation's code is another thing.
        let name =
            if input.noun == "design" && row.field == "code" { "square_code" } else { &row.field };
        let label = format!("operation-{}", row.operation);
        let before_text = before.insert(row.field.clone(), after_text.clone()).unwrap_or_default();
        let author = entry::<Device>(app, row.device).and_then(|device| device.text(app));
        lines.push(HistoryLine {
            at_text: moment_text(&figures, (app.environment.local)(row.at)),
            author: author.unwrap_or_default(),
            operation_text: app.say(&label, &[("subject", Argument::Text(&subject))]),
            operation: row.operation,
            field_text: match name {
                "" => String::new(),
                field => app.words.field(app.settings.language, app.settings.digits, field),
            },
            field: row.field,
            before_text,
            after_text,
        });
    }
    if lines.is_empty() {
        return Err(Failure::unknown(&input.noun));
    }
    Ok(lines)
}

/// Commands that concern many at once: their label names what these belong to.
const OF_TRAINING: &[&str] = &[
    "demo_create",
    "trainings_create_from",
    "trainings_shift",
    "groups_deal",
    "groups_put",
    "groups_rename",
    "headcounts_set",
    "sessions_generate",
    "participants_add_list",
    "participants_change_many",
    "participants_remove_many",
    "participants_copy",
    "certificates_print",
];
const OF_SESSION: &[&str] = &["marks_set_remaining", "marks_copy_previous"];

impl App {
    /// How a label names what a step concerned.
    pub(crate) fn subject_of(&self, step: &store::Step) -> Result<String, Failure> {
        if !step.files.is_empty() {
            return Ok(self.figures().line(&step.files));
        }
        let whole = if OF_TRAINING.contains(&step.operation.as_str()) {
            Some("training")
        } else if OF_SESSION.contains(&step.operation.as_str()) {
            Some("session")
        } else {
            None
        };
        if let Some(whole) = whole {
            for (noun, id) in &step.subjects {
                let owner = if noun == whole {
                    Some(*id)
                } else {
                    self.last_known(*id)?.get(whole).and_then(Value::text).and_then(Id::parse)
                };
                if let Some(owner) = owner {
                    return self.subject(whole, owner);
                }
            }
        }
        match step.subjects.first() {
            Some((noun, id)) => self.subject(noun, *id),
            None => Ok(String::new()),
        }
    }

    /// How a label names an entity; of one that is gone, what the journal last knew of it.
    pub(crate) fn subject(&self, noun: &str, id: Id) -> Result<String, Failure> {
        let text = match noun {
            "person" => entry::<Person>(self, id).and_then(|person| person.text(self)),
            "training" => entry::<Training>(self, id).and_then(|training| training.text(self)),
            "session" => entry::<Session>(self, id).and_then(|session| session.text(self)),
            "organisation" => entry::<Organisation>(self, id).and_then(|found| found.text(self)),
            "programme" => entry::<Programme>(self, id).and_then(|found| found.text(self)),
            "series" => entry::<Series>(self, id).and_then(|found| found.text(self)),
            "design" => entry::<Design>(self, id).and_then(|found| found.text(self)),
            "person_link" => entry::<PersonLink>(self, id).and_then(|found| found.text(self)),
            _ => Err(Failure::unknown(noun)),
        };
        match text {
            Ok(text) => Ok(text),
            Err(_) => self.last_subject(id),
        }
    }

    /// What the journal last knew of an entity that may be gone.
    fn last_known(&self, id: Id) -> Result<BTreeMap<String, Value>, Failure> {
        let mut last = BTreeMap::new();
        for row in self.store.history(id)? {
            if let Some(value) = row.value.filter(|value| !value.is_null()) {
                last.insert(row.field, value);
            }
        }
        Ok(last)
    }

    fn last_subject(&self, id: Id) -> Result<String, Failure> {
        let last = self.last_known(id)?;
        for (field, noun) in
            [("person", "person"), ("organisation", "organisation"), ("training", "training")]
        {
            let linked = last.get(field).and_then(Value::text).and_then(Id::parse);
            if let Some(linked) = linked.filter(|linked| *linked != id) {
                return self.subject(noun, linked);
            }
        }
        let linked = |field| last.get(field).and_then(Value::text).and_then(Id::parse);
        if let Some((one, other)) = linked("one").zip(linked("other")) {
            let names = [self.subject("person", one)?, self.subject("person", other)?];
            return Ok(self.figures().list(&names));
        }
        let names = ["name", "title_ar", "title_en", "name_ar", "name_en"];
        let name = names.iter().find_map(|field| last.get(*field).and_then(Value::text));
        Ok(name.unwrap_or_default().to_owned())
    }

    /// How history shows a value.
    fn value_text(&self, field: &str, value: &Value) -> Result<String, Failure> {
        let (language, digits) = (self.settings.language, self.settings.digits);
        Ok(match value {
            Value::Null => String::new(),
            Value::Flag(flag) => self.say(if *flag { "answer-yes" } else { "answer-no" }, &[]),
            Value::Number(number) if field.ends_with("minute") => {
                self.figures().time(i32::try_from(*number).unwrap_or(0))
            }
            Value::Number(number) => self.figures().digits(&number.to_string()),
            Value::Text(text) if field == "governorate" => {
                words::governorate_name(text, language).unwrap_or(text).to_owned()
            }
            Value::Text(text) => match (Id::parse(text), crate::clock::date(text)) {
                (Some(id), _) => self.subject(field, id)?,
                (None, Some(date)) => self.figures().date(date),
                (None, None) if matches!(field, "frozen" | "content" | "chosen") => "…".to_owned(),
                (None, None) => self.words.choice(language, digits, field, text),
            },
            Value::List(values) => {
                let texts: Result<Vec<String>, Failure> =
                    values.iter().map(|value| self.value_text(field, value)).collect();
                self.figures().list(&texts?)
            }
            Value::Record(parts) => {
                let mut texts = Vec::new();
                for name in part_names(field) {
                    let Some(value) = parts.get(name).filter(|value| !value.is_null()) else {
                        continue;
                    };
                    let text = self.value_text(name, value)?;
                    texts.push(match value {
                        // A bare "yes" or "75" would not say of what.
                        Value::Flag(_) | Value::Number(_) if field == "rule" => {
                            let field = self.words.field(language, digits, name);
                            let parts = [
                                ("field", Argument::Text(&field)),
                                ("value", Argument::Text(&text)),
                            ];
                            self.say("answer-part", &parts)
                        }
                        _ => text,
                    });
                }
                self.figures().line(&texts)
            }
        })
    }
}

/// The parts of a group in the order of the table of nouns, which is the order people say them in.
fn part_names(field: &str) -> impl Iterator<Item = &'static str> {
    let fields = NOUNS.iter().flat_map(|noun| noun.fields);
    let parts =
        fields.filter(move |known| known.name == field).find_map(|known| match known.shape {
            Shape::Group(parts) | Shape::Records(_, parts) => Some(parts),
            _ => None,
        });
    parts.unwrap_or_default().iter().map(|part| part.name)
}
