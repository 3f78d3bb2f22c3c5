//! The register of certificates as a table for spreadsheets.

use super::{RegisterPage, RegisterRow};
use crate::app::App;
use crate::failure::Failure;

/// The columns of the table, as messages.
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
pub(super) fn csv(app: &App, page: &RegisterPage) -> Result<Vec<u8>, Failure> {
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
