//! From runs to glyphs: one line of text, measured in 1/1000 em and ready to be written.

use std::ops::Range;

use harfrust::{Buffer, BufferFlags, ClusterLevel, ShapeOptions, Tag};
use unicode_script::{Script, UnicodeScript};

use crate::{
    Failure,
    faces::{FaceId, Faces, PlanKey, Plans, direction, shaper},
    glyphs::{Glyphs, Ink},
    ink::whole,
    itemize::{Itemized, Run, is_direction_mark, without_marks},
    paragraph::Paragraphs,
};

/// Latin letters in an Arabic line are set at this part of its size, so that both look equally
/// large in Amiri.
const LATIN_IN_ARABIC: f32 = 0.92;

/// Gaps between letters of more than this, in 1/1000 em, are covered by the width of the letter
/// before: readers take a tenth of an em for a space.
const CLOSED_GAP: i32 = 55;

/// A glyph in its place. Lengths are 1/1000 em of the run's own size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// What is written for it; none for a glyph without a letter, which is drawn as a shape.
    pub(crate) code: Option<u16>,
    /// The glyph in the font file.
    pub(crate) id: u16,
    /// The byte of the paragraph that it belongs to.
    pub(crate) cluster: usize,
    pub(crate) advance: f32,
    pub(crate) right: f32,
    pub(crate) up: f32,
}

/// Glyphs of one face, size and direction, from left to right.
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
    pub(crate) glyphs: Vec<Glyph>,
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
    /// [`Failure::MissingLetter`] when the face has no glyph for a letter.
    pub(crate) fn line(
        &mut self,
        paragraph: &Itemized,
        line: Range<usize>,
        face: FaceId,
        language: &str,
    ) -> Result<ShapedLine, Failure> {
        let mut shaped = ShapedLine::default();
        for run in paragraph.visual_runs(line) {
            let run = self.run(paragraph, &run, face, language)?;
            if !run.glyphs.is_empty() {
                self.extend(&mut shaped, run);
            }
        }
        Ok(shaped)
    }

    fn run(
        &mut self,
        paragraph: &Itemized,
        run: &Run,
        face: FaceId,
        language: &str,
    ) -> Result<ShapedRun, Failure> {
        let key = PlanKey {
            face,
            right_to_left: run.right_to_left,
            script: harfrust_script(run.script),
            language: language.to_owned(),
        };
        let (plan, plan_language) = self.plans.plan(self.faces, &key);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.reset();
        fill(&mut buffer, &paragraph.text, &run.range);
        buffer.set_direction(direction(run.right_to_left));
        buffer.set_script(Some(key.script));
        buffer.set_language(plan_language.clone());
        let options = ShapeOptions::new().plan(Some(plan));
        harfrust::shape(&shaper(self.faces, face), &mut buffer, options)
            .map_err(|error| Failure::Engine(format!("{error:?}")))?;
        let glyphs = self.collect(&buffer, paragraph, run, face);
        self.buffer = Some(buffer);
        let shrinks = paragraph.right_to_left && run.script == Script::Latin;
        Ok(ShapedRun {
            face,
            scale: if shrinks { LATIN_IN_ARABIC } else { 1.0 },
            right_to_left: run.right_to_left,
            source: without_marks(&paragraph.text[run.range.clone()]),
            start: run.range.start,
            glyphs: glyphs?,
        })
    }

    fn collect(
        &mut self,
        buffer: &Buffer,
        paragraph: &Itemized,
        run: &Run,
        face: FaceId,
    ) -> Result<Vec<Glyph>, Failure> {
        let infos = buffer.glyph_infos();
        let texts = texts(paragraph, run, infos);
        let mut glyphs = Vec::with_capacity(infos.len());
        for (info, position) in infos.iter().zip(buffer.glyph_positions()) {
            if info.glyph_id == 0 {
                return Err(missing(&paragraph.text, info.cluster as usize));
            }
            glyphs.push(Glyph {
                code: None,
                id: u16::try_from(info.glyph_id).map_err(Failure::engine)?,
                cluster: info.cluster as usize,
                advance: self.glyphs.thousandths(face, position.x_advance),
                right: self.glyphs.thousandths(face, position.x_offset),
                up: self.glyphs.thousandths(face, position.y_offset),
            });
        }
        self.encode(&mut glyphs, &texts, face)?;
        Ok(glyphs)
    }

    /// Gives each glyph that stands for letters its code, wide enough to close a gap behind it.
    fn encode(
        &mut self,
        glyphs: &mut [Glyph],
        texts: &[String],
        face: FaceId,
    ) -> Result<(), Failure> {
        let width = |glyph: &Glyph| self.glyphs.natural_width(self.faces, face, glyph.id);
        let mut widths: Vec<i32> = glyphs.iter().map(width).collect();
        // The last spacing glyph with a letter: its place in the run, and where it is drawn.
        let mut last: Option<(usize, f32)> = None;
        let mut pen = 0.0;
        for (index, glyph) in glyphs.iter().enumerate() {
            if widths[index] > 0 && !texts[index].is_empty() {
                let at = pen + glyph.right;
                if let Some((before, start)) = last {
                    let reach = whole(at - start);
                    let gap = reach - widths[before];
                    if gap > CLOSED_GAP && texts[before] != " " && texts[index] != " " {
                        widths[before] = reach;
                    }
                }
                last = Some((index, at));
            }
            pen += glyph.advance;
        }
        for ((glyph, text), width) in glyphs.iter_mut().zip(texts).zip(widths) {
            if text.is_empty() {
                self.glyphs.trace(self.faces, face, glyph.id);
            } else {
                glyph.code = Some(self.glyphs.code(self.faces, face, glyph.id, text, width)?);
            }
        }
        Ok(())
    }

    /// Appends a run at the right end and widens the box of the line's ink.
    fn extend(&self, line: &mut ShapedLine, run: ShapedRun) {
        let mut pen = line.width;
        for glyph in &run.glyphs {
            let ink = match glyph.code {
                Some(code) => self.glyphs.entry(run.face, code).and_then(|entry| entry.ink),
                None => self.glyphs.outline(run.face, glyph.id).and_then(|outline| outline.ink),
            };
            if let Some(ink) = ink {
                let ink = Ink {
                    left: pen + (glyph.right + ink.left) * run.scale,
                    right: pen + (glyph.right + ink.right) * run.scale,
                    top: (glyph.up + ink.top) * run.scale,
                    bottom: (glyph.up + ink.bottom) * run.scale,
                };
                line.left = line.left.min(ink.left);
                line.right = line.right.max(ink.right);
                line.top = line.top.max(ink.top);
                line.bottom = line.bottom.min(ink.bottom);
                line.inks.push(ink);
            }
            pen += glyph.advance * run.scale;
        }
        line.width = pen;
        line.runs.push(run);
    }
}

