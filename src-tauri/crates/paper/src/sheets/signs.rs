//! Small drawings in cells: the signs of attendance and boxes to tick.
//!
//! They differ in shape, never in colour alone, so that a grey print or a photocopy still tells.

use crate::{
    art::shapes::circle,
    ink::{Colour, Content, WHITE},
    page::MM,
};

/// A sign of attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// ●
    Full,
    /// ◐
    LeftHalf,
    /// ◑
    RightHalf,
    /// ○
    Ring,
    /// △
    Triangle,
    /// □
    Square,
}

/// The side of a box to tick.
pub(super) const TICK: f32 = 4.0 * MM;

/// Draws a sign around a point.
pub(super) fn draw(
    content: &mut Content,
    sign: Sign,
    (x, y): (f32, f32),
    radius: f32,
    colour: Colour,
) {
    let line = radius * 0.24;
    let inner = radius - line / 2.0;
    content.stroke_colour(colour).fill_colour(WHITE).operator(&[line], "w");
    match sign {
        Sign::Full => {
            content.fill_colour(colour);
            circle(content, x, y, radius);
            content.text("f\n");
        }
        Sign::Ring => {
            circle(content, x, y, inner);
            content.text("s\n");
        }
        Sign::LeftHalf | Sign::RightHalf => {
            let side = if sign == Sign::LeftHalf { -1.0 } else { 1.0 };
            content.fill_colour(colour);
            half(content, (x, y), inner, side);
            content.text("f\n");
            circle(content, x, y, inner);
            content.text("s\n");
        }
        Sign::Triangle => {
            let (wide, low) = (radius * 1.02, radius * 0.72);
            content.operator(&[x, y + radius * 0.98], "m");
            content.operator(&[x + wide, y - low], "l").operator(&[x - wide, y - low], "l");
            content.text("s\n");
        }
        Sign::Square => {
            let side = inner * 1.7;
            content.operator(&[x - side / 2.0, y - side / 2.0, side, side], "re").text("s\n");
        }
    }
}

/// Half a disc of two cubics, to the right of its middle for a `side` of 1, to the left for -1.
fn half(content: &mut Content, (x, y): (f32, f32), radius: f32, side: f32) {
    let handle = radius * 0.552_285;
    let (far, near) = (x + side * radius, x + side * handle);
    content.operator(&[x, y + radius], "m");
    content.operator(&[near, y + radius, far, y + handle, far, y], "c");
    content.operator(&[far, y - handle, near, y - radius, x, y - radius], "c");
}

/// Draws a box to tick around a point.
pub(super) fn tick(content: &mut Content, (x, y): (f32, f32), colour: Colour) {
    content.stroke_colour(colour).operator(&[0.8], "w");
    content.operator(&[x - TICK / 2.0, y - TICK / 2.0, TICK, TICK], "re").text("s\n");
}
