//! The head of a certificate: the logos in one row of equal optical height.

use crate::{
    Failure, Logo,
    column::{Piece, Set},
    geometry::Geometry,
    images::Images,
    itemize::without_marks,
    page::{Box_, MM, Mark, Page},
    shape::Shaper,
    style::Styles,
};

/// The height of a logo half as wide again as it is tall; all lengths here are those of A4.
const HEIGHT: f32 = 15.0 * MM;
/// The most that any logo takes (domain rule: 18 mm).
const TALLEST: f32 = 17.5 * MM;
const GAP: f32 = 7.0 * MM;
/// The widest logo.
const WIDEST: f32 = 56.0 * MM;

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

/// Places the logos at the top of the room and returns where the room below them begins.
///
/// # Errors
/// [`Failure::BadPicture`], [`Failure::MissingLetter`], and [`Failure::DoesNotFit`] for a name.
pub(crate) fn place<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    logos: &'c [Logo],
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    if logos.is_empty() {
        return Ok(room.top() - geometry.mm(2.0));
    }
    let gap = GAP * geometry.scale;
    #[expect(clippy::cast_precision_loss, reason = "a page has few logos")]
    let count = logos.len() as f32;
    let share = (room.width - gap * (count - 1.0)) / count;
    let pieces = names(shaper, logos, styles, share)?;
    let mut sized = Vec::with_capacity(logos.len());
    for (logo, piece) in logos.iter().zip(&pieces) {
        sized.push(size(shaper, images, logo, piece.as_ref(), geometry.scale)?);
    }
    let sized = squeeze(sized, room.width - gap * (count - 1.0));
    let row = sized.iter().map(Sized::height).fold(0.0, f32::max);
    let centres = centres(&sized, room, geometry);
    for ((logo, sized), centre) in logos.iter().zip(sized).zip(centres) {
        page.marks.push(mark(logo, sized, centre, room, row));
    }
    Ok(room.top() - row - geometry.mm(5.0))
}

/// The names of the logos that have no picture.
fn names(
    shaper: &mut Shaper<'_>,
    logos: &[Logo],
    styles: &Styles,
    share: f32,
) -> Result<Vec<Option<Piece>>, Failure> {
    let setting = styles.logo(share.min(styles.geometry.mm(48.0)));
    let piece = |logo: &Logo| match logo.picture {
        Some(_) => Ok(None),
        None => Piece::new(shaper, &logo.name, setting).map(Some),
    };
    logos.iter().map(piece).collect()
}

fn size<'c, 'p>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    logo: &'c Logo,
    piece: Option<&'p Piece>,
    scale: f32,
) -> Result<Sized<'p>, Failure> {
    if let (Some(png), None) = (&logo.picture, piece) {
        let (image, aspect) = images.add(png, &without_marks(&logo.name.text))?;
        // A wide logo of the same height looks larger, a narrow one smaller.
        let height = (HEIGHT * (1.5 / aspect).powf(0.28)).min(TALLEST).min(WIDEST / aspect);
        let height = height * scale;
        return Ok(Sized::Picture { image, width: height * aspect, height });
    }
    let piece = piece.ok_or_else(|| Failure::engine("a logo without name and picture"))?;
    let fitted = piece.fit(1.0).ok_or_else(|| Failure::DoesNotFit { text: piece.words() })?;
    Ok(Sized::Words(piece.set(shaper, &fitted)?))
}

/// Makes all pictures smaller by the same part until the row fits.
fn squeeze(sized: Vec<Sized<'_>>, width: f32) -> Vec<Sized<'_>> {
    let pictures: f32 =
        sized.iter().filter(|sized| matches!(sized, Sized::Picture { .. })).map(Sized::width).sum();
    let words: f32 = sized.iter().map(Sized::width).sum::<f32>() - pictures;
    let part = ((width - words) / pictures.max(1.0)).clamp(0.0, 1.0);
    let shrink = |sized| match sized {
        Sized::Picture { image, width, height } => {
            Sized::Picture { image, width: width * part, height: height * part }
        }
        Sized::Words(set) => Sized::Words(set),
    };
    sized.into_iter().map(shrink).collect()
}

/// The middle of each logo: the outer ones at the edges, equal gaps between; a single one on the
/// axis, and the second of three as well when its neighbours leave room for that.
fn centres(sized: &[Sized<'_>], room: Box_, geometry: &Geometry) -> Vec<f32> {
    let widths: Vec<f32> = sized.iter().map(Sized::width).collect();
    let mut centres = Vec::with_capacity(widths.len());
    if let [_] = widths[..] {
        return vec![room.middle()];
    }
    #[expect(clippy::cast_precision_loss, reason = "a page has few logos")]
    let gap = (room.width - widths.iter().sum::<f32>()) / (widths.len() - 1) as f32;
    let mut x = 0.0;
    for width in &widths {
        centres.push(x + width / 2.0);
        x += width + gap;
    }
    if let [first, middle, last] = widths[..] {
        let half = (room.width - middle) / 2.0;
        if half - first.max(last) >= GAP * geometry.scale {
            centres[1] = room.width / 2.0;
        }
    }
    let flip = |x: f32| if geometry.right_to_left { room.right() - x } else { room.left + x };
    centres.into_iter().map(flip).collect()
}

fn mark(logo: &Logo, sized: Sized<'_>, centre: f32, room: Box_, row: f32) -> Mark {
    let middle = room.top() - row / 2.0;
    match sized {
        Sized::Picture { image, width, height } => Mark::Picture {
            language: logo.name.language.clone(),
            text: without_marks(&logo.name.text),
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
