//! Finding people of the register: everybody, by each way in which a name or a number can be
//! recognised, and by the beginnings of words that are typed.

mod keeping;

pub(crate) use keeping::KeptIndex;

use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Organisation, Participation, Person, Sex, from_fields, noun_of, read_id};
use domain::Id;
use domain::likeness::{Description, Facts, Level, Likeness, likeness};
use domain::names::{index_tokens, search_key, sort_key};
use domain::phones::{dialled, dials, phone_keys};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// Everybody in the register, as they are known there.
pub(crate) struct PeopleIndex {
    /// In no order; a place that is free again stays so.
    people: Vec<Option<Known>>,
    place_of: HashMap<Id, usize>,
    /// Places in `people`, by what they are found by.
    found_by: HashMap<String, Vec<usize>>,
    /// The keys of the names of each organisation, by its id.
    organisations: BTreeMap<String, BTreeSet<String>>,
    /// Who takes part, by the participation.
    person_of: HashMap<Id, Id>,
    /// Those who may be one, the smaller id first; compared when they are first asked for.
    pairs: OnceLock<BTreeMap<(Id, Id), Level>>,
}

/// Somebody of the register.
pub(crate) struct Known {
    pub(crate) person: Id,
    description: Description,
    /// What the order of names goes by.
    sort_key: String,
    /// Words of the names, earlier ones too, and of the organisations.
    words: Vec<String>,
    /// Digits of the numbers, as they are dialled.
    phones: Vec<String>,
}

/// Somebody who may be the one.
#[derive(Clone, Debug)]
pub(crate) struct Suggestion<'i> {
    pub(crate) person: Id,
    pub(crate) facts: &'i Facts,
    pub(crate) likeness: Likeness,
}

impl PeopleIndex {
    fn read(app: &App) -> Result<Self, Failure> {
        let mut organisations = BTreeMap::new();
        for (id, fields) in app.store.list(noun_of::<Organisation>()?, None)? {
            let Ok(organisation) = from_fields::<Organisation>(&fields) else { continue };
            let names = organisation.names().into_iter().flatten();
            organisations.insert(id.to_string(), names.map(|name| search_key(name)).collect());
        }
        let mut index = Self {
            people: Vec::new(),
            place_of: HashMap::new(),
            found_by: HashMap::new(),
            organisations,
            person_of: HashMap::new(),
            pairs: OnceLock::new(),
        };
        let mut from: HashMap<Id, Vec<Participation>> = HashMap::new();
        for (id, fields) in app.store.list(noun_of::<Participation>()?, None)? {
            let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
            let person = read_id(&participation.person)?;
            index.person_of.insert(id, person);
            from.entry(person).or_default().push(participation);
        }
        for (id, fields) in app.store.list(noun_of::<Person>()?, None)? {
            let Ok(person) = from_fields::<Person>(&fields) else { continue };
            index.add(id, &person, &from.remove(&id).unwrap_or_default());
        }
        Ok(index)
    }

    fn add(&mut self, person: Id, details: &Person, parts: &[Participation]) {
        let from = parts.iter().filter_map(|part| part.organisation.as_ref());
        let from = from.filter_map(|id| self.organisations.get(id)).flatten();
        let organisations: BTreeSet<String> = from.cloned().collect();
        let names = std::iter::once(&details.name)
            .chain(&details.latin_name)
            .chain(&details.certificate_name)
            .chain(&details.former_names);
        let mut words: BTreeSet<String> = names.flat_map(|name| index_tokens(name)).collect();
        words.extend(organisations.iter().flat_map(|key| key.split(' ')).map(str::to_owned));
        let facts = facts_of(details, organisations.into_iter().collect());
        let known = Known {
            person,
            description: Description::new(facts),
            sort_key: sort_key(&details.name),
            words: words.into_iter().collect(),
            phones: details.phone.as_deref().map(dialled).unwrap_or_default(),
        };
        let place = self.people.len();
        for key in keys_of(&known.description) {
            self.found_by.entry(key).or_default().push(place);
        }
        let alike = self.pairs.get().is_some().then(|| self.alike(&known));
        if let Some((alike, pairs)) = alike.zip(self.pairs.get_mut()) {
            pairs.extend(alike);
        }
        self.place_of.insert(person, place);
        self.people.push(Some(known));
    }

    /// Everybody who may be this one; whoever only shares a telephone is not asked about.
    fn alike(&self, known: &Known) -> Vec<((Id, Id), Level)> {
        let keys = keys_of(&known.description);
        let places: BTreeSet<usize> =
            keys.iter().filter_map(|key| self.found_by.get(key)).flatten().copied().collect();
        let others = places.into_iter().filter_map(|place| self.people.get(place)?.as_ref());
        others.filter_map(|other| pair(known, other)).collect()
    }

