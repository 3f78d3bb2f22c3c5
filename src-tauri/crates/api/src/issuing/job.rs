//! One printing: everything is drawn and checked, then issued, then written. Files are written as
//! they are drawn, so that ten thousand of them never lie in memory together.

use super::serials::Ready;
use super::writing::{Files, Target};
use super::{FONTS, PrintForm};
use crate::app::{App, Done, Progress};
use crate::failure::Failure;
use crate::nouns::put;
use std::cell::RefCell;
use std::sync::Arc;

/// What is to be issued and where its papers go.
pub(super) struct Job<'a> {
    pub(super) form: PrintForm,
    pub(super) ready: &'a [Ready],
    pub(super) papers: &'a [paper::Certificate],
    pub(super) files: &'a Files,
    pub(super) operation: &'a str,
    pub(super) subject: &'a str,
}

/// Why a printing came to nothing; nothing is issued or written then.
pub(super) enum Stopped {
    /// Somebody's words cannot be drawn.
    Words,
    /// Anything else.
    Failed(Failure),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<paper::Failure> for Stopped {
    fn from(failure: paper::Failure) -> Self {
        match failure {
            paper::Failure::MissingLetter { .. } | paper::Failure::DoesNotFit { .. } => Self::Words,
            failure => Self::Failed(failure.into()),
        }
    }
}

/// A printing under way: what was issued, and the files begun.
struct Running<'a> {
    job: &'a Job<'a>,
    done: Option<Done>,
    target: Option<Target<'a>>,
    failure: Option<Failure>,
}

impl App {
    /// Prints; returns what was saved and how many bytes the files have together.
    pub(super) fn run(&mut self, job: &Job) -> Result<(Done, u64), Stopped> {
        let disk = Arc::clone(&self.environment.disk);
        let day = (self.environment.now)().local.date();
        // Both drawing and writing tell how far they are.
        let progress =
            RefCell::new(std::mem::replace(&mut self.progress, Box::new(|_, _, _| true)));
        let mut running = Running { job, done: None, target: None, failure: None };
        let total = job.papers.len();
        let mut set = |done| told(&progress, "draw", done, total);
        let written = {
            let mut step = |place: usize, bytes: Vec<u8>| {
                let begun = running.begin(self, &*disk, day);
                let step = begun.and_then(|target| target.write(place - 1, &bytes));
                let written = match job.form {
                    PrintForm::OneFile => 1,
                    PrintForm::Separate | PrintForm::Zip => total,
                };
                let going = step.and_then(|()| {
                    // Once the last file is written there is nothing left to cancel.
                    let going = told(&progress, "write", place, written) || place == written;
                    if going { Ok(()) } else { Err(Failure::new("cancelled")) }
                });
                running.failure = going.err();
                running.failure.is_none()
            };
            match job.form {
                PrintForm::OneFile => paper::one_file(&FONTS, job.papers, &mut set).map(|bytes| {
                    step(1, bytes);
                }),
                PrintForm::Separate | PrintForm::Zip => {
                    paper::separate(&FONTS, job.papers, &mut set, &mut step)
                }
            }
        };
        self.progress = progress.into_inner();
        let Running { done, target, failure, .. } = running;
        let finished = match (failure, written, target) {
            (Some(failure), _, _) => Err(Stopped::Failed(failure)),
            (None, Err(failure), _) => Err(failure.into()),
            (None, Ok(()), Some(target)) => target.finish().map_err(Stopped::from),
            (None, Ok(()), None) => Err(Stopped::Failed(Failure::internal("no paper"))),
        };
        match (finished, done) {
            (Ok(bytes), Some(done)) => Ok((done, bytes)),
            (Ok(_), None) => Err(Stopped::Failed(Failure::internal("not issued"))),
            (Err(stopped), done) => {
                if let Some(done) = done {
                    self.unissue(&done);
                }
                Err(stopped)
            }
        }
    }

    /// Makes the new certificates records of the register, as one commit.
    fn issue(&mut self, job: &Job) -> Result<Done, Failure> {
        let mut edits = Vec::new();
        for new in job.ready.iter().filter(|ready| ready.is_new) {
            if let Some((old, withdrawn)) = &new.instead_of {
                edits.push(put(*old, withdrawn)?);
            }
            edits.push(put(new.id, &new.record)?);
        }
        // Before any paper can bear them.
        self.keep_serials(job.ready)?;
        self.save(job.operation, job.subject, edits)
    }

    /// What could not be saved as paper has not been issued. If even that cannot be written, the
    /// certificates stand without papers, as after a power cut; the user needs to hear what went
    /// wrong first.
    fn unissue(&mut self, done: &Done) {
        if let Some(commit) = done.commit {
            let _ = self.stamped(|store, stamp| store.cancel(stamp, commit));
        }
    }
}

impl<'a> Running<'a> {
    /// With the first paper, when all are drawn and checked, the certificates are issued.
    fn begin(
        &mut self,
        app: &mut App,
        disk: &'a dyn transfer::Disk,
        day: chrono::NaiveDate,
    ) -> Result<&mut Target<'a>, Failure> {
        if self.done.is_none() {
            self.done = Some(app.issue(self.job)?);
            self.target = Some(Target::begin(disk, self.job.files, day)?);
        }
        self.target.as_mut().ok_or_else(|| Failure::internal("no file"))
    }
}

fn told(progress: &RefCell<Progress>, stage: &str, done: usize, total: usize) -> bool {
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    (progress.borrow_mut())(stage, number(done), number(total))
}
