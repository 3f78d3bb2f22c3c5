//! From runs to glyphs: one line of text, measured in 1/1000 em and ready to be written.

use std::ops::Range;

use harfrust::{Buffer, BufferFlags, ClusterLevel, ShapeOptions, Tag};
use unicode_script::{Script, UnicodeScript};

use crate::{
    Failure,
    codes::Code,
    faces::{FaceId, Faces, PlanKey, Plans, direction, shaper},
    glyphs::{Glyphs, Ink},
    itemize::{Itemized, Run, is_direction_mark, without_marks},
    kashida::TATWEEL,
    paragraph::Paragraphs,
};

/// Letters of Noto Sans Syriac are set at this part of the size, so that they look no larger and no
/// heavier than those of Amiri.
const SYRIAC: f32 = 0.85;

/// Latin letters in an Arabic line are set at this part of its size, so that both look equally
/// large in Amiri.
const LATIN_IN_ARABIC: f32 = 0.92;

/// A glyph as the shaper placed it. Lengths are 1/1000 em of the run's own size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// The glyph in the font file.
    pub(crate) id: u16,
    /// The byte of the paragraph that it belongs to.
    pub(crate) cluster: usize,
    pub(crate) advance: f32,
    pub(crate) right: f32,
    pub(crate) up: f32,
}

/// Codes of one face, size and direction, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ShapedRun {
    pub(crate) face: FaceId,
    /// The part of the line's size at which it is set.
    pub(crate) scale: f32,
    pub(crate) right_to_left: bool,
    /// The letters it draws, in logical order, without direction marks.
    pub(crate) source: String,
    /// Where the run begins in the paragraph, in bytes.
    pub(crate) start: usize,
    pub(crate) codes: Vec<Code>,
}

/// What came of shaping a run with one face.
enum Attempt {
    Shaped(Vec<Glyph>),
    /// The letters without glyph, as bytes of the paragraph, in logical order.
    Lacks(Vec<usize>),
}

/// A line in visual order. Lengths are 1/1000 em of the line's size, y upwards from the baseline.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct ShapedLine {
    pub(crate) runs: Vec<ShapedRun>,
    pub(crate) width: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// The ink of each glyph, from the line's left end and baseline.
    pub(crate) inks: Vec<Ink>,
}

/// Everything that shaping needs and fills, for one batch.
pub(crate) struct Shaper<'f> {
    pub(crate) faces: &'f Faces<'f>,
    pub(crate) glyphs: Glyphs,
    pub(crate) paragraphs: Paragraphs,
    plans: Plans,
    buffer: Option<Buffer>,
}

impl<'f> Shaper<'f> {
    /// A shaper that has used no glyph yet.
    pub(crate) fn new(faces: &'f Faces<'f>) -> Self {
        Self {
            faces,
            glyphs: Glyphs::new(faces),
            paragraphs: Paragraphs::default(),
            plans: Plans::default(),
            buffer: Some(Buffer::new()),
        }
    }

    /// Shapes one line (a range of bytes) of a paragraph.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] when no face has a glyph for a letter.
    pub(crate) fn line(
        &mut self,
        paragraph: &Itemized,
        line: Range<usize>,
        face: FaceId,
        language: &str,
    ) -> Result<ShapedLine, Failure> {
        let mut shaped = ShapedLine::default();
        for run in paragraph.visual_runs(line) {
            for mut run in self.run(paragraph, &run, face, language)? {
                if !run.codes.is_empty() {
                    if shaped.runs.is_empty() {
                        self.close(&mut run)?;
                    }
                    self.extend(&mut shaped, run);
                }
            }
        }
        Ok(shaped)
    }

