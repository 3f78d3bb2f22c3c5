//! Small shapes that several drawings use.

use crate::{
    ink::{Colour, Content},
    page::MM,
};

/// A small lozenge between two lines that grow thinner: the divider under a title.
pub(crate) fn divider(
    art: &mut Content,
    colour: Colour,
    (middle, y): (f32, f32),
    half: f32,
    scale: f32,
) {
    art.fill_colour(colour);
    let (gap, lozenge) = (3.4 * MM * scale, 1.15 * MM * scale);
    for side in [-1.0, 1.0] {
        let (near, far) = (middle + side * gap, middle + side * half);
        art.operator(&[near, y + 0.42], "m").operator(&[far, y + 0.14], "l");
        art.operator(&[far, y - 0.14], "l").operator(&[near, y - 0.42], "l").text("f\n");
    }
    art.operator(&[middle - lozenge, y], "m").operator(&[middle, y + lozenge], "l");
    art.operator(&[middle + lozenge, y], "l").operator(&[middle, y - lozenge], "l").text("f\n");
}

/// A circle of four cubics.
pub(crate) fn circle(art: &mut Content, x: f32, y: f32, radius: f32) {
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
