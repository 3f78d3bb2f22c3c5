//! The head of a certificate: the logos in rows of equal optical height.

use crate::{
    Failure, Logo,
    column::{Align, Piece, Set, Setting},
    geometry::Geometry,
    images::Images,
    itemize::without_marks,
    page::{Box_, MM, Mark, Page},
    paragraph::Scale,
    shape::Shaper,
    style::Styles,
};

/// The height of a logo half as wide again as it is tall; all lengths here are those of A4.
const HEIGHT: f32 = 15.0 * MM;
/// The most that any logo takes (domain rule: 18 mm).
const TALLEST: f32 = 17.5 * MM;
/// The widest logo.
const WIDEST: f32 = 56.0 * MM;
/// The narrowest place in a row, and the most places (domain rule: the sixth begins a second row).
const NARROWEST: f32 = 30.0 * MM;
const MOST: usize = 5;
/// Between logos, at least, and between those of rows that are set in the middle, at most.
const GAP: f32 = 7.0 * MM;
const LOOSEST: f32 = 22.0 * MM;
/// Between rows.
const ROWS: f32 = 4.5 * MM;
/// Below the last row.
const BELOW: f32 = 5.0 * MM;
/// How far logos shrink before they do not fit: 7 mm is the least at which small ones are known.
const LEAST: f32 = 0.45;

/// A logo with its size.
enum Sized<'p> {
    Picture { image: String, width: f32, height: f32 },
    Words(Set<'p>),
}

impl Sized<'_> {
    fn width(&self) -> f32 {
        match self {
            Self::Picture { width, .. } => *width,
            Self::Words(set) => set.width(),
        }
    }

    fn height(&self) -> f32 {
        match self {
            Self::Picture { height, .. } => *height,
            Self::Words(set) => set.height(),
        }
    }
}

/// What a logo is drawn from: a picture with its width divided by its height, or its name.
enum Source {
    Picture(String, f32),
    Name(Piece),
}

/// Places the logos at the top of the room and returns where the room below them begins.
///
/// They take a third of the page's height at most, and shrink for that, all by the same part.
///
/// # Errors
/// [`Failure::BadPicture`], [`Failure::MissingLetter`], and [`Failure::DoesNotFit`] for the name
/// that stands with the logo.
pub(crate) fn place<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    logos: &'c [Logo],
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    let limit = (geometry.size.1 / 3.0).min(room.height);
    let rows = rows(logos, room, geometry);
    let mut part = styles.tightness.comfort;
    while part >= LEAST {
        let mut sources = Vec::with_capacity(logos.len());
        for row in &rows {
            sources.push(read(shaper, images, row, styles, (part, room.width))?);
        }
        if let Some(sized) = size(shaper, &sources, geometry, (part, room.width), limit)? {
            return Ok(set_down(&rows, sized, geometry, room, page));
        }
        part -= 0.05;
    }
    let last = logos.last().map(|logo| without_marks(&logo.name.text));
    Err(Failure::DoesNotFit { text: last.unwrap_or_default() })
}

/// The logos of each row, as even as possible, the first rows longer.
fn rows<'c>(logos: &'c [Logo], room: Box_, geometry: &Geometry) -> Vec<&'c [Logo]> {
    let gap = GAP * geometry.scale;
    let mut most = 1;
    #[expect(clippy::cast_precision_loss, reason = "five at most")]
    while most < MOST && (most + 1) as f32 * (NARROWEST * geometry.scale + gap) <= room.width + gap
    {
        most += 1;
    }
    let count = logos.len().div_ceil(most).max(1);
    let mut rest = logos;
    let mut rows = Vec::with_capacity(count);
    for row in 0..count {
        let (first, others) = rest.split_at(rest.len().div_ceil(count - row));
        rows.push(first);
        rest = others;
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// Reads the pictures and names of a row.
fn read<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    row: &'c [Logo],
    styles: &Styles,
    (part, width): (f32, f32),
) -> Result<Vec<Source>, Failure> {
    let geometry = &styles.geometry;
    #[expect(clippy::cast_precision_loss, reason = "a row has few logos")]
    let count = row.len().max(1) as f32;
    let share = (width - GAP * geometry.scale * (count - 1.0)) / count;
    let setting = styles.logo(share.min(geometry.mm(48.0)));
    let size = (setting.size * part).max(setting.smallest);
    let mut sources = Vec::with_capacity(row.len());
    for logo in row {
        sources.push(match &logo.picture {
            Some(png) => {
                let (image, aspect) = images.add(png, &without_marks(&logo.name.text))?;
                Source::Picture(image, aspect)
            }
            None => Source::Name(Piece::new(shaper, &logo.name, Setting { size, ..setting })?),
        });
    }
    Ok(sources)
}

