//! Adds composed glyphs to a TrueType font: several glyphs of it, each in its place, as one.
//!
//! Only the tables that PDF asks for are kept (ISO 32000-1, 9.9). Numbers in a font are big-endian.

use std::collections::BTreeMap;

/// A glyph of the font within a composed one, and how far it is moved, in font units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Component {
    pub(crate) glyph: u16,
    pub(crate) right: i16,
    pub(crate) up: i16,
}

/// A composed glyph; without components it is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Composed {
    pub(crate) components: Vec<Component>,
    /// In font units.
    pub(crate) advance: u16,
}

/// The tables that stay, in the order of the standard.
const KEPT: [&[u8; 4]; 9] =
    [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// How many glyphs a font has; `None` when it is no sound TrueType font.
pub(crate) fn count(font: &[u8]) -> Option<u16> {
    u16_at(tables(font)?.get(b"maxp")?, 4)
}

/// The font with these glyphs after its own; `None` when it is no sound TrueType font.
pub(crate) fn with_glyphs(font: &[u8], added: &[Composed]) -> Option<Vec<u8>> {
    let mut tables = tables(font)?;
    let mut glyphs = Outlines::read(&tables)?;
    let mut metrics = metrics(&tables, glyphs.count())?;
    for glyph in added {
        let left = glyphs.add(&glyph.components)?;
        metrics.extend_from_slice(&glyph.advance.to_be_bytes());
        metrics.extend_from_slice(&left.to_be_bytes());
    }
    let count = u16::try_from(glyphs.count()).ok()?;
    let most = added.iter().map(|glyph| glyph.components.len()).max().unwrap_or(0);
    let locations = glyphs.locations.iter().flat_map(|at| at.to_be_bytes()).collect();
    set(&mut tables, b"hhea", 34, count)?;
    set(&mut tables, b"head", 50, 1)?;
    limits(&mut tables, count, u16::try_from(most).ok()?)?;
    tables.insert(*b"glyf", glyphs.bytes);
    tables.insert(*b"loca", locations);
    tables.insert(*b"hmtx", metrics);
    Some(file(tables))
}

type Tables = BTreeMap<[u8; 4], Vec<u8>>;

fn tables(font: &[u8]) -> Option<Tables> {
    let count = u16_at(font, 4)?;
    let mut tables = Tables::new();
    for record in 0..usize::from(count) {
        let at = 12 + record * 16;
        let tag: [u8; 4] = font.get(at..at + 4)?.try_into().ok()?;
        let (start, length) = (u32_at(font, at + 8)?, u32_at(font, at + 12)?);
        if KEPT.contains(&&tag) {
            tables.insert(tag, font.get(start..start.checked_add(length)?)?.to_vec());
        }
    }
    Some(tables)
}

/// The outlines, and where each begins; the last location is the end.
struct Outlines {
    bytes: Vec<u8>,
    locations: Vec<u32>,
}

impl Outlines {
    fn read(tables: &Tables) -> Option<Self> {
        let long = u16_at(tables.get(b"head")?, 50)? == 1;
        let loca = tables.get(b"loca")?;
        let count = usize::from(u16_at(tables.get(b"maxp")?, 4)?);
        let location = |glyph: usize| {
            if long {
                u32_at(loca, glyph * 4).and_then(|at| u32::try_from(at).ok())
            } else {
                u16_at(loca, glyph * 2).map(|half| u32::from(half) * 2)
            }
        };
        let locations = (0..=count).map(location).collect::<Option<Vec<_>>>()?;
        let mut bytes = tables.get(b"glyf")?.clone();
        bytes.truncate(usize::try_from(*locations.last()?).ok()?);
        Some(Self { bytes, locations })
    }

    fn count(&self) -> usize {
        self.locations.len() - 1
    }

    /// The box of a glyph as left, bottom, right and top; `None` inside for one without ink.
    fn bounds(&self, glyph: u16) -> Option<Option<[i16; 4]>> {
        let glyph = usize::from(glyph);
        let start = usize::try_from(*self.locations.get(glyph)?).ok()?;
        let end = usize::try_from(*self.locations.get(glyph + 1)?).ok()?;
        if start == end {
            return Some(None);
        }
        let mut bounds = [0; 4];
        for (side, at) in bounds.iter_mut().zip([2, 4, 6, 8]) {
            *side = i16::from_be_bytes(u16_at(&self.bytes, start + at)?.to_be_bytes());
        }
        Some(Some(bounds))
    }

    /// Appends a composed glyph and returns its left edge.
    fn add(&mut self, components: &[Component]) -> Option<i16> {
        let mut inked = Vec::with_capacity(components.len());
        let mut box_: Option<[i16; 4]> = None;
        for component in components {
            let Some([left, bottom, right, top]) = self.bounds(component.glyph)? else {
                continue;
            };
            let own = [
                left.checked_add(component.right)?,
                bottom.checked_add(component.up)?,
                right.checked_add(component.right)?,
                top.checked_add(component.up)?,
            ];
            box_ = Some(box_.map_or(own, |all| {
                [all[0].min(own[0]), all[1].min(own[1]), all[2].max(own[2]), all[3].max(own[3])]
            }));
            inked.push(component);
        }
        if let Some(box_) = box_ {
            self.compose(&inked, box_);
        }
        self.locations.push(u32::try_from(self.bytes.len()).ok()?);
        Some(box_.map_or(0, |box_| box_[0]))
    }

    /// Writes the glyph as the standard has it: the header, then the components with words as
    /// arguments that are offsets.
    fn compose(&mut self, components: &[&Component], box_: [i16; 4]) {
        const WORDS_AND_OFFSETS: u16 = 0x0003;
        const MORE: u16 = 0x0020;
        let mut put = |number: [u8; 2]| self.bytes.extend_from_slice(&number);
        put((-1_i16).to_be_bytes());
        box_.iter().for_each(|side| put(side.to_be_bytes()));
        for (index, component) in components.iter().enumerate() {
            let more = if index + 1 < components.len() { MORE } else { 0 };
            put((WORDS_AND_OFFSETS | more).to_be_bytes());
            put(component.glyph.to_be_bytes());
            put(component.right.to_be_bytes());
            put(component.up.to_be_bytes());
        }
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

/// The widths, each with its left edge: the short form of the last ones is written out.
fn metrics(tables: &Tables, count: usize) -> Option<Vec<u8>> {
    let long = usize::from(u16_at(tables.get(b"hhea")?, 34)?);
    let old = tables.get(b"hmtx")?;
    let mut metrics = old.get(..long * 4)?.to_vec();
    let last = old.get((long.checked_sub(1)?) * 4..long * 4 - 2)?.to_vec();
    for glyph in 0..count.saturating_sub(long) {
        metrics.extend_from_slice(&last);
        let at = long * 4 + glyph * 2;
        metrics.extend_from_slice(old.get(at..at + 2)?);
    }
    Some(metrics)
}

/// States how large glyphs become: of the composed ones no less than what they can be.
fn limits(tables: &mut Tables, count: u16, components: u16) -> Option<()> {
    let maxp = tables.get(b"maxp")?;
    let most = |one: usize, other: usize| Some(u16_at(maxp, one)?.max(u16_at(maxp, other)?));
    let points = most(6, 10)?.saturating_mul(components.max(1));
    let contours = most(8, 12)?.saturating_mul(components.max(1));
    let elements = u16_at(maxp, 28)?.max(components);
    let depth = u16_at(maxp, 30)?.saturating_add(1);
    let values = [(4, count), (10, points), (12, contours), (28, elements), (30, depth)];
    values.into_iter().try_for_each(|(at, value)| set(tables, b"maxp", at, value))
}

/// A whole font file of these tables.
fn file(mut tables: Tables) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or_default();
    let power = count.checked_ilog2().unwrap_or_default();
    let range = 16_u16 << power;
    let mut bytes = vec![0, 1, 0, 0];
    let selector = u16::try_from(power).unwrap_or_default();
    for number in [count, range, selector, (count * 16).saturating_sub(range)] {
        bytes.extend_from_slice(&number.to_be_bytes());
    }
    let adjustment = 8..12;
    if let Some(place) = tables.get_mut(b"head").and_then(|head| head.get_mut(adjustment.clone())) {
        place.fill(0);
    }
    let mut at = bytes.len() + tables.len() * 16;
    let mut head = 0;
    for (tag, table) in &mut tables {
        let length = table.len();
        table.resize(length.next_multiple_of(4), 0);
        bytes.extend_from_slice(tag);
        for number in [sum(table), number(at), number(length)] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        if tag == b"head" {
            head = at;
        }
        at += table.len();
    }
    tables.values().for_each(|table| bytes.extend_from_slice(table));
    // The sum of the whole file is a fixed number, which this one sees to.
    let whole = 0xB1B0_AFBA_u32.wrapping_sub(sum(&bytes)).to_be_bytes();
    if let Some(place) = bytes.get_mut(head + adjustment.start..head + adjustment.end) {
        place.copy_from_slice(&whole);
    }
    bytes
}

fn sum(bytes: &[u8]) -> u32 {
    bytes.chunks_exact(4).fold(0, |sum, word| {
        sum.wrapping_add(word.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    })
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or_default()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(number).ok()
}

fn set(tables: &mut Tables, table: &[u8; 4], at: usize, value: u16) -> Option<()> {
    let place = tables.get_mut(table)?.get_mut(at..at + 2)?;
    place.copy_from_slice(&value.to_be_bytes());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faces::{FaceId, tests::with_faces};
    use harfrust::{Font, GlyphId, ShaperFont};

    #[test]
    fn a_composed_glyph_is_a_glyph_like_any_other() {
        with_faces(|faces| {
            let font = faces.bytes(FaceId::Regular);
            let before = faces.font(FaceId::Regular).num_glyphs();
            // Letter and mark of the corpus: a beh and a shadda above it.
            let component = |glyph, right, up| Component { glyph, right, up };
            let letter = [component(4529, 0, 0), component(97, 70, 120)];
            let added = [
                Composed { components: letter.to_vec(), advance: 237 },
                Composed { components: Vec::new(), advance: 102 },
            ];
            let composed = Font::new(with_glyphs(font, &added).unwrap(), 0).unwrap();
            assert_eq!(composed.num_glyphs(), before + 2, "after its own glyphs");
            let (old, new) = (faces.font(FaceId::Regular), ShaperFont::new(&composed));
            let extents = |glyph| ShaperFont::new(old).glyph_extents(GlyphId::new(glyph)).unwrap();
            let (beh, shadda) = (extents(4529), extents(97));
            let whole = new.glyph_extents(GlyphId::new(before)).unwrap();
            assert_eq!(whole.y_bearing, shadda.y_bearing + 120, "as high as the mark");
            assert_eq!(
                whole.y_bearing + whole.height,
                beh.y_bearing + beh.height,
                "as deep as the letter"
            );
            assert_eq!(new.glyph_h_advance(GlyphId::new(before)), 237, "as wide as stated");
            assert_eq!(new.glyph_h_advance(GlyphId::new(before + 1)), 102, "the empty one too");
            assert_eq!(new.glyph_h_advance(GlyphId::new(4529)), 237, "the others as ever");
        });
    }

    #[test]
    fn no_font_gives_no_font() {
        assert_eq!(with_glyphs(b"OTTO", &[]), None, "not even its table of tables is there");
        with_faces(|faces| {
            let cut = &faces.bytes(FaceId::Regular)[..5000];
            assert_eq!(with_glyphs(cut, &[]), None, "its tables are cut off");
        });
    }
}
