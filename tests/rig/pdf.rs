//! Reading a PDF as others do: with poppler and qpdf, which share no code with ours.

use crate::program::finish;
use std::path::Path;
use std::process::Command;

/// The words of each page, as poppler reads them; each page's lines joined by `\n`.
pub fn pages(file: &Path) -> Vec<String> {
    let read = finish(Command::new("pdftotext").arg(file).arg("-")).well();
    let mut pages: Vec<String> = read.said.split('\u{c}').map(str::to_owned).collect();
    // Each page ends with a form feed, hence nothing stands after the last one.
    assert_eq!(pages.pop().as_deref(), Some(""), "pdftotext ends each page");
    pages
}

/// The lines of all pages as they stand on the paper, cells of a row beside each other.
pub fn lines(file: &Path) -> Vec<String> {
    let read = finish(Command::new("pdftotext").arg("-layout").arg(file).arg("-")).well();
    read.said.lines().map(str::to_owned).collect()
}

/// The structure holds, by qpdf's judgement.
///
/// # Panics
/// When qpdf finds an error or has a warning.
pub fn sound(file: &Path) {
    finish(Command::new("qpdf").arg("--check").arg(file)).well();
}

/// A page as a PNG picture, `file-1.png` and so on beside `stem`.
///
/// # Panics
/// When poppler cannot draw it.
pub fn picture(file: &Path, page: usize, width: u32, stem: &Path) {
    let page = page.to_string();
    let width = width.to_string();
    let mut draw = Command::new("pdftoppm");
    draw.args(["-png", "-singlefile", "-f", &page, "-l", &page]);
    draw.args(["-scale-to-x", &width, "-scale-to-y", "-1"]);
    finish(draw.arg(file).arg(stem)).well();
}

/// Everything that the file says outside of its pages' glyphs: all strings of all objects, and
/// all streams that hold text, such as its description.
pub fn hidden_words(file: &Path) -> String {
    let objects = finish(Command::new("qpdf").arg("--json=2").arg(file)).well().said;
    let mut unpack = Command::new("qpdf");
    unpack.args(["--qdf", "--object-streams=disable"]).arg(file).arg("-");
    let whole = unpack.output().expect("qpdf writes to standard output");
    format!("{objects}{}", String::from_utf8_lossy(&whole.stdout))
}
