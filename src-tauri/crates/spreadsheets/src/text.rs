//! Text with separators, in whatever encoding it was saved.

use crate::cells::Grid;
use crate::{Foreign, Problem};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;
use std::collections::BTreeMap;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Line ends that one cell may hold.
const MOST_LINES: usize = 20;
/// Rows that are looked at to find the separator.
const LOOKED_AT: usize = 60;

/// # Errors
/// Those of [`crate::read`].
pub(crate) fn read(bytes: &[u8]) -> Result<Grid, Problem> {
    let text = decoded(bytes);
    if text
        .chars()
        .any(|letter| letter.is_control() && !letter.is_whitespace() && letter != '\u{1A}')
    {
        return Err(Problem::Foreign(Foreign::Unknown));
    }
    let (text, told) = without_hint(&text);
    let separator = told.unwrap_or_else(|| separator(text));
    // A mark that is never closed, for inches or "the same", would swallow the rest of the file.
    let closed = |record: csv::StringRecord| record.iter().all(|cell| lines_of(cell) <= MOST_LINES);
    let quoted = reader(text, separator, true).records().flatten().all(closed);
    let mut grid = Grid::default();
    let mut next = 0;
    for record in reader(text, separator, quoted).records() {
        let record = record.map_err(|_| Problem::Damaged)?;
        let row = record.position().map_or(next, |at| line_of(text, at)).max(next);
        for (column, cell) in record.iter().enumerate() {
            grid.put(row, column, cell)?;
        }
        next = row + 1;
    }
    Ok(grid)
}

/// The line on which a record begins, from 0. The reader skips blank lines, and tells where it
/// stood before them.
fn line_of(text: &str, at: &csv::Position) -> usize {
    let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let blank = text.as_bytes().iter().skip(place(at.byte()));
    let blank = blank.take_while(|byte| matches!(byte, b'\r' | b'\n'));
    place(at.line()) - 1 + blank.filter(|byte| **byte == b'\n').count()
}

fn lines_of(cell: &str) -> usize {
    cell.bytes().filter(|byte| *byte == b'\n').count()
}

fn reader(text: &str, separator: u8, quoted: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .quoting(quoted)
        .from_reader(text.as_bytes())
}

/// The words of a file: by its mark of order, else as UTF-8 or UTF-16 where it is that, else in
/// the encoding that the letters make likely; in Iraq that is windows-1256.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) => UTF_8,
        None => wide(bytes).unwrap_or_else(|| {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            detector.guess(Some(b"iq"), Utf8Detection::Deny)
        }),
    };
    encoding.decode(bytes).0
}

/// UTF-16 without a mark of order: in Latin and Arabic letters every second byte is 0 or 6.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.chunks_exact(2);
    let half = pairs.len().div_ceil(2);
    let high = |at: usize| {
        let pairs = bytes.chunks_exact(2);
        pairs.filter(|pair| matches!(pair.get(at), Some(0 | 6))).count() > half
    };
    match (high(0), high(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// Excel's first line `sep=;`, which names the separator.
fn without_hint(text: &str) -> (&str, Option<u8>) {
    let hint = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n'));
    let Some((separator, rest)) = hint else { return (text, None) };
    match separator.trim_end_matches('\r').as_bytes() {
        [separator] if separator.is_ascii() => (rest, Some(*separator)),
        _ => (text, None),
    }
}

/// The separator by which most rows come out equally long, and longest.
fn separator(text: &str) -> u8 {
    let score = |separator: &u8| {
        let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
        for record in reader(text, *separator, true).records().take(LOOKED_AT).flatten() {
            *lengths.entry(record.len()).or_default() += 1;
        }
        let several = lengths.into_iter().filter(|(length, _)| *length > 1);
        several.map(|(length, rows)| (rows, length)).max().unwrap_or_default()
    };
    let mut best = SEPARATORS[0];
    for separator in SEPARATORS {
        if score(&separator) > score(&best) {
            best = separator;
        }
    }
    best
}
