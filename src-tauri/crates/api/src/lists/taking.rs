//! Taking a list in: one save, one undo.

use super::judging::{counted, judged};
use super::source::Source;
use super::{AddList, AddedList, LineChoice, LineState, ListLine};
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Organisation, Participation, ParticipationRole, Person, Training, entry, from_fields,
    noun_of, put, read_id,
};
use crate::participants::{filled, participation_id};
use domain::Id;
use domain::names::search_key;
use std::collections::{BTreeMap, BTreeSet};
use store::Edit;

/// `participants_add_list`: one save, one undo.
pub(crate) fn add(app: &mut App, input: AddList) -> Result<Changed<AddedList>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let source = Source {
        text: input.text.as_deref(),
        path: input.path.as_deref(),
        sheet: input.sheet,
        layout: input.layout.as_ref(),
        ordinary_letters: input.ordinary_letters,
    };
    let mut found = source.read(app)?;
    if input.seen.as_ref().is_some_and(|seen| *seen != found.seen) {
        return Err(Failure::new("list-changed"));
    }
    // What is not wanted stands in nobody's way.
    found
        .entries
        .retain(|entry| !u32::try_from(entry.row).is_ok_and(|row| input.skip.contains(&row)));
    let mut lines = judged(app, training, found.entries)?;
    decide(&mut lines, &input.choices)?;
    let open = |line: &ListLine| matches!(line.state, LineState::New | LineState::Known);
    if !lines.iter().any(open) {
        return Err(nothing_to_add(lines));
    }
    let mut taking = Taking {
        position: app.next_position(training)?,
        organisations: Affiliations::known(app)?,
        listed: app.roster(training)?.rows.iter().map(|row| row.person).collect(),
        training,
        edits: Vec::new(),
        changed: BTreeMap::new(),
    };
    for line in &mut lines {
        if open(line) && !taking.take(app, line)? {
            // Somebody decided that it is a person who is there already.
            line.state = LineState::AlreadyListed;
        }
    }
    let counts = counted(app, &lines, "answer-list-added");
    if counts.new == 0 {
        return Err(nothing_to_add(lines));
    }
    let Taking { mut edits, changed, .. } = taking;
    for (person, details) in changed {
        edits.push(put(person, &details)?);
    }
    let done = app.save("participants_add_list", &subject, edits)?;
    let list = app.participants(training)?;
    let added = AddedList {
        list,
        new_count: counts.new,
        known_count: counts.known,
        doubtful_count: counts.doubtful,
        problem_count: counts.problem,
        summary_text: counts.text,
    };
    app.changed(done, added)
}

/// Puts in force what somebody decided.
fn decide(lines: &mut [ListLine], choices: &[LineChoice]) -> Result<(), Failure> {
    for choice in choices {
        let line = lines.iter_mut().find(|line| line.line == choice.line);
        // Lines that were skipped as well, or have gone, need no decision.
        let Some(line) = line else { continue };
        let open = matches!(line.state, LineState::New | LineState::Known | LineState::Doubtful);
        let named = line.state == LineState::NotAPerson && !line.name.is_empty();
        if !open && !named {
            continue;
        }
        line.state = if choice.person.is_some() { LineState::Known } else { LineState::New };
        line.person = choice.person.as_deref().map(read_id).transpose()?.map(|id| id.to_string());
    }
    Ok(())
}

/// Why a list adds nobody: the first line that is wrong, else that somebody must decide, else that
/// all are there already.
fn nothing_to_add(lines: Vec<ListLine>) -> Failure {
    if lines.is_empty() {
        return Failure::new("list-empty");
    }
    if lines.iter().all(|line| line.state == LineState::NotAPerson) {
        return Failure::new("list-no-name");
    }
    let doubtful = lines.iter().any(|line| line.state == LineState::Doubtful);
    let problem = lines.into_iter().find_map(|line| line.problem);
    let otherwise = if doubtful {
        Failure::new("list-undecided")
    } else {
        Failure::new("already-there").text("noun", "participation")
    };
    problem.filter(|_| !doubtful).unwrap_or(otherwise)
}

/// A list on its way into the register.
struct Taking {
    training: Id,
    position: u32,
    organisations: Affiliations,
    listed: BTreeSet<Id>,
    edits: Vec<Edit>,
    /// People of the register of whom more is known now.
    changed: BTreeMap<Id, Person>,
}

impl Taking {
    /// Whether somebody was added: who is on the list already is not.
    fn take(&mut self, app: &mut App, line: &ListLine) -> Result<bool, Failure> {
        let known = line.person.as_deref().map(read_id).transpose()?;
        if let Some(person) = known {
            self.fill_in(app, person, line)?;
            if !self.listed.insert(person) {
                return Ok(false);
            }
        }
        let organisation = match &line.affiliation {
            Some(name) => Some(self.organisations.id_of(app, name, &mut self.edits)?.to_string()),
            None => None,
        };
        let person = match known {
            Some(person) => person,
            None => self.stranger(app, line)?,
        };
        let participation = Participation {
            training: self.training.to_string(),
            person: person.to_string(),
            role: ParticipationRole::Participant,
            organisation,
            joined: None,
            replaces: None,
            walk_in: false,
            position: self.position,
            group: None,
            departure: None,
        };
        self.edits.push(put(participation_id(self.training, person), &participation)?);
        self.position += 1;
        Ok(true)
    }

    fn stranger(&mut self, app: &mut App, line: &ListLine) -> Result<Id, Failure> {
        let person = app.new_id()?;
        let details = person_of(line).tidy(None);
        crate::nouns::check(app, &details, None)?;
        self.edits.push(put(person, &details)?);
        Ok(person)
    }

    /// What is not known yet of somebody of the register is filled in, what is known stays.
    fn fill_in(&mut self, app: &mut App, person: Id, line: &ListLine) -> Result<(), Failure> {
        let before: Person = match self.changed.get(&person) {
            Some(changed) => changed.clone(),
            None => entry(app, person)?,
        };
        if let Some(details) = filled(app, before, person_of(line))? {
            self.changed.insert(person, details);
        }
        Ok(())
    }
}

/// What a line says of somebody.
fn person_of(line: &ListLine) -> Person {
    Person {
        name: line.name.clone(),
        certificate_name: None,
        latin_name: line.latin_name.clone(),
        sex: line.sex,
        birth_year: line.birth_year,
        phone: line.phone.clone(),
        governorate: line.governorate.clone(),
        disability: None,
        former_names: Vec::new(),
    }
}

/// Organisations by the key of each of their names; new ones are made on the way.
struct Affiliations {
    known: BTreeMap<String, Id>,
}

impl Affiliations {
    fn known(app: &App) -> Result<Self, Failure> {
        let mut known = BTreeMap::new();
        for (id, fields) in app.store.list(noun_of::<Organisation>()?, None)? {
            let Ok(organisation) = from_fields::<Organisation>(&fields) else { continue };
            let names = organisation.names().into_iter().flatten();
            known.extend(names.map(|name| (search_key(name), id)));
        }
        Ok(Self { known })
    }

    fn id_of(&mut self, app: &mut App, name: &str, edits: &mut Vec<Edit>) -> Result<Id, Failure> {
        let key = search_key(name);
        if let Some(id) = self.known.get(&key) {
            return Ok(*id);
        }
        let id = app.new_id()?;
        edits.push(put(id, &Organisation::named(name))?);
        self.known.insert(key, id);
        Ok(id)
    }
}
