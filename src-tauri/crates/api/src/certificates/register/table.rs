//! The register of certificates as a file: a table for spreadsheets.

use super::{RegisterPage, RegisterRow};
use crate::app::App;
use crate::failure::Failure;
use crate::nouns::read_id;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use words::Argument;

/// Which register to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRegister {
    /// UUID; `null` for all trainings.
    #[serde(default)]
    pub training: Option<String>,
    /// The file.
    pub path: String,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedRegister {
    /// Where.
    pub path: String,
    /// How many certificates.
    pub count: u32,
    /// For the live region.
    pub said_text: String,
}

/// `certificates_register_save`
pub(crate) fn save(app: &mut App, input: SaveRegister) -> Result<SavedRegister, Failure> {
    if input.path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
    let training = input.training.as_deref().map(read_id).transpose()?;
    let page = app.certificates_register(training)?;
    if page.rows.is_empty() {
        return Err(Failure::new("nothing-issued"));
    }
    let bytes = csv(app, &page)?;
    let path = crate::issuing::with_ending(Path::new(&input.path), "csv");
    transfer::write_file(&*app.environment.disk, &path, &bytes)?;
    let count = page.rows.len();
    let number = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let certificates = app.say("count-certificates", &[("count", number)]);
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(SavedRegister {
        path: path.display().to_string(),
        count: u32::try_from(count).unwrap_or(u32::MAX),
        said_text: app.say(
            "answer-register-saved",
            &[
                ("certificates", Argument::Text(&certificates)),
                ("file", Argument::Text(&file.unwrap_or_default())),
            ],
        ),
    })
}

/// The columns of the table and of the paper, as messages.
const COLUMNS: [&str; 12] = [
    "serial",
    "name",
    "other_name",
    "kind",
    "languages",
    "training",
    "issued",
    "state",
    "replaced_by",
    "withdrawn",
    "reason",
    "differs",
];

fn cells(row: &RegisterRow) -> [&str; 12] {
    fn text(text: &Option<String>) -> &str {
        text.as_deref().unwrap_or_default()
    }
    [
        &row.serial,
        &row.name,
        text(&row.other_name),
        &row.kind_text,
        &row.languages,
        &row.training_title,
        &row.issued,
        &row.state_text,
        text(&row.replaced_by),
        text(&row.withdrawn),
        text(&row.reason),
        text(&row.differs_text),
    ]
}

/// UTF-8 with a byte order mark, every cell quoted (RFC 4180). Dates are those of ISO 8601, so
/// that spreadsheets in any language sort them.
fn csv(app: &App, page: &RegisterPage) -> Result<Vec<u8>, Failure> {
    let failed = |_| Failure::internal("csv");
    let mut writer = csv::WriterBuilder::new()
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    let heads = COLUMNS.map(|column| app.say(&format!("answer-register-column-{column}"), &[]));
    writer.write_record(&heads).map_err(failed)?;
    for row in &page.rows {
        writer.write_record(cells(row).map(tame)).map_err(failed)?;
    }
    writer.into_inner().map_err(|_| Failure::internal("csv"))
}

/// A cell that no spreadsheet takes for a formula, whatever somebody typed as a name or a reason;
/// without the marks that isolate values.
fn tame(cell: &str) -> String {
    let plain: String =
        cell.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    let begins = plain
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}']);
    if begins || plain.starts_with(['\t', '\r']) { format!("'{plain}") } else { plain }
}
