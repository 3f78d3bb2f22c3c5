//! XLSX, cell by cell: a sheet's cells may lie a million rows apart.

use crate::cells::{Grid, place, text_of};
use crate::{Named, Problem};
use calamine::{Data, Reader, SheetType, SheetVisible, Xlsx};
use std::io::Cursor;

/// # Errors
/// Those of [`crate::read`].
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Named>, Problem> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Problem::Damaged)?;
    let sheets = book.sheets_metadata().iter();
    let shown = sheets.filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    names.into_iter().map(|name| Ok((name.clone(), sheet(&mut book, &name)?))).collect()
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Grid, Problem> {
    let mut grid = Grid::default();
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Problem::Damaged)?;
    while let Some(cell) = cells.next_cell().map_err(|_| Problem::Damaged)? {
        let (row, column) = cell.get_position();
        let value = Data::from(cell.get_value().clone());
        grid.put(place(row), place(column), &text_of(&value))?;
    }
    drop(cells);
    // Read last: a sheet of a million rows has been refused by now.
    grid.unmerge(&book.merge_cells_by_sheet_name(name).map_err(|_| Problem::Damaged)?)?;
    Ok(grid)
}
