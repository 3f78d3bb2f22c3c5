//! Telling name, affiliation and phone apart within one line.

use super::{has_letter, tidy};
use crate::names::{is_among, search_tokens};
use crate::texts::digit_value;

/// The least digits of a telephone number: an Iraqi land line without its area has six or seven.
const LEAST_PHONE_DIGITS: usize = 7;

/// Words, as [`search_tokens`] leaves them, that tell that a cell is an affiliation.
const ORGANISATION_WORDS: &str = "منظمه فريق اتحاد نقابه جمعيه منتدي جامعه كليه مركز موسسه شبكه رابطه دايره مديريه وزاره \
    مجلس معهد مدرسه تجمع حمله مبادره قناه اذاعه جريده مستقل مستقله ناشط ناشطه طالب طالبه \
    ريكخراو ريكخراوي تيم تيمي يهكيتي زانكو ناوهند سهربهخو organisation organization team \
    union forum university association center centre network ngo foundation society \
    independent individual";

/// Words that announce a telephone number and say nothing else.
const PHONE_WORDS: &str =
    "هاتف موبايل رقم جوال نقال تلفون هاتفه ژماره tel phone mob mobile cell whatsapp واتساب";

/// What one line holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) name: Option<String>,
    pub(super) affiliation: Option<String>,
    pub(super) phone: Option<String>,
}

/// Reads a line without numbering. The first cell with a letter is the name, all others the
/// affiliation; telephone numbers are taken out of whichever cell they stand in.
pub(super) fn read(line: &str) -> Found {
    let mut texts = Vec::new();
    let mut phones = Vec::new();
    for cell in hard_cells(line) {
        for cell in soft_cells(cell) {
            let text = tidy(&without_label(&take_phones(cell, &mut phones)));
            let is_label = !phones.is_empty() && is_phone_label(&text);
            if has_letter(&text) && !is_label {
                texts.push(text);
            }
        }
    }
    let mut texts = texts.into_iter();
    let some = |text: String| (!text.is_empty()).then_some(text);
    let (name, bracket) = texts.next().map_or((String::new(), None), split_bracket);
    let affiliation: Vec<String> = bracket.into_iter().chain(texts).collect();
    Found {
        name: some(name),
        affiliation: some(affiliation.join(" - ")),
        phone: some(phones.join(" / ")),
    }
}

/// The cells between separators that never occur within a name.
fn hard_cells(line: &str) -> impl Iterator<Item = &str> {
    let dashes = ['\t', ';', '؛', '|', '–', '—'];
    line.split(dashes).flat_map(|cell| cell.split(" - "))
}

/// Splits a cell at commas, slashes and hyphens beside a space, where a telephone number or an
/// organisation follows. Where one comma parts off a whole telephone number, the line is a row of
/// values and every comma parts.
fn soft_cells(cell: &str) -> Vec<&str> {
    let pieces: Vec<(usize, &str)> = soft_pieces(cell);
    let is_row = pieces.iter().skip(1).any(|(_, piece)| is_only_phone(piece));
    let mut cells = Vec::new();
    let mut start = 0;
    for (offset, piece) in pieces.iter().skip(1) {
        let separator = cell[..*offset].chars().next_back();
        let is_comma = matches!(separator, Some(',' | '،'));
        if is_only_phone(piece) || is_organisation(piece) || is_row && is_comma {
            cells.push(&cell[start..*offset]);
            start = *offset;
        }
    }
    cells.push(&cell[start..]);
    cells
}

/// The pieces of a cell after each possible separator, with the byte at which they begin.
fn soft_pieces(cell: &str) -> Vec<(usize, &str)> {
    let mut starts = vec![0];
    let mut before = ' ';
    let mut letters = cell.char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let parts = match letter {
            ',' | '،' | '/' => true,
            '-' => before == ' ' || next == ' ',
            _ => false,
        };
        if parts {
            starts.push(offset + letter.len_utf8());
        }
        before = letter;
    }
    let ends = starts.iter().skip(1).copied().chain([cell.len()]);
    starts.iter().zip(ends).map(|(start, end)| (*start, &cell[*start..end])).collect()
}

fn is_only_phone(piece: &str) -> bool {
    let mut phones = Vec::new();
    let rest = take_phones(piece, &mut phones);
    !phones.is_empty() && (!has_letter(&rest) || is_phone_label(&rest))
}

fn is_phone_label(text: &str) -> bool {
    let words = search_tokens(text);
    !words.is_empty() && words.iter().all(|word| is_among(PHONE_WORDS, word))
}

/// The text without a label such as `هاتف:` at its end. Without the colon the word stays: هاتف
/// is also a man's name.
fn without_label(text: &str) -> String {
    let label = text.trim_end().strip_suffix(':').and_then(|text| text.rsplit_once(' '));
    match label {
        Some((before, label)) if is_phone_label(label) => before.to_owned(),
        _ => text.to_owned(),
    }
}

fn is_organisation(piece: &str) -> bool {
    search_tokens(piece).iter().any(|word| is_among(ORGANISATION_WORDS, word))
}

/// Parts `name (organisation)` where the bracket closes the text and holds an organisation.
fn split_bracket(text: String) -> (String, Option<String>) {
    let bracket = text.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    match bracket {
        Some((name, inner)) if is_organisation(inner) && has_letter(name) => {
            (tidy(name), Some(tidy(inner)))
        }
        _ => (text, None),
    }
}

/// Adds the telephone numbers of a text to `phones` and gives back the text without them.
fn take_phones(text: &str, phones: &mut Vec<String>) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut run = String::new();
    for character in text.chars() {
        if is_phone_part(character) {
            run.push(character);
        } else {
            end_run(&mut run, &mut rest, phones);
            rest.push(character);
        }
    }
    end_run(&mut run, &mut rest, phones);
    rest
}

/// A run of digits and what stands between them is a telephone number or goes back to the text;
/// so does what stands around the number, but for a bracket that encloses it.
fn end_run(run: &mut String, rest: &mut String, phones: &mut Vec<String>) {
    let digits = run.chars().filter(|character| digit_value(*character).is_some()).count();
    let is_edge = |character: char| character != '+' && digit_value(character).is_none();
    if digits < LEAST_PHONE_DIGITS {
        rest.push_str(run);
    } else {
        let number = run.trim_start_matches(is_edge);
        let (before, _) = run.split_at(run.len() - number.len());
        let trimmed = number.trim_end_matches(is_edge);
        let (_, after) = number.split_at(trimmed.len());
        let opened = before.strip_suffix('(');
        let enclosed = opened.zip(after.strip_prefix(')'));
        // The area may be in brackets of its own: (0770) 123 4567.
        let area = opened.filter(|_| trimmed.contains(')')).map(|before| (before, after));
        rest.push_str(enclosed.or(area).map_or(before, |(before, _)| before));
        rest.push(' ');
        rest.push_str(enclosed.map_or(after, |(_, after)| after));
        let bracket = if area.is_some() { "(" } else { "" };
        phones.push(bracket.to_owned() + &written_phone(trimmed));
    }
    run.clear();
}

fn is_phone_part(character: char) -> bool {
    digit_value(character).is_some() || matches!(character, ' ' | '-' | '+' | '(' | ')' | '.')
}

fn written_phone(number: &str) -> String {
    let ascii = |character: char| {
        digit_value(character).and_then(|value| char::from_digit(value, 10)).unwrap_or(character)
    };
    let plain: String = number.chars().map(ascii).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
