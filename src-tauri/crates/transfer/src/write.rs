//! Writing a file so that `Ok` means: it is on the medium, whole, and was read back from it.

use std::io::{Error, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::disk::{Disk, Readers};
use crate::failure::{Failure, Stage};
use crate::names::{safe_name, unfinished};
use crate::unfinished::Unfinished;

/// Bytes between two reports of progress: a tenth of a second on a slow stick.
pub(crate) const BLOCK: usize = 256 * 1024;

/// Room beyond the bytes themselves: the largest common cluster of FAT, once for the end of the
/// file and once for the folder, should it grow.
pub(crate) const ROOM: u64 = 2 * 64 * 1024;

/// Reports progress (stage, bytes done, bytes in all); `false` stops the work.
type Step<'a> = &'a mut dyn FnMut(Stage, u64, u64) -> bool;

/// A file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of what was read back, which equals what was given.
    pub sha256: [u8; 32],
    /// Whether it lies on the application's own volume, where it is no help against a lost or
    /// broken laptop. Also `true` where the system does not tell volumes apart.
    pub same_volume: bool,
}

/// Writes a copy for somebody else under a name that nothing has, and reads it back.
///
/// `name` is as [`safe_name`] leaves it; `own_folder` is the application's, to tell whether the target
/// is another volume. `step` hears of the progress and returns `false` to cancel.
///
/// # Errors
/// Any [`Failure`] but `Unreadable`. The unfinished file is then gone where removing works, and
/// nothing else in the folder has changed. A copy that fails its last check is removed too.
pub fn write_verified(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    bytes: &[u8],
    own_folder: &Path,
    step: &mut dyn FnMut(Stage, u64, u64) -> bool,
) -> Result<Written, Failure> {
    let job = Job::new(disk, folder, name, bytes, Readers::AsUsual)?;
    let sha256 = job.save_as_new(name, step)?;
    let target = disk.volume(folder).ok().flatten();
    let own = disk.volume(own_folder).ok().flatten();
    Ok(Written {
        path: job.target,
        bytes: job.total,
        sha256,
        same_volume: target.is_none() || own.is_none() || target == own,
    })
}

/// Writes a backup into the application's own folder, which is made if missing, under a name that
/// nothing has, for the owner alone to read; checked like a copy.
///
/// # Errors
/// Any [`Failure`] but `Unreadable` and `Cancelled`; nothing else in the folder has changed.
pub fn write_backup(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<PathBuf, Failure> {
    let job = Job::new(disk, folder, name, bytes, Readers::Owner)?;
    disk.create_folder(folder).map_err(|error| job.failure(&error))?;
    job.save_as_new(name, &mut |_, _, _| true)?;
    Ok(job.target)
}

/// Writes a file to a path that a person chose, replacing the file there in one step.
///
/// # Errors
/// `FolderMissing`, `ReadOnly`, `Full`, `TooLarge` or `WriteFailed`; the path then holds what it
/// held, or, if only the last sync of the folder failed, the new file, whole.
pub fn write_file(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = Unfinished::begin(disk, path)?;
    file.append(bytes)?;
    file.finish().map(drop)
}

/// The same for a file of the application's own, which its owner alone may read.
///
/// # Errors
/// Those of [`write_file`].
pub fn write_private_file(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = Unfinished::begin_for(disk, path, Readers::Owner)?;
    file.append(bytes)?;
    file.finish().map(drop)
}

/// One file to be written.
struct Job<'a> {
    disk: &'a dyn Disk,
    folder: &'a Path,
    target: PathBuf,
    part: PathBuf,
    bytes: &'a [u8],
    total: u64,
    readers: Readers,
}

impl<'a> Job<'a> {
    fn new(
        disk: &'a dyn Disk,
        folder: &'a Path,
        name: &str,
        bytes: &'a [u8],
        readers: Readers,
    ) -> Result<Self, Failure> {
        Ok(Self {
            disk,
            folder,
            target: folder.join(name),
            part: folder.join(unfinished(name)),
            bytes,
            total: u64::try_from(bytes.len()).map_err(|_| Failure::TooLarge)?,
            readers,
        })
    }

    /// All steps of a checked file; returns the SHA-256 of what was read back last.
    fn save_as_new(&self, name: &str, step: Step<'_>) -> Result<[u8; 32], Failure> {
        // Such a name could leave the folder, or not be there as written on the next laptop.
        if safe_name(name) != name {
            return Err(Failure::WriteFailed);
        }
        self.prepare(name, step)?;
        self.write_part(step)
            .and_then(|()| self.compare(&self.part, Stage::Compare, step))
            .and_then(|_| self.tell(Stage::Name, 0, step))
            .and_then(|()| {
                self.disk.rename_new(&self.part, &self.target).map_err(|error| {
                    if error.kind() == std::io::ErrorKind::AlreadyExists {
                        Failure::Exists
                    } else {
                        self.failure(&error)
                    }
                })
            })
            .inspect_err(|_| self.discard(&self.part))?;
        // From here the target is ours: the renaming would not have touched somebody else's.
        self.disk
            .sync_folder_of(&self.target)
            .map_err(|error| self.failure(&error))
            .and_then(|()| self.tell(Stage::Name, self.total, step))
            .and_then(|()| self.compare(&self.target, Stage::Prove, step))
            .inspect_err(|_| self.discard(&self.target))
    }