    /// All who may be one, the smaller id first.
    pub(crate) fn pairs(&self) -> &BTreeMap<(Id, Id), Level> {
        self.pairs.get_or_init(|| {
            let mut pairs = BTreeMap::new();
            for places in self.found_by.values() {
                for (at, place) in places.iter().enumerate() {
                    for other in places.iter().skip(at + 1) {
                        let person = |place: usize| self.people.get(place).and_then(Option::as_ref);
                        let Some((one, other)) = person(*place).zip(person(*other)) else {
                            continue;
                        };
                        let ids = (one.person.min(other.person), one.person.max(other.person));
                        if !pairs.contains_key(&ids) {
                            pairs.extend(pair(one, other));
                        }
                    }
                }
            }
            pairs
        })
    }

    fn forget(&mut self, person: Id) {
        let Some(place) = self.place_of.remove(&person) else { return };
        let Some(known) = self.people.get_mut(place).and_then(Option::take) else { return };
        for key in keys_of(&known.description) {
            if let Some(places) = self.found_by.get_mut(&key) {
                places.retain(|other| *other != place);
            }
        }
        if let Some(pairs) = self.pairs.get_mut() {
            pairs.retain(|(one, other), _| *one != person && *other != person);
        }
    }

    /// How two of the register are alike.
    pub(crate) fn likeness(&self, one: Id, other: Id) -> Option<Likeness> {
        let known = |person| self.people.get(*self.place_of.get(&person)?)?.as_ref();
        likeness(&known(one)?.description, &known(other)?.description)
    }

    /// Who may be meant, the likeliest first.
    pub(crate) fn suggestions(&self, facts: Facts) -> Vec<Suggestion<'_>> {
        let asked = Description::new(facts);
        let keys = keys_of(&asked);
        let places: BTreeSet<usize> =
            keys.iter().filter_map(|key| self.found_by.get(key)).flatten().copied().collect();
        let known = places.into_iter().filter_map(|place| self.people.get(place)?.as_ref());
        let mut found: Vec<Suggestion> = known
            .filter_map(|known| {
                let likeness = likeness(&asked, &known.description)?;
                let facts = known.description.facts();
                Some(Suggestion { person: known.person, facts, likeness })
            })
            .collect();
        found.sort_by_key(|one| (std::cmp::Reverse(one.likeness.level), one.person));
        found
    }

    /// Everybody who is found by all of these beginnings of words, or by these digits of a number,
    /// in the order of their names.
    pub(crate) fn search(&self, tokens: &[String], digits: Option<&str>) -> Vec<&Known> {
        let begins = |known: &Known, token: &String| {
            // Sorted words: the first that is not before the token begins with it, if any does.
            let at = known.words.partition_point(|word| word < token);
            known.words.get(at).is_some_and(|word| word.starts_with(token.as_str()))
        };
        let wanted = |known: &&Known| match digits {
            Some(digits) => known.phones.iter().any(|number| dials(number, digits)),
            None => tokens.iter().all(|token| begins(known, token)),
        };
        let mut found: Vec<&Known> = self.people.iter().flatten().filter(wanted).collect();
        found.sort_unstable_by(|one, other| {
            (&one.sort_key, one.person).cmp(&(&other.sort_key, other.person))
        });
        found
    }
}

/// Two who may be one, the smaller id first.
fn pair(one: &Known, other: &Known) -> Option<((Id, Id), Level)> {
    let (one, other) = if one.person < other.person { (one, other) } else { (other, one) };
    let level = likeness(&one.description, &other.description)?.level;
    let asked = one.person != other.person && level > Level::SharedPhone;
    asked.then_some(((one.person, other.person), level))
}

/// What is known of somebody in the register.
fn facts_of(person: &Person, organisations: Vec<String>) -> Facts {
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

/// By what somebody is found: the consonants of the name; the number; and the first two parts for
/// a name that leaves others out, which is only believed with the number or the organisation.
fn keys_of(known: &Description) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in known.names() {
        keys.extend(name.keys().into_iter().map(|key| format!("n{key}")));
        for beginning in name.beginnings() {
            let from = known.facts().organisations.iter();
            keys.extend(from.map(|organisation| format!("o{beginning} {organisation}")));
        }
    }
    keys.extend(known.facts().phones.iter().map(|phone| format!("p{phone}")));
    keys
}
