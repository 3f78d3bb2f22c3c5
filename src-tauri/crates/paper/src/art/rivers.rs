//! Two rivers intertwined along the edges, rosettes in the corners, a stepped frieze at the foot.

use std::f32::consts::PI;

use crate::{
    art::{
        rope::{Strands, rope},
        shapes::circle,
    },
    geometry::Geometry,
    ink::{Content, WHITE},
    palette::Palette,
};

/// From the edge of the paper to the middle of the rope, in millimetres on A4.
const ROPE: f32 = 15.9;
const ROSETTE: f32 = 5.6;
/// How far the frieze reaches above the frame's lower edge, in millimetres on A4.
pub(crate) const FRIEZE: f32 = 4.9;

/// The whole border.
pub(crate) fn border(art: &mut Content, geometry: &Geometry, palette: &Palette) {
    frieze(art, geometry, palette);
    let (width, height) = geometry.size;
    let (edge, reach) = (geometry.mm(ROPE), geometry.mm(ROPE + ROSETTE - 0.6));
    let strands = Strands { first: palette.first, second: palette.second, dots: palette.ornament };
    let scale = geometry.scale;
    for across in [edge, height - edge] {
        rope(art, strands, scale, width - 2.0 * reach, &|t, o| (reach + t, across + o));
    }
    for across in [edge, width - edge] {
        rope(art, strands, scale, height - 2.0 * reach, &|t, o| (across + o, reach + t));
    }
    let inside = geometry.frame;
    art.stroke_colour(palette.ornament).operator(&[geometry.mm(0.3)], "w");
    art.operator(&[inside.left, inside.bottom, inside.width, inside.height], "re").text("S\n");
    for x in [edge, width - edge] {
        for y in [edge, height - edge] {
            rosette(art, geometry, palette, (x, y));
        }
    }
}

/// Eight drops in turn of the first and the second colour around a centre.
fn rosette(art: &mut Content, geometry: &Geometry, palette: &Palette, (x, y): (f32, f32)) {
    art.fill_colour(WHITE).stroke_colour(palette.ornament).operator(&[geometry.mm(0.3)], "w");
    circle(art, x, y, geometry.mm(ROSETTE - 0.15));
    art.text("B\n");
    for petal in 0_u8..8 {
        let angle = f32::from(petal) * PI / 4.0;
        let at = |along: f32, across: f32| {
            let (along, across) = (geometry.mm(along), geometry.mm(across));
            (
                x + along * angle.cos() - across * angle.sin(),
                y + along * angle.sin() + across * angle.cos(),
            )
        };
        art.fill_colour(if petal % 2 == 0 { palette.first } else { palette.second });
        let (length, wide) = (4.7, 1.75);
        let root = at(0.9, 0.0);
        let tip = at(length, 0.0);
        art.operator(&[root.0, root.1], "m");
        for side in [1.0, -1.0] {
            let (near, far) = (at(2.2, side * wide * 0.75), at(length * 0.98, side * wide));
            let (first, second, end) =
                if side > 0.0 { (near, far, tip) } else { (far, near, root) };
            art.operator(&[first.0, first.1, second.0, second.1, end.0, end.1], "c");
        }
        art.text("f\n");
    }
    art.fill_colour(palette.ornament);
    circle(art, x, y, geometry.mm(0.95));
    art.text("f\n");
}

/// Stepped merlons, the roof line of Babylon's walls.
fn frieze(art: &mut Content, geometry: &Geometry, palette: &Palette) {
    let inside = geometry.frame;
    let (gap, step) = (geometry.mm(1.1), geometry.mm((FRIEZE - 1.1) / 5.0));
    let width = inside.width - geometry.mm(12.0);
    let count = (width / geometry.mm(7.4)).round().max(1.0);
    let period = width / count;
    let left = inside.left + geometry.mm(6.0);
    art.fill_colour(palette.tint);
    for merlon in 0..crate::ink::whole(count) {
        #[expect(clippy::cast_precision_loss, reason = "a frieze has some thirty merlons")]
        let middle = left + (merlon as f32 + 0.5) * period;
        for level in 0_u8..5 {
            let half = period / 2.0 * (5.0 - f32::from(level)) / 5.0 - geometry.mm(0.12);
            let bottom = inside.bottom + gap + f32::from(level) * step;
            art.operator(&[middle - half, bottom, 2.0 * half, step + 0.02], "re");
        }
    }
    art.text("f\n");
}
