//! Telephone numbers as they are typed, kept and shown. An odd number is never refused.

use crate::texts::{digit_value, is_invisible};

/// The country code of Iraq.
const IRAQ: &str = "964";

/// A typed number as it is kept; `None` when it holds no digit.
///
/// An Iraqi mobile number (ten national digits, `7` and `3` to `9` first, by the numbering plan
/// that libphonenumber describes) becomes E.164, `+9647701234567`, whether it was typed as
/// `0770 123 4567`, `7701234567`, `+964 770 123 4567`, `+964 (0) 770 …` or `00964770…`, in any
/// digits of [`digit_value`]. A number typed with `+` or `00` and a country code is kept as `+`
/// and its digits. Of anything else the digits are kept, or, where the text says more than one
/// number can (two numbers, an extension), the text with its digits as `0-9`.
#[must_use]
pub fn read_phone(text: &str) -> Option<String> {
    let plain = plain(text);
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return None;
    }
    if !plain.chars().all(|character| character.is_ascii_digit() || " +-().".contains(character)) {
        return Some(plain);
    }
    if let Some(national) = iraqi_mobile(&digits) {
        return Some(format!("+{IRAQ}{national}"));
    }
    // In a paragraph from right to left the sign is often typed behind the digits.
    let has_plus = plain.starts_with('+') || plain.ends_with('+');
    let international = match digits.strip_prefix("00") {
        Some(rest) => rest,
        None if has_plus => &digits,
        None => return Some(digits),
    };
    // E.164 has at most fifteen digits, and no country code begins with zero.
    let is_sound = (7..=15).contains(&international.len()) && !international.starts_with('0');
    Some(if is_sound { format!("+{international}") } else { digits })
}

/// The numbers of a text that may hold several, parted by `/`, each as [`read_phone`] keeps it: for
/// finding whose number it is.
#[must_use]
pub fn phone_keys(text: &str) -> Vec<String> {
    text.split('/').filter_map(read_phone).collect()
}

/// A kept number as the screens show it: an Iraqi mobile number in its national form,
/// `0770 123 4567`, any other as it is.
#[must_use]
pub fn show_phone(kept: &str) -> String {
    let national = kept.strip_prefix('+').and_then(|digits| digits.strip_prefix(IRAQ));
    match national.filter(|digits| is_mobile(digits)) {
        Some(digits) => format!("0{} {} {}", &digits[..3], &digits[3..6], &digits[6..]),
        None => kept.to_owned(),
    }
}

/// The digits by which a typed query looks for a number; `None` for a query of other things.
///
/// `0770 12`, `+964 770 12`, `00964 (0) 770 12` and the last digits alone are all queries. Names
/// hold no digits, so a query of digits can mean nothing else. Signs in front are left out, since
/// [`dialled`] lists both ways to dial.
#[must_use]
pub fn search_digits(text: &str) -> Option<String> {
    let plain = plain(text);
    if !plain.chars().all(|character| character.is_ascii_digit() || " +-().".contains(character)) {
        return None;
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix("00").unwrap_or(&digits);
    let digits = match digits.strip_prefix(IRAQ).and_then(|rest| rest.strip_prefix('0')) {
        Some(national) => format!("{IRAQ}{national}"),
        None => digits.to_owned(),
    };
    (!digits.is_empty()).then_some(digits)
}

/// The digits of each number in a kept text as they are dialled: an Iraqi mobile number from home
/// (`0770…`) and from abroad (`964770…`), any other as it is.
#[must_use]
pub fn dialled(kept: &str) -> Vec<String> {
    let parts = kept.split(|letter: char| !(letter.is_ascii_digit() || "+ -().".contains(letter)));
    let mut numbers = Vec::new();
    for number in parts.filter_map(read_phone) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        numbers.extend(iraqi_mobile(&digits).map(|national| format!("0{national}")));
        numbers.push(digits);
    }
    numbers
}

/// Whether a number, as [`dialled`] gives it, is one that a query of [`search_digits`] looks for: the
/// digits stand in it, or they are `0` and its last digits, as people say a number from memory.
#[must_use]
pub fn dials(number: &str, digits: &str) -> bool {
    let last = digits.strip_prefix('0').filter(|rest| rest.len() >= 3);
    number.contains(digits) || last.is_some_and(|last| number.ends_with(last))
}

