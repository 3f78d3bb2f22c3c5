//! A disk in memory: what programs see, what the medium holds, and what goes wrong between them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};

use transfer::Volume;

mod operations;

/// What goes wrong; operations are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    None,
    /// One operation fails; `applied` tells whether it took effect all the same.
    FailsOnce {
        at: usize,
        kind: ErrorKind,
        applied: bool,
    },
    /// This operation and all after it fail, and the folder is gone: the stick is pulled out.
    PulledOut {
        at: usize,
    },
    /// The power goes during this operation, which takes effect in memory, a write by half.
    PowerCut {
        at: usize,
    },
    /// Somebody makes a file of this name just before an operation.
    Intruder {
        at: usize,
        name: &'static str,
    },
}

/// What the medium makes of the bytes that a sync gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Medium {
    Honest,
    /// One bit is wrong.
    FlipsBit {
        at: usize,
    },
    /// It says it took everything and keeps this much; the rest reads as zeros.
    Keeps {
        bytes: usize,
    },
    /// A file is longer afterwards.
    Lengthens,
    /// A file is shorter afterwards.
    Shortens {
        to: usize,
    },
    /// It spoils a file in the moment in which it is renamed.
    SpoilsOnRename,
}

#[derive(Debug, Clone)]
struct Content {
    cached: Vec<u8>,
    medium: Vec<u8>,
    dirty: bool,
}

/// Steps that change names and are only in memory until the folder is synced.
#[derive(Debug, Clone)]
enum NameChange {
    Add(PathBuf, usize),
    Remove(PathBuf),
    Rename(PathBuf, PathBuf, usize),
}

/// What the intruder's file holds.
pub(crate) const INTRUDED: &[u8] = b"somebody else's";

type Names = BTreeMap<PathBuf, usize>;

#[derive(Debug, Clone)]
struct State {
    folders: Vec<PathBuf>,
    contents: Vec<Content>,
    names: Names,
    names_on_medium: Names,
    pending: Vec<NameChange>,
    trouble: Trouble,
    medium: Medium,
    free: Option<u64>,
    room: u64,
    limit: Option<u64>,
    log: Vec<&'static str>,
}

/// The disk; its volume is told by the first step of a path.
#[derive(Debug, Clone)]
pub(crate) struct FaultyDisk(RefCell<State>);

/// Whether an operation may go on, and whether it fails after taking effect.
enum Verdict {
    Works,
    Fails(ErrorKind),
    FailsAfter(ErrorKind),
}

impl FaultyDisk {
    /// A disk that holds these files, synced long ago, and those folders.
    pub(crate) fn with(folders: &[&str], files: &[(&str, &[u8])]) -> Self {
        let mut state = State {
            folders: folders.iter().map(PathBuf::from).collect(),
            contents: Vec::new(),
            names: Names::new(),
            names_on_medium: Names::new(),
            pending: Vec::new(),
            trouble: Trouble::None,
            medium: Medium::Honest,
            free: Some(u64::MAX),
            room: u64::MAX,
            limit: None,
            log: Vec::new(),
        };
        for (path, bytes) in files {
            state.add_settled(Path::new(path), bytes);
        }
        Self(RefCell::new(state))
    }

    pub(crate) fn troubled(self, trouble: Trouble) -> Self {
        self.0.borrow_mut().trouble = trouble;
        self
    }

    pub(crate) fn on(self, medium: Medium) -> Self {
        self.0.borrow_mut().medium = medium;
        self
    }

    /// What the disk says it has left, and what it really has.
    pub(crate) fn with_room(self, said: Option<u64>, real: u64) -> Self {
        self.0.borrow_mut().free = said;
        self.0.borrow_mut().room = real;
        self
    }

    pub(crate) fn with_limit(self, limit: u64) -> Self {
        self.0.borrow_mut().limit = Some(limit);
        self
    }

