//! Which glyphs a batch uses, each with the letters it stands for.
//!
//! One drawing may stand for different letters (the forms of ك and ک), so the code written in the
//! page is one per pair of drawing and text. Otherwise a reader would get the wrong letter back.
//! A drawing is a glyph of the font, or several of them in their places: a letter with its marks.

use std::collections::HashMap;

use harfrust::GlyphId;

use crate::{
    Failure,
    faces::{FaceId, Faces, shaper},
    ink::whole,
};

/// A glyph within a drawing, and how far it is moved, in font units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// The glyph in the font file.
    pub(crate) glyph: u16,
    pub(crate) right: i16,
    pub(crate) up: i16,
}

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
    /// What it draws; nothing for a letter that another one draws as well.
    pub(crate) parts: Vec<Part>,
    /// What a reader gets back; never empty.
    pub(crate) text: String,
    /// The advance width as the file states it, in whole 1/1000 em.
    pub(crate) width: i32,
    /// Where each part of it leaves ink; empty for spaces.
    pub(crate) inks: Vec<Ink>,
}

/// The codes of all faces, numbered in the order of first use. Code 0 stays the missing glyph.
pub(crate) struct Glyphs {
    entries: Vec<Vec<Entry>>,
    /// By the first glyph that they draw.
    by_glyph: Vec<HashMap<Option<u16>, Vec<u16>>>,
    units_per_em: Vec<f32>,
}

impl Glyphs {
    /// No glyph used yet.
    pub(crate) fn new(faces: &Faces<'_>) -> Self {
        let units = |face| f32::from(faces.font(face).units_per_em().max(1));
        let units_per_em: Vec<f32> = faces.all().map(units).collect();
        let count = units_per_em.len();
        Self {
            entries: vec![Vec::new(); count],
            by_glyph: vec![HashMap::new(); count],
            units_per_em,
        }
    }

    /// Font units to 1/1000 em.
    pub(crate) fn thousandths(&self, face: FaceId, units: i32) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "font units are small")]
        let units = units as f32;
        units * 1000.0 / self.units_per_em[face.index()]
    }

    /// The advance width of a glyph as the font has it, in whole 1/1000 em.
    pub(crate) fn natural_width(&self, faces: &Faces<'_>, face: FaceId, glyph: u16) -> i32 {
        let advance = shaper(faces, face).glyph_h_advance(GlyphId::new(u32::from(glyph)));
        whole(self.thousandths(face, advance))
    }

    /// 1/1000 em to font units.
    pub(crate) fn units(&self, face: FaceId, thousandths: f32) -> i16 {
        let units = whole(thousandths * self.units_per_em[face.index()] / 1000.0);
        i16::try_from(units).unwrap_or_default()
    }

    /// The code for a drawing that stands for `text` and is stated `width` wide.
    ///
    /// # Errors
    /// [`Failure::Engine`] when 65,535 codes of a face are used up.
    pub(crate) fn code(
        &mut self,
        faces: &Faces<'_>,
        face: FaceId,
        parts: &[Part],
        text: &str,
        width: i32,
    ) -> Result<u16, Failure> {
        let entries = &mut self.entries[face.index()];
        let first = parts.first().map(|part| part.glyph);
        let codes = self.by_glyph[face.index()].entry(first).or_default();
        let known = codes.iter().find(|code| {
            let entry = &entries[usize::from(**code) - 1];
            entry.text == text && entry.width == width && entry.parts == parts
        });
        if let Some(code) = known {
            return Ok(*code);
        }
        let code = u16::try_from(entries.len() + 1).map_err(Failure::engine)?;
        codes.push(code);
        let inks = self.inks(faces, face, parts);
        let (parts, text) = (parts.to_vec(), text.to_owned());
        self.entries[face.index()].push(Entry { parts, text, width, inks });
        Ok(code)
    }

    fn inks(&self, faces: &Faces<'_>, face: FaceId, parts: &[Part]) -> Vec<Ink> {
        let shaper = shaper(faces, face);
        let ink = |part: &Part| {
            let extents = shaper.glyph_extents(GlyphId::new(u32::from(part.glyph)))?;
            let (x, y) =
                (extents.x_bearing + i32::from(part.right), extents.y_bearing + i32::from(part.up));
            let ink = Ink {
                left: self.thousandths(face, x),
                right: self.thousandths(face, x + extents.width),
                top: self.thousandths(face, y),
                bottom: self.thousandths(face, y + extents.height),
            };
            (extents.width != 0 && extents.height != 0).then_some(ink)
        };
        parts.iter().filter_map(ink).collect()
    }

    /// What a code means; `None` for codes that were never given out.
    pub(crate) fn entry(&self, face: FaceId, code: u16) -> Option<&Entry> {
        self.entries[face.index()].get(usize::from(code).checked_sub(1)?)
    }
}
