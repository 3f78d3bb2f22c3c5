//! The order of names in lists where Arabic, Kurdish and Latin names stand together.

use super::fold::is_arabic;
use crate::texts::{digit_value, is_invisible};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// One alphabet for Arabic and Kurdish names. Each entry is one letter; what follows its first
/// form are other ways to write it, which decide only between names that are equal otherwise.
///
/// Unicode's collation has no rules for Sorani (it puts ڕ behind ز). The order is the Arabic
/// alphabet with the Kurdish letters beside their relatives as Kurdish dictionaries have them,
/// and Kurdish و before ه.
const ALPHABET: [&str; 42] = [
    "ئ",
    "ء",
    "اآأإٱ",
    "ب",
    "پ",
    "ت",
    "ث",
    "ج",
    "چ",
    "ح",
    "خ",
    "د",
    "ذ",
    "ر",
    "ڕڒ",
    "ز",
    "ژ",
    "س",
    "ش",
    "ص",
    "ض",
    "ط",
    "ظ",
    "ع",
    "غ",
    "ف",
    "ڤ",
    "ق",
    "كکڪ",
    "گ",
    "ل",
    "ڵ",
    "م",
    "ن",
    "وؤۇۊۋ",
    "ۆ",
    "هةھہۀۂ",
    "ە",
    "يىیېے",
    "ێ",
    "ۍ",
    "ۿ",
];

/// A key whose byte order is the order of names: blank, then digits, Arabic and Kurdish letters,
/// Latin letters, everything else by code point.
///
/// For Arabic and Latin names it is ASCII: a word is one character per Arabic letter (`A` for the
/// first of the alphabet) and `~x` per Latin letter, words are joined by `-`, and after a blank
/// follow the forms of the letters, so that أحمد stands directly behind احمد. Vowel signs and the
/// lengthening stroke do not count. Names are sorted as they are written, article and title
/// included, as registers in Iraq are.
#[must_use]
pub fn sort_key(name: &str) -> String {
    let mut order = String::with_capacity(name.len());
    let mut forms = String::new();
    let mut characters = name.nfkc().peekable();
    while let Some(character) = characters.next() {
        let is_kurdish_vowel = character == 'ه' && characters.peek() == Some(&'\u{200C}');
        push_letter(&mut order, &mut forms, if is_kurdish_vowel { 'ە' } else { character });
    }
    let mut key = order.trim_end_matches('-').to_owned();
    let forms = forms.trim_end_matches('0');
    if !forms.is_empty() {
        key.push(' ');
        key.push_str(forms);
    }
    key
}

fn push_letter(order: &mut String, forms: &mut String, character: char) {
    let skipped = is_invisible(character)
        || is_combining_mark(character)
        || matches!(character, '\u{640}' | '\'' | '\u{2BB}'..='\u{2BF}' | '\u{2018}' | '\u{2019}');
    if skipped {
        return;
    }
    if let Some(digit) = digit_value(character).and_then(|value| char::from_digit(value, 10)) {
        order.push(digit);
        forms.push('0');
    } else if let Some((place, form)) = place_in_alphabet(character) {
        order.push(place);
        forms.push(form);
    } else if is_arabic(character) || !character.is_alphanumeric() {
        push_other(order, forms, character);
    } else {
        character.to_lowercase().for_each(|lower| push_latin(order, forms, lower));
    }
}

/// The character that stands for the letter's place, and the digit that stands for its form.
fn place_in_alphabet(character: char) -> Option<(char, char)> {
    ALPHABET.iter().zip('A'..).find_map(|(letters, place)| {
        letters
            .chars()
            .zip('0'..='9')
            .find_map(|(letter, form)| (letter == character).then_some((place, form)))
    })
}

/// A letter outside the alphabet stands for itself; anything else parts words.
fn push_other(order: &mut String, forms: &mut String, character: char) {
    if character.is_alphanumeric() {
        order.push(character);
        forms.push('0');
    } else if !order.is_empty() && !order.ends_with('-') {
        order.push('-');
    }
}

/// A Latin letter without its signs; having any is a form.
fn push_latin(order: &mut String, forms: &mut String, letter: char) {
    let letter = if letter == 'ı' { 'i' } else { letter };
    decompose_canonical(letter, |part| {
        if is_combining_mark(part) {
            forms.pop();
            forms.push('1');
        } else {
            if part.is_ascii() {
                order.push('~');
            }
            order.push(part);
            forms.push('0');
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_ascending(names: &[&str]) {
        for pair in names.windows(2) {
            let keys = (sort_key(pair[0]), sort_key(pair[1]));
            assert!(keys.0 < keys.1, "{} before {}: {keys:?}", pair[0], pair[1]);
        }
    }

    #[test]
    fn names_stand_in_the_order_of_the_mixed_alphabet() {
        assert_ascending(&[
            "١٢ حسن",
            "ئارام عەزیز",
            "احمد علي",
            "أحمد علي",
            "احمد علي حسن",
            "أسعد كاظم",
            "باسم",
            "پەیمان",
            "تارا",
            "رعد سالم",
            "رغد سالم",
            "ڕێبین",
            "زيد",
            "ژیان",
            "سارة",
            "کاوە",
            "كريم",
            "گوڵاڵە",
            "لیلى",
            "نور علي",
            "نورا",
            "وليد",
            "هدى",
            "يوسف",
            "Ali Hasan",
            "Omar",
            "Şirin",
            "Zain",
            "Борис",
        ]);
    }

    #[test]
    fn other_forms_decide_only_between_equal_names() {
        assert_ascending(&["احمد", "آحمد", "أحمد", "إحمد", "احمد ب"]);
        assert_ascending(&["فاطمه", "فاطمة", "فاطمه علي", "فاطمة علي"]);
        assert_ascending(&["Rezan", "Rêzan", "Rezana"]);
        assert_ascending(&["علي", "علی", "علي حسن", "علياء"]);
    }

    #[test]
    fn what_is_not_heard_does_not_sort() {
        for (one, other) in [
            ("مُحَمَّد", "محـــمد"),
            ("عه\u{200c}زیز", "عەزیز"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("  Ali - OMAR.", "ali omar"),
            ("Sa'ad", "Saad"),
        ] {
            assert_eq!(sort_key(one), sort_key(other), "{one} as {other}");
        }
    }

    #[test]
    fn the_alphabet_names_each_letter_once() {
        let mut letters: Vec<char> = ALPHABET.concat().chars().collect();
        letters.sort_unstable();
        let count = letters.len();
        letters.dedup();
        assert_eq!(letters.len(), count, "a letter with two places would have the first only");
        assert!(usize::from(b'~' - b'A') > ALPHABET.len(), "places stay before the Latin letters");
    }

    proptest! {
        #[test]
        fn a_longer_name_stands_behind(name in "[ابپحكکهۆA-Za-zêş]{1,12}", more in "[ابح]{1,5}") {
            let longer = format!("{name} {more}");
            prop_assert!(sort_key(&name) < sort_key(&longer));
        }

        #[test]
        fn any_text_has_a_key(text in any::<String>()) {
            let key = sort_key(&text);
            prop_assert!(!key.starts_with('-') && !key.ends_with('-'));
        }
    }
}
