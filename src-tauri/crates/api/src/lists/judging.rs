//! What would become of each line: whether it is new, known, on the list already, or in doubt.

use super::source::Source;
use super::{LineState, ListLine, PersonMatch, ReadList, ReadListOf};
use crate::app::{App, Progress};
use crate::failure::Failure;
use crate::nouns::{Sex, Training, entry, read_id};
use crate::people_index::{PeopleIndex, Suggestion, stated};
use domain::Id;
use domain::likeness::{Evidence, Facts, Level};
use domain::lists::{Doubt, Entry, StatedSex, governorate_key};
use domain::names::{language_of, search_key};
use domain::phones::phone_keys;
use domain::texts::{TextProblem, check_line};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use words::{Argument, Language};

/// Suggestions that are shown of a line.
pub(crate) const MOST_MATCHES: usize = 5;
/// Lines after which it is told how far the reading is: short lists are read before anybody would
/// see it.
const TOLD_EVERY: usize = 100;

/// `participants_read_list`: changes nothing.
pub(crate) fn read(app: &mut App, input: ReadListOf) -> Result<ReadList, Failure> {
    let training = read_id(&input.training)?;
    entry::<Training>(app, training)?;
    let source = Source {
        text: input.text.as_deref(),
        path: input.path.as_deref(),
        sheet: input.sheet,
        layout: input.layout.as_ref(),
        ordinary_letters: input.ordinary_letters,
    };
    let found = source.read(app)?;
    let lines = judged(app, training, found.entries)?;
    let Counts { new, known, doubtful, problem, text } = counted(app, &lines, "answer-list-read");
    Ok(ReadList {
        sheets: found.sheets,
        sheet: found.sheet,
        columns: found.columns,
        heading: found.heading,
        lines,
        new_count: new,
        known_count: known,
        doubtful_count: doubtful,
        problem_count: problem,
        capitals_count: found.capitals.count,
        capitals_example: found.capitals.example,
        summary_text: text,
        seen: found.seen,
    })
}

/// What becomes of how many lines.
pub(super) struct Counts {
    pub(super) new: u32,
    pub(super) known: u32,
    pub(super) doubtful: u32,
    pub(super) problem: u32,
    pub(super) text: String,
}

/// Counts lines, and says the counts in a message that can be given all of them.
pub(super) fn counted(app: &App, lines: &[ListLine], message: &str) -> Counts {
    let count = |wanted: &[LineState]| {
        let found = lines.iter().filter(|line| wanted.contains(&line.state)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let new = count(&[LineState::New, LineState::Known]);
    let known = count(&[LineState::AlreadyListed, LineState::TwiceInList]);
    let doubtful = count(&[LineState::Doubtful, LineState::NotAPerson]);
    let problem = count(&[LineState::Problem]);
    let arguments = [("new", new), ("known", known), ("doubtful", doubtful), ("problem", problem)]
        .map(|(name, count)| (name, Argument::Number(i64::from(count))));
    Counts { new, known, doubtful, problem, text: app.say(message, &arguments) }
}

/// Everything that is asked of each line in turn.
struct Judging<'a> {
    app: &'a App,
    index: Arc<PeopleIndex>,
    /// Names and numbers of those who are on the training's list.
    listed: BTreeMap<String, Vec<(Vec<String>, Id)>>,
    on_list: BTreeSet<Id>,
    /// Those of the lines before.
    seen: BTreeMap<String, Vec<Vec<String>>>,
    taken: BTreeSet<Id>,
    governorates: BTreeMap<String, &'static str>,
}

/// Judges each line, and tells how far it is.
///
/// # Errors
/// `cancelled`, with nothing changed.
pub(super) fn judged(
    app: &mut App,
    training: Id,
    entries: Vec<Entry>,
) -> Result<Vec<ListLine>, Failure> {
    let mut listed: BTreeMap<String, Vec<(Vec<String>, Id)>> = BTreeMap::new();
    let mut on_list = BTreeSet::new();
    for row in &app.roster(training)?.rows {
        let phones = row.details.phone.as_deref().map(phone_keys).unwrap_or_default();
        listed.entry(search_key(&row.details.name)).or_default().push((phones, row.person));
        on_list.insert(row.person);
    }
    let index = app.people_index()?;
    app.telling(|app, progress| {
        let mut judging = Judging {
            index,
            app,
            listed,
            on_list,
            seen: BTreeMap::new(),
            taken: BTreeSet::new(),
            governorates: governorates(),
        };
        judging.all(entries, progress)
    })
}

/// The governorates by the keys of their names in every language.
fn governorates() -> BTreeMap<String, &'static str> {
    let named = Language::ALL.into_iter().flat_map(words::governorates);
    named.map(|(code, name)| (governorate_key(&name), code)).collect()
}

