//! The file operations on a real system: the standard library, and `rustix` where that has none.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;

use crate::disk::{Disk, NewFile, Opened, Readers, Volume};

/// The computer's own disks and sticks.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn create_folder(&self, folder: &Path) -> Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|part| !part.exists()).collect();
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
        // A file in a folder whose own name is lost with the power is lost as well.
        for made in missing.into_iter().filter(|part| !part.as_os_str().is_empty()) {
            system::sync_folder_of(made)?;
        }
        Ok(())
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn free_space(&self, folder: &Path) -> Result<Option<u64>> {
        system::free_space(folder)
    }

    fn length_limit(&self, folder: &Path) -> Result<Option<u64>> {
        system::length_limit(folder)
    }

    fn volume(&self, folder: &Path) -> Result<Option<Volume>> {
        system::volume(folder)
    }

    fn create_new<'a>(&'a self, path: &Path, readers: Readers) -> Result<Box<dyn NewFile + 'a>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        system::set_readers(&mut options, readers);
        Ok(Box::new(options.open(path)?))
    }

    fn drop_cache(&self, path: &Path) -> Result<()> {
        system::drop_cache(path)
    }

    fn open<'a>(&'a self, path: &Path) -> Result<Opened<'a>> {
        // Asked before opening, because opening a pipe waits for somebody to write into it.
        if !fs::metadata(path)?.is_file() {
            return Err(Error::from(ErrorKind::InvalidInput));
        }
        let file = File::open(path)?;
        let found = file.metadata()?;
        if !found.is_file() {
            return Err(Error::from(ErrorKind::InvalidInput));
        }
        Ok(Opened { length: found.len(), content: Box::new(file) })
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<()> {
        system::rename_new(from, to)
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<()> {
        fs::rename(from, to)
    }

    fn sync_folder_of(&self, path: &Path) -> Result<()> {
        system::sync_folder_of(path)
    }

    fn remove(&self, path: &Path) -> Result<()> {
        fs::remove_file(path)
    }
}

impl NewFile for File {
    fn write_block(&mut self, block: &[u8]) -> Result<()> {
        self.write_all(block)
    }

    fn sync(&mut self) -> Result<()> {
        self.sync_all()
    }
}

/// For file systems that cannot rename without replacing: looks first. Somebody who makes a file
/// of that name in between loses it; the names of copies hold a laptop's own letter and number.
fn look_and_rename(from: &Path, to: &Path) -> Result<()> {
    match fs::symlink_metadata(to) {
        Ok(_) => Err(Error::from(ErrorKind::AlreadyExists)),
        Err(error) if error.kind() == ErrorKind::NotFound => fs::rename(from, to),
        Err(error) => Err(error),
    }
}

/// The folder that holds a path; the process's own for a bare name.
#[cfg(unix)]
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Linux and its relatives.
#[cfg(unix)]
mod system {
    use super::{File, OpenOptions, Path, Readers, Result, Volume, folder_of, look_and_rename};
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt};

    pub(super) fn free_space(folder: &Path) -> Result<Option<u64>> {
        let found = rustix::fs::statvfs(folder)?;
        Ok(Some(found.f_bavail.saturating_mul(found.f_frsize)))
    }

    #[cfg(target_os = "linux")]
    pub(super) fn length_limit(folder: &Path) -> Result<Option<u64>> {
        // MSDOS_SUPER_MAGIC, from statfs(2): FAT in all its sizes keeps lengths in 32 bits.
        const FAT: u32 = 0x4d44;
        let kind = rustix::fs::statfs(folder)?.f_type;
        Ok(u32::try_from(kind).is_ok_and(|kind| kind == FAT).then_some(u64::from(u32::MAX)))
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn length_limit(_: &Path) -> Result<Option<u64>> {
        Ok(None)
    }

    pub(super) fn volume(folder: &Path) -> Result<Option<Volume>> {
        let device = std::fs::metadata(folder)?.dev();
        Ok(Some(Volume::new(device.to_string())))
    }

    pub(super) fn set_readers(options: &mut OpenOptions, readers: Readers) {
        if readers == Readers::Owner {
            options.mode(0o600);
        }
    }

    /// Linux forgets the pages of a synced file on this advice; see `posix_fadvise(2)`.
    #[cfg(target_os = "linux")]
    pub(super) fn drop_cache(path: &Path) -> Result<()> {
        let file = File::open(path)?;
        Ok(rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed)?)
    }

    /// Elsewhere the comparison may be with memory.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn drop_cache(_: &Path) -> Result<()> {
        Ok(())
    }

    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    pub(super) fn rename_new(from: &Path, to: &Path) -> Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // What file systems say that do not know the flag.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => look_and_rename(from, to),
            done => Ok(done?),
        }
    }

    #[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
    pub(super) fn rename_new(from: &Path, to: &Path) -> Result<()> {
        look_and_rename(from, to)
    }

    pub(super) fn sync_folder_of(path: &Path) -> Result<()> {
        let folder = File::open(folder_of(path))?;
        match folder.sync_all() {
            // Some network file systems know no sync of a folder; all of the volume does it then.
            #[cfg(target_os = "linux")]
            Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => {
                Ok(rustix::fs::syncfs(&folder)?)
            }
            done => done,
        }
    }
}

/// Windows, as far as the standard library goes.
#[cfg(windows)]
mod system {
    use super::{OpenOptions, Path, Readers, Result, Volume, look_and_rename};
    use std::os::windows::fs::OpenOptionsExt;
    use std::path::Component;

    /// Not in the standard library: a full disk shows when writing.
    pub(super) fn free_space(_: &Path) -> Result<Option<u64>> {
        Ok(None)
    }

    /// Not in the standard library: a file that is too long shows when writing.
    pub(super) fn length_limit(_: &Path) -> Result<Option<u64>> {
        Ok(None)
    }

    /// The drive letter or the share. A volume mounted as a folder counts as the drive above it.
    pub(super) fn volume(folder: &Path) -> Result<Option<Volume>> {
        let whole = folder.canonicalize()?;
        Ok(whole.components().find_map(|part| match part {
            Component::Prefix(drive) => {
                Some(Volume::new(drive.as_os_str().to_string_lossy().to_lowercase()))
            }
            _ => None,
        }))
    }

    /// Files take the rights of their folder; the application's own lies in the user's profile.
    pub(super) fn set_readers(_: &mut OpenOptions, _: Readers) {}

    /// NTFS and FAT write out and forget a file's cached pages when it is opened unbuffered while
    /// no other handle to it is open.
    pub(super) fn drop_cache(path: &Path) -> Result<()> {
        // FILE_FLAG_NO_BUFFERING, from the documentation of CreateFileW.
        const NO_BUFFERING: u32 = 0x2000_0000;
        OpenOptions::new().read(true).custom_flags(NO_BUFFERING).open(path).map(drop)
    }

    pub(super) fn rename_new(from: &Path, to: &Path) -> Result<()> {
        look_and_rename(from, to)
    }

    /// A folder cannot be synced here; syncing the file again takes its new name along, and those
    /// of the folders above it.
    pub(super) fn sync_folder_of(path: &Path) -> Result<()> {
        if path.is_dir() {
            return Ok(());
        }
        OpenOptions::new().write(true).open(path)?.sync_all()
    }
}
