//! Lines around the middle axis: one column, or the two languages side by side under the name
//! where that makes a wide page easier to read.

use crate::{
    Certificate, Failure, Look,
    art::shapes::divider,
    column::{Column, Placed, Stack},
    layout::words::Words,
    page::{Box_, Mark, Page},
    shape::Shaper,
    style::Styles,
};

/// The scale from which one column is comfortable.
const COMFORTABLE: f32 = 0.9;
/// Between the two languages, in millimetres on A4.
const BETWEEN: f32 = 14.0;

/// Places everything between head and foot; returns the scale.
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
    let mut marks = Vec::new();
    let words = Words::read(shaper, certificate, styles, styles)?;
    let column = Column { pieces: words.in_one_column(), ..spread(styles) };
    let one = column.place(shaper, room, &mut marks);
    let wide = styles.geometry.size.0 > styles.geometry.size.1;
    let cramped = match &one {
        Ok(placed) => placed.scale < COMFORTABLE,
        Err(failure) => matches!(failure, Failure::DoesNotFit { .. }),
    };
    if wide && cramped && !certificate.second.is_empty() {
        let two = two_columns(shaper, certificate, styles, room)?;
        let least = one.as_ref().map_or(0.0, |placed| placed.scale);
        if let Some(two) = two.filter(|two| two.placed.scale > least) {
            dividers(&two.placed, certificate, styles, room, page);
            if certificate.design.look != Look::Stock {
                two.rule(styles, room, page);
            }
            page.marks.extend(two.marks);
            return Ok(two.placed.scale);
        }
    }
    let placed = one?;
    page.marks.append(&mut marks);
    dividers(&placed, certificate, styles, room, page);
    Ok(placed.scale)
}

fn spread(styles: &Styles) -> Column {
    Column {
        pieces: Vec::new(),
        largest: styles.largest,
        loosest: styles.loosest,
        around: (styles.points(12.0), styles.points(14.0)),
    }
}

/// The lozenges under the title and above a second language.
fn dividers(
    placed: &Placed,
    certificate: &Certificate,
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) {
    if certificate.design.look == Look::Stock {
        return;
    }
    let geometry = &styles.geometry;
    for (y, half) in [(placed.divider, 30.0), (placed.second_divider, 18.0)] {
        if let Some(y) = y {
            let (colour, at) = (styles.palette.ornament, (room.middle(), y));
            divider(&mut page.decoration, colour, at, geometry.mm(half), geometry.scale);
        }
    }
}

/// Titles and name over the width, below them the languages side by side.
struct TwoColumns {
    placed: Placed,
    marks: Vec<Mark>,
    /// Top and bottom of the lower part.
    lower: (f32, f32),
}

impl TwoColumns {
    /// The hairline between the languages.
    fn rule(&self, styles: &Styles, room: Box_, page: &mut Page) {
        page.decoration.stroke_colour(styles.palette.ornament);
        let (top, bottom) = self.lower;
        let middle = room.middle();
        page.decoration.segment((middle, top), (middle, bottom), 0.5 * styles.geometry.scale);
    }
}

/// `None` where they fit at no scale.
fn two_columns(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    styles: &Styles,
    room: Box_,
) -> Result<Option<TwoColumns>, Failure> {
    let geometry = &styles.geometry;
    let width = (room.width - geometry.mm(BETWEEN)) / 2.0;
    let [left, right] = [room.left, room.right() - width].map(|left| Box_ { left, width, ..room });
    let (near, far) = if geometry.right_to_left { (right, left) } else { (left, right) };
    let narrow = styles.narrowed(width);
    let words = Words::read(shaper, certificate, styles, &narrow)?;
    let body = Words::body(shaper, certificate, &narrow)?;
    let upper = std::iter::once(words.title).chain(words.second_title).chain(words.upper);
    let upper = Column { pieces: upper.collect(), ..spread(styles) };
    let first = Column { pieces: body, ..spread(styles) };
    // With a column of its own the second language may be larger than below the first.
    let second = Column { pieces: words.second, ..spread(styles) };
    for scale in styles.largest.downwards() {
        let gap = styles.points(16.0) * scale.factor();
        // Most scales are too large, which is known before a line is laid.
        let heights = [&upper, &first, &second].map(|column| column.estimate(scale));
        let [Some(above), Some(one), Some(other)] = heights else { continue };
        if above + gap + one.max(other) > room.height {
            continue;
        }
        let Some(above) = upper.at(shaper, scale, room.height)? else { continue };
        let rest = room.height - above.height - gap;
        let Some(mut one) = first.at(shaper, scale, rest)? else { continue };
        let Some(mut other) = second.at(shaper, scale, rest)? else { continue };
        one.no_first_gap();
        other.no_first_gap();
        return Ok(Some(set_down(above, one, other, gap, (room, near, far), styles)));
    }
    Ok(None)
}

fn set_down(
    mut above: Stack<'_>,
    one: Stack<'_>,
    other: Stack<'_>,
    gap: f32,
    (room, near, far): (Box_, Box_, Box_),
    styles: &Styles,
) -> TwoColumns {
    let lower = one.height.max(other.height);
    let (head, foot) = (styles.points(12.0), styles.points(14.0));
    let rest = room.height - above.height - gap - lower;
    let loose = above.loosen(rest, gap + head + foot, styles.loosest);
    let gap = gap * (1.0 + loose);
    let rest = (room.height - above.height - gap - lower).max(0.0);
    let mut marks = Vec::new();
    let placed = above.put(room.top() - rest * head / (head + foot), room, &mut marks);
    let top = placed.bottom - gap;
    // The shorter language stands in the middle of the longer one's height.
    for (stack, room) in [(one, near), (other, far)] {
        let top = top - (lower - stack.height) / 2.0;
        stack.put(top, room, &mut marks);
    }
    TwoColumns { placed, marks, lower: (top, top - lower) }
}
