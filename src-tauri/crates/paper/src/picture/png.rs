//! PNG files.

use std::io::Cursor;

use ::png::{Decoder, DecodingError, Limits, Transformations};

use super::{PictureProblem, check_size, raster::Raster};

/// What decoding may take besides the pixels themselves.
const MOST_BYTES: usize = 8 << 20;

/// Reads a file of which the first bytes are those of PNG.
pub(super) fn read(bytes: &[u8]) -> Result<Raster, PictureProblem> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_BYTES });
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    decoder.ignore_checksums(false);
    let header = decoder.read_header_info().map_err(|error| problem(&error))?;
    check_size(header.width, header.height)?;
    let mut reader = decoder.read_info().map_err(|error| problem(&error))?;
    if reader.info().animation_control.is_some() {
        return Err(PictureProblem::Animated);
    }
    let size = reader.output_buffer_size().ok_or(PictureProblem::Damaged)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|error| problem(&error))?;
    reader.finish().map_err(|error| problem(&error))?;
    pixels.truncate(frame.buffer_size());
    let side = |side: u32| usize::try_from(side).unwrap_or_default();
    Raster::new(side(frame.width), side(frame.height), pixels).ok_or(PictureProblem::Damaged)
}

fn problem(error: &DecodingError) -> PictureProblem {
    match error {
        DecodingError::LimitsExceeded => PictureProblem::TooComplex,
        DecodingError::IoError(_) | DecodingError::Format(_) | DecodingError::Parameter(_) => {
            PictureProblem::Damaged
        }
    }
}
