//! From a text in logical order to runs in visual order, each of one direction and one script.

use std::ops::Range;

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use crate::kashida::Stroke;

/// A piece of a line that is shaped in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// Bytes of the paragraph.
    pub(crate) range: Range<usize>,
    pub(crate) right_to_left: bool,
    pub(crate) script: Script,
}

/// A paragraph with all that its lines must know of it as a whole.
#[derive(Clone)]
pub(crate) struct Itemized {
    /// NFC, with its isolates, in logical order.
    pub(crate) text: String,
    pub(crate) right_to_left: bool,
    /// One per byte of `text`.
    scripts: Vec<Script>,
    /// What is drawn between letters and is no part of the text, in order.
    strokes: Vec<Stroke>,
}

/// The text as it is printed: NFC, and each control space (a pasted line break) a plain space.
pub(crate) fn clean(text: &str) -> String {
    text.nfc()
        .map(|letter| match letter {
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
            other => other,
        })
        .collect()
}

/// Direction marks order the text and are then dropped: no glyph, no place in the read-back text.
pub(crate) fn is_direction_mark(letter: char) -> bool {
    matches!(letter,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without its direction marks.
pub(crate) fn without_marks(text: &str) -> String {
    text.chars().filter(|letter| !is_direction_mark(*letter)).collect()
}

impl Itemized {
    /// Resolves levels and scripts of a whole paragraph.
    pub(crate) fn new(text: &str, right_to_left: bool) -> Self {
        let text = clean(text);
        let scripts = scripts(&text, &levels(&text, right_to_left), right_to_left);
        Self { text, right_to_left, scripts, strokes: Vec::new() }
    }

    /// The same, drawn out by strokes.
    pub(crate) fn drawn_out(&self, strokes: Vec<Stroke>) -> Self {
        Self { strokes, ..self.clone() }
    }

    /// How many strokes stand before the letter at a byte.
    pub(crate) fn strokes_before(&self, at: usize) -> usize {
        let found = self.strokes.binary_search_by_key(&at, |stroke| stroke.before);
        found.map_or(0, |found| self.strokes[found].count)
    }

    /// The runs of one line (a range of bytes) from left to right as on paper.
    pub(crate) fn visual_runs(&self, line: Range<usize>) -> Vec<Run> {
        if line.is_empty() {
            return Vec::new();
        }
        let bidi = ParagraphBidiInfo::new(&self.text, Some(base(self.right_to_left)));
        let (levels, ranges) = bidi.visual_runs(line);
        let mut runs = Vec::new();
        for range in ranges {
            let right_to_left = levels[range.start].is_rtl();
            let mut pieces = self.by_script(range, right_to_left);
            if right_to_left {
                pieces.reverse();
            }
            runs.append(&mut pieces);
        }
        runs
    }

    /// Cuts a run, in logical order, between the letters of its own script and what other scripts
    /// have as well: digits, brackets. Spaces go with what is before them.
    pub(crate) fn pieces(&self, run: &Run) -> Vec<Run> {
        let mut pieces: Vec<Run> = Vec::new();
        let mut was_shared = None;
        for (at, letter) in self.text[run.range.clone()].char_indices() {
            // A stroke between letters and what joins or parts them belongs to them.
            let binds = matches!(letter, '\u{640}' | '\u{200C}' | '\u{200D}');
            let shared = match was_shared {
                Some(before) if letter.is_whitespace() => before,
                _ => letter.script() == Script::Common && !binds,
            };
            let end = run.range.start + at + letter.len_utf8();
            match pieces.last_mut() {
                Some(last) if was_shared == Some(shared) => last.range.end = end,
                _ => pieces.push(Run { range: run.range.start + at..end, ..run.clone() }),
            }
            was_shared = Some(shared);
        }
        pieces
    }

    fn by_script(&self, range: Range<usize>, right_to_left: bool) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for at in range {
            let script = self.scripts[at];
            match runs.last_mut() {
                Some(last) if last.script == script => last.range.end = at + 1,
                _ => runs.push(Run { range: at..at + 1, right_to_left, script }),
            }
        }
        runs
    }
}

fn base(right_to_left: bool) -> Level {
    if right_to_left { Level::rtl() } else { Level::ltr() }
}

fn levels(text: &str, right_to_left: bool) -> Vec<Level> {
    ParagraphBidiInfo::new(text, Some(base(right_to_left))).levels
}

/// One script per byte. A letter that many scripts share takes the script before it (UAX #24,
/// section 5.1), across runs of other direction too; a bracket takes its partner's. Punctuation
/// never takes a script that runs against its own direction: the full stop after a Latin word in
/// an Arabic sentence is an Arabic full stop.
fn scripts(text: &str, levels: &[Level], right_to_left: bool) -> Vec<Script> {
    let mut found = text.chars().map(|letter| letter.script());
    let fallback = if right_to_left {
        found.find(|script| is_right_to_left(*script)).unwrap_or(Script::Arabic)
    } else {
        Script::Latin
    };
    let mut current = first_script(text).unwrap_or(fallback);
    let mut open: Vec<(char, Script)> = Vec::new();
    let mut scripts = Vec::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let own = letter.script();
        let script = if !is_shared(own) {
            current = own;
            own
        } else if let Some(closing) = closing(letter) {
            let script = agreeing(letter, current, levels[at], fallback);
            open.push((closing, script));
            script
        } else if let Some(found) = open.iter().rposition(|(closing, _)| *closing == letter) {
            let script = open[found].1;
            open.truncate(found);
            script
        } else {
            agreeing(letter, current, levels[at], fallback)
        };
        scripts.resize(at + letter.len_utf8(), script);
    }
    scripts
}

