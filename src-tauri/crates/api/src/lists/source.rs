//! From what was pasted or chosen to entries, each a person perhaps.

use super::{ListColumn, ListLayout, MOST_LINES, ReadColumn};
use crate::app::App;
use crate::failure::Failure;
use domain::lists::{self, Column, Doubt, Entry, Layout};
use domain::names::{in_ordinary_letters, is_in_capitals};
use sha2::{Digest, Sha256};
use spreadsheets::{Foreign, Problem};
use std::fmt::Write;
use std::path::Path;

/// Values of a column that are shown.
const EXAMPLES: usize = 3;
/// Letters of them.
const LONGEST_EXAMPLE: usize = 40;

/// Where a list comes from.
pub(super) struct Source<'i> {
    pub(super) text: Option<&'i str>,
    pub(super) path: Option<&'i str>,
    pub(super) sheet: Option<u32>,
    pub(super) layout: Option<&'i ListLayout>,
    pub(super) ordinary_letters: bool,
}

/// The names that a list writes in capitals.
#[derive(Default)]
pub(super) struct Capitals {
    pub(super) count: u32,
    /// The first of them in ordinary letters.
    pub(super) example: Option<String>,
}

/// What was found there.
pub(super) struct Found {
    pub(super) sheets: Vec<String>,
    pub(super) sheet: u32,
    pub(super) columns: Vec<ReadColumn>,
    pub(super) heading: Option<u32>,
    pub(super) entries: Vec<Entry>,
    pub(super) capitals: Capitals,
    pub(super) seen: String,
}

impl Source<'_> {
    /// # Errors
    /// `list-source` where there is neither text nor file or both, `list-empty`, `too-many`,
    /// `cancelled`, and why a file cannot be read.
    pub(super) fn read(&self, app: &mut App) -> Result<Found, Failure> {
        let mut found = match (self.text, self.path) {
            (Some(text), None) => self.pasted(text)?,
            (None, Some(path)) => self.file(app, path)?,
            _ => return Err(Failure::new("list-source")),
        };
        // Columns that nothing is known of are shown, so that somebody can tell.
        if found.entries.is_empty() && found.columns.is_empty() {
            return Err(Failure::new("list-empty"));
        }
        if found.entries.len() > MOST_LINES {
            return Err(too_many());
        }
        found.capitals = self.capitals(&mut found.entries);
        Ok(found)
    }

    /// Finds the names in capitals; writes them in ordinary letters where that is wanted.
    fn capitals(&self, entries: &mut [Entry]) -> Capitals {
        let mut found = Capitals::default();
        for entry in entries {
            let names = std::iter::once(&mut entry.name).chain(entry.latin_name.as_mut());
            let mut in_capitals: Vec<&mut String> =
                names.filter(|name| is_in_capitals(name)).collect();
            let Some(first) = in_capitals.first() else { continue };
            found.count += 1;
            found.example.get_or_insert_with(|| in_ordinary_letters(first));
            for name in in_capitals.iter_mut().filter(|_| self.ordinary_letters) {
                **name = in_ordinary_letters(name);
            }
        }
        found
    }

    /// Cells parted by tabs below headings are a table, as Word and spreadsheets copy it; anything
    /// else is read line by line.
    fn pasted(&self, text: &str) -> Result<Found, Failure> {
        let seen = digest(text.as_bytes());
        let lines = text.lines().map(|line| line.split('\t').map(str::to_owned).collect());
        let rows: Vec<Vec<String>> = lines.collect();
        let tabbed = rows.iter().filter(|row| row.len() > 1).count() > 1;
        if tabbed && (self.layout.is_some() || lists::recognise(&rows).heading.is_some()) {
            return self.table(&rows, Vec::new(), 0, seen);
        }
        let entries = lists::read_list(text).into_iter().map(|line| Entry {
            row: line.line,
            name: line.name,
            affiliation: line.affiliation,
            phone: line.phone,
            latin_name: None,
            sex: None,
            birth_year: None,
            governorate: None,
            doubt: None,
        });
        let entries =
            entries.map(|entry| Entry { doubt: old_font(&entry.name), ..entry }).collect();
        Ok(Found {
            sheets: Vec::new(),
            sheet: 0,
            columns: Vec::new(),
            heading: None,
            entries,
            capitals: Capitals::default(),
            seen,
        })
    }

    fn file(&self, app: &mut App, path: &str) -> Result<Found, Failure> {
        let cap = u64::try_from(spreadsheets::LARGEST).unwrap_or(u64::MAX);
        let bytes = transfer::read_capped(&*app.environment.disk, Path::new(path), cap);
        let bytes = bytes.map_err(|failure| match failure {
            transfer::Failure::TooLarge => Failure::from(Problem::TooLarge),
            other => other.into(),
        })?;
        let seen = digest(&bytes);
        let App { environment, progress, .. } = app;
        // Nobody knows how long a table is before it is read.
        let book = (environment.read_table)(bytes, &mut || progress("list-read", 0, 0))?;
        let names = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let sheet = self.sheet.unwrap_or_default();
        let place = usize::try_from(sheet).unwrap_or(usize::MAX);
        let none = || Failure::new("list-no-such-table").number("count", book.sheets.len());
        let rows = &book.sheets.get(place).ok_or_else(none)?.rows;
        self.table(rows, names, sheet, seen)
    }

    fn table(
        &self,
        rows: &[Vec<String>],
        sheets: Vec<String>,
        sheet: u32,
        seen: String,
    ) -> Result<Found, Failure> {
        let layout = match self.layout {
            None => lists::recognise(rows),
            Some(asked) => Layout {
                heading: asked.heading.map(|row| place(row).saturating_sub(1)),
                columns: asked.columns.iter().map(|column| (*column).into()).collect(),
            },
        };
        let entries = lists::entries(rows, &layout);
        if !layout.columns.contains(&Column::Name) && self.layout.is_some() {
            return Err(Failure::new("list-no-name"));
        }
        let heading = layout.heading.map(|row| u32::try_from(row + 1).unwrap_or(u32::MAX));
        let columns = columns(rows, &layout);
        let capitals = Capitals::default();
        Ok(Found { sheets, sheet, columns, heading, entries, capitals, seen })
    }
}

