//! The words of all languages: the same messages, none in vain, the same variables, each script's
//! punctuation.

use super::{Source, none, sources};
use std::collections::{BTreeMap, BTreeSet};
use tests::repository::{files, read};

/// Where the words lie, one folder a language.
const LOCALES: &str = "assets/locales/";

/// The language in which messages are written first.
const FIRST: &str = "ar";

/// Languages that are on paper only, and all that they say.
const ON_PAPER: [(&str, &[&str]); 1] = [("kmr", &["print.ftl"])];

/// Messages that only one language has, by how their names begin, and why.
const ONE_LANGUAGE: [(&str, &str); 1] = [(
    "print-gendered-",
    "of the printed languages, only Arabic has verbs that follow the sex here",
)];

/// Whether every language must have this message.
fn is_everybodys(name: &str) -> bool {
    !ONE_LANGUAGE.iter().any(|(start, _)| name.starts_with(start))
}

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

/// The literal pieces of an id that a source puts together: `format!("print-for-{kind}-titled")`
/// has the pieces `print-for-` and `-titled`. Nothing for any other text.
fn pieces(text: &str, hole: &str, close: char) -> Option<Vec<String>> {
    let mut pieces = vec![String::new()];
    let mut rest = text;
    while !rest.starts_with(close) {
        if rest.starts_with(hole) {
            rest = &rest[rest.find('}')? + 1..];
            pieces.push(String::new());
            continue;
        }
        let letter = rest.chars().next().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c));
        pieces.last_mut()?.push(letter?);
        rest = &rest[1..];
    }
    let tells = pieces.first().is_some_and(|first| first.len() > 1 && first.ends_with('-'))
        || pieces.last().is_some_and(|last| last.len() > 1 && last.starts_with('-'));
    (pieces.len() > 1 && tells).then_some(pieces)
}

/// The ids that a source puts together, as pieces.
fn templates(source: &Source) -> Vec<Vec<String>> {
    let (before, hole, quote) =
        if source.path.ends_with(".rs") { ("format!(", "{", '"') } else { ("", "${", '`') };
    let opening = format!("{before}{quote}");
    let text = &source.text;
    text.match_indices(&opening)
        .filter_map(|(at, _)| pieces(&text[at + opening.len()..], hole, quote))
        .collect()
}

/// What must be filled in between the pieces to get this id, if it can be got from them at all.
fn filled<'id>(id: &'id str, pieces: &[String]) -> Option<Vec<&'id str>> {
    let (first, others) = pieces.split_first()?;
    let (last, middle) = others.split_last()?;
    let mut rest = id.strip_prefix(first.as_str())?;
    let mut words = Vec::new();
    for piece in middle {
        let (word, after) = rest.split_once(piece.as_str())?;
        words.push(word);
        rest = after;
    }
    words.push(rest.strip_suffix(last.as_str())?);
    words.iter().all(|word| !word.is_empty()).then_some(words)
}

/// The words of a source that are no comment; `ar+en` is the word `ar-en`, as ids write it.
fn tokens(source: &Source) -> impl Iterator<Item = String> {
    let code = source.lines().map(|(_, line)| line).filter(|line| !line.trim().starts_with("//"));
    code.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && !"-_+".contains(c)))
        .map(|token| token.replace('+', "-"))
}

/// What a source names between quotes; the name of a thing for tests (`test="…"`) is no message.
fn named(source: &Source) -> BTreeSet<&str> {
    let text = source.text.as_str();
    let quotes = text.match_indices(['"', '\'', '`']);
    let found = quotes.filter_map(|(at, quote)| {
        let after = &text[at + 1..];
        let end = after.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c))?;
        let whole = after[end..].starts_with(quote) && !text[..at].ends_with("test=");
        whole.then(|| &after[..end])
    });
    found.collect()
}

#[test]
fn every_language_says_the_same_things() {
    let all = locales();
    let first = &all[FIRST];
    let mut offences = Vec::new();
    for (language, their_files) in &all {
        let paper = ON_PAPER.iter().find(|(tag, _)| tag == language).map(|(_, files)| *files);
        let wanted = |file: &&String| paper.is_none_or(|files| files.contains(&file.as_str()));
        let wanted = first.keys().filter(wanted);
        for file in wanted.chain(their_files.keys()).collect::<BTreeSet<_>>() {
            let empty = Messages::new();
            let ours = first.get(file).unwrap_or(&empty);
            let theirs = their_files.get(file).unwrap_or(&empty);
            let missing = |name: &&String| is_everybodys(name) && !theirs.contains_key(*name);
            for name in ours.keys().filter(missing) {
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
fn every_message_is_said_somewhere() {
    // A test alone does not keep a message alive.
    let code = sources(&[".rs", ".ts", ".svelte"], |path| {
        path.starts_with("ui/src/") || path.starts_with("src-tauri/") && !path.contains("/tests/")
    });
    let templates: BTreeSet<Vec<String>> = code.iter().flat_map(templates).collect();
    let named: BTreeSet<&str> = code.iter().flat_map(named).collect();
    let tokens: BTreeSet<String> = code.iter().flat_map(tokens).collect();
    let all = locales();
    let within = |id: &str| {
        let shown = format!("{{ {id} }}");
        all[FIRST].values().flat_map(Messages::values).any(|text| text.contains(&shown))
    };
    let put_together = |id: &str| {
        let words = templates.iter().filter_map(|pieces| filled(id, pieces));
        words.into_iter().any(|words| words.iter().all(|word| tokens.contains(*word)))
    };
    let mut offences = Vec::new();
    for (file, messages) in &all[FIRST] {
        for id in messages.keys().filter(|name| !name.contains('.')) {
            if !named.contains(id.as_str()) && !put_together(id) && !within(id) {
                offences.push(format!("{file}: {id}"));
            }
        }
    }
    none(&offences, "a message that nothing says is struck in all languages");
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

#[test]
fn the_reader_of_these_rules_sees_where_a_message_is_said() {
    let rust = "say(\"app-save\");\nsay(&format!(\"print-for-{kind}-titled\"))";
    let rust = Source { path: "a.rs".to_owned(), text: rust.to_owned() };
    assert!(named(&rust).contains("app-save"), "between quotes");
    assert!(!named(&rust).contains("app-sav"), "the whole id and no less");
    let pieces = templates(&rust);
    assert_eq!(pieces, [["print-for-", "-titled"]], "put together in Rust");
    assert_eq!(filled("print-for-trainer-titled", &pieces[0]), Some(vec!["trainer"]));
    assert_eq!(filled("print-for-trainer", &pieces[0]), None, "the end belongs to it");
    let end = Source { path: "b.rs".to_owned(), text: "format!(\"{id}-missing\")".to_owned() };
    assert_eq!(templates(&end), [["", "-missing"]], "the beginning may be filled in");
    let tree = Source { path: "c.rs".to_owned(), text: "format!(\"{a}-{b}\")".to_owned() };
    assert!(templates(&tree).is_empty(), "a hyphen alone says nothing");
    let page = "<A test=\"app-open\">{t(`choice-${field}-${value}`)}</A>";
    let page = Source { path: "a.svelte".to_owned(), text: page.to_owned() };
    assert!(!named(&page).contains("app-open"), "what tests find is no message");
    let pieces = templates(&page);
    assert_eq!(filled("choice-sex-not_stated", &pieces[0]), Some(vec!["sex", "not_stated"]));
}
