//! Persons, their part in trainings, their marks and certificates; and the laptops.

use super::entries::{Entity, entry, link_to, read_id};
use super::trainings::{Session, Training, check_governorate};
use crate::app::App;
use crate::failure::Failure;
use domain::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person states; never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not stated.
    NotStated,
}

impl Sex {
    /// The word that stands for it in the journal.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::NotStated => "not_stated",
        }
    }
}

/// A person. Only the name is required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// As on the ID; one field, never split.
    pub name: String,
    /// As wished on certificates; the name where there is none.
    pub certificate_name: Option<String>,
    /// In Latin letters, as the person writes it.
    pub latin_name: Option<String>,
    /// As stated.
    pub sex: Sex,
    /// Four digits.
    pub birth_year: Option<u16>,
    /// E.164 where it could be read, else as typed.
    pub phone: Option<String>,
    /// ISO 3166-2:IQ.
    pub governorate: Option<String>,
    /// Self-declared.
    pub disability: Option<bool>,
    /// Earlier spellings of the name.
    #[serde(default)]
    pub former_names: Vec<String>,
}

/// What a consent is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// Printing the name on a certificate and keeping it in the register of certificates.
    Certificate,
    /// Counting in reports.
    Statistics,
    /// Being called or written to.
    Contact,
}

/// What a person agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The person.
    pub person: String,
    /// For what.
    pub purpose: ConsentPurpose,
    /// Yes or no.
    pub given: bool,
    /// When, `2018-06-01`.
    pub date: String,
    /// The words that were shown.
    pub wording: String,
}

/// The part a person takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationRole {
    /// Is trained.
    Participant,
    /// Trains.
    Trainer,
    /// Helps the trainer.
    Facilitator,
    /// Looks on.
    Observer,
    /// Helps with everything else.
    Volunteer,
}

/// A person in a training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The training.
    pub training: String,
    /// The person.
    pub person: String,
    /// The part taken.
    pub role: ParticipationRole,
    /// The affiliation at that time; none: as an individual.
    pub organisation: Option<String>,
    /// The first session that concerns this person; none: all of them.
    pub joined: Option<String>,
    /// The participation that this person took over.
    pub replaces: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// Place in the list, from 0.
    pub position: u32,
    /// The group in parallel rooms; none: in no group.
    #[ts(optional = nullable)]
    pub group: Option<String>,
    /// When and why the person left the training; none: did not.
    #[ts(optional = nullable)]
    pub departure: Option<Departure>,
}

/// When and why somebody left a training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Departure {
    /// `2018-06-01`; later sessions are not theirs any more.
    pub last_day: String,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// How a person was marked in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkRecord {
    /// The session.
    pub session: String,
    /// The person.
    pub person: String,
    /// State, time and note.
    pub attendance: AttendanceRecord,
}

/// State, time and note of a mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceRecord {
    /// present, late, left_early, absent, excused
    pub state: String,
    /// Arrived or left at, minutes from midnight of the session's date.
    pub minute: Option<u16>,
    /// What was noted.
    pub note: Option<String>,
}

/// An issued certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateRecord {
    /// The training.
    pub training: String,
    /// The person.
    pub person: String,
    /// participation, attendance, completion, trainer, appreciation
    pub kind: String,
    /// The parts of the serial.
    pub serial: SerialRecord,
    /// e.g. `ar+en`
    pub languages: String,
    /// When, `2018-06-02`.
    pub issued: String,
    /// Everything that was printed, as JSON.
    pub frozen: String,
    /// The certificate that this one replaces.
    pub replaces: Option<String>,
    /// When and why it was withdrawn.
    pub withdrawal: Option<Withdrawal>,
}

/// The parts of a serial, `NJF-A-2018-0007`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SerialRecord {
    /// The organiser's code.
    pub issuer: String,
    /// The laptop's letter.
    pub letter: String,
    /// The year of the training.
    pub year: u16,
    /// From 1.
    pub number: u32,
}

/// When and why a certificate was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Withdrawal {
    /// `2018-06-03`
    pub withdrawn: String,
    /// Why.
    pub reason: String,
}

/// A laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// A to Z; stands in serials and names of copies.
    pub letter: String,
    /// For signatures.
    pub public_key: Option<String>,
    /// Whose it is.
    pub user_name: Option<String>,
}

impl Entity for Person {
    const NOUN: &'static str = "person";
    const PARENT: Option<&'static str> = None;

    fn text(&self, _app: &App) -> Result<String, Failure> {
        Ok(self.name.clone())
    }

    fn check(&self, _app: &App, before: Option<&Self>) -> Result<(), Failure> {
        check_governorate(&self.governorate, before.map(|before| &before.governorate))
    }

