//! ODS. Its cells say how often they are repeated, so a line of text can stand for a billion
//! cells: they are counted before they are read.

use crate::archive::Archive;
use crate::cells::{Grid, place, text_of};
use crate::{MOST_CELLS, MOST_ROWS, Named, Problem};
use calamine::{Ods, Reader, SheetVisible};
use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};
use std::io::Cursor;

/// # Errors
/// Those of [`crate::read`].
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Named>, Problem> {
    let content = Archive::open(bytes)?.read("content.xml").ok_or(Problem::Damaged)?;
    count(&content)?;
    drop(content);
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|failure| match failure {
        calamine::OdsError::Password => Problem::Locked,
        _ => Problem::Damaged,
    })?;
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    names.into_iter().map(|name| Ok((name.clone(), sheet(&mut book, &name)?))).collect()
}

fn sheet(book: &mut Ods<Cursor<&[u8]>>, name: &str) -> Result<Grid, Problem> {
    let range = book.worksheet_range(name).map_err(|_| Problem::Damaged)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut grid = Grid::default();
    for (row, column, value) in range.used_cells() {
        grid.put(place(top) + row, place(left) + column, &text_of(value))?;
    }
    Ok(grid)
}

/// Counts rows and cells as far as the last row that holds something.
///
/// # Errors
/// [`Problem::TooManyRows`], [`Problem::TooLarge`], [`Problem::Damaged`], [`Problem::Locked`].
fn count(content: &[u8]) -> Result<(), Problem> {
    let mut xml = Xml::from_reader(content);
    let (mut rows, mut cells) = (0_u64, 0_u64);
    let mut row = Row::default();
    loop {
        let event = xml.read_event().map_err(|_| Problem::Damaged)?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "table:table" => rows = 0,
                "table:table-row" => {
                    row = Row {
                        times: repeated(tag, "table:number-rows-repeated")?,
                        ..Row::default()
                    };
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let times = repeated(tag, "table:number-columns-repeated")?;
                    row.width = row.width.saturating_add(times);
                    let holds = matches!(event, Event::Start(_))
                        || attribute(tag, "office:value")?.is_some();
                    if holds {
                        row.filled = row.width;
                    }
                }
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => {
                rows = rows.saturating_add(row.times);
                if row.filled > 0 {
                    cells = cells.saturating_add(row.times.saturating_mul(row.filled));
                    if rows > MOST_ROWS as u64 {
                        return Err(Problem::TooManyRows);
                    }
                    if cells > MOST_CELLS as u64 {
                        return Err(Problem::TooLarge);
                    }
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// A row that is being counted.
#[derive(Default)]
struct Row {
    times: u64,
    width: u64,
    /// Its cells up to the last that holds something.
    filled: u64,
}

fn repeated(tag: &BytesStart<'_>, name: &str) -> Result<u64, Problem> {
    match attribute(tag, name)? {
        Some(times) => times.parse().map_err(|_| Problem::Damaged),
        None => Ok(1),
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Problem> {
    let found = tag.try_get_attribute(name).map_err(|_| Problem::Damaged)?;
    Ok(found.map(|found| found.value.into_owned()))
}
