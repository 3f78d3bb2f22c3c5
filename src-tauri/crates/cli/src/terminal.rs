//! The one place that prints.

use std::io::Write;

/// Standard output and standard error.
pub(crate) struct Terminal;

impl Terminal {
    /// One line of the answer. A reader that has gone away (`| head`) is no failure.
    pub(crate) fn print(&self, line: &str) {
        let _ = writeln!(std::io::stdout().lock(), "{}", plain(line));
    }

    /// The one line that says why nothing was done.
    pub(crate) fn error(&self, line: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{}", plain(line));
    }
}

/// Without the marks that order text: terminals order text by themselves or not at all, and
/// a script that compares lines should not meet invisible characters.
fn plain(line: &str) -> String {
    let marks = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    line.chars().filter(|letter| !marks(letter)).collect()
}
