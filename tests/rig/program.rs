//! Running `hadir`, the windowless face, as a person or a script would.

use crate::repository::built;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// What a program left behind.
#[derive(Debug)]
pub struct Finished {
    /// The exit code; -1 when it was killed.
    pub code: i32,
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complained: String,
}

impl Finished {
    /// Standard output as JSON.
    ///
    /// # Panics
    /// When it is something else.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.said).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Itself, when the program succeeded.
    ///
    /// # Panics
    /// When it did not; the message shows all it said.
    pub fn well(self) -> Self {
        assert_eq!(self.code, 0, "hadir should succeed: {self:?}");
        self
    }
}

/// Runs `hadir --data FOLDER …` with no environment of this machine.
pub fn hadir(data: &Path, arguments: &[&str]) -> Finished {
    let mut command = Command::new(built("hadir"));
    command.env_clear().arg("--data").arg(data).args(arguments);
    finish(&mut command)
}

/// Runs any program to its end.
///
/// # Panics
/// When it cannot be started or does not speak UTF-8.
pub fn finish(command: &mut Command) -> Finished {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    Finished {
        code: output.status.code().unwrap_or(-1),
        said: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        complained: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}
