//! Certificates: who gets one, how it looks, issuing and saving.

use crate::app::{App, Changed};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{
    CertificateRecord, Entity, Named, SerialRecord, Training, Withdrawal, entry, from_fields,
    noun_of, put, read_id,
};
use crate::participants::RosterRow;
use crate::print::{Composer, Frozen, Languages};
use crate::standing::Judged;
use crate::trainings::TrainingCard;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::Id;
use domain::eligibility::Verdict;
use domain::names::language_of;
use domain::serials::Serial;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;
use words::{Argument, Figures};

pub(crate) const FONTS: paper::Fonts<'static> = paper::Fonts {
    regular: include_bytes!("../../../../assets/fonts/Amiri-Regular.ttf"),
    bold: include_bytes!("../../../../assets/fonts/Amiri-Bold.ttf"),
};

const KIND: &str = "participation";

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

/// What to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Print {
    /// UUID.
    pub training: String,
    /// UUIDs; `null` for all who may have one.
    #[serde(default)]
    pub people: Option<Vec<String>>,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// All in one file, else one file each.
    pub one_file: bool,
    /// The file, or the folder for one file each.
    pub path: String,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Printed {
    /// Where.
    pub files: Vec<String>,
    /// How many certificates.
    pub count: u32,
    /// How long the files are together.
    #[ts(type = "number")]
    pub bytes: u64,
    /// For the live region.
    pub said_text: String,
    /// The new view.
    pub page: CertificatesPage,
}

/// A certificate to withdraw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Withdraw {
    /// UUID.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// A certificate on its way to paper.
struct Ready {
    id: Id,
    record: CertificateRecord,
    serial: Serial,
    frozen: Frozen,
    is_new: bool,
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

/// `certificates_print`: issues what is missing and saves all; nothing is issued if saving fails.
pub(crate) fn print(app: &mut App, input: Print) -> Result<Changed<Printed>, Failure> {
    let id = read_id(&input.training)?;
    let training: Training = entry(app, id)?;
    let ready = app.ready(id, &training, &input)?;
    let mut papers = Vec::with_capacity(ready.len());
    for ready in &ready {
        papers.push(ready.frozen.paper(app, &ready.serial.to_string())?);
    }
    let total = u64::try_from(papers.len()).unwrap_or(u64::MAX);
    let progress = &mut app.progress;
    let mut drawn: Vec<Vec<u8>> = Vec::new();
    if input.one_file {
        let mut step = |done| progress("draw", u64::try_from(done).unwrap_or(0), total);
        drawn.push(paper::one_file(&FONTS, &papers, &mut step)?);
    } else {
        let mut step = |done, bytes| {
            drawn.push(bytes);
            progress("draw", u64::try_from(done).unwrap_or(0), total)
        };
        paper::separate(&FONTS, &papers, &mut step)?;
    }
    let files = file_names(&input, &ready);
    let mut edits = Vec::new();
    for new in ready.iter().filter(|ready| ready.is_new) {
        edits.push(put(new.id, &new.record)?);
    }
    let subject = training.text(app)?;
    let done = app.save("certificates_print", &subject, edits)?;
    if let Err(failure) = app.write_papers(input.one_file, &files, &drawn) {
        if let Some(commit) = done.commit {
            // What could not be saved as paper has not been issued.
            app.stamped(|store, stamp| store.cancel(stamp, commit))?;
        }
        return Err(failure);
    }
    app.keep_serials(&ready)?;
    let bytes = drawn.iter().map(|bytes| u64::try_from(bytes.len()).unwrap_or(0)).sum();
    let said_text = app.printed_text(&input, &files, ready.len());
    let value = Printed {
        files: files.iter().map(|file| file.display().to_string()).collect(),
        count: u32::try_from(ready.len()).unwrap_or(u32::MAX),
        bytes,
        said_text,
        page: app.certificates_page(id)?,
    };
    app.changed(done, value)
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
        certificates.sort_by_key(|(id, record)| (record.serial.number, *id));
        Ok(certificates)
    }

