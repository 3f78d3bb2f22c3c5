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
use crate::participants::{filling, participation_id};
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
    };
    let found = source.read(app)?;
    if input.seen.as_ref().is_some_and(|seen| *seen != found.seen) {
        return Err(Failure::new("list-changed"));
    }
    let mut lines = judged(app, training, found.entries)?;
    lines.retain(|line| !input.skip.contains(&line.line));
    decide(&mut lines, &input.choices)?;
    let counts = counted(app, &lines);
    if counts.new == 0 {
        return Err(nothing_to_add(lines));
    }
    let mut taking = Taking {
        position: app.next_position(training)?,
        organisations: Affiliations::known(app)?,
        listed: app.roster(training)?.rows.iter().map(|row| row.person).collect(),
        training,
        edits: Vec::new(),
    };
    for line in lines {
        if matches!(line.state, LineState::New | LineState::Known) {
            taking.take(app, line)?;
        }
    }
    let done = app.save("participants_add_list", &subject, taking.edits)?;
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
}

impl Taking {
    fn take(&mut self, app: &mut App, line: ListLine) -> Result<(), Failure> {
        let organisation = match &line.affiliation {
            Some(name) => Some(self.organisations.id_of(app, name, &mut self.edits)?.to_string()),
            None => None,
        };
        let person = match &line.person {
            Some(person) => self.known(app, read_id(person)?, line)?,
            None => self.stranger(app, line)?,
        };
        if !self.listed.insert(person) {
            return Ok(());
        }
        let participation = Participation {
            training: self.training.to_string(),
            person: person.to_string(),
            role: ParticipationRole::Participant,
            organisation,
            joined: None,
            replaces: None,
            walk_in: false,
            position: self.position,
        };
        self.edits.push(put(participation_id(self.training, person), &participation)?);
        self.position += 1;
        Ok(())
    }

    fn stranger(&mut self, app: &mut App, line: ListLine) -> Result<Id, Failure> {
        let person = app.new_id()?;
        let details = person_of(line).tidy(None);
        crate::nouns::check(app, &details, None)?;
        self.edits.push(put(person, &details)?);
        Ok(person)
    }

    fn known(&mut self, app: &mut App, person: Id, line: ListLine) -> Result<Id, Failure> {
        self.edits.extend(filling(app, person, person_of(line))?);
        Ok(person)
    }
}

fn person_of(line: ListLine) -> Person {
    Person {
        name: line.name,
        certificate_name: None,
        latin_name: line.latin_name,
        sex: line.sex,
        birth_year: line.birth_year,
        phone: line.phone,
        governorate: line.governorate,
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