impl Judging<'_> {
    fn all(
        &mut self,
        entries: Vec<Entry>,
        progress: &mut Progress,
    ) -> Result<Vec<ListLine>, Failure> {
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let total = number(entries.len());
        let mut lines = Vec::with_capacity(entries.len());
        for entry in entries {
            lines.push(self.line(entry));
            let told = lines.len() % TOLD_EVERY == 0;
            if told && !progress("list-match", number(lines.len()), total) {
                return Err(Failure::new("cancelled"));
            }
        }
        Ok(lines)
    }

    fn line(&mut self, entry: Entry) -> ListLine {
        let governorate = entry.governorate.as_deref().and_then(|name| self.governorate(name));
        let sex = entry.sex.map_or(Sex::NotStated, |sex| match sex {
            StatedSex::Female => Sex::Female,
            StatedSex::Male => Sex::Male,
        });
        let facts = Facts {
            name: entry.name.clone(),
            latin_name: entry.latin_name.clone(),
            phones: entry.phone.as_deref().map(phone_keys).unwrap_or_default(),
            organisations: entry.affiliation.iter().map(|name| search_key(name)).collect(),
            governorate: governorate.map(str::to_owned),
            birth_year: entry.birth_year,
            sex: stated(sex),
        };
        let problem = problem_of(&entry);
        let (state, person, matches) = self.judge(&entry, facts, problem.is_some());
        let problem = problem.or_else(|| doubt_of(&entry).filter(|_| state == LineState::Doubtful));
        ListLine {
            line: u32::try_from(entry.row).unwrap_or(u32::MAX),
            name_lang: language_of(&entry.name).to_owned(),
            name: entry.name,
            latin_name: entry.latin_name,
            affiliation: entry.affiliation,
            phone: entry.phone,
            sex,
            birth_year: entry.birth_year,
            governorate: governorate.map(str::to_owned),
            state,
            problem,
            person: person.map(|id| id.to_string()),
            matches,
        }
    }

    fn governorate(&self, name: &str) -> Option<&'static str> {
        self.governorates.get(&governorate_key(name)).copied()
    }

    fn judge(
        &mut self,
        entry: &Entry,
        facts: Facts,
        problem: bool,
    ) -> (LineState, Option<Id>, Vec<PersonMatch>) {
        match entry.doubt {
            Some(Doubt::NotAPerson | Doubt::NoName) => {
                return (LineState::NotAPerson, None, Vec::new());
            }
            _ if problem => return (LineState::Problem, None, Vec::new()),
            _ => {}
        }
        let key = search_key(&entry.name);
        let phones = facts.phones.clone();
        let listed = self.listed.get(&key).into_iter().flatten();
        let mut listed = listed.filter(|(known, _)| may_be_one(known, &phones));
        if let Some((_, person)) = listed.next() {
            return (LineState::AlreadyListed, Some(*person), Vec::new());
        }
        let mut before = self.seen.get(&key).into_iter().flatten();
        if before.any(|known| may_be_one(known, &phones)) {
            return (LineState::TwiceInList, None, Vec::new());
        }
        let suggestions = self.index.suggestions(facts);
        let shown = suggestions.iter().take(MOST_MATCHES).map(|one| shown(self.app, one)).collect();
        let only = only(&suggestions);
        let judged = match only {
            _ if entry.doubt.is_some() => LineState::Doubtful,
            Some(person) if self.on_list.contains(&person) => LineState::AlreadyListed,
            Some(person) if self.taken.contains(&person) => LineState::TwiceInList,
            Some(_) => LineState::Known,
            None if suggestions.iter().any(|one| one.likeness.level >= Level::Possible) => {
                LineState::Doubtful
            }
            None => LineState::New,
        };
        // Somebody may decide against a line in doubt: it stands in no other's way.
        if matches!(judged, LineState::New | LineState::Known) {
            self.seen.entry(key).or_default().push(phones);
            self.taken.extend(only);
        }
        (judged, only.filter(|_| judged != LineState::Doubtful), shown)
    }
}

