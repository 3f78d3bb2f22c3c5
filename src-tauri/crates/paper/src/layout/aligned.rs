//! Lines that begin at the side of the page; a second language in a column of its own where the
//! page is wide.

use crate::{
    Certificate, Failure,
    art::modern,
    column::{Align, Column, Placed},
    language::is_right_to_left,
    layout::words::Words,
    page::{Box_, Page},
    paragraph::Scale,
    shape::Shaper,
    style::Styles,
};

/// The parts of the width that the first and the second language take side by side: as they look
/// best, and as most fits.
const PARTS: [(f32, f32); 2] = [(0.56, 0.36), (0.49, 0.47)];

/// Places everything between head and foot; returns the scale of the first column.
///
/// # Errors
/// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
pub(super) fn place(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    let wide = geometry.size.0 > geometry.size.1;
    if wide && !certificate.second.is_empty() {
        for parts in PARTS {
            let mut beside = Page::empty(page.size);
            match side_by_side(shaper, certificate, styles, (room, parts), &mut beside) {
                Ok(scale) => {
                    page.marks.append(&mut beside.marks);
                    page.decoration.bytes.append(&mut beside.decoration.bytes);
                    return Ok(scale);
                }
                // Perhaps other parts fit, or one below the other.
                Err(Failure::DoesNotFit { .. }) => {}
                Err(failure) => return Err(failure),
            }
        }
    }
    let align = geometry.align;
    let second = second_side(certificate, align);
    let words = Words::read(shaper, certificate, styles, styles)?;
    let mut words = words.aligned(align, second);
    // One below the other, both titles begin at the same side.
    words.second_title = words.second_title.map(|title| title.aligned(align));
    let column = Column { pieces: words.in_one_column(), ..spread(styles) };
    let placed = column.place(shaper, room, &mut page.marks)?;
    bars(&placed, styles, room, page);
    Ok(placed.scale)
}

fn spread(styles: &Styles) -> Column {
    Column {
        largest: styles.largest,
        loosest: styles.loosest,
        around: (styles.points(10.0), styles.points(26.0)),
        ..Column::default()
    }
}

/// The side at which the second language begins: its own, when it runs the other way.
fn second_side(certificate: &Certificate, align: Align) -> Align {
    let Some(line) = certificate.second.first() else {
        return align;
    };
    match (align, is_right_to_left(&line.text.language)) {
        (Align::Left, true) => Align::Right,
        (Align::Right, false) => Align::Left,
        _ => align,
    }
}

fn side_by_side(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    styles: &Styles,
    (room, (first, second)): (Box_, (f32, f32)),
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    let part = |from: f32, share: f32| {
        let start = from * room.width;
        let width = share * room.width;
        let left =
            if geometry.right_to_left { room.right() - start - width } else { room.left + start };
        Box_ { left, width, ..room }
    };
    let (near, far) = (part(0.0, first), part(1.0 - second, second));
    let (near_styles, far_styles) = (styles.narrowed(near.width), styles.narrowed(far.width));
    let align = geometry.align;
    let second = second_side(certificate, align);
    let words = Words::read(shaper, certificate, &near_styles, &far_styles)?;
    let words = words.aligned(align, second);
    let column = Column {
        pieces: std::iter::once(words.title).chain(words.upper).chain(words.first).collect(),
        ..spread(styles)
    };
    let placed = column.place(shaper, near, &mut page.marks)?;
    bars(&placed, styles, near, page);
    let (title, opening) = (placed.spans[0], placed.spans[1]);
    if let Some(second_title) = words.second_title {
        let single = Column { pieces: vec![second_title], largest: Scale::ONE, ..spread(styles) };
        single.hang(shaper, far, title.last, &mut page.marks)?;
    }
    let block = Column { pieces: words.second, largest: Scale::fiftieths(55), ..spread(styles) };
    block.hang(shaper, far, opening.first, &mut page.marks)?;
    Ok(placed.scale)
}

/// The bar under the title, and the hairline above a second language.
fn bars(placed: &Placed, styles: &Styles, room: Box_, page: &mut Page) {
    let (geometry, palette) = (&styles.geometry, &styles.palette);
    if let Some(y) = placed.divider {
        modern::bar(&mut page.decoration, geometry, palette, room, y);
    }
    if let Some(y) = placed.second_divider {
        page.decoration.stroke_colour(palette.ornament);
        page.decoration.segment((room.left, y), (room.right(), y), 0.6 * geometry.scale);
    }
}
