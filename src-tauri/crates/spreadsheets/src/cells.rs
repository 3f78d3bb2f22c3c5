//! Cells on their way to rows of texts.

use crate::{LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Problem};
use calamine::{Data, Dimensions, ExcelDateTime};

/// Rows that fill up in any order.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<Vec<String>>,
    filled: usize,
    bytes: usize,
}

impl Grid {
    /// Puts a text in its place, counted from 0; blanks are left out, and so is what stands
    /// further right than tables reach.
    ///
    /// # Errors
    /// [`Problem::TooManyRows`], [`Problem::TooLarge`].
    pub(crate) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), Problem> {
        let text = text.trim();
        if text.is_empty() || column >= MOST_COLUMNS {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(Problem::TooManyRows);
        }
        if self.filled >= MOST_CELLS || self.bytes >= MOST_TEXT {
            return Err(Problem::TooLarge);
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize_with(column + 1, String::new);
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = text.chars().take(LONGEST_CELL).collect();
                self.filled += 1;
                self.bytes += cell.len();
            }
        }
        Ok(())
    }

    fn cell(&self, row: usize, column: usize) -> Option<&String> {
        self.rows.get(row)?.get(column).filter(|text| !text.is_empty())
    }

    /// Repeats what is merged downwards in each of its rows: one organisation beside its people.
    ///
    /// # Errors
    /// As of [`Grid::put`].
    pub(crate) fn unmerge(&mut self, merged: &[Dimensions]) -> Result<(), Problem> {
        let last = self.rows.len();
        for Dimensions { start, end } in merged {
            let (top, column) = (place(start.0), place(start.1));
            let Some(text) = self.cell(top, column).cloned() else { continue };
            for row in top + 1..last.min(place(end.0) + 1) {
                // Rows without anything of their own stay empty.
                if self.rows.get(row).is_some_and(|cells| cells.iter().any(|it| !it.is_empty())) {
                    self.put(row, column, &text)?;
                }
            }
        }
        Ok(())
    }

    /// The rows up to the last that holds something.
    pub(crate) fn finish(mut self) -> Vec<Vec<String>> {
        while self.rows.last().is_some_and(Vec::is_empty) {
            self.rows.pop();
        }
        self.rows
    }
}

/// Whether there may be room for a rectangle of so many cells, most of them empty.
///
/// # Errors
/// [`Problem::TooLarge`].
pub(crate) fn within(cells: u64) -> Result<(), Problem> {
    if cells > MOST_CELLS as u64 * 8 { Err(Problem::TooLarge) } else { Ok(()) }
}

pub(crate) fn place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// A cell's value as text.
pub(crate) fn text_of(value: &Data) -> String {
    match value {
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::DateTime(moment) => moment_text(moment),
        // Of a date and its time only the date is of use: a birthday.
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Bool(yes) => yes.to_string(),
        Data::DurationIso(_) | Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A telephone number that a spreadsheet took for a number keeps its digits: whole numbers of up to
/// fifteen are exact. What is no whole number is none that is taken in.
fn number_text(number: f64) -> String {
    if number.is_finite() { format!("{number}") } else { String::new() }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    if !moment.is_datetime() || moment.as_f64() < 1.0 {
        return String::new();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
