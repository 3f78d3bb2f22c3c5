//! JPEG files. Their segments (ISO/IEC 10918-1, annex B) are looked at before anything is decoded.

use zune_jpeg::{
    JpegDecoder,
    errors::DecodeErrors,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

use super::{PictureProblem, check_size, raster::Raster};

/// Encoders make about ten passes over a picture, each of which takes time.
const MOST_SCANS: usize = 60;

/// Reads a file of which the first bytes are those of JPEG.
pub(super) fn read(bytes: &[u8]) -> Result<Raster, PictureProblem> {
    let outline = Outline::of(bytes)?;
    // Instructions of one processor or another could round differently.
    let options = DecoderOptions::default()
        .set_use_unsafe(false)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(MOST_SCANS)
        .jpeg_set_out_colorspace(if outline.grey { ColorSpace::Luma } else { ColorSpace::RGB });
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let pixels = decoder.decode().map_err(|error| match error {
        DecodeErrors::Unsupported(_) => unsupported(),
        _ => PictureProblem::Damaged,
    })?;
    let raster = Raster::new(outline.width, outline.height, pixels);
    Ok(raster.ok_or(PictureProblem::Damaged)?.turned(outline.turn))
}

fn unsupported() -> PictureProblem {
    PictureProblem::Unsupported { element: "JPEG".to_owned() }
}

/// What the segments say about a picture.
struct Outline {
    width: usize,
    height: usize,
    grey: bool,
    /// As Exif has it: 1 to 8.
    turn: u8,
}

impl Outline {
    fn of(bytes: &[u8]) -> Result<Self, PictureProblem> {
        let mut outline = None;
        let (mut scans, mut turn, mut ended) = (0, 1, false);
        for (marker, content) in (Segments { bytes, at: 0 }) {
            match marker {
                0xC0..=0xC2 if outline.is_none() => outline = Some(frame(content)?),
                // Lossless, hierarchical and arithmetic coding.
                0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(unsupported()),
                0xDA => scans += 1,
                0xE1 => turn = orientation(content).unwrap_or(turn),
                0xD9 => ended = true,
                _ => {}
            }
        }
        if scans > MOST_SCANS {
            return Err(PictureProblem::TooComplex);
        }
        let (width, height, grey) = outline.ok_or(PictureProblem::Damaged)?;
        if !ended || scans == 0 {
            return Err(PictureProblem::Damaged);
        }
        Ok(Self { width: width.into(), height: height.into(), grey, turn })
    }
}

/// Width, height and whether it is grey, from the header of a frame.
fn frame(content: &[u8]) -> Result<(u16, u16, bool), PictureProblem> {
    let [precision, high, low, left, right, components, ..] = *content else {
        return Err(PictureProblem::Damaged);
    };
    let (height, width) = (u16::from_be_bytes([high, low]), u16::from_be_bytes([left, right]));
    check_size(width.into(), height.into())?;
    match (precision, components) {
        (8, 1) => Ok((width, height, true)),
        (8, 3) => Ok((width, height, false)),
        (_, 4) => Err(PictureProblem::PressColours),
        _ => Err(unsupported()),
    }
}

/// How the camera was held, from the Exif segment: the number 0x0112 in the first directory.
fn orientation(content: &[u8]) -> Option<u8> {
    let tiff = content.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let pair = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let (low, high) = if little { (4, 6) } else { (6, 4) };
    let directory = usize::from(short(high)?) << 16 | usize::from(short(low)?);
    let count = usize::from(short(directory)?);
    let entries = (0..count).map(|entry| directory + 2 + entry * 12);
    let value =
        entries.take_while(|at| at + 12 <= tiff.len()).find(|at| short(*at) == Some(0x0112));
    u8::try_from(short(value? + 8)?).ok().filter(|turn| (1..=8).contains(turn))
}

/// Markers with the contents of their segments; the pixels after the header of a scan are skipped.
struct Segments<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Iterator for Segments<'b> {
    type Item = (u8, &'b [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let marker = loop {
            self.at += self.bytes.get(self.at..)?.iter().position(|byte| *byte == 0xFF)?;
            match *self.bytes.get(self.at + 1)? {
                0xFF => self.at += 1,
                // A pixel's byte, a marker without content, a restart between pixels.
                0x00 | 0x01 | 0xD0..=0xD8 => self.at += 2,
                marker => break marker,
            }
        };
        if marker == 0xD9 {
            // What cameras append behind the end is not ours.
            self.at = self.bytes.len();
            return Some((marker, &[]));
        }
        let length = [*self.bytes.get(self.at + 2)?, *self.bytes.get(self.at + 3)?];
        let end = self.at + 2 + usize::from(u16::from_be_bytes(length));
        let content = self.bytes.get(self.at + 4..end)?;
        self.at = end;
        Some((marker, content))
    }
}
