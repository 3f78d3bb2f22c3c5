//! A room of their own for tables that strangers hand over: the program starts itself again, gives
//! that process the bytes, and believes what comes back in time.
//!
//! What breaks or grows there, breaks and grows alone: a reader that panics ends its own process,
//! and on Unix one that asks for more memory than a table needs gets none. It is no sandbox: the
//! process may do what the program may, and on Windows gets its environment too.

use crate::failure::Failure;
use spreadsheets::{Book, Problem};
use std::io::{self, Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Asked now and then while a table is read: whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut() -> bool;

/// Reads a table; `cancelled` where it is not to go on.
pub type ReadTable = Box<dyn Fn(Vec<u8>, GoOn) -> Result<Book, Failure> + Send>;

/// The only argument of the process that reads a table.
const ROLE: &str = "--read-a-table";
/// The largest table takes some seconds on a slow laptop.
const PATIENCE: Duration = Duration::from_secs(60);
/// So often somebody may say that they wait no longer; most tables are read sooner.
const ASKED_EVERY: Duration = Duration::from_millis(100);
/// Bytes that the process may ask for, its program included.
#[cfg(unix)]
const MOST_MEMORY: u64 = 3 << 30;
/// Bytes of an answer; a table's texts are a fifth of it at most.
const LONGEST_ANSWER: u64 = 320 << 20;

/// What a program does first: where it was started to read a table it does that, and ends.
#[must_use]
pub fn served() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_none_or(|role| role != ROLE) || arguments.next().is_some() {
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

/// Reads a table in a process of its own.
///
/// # Errors
/// Why there is no table: one at which its process broke is damaged, and one that took too long
/// or said too much is too large. `cancelled` where nobody waits any more, `internal` where the
/// process could not be started.
pub(crate) fn in_a_room(bytes: Vec<u8>, go_on: GoOn) -> Result<Book, Failure> {
    let program = std::env::current_exe().map_err(|_| Failure::internal("program"))?;
    let mut room = Command::new(program);
    room.arg(ROLE).current_dir(std::env::temp_dir());
    // Windows finds its own libraries by the environment.
    if cfg!(unix) {
        room.env_clear();
    }
    Ok(answer(&mut room, bytes, PATIENCE, go_on)??)
}

/// What a process says of these bytes.
fn answer(
    room: &mut Command,
    bytes: Vec<u8>,
    patience: Duration,
    go_on: GoOn,
) -> Result<Result<Book, Problem>, Failure> {
    let room = room.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = room.spawn().map_err(|_| Failure::internal("table room"))?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Failure::internal("table room"));
    };
    // Neither side may wait for the other to read.
    std::thread::spawn(move || input.write_all(&bytes));
    let (sender, said) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = output.take(LONGEST_ANSWER).read_to_end(&mut answer).map(|_| answer);
        // Nobody listens any more where it took too long.
        let _ = sender.send(read);
    });
    let answer = awaited(&said, patience, go_on);
    // All is said, or nothing more is waited for.
    let _ = child.kill();
    let _ = child.wait();
    let Some(answer) = answer? else { return Ok(Err(Problem::TooLarge)) };
    if u64::try_from(answer.len()).is_ok_and(|length| length >= LONGEST_ANSWER) {
        return Ok(Err(Problem::TooLarge));
    }
    Ok(serde_json::from_slice(&answer).unwrap_or(Err(Problem::Damaged)))
}

/// What is said within this time; `None` where it takes longer.
fn awaited(
    said: &mpsc::Receiver<io::Result<Vec<u8>>>,
    patience: Duration,
    go_on: GoOn,
) -> Result<Option<Vec<u8>>, Failure> {
    let mut waited = Duration::ZERO;
    while waited < patience {
        match said.recv_timeout(ASKED_EVERY) {
            Ok(answer) => return Ok(Some(answer.unwrap_or_default())),
            // Whoever reads has broken, and that is an answer too.
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(Some(Vec::new())),
            Err(mpsc::RecvTimeoutError::Timeout) => waited += ASKED_EVERY,
        }
        if !go_on() {
            return Err(Failure::new("cancelled"));
        }
    }
    Ok(None)
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test stops where its ground gives way")]
mod tests {
    use super::*;

    fn said(program: &str, arguments: &[&str], patience: Duration) -> Result<Book, Problem> {
        let mut room = Command::new(program);
        answer(room.args(arguments), vec![0; 1 << 20], patience, &mut || true).unwrap()
    }

    #[test]
    fn whatever_a_process_does_there_is_an_answer() {
        let (long, short) = (Duration::from_secs(60), Duration::from_millis(100));
        assert_eq!(said("false", &[], long), Err(Problem::Damaged), "it broke");
        assert_eq!(said("echo", &["no JSON"], long), Err(Problem::Damaged));
        assert_eq!(said("echo", &[r#"{"Err":"Locked"}"#], long), Err(Problem::Locked));
        assert_eq!(
            said("tail", &["-f", "/dev/null"], short),
            Err(Problem::TooLarge),
            "it never ends"
        );
        assert_eq!(said("yes", &[], long), Err(Problem::TooLarge), "it says too much");
        let mut nowhere = Command::new("/nowhere/hadir");
        let failure = answer(&mut nowhere, Vec::new(), long, &mut || true).unwrap_err();
        assert_eq!(failure.code, "internal");
    }

    #[test]
    fn nobody_has_to_wait_for_a_table() {
        let mut asked = 0;
        let mut room = Command::new("tail");
        let failure = answer(
            room.args(["-f", "/dev/null"]),
            Vec::new(),
            Duration::from_secs(600),
            &mut || {
                asked += 1;
                asked < 3
            },
        );
        assert_eq!(failure.unwrap_err().code, "cancelled", "long before its time is over");
        assert_eq!(asked, 3, "at the first no");
    }
}
