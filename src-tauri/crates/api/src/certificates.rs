//! Certificates: who gets one and why, how it looks, withdrawing.

use crate::app::{App, Changed};
use crate::clock::date;
use crate::failure::Failure;
use crate::frozen::{Frozen, Languages};
use crate::issuing::{FONTS, ready, serial_of, standing_certificate};
use crate::nouns::{
    CertificateRecord, Entity, Named, Training, Withdrawal, entry, from_fields, noun_of, put,
    read_id,
};
use crate::participants::RosterRow;
use crate::print::Composer;
use crate::standing::Judged;
use crate::trainings::TrainingCard;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::Id;
use domain::eligibility::Verdict;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Argument, Figures};

/// The certificates of one training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificatesPage {
    /// The training.
    pub training: TrainingCard,
    /// The rule in one sentence.
    pub rule_text: String,
    /// In the order of the list.
    pub rows: Vec<CertificateRow>,
    /// How many may have one.
    pub eligible: u32,
    /// How many may not (yet).
    pub blocked: u32,
    /// How many have one.
    pub issued: u32,
    /// The three counts in words.
    pub summary_text: String,
    /// What can be chosen.
    #[ts(as = "Vec<crate::codes::CertificateLanguages>")]
    pub languages: Vec<String>,
    /// A file name without ending, safe on any stick.
    pub suggested_name: String,
}

/// One person and the certificate.
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
    /// eligible, below, unmarked, not_counted
    #[ts(type = "\"eligible\" | \"below\" | \"unmarked\" | \"not_counted\"")]
    pub standing: String,
    /// Attended of counted; empty where nothing counts.
    pub percent_text: String,
    /// Why, in one sentence.
    pub reason_text: String,
    /// The newest that is not withdrawn.
    pub certificate: Option<String>,
    /// Its serial.
    pub serial: Option<String>,
    /// Whether it would be printed differently today.
    pub differs: bool,
    /// Why the paper cannot be drawn.
    pub problem: Option<Failure>,
}

/// Whose certificate to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewOf {
    /// UUID.
    pub training: String,
    /// UUID.
    pub person: String,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// Of the picture, in pixels.
    pub width: u32,
}

/// The real page as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preview {
    /// base64
    pub png: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// For those who do not see it.
    pub alternative_text: String,
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
pub(crate) fn page(app: &mut App, input: Named) -> Result<CertificatesPage, Failure> {
    app.certificates_page(read_id(&input.id)?)
}

