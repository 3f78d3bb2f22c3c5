//! The rules of the house, each as a test that names the offending place.
//!
//! Where a rule has exceptions, they stand in a list beside it, each with its reason, and an
//! exception that is no longer needed fails the test too.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "tests say what is wrong and stop"
)]

mod arrows;
mod generated;
mod layout;
mod messages;
mod screen;
mod sources;

use tests::repository::{files, read};

/// A file of the repository with its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Lines with their numbers, counted from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// `path:line: what`, for a list of offences.
    fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// The files that end like this, and whose path `wanted` agrees with.
fn sources(endings: &[&str], wanted: impl Fn(&str) -> bool) -> Vec<Source> {
    files()
        .into_iter()
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)) && wanted(path))
        .map(|path| Source { text: read(&path), path })
        .collect()
}

/// Fails with all offences at once, so that they can be mended in one go.
fn none(offences: &[String], rule: &str) {
    assert!(offences.is_empty(), "{rule}\n{}", offences.join("\n"));
}

/// A rule with known exceptions: fails for an offender that is not excepted, and for an
/// exception that offends no more.
fn only(offenders: &[String], excepted: &[(&str, &str)], rule: &str) {
    let mut wrong: Vec<String> = offenders
        .iter()
        .filter(|offender| !excepted.iter().any(|(path, _)| path == offender))
        .cloned()
        .collect();
    for (path, _) in excepted {
        if !offenders.iter().any(|offender| offender == path) {
            wrong.push(format!("{path} needs no exception any more"));
        }
    }
    none(&wrong, rule);
}
