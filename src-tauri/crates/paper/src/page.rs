//! What stands where on a page, before it becomes operators. Points, origin at the bottom left.

use std::{ops::Range, rc::Rc};

use crate::{
    art::Form,
    glyphs::Ink,
    ink::{Colour, Content},
    shape::ShapedLine,
};

/// Points per millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// A4, the long side.
pub(crate) const LONG: f32 = 297.0 * MM;
/// A4, the short side.
pub(crate) const SHORT: f32 = 210.0 * MM;

/// An upright box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Box_ {
    pub(crate) left: f32,
    pub(crate) bottom: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Box_ {
    pub(crate) fn right(&self) -> f32 {
        self.left + self.width
    }

    pub(crate) fn top(&self) -> f32 {
        self.bottom + self.height
    }

    pub(crate) fn middle(&self) -> f32 {
        self.left + self.width / 2.0
    }

    /// The same without a margin all around.
    pub(crate) fn inset(&self, margin: f32) -> Self {
        self.without(margin, margin, margin, margin)
    }

    /// The same without margins at the top, the bottom, the left and the right.
    pub(crate) fn without(&self, top: f32, bottom: f32, left: f32, right: f32) -> Self {
        Self {
            left: self.left + left,
            bottom: self.bottom + bottom,
            width: self.width - left - right,
            height: self.height - top - bottom,
        }
    }

    /// Whether another box lies inside, up to a hundredth of a point.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        other.left >= self.left - 0.01
            && other.right() <= self.right() + 0.01
            && other.bottom >= self.bottom - 0.01
            && other.top() <= self.top() + 0.01
    }
}

/// What a mark is to somebody who hears the page instead of seeing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Name,
    Paragraph,
    Figure,
}

impl Role {
    /// The standard structure type of PDF.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Title => "H1",
            Self::Name => "H2",
            Self::Paragraph => "P",
            Self::Figure => "Figure",
        }
    }
}

/// A shaped line in its place.
#[derive(Debug, Clone)]
pub(crate) struct PlacedLine {
    pub(crate) line: Rc<ShapedLine>,
    pub(crate) left: f32,
    pub(crate) baseline: f32,
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    /// Points added after each glyph.
    pub(crate) tracking: f32,
}

impl PlacedLine {
    /// The box of its ink.
    pub(crate) fn ink(&self) -> Box_ {
        let unit = self.size / 1000.0;
        let glyphs: usize = self.line.runs.iter().map(|run| run.codes.len()).sum();
        #[expect(clippy::cast_precision_loss, reason = "a line has few glyphs")]
        let tracked = glyphs.saturating_sub(1) as f32 * self.tracking;
        Box_ {
            left: self.left + self.line.left * unit,
            bottom: self.baseline + self.line.bottom * unit,
            width: (self.line.right - self.line.left) * unit + tracked,
            height: (self.line.top - self.line.bottom) * unit,
        }
    }

    /// The boxes of its glyphs' ink; of a tracked line only the whole.
    pub(crate) fn inks(&self) -> Vec<Box_> {
        if self.tracking != 0.0 {
            return vec![self.ink()];
        }
        let unit = self.size / 1000.0;
        let place = |ink: &Ink| Box_ {
            left: self.left + ink.left * unit,
            bottom: self.baseline + ink.bottom * unit,
            width: (ink.right - ink.left) * unit,
            height: (ink.top - ink.bottom) * unit,
        };
        self.line.inks.iter().map(place).collect()
    }
}

/// A thing on the page that means something.
pub(crate) enum Mark {
    /// A paragraph.
    Words {
        role: Role,
        language: Rc<str>,
        /// The letters in logical order, without direction marks.
        text: Rc<str>,
        lines: Vec<PlacedLine>,
        /// What its ink must not leave.
        room: Box_,
        /// Whether other pages of the batch show it in the same way: it is then kept once.
        shared: bool,
    },
    /// A logo.
    Picture {
        language: Rc<str>,
        /// What is said instead of it.
        text: Rc<str>,
        /// The name of the image in the page's resources.
        image: String,
        box_: Box_,
    },
    /// A drawing of this page alone that means something.
    Drawing {
        language: Rc<str>,
        /// What is said instead of it.
        text: Rc<str>,
        art: Content,
        box_: Box_,
    },
}

impl Mark {
    pub(crate) fn role(&self) -> Role {
        match self {
            Self::Words { role, .. } => *role,
            Self::Picture { .. } | Self::Drawing { .. } => Role::Figure,
        }
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Words { text, .. } | Self::Picture { text, .. } | Self::Drawing { text, .. } => {
                text
            }
        }
    }

    pub(crate) fn language(&self) -> &str {
        match self {
            Self::Words { language, .. }
            | Self::Picture { language, .. }
            | Self::Drawing { language, .. } => language,
        }
    }
}

/// One page.
pub(crate) struct Page {
    /// Width and height.
    pub(crate) size: (f32, f32),
    /// The decoration that other pages share.
    pub(crate) art: Option<Form>,
    /// Decoration around the words; pages with the same arrangement share it.
    pub(crate) decoration: Content,
    /// Decoration of this page alone, over the other.
    pub(crate) fingerprint: Content,
    /// In reading order.
    pub(crate) marks: Vec<Mark>,
    /// In reading order; most pages have none.
    pub(crate) tables: Vec<Table>,
}

/// Marks that stand in rows and columns. The marks of a table follow each other on the page, row
/// by row, and each row has as many columns as the others.
pub(crate) struct Table {
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Table {
    /// All its marks; `None` when it is empty.
    pub(crate) fn marks(&self) -> Option<Range<usize>> {
        let mut filled = self.rows.iter().flatten().filter(|cell| !cell.marks.is_empty());
        let first = filled.next()?;
        let last = filled.next_back().unwrap_or(first);
        Some(first.marks.start..last.marks.end)
    }
}

/// What stands in one place of a table.
pub(crate) struct Cell {
    /// By their place in [`Page::marks`]; empty where a hand will write.
    pub(crate) marks: Range<usize>,
    pub(crate) heads: Option<Heads>,
    /// How many columns it takes, at least 1.
    pub(crate) columns: usize,
    /// How many rows it takes, at least 1.
    pub(crate) rows: usize,
    /// What a letter or a sign in it stands for.
    pub(crate) meaning: Option<String>,
}

impl Cell {
    /// A plain cell with these marks.
    pub(crate) fn of(marks: Range<usize>) -> Self {
        Self { marks, heads: None, columns: 1, rows: 1, meaning: None }
    }
}

/// What a head stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heads {
    Column,
    Row,
}

impl Heads {
    /// The scope as PDF names it.
    pub(crate) fn scope(self) -> &'static str {
        match self {
            Self::Column => "Column",
            Self::Row => "Row",
        }
    }
}

impl Page {
    /// A page with nothing on it.
    pub(crate) fn empty(size: (f32, f32)) -> Self {
        Self {
            size,
            art: None,
            decoration: Content::default(),
            fingerprint: Content::default(),
            marks: Vec::new(),
            tables: Vec::new(),
        }
    }
}
