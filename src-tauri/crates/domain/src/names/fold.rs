//! The folding of letters: every spelling of a word in one, for comparing only.

use crate::texts::{digit_value, is_invisible};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The words of a text, folded; words of digits only are dropped.
///
/// NFKC comes first: text copied from old PDF files holds presentation forms and ligatures.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkc() {
        push_folded(&mut folded, character);
    }
    folded
        .split(' ')
        .filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

fn push_folded(folded: &mut String, character: char) {
    if is_dropped(character) {
        return;
    }
    if let Some(digit) = digit_value(character).and_then(|value| char::from_digit(value, 10)) {
        folded.push(digit);
    } else if is_arabic(character) {
        push_arabic(folded, character);
    } else if character.is_alphanumeric() {
        character.to_lowercase().for_each(|lower| push_latin(folded, lower));
    } else {
        folded.push(' ');
    }
}

/// What is written or left out without changing the word: invisible characters, the lengthening
/// stroke ـ, vowel signs and Qur'anic marks, the lone hamza, and signs for ain and hamza in Latin.
fn is_dropped(character: char) -> bool {
    is_invisible(character)
        || is_combining_mark(character)
        || matches!(
            character,
            '\u{640}' | '\u{621}' | '\u{674}' | '\u{6D6}'..='\u{6ED}' // stroke, hamza, marks
                | '\'' | '`' | '\u{B4}' | '\u{2BB}'..='\u{2BF}' | '\u{2018}' | '\u{2019}'
        )
}

/// Whether the character is a letter of the Arabic script (after NFKC, so the basic blocks).
pub(super) fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}')
        && character.is_alphabetic()
}

fn push_arabic(folded: &mut String, letter: char) {
    let starts_word = folded.is_empty() || folded.ends_with(' ');
    let letter = match letter {
        // In Kurdish a word cannot begin with a vowel letter; ئ only carries it, as the hamza of
        // the Arabic أ does. No Arabic word begins with ئ. So ئارام meets آرام.
        'ئ' if starts_word => 'ا',
        'آ' | 'أ' | 'إ' | 'ٱ' | '\u{672}' | '\u{673}' => 'ا',
        'ى' | 'ی' | 'ێ' | 'ې' | 'ے' | 'ۓ' | 'ئ' | 'ۍ' => 'ي',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۊ' | 'ۋ' | 'ۏ' | 'ۉ' | 'ۅ' => 'و',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' | 'ۃ' | 'ۿ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ڕ' | 'ڒ' => 'ر',
        'ڵ' => 'ل',
        other => other,
    };
    // ئا at the beginning of a word is one sound and one alef; so is آ written as اا.
    let doubles_first_alef = letter == 'ا' && (folded == "ا" || folded.ends_with(" ا"));
    if !doubles_first_alef {
        folded.push(letter);
    }
}

/// Latin letters without their signs; the two Kurmanji letters that stand for other sounds as
/// English writes those.
fn push_latin(folded: &mut String, letter: char) {
    match letter {
        'ş' => folded.push_str("sh"),
        'ç' => folded.push_str("ch"),
        'ı' => folded.push('i'),
        _ => decompose_canonical(letter, |part| {
            if !is_combining_mark(part) {
                folded.push(part);
            }
        }),
    }
}
