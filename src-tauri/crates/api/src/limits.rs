//! Registers limited to chosen trainings, for a second laptop: what they say of themselves, and
//! what whoever opens one must know.

use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Device, Entity, Training, from_fields, noun_of, read_id};
use crate::texts::{Voice, choose};
use domain::Id;
use std::collections::{BTreeMap, BTreeSet};
use store::Store;
use words::Argument;

/// The trainings to which a register was limited, a JSON list of ids.
const LIMITED_TO: &str = "limited_to";
/// The laptop that made it.
pub(crate) const LIMITED_BY: &str = "limited_by";
/// The letters that laptops have, also of those of which nothing is in the part.
const TAKEN_LETTERS: &str = "taken_letters";

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

    /// The part of the register that concerns these trainings, as a register that belongs to no
    /// laptop yet: two with one letter would give one serial number twice.
    pub(crate) fn limited(&self, trainings: &BTreeSet<Id>) -> Result<Vec<u8>, Failure> {
        let mut settings = BTreeMap::new();
        for name in HANDED_ON {
            if let Some(value) = self.store.local(name)? {
                settings.insert(name, value);
            }
        }
        settings.insert(LIMITED_TO, ids_in_words(trainings));
        settings.insert(LIMITED_BY, self.settings.device.to_string());
        settings.insert(TAKEN_LETTERS, taken_letters(&self.store)?.into_iter().collect());
        let part = self.store.part(trainings, self.settings.device)?;
        Ok(self.store.limited(&part, &settings)?)
    }
}

/// The letters that no new laptop should have.
pub(crate) fn taken_letters(store: &Store) -> Result<BTreeSet<char>, Failure> {
    let told = store.local(TAKEN_LETTERS)?.unwrap_or_default();
    let mut letters: BTreeSet<char> = told.chars().collect();
    for (_, fields) in store.list(noun_of::<Device>()?, None)? {
        if let Ok(device) = from_fields::<Device>(&fields) {
            letters.extend(device.letter.chars());
        }
    }
    Ok(letters)
}

/// The ids of trainings as they are kept.
pub(crate) fn ids_in_words(trainings: &BTreeSet<Id>) -> String {
    let ids: Vec<String> = trainings.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", ids.join(","))
}

/// What a register says of its limits; `None` for a whole one.
pub(crate) fn limited_text(voice: &Voice, store: &Store) -> Result<Option<String>, Failure> {
    match store.local(LIMITED_TO)? {
        Some(trainings) => limit_in_words(voice, store, &trainings),
        None => Ok(None),
    }
}

/// The titles of these trainings, as far as they are in the register.
pub(crate) fn limit_in_words(
    voice: &Voice,
    store: &Store,
    trainings: &str,
) -> Result<Option<String>, Failure> {
    // Nothing vouches for settings in a stranger's file; what is no list of ids limits nothing.
    let ids: Vec<String> = serde_json::from_str(trainings).unwrap_or_default();
    let mut titles = Vec::new();
    for id in ids.iter().filter_map(|id| Id::parse(id)) {
        if let Some(fields) = store.fields(noun_of::<Training>()?, id)?
            && let Ok(training) = from_fields::<Training>(&fields)
        {
            titles.push(choose(voice.language, training.titles()).0);
        }
    }
    let titles = voice.figures().line(&titles);
    Ok(Some(voice.say("answer-limited-to", &[("trainings", Argument::Text(&titles))])))
}