    /// Who is asked for, judged, with the certificate of before or a new one.
    fn ready(&self, id: Id, training: &Training, input: &Print) -> Result<Vec<Ready>, Failure> {
        let languages = Languages::parse(&input.languages)?;
        let judged = Judged::read(self, id, training)?;
        let composer = Composer::read(self, id, training, &judged)?;
        let issued = self.certificates_of(id)?;
        let undecided = self.store.open_decisions()?;
        let wanted: Option<Vec<Id>> = match &input.people {
            Some(people) => Some(people.iter().map(|id| read_id(id)).collect::<Result<_, _>>()?),
            None => None,
        };
        let mut list = Vec::new();
        let (mut new, mut unmarked) = (0, 0);
        for row in judged.roster.participants() {
            if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&row.person)) {
                continue;
            }
            let standing = judged.standing(row);
            if standing.verdict == Verdict::Unmarked {
                unmarked += standing.unmarked.len();
            }
            if standing.verdict != Verdict::Eligible {
                if wanted.is_some() && unmarked == 0 {
                    return Err(Failure::new("not-eligible").text("name", &row.details.name));
                }
                continue;
            }
            if undecided.iter().any(|(_, entity)| *entity == row.person || *entity == id) {
                return Err(Failure::new("needs-decision").text("noun", "person"));
            }
            list.push(match standing_certificate(&issued, row.person, &input.languages) {
                Some((id, record)) => ready(*id, record)?,
                None => {
                    new += 1;
                    self.issue(&composer, id, row, languages, &input.languages, new)?
                }
            });
        }
        if unmarked > 0 && (wanted.is_some() || list.is_empty()) {
            return Err(Failure::new("unmarked-blocks").number("count", unmarked));
        }
        if list.is_empty() {
            return Err(Failure::new(nothing_to_print(&judged)));
        }
        Ok(list)
    }

    /// A new certificate; `ahead` counts those that this save issues.
    fn issue(
        &self,
        composer: &Composer,
        training: Id,
        row: &RosterRow,
        languages: Languages,
        tags: &str,
        ahead: u32,
    ) -> Result<Ready, Failure> {
        let today = (self.environment.now)().local.date();
        let device: crate::nouns::Device = entry(self, self.settings.device)?;
        let (issuer, year) = (composer.issuer()?, composer.year()?);
        let last = self.last_serial(&issuer, &device.letter, year)?;
        let letter = device.letter.chars().next().unwrap_or('A');
        let serial = Serial::new(&issuer, letter, year, last + ahead)
            .map_err(|_| Failure::new("no-organiser-code"))?;
        let frozen = composer.compose(row, KIND, languages, today)?;
        let kept = serde_json::to_string(&frozen).map_err(|_| Failure::internal("frozen"))?;
        let record = CertificateRecord {
            training: training.to_string(),
            person: row.person.to_string(),
            kind: KIND.to_owned(),
            serial: SerialRecord { issuer, letter: device.letter, year, number: serial.number() },
            languages: tags.to_owned(),
            issued: today.to_string(),
            frozen: kept,
            replaces: None,
            withdrawal: None,
        };
        // The id follows from the serial, which is given once.
        let id = Id::of_link("certificate", &[serial.to_string().as_bytes()]);
        Ok(Ready { id, record, serial, frozen, is_new: true })
    }

    /// The greatest number ever given on this laptop, also to certificates since undone: a number
    /// that stood on paper once must not stand on another.
    fn last_serial(&self, issuer: &str, letter: &str, year: u16) -> Result<u32, Failure> {
        let seen = self.store.greatest_serial(issuer, letter, i64::from(year))?;
        let kept = self.store.local(&serial_name(issuer, letter, year))?;
        let kept = kept.and_then(|kept| kept.parse().ok()).unwrap_or(0);
        Ok(seen.max(kept))
    }

    fn keep_serials(&mut self, ready: &[Ready]) -> Result<(), Failure> {
        if let Some(last) = ready.iter().rfind(|ready| ready.is_new) {
            let serial = &last.record.serial;
            let name = serial_name(&serial.issuer, &serial.letter, serial.year);
            self.store.set_local(&name, &serial.number.to_string())?;
        }
        Ok(())
    }

    /// Writes all files or none. What lay there before stays or is replaced, and is never removed.
    fn write_papers(
        &mut self,
        one_file: bool,
        files: &[PathBuf],
        drawn: &[Vec<u8>],
    ) -> Result<(), Failure> {
        let total = u64::try_from(files.len()).unwrap_or(u64::MAX);
        let disk = &*self.environment.disk;
        if let (false, Some(folder)) = (one_file, files.first().and_then(|file| file.parent())) {
            // The folder for one file each is part of what was asked for. The one that holds it is
            // not: where a stick was pulled out, papers must not land somewhere else.
            let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
            let above = above.unwrap_or(Path::new("."));
            disk.list(above).map_err(|error| Failure::from(&error))?;
            disk.create_folder(folder).map_err(|error| Failure::from(&error))?;
        }
        let mut made = Vec::new();
        for (place, (file, bytes)) in files.iter().zip(drawn).enumerate() {
            if disk.open(file).is_err() {
                made.push(file);
            }
            let done = u64::try_from(place + 1).unwrap_or(u64::MAX);
            let written = transfer::write_file(disk, file, bytes).map_err(Failure::from);
            // Once the last file is written there is nothing left to cancel.
            let going = (self.progress)("write", done, total) || done == total;
            let written = written.and_then(|()| {
                if going { Ok(()) } else { Err(Failure::new("cancelled")) }
            });
            if let Err(failure) = written {
                for file in made {
                    // What cannot be removed either was not ours to write.
                    let _ = disk.remove(file);
                }
                return Err(failure);
            }
        }
        Ok(())
    }

    fn printed_text(&self, input: &Print, files: &[PathBuf], count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let certificates = self.say("count-certificates", &[("count", Argument::Number(count))]);
        let certificates = ("certificates", Argument::Text(certificates.as_str()));
        if !input.one_file {
            let folder = ("folder", Argument::Text(input.path.as_str()));
            return self.say("answer-printed-folder", &[certificates, folder]);
        }
        let file = files.first().and_then(|file| file.file_name());
        let file = file.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.say("answer-printed-file", &[certificates, ("file", Argument::Text(&file))])
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
            languages: ["ar", "en", "ar+en", "ckb", "ckb+en", "it"].map(str::to_owned).to_vec(),
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
                let now = composer.compose(row, &record.kind, languages, day)?;
                differs = serde_json::from_str::<Frozen>(&record.frozen).ok() != Some(now);
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

/// Why nobody gets a certificate.
fn nothing_to_print(judged: &Judged) -> &'static str {
    if judged.sessions.is_empty() {
        "no-sessions"
    } else if judged.roster.participants().next().is_none() {
        "no-people"
    } else {
        "nothing-eligible"
    }
}

