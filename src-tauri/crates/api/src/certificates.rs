//! Certificates: who gets one of which kind and why, who has one, withdrawing.

mod differences;
mod holdings;
mod preview;
mod register;
mod row;

pub use preview::{Preview, PreviewOf};
pub use register::{
    CertificateState, RegisterForm, RegisterOf, RegisterPage, RegisterRow, SaveRegister,
    SavedRegister,
};
pub use row::{CertificateRow, HeldCertificate};

pub(crate) use differences::differences;
pub(crate) use holdings::Holdings;
pub(crate) use preview::preview;
pub(crate) use register::{register, save as save_register};
pub(crate) use row::{Rows, kind_of, standing_code};

use crate::app::{App, Changed};
use crate::codes::CertificateKind;
use crate::failure::Failure;
use crate::issuing::{DEFAULT_PATTERN, PLACEHOLDERS};
use crate::nouns::{
    CertificateRecord, Entity, ParticipationRole, Training, Withdrawal, entry, from_fields,
    noun_of, put, read_id,
};
use crate::print::Composer;
use crate::standing::Judged;
use crate::trainings::TrainingCard;
use domain::Id;
use domain::kinds::Kind;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// Which certificates to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificatesOf {
    /// UUID.
    pub training: String,
    /// `null`: the kind that is due to each.
    #[serde(default)]
    pub kind: Option<CertificateKind>,
    /// e.g. `ar+en`; `null`: any.
    #[serde(default)]
    #[ts(as = "Option<crate::codes::CertificateLanguages>")]
    pub languages: Option<String>,
}

/// The certificates of one training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificatesPage {
    /// The training.
    pub training: TrainingCard,
    /// The rule in one sentence.
    pub rule_text: String,
    /// Participants, then those who trained, helped or looked on; each in the order of the list.
    pub rows: Vec<CertificateRow>,
    /// How many participants have met the rule.
    pub eligible: u32,
    /// How many participants have not (yet).
    pub blocked: u32,
    /// How many have a certificate of this kind in these languages.
    pub issued: u32,
    /// Eligible, blocked and issued in words.
    pub summary_text: String,
    /// How many papers printing would make for all.
    pub printable: u32,
    /// How many of those would be new.
    pub missing: u32,
    /// How many certificates would be printed differently today.
    pub differing: u32,
    /// The kinds that somebody here may be given.
    pub kinds: Vec<CertificateKind>,
    /// What can be chosen.
    #[ts(as = "Vec<crate::codes::CertificateLanguages>")]
    pub languages: Vec<String>,
    /// A file name without ending, safe on any stick.
    pub suggested_name: String,
    /// How single files are named where nobody says otherwise.
    pub pattern: String,
    /// What a pattern may name, with its braces.
    pub placeholders: Vec<String>,
}

/// A certificate to withdraw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// UUID.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// `certificates_page`
pub(crate) fn page(app: &mut App, input: CertificatesOf) -> Result<CertificatesPage, Failure> {
    let kind = input.kind.map(Kind::from);
    app.certificates_page(read_id(&input.training)?, kind, input.languages.as_deref())
}

/// `certificates_withdraw`
pub(crate) fn withdraw(
    app: &mut App,
    input: Withdraw,
) -> Result<Changed<CertificatesPage>, Failure> {
    let id = read_id(&input.id)?;
    let mut record: CertificateRecord = entry(app, id)?;
    let withdrawn = (app.environment.now)().local.date().to_string();
    record.withdrawal = Some(Withdrawal { withdrawn, reason: input.reason });
    let subject = record.text(app)?;
    let training = read_id(&record.training)?;
    let done = app.save("certificates_withdraw", &subject, vec![put(id, &record)?])?;
    let value = app.certificates_page(training, None, None)?;
    app.changed(done, value)
}

impl App {
    /// The certificates of a training, the newest last.
    pub(crate) fn certificates_of(
        &self,
        training: Id,
    ) -> Result<Vec<(Id, CertificateRecord)>, Failure> {
        let rows =
            self.store.list(noun_of::<CertificateRecord>()?, Some(("training", training)))?;
        let mut certificates: Vec<(Id, CertificateRecord)> = rows
            .into_iter()
            .filter_map(|(id, fields)| Some((id, from_fields(&fields).ok()?)))
            .collect();
        // By day first: another issuer or another year counts from 1 again.
        certificates
            .sort_by_cached_key(|(id, record)| (record.issued.clone(), record.serial.number, *id));
        Ok(certificates)
    }

