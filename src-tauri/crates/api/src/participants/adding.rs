//! Putting somebody on a list: somebody new, or a person of the register.

use super::{AddParticipant, ParticipantFields, Participants};
use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{Entity, Participation, Person, Training, entry, noun_of, put, read_id};
use domain::Id;
use store::Edit;

/// `participants_add`
pub(crate) fn add(app: &mut App, input: AddParticipant) -> Result<Changed<Participants>, Failure> {
    let training = read_id(&input.training)?;
    entry::<Training>(app, training)?;
    let position = app.next_position(training)?;
    let name = input.fields.name.clone();
    let (edits, name) = match input.person.as_deref().map(read_id).transpose()? {
        None => (new_participant(app, training, position, input.fields)?.0, name),
        Some(person) => known_participant(app, training, position, input.fields, person)?,
    };
    let done = app.save("participants_add", &name, edits)?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

/// The edits for a new person in a training, and the person's id.
pub(crate) fn new_participant(
    app: &mut App,
    training: Id,
    position: u32,
    fields: ParticipantFields,
) -> Result<(Vec<Edit>, Id), Failure> {
    let person = app.new_id()?;
    let (details, participation) = split(fields, training, person, position, None);
    crate::nouns::check(app, &details, None)?;
    participation.check(app, None)?;
    // The person is made by this very save; what else is referred to must be there.
    let mut references = crate::nouns::fields_of(&participation)?;
    references.remove("person");
    crate::register::check_references(app, noun_of::<Participation>()?, &references, None)?;
    let id = participation_id(training, person);
    Ok((vec![put(person, &details)?, put(id, &participation)?], person))
}

/// The edits for somebody of the register in a training, and the name that is known.
pub(super) fn known_participant(
    app: &App,
    training: Id,
    position: u32,
    fields: ParticipantFields,
    person: Id,
) -> Result<(Vec<Edit>, String), Failure> {
    let known: Person = entry(app, person)?;
    if app.roster(training)?.rows.iter().any(|row| row.person == person) {
        return Err(Failure::new("already-there").text("noun", "participation"));
    }
    let (told, participation) = split(fields, training, person, position, None);
    crate::nouns::check(app, &participation, None)?;
    let mut edits = vec![put(participation_id(training, person), &participation)?];
    if let Some(details) = filled(app, known.clone(), told)? {
        edits.push(put(person, &details)?);
    }
    Ok((edits, known.name))
}

/// Somebody of the register with what was not known yet, where that is anything.
pub(crate) fn filled(app: &App, before: Person, told: Person) -> Result<Option<Person>, Failure> {
    let details = before.clone().filled(told).tidy(Some(&before));
    if details == before {
        return Ok(None);
    }
    crate::nouns::check(app, &details, Some(&before))?;
    Ok(Some(details))
}

/// A participation links a training and a person: two laptops that list the same person make one.
pub(crate) fn participation_id(training: Id, person: Id) -> Id {
    Id::of_link("participation", &[training.bytes(), person.bytes()])
}

pub(super) fn split(
    fields: ParticipantFields,
    training: Id,
    person: Id,
    position: u32,
    known: Option<&Person>,
) -> (Person, Participation) {
    let details = Person {
        name: fields.name,
        certificate_name: fields.certificate_name,
        latin_name: fields.latin_name,
        sex: fields.sex,
        birth_year: fields.birth_year,
        phone: fields.phone,
        governorate: fields.governorate,
        disability: None,
        former_names: known.map(|known| known.former_names.clone()).unwrap_or_default(),
    };
    let participation = Participation {
        training: training.to_string(),
        person: person.to_string(),
        role: fields.role,
        organisation: fields.organisation,
        joined: fields.joined,
        replaces: None,
        walk_in: fields.walk_in,
        position,
        group: fields.group,
        departure: None,
    };
    (details.tidy(known), participation)
}
