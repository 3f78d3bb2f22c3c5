//! Papers of tables, A4: lists to sign, attendance, figures. One engine lays all of them out.
//!
//! Header and column heads stand on every page, rows are as tall as their words, and a rope under
//! the header is the only ornament. Words shrink, then wrap; what still has no room is refused.

mod cells;
mod flow;
mod frame;
mod grid;
mod logos;
mod signs;
mod table;
mod widths;

use crate::{
    Failure, Fonts, Line, Logo, Orientation, Text, batch::Batch, faces::Faces, file::Cover,
};

pub(crate) use frame::MARGIN;
pub use signs::Sign;
pub use table::{Align, Cell, Row, Table, TableColumn, Width};

/// A paper of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The title of the file.
    pub document_title: String,
    /// BCP 47; its direction decides where lines and columns begin.
    pub language: String,
    /// How the paper lies.
    pub orientation: Orientation,
    /// At the end side of the header.
    pub logos: Vec<Logo>,
    /// At the start side of the header: what the paper is, about what, where, when, by whom.
    pub header: Vec<Line>,
    /// From top to bottom.
    pub parts: Vec<Part>,
    /// What the signs in the cells mean, below the tables of each page.
    pub legend: Vec<Meaning>,
    /// What is filled in by hand below; each label is one text per language.
    pub footer: Vec<Vec<Text>>,
    /// Identifies the paper when it is scanned: left to right, Latin digits.
    pub serial: String,
    /// At the end of the last line of each page, such as "internal".
    pub remark: Option<Text>,
}

/// What stands on a sheet, one below the other.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A table as wide as the page; it goes on over as many pages as it needs.
    Table(Table),
    /// Tables side by side, from the start side; they share the width and stay on one page.
    Beside(Vec<Table>),
    /// A paragraph.
    Words(Line),
}

/// A sign of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    /// As it stands in the cells.
    pub sign: Sign,
    /// The letter beside it, if it has one, and what both mean.
    pub words: Text,
}

/// Writes a sheet on as many pages as it takes. `page_label` says "page 1 of 2" for a page
/// (from 1) and the number of pages.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`], [`Failure::BadPicture`] and
/// [`Failure::Engine`]; nothing is handed out then.
pub fn sheet(
    fonts: &Fonts<'_>,
    sheet: &Sheet,
    page_label: &dyn Fn(usize, usize) -> Text,
) -> Result<Vec<u8>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let pages = flow::pages(&mut batch.shaper, &mut batch.images, sheet, page_label)?;
    let (title, language) = (&sheet.document_title, &sheet.language);
    batch.write_all(&pages, &Cover { title, language, ..Cover::default() })
}
