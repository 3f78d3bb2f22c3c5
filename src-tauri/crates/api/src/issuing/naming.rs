//! Names of single files, made from a pattern such as `{serial}_{name}`.

use super::serials::Ready;
use crate::failure::Failure;
use std::collections::BTreeSet;

/// The pattern where nobody says otherwise.
pub(crate) const DEFAULT_PATTERN: &str = "{serial}_{name}";

/// What a pattern may name.
pub(crate) const PLACEHOLDERS: [&str; 6] =
    ["number", "serial", "name", "latin_name", "organisation", "kind"];

/// Those of which a pattern needs one where there are several files: the others are shared.
const TELLING: [&str; 4] = ["number", "serial", "name", "latin_name"];

/// Letters that a pattern may have.
const LONGEST_PATTERN: usize = 200;

/// Letters that a name may have, with its ending.
const LONGEST: usize = 100;

/// A pattern taken apart.
pub(super) struct Pattern {
    parts: Vec<Part>,
}

enum Part {
    Text(String),
    /// One of [`PLACEHOLDERS`].
    Placeholder(&'static str),
}

impl Pattern {
    /// # Errors
    /// `empty-text`, `text-too-long`, `pattern-brace` for a brace without its fellow, and
    /// `pattern-unknown` for a placeholder that there is not.
    pub(super) fn read(pattern: &str) -> Result<Self, Failure> {
        let refused =
            |code: &str| Failure::new(code).field("pattern").text("example", DEFAULT_PATTERN);
        if pattern.trim().is_empty() {
            return Err(refused("empty-text"));
        }
        if pattern.chars().count() > LONGEST_PATTERN {
            return Err(refused("text-too-long").number("limit", LONGEST_PATTERN));
        }
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some((text, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or_else(|| refused("pattern-brace"))?;
            if text.contains('}') || name.contains('{') {
                return Err(refused("pattern-brace"));
            }
            let known = PLACEHOLDERS.into_iter().find(|known| *known == name.trim());
            let known = known.ok_or_else(|| unknown(name))?;
            parts.push(Part::Text(text.to_owned()));
            parts.push(Part::Placeholder(known));
            rest = after;
        }
        if rest.contains('}') {
            return Err(refused("pattern-brace"));
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Self { parts })
    }

    /// A name for each, in order: with the ending, safe on any stick, none twice there.
    ///
    /// # Errors
    /// `pattern-same` where the pattern cannot tell several files apart.
    pub(super) fn names(&self, ready: &[Ready]) -> Result<Vec<String>, Failure> {
        let tells = |part: &Part| matches!(part, Part::Placeholder(name) if TELLING.contains(name));
        if ready.len() > 1 && !self.parts.iter().any(tells) {
            let same = Failure::new("pattern-same").field("pattern");
            return Err(same.text("example", "{serial}"));
        }
        let width = ready.len().to_string().len();
        let mut taken = BTreeSet::new();
        let names = ready.iter().enumerate().map(|(place, ready)| {
            let stem = self.stem(ready, place + 1, width);
            let mut name = file_name(&stem, "");
            let mut twin = 2;
            // FAT and NTFS do not tell capitals from small letters.
            while !taken.insert(name.to_lowercase()) {
                name = file_name(&stem, &format!("_{twin}"));
                twin += 1;
            }
            name
        });
        Ok(names.collect())
    }

    fn stem(&self, ready: &Ready, number: usize, width: usize) -> String {
        let mut stem = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => stem.push_str(text),
                Part::Placeholder("number") => stem.push_str(&format!("{number:0width$}")),
                Part::Placeholder("serial") => stem.push_str(&ready.serial.to_string()),
                Part::Placeholder("name") => stem.push_str(&ready.facts.name),
                Part::Placeholder("latin_name") => stem.push_str(&ready.facts.latin_name),
                Part::Placeholder("organisation") => stem.push_str(&ready.facts.organisation),
                Part::Placeholder(_) => stem.push_str(&ready.facts.kind),
            }
        }
        stem
    }
}

fn unknown(name: &str) -> Failure {
    let known: Vec<String> = PLACEHOLDERS.iter().map(|name| format!("{{{name}}}")).collect();
    let failure = Failure::new("pattern-unknown").field("pattern");
    failure.text("text", &format!("{{{name}}}")).text("known", &known.join(" "))
}

/// The stem cut so that what tells twins apart, and the ending, stay.
fn file_name(stem: &str, twin: &str) -> String {
    const ENDING: &str = ".pdf";
    // As `safe_name` counts: in bytes, of which letters of Arabic script take two.
    const BYTES: usize = 120;
    let letters = LONGEST - twin.len() - ENDING.len();
    let mut cut = String::new();
    for letter in transfer::safe_name(stem).chars().take(letters) {
        if cut.len() + letter.len_utf8() + twin.len() + ENDING.len() > BYTES {
            break;
        }
        cut.push(letter);
    }
    transfer::safe_name(&format!("{}{twin}{ENDING}", cut.trim_end()))
}
