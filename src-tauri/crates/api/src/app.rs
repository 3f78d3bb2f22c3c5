//! The application without a face: one open register and what it needs to answer commands.

use crate::commands;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::people_index::KeptIndex;
use crate::pictures::Shelf;
use crate::settings::Settings;
use crate::sheets::Sheet;
use domain::journal::CommitId;
use domain::{Fields, Id, nouns};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};
use store::{Edit, Saved, Stamp, Store, Target};
use ts_rs::TS;
use words::{Argument, Figures, Words};

/// Commits that undo never offers: they belong to the laptop, not to the work.
const FIXED: &[&str] = &["device_begin", "settings_change"];

/// Told while something long runs: stage, done, total. `false` cancels, with nothing half done.
pub type Progress = Box<dyn FnMut(&str, u64, u64) -> bool + Send>;

/// One open register.
pub struct App {
    pub(crate) store: Store,
    pub(crate) words: Words,
    pub(crate) environment: Environment,
    pub(crate) folder: PathBuf,
    pub(crate) settings: Settings,
    pub(crate) progress: Progress,
    pub(crate) shelf: Shelf,
    pub(crate) people: KeptIndex,
    /// The sheet that is being marked; gone with whatever else is written.
    sheet: Option<Sheet>,
    /// The last to go, when the register is closed.
    _lock: Lock,
}

/// Nothing, where a command needs or gives nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A step that can be taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Step {
    /// The label is the message `operation-<operation>`.
    pub operation: String,
    /// Whom or what it concerns, for the label.
    pub subject_text: String,
    /// When, in the screen's language.
    pub at_text: String,
}

/// What a change answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed<T> {
    /// The new view.
    pub value: T,
    /// The label is the message `operation-<operation>`.
    pub operation: String,
    /// Whom or what it concerned, for the label.
    pub subject_text: String,
    /// The tables whose rows may have changed.
    pub areas: Vec<String>,
    /// What undo would take back now.
    pub undo: Option<Step>,
    /// What redo would do again now.
    pub redo: Option<Step>,
}

/// What a save did, before the new view is read.
#[derive(Clone, Debug)]
pub(crate) struct Done {
    operation: String,
    subject: String,
    areas: Vec<String>,
    /// `None` where nothing was to be saved.
    pub(crate) commit: Option<CommitId>,
}

impl Done {
    /// What a merge did: it brings the commits of others, and makes none.
    pub(crate) fn by_merging(subject: String, areas: Vec<String>) -> Self {
        Self { operation: "copies_merge".to_owned(), subject, areas, commit: None }
    }
}

impl App {
    /// Opens the register in `folder`, which is made where it does not exist.
    ///
    /// # Errors
    /// `register-in-use` where another program has it open, `folder-read-only`,
    /// `folder-missing`, and those of a file that is no register of this version.
    pub fn open(folder: &Path, environment: Environment) -> Result<Self, Failure> {
        let lock = lock(folder, &environment)?;
        let path = folder.join("register.db");
        begin_file(&path, &folder.join("backups"))?;
        let mut environment = environment;
        let moment = (environment.now)();
        let mut backup_failure = None;
        let opened = Store::open(&path, &mut |bytes| {
            let name = crate::copies::backup_name(&moment, "upgrade");
            let backups = folder.join("backups");
            transfer::write_backup(&*environment.disk, &backups, &name, bytes).map(|_| ()).map_err(
                |failure| {
                    backup_failure = Some(failure);
                    store::Failure::Full
                },
            )
        });
        if let Some(failure) = backup_failure {
            return Err(failure.into());
        }
        let mut store = opened?;
        let words = Words::load().map_err(|_| Failure::internal("messages"))?;
        let settings = Settings::read_or_begin(&mut store, &mut environment)?;
        Ok(Self {
            store,
            words,
            environment,
            folder: folder.to_owned(),
            settings,
            progress: Box::new(|_, _, _| true),
            shelf: Shelf::default(),
            people: KeptIndex::default(),
            sheet: None,
            _lock: lock,
        })
    }

