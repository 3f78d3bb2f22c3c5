//! The structure of a page for those who hear it: each paragraph with its words and language,
//! tables with their rows and heads.

use crate::{
    file::Kit,
    page::{Cell, Heads, Mark, Page, Table},
};

/// One structure element.
pub(crate) struct Tag {
    pub(crate) kind: &'static str,
    pub(crate) content: Content,
    /// Of a cell.
    pub(crate) heads: Option<Heads>,
    /// The columns and rows that a cell takes, at least 1.
    pub(crate) reach: (usize, usize),
    /// What the words of a cell are short for.
    pub(crate) meaning: Option<String>,
}

/// What an element holds.
pub(crate) enum Content {
    /// A mark of the page; the number is its place there.
    Mark {
        number: usize,
        words: Words,
        language: usize,
    },
    Tags(Vec<Tag>),
}

/// What a mark says.
pub(crate) enum Words {
    /// The same on other pages; a place in [`Kit::words`].
    Shared(usize),
    Own(String),
}

impl Tag {
    fn group(kind: &'static str, tags: Vec<Self>) -> Self {
        Self { kind, content: Content::Tags(tags), heads: None, reach: (1, 1), meaning: None }
    }
}

/// The elements of a page.
pub(crate) fn of(page: &Page, kit: &mut Kit) -> Vec<Tag> {
    let mut tags = Vec::with_capacity(page.marks.len());
    let mut next = 0;
    for table in &page.tables {
        let Some(marks) = table.marks() else { continue };
        tags.extend((next..marks.start).map(|number| of_mark(page, number, kit)));
        tags.push(of_table(page, table, kit));
        next = marks.end;
    }
    tags.extend((next..page.marks.len()).map(|number| of_mark(page, number, kit)));
    tags
}

fn of_mark(page: &Page, number: usize, kit: &mut Kit) -> Tag {
    let mark = &page.marks[number];
    let words = match mark {
        Mark::Words { text, shared: false, .. } | Mark::Drawing { text, .. } => {
            Words::Own(text.as_ref().to_owned())
        }
        Mark::Words { text, .. } | Mark::Picture { text, .. } => {
            Words::Shared(kit.words.place(text.as_ref()))
        }
    };
    let language = kit.languages.place(mark.language());
    let content = Content::Mark { number, words, language };
    Tag { kind: mark.role().tag(), content, heads: None, reach: (1, 1), meaning: None }
}

fn of_table(page: &Page, table: &Table, kit: &mut Kit) -> Tag {
    let mut rows = Vec::with_capacity(table.rows.len());
    for cells in &table.rows {
        rows.push(Tag::group("TR", cells.iter().map(|cell| of_cell(page, cell, kit)).collect()));
    }
    Tag::group("Table", rows)
}

/// A cell of one paragraph is that paragraph; others hold theirs.
fn of_cell(page: &Page, cell: &Cell, kit: &mut Kit) -> Tag {
    let kind = if cell.heads.is_some() { "TH" } else { "TD" };
    let mut marks: Vec<Tag> = cell.marks.clone().map(|number| of_mark(page, number, kit)).collect();
    let content = match marks.pop() {
        Some(only) if marks.is_empty() => only.content,
        last => Content::Tags(marks.into_iter().chain(last).collect()),
    };
    let (reach, meaning) = ((cell.columns, cell.rows), cell.meaning.clone());
    Tag { kind, content, heads: cell.heads, reach, meaning }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Box_;

    fn picture(text: &str) -> Mark {
        let box_ = Box_ { left: 0.0, bottom: 0.0, width: 1.0, height: 1.0 };
        Mark::Picture { language: "en".into(), text: text.into(), image: String::new(), box_ }
    }

    /// Kinds with brackets around what they hold.
    fn shown(tags: &[Tag], kit: &Kit) -> String {
        let show = |tag: &Tag| match &tag.content {
            Content::Mark { words: Words::Shared(place), .. } => {
                format!("{} {}", tag.kind, kit.words.all()[*place])
            }
            Content::Mark { words: Words::Own(text), .. } => format!("{} own {text}", tag.kind),
            Content::Tags(tags) => format!("{}({})", tag.kind, shown(tags, kit)),
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
        let mut kit = Kit::default();
        let tags = of(&page, &mut kit);
        assert_eq!(
            shown(&tags, &kit),
            "Figure title, Table(TR(TH(Figure No., Figure No), TH Name, TH()), TR(TD 1, TD Ali, TD())), \
             Figure serial",
            "in reading order, empty cells too, and no table without marks"
        );
    }
}
