//! What a table holds: columns, heads, rows and cells, in ready-made words.

use super::signs::Sign;
use crate::{Style, Text};

/// A table. Its head stands on every page that it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Above it, where it begins.
    pub name: Option<Text>,
    /// From the start side.
    pub columns: Vec<TableColumn>,
    /// So many columns from the start side stand on every page when there are more than one page
    /// has room for.
    pub lead: usize,
    /// The column that says what a row is about, for those who hear the table.
    pub row_head: usize,
    /// The most columns of [`Width::Share`] on a page.
    pub most_shares: Option<usize>,
    /// Whether the columns that a page has no room for follow after all rows; else they follow
    /// page by page.
    pub rows_first: bool,
    /// From top to bottom.
    pub rows: Vec<Row>,
    /// Rows that fill the rest of the last page, as many as have room.
    pub filler: Vec<Row>,
    /// The least height of a row, in millimetres.
    pub row_height: f32,
    /// The size of the words in cells, in points; heads are smaller.
    pub size: f32,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableColumn {
    /// What stands above it: one text per language or line; nothing in a table without heads.
    pub head: Vec<Text>,
    /// What stands above it and its neighbours that say the same.
    pub group: Option<Vec<Text>>,
    /// How wide it is.
    pub width: Width,
    /// Where words stand in its cells.
    pub align: Align,
    /// How its words are set.
    pub style: Style,
}

/// How wide a column is; millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// Always the same.
    Fixed(f32),
    /// As its longest words want, and narrower (down to `least`) where that saves a page; it takes
    /// what no other column wants.
    Words {
        /// Below this the table does not fit.
        least: f32,
        /// What its words may claim.
        most: f32,
    },
    /// What the others leave, in equal shares.
    Share {
        /// Below this the table does not fit.
        least: f32,
        /// What it may take.
        most: f32,
    },
}

/// Where words stand in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where lines begin.
    Start,
    /// In the middle.
    Middle,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    /// A cell for each column; missing ones are empty.
    Plain(Vec<Cell>),
    /// The same, set off as the sum of others.
    Total(Vec<Cell>),
    /// Over the whole width, above the rows it speaks of: at the start side, and at the end side
    /// the same in another language.
    Group(Vec<Text>),
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// To be written in by hand.
    Empty,
    /// Paragraphs, one below the other; those after the first are smaller.
    Words(Vec<Text>),
    /// A box to tick by hand.
    Tick,
    /// A letter, beside a sign if it has one, and what they mean.
    Sign(Option<Sign>, Text, String),
}

impl TableColumn {
    /// Whether nothing stands above it; a table of nothing but such columns has no heads.
    pub(super) fn is_headless(&self) -> bool {
        self.head.is_empty() && self.group.is_none()
    }
}

impl Cell {
    /// One paragraph.
    #[must_use]
    pub fn text(text: Text) -> Self {
        Self::Words(vec![text])
    }
}

impl Row {
    /// The cell of a column.
    pub(super) fn cell(&self, column: usize) -> &Cell {
        match self {
            Self::Plain(cells) | Self::Total(cells) => cells.get(column).unwrap_or(&Cell::Empty),
            Self::Group(_) => &Cell::Empty,
        }
    }
}
