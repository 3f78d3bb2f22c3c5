//! The operations of the disk in memory, each of which may fail.

use std::io::{Cursor, Error, ErrorKind, Read, Result};
use std::path::Path;

use transfer::{Disk, NewFile, Opened, Readers, Volume};

use super::{FaultyDisk, NameChange, Trouble, Verdict, half, volume_of};

impl Disk for FaultyDisk {
    fn create_folder(&self, folder: &Path) -> Result<()> {
        self.run("create_folder", |state| {
            state.folders.push(folder.to_owned());
            Ok(())
        })
    }

    fn list(&self, folder: &Path) -> Result<Vec<String>> {
        self.run("list", |state| {
            state.needs_folder(Some(folder))?;
            let inside = state.names.keys().filter(|path| path.parent() == Some(folder));
            Ok(inside.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect())
        })
    }

    fn free_space(&self, _: &Path) -> Result<Option<u64>> {
        self.run("free_space", |state| Ok(state.free))
    }

    fn length_limit(&self, _: &Path) -> Result<Option<u64>> {
        self.run("length_limit", |state| Ok(state.limit))
    }

    fn volume(&self, folder: &Path) -> Result<Option<Volume>> {
        self.run("volume", |_| Ok(volume_of(folder)))
    }

    fn create_new<'a>(&'a self, path: &Path, _: Readers) -> Result<Box<dyn NewFile + 'a>> {
        self.run("create_new", |state| {
            state.needs_folder(path.parent())?;
            if state.names.contains_key(path) {
                return Err(ErrorKind::AlreadyExists.into());
            }
            let content = state.add_content(&[]);
            state.change(NameChange::Add(path.to_owned(), content));
            Ok(content)
        })
        .map(|content| Box::new(Writing { disk: self, content }) as Box<dyn NewFile>)
    }

    fn drop_cache(&self, path: &Path) -> Result<()> {
        self.run("drop_cache", |state| {
            let content = state.find(path)?;
            let content = &mut state.contents[content];
            if !content.dirty {
                content.cached.clone_from(&content.medium);
            }
            Ok(())
        })
    }

    fn open<'a>(&'a self, path: &Path) -> Result<Opened<'a>> {
        self.run("open", |state| {
            let bytes = state.contents[state.find(path)?].cached.clone();
            Ok(Opened {
                length: bytes.len() as u64,
                content: Box::new(Reading { disk: self, bytes: Cursor::new(bytes) }),
            })
        })
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<()> {
        self.run("rename_new", |state| {
            if state.names.contains_key(to) {
                return Err(ErrorKind::AlreadyExists.into());
            }
            state.rename(from, to)
        })
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<()> {
        self.run("rename_over", |state| state.rename(from, to))
    }

    fn sync_folder_of(&self, path: &Path) -> Result<()> {
        self.run("sync_folder_of", |state| {
            state.needs_folder(path.parent())?;
            state.pending.clear();
            state.names_on_medium = state.names.clone();
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> Result<()> {
        self.run("remove", |state| {
            state.find(path)?;
            state.change(NameChange::Remove(path.to_owned()));
            Ok(())
        })
    }
}

/// A file of the disk while it is read; every block may fail.
struct Reading<'a> {
    disk: &'a FaultyDisk,
    bytes: Cursor<Vec<u8>>,
}

impl Read for Reading<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        self.disk.run("read", |_| self.bytes.read(buffer))
    }
}

/// A file of the disk while it is written.
struct Writing<'a> {
    disk: &'a FaultyDisk,
    content: usize,
}

impl NewFile for Writing<'_> {
    fn write_block(&mut self, block: &[u8]) -> Result<()> {
        let verdict = self.disk.begin("write_block");
        let mut state = self.disk.0.borrow_mut();
        let room = usize::try_from(state.room).unwrap_or(usize::MAX);
        let (written, outcome) = match verdict {
            Verdict::Works if block.len() > room => {
                (&block[..room], Err(Error::from(ErrorKind::StorageFull)))
            }
            Verdict::Works => (block, Ok(())),
            Verdict::Fails(kind) => (&block[..0], Err(kind.into())),
            Verdict::FailsAfter(kind) => (half(block), Err(kind.into())),
        };
        state.room -= written.len() as u64;
        let content = &mut state.contents[self.content];
        content.cached.extend_from_slice(written);
        content.dirty = true;
        outcome
    }

    fn sync(&mut self) -> Result<()> {
        let verdict = self.disk.begin("sync");
        let mut state = self.disk.0.borrow_mut();
        match verdict {
            Verdict::Works => {
                state.sync(self.content, true);
                Ok(())
            }
            // The power goes in the middle: nothing is known of what was stored.
            Verdict::FailsAfter(kind) if matches!(state.trouble, Trouble::PowerCut { .. }) => {
                Err(kind.into())
            }
            Verdict::Fails(kind) | Verdict::FailsAfter(kind) => {
                state.sync(self.content, false);
                Err(kind.into())
            }
        }
    }
}
