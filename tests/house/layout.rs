//! How the tree and its files look: entries, lengths, names, first lines.

use super::{none, only, sources};
use tests::repository::{files, read, root};

/// What may stand in the root: the design's folders, and files that tools look for there.
const TOP: [&str; 16] = [
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".gitattributes",
    ".gitignore",
    ".rustfmt.toml",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "assets",
    "src-tauri",
    "tests",
    "ui",
];

/// A file should fit in the head.
const LONGEST: usize = 450;

/// Files that may be longer, and why.
const LONG: [(&str, &str); 0] = [];

/// Words that name no thing; a type called so hides what it is.
const EMPTY_WORDS: [&str; 7] = ["Manager", "Helper", "Helpers", "Service", "Util", "Utils", "Info"];

/// The same for files and folders.
const EMPTY_FILES: [&str; 9] =
    ["common", "core", "helper", "helpers", "info", "manager", "misc", "util", "utils"];

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let mut offences: Vec<String> = files()
        .iter()
        .map(|path| path.split('/').next().unwrap_or_default().to_owned())
        .filter(|entry| !TOP.contains(&entry.as_str()))
        .collect();
    offences.dedup();
    none(&offences, "the tree is drawn in README.md");
}

#[test]
fn every_file_fits_in_the_head() {
    let long: Vec<String> = sources(&[".rs", ".ts", ".svelte", ".css", ".sql"], written_by_us)
        .into_iter()
        .filter(|source| source.text.lines().count() > LONGEST)
        .map(|source| source.path)
        .collect();
    only(&long, &LONG, "files have at most 450 lines");
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let openings = [
        (".rs", "//!"),
        (".ts", "//"),
        (".svelte", "<!--"),
        (".css", "/*"),
        (".sql", "--"),
        (".ftl", "#"),
    ];
    let mut offences = Vec::new();
    for (ending, opening) in openings {
        for source in sources(&[ending], written_by_us) {
            if !source.text.starts_with(opening) {
                offences.push(source.at(1, &format!("should begin with {opening}")));
            }
        }
    }
    none(&offences, "the first line says what a file is for");
}

#[test]
fn every_crate_says_what_holds_and_what_is_elsewhere() {
    let mut offences = Vec::new();
    let roots = sources(&["src/lib.rs", "src/main.rs", "tests/rig/lib.rs"], |_| true);
    assert!(roots.len() >= 10, "each member has a root: {}", roots.len());
    for source in roots {
        // A crate with a library tells it there, not in its program.
        let twin = source.path.replace("main.rs", "lib.rs");
        if twin != source.path && root().join(&twin).exists() {
            continue;
        }
        for heading in ["//! **Invariants", "//! **Not here"] {
            if !source.text.contains(heading) {
                offences.push(source.at(1, &format!("{heading} is missing")));
            }
        }
    }
    none(&offences, "a crate tells its invariants and what is not here");
}

#[test]
fn names_say_what_a_thing_is() {
    let defining = ["struct ", "enum ", "trait ", "type ", "class ", "interface ", "mod "];
    let mut offences = Vec::new();
    for source in sources(&[".rs", ".ts", ".svelte"], written_by_us) {
        for (number, line) in source.lines() {
            let line = line.trim_start();
            let line = line.trim_start_matches("export ").trim_start_matches("pub ");
            let line = line.trim_start_matches("pub(crate) ");
            let Some(rest) = defining.iter().find_map(|word| line.strip_prefix(word)) else {
                continue;
            };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            if words_of(&name).iter().any(|word| EMPTY_WORDS.contains(&word.as_str())) {
                offences.push(source.at(number, &name));
            }
        }
    }
    for path in files() {
        let stems = path.split('/').map(|part| part.split('.').next().unwrap_or(part));
        if stems.into_iter().any(|stem| EMPTY_FILES.contains(&stem)) {
            offences.push(path);
        }
    }
    none(&offences, "no Manager, Service, Helper, Util, Info, common");
}

#[test]
fn no_path_of_this_machine_is_written_down() {
    let home = std::env::var("HOME").unwrap_or_default();
    let here = root().display().to_string();
    let own: Vec<String> = [home, here]
        .into_iter()
        .filter(|path| path.len() > 1)
        .map(|path| format!("{path}/"))
        .collect();
    let mut offences = Vec::new();
    for path in files() {
        // Pictures and the like hold no text.
        let Ok(text) = std::fs::read_to_string(root().join(&path)) else {
            continue;
        };
        for (index, line) in text.lines().enumerate() {
            if own.iter().any(|own| line.contains(own)) {
                offences.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    none(&offences, "absolute paths belong to one machine");
}

#[test]
fn decisions_are_numbered_once_and_short() {
    let mut offences = Vec::new();
    let mut numbers = Vec::new();
    for path in files() {
        let Some(name) = path.strip_prefix("src-tauri/decisions/") else {
            continue;
        };
        let number = name.split('-').next().unwrap_or_default().to_owned();
        if number.len() != 4 || number.parse::<u32>().is_err() {
            offences.push(format!("{path}: should begin with four digits"));
        }
        if numbers.contains(&number) {
            offences.push(format!("{path}: the number is taken"));
        }
        numbers.push(number);
        if read(&path).lines().count() > 60 {
            offences.push(format!("{path}: half a page is enough"));
        }
    }
    none(&offences, "decisions are numbered and half a page each");
}

/// `RollCallSheet` as roll, call, sheet with their capitals.
fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}

/// Neither generated nor kept as a test's material.
fn written_by_us(path: &str) -> bool {
    !path.contains("/generated/") && !path.contains("/fixtures/")
}
