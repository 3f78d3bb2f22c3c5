//! The pictures of a batch: each is read and written once, however many pages show it.

use crate::{
    Failure,
    picture::{Pixels, Use, read},
};

/// Pictures in the order of first use.
#[derive(Default)]
pub(crate) struct Images<'c> {
    known: Vec<Known<'c>>,
}

/// A picture that was read.
struct Known<'c> {
    bytes: &'c [u8],
    used: Use,
    pixels: Pixels,
}

impl<'c> Images<'c> {
    /// The name of a logo in the batch, and its width divided by its height.
    ///
    /// # Errors
    /// [`Failure::BadPicture`] with `name`.
    pub(crate) fn add(&mut self, bytes: &'c [u8], name: &str) -> Result<(String, f32), Failure> {
        self.add_as(bytes, name, Use::Logo)
    }

    /// The same for a scanned signature: its ink without the paper.
    ///
    /// # Errors
    /// [`Failure::BadPicture`] with `name`.
    pub(crate) fn add_signature(
        &mut self,
        bytes: &'c [u8],
        name: &str,
    ) -> Result<(String, f32), Failure> {
        self.add_as(bytes, name, Use::Signature)
    }

    fn add_as(&mut self, bytes: &'c [u8], name: &str, used: Use) -> Result<(String, f32), Failure> {
        // A batch has a handful of pictures, and its pages share them: the same place in memory
        // tells at once, the bytes themselves otherwise.
        let same = |known: &Known<'_>| {
            known.used == used && (std::ptr::eq(known.bytes, bytes) || known.bytes == bytes)
        };
        let index = match self.known.iter().position(same) {
            Some(index) => index,
            None => {
                self.known.push(Known { bytes, used, pixels: read(bytes, name, used)? });
                self.known.len() - 1
            }
        };
        Ok((resource(index), self.known[index].pixels.aspect()))
    }

    /// The picture of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Pixels> {
        let index: usize = name.strip_prefix('I')?.parse().ok()?;
        self.known.get(index).map(|known| &known.pixels)
    }
}

fn resource(index: usize) -> String {
    format!("I{index}")
}
