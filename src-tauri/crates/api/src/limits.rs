//! Registers limited to chosen trainings, for a second laptop: what goes along, what they say of
//! themselves, and what may not be removed in them.

use crate::app::App;
use crate::failure::Failure;
use crate::letters;
use crate::nouns::{Entity, Training, from_fields, noun_of, read_id};
use crate::texts::{Voice, choose};
use domain::nouns::{Noun, belonging_to};
use domain::{Fields, Id};
use std::collections::{BTreeMap, BTreeSet};
use store::{Edit, LIMITED_TO, Store};
use words::Argument;

/// The laptop that made it.
pub(crate) const LIMITED_BY: &str = "limited_by";

/// Settings that go along: the second laptop stands in the same room.
const HANDED_ON: [&str; 5] = ["language", "digits", "theme", "late_after", "participant_columns"];

impl App {
    /// The trainings chosen for a copy; `None` means the whole register.
    pub(crate) fn chosen_trainings(
        &self,
        chosen: Option<&[String]>,
    ) -> Result<Option<BTreeSet<Id>>, Failure> {
        let Some(chosen) = chosen else { return Ok(None) };
        let mut trainings = BTreeSet::new();
        for id in chosen {
            let id = read_id(id).map_err(|failure| failure.field("trainings"))?;
            self.known(Training::NOUN, id)?;
            trainings.insert(id);
        }
        if trainings.is_empty() {
            return Err(Failure::new("no-training-chosen").field("trainings"));
        }
        Ok(Some(trainings))
    }

    /// The part of the register that concerns these trainings, as the register of a laptop that
    /// does not yet know itself, with a letter of its own.
    pub(crate) fn limited(&mut self, trainings: &BTreeSet<Id>) -> Result<Vec<u8>, Failure> {
        let taken = letters::taken(&self.store)?;
        let letter = self.give_letter()?;
        let mut settings = BTreeMap::new();
        for name in HANDED_ON {
            if let Some(value) = self.store.local(name)? {
                settings.insert(name, value);
            }
        }
        settings.insert(LIMITED_TO, ids_in_words(trainings));
        settings.insert(LIMITED_BY, self.settings.device.to_string());
        let others = taken.into_iter().filter(|taken| *taken != letter).collect();
        settings.insert(letters::TAKEN, others);
        settings.insert(letters::GIVEN, letter.to_string());
        let part = self.store.part(trainings, self.settings.device)?;
        Ok(self.store.limited(&part, &settings)?)
    }
}

/// The ids of trainings as they are kept.
pub(crate) fn ids_in_words(trainings: &BTreeSet<Id>) -> String {
    let ids: Vec<String> = trainings.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", ids.join(","))
}

/// What a copy says of its limits; `None` for a whole one. One that a laptop has made its own and
/// worked on says that it began so: it may hold other trainings by now.
pub(crate) fn limited_text(voice: &Voice, store: &Store) -> Result<Option<String>, Failure> {
    let begun = store.local("device")?.is_some();
    let message = if begun { "answer-began-as-part" } else { "answer-limited-to" };
    match store.local(LIMITED_TO)? {
        Some(trainings) => in_words(voice, store, message, &trainings),
        None => Ok(None),
    }
}

/// To which trainings a copy of this register was limited.
pub(crate) fn limit_in_words(
    voice: &Voice,
    store: &Store,
    trainings: &str,
) -> Result<Option<String>, Failure> {
    in_words(voice, store, "answer-limited-to", trainings)
}

/// The titles of these trainings, and how many are there no more. Nothing vouches for settings in
/// a stranger's file; what is no list of ids limits nothing.
fn in_words(
    voice: &Voice,
    store: &Store,
    message: &str,
    trainings: &str,
) -> Result<Option<String>, Failure> {
    let ids: Vec<String> = serde_json::from_str(trainings).unwrap_or_default();
    let ids: BTreeSet<Id> = ids.iter().filter_map(|id| Id::parse(id)).collect();
    let mut titles = Vec::new();
    let mut gone = 0_i64;
    for id in &ids {
        match store.fields(noun_of::<Training>()?, *id)?.map(|it| from_fields::<Training>(&it)) {
            Some(Ok(training)) => titles.push(choose(voice.language, training.titles()).0),
            _ => gone += 1,
        }
    }
    if ids.is_empty() {
        return Ok(None);
    }
    if gone > 0 {
        titles.push(voice.say("answer-trainings-gone", &[("count", Argument::Number(gone))]));
    }
    let titles = voice.figures().line(&titles);
    Ok(Some(voice.say(message, &[("trainings", Argument::Text(&titles))])))
}

/// Whether this register began as a part of another one. Garbage is no reason to believe less.
pub(crate) fn began_as_part(store: &Store) -> Result<bool, Failure> {
    Ok(store.local(LIMITED_TO)?.is_some())
}

impl App {
    /// Refuses to remove, in a register that began as a part, what came with it and is not the
    /// trainings' own: others may stand on it where this register does not see them.
    pub(crate) fn refuse_removing_shared(&self, edits: &[Edit]) -> Result<(), Failure> {
        if !began_as_part(&self.store)? {
            return Ok(());
        }
        for edit in edits {
            let Edit::Remove { noun, entity } = edit else { continue };
            let Some(fields) = self.store.fields(noun, *entity)? else { continue };
            let ours = || self.store.first_saved_by(*entity);
            if !is_of_training(noun, &fields) && ours()? != Some(self.settings.device) {
                return Err(Failure::new("came-with-part"));
            }
        }
        Ok(())
    }
}

/// Whether a row is a training or belongs to one, however far below.
fn is_of_training(noun: &Noun, fields: &Fields) -> bool {
    let mut below = BTreeSet::from([Training::NOUN]);
    let mut next = vec![Training::NOUN];
    while let Some(owner) = next.pop() {
        for (child, field) in belonging_to(owner) {
            // A party may be a programme's; only the row tells.
            let here = child.name != noun.name || fields.contains_key(field);
            if here && below.insert(child.name) {
                next.push(child.name);
            }
        }
    }
    below.contains(noun.name)
}
