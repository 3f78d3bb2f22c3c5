//! Changing one participant, and taking one off the list.

use super::ParticipantFields;
use super::Participants;
use super::adding::split;
use crate::app::{App, Changed, Done, Nothing};
use crate::failure::Failure;
use crate::nouns::{
    Change, Entity, MarkRecord, Named, Participation, Person, entry, noun_of, put, read_id,
};
use domain::Id;
use std::collections::{BTreeMap, BTreeSet};
use store::Edit;

/// `participants_change`
pub(crate) fn change(
    app: &mut App,
    input: Change<ParticipantFields>,
) -> Result<Changed<Participants>, Failure> {
    let id = read_id(&input.id)?;
    let before: Participation = entry(app, id)?;
    let (training, person) = (read_id(&before.training)?, read_id(&before.person)?);
    let known: Person = entry(app, person)?;
    let (mut details, mut participation) =
        split(input.fields, training, person, before.position, Some(&known));
    details.disability = known.disability;
    participation.replaces.clone_from(&before.replaces);
    participation.departure.clone_from(&before.departure);
    crate::nouns::check(app, &details, Some(&known))?;
    crate::nouns::check(app, &participation, Some(&before))?;
    let subject = details.name.clone();
    let edits = vec![put(person, &details)?, put(id, &participation)?];
    let done = app.save("participants_change", &subject, edits)?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

/// `participants_remove`: takes the person off the list, with the marks made in this training.
pub(crate) fn remove(app: &mut App, input: Named) -> Result<Changed<Participants>, Failure> {
    let (training, done) = take_off(app, input, "participants_remove")?;
    let value = app.participants(training)?;
    app.changed(done, value)
}

/// `participations_remove`: the same.
pub(crate) fn remove_participation(
    app: &mut App,
    input: Named,
) -> Result<Changed<Nothing>, Failure> {
    let (_, done) = take_off(app, input, "participations_remove")?;
    app.changed(done, Nothing {})
}

fn take_off(app: &mut App, input: Named, operation: &str) -> Result<(Id, Done), Failure> {
    let id = read_id(&input.id)?;
    let participation: Participation = entry(app, id)?;
    let training = read_id(&participation.training)?;
    let subject = participation.text(app).unwrap_or_default();
    let edits = take_off_edits(app, training, &[(id, &participation)])?;
    Ok((training, app.save(operation, &subject, edits)?))
}

/// The edits that take people off the list of a training; refused where one of them has a
/// certificate of it.
pub(super) fn take_off_edits(
    app: &App,
    training: Id,
    leaving: &[(Id, &Participation)],
) -> Result<Vec<Edit>, Failure> {
    let certificates = app.certificates_of(training)?;
    let certified: BTreeSet<&str> =
        certificates.iter().map(|(_, certificate)| certificate.person.as_str()).collect();
    let mut marked: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for (session, person) in app.store.marks_of_training(training)?.into_keys() {
        marked.entry(person).or_default().push(session);
    }
    // A part does not know where else somebody is known.
    let sees_all = !crate::limits::began_as_part(&app.store)?;
    let mut edits = Vec::new();
    for (id, participation) in leaving {
        if certified.contains(participation.person.as_str()) {
            return Err(Failure::new("in-use").text("noun", "certificate").number("count", 1));
        }
        let person = read_id(&participation.person)?;
        edits.push(Edit::Remove { noun: noun_of::<Participation>()?, entity: *id });
        for session in marked.remove(&person).unwrap_or_default() {
            let mark = crate::marks::mark_id(session, person);
            edits.push(Edit::Remove { noun: noun_of::<MarkRecord>()?, entity: mark });
        }
        // A person known from nowhere else goes too; nobody should be kept without a reason.
        let elsewhere =
            app.store.list(noun_of::<Participation>()?, Some(("person", person)))?.len() > 1;
        let known = app.store.fields(noun_of::<Person>()?, person)?.is_some();
        if sees_all && known && !elsewhere {
            edits.push(Edit::Remove { noun: noun_of::<Person>()?, entity: person });
        }
    }
    Ok(edits)
}
