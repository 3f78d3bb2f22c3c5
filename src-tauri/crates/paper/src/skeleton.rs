//! What all pages of a batch share: subset fonts with their maps, pictures, the border.
//!
//! printpdf builds it from glyphs that are already shaped and fonts that are already subset; one
//! page that shows each code once makes it write the widths and the letters of all of them.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, FontType, Mm, Op,
    ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions,
    Pt, TextItem, XObject, XObjectId,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::{
    Failure,
    art::Form,
    faces::{FaceId, Faces},
    glyphs::{Entry, Glyphs, Part},
    images::Images,
    ink::whole,
    picture::{Pixels, deflate},
    truetype::{self, Component, Composed},
};

/// A document without pages.
#[derive(Clone)]
pub(crate) struct Skeleton {
    pub(crate) document: Document,
    /// The fonts and pictures for every page.
    pub(crate) resources: ObjectId,
}

/// Builds the shared part.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn build(
    faces: &Faces<'_>,
    glyphs: &Glyphs,
    images: &Images<'_>,
    forms: &[Form],
) -> Result<Skeleton, Failure> {
    let mut pdf = PdfDocument::new("");
    let mut operations = Vec::new();
    let mut maps = Vec::new();
    for face in faces.all() {
        if glyphs.entries(face).is_empty() {
            continue;
        }
        let subset = Subset::new(faces, glyphs, face)?;
        let id = FontId(face.resource().to_owned());
        pdf.resources.fonts.map.insert(id.clone(), PdfFont::new(subset.font));
        operations.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        operations.push(Op::ShowText { items: vec![all_codes(glyphs, face)] });
        maps.push((face, subset.map));
    }
    for (name, pixels) in images.all() {
        pdf.resources.xobjects.map.insert(XObjectId(name), image(pixels));
    }
    for art in forms {
        pdf.resources.xobjects.map.insert(XObjectId(art.name()), form(art)?);
    }
    pdf.pages.push(PdfPage::new(Mm(297.0), Mm(210.0), operations));
    let mut warnings = Vec::new();
    let mut document = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    let resources = strip(&mut document)?;
    for (face, map) in maps {
        finish_font(&mut document, resources, face, &map)?;
    }
    number_densely(&mut document, resources)
}

/// Closes the gaps that the removed objects left: one reader chokes on tables with gaps.
fn number_densely(document: &mut Document, resources: ObjectId) -> Result<Skeleton, Failure> {
    document.trailer.set("Root", resources);
    document.renumber_objects();
    let resources = document.trailer.get(b"Root").and_then(Object::as_reference);
    let resources = resources.map_err(Failure::engine)?;
    document.trailer = Dictionary::new();
    Ok(Skeleton { document: std::mem::take(document), resources })
}

/// A font cut down to the glyphs in use, and for each code the glyph in it.
struct Subset {
    font: ParsedFont,
    map: Vec<u8>,
}

