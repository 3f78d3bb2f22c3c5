//! The pictures of a batch: each is read and written once, however many pages show it.

use crate::{
    Failure,
    picture::{Pixels, read},
};

/// Pictures in the order of first use.
#[derive(Default)]
pub(crate) struct Images<'c> {
    known: Vec<(&'c [u8], Pixels)>,
}

impl<'c> Images<'c> {
    /// The name of a picture in the batch, and its width divided by its height.
    ///
    /// # Errors
    /// [`Failure::BadPicture`] with `name` when it is no readable PNG.
    pub(crate) fn add(&mut self, png: &'c [u8], name: &str) -> Result<(String, f32), Failure> {
        // A batch has a handful of logos, so comparing bytes beats hashing them for each page.
        let known = self.known.iter().position(|(bytes, _)| *bytes == png);
        let index = match known {
            Some(index) => index,
            None => {
                self.known.push((png, read(png, name)?));
                self.known.len() - 1
            }
        };
        Ok((resource(index), self.known[index].1.aspect()))
    }

    /// The picture of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Pixels> {
        let index: usize = name.strip_prefix('I')?.parse().ok()?;
        self.known.get(index).map(|(_, pixels)| pixels)
    }
}

fn resource(index: usize) -> String {
    format!("I{index}")
}