/// Puts the letters of a run into the buffer, each with its byte as cluster, and its neighbours
/// as context so that letters join across the border of a run.
fn fill(buffer: &mut Buffer, text: &str, range: &Range<usize>) {
    buffer.set_cluster_level(ClusterLevel::Characters);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer.set_pre_context(&without_marks(&text[tail_start(text, range.start)..range.start]));
    buffer.set_post_context(&without_marks(&text[range.end..head_end(text, range.end)]));
    for (at, letter) in text[range.clone()].char_indices() {
        if let Ok(cluster) = u32::try_from(range.start + at)
            && !is_direction_mark(letter)
        {
            buffer.push(u32::from(letter), cluster);
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

/// What each glyph stands for. The letters of a cluster go to its first glyph in logical order;
/// the others stand for nothing.
fn texts(paragraph: &Itemized, run: &Run, infos: &[harfrust::GlyphInfo]) -> Vec<String> {
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let text_of = |index: usize| {
        let own = infos[index].cluster as usize;
        let next = starts.partition_point(|other| *other <= own);
        let end = starts.get(next).copied().unwrap_or(run.range.end);
        // Letters without a glyph, such as a joiner, go with the glyph before or else the first.
        let start = if next == 1 { run.range.start } else { own };
        // A no-break space has done its work once the line is broken; readers search for spaces.
        without_marks(&paragraph.text[start..end]).replace('\u{A0}', " ")
    };
    let mut texts = vec![String::new(); infos.len()];
    let mut taken = Vec::with_capacity(starts.len());
    let mut logical: Vec<usize> = (0..infos.len()).collect();
    if run.right_to_left {
        logical.reverse();
    }
    for index in logical {
        if !taken.contains(&infos[index].cluster) {
            taken.push(infos[index].cluster);
            texts[index] = text_of(index);
        }
    }
    texts
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
    text.chars().any(|letter| letter.script() == Script::Arabic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fonts;

    fn font(name: &str) -> Vec<u8> {
        std::fs::read(format!("{}/../../../assets/fonts/{name}", env!("CARGO_MANIFEST_DIR")))
            .unwrap()
    }

    /// Glyph, byte, advance and offsets of each glyph of a text in one run.
    fn shaped(face: FaceId, language: &str, text: &str) -> Vec<(u16, usize, i32, i32, i32)> {
        let (regular, bold) = (font("Amiri-Regular.ttf"), font("Amiri-Bold.ttf"));
        let faces = Faces::read(&Fonts { regular: &regular, bold: &bold }).unwrap();
        let mut shaper = Shaper::new(&faces);
        let itemized = Itemized::new(text, language != "en");
        let line = shaper.line(&itemized, 0..itemized.text.len(), face, language).unwrap();
        assert_eq!(line.runs.len(), 1, "one direction, one script, one run");
        let show = |glyph: &Glyph| {
            (glyph.id, glyph.cluster, whole(glyph.advance), whole(glyph.right), whole(glyph.up))
        };
        line.runs[0].glyphs.iter().map(show).collect()
    }

    // The expected numbers come from `hb-shape --cluster-level=2 --no-glyph-names` (HarfBuzz 6.0.0)
    // with the same script, direction and language; its clusters count letters, these count bytes.

    #[test]
    fn arabic_is_shaped_as_by_harfbuzz() {
        let expected = [
            (4566, 10, 476, 0, 0),
            (4529, 8, 237, 0, 0),
            (1902, 6, 345, 0, 0),
            (1763, 4, 588, 0, 0),
            (5416, 2, 185, 0, 0),
            (1785, 2, 175, 0, 0),
            (55, 0, 217, 0, 0),
        ];
        assert_eq!(
            shaped(FaceId::Regular, "ar", "الكوفي"),
            expected,
            "with the stroke between ل and ك"
        );
    }

    #[test]
    fn marks_are_placed_as_by_harfbuzz() {
        let expected = [
            (1620, 14, 471, 0, 0),
            (1400, 10, 0, 90, 51),
            (97, 12, 0, -110, 0),
            (4427, 8, 216, 0, 0),
            (94, 6, 0, -149, 0),
            (2846, 4, 195, 0, 0),
            (95, 2, 0, -156, 0),
            (2844, 0, 319, 0, 0),
        ];
        let mut shaped = shaped(FaceId::Regular, "ar", "مُحَمَّد");
        // Shadda and fatha are one cluster or two, as the order in NFC has it; their places count.
        for (glyph, wanted) in shaped.iter_mut().zip(expected) {
            glyph.1 = wanted.1;
        }
        assert_eq!(shaped, expected, "each mark above its letter");
    }

    #[test]
    fn sorani_is_shaped_as_by_harfbuzz() {
        let expected = [
            (65, 10, 399, 0, 0),
            (55, 8, 217, 0, 0),
            (1759, 6, 345, 0, 0),
            (2369, 4, 168, 0, 0),
            (3040, 2, 295, 0, 0),
            (165, 0, 482, 83, 0),
        ];
        assert_eq!(shaped(FaceId::Bold, "ckb", "ڕێبوار"), expected, "in the bold face");
    }

    #[test]
    fn latin_is_shaped_as_by_harfbuzz() {
        let expected = [
            (6144, 0, 612, 0, 0),
            (6184, 1, 249, 0, 0),
            (6126, 2, 368, 0, 0),
            (6154, 3, 628, 0, 0),
            (6193, 4, 502, 0, 0),
            (6547, 5, 519, 0, 0),
            (1, 7, 292, 0, 0),
            (6144, 8, 612, 0, 0),
            (6165, 9, 623, 0, 0),
        ];
        assert_eq!(
            shaped(FaceId::Regular, "en", "Al-Kufi AV"),
            expected,
            "with the ligature of fi"
        );
    }

    #[test]
    fn gaps_between_letters_are_covered() {
        let (regular, bold) = (font("Amiri-Regular.ttf"), font("Amiri-Bold.ttf"));
        let faces = Faces::read(&Fonts { regular: &regular, bold: &bold }).unwrap();
        let mut shaper = Shaper::new(&faces);
        let itemized = Itemized::new("تدريبية الكوفي", true);
        let line = shaper.line(&itemized, 0..itemized.text.len(), FaceId::Regular, "ar").unwrap();
        let mut end = None;
        let mut pen = 0.0;
        for glyph in &line.runs[0].glyphs {
            if let Some(entry) =
                glyph.code.and_then(|code| shaper.glyphs.entry(FaceId::Regular, code))
            {
                let start = pen + glyph.right;
                let gap: f32 = end.map_or(0.0, |end: f32| start - end);
                assert!(gap < 100.0, "a reader would see a space before {}: {gap}", entry.text);
                #[expect(clippy::cast_precision_loss, reason = "a width is small")]
                let width = entry.width as f32;
                end = Some(start + width);
            }
            pen += glyph.advance;
        }
    }
}
