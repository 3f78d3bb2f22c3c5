//! What the pages of one file share, each thing with the name it has in that file.
//!
//! Names follow the order of first use in the file, never in the batch: a file that stands alone
//! must not show what else was printed that day.

use std::{borrow::Borrow, collections::HashMap, hash::Hash};

use crate::plates::PlateId;

/// Things in the order of first use.
#[derive(Debug, Clone)]
pub(crate) struct Row<T> {
    things: Vec<T>,
    places: HashMap<T, usize>,
}

impl<T> Default for Row<T> {
    fn default() -> Self {
        Self { things: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Row<T> {
    /// The place of a thing, at the end when it is new.
    pub(crate) fn place<Q>(&mut self, thing: &Q) -> usize
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = T> + ?Sized,
    {
        if let Some(place) = self.places.get(thing) {
            return *place;
        }
        self.things.push(thing.to_owned());
        self.places.insert(thing.to_owned(), self.things.len() - 1);
        self.things.len() - 1
    }

    pub(crate) fn all(&self) -> &[T] {
        &self.things
    }
}

/// What the pages of one file share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kit {
    pub(crate) plates: Row<PlateId>,
    /// Whether the file has many pages. Those share places too, which a file of one page must not
    /// have in its kit: it has that in common with other files.
    many: bool,
    /// By their names in the batch.
    pub(crate) images: Row<String>,
    /// What the shared marks say, for those who hear the page.
    pub(crate) words: Row<String>,
    /// BCP 47.
    pub(crate) languages: Row<String>,
}

impl Kit {
    /// Of a file with many pages, or with one.
    pub(crate) fn new(many: bool) -> Self {
        Self { many, ..Self::default() }
    }

    /// Whether the file has many pages.
    pub(crate) fn has_many(&self) -> bool {
        self.many
    }

    /// The name of a plate in the resources.
    pub(crate) fn plate(&mut self, id: PlateId) -> String {
        plate_name(self.plates.place(&id))
    }

    /// The plate of this name.
    pub(crate) fn plate_named(&self, name: &str) -> Option<PlateId> {
        self.plates.all().get(name.strip_prefix('X')?.parse::<usize>().ok()?).copied()
    }

    /// The name of an image in the resources.
    pub(crate) fn image(&mut self, name: &str) -> String {
        image_name(self.images.place(name))
    }

    /// Whether files with these kits have an equal shared part.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        self.plates.all() == other.plates.all()
            && self.images.all() == other.images.all()
            && self.words.all() == other.words.all()
            && self.languages.all() == other.languages.all()
    }
}

/// The name of the plate at this place of the kit.
pub(crate) fn plate_name(place: usize) -> String {
    format!("X{place}")
}

/// The name of the image at this place of the kit.
pub(crate) fn image_name(place: usize) -> String {
    format!("I{place}")
}