impl Subset {
    fn new(faces: &Faces<'_>, glyphs: &Glyphs, face: FaceId) -> Result<Self, Failure> {
        let entries = glyphs.entries(face);
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
        let name = format!("{}+{}", tag(&used), postscript_name(faces, face));
        Ok(Self { font: parsed(faces, glyphs, face, bytes, name), map })
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

/// Six capitals that differ between subsets of the same font (ISO 32000-1, 9.6.4).
fn tag(used: &[u16]) -> String {
    let mut hash = Sha256::new();
    for glyph in used {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn postscript_name(faces: &Faces<'_>, face: FaceId) -> String {
    // Number 6 of the table of names is the one for PostScript.
    let names = faces.font(face).names();
    let name = names.get(6_u16.into()).and_then(|name| name.english_or_first());
    let name = name.map(|name| name.name().to_string()).unwrap_or_default();
    let safe = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
    let name: String = name.chars().filter(safe).collect();
    if name.is_empty() { face.resource().to_owned() } else { name }
}

fn parsed(
    faces: &Faces<'_>,
    glyphs: &Glyphs,
    face: FaceId,
    bytes: Vec<u8>,
    name: String,
) -> ParsedFont {
    let metrics = faces.font(face).metrics();
    let short = |units: f32| {
        let thousandths = units * 1000.0 / f32::from(metrics.units_per_em);
        i16::try_from(whole(thousandths)).unwrap_or_default()
    };
    let widths = glyphs
        .entries(face)
        .iter()
        .zip(1_u16..)
        .map(|(entry, code)| (code, u16::try_from(entry.width).unwrap_or_default()));
    let line = metrics.hhea_line.unwrap_or_default();
    let bounds = metrics.bounds;
    ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(name),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths.collect(),
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: short(line.ascender.to_f32()),
            descent: short(line.descender.to_f32()),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: short(bounds.x_min.to_f32()),
            y_min: short(bounds.y_min.to_f32()),
            x_max: short(bounds.x_max.to_f32()),
            y_max: short(bounds.y_max.to_f32()),
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: if faces.is_bold(face) { 700 } else { 400 },
        },
    }
}

/// Every code once, with its letters.
fn all_codes(glyphs: &Glyphs, face: FaceId) -> TextItem {
    let codes = glyphs.entries(face).iter().zip(1_u16..);
    TextItem::GlyphIds(
        codes.map(|(entry, code)| Codepoint::with_cid(code, 0.0, entry.text.clone())).collect(),
    )
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

fn number(value: usize) -> DictItem {
    DictItem::Int(i64::try_from(value).unwrap_or_default())
}

fn external(entries: Vec<(&str, DictItem)>, content: Vec<u8>) -> ExternalStream {
    let dict = entries.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    ExternalStream { dict, content, compress: false }
}

fn object(stream: ExternalStream) -> XObject {
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

fn image(pixels: &Pixels) -> XObject {
    let plane = |space: &str| {
        vec![
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", number(pixels.width)),
            ("Height", number(pixels.height)),
            ("BitsPerComponent", number(8)),
            ("ColorSpace", name(space)),
            ("Interpolate", DictItem::Bool(true)),
            ("Filter", name("FlateDecode")),
        ]
    };
    let mut entries = plane("DeviceRGB");
    if let Some(mask) = &pixels.mask {
        let stream = external(plane("DeviceGray"), mask.clone());
        entries.push(("SMask", DictItem::Stream { stream }));
    }
    object(external(entries, pixels.colours.clone()))
}

/// A form as large as the page.
fn form(art: &Form) -> Result<XObject, Failure> {
    let (width, height) = art.size();
    let corners = [0.0, 0.0, width, height].map(DictItem::Real);
    let entries = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", DictItem::Array(corners.to_vec())),
        ("Resources", DictItem::Dict { map: BTreeMap::new() }),
        ("Filter", name("FlateDecode")),
    ];
    Ok(object(external(entries, deflate(&art.content())?)))
}

/// Takes away the page that showed all codes, and returns resources of our own.
fn strip(document: &mut Document) -> Result<ObjectId, Failure> {
    let page = document.page_iter().next().ok_or_else(|| Failure::engine("no page"))?;
    let dictionary = document.get_dictionary(page).map_err(Failure::engine)?.clone();
    let reference = |dictionary: &Dictionary, key: &[u8]| {
        dictionary.get(key).and_then(Object::as_reference).map_err(Failure::engine)
    };
    let old = reference(&dictionary, b"Resources")?;
    let shared = document.get_dictionary(old).map_err(Failure::engine)?.clone();
    let mut resources = Dictionary::new();
    for key in ["Font", "XObject"] {
        let id = reference(&shared, key.as_bytes())?;
        let content = document.objects.remove(&id).ok_or_else(|| Failure::engine(key))?;
        resources.set(key, content);
    }
    let mut gone = vec![page, old, reference(&dictionary, b"Contents")?];
    gone.push(reference(&shared, b"ExtGState")?);
    gone.push(reference(&shared, b"Shading")?);
    gone.push(reference(&dictionary, b"Parent")?);
    for key in [b"Root".as_slice(), b"Info"] {
        gone.push(reference(&document.trailer, key)?);
    }
    for id in gone {
        document.objects.remove(&id);
    }
    document.trailer = Dictionary::new();
    document.max_id = document.objects.keys().map(|id| id.0).max().unwrap_or(0);
    Ok(document.add_object(resources))
}

/// Adds the map from codes to glyphs, and deflates the map from codes to letters.
fn finish_font(
    document: &mut Document,
    resources: ObjectId,
    face: FaceId,
    map: &[u8],
) -> Result<(), Failure> {
    let mut filtered = Dictionary::new();
    filtered.set("Filter", "FlateDecode");
    let map = document.add_object(Stream::new(filtered, deflate(map)?));
    let fonts = document
        .get_dictionary(resources)
        .and_then(|resources| resources.get(b"Font"))
        .and_then(Object::as_dict)
        .map_err(Failure::engine)?;
    let id = fonts
        .get(face.resource().as_bytes())
        .and_then(Object::as_reference)
        .map_err(Failure::engine)?;
    let font = document.get_dictionary_mut(id).map_err(Failure::engine)?;
    let letters = font.get(b"ToUnicode").and_then(Object::as_reference).map_err(Failure::engine)?;
    let descendant = font
        .get_mut(b"DescendantFonts")
        .and_then(Object::as_array_mut)
        .map_err(Failure::engine)?
        .first_mut()
        .ok_or_else(|| Failure::engine("no descendant font"))?;
    let descendant = descendant.as_dict_mut().map_err(Failure::engine)?;
    descendant.set("CIDToGIDMap", map);
    let descriptor = descendant
        .get(b"FontDescriptor")
        .and_then(Object::as_reference)
        .map_err(Failure::engine)?;
    let program = document
        .get_dictionary(descriptor)
        .and_then(|descriptor| descriptor.get(b"FontFile2"))
        .and_then(Object::as_reference)
        .map_err(Failure::engine)?;
    for id in [letters, program] {
        let stream = document.get_object_mut(id).and_then(Object::as_stream_mut);
        stream.and_then(Stream::compress).map_err(Failure::engine)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{faces::tests::with_faces, itemize::Itemized, shape::Shaper};
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
                let subset = Subset::new(faces, &shaper.glyphs, face).unwrap();
                let font = Font::new(subset.font.original_bytes, 0).unwrap();
                let drawn = ShaperFont::new(&font);
                for (code, entry) in (1..).zip(shaper.glyphs.entries(face)) {
                    let glyph =
                        u16::from_be_bytes([subset.map[code * 2], subset.map[code * 2 + 1]]);
                    let glyph = GlyphId::new(u32::from(glyph));
                    assert_eq!(drawn.glyph_h_advance(glyph), entry.width, "{entry:?}");
                    let extents = drawn.glyph_extents(glyph).unwrap();
                    let inked = extents.width != 0 && extents.height != 0;
                    let edges = inked.then_some((extents.x_bearing, extents.y_bearing));
                    let wanted = entry.ink.map(|ink| (whole(ink.left), whole(ink.top)));
                    assert_eq!(edges, wanted, "{entry:?}");
                }
            }
        });
    }
}
