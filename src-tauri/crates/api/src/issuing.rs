//! Issuing: certificates become records of the register and files on a disk. Nothing is issued
//! where the files cannot be written. Should the power go between the two, the certificates are
//! issued and some papers are missing; printing again gives the same papers with the same serials.

mod choosing;
mod job;
mod naming;
mod serials;
mod writing;

pub(crate) use naming::{DEFAULT_PATTERN, PLACEHOLDERS};
pub(crate) use serials::{New, Ready, serial_of};
pub(crate) use writing::with_ending;

use crate::app::{App, Changed};
use crate::certificates::CertificatesPage;
use crate::codes::CertificateKind;
use crate::failure::Failure;
use crate::nouns::{Entity, Training, entry, read_id};
use crate::print::Composer;
use crate::standing::Judged;
use choosing::{Chosen, numbered};
use domain::Id;
use domain::kinds::Kind;
use job::{Job, Stopped};
use naming::Pattern;
use serde::{Deserialize, Serialize};
use serials::Serials;
use ts_rs::TS;
use writing::Files;

/// The fonts of every paper.
pub(crate) const FONTS: paper::Fonts<'static> = paper::Fonts {
    regular: include_bytes!("../../../../assets/fonts/Amiri-Regular.ttf"),
    bold: include_bytes!("../../../../assets/fonts/Amiri-Bold.ttf"),
    others: &[
        include_bytes!("../../../../assets/fonts/NotoSansSyriac-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/NotoSansSyriac-Bold.ttf"),
    ],
};

/// In which form the papers are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintForm {
    /// All pages in one PDF.
    OneFile,
    /// One PDF each, in a folder.
    Separate,
    /// One PDF each, in one ZIP file.
    Zip,
}

/// In which order the papers come, and the serials of new ones with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintOrder {
    /// As the list of participants is.
    #[default]
    List,
    /// By name.
    Name,
    /// By organisation, then by name; individuals last.
    Organisation,
}

/// What to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// UUID.
    pub training: String,
    /// UUIDs; `null` for all who may have one.
    #[serde(default)]
    pub people: Option<Vec<String>>,
    /// `null`: the kind that is due to each.
    #[serde(default)]
    pub kind: Option<CertificateKind>,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// UUID; `null`: the one of the training. What is issued already keeps its own.
    #[serde(default)]
    pub design: Option<String>,
    /// One file, one each, or one each in a ZIP file.
    pub form: PrintForm,
    /// How single files are named, with the page's placeholders; `null`: the page's pattern.
    #[serde(default)]
    pub pattern: Option<String>,
    /// The order of the papers.
    #[serde(default)]
    pub order: PrintOrder,
    /// Only for people who have none yet.
    #[serde(default)]
    pub only_missing: bool,
    /// Why the certificates that differ from today's are withdrawn and issued anew, which is then
    /// all that is printed; `null`: what is issued is printed again as it was.
    #[serde(default)]
    pub replace: Option<String>,
    /// The file, or the folder for one file each.
    pub path: String,
}

/// Somebody whose paper cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Why.
    pub failure: Failure,
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
    /// Whose papers cannot be drawn; nothing was issued to them.
    pub left_out: Vec<LeftOut>,
    /// For the live region.
    pub said_text: String,
    /// The new view.
    pub page: CertificatesPage,
}

