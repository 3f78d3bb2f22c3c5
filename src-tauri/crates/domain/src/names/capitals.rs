//! Names that a list writes in capitals, as passports and old forms do.

use super::language_of;

/// The shortest name that is believed to be written in capitals; less is an abbreviation.
const LEAST_LETTERS: usize = 4;

/// Whether a name in Latin letters is written in capitals throughout: "SARA ROSSI".
#[must_use]
pub fn is_in_capitals(name: &str) -> bool {
    let letters = || name.chars().filter(|letter| letter.is_alphabetic());
    letters().count() >= LEAST_LETTERS
        && language_of(name) == "en"
        && !letters().any(char::is_lowercase)
        && letters().all(char::is_uppercase)
}

/// The name with a capital at the beginning of each part alone: "Sara Rossi", "Al-Hassan",
/// "D'Angelo". A proposal: nobody can tell "Di Maio" from "di Maio" by their capitals.
#[must_use]
pub fn in_ordinary_letters(name: &str) -> String {
    let mut ordinary = String::with_capacity(name.len());
    let mut begins = true;
    for letter in name.chars() {
        if begins {
            ordinary.push(letter);
        } else {
            ordinary.extend(letter.to_lowercase());
        }
        begins = !letter.is_alphabetic();
    }
    ordinary
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
