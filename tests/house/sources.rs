//! What may be written in Rust and TypeScript, and where.

use super::{Source, none, only, sources};

/// Clock and randomness enter the application here and are handed in everywhere else.
const ENVIRONMENT: &str = "src-tauri/crates/api/src/environment.rs";

/// Calls that read a clock or draw randomness.
const UNPREDICTABLE: [&str; 8] = [
    "SystemTime::now",
    "UNIX_EPOCH.elapsed",
    "Local::now",
    "Utc::now",
    "getrandom::",
    "Uuid::new_v4",
    "OsRng",
    "thread_rng",
];

/// The code of a Rust file without its tests, which stand at its end or in a file of their own.
fn code(source: &Source) -> &str {
    if source.path.ends_with("tests.rs") {
        return "";
    }
    let end = source.text.find("#[cfg(test)]").unwrap_or(source.text.len());
    &source.text[..end]
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    ["//", "/*", "* ", "*/"].iter().any(|opening| line.starts_with(opening))
}

#[test]
fn clock_and_randomness_enter_by_one_door() {
    let mut offences = Vec::new();
    let elsewhere = |path: &str| path.starts_with("src-tauri/") && path != ENVIRONMENT;
    for source in sources(&[".rs"], elsewhere) {
        for (number, line) in source.lines().filter(|(_, line)| !is_comment(line)) {
            if let Some(call) = UNPREDICTABLE.iter().find(|call| line.contains(**call)) {
                offences.push(source.at(number, call));
            }
        }
    }
    none(&offences, "same input, same bytes: see api's environment");
}

/// Signs of work that is not finished, and of tests that do not run.
const UNFINISHED: [&str; 10] = [
    "todo!(",
    "unimplemented!(",
    "dbg!(",
    "FIXME",
    "#[ignore",
    "console.log(",
    "it.only(",
    "it.skip(",
    "describe.only(",
    "describe.skip(",
];

/// Where a pause between two looks is needed.
const PAUSES: [(&str, &str); 2] = [
    ("tests/rig/stopwatch.rs", "looks at the screen every few milliseconds"),
    ("tests/rig/wait.rs", "asks again until a deadline"),
];

#[test]
fn nothing_is_left_unfinished() {
    let mut offences = Vec::new();
    let ours = |path: &str| !path.starts_with("tests/house/");
    for source in sources(&[".rs", ".ts", ".svelte"], ours) {
        for (number, line) in source.lines() {
            if let Some(sign) = UNFINISHED.iter().find(|sign| line.contains(**sign)) {
                offences.push(source.at(number, sign));
            }
        }
    }
    none(&offences, "finish it or delete it");
}

#[test]
fn nothing_sleeps() {
    let sleeping: Vec<String> = sources(&[".rs"], |path| !path.starts_with("tests/house/"))
        .into_iter()
        .filter(|source| source.text.contains("sleep("))
        .map(|source| source.path)
        .collect();
    only(&sleeping, &PAUSES, "wait for what is awaited, not for a time");
}

#[test]
fn pure_crates_touch_no_file() {
    let pure = ["domain", "words", "paper", "spreadsheets"]
        .map(|name| format!("src-tauri/crates/{name}/src/"));
    let mut offences = Vec::new();
    for source in sources(&[".rs"], |path| pure.iter().any(|start| path.starts_with(start))) {
        for (index, line) in code(&source).lines().enumerate() {
            let reads = ["std::fs", "std::env::", "std::process", "std::net", "File::open"];
            let calls = reads.iter().any(|call| line.contains(call));
            // `env!` and `include_bytes!` are answered while building.
            if calls && !is_comment(line) {
                offences.push(source.at(index + 1, line.trim()));
            }
        }
    }
    none(&offences, "files are handed in");
}

/// String literals of a piece of Rust, with the lines where they begin. Raw ones too; comments
/// and attributes (which give reasons to developers) are left out.
fn literals(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_attribute = false;
    for (index, line) in text.lines().enumerate() {
        let start = line.trim_start();
        if start.starts_with("#[") || start.starts_with("#![") {
            in_attribute = true;
        }
        let skip = in_attribute || is_comment(line);
        if in_attribute && line.trim_end().ends_with(']') {
            in_attribute = false;
        }
        if skip {
            continue;
        }
        let mut rest = line;
        while let Some(open) = rest.find('"') {
            let after = &rest[open + 1..];
            let mut escaped = false;
            let close = after.find(|letter| {
                let ends = letter == '"' && !escaped;
                escaped = letter == '\\' && !escaped;
                ends
            });
            let Some(close) = close else { break };
            found.push((index + 1, after[..close].to_owned()));
            rest = &after[close + 1..];
        }
    }
    found
}

