//! Finding who may already be in the register: everybody, by each way in which a name or a number
//! can be recognised.

use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Organisation, Participation, Person, Sex, from_fields, noun_of, read_id};
use domain::Id;
use domain::likeness::{Description, Facts, Likeness, likeness};
use domain::names::search_key;
use domain::phones::phone_keys;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Everybody in the register, as they are known there.
pub(crate) struct PeopleIndex {
    people: Vec<(Id, Description)>,
    /// Places in `people`, by what they are found by.
    found_by: HashMap<String, Vec<usize>>,
}

/// Somebody who may be the one.
#[derive(Clone, Debug)]
pub(crate) struct Suggestion<'i> {
    pub(crate) person: Id,
    pub(crate) facts: &'i Facts,
    pub(crate) likeness: Likeness,
}

impl PeopleIndex {
    pub(crate) fn read(app: &App) -> Result<Self, Failure> {
        let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, fields) in app.store.list(noun_of::<Organisation>()?, None)? {
            let Ok(organisation) = from_fields::<Organisation>(&fields) else { continue };
            let names = organisation.names().into_iter().flatten();
            keys.insert(id.to_string(), names.map(|name| search_key(name)).collect());
        }
        let mut from: HashMap<Id, Vec<String>> = HashMap::new();
        for (_, fields) in app.store.list(noun_of::<Participation>()?, None)? {
            let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
            let known = participation.organisation.and_then(|organisation| keys.get(&organisation));
            let person = read_id(&participation.person)?;
            from.entry(person).or_default().extend(known.into_iter().flatten().cloned());
        }
        let mut index = Self { people: Vec::new(), found_by: HashMap::new() };
        for (id, fields) in app.store.list(noun_of::<Person>()?, None)? {
            let Ok(person) = from_fields::<Person>(&fields) else { continue };
            let facts = facts_of(&person, from.remove(&id).unwrap_or_default());
            index.add(id, Description::new(facts));
        }
        Ok(index)
    }

    fn add(&mut self, person: Id, known: Description) {
        let place = self.people.len();
        for key in keys_of(&known) {
            self.found_by.entry(key).or_default().push(place);
        }
        self.people.push((person, known));
    }

    /// Who may be meant, the likeliest first.
    pub(crate) fn suggestions(&self, facts: Facts) -> Vec<Suggestion<'_>> {
        let asked = Description::new(facts);
        let keys = keys_of(&asked);
        let places: BTreeSet<usize> =
            keys.iter().filter_map(|key| self.found_by.get(key)).flatten().copied().collect();
        let known = places.into_iter().filter_map(|place| self.people.get(place));
        let mut found: Vec<Suggestion> = known
            .filter_map(|(person, known)| {
                let likeness = likeness(&asked, known)?;
                Some(Suggestion { person: *person, facts: known.facts(), likeness })
            })
            .collect();
        found.sort_by_key(|one| (std::cmp::Reverse(one.likeness.level), one.person));
        found
    }
}

/// What is known of somebody in the register.
pub(crate) fn facts_of(person: &Person, organisations: Vec<String>) -> Facts {
    Facts {
        name: person.name.clone(),
        latin_name: person.latin_name.clone(),
        phones: person.phone.as_deref().map(phone_keys).unwrap_or_default(),
        organisations,
        governorate: person.governorate.clone(),
        birth_year: person.birth_year,
        sex: stated(person.sex),
    }
}

/// The code of a stated sex.
pub(crate) fn stated(sex: Sex) -> Option<String> {
    match sex {
        Sex::Female => Some("female".to_owned()),
        Sex::Male => Some("male".to_owned()),
        Sex::NotStated => None,
    }
}

/// By what somebody is found: the name in one script, its consonants for the other, its first two
/// parts for one that was cut, and the number.
fn keys_of(known: &Description) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in known.names() {
        let tokens = name.tokens();
        keys.insert(format!("n{}", tokens.join(" ")));
        if let [first, second, ..] = tokens {
            keys.insert(format!("b{first} {second}"));
        }
        keys.extend(name.skeletons().iter().map(|key| format!("s{key}")));
    }
    keys.extend(known.facts().phones.iter().map(|phone| format!("p{phone}")));
    keys
}