    /// Shapes a run with the face asked for. Where that lacks letters, they go to the first other
    /// face that has them, while digits, spaces and brackets stay: both brackets must look alike.
    fn run(
        &mut self,
        paragraph: &Itemized,
        run: &Run,
        wanted: FaceId,
        language: &str,
    ) -> Result<Vec<ShapedRun>, Failure> {
        let wanting = match self.attempt(paragraph, run, wanted, language)? {
            Attempt::Shaped(glyphs) => {
                return Ok(vec![self.written(paragraph, run, wanted, &glyphs)?]);
            }
            Attempt::Lacks(letters) => letters,
        };
        let mut runs = Vec::new();
        for piece in paragraph.pieces(run) {
            let mut nowhere: Vec<usize> =
                wanting.iter().copied().filter(|letter| piece.range.contains(letter)).collect();
            let first = nowhere.first().copied().unwrap_or(piece.range.start);
            let mut found = None;
            for face in std::iter::once(wanted).chain(self.faces.stand_ins(wanted)) {
                match self.attempt(paragraph, &piece, face, language)? {
                    Attempt::Shaped(glyphs) => {
                        found = Some((face, glyphs));
                        break;
                    }
                    Attempt::Lacks(letters) => nowhere.retain(|letter| letters.contains(letter)),
                }
            }
            // Best named is the letter that no face has; else each has some face, but none all.
            let at = nowhere.first().copied().unwrap_or(first);
            let (face, glyphs) = found.ok_or_else(|| missing(&paragraph.text, at))?;
            runs.push(self.written(paragraph, &piece, face, &glyphs)?);
        }
        if run.right_to_left {
            runs.reverse();
        }
        Ok(runs)
    }

    /// Gives the glyphs of a run their codes.
    fn written(
        &mut self,
        paragraph: &Itemized,
        run: &Run,
        face: FaceId,
        glyphs: &[Glyph],
    ) -> Result<ShapedRun, Failure> {
        let scale = match run.script {
            Script::Latin if paragraph.right_to_left => LATIN_IN_ARABIC,
            Script::Syriac if matches!(face, FaceId::Other(_)) => SYRIAC,
            _ => 1.0,
        };
        Ok(ShapedRun {
            face,
            scale,
            right_to_left: run.right_to_left,
            source: without_marks(&paragraph.text[run.range.clone()]),
            start: run.range.start,
            codes: self.encode(glyphs, paragraph, run, face)?,
        })
    }

    /// The letters of a line before which a stroke may be drawn, as bytes of the paragraph.
    ///
    /// # Errors
    /// [`Failure::Engine`] when the shaper fails.
    pub(crate) fn joints(
        &mut self,
        paragraph: &Itemized,
        line: Range<usize>,
        face: FaceId,
        language: &str,
    ) -> Result<Vec<usize>, Failure> {
        let mut joints = Vec::new();
        for run in paragraph.visual_runs(line) {
            if run.script == Script::Arabic && run.right_to_left {
                let flags = BufferFlags::PRODUCE_SAFE_TO_INSERT_TATWEEL;
                let buffer = self.shaped(paragraph, &run, (face, language), flags)?;
                let safe = buffer.glyph_infos().iter().filter(|info| info.safe_to_insert_tatweel());
                joints.extend(safe.map(|info| info.cluster as usize));
                self.buffer = Some(buffer);
            }
        }
        Ok(joints)
    }

    fn attempt(
        &mut self,
        paragraph: &Itemized,
        run: &Run,
        face: FaceId,
        language: &str,
    ) -> Result<Attempt, Failure> {
        let buffer = self.shaped(paragraph, run, (face, language), BufferFlags::empty())?;
        let lacking = lacking(buffer.glyph_infos());
        let attempt = if lacking.is_empty() {
            self.placed(&buffer, face).map(Attempt::Shaped)
        } else {
            Ok(Attempt::Lacks(lacking))
        };
        self.buffer = Some(buffer);
        attempt
    }

