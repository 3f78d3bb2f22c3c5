//! The decoration of a certificate, drawn by rule: two rivers intertwined along the edges,
//! rosettes in the corners, a stepped frieze at the foot.
//!
//! The guilloche is the twisted rope of Mesopotamian seals: two strands o(t) = ±a·sin(πt/p), over
//! and under in turn. It keeps 10 mm from the edge of the paper, which old printers cannot reach.

use std::f32::consts::PI;

use crate::{
    ink::{BRASS, CLAY, Colour, Content, SAND, TEAL, WHITE},
    page::{Box_, LONG, MM, SHORT},
};

/// From the edge of the paper to the middle of the rope.
const ROPE: f32 = 15.9 * MM;
/// From the edge of the paper to the hairline that frames the words.
const FRAME: f32 = 20.3 * MM;
const AMPLITUDE: f32 = 2.6 * MM;
const STRAND: f32 = 1.15 * MM;
const ROSETTE: f32 = 5.6 * MM;

/// The inside of the frame, where everything else has to stay.
pub(crate) fn frame() -> Box_ {
    Box_ { left: FRAME, bottom: FRAME, width: LONG - 2.0 * FRAME, height: SHORT - 2.0 * FRAME }
}

/// How far the frieze reaches above the frame's lower edge.
pub(crate) const FRIEZE: f32 = 4.9 * MM;

/// The whole decoration, as the content of a form.
pub(crate) fn border() -> Vec<u8> {
    let mut art = Content::default();
    frieze(&mut art);
    let reach = ROPE + ROSETTE - 0.6 * MM;
    for (across, along) in [(ROPE, LONG), (SHORT - ROPE, LONG)] {
        rope(&mut art, along - 2.0 * reach, &|t, o| (reach + t, across + o));
    }
    for (across, along) in [(ROPE, SHORT), (LONG - ROPE, SHORT)] {
        rope(&mut art, along - 2.0 * reach, &|t, o| (across + o, reach + t));
    }
    let inside = frame();
    art.stroke_colour(BRASS).operator(&[0.3 * MM], "w");
    art.operator(&[inside.left, inside.bottom, inside.width, inside.height], "re").text("S\n");
    for x in [ROPE, LONG - ROPE] {
        for y in [ROPE, SHORT - ROPE] {
            rosette(&mut art, x, y);
        }
    }
    art.bytes
}

/// One rope along a line, half as thick as the border's: the rule under a sheet's header.
pub(crate) fn rule(left: f32, y: f32, length: f32) -> Vec<u8> {
    let mut art = Content::default();
    art.operator(&[0.5, 0.0, 0.0, 0.5, left, y], "cm");
    rope(&mut art, length * 2.0, &|t, o| (t, o));
    art.bytes
}

/// From the rope's own coordinates (along, across) to the page.
type Along<'a> = &'a dyn Fn(f32, f32) -> (f32, f32);

fn rope(art: &mut Content, length: f32, place: Along<'_>) {
    let cells = (length / (8.2 * MM)).round().max(1.0);
    let pitch = length / cells;
    let strand = |art: &mut Content, from: f32, to: f32, sign: f32, width: f32, colour: Colour| {
        art.stroke_colour(colour).operator(&[width], "w");
        wave(art, from, to, pitch, sign, place);
    };
    strand(art, 0.0, length, 1.0, STRAND, TEAL);
    strand(art, 0.0, length, -1.0, STRAND, CLAY);
    let count = crate::ink::whole(cells);
    for crossing in 1..count {
        #[expect(clippy::cast_precision_loss, reason = "an edge has some thirty cells")]
        let middle = crossing as f32 * pitch;
        let (sign, colour) = if crossing % 2 == 0 { (1.0, TEAL) } else { (-1.0, CLAY) };
        // The upper strand is laid over its own line, so its ends leave no seam.
        let (from, to) = (middle - 0.3 * pitch, middle + 0.3 * pitch);
        strand(art, from, to, sign, STRAND * 1.9, WHITE);
        strand(art, from - 0.1, to + 0.1, sign, STRAND, colour);
    }
    art.fill_colour(BRASS);
    for cell in 0..count {
        #[expect(clippy::cast_precision_loss, reason = "an edge has some thirty cells")]
        let (x, y) = place((cell as f32 + 0.5) * pitch, 0.0);
        circle(art, x, y, 0.62 * MM);
        art.text("f\n");
    }
}

