//! Deflating: the zlib form of bytes, as PDF's `FlateDecode` wants it.

use flate2::{Compress, Compression, FlushCompress};

use crate::Failure;

/// Deflates one piece after the other. Its tables take longer to make than a page to deflate, so
/// they are kept.
pub(crate) struct Deflater {
    compress: Compress,
}

impl Deflater {
    /// As small as is worth the time: higher levels take twice as long for a hundredth.
    pub(crate) fn new() -> Self {
        Self { compress: Compress::new(Compression::new(6), true) }
    }

    /// As fast as is worth the bytes, for what every file needs anew.
    pub(crate) fn fast() -> Self {
        Self { compress: Compress::new(Compression::new(1), true) }
    }

    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn deflate(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        self.compress.reset();
        // What cannot be deflated grows by some bytes for each block of 16 KiB.
        let mut deflated = Vec::with_capacity(bytes.len() + bytes.len() / 1024 + 64);
        let status = self.compress.compress_vec(bytes, &mut deflated, FlushCompress::Finish);
        match status.map_err(Failure::engine)? {
            flate2::Status::StreamEnd => {
                deflated.shrink_to_fit();
                Ok(deflated)
            }
            _ => Err(Failure::engine("deflating did not end")),
        }
    }
}
