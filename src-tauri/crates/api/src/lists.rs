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
use std::collections::BTreeMap;
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// The most lines that are taken in at once.
const MOST_LINES: usize = 2_000;

/// A list to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadListOf {
    /// UUID.
    pub training: String,
    /// As pasted.
    pub text: String,
}

/// A list to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
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
    /// On this training's list already, with no other telephone number.
    AlreadyListed,
    /// A line before has the same name, and no other telephone number.
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

/// What became of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedList {
    /// Everybody in the training now.
    #[serde(flatten)]
    pub list: Participants,
    /// How many were added.
    pub new_count: u32,
    /// How many were on the list already.
    pub known_count: u32,
    /// How many could not be taken in.
    pub problem_count: u32,
    /// The three counts in words.
    pub summary_text: String,
}

/// `participants_read_list`: changes nothing.
pub(crate) fn read(app: &mut App, input: ReadListOf) -> Result<ReadList, Failure> {
    let training = read_id(&input.training)?;
    entry::<Training>(app, training)?;
    let lines = judged(app, training, &input.text)?;
    let (counts, summary_text) = counted(app, &lines);
    let [new_count, known_count, problem_count] = counts;
    Ok(ReadList { lines, new_count, known_count, problem_count, summary_text })
}

/// How many lines are new, on the list already, and not to be taken in; with the words for it.
fn counted(app: &App, lines: &[ListLine]) -> ([u32; 3], String) {
    let count = |wanted: &[LineState]| {
        let found = lines.iter().filter(|line| wanted.contains(&line.state)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let new = count(&[LineState::New, LineState::Known]);
    let known = count(&[LineState::AlreadyListed, LineState::TwiceInList]);
    let problem = count(&[LineState::Problem]);
    let arguments = [("new", new), ("known", known), ("problem", problem)]
        .map(|(name, count)| (name, Argument::Number(i64::from(count))));
    ([new, known, problem], app.say("answer-list-read", &arguments))
}

/// `participants_add_list`: one save, one undo.
pub(crate) fn add(app: &mut App, input: AddList) -> Result<Changed<AddedList>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let mut position = app.next_position(training)?;
    let mut organisations = Affiliations::known(app)?;
    let mut edits = Vec::new();
    let mut lines = judged(app, training, &input.text)?;
    lines.retain(|line| !input.skip.contains(&line.line));
    let ([new_count, known_count, problem_count], summary_text) = counted(app, &lines);
    if new_count == 0 {
        return Err(nothing_to_add(lines));
    }
    for line in lines {
        if !matches!(line.state, LineState::New | LineState::Known) {
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
    let done = app.save("participants_add_list", &subject, edits)?;
    let list = app.participants(training)?;
    app.changed(done, AddedList { list, new_count, known_count, problem_count, summary_text })
}

/// Why a list adds nobody: the first line that is wrong, else that all are there already.
fn nothing_to_add(lines: Vec<ListLine>) -> Failure {
    if lines.is_empty() {
        return Failure::new("list-empty");
    }
    let problem = lines.into_iter().find_map(|line| line.problem);
    problem.unwrap_or_else(|| Failure::new("already-there").text("noun", "participation"))
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
    let mut listed: BTreeMap<String, Vec<(Option<String>, Id)>> = BTreeMap::new();
    for row in &roster.rows {
        let phone = row.details.phone.as_deref().map(phone_key);
        listed.entry(search_key(&row.details.name)).or_default().push((phone, row.person));
    }
    let mut seen: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    let mut judged = Vec::new();
    for line in lines {
        let key = search_key(&line.name);
        let problem = problem_of(&line);
        let phone = line.phone.as_deref().map(phone_key);
        let on_list = listed.get(&key).into_iter().flatten();
        let on_list = on_list.filter(|(known, _)| may_be_one(known.as_ref(), phone.as_ref()));
        let on_list = on_list.map(|(_, person)| *person).next();
        let twice = seen
            .get(&key)
            .into_iter()
            .flatten()
            .any(|known| may_be_one(known.as_ref(), phone.as_ref()));
        let (state, person) = if problem.is_some() {
            (LineState::Problem, None)
        } else if let Some(person) = on_list {
            (LineState::AlreadyListed, Some(person))
        } else if twice {
            (LineState::TwiceInList, None)
        } else {
            seen.entry(key.clone()).or_default().push(phone);
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

/// Two people have one name often enough; two telephone numbers tell them apart. Whom a list does
/// not tell apart is one person, and a second one is added by hand.
fn may_be_one(known: Option<&String>, other: Option<&String>) -> bool {
    known.zip(other).is_none_or(|(known, other)| known == other)
}

fn phone_key(phone: &str) -> String {
    domain::phones::read_phone(phone).unwrap_or_else(|| phone.to_owned())
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
