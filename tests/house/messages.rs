//! The words of all languages: the same messages, the same variables, each script's punctuation.

use super::none;
use std::collections::{BTreeMap, BTreeSet};
use tests::repository::{files, read};

/// Where the words lie, one folder a language.
const LOCALES: &str = "assets/locales/";

/// The language in which messages are written first.
const FIRST: &str = "ar";

/// Messages of one file: name (with the attribute's, if it is one) → its text.
type Messages = BTreeMap<String, String>;

/// language → file → messages
fn locales() -> BTreeMap<String, BTreeMap<String, Messages>> {
    let mut all: BTreeMap<String, BTreeMap<String, Messages>> = BTreeMap::new();
    for path in files() {
        let Some((language, file)) = path
            .strip_prefix(LOCALES)
            .and_then(|rest| rest.split_once('/'))
            .filter(|(_, file)| file.ends_with(".ftl"))
        else {
            continue;
        };
        let language = all.entry(language.to_owned()).or_default();
        language.insert(file.to_owned(), messages(&read(&path)));
    }
    assert!(all.contains_key(FIRST), "there are Arabic words");
    all
}

/// Takes a Fluent file apart as far as these rules need it: `words` parses it in earnest.
fn messages(text: &str) -> Messages {
    let mut found = Messages::new();
    let mut message = String::new();
    let mut place = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let inner = line.trim_start();
        let named = inner.split_once('=').map(|(name, rest)| (name.trim(), rest));
        match named {
            Some((name, rest)) if !line.starts_with([' ', '}', '[', '*']) && is_name(name) => {
                message = name.to_owned();
                place.clone_from(&message);
                found.insert(place.clone(), rest.to_owned());
            }
            Some((name, rest)) if name.strip_prefix('.').is_some_and(is_name) => {
                place = format!("{message}{name}");
                found.insert(place.clone(), rest.to_owned());
            }
            _ => {
                if let Some(text) = found.get_mut(&place) {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    found
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
}

/// The names after each `$`. One that only chooses a variant (`{ $count -> …`) does not count:
/// how many variants there are differs from language to language, and one of them needs no choice.
fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .filter_map(|rest| {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .unwrap_or(rest.len());
            let chooses = rest[end..].trim_start().starts_with("->");
            (!chooses).then(|| rest[..end].to_owned())
        })
        .collect()
}

/// What is said: the text without its placeables, variants' keys and their brackets.
fn said(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let line = line.trim_start().trim_start_matches('*');
        let line = match (line.starts_with('['), line.split_once(']')) {
            (true, Some((_, rest))) => rest,
            _ => line,
        };
        // A line that opens a choice or only names what is chosen by says nothing.
        if line.ends_with("->") {
            out.push_str(line.rsplit_once('{').map_or("", |(before, _)| before));
            continue;
        }
        let mut depth = 0_u32;
        for letter in line.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 => out.push(letter),
                _ => {}
            }
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_language_says_the_same_things() {
    let all = locales();
    let first = &all[FIRST];
    let mut offences = Vec::new();
    for (language, their_files) in &all {
        for file in first.keys().chain(their_files.keys()).collect::<BTreeSet<_>>() {
            let empty = Messages::new();
            let ours = first.get(file).unwrap_or(&empty);
            let theirs = their_files.get(file).unwrap_or(&empty);
            for name in ours.keys().filter(|name| !theirs.contains_key(*name)) {
                offences.push(format!("{language}/{file}: {name} is missing"));
            }
            for name in theirs.keys().filter(|name| !ours.contains_key(*name)) {
                offences.push(format!("{language}/{file}: {name} is not in {FIRST}"));
            }
        }
    }
    none(&offences, "all languages have the same messages");
}

#[test]
fn every_language_uses_the_same_variables() {
    let all = locales();
    let mut offences = Vec::new();
    for (language, their_files) in &all {
        for (file, theirs) in their_files {
            for (name, text) in theirs {
                let Some(first) = all[FIRST].get(file).and_then(|ours| ours.get(name)) else {
                    continue;
                };
                let (ours, theirs) = (variables(first), variables(text));
                if ours != theirs {
                    offences.push(format!("{language}/{file}: {name}: {theirs:?}, not {ours:?}"));
                }
            }
        }
    }
    none(&offences, "a message has the same variables in all languages");
}

#[test]
fn arabic_script_has_its_own_punctuation() {
    let mut offences = Vec::new();
    for (language, their_files) in locales() {
        if !["ar", "ckb"].contains(&language.as_str()) {
            continue;
        }
        for (file, messages) in their_files {
            for (name, text) in messages {
                let said = said(&text);
                if let Some(mark) = said.chars().find(|mark| ",;?".contains(*mark)) {
                    offences
                        .push(format!("{language}/{file}: {name}: “{mark}” in {}", said.trim()));
                }
            }
        }
    }
    none(&offences, "Arabic and Kurdish use ، ؛ ؟");
}

#[test]
fn no_message_is_empty() {
    let mut offences = Vec::new();
    for (language, their_files) in locales() {
        for (file, messages) in their_files {
            for (name, text) in messages.iter().filter(|(_, text)| text.trim().is_empty()) {
                // A message may consist of attributes only.
                let attributes = format!("{name}.");
                if !messages.keys().any(|other| other.starts_with(&attributes)) {
                    offences.push(format!("{language}/{file}: {name}{text}"));
                }
            }
        }
    }
    none(&offences, "every message says something");
}

#[test]
fn the_reader_of_these_rules_reads_fluent() {
    let text = "# A comment\nsave = حفظ، ثم { $name }\n    .title = Save\n\
                count = { $n ->\n    [one] واحد؛ { $text }\n   *[other] أخرى?\n}\n";
    let found = messages(text);
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, ["count", "save", "save.title"], "messages and attributes");
    let shown: BTreeSet<String> = ["text".to_owned()].into();
    assert_eq!(variables(&found["count"]), shown, "what is shown, not what chooses");
    assert!(said(&found["count"]).contains('?'), "what a variant says counts");
    assert!(!said(&found["count"]).contains("one"), "the name of a variant does not");
}