/// The text with digits as `0-9`, white space as one space and nothing invisible.
fn plain(text: &str) -> String {
    let visible = text.chars().filter(|character| !is_invisible(*character));
    let plain: String = visible
        .map(|character| match character {
            _ if character.is_whitespace() => ' ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{FF0B}' => '+',
            _ => digit_value(character)
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(character),
        })
        .collect();
    plain.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The ten national digits of an Iraqi mobile number, if the digits are one.
fn iraqi_mobile(digits: &str) -> Option<&str> {
    let rest = digits.strip_prefix("00").unwrap_or(digits);
    let rest = rest.strip_prefix(IRAQ).unwrap_or(rest);
    let national = rest.strip_prefix('0').unwrap_or(rest);
    is_mobile(national).then_some(national)
}

fn is_mobile(national: &str) -> bool {
    let bytes = national.as_bytes();
    bytes.len() == 10
        && bytes.iter().all(u8::is_ascii_digit)
        && bytes.first() == Some(&b'7')
        && bytes.get(1).is_some_and(|second| (b'3'..=b'9').contains(second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_dials_a_number_by_any_part_of_it() {
        let number = "07701234567";
        for digits in ["0770", "1234", "4567", "04567"] {
            assert!(dials(number, digits), "{digits}");
        }
        for digits in ["0771", "067", "045678"] {
            assert!(!dials(number, digits), "{digits}");
        }
    }
    use proptest::prelude::*;

    #[test]
    fn iraqi_mobiles_have_one_form() {
        for typed in [
            "0770 123 4567",
            "7701234567",
            "+964 770 123 4567",
            "00964770 1234567",
            "+964 (0) 770-123-4567",
            "964 0770 123 4567",
            "٠٧٧٠١٢٣٤٥٦٧",
            "۰۷۷۰ ۱۲۳ ۴۵۶۷",
            "\u{202A}+964\u{A0}770 123 4567\u{202C}",
            "9647701234567+",
        ] {
            assert_eq!(read_phone(typed).as_deref(), Some("+9647701234567"), "{typed}");
        }
        assert_eq!(show_phone("+9647701234567"), "0770 123 4567", "national");
    }

    #[test]
    fn a_number_is_found_by_its_beginning_and_by_its_end() {
        let numbers = dialled("+9647701234567");
        assert_eq!(numbers, ["07701234567", "9647701234567"], "from home and from abroad");
        for typed in ["0770 12", "٠٧٧٠١٢", "۰۷۷۰ ۱۲", "+964770", "00964 (0) 770", "4567", "٤٥٦٧"]
        {
            let digits = search_digits(typed).unwrap();
            assert!(numbers.iter().any(|number| number.contains(&digits)), "{typed}: {digits}");
        }
        assert_eq!(
            dialled("07701234567 / 066 123"),
            ["07701234567", "9647701234567", "066123"]
                .map(str::to_owned)
                .into_iter()
                .collect::<Vec<_>>(),
            "two numbers"
        );
        for text in ["", "+", "00", "علي", "عل4", "a0770"] {
            assert_eq!(search_digits(text), None, "{text} looks for no number");
        }
    }

    #[test]
    fn other_numbers_are_kept() {
        for (typed, kept) in [
            ("+39 06 1234 5678", "+390612345678"),
            ("0041 22 123 45 67", "+41221234567"),
            ("066 123456", "066123456"),
            ("0720 123 4567", "07201234567"),
            ("123", "123"),
            ("+0", "0"),
            ("07701234567 / 07801234567", "07701234567 / 07801234567"),
            ("٠٧٧٠١٢٣٤٥٦٧ بيت", "07701234567 بيت"),
        ] {
            assert_eq!(read_phone(typed).as_deref(), Some(kept), "{typed}");
            assert_eq!(show_phone(kept), kept, "shown as it is");
        }
        assert_eq!(read_phone(""), None, "nothing");
        assert_eq!(read_phone("بلا"), None, "no digit");
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_again(text in "[+0-9٠-٩ ()/a-\u{200F}-]{0,20}") {
            if let Some(kept) = read_phone(&text) {
                prop_assert_eq!(read_phone(&kept), Some(kept.clone()));
                prop_assert!(kept.bytes().any(|byte| byte.is_ascii_digit()));
            }
        }

        #[test]
        fn what_is_shown_means_the_same(national in "7[3-9][0-9]{8}") {
            let kept = format!("+964{national}");
            prop_assert_eq!(read_phone(&show_phone(&kept)), Some(kept));
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            if let Some(kept) = read_phone(&text) {
                prop_assert!(!show_phone(&kept).is_empty());
            }
        }
    }
}