    /// The buffer with the glyphs of a run; it is to be given back.
    fn shaped(
        &mut self,
        paragraph: &Itemized,
        run: &Run,
        (face, language): (FaceId, &str),
        flags: BufferFlags,
    ) -> Result<Buffer, Failure> {
        let key = PlanKey {
            face,
            right_to_left: run.right_to_left,
            script: harfrust_script(run.script),
            language: language.to_owned(),
        };
        let (plan, plan_language) = self.plans.plan(self.faces, &key);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.reset();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | flags);
        fill(&mut buffer, paragraph, &run.range);
        buffer.set_direction(direction(run.right_to_left));
        buffer.set_script(Some(key.script));
        buffer.set_language(plan_language.clone());
        let options = ShapeOptions::new().plan(Some(plan));
        harfrust::shape(&shaper(self.faces, face), &mut buffer, options)
            .map_err(|error| Failure::Engine(format!("{error:?}")))?;
        Ok(buffer)
    }

    fn placed(&self, buffer: &Buffer, face: FaceId) -> Result<Vec<Glyph>, Failure> {
        let placed = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        let glyph = |(info, position): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
            Ok(Glyph {
                id: u16::try_from(info.glyph_id).map_err(Failure::engine)?,
                cluster: info.cluster as usize,
                advance: self.glyphs.thousandths(face, position.x_advance),
                right: self.glyphs.thousandths(face, position.x_offset),
                up: self.glyphs.thousandths(face, position.y_offset),
            })
        };
        placed.map(glyph).collect()
    }

    /// Appends a run at the right end and widens the box of the line's ink.
    fn extend(&self, line: &mut ShapedLine, run: ShapedRun) {
        let mut pen = line.width;
        for code in &run.codes {
            let entry = self.glyphs.entry(run.face, code.code);
            for ink in entry.map(|entry| entry.inks.as_slice()).unwrap_or_default() {
                let ink = Ink {
                    left: pen + (code.right + ink.left) * run.scale,
                    right: pen + (code.right + ink.right) * run.scale,
                    top: ink.top * run.scale,
                    bottom: ink.bottom * run.scale,
                };
                line.left = line.left.min(ink.left);
                line.right = line.right.max(ink.right);
                line.top = line.top.max(ink.top);
                line.bottom = line.bottom.min(ink.bottom);
                line.inks.push(ink);
            }
            pen += code.advance * run.scale;
        }
        line.width = pen;
        line.runs.push(run);
    }
}

/// Puts the letters of a run into the buffer, each with its byte as cluster, and its neighbours
/// as context so that letters join across the border of a run. A stroke has the cluster of the
/// letter before it.
fn fill(buffer: &mut Buffer, paragraph: &Itemized, range: &Range<usize>) {
    let text = &paragraph.text;
    buffer.set_cluster_level(ClusterLevel::Characters);
    buffer.set_pre_context(&without_marks(&text[tail_start(text, range.start)..range.start]));
    buffer.set_post_context(&without_marks(&text[range.end..head_end(text, range.end)]));
    let mut before = None;
    for (at, letter) in text[range.clone()].char_indices() {
        if let Ok(cluster) = u32::try_from(range.start + at)
            && !is_direction_mark(letter)
        {
            if let Some(before) = before {
                for _ in 0..paragraph.strokes_before(range.start + at) {
                    buffer.push(u32::from(TATWEEL), before);
                }
            }
            buffer.push(u32::from(letter), cluster);
            before = Some(cluster);
        }
    }
}

/// More letters than any context rule looks at.
const CONTEXT: usize = 8;

fn tail_start(text: &str, end: usize) -> usize {
    text[..end].char_indices().rev().take(CONTEXT).last().map_or(end, |(at, _)| at)
}

fn head_end(text: &str, start: usize) -> usize {
    let next = text[start..].char_indices().nth(CONTEXT);
    next.map_or(text.len(), |(at, _)| start + at)
}