/// `certificates_print`: issues what is missing and saves all; nothing is issued if saving fails.
/// The numbers that a failed printing took are left out for good: one of its papers may lie on a
/// stick that was pulled out.
pub(crate) fn print(app: &mut App, input: Print) -> Result<Changed<Printed>, Failure> {
    if input.path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
    let pattern = Pattern::read(input.pattern.as_deref().unwrap_or(DEFAULT_PATTERN))?;
    let id = read_id(&input.training)?;
    let training: Training = entry(app, id)?;
    let (mut chosen, serials) = app.choose_people(id, &training, &input)?;
    let subject = training.text(app)?;
    let mut left_out = Vec::new();
    loop {
        let ready = numbered(&chosen, id, &serials)?;
        let mut papers = Vec::with_capacity(ready.len());
        for ready in &ready {
            papers.push(ready.frozen.paper(app, &ready.serial.to_string())?);
        }
        let files = Files::named(&input, &pattern, &ready)?;
        let replaces = input.replace.is_some();
        let job = Job {
            form: input.form,
            ready: &ready,
            papers: &papers,
            files: &files,
            operation: if replaces { "certificates_replace" } else { "certificates_print" },
            subject: &subject,
        };
        match app.run(&job) {
            Ok((done, bytes)) => {
                let value = app.printed(id, &input, &job, bytes, left_out)?;
                return app.changed(done, value);
            }
            Err(Stopped::Failed(failure)) => return Err(failure),
            // Somebody's words stand in the way of all the others: they are printed without.
            Err(Stopped::Words) => {
                let failures = paper::check_all(&FONTS, &papers)?;
                chosen = without(chosen, failures, &mut left_out)?;
            }
        }
    }
}

/// How a file would be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileName {
    /// With its ending.
    pub name: String,
}

/// `certificates_file_name`: how the first of the single files would be called, if they were
/// printed now; its number may be another's by then. The path is not looked at.
pub(crate) fn file_name(app: &mut App, input: Print) -> Result<FileName, Failure> {
    let pattern = Pattern::read(input.pattern.as_deref().unwrap_or(DEFAULT_PATTERN))?;
    let id = read_id(&input.training)?;
    let training: Training = entry(app, id)?;
    let (chosen, serials) = app.choose_people(id, &training, &input)?;
    let names = pattern.names(&numbered(&chosen, id, &serials)?)?;
    // Whoever is asked for is somebody, or choosing them has failed.
    let name = names.into_iter().next().ok_or_else(|| Failure::internal("names"))?;
    Ok(FileName { name })
}

/// The design that a printing was asked for, else that of the training.
pub(crate) fn designed<'a>(
    composer: Composer<'a>,
    design: Option<&str>,
) -> Result<Composer<'a>, Failure> {
    composer.with_design(design.map(read_id).transpose()?)
}

impl App {
    /// Who gets a paper, and where this laptop's serials stand.
    fn choose_people(
        &self,
        id: Id,
        training: &Training,
        input: &Print,
    ) -> Result<(Vec<Chosen>, Result<Serials, Failure>), Failure> {
        let judged = Judged::read(self, id, training)?;
        let composer = Composer::read(self, id, training, &judged)?;
        let composer = designed(composer, input.design.as_deref())?;
        // Only new certificates need a serial: what is issued is printed again without.
        let serials = self.serials(&composer);
        Ok((self.chosen(id, &judged, &composer, input)?, serials))
    }

    fn printed(
        &self,
        id: Id,
        input: &Print,
        job: &Job,
        bytes: u64,
        left_out: Vec<LeftOut>,
    ) -> Result<Printed, Failure> {
        Ok(Printed {
            files: job.files.paths().iter().map(|file| file.display().to_string()).collect(),
            count: u32::try_from(job.ready.len()).unwrap_or(u32::MAX),
            bytes,
            said_text: self.printed_text(input, job.files, job.ready.len(), left_out.len()),
            left_out,
            page: self.certificates_page(id, input.kind.map(Kind::from), Some(&input.languages))?,
        })
    }
}

/// Those who can be drawn.
///
/// # Errors
/// The first failure where nobody can, and `internal` where everybody can alone but not together.
fn without(
    chosen: Vec<Chosen>,
    failures: Vec<Option<paper::Failure>>,
    left_out: &mut Vec<LeftOut>,
) -> Result<Vec<Chosen>, Failure> {
    let before = chosen.len();
    let mut drawable = Vec::with_capacity(before);
    for (chosen, failure) in chosen.into_iter().zip(failures) {
        match failure {
            None => drawable.push(chosen),
            Some(failure) => left_out.push(LeftOut {
                person: chosen.person.to_string(),
                name: chosen.name,
                failure: failure.into(),
            }),
        }
    }
    match left_out.first() {
        Some(first) if drawable.is_empty() => Err(first.failure.clone()),
        _ if drawable.len() == before => Err(Failure::internal("draw")),
        _ => Ok(drawable),
    }
}
