//! The structure of the file for those who hear it: each paragraph with its words and language.
//!
//! The words stand here, in logical order, and not as `ActualText` in the content, where widespread
//! readers turn Arabic round.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{
    document::text,
    page::{Mark, Page, Role},
};

/// One structure element.
pub(crate) struct Tag {
    role: Role,
    pub(crate) text: String,
    language: String,
}

/// The elements of a page, in the order of their numbers in the content.
pub(crate) fn of(page: &Page) -> Vec<Tag> {
    let tag = |mark: &Mark| Tag {
        role: mark.role(),
        text: mark.text().to_owned(),
        language: mark.language().to_owned(),
    };
    page.marks.iter().map(tag).collect()
}

/// Writes the tree of all pages and returns its root.
pub(crate) fn add(document: &mut Document, pages: Vec<(ObjectId, Vec<Tag>)>) -> ObjectId {
    let root = document.new_object_id();
    let whole = document.new_object_id();
    let mut sections = Vec::with_capacity(pages.len());
    let mut parents = Vec::with_capacity(pages.len() * 2);
    let count = pages.len();
    for (number, (page, tags)) in pages.into_iter().enumerate() {
        let section = document.new_object_id();
        let elements: Vec<Object> = tags
            .into_iter()
            .enumerate()
            .map(|(number, tag)| {
                Object::Reference(document.add_object(element(&tag, number, section, page)))
            })
            .collect();
        parents.push(Object::Integer(i64::try_from(number).unwrap_or_default()));
        parents.push(Object::Array(elements.clone()));
        document.objects.insert(section, group("Sect", whole, elements).into());
        sections.push(Object::Reference(section));
    }
    document.objects.insert(whole, group("Document", root, sections).into());
    let mut numbers = Dictionary::new();
    numbers.set("Nums", parents);
    let mut tree = Dictionary::new();
    tree.set("Type", "StructTreeRoot");
    tree.set("K", whole);
    tree.set("ParentTree", numbers);
    tree.set("ParentTreeNextKey", i64::try_from(count).unwrap_or_default());
    document.objects.insert(root, tree.into());
    root
}

fn group(kind: &str, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut group = Dictionary::new();
    group.set("Type", "StructElem");
    group.set("S", kind);
    group.set("P", parent);
    group.set("K", kids);
    group
}

fn element(tag: &Tag, number: usize, section: ObjectId, page: ObjectId) -> Dictionary {
    let mut element = Dictionary::new();
    element.set("Type", "StructElem");
    element.set("S", tag.role.tag());
    element.set("P", section);
    element.set("Pg", page);
    element.set("K", i64::try_from(number).unwrap_or_default());
    element.set("Lang", text(&tag.language));
    let key = if tag.role == Role::Figure { "Alt" } else { "ActualText" };
    element.set(key, text(&tag.text));
    element
}
