//! Create, change, remove and list, once for every noun.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use domain::nouns::{Noun, noun};
use domain::{Fields, Id, Value};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::Edit;
use ts_rs::TS;

/// A noun as the seam shows it. Its serialised form has the journal's field names.
pub trait Entity: Serialize + DeserializeOwned + Clone {
    /// The noun's name in the journal.
    const NOUN: &'static str;
    /// The column that `list` filters by, where there is one.
    const PARENT: Option<&'static str>;
    /// The fields that say what it belongs to; a change leaves them as they are.
    const FIXED: &'static [&'static str] = &[];

    /// How a list shows it in the screen's language.
    ///
    /// # Errors
    /// Those of reading what it refers to.
    fn text(&self, app: &App) -> Result<String, Failure>;

    /// What the shapes of its fields cannot tell is wrong with an input; `before` is what is
    /// there. What stays as it was is not to blame: a merge or an earlier version brought it.
    ///
    /// # Errors
    /// The field that is to blame.
    fn check(&self, _app: &App, _before: Option<&Self>) -> Result<(), Failure> {
        Ok(())
    }

    /// The id that follows from what it links, where it is a link: two laptops that say the same
    /// make one row.
    ///
    /// # Errors
    /// A field that is no id.
    fn link(&self) -> Result<Option<Id>, Failure> {
        Ok(None)
    }

    /// What is done to an input before it is saved; `before` is what is there.
    #[must_use]
    fn tidy(self, _before: Option<&Self>) -> Self {
        self
    }
}

/// One entity with its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry<T> {
    /// UUID.
    pub id: String,
    /// Its fields.
    pub fields: T,
    /// How a list shows it in the screen's language.
    pub text: String,
}

/// New fields for an entity: all of them; what is left empty is cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Change<T> {
    /// UUID.
    pub id: String,
    /// All its fields.
    pub fields: T,
}

/// One entity by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// UUID.
    pub id: String,
}

/// Which entities to list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOf {
    /// The training, session or person that they belong to; `null` for all.
    #[serde(default)]
    pub parent: Option<String>,
}

/// Reads an id of the input.
pub(crate) fn read_id(text: &str) -> Result<Id, Failure> {
    Id::parse(text).ok_or_else(|| Failure::new("bad-input").field("id"))
}

/// Reads an id that a field refers to.
pub(crate) fn link_to(field: &str, text: &str) -> Result<Id, Failure> {
    Id::parse(text).ok_or_else(|| Failure::new("bad-input").field(field))
}

pub(crate) fn noun_of<T: Entity>() -> Result<&'static Noun, Failure> {
    noun(T::NOUN).ok_or_else(|| Failure::internal(T::NOUN))
}

/// The journal's fields of a typed entity.
pub(crate) fn fields_of<T: Entity>(entity: &T) -> Result<Fields, Failure> {
    let json = serde_json::to_value(entity).map_err(|_| Failure::internal(T::NOUN))?;
    match Value::from_json(json) {
        Some(Value::Record(fields)) => Ok(fields),
        _ => Err(Failure::internal(T::NOUN)),
    }
}

/// The typed entity of the journal's fields.
pub(crate) fn from_fields<T: Entity>(fields: &Fields) -> Result<T, Failure> {
    let json = Value::Record(fields.clone()).to_json();
    serde_json::from_value(json).map_err(|_| Failure::new("needs-decision").text("noun", T::NOUN))
}

/// The edit that gives an entity these fields.
pub(crate) fn put<T: Entity>(id: Id, entity: &T) -> Result<Edit, Failure> {
    Ok(Edit::Put { noun: noun_of::<T>()?, entity: id, fields: fields_of(entity)? })
}

/// One entity that must be there.
pub(crate) fn entry<T: Entity>(app: &App, id: Id) -> Result<T, Failure> {
    from_fields(&app.known(T::NOUN, id)?)
}

fn shown<T: Entity>(app: &App, id: Id, fields: T) -> Result<Entry<T>, Failure> {
    Ok(Entry { id: id.to_string(), text: fields.text(app)?, fields })
}