    /// Opens the register in `folder` and makes none: a mistyped folder is not a place to begin.
    ///
    /// # Errors
    /// `no-register` where there is none, and those of [`Self::open`].
    pub fn open_existing(folder: &Path, environment: Environment) -> Result<Self, Failure> {
        let begun = std::fs::metadata(folder.join("register.db")).is_ok_and(|it| it.len() > 0);
        // Where there are backups a register was lost, which opening says better.
        if !begun && !folder.join("backups").is_dir() {
            return Err(Failure::new("no-register"));
        }
        Self::open(folder, environment)
    }

    /// Answers one command of the table in [`crate::commands`].
    ///
    /// # Errors
    /// `unknown-command`, `bad-input` where the input is not of its type, and what the command
    /// itself refuses.
    pub fn dispatch(
        &mut self,
        name: &str,
        input: &serde_json::Value,
    ) -> Result<serde_json::Value, Failure> {
        commands::dispatch(self, name, input)
    }

    /// Who is told while something long runs.
    pub fn set_progress(&mut self, progress: Progress) {
        self.progress = progress;
    }

    /// Does long work that looks at the register and tells how far it is.
    pub(crate) fn telling<T>(&mut self, work: impl FnOnce(&Self, &mut Progress) -> T) -> T {
        let mut progress = std::mem::replace(&mut self.progress, Box::new(|_, _, _| true));
        let done = work(self, &mut progress);
        self.progress = progress;
        done
    }

    /// A message in the screen's language.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.say(self.settings.language, self.settings.digits, id, arguments)
    }

    /// The sentence of a failure in the screen's language.
    #[must_use]
    pub fn sentence(&self, failure: &Failure) -> String {
        crate::texts::sentence(&self.words, self.settings.language, self.settings.digits, failure)
    }

    /// The language of the screen and of what the command line prints.
    #[must_use]
    pub fn language(&self) -> words::Language {
        self.settings.language
    }

    /// Speaks this language until the register is closed, without saving the choice.
    pub fn speak(&mut self, language: words::Language) {
        self.settings.language = language;
    }

    pub(crate) fn figures(&self) -> Figures {
        Figures::new(self.settings.language, self.settings.digits)
    }

    pub(crate) fn new_id(&mut self) -> Result<Id, Failure> {
        Ok(Id::from_random(self.environment.bytes()?))
    }

    /// Saves edits as one commit.
    pub(crate) fn save(
        &mut self,
        operation: &str,
        subject: &str,
        edits: Vec<Edit>,
    ) -> Result<Done, Failure> {
        self.refuse_removing_shared(&edits)?;
        let saved = self.stamped(|store, stamp| store.save(stamp, operation, edits))?;
        Ok(Done {
            operation: operation.to_owned(),
            subject: subject.to_owned(),
            areas: saved.tables.into_iter().map(str::to_owned).collect(),
            commit: saved.commit,
        })
    }

    /// Runs something that writes a commit, under a fresh stamp.
    pub(crate) fn stamped<T>(
        &mut self,
        write: impl FnOnce(&mut Store, Stamp) -> Result<T, store::Failure>,
    ) -> Result<T, Failure> {
        self.sheet = None;
        let mut nonce = crate::settings::nonces(self.environment.bytes()?);
        let at = (self.environment.now)().milliseconds;
        let stamp = Stamp { device: self.settings.device, at, nonce: &mut nonce };
        Ok(write(&mut self.store, stamp)?)
    }

    /// The sheet of a session, ready to be marked. Reading all its people takes longer than saving
    /// one mark, so it is kept from one mark to the next.
    pub(crate) fn take_sheet(&mut self, session: Id) -> Result<Sheet, Failure> {
        match self.sheet.take() {
            Some(sheet) if sheet.id == session && sheet.language == self.settings.language => {
                Ok(sheet)
            }
            _ => Sheet::read(self, session),
        }
    }

    /// Keeps a sheet that is as the register has it now.
    pub(crate) fn keep_sheet(&mut self, sheet: Sheet) {
        self.sheet = Some(sheet);
    }

    /// Forgets the kept sheet, when the tables behind it are made anew.
    pub(crate) fn forget_sheet(&mut self) {
        self.sheet = None;
    }

    /// The answer of a change: the new view with what undo and redo would do now.
    pub(crate) fn changed<T>(&self, done: Done, value: T) -> Result<Changed<T>, Failure> {
        let (undo, redo) = self.steps()?;
        Ok(Changed {
            value,
            operation: done.operation,
            subject_text: done.subject,
            areas: done.areas,
            undo,
            redo,
        })
    }

    /// Labels of what undo and redo would do now.
    pub(crate) fn steps(&self) -> Result<(Option<Step>, Option<Step>), Failure> {
        let steps = self.store.steps(self.settings.device, FIXED)?;
        let label = |step: Option<store::Step>| step.map(|step| self.label(&step)).transpose();
        Ok((label(steps.undo)?, label(steps.redo)?))
    }

    fn label(&self, step: &store::Step) -> Result<Step, Failure> {
        let subject_text = self.subject_of(step)?;
        let at = (self.environment.local)(step.at);
        Ok(Step {
            operation: step.operation.clone(),
            subject_text,
            at_text: crate::clock::moment_text(&self.figures(), at),
        })
    }

    /// Takes back or does again one step.
    pub(crate) fn revert(&mut self, redo: bool) -> Result<Changed<Nothing>, Failure> {
        let (step, saved): (store::Step, Saved) =
            self.stamped(
                |store, stamp| {
                    if redo { store.redo(stamp, FIXED) } else { store.undo(stamp, FIXED) }
                },
            )?;
        if matches!(step.target, Target::Merge(_)) {
            self.people.forget();
        }
        let label = self.label(&step)?;
        let done = Done {
            operation: step.operation,
            subject: label.subject_text,
            areas: saved.tables.into_iter().map(str::to_owned).collect(),
            commit: saved.commit,
        };
        self.changed(done, Nothing {})
    }

    /// The fields of an entity that must be there.
    pub(crate) fn known(&self, noun: &str, id: Id) -> Result<Fields, Failure> {
        let table = nouns::noun(noun).ok_or_else(|| Failure::internal(noun))?;
        self.store.fields(table, id)?.ok_or_else(|| Failure::unknown(noun))
    }

    /// The last commit that this laptop saved, for tests of what is on disk.
    #[must_use]
    pub fn last_commit(&self) -> Option<CommitId> {
        let steps = self.store.steps(self.settings.device, FIXED).ok()?;
        match steps.undo?.target {
            Target::Commit(commit) => Some(commit),
            Target::Merge(_) => None,
        }
    }
}

