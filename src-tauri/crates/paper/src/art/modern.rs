//! A plain page with one confident edge of colour at the side where lines begin.

use crate::{geometry::Geometry, ink::Content, page::Box_, palette::Palette};

/// Widths at the edge, in millimetres on A4: the band, the gap, the stripe beside it.
pub(crate) const EDGE: [f32; 3] = [13.0, 1.6, 2.4];

/// The band and the stripe beside it, which is shorter.
pub(crate) fn edge(art: &mut Content, geometry: &Geometry, palette: &Palette) {
    let safe = geometry.safe;
    let [band, gap, stripe] = EDGE.map(|length| geometry.mm(length));
    let at = |start: f32, width: f32| {
        if geometry.right_to_left { safe.right() - start - width } else { safe.left + start }
    };
    art.fill_colour(palette.first);
    art.operator(&[at(0.0, band), safe.bottom, band, safe.height], "re").text("f\n");
    art.fill_colour(palette.second);
    let height = safe.height * 0.38;
    art.operator(&[at(band + gap, stripe), safe.bottom, stripe, height], "re").text("f\n");
}

/// The short bar under a title.
pub(crate) fn bar(art: &mut Content, geometry: &Geometry, palette: &Palette, room: Box_, y: f32) {
    let (width, height) = (geometry.mm(17.0), geometry.mm(1.3));
    let left = if geometry.right_to_left { room.right() - width } else { room.left };
    art.fill_colour(palette.second);
    art.operator(&[left, y - height / 2.0, width, height], "re").text("f\n");
}
