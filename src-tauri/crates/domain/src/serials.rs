//! The number on a certificate, with check characters that notice a slip of the pen.
//!
//! A serial is given on a laptop without a network and never twice: issuer, letter of the laptop,
//! year, running number of that laptop. It is printed as `NJF-A-2018-0007-XX`, always in Latin
//! letters and digits.
//!
//! # The check characters
//!
//! `XX` are those of ISO 7064, pure system MOD 1271-36. Each character has a value, `0`–`9` their
//! own and `A`–`Z` 10 to 35, and a weight: 36⁰ for the last, 36¹ for the one before, and so on to
//! the left. The check characters are chosen so that the sum of value × weight over the whole
//! serial, hyphens left out, is 1 modulo 1271.
//!
//! - One wrong character changes the sum by d × 36ⁿ, where d is a difference of values, between
//!   1 and 35 in size. 1271 = 31 × 41 has no factor in common with 36, so 1271 would have to
//!   divide d. It cannot.
//! - Two neighbours a and b that change places change the sum by
//!   (a − b) × (36ⁿ⁺¹ − 36ⁿ) = (a − b) × 35 × 36ⁿ. 35 = 5 × 7 has no factor in common with 1271
//!   either, so again 1271 would have to divide a − b. It cannot, unless a = b and nothing changed.
//!
//! Both hold at every place, the check characters included. Of all other changes, a character left
//! out or added for example, one in 1271 goes unnoticed.

use crate::texts::{digit_value, is_invisible};
use std::fmt;

/// The values that two check characters are taken from; see above for why this number.
const MODULUS: u32 = 1271;

/// How many different characters there are.
const RADIX: u32 = 36;

/// A certificate's number without its check characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial {
    issuer: String,
    letter: char,
    year: u16,
    number: u32,
}

/// Why something is no serial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SerialProblem {
    /// The parts are not those of a serial.
    Form,
    /// The parts are, but the check characters belong to another serial.
    WrongCheck,
}

impl Serial {
    /// A serial of `issuer` (2 to 10 ASCII capitals or digits, a capital first), the laptop's
    /// `letter` (`A` to `Z`), the `year` of the training (1000 to 9999) and the running `number`
    /// of this laptop in that year (from 1).
    ///
    /// # Errors
    /// [`SerialProblem::Form`] if a part is outside these bounds.
    pub fn new(issuer: &str, letter: char, year: u16, number: u32) -> Result<Self, SerialProblem> {
        let is_capital_or_digit = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let is_sound = (2..=10).contains(&issuer.len())
            && issuer.starts_with(|first: char| first.is_ascii_uppercase())
            && issuer.bytes().all(is_capital_or_digit)
            && letter.is_ascii_uppercase()
            && (1000..=9999).contains(&year)
            && number > 0;
        if !is_sound {
            return Err(SerialProblem::Form);
        }
        Ok(Self { issuer: issuer.to_owned(), letter, year, number })
    }

    /// The code of the organisation that issues the certificate, such as `NJF`.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The letter of the laptop that gave the serial.
    #[must_use]
    pub fn letter(&self) -> char {
        self.letter
    }

    /// The year of the training.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The running number on that laptop in that year.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Reads a serial as it was printed, or as a person typed it from paper.
    ///
    /// Lower case, the digits of [`digit_value`], spaces around the hyphens, spaces instead of
    /// hyphens, any kind of hyphen, and none at all are understood. The hyphens must be in their
    /// places, because a character mistaken for a hyphen is a wrong character too.
    ///
    /// # Errors
    /// [`SerialProblem::Form`] or [`SerialProblem::WrongCheck`].
    pub fn parse(text: &str) -> Result<Self, SerialProblem> {
        let plain: String = text.chars().filter_map(plain_character).collect();
        let groups: Vec<&str> = if plain.contains('-') {
            plain.split('-').map(str::trim).collect()
        } else {
            plain.split_whitespace().collect()
        };
        let typed = groups.concat();
        let parts = match *groups.as_slice() {
            [issuer, letter, year, number, check] => [issuer, letter, year, number, check],
            [whole] => parts_without_hyphens(whole).ok_or(SerialProblem::Form)?,
            _ => return Err(SerialProblem::Form),
        };
        let serial = Self::from_parts(parts)?;
        if serial.to_string().replace('-', "") == typed {
            Ok(serial)
        } else {
            Err(SerialProblem::WrongCheck)
        }
    }

