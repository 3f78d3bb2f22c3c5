//! One person on the page of certificates: the standing, the kinds, the certificates held.

use super::{Holdings, differences};
use crate::app::App;
use crate::clock::date;
use crate::codes::CertificateKind;
use crate::failure::Failure;
use crate::frozen::{Frozen, Languages};
use crate::issuing::serial_of;
use crate::nouns::{CertificateRecord, ParticipationRole};
use crate::participants::RosterRow;
use crate::print::Composer;
use crate::standing::Judged;
use domain::Id;
use domain::eligibility::{Standing, Verdict};
use domain::kinds::{Kind, Part};
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// One person and the certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateRow {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Organisation, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// The part taken.
    pub role: ParticipationRole,
    /// The part in words.
    pub role_text: String,
    /// eligible, below, unmarked, not_counted; of those who are not participants: whether a
    /// certificate is due
    #[ts(type = "\"eligible\" | \"below\" | \"unmarked\" | \"not_counted\"")]
    pub standing: String,
    /// Attended of counted; empty where nothing counts.
    pub percent_text: String,
    /// Why, in one sentence.
    pub reason_text: String,
    /// What printing gives to this person among all: the kind asked for or the one that is due;
    /// `null` for nothing.
    pub kind: Option<CertificateKind>,
    /// What this person may be given by name.
    pub kinds: Vec<CertificateKind>,
    /// All of this person in this training, the newest first.
    pub certificates: Vec<HeldCertificate>,
    /// The one that stands and would be printed again.
    pub certificate: Option<String>,
    /// Its serial.
    pub serial: Option<String>,
    /// Whether it would be printed differently today.
    pub differs: bool,
    /// What would be different, in one sentence.
    pub differs_text: Option<String>,
    /// Why the paper cannot be drawn.
    pub problem: Option<Failure>,
}

/// A certificate that a person has, or had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldCertificate {
    /// UUID.
    pub id: String,
    /// `NJF-A-2018-0007-XX`
    pub serial: String,
    /// What it certifies.
    pub kind: CertificateKind,
    /// The same in words.
    pub kind_text: String,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// The day.
    pub issued_text: String,
    /// Whether it would be printed differently today; never for one that is withdrawn.
    pub differs: bool,
    /// What would be different, in one sentence.
    pub differs_text: Option<String>,
    /// The day, where it is withdrawn.
    pub withdrawn_text: Option<String>,
    /// Why it is withdrawn.
    pub reason: Option<String>,
    /// The serial of the one that took its place.
    pub replaced_by: Option<String>,
}

/// Everything that the rows of one page are made from.
pub(crate) struct Rows<'a, 'c> {
    pub(crate) app: &'a App,
    pub(crate) composer: &'a Composer<'c>,
    pub(crate) judged: &'a Judged,
    pub(crate) holdings: &'a Holdings<'a>,
}

impl Rows<'_, '_> {
    /// Participants first, then the others; `problems` is in the order of the list.
    pub(crate) fn all(
        &self,
        kind: Option<Kind>,
        languages: Option<&str>,
        problems: &[Option<Failure>],
    ) -> Result<Vec<CertificateRow>, Failure> {
        let mut list: Vec<(&RosterRow, &Option<Failure>)> =
            self.judged.roster.rows.iter().zip(problems).collect();
        list.sort_by_key(|(row, _)| row.participation.role != ParticipationRole::Participant);
        let row = |(row, problem): (&RosterRow, &Option<Failure>)| {
            self.row(row, kind, languages, problem.clone())
        };
        list.into_iter().map(row).collect()
    }

    fn row(
        &self,
        row: &RosterRow,
        kind: Option<Kind>,
        languages: Option<&str>,
        problem: Option<Failure>,
    ) -> Result<CertificateRow, Failure> {
        let found = self.judged.standing(row);
        let part = self.judged.part(row, &found);
        let given = match kind {
            Some(kind) => Some(kind).filter(|kind| part.suits(*kind)),
            None => part.due(),
        };
        let mut certificates = Vec::new();
        for (id, record) in self.holdings.person(row.person).iter().rev() {
            certificates.push(self.held(row, &part, *id, record)?);
        }
        let standing = self.holdings.standing(row.person, &part, kind, languages);
        let standing = standing.map(|(id, _)| id.to_string());
        let shown = certificates.iter().find(|held| Some(&held.id) == standing.as_ref()).cloned();
        let participant = row.participation.role == ParticipationRole::Participant;
        let figures = self.app.figures();
        let percent = found.percent_rounded().filter(|_| participant);
        let may = Kind::ALL.into_iter().filter(|kind| part.may(*kind));
        Ok(CertificateRow {
            person: row.person.to_string(),
            name_lang: language_of(&row.details.name).to_owned(),
            name: row.details.name.clone(),
            affiliation_text: row.affiliation.clone(),
            affiliation_lang: row.affiliation_lang.to_owned(),
            role: row.participation.role,
            role_text: self.role_text(row),
            standing: standing_code(participant, &found, &part).to_owned(),
            percent_text: percent.map(|it| figures.percent(it.into())).unwrap_or_default(),
            reason_text: if participant {
                self.judged.reason(self.app, row, &found)
            } else if part.held {
                self.role_text(row)
            } else {
                self.app.say("eligibility-no-session-held", &[])
            },
            kind: given.map(CertificateKind::from),
            kinds: may.map(CertificateKind::from).collect(),
            certificates,
            certificate: standing,
            serial: shown.as_ref().map(|held| held.serial.clone()),
            differs: shown.as_ref().is_some_and(|held| held.differs),
            differs_text: shown.and_then(|held| held.differs_text),
            problem,
        })
    }

