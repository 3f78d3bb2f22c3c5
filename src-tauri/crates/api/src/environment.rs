//! The world outside: clock, randomness, disk, printers. The one file that may ask the operating
//! system.

use crate::failure::Failure;
use crate::printers::{PrinterList, Printers};
use crate::table_room::{ReadTable, in_a_room};
use chrono::{DateTime, Local, NaiveDateTime};
use std::ffi::OsStr;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, mpsc};
use std::time::{Duration, SystemTime};
use transfer::{Disk, RealDisk};

/// A moment, as the user's clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970, UTC.
    pub milliseconds: i64,
    /// Date and time at this place.
    pub local: NaiveDateTime,
}

/// Fills with random bytes; `false` where the system has none to give.
pub type Randomness = Box<dyn FnMut(&mut [u8]) -> bool + Send>;

/// What the application needs from outside; tests hand in their own.
pub struct Environment {
    /// The moment now.
    pub now: Box<dyn Fn() -> Moment + Send>,
    /// Date and time at this place for a stamp of the journal.
    pub local: Box<dyn Fn(i64) -> NaiveDateTime + Send>,
    /// The source of ids and nonces.
    pub random: Randomness,
    /// The disk for copies, backups and papers.
    pub disk: Arc<dyn Disk + Send + Sync>,
    /// The printers of this computer.
    pub printers: Box<dyn Printers + Send>,
    /// Reads what somebody handed over as a table.
    pub read_table: ReadTable,
}

impl Environment {
    /// The real world.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn real() -> Self {
        Self {
            now: Box::new(|| {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
                let milliseconds =
                    since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX));
                Moment { milliseconds, local: local(milliseconds) }
            }),
            local: Box::new(local),
            random: Box::new(|bytes| getrandom::fill(bytes).is_ok()),
            disk: Arc::new(RealDisk),
            printers: Box::new(Cups),
            read_table: Box::new(in_a_room),
        }
    }

    /// Sixteen random bytes.
    ///
    /// # Errors
    /// `internal` where the system has no randomness to give.
    pub(crate) fn bytes(&mut self) -> Result<[u8; 16], Failure> {
        let mut bytes = [0; 16];
        if (self.random)(&mut bytes) { Ok(bytes) } else { Err(Failure::internal("randomness")) }
    }
}

fn local(milliseconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(milliseconds)
        .unwrap_or_default()
        .with_timezone(&Local)
        .naive_local()
}

/// The printing system of Linux and its relatives, by its own programs. Elsewhere they are not
/// there, and there is no printer to choose.
struct Cups;

/// How long the printing system may take to answer; a print server that is gone takes longer.
const PATIENCE: Duration = Duration::from_secs(10);

impl Printers for Cups {
    fn list(&self) -> PrinterList {
        let Some(names) = answer("lpstat", ["-e"]) else { return PrinterList::default() };
        let usual = answer("lpstat", ["-d"]);
        // In the language C: "system default destination: NAME".
        let usual = usual.as_deref().and_then(|line| line.trim().split_once(": "));
        PrinterList {
            names: names.lines().map(|name| name.trim().to_owned()).collect(),
            usual: usual.map(|(_, name)| name.to_owned()),
        }
    }

    fn print(&self, printer: &str, files: &[PathBuf]) -> bool {
        // The title stands in the printer's own list of jobs, where no names belong.
        let options = ["-d", printer, "-t", "Hadir"];
        let options = options.iter().map(OsStr::new);
        answer("lp", options.chain(files.iter().map(|file| file.as_os_str()))).is_some()
    }
}

/// What a program says, where it ends well and in time.
fn answer<A: AsRef<OsStr>>(
    program: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Option<String> {
    if cfg!(windows) {
        return None;
    }
    let mut child = Command::new(program)
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut output = child.stdout.take()?;
    let (sender, said) = mpsc::channel();
    std::thread::spawn(move || {
        let mut text = String::new();
        let read = output.read_to_string(&mut text).map(|_| text);
        // Nobody listens any more where it took too long.
        let _ = sender.send(read);
    });
    let text = said.recv_timeout(PATIENCE);
    if text.is_err() {
        let _ = child.kill();
    }
    let ended = child.wait().ok()?;
    ended.success().then_some(text.ok()?.ok()?)
}
