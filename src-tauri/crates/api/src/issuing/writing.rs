//! From drawn papers to files: all of them, or none.

use super::naming::Pattern;
use super::serials::Ready;
use super::{Print, PrintForm};
use crate::app::App;
use crate::failure::Failure;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use transfer::{Archive, Disk, Unfinished};
use words::Argument;

/// Where the papers go.
pub(super) enum Files {
    /// All pages in one file.
    One([PathBuf; 1]),
    /// One file each.
    Each(Vec<PathBuf>),
    /// One file each under these names, in one file.
    Zip([PathBuf; 1], Vec<String>),
}

impl Files {
    pub(super) fn named(
        input: &Print,
        pattern: &Pattern,
        ready: &[Ready],
    ) -> Result<Self, Failure> {
        let path = Path::new(&input.path);
        Ok(match input.form {
            PrintForm::OneFile => Self::One([with_ending(path, "pdf")]),
            PrintForm::Separate => {
                Self::Each(pattern.names(ready)?.iter().map(|name| path.join(name)).collect())
            }
            PrintForm::Zip => Self::Zip([with_ending(path, "zip")], pattern.names(ready)?),
        })
    }

    /// The files that there will be.
    pub(super) fn paths(&self) -> &[PathBuf] {
        match self {
            Self::One(file) | Self::Zip(file, _) => file,
            Self::Each(files) => files,
        }
    }
}

/// Adds the ending behind whatever the name holds; a dot in a title is no ending.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Files being written: all of them, or none. What lay there before stays or is replaced, and is
/// never removed.
pub(super) struct Target<'a> {
    files: &'a Files,
    open: Open<'a>,
    /// Of the files that are written.
    bytes: u64,
}

enum Open<'a> {
    One(Unfinished<'a>),
    Each(Made<'a>),
    Zip(Box<Archive<'a>>),
}

impl<'a> Target<'a> {
    /// Archives date their files `day`.
    pub(super) fn begin(
        disk: &'a dyn Disk,
        files: &'a Files,
        day: NaiveDate,
    ) -> Result<Self, Failure> {
        let open = match files {
            Files::One([file]) => Open::One(Unfinished::begin(disk, file)?),
            Files::Each(files) => {
                begin_folder(disk, files)?;
                Open::Each(Made { disk, files: Vec::new() })
            }
            Files::Zip([file], _) => Open::Zip(Box::new(Archive::begin(disk, file, day)?)),
        };
        Ok(Self { files, open, bytes: 0 })
    }

    /// Writes the paper at this place, from 0.
    pub(super) fn write(&mut self, place: usize, bytes: &[u8]) -> Result<(), Failure> {
        let unnamed = || Failure::internal("file name");
        match (&mut self.open, self.files) {
            (Open::One(file), _) => file.append(bytes)?,
            (Open::Each(made), Files::Each(files)) => {
                made.write(files.get(place).ok_or_else(unnamed)?, bytes)?;
            }
            (Open::Zip(archive), Files::Zip(_, names)) => {
                archive.append(names.get(place).ok_or_else(unnamed)?, bytes)?;
            }
            (Open::Each(_) | Open::Zip(_), _) => return Err(unnamed()),
        }
        self.bytes += u64::try_from(bytes.len()).unwrap_or(0);
        Ok(())
    }

    /// Returns how many bytes the files have together. Dropped before, nothing new stays.
    pub(super) fn finish(self) -> Result<u64, Failure> {
        Ok(match self.open {
            Open::One(file) => file.finish()?,
            Open::Each(mut made) => {
                made.files.clear();
                self.bytes
            }
            Open::Zip(archive) => archive.finish()?,
        })
    }
}

impl App {
    /// What was saved where, and who was left out.
    pub(super) fn printed_text(
        &self,
        input: &Print,
        files: &Files,
        count: usize,
        left_out: usize,
    ) -> String {
        let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let certificates = self.say("count-certificates", &[("count", number(count))]);
        let certificates = ("certificates", Argument::Text(certificates.as_str()));
        let said = if input.form == PrintForm::Separate {
            let folder = ("folder", Argument::Text(input.path.as_str()));
            self.say("answer-printed-folder", &[certificates, folder])
        } else {
            let file = files.paths().first().and_then(|file| file.file_name());
            let file = file.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            self.say("answer-printed-file", &[certificates, ("file", Argument::Text(&file))])
        };
        if left_out == 0 {
            return said;
        }
        let left_out = [("said", Argument::Text(&said)), ("count", number(left_out))];
        self.say("answer-printed-left-out", &left_out)
    }
}

/// The folder for one file each is part of what was asked for. The one that holds it is not: where
/// a stick was pulled out, papers must not land somewhere else.
fn begin_folder(disk: &dyn Disk, files: &[PathBuf]) -> Result<(), Failure> {
    let Some(folder) = files.first().and_then(|file| file.parent()) else { return Ok(()) };
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    disk.list(above.unwrap_or(Path::new("."))).map_err(|error| Failure::from(&error))?;
    disk.create_folder(folder).map_err(|error| Failure::from(&error))
}

/// Files that were not there before; those that are still listed when this is dropped go again.
struct Made<'a> {
    disk: &'a dyn Disk,
    files: Vec<&'a Path>,
}

impl<'a> Made<'a> {
    fn write(&mut self, file: &'a Path, bytes: &[u8]) -> Result<(), Failure> {
        if self.disk.open(file).is_err() {
            self.files.push(file);
        }
        Ok(transfer::write_file(self.disk, file, bytes)?)
    }
}

impl Drop for Made<'_> {
    fn drop(&mut self) {
        for file in &self.files {
            // What cannot be removed either was not ours to write.
            let _ = self.disk.remove(file);
        }
    }
}