    fn role_text(&self, row: &RosterRow) -> String {
        let code = match row.participation.role {
            ParticipationRole::Participant => "participant",
            ParticipationRole::Trainer => "trainer",
            ParticipationRole::Facilitator => "facilitator",
            ParticipationRole::Observer => "observer",
            ParticipationRole::Volunteer => "volunteer",
        };
        let (language, digits) = (self.app.settings.language, self.app.settings.digits);
        self.app.words.choice(language, digits, "role", code)
    }

    fn held(
        &self,
        row: &RosterRow,
        part: &Part,
        id: Id,
        record: &CertificateRecord,
    ) -> Result<HeldCertificate, Failure> {
        let figures = self.app.figures();
        let day = |text: &str| date(text).map_or_else(|| text.to_owned(), |day| figures.date(day));
        let kind = kind_of(record)?;
        let differs_text = match record.withdrawal {
            None => self.differs(row, part, kind, record)?,
            Some(_) => None,
        };
        let id = id.to_string();
        let successor = self.holdings.replaced_by(&id).map(serial_of).transpose()?;
        Ok(HeldCertificate {
            serial: serial_of(record)?.to_string(),
            kind: kind.into(),
            kind_text: self.app.kind_text(kind),
            languages: record.languages.clone(),
            issued_text: day(&record.issued),
            differs: differs_text.is_some(),
            differs_text,
            withdrawn_text: record.withdrawal.as_ref().map(|it| day(&it.withdrawn)),
            reason: record.withdrawal.as_ref().map(|it| it.reason.clone()),
            replaced_by: successor.map(|serial| serial.to_string()),
            id,
        })
    }

    /// What a certificate would say differently today, in one sentence; `None` where nothing.
    pub(crate) fn differs(
        &self,
        row: &RosterRow,
        part: &Part,
        kind: Kind,
        record: &CertificateRecord,
    ) -> Result<Option<String>, Failure> {
        let languages = Languages::parse(&record.languages)?;
        let Some(day) = date(&record.issued) else { return Ok(None) };
        // Marks that were mended may make another kind due.
        let due = part.due().filter(|_| kind != Kind::Completion && part.settles(kind));
        let now = self.composer.compose(row, due.unwrap_or(kind).code(), languages, day);
        let now = match now {
            Ok(now) => now,
            // Texts that cannot be printed differ from what was.
            Err(failure) => return Ok(Some(self.app.sentence(&failure))),
        };
        let before: Frozen =
            serde_json::from_str(&record.frozen).map_err(|_| Failure::new("damaged-register"))?;
        Ok(differences(self.app, &before, &now))
    }
}

pub(crate) fn standing_code(participant: bool, found: &Standing, part: &Part) -> &'static str {
    if !participant {
        return if part.due().is_some() { "eligible" } else { "not_counted" };
    }
    match found.verdict {
        Verdict::Eligible => "eligible",
        Verdict::Below | Verdict::RequiredMissed => "below",
        Verdict::Unmarked => "unmarked",
        Verdict::NothingHeld => "not_counted",
    }
}

/// The kind of an issued certificate.
pub(crate) fn kind_of(record: &CertificateRecord) -> Result<Kind, Failure> {
    Kind::from_code(&record.kind).ok_or_else(|| Failure::new("damaged-register"))
}

impl App {
    /// The kind in the screen's language.
    pub(crate) fn kind_text(&self, kind: Kind) -> String {
        self.words.choice(self.settings.language, self.settings.digits, "kind", kind.code())
    }

    /// The title of a certificate of this kind, in the screen's language.
    pub(crate) fn kind_title(&self, kind: Kind) -> String {
        self.say(&format!("print-title-{}", kind.code()), &[] as &[(&str, Argument)])
    }
}
