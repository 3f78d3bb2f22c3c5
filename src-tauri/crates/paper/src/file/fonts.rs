//! The fonts of a file: each cut down to the glyphs in use, with a map from codes to letters.
//!
//! printpdf writes the dictionaries of each face once, for no glyph at all; such a mould is then
//! cast as often as a file needs the face, with glyphs, widths and letters of its own.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};
use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Mm, Op, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Pt, TextItem,
};

use super::{
    objects::Objects,
    program::Program,
    syntax::{Id, Syntax},
};
use crate::{
    Failure,
    deflate::Deflater,
    faces::{FaceId, Faces},
    glyphs::{Entry, Glyphs},
    ink::whole,
    subset::{Codes, Owner},
};

/// The dictionaries of one face, but for what depends on the glyphs.
struct Mould {
    font: Dictionary,
    descendant: Dictionary,
    descriptor: Dictionary,
    /// The PostScript name of the face.
    name: String,
}

/// The moulds of all faces.
pub(crate) struct Moulds<'f> {
    faces: &'f Faces<'f>,
    moulds: Vec<Mould>,
    fast: Deflater,
}

impl<'f> Moulds<'f> {
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn new(faces: &'f Faces<'f>) -> Result<Self, Failure> {
        let mut pdf = PdfDocument::new("");
        let mut operations = Vec::new();
        for face in faces.all() {
            let id = FontId(Owner::Shared.resource(face));
            pdf.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed(faces, face)));
            operations.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
            let space = Codepoint::with_cid(1, 0.0, " ".to_owned());
            operations.push(Op::ShowText { items: vec![TextItem::GlyphIds(vec![space])] });
        }
        pdf.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), operations));
        let document = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
        let page = document.page_iter().next().ok_or_else(|| Failure::engine("no page"))?;
        let fonts = document.get_page_fonts(page).map_err(Failure::engine)?;
        let mould = |face| {
            let font = fonts.get(Owner::Shared.resource(face).as_bytes());
            let font = font.ok_or_else(|| Failure::engine("printpdf left out a font"))?;
            Mould::new(&document, font, postscript_name(faces, face))
        };
        let moulds = faces.all().map(mould).collect::<Result<_, _>>()?;
        Ok(Self { faces, moulds, fast: Deflater::fast() })
    }

    /// Adds the fonts of all faces in use and returns their names and numbers.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn cast(
        &mut self,
        objects: &mut Objects,
        glyphs: &Glyphs,
        codes: &Codes,
    ) -> Result<Vec<(String, Id)>, Failure> {
        let Self { faces, moulds, fast } = self;
        let mut small = Deflater::new();
        let deflater = match codes.owner {
            Owner::Shared => &mut small,
            // These are made anew for each file.
            Owner::Page => fast,
        };
        let mut fonts = Vec::new();
        for face in faces.all().filter(|face| !codes.symbols(*face).is_empty()) {
            let symbols = codes.symbols(face).iter();
            let entries: Vec<&Entry> =
                symbols.filter_map(|symbol| glyphs.entry(face, *symbol)).collect();
            let program = Program::new(faces, glyphs, face, &entries)?;
            let cast = Cast { mould: &moulds[face.index()], entries: &entries, program };
            fonts.push((codes.owner.resource(face), cast.add(objects, deflater)?));
        }
        Ok(fonts)
    }
}

impl Mould {
    fn new(document: &Document, font: &Dictionary, name: String) -> Result<Self, Failure> {
        let mut font = font.clone();
        let descendants = font.remove(b"DescendantFonts");
        let descendant = descendants.as_ref().and_then(|array| array.as_array().ok()?.first());
        let descendant = descendant.ok_or_else(|| Failure::engine("no descendant font"))?;
        let (_, descendant) = document.dereference(descendant).map_err(Failure::engine)?;
        let mut descendant = descendant.as_dict().map_err(Failure::engine)?.clone();
        let descriptor = descendant
            .get(b"FontDescriptor")
            .and_then(Object::as_reference)
            .and_then(|id| document.get_dictionary(id));
        let mut descriptor = descriptor.map_err(Failure::engine)?.clone();
        for key in [&b"BaseFont"[..], b"ToUnicode"] {
            font.remove(key);
        }
        for key in [&b"BaseFont"[..], b"FontDescriptor", b"W", b"CIDToGIDMap"] {
            descendant.remove(key);
        }
        for key in [&b"FontName"[..], b"FontFile2"] {
            descriptor.remove(key);
        }
        // Bit 3: letters beyond the Latin ones of Adobe's standard.
        descriptor.set("Flags", 4);
        Ok(Self { font, descendant, descriptor, name })
    }
}

