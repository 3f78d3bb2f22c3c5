//! Printing through the system: saved papers go to a printer as they are. Nothing of them is left
//! behind, because nothing is copied.

use crate::app::{App, Nothing};
use crate::failure::Failure;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;
use words::Argument;

/// Files that one call of the system's printing takes: a command line has an end.
const AT_ONCE: usize = 100;

/// What the system knows of printing; where it knows nothing the list is empty.
pub trait Printers {
    /// The printers by name, the usual one first, and whether there is a usual one.
    fn list(&self) -> PrinterList;

    /// Hands files to a printer, in order. `false` where the system did not take them.
    fn print(&self, printer: &str, files: &[PathBuf]) -> bool;
}

/// Names of printers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrinterList {
    /// As the system names them.
    pub names: Vec<String>,
    /// The one that is used where nobody chooses.
    pub usual: Option<String>,
}

/// A printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Printer {
    /// As the system names it.
    pub name: String,
    /// Whether it is used where nobody chooses.
    pub usual: bool,
}

/// What to print, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintFiles {
    /// Saved papers (PDF).
    pub files: Vec<String>,
    /// By name; `null` for the usual one.
    #[serde(default)]
    pub printer: Option<String>,
}

/// What was handed to a printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sent {
    /// Which one.
    pub printer: String,
    /// For the live region.
    pub said_text: String,
}

/// `printers_list`: the usual one first.
pub(crate) fn list(app: &mut App, _: Nothing) -> Result<Vec<Printer>, Failure> {
    let PrinterList { names, usual } = app.environment.printers.list();
    let mut printers: Vec<Printer> = names
        .into_iter()
        .map(|name| Printer { usual: usual.as_ref() == Some(&name), name })
        .collect();
    printers.sort_by_key(|printer| !printer.usual);
    Ok(printers)
}

/// `printers_print`: the files are looked at before the first goes.
pub(crate) fn print(app: &mut App, input: PrintFiles) -> Result<Sent, Failure> {
    let files: Vec<PathBuf> =
        input.files.iter().map(|file| paper(Path::new(file))).collect::<Result<_, _>>()?;
    if files.is_empty() {
        return Err(Failure::new("file-unreadable").field("files"));
    }
    let PrinterList { names, usual } = app.environment.printers.list();
    let printer = match input.printer {
        Some(chosen) if names.contains(&chosen) => chosen,
        Some(_) => return Err(Failure::new("unknown-choice").field("printer")),
        None => {
            usual.or_else(|| names.first().cloned()).ok_or_else(|| Failure::new("no-printer"))?
        }
    };
    for files in files.chunks(AT_ONCE) {
        if !app.environment.printers.print(&printer, files) {
            return Err(Failure::new("print-failed"));
        }
    }
    let said = [("printer", Argument::Text(printer.as_str()))];
    Ok(Sent { said_text: app.say("answer-sent-to-printer", &said), printer })
}

/// The whole path of a saved paper. Only papers: whoever holds the screen must not print secrets.
fn paper(path: &Path) -> Result<PathBuf, Failure> {
    let unreadable = || Failure::new("file-unreadable").field("files");
    let is_paper = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if !is_paper || !path.is_file() {
        return Err(unreadable());
    }
    path.canonicalize().map_err(|_| unreadable())
}
