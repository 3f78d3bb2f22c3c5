//! Packed files, measured before anything in them is believed.

use crate::{LARGEST_UNFOLDED, Problem};
use std::cell::RefCell;
use std::io::{self, Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Parts that a spreadsheet may have; one of many sheets with many pictures has hundreds.
const MOST_PARTS: usize = 5_000;

pub(crate) struct Archive<'b> {
    zip: RefCell<ZipArchive<Cursor<&'b [u8]>>>,
}

impl<'b> Archive<'b> {
    /// # Errors
    /// [`Problem::Damaged`] where the table of parts cannot be read, [`Problem::TooLarge`].
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::Damaged)?;
        if zip.len() > MOST_PARTS {
            return Err(Problem::TooLarge);
        }
        Ok(Self { zip: RefCell::new(zip) })
    }

    pub(crate) fn has(&self, part: &str) -> bool {
        self.zip.borrow().index_for_name(part).is_some()
    }

    /// One part; `None` where there is no such part or it cannot be unfolded.
    pub(crate) fn read(&self, part: &str) -> Option<Vec<u8>> {
        let mut zip = self.zip.borrow_mut();
        let part = zip.by_name(part).ok()?;
        let mut content = Vec::new();
        part.take(LARGEST_UNFOLDED).read_to_end(&mut content).ok()?;
        Some(content)
    }

    /// Unfolds everything once without keeping it: what a part says of its length may be a lie.
    ///
    /// # Errors
    /// [`Problem::TooLarge`], [`Problem::Damaged`], [`Problem::Locked`].
    pub(crate) fn measure(&self) -> Result<(), Problem> {
        let mut zip = self.zip.borrow_mut();
        let mut left = LARGEST_UNFOLDED;
        for index in 0..zip.len() {
            let part = zip.by_index(index).map_err(|failure| match failure {
                ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
                    Problem::Locked
                }
                _ => Problem::Damaged,
            })?;
            let unfolded = io::copy(&mut part.take(left + 1), &mut io::sink());
            left = left
                .checked_sub(unfolded.map_err(|_| Problem::Damaged)?)
                .ok_or(Problem::TooLarge)?;
        }
        Ok(())
    }
}