/// Whether a literal reads like something said to a person: a capital, then several words, and
/// neither SQL nor a pattern.
fn is_sentence(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').collect();
    let plain = |word: &&&str| {
        let word = word.trim_end_matches([',', '.', ':', ';', '!', '?']);
        word.len() > 1 && word.chars().all(char::is_alphabetic)
    };
    let spoken = words.iter().filter(plain).count();
    let capital = literal.starts_with(|c: char| c.is_uppercase());
    let shouted = words[0].len() > 1 && words[0].chars().all(|c| c.is_ascii_uppercase());
    spoken >= 3 && capital && !shouted && spoken * 2 > words.len()
}

/// Whether there is a word in Arabic script, longer than a letter or mark that code may name.
fn is_arabic(literal: &str) -> bool {
    literal
        .split(|c: char| !(('\u{620}'..='\u{6d3}').contains(&c) && c.is_alphabetic()))
        .any(|word| word.chars().count() >= 4)
}

/// Rooms of Rust in which a word of a human language has no place.
const WORDLESS: [&str; 7] = [
    "src-tauri/src/",
    "src-tauri/crates/api/src/",
    "src-tauri/crates/cli/src/",
    "src-tauri/crates/domain/src/",
    "src-tauri/crates/paper/src/",
    "src-tauri/crates/store/src/",
    "src-tauri/crates/transfer/src/",
];

/// Files that know letters or words without saying them to anybody.
const KNOWS_LETTERS: [(&str, &str); 9] = [
    ("src-tauri/crates/domain/src/lists/cells.rs", "words that head a column of a pasted list"),
    ("src-tauri/crates/domain/src/lists/columns.rs", "words that head the columns of a table"),
    ("src-tauri/crates/domain/src/lists/prefixes.rs", "words that people put before a name"),
    ("src-tauri/crates/domain/src/names.rs", "titles and particles that a name's key leaves out"),
    ("src-tauri/crates/domain/src/names/sounds.rs", "names that are written in two ways"),
    ("src-tauri/crates/domain/src/names/sort.rs", "the order of letters"),
    ("src-tauri/crates/paper/src/breaks.rs", "words of a name that stay on one line"),
    ("src-tauri/crates/paper/src/kashida.rs", "where a word may be stretched"),
    ("ui/src/words/layout.ts", "where letters lie on keyboards"),
];

/// Files of Rust and of the screen that could say something.
fn wordless() -> Vec<Source> {
    let rust = |path: &str| {
        WORDLESS.iter().any(|room| path.starts_with(room)) && !path.ends_with("tests.rs")
    };
    let screen = |path: &str| {
        let own = !path.contains("/generated/") && !path.ends_with(".test.ts");
        path.starts_with("ui/src/") && own
    };
    let mut all = sources(&[".rs"], rust);
    all.extend(sources(&[".ts", ".svelte"], screen));
    all
}

/// Pieces of a line that a person could read: what stands in quotes, and in a component's markup
/// also what stands between tags.
fn pieces(source: &Source) -> Vec<(usize, String)> {
    if source.path.ends_with(".rs") {
        return literals(code(source));
    }
    let mut markup = false;
    let mut found = Vec::new();
    for (number, line) in source.lines().filter(|(_, line)| !is_comment(line)) {
        if markup {
            let parts = line.split(['\'', '"', '`', '<', '>', '{', '}']);
            found.extend(parts.map(|part| (number, part.trim().to_owned())));
        } else {
            let quoted = line.split(['\'', '"', '`']).skip(1).step_by(2);
            found.extend(quoted.map(|part| (number, part.to_owned())));
        }
        markup |= source.path.ends_with(".svelte") && line.contains("</script>");
        markup &= !line.contains("<style");
    }
    found
}

#[test]
fn code_says_nothing_to_people() {
    let mut offences = Vec::new();
    for source in wordless() {
        for (number, piece) in pieces(&source) {
            if is_sentence(&piece) {
                offences.push(source.at(number, &piece));
            }
        }
    }
    none(&offences, "words live in assets/locales");
}

#[test]
fn code_holds_no_arabic_words() {
    let speaking: Vec<String> = wordless()
        .into_iter()
        .filter(|source| pieces(source).iter().any(|(_, piece)| is_arabic(piece)))
        .map(|source| source.path)
        .collect();
    only(&speaking, &KNOWS_LETTERS, "words live in assets/locales");
}

#[test]
fn sentences_are_told_from_code() {
    for sentence in ["The file is damaged", "Saved and checked: done.", "Please eject the stick."] {
        assert!(is_sentence(sentence), "{sentence} is said to a person");
    }
    for code in ["SELECT id FROM people WHERE name", "marks_set", "hadir-desktop", "Amiri Bold"] {
        assert!(!is_sentence(code), "{code} is not");
    }
    assert!(is_arabic("حضور"), "a word of four letters");
    assert!(!is_arabic("ءاأ-ك"), "letters that a table of letters names");
}
