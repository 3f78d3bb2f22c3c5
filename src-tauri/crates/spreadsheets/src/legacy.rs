//! XLS. Whoever reads it makes room for the whole rectangle that its cells span, so that is
//! looked up first.

use crate::cells::{Grid, place, text_of, within};
use crate::{Envelope, Named, Problem};
use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};
use std::io::{Cursor, Read};

/// # Errors
/// Those of [`crate::read`].
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Named>, Problem> {
    span(&stream(bytes)?)?;
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|failure| match failure {
        XlsError::Password => Problem::Locked,
        _ => Problem::Damaged,
    })?;
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    names.into_iter().map(|name| Ok((name.clone(), sheet(&mut book, &name)?))).collect()
}

fn sheet(book: &mut Xls<Cursor<&[u8]>>, name: &str) -> Result<Grid, Problem> {
    let range = book.worksheet_range(name).map_err(|_| Problem::Damaged)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut grid = Grid::default();
    for (row, column, value) in range.used_cells() {
        grid.put(place(top) + row, place(left) + column, &text_of(value))?;
    }
    grid.unmerge(&book.merge_cells_by_sheet_name(name).unwrap_or_default())?;
    Ok(grid)
}

/// The book within its envelope.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut file = Envelope::open(Cursor::new(bytes)).map_err(|_| Problem::Damaged)?;
    let name = if file.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
    let stream = file.open_stream(name).map_err(|_| Problem::Damaged)?;
    let mut book = Vec::new();
    // Sectors may be listed twice and more: what is longer than the file is made up.
    let most = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    stream.take(most).read_to_end(&mut book).map_err(|_| Problem::Damaged)?;
    Ok(book)
}

/// Records that put values into cells: they begin with row and column (MS-XLS 2.4).
const VALUES: [u16; 9] = [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E];
/// The record that says how far a sheet reaches (MS-XLS 2.4.90).
const DIMENSIONS: u16 = 0x0200;
/// The record that begins a sheet (MS-XLS 2.4.21).
const BEGINNING: u16 = 0x0809;

/// Looks at all cells of all sheets without keeping them.
///
/// # Errors
/// [`Problem::TooLarge`] where a sheet's cells lie too far apart, [`Problem::Damaged`] where a
/// sheet claims to end before it begins.
fn span(book: &[u8]) -> Result<(), Problem> {
    let mut reach = Reach::default();
    let mut rest = book;
    while let Some((kind, data, after)) = record(rest) {
        rest = after;
        let number = |at: usize| data.get(at..at + 2).map(|two| u64::from(le(two)));
        match kind {
            BEGINNING => reach = Reach::default(),
            DIMENSIONS => {
                // First row, row behind the last, the same of columns.
                let wide = |at: usize| Some(number(at)? | number(at + 2)? << 16);
                let rows = wide(0).zip(wide(4));
                let columns = number(8).zip(number(10));
                let (Some((top, below)), Some((left, right))) = (rows, columns) else {
                    return Err(Problem::Damaged);
                };
                if below < top || right < left {
                    return Err(Problem::Damaged);
                }
                within((below - top).saturating_mul(right - left))?;
            }
            kind if VALUES.contains(&kind) => {
                if let (Some(row), Some(column)) = (number(0), number(2)) {
                    let last = number(data.len().saturating_sub(2)).unwrap_or(column);
                    // The row of several numbers ends with its last column.
                    let last = if kind == 0x00BD { last } else { column };
                    within(reach.reaches(row, column, last))?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Kind, data and what follows.
fn record(book: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (head, rest) = book.split_at_checked(4)?;
    let (kind, length) = head.split_at(2);
    let (data, after) = rest.split_at_checked(usize::from(le(length)))?;
    Some((le(kind), data, after))
}

fn le(two: &[u8]) -> u16 {
    two.iter().rev().fold(0, |number, byte| number << 8 | u16::from(*byte))
}

/// The rectangle of a sheet's cells.
struct Reach {
    top: u64,
    bottom: u64,
    left: u64,
    right: u64,
}

impl Default for Reach {
    fn default() -> Self {
        Self { top: u64::MAX, bottom: 0, left: u64::MAX, right: 0 }
    }
}

impl Reach {
    /// How many cells it has with this one.
    fn reaches(&mut self, row: u64, first: u64, last: u64) -> u64 {
        (self.top, self.bottom) = (self.top.min(row), self.bottom.max(row));
        (self.left, self.right) = (self.left.min(first), self.right.max(first).max(last));
        (self.bottom - self.top + 1).saturating_mul(self.right - self.left + 1)
    }
}