    fn tidy(mut self, before: Option<&Self>) -> Self {
        self.phone = self
            .phone
            .map(|phone| domain::phones::read_phone(&phone).unwrap_or(phone))
            .filter(|phone| !phone.trim().is_empty());
        if let Some(before) = before {
            let renamed = before.name != self.name;
            if renamed && !self.former_names.contains(&before.name) {
                self.former_names.push(before.name.clone());
                // The oldest spellings give way; the journal keeps them all.
                let surplus = self.former_names.len().saturating_sub(20);
                self.former_names.drain(..surplus);
            }
        }
        self
    }
}

impl Person {
    /// What is not known yet, from what somebody else says; what is known stays.
    pub(crate) fn filled(self, from: Self) -> Self {
        Self {
            certificate_name: self.certificate_name.or(from.certificate_name),
            latin_name: self.latin_name.or(from.latin_name),
            sex: if self.sex == Sex::NotStated { from.sex } else { self.sex },
            birth_year: self.birth_year.or(from.birth_year),
            phone: self.phone.or(from.phone),
            governorate: self.governorate.or(from.governorate),
            ..self
        }
    }
}

impl Entity for Consent {
    const NOUN: &'static str = "consent";
    const PARENT: Option<&'static str> = Some("person");
    const FIXED: &'static [&'static str] = &["person"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        entry::<Person>(app, read_id(&self.person)?)?.text(app)
    }

    fn link(&self) -> Result<Option<Id>, Failure> {
        let person = link_to("person", &self.person)?;
        let purpose = match self.purpose {
            ConsentPurpose::Certificate => "certificate",
            ConsentPurpose::Statistics => "statistics",
            ConsentPurpose::Contact => "contact",
        };
        let parts = [person.bytes(), purpose.as_bytes(), self.date.trim().as_bytes()];
        Ok(Some(Id::of_link("consent", &parts)))
    }
}

impl Entity for Participation {
    const NOUN: &'static str = "participation";
    const PARENT: Option<&'static str> = Some("training");
    const FIXED: &'static [&'static str] = &["training", "person"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        entry::<Person>(app, read_id(&self.person)?)?.text(app)
    }

    fn check(&self, app: &App, before: Option<&Self>) -> Result<(), Failure> {
        if let Some(joined) = &self.joined
            && before.is_none_or(|before| before.joined != self.joined)
        {
            let id = link_to("joined", joined)?;
            let session = entry::<Session>(app, id).map_err(|failure| failure.field("joined"))?;
            self.same_training("joined", &session.training)?;
        }
        if let Some(replaces) = &self.replaces
            && before.is_none_or(|before| before.replaces != self.replaces)
        {
            let id = link_to("replaces", replaces)?;
            let other = entry::<Self>(app, id).map_err(|failure| failure.field("replaces"))?;
            self.same_training("replaces", &other.training)?;
        }
        Ok(())
    }

    fn link(&self) -> Result<Option<Id>, Failure> {
        let (training, person) =
            (link_to("training", &self.training)?, link_to("person", &self.person)?);
        Ok(Some(crate::participants::participation_id(training, person)))
    }
}

impl Participation {
    fn same_training(&self, field: &str, training: &str) -> Result<(), Failure> {
        if Id::parse(training) == Id::parse(&self.training) {
            return Ok(());
        }
        Err(Failure::new("unknown-choice").field(field))
    }
}

impl Entity for MarkRecord {
    const NOUN: &'static str = "mark";
    const PARENT: Option<&'static str> = Some("session");

    fn text(&self, app: &App) -> Result<String, Failure> {
        entry::<Person>(app, read_id(&self.person)?)?.text(app)
    }
}

impl Entity for CertificateRecord {
    const NOUN: &'static str = "certificate";
    const PARENT: Option<&'static str> = Some("training");

    fn text(&self, app: &App) -> Result<String, Failure> {
        match read_id(&self.person).and_then(|id| entry::<Person>(app, id)) {
            Ok(person) => person.text(app),
            Err(_) => entry::<Training>(app, read_id(&self.training)?)?.text(app),
        }
    }
}

impl Entity for Device {
    const NOUN: &'static str = "device";
    const PARENT: Option<&'static str> = None;

    fn text(&self, _app: &App) -> Result<String, Failure> {
        Ok(self.user_name.clone().unwrap_or_else(|| self.letter.clone()))
    }

    fn tidy(mut self, _before: Option<&Self>) -> Self {
        self.letter = self.letter.trim().to_ascii_uppercase();
        self
    }

    fn check(&self, app: &App, before: Option<&Self>) -> Result<(), Failure> {
        if self.letter.len() != 1 || !self.letter.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(Failure::new("unknown-choice").field("letter"));
        }
        if before.is_some_and(|before| before.letter == self.letter) {
            return Ok(());
        }
        crate::letters::refuse_taken(&app.store, &self.letter)
            .map_err(|failure| failure.field("letter"))
    }
}
