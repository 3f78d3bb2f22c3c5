//! From placed glyphs to the codes by which a reader of the file finds the letters again.
//!
//! Poppler, pdfium and pdf.js know a page by its codes and their places only. What they agree on:
//!
//! - A word that runs from right to left is written from left to right and turned round letter by
//!   letter, so a code there stands for one letter or one mark.
//! - A code that begins less than a tenth of an em after the one before is a second print of it.
//! - A gap behind a code is a space, and a code on another height is another word.
//!
//! Shaped text keeps none of this: marks stand over their letters, letters reach below others. So
//! what is drawn and where the codes stand is parted here: the first letter of a group draws all
//! of it as one composed glyph, and the others have a place each but nothing to draw.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

use crate::{
    Failure,
    faces::FaceId,
    glyphs::Part,
    ink::whole,
    itemize::{Itemized, Run, is_direction_mark},
    shape::{Glyph, ShapedRun, Shaper},
};

/// Codes of a word begin at least this far apart, in 1/1000 em: a tenth of an em and a little more.
const APART: f32 = 102.0;
/// Gaps between letters of more than this, in 1/1000 em, are covered by the width of the letter
/// before: readers take a tenth of an em for a space.
const CLOSED_GAP: f32 = 55.0;
/// A letter that reaches further than this over the next one is stated narrower: readers take a
/// fifth of an em for a new word.
const OPENED_LAP: f32 = 150.0;

/// A code in its place. Lengths are 1/1000 em of the run's own size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Code {
    /// What is written for it.
    pub(crate) code: u16,
    /// The byte of the paragraph that it belongs to.
    pub(crate) cluster: usize,
    /// How far the pen moves.
    pub(crate) advance: f32,
    /// From the pen to where it stands.
    pub(crate) right: f32,
}

/// Glyphs that belong together: a letter with its marks, or letters in one ligature.
struct Group {
    /// From left to right.
    glyphs: std::ops::Range<usize>,
    /// Its first byte in the paragraph.
    start: usize,
}

/// A code that has no number yet. Places are counted from the left end of the run.
struct Draft<'t> {
    text: Cow<'t, str>,
    cluster: usize,
    /// Where the pen is, and how far it moves.
    pen: f32,
    advance: f32,
    /// Where a reader sees it.
    at: f32,
    /// What it draws: a glyph, its place, its height.
    parts: Vec<(u16, f32, f32)>,
}

impl Draft<'_> {
    fn end(&self) -> f32 {
        self.pen + self.advance
    }

    /// The glyph, where it draws just that in its own place.
    fn plain(&self) -> Option<u16> {
        match self.parts[..] {
            [(glyph, at, up)] if (at - self.at).abs() < 0.5 && up.abs() < 0.5 => Some(glyph),
            _ => None,
        }
    }
}

impl Shaper<'_> {
    /// The codes of a run from left to right.
    ///
    /// # Errors
    /// [`Failure::Engine`] when there are too many codes.
    pub(crate) fn encode(
        &mut self,
        glyphs: &[Glyph],
        paragraph: &Itemized,
        run: &Run,
        face: FaceId,
    ) -> Result<Vec<Code>, Failure> {
        let mut drafts = drafts(glyphs, paragraph, run);
        let words: Vec<_> = words(&drafts).collect();
        let mut widths = vec![None; drafts.len()];
        for word in words {
            let word_drafts = &mut drafts[word.clone()];
            if run.right_to_left {
                spread(word_drafts);
            }
            let nexts = word_drafts.iter().skip(1).map(|next| Some(next.at)).chain([None]);
            for ((draft, next), width) in word_drafts.iter().zip(nexts).zip(&mut widths[word]) {
                *width = Some(self.width(draft, next, face));
            }
        }
        let mut codes = Vec::with_capacity(drafts.len());
        let mut parts = Vec::new();
        for (draft, width) in drafts.iter().zip(widths) {
            let width = width.unwrap_or_else(|| self.width(draft, None, face));
            let part = |(glyph, at, up): &(u16, f32, f32)| Part {
                glyph: *glyph,
                right: self.glyphs.units(face, at - draft.at),
                up: self.glyphs.units(face, *up),
            };
            parts.clear();
            parts.extend(draft.parts.iter().map(part));
            codes.push(Code {
                code: self.glyphs.code(self.faces, face, &parts, &draft.text, width)?,
                cluster: draft.cluster,
                advance: draft.advance,
                right: draft.at - draft.pen,
            });
        }
        Ok(codes)
    }

    /// Closes a line whose last letter, at its left end, has a mark: on a page that runs from left to
    /// right poppler takes a mark there for the first letter of the line.
    ///
    /// # Errors
    /// As [`Shaper::encode`].
    pub(crate) fn close(&mut self, run: &mut ShapedRun) -> Result<(), Failure> {
        let first = run.codes.first().and_then(|code| self.glyphs.entry(run.face, code.code));
        let open = first.is_some_and(|entry| entry.text.chars().all(is_combining_mark));
        if let (true, true, Some(first)) = (run.right_to_left, open, run.codes.first().copied()) {
            let code = self.glyphs.code(self.faces, run.face, &[], "\u{200F}", whole(APART))?;
            let right = first.right - APART;
            run.codes.insert(0, Code { code, cluster: first.cluster, advance: 0.0, right });
        }
        Ok(())
    }

    /// The width that the file states: the glyph's own, unless a reader would see a gap or a lap.
    fn width(&self, draft: &Draft<'_>, next: Option<f32>, face: FaceId) -> i32 {
        let reach = next.unwrap_or(draft.end()) - draft.at;
        let Some(glyph) = draft.plain() else {
            return whole(reach).max(0);
        };
        let natural = self.glyphs.natural_width(self.faces, face, glyph);
        #[expect(clippy::cast_precision_loss, reason = "a width is small")]
        let gap = reach - natural as f32;
        // A gap before a space is a space anyway.
        let gapes = gap > CLOSED_GAP && next.is_some();
        if gapes || gap < -OPENED_LAP { whole(reach).max(0) } else { natural }
    }
}

