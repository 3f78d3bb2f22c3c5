//! A line of text as operators, from left to right as on paper.
//!
//! Readers turn round what runs from right to left, word by word and letter by letter. A line must
//! not jump back for that: pdf.js sees no space where the pen moves left.

use crate::{
    faces::FaceId,
    glyphs::Glyphs,
    ink::{Content, whole},
    page::PlacedLine,
    shape::ShapedRun,
    subset::Codes,
};

/// Writes the lines of a paragraph; symbols without a code get one.
pub(crate) fn write(
    content: &mut Content,
    lines: &[PlacedLine],
    glyphs: &Glyphs,
    codes: &mut Codes,
) {
    content.text("BT\n");
    for line in lines {
        write_line(content, line, glyphs, codes);
    }
    content.text("ET\n");
}

fn write_line(content: &mut Content, line: &PlacedLine, glyphs: &Glyphs, codes: &mut Codes) {
    content.fill_colour(line.colour);
    content.operator(&[1.0, 0.0, 0.0, 1.0, line.left, line.baseline], "Tm");
    if line.tracking != 0.0 {
        content.operator(&[line.tracking], "Tc");
    }
    let mut writer = Writer { content, line, glyphs, codes, reader: 0.0, pen: 0.0, font: None };
    for run in &line.line.runs {
        writer.run(run);
    }
    if line.tracking != 0.0 {
        content.text("0 Tc\n");
    }
}

struct Writer<'w> {
    content: &'w mut Content,
    line: &'w PlacedLine,
    glyphs: &'w Glyphs,
    codes: &'w mut Codes,
    /// Where the reader's pen stands, in points from the left end of the line.
    reader: f32,
    /// Where it should stand.
    pen: f32,
    /// The font and the size in force.
    font: Option<(FaceId, f32)>,
}

impl Writer<'_> {
    fn run(&mut self, run: &ShapedRun) {
        let size = self.line.size * run.scale;
        let font = (run.face, size);
        if self.font != Some(font) {
            let name = self.codes.owner.resource(run.face);
            self.content.text("/").text(&name).text(" ").operator(&[size], "Tf");
            self.font = Some(font);
        }
        let unit = size / 1000.0;
        let mut array = Array::default();
        for code in &run.codes {
            let wanted = self.pen + code.right * unit;
            self.pen += code.advance * unit + self.line.tracking;
            // The file states whole widths, so the reader drifts from the shaped positions; the
            // difference is given back in whole thousandths as soon as it is one.
            let kern = whole((self.reader - wanted) / unit);
            if kern != 0 {
                array.kern(self.content, kern);
            }
            array.code(self.content, self.codes.code(run.face, code.code));
            let width = self.glyphs.entry(run.face, code.code).map_or(0, |entry| entry.width);
            #[expect(clippy::cast_precision_loss, reason = "widths and kerns are small")]
            let moved = (width - kern) as f32;
            self.reader += moved * unit + self.line.tracking;
        }
        array.close(self.content);
    }
}

/// The operand of a `TJ` while it is being written.
#[derive(Default)]
struct Array {
    open: bool,
    string: bool,
}

impl Array {
    fn open(&mut self, content: &mut Content) {
        if !self.open {
            content.text("[");
            self.open = true;
        }
    }

    fn code(&mut self, content: &mut Content, code: u16) {
        self.open(content);
        if !self.string {
            content.text("<");
            self.string = true;
        }
        for shift in [12, 8, 4, 0] {
            let digit = (code >> shift) & 0xF;
            content.bytes.push(b"0123456789ABCDEF"[usize::from(digit)]);
        }
    }

    fn end_string(&mut self, content: &mut Content) {
        if self.string {
            content.text(">");
            self.string = false;
        }
    }

    fn kern(&mut self, content: &mut Content, kern: i32) {
        self.open(content);
        self.end_string(content);
        if kern < 0 {
            content.text("-");
        }
        content.digits(kern.unsigned_abs());
    }

    fn close(&mut self, content: &mut Content) {
        self.end_string(content);
        if self.open {
            content.text("]TJ\n");
        }
        self.open = false;
    }
}