/// A font with its glyphs.
struct Cast<'m> {
    mould: &'m Mould,
    entries: &'m [&'m Entry],
    program: Program,
}

impl Cast<'_> {
    fn add(&self, objects: &mut Objects, deflater: &mut Deflater) -> Result<Id, Failure> {
        let name = format!("{}+{}", self.program.tag, self.mould.name);
        let length = self.program.bytes.len();
        let entries = |syntax: &mut Syntax| {
            syntax.name("Length1").number(length);
        };
        let program = objects.deflated(entries, &deflater.deflate(&self.program.bytes)?);
        let letters = deflater.deflate(&letters(self.entries))?;
        let letters = objects.deflated(|_| (), &letters);
        let map = objects.deflated(|_| (), &deflater.deflate(&self.program.map)?);
        let descriptor = objects.add(|syntax| {
            syntax.open().entries(&self.mould.descriptor);
            syntax.name("FontName").name(&name).name("FontFile2").reference(program).close();
        })?;
        let descendant = objects.add(|syntax| {
            syntax.open().entries(&self.mould.descendant).name("BaseFont").name(&name);
            syntax.name("FontDescriptor").reference(descriptor).name("CIDToGIDMap").reference(map);
            syntax.name("W").array(|syntax| {
                syntax.number(1).array(|syntax| {
                    for entry in self.entries {
                        syntax.number(usize::try_from(entry.width).unwrap_or_default());
                    }
                });
            });
            syntax.close();
        })?;
        objects.add(|syntax| {
            syntax.open().entries(&self.mould.font).name("BaseFont").name(&name);
            syntax.name("DescendantFonts").array(|syntax| {
                syntax.reference(descendant);
            });
            syntax.name("ToUnicode").reference(letters).close();
        })
    }
}

/// The map from codes to letters (ISO 32000-1, 9.10.3).
fn letters(entries: &[&Entry]) -> Vec<u8> {
    let mut map = Syntax::default();
    map.raw(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let mut codes = 1_u16..;
    // A hundred at most may stand in one part.
    for part in entries.chunks(100) {
        map.digits(part.len()).raw(" beginbfchar\n");
        for (entry, code) in part.iter().zip(&mut codes) {
            let units: Vec<u8> = entry.text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            map.hexadecimal(&code.to_be_bytes()).raw(" ").hexadecimal(&units).raw("\n");
        }
        map.raw("endbfchar\n");
    }
    map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.bytes
}

fn postscript_name(faces: &Faces<'_>, face: FaceId) -> String {
    // Number 6 of the table of names is the one for PostScript.
    let names = faces.font(face).names();
    let name = names.get(6_u16.into()).and_then(|name| name.english_or_first());
    let name = name.map(|name| name.name().to_string()).unwrap_or_default();
    let safe = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
    let name: String = name.chars().filter(safe).collect();
    if name.is_empty() { Owner::Shared.resource(face) } else { name }
}

/// A face as printpdf wants it, without glyphs.
fn parsed(faces: &Faces<'_>, face: FaceId) -> ParsedFont {
    let metrics = faces.font(face).metrics();
    let short = |units: f32| {
        let thousandths = units * 1000.0 / f32::from(metrics.units_per_em);
        i16::try_from(whole(thousandths)).unwrap_or_default()
    };
    let line = metrics.hhea_line.unwrap_or_default();
    let bounds = metrics.bounds;
    ParsedFont {
        original_bytes: Vec::new(),
        font_index: 0,
        font_name: Some(Owner::Shared.resource(face)),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: BTreeMap::new(),
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