/// Where the letters stand, in bytes of the paragraph, for which a face had no glyph.
fn lacking(infos: &[harfrust::GlyphInfo]) -> Vec<usize> {
    let absent = infos.iter().filter(|info| info.glyph_id == 0);
    let mut letters: Vec<usize> = absent.map(|info| info.cluster as usize).collect();
    letters.sort_unstable();
    letters
}

fn missing(text: &str, at: usize) -> Failure {
    let letter = text[at..].chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
    Failure::MissingLetter { text: without_marks(text), letter }
}

fn harfrust_script(script: Script) -> harfrust::Script {
    let mut tag = [b'Z', b'y', b'y', b'y'];
    for (slot, byte) in tag.iter_mut().zip(script.short_name().bytes()) {
        *slot = byte;
    }
    harfrust::Script::from_iso15924_tag(Tag::new(&tag)).unwrap_or(harfrust::Script::COMMON)
}

/// Whether a text has letters that join, which must never be spaced out.
pub(crate) fn joins(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter.script(), Script::Arabic | Script::Syriac))
}

#[cfg(test)]
mod corpus_tests;

#[cfg(test)]
pub(crate) mod tests {
    use proptest::{
        strategy::Strategy,
        test_runner::{Config, TestCaseResult, TestRunner},
    };

    use super::*;
    use crate::faces::tests::with_faces;

    /// Tests so many cases, each with a new shaper of all faces.
    pub(crate) fn property<S: Strategy>(
        cases: u32,
        strategy: S,
        test: impl Fn(&mut Shaper<'_>, S::Value) -> TestCaseResult,
    ) {
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        with_faces(|faces| {
            let result = TestRunner::new(config)
                .run(&strategy, |value| test(&mut Shaper::new(faces), value));
            if let Err(failure) = result {
                panic!("{failure}");
            }
        });
    }

    /// The faces of the runs of a text from left to right, or the letter that none of them has.
    fn faces_of(text: &str, wanted: FaceId) -> Result<Vec<FaceId>, char> {
        with_faces(|faces| {
            let itemized = Itemized::new(text, true);
            let line = Shaper::new(faces).line(&itemized, 0..itemized.text.len(), wanted, "ar");
            match line {
                Ok(line) => Ok(line.runs.iter().map(|run| run.face).collect()),
                Err(Failure::MissingLetter { letter, .. }) => Err(letter),
                Err(other) => panic!("{other:?}"),
            }
        })
    }

    #[test]
    fn letters_that_amiri_lacks_come_from_another_face() {
        let syriac = "ܫܡܥܘܢ ܝܘܣܦ";
        assert_eq!(
            faces_of(syriac, FaceId::Regular),
            Ok(vec![FaceId::Other(0)]),
            "the regular one for running text, and the space with it"
        );
        assert_eq!(
            faces_of("ܫܡܥܘܢ", FaceId::Bold),
            Ok(vec![FaceId::Other(1)]),
            "and the bold one for names"
        );
        assert_eq!(
            faces_of("يوسف ܫܡܥܘܢ (Şemûn)", FaceId::Bold),
            Ok(vec![FaceId::Bold, FaceId::Bold, FaceId::Bold, FaceId::Other(1), FaceId::Bold]),
            "only the Syriac word: both brackets, the Latin and the Arabic word stay in Amiri"
        );
        assert_eq!(
            faces_of("ܩܘܼܪܝܵܩܘܿܣ", FaceId::Bold),
            Ok(vec![FaceId::Other(1)]),
            "with East Syriac vowels"
        );
    }

    #[test]
    fn the_first_letter_that_no_face_has_is_named() {
        assert_eq!(faces_of("علي 漢 字", FaceId::Bold), Err('漢'), "the first in reading order");
        assert_eq!(faces_of("ܫܡܥࡀܘܢ", FaceId::Bold), Err('ࡀ'), "not one that Amiri alone lacks");
        assert_eq!(faces_of("ܫܡܥ\u{32D}\u{1AB0}", FaceId::Bold), Err('\u{1AB0}'), "a mark as well");
    }
}