/// Makes the register's file for its owner alone, before anything is in it. Where backups tell that
/// there was a register, an empty or missing one is a loss, not a beginning.
fn begin_file(path: &Path, backups: &Path) -> Result<(), Failure> {
    let length = std::fs::metadata(path).map_or(0, |found| found.len());
    let had_one = std::fs::read_dir(backups).is_ok_and(|mut names| names.next().is_some());
    if length == 0 && had_one {
        return Err(Failure::new("register-lost"));
    }
    private(path).map(drop).map_err(|error| Failure::from(&error))
}

/// Opens a file that only its owner can read, and makes it where there is none.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The right to write a register, which one program has at a time.
struct Lock(File);

impl Drop for Lock {
    /// Closing the file is not enough: a program that is being started at this moment (a viewer, a
    /// printer) has it open too until it begins, and that would keep the lock.
    fn drop(&mut self) {
        self.0.unlock().ok();
    }
}

fn lock(folder: &Path, environment: &Environment) -> Result<Lock, Failure> {
    environment.disk.create_folder(folder).map_err(|error| Failure::from(&error))?;
    let file = private(&folder.join("hadir.lock")).map_err(|error| Failure::from(&error))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(std::fs::TryLockError::WouldBlock) => Err(Failure::new("register-in-use")),
        Err(std::fs::TryLockError::Error(error)) => Err(Failure::from(&error)),
    }
}

impl From<&std::io::Error> for Failure {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        Self::new(match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => "folder-missing",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "folder-read-only",
            ErrorKind::StorageFull => "disk-full",
            _ => "write-failed",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Environment, lock};

    #[test]
    fn what_is_closed_is_free_while_a_program_is_being_started() {
        let folder = tempfile::tempdir().unwrap();
        let world = Environment::real();
        let code = || lock(folder.path(), &world).map(drop).map_err(|failure| failure.code);
        let ours = lock(folder.path(), &world).unwrap();
        // As a child has it between its birth and its program.
        let inherited = ours.0.try_clone().unwrap();
        assert_eq!(code(), Err("register-in-use".to_owned()), "held");
        drop(ours);
        assert_eq!(code(), Ok(()), "free, whoever else has the file open");
        drop(inherited);
    }
}
