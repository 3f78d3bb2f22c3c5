//! The structure of the file for those who hear it: each paragraph with its words and language,
//! tables with their rows and heads.
//!
//! The words stand here, in logical order, and not as `ActualText` in the content, where widespread
//! readers turn Arabic round.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{
    document::text,
    page::{Cell, Heads, Mark, Page, Role, Table},
};

/// One structure element.
pub(crate) struct Tag {
    kind: &'static str,
    content: Content,
    heads: Option<Heads>,
    columns: usize,
}

/// What an element holds.
enum Content {
    /// A numbered mark of the page.
    Mark {
        number: usize,
        text: String,
        language: String,
    },
    Tags(Vec<Tag>),
}

impl Tag {
    fn group(kind: &'static str, tags: Vec<Self>) -> Self {
        Self { kind, content: Content::Tags(tags), heads: None, columns: 1 }
    }

    fn mark(kind: &'static str, number: usize, mark: &Mark) -> Self {
        let (text, language) = (mark.text().to_owned(), mark.language().to_owned());
        let content = Content::Mark { number, text, language };
        Self { kind, content, heads: None, columns: 1 }
    }

    /// All words, in order.
    pub(crate) fn words(&self) -> Vec<&str> {
        match &self.content {
            Content::Mark { text, .. } => vec![text],
            Content::Tags(tags) => tags.iter().flat_map(Self::words).collect(),
        }
    }
}

/// The elements of a page. The numbers of marks are their places on the page.
pub(crate) fn of(page: &Page) -> Vec<Tag> {
    let paragraph = |number: usize| {
        let mark = &page.marks[number];
        Tag::mark(mark.role().tag(), number, mark)
    };
    let mut tags = Vec::new();
    let mut next = 0;
    for table in &page.tables {
        let Some(marks) = table.marks() else { continue };
        tags.extend((next..marks.start).map(paragraph));
        tags.push(of_table(page, table));
        next = marks.end;
    }
    tags.extend((next..page.marks.len()).map(paragraph));
    tags
}

fn of_table(page: &Page, table: &Table) -> Tag {
    let row = |cells: &Vec<Cell>| {
        Tag::group("TR", cells.iter().map(|cell| of_cell(page, cell)).collect())
    };
    Tag::group("Table", table.rows.iter().map(row).collect())
}

/// A cell of one paragraph is that paragraph; others hold theirs.
fn of_cell(page: &Page, cell: &Cell) -> Tag {
    let kind = if cell.heads.is_some() { "TH" } else { "TD" };
    let tag = match cell.marks.len() {
        1 => Tag::mark(kind, cell.marks.start, &page.marks[cell.marks.start]),
        _ => {
            let paragraph = |number| Tag::mark("P", number, &page.marks[number]);
            Tag::group(kind, cell.marks.clone().map(paragraph).collect())
        }
    };
    Tag { heads: cell.heads, columns: cell.columns, ..tag }
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
        let mut marks = Vec::new();
        let elements: Vec<Object> =
            tags.iter().map(|tag| add_tag(document, tag, section, page, &mut marks)).collect();
        parents.push(Object::Integer(i64::try_from(number).unwrap_or_default()));
        parents.push(Object::Array(marks));
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

/// Adds an element with all below it; `marks` gets the element of each numbered mark.
fn add_tag(
    document: &mut Document,
    tag: &Tag,
    parent: ObjectId,
    page: ObjectId,
    marks: &mut Vec<Object>,
) -> Object {
    let id = document.new_object_id();
    let mut element = group(tag.kind, parent, Vec::new());
    match &tag.content {
        Content::Mark { number, text: words, language } => {
            element.set("Pg", page);
            element.set("K", i64::try_from(*number).unwrap_or_default());
            element.set("Lang", text(language));
            let key = if tag.kind == Role::Figure.tag() { "Alt" } else { "ActualText" };
            element.set(key, text(words));
            marks.push(Object::Reference(id));
        }
        Content::Tags(tags) => {
            let kids: Vec<Object> =
                tags.iter().map(|tag| add_tag(document, tag, id, page, marks)).collect();
            element.set("K", kids);
        }
    }
    if let Some(attributes) = attributes(tag) {
        element.set("A", attributes);
    }
    document.objects.insert(id, element.into());
    Object::Reference(id)
}

/// What a reader must know of a cell: what it heads, and how wide it is.
fn attributes(tag: &Tag) -> Option<Dictionary> {
    if tag.heads.is_none() && tag.columns == 1 {
        return None;
    }
    let mut attributes = Dictionary::new();
    attributes.set("O", "Table");
    if let Some(heads) = tag.heads {
        attributes.set("Scope", heads.scope());
    }
    if tag.columns > 1 {
        attributes.set("ColSpan", i64::try_from(tag.columns).unwrap_or(1));
    }
    Some(attributes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Box_;

    fn picture(text: &str) -> Mark {
        let box_ = Box_ { left: 0.0, bottom: 0.0, width: 1.0, height: 1.0 };
        let (language, image) = ("en".to_owned(), String::new());
        Mark::Picture { language, text: text.to_owned(), image, box_ }
    }

    /// Kinds with brackets around what they hold.
    fn shown(tags: &[Tag]) -> String {
        let show = |tag: &Tag| match &tag.content {
            Content::Mark { text, .. } => format!("{} {text}", tag.kind),
            Content::Tags(tags) => format!("{}({})", tag.kind, shown(tags)),
        };
        tags.iter().map(show).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn tables_stand_where_their_marks_stand() {
        let mut page = Page::empty((100.0, 100.0));
        page.marks = ["title", "No.", "No", "Name", "1", "Ali", "serial"].map(picture).into();
        let head = |marks| Cell { heads: Some(Heads::Column), ..Cell::of(marks) };
        page.tables.push(Table {
            rows: vec![
                vec![head(1..3), head(3..4), head(0..0)],
                vec![Cell::of(4..5), Cell::of(5..6), Cell::of(0..0)],
            ],
        });
        page.tables.push(Table { rows: Vec::new() });
        assert_eq!(
            shown(&of(&page)),
            "Figure title, Table(TR(TH(P No., P No), TH Name, TH()), TR(TD 1, TD Ali, TD())), \
             Figure serial",
            "in reading order, empty cells too, and no table without marks"
        );
    }
}
