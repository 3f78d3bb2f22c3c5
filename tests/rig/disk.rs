//! A disk that fails where a test wants it to, and a world around it that stands still.

use api::{Environment, Moment};
use chrono::DateTime;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use transfer::{Disk, NewFile, Opened, Readers, RealDisk, Volume};

/// Monday 4 June 2018, 09:00 UTC: the day after the clock of [`crate::register`] begins.
const BEGIN: i64 = 1_528_102_800_000;

/// Something that a disk is asked to do to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Making an empty one.
    Create,
    /// Appending to one.
    Write,
    /// Waiting until it is on the medium.
    Sync,
    /// Giving it its final name.
    Name,
    /// Reading it back.
    Read,
}

struct Plan {
    deed: Deed,
    ending: String,
    left: u32,
    kind: ErrorKind,
}

/// What is wrong with a disk; clones are about the same disk.
#[derive(Clone, Default)]
pub struct Trouble(Arc<Mutex<Option<Plan>>>);

impl Trouble {
    /// From the `nth` time (from 0) on that `deed` is done to a file whose name ends like this,
    /// it fails: a disk that is full stays full.
    ///
    /// # Panics
    /// Never, unless another thread panicked.
    pub fn at(&self, deed: Deed, ending: &str, nth: u32, kind: ErrorKind) {
        let plan = Plan { deed, ending: ending.to_owned(), left: nth, kind };
        *self.0.lock().expect("one thread") = Some(plan);
    }

    /// The disk works again.
    ///
    /// # Panics
    /// Never, unless another thread panicked.
    pub fn over(&self) {
        *self.0.lock().expect("one thread") = None;
    }

    fn meet(&self, deed: Deed, path: &Path) -> Result<()> {
        let mut plan = self.0.lock().expect("one thread");
        let Some(plan) = plan.as_mut() else { return Ok(()) };
        if plan.deed != deed || !path.to_string_lossy().ends_with(&plan.ending) {
            return Ok(());
        }
        if plan.left > 0 {
            plan.left -= 1;
            return Ok(());
        }
        Err(Error::from(plan.kind))
    }
}

/// The real disk, with the trouble that a test makes.
pub struct TroubledDisk {
    real: RealDisk,
    trouble: Trouble,
}

impl TroubledDisk {
    /// A disk whose trouble is kept elsewhere.
    pub fn new(trouble: &Trouble) -> Self {
        Self { real: RealDisk, trouble: trouble.clone() }
    }
}

struct TroubledFile<'a> {
    file: Box<dyn NewFile + 'a>,
    trouble: &'a Trouble,
    path: std::path::PathBuf,
}

impl NewFile for TroubledFile<'_> {
    fn write_block(&mut self, block: &[u8]) -> Result<()> {
        self.trouble.meet(Deed::Write, &self.path)?;
        self.file.write_block(block)
    }

    fn sync(&mut self) -> Result<()> {
        self.trouble.meet(Deed::Sync, &self.path)?;
        self.file.sync()
    }
}

impl Disk for TroubledDisk {
    fn create_folder(&self, folder: &Path) -> Result<()> {
        self.real.create_folder(folder)
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>> {
        self.real.list(folder)
    }

    fn free_space(&self, folder: &Path) -> Result<Option<u64>> {
        self.real.free_space(folder)
    }

    fn length_limit(&self, folder: &Path) -> Result<Option<u64>> {
        self.real.length_limit(folder)
    }

    fn volume(&self, folder: &Path) -> Result<Option<Volume>> {
        self.real.volume(folder)
    }

    fn create_new<'a>(&'a self, path: &Path, readers: Readers) -> Result<Box<dyn NewFile + 'a>> {
        self.trouble.meet(Deed::Create, path)?;
        let file = self.real.create_new(path, readers)?;
        Ok(Box::new(TroubledFile { file, trouble: &self.trouble, path: path.to_owned() }))
    }

    fn drop_cache(&self, path: &Path) -> Result<()> {
        self.real.drop_cache(path)
    }

    fn open<'a>(&'a self, path: &Path) -> Result<Opened<'a>> {
        self.trouble.meet(Deed::Read, path)?;
        self.real.open(path)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<()> {
        self.trouble.meet(Deed::Name, to)?;
        self.real.rename_new(from, to)
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<()> {
        self.trouble.meet(Deed::Name, to)?;
        self.real.rename_over(from, to)
    }

    fn sync_folder_of(&self, path: &Path) -> Result<()> {
        self.real.sync_folder_of(path)
    }

    fn remove(&self, path: &Path) -> Result<()> {
        self.real.remove(path)
    }
}

/// A world with this disk. Its clock goes one second a question; its randomness begins with
/// `seed`, so that two worlds over one register give different ids.
pub fn world(disk: impl Disk + Send + Sync + 'static, seed: u64) -> Environment {
    let clock = AtomicI64::new(BEGIN);
    let mut state = seed;
    Environment {
        now: Box::new(move || {
            let milliseconds = clock.fetch_add(1000, Ordering::Relaxed);
            Moment { milliseconds, local: utc(milliseconds) }
        }),
        local: Box::new(utc),
        random: Box::new(move |bytes| {
            for byte in bytes {
                // The generator of Knuth's MMIX; its high bits are the good ones.
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                *byte = state.to_be_bytes()[0];
            }
            true
        }),
        disk: Arc::new(disk),
        // A test is no program that could start itself again.
        read_table: Box::new(|bytes, _| Ok(spreadsheets::read(&bytes)?)),
        ..Environment::real()
    }
}

fn utc(milliseconds: i64) -> chrono::NaiveDateTime {
    DateTime::from_timestamp_millis(milliseconds).expect("a moment of our days").naive_utc()
}
