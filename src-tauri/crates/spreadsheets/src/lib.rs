//! Tables that others hand over, XLSX, XLS, ODS and text with separators, read into rows of texts.
//!
//! **Invariants.** A table comes from a stranger: it may be cut off, be something else under a
//! wrong name, or be made to fill the memory. So what a file is shows in its bytes and not in its
//! name, everything is measured before it is unfolded, and what is too much is said. The reader of
//! books of Excel 97 gives up in a panic where some of their numbers are broken, so whoever reads a
//! stranger's file does it in a process of its own.
//!
//! **Not here.** What the columns mean, and what becomes of a row; no file is opened, bytes come in.

mod archive;
mod cells;
mod legacy;
mod opendocument;
mod openxml;
mod sniff;
mod text;

use cells::Grid;
use serde::{Deserialize, Serialize};

/// Bytes that a file may have; more are not worth reading.
pub const LARGEST: usize = 32 << 20;
/// Bytes to which the parts of a packed file may unfold together.
const LARGEST_UNFOLDED: u64 = 160 << 20;
/// Rows that a table may have, empty ones in between counted.
pub const MOST_ROWS: usize = 20_000;
/// Columns that a table may have; what stands further right is not read.
pub const MOST_COLUMNS: usize = 256;
/// Filled cells of a file; more are no list of people.
const MOST_CELLS: usize = 2_000_000;
/// Bytes of the texts of a table together; one text may stand in a million cells.
const MOST_TEXT: usize = 64 << 20;
/// Letters that are read of one cell.
const LONGEST_CELL: usize = 2_000;

/// What somebody handed over: one table or several, in the order of the file, hidden ones left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// Tables that hold something; at least one.
    pub sheets: Vec<Sheet>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// As its tab says; empty for text files.
    pub name: String,
    /// Rows from the first of the file, so that the place tells the number (the first is 1); empty
    /// ones stay, but at the end. Each is as long as its last filled cell. Numbers stand as they
    /// are typed, without separators; dates as `YYYY-MM-DD`; formulas as their value; errors and
    /// blanks as nothing. A cell that is merged downwards stands in each of its rows.
    pub rows: Vec<Vec<String>>,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// There is nothing in it.
    Empty,
    /// It is something else, whatever its name says.
    Foreign(Foreign),
    /// A password is needed.
    Locked,
    /// It begins as a spreadsheet and does not go on as one.
    Damaged,
    /// It unfolds to more than a list can need, or has [`LARGEST`] bytes and more.
    TooLarge,
    /// A table has more than [`MOST_ROWS`].
    TooManyRows,
}

/// Files that are taken for tables, and are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Foreign {
    /// A PDF: its words have no columns.
    Pdf,
    /// A text document of Word or LibreOffice: a table in it can be copied and pasted.
    Document,
    /// A picture.
    Picture,
    /// A web page, as some programs save it under the name of a spreadsheet.
    WebPage,
    /// Anything else.
    Unknown,
}

/// Reads a file.
///
/// # Errors
/// Any [`Problem`]; nothing is read in part.
///
/// # Panics
/// Where a book of Excel 97 is broken in ways that its reader does not expect.
pub fn read(bytes: &[u8]) -> Result<Book, Problem> {
    if bytes.len() >= LARGEST {
        return Err(Problem::TooLarge);
    }
    let sheets = match sniff::form_of(bytes)? {
        sniff::Form::OpenXml => openxml::read(bytes)?,
        sniff::Form::OpenDocument => opendocument::read(bytes)?,
        sniff::Form::Legacy => legacy::read(bytes)?,
        sniff::Form::Text => vec![(String::new(), text::read(bytes)?)],
    };
    let sheets = sheets.into_iter().map(|(name, grid)| Sheet { name, rows: grid.finish() });
    let sheets: Vec<Sheet> = sheets.filter(|sheet| !sheet.rows.is_empty()).collect();
    if sheets.is_empty() { Err(Problem::Empty) } else { Ok(Book { sheets }) }
}

/// The envelope of a book of Excel 97.
type Envelope<'b> = cfb::CompoundFile<std::io::Cursor<&'b [u8]>>;

/// A table with its name, while it is read.
type Named = (String, Grid);