/// `<nouns>_list`
///
/// # Errors
/// Those of reading.
pub fn list<T: Entity>(app: &mut App, input: ListOf) -> Result<Vec<Entry<T>>, Failure> {
    let parent = match (T::PARENT, input.parent) {
        (Some(column), Some(id)) => Some((column, read_id(&id)?)),
        (None, Some(_)) => return Err(Failure::new("bad-input").field("parent")),
        (_, None) => None,
    };
    let mut entries = Vec::new();
    for (id, fields) in app.store.list(noun_of::<T>()?, parent)? {
        // Rows that a merge left half are listed among what needs attention, not here.
        if let Ok(fields) = from_fields::<T>(&fields) {
            let text = match fields.text(app) {
                // A merge may bring a row whose person is gone; the others are shown all the same.
                Err(failure) if failure.code == "unknown-record" => String::new(),
                text => text?,
            };
            entries.push(Entry { id: id.to_string(), text, fields });
        }
    }
    entries.sort_by_cached_key(|entry| domain::names::sort_key(&entry.text));
    Ok(entries)
}

/// `<nouns>_create`
///
/// # Errors
/// The first field that is not as it should be, and those of writing.
pub fn create<T: Entity>(app: &mut App, input: T) -> Result<Changed<Entry<T>>, Failure> {
    let input = input.tidy(None);
    let id = match input.link()? {
        // A row of this id that links something else by now keeps it.
        Some(id) if app.store.fields(noun_of::<T>()?, id)?.is_none() => id,
        _ => app.new_id()?,
    };
    write(app, "create", id, input, None)
}

/// `<nouns>_change`
///
/// # Errors
/// `unknown-record`, the first field that is not as it should be, and those of writing.
pub fn change<T: Entity>(app: &mut App, input: Change<T>) -> Result<Changed<Entry<T>>, Failure> {
    let id = read_id(&input.id)?;
    let before: T = entry(app, id)?;
    let fields = input.fields.tidy(Some(&before));
    write(app, "change", id, fields, Some(&before))
}

fn write<T: Entity>(
    app: &mut App,
    verb: &str,
    id: Id,
    fields: T,
    before: Option<&T>,
) -> Result<Changed<Entry<T>>, Failure> {
    let noun = noun_of::<T>()?;
    check(app, &fields, before)?;
    refuse_twin(app, id, &fields)?;
    let subject = fields.text(app)?;
    let edit = put(id, &fields)?;
    let done = app.save(&format!("{}_{verb}", noun.table), &subject, vec![edit])?;
    let saved = entry(app, id)?;
    let value = shown(app, id, saved)?;
    app.changed(done, value)
}

/// Refuses what is wrong with new fields beyond their shapes; `before` is what is there.
pub(crate) fn check<T: Entity>(app: &App, fields: &T, before: Option<&T>) -> Result<(), Failure> {
    let new = fields_of(fields)?;
    let old = before.map(fields_of).transpose()?;
    if let Some(old) = &old {
        let id = |fields: &Fields, name: &str| {
            fields.get(name).and_then(Value::text).and_then(Id::parse)
        };
        if let Some(moved) = T::FIXED.iter().find(|name| id(&new, name) != id(old, name)) {
            return Err(Failure::new("unknown-choice").field(moved));
        }
    }
    fields.check(app, before)?;
    crate::register::check_references(app, noun_of::<T>()?, &new, old.as_ref())
}

/// Refuses a second row that links the same. Its id alone does not tell: rows of earlier versions
/// have ids of their own.
fn refuse_twin<T: Entity>(app: &App, id: Id, fields: &T) -> Result<(), Failure> {
    let Some(link) = fields.link()? else { return Ok(()) };
    let parents = fields_of(fields)?;
    let parent = T::PARENT.and_then(|column| {
        Some((column, parents.get(column).and_then(Value::text).and_then(Id::parse)?))
    });
    for (other, fields) in app.store.list(noun_of::<T>()?, parent)? {
        let is_twin = || from_fields::<T>(&fields).and_then(|fields| fields.link());
        if other != id && is_twin().is_ok_and(|found| found == Some(link)) {
            return Err(Failure::new("already-there").text("noun", T::NOUN));
        }
    }
    Ok(())
}

/// `<nouns>_remove`
///
/// # Errors
/// `unknown-record`, `in-use`, and those of writing.
pub fn remove<T: Entity>(app: &mut App, input: Named) -> Result<Changed<Nothing>, Failure> {
    let id = read_id(&input.id)?;
    let noun = noun_of::<T>()?;
    let subject = entry::<T>(app, id)?.text(app)?;
    let edit = Edit::Remove { noun, entity: id };
    let done = app.save(&format!("{}_remove", noun.table), &subject, vec![edit])?;
    app.changed(done, Nothing {})
}
