//! The index of people is kept from one question to the next, and follows the register: reading
//! everybody again at each key would be felt.

use super::PeopleIndex;
use crate::app::App;
use crate::failure::Failure;
use crate::nouns::read_id;
use crate::nouns::{Entity, Organisation, Participation, Person, entry, from_fields, noun_of};
use domain::Id;
use std::collections::BTreeSet;
use std::sync::Arc;

/// With more changes than this, reading everybody again is as fast.
const MOST_FOLLOWED: usize = 500;

/// The index, and the commit up to which it follows the register.
#[derive(Default)]
pub(crate) struct KeptIndex {
    index: Option<Arc<PeopleIndex>>,
    commit: i64,
}

impl KeptIndex {
    /// Everything is read again when it is asked for: the tables were computed anew.
    pub(crate) fn forget(&mut self) {
        self.index = None;
    }
}

impl App {
    /// Everybody in the register as it is now.
    pub(crate) fn people_index(&mut self) -> Result<Arc<PeopleIndex>, Failure> {
        let newest = self.store.newest_commit()?;
        let KeptIndex { index, commit } = std::mem::take(&mut self.people);
        let followed = match index {
            Some(index) if commit == newest => Some(index),
            Some(index) => self.follow(index, commit)?,
            None => None,
        };
        let index = match followed {
            Some(index) => index,
            None => Arc::new(PeopleIndex::read(self)?),
        };
        self.people = KeptIndex { index: Some(Arc::clone(&index)), commit: newest };
        Ok(index)
    }

    /// The index after the commits since; `None` where everything is to be read again.
    fn follow(
        &self,
        mut index: Arc<PeopleIndex>,
        commit: i64,
    ) -> Result<Option<Arc<PeopleIndex>>, Failure> {
        let changed = self.store.changed_after(commit)?;
        let of = |noun: &str| {
            let ids = changed.iter().filter(move |(name, _)| name == noun);
            ids.map(|(_, id)| *id).collect::<Vec<_>>()
        };
        if !of(Organisation::NOUN).is_empty() {
            return Ok(None);
        }
        let (people, parts) = (of(Person::NOUN), of(Participation::NOUN));
        if people.is_empty() && parts.is_empty() {
            return Ok(Some(index));
        }
        let Some(open) = Arc::get_mut(&mut index) else { return Ok(None) };
        if people.len() + parts.len() > MOST_FOLLOWED {
            return Ok(None);
        }
        let mut touched: BTreeSet<Id> = people.into_iter().collect();
        for part in parts {
            touched.extend(open.person_of.remove(&part));
            if let Ok(there) = entry::<Participation>(self, part) {
                let person = read_id(&there.person)?;
                open.person_of.insert(part, person);
                touched.insert(person);
            }
        }
        for person in touched {
            open.forget(person);
            let Ok(details) = entry::<Person>(self, person) else { continue };
            let rows = self.store.list(noun_of::<Participation>()?, Some(("person", person)))?;
            let parts = rows.iter().filter_map(|(_, fields)| from_fields(fields).ok());
            open.add(person, &details, &parts.collect::<Vec<Participation>>());
        }
        Ok(Some(index))
    }
}