/// Marks and digits belong to what precedes them; other shared letters only if it runs their way.
fn agreeing(letter: char, current: Script, level: Level, fallback: Script) -> Script {
    let follows = letter.script() == Script::Inherited || letter.is_numeric();
    let agrees = is_right_to_left(current) == level.is_rtl();
    if follows || agrees || is_right_to_left(fallback) != level.is_rtl() {
        current
    } else {
        fallback
    }
}

fn first_script(text: &str) -> Option<Script> {
    text.chars().map(|letter| letter.script()).find(|script| !is_shared(*script))
}

fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

fn is_right_to_left(script: Script) -> bool {
    matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana)
}

/// The partner of an opening bracket or quotation mark.
fn closing(letter: char) -> Option<char> {
    let partner = match letter {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '«' => '»',
        '‹' => '›',
        '“' => '”',
        '‘' => '’',
        _ => return None,
    };
    Some(partner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visual(text: &str, right_to_left: bool) -> Vec<(String, bool, Script)> {
        let itemized = Itemized::new(text, right_to_left);
        let runs = itemized.visual_runs(0..itemized.text.len());
        let show =
            |run: Run| (without_marks(&itemized.text[run.range]), run.right_to_left, run.script);
        runs.into_iter().map(show).filter(|(text, ..)| !text.is_empty()).collect()
    }

    #[test]
    fn isolated_phone_number_is_not_turned_round() {
        let runs = visual("الهاتف: \u{2066}+964 770 123 4567\u{2069}", true);
        assert_eq!(runs[0].0, "+964 770 123 4567", "the number stands left, as a whole");
        assert!(!runs[0].1, "and runs from left to right");
    }

    #[test]
    fn brackets_share_one_script() {
        let runs = visual("مؤسسة (FAI) للدعم", true);
        let arabic = |run: &&(String, bool, Script)| run.2 == Script::Arabic;
        assert_eq!(
            runs.iter().filter(arabic).count(),
            2,
            "one piece on each side of the Latin word"
        );
        assert_eq!(runs[1], ("FAI".to_owned(), false, Script::Latin), "the brackets are not in it");
    }

    #[test]
    fn digits_belong_to_the_word_before_them() {
        let runs = visual("لغة Python\u{A0}3.12 للمبتدئين", true);
        assert_eq!(runs[1].0, "Python\u{A0}3.12", "the version number stays with the word");
        let runs = visual("عام ٢٠١٨", true);
        assert!(runs.iter().all(|run| run.2 == Script::Arabic), "Arabic digits are Arabic");
    }

    #[test]
    fn full_stop_after_a_latin_word_is_arabic() {
        let runs = visual("بدعم من FAI.", true);
        assert_eq!(runs[0], (".".to_owned(), true, Script::Arabic), "it ends the Arabic sentence");
    }
}
