//! The pages of a file, and the tree that holds them.

use super::{
    objects::Objects,
    shared::{Shared, named},
    syntax::{Id, Syntax},
};
use crate::{Failure, file::draft::Sheet};

/// As many pages hang on a branch: readers go from branch to branch, not through ten thousand.
const BRANCH: usize = 128;

/// The tree while pages are added.
pub(crate) struct Pages {
    root: Id,
    /// The size that pages have unless they say otherwise.
    size: (f32, f32),
    group: Option<Id>,
    count: usize,
    branches: Vec<(Id, Vec<Id>)>,
}

impl Pages {
    /// A tree without pages; most will be of this size.
    pub(crate) fn new(objects: &mut Objects, size: (f32, f32), group: Option<Id>) -> Self {
        Self { root: objects.reserve(), size, group, count: 0, branches: Vec::new() }
    }

    /// The root of the tree.
    pub(crate) fn root(&self) -> Id {
        self.root
    }

    /// Adds a page and returns its number.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn add(&mut self, objects: &mut Objects, sheet: &Sheet) -> Result<Id, Failure> {
        let content = objects.deflated(|_| (), &sheet.content);
        if self.branches.last().is_none_or(|(_, pages)| pages.len() == BRANCH) {
            self.branches.push((objects.reserve(), Vec::new()));
        }
        let id = objects.reserve();
        if let Some((branch, pages)) = self.branches.last_mut() {
            pages.push(id);
            let branch = *branch;
            objects.set(id, |syntax| {
                syntax.open().name("Type").name("Page").name("Parent").reference(branch);
                syntax.name("Contents").reference(content);
                if let Some(group) = self.group {
                    syntax.name("Group").reference(group);
                }
                if sheet.size != self.size {
                    media_box(syntax, sheet.size);
                }
                syntax.name("StructParents").number(self.count).close();
            })?;
        }
        self.count += 1;
        Ok(id)
    }

    /// Ends the tree; all pages share one set of resources.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn finish(self, objects: &mut Objects, resources: Id) -> Result<(), Failure> {
        for (branch, pages) in &self.branches {
            objects.set(*branch, |syntax| {
                syntax.open().name("Type").name("Pages").name("Parent").reference(self.root);
                kids(syntax, pages.iter());
                syntax.name("Count").number(pages.len()).close();
            })?;
        }
        objects.set(self.root, |syntax| {
            syntax.open().name("Type").name("Pages");
            kids(syntax, self.branches.iter().map(|(branch, _)| branch));
            syntax.name("Count").number(self.count);
            media_box(syntax, self.size);
            syntax.name("Resources").reference(resources).close();
        })
    }
}

fn kids<'i>(syntax: &mut Syntax, ids: impl Iterator<Item = &'i Id>) {
    syntax.name("Kids").array(|syntax| {
        for id in ids {
            syntax.reference(*id);
        }
    });
}

fn media_box(syntax: &mut Syntax, (width, height): (f32, f32)) {
    syntax.name("MediaBox").array(|syntax| {
        syntax.number(0).number(0).real(width).real(height);
    });
}

/// The fonts, plates and pictures that pages name.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn resources(
    objects: &mut Objects,
    shared: &Shared,
    own_fonts: &[(String, Id)],
) -> Result<Id, Failure> {
    let numbered = |letter: char, ids: &[Id]| {
        let name = |(place, id): (usize, &Id)| (format!("{letter}{place}"), *id);
        ids.iter().enumerate().map(name).collect::<Vec<_>>()
    };
    let mut painted = numbered('X', &shared.plates);
    painted.extend(numbered('I', &shared.images));
    objects.add(|syntax| {
        syntax.open().name("Font");
        named(syntax, own_fonts);
        syntax.name("XObject");
        named(syntax, &painted).close();
    })
}
