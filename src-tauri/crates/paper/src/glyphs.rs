//! Which glyphs a batch uses, each with the letters it stands for.
//!
//! One drawing may stand for different letters (the forms of ك and ک), so the code written in the
//! page is one per pair of glyph and text. Otherwise a reader would get the wrong letter back.

use std::collections::HashMap;

use harfrust::GlyphId;

use crate::{
    Failure,
    faces::{FaceId, Faces, shaper},
};

/// The ink of a glyph around its origin, in 1/1000 em, y upwards.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Ink {
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

/// One code of the page.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The glyph in the font file.
    pub(crate) glyph: u16,
    /// What a reader gets back; U+200D for a glyph without a letter of its own, because readers
    /// show the bare code where the text is empty.
    pub(crate) text: String,
    /// The advance width as the file states it, in whole 1/1000 em.
    pub(crate) width: i32,
    /// Where it leaves ink; empty for spaces.
    pub(crate) ink: Option<Ink>,
}

/// The codes of both faces, numbered in the order of first use. Code 0 stays the missing glyph.
pub(crate) struct Glyphs {
    entries: [Vec<Entry>; 2],
    by_glyph: [HashMap<u16, Vec<u16>>; 2],
    units_per_em: [f32; 2],
}

impl Glyphs {
    /// No glyph used yet.
    pub(crate) fn new(faces: &Faces<'_>) -> Self {
        let units = |face| f32::from(faces.font(face).units_per_em().max(1));
        Self {
            entries: [Vec::new(), Vec::new()],
            by_glyph: [HashMap::new(), HashMap::new()],
            units_per_em: FaceId::ALL.map(units),
        }
    }

    /// Font units to 1/1000 em.
    pub(crate) fn thousandths(&self, face: FaceId, units: i32) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "font units are small")]
        let units = units as f32;
        units * 1000.0 / self.units_per_em[face.index()]
    }

    /// The code for a glyph that stands for `text`.
    ///
    /// # Errors
    /// [`Failure::Engine`] when 65,535 codes of a face are used up.
    pub(crate) fn code(
        &mut self,
        faces: &Faces<'_>,
        face: FaceId,
        glyph: u16,
        text: &str,
    ) -> Result<u16, Failure> {
        let text = if text.is_empty() { "\u{200D}" } else { text };
        let entries = &mut self.entries[face.index()];
        let codes = self.by_glyph[face.index()].entry(glyph).or_default();
        let known = codes
            .iter()
            .find(|code| entries[usize::from(**code) - 1].text == text);
        if let Some(code) = known {
            return Ok(*code);
        }
        let code = u16::try_from(entries.len() + 1).map_err(Failure::engine)?;
        codes.push(code);
        let entry = self.measure(faces, face, glyph, text);
        self.entries[face.index()].push(entry);
        Ok(code)
    }

    fn measure(&self, faces: &Faces<'_>, face: FaceId, glyph: u16, text: &str) -> Entry {
        let font = shaper(faces, face);
        let id = GlyphId::new(u32::from(glyph));
        let extents = font.glyph_extents(id).filter(|box_| box_.width != 0 && box_.height != 0);
        Entry {
            glyph,
            text: text.to_owned(),
            width: crate::ink::whole(self.thousandths(face, font.glyph_h_advance(id))),
            ink: extents.map(|extents| Ink {
                left: self.thousandths(face, extents.x_bearing),
                right: self.thousandths(face, extents.x_bearing + extents.width),
                top: self.thousandths(face, extents.y_bearing),
                bottom: self.thousandths(face, extents.y_bearing + extents.height),
            }),
        }
    }

    /// What a code means; `None` for codes that were never given out.
    pub(crate) fn entry(&self, face: FaceId, code: u16) -> Option<&Entry> {
        self.entries[face.index()].get(usize::from(code).checked_sub(1)?)
    }

    /// All codes of a face in order, beginning with code 1.
    pub(crate) fn entries(&self, face: FaceId) -> &[Entry] {
        &self.entries[face.index()]
    }
}
