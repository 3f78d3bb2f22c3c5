//! The example: the Najaf training of June 2018. Every name of a participant is invented.
//!
//! The example's own words are data, in `assets/example/najaf.json`; here they become records by
//! the same edits that typing would make, saved as one commit.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use crate::marks::mark_edit;
use crate::nouns::{
    Design, Entity, Organisation, Participation, Party, Person, Programme, Series, Session,
    SessionState, SessionTime, Training, put,
};
use crate::participants::participation_id;
use crate::pictures::PictureUse;
use crate::trainings::TrainingCard;
use domain::Id;
use serde::Deserialize;
use std::collections::BTreeMap;
use store::Edit;

const EXAMPLE: &str = include_str!("../../../../assets/example/najaf.json");

/// The logos of the example, drawn for it.
pub(crate) const LOGOS: &[(&str, &[u8])] = &[
    ("najaf", include_bytes!("../../../../assets/example/logo-najaf.png")),
    ("isf", include_bytes!("../../../../assets/example/logo-isf.png")),
    ("icrd", include_bytes!("../../../../assets/example/logo-icrd.png")),
    ("icssi", include_bytes!("../../../../assets/example/logo-icssi.png")),
    ("upp", include_bytes!("../../../../assets/example/logo-upp.png")),
    ("fai", include_bytes!("../../../../assets/example/logo-fai.png")),
];

/// An invented signature, drawn for the example's design.
const SIGNATURE: &[u8] = include_bytes!("../../../../assets/example/signature.png");

#[derive(Deserialize)]
pub(crate) struct Example {
    pub(crate) programme: Programme,
    series: Series,
    pub(crate) training: Training,
    pub(crate) organisations: BTreeMap<String, Organisation>,
    pub(crate) parties: Vec<ExampleParty>,
    pub(crate) people: Vec<ExamplePerson>,
    pub(crate) sessions: Vec<ExampleSession>,
    marks: Vec<ExampleMark>,
    design: Design,
}

impl Example {
    pub(crate) fn read() -> Result<Self, Failure> {
        serde_json::from_str(EXAMPLE).map_err(|_| Failure::internal("example"))
    }
}

/// An organisation's role; `of` is `programme` or `training`.
#[derive(Deserialize)]
pub(crate) struct ExampleParty {
    pub(crate) of: String,
    pub(crate) organisation: String,
    pub(crate) role: crate::nouns::PartyRole,
}

#[derive(Deserialize)]
pub(crate) struct ExamplePerson {
    pub(crate) name: String,
    latin_name: Option<String>,
    sex: crate::nouns::Sex,
    pub(crate) organisation: Option<String>,
    pub(crate) role: crate::nouns::ParticipationRole,
    /// The number of the first session, from 1.
    joined: Option<usize>,
}

#[derive(Deserialize)]
pub(crate) struct ExampleSession {
    pub(crate) date: String,
    pub(crate) start_minute: u16,
    pub(crate) end_minute: u16,
    topic: String,
}

/// A mark that is not "present"; everybody else was there.
#[derive(Deserialize)]
struct ExampleMark {
    person: String,
    session: usize,
    state: String,
    minute: Option<u16>,
    note: Option<String>,
}

impl ExamplePerson {
    pub(crate) fn person(&self) -> Person {
        Person {
            name: self.name.clone(),
            certificate_name: None,
            latin_name: self.latin_name.clone(),
            sex: self.sex,
            birth_year: None,
            phone: None,
            governorate: None,
            disability: None,
            former_names: Vec::new(),
        }
    }
}

/// `demo_create`: only into an empty register.
pub(crate) fn create(app: &mut App, _: Nothing) -> Result<Changed<TrainingCard>, Failure> {
    if !crate::register::show(app, Nothing {})?.empty {
        return Err(Failure::new("register-not-empty"));
    }
    let example = Example::read()?;
    let mut edits = Vec::new();
    let organisations = add_organisations(app, &example, &mut edits)?;
    let training = add_training(app, &example, &organisations, &mut edits)?;
    let sessions = add_sessions(app, &example, training, &mut edits)?;
    add_people(app, &example, training, &organisations, &sessions, &mut edits)?;
    add_design(app, &example, &mut edits)?;
    let subject = app.choose(example.training.titles()).0;
    let done = app.save("demo_create", &subject, edits)?;
    let value = app.card(training, &example.training)?;
    app.changed(done, value)
}

