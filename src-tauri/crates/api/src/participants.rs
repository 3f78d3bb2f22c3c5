//! Participants: a person and the part taken in a training, saved together.

use crate::app::{App, Changed, Done, Nothing};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{
    Change, Entity, MarkRecord, Named, Organisation, Participation, ParticipationRole, Person,
    Session, Sex, Training, entry, from_fields, noun_of, put, read_id,
};
use crate::standing::time_of;
use crate::texts::choose;
use crate::trainings::TrainingCard;
use domain::Id;
use domain::concern::{self, Belonging, Concern, Weight};
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Edit, SheetMark};
use ts_rs::TS;
use words::{Argument, Language};

/// The people of one training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Participants {
    /// The training.
    pub training: TrainingCard,
    /// In the order of the list.
    pub rows: Vec<ParticipantRow>,
    /// How many.
    pub count_text: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ParticipantRow {
    /// The participation.
    pub id: String,
    /// The person.
    pub person: String,
    /// From 1, in the chosen digits.
    pub number_text: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// Organisation, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// The part taken.
    pub role: ParticipationRole,
    /// From which session on, where not from the first.
    pub joined_text: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// In the national form.
    pub phone_text: Option<String>,
    /// What a form edits.
    pub fields: ParticipantFields,
}

/// What a form edits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ParticipantFields {
    /// As on the ID.
    pub name: String,
    /// As wished on certificates.
    pub certificate_name: Option<String>,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// As stated.
    pub sex: Sex,
    /// Four digits.
    pub birth_year: Option<u16>,
    /// As typed.
    pub phone: Option<String>,
    /// ISO 3166-2:IQ.
    pub governorate: Option<String>,
    /// The affiliation now; none: as an individual.
    pub organisation: Option<String>,
    /// The part taken.
    pub role: ParticipationRole,
    /// The first session that concerns this person.
    pub joined: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// The group in parallel rooms; none: in no group.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub group: Option<String>,
}

/// A participant to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddParticipant {
    /// UUID.
    pub training: String,
    /// The rest.
    pub fields: ParticipantFields,
    /// Somebody of the register who it is; `null`: a new person.
    #[serde(default)]
    pub person: Option<String>,
}

/// Everybody in a training, in the order of the list.
pub(crate) struct Roster {
    pub(crate) rows: Vec<RosterRow>,
}

/// One of them.
pub(crate) struct RosterRow {
    pub(crate) id: Id,
    pub(crate) participation: Participation,
    pub(crate) person: Id,
    pub(crate) details: Person,
    pub(crate) affiliation: String,
    pub(crate) affiliation_lang: &'static str,
}

impl Roster {
    /// Those whose attendance is marked and certified.
    pub(crate) fn participants(&self) -> impl Iterator<Item = &RosterRow> {
        self.rows.iter().filter(|row| row.participation.role == ParticipationRole::Participant)
    }
}

impl RosterRow {
    /// How the session at this place concerns the person.
    pub(crate) fn concern(&self, place: usize, sessions: &[(Id, Session)]) -> Concern {
        let joined = self.participation.joined.as_deref().and_then(Id::parse);
        let first = joined.and_then(|id| sessions.iter().position(|(known, _)| *known == id));
        let Some((_, session)) = sessions.get(place) else { return Concern::NotYet };
        let left = self.participation.departure.as_ref();
        let belonging = Belonging {
            group: self.participation.group.as_deref(),
            last_day: left.and_then(|left| date(&left.last_day)),
        };
        let joined = first.is_none_or(|first| place >= first);
        belonging.concern(date(&session.time.date), session.group.as_deref(), joined)
    }

    /// What the session at this place is worth for the person, by the marks of its training, or
    /// those of this session and of the ones beside it.
    pub(crate) fn weight(
        &self,
        place: usize,
        sessions: &[(Id, Session)],
        marks: &BTreeMap<(Id, Id), SheetMark>,
    ) -> Weight {
        let Some((id, _)) = sessions.get(place) else { return Weight::Nothing };
        let marked = |session: &Id| marks.contains_key(&(*session, self.person));
        let here = marked(id);
        // Most are marked where they are expected, and nobody has to look for them elsewhere.
        let elsewhere = !here && beside(place, sessions).any(|id| marked(&id));
        self.concern(place, sessions).weight(here, elsewhere)
    }
}

/// The sessions of other groups that are held at the time of the one at this place.
pub(crate) fn beside(place: usize, sessions: &[(Id, Session)]) -> impl Iterator<Item = Id> + '_ {
    let own = sessions.get(place).filter(|(_, session)| session.group.is_some());
    let own = own.and_then(|(_, session)| Some((session, time_of(session)?)));
    let others = if own.is_some() { sessions } else { &[] };
    others.iter().filter_map(move |(id, session)| {
        let (own, time) = own?;
        let other = session.group.is_some() && session.group != own.group;
        (other && concern::beside(time, time_of(session)?)).then_some(*id)
    })
}