fn old_font(name: &str) -> Option<Doubt> {
    lists::is_of_old_font(name).then_some(Doubt::OldFont)
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn digest(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn columns(rows: &[Vec<String>], layout: &Layout) -> Vec<ReadColumn> {
    let first = layout.heading.map_or(0, |heading| heading + 1);
    let cut = |text: &str| text.trim().chars().take(LONGEST_EXAMPLE).collect::<String>();
    let column = |(place, holds): (usize, &Column)| {
        let cells = rows.iter().skip(first).filter_map(|row| row.get(place));
        let filled = cells.filter(|cell| !cell.trim().is_empty());
        let heading = layout.heading.and_then(|heading| rows.get(heading)?.get(place));
        ReadColumn {
            heading: heading.map(|heading| cut(heading)).unwrap_or_default(),
            examples: filled.take(EXAMPLES).map(|cell| cut(cell)).collect(),
            holds: (*holds).into(),
        }
    };
    layout.columns.iter().enumerate().map(column).collect()
}

pub(super) fn too_many() -> Failure {
    Failure::new("too-many").number("limit", MOST_LINES)
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::new(match problem {
            Problem::Empty => "list-empty",
            Problem::Foreign(Foreign::Pdf) => "list-is-pdf",
            Problem::Foreign(Foreign::Document) => "list-is-document",
            Problem::Foreign(Foreign::Picture) => "list-is-picture",
            Problem::Foreign(Foreign::WebPage) => "list-is-web-page",
            Problem::Foreign(Foreign::Unknown) => "list-is-no-table",
            Problem::Locked => "list-locked",
            Problem::Damaged => "list-damaged",
            Problem::TooLarge => "list-too-large",
            Problem::TooManyRows => return too_many(),
        })
    }
}

/// The pairs of what a column holds, here and where it is known.
const COLUMNS: [(ListColumn, Column); 8] = [
    (ListColumn::Name, Column::Name),
    (ListColumn::LatinName, Column::LatinName),
    (ListColumn::Affiliation, Column::Affiliation),
    (ListColumn::Phone, Column::Phone),
    (ListColumn::Sex, Column::Sex),
    (ListColumn::BirthYear, Column::BirthYear),
    (ListColumn::Governorate, Column::Governorate),
    (ListColumn::Nothing, Column::Nothing),
];

impl From<ListColumn> for Column {
    fn from(column: ListColumn) -> Self {
        let pair = COLUMNS.iter().find(|(here, _)| *here == column);
        pair.map_or(Self::Nothing, |(_, there)| *there)
    }
}

impl From<Column> for ListColumn {
    fn from(column: Column) -> Self {
        let pair = COLUMNS.iter().find(|(_, there)| *there == column);
        pair.map_or(Self::Nothing, |(here, _)| *here)
    }
}