    /// Refuses early what cannot succeed, before anything is written.
    fn prepare(&self, name: &str, step: Step<'_>) -> Result<(), Failure> {
        self.tell(Stage::Prepare, 0, step)?;
        let names = self.disk.list(self.folder).map_err(|error| self.failure(&error))?;
        // FAT and NTFS do not tell capitals from small letters.
        let wanted = name.to_lowercase();
        if names.iter().any(|taken| taken.to_lowercase() == wanted) {
            return Err(Failure::Exists);
        }
        // What an attempt left that the power cut short may be what fills the stick.
        self.discard(&self.part);
        let limit = self.disk.length_limit(self.folder).map_err(|error| self.failure(&error))?;
        if limit.is_some_and(|limit| self.total > limit) {
            return Err(Failure::TooLarge);
        }
        let free = self.disk.free_space(self.folder).map_err(|error| self.failure(&error))?;
        match free {
            Some(free) if free < self.needed() => {
                Err(Failure::Full { needed: self.needed(), free })
            }
            _ => self.tell(Stage::Prepare, self.total, step),
        }
    }

    /// Writes and syncs the unfinished file. A failed sync is not tried again: the system may
    /// have dropped the pages that it could not write, and would then report success.
    fn write_part(&self, step: Step<'_>) -> Result<(), Failure> {
        self.tell(Stage::Write, 0, step)?;
        let failed = |error: Error| self.failure(&error);
        let mut file = self.disk.create_new(&self.part, self.readers).map_err(failed)?;
        let mut done = 0;
        for block in self.bytes.chunks(BLOCK) {
            file.write_block(block).map_err(failed)?;
            done += length(block);
            self.tell(Stage::Write, done, step)?;
        }
        self.tell(Stage::Sync, 0, step)?;
        file.sync().map_err(failed)?;
        self.tell(Stage::Sync, self.total, step)
    }

    /// Reads a file back past the cache; any difference and any error is a failed check.
    fn compare(&self, path: &Path, stage: Stage, step: Step<'_>) -> Result<[u8; 32], Failure> {
        self.tell(stage, 0, step)?;
        let failed = |_: Error| self.unless_gone(Failure::CheckFailed);
        self.disk.drop_cache(path).map_err(failed)?;
        let mut opened = self.disk.open(path).map_err(failed)?;
        if opened.length != self.total {
            return Err(Failure::CheckFailed);
        }
        let mut hash = Sha256::new();
        let mut done = 0;
        let mut buffer = vec![0; BLOCK];
        for block in self.bytes.chunks(BLOCK) {
            let read = buffer.get_mut(..block.len()).ok_or(Failure::CheckFailed)?;
            opened.content.read_exact(read).map_err(failed)?;
            if read != block {
                return Err(Failure::CheckFailed);
            }
            hash.update(read);
            done += length(block);
            self.tell(stage, done, step)?;
        }
        Ok(hash.finalize().into())
    }

    fn tell(&self, stage: Stage, done: u64, step: Step<'_>) -> Result<(), Failure> {
        if step(stage, done, self.total) { Ok(()) } else { Err(Failure::Cancelled) }
    }

    /// Removes a file of ours. Where that fails as well there is nothing better to do: the file
    /// was never called saved, and the next attempt removes it.
    fn discard(&self, path: &Path) {
        drop(self.disk.remove(path));
    }

    fn needed(&self) -> u64 {
        self.total.saturating_add(ROOM)
    }

    /// What an error while writing means.
    fn failure(&self, error: &Error) -> Failure {
        write_failure(self.disk, self.folder, self.needed(), error)
    }

    fn unless_gone(&self, otherwise: Failure) -> Failure {
        unless_gone(self.disk, self.folder, otherwise)
    }
}

/// What an error while writing `needed` bytes into a folder means.
pub(crate) fn write_failure(disk: &dyn Disk, folder: &Path, needed: u64, error: &Error) -> Failure {
    match Failure::of(error) {
        Some(Failure::Full { .. }) => {
            Failure::Full { needed, free: disk.free_space(folder).ok().flatten().unwrap_or(0) }
        }
        // Not found may also be the unfinished file, removed by somebody.
        Some(Failure::FolderMissing) | None => unless_gone(disk, folder, Failure::WriteFailed),
        Some(failure) => failure,
    }
}

/// A stick that was pulled out answers with all kinds of errors; the folder tells.
fn unless_gone(disk: &dyn Disk, folder: &Path, otherwise: Failure) -> Failure {
    match disk.list(folder).map_err(|error| Failure::of(&error)) {
        Err(Some(Failure::FolderMissing)) => Failure::FolderMissing,
        _ => otherwise,
    }
}

fn length(block: &[u8]) -> u64 {
    u64::try_from(block.len()).unwrap_or(u64::MAX)
}
