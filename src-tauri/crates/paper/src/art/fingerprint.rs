//! Fine lines behind a serial number that repeat it as a drawing: two sums of waves whose
//! frequencies, phases and weights are read from the hash of the serial. Whoever copies one
//! certificate's paper for another number has the wrong lines.

use std::f32::consts::{PI, TAU};

use sha2::{Digest, Sha256};

use crate::{
    ink::Content,
    page::{Box_, MM},
    style::Styles,
};

/// How far the panel reaches beyond the letters, on A4.
const BESIDE: f32 = 7.0 * MM;
/// Half its height, on A4.
const HALF: f32 = 4.2 * MM;
/// The width of a line, on any paper: as fine as an office printer draws without breaking it.
const LINE: f32 = 0.16 * MM;
/// Lines, each a part of a turn after the one before.
const LINES: u8 = 5;
/// Cubic pieces of a line.
const PIECES: u8 = 44;
/// The white around letters that stand over lines as dark as they are, on A4.
const AIR: f32 = 1.2 * MM;
/// Units of the panel's own coordinates in a point; whole numbers are short to write.
const UNITS: f32 = 20.0;

/// The shape that a serial has.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Shape {
    /// Turns along the panel, slow and quick.
    turns: (f32, f32),
    /// Where each begins.
    phases: (f32, f32),
    /// The part of the quick wave.
    quick: f32,
    /// The part of a turn between lines.
    spread: f32,
}

impl Shape {
    fn of(serial: &str) -> Self {
        let hash = Sha256::digest(serial);
        let part = |index: usize| f32::from(hash[index]) / 255.0;
        Self {
            turns: (2.0 + part(0) * 3.5, 6.0 + part(1) * 6.0),
            phases: (part(2) * TAU, part(3) * TAU),
            quick: 0.25 + part(4) * 0.3,
            spread: 0.5 + part(5) * 0.5,
        }
    }

    /// Height (-1 to 1) and slope of a line at `t` (0 to 1); both ends run out on the axis.
    fn at(&self, line: u8, t: f32) -> f32 {
        let shift = TAU * self.spread * f32::from(line) / f32::from(LINES);
        let slow = (self.turns.0 * TAU * t + self.phases.0 + shift).sin();
        let quick = (self.turns.1 * TAU * t + self.phases.1 - shift).sin();
        let envelope = (PI * t).sin().max(0.0).sqrt();
        envelope * (slow * (1.0 - self.quick) + quick * self.quick)
    }
}

/// Draws the lines around the ink of a serial.
pub(crate) fn draw(art: &mut Content, serial: &str, ink: Box_, styles: &Styles) {
    let scale = styles.geometry.scale;
    let shape = Shape::of(serial);
    let width = ink.width + 2.0 * BESIDE * scale;
    let (left, middle) = (ink.left - BESIDE * scale, ink.bottom + ink.height / 2.0);
    // Dark lines are seen at both sides of the letters only, and touch no words above.
    let plate = styles.palette.plate.map(|colour| (ink.inset(-AIR * scale), colour));
    let half = plate.map_or(HALF * scale, |(plate, _)| plate.height / 2.0);
    let unit = 1.0 / UNITS;
    art.text("q\n").stroke_colour(styles.palette.behind);
    art.operator(&[unit, 0.0, 0.0, unit, left, middle], "cm");
    art.operator(&[LINE * UNITS], "w");
    for line in 0..LINES {
        let height = |t: f32| shape.at(line, t) * half * UNITS;
        // The slope over a third of a piece, by the difference of close neighbours.
        let near = 0.001;
        let slope = |t: f32| {
            let (before, after) = ((t - near).max(0.0), (t + near).min(1.0));
            (height(after) - height(before)) / (after - before)
        };
        let step = 1.0 / f32::from(PIECES);
        let third = step / 3.0;
        let across = |t: f32| (t * width * UNITS).round();
        art.operator(&[0.0, height(0.0).round()], "m");
        for piece in 0..PIECES {
            let from = f32::from(piece) * step;
            let to = from + step;
            let first = (height(from) + slope(from) * third).round();
            let second = (height(to) - slope(to) * third).round();
            let (x1, x2, x3) = (across(from + third), across(to - third), across(to));
            art.operator(&[x1, first, x2, second, x3, height(to).round()], "c");
        }
        art.text("S\n");
    }
    art.text("Q\n");
    if let Some((plate, colour)) = plate {
        art.fill_colour(colour);
        art.operator(&[plate.left, plate.bottom, plate.width, plate.height], "re").text("f\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_serial_has_lines_of_its_own() {
        let heights = |serial: &str| -> Vec<f32> {
            let shape = Shape::of(serial);
            (0..100_u8).map(|step| shape.at(0, f32::from(step) / 100.0)).collect()
        };
        let first = heights("NJF-A-2018-0007");
        assert_eq!(first, heights("NJF-A-2018-0007"), "the same serial, the same lines");
        for other in ["NJF-A-2018-0008", "NJF-A-2018-0070", "NJF-B-2018-0007"] {
            let apart = first.iter().zip(heights(other)).map(|(one, other)| (one - other).abs());
            let mean = apart.sum::<f32>() / 100.0;
            assert!(mean > 0.1, "{other} is seen to differ: a tenth of the half height, {mean}");
        }
    }
}
