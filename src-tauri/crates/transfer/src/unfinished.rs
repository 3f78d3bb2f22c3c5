//! A file that is written piece by piece to a path that a person chose, and takes its name last.

use std::path::{Path, PathBuf};

use crate::disk::{Disk, NewFile, Readers};
use crate::failure::Failure;
use crate::names::unfinished;
use crate::write::{BLOCK, ROOM, write_failure};

/// A file on its way. Dropped before [`Unfinished::finish`] it leaves nothing behind, and what the
/// path held before stays.
pub struct Unfinished<'a> {
    disk: &'a dyn Disk,
    folder: PathBuf,
    path: PathBuf,
    part: PathBuf,
    /// `None` once it is finished or broken.
    file: Option<Box<dyn NewFile + 'a>>,
    written: u64,
}

impl<'a> Unfinished<'a> {
    /// Begins a file that is to lie at `path`, readable as the user's other files are.
    ///
    /// # Errors
    /// `FolderMissing`, `ReadOnly`, `Full` or `WriteFailed`; nothing has changed.
    pub fn begin(disk: &'a dyn Disk, path: &Path) -> Result<Self, Failure> {
        Self::begin_for(disk, path, Readers::AsUsual)
    }

    /// Begins a file that is to lie at `path`, for these readers.
    ///
    /// # Errors
    /// Those of [`Unfinished::begin`].
    pub fn begin_for(disk: &'a dyn Disk, path: &Path, readers: Readers) -> Result<Self, Failure> {
        let folder = match path.parent() {
            Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
            Some(folder) => folder,
            None => return Err(Failure::WriteFailed),
        };
        let name = path.file_name().ok_or(Failure::WriteFailed)?;
        let part = folder.join(unfinished(&name.to_string_lossy()));
        // What an attempt left that the power cut short.
        drop(disk.remove(&part));
        let file = disk
            .create_new(&part, readers)
            .map_err(|error| write_failure(disk, folder, ROOM, &error))
            // The system may say no and have done it.
            .inspect_err(|_| drop(disk.remove(&part)))?;
        Ok(Self {
            disk,
            folder: folder.to_owned(),
            path: path.to_owned(),
            part,
            file: Some(file),
            written: 0,
        })
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// `FolderMissing`, `ReadOnly`, `Full`, `TooLarge` or `WriteFailed`. Nothing can be appended
    /// after a failure: part of the bytes may be in the file.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        for block in bytes.chunks(BLOCK) {
            let file = self.file.as_mut().ok_or(Failure::WriteFailed)?;
            if let Err(error) = file.write_block(block) {
                return Err(self.broken(&error));
            }
            self.written = self.written.saturating_add(length(block));
        }
        Ok(())
    }

    /// Waits until the medium has the file and gives it its name, replacing the file that has it
    /// in one step. Returns its length in bytes.
    ///
    /// # Errors
    /// Those of [`Unfinished::append`]; the path then holds what it held, or, if only the last
    /// sync of the folder failed, the new file, whole.
    pub fn finish(mut self) -> Result<u64, Failure> {
        let mut file = self.file.take().ok_or(Failure::WriteFailed)?;
        // A failed sync is not tried again: the system may have dropped what it could not write.
        let named = file.sync().and_then(|()| {
            drop(file);
            self.disk.rename_over(&self.part, &self.path)
        });
        if let Err(error) = named {
            return Err(self.broken(&error));
        }
        let synced = self.disk.sync_folder_of(&self.path);
        synced.map_err(|error| self.failure(&error)).map(|()| self.written)
    }

    fn broken(&mut self, error: &std::io::Error) -> Failure {
        self.file = None;
        let failure = self.failure(error);
        self.discard();
        failure
    }

    fn failure(&self, error: &std::io::Error) -> Failure {
        write_failure(self.disk, &self.folder, self.written.saturating_add(ROOM), error)
    }

    /// Where removing fails as well there is nothing better to do: the file was never called
    /// saved, and the next attempt removes it.
    fn discard(&self) {
        drop(self.disk.remove(&self.part));
    }
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            self.discard();
        }
    }
}

fn length(block: &[u8]) -> u64 {
    u64::try_from(block.len()).unwrap_or(u64::MAX)
}