    /// The operations so far, by name.
    pub(crate) fn log(&self) -> Vec<&'static str> {
        self.0.borrow().log.clone()
    }

    /// What a program sees under a path.
    pub(crate) fn seen(&self, path: &str) -> Option<Vec<u8>> {
        let state = self.0.borrow();
        let content = *state.names.get(Path::new(path))?;
        Some(state.contents[content].cached.clone())
    }

    /// All paths that a program sees.
    pub(crate) fn paths(&self) -> Vec<String> {
        let state = self.0.borrow();
        state.names.keys().map(|path| path.display().to_string()).collect()
    }

    /// How many choices of [`FaultyDisk::after_power_cut`] there are.
    pub(crate) fn choices(&self) -> u32 {
        let state = self.0.borrow();
        let dirty = state.contents.iter().filter(|content| content.dirty).count();
        1 << (state.pending.len() + 2 * dirty)
    }

    /// The disk when the power is back. The bits of `choice` tell which unsynced changes of names
    /// had reached the medium, and of each unsynced file whether nothing, half, all, or zeros.
    pub(crate) fn after_power_cut(&self, choice: u32) -> Self {
        let mut state = self.0.borrow().clone();
        let mut bits = choice;
        for change in std::mem::take(&mut state.pending) {
            if bits & 1 == 1 {
                change.apply(&mut state.names_on_medium);
            }
            bits >>= 1;
        }
        for content in &mut state.contents {
            if content.dirty {
                match bits & 3 {
                    0 => {}
                    1 => content.medium = half(&content.cached).to_vec(),
                    2 => content.medium.clone_from(&content.cached),
                    _ => content.medium = vec![0; content.cached.len()],
                }
                bits >>= 2;
            }
            content.cached.clone_from(&content.medium);
            content.dirty = false;
        }
        state.names = state.names_on_medium.clone();
        state.trouble = Trouble::None;
        Self(RefCell::new(state))
    }

    fn begin(&self, operation: &'static str) -> Verdict {
        let mut state = self.0.borrow_mut();
        let now = state.log.len();
        state.log.push(operation);
        match state.trouble {
            Trouble::FailsOnce { at, kind, applied } if at == now => {
                if applied {
                    Verdict::FailsAfter(kind)
                } else {
                    Verdict::Fails(kind)
                }
            }
            Trouble::PulledOut { at } if now >= at => Verdict::Fails(if operation == "list" {
                ErrorKind::NotFound
            } else {
                ErrorKind::Other
            }),
            Trouble::PowerCut { at } if now == at => Verdict::FailsAfter(ErrorKind::Other),
            Trouble::PowerCut { at } if now > at => Verdict::Fails(ErrorKind::Other),
            Trouble::Intruder { at, name } if at == now => {
                if !state.names.contains_key(Path::new(name)) {
                    state.add_settled(Path::new(name), INTRUDED);
                }
                Verdict::Works
            }
            _ => Verdict::Works,
        }
    }

    /// Carries out an operation unless it fails first.
    fn run<T>(
        &self,
        operation: &'static str,
        action: impl FnOnce(&mut State) -> Result<T>,
    ) -> Result<T> {
        match self.begin(operation) {
            Verdict::Works => action(&mut self.0.borrow_mut()),
            Verdict::Fails(kind) => Err(kind.into()),
            Verdict::FailsAfter(kind) => {
                drop(action(&mut self.0.borrow_mut()));
                Err(kind.into())
            }
        }
    }
}

impl State {
    fn add_settled(&mut self, path: &Path, bytes: &[u8]) {
        let content = self.add_content(bytes);
        self.names.insert(path.to_owned(), content);
        self.names_on_medium.insert(path.to_owned(), content);
    }

    fn add_content(&mut self, bytes: &[u8]) -> usize {
        self.contents.push(Content {
            cached: bytes.to_vec(),
            medium: bytes.to_vec(),
            dirty: false,
        });
        self.contents.len() - 1
    }

    fn change(&mut self, change: NameChange) {
        change.apply(&mut self.names);
        self.pending.push(change);
    }

    fn find(&self, path: &Path) -> Result<usize> {
        self.names.get(path).copied().ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn needs_folder(&self, folder: Option<&Path>) -> Result<()> {
        match folder {
            Some(folder) if self.folders.iter().any(|known| known == folder) => Ok(()),
            _ => Err(ErrorKind::NotFound.into()),
        }
    }

    /// As Linux does, a failed sync leaves the pages marked clean although they were not stored.
    fn sync(&mut self, content: usize, stored: bool) {
        let medium = self.medium;
        let content = &mut self.contents[content];
        content.dirty = false;
        if stored {
            content.medium = medium.stored(&content.cached);
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        let content = self.find(from)?;
        if self.medium == Medium::SpoilsOnRename {
            let bytes = &mut self.contents[content].medium;
            *bytes = Medium::FlipsBit { at: 0 }.stored(bytes);
        }
        self.change(NameChange::Rename(from.to_owned(), to.to_owned(), content));
        Ok(())
    }
}

impl NameChange {
    /// Each change can reach the medium without those before it.
    fn apply(&self, names: &mut Names) {
        match self {
            Self::Add(path, content) => {
                names.insert(path.clone(), *content);
            }
            Self::Remove(path) => {
                names.remove(path);
            }
            Self::Rename(from, to, content) => {
                names.remove(from);
                names.insert(to.clone(), *content);
            }
        }
    }
}

impl Medium {
    fn stored(self, bytes: &[u8]) -> Vec<u8> {
        let mut stored = bytes.to_vec();
        match self {
            Self::Honest | Self::SpoilsOnRename => {}
            Self::FlipsBit { at } => stored[at] ^= 1,
            Self::Keeps { bytes } => stored.iter_mut().skip(bytes).for_each(|byte| *byte = 0),
            Self::Lengthens => stored.push(0),
            Self::Shortens { to } => stored.truncate(to),
        }
        stored
    }
}

fn half(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() / 2]
}

/// The first step of a path that has a name.
fn volume_of(path: &Path) -> Option<Volume> {
    path.iter().nth(1).map(|step| Volume::new(step.to_string_lossy()))
}
