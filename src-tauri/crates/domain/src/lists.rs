//! Reading a list of participants as people paste it from messages, Word and spreadsheets.
//!
//! What is read is a proposal that the trainer sees before anything is kept. So a doubtful line
//! is read as a name rather than dropped, and no letter of a name is ever lost.

mod cells;
mod columns;
mod prefixes;

pub use columns::{
    Column, Doubt, Entry, Layout, StatedSex, entries, governorate_key, is_of_old_font, recognise,
};

use crate::texts::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One line that names a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListLine {
    /// The number of the line in the pasted text, from 1, empty lines counted.
    pub line: usize,
    /// The name as written, without numbering; it holds at least one letter.
    pub name: String,
    /// The organisation or team as written.
    pub affiliation: Option<String>,
    /// The number as written with its digits as `0-9`; several are joined by ` / `. For
    /// [`crate::phones::read_phone`] to read.
    pub phone: Option<String>,
}

/// The persons of a pasted list, in order.
///
/// Left out: empty lines, lines without a letter, headings (`الأسماء:`, `No. Name Phone`).
/// Stripped: the stamp and sender of a chat message, numbering and bullets in any digits, marks of
/// direction and other invisible characters. Name, affiliation and phone are told apart by tabs,
/// `;`, `|`, `–` and ` - `; commas, slashes and other hyphens part only where a telephone number or
/// an organisation follows, since names hold them too. A number is a telephone number from seven
/// digits on; a line of nothing else belongs to the person of the line before.
#[must_use]
pub fn read_list(text: &str) -> Vec<ListLine> {
    let text = text.replace("\r\n", "\n");
    let mut people: Vec<ListLine> = Vec::new();
    for (index, raw) in text.split(['\n', '\r', '\u{2028}', '\u{2029}']).enumerate() {
        let line = index + 1;
        let clean = clean(raw);
        let content = prefixes::without_message_stamp(clean.trim());
        if prefixes::is_heading(content) {
            continue;
        }
        let found = cells::read(prefixes::without_numbering(content));
        match (found.name, people.last_mut()) {
            (Some(name), _) => {
                let (affiliation, phone) = (found.affiliation, found.phone);
                people.push(ListLine { line, name, affiliation, phone });
            }
            (None, Some(before)) if before.line + 1 == line && before.phone.is_none() => {
                before.phone = found.phone;
            }
            (None, _) => {}
        }
    }
    people
}

/// The line without what cannot be seen, blanks as spaces; tabs stay, they part cells. The joiner
/// and non-joiner stay too: in Kurdish ه and a non-joiner are the letter ە.
fn clean(raw: &str) -> String {
    let is_dust = |character: char| {
        let joins = matches!(character, '\u{200C}' | '\u{200D}');
        // Variation selectors and the keycap of number signs such as 1️⃣.
        let decorates = matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{20E3}');
        is_invisible(character) && !joins || decorates
    };
    let as_space = |character: char| {
        let is_blank = character.is_whitespace() || character.is_control();
        if is_blank && character != '\t' { ' ' } else { character }
    };
    raw.chars().filter(|character| !is_dust(*character)).map(as_space).collect()
}

/// The text with one space between words and without punctuation around it, in letters that can
/// be searched and shaped again.
fn tidy(text: &str) -> String {
    let text = &without_presentation_forms(text);
    let belongs = |character: char| character.is_alphanumeric() || is_combining_mark(character);
    let start = text.trim_start_matches(|character| !belongs(character) && character != '(');
    let end = start.trim_end_matches(|character| {
        !belongs(character) && !matches!(character, ')' | '\'' | '\u{200C}' | '\u{200D}')
    });
    end.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with Arabic letters in place of their presentation forms: PDF files and old programs
/// hand over the shapes of letters (ﻋﻠﻲ), which look right and are found by nobody. Nothing else
/// is made compatible; a mark that has no letter to stand on stays as it is.
fn without_presentation_forms(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        let mut letters = char::to_string(&character);
        if matches!(character, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') {
            letters = letters.nfkc().collect();
        }
        if letters.starts_with(char::is_alphabetic) {
            plain.push_str(&letters);
        } else {
            plain.push(character);
        }
    }
    plain
}

fn has_letter(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod columns_tests;
#[cfg(test)]
mod tests;