    fn from_parts([issuer, letter, year, number, check]: [&str; 5]) -> Result<Self, SerialProblem> {
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_padded = number.len() == 4 || number.len() > 4 && !number.starts_with('0');
        if letter.len() != 1 || year.len() != 4 || !is_padded || check.len() != 2 {
            return Err(SerialProblem::Form);
        }
        if !is_number(year) || !is_number(number) {
            return Err(SerialProblem::Form);
        }
        Self::new(
            issuer,
            letter.chars().next().ok_or(SerialProblem::Form)?,
            year.parse().map_err(|_| SerialProblem::Form)?,
            number.parse().map_err(|_| SerialProblem::Form)?,
        )
    }

    /// The four parts as they are printed, joined by hyphens.
    fn body(&self) -> String {
        let Self { issuer, letter, year, number } = self;
        format!("{issuer}-{letter}-{year}-{number:04}")
    }
}

/// The serial as it is printed: `NJF-A-2018-0007-XX`; the number has four digits or more.
impl fmt::Display for Serial {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body();
        let [first, second] = check_characters(&body);
        write!(formatter, "{body}-{first}{second}")
    }
}

/// The two check characters of a text of ASCII capitals and digits; others are left out.
fn check_characters(text: &str) -> [char; 2] {
    let shifted = |sum: u32| sum * RADIX % MODULUS;
    let values = text.chars().filter_map(|character| character.to_digit(RADIX));
    let sum = shifted(values.fold(0, |sum, value| shifted(sum + value)));
    let check = (MODULUS + 1 - sum) % MODULUS;
    [check / RADIX, check % RADIX].map(|value| {
        // A value below 36 always has a character.
        char::from_digit(value, RADIX).unwrap_or_default().to_ascii_uppercase()
    })
}

/// One typed character in the form in which it is printed; `None` for what cannot be seen.
fn plain_character(character: char) -> Option<char> {
    if let Some(digit) = digit_value(character) {
        return char::from_digit(digit, 10);
    }
    match character {
        _ if is_invisible(character) => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{640}' => Some('-'),
        _ => Some(character.to_ascii_uppercase()),
    }
}