fn add_organisations(
    app: &mut App,
    example: &Example,
    edits: &mut Vec<Edit>,
) -> Result<BTreeMap<String, Id>, Failure> {
    let mut pictures = BTreeMap::new();
    for (name, bytes) in LOGOS {
        let edit = crate::pictures::edit(bytes, PictureUse::Logo)?;
        if let Edit::Put { entity, .. } = &edit {
            pictures.insert(*name, entity.to_string());
        }
        edits.push(edit);
    }
    let mut ids = BTreeMap::new();
    for (key, organisation) in &example.organisations {
        let id = app.new_id()?;
        let logo = pictures.get(key.as_str()).cloned();
        edits.push(put(id, &Organisation { logo, ..organisation.clone() })?);
        ids.insert(key.clone(), id);
    }
    Ok(ids)
}

fn add_training(
    app: &mut App,
    example: &Example,
    organisations: &BTreeMap<String, Id>,
    edits: &mut Vec<Edit>,
) -> Result<Id, Failure> {
    let (programme, series, training) = (app.new_id()?, app.new_id()?, app.new_id()?);
    edits.push(put(programme, &example.programme)?);
    let in_programme = Some(programme.to_string());
    edits.push(put(series, &Series { programme: in_programme.clone(), ..example.series.clone() })?);
    edits.push(put(
        training,
        &Training {
            series: Some(series.to_string()),
            programme: in_programme.clone(),
            ..example.training.clone()
        },
    )?);
    for (position, party) in example.parties.iter().enumerate() {
        let of_training = party.of == "training";
        let party = Party {
            organisation: known(organisations, &party.organisation)?.to_string(),
            programme: in_programme.clone().filter(|_| !of_training),
            training: of_training.then(|| training.to_string()),
            role: party.role,
            position: u16::try_from(position).unwrap_or(u16::MAX),
            line_ar: None,
            line_ckb: None,
            line_en: None,
            line_it: None,
            line_kmr: None,
        };
        let id = app.new_id()?;
        edits.push(put(id, &party)?);
    }
    Ok(training)
}

/// A design to look at and to change; the trainings keep the usual one.
fn add_design(app: &mut App, example: &Example, edits: &mut Vec<Edit>) -> Result<(), Failure> {
    let picture = crate::pictures::edit(SIGNATURE, PictureUse::Signature)?;
    let mut design = example.design.clone();
    if let (Edit::Put { entity, .. }, Some(signer)) = (&picture, design.signers.first_mut()) {
        signer.picture = Some(entity.to_string());
    }
    edits.push(picture);
    let id = app.new_id()?;
    edits.push(put(id, &design.tidy(None))?);
    Ok(())
}

fn add_sessions(
    app: &mut App,
    example: &Example,
    training: Id,
    edits: &mut Vec<Edit>,
) -> Result<Vec<Id>, Failure> {
    let mut ids = Vec::new();
    for session in &example.sessions {
        let id = app.new_id()?;
        let session = Session {
            training: training.to_string(),
            time: SessionTime {
                date: session.date.clone(),
                start_minute: session.start_minute,
                end_minute: session.end_minute,
            },
            topic: Some(session.topic.clone()),
            room: None,
            trainer: None,
            state: SessionState::Held,
            required: false,
            group: None,
        };
        edits.push(put(id, &session)?);
        ids.push(id);
    }
    Ok(ids)
}

fn add_people(
    app: &mut App,
    example: &Example,
    training: Id,
    organisations: &BTreeMap<String, Id>,
    sessions: &[Id],
    edits: &mut Vec<Edit>,
) -> Result<(), Failure> {
    for (position, listed) in example.people.iter().enumerate() {
        let person = app.new_id()?;
        let organisation =
            listed.organisation.as_ref().map(|key| known(organisations, key)).transpose()?;
        let first = listed.joined.map_or(0, |number| number - 1);
        let joined = sessions.get(first).filter(|_| first > 0);
        edits.push(put(person, &listed.person())?);
        edits.push(put(
            participation_id(training, person),
            &Participation {
                training: training.to_string(),
                person: person.to_string(),
                role: listed.role,
                organisation: organisation.map(|id| id.to_string()),
                joined: joined.map(ToString::to_string),
                replaces: None,
                walk_in: false,
                position: u32::try_from(position).unwrap_or(u32::MAX),
                group: None,
                departure: None,
            },
        )?);
        if listed.role != crate::nouns::ParticipationRole::Participant {
            continue;
        }
        for (place, session) in sessions.iter().enumerate().skip(first) {
            let special = example
                .marks
                .iter()
                .find(|mark| mark.person == listed.name && mark.session == place + 1);
            edits.push(match special {
                Some(mark) => {
                    mark_edit(*session, person, &mark.state, mark.minute, mark.note.clone())?
                }
                None => mark_edit(*session, person, "present", None, None)?,
            });
        }
    }
    Ok(())
}

fn known(organisations: &BTreeMap<String, Id>, key: &str) -> Result<Id, Failure> {
    organisations.get(key).copied().ok_or_else(|| Failure::internal("example"))
}
