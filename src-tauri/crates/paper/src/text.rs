//! A line of text as operators, in the order in which it is read.
//!
//! Runs come in logical order, and so do the words of a run that goes from right to left; within
//! such a word the codes go from left to right, as readers expect them.

use std::ops::Range;

use crate::{
    codes::Code,
    glyphs::Glyphs,
    ink::{Content, whole},
    page::PlacedLine,
    shape::ShapedRun,
};

/// Writes a line.
pub(crate) fn write(content: &mut Content, line: &PlacedLine, glyphs: &Glyphs) {
    content.fill_colour(line.colour);
    let mut runs: Vec<(&ShapedRun, f32)> = Vec::with_capacity(line.line.runs.len());
    let mut pen = 0.0;
    for run in &line.line.runs {
        runs.push((run, pen));
        pen += run.codes.iter().map(|code| code.advance).sum::<f32>() * unit(line, run);
        #[expect(clippy::cast_precision_loss, reason = "a line has few codes")]
        let count = run.codes.len() as f32;
        pen += count * line.tracking;
    }
    runs.sort_by_key(|(run, _)| run.start);
    let mut writer = Writer { content, line, glyphs, at: None, font: None };
    for (run, pen) in runs {
        writer.run(run, pen);
    }
}

/// Points per 1/1000 em.
fn unit(line: &PlacedLine, run: &ShapedRun) -> f32 {
    line.size * run.scale / 1000.0
}

struct Writer<'w> {
    content: &'w mut Content,
    line: &'w PlacedLine,
    glyphs: &'w Glyphs,
    /// Where the last piece began, in points from the left end of the line.
    at: Option<f32>,
    /// The font and the size in force.
    font: Option<(&'static str, f32)>,
}

impl Writer<'_> {
    fn run(&mut self, run: &ShapedRun, start: f32) {
        let font = (run.face.resource(), self.line.size * run.scale);
        if self.font != Some(font) {
            self.content.text("/").text(font.0).text(" ").operator(&[font.1], "Tf");
            self.font = Some(font);
        }
        let unit = unit(self.line, run);
        let mut pen = start;
        let place = |code: &Code| {
            let at = pen + code.right * unit;
            pen += code.advance * unit + self.line.tracking;
            at
        };
        let places: Vec<f32> = run.codes.iter().map(place).collect();
        for piece in pieces(run, self.glyphs) {
            self.move_to(places[piece.start]);
            self.show(run, &run.codes[piece.clone()], &places[piece], unit);
        }
    }

    /// Begins a piece this far from the left end of the line.
    fn move_to(&mut self, at: f32) {
        let line = self.line;
        match self.at {
            None => {
                self.content.operator(&[1.0, 0.0, 0.0, 1.0, line.left + at, line.baseline], "Tm");
            }
            Some(before) => {
                self.content.operator(&[at - before, 0.0], "Td");
            }
        }
        self.at = Some(at);
    }

    fn show(&mut self, run: &ShapedRun, codes: &[Code], places: &[f32], unit: f32) {
        let mut array = Array::default();
        let mut reader = places[0];
        for (code, wanted) in codes.iter().zip(places) {
            // The file states whole widths, so the reader drifts from the shaped positions; the
            // difference is given back in whole thousandths as soon as it is one.
            let kern = whole((reader - wanted) / unit);
            if kern != 0 {
                array.kern(self.content, kern);
            }
            array.code(self.content, code.code);
            let width = self.glyphs.entry(run.face, code.code).map_or(0, |entry| entry.width);
            #[expect(clippy::cast_precision_loss, reason = "widths and kerns are small")]
            let moved = (width - kern) as f32;
            reader += moved * unit;
        }
        array.close(self.content);
    }
}

/// What is shown in one go, in the order in which it is read: a run from left to right as a whole,
/// a run from right to left word by word, each with the space that follows it on its left.
fn pieces(run: &ShapedRun, glyphs: &Glyphs) -> Vec<Range<usize>> {
    let end = run.codes.len();
    if !run.right_to_left {
        return std::iter::once(0..end).collect();
    }
    let space = |at: usize| {
        let entry = glyphs.entry(run.face, run.codes[at].code);
        entry.is_some_and(|entry| entry.text == " ")
    };
    let mut pieces = Vec::new();
    let mut right = end;
    for at in (1..end).rev() {
        if space(at) && at + 1 < right && !space(at + 1) {
            pieces.push(at..right);
            right = at;
        }
    }
    pieces.push(0..right);
    pieces
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
        content.text(&kern.to_string());
    }

    fn close(&mut self, content: &mut Content) {
        self.end_string(content);
        if self.open {
            content.text("]TJ\n");
        }
        self.open = false;
    }
}
