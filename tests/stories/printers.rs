//! Paper through the system's printing: the right files to the right printer, and words where that
//! is not possible. The printing system here is a few lines of shell on the path.

use crate::command_line::{example, json_of};
use crate::scene::text;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::program::{Finished, finish};
use tests::repository::built;

/// A register with a saved paper, and a folder of programs that stands for the system's.
struct Office {
    data: tempfile::TempDir,
    programs: tempfile::TempDir,
    paper: PathBuf,
}

impl Office {
    fn new() -> Self {
        let data = example();
        let paper = data.path().join("certificates-ar.pdf");
        assert!(paper.is_file(), "the example comes with its certificates");
        Self { data, programs: tempfile::tempdir().unwrap(), paper }
    }

    fn program(&self, name: &str, script: &str) {
        let file = self.programs.path().join(name);
        std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).unwrap();
    }

    /// Two printers, the second of which is the usual one; what `lp` is told is kept.
    fn with_printers(lp: &str) -> Self {
        let office = Self::new();
        office.program(
            "lpstat",
            "case $1 in -e) echo Hall; echo Office;; \
             -d) echo \"system default destination: Office\";; *) exit 1;; esac",
        );
        let told = office.told().display().to_string();
        office.program(
            "lp",
            &format!("for word in \"$@\"; do echo \"$word\" >> '{told}'; done\n{lp}"),
        );
        office
    }

    /// Where `lp` writes its arguments, one a line.
    fn told(&self) -> PathBuf {
        self.programs.path().join("told")
    }

    fn call(&self, command: &str, input: &Value) -> Finished {
        let mut hadir = Command::new(built("hadir"));
        hadir.env_clear().env("PATH", self.programs.path()).arg("--data").arg(self.data.path());
        finish(hadir.args(["--language", "en", "--json", "call", command, &input.to_string()]))
    }

    fn print(&self, files: &[&Path], printer: Option<&str>) -> Finished {
        self.call("printers_print", &json!({ "files": files, "printer": printer }))
    }

    /// The code of a refusal.
    fn refused(finished: &Finished) -> String {
        assert_eq!(finished.code, 1, "refused, not broken: {finished:?}");
        text(&serde_json::from_str(&finished.complained).unwrap(), "/code")
    }
}

#[test]
fn without_a_printing_system_there_is_no_printer_and_no_fault() {
    let office = Office::new();
    assert_eq!(office.call("printers_list", &json!({})).well().json(), json!([]));
    assert_eq!(Office::refused(&office.print(&[&office.paper], None)), "no-printer");
    // A system without a print server answers so.
    office.program("lpstat", "echo 'lpstat: No destinations added.' >&2; exit 1");
    assert_eq!(office.call("printers_list", &json!({})).well().json(), json!([]));
}

#[test]
fn the_usual_printer_comes_first_and_takes_what_no_other_is_asked_for() {
    let office = Office::with_printers("exit 0");
    let printers = office.call("printers_list", &json!({})).well().json();
    let expected = json!([{ "name": "Office", "usual": true }, { "name": "Hall", "usual": false }]);
    assert_eq!(printers, expected);
    let sent = office.print(&[&office.paper], None).well().json();
    assert_eq!(sent["printer"], "Office");
    let told = std::fs::read_to_string(office.told()).unwrap();
    let words: Vec<&str> = told.lines().collect();
    let paper = office.paper.canonicalize().unwrap();
    assert_eq!(words, ["-d", "Office", "-t", "Hadir", paper.to_str().unwrap()], "that very file");
}

#[test]
fn many_papers_go_to_the_chosen_printer_in_order() {
    let office = Office::with_printers("exit 0");
    let papers: Vec<PathBuf> =
        (0..205).map(|number| office.data.path().join(format!("{number:03} a'b.pdf"))).collect();
    for paper in &papers {
        std::fs::copy(&office.paper, paper).unwrap();
    }
    let files: Vec<&Path> = papers.iter().map(PathBuf::as_path).collect();
    let sent = office.print(&files, Some("Hall")).well().json();
    assert_eq!(sent["printer"], "Hall", "and not the usual one");
    let told = std::fs::read_to_string(office.told()).unwrap();
    let named: Vec<&str> = told.lines().filter(|word| word.ends_with(".pdf")).collect();
    let expected: Vec<PathBuf> = papers.iter().map(|paper| paper.canonicalize().unwrap()).collect();
    let expected: Vec<&str> = expected.iter().map(|paper| paper.to_str().unwrap()).collect();
    assert_eq!(named, expected, "each once, in order, whatever its name holds");
    assert_eq!(told.lines().filter(|word| *word == "Hall").count(), 3, "a hundred at once");
}

#[test]
fn what_cannot_be_printed_is_refused_in_words_and_nothing_goes() {
    let office = Office::with_printers("echo 'lp: the printer is on fire' >&2; exit 1");
    let secret = office.data.path().join("register.db");
    let gone = office.data.path().join("gone.pdf");
    for (files, printer, code) in [
        (vec![office.paper.as_path(), &secret], None, "file-unreadable"),
        (vec![office.paper.as_path(), &gone], None, "file-unreadable"),
        (vec![], None, "file-unreadable"),
        (vec![office.paper.as_path()], Some("Cellar"), "unknown-choice"),
        (vec![office.paper.as_path()], Some("-o raw"), "unknown-choice"),
    ] {
        assert_eq!(Office::refused(&office.print(&files, printer)), code, "{files:?} {printer:?}");
        assert!(!office.told().exists(), "nothing went to a printer: {files:?}");
    }
    assert_eq!(Office::refused(&office.print(&[&office.paper], None)), "print-failed");
    let mut hadir = Command::new(built("hadir"));
    hadir.env_clear().env("PATH", office.programs.path()).arg("--data").arg(office.data.path());
    let input = json!({ "files": [office.paper] }).to_string();
    let said = finish(hadir.args(["--language", "en", "call", "printers_print", &input]));
    assert_eq!(
        said.complained.trim(),
        "The printer did not take the papers; check it, or open the file to view and print it.",
        "one sentence, and not what lp said"
    );
    let page = json_of(office.data.path(), &["check"]);
    assert_eq!(page["whole"], true, "printing changes nothing");
}