/// A sine wave in pieces of a quarter of its pitch, each a cubic with the right slopes at its ends.
fn wave(art: &mut Content, from: f32, to: f32, pitch: f32, sign: f32, place: Along<'_>) {
    let pieces = ((to - from) / (pitch / 4.0)).ceil().max(1.0);
    let step = (to - from) / pieces;
    let offset = |t: f32| sign * AMPLITUDE * (PI * t / pitch).sin();
    let slope = |t: f32| sign * AMPLITUDE * PI / pitch * (PI * t / pitch).cos();
    let (x, y) = place(from, offset(from));
    art.operator(&[x, y], "m");
    for piece in 0..crate::ink::whole(pieces) {
        #[expect(clippy::cast_precision_loss, reason = "a wave has few pieces")]
        let start = from + piece as f32 * step;
        let end = start + step;
        let third = step / 3.0;
        let (x1, y1) = place(start + third, offset(start) + slope(start) * third);
        let (x2, y2) = place(end - third, offset(end) - slope(end) * third);
        let (x3, y3) = place(end, offset(end));
        art.operator(&[x1, y1, x2, y2, x3, y3], "c");
    }
    art.text("S\n");
}

/// Eight drops in turn teal and clay around a brass centre.
fn rosette(art: &mut Content, x: f32, y: f32) {
    art.fill_colour(WHITE).stroke_colour(BRASS).operator(&[0.3 * MM], "w");
    circle(art, x, y, ROSETTE - 0.15 * MM);
    art.text("B\n");
    for petal in 0_u8..8 {
        let angle = f32::from(petal) * PI / 4.0;
        let at = |along: f32, across: f32| {
            (
                x + along * angle.cos() - across * angle.sin(),
                y + along * angle.sin() + across * angle.cos(),
            )
        };
        art.fill_colour(if petal % 2 == 0 { TEAL } else { CLAY });
        let (length, wide) = (4.7 * MM, 1.75 * MM);
        let root = at(0.9 * MM, 0.0);
        let tip = at(length, 0.0);
        art.operator(&[root.0, root.1], "m");
        for side in [1.0, -1.0] {
            let (near, far) = (at(2.2 * MM, side * wide * 0.75), at(length * 0.98, side * wide));
            let (first, second, end) =
                if side > 0.0 { (near, far, tip) } else { (far, near, root) };
            art.operator(&[first.0, first.1, second.0, second.1, end.0, end.1], "c");
        }
        art.text("f\n");
    }
    art.fill_colour(BRASS);
    circle(art, x, y, 0.95 * MM);
    art.text("f\n");
}

/// Stepped merlons, the roof line of Babylon's walls.
fn frieze(art: &mut Content) {
    let inside = frame();
    let (gap, step) = (1.1 * MM, (FRIEZE - 1.1 * MM) / 5.0);
    let width = inside.width - 12.0 * MM;
    let count = (width / (7.4 * MM)).round().max(1.0);
    let period = width / count;
    let left = inside.left + 6.0 * MM;
    art.fill_colour(SAND);
    for merlon in 0..crate::ink::whole(count) {
        #[expect(clippy::cast_precision_loss, reason = "a frieze has some thirty merlons")]
        let middle = left + (merlon as f32 + 0.5) * period;
        for level in 0_u8..5 {
            let half = period / 2.0 * (5.0 - f32::from(level)) / 5.0 - 0.12 * MM;
            let bottom = inside.bottom + gap + f32::from(level) * step;
            art.operator(&[middle - half, bottom, 2.0 * half, step + 0.02], "re");
        }
    }
    art.text("f\n");
}

/// A small lozenge between two lines that grow thinner: the divider under a title.
pub(crate) fn divider(art: &mut Content, middle: f32, y: f32, half: f32) {
    art.fill_colour(BRASS);
    let (gap, lozenge) = (3.4 * MM, 1.15 * MM);
    for side in [-1.0, 1.0] {
        let (near, far) = (middle + side * gap, middle + side * half);
        art.operator(&[near, y + 0.42], "m").operator(&[far, y + 0.14], "l");
        art.operator(&[far, y - 0.14], "l").operator(&[near, y - 0.42], "l").text("f\n");
    }
    art.operator(&[middle - lozenge, y], "m").operator(&[middle, y + lozenge], "l");
    art.operator(&[middle + lozenge, y], "l").operator(&[middle, y - lozenge], "l").text("f\n");
}

/// A circle of four cubics.
fn circle(art: &mut Content, x: f32, y: f32, radius: f32) {
    // The distance of control points that keeps a quarter within 0.03 % of the circle.
    let handle = radius * 0.552_285;
    art.operator(&[x + radius, y], "m");
    let quarters: [(f32, f32); 4] = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
    for (from, to) in quarters.iter().zip(quarters.iter().cycle().skip(1)) {
        art.operator(
            &[
                x + from.0 * radius + to.0 * handle,
                y + from.1 * radius + to.1 * handle,
                x + to.0 * radius + from.0 * handle,
                y + to.1 * radius + from.1 * handle,
                x + to.0 * radius,
                y + to.1 * radius,
            ],
            "c",
        );
    }
}