/// `certificates_preview`
pub(crate) fn preview(app: &mut App, input: PreviewOf) -> Result<Preview, Failure> {
    let (id, person) = (read_id(&input.training)?, read_id(&input.person)?);
    let languages = Languages::parse(&input.languages)?;
    let training: Training = entry(app, id)?;
    let judged = Judged::read(app, id, &training)?;
    let composer = Composer::read(app, id, &training, &judged)?;
    let row = judged.roster.rows.iter().find(|row| row.person == person);
    let row = row.ok_or_else(|| Failure::unknown("participation"))?;
    let issued = app.certificates_of(id)?;
    let ready = match standing_certificate(&issued, person, &input.languages) {
        Some((id, record)) => ready(*id, record)?,
        None => app.issue(&composer, id, row, languages, &input.languages, 1)?,
    };
    let paper = ready.frozen.paper(app, &ready.serial.to_string())?;
    let pdf = paper::one_file(&FONTS, &[paper], &mut |_| true)?;
    let picture = paper::picture(&pdf, 0, input.width.clamp(200, 3_000))?;
    let (title, _) = app.choose(training.titles());
    let kind = app.say("print-title-participation", &[]);
    let card = app.card(id, &training)?;
    Ok(Preview {
        png: STANDARD.encode(picture.png),
        width: picture.width,
        height: picture.height,
        alternative_text: app.say(
            "answer-certificate-picture",
            &[
                ("kind", Argument::Text(&kind)),
                ("name", Argument::Text(&row.details.name)),
                ("title", Argument::Text(&title)),
                ("dates", Argument::Text(&card.dates_text)),
            ],
        ),
    })
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
    let value = app.certificates_page(training)?;
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

    pub(crate) fn certificates_page(&self, id: Id) -> Result<CertificatesPage, Failure> {
        let training: Training = entry(self, id)?;
        let judged = Judged::read(self, id, &training)?;
        let composer = Composer::read(self, id, &training, &judged)?;
        let issued = self.certificates_of(id)?;
        let figures = self.figures();
        let mut rows = Vec::new();
        let problems = self.letter_problems(&judged)?;
        for (row, problem) in judged.roster.participants().zip(problems) {
            rows.push(self.certificate_row(&composer, &judged, &issued, &figures, row, problem)?);
        }
        let count = |wanted: &dyn Fn(&CertificateRow) -> bool| {
            u32::try_from(rows.iter().filter(|row| wanted(row)).count()).unwrap_or(u32::MAX)
        };
        let eligible = count(&|row| row.standing == "eligible");
        let blocked = count(&|row| row.standing != "eligible");
        let have = count(&|row| row.certificate.is_some());
        let threshold = figures.percent(i64::from(training.rule.threshold_percent));
        let card = self.card(id, &training)?;
        let first = judged.sessions.first().map(|(_, session)| session.time.date.clone());
        let code = composer.issuer().unwrap_or_default();
        let name: Vec<String> = [Some(code), first, Some(card.title.clone())]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
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
            languages: crate::codes::CERTIFICATE_LANGUAGES
                .iter()
                .map(|tags| (*tags).to_owned())
                .collect(),
            suggested_name: transfer::safe_name(&name.join("_")),
            training: card,
            rows,
        })
    }

    fn certificate_row(
        &self,
        composer: &Composer,
        judged: &Judged,
        issued: &[(Id, CertificateRecord)],
        figures: &Figures,
        row: &RosterRow,
        problem: Option<Failure>,
    ) -> Result<CertificateRow, Failure> {
        let standing = judged.standing(row);
        let person = row.person.to_string();
        let standing_one = issued
            .iter()
            .rev()
            .find(|(_, record)| record.person == person && record.withdrawal.is_none());
        let mut differs = false;
        if let Some((_, record)) = standing_one {
            let languages = Languages::parse(&record.languages)?;
            if let Some(day) = date(&record.issued) {
                let then = serde_json::from_str::<Frozen>(&record.frozen);
                // Texts that cannot be printed differ from what was.
                let now = composer.compose(row, &record.kind, languages, day);
                differs = !then.is_ok_and(|then| now.is_ok_and(|now| now.reads_like(&then)));
            }
        }
        let verdict = match standing.verdict {
            Verdict::Eligible => "eligible",
            Verdict::Below | Verdict::RequiredMissed => "below",
            Verdict::Unmarked => "unmarked",
            Verdict::NothingHeld => "not_counted",
        };
        let percent = standing.percent_rounded().map(|percent| figures.percent(percent.into()));
        Ok(CertificateRow {
            person,
            name_lang: language_of(&row.details.name).to_owned(),
            name: row.details.name.clone(),
            affiliation_text: row.affiliation.clone(),
            affiliation_lang: row.affiliation_lang.to_owned(),
            standing: verdict.to_owned(),
            percent_text: percent.unwrap_or_default(),
            reason_text: judged.reason(self, row, &standing),
            certificate: standing_one.map(|(id, _)| id.to_string()),
            serial: standing_one.and_then(|(_, record)| Some(serial_of(record).ok()?.to_string())),
            differs,
            problem,
        })
    }

    /// Which names cannot be drawn with the letters that the fonts have, in the order of the list.
    fn letter_problems(&self, judged: &Judged) -> Result<Vec<Option<Failure>>, Failure> {
        let text = |name: &str| paper::Text {
            text: name.to_owned(),
            language: language_of(name).to_owned(),
        };
        let (mut names, mut latin) = (Vec::new(), Vec::new());
        for row in judged.roster.participants() {
            let details = &row.details;
            names.push(text(details.certificate_name.as_ref().unwrap_or(&details.name)));
            latin.push(text(details.latin_name.as_deref().unwrap_or_default()));
        }
        let names = paper::check_texts(&FONTS, &names)?;
        let latin = paper::check_texts(&FONTS, &latin)?;
        Ok(names
            .into_iter()
            .zip(latin)
            .map(|(own, latin)| own.or(latin).map(Failure::from))
            .collect())
    }
}
