//! Names that a list writes in capitals, as passports and old forms do.

use super::language_of;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The shortest name that is believed to be written in capitals; less is an abbreviation.
const LEAST_LETTERS: usize = 4;
/// Longer than one letter, and a name of their own follows: "Dall'Olio", "Sant'Angelo".
const ELIDED: [&str; 3] = ["dall", "dell", "sant"];

/// Whether a name in Latin letters is written in capitals throughout: "SARA ROSSI".
#[must_use]
pub fn is_in_capitals(name: &str) -> bool {
    let letters = || name.chars().filter(|one| one.is_alphabetic() && !is_apostrophe(*one));
    letters().count() >= LEAST_LETTERS
        && language_of(name) == "en"
        && !letters().any(char::is_lowercase)
        && letters().all(char::is_uppercase)
}

/// The name with a capital at the beginning of each part alone: "Sara Rossi", "Al-Hassan",
/// "D'Angelo". Behind an apostrophe a capital follows a single letter and the Italian
/// [`ELIDED`] words; elsewhere it stands for a sound within the word: "Sa'ad". In NFC, so that
/// letters with marks are one letter each. A proposal: nobody can tell "Di Maio" from "di Maio" by their capitals.
#[must_use]
pub fn in_ordinary_letters(name: &str) -> String {
    let mut ordinary = String::with_capacity(name.len());
    let mut part = String::new();
    for letter in name.nfc() {
        if is_apostrophe(letter) {
            if part.chars().count() == 1 || ELIDED.contains(&part.as_str()) {
                part.clear();
            }
            ordinary.push(letter);
        } else if letter.is_alphabetic() {
            let small = letter.to_lowercase();
            if part.is_empty() {
                ordinary.push(letter);
            } else {
                ordinary.extend(small.clone());
            }
            part.extend(small);
        } else {
            if !is_combining_mark(letter) {
                part.clear();
            }
            ordinary.push(letter);
        }
    }
    ordinary
}

/// Apostrophes, and what is written for ain and hamza in Latin letters.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '\u{B4}' | '\u{2BB}'..='\u{2BF}' | '\u{2018}' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_known_and_written_small() {
        for (name, ordinary) in [
            ("SARA ROSSI", "Sara Rossi"),
            ("AL-HASSAN, ŞÊRKO", "Al-Hassan, Şêrko"),
            ("NICOLÒ D'ANGELO", "Nicolò D'Angelo"),
            ("NICOLO\u{300} D\u{2019}ANGELO", "Nicolò D\u{2019}Angelo"),
            ("O'BRIEN DALL'OLIO", "O'Brien Dall'Olio"),
            ("SA'AD MA\u{2BF}AN", "Sa'ad Ma\u{2BF}an"),
            ("MU\u{2BE}AYAD SA\u{2018}D", "Mu\u{2BE}ayad Sa\u{2018}d"),
            ("\u{2BF}ABD AL-QADIR", "\u{2BF}Abd Al-Qadir"),
            // Nothing but a combining mark writes k with a dot above.
            ("SAK\u{307}IR", "Sak\u{307}ir"),
        ] {
            assert!(is_in_capitals(name), "{name}");
            assert_eq!(in_ordinary_letters(name), ordinary, "{name}");
        }
        for name in ["Sara ROSSI", "Sara Rossi", "AKT", "علي كاظم", "علي SARA", "1234 5678", ""]
        {
            assert!(!is_in_capitals(name), "{name} is not all capitals");
        }
    }
}
