//! Logos and scanned signatures: from a file to pixels that fit a page, cropped to their ink.
//!
//! A file says what it is by its content. Its size in pixels is known before anything of that
//! size is allocated, and what would be drawn otherwise than its maker saw it is refused in words.

mod jpeg;
mod kind;
mod png;
mod problem;
mod raster;
mod signature;
mod svg;

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};

use crate::Failure;
use kind::Content;
use raster::{Area, Pixel, Raster};

pub use problem::{PictureKind, PictureProblem};

/// The tallest logo, 18 mm, at 600 dots per inch.
const MOST_ROWS: usize = 425;
/// The widest logo, 56 mm, at 600 dots per inch.
const MOST_COLUMNS: usize = 1323;
/// A signature has no edges as sharp as a logo's: 15 mm at 440 dots per inch.
const SIGNATURE: (usize, usize) = (720, 260);
/// The most pixels that a picture may have: the camera of a telephone has 12 to 24 million.
pub const MOST_PIXELS: u64 = 24_000_000;

/// What a picture is printed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Use {
    /// As it is.
    Logo,
    /// The ink without the paper.
    Signature,
}

/// Pixels of a picture, ready for the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pixels {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Red, green and blue, deflated.
    pub(crate) colours: Vec<u8>,
    /// Coverage, deflated; none when the picture is opaque.
    pub(crate) mask: Option<Vec<u8>>,
}

impl Pixels {
    /// Width divided by height.
    pub(crate) fn aspect(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "sides are below some thousands")]
        let aspect = self.width as f32 / self.height as f32;
        aspect
    }
}

/// Reads a file, cuts off its empty margins and makes it as small as paper can show.
///
/// # Errors
/// [`Failure::BadPicture`] with the name.
pub(crate) fn read(bytes: &[u8], name: &str, used: Use) -> Result<Pixels, Failure> {
    let bad = |why| Failure::BadPicture { name: name.to_owned(), why };
    pack(&raster(bytes, used).map_err(bad)?)
}

/// What kind of file it is, when it can be printed.
pub(crate) fn check(bytes: &[u8], used: Use) -> Result<PictureKind, PictureProblem> {
    raster(bytes, used)?;
    Ok(match kind::of(bytes)? {
        Content::Png => PictureKind::Png,
        Content::Jpeg => PictureKind::Jpeg,
        Content::Svg(_) => PictureKind::Svg,
    })
}

fn raster(bytes: &[u8], used: Use) -> Result<Raster, PictureProblem> {
    match used {
        Use::Logo => logo(bytes),
        Use::Signature => scan(bytes),
    }
}

fn logo(bytes: &[u8]) -> Result<Raster, PictureProblem> {
    let raster = decoded(bytes)?;
    let part = raster.part(inked).ok_or(PictureProblem::Empty)?;
    Ok(raster.shrunk(part, MOST_COLUMNS, MOST_ROWS))
}

/// The ink of a signature: looked for on the whole sheet first, then read again from close by.
fn scan(bytes: &[u8]) -> Result<Raster, PictureProblem> {
    let raster = decoded(bytes)?;
    let whole = raster.area();
    let (widest, highest) = SIGNATURE;
    let far = signature::of(&raster.shrunk(whole, widest, highest));
    let part = far.as_ref().and_then(|far| far.part(signature::seen));
    let (far, part) = far.zip(part).ok_or(PictureProblem::NoInkOnPaper)?;
    let scale = |at: usize, near: usize, far: usize| (at * near).div_ceil(far);
    let close = Area {
        left: scale(part.left.saturating_sub(2), whole.width(), far.area().width()),
        top: scale(part.top.saturating_sub(2), whole.height(), far.area().height()),
        right: scale(part.right + 2, whole.width(), far.area().width()).min(whole.right),
        bottom: scale(part.bottom + 2, whole.height(), far.area().height()).min(whole.bottom),
    };
    let near = signature::of(&raster.shrunk(close, widest, highest));
    let part = near.as_ref().and_then(|near| near.part(signature::seen));
    let (near, part) = near.zip(part).ok_or(PictureProblem::NoInkOnPaper)?;
    Ok(near.shrunk(part, widest, highest))
}

fn decoded(bytes: &[u8]) -> Result<Raster, PictureProblem> {
    match kind::of(bytes)? {
        Content::Png => png::read(bytes),
        Content::Jpeg => jpeg::read(bytes),
        Content::Svg(text) => svg::draw(&text, MOST_COLUMNS, MOST_ROWS),
    }
}

/// Whether a pixel shows on white paper. Cutting off what does not makes logos of equal height
/// look equally tall.
fn inked(pixel: Pixel) -> bool {
    pixel[3] > 12 && pixel[..3].iter().any(|part| *part < 244)
}

/// Refuses a size before anything is allocated for it.
fn check_size(width: u32, height: u32) -> Result<(), PictureProblem> {
    if width == 0 || height == 0 {
        return Err(PictureProblem::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureProblem::TooManyPixels { width, height });
    }
    Ok(())
}

fn pack(raster: &Raster) -> Result<Pixels, Failure> {
    let (width, height, _) = raster.pixels();
    let colours: Vec<u8> = raster.pixels().2.flat_map(|p| [p[0], p[1], p[2]]).collect();
    let mask: Vec<u8> = raster.pixels().2.map(|p| p[3]).collect();
    let opaque = mask.iter().all(|coverage| *coverage == 255);
    let mask = if opaque { None } else { Some(deflate(&mask)?) };
    Ok(Pixels { width, height, colours: deflate(&colours)?, mask })
}

/// The zlib form of bytes, as PDF's `FlateDecode` wants it.
pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).map_err(Failure::engine)?;
    encoder.finish().map_err(Failure::engine)
}
