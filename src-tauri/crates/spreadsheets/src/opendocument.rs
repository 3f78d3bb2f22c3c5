//! ODS. Its cells say how often they are repeated, so a line of text can stand for a billion
//! cells: they are counted before they are read.

use crate::archive::Archive;
use crate::cells::{Grid, place, text_of, within};
use crate::{MOST_CELLS, MOST_ROWS, Named, Problem};
use calamine::{Dimensions, Ods, Reader, SheetVisible};
use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::Cursor;

/// # Errors
/// Those of [`crate::read`].
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Named>, Problem> {
    let content = Archive::open(bytes)?.read("content.xml").ok_or(Problem::Damaged)?;
    let merged = count(&content)?;
    drop(content);
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|failure| match failure {
        calamine::OdsError::Password => Problem::Locked,
        _ => Problem::Damaged,
    })?;
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let none = Vec::new();
    let sheets = names.into_iter().map(|name| {
        let grid = sheet(&mut book, &name, merged.get(&name).unwrap_or(&none))?;
        Ok((name, grid))
    });
    sheets.collect()
}

fn sheet(
    book: &mut Ods<Cursor<&[u8]>>,
    name: &str,
    merged: &[Dimensions],
) -> Result<Grid, Problem> {
    let range = book.worksheet_range(name).map_err(|_| Problem::Damaged)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut grid = Grid::default();
    for (row, column, value) in range.used_cells() {
        grid.put(place(top) + row, place(left) + column, &text_of(value))?;
    }
    grid.unmerge(merged)?;
    Ok(grid)
}

/// What makes a cell hold something, beside what stands between its tags.
const VALUES: [&str; 6] = [
    "office:value",
    "office:string-value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
    "table:formula",
];

/// Counts rows and cells as far as the last row that holds something, and the rectangle that they
/// span; finds what is merged downwards, by table.
///
/// # Errors
/// [`Problem::TooManyRows`], [`Problem::TooLarge`], [`Problem::Damaged`].
fn count(content: &[u8]) -> Result<BTreeMap<String, Vec<Dimensions>>, Problem> {
    let mut xml = Xml::from_reader(content);
    let mut merged: BTreeMap<String, Vec<Dimensions>> = BTreeMap::new();
    let (mut table, mut rows, mut widest, mut cells) = (String::new(), 0_u64, 0_u64, 0_u64);
    let mut row = Row::default();
    loop {
        let event = xml.read_event().map_err(|_| Problem::Damaged)?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "table:table" => {
                    table = attribute(tag, "table:name")?.unwrap_or_default();
                    (rows, widest) = (0, 0);
                }
                "table:table-row" => {
                    let times = repeated(tag, "table:number-rows-repeated")?;
                    row = Row { times, ..Row::default() };
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let spanned = repeated(tag, "table:number-rows-spanned")?;
                    if let Some(found) = below(rows, row.width, spanned) {
                        merged.entry(table.clone()).or_default().push(found);
                    }
                    let times = repeated(tag, "table:number-columns-repeated")?;
                    row.width = row.width.saturating_add(times);
                    let mut holds = matches!(event, Event::Start(_));
                    for value in VALUES {
                        holds |= attribute(tag, value)?.is_some();
                    }
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
                    widest = widest.max(row.filled);
                    if rows > MOST_ROWS as u64 {
                        return Err(Problem::TooManyRows);
                    }
                    if cells > MOST_CELLS as u64 {
                        return Err(Problem::TooLarge);
                    }
                    within(rows.saturating_mul(widest))?;
                }
            }
            Event::Eof => return Ok(merged),
            _ => {}
        }
    }
}

/// The cells that one stands for which reaches so many rows down.
fn below(row: u64, column: u64, spanned: u64) -> Option<Dimensions> {
    let row = u32::try_from(row).ok()?;
    let column = u32::try_from(column).ok()?;
    let last = row.saturating_add(u32::try_from(spanned.checked_sub(1)?).ok()?);
    (last > row).then(|| Dimensions::new((row, column), (last, column)))
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