fn standing_certificate<'a>(
    issued: &'a [(Id, CertificateRecord)],
    person: Id,
    languages: &str,
) -> Option<&'a (Id, CertificateRecord)> {
    let person = person.to_string();
    issued.iter().rev().find(|(_, record)| {
        record.person == person && record.languages == languages && record.withdrawal.is_none()
    })
}

fn ready(id: Id, record: &CertificateRecord) -> Result<Ready, Failure> {
    let frozen =
        serde_json::from_str(&record.frozen).map_err(|_| Failure::new("damaged-register"))?;
    Ok(Ready { id, serial: serial_of(record)?, frozen, record: record.clone(), is_new: false })
}

fn serial_of(record: &CertificateRecord) -> Result<Serial, Failure> {
    let serial = &record.serial;
    let letter = serial.letter.chars().next().unwrap_or('A');
    Serial::new(&serial.issuer, letter, serial.year, serial.number)
        .map_err(|_| Failure::new("damaged-register"))
}

fn serial_name(issuer: &str, letter: &str, year: u16) -> String {
    format!("serial-{issuer}-{letter}-{year}")
}

fn file_names(input: &Print, ready: &[Ready]) -> Vec<PathBuf> {
    let path = Path::new(&input.path);
    if input.one_file {
        let has_ending = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
        let file = if has_ending { path.to_owned() } else { with_ending(path) };
        return vec![file];
    }
    let name = |ready: &Ready| {
        let name = format!("{}_{}", ready.serial, ready.frozen.name.text);
        path.join(format!("{}.pdf", transfer::safe_name(&name)))
    };
    ready.iter().map(name).collect()
}

/// Adds the ending behind whatever the name holds; a dot in a title is no ending.
fn with_ending(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pdf");
    PathBuf::from(name)
}
