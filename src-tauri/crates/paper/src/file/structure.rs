//! The structure tree of a file: a section per page, an element per paragraph.
//!
//! The words stand here, in logical order, and not as `ActualText` in the content, where widespread
//! readers turn Arabic round. What pages share is a string of its own that all of them name.

use super::{
    kit::Kit,
    objects::Objects,
    syntax::{Id, Syntax},
    tree::Tree,
};
use crate::{
    Failure,
    page::Role,
    tags::{Content, Tag, Words},
};

/// The tree while pages are added.
pub(crate) struct Structure<'w> {
    root: Id,
    whole: Id,
    sections: Vec<Id>,
    /// For each page the elements of its marks.
    parents: Tree,
    kit: &'w Kit,
    /// The shared words, in the order of the kit.
    words: &'w [Id],
}

/// The elements of a page while they are written.
struct Section {
    page: Id,
    /// By the number of the mark.
    marks: Vec<Id>,
}

impl<'w> Structure<'w> {
    pub(crate) fn new(objects: &mut Objects, kit: &'w Kit, words: &'w [Id]) -> Self {
        Self {
            root: objects.reserve(),
            whole: objects.reserve(),
            sections: Vec::new(),
            parents: Tree::default(),
            kit,
            words,
        }
    }

    /// The root of the tree.
    pub(crate) fn root(&self) -> Id {
        self.root
    }

    /// Adds the elements of a page.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn add(
        &mut self,
        objects: &mut Objects,
        page: Id,
        tags: &[Tag],
    ) -> Result<(), Failure> {
        let id = objects.reserve();
        let mut section = Section { page, marks: Vec::new() };
        let mut kids = Vec::with_capacity(tags.len());
        for tag in tags {
            kids.push(self.tag(objects, tag, id, &mut section)?);
        }
        let marks = list(objects, &section.marks)?;
        // Without tables the section holds the very elements of the marks.
        let kids = if kids == section.marks { marks } else { list(objects, &kids)? };
        objects.set(id, |syntax| {
            element(syntax, "Sect", self.whole);
            syntax.name("K").reference(kids).close();
        })?;
        self.parents.add(objects, marks)?;
        self.sections.push(id);
        Ok(())
    }

    fn tag(
        &self,
        objects: &mut Objects,
        tag: &Tag,
        parent: Id,
        section: &mut Section,
    ) -> Result<Id, Failure> {
        let id = objects.reserve();
        match &tag.content {
            Content::Mark { number, words, language } => {
                // Pages number their marks in the order in which the structure tells them.
                if section.marks.len() != *number {
                    return Err(Failure::engine("a mark is told out of order"));
                }
                section.marks.push(id);
                objects.set(id, |syntax| {
                    element(syntax, tag.kind, parent);
                    syntax.name("Pg").reference(section.page).name("K").number(*number);
                    syntax.name("Lang").text(&self.kit.languages.all()[*language]);
                    syntax.name(if tag.kind == Role::Figure.tag() { "Alt" } else { "ActualText" });
                    match words {
                        Words::Shared(place) => syntax.reference(self.words[*place]),
                        Words::Own(text) => syntax.text(text),
                    };
                    attributes(syntax, tag);
                    syntax.close();
                })?;
            }
            Content::Tags(tags) => {
                let mut kids = Vec::with_capacity(tags.len());
                for tag in tags {
                    kids.push(self.tag(objects, tag, id, section)?);
                }
                objects.set(id, |syntax| {
                    element(syntax, tag.kind, parent);
                    references(syntax.name("K"), &kids);
                    attributes(syntax, tag);
                    syntax.close();
                })?;
            }
        }
        Ok(id)
    }

    /// Ends the tree.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn finish(self, objects: &mut Objects) -> Result<(), Failure> {
        objects.set(self.whole, |syntax| {
            element(syntax, "Document", self.root);
            references(syntax.name("K"), &self.sections);
            syntax.close();
        })?;
        let parents = self.parents.finish(objects)?;
        objects.set(self.root, |syntax| {
            syntax.open().name("Type").name("StructTreeRoot").name("K").reference(self.whole);
            syntax.name("ParentTree").reference(parents);
            syntax.name("ParentTreeNextKey").number(self.sections.len()).close();
        })
    }
}

fn element(syntax: &mut Syntax, kind: &str, parent: Id) {
    syntax.open().name("S").name(kind).name("P").reference(parent);
}

fn references(syntax: &mut Syntax, ids: &[Id]) {
    syntax.array(|syntax| {
        for id in ids {
            syntax.reference(*id);
        }
    });
}

fn list(objects: &mut Objects, ids: &[Id]) -> Result<Id, Failure> {
    objects.add(|syntax| references(syntax, ids))
}

/// What a reader must know of a cell: what it is short for, what it heads, how far it reaches.
fn attributes(syntax: &mut Syntax, tag: &Tag) {
    if let Some(meaning) = &tag.meaning {
        syntax.name("E").text(meaning);
    }
    if tag.heads.is_none() && tag.reach == (1, 1) {
        return;
    }
    syntax.name("A").open().name("O").name("Table");
    if let Some(heads) = tag.heads {
        syntax.name("Scope").name(heads.scope());
    }
    for (key, reach) in [("ColSpan", tag.reach.0), ("RowSpan", tag.reach.1)] {
        if reach > 1 {
            syntax.name(key).number(reach);
        }
    }
    syntax.close();
}
