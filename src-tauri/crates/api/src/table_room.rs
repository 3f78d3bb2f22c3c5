//! A room of their own for tables that strangers hand over: the program starts itself again, gives
//! that process the bytes and nothing else, and believes what comes back in time.
//!
//! What breaks or grows there, breaks and grows alone: a reader that panics ends its own process,
//! and one that asks for more memory than a table needs gets none.

use spreadsheets::{Book, Problem};
use std::io::{self, Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Reads a table.
pub type ReadTable = Box<dyn Fn(Vec<u8>) -> Result<Book, Problem> + Send>;

/// The only argument of the process that reads a table.
const ROLE: &str = "--read-a-table";
/// The largest table takes some seconds on a slow laptop.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes that the process may ask for, its program included.
#[cfg(unix)]
const MOST_MEMORY: u64 = 3 << 30;

/// What a program does first: where it was started to read a table it does that, and ends.
#[must_use]
pub fn served() -> Option<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() != Some(ROLE) || arguments.next().is_some() {
        return None;
    }
    limit();
    let mut bytes = Vec::new();
    let most = u64::try_from(spreadsheets::LARGEST).unwrap_or(u64::MAX);
    let read = io::stdin().take(most).read_to_end(&mut bytes);
    let answer = read.ok().and_then(|_| serde_json::to_vec(&spreadsheets::read(&bytes)).ok());
    let written = answer.map(|answer| io::stdout().write_all(&answer));
    Some(if matches!(written, Some(Ok(()))) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = Rlimit { current: Some(MOST_MEMORY), maximum: Some(MOST_MEMORY) };
    // Without the limit the table is still counted before it is unfolded.
    let _ = setrlimit(Resource::As, most);
}

#[cfg(not(unix))]
fn limit() {}

/// Reads a table in a process of its own. One that ends badly or not at all has been given
/// something damaged.
pub(crate) fn in_a_room(bytes: Vec<u8>) -> Result<Book, Problem> {
    answer(bytes).unwrap_or(Err(Problem::Damaged))
}

fn answer(bytes: Vec<u8>) -> Option<Result<Book, Problem>> {
    let mut child = Command::new(std::env::current_exe().ok()?)
        .arg(ROLE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (mut input, mut output) = (child.stdin.take()?, child.stdout.take()?);
    // Neither side may wait for the other to read.
    std::thread::spawn(move || input.write_all(&bytes));
    let (sender, said) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = output.read_to_end(&mut answer).map(|_| answer);
        // Nobody listens any more where it took too long.
        let _ = sender.send(read);
    });
    let answer = said.recv_timeout(PATIENCE);
    if answer.is_err() {
        let _ = child.kill();
    }
    let ended = child.wait().ok()?;
    let answer = answer.ok()?.ok()?;
    ended.success().then(|| serde_json::from_slice(&answer).ok())?
}
