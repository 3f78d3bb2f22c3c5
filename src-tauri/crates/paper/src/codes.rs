//! The letters that each glyph of a run stands for, and the codes by which a reader finds them.

use crate::{
    Failure,
    faces::FaceId,
    ink::whole,
    itemize::{Itemized, Run, without_marks},
    shape::{Glyph, Shaper},
};

/// Gaps between letters of more than this, in 1/1000 em, are covered by the width of the letter
/// before: readers take a tenth of an em for a space.
const CLOSED_GAP: i32 = 55;

impl Shaper<'_> {
    /// Gives each glyph that stands for letters its code, wide enough to close a gap behind it.
    pub(crate) fn encode(
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
}

/// What each glyph stands for. The letters of a cluster go to its first glyph in logical order;
/// the others stand for nothing.
pub(crate) fn texts(paragraph: &Itemized, run: &Run, infos: &[harfrust::GlyphInfo]) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faces::tests::with_faces;

    #[test]
    fn gaps_between_letters_are_covered() {
        with_faces(|faces| {
            let mut shaper = Shaper::new(faces);
            let itemized = Itemized::new("تدريبية الكوفي", true);
            let whole = 0..itemized.text.len();
            let line = shaper.line(&itemized, whole, FaceId::Regular, "ar").unwrap();
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
        });
    }
}
