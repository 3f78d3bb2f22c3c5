//! Every refusal has its sentence and every step its label, in all four languages.

use api::{Failure, Language, Words};
use std::collections::BTreeSet;
use tests::repository::{files, read};

const LANGUAGES: [Language; 4] =
    [Language::Arabic, Language::Sorani, Language::English, Language::Italian];

/// Where codes of failures are translated from those of other crates, or made of problems: every
/// text of such a form in these files is a code.
const TRANSLATIONS: [&str; 3] = [
    "src-tauri/crates/api/src/failure.rs",
    "src-tauri/crates/api/src/app.rs",
    "src-tauri/crates/domain/src/nouns/check.rs",
];

/// The texts in quotation marks of a source, its tests left out.
fn quoted(source: &str) -> Vec<(&str, &str)> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let parts: Vec<&str> = code.split('"').collect();
    parts.windows(2).step_by(2).map(|pair| (pair[0], pair[1])).collect()
}

fn is_code(text: &str) -> bool {
    text.split('-').count() > 1
        && text
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_lowercase()))
}

/// The code that stands in each place, with the place.
fn codes() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let sources = files().into_iter().filter(|path| {
        path.starts_with("src-tauri/") && path.contains("/src/") && path.ends_with(".rs")
    });
    for path in sources {
        let source = read(&path);
        for (before, text) in quoted(&source) {
            let before = before.trim_end();
            let made = before.ends_with("Failure::new(") || before.ends_with("Self::new(");
            let translated = TRANSLATIONS.contains(&path.as_str()) && is_code(text);
            let is_message = before.ends_with("say(") || text.starts_with("operation-");
            if (made || translated) && !is_message && is_plain(text) {
                found.insert((text.to_owned(), path.clone()));
            }
        }
    }
    found
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-')
}

#[test]
fn every_code_of_a_failure_has_a_sentence_in_every_language() {
    let words = Words::load().unwrap();
    let codes = codes();
    // Three from three kinds of places: made, translated from the store, made of a problem.
    for known in ["not-applicable", "newer-register", "ends-before-start", "folder-missing"] {
        assert!(codes.iter().any(|(code, _)| code == known), "{known} is found in the sources");
    }
    let mut missing = Vec::new();
    for (code, path) in &codes {
        for language in LANGUAGES {
            if !words.has(language, &format!("failure-{code}")) {
                missing.push(format!("{}: failure-{code}, used in {path}", language.tag()));
            }
        }
    }
    assert!(missing.is_empty(), "a refusal must be told:\n{}", missing.join("\n"));
}

#[test]
fn every_change_has_a_label_in_every_language() {
    let words = Words::load().unwrap();
    let changes = api::signatures().into_iter().filter(|it| it.output.starts_with("Changed<"));
    let names =
        changes.map(|it| it.name).chain(["settings_change", "device_begin", "history_cancel"]);
    for name in names {
        for language in LANGUAGES {
            assert!(
                words.has(language, &format!("operation-{name}")),
                "{}: operation-{name} is what undo says",
                language.tag()
            );
        }
    }
}

#[test]
fn an_unknown_code_still_says_something() {
    let words = Words::load().unwrap();
    for language in LANGUAGES {
        let sentence = api::sentence(&words, language, &Failure::new("of-a-newer-version"));
        assert!(!sentence.is_empty() && !sentence.contains('⟦'), "{}: {sentence}", language.tag());
    }
}
