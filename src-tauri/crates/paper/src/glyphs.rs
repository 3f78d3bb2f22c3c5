//! Which glyphs a batch uses, each with the letters it stands for.
//!
//! One drawing may stand for different letters (the forms of ك and ک), so the code written in the
//! page is one per pair of glyph and text. Otherwise a reader would get the wrong letter back.
//!
//! Two more things keep the read-back text whole. Readers see a space where letters stand apart by
//! a tenth of an em, so a code may be stated wider than its glyph to cover such a gap. And a glyph
//! that stands for no letter (the stroke that Amiri puts between ل and ك) gets no code at all: it
//! is drawn as a shape.

use std::collections::HashMap;

use harfrust::{
    GlyphId,
    font::glyph::outline::{DrawMemory, DrawOptions, PathSink},
};

use crate::{
    Failure,
    faces::{FaceId, Faces, shaper},
    ink::{Content, whole},
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
    /// What a reader gets back; never empty.
    pub(crate) text: String,
    /// The advance width as the file states it, in whole 1/1000 em.
    pub(crate) width: i32,
    /// Where it leaves ink; empty for spaces.
    pub(crate) ink: Option<Ink>,
}

/// A glyph drawn as a shape.
#[derive(Debug, Clone)]
pub(crate) struct Outline {
    /// Operators of its path, in 1/1000 em around its origin.
    pub(crate) path: Vec<u8>,
    pub(crate) ink: Option<Ink>,
}

/// The codes of all faces, numbered in the order of first use. Code 0 stays the missing glyph.
pub(crate) struct Glyphs {
    entries: Vec<Vec<Entry>>,
    by_glyph: Vec<HashMap<u16, Vec<u16>>>,
    outlines: Vec<HashMap<u16, Outline>>,
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
            outlines: vec![HashMap::new(); count],
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

    /// The code for a glyph that stands for `text` and is stated `width` wide.
    ///
    /// # Errors
    /// [`Failure::Engine`] when 65,535 codes of a face are used up.
    pub(crate) fn code(
        &mut self,
        faces: &Faces<'_>,
        face: FaceId,
        glyph: u16,
        text: &str,
        width: i32,
    ) -> Result<u16, Failure> {
        let entries = &mut self.entries[face.index()];
        let codes = self.by_glyph[face.index()].entry(glyph).or_default();
        let known = codes.iter().find(|code| {
            let entry = &entries[usize::from(**code) - 1];
            entry.text == text && entry.width == width
        });
        if let Some(code) = known {
            return Ok(*code);
        }
        let code = u16::try_from(entries.len() + 1).map_err(Failure::engine)?;
        codes.push(code);
        let ink = self.ink(faces, face, glyph);
        self.entries[face.index()].push(Entry { glyph, text: text.to_owned(), width, ink });
        Ok(code)
    }

    /// Notes a glyph that is drawn as a shape.
    pub(crate) fn trace(&mut self, faces: &Faces<'_>, face: FaceId, glyph: u16) {
        if self.outlines[face.index()].contains_key(&glyph) {
            return;
        }
        let scale = self.thousandths(face, 1);
        let mut sink = PathWriter { scale, pen: (0.0, 0.0), content: Content::default() };
        let font = faces.font(face);
        if let Some(outline) = font.outline_glyphs().get(GlyphId::new(u32::from(glyph))) {
            // A glyph whose outline is broken leaves no shape; its letters are in other glyphs.
            let _ = outline.draw(&DrawOptions::new(), DrawMemory::default(), &mut sink);
        }
        let outline = Outline { path: sink.content.bytes, ink: self.ink(faces, face, glyph) };
        self.outlines[face.index()].insert(glyph, outline);
    }

    /// The shape of a glyph that was noted.
    pub(crate) fn outline(&self, face: FaceId, glyph: u16) -> Option<&Outline> {
        self.outlines[face.index()].get(&glyph)
    }

    fn ink(&self, faces: &Faces<'_>, face: FaceId, glyph: u16) -> Option<Ink> {
        let extents = shaper(faces, face).glyph_extents(GlyphId::new(u32::from(glyph)))?;
        let ink = Ink {
            left: self.thousandths(face, extents.x_bearing),
            right: self.thousandths(face, extents.x_bearing + extents.width),
            top: self.thousandths(face, extents.y_bearing),
            bottom: self.thousandths(face, extents.y_bearing + extents.height),
        };
        (extents.width != 0 && extents.height != 0).then_some(ink)
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

/// Turns an outline in font units into path operators in 1/1000 em.
struct PathWriter {
    scale: f32,
    pen: (f32, f32),
    content: Content,
}

impl PathWriter {
    fn put(&mut self, points: &[(f32, f32)], operator: &str) {
        for (x, y) in points {
            self.content.number(x * self.scale).number(y * self.scale);
        }
        self.content.text(operator).text("\n");
        self.pen = points.last().copied().unwrap_or(self.pen);
    }
}

impl PathSink for PathWriter {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put(&[(x, y)], "m");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put(&[(x, y)], "l");
    }

    /// PDF has cubics only; a quadratic is the cubic with handles two thirds towards its own.
    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        let towards = |from: (f32, f32)| {
            (from.0 + (cx0 - from.0) * 2.0 / 3.0, from.1 + (cy0 - from.1) * 2.0 / 3.0)
        };
        let (first, second) = (towards(self.pen), towards((x, y)));
        self.put(&[first, second, (x, y)], "c");
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.put(&[(cx0, cy0), (cx1, cy1), (x, y)], "c");
    }

    fn close(&mut self) {
        self.put(&[], "h");
    }
}