/// The sizes of all logos at a part of the comfortable size; `None` where they do not fit.
fn size<'p>(
    shaper: &mut Shaper<'_>,
    rows: &'p [Vec<Source>],
    geometry: &Geometry,
    (part, width): (f32, f32),
    limit: f32,
) -> Result<Option<Vec<Vec<Sized<'p>>>>, Failure> {
    let scale = geometry.scale * part;
    let mut sized = Vec::with_capacity(rows.len());
    let mut height = ROWS * geometry.scale * count(rows.len().saturating_sub(1));
    for row in rows {
        let mut own = Vec::with_capacity(row.len());
        for source in row {
            own.push(match source {
                Source::Picture(image, aspect) => {
                    // A wide logo of the same height looks larger, a narrow one smaller.
                    let height = (HEIGHT * (1.5 / aspect).powf(0.28)).min(TALLEST);
                    let height = height.min(WIDEST / aspect) * scale;
                    Sized::Picture { image: image.clone(), width: height * aspect, height }
                }
                Source::Name(piece) => match piece.fit(Scale::ONE) {
                    Some(fitted) => Sized::Words(piece.set(shaper, fitted)?),
                    None => return Ok(None),
                },
            });
        }
        let gaps = GAP * geometry.scale * count(row.len().saturating_sub(1));
        if own.iter().map(Sized::width).sum::<f32>() + gaps > width {
            return Ok(None);
        }
        height += own.iter().map(Sized::height).fold(0.0, f32::max);
        sized.push(own);
    }
    Ok((height <= limit).then_some(sized))
}

fn count(number: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a page has few logos")]
    let number = number as f32;
    number
}

/// Puts the rows down from the top of the room; returns where the room below begins.
fn set_down(
    rows: &[&[Logo]],
    sized: Vec<Vec<Sized<'_>>>,
    geometry: &Geometry,
    room: Box_,
    page: &mut Page,
) -> f32 {
    if rows.is_empty() {
        return room.top();
    }
    let gap = gap(&sized, room, geometry);
    let mut top = room.top();
    for (logos, sized) in rows.iter().zip(sized) {
        let height = sized.iter().map(Sized::height).fold(0.0, f32::max);
        let centres = centres(&sized, gap, room, geometry);
        for ((logo, sized), centre) in logos.iter().zip(sized).zip(centres) {
            page.marks.push(mark(logo, sized, centre, top - height / 2.0));
        }
        top -= height + ROWS * geometry.scale;
    }
    top + (ROWS - BELOW) * geometry.scale
}

/// The gap between the logos of every row: that of the fullest row from edge to edge. Several
/// rows are set closer, so that they stand together.
fn gap(rows: &[Vec<Sized<'_>>], room: Box_, geometry: &Geometry) -> f32 {
    let spread = |row: &Vec<Sized<'_>>| {
        let free = room.width - row.iter().map(Sized::width).sum::<f32>();
        free / count(row.len().saturating_sub(1)).max(1.0)
    };
    let gap = rows.iter().map(spread).fold(f32::MAX, f32::min);
    let together = rows.len() > 1 || geometry.align != Align::Centre;
    if together { gap.min(LOOSEST * geometry.scale) } else { gap }
}

/// The middle of each logo of a row, with equal gaps, the row at its side of the room or in the
/// middle; the second of three stands on the axis when its neighbours leave room for that.
fn centres(sized: &[Sized<'_>], gap: f32, room: Box_, geometry: &Geometry) -> Vec<f32> {
    let widths: Vec<f32> = sized.iter().map(Sized::width).collect();
    let whole = widths.iter().sum::<f32>() + gap * count(widths.len().saturating_sub(1));
    let mut x = match (widths.len(), geometry.align) {
        (1, Align::Centre) => (room.width - widths[0]) / 2.0,
        (_, Align::Centre) => (room.width - whole) / 2.0,
        (_, Align::Left | Align::Right) => 0.0,
    };
    let mut centres = Vec::with_capacity(widths.len());
    for width in &widths {
        centres.push(x + width / 2.0);
        x += width + gap;
    }
    if let ([first, middle, last], Align::Centre) = (&widths[..], geometry.align) {
        let half = (whole - middle) / 2.0;
        if half - first.max(*last) >= GAP * geometry.scale {
            centres[1] = room.width / 2.0;
        }
    }
    let flip = |x: f32| if geometry.right_to_left { room.right() - x } else { room.left + x };
    centres.into_iter().map(flip).collect()
}

fn mark(logo: &Logo, sized: Sized<'_>, centre: f32, middle: f32) -> Mark {
    match sized {
        Sized::Picture { image, width, height } => Mark::Picture {
            language: logo.name.language.as_str().into(),
            text: without_marks(&logo.name.text).into(),
            image,
            box_: Box_ { left: centre - width / 2.0, bottom: middle - height / 2.0, width, height },
        },
        Sized::Words(set) => {
            let (width, height) = (set.width() + 4.0, set.height());
            let slot =
                Box_ { left: centre - width / 2.0, bottom: middle - height / 2.0, width, height };
            set.mark(centre, middle + height / 2.0, slot)
        }
    }
}
