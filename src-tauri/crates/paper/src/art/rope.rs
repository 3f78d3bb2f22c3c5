//! The Mesopotamian guilloche: two strands o(t) = ±a·sin(πt/p), over and under in turn, as on the
//! twisted ropes of cylinder seals.

use std::f32::consts::PI;

use crate::{
    art::shapes::circle,
    ink::{BRASS, CLAY, Colour, Content, TEAL, WHITE},
    page::MM,
};

/// The colours of a rope.
#[derive(Clone, Copy)]
pub(crate) struct Strands {
    pub(crate) first: Colour,
    pub(crate) second: Colour,
    pub(crate) dots: Colour,
}

const AMPLITUDE: f32 = 2.6 * MM;
const STRAND: f32 = 1.15 * MM;
const CELL: f32 = 8.2 * MM;

/// One rope along a line, half as thick as the border's: the rule under a sheet's header.
pub(crate) fn rule(left: f32, y: f32, length: f32) -> Vec<u8> {
    let mut art = Content::default();
    let strands = Strands { first: TEAL, second: CLAY, dots: BRASS };
    rope(&mut art, strands, 0.5, length, &|t, o| (left + t, y + o));
    art.bytes
}

/// From the rope's own coordinates (along, across) to the page.
type Along<'a> = &'a dyn Fn(f32, f32) -> (f32, f32);

/// A rope of a length, `scale` times as thick as that of a border on A4.
pub(crate) fn rope(art: &mut Content, strands: Strands, scale: f32, length: f32, place: Along<'_>) {
    let cells = (length / (CELL * scale)).round().max(1.0);
    let wave = Wave { pitch: length / cells, amplitude: AMPLITUDE * scale, place };
    let thick = STRAND * scale;
    let strand = |art: &mut Content, from: f32, to: f32, sign: f32, width: f32, colour: Colour| {
        art.stroke_colour(colour).operator(&[width], "w");
        wave.stroke(art, from, to, sign);
    };
    strand(art, 0.0, length, 1.0, thick, strands.first);
    strand(art, 0.0, length, -1.0, thick, strands.second);
    let count = crate::ink::whole(cells);
    for crossing in 1..count {
        #[expect(clippy::cast_precision_loss, reason = "an edge has some thirty cells")]
        let middle = crossing as f32 * wave.pitch;
        let (sign, colour) =
            if crossing % 2 == 0 { (1.0, strands.first) } else { (-1.0, strands.second) };
        // The upper strand is laid over its own line, so its ends leave no seam.
        let (from, to) = (middle - 0.3 * wave.pitch, middle + 0.3 * wave.pitch);
        strand(art, from, to, sign, thick * 1.9, WHITE);
        strand(art, from - 0.1, to + 0.1, sign, thick, colour);
    }
    art.fill_colour(strands.dots);
    for cell in 0..count {
        #[expect(clippy::cast_precision_loss, reason = "an edge has some thirty cells")]
        let (x, y) = place((cell as f32 + 0.5) * wave.pitch, 0.0);
        circle(art, x, y, 0.62 * MM * scale);
        art.text("f\n");
    }
}

/// A sine wave along a line.
struct Wave<'p> {
    pitch: f32,
    amplitude: f32,
    place: Along<'p>,
}

impl Wave<'_> {
    /// Strokes it in pieces of a quarter of its pitch, each a cubic with the right slopes at its
    /// ends.
    fn stroke(&self, art: &mut Content, from: f32, to: f32, sign: f32) {
        let pieces = ((to - from) / (self.pitch / 4.0)).ceil().max(1.0);
        let step = (to - from) / pieces;
        let turn = PI / self.pitch;
        let offset = |t: f32| sign * self.amplitude * (t * turn).sin();
        let slope = |t: f32| sign * self.amplitude * turn * (t * turn).cos();
        let (x, y) = (self.place)(from, offset(from));
        art.operator(&[x, y], "m");
        for piece in 0..crate::ink::whole(pieces) {
            #[expect(clippy::cast_precision_loss, reason = "a wave has few pieces")]
            let start = from + piece as f32 * step;
            let end = start + step;
            let third = step / 3.0;
            let (x1, y1) = (self.place)(start + third, offset(start) + slope(start) * third);
            let (x2, y2) = (self.place)(end - third, offset(end) - slope(end) * third);
            let (x3, y3) = (self.place)(end, offset(end));
            art.operator(&[x1, y1, x2, y2, x3, y3], "c");
        }
        art.text("S\n");
    }
}
