//! A ZIP file with many files in it, written from front to back without being kept in memory.

use std::cell::RefCell;
use std::io::{Error, ErrorKind, Result as IoResult, Seek, SeekFrom, Write};
use std::path::Path;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use zip::result::ZipError;
use zip::write::{PreparedZipFile, SimpleFileOptions};
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::disk::Disk;
use crate::failure::Failure;
use crate::unfinished::Unfinished;

/// A ZIP file on its way: the same files give the same bytes. Dropped before [`Archive::finish`]
/// it leaves nothing behind, and what the path held before stays.
pub struct Archive<'a> {
    file: Unfinished<'a>,
    zip: ZipWriter<Forward>,
    written: Forward,
    day: DateTime,
}

impl<'a> Archive<'a> {
    /// Begins a ZIP file that is to lie at `path`; the files in it are dated `day`, at midnight.
    ///
    /// # Errors
    /// Those of [`Unfinished::begin`].
    pub fn begin(disk: &'a dyn Disk, path: &Path, day: NaiveDate) -> Result<Self, Failure> {
        let file = Unfinished::begin(disk, path)?;
        let written = Forward::default();
        Ok(Self { file, zip: ZipWriter::new(written.clone()), written, day: dated(day) })
    }

    /// Appends a file under a name that none in it has. It is stored as it is: papers are
    /// compressed already.
    ///
    /// # Errors
    /// Those of [`Unfinished::append`].
    pub fn append(&mut self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(self.day)
            .unix_permissions(0o644);
        // Prepared first, so that lengths and checksum stand in front of the content: readers that
        // go from front to back need them there.
        let prepared = PreparedZipFile::from_data(name, options, bytes);
        prepared.and_then(|file| self.zip.add_prepared_file(file)).map_err(failure)?;
        self.file.append(&self.written.take())
    }

    /// Writes the table of contents and gives the file its name. Returns its length in bytes.
    ///
    /// # Errors
    /// Those of [`Unfinished::finish`].
    pub fn finish(mut self) -> Result<u64, Failure> {
        let written = self.zip.finish().map_err(failure)?;
        self.file.append(&written.take())?;
        self.file.finish()
    }
}

/// FAT's calendar, which ZIP uses, begins in 1980.
fn dated(day: NaiveDate) -> DateTime {
    let number = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(1980);
    DateTime::from_date_and_time(year, number(day.month()), number(day.day()), 0, 0, 0)
        .unwrap_or_default()
}

/// What is written goes to memory first, so only a name that is there already can fail.
fn failure(_: ZipError) -> Failure {
    Failure::WriteFailed
}

/// What was written since it was last taken. Where the whole stands can be asked; it only grows.
#[derive(Clone, Default)]
struct Forward(Rc<RefCell<Written>>);

#[derive(Default)]
struct Written {
    waiting: Vec<u8>,
    taken: u64,
}

impl Written {
    fn position(&self) -> u64 {
        self.taken + u64::try_from(self.waiting.len()).unwrap_or(u64::MAX)
    }
}

impl Forward {
    fn take(&self) -> Vec<u8> {
        let mut written = self.0.borrow_mut();
        written.taken = written.position();
        std::mem::take(&mut written.waiting)
    }
}

impl Write for Forward {
    fn write(&mut self, block: &[u8]) -> IoResult<usize> {
        self.0.borrow_mut().waiting.extend_from_slice(block);
        Ok(block.len())
    }

    fn flush(&mut self) -> IoResult<()> {
        Ok(())
    }
}

impl Seek for Forward {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        let here = self.0.borrow().position();
        match to {
            SeekFrom::End(0) | SeekFrom::Current(0) => Ok(here),
            SeekFrom::Start(position) if position == here => Ok(here),
            _ => Err(Error::from(ErrorKind::Unsupported)),
        }
    }
}