/// The parts of a serial written without hyphens. From the right: two check characters, all
/// digits before them (four of them the year), the laptop's letter, the issuer.
fn parts_without_hyphens(whole: &str) -> Option<[&str; 5]> {
    if !whole.is_ascii() {
        return None;
    }
    let (rest, check) = whole.split_at_checked(whole.len().checked_sub(2)?)?;
    let before = rest.trim_end_matches(|character: char| character.is_ascii_digit());
    let (issuer, letter) = before.split_at_checked(before.len().checked_sub(1)?)?;
    let (year, number) = rest.get(before.len()..)?.split_at_checked(4)?;
    Some([issuer, letter, year, number, check])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    fn najaf() -> Serial {
        Serial::new("NJF", 'A', 2018, 7).unwrap()
    }

    /// The sum that the standard asks to be 1, computed another way: with weights from the right.
    fn weighted_sum(text: &str) -> u32 {
        let values = text.chars().rev().filter_map(|character| character.to_digit(36));
        let mut weight = 1;
        let mut sum = 0;
        for value in values {
            sum = (sum + value * weight) % 1271;
            weight = weight * 36 % 1271;
        }
        sum
    }

    #[test]
    fn the_example_of_the_standard() {
        // ISO 7064 gives the check characters 3W for "ISO79" in MOD 1271-36.
        assert_eq!(check_characters("ISO79"), ['3', 'W'], "the published example");
        assert_eq!(weighted_sum("ISO793W"), 1, "and its sum");
    }

    #[test]
    fn a_serial_is_printed_and_read() {
        let printed = najaf().to_string();
        assert_eq!(&printed[..16], "NJF-A-2018-0007-", "the parts in order");
        assert_eq!(weighted_sum(&printed), 1, "the whole sums to 1: {printed}");
        let bare = printed.replace('-', "");
        let arabic: String = printed
            .chars()
            .map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c))
            .collect();
        for typed in [
            printed.clone(),
            printed.to_lowercase(),
            format!("  {} \n", printed.replace('-', " - ")),
            printed.replace('-', " "),
            printed.replace('-', "–"),
            bare.clone(),
            bare.to_lowercase(),
            format!("\u{200E}{printed}\u{200F}"),
            arabic,
        ] {
            assert_eq!(Serial::parse(&typed), Ok(najaf()), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_serial_is_refused() {
        for text in [
            "",
            "-",
            "----",
            "NJF",
            "NJF-A-2018-0007",
            "NJF-A-2018-07-3W",
            "NJF-A-18-0007-3W",
            "NJF-A-2018-00007-3W",
            "NJF--2018-0007-3W",
            "N J F-A-2018-0007-3W",
            "NJFA20180007",
            "نجف-A-2018-0007-3W",
            "NJF-أ-2018-0007-3W",
            "é",
            "12345678901234",
            "A-A-2018-0001-00",
        ] {
            assert_eq!(Serial::parse(text), Err(SerialProblem::Form), "{text:?}");
        }
        let printed = najaf().to_string();
        let other = printed.replace("2018", "2019");
        assert_eq!(Serial::parse(&other), Err(SerialProblem::WrongCheck), "another year");
        assert_eq!(Serial::new("njf", 'A', 2018, 7), Err(SerialProblem::Form), "lower case");
        assert_eq!(Serial::new("N", 'A', 2018, 7), Err(SerialProblem::Form), "one letter");
        assert_eq!(Serial::new("NJF", '1', 2018, 7), Err(SerialProblem::Form), "a digit");
        assert_eq!(Serial::new("NJF", 'A', 18, 7), Err(SerialProblem::Form), "two-digit year");
        assert_eq!(Serial::new("NJF", 'A', 2018, 0), Err(SerialProblem::Form), "no number");
    }

    fn any_serial() -> impl Strategy<Value = Serial> {
        let number = prop_oneof![1_u32..10_000, 1_u32..=u32::MAX];
        ("[A-Z][A-Z0-9]{1,9}", proptest::char::range('A', 'Z'), 1000_u16..=9999, number).prop_map(
            |(issuer, letter, year, number)| Serial::new(&issuer, letter, year, number).unwrap(),
        )
    }

    proptest! {
        #[test]
        fn every_serial_reads_back(serial in any_serial()) {
            let printed = serial.to_string();
            prop_assert_eq!(weighted_sum(&printed), 1);
            prop_assert_eq!(Serial::parse(&printed), Ok(serial.clone()));
            prop_assert_eq!(Serial::parse(&printed.replace('-', "")), Ok(serial));
        }

        #[test]
        fn every_single_wrong_character_is_refused(serial in any_serial()) {
            for printed in [serial.to_string(), serial.to_string().replace('-', "")] {
                for index in 0..printed.len() {
                    for wrong in ALPHABET.chars().chain(['-', '.', '/', 'é', 'م']) {
                        if printed[index..].starts_with(wrong) {
                            continue;
                        }
                        let mut typed = printed.clone();
                        typed.replace_range(index..=index, wrong.encode_utf8(&mut [0; 4]));
                        prop_assert!(Serial::parse(&typed).is_err(), "{typed} for {printed}");
                    }
                }
            }
        }

        #[test]
        fn every_swap_of_neighbours_is_refused(serial in any_serial()) {
            for printed in [serial.to_string(), serial.to_string().replace('-', "")] {
                for index in 1..printed.len() {
                    let mut typed = printed.clone().into_bytes();
                    typed.swap(index - 1, index);
                    let typed = String::from_utf8(typed).unwrap();
                    if typed != printed {
                        prop_assert!(Serial::parse(&typed).is_err(), "{typed} for {printed}");
                    }
                }
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            if let Ok(serial) = Serial::parse(&text) {
                prop_assert_eq!(Serial::parse(&serial.to_string()), Ok(serial));
            }
        }
    }
}
