//! The register of certificates: every number that was given, to whom, and what became of it. It
//! names people, so it stays with the organiser; reports for others have figures only.

mod paper;
mod saving;
mod table;

pub(crate) use saving::save;
pub use saving::{RegisterForm, SaveRegister, SavedRegister};

use super::row::{Rows, kind_of};
use super::{Holdings, languages_text};
use crate::app::App;
use crate::clock::date;
use crate::codes::CertificateKind;
use crate::failure::Failure;
use crate::frozen::Frozen;
use crate::issuing::serial_of;
use crate::nouns::{CertificateRecord, Training, entry, noun_of, read_id};
use crate::print::Composer;
use crate::standing::Judged;
use domain::Id;
use domain::serials::Serial;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// Which certificates to list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterOf {
    /// UUID; `null` for all trainings.
    #[serde(default)]
    pub training: Option<String>,
}

/// The register of certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterPage {
    /// The training's title; empty where the register is that of all trainings.
    pub title: String,
    /// Of the title.
    pub title_lang: String,
    /// By serial.
    pub rows: Vec<RegisterRow>,
    /// How many, and how many of them are withdrawn, in words.
    pub summary_text: String,
    /// A file name without ending, safe on any stick.
    pub suggested_name: String,
}

/// What became of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CertificateState {
    /// It stands.
    Valid,
    /// Withdrawn, and another one took its place.
    Replaced,
    /// Withdrawn.
    Withdrawn,
}

/// One certificate in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterRow {
    /// UUID.
    pub id: String,
    /// `NJF-A-2018-0007-XX`
    pub serial: String,
    /// UUID.
    pub training: String,
    /// Its title.
    pub training_title: String,
    /// Of the title.
    pub training_lang: String,
    /// UUID.
    pub person: String,
    /// As it was printed.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// The same in the other script, where it was printed.
    pub other_name: Option<String>,
    /// What it certifies.
    pub kind: CertificateKind,
    /// The same in words.
    pub kind_text: String,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// The same in words.
    pub languages_text: String,
    /// `2018-06-02`
    pub issued: String,
    /// The same as it is shown.
    pub issued_text: String,
    /// What became of it.
    pub state: CertificateState,
    /// The same in words.
    pub state_text: String,
    /// The serial of the one that took its place.
    pub replaced_by: Option<String>,
    /// `2018-06-03`, where it is withdrawn.
    pub withdrawn: Option<String>,
    /// The same as it is shown.
    pub withdrawn_text: Option<String>,
    /// Why it is withdrawn.
    pub reason: Option<String>,
    /// What would be printed differently today, in one sentence.
    pub differs_text: Option<String>,
}

/// `certificates_register`
pub(crate) fn register(app: &mut App, input: RegisterOf) -> Result<RegisterPage, Failure> {
    let training = input.training.as_deref().map(read_id).transpose()?;
    app.certificates_register(training)
}

impl App {
    fn certificates_register(&self, training: Option<Id>) -> Result<RegisterPage, Failure> {
        let trainings: Vec<Id> = match training {
            Some(training) => vec![training],
            None => {
                let all = self.store.list(noun_of::<Training>()?, None)?;
                all.into_iter().map(|(id, _)| id).collect()
            }
        };
        let mut rows = Vec::new();
        for id in trainings {
            rows.extend(self.register_of(id)?);
        }
        rows.sort_by(|(one, _), (other, _)| one.cmp(other));
        let rows: Vec<RegisterRow> = rows.into_iter().map(|(_, row)| row).collect();
        let (title, title_lang) = match training {
            Some(id) => {
                let training: Training = entry(self, id)?;
                let (title, language) = self.choose(training.titles());
                (title, language.to_owned())
            }
            None => (String::new(), self.settings.language.tag().to_owned()),
        };
        let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let valid = rows.iter().filter(|row| row.state == CertificateState::Valid).count();
        let name = self.say("answer-register-name", &[]);
        let today = (self.environment.now)().local.date().to_string();
        let name = [name.as_str(), &title, &today].join(" ");
        Ok(RegisterPage {
            suggested_name: transfer::safe_name(&name),
            summary_text: self.say(
                "answer-register-summary",
                &[("valid", number(valid)), ("withdrawn", number(rows.len() - valid))],
            ),
            title,
            title_lang,
            rows,
        })
    }

