//! A border of fine black lines: a band of interlaced waves between hairlines, and a rosette of
//! one line in each corner. Nothing is filled, so that a cheap printer has nothing to smear.

use std::f32::consts::TAU;

use crate::{
    geometry::Geometry,
    ink::{Content, whole},
    page::Box_,
    palette::Palette,
};

/// Millimetres on A4, from the edge of the paper: the bold line, the band's two hairlines.
const OUTER: f32 = 10.6;
const BAND: (f32, f32) = (12.2, 18.8);
/// Points on A4.
const BOLD: f32 = 1.1;
const HAIR: f32 = 0.4;

/// The whole border.
pub(crate) fn border(art: &mut Content, geometry: &Geometry, palette: &Palette) {
    let (width, height) = geometry.size;
    let sheet = Box_ { left: 0.0, bottom: 0.0, width, height };
    let frame = |art: &mut Content, inset: f32, line: f32| {
        let box_ = sheet.inset(geometry.mm(inset));
        art.operator(&[line * geometry.scale], "w");
        art.operator(&[box_.left, box_.bottom, box_.width, box_.height], "re").text("S\n");
    };
    art.stroke_colour(palette.ink);
    frame(art, OUTER, BOLD);
    frame(art, BAND.0, HAIR);
    frame(art, BAND.1, HAIR);
    let (near, far) = (geometry.mm(BAND.0), geometry.mm(BAND.1));
    let (middle, half) = (f32::midpoint(near, far), (far - near) / 2.0);
    for (across, along) in [(middle, width), (height - middle, width)] {
        waves(art, geometry, along - 2.0 * far, half, &|t, o| (far + t, across + o));
    }
    for (across, along) in [(middle, height), (width - middle, height)] {
        waves(art, geometry, along - 2.0 * far, half, &|t, o| (across + o, far + t));
    }
    for x in [middle, width - middle] {
        for y in [middle, height - middle] {
            corner(art, geometry, (x, y), half);
        }
    }
}

/// Six waves, each a sixth of a turn after the other.
fn waves(
    art: &mut Content,
    geometry: &Geometry,
    length: f32,
    half: f32,
    place: &dyn Fn(f32, f32) -> (f32, f32),
) {
    let periods = (length / geometry.mm(15.0)).round().max(1.0);
    let period = length / periods;
    art.operator(&[HAIR * geometry.scale], "w");
    for wave in 0_u8..6 {
        let phase = TAU * f32::from(wave) / 6.0;
        let amplitude = half * 0.8;
        let offset = |t: f32| amplitude * (TAU * t / period + phase).sin();
        let slope = |t: f32| amplitude * TAU / period * (TAU * t / period + phase).cos();
        let pieces = periods * 6.0;
        let step = length / pieces;
        let (x, y) = place(0.0, offset(0.0));
        art.operator(&[x, y], "m");
        for piece in 0..whole(pieces) {
            #[expect(clippy::cast_precision_loss, reason = "a band has few pieces")]
            let from = piece as f32 * step;
            let (to, third) = (from + step, step / 3.0);
            let first = place(from + third, offset(from) + slope(from) * third);
            let second = place(to - third, offset(to) - slope(to) * third);
            let end = place(to, offset(to));
            art.operator(&[first.0, first.1, second.0, second.1, end.0, end.1], "c");
        }
        art.text("S\n");
    }
}

/// A square that ends two bands, and in it a flower of three closed lines.
fn corner(art: &mut Content, geometry: &Geometry, (x, y): (f32, f32), half: f32) {
    art.operator(&[HAIR * geometry.scale], "w");
    art.operator(&[x - half, y - half, 2.0 * half, 2.0 * half], "re").text("S\n");
    for line in 0_u8..3 {
        let phase = TAU * f32::from(line) / 3.0;
        let radius = |angle: f32| half * (0.56 + 0.3 * (angle * 8.0 + phase).cos());
        let at = |step: u8| {
            let angle = TAU * f32::from(step) / 144.0;
            let radius = radius(angle);
            [x + radius * angle.cos(), y + radius * angle.sin()]
        };
        art.operator(&at(0), "m");
        for step in 1..144 {
            art.operator(&at(step), "l");
        }
        art.text("s\n");
    }
}