    pub(crate) fn certificates_page(
        &self,
        id: Id,
        kind: Option<Kind>,
        languages: Option<&str>,
    ) -> Result<CertificatesPage, Failure> {
        let training: Training = entry(self, id)?;
        let judged = Judged::read(self, id, &training)?;
        let composer = Composer::read(self, id, &training, &judged)?;
        let issued = self.certificates_of(id)?;
        let holdings = Holdings::of(&issued);
        let rows = Rows { app: self, composer: &composer, judged: &judged, holdings: &holdings };
        let rows = rows.all(kind, languages, &self.letter_problems(&judged)?)?;
        let count = |wanted: &dyn Fn(&CertificateRow) -> bool| {
            u32::try_from(rows.iter().filter(|row| wanted(row)).count()).unwrap_or(u32::MAX)
        };
        let participant = |row: &CertificateRow| row.role == ParticipationRole::Participant;
        let eligible = count(&|row| participant(row) && row.standing == "eligible");
        let blocked = count(&|row| participant(row) && row.standing != "eligible");
        let have = count(&|row| row.certificate.is_some());
        let figures = self.figures();
        let threshold = figures.percent(i64::from(training.rule.threshold_percent));
        let card = self.card(id, &training)?;
        let mut kinds: Vec<Kind> =
            rows.iter().flat_map(|row| row.kinds.iter().map(|kind| Kind::from(*kind))).collect();
        kinds.sort_unstable();
        kinds.dedup();
        Ok(CertificatesPage {
            rule_text: self.say("answer-rule", &[("threshold", Argument::Text(&threshold))]),
            eligible,
            blocked,
            issued: have,
            summary_text: self.say(
                "answer-certificates-summary",
                &[
                    ("eligible", Argument::Number(i64::from(eligible))),
                    ("blocked", Argument::Number(i64::from(blocked))),
                    ("issued", Argument::Number(i64::from(have))),
                ],
            ),
            printable: count(&|row| row.certificate.is_some() || row.kind.is_some()),
            missing: count(&|row| row.certificate.is_none() && row.kind.is_some()),
            differing: count(&|row| row.differs),
            kinds: kinds.into_iter().map(CertificateKind::from).collect(),
            languages: crate::codes::CERTIFICATE_LANGUAGES
                .iter()
                .map(|tags| (*tags).to_owned())
                .collect(),
            suggested_name: self.suggested_name(&composer, &judged, &card.title),
            pattern: DEFAULT_PATTERN.to_owned(),
            placeholders: PLACEHOLDERS.iter().map(|name| format!("{{{name}}}")).collect(),
            training: card,
            rows,
        })
    }

    /// A name for files of this training: issuer, first day, title.
    pub(crate) fn suggested_name(
        &self,
        composer: &Composer,
        judged: &Judged,
        title: &str,
    ) -> String {
        let first = judged.sessions.first().map(|(_, session)| session.time.date.clone());
        let code = composer.issuer().unwrap_or_default();
        let name: Vec<String> = [Some(code), first, Some(title.to_owned())]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        transfer::safe_name(&name.join("_"))
    }

    /// Which names cannot be drawn with the letters that the fonts have, in the order of the list.
    pub(crate) fn letter_problems(&self, judged: &Judged) -> Result<Vec<Option<Failure>>, Failure> {
        let text = |name: &str| paper::Text {
            text: name.to_owned(),
            language: language_of(name).to_owned(),
        };
        let (mut names, mut latin) = (Vec::new(), Vec::new());
        for row in &judged.roster.rows {
            let details = &row.details;
            names.push(text(details.certificate_name.as_ref().unwrap_or(&details.name)));
            latin.push(text(details.latin_name.as_deref().unwrap_or_default()));
        }
        let names = paper::check_texts(&crate::issuing::FONTS, &names)?;
        let latin = paper::check_texts(&crate::issuing::FONTS, &latin)?;
        Ok(names
            .into_iter()
            .zip(latin)
            .map(|(own, latin)| own.or(latin).map(Failure::from))
            .collect())
    }
}

/// The languages of a certificate in words, each by its own name.
pub(crate) fn languages_text(app: &App, tags: &str) -> String {
    let (language, digits) = (app.settings.language, app.settings.digits);
    let named = |tag| app.words.choice(language, digits, "language", tag);
    app.figures().list(&tags.split('+').map(named).collect::<Vec<_>>())
}