/// The groups of a run from left to right.
fn groups(glyphs: &[Glyph], text: &str, right_to_left: bool) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut logical: Vec<usize> = (0..glyphs.len()).collect();
    if right_to_left {
        logical.reverse();
    }
    for at in logical {
        let cluster = glyphs[at].cluster;
        let marks = text[cluster..].chars().next().is_some_and(is_combining_mark);
        match groups.last_mut() {
            Some(group) if marks || cluster <= group.start => {
                group.glyphs = group.glyphs.start.min(at)..group.glyphs.end.max(at + 1);
            }
            _ => groups.push(Group { glyphs: at..at + 1, start: cluster }),
        }
    }
    groups
}

/// The codes of a run from left to right, each where its letter stands.
fn drafts<'t>(glyphs: &[Glyph], paragraph: &'t Itemized, run: &Run) -> Vec<Draft<'t>> {
    let groups = groups(glyphs, &paragraph.text, run.right_to_left);
    if groups.is_empty() {
        return unseen(&paragraph.text[run.range.clone()], run);
    }
    // Letters without a glyph, such as a joiner, go with the letter before or else the first.
    let starts = std::iter::once(run.range.start).chain(groups.iter().skip(1).map(|one| one.start));
    let ends = groups.iter().skip(1).map(|one| one.start).chain([run.range.end]);
    let texts = starts.zip(ends).map(|(start, end)| searched(&paragraph.text[start..end]));
    let mut visual: Vec<(&Group, Cow<'t, str>)> = groups.iter().zip(texts).collect();
    if run.right_to_left {
        visual.reverse();
    }
    let mut drafts = Vec::with_capacity(glyphs.len());
    let mut pen = 0.0;
    for (group, text) in visual {
        let glyphs = &glyphs[group.glyphs.clone()];
        let advance: f32 = glyphs.iter().map(|glyph| glyph.advance).sum();
        let whole = whole_group(glyphs, text, group.start, pen, advance);
        if run.right_to_left {
            part_letters(whole, &mut drafts);
        } else {
            drafts.push(whole);
        }
        pen += advance;
    }
    drafts
}

/// The text as readers search for it: without direction marks, and with plain spaces, since a
/// no-break space has done its work once the line is broken.
fn searched(text: &str) -> Cow<'_, str> {
    let plain = |letter: char| letter != '\u{A0}' && !is_direction_mark(letter);
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().filter(|letter| !is_direction_mark(*letter));
    letters.map(|letter| if letter == '\u{A0}' { ' ' } else { letter }).collect()
}

/// A run in which nothing is seen, such as a joiner by itself: a code for each letter.
fn unseen<'t>(text: &str, run: &Run) -> Vec<Draft<'t>> {
    let draft = |letter: char| Draft {
        text: Cow::Owned(letter.to_string()),
        cluster: run.range.start,
        pen: 0.0,
        advance: 0.0,
        at: 0.0,
        parts: Vec::new(),
    };
    let shown = text.chars().filter(|letter| !is_direction_mark(*letter));
    let mut drafts: Vec<Draft<'_>> = shown.map(draft).collect();
    if run.right_to_left {
        drafts.reverse();
    }
    drafts
}

