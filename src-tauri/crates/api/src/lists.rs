//! A pasted list of names: read, shown, and only then taken in.

use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Organisation, ParticipationRole, Sex, Training, entry, noun_of, put, read_id,
};
use crate::participants::{ParticipantFields, Participants, Roster, new_participant};
use domain::names::search_key;
use domain::texts::{TextProblem, check_line};
use domain::{Id, lists};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// The most lines that are taken in at once.
const MOST_LINES: usize = 2_000;

/// A list to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadListOf {
    /// UUID.
    pub training: String,
    /// As pasted.
    pub text: String,
}

/// A list to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddList {
    /// UUID.
    pub training: String,
    /// As pasted.
    pub text: String,
    /// Numbers of lines that are not wanted.
    #[serde(default)]
    pub skip: Vec<u32>,
}

/// What a list holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadList {
    /// Its lines, without blank ones.
    pub lines: Vec<ListLine>,
    /// How many would be added.
    pub new_count: u32,
    /// How many are on the list already.
    pub known_count: u32,
    /// How many cannot be taken in.
    pub problem_count: u32,
    /// The three counts in words.
    pub summary_text: String,
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// A new person.
    New,
    /// Somebody of this name is in the register, in another training; added as a new person
    /// until somebody says that they are the same.
    Known,
    /// On this training's list already.
    AlreadyListed,
    /// A line before has the same name.
    TwiceInList,
    /// Cannot be taken in.
    Problem,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListLine {
    /// Number in the pasted text, from 1.
    pub line: u32,
    /// The name.
    pub name: String,
    /// Organisation, where the line names one.
    pub affiliation: Option<String>,
    /// Phone, where the line has one.
    pub phone: Option<String>,
    /// What becomes of it.
    pub state: LineState,
    /// Why it cannot be taken in.
    pub problem: Option<Failure>,
    /// The person of the same name.
    pub person: Option<String>,
}

/// `participants_read_list`: changes nothing.
pub(crate) fn read(app: &mut App, input: ReadListOf) -> Result<ReadList, Failure> {
    let training = read_id(&input.training)?;
    entry::<Training>(app, training)?;
    let lines = judged(app, training, &input.text)?;
    let count = |wanted: &[LineState]| {
        let found = lines.iter().filter(|line| wanted.contains(&line.state)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let new_count = count(&[LineState::New, LineState::Known]);
    let known_count = count(&[LineState::AlreadyListed, LineState::TwiceInList]);
    let problem_count = count(&[LineState::Problem]);
    let summary_text = app.say(
        "answer-list-read",
        &[
            ("new", Argument::Number(i64::from(new_count))),
            ("known", Argument::Number(i64::from(known_count))),
            ("problem", Argument::Number(i64::from(problem_count))),
        ],
    );
    Ok(ReadList { lines, new_count, known_count, problem_count, summary_text })
}

/// `participants_add_list`: one save, one undo.
pub(crate) fn add(app: &mut App, input: AddList) -> Result<Changed<Participants>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let mut position = app.next_position(training)?;
    let mut organisations = Affiliations::known(app)?;
    let mut edits = Vec::new();
    for line in judged(app, training, &input.text)? {
        let wanted = matches!(line.state, LineState::New | LineState::Known);
        if !wanted || input.skip.contains(&line.line) {
            continue;
        }
        let organisation = match &line.affiliation {
            Some(name) => Some(organisations.id_of(app, name, &mut edits)?.to_string()),
            None => None,
        };
        let fields = ParticipantFields {
            name: line.name,
            certificate_name: None,
            latin_name: None,
            sex: Sex::NotStated,
            birth_year: None,
            phone: line.phone,
            governorate: None,
            organisation: None,
            role: ParticipationRole::Participant,
            joined: None,
            walk_in: false,
        };
        let (mut new, _) = new_participant(app, training, position, fields)?;
        // The organisation may be made by this very save, so it is put in after the check.
        if let (Some(organisation), Some(Edit::Put { fields, .. })) = (organisation, new.last_mut())
        {
            fields.insert("organisation".to_owned(), organisation.as_str().into());
        }
        edits.append(&mut new);
        position += 1;
    }
    if edits.is_empty() {
        return Err(Failure::new("list-empty"));
    }
    let done = app.save("participants_add_list", &subject, edits)?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

fn judged(app: &App, training: Id, text: &str) -> Result<Vec<ListLine>, Failure> {
    let lines = lists::read_list(text);
    if lines.is_empty() {
        return Err(Failure::new("list-empty"));
    }
    if lines.len() > MOST_LINES {
        return Err(Failure::new("too-many").number("limit", MOST_LINES));
    }
    let roster: Roster = app.roster(training)?;
    let listed: BTreeMap<String, Id> =
        roster.rows.iter().map(|row| (search_key(&row.details.name), row.person)).collect();
    let mut seen = BTreeSet::new();
    let mut judged = Vec::new();
    for line in lines {
        let key = search_key(&line.name);
        let problem = problem_of(&line);
        let (state, person) = if problem.is_some() {
            (LineState::Problem, None)
        } else if let Some(person) = listed.get(&key) {
            (LineState::AlreadyListed, Some(*person))
        } else if !seen.insert(key.clone()) {
            (LineState::TwiceInList, None)
        } else {
            match app.store.people_by_search_key(&key)?.first() {
                Some(person) => (LineState::Known, Some(*person)),
                None => (LineState::New, None),
            }
        };
        judged.push(ListLine {
            line: u32::try_from(line.line).unwrap_or(u32::MAX),
            name: line.name,
            affiliation: line.affiliation,
            phone: line.phone,
            state,
            problem,
            person: person.map(|id| id.to_string()),
        });
    }
    Ok(judged)
}

/// What would keep a line from being saved, told before anything is.
fn problem_of(line: &lists::ListLine) -> Option<Failure> {
    let failure = |field, problem| {
        let failure = match problem {
            TextProblem::Empty => Failure::new("empty-text"),
            TextProblem::TooLong { limit } => Failure::new("text-too-long").number("limit", limit),
            TextProblem::ControlCharacter => Failure::new("control-character"),
            TextProblem::BidiOverride => Failure::new("bidi-override"),
        };
        failure.field(field)
    };
    if let Err(problem) = check_line(&line.name, 200, true) {
        return Some(failure("name", problem));
    }
    let affiliation = line.affiliation.as_deref().unwrap_or_default();
    if let Err(problem) = check_line(affiliation, 200, false) {
        return Some(failure("organisation", problem));
    }
    let phone = line.phone.as_deref().unwrap_or_default();
    check_line(phone, 40, false).err().map(|problem| failure("phone", problem))
}

/// Organisations by the key of each of their names; new ones are made on the way.
struct Affiliations {
    known: BTreeMap<String, Id>,
}

impl Affiliations {
    fn known(app: &App) -> Result<Self, Failure> {
        let mut known = BTreeMap::new();
        for (id, fields) in app.store.list(noun_of::<Organisation>()?, None)? {
            for field in ["name_ar", "name_ckb", "name_en", "name_it"] {
                if let Some(name) = fields.get(field).and_then(domain::Value::text) {
                    known.insert(search_key(name), id);
                }
            }
        }
        Ok(Self { known })
    }

    fn id_of(&mut self, app: &mut App, name: &str, edits: &mut Vec<Edit>) -> Result<Id, Failure> {
        let key = search_key(name);
        if let Some(id) = self.known.get(&key) {
            return Ok(*id);
        }
        let id = app.new_id()?;
        let organisation = Organisation::named(name);
        edits.push(put(id, &organisation)?);
        self.known.insert(key, id);
        Ok(id)
    }
}
