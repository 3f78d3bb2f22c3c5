//! The file operations that copies need, one method each, so that a test can fail every one.

use std::io::{Read, Result};
use std::path::Path;

/// A disk, a stick, or a test's idea of one. Paths are absolute or relative to the process.
pub trait Disk {
    /// Makes a folder and those above it, for the owner alone, to survive a power cut; one that
    /// exists is left as it is.
    ///
    /// # Errors
    /// What the system says.
    fn create_folder(&self, folder: &Path) -> Result<()>;

    /// The names in a folder, in any order; names that are not Unicode are left out.
    ///
    /// # Errors
    /// What the system says; `NotFound` or `NotADirectory` mean that the folder is not there.
    fn list(&self, folder: &Path) -> Result<Vec<String>>;

    /// Bytes that this user may still write in the folder; `None` where the system does not say.
    ///
    /// # Errors
    /// What the system says.
    fn free_space(&self, folder: &Path) -> Result<Option<u64>>;

    /// Bytes that one file in the folder can have; `None` where there is no limit or none known.
    ///
    /// # Errors
    /// What the system says.
    fn length_limit(&self, folder: &Path) -> Result<Option<u64>>;

    /// The volume that holds the folder; `None` where the system does not say.
    ///
    /// # Errors
    /// What the system says.
    fn volume(&self, folder: &Path) -> Result<Option<Volume>>;

    /// Creates an empty file, never opening one that exists and never following a link.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name.
    fn create_new<'a>(&'a self, path: &Path, readers: Readers) -> Result<Box<dyn NewFile + 'a>>;

    /// Makes the next [`Disk::open`] of a synced file read the medium and not the memory.
    ///
    /// # Errors
    /// What the system says.
    fn drop_cache(&self, path: &Path) -> Result<()>;

    /// Opens an ordinary file for reading.
    ///
    /// # Errors
    /// What the system says; `InvalidInput` for folders, pipes and devices.
    fn open<'a>(&'a self, path: &Path) -> Result<Opened<'a>>;

    /// Gives a file a name that nothing has.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` where something has that name, which is not touched.
    fn rename_new(&self, from: &Path, to: &Path) -> Result<()>;

    /// Gives a file a name, replacing the file that has it in one step.
    ///
    /// # Errors
    /// What the system says.
    fn rename_over(&self, from: &Path, to: &Path) -> Result<()>;

    /// Makes the name of a file survive a power cut, by syncing the folder that holds it.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder_of(&self, path: &Path) -> Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says; `NotFound` where there is none.
    fn remove(&self, path: &Path) -> Result<()>;
}

/// A file that is being written; dropping it closes it.
pub trait NewFile {
    /// Appends a block, the whole of it or an error.
    ///
    /// # Errors
    /// What the system says; part of the block may then be in the file.
    fn write_block(&mut self, block: &[u8]) -> Result<()>;

    /// Waits until the content is on the medium.
    ///
    /// # Errors
    /// What the system says; the content is then to be thought of as lost.
    fn sync(&mut self) -> Result<()>;
}

/// A file opened for reading.
pub struct Opened<'a> {
    /// Bytes, as the file system says; what is read may differ if somebody writes meanwhile.
    pub length: u64,
    /// The content from its beginning.
    pub content: Box<dyn Read + 'a>,
}

/// Who may read a new file, where the file system knows such a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// The user alone: files in the application's own folder.
    Owner,
    /// As the user's other files: what is handed over must be readable on another laptop.
    AsUsual,
}

/// Tells volumes apart: equal values are the same volume. It means nothing outside this process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume(String);

impl Volume {
    /// A volume known by this text, such as a device number or a drive letter.
    #[must_use]
    pub fn new(known_by: impl Into<String>) -> Self {
        Self(known_by.into())
    }
}