/// `participants_list`
pub(crate) fn list(app: &mut App, input: Named) -> Result<Participants, Failure> {
    app.participants(read_id(&input.id)?)
}

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
fn known_participant(
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
    let (training, person) = (read_id(&participation.training)?, read_id(&participation.person)?);
    let subject = participation.text(app).unwrap_or_default();
    let certificates = app.certificates_of(training)?;
    if certificates.iter().any(|(_, certificate)| certificate.person == participation.person) {
        return Err(Failure::new("in-use").text("noun", "certificate").number("count", 1));
    }
    let mut edits = vec![Edit::Remove { noun: noun_of::<Participation>()?, entity: id }];
    for (session, marked) in app.store.marks_of_training(training)?.into_keys() {
        if marked == person {
            let mark = crate::marks::mark_id(session, person);
            edits.push(Edit::Remove { noun: noun_of::<MarkRecord>()?, entity: mark });
        }
    }
    // A person known from nowhere else goes too; nobody should be kept without a reason.
    let elsewhere =
        app.store.list(noun_of::<Participation>()?, Some(("person", person)))?.len() > 1;
    let known = app.store.fields(noun_of::<Person>()?, person)?.is_some();
    if known && !elsewhere {
        edits.push(Edit::Remove { noun: noun_of::<Person>()?, entity: person });
    }
    Ok((training, app.save(operation, &subject, edits)?))
}

/// A participation links a training and a person: two laptops that list the same person make one.
pub(crate) fn participation_id(training: Id, person: Id) -> Id {
    Id::of_link("participation", &[training.bytes(), person.bytes()])
}

fn split(
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

impl App {
    /// Everybody in a training, in the order of the list.
    pub(crate) fn roster(&self, training: Id) -> Result<Roster, Failure> {
        self.roster_in(training, self.language())
    }

    /// The same with the names of organisations for readers of this language.
    pub(crate) fn roster_in(&self, training: Id, language: Language) -> Result<Roster, Failure> {
        let mut people = self.store.people_of_training(noun_of::<Person>()?, training)?;
        let list = self.store.list(noun_of::<Participation>()?, Some(("training", training)))?;
        let mut organisations: BTreeMap<String, (String, &'static str)> = BTreeMap::new();
        let digits = self.settings.digits;
        let individual = self.words.say(language, digits, "answer-individual", &[]);
        let mut rows = Vec::new();
        for (id, fields) in list {
            let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
            let person = read_id(&participation.person)?;
            let Some(details) = people.remove(&person) else { continue };
            let Ok(details) = from_fields::<Person>(&details) else { continue };
            let (affiliation, affiliation_lang) = match &participation.organisation {
                None => (individual.clone(), language.tag()),
                Some(organisation) => match organisations.get(organisation) {
                    Some(known) => known.clone(),
                    None => {
                        let found: Result<Organisation, _> = entry(self, read_id(organisation)?);
                        let name =
                            found.map(|found| choose(language, found.names())).unwrap_or_default();
                        organisations.insert(organisation.clone(), name.clone());
                        name
                    }
                },
            };
            rows.push(RosterRow {
                id,
                participation,
                person,
                details,
                affiliation,
                affiliation_lang,
            });
        }
        rows.sort_by_key(|row| (row.participation.position, row.id));
        Ok(Roster { rows })
    }

    pub(crate) fn next_position(&self, training: Id) -> Result<u32, Failure> {
        let roster = self.roster(training)?;
        Ok(roster.rows.iter().map(|row| row.participation.position + 1).max().unwrap_or(0))
    }

    pub(crate) fn participants(&self, training: Id) -> Result<Participants, Failure> {
        let fields: Training = entry(self, training)?;
        let sessions = self.sessions_of(training)?;
        let figures = self.figures();
        let mut rows = Vec::new();
        for (place, row) in self.roster(training)?.rows.into_iter().enumerate() {
            let joined = row.participation.joined.as_deref().and_then(Id::parse);
            let joined = joined.and_then(|id| sessions.iter().position(|(known, _)| *known == id));
            let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
            rows.push(ParticipantRow {
                id: row.id.to_string(),
                person: row.person.to_string(),
                number_text: figures.number(number),
                name_lang: language_of(&row.details.name).to_owned(),
                name: row.details.name.clone(),
                latin_name: row.details.latin_name.clone(),
                affiliation_text: row.affiliation,
                affiliation_lang: row.affiliation_lang.to_owned(),
                role: row.participation.role,
                joined_text: joined.filter(|first| *first > 0).map(|first| {
                    let number = i64::try_from(first + 1).unwrap_or(i64::MAX);
                    self.say("answer-joined", &[("number", Argument::Number(number))])
                }),
                walk_in: row.participation.walk_in,
                phone_text: row.details.phone.as_deref().map(domain::phones::show_phone),
                fields: ParticipantFields {
                    name: row.details.name,
                    certificate_name: row.details.certificate_name,
                    latin_name: row.details.latin_name,
                    sex: row.details.sex,
                    birth_year: row.details.birth_year,
                    phone: row.details.phone,
                    governorate: row.details.governorate,
                    organisation: row.participation.organisation,
                    role: row.participation.role,
                    joined: row.participation.joined,
                    walk_in: row.participation.walk_in,
                    group: row.participation.group,
                },
            });
        }
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let card = self.card(training, &fields)?;
        Ok(Participants {
            training: card,
            rows,
            count_text: self.say("count-people", &[("count", Argument::Number(count))]),
        })
    }
}
