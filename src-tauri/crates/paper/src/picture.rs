//! Logos: from a PNG file to pixels that fit a page, cropped to their ink.

use std::io::{Cursor, Write};

use flate2::{Compression, write::ZlibEncoder};
use png::{ColorType, Decoder, Limits, Transformations};

use crate::Failure;

/// More than 300 dots per inch at the height of a logo.
const MOST_ROWS: usize = 260;
/// What decoding a picture may take.
const MOST_BYTES: usize = 96 << 20;

/// Pixels of a logo, ready for the file.
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

/// Four bytes per pixel, colours not multiplied with coverage.
struct Raw {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

/// Reads a PNG file, cuts off its empty margins and makes it as small as paper can show.
pub(crate) fn read(png: &[u8], name: &str) -> Result<Pixels, Failure> {
    let bad = || Failure::BadPicture { name: name.to_owned() };
    let raw = decode(png).ok_or_else(bad)?;
    let raw = shrink(&crop(&raw).ok_or_else(bad)?);
    let colours: Vec<u8> = raw.bytes.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    let mask: Vec<u8> = raw.bytes.chunks_exact(4).map(|p| p[3]).collect();
    let opaque = mask.iter().all(|coverage| *coverage == 255);
    Ok(Pixels {
        width: raw.width,
        height: raw.height,
        colours: deflate(&colours)?,
        mask: if opaque { None } else { Some(deflate(&mask)?) },
    })
}

fn decode(png: &[u8]) -> Option<Raw> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(png), Limits { bytes: MOST_BYTES });
    decoder.set_transformations(
        Transformations::EXPAND | Transformations::STRIP_16 | Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let size = reader.output_buffer_size().filter(|size| *size <= MOST_BYTES)?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).ok()?;
    bytes.truncate(frame.buffer_size());
    let bytes = match frame.color_type {
        ColorType::Rgba => bytes,
        ColorType::GrayscaleAlpha => {
            bytes.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect()
        }
        ColorType::Rgb | ColorType::Grayscale | ColorType::Indexed => return None,
    };
    let (width, height) = (usize::try_from(frame.width).ok()?, usize::try_from(frame.height).ok()?);
    (bytes.len() == width * height * 4).then_some(Raw { width, height, bytes })
}

/// Cuts off rows and columns that show nothing on white paper, so that logos of equal height
/// look equally tall. `None` for a picture without ink.
fn crop(raw: &Raw) -> Option<Raw> {
    let inked = |x: usize, y: usize| {
        let p = &raw.bytes[(y * raw.width + x) * 4..][..4];
        p[3] > 12 && p[..3].iter().any(|part| *part < 244)
    };
    let rows: Vec<usize> =
        (0..raw.height).filter(|y| (0..raw.width).any(|x| inked(x, *y))).collect();
    let columns: Vec<usize> =
        (0..raw.width).filter(|x| (0..raw.height).any(|y| inked(*x, y))).collect();
    let (top, bottom) = (*rows.first()?, *rows.last()?);
    let (left, right) = (*columns.first()?, *columns.last()?);
    let row = |y: usize| &raw.bytes[(y * raw.width + left) * 4..(y * raw.width + right + 1) * 4];
    Some(Raw {
        width: right - left + 1,
        height: bottom - top + 1,
        bytes: (top..=bottom).flat_map(row).copied().collect(),
    })
}

/// Averages squares of pixels until the picture is no taller than paper can show.
fn shrink(raw: &Raw) -> Raw {
    let factor = raw.height.div_ceil(MOST_ROWS).max(1);
    if factor == 1 {
        return Raw { width: raw.width, height: raw.height, bytes: raw.bytes.clone() };
    }
    let (width, height) = (raw.width.div_ceil(factor), raw.height.div_ceil(factor));
    let mut bytes = Vec::with_capacity(width * height * 4);
    for y in 0..height {
        for x in 0..width {
            bytes.extend_from_slice(&average(raw, x * factor, y * factor, factor));
        }
    }
    Raw { width, height, bytes }
}

/// The mean of a square; colours count by their coverage, so that edges keep their colour.
fn average(raw: &Raw, left: usize, top: usize, side: usize) -> [u8; 4] {
    let mut sums = [0_usize; 4];
    let mut count = 0;
    for y in top..(top + side).min(raw.height) {
        for x in left..(left + side).min(raw.width) {
            let p = &raw.bytes[(y * raw.width + x) * 4..][..4];
            let coverage = usize::from(p[3]);
            for part in 0..3 {
                sums[part] += usize::from(p[part]) * coverage;
            }
            sums[3] += coverage;
            count += 1;
        }
    }
    let part = |sum: usize, by: usize| u8::try_from((sum + by / 2) / by.max(1)).unwrap_or(255);
    [part(sums[0], sums[3]), part(sums[1], sums[3]), part(sums[2], sums[3]), part(sums[3], count)]
}

/// The zlib form of bytes, as PDF's `FlateDecode` wants it.
pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).map_err(Failure::engine)?;
    encoder.finish().map_err(Failure::engine)
}
