//! Issuing: certificates become records of the register and files on a disk. Nothing is issued
//! where the files cannot be written. Should the power go between the two, the certificates are
//! issued and some papers are missing; printing again gives the same papers with the same serials.

use crate::app::{App, Changed};
use crate::certificates::CertificatesPage;
use crate::failure::Failure;
use crate::frozen::{Frozen, Languages};
use crate::nouns::{CertificateRecord, Entity, SerialRecord, Training, entry, put, read_id};
use crate::participants::RosterRow;
use crate::print::Composer;
use crate::standing::Judged;
use domain::Id;
use domain::eligibility::Verdict;
use domain::serials::Serial;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;
use words::Argument;

/// The fonts of every paper.
pub(crate) const FONTS: paper::Fonts<'static> = paper::Fonts {
    regular: include_bytes!("../../../../assets/fonts/Amiri-Regular.ttf"),
    bold: include_bytes!("../../../../assets/fonts/Amiri-Bold.ttf"),
    others: &[
        include_bytes!("../../../../assets/fonts/NotoSansSyriac-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/NotoSansSyriac-Bold.ttf"),
    ],
};

const KIND: &str = "participation";

/// What to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
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

/// A certificate on its way to paper.
pub(crate) struct Ready {
    pub(crate) id: Id,
    pub(crate) record: CertificateRecord,
    pub(crate) serial: Serial,
    pub(crate) frozen: Frozen,
    is_new: bool,
}

/// `certificates_print`: issues what is missing and saves all; nothing is issued if saving fails.
/// The numbers that a failed printing took are left out for good: one of its papers may lie on a
/// stick that was pulled out.
pub(crate) fn print(app: &mut App, input: Print) -> Result<Changed<Printed>, Failure> {
    if input.path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
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
    // Before any paper can bear them.
    app.keep_serials(&ready)?;
    let done = app.save("certificates_print", &subject, edits)?;
    if let Err(failure) = app.write_papers(input.one_file, &files, &drawn) {
        if let Some(commit) = done.commit {
            // What could not be saved as paper has not been issued. If even that cannot be
            // written, the certificates stand without papers, as after a power cut; the user
            // needs to hear what went wrong first.
            let _ = app.stamped(|store, stamp| store.cancel(stamp, commit));
        }
        return Err(failure);
    }
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

impl App {
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
        let takes_part =
            |wanted: &Id| judged.roster.participants().any(|row| row.person == *wanted);
        if !wanted.iter().flatten().all(takes_part) {
            return Err(Failure::unknown("participation"));
        }
        let mut list = Vec::new();
        let (mut new, mut unmarked) = (0, 0);
        for row in judged.roster.participants() {
            if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&row.person)) {
                continue;
            }
            if let Some((id, record)) = standing_certificate(&issued, row.person, &input.languages)
            {
                // Issued is issued: a lost paper is printed again whatever was marked since.
                list.push(ready(*id, record)?);
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
            new += 1;
            let mut issue = self.issue(&composer, id, row, languages, &input.languages, new)?;
            issue.record.replaces = withdrawn(&issued, row.person, &input.languages);
            list.push(issue);
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
    pub(crate) fn issue(
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

    /// Notes the greatest number that is about to be given; what is noted never gets smaller.
    fn keep_serials(&mut self, ready: &[Ready]) -> Result<(), Failure> {
        if let Some(last) = ready.iter().rfind(|ready| ready.is_new) {
            let serial = &last.record.serial;
            let seen = self.last_serial(&serial.issuer, &serial.letter, serial.year)?;
            let name = serial_name(&serial.issuer, &serial.letter, serial.year);
            self.store.set_local(&name, &serial.number.max(seen).to_string())?;
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
            let written =
                written.and_then(|()| if going { Ok(()) } else { Err(Failure::new("cancelled")) });
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

pub(crate) fn standing_certificate<'a>(
    issued: &'a [(Id, CertificateRecord)],
    person: Id,
    languages: &str,
) -> Option<&'a (Id, CertificateRecord)> {
    let person = person.to_string();
    issued.iter().rev().find(|(_, record)| {
        record.person == person && record.languages == languages && record.withdrawal.is_none()
    })
}

/// The withdrawn certificate that a new one takes the place of: the newest of this person in these
/// languages, else the newest in any, unless that one stands.
fn withdrawn(issued: &[(Id, CertificateRecord)], person: Id, languages: &str) -> Option<String> {
    let person = person.to_string();
    let mut theirs = issued.iter().rev().filter(|(_, record)| record.person == person);
    let newest = theirs.clone().find(|(_, record)| record.languages == languages);
    let (id, record) = newest.or_else(|| theirs.next())?;
    record.withdrawal.is_some().then(|| id.to_string())
}

pub(crate) fn ready(id: Id, record: &CertificateRecord) -> Result<Ready, Failure> {
    let frozen =
        serde_json::from_str(&record.frozen).map_err(|_| Failure::new("damaged-register"))?;
    Ok(Ready { id, serial: serial_of(record)?, frozen, record: record.clone(), is_new: false })
}

pub(crate) fn serial_of(record: &CertificateRecord) -> Result<Serial, Failure> {
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