/// One code for all of a group.
fn whole_group<'t>(
    glyphs: &[Glyph],
    text: Cow<'t, str>,
    cluster: usize,
    pen: f32,
    advance: f32,
) -> Draft<'t> {
    let mut at = pen;
    let mut parts = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        parts.push((glyph.id, at + glyph.right, glyph.up));
        at += glyph.advance;
    }
    let at = match parts[..] {
        [(_, at, _)] => at,
        _ => pen,
    };
    Draft { text, cluster, pen, advance, at, parts }
}

/// Parts a group into one code per letter, from left to right: the first letter draws everything.
fn part_letters<'t>(group: Draft<'t>, drafts: &mut Vec<Draft<'t>>) {
    if group.text.chars().nth(1).is_none() {
        drafts.push(group);
        return;
    }
    let letters: Vec<char> = group.text.chars().collect();
    #[expect(clippy::cast_precision_loss, reason = "a group has few letters")]
    let (count, wide) = (
        letters.len() as f32,
        letters.iter().filter(|letter| takes_place(**letter)).count().max(1) as f32,
    );
    let small = APART.min(group.advance / count);
    let large = (group.advance - small * (count - wide)) / wide;
    let mut pen = group.pen;
    let mut own = Vec::with_capacity(letters.len());
    for letter in letters.into_iter().rev() {
        let advance = if takes_place(letter) { large } else { small };
        own.push(Draft {
            text: letter.to_string().into(),
            cluster: group.cluster,
            pen,
            advance,
            at: pen,
            parts: Vec::new(),
        });
        pen += advance;
    }
    if let Some(first) = own.last_mut() {
        first.parts = group.parts;
    }
    drafts.append(&mut own);
}

/// Whether a letter takes a place of its own on the line, unlike marks and joiners.
fn takes_place(letter: char) -> bool {
    let joiner = matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}');
    !joiner && !is_combining_mark(letter)
}

/// The drafts between spaces.
fn words(drafts: &[Draft<'_>]) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut start = 0;
    let pieces = drafts.split(|draft| draft.text == " ");
    pieces.filter_map(move |piece| {
        let word = start..start + piece.len();
        start = word.end + 1;
        (!word.is_empty()).then_some(word)
    })
}

/// Moves the codes of a word as far apart as readers want them, and as little as that takes.
fn spread(word: &mut [Draft<'_>]) {
    let tight = |pair: &[Draft<'_>]| pair[1].at - pair[0].at < APART;
    if !word.windows(2).any(tight) {
        return;
    }
    for at in 1..word.len() {
        word[at].at = word[at].at.max(word[at - 1].at + APART);
    }
    let mut limit = word.last().map_or(0.0, |last| (last.end() - APART).max(last.pen));
    for draft in word.iter_mut().rev() {
        draft.at = draft.at.min(limit);
        limit = draft.at - APART;
    }
}

#[cfg(test)]
mod reading_tests;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faces::tests::with_faces;

    /// Letters of the codes with place and width, from left to right; what is drawn is the same.
    fn read(text: &str) -> Vec<(String, i32, i32)> {
        with_faces(|faces| {
            let mut shaper = Shaper::new(faces);
            let itemized = Itemized::new(text, true);
            let whole_line = 0..itemized.text.len();
            let line = shaper.line(&itemized, whole_line, FaceId::Regular, "ar").unwrap();
            let run = &line.runs[0];
            let mut pen = 0.0;
            let mut read = Vec::new();
            for code in &run.codes {
                let entry = shaper.glyphs.entry(run.face, code.code).unwrap();
                read.push((entry.text.clone(), whole(pen + code.right), entry.width));
                pen += code.advance;
            }
            read
        })
    }

    #[test]
    fn a_reader_sees_one_word_without_gaps() {
        for text in
            ["تدريبية", "الكوفي", "كرّار", "مُحَمَّد", "الجبوري", "ژیان", "لِبِنّ", "الله", "مَریَم", "ܡܲܪܝܲܡ"]
        {
            let read = read(text);
            for pair in read.windows(2) {
                let gap = pair[1].1 - pair[0].1 - pair[0].2;
                assert!((-200..100).contains(&gap), "{text}: {gap} between {pair:?}");
                let apart = pair[1].1 - pair[0].1;
                assert!(apart > 100, "{text}: {apart} between {pair:?}");
            }
        }
    }

    #[test]
    fn turning_letters_round_gives_the_text() {
        for text in ["كرّار", "مُحَمَّد", "الله", "عه\u{200C}زیز", "لَا", "رُؤًى"]
        {
            let turned: String = read(text).into_iter().rev().map(|(letter, ..)| letter).collect();
            assert_eq!(turned, Itemized::new(text, true).text, "one code for each letter");
        }
        let codes = read("مُحَمَّد");
        assert!(codes.iter().all(|(text, ..)| text.chars().count() == 1), "for one: {codes:?}");
    }
}
