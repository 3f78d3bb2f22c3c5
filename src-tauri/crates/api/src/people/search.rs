//! Finding somebody of the register by what is typed so far.

use crate::app::App;
use crate::failure::Failure;
use crate::lists::shown;
use crate::nouns::{Organisation, Person, Training, entry};
use crate::texts::choose;
use domain::Id;
use domain::clusters::Clusters;
use domain::likeness::Facts;
use domain::names::{language_of, query_tokens};
use domain::phones::search_digits;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use words::Argument;

/// Who is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchPeople {
    /// Beginnings of names or of organisations, or digits of a telephone number, as typed; nothing
    /// finds everybody.
    pub text: String,
    /// How many are shown at most.
    #[serde(default)]
    pub most: Option<u32>,
}

/// Who was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPeople {
    /// In the order of their names; behind them those whose names are alike.
    pub rows: Vec<FoundPerson>,
    /// How many there are, also where not all are shown.
    pub total: u32,
    /// The same in words.
    pub count_text: String,
}

/// Somebody who was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundPerson {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// The affiliation in the newest training, or "individual"; empty where there is none.
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// In the national form.
    pub phone_text: Option<String>,
    /// In how many trainings.
    pub trainings: u32,
    /// The same in words.
    pub trainings_text: String,
    /// The newest training.
    pub last_title: String,
    /// Of the title.
    pub last_lang: String,
    /// Its last day.
    pub last_text: String,
    /// Why somebody is shown whom the typed words do not find.
    pub alike_text: Option<String>,
    /// Other names under which the same person is entered; they have no row of their own.
    pub also_text: Option<String>,
}

/// Shown at most where nobody says otherwise.
const USUAL_MOST: u32 = 60;
/// Where fewer are found, those whose names are alike are shown too.
const FEW: usize = 5;
/// Letters below which a name is like too many others.
const ENOUGH_OF_A_NAME: usize = 4;

/// `people_search`: changes nothing.
pub(crate) fn search(app: &mut App, input: SearchPeople) -> Result<FoundPeople, Failure> {
    let index = app.people_index()?;
    let tokens = query_tokens(&input.text);
    let digits = search_digits(&input.text);
    let clusters = app.clusters()?;
    let mut found = index.search(&tokens, digits.as_deref());
    // Who was entered twice is shown and counted once.
    let mut seen = BTreeSet::new();
    found.retain(|known| seen.insert(clusters.first(known.person)));
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let most = usize::try_from(input.most.unwrap_or(USUAL_MOST)).unwrap_or(usize::MAX);
    let mut showing =
        Showing { app, clusters, titles: BTreeMap::new(), organisations: BTreeMap::new() };
    let mut rows = Vec::new();
    for known in found.iter().take(most) {
        rows.extend(showing.row(known.person, None)?);
    }
    let name = input.text.trim();
    if rows.len() < FEW && digits.is_none() && name.chars().count() >= ENOUGH_OF_A_NAME {
        let facts = Facts { name: name.to_owned(), ..Facts::default() };
        for alike in index.suggestions(facts) {
            if seen.insert(showing.clusters.first(alike.person)) {
                let why = shown(showing.app, &alike).evidence_text;
                rows.extend(showing.row(alike.person, Some(why))?);
            }
        }
    }
    let count = [("count", Argument::Number(i64::from(total)))];
    Ok(FoundPeople { rows, total, count_text: app.say("count-people", &count) })
}

/// Rows in the making, with what several of them say.
struct Showing<'a> {
    app: &'a App,
    clusters: Clusters,
    titles: BTreeMap<Id, (String, &'static str)>,
    organisations: BTreeMap<Id, (String, &'static str)>,
}

impl Showing<'_> {
    /// The row of one person; nothing where a merge left the record half.
    fn row(&mut self, id: Id, alike_text: Option<String>) -> Result<Option<FoundPerson>, Failure> {
        let app = self.app;
        let Ok(person) = entry::<Person>(app, id) else { return Ok(None) };
        let mut trainings = app.store.trainings_of_person(id)?;
        let others: Vec<Id> =
            self.clusters.members(id).iter().copied().filter(|member| *member != id).collect();
        let mut also = Vec::new();
        for other in others {
            trainings.extend(app.store.trainings_of_person(other)?);
            also.extend(entry::<Person>(app, other).ok().map(|other| other.name));
        }
        if !also.is_empty() {
            trainings.sort_by(|one, other| other.last_day.cmp(&one.last_day));
            let mut listed = BTreeSet::new();
            trainings.retain(|one| listed.insert(one.training));
        }
        let newest = trainings.first();
        let (last_title, last_lang) = match newest.and_then(|newest| newest.training) {
            Some(training) => self.title(training),
            None => (String::new(), app.settings.language.tag()),
        };
        let (affiliation_text, affiliation_lang) = match newest {
            Some(newest) => self.affiliation(newest.organisation),
            None => (String::new(), app.settings.language.tag()),
        };
        let last_day = newest.and_then(|newest| newest.last_day.as_deref());
        let last_day = last_day.and_then(crate::clock::date);
        let count = u32::try_from(trainings.len()).unwrap_or(u32::MAX);
        let counted = [("count", Argument::Number(i64::from(count)))];
        Ok(Some(FoundPerson {
            person: id.to_string(),
            name_lang: language_of(&person.name).to_owned(),
            name: person.name,
            latin_name: person.latin_name,
            affiliation_text,
            affiliation_lang: affiliation_lang.to_owned(),
            phone_text: person.phone.as_deref().map(domain::phones::show_phone),
            trainings: count,
            trainings_text: app.say("count-trainings", &counted),
            last_title,
            last_lang: last_lang.to_owned(),
            last_text: last_day.map(|day| app.figures().date(day)).unwrap_or_default(),
            alike_text,
            also_text: (!also.is_empty()).then(|| {
                let names = app.figures().list(&also);
                app.say("answer-also-entered", &[("names", Argument::Text(&names))])
            }),
        }))
    }

    fn title(&mut self, id: Id) -> (String, &'static str) {
        let app = self.app;
        let read = || match entry::<Training>(app, id) {
            Ok(training) => app.choose(training.titles()),
            Err(_) => (String::new(), app.settings.language.tag()),
        };
        self.titles.entry(id).or_insert_with(read).clone()
    }

    fn affiliation(&mut self, id: Option<Id>) -> (String, &'static str) {
        let app = self.app;
        let language = app.settings.language;
        let Some(id) = id else { return (app.say("answer-individual", &[]), language.tag()) };
        let read = || match entry::<Organisation>(app, id) {
            Ok(organisation) => choose(language, organisation.names()),
            Err(_) => (String::new(), language.tag()),
        };
        self.organisations.entry(id).or_insert_with(read).clone()
    }
}
