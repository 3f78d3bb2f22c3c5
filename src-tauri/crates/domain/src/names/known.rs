//! Frequent names of Iraq in the spellings in which they are met. Where both of two names are
//! known, this decides: letters alone cannot tell that Samir and Samer are two names and that
//! Yousif and Yusuf are one.

use super::sounds::{Letters, Reading, group, readings};
use super::vowels::same_vowels;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A name in a line: its search tokens in Arabic letters, then Latin spellings that are not told
/// by their sounds alone. A spelling of several names stands in each; one with `=` before it is
/// known only letter by letter.
const NAMES: &str = include_str!("known.txt");

/// European given names, to tell names whose order varies from those whose order matters.
const EUROPEAN: &str = include_str!("european.txt");

/// Endings of Italian family names.
const FAMILY_ENDINGS: [&str; 8] = ["etti", "elli", "ello", "ucci", "acci", "ini", "oni", "azzo"];

/// The place of a known name in the list.
pub(super) type Known = u16;

struct Lists {
    exact: HashMap<&'static str, Vec<Known>>,
    by_groups: HashMap<String, Vec<(Known, Reading)>>,
    /// Of the first spelling of each name.
    groups: Vec<String>,
}

/// Which names a part is; none where it is not known.
pub(super) fn known(plain: &str, letters: Letters, sounds: &[Reading]) -> Vec<Known> {
    let lists = lists();
    if let Some(exact) = lists.exact.get(plain) {
        return exact.clone();
    }
    let mut found = Vec::new();
    if letters != Letters::Arabic {
        for reading in sounds.iter().filter(|reading| reading.vowelled) {
            let alike = lists.by_groups.get(&groups(reading)).into_iter().flatten();
            found.extend(alike.filter(|(_, it)| same_vowels(reading, it)).map(|(known, _)| *known));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The groups of the consonants of a known name, the same for each of its spellings.
pub(super) fn groups_of(known: Known) -> &'static str {
    lists().groups.get(usize::from(known)).map_or("", String::as_str)
}

/// Whether a Latin part is a European given name.
pub(super) fn is_european_given(plain: &str) -> bool {
    EUROPEAN.split_whitespace().any(|name| name == plain)
}

/// Whether a Latin part is European.
pub(super) fn is_european(plain: &str) -> bool {
    is_european_given(plain)
        || FAMILY_ENDINGS.iter().any(|end| plain.len() > end.len() + 2 && plain.ends_with(end))
}

/// The groups of the consonants of a reading.
pub(super) fn groups(reading: &Reading) -> String {
    let servant = reading.servant.then_some('@');
    servant.into_iter().chain(reading.consonants.iter().filter_map(|it| group(*it))).collect()
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists =
            Lists { exact: HashMap::new(), by_groups: HashMap::new(), groups: Vec::new() };
        let lines = NAMES.lines().filter(|line| !line.is_empty());
        for (line, known) in lines.zip(0..) {
            let first = line.split_whitespace().next().unwrap_or_default();
            let first = readings(first, Letters::of(first), false);
            lists.groups.push(first.first().map(groups).unwrap_or_default());
            for form in line.split_whitespace() {
                let exact = form.strip_prefix('=');
                lists.exact.entry(exact.unwrap_or(form)).or_default().push(known);
                if exact.is_some() {
                    continue;
                }
                for reading in readings(form, Letters::of(form), false) {
                    if reading.vowelled {
                        let entry = lists.by_groups.entry(groups(&reading)).or_default();
                        entry.push((known, reading));
                    }
                }
            }
        }
        lists
    })
}
