//! What stands before a name in a pasted line, and the lines that are no names.

use super::has_letter;
use crate::names::{folded_words, is_among};
use crate::texts::digit_value;

/// Words of headings, folded and without article, that no person is called.
const HEADING_WORDS: &str = "اسم قائمه قايمه مشاركين مشاركون مشاركات متدربين متدربون متدربات منظمه جهه موبايل تسلسل \
    ناو ناوهكان بهشداربووان names name participants organisation organization phone mobile \
    affiliation";

/// Words that stand in headings too, but not alone: أسماء (names) is also a woman's name, هاتف
/// (telephone) a man's.
const WEAK_HEADING_WORDS: &str =
    "اسما هاتف ت رقم كامل ثلاثي رباعي حضور لسته ليست و no full of the number and list";

/// Whether the line announces names instead of being one.
///
/// A line that ends in a colon does, and so does one that holds nothing but words of headings.
pub(super) fn is_heading(line: &str) -> bool {
    if line.trim_end_matches(['*', '_', ' ']).ends_with([':', '：']) {
        return !line.chars().any(|character| digit_value(character).is_some())
            || !has_letter(line);
    }
    let words = folded_words(line);
    let bare = |word: &str| word.strip_prefix("ال").unwrap_or(word).to_owned();
    // With its article, الأسماء is no woman's name.
    let is_strong = |word: &str| word == "الاسما" || is_among(HEADING_WORDS, &bare(word));
    let is_weak = |word: &str| is_among(WEAK_HEADING_WORDS, &bare(word));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.iter().all(|word| is_strong(word) || is_weak(word))
        && words.iter().any(|word| is_strong(word))
}

/// The text of a chat message without its time and sender, as WhatsApp exports and copies them:
/// `[1/6/18, 9:02 AM] Sender: text` or `1/6/18, 9:02 AM - Sender: text`.
pub(super) fn without_message_stamp(line: &str) -> &str {
    let bracketed = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let Some((stamp, message)) = bracketed.or_else(|| line.split_once(" - ")) else {
        return line;
    };
    if !is_stamp(stamp) {
        return line;
    }
    match message.split_once(": ") {
        Some((_, text)) => text.trim(),
        None if message.ends_with(':') => "",
        None => message.trim(),
    }
}

/// Whether the text is a date and a time of day: digits, their punctuation, and am or pm in
/// Latin, Arabic or Kurdish letters.
fn is_stamp(text: &str) -> bool {
    let digits = text.chars().filter(|character| digit_value(*character).is_some()).count();
    let is_part = |character: char| {
        digit_value(character).is_some() || " /.-:,،AaPpMmصمپنب".contains(character)
    };
    (5..=14).contains(&digits)
        && text.contains(':')
        && text.contains(['/', '.', '-'])
        && text.chars().all(is_part)
}

/// The line without bullets and without its number: `1-`, `1)`, `١.`, `(٢)`, `3/`, `•`, `4` and a
/// tab. A telephone number at the beginning is no numbering.
pub(super) fn without_numbering(line: &str) -> &str {
    let start = line.trim_start_matches(is_bullet);
    let opened = start.strip_prefix(['(', '[']).unwrap_or(start);
    let after = opened.trim_start_matches(|character| digit_value(character).is_some());
    let digits = opened.chars().count() - after.chars().count();
    let rest = after.trim_start_matches(|character| {
        is_bullet(character)
            || matches!(character, ')' | ']' | '.' | '/' | ':' | ',' | '،' | '\u{640}')
    });
    if !(1..=3).contains(&digits) || is_start_of_phone(opened, rest) {
        return start;
    }
    rest
}

fn is_bullet(character: char) -> bool {
    let opens = matches!(character, '(' | '[' | '+' | '.' | '/' | ':' | ')' | ']' | ',' | '،');
    !character.is_alphanumeric()
        && !opens
        && !matches!(character, '\u{200C}' | '\u{200D}' | '"' | '«')
}

/// Whether the digits at the beginning of `opened` and the digits that `rest` begins with are one
/// telephone number rather than a list's number and a whole telephone number after it.
fn is_start_of_phone(opened: &str, rest: &str) -> bool {
    let starts_with_digit = |text: &str| text.starts_with(|c| digit_value(c).is_some());
    if !starts_with_digit(rest) {
        return false;
    }
    let zero = |character: char| digit_value(character) == Some(0);
    let is_number_part = |character: &char| {
        digit_value(*character).is_some() || matches!(character, ' ' | '-' | '(' | ')')
    };
    let digits = rest.chars().take_while(is_number_part).filter_map(digit_value).count();
    opened.starts_with(zero) || digits < 9
}
