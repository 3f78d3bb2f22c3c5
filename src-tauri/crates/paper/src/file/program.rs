//! The program of a font: a face cut down to the glyphs in use, with those that it composes.

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::{
    Failure,
    faces::{FaceId, Faces},
    glyphs::{Entry, Glyphs, Part},
    truetype::{self, Component, Composed},
};

/// A font program, and for each code the glyph in it.
pub(crate) struct Program {
    pub(crate) bytes: Vec<u8>,
    /// Two bytes for each code, beginning with code 0.
    pub(crate) map: Vec<u8>,
    /// Six capitals that differ between subsets of the same font (ISO 32000-1, 9.6.4).
    pub(crate) tag: String,
}

impl Program {
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn new(
        faces: &Faces<'_>,
        glyphs: &Glyphs,
        face: FaceId,
        entries: &[&Entry],
    ) -> Result<Self, Failure> {
        let mut used: Vec<u16> =
            entries.iter().flat_map(|entry| &entry.parts).map(|part| part.glyph).collect();
        used.sort_unstable();
        used.dedup();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&used);
        let bytes = subsetter::subset(faces.bytes(face), 0, &remapper).map_err(Failure::engine)?;
        // The font's own glyphs come first; there are more than were asked for, where those are
        // composed as well.
        let no_font = || Failure::engine("no TrueType font");
        let own = truetype::count(&bytes).ok_or_else(no_font)?;
        let mut composed: Vec<Composed> = Vec::new();
        let mut map = vec![0, 0];
        for entry in entries {
            let glyph = match plain(faces, glyphs, face, entry) {
                Some(glyph) => remapper.get(glyph).unwrap_or(0),
                None => {
                    let glyph = compose(glyphs, face, entry, &remapper);
                    let known = composed.iter().position(|other| *other == glyph);
                    let place = known.unwrap_or(composed.len());
                    if known.is_none() {
                        composed.push(glyph);
                    }
                    u16::try_from(usize::from(own) + place).map_err(Failure::engine)?
                }
            };
            map.extend_from_slice(&glyph.to_be_bytes());
        }
        let bytes = truetype::with_glyphs(&bytes, &composed).ok_or_else(no_font)?;
        Ok(Self { bytes, map, tag: tag(&used) })
    }
}

/// The glyph of an entry that draws just this one, in its place and as wide as the font has it.
fn plain(faces: &Faces<'_>, glyphs: &Glyphs, face: FaceId, entry: &Entry) -> Option<u16> {
    match entry.parts[..] {
        [Part { glyph, right: 0, up: 0 }]
            if glyphs.natural_width(faces, face, glyph) == entry.width =>
        {
            Some(glyph)
        }
        _ => None,
    }
}

/// The glyph of an entry that none of the font's own is like; its width is the one stated.
fn compose(glyphs: &Glyphs, face: FaceId, entry: &Entry, remapper: &GlyphRemapper) -> Composed {
    let component = |part: &Part| Component {
        glyph: remapper.get(part.glyph).unwrap_or(0),
        right: part.right,
        up: part.up,
    };
    #[expect(clippy::cast_precision_loss, reason = "a width is small")]
    let advance = glyphs.units(face, entry.width as f32);
    Composed {
        components: entry.parts.iter().map(component).collect(),
        advance: u16::try_from(advance).unwrap_or_default(),
    }
}

fn tag(used: &[u16]) -> String {
    let mut hash = Sha256::new();
    for glyph in used {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{faces::tests::with_faces, ink::whole, itemize::Itemized, shape::Shaper};
    use harfrust::{Font, GlyphId, ShaperFont};

    #[test]
    fn each_code_draws_what_was_shaped_and_is_as_wide_as_stated() {
        with_faces(|faces| {
            let mut shaper = Shaper::new(faces);
            for text in ["شهادة مشاركة", "مُؤَمَّل مُهَنَّد الزبيدي", "ܩܘܼܪܝܵܩܘܿܣ", "Şêrîn fjord"]
            {
                let itemized = Itemized::new(text, true);
                let whole = 0..itemized.text.len();
                shaper.line(&itemized, whole, FaceId::Bold, "ar").unwrap();
            }
            for face in [FaceId::Bold, FaceId::Other(1)] {
                let codes = (1..).map_while(|code| shaper.glyphs.entry(face, code));
                let entries: Vec<&Entry> = codes.collect();
                let program = Program::new(faces, &shaper.glyphs, face, &entries).unwrap();
                let font = Font::new(program.bytes, 0).unwrap();
                let drawn = ShaperFont::new(&font);
                for (code, entry) in (1..).zip(entries) {
                    let glyph =
                        u16::from_be_bytes([program.map[code * 2], program.map[code * 2 + 1]]);
                    let glyph = GlyphId::new(u32::from(glyph));
                    assert_eq!(drawn.glyph_h_advance(glyph), entry.width, "{entry:?}");
                    let extents = drawn.glyph_extents(glyph).unwrap();
                    let inked = extents.width != 0 && extents.height != 0;
                    let edges = inked.then_some((extents.x_bearing, extents.y_bearing));
                    let inks = entry.inks.iter();
                    let wanted = inks
                        .map(|ink| (whole(ink.left), whole(ink.top)))
                        .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
                    assert_eq!(edges, wanted, "{entry:?}");
                }
            }
        });
    }
}