    /// The rows of one training, with what they are sorted by.
    fn register_of(&self, id: Id) -> Result<Vec<(Serial, RegisterRow)>, Failure> {
        let issued = self.certificates_of(id)?;
        if issued.is_empty() {
            return Ok(Vec::new());
        }
        let Ok(training) = entry::<Training>(self, id) else { return Ok(Vec::new()) };
        let judged = Judged::read(self, id, &training)?;
        let composer = Composer::read(self, id, &training, &judged)?;
        let holdings = Holdings::of(&issued);
        let rows = Rows { app: self, composer: &composer, judged: &judged, holdings: &holdings };
        let (title, language) = self.choose(training.titles());
        let mut list = Vec::new();
        for (certificate, record) in &issued {
            let row = RegisterRow {
                training: id.to_string(),
                training_title: title.clone(),
                training_lang: language.to_owned(),
                differs_text: differs(&rows, record)?,
                ..self.register_row(*certificate, record, &holdings)?
            };
            list.push((serial_of(record)?, row));
        }
        Ok(list)
    }

    /// What the certificate itself tells.
    fn register_row(
        &self,
        id: Id,
        record: &CertificateRecord,
        holdings: &Holdings,
    ) -> Result<RegisterRow, Failure> {
        let frozen: Frozen =
            serde_json::from_str(&record.frozen).map_err(|_| Failure::new("damaged-register"))?;
        let figures = self.figures();
        let day = |text: &str| date(text).map_or_else(|| text.to_owned(), |day| figures.date(day));
        let kind = kind_of(record)?;
        let id = id.to_string();
        let successor = holdings.replaced_by(&id).map(serial_of).transpose()?;
        let (state, state_code) = match (&record.withdrawal, &successor) {
            (None, _) => (CertificateState::Valid, "valid"),
            (Some(_), Some(_)) => (CertificateState::Replaced, "replaced"),
            (Some(_), None) => (CertificateState::Withdrawn, "withdrawn"),
        };
        let withdrawal = record.withdrawal.as_ref();
        Ok(RegisterRow {
            serial: serial_of(record)?.to_string(),
            training: String::new(),
            training_title: String::new(),
            training_lang: String::new(),
            person: record.person.clone(),
            name: frozen.name.text,
            name_lang: frozen.name.language,
            other_name: frozen.other_name.map(|other| other.text),
            kind: kind.into(),
            kind_text: self.kind_text(kind),
            languages_text: languages_text(self, &record.languages),
            languages: record.languages.clone(),
            issued_text: day(&record.issued),
            issued: record.issued.clone(),
            state,
            state_text: self.say(&format!("answer-register-{state_code}"), &[]),
            replaced_by: successor.map(|serial| serial.to_string()),
            withdrawn: withdrawal.map(|it| it.withdrawn.clone()),
            withdrawn_text: withdrawal.map(|it| day(&it.withdrawn)),
            reason: withdrawal.map(|it| it.reason.clone()),
            differs_text: None,
            id,
        })
    }
}

/// What one that stands would say differently today; nothing where its person is not on the list
/// any more.
fn differs(rows: &Rows, record: &CertificateRecord) -> Result<Option<String>, Failure> {
    let person = read_id(&record.person)?;
    let row = rows.judged.roster.rows.iter().find(|row| row.person == person);
    let Some(row) = row.filter(|_| record.withdrawal.is_none()) else { return Ok(None) };
    let part = rows.judged.part(row, &rows.judged.standing(row));
    rows.differs(row, &part, kind_of(record)?, record)
}
