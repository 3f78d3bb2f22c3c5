//! Running other programs as named, timed steps, and where things lie.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The features of every build of the whole application; see the invariants of this program.
pub(crate) const FEATURES: &str = "hadir-desktop/custom-protocol";

/// Why a command ends early, and with which exit code.
pub(crate) struct Stop {
    pub(crate) code: u8,
    pub(crate) because: String,
}

/// What each step returns.
pub(crate) type Outcome<T = ()> = Result<T, Stop>;

/// A step that did not hold: exit code 1.
pub(crate) fn failed(because: impl Into<String>) -> Stop {
    Stop { code: 1, because: because.into() }
}

/// Something that a person has to do first: exit code 2.
pub(crate) fn needs(because: impl Into<String>) -> Stop {
    Stop { code: 2, because: because.into() }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Cargo's folder of built things.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program built by [`cargo`] in this profile, "debug" or "release".
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Prints a heading, does the work, and prints how long it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {title}");
    let start = Instant::now();
    let outcome = work();
    let seconds = start.elapsed().as_secs_f64();
    let end = if outcome.is_ok() { "done" } else { "FAILED" };
    println!("-- {title}: {end} in {seconds:.1} s");
    outcome
}

/// A program to be started in the root of the repository.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Cargo in the root of the repository, as if started by hand.
///
/// `cargo run`, which started us, leaves variables about our own package; with them, build
/// scripts that watch their environment would run again in each of our builds.
pub(crate) fn cargo() -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST_")
            || text == "LIBSQLITE3_FLAGS"
        {
            command.env_remove(&name);
        }
    }
    command
}

/// npm in `ui`.
pub(crate) fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}

/// Runs to the end; anything but success is a failure that shows the command line.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status =
        command.status().map_err(|error| failed(format!("{}: {error}", shown(command))))?;
    if status.success() { Ok(()) } else { Err(failed(format!("{}: {status}", shown(command)))) }
}

/// Runs to the end and returns standard output.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(format!("{}: {error}", shown(command))))?;
    if !output.status.success() {
        return Err(failed(format!("{}: {}", shown(command), output.status)));
    }
    String::from_utf8(output.stdout).map_err(|_| failed("output that is not UTF-8"))
}

/// Runs to the end, hands each line of standard output over while it comes, and tells whether
/// the program succeeded.
pub(crate) fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Outcome<bool> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(format!("{}: {error}", shown(command))))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(|error| failed(error.to_string()))?;
            each(&String::from_utf8_lossy(&line));
        }
    }
    let status = child.wait().map_err(|error| failed(error.to_string()))?;
    // What we echo must stand before anything printed next by another program.
    std::io::stdout().flush().ok();
    Ok(status.success())
}

fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}