/// Whom a line is taken for unless somebody decides otherwise: the likeliest, if nobody is as
/// likely, and nothing but letters of another script or another telephone speaks against it.
fn only(suggestions: &[Suggestion]) -> Option<Id> {
    let (first, others) = suggestions.split_first()?;
    let says = |evidence| first.likeness.evidence.contains(&evidence);
    let sure = match first.likeness.level {
        Level::AlmostCertain => true,
        Level::Likely => says(Evidence::SameName) && !says(Evidence::OtherPhone),
        Level::Possible | Level::SharedPhone => false,
    };
    let rivalled = others.first().is_some_and(|one| one.likeness.level == first.likeness.level);
    (sure && !rivalled).then_some(first.person)
}

/// Somebody who may be the one, in words.
pub(crate) fn shown(app: &App, suggestion: &Suggestion) -> PersonMatch {
    let evidence = &suggestion.likeness.evidence;
    let evidence: Vec<String> = evidence.iter().map(|one| said(app, *one)).collect();
    PersonMatch {
        person: suggestion.person.to_string(),
        name: suggestion.facts.name.clone(),
        name_lang: language_of(&suggestion.facts.name).to_owned(),
        level_text: level_text(app, suggestion.likeness.level),
        evidence_text: app.figures().line(&evidence),
    }
}

/// How likely it is, in words.
pub(crate) fn level_text(app: &App, level: Level) -> String {
    let level = match level {
        Level::AlmostCertain => "almost_certain",
        Level::Likely => "likely",
        Level::Possible => "possible",
        Level::SharedPhone => "shared_phone",
    };
    app.say(&format!("likeness-{level}"), &[])
}

/// What speaks for and against two being one, in words.
pub(crate) fn said(app: &App, evidence: Evidence) -> String {
    let code = match evidence {
        Evidence::SameName => "same_name",
        Evidence::SameInOtherSpelling => "same_in_other_spelling",
        Evidence::Slip => "slip",
        Evidence::OtherOrder => "other_order",
        Evidence::SameInOtherLetters => "same_in_other_letters",
        Evidence::SameBeginning => "same_beginning",
        Evidence::SamePhone => "same_phone",
        Evidence::SameOrganisation => "same_organisation",
        Evidence::SameBirthYear => "same_birth_year",
        Evidence::SameGovernorate => "same_governorate",
        Evidence::SameTraining => "same_training",
        Evidence::AtTheSameTime => "at_the_same_time",
        Evidence::OtherPhone => "other_phone",
        Evidence::OtherSex => "other_sex",
        Evidence::OtherBirthYear => "other_birth_year",
    };
    app.say(&format!("evidence-{code}"), &[])
}

/// Two people have one name often enough; two telephone numbers tell them apart. Whom a list does
/// not tell apart is one person, and a second one is added by hand.
fn may_be_one(known: &[String], other: &[String]) -> bool {
    known.is_empty() || other.is_empty() || known.iter().any(|phone| other.contains(phone))
}

/// What makes a line with a name doubtful, in words.
fn doubt_of(entry: &Entry) -> Option<Failure> {
    (entry.doubt == Some(Doubt::OldFont)).then(|| Failure::new("old-font").field("name"))
}

/// What would keep a line from being saved, told before anything is.
fn problem_of(entry: &Entry) -> Option<Failure> {
    let failure = |field, problem| {
        let failure = match problem {
            TextProblem::Empty => Failure::new("empty-text"),
            TextProblem::TooLong { limit } => Failure::new("text-too-long").number("limit", limit),
            TextProblem::ControlCharacter => Failure::new("control-character"),
            TextProblem::BidiOverride => Failure::new("bidi-override"),
        };
        failure.field(field)
    };
    let texts = [
        ("name", Some(&entry.name), 200),
        ("latin_name", entry.latin_name.as_ref(), 200),
        ("organisation", entry.affiliation.as_ref(), 200),
        ("phone", entry.phone.as_ref(), 40),
    ];
    texts.into_iter().find_map(|(field, text, limit)| {
        let problem = check_line(text?, limit, field == "name").err()?;
        Some(failure(field, problem))
    })
}
