//! Hundreds of lines, order by order, script by script and glyph by glyph as by FriBidi and HarfBuzz.
//!
//! The reference in `tests/shaping` is written by `cargo xtask shaping`, which tells its form.
//! What is compared is what the shaper said, before letters and marks are composed.

use std::collections::HashMap;

use super::{Attempt, Shaper};
use crate::{
    faces::{FaceId, tests::with_faces},
    ink::whole,
    itemize::{Itemized, Run, is_direction_mark},
    language::is_right_to_left,
};

/// A sign whose lines Debian's HarfBuzz (6.0.0) sets in another way than newer ones (15.0.0) and
/// we do: it gives the parts of the stroke over an abbreviation an advance.
const CHANGED_SINCE: &str = "{70F}";

/// The text of a row of the reference; letters that cannot be seen are written as `{200C}`.
fn unescaped(written: &str) -> String {
    let mut pieces = written.split('{');
    let mut text = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once('}').unwrap();
        text.push(char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

/// A line with its runs from left to right, without those that are nothing but direction marks.
struct Line {
    itemized: Itemized,
    runs: Vec<Run>,
}

impl Line {
    fn new(language: &str, written: &str) -> Self {
        let text = unescaped(written);
        let itemized = Itemized::new(&text, is_right_to_left(language));
        assert_eq!(itemized.text, text, "the corpus is in NFC");
        let mut runs = itemized.visual_runs(0..text.len());
        runs.retain(|run| text[run.range.clone()].chars().any(|letter| !is_direction_mark(letter)));
        Self { itemized, runs }
    }

    /// The number of the letter at a byte.
    fn letter(&self, byte: usize) -> usize {
        self.itemized.text[..byte].chars().count()
    }

    /// The letters of a run, without direction marks.
    fn letters(&self, run: &Run) -> Vec<usize> {
        let letters = self.itemized.text[run.range.clone()].char_indices();
        let shown = letters.filter(|(_, letter)| !is_direction_mark(*letter));
        shown.map(|(at, _)| self.letter(run.range.start + at)).collect()
    }

    /// The runs in the words of the reference.
    fn shown(&self) -> String {
        let show = |run: &Run| {
            let letters = self.letters(run);
            let arrow = if run.right_to_left { '<' } else { '>' };
            let (first, last) = (letters[0], letters[letters.len() - 1]);
            format!("{first}-{last}{arrow}{}", run.script.short_name())
        };
        self.runs.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    /// The glyphs in the words of the reference.
    fn glyphs(
        &self,
        shaper: &mut Shaper<'_>,
        face: FaceId,
        language: &str,
        advances: &mut HashMap<u16, i32>,
    ) -> String {
        let mut column = Vec::new();
        for run in &self.runs {
            let letters = self.letters(run);
            let shaped = shaper.attempt(&self.itemized, run, face, language).unwrap();
            let Attempt::Shaped(glyphs) = shaped else {
                return format!("a letter is missing in {run:?}");
            };
            let mut expected =
                if run.right_to_left { letters.len().checked_sub(1) } else { Some(0) };
            let mut words = Vec::new();
            for glyph in &glyphs {
                let mut word = glyph.id.to_string();
                let letter = self.letter(glyph.cluster);
                let at = letters.iter().position(|other| *other == letter).unwrap();
                if expected != Some(at) {
                    word += &format!("={letter}");
                }
                expected = if run.right_to_left { at.checked_sub(1) } else { Some(at + 1) };
                let (right, up) = (whole(glyph.right), whole(glyph.up));
                if (right, up) != (0, 0) {
                    word += &format!("@{right},{up}");
                }
                let advance = whole(glyph.advance);
                if advances.insert(glyph.id, advance) != Some(advance) {
                    word += &format!("+{advance}");
                }
                words.push(word);
            }
            column.push(words.join(" "));
        }
        column.join("|")
    }
}

/// Compares all lines of a file in these faces, one for each of its last columns.
fn compare(file: &str, faces: [FaceId; 2]) {
    let reference = format!("{}/tests/shaping/{file}", env!("CARGO_MANIFEST_DIR"));
    let reference = std::fs::read_to_string(reference).unwrap();
    let rows: Vec<Vec<&str>> = reference.lines().map(|row| row.split('\t').collect()).collect();
    assert!(rows.len() >= 300, "at least 300 lines for each face: {}", rows.len());
    let mut different = Vec::new();
    with_faces(|all| {
        let mut shaper = Shaper::new(all);
        let mut advances = [HashMap::new(), HashMap::new()];
        for row in &rows {
            let &[language, text, runs, ref glyphs @ ..] = &row[..] else {
                panic!("a row without reference: {row:?}");
            };
            let line = Line::new(language, text);
            if line.shown() != runs {
                different.push(format!("{text}: runs {}, by FriBidi {runs}", line.shown()));
            }
            assert_eq!(glyphs.len(), faces.len(), "a column for each face: {text}");
            for ((face, glyphs), advances) in faces.iter().zip(glyphs).zip(&mut advances) {
                let own = line.glyphs(&mut shaper, *face, language, advances);
                if own != *glyphs && !text.contains(CHANGED_SINCE) {
                    different.push(format!("{text}: {face:?}\n  {own}\n  {glyphs} by HarfBuzz"));
                }
            }
        }
    });
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
}

#[test]
fn amiri_is_shaped_as_by_harfbuzz() {
    compare("amiri.tsv", [FaceId::Regular, FaceId::Bold]);
}

#[test]
fn noto_sans_syriac_is_shaped_as_by_harfbuzz() {
    compare("syriac.tsv", [FaceId::Other(0), FaceId::Other(1)]);
}
