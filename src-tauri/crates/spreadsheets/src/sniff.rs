//! What a file is, by its bytes.

use crate::{Envelope, Foreign, Problem, archive::Archive};
use std::io::Cursor;

pub(crate) enum Form {
    /// XLSX and its kin with macros.
    OpenXml,
    /// ODS.
    OpenDocument,
    /// XLS.
    Legacy,
    /// CSV, TSV and the like.
    Text,
}

/// How files begin that are given the name of a spreadsheet now and then.
const PICTURES: [&[u8]; 5] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0"];

/// # Errors
/// [`Problem::Empty`], [`Problem::Foreign`], [`Problem::Locked`], [`Problem::Damaged`] for what
/// begins as an archive and is none, [`Problem::TooLarge`] for one that unfolds too far.
pub(crate) fn form_of(bytes: &[u8]) -> Result<Form, Problem> {
    // Some tools put line ends or a mark of order before everything else.
    let start = bytes.trim_ascii_start();
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    if start.is_empty() {
        return Err(Problem::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return packed(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes);
    }
    // Books of Excel 5 and before come without an envelope.
    if matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, ..]) {
        return Err(Problem::Foreign(Foreign::Unknown));
    }
    let foreign = if start.starts_with(b"%PDF") {
        Foreign::Pdf
    } else if start.starts_with(b"{\\rtf") {
        Foreign::Document
    } else if PICTURES.iter().any(|magic| bytes.starts_with(magic)) && !is_words(bytes) {
        Foreign::Picture
    } else if is_markup(start) {
        Foreign::WebPage
    } else {
        return Ok(Form::Text);
    };
    Err(Problem::Foreign(foreign))
}

/// Whether a file without zeros might be words that only begin like a picture.
fn is_words(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0)
}

fn is_markup(start: &[u8]) -> bool {
    let head: Vec<u8> = start.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let has = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
    head.first() == Some(&b'<')
        && [&b"<html"[..], b"<!doctype", b"<table", b"<?xml"].into_iter().any(has)
}

fn packed(bytes: &[u8]) -> Result<Form, Problem> {
    let archive = Archive::open(bytes)?;
    let form = if archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin") {
        // XLSB is rare, and its cells cannot be counted before they are read.
        if archive.has("xl/workbook.bin") {
            return Err(Problem::Foreign(Foreign::Unknown));
        }
        Form::OpenXml
    } else if archive.has("word/document.xml") {
        return Err(Problem::Foreign(Foreign::Document));
    } else {
        let kind = archive.read("mimetype").unwrap_or_default();
        match &*kind {
            kind if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => {
                Form::OpenDocument
            }
            kind if kind.starts_with(b"application/vnd.oasis.opendocument.text") => {
                return Err(Problem::Foreign(Foreign::Document));
            }
            _ => return Err(Problem::Foreign(Foreign::Unknown)),
        }
    };
    archive.measure()?;
    Ok(form)
}

/// Compound files hold books and documents of old, and whatever is locked.
fn compound(bytes: &[u8]) -> Result<Form, Problem> {
    let file = Envelope::open(Cursor::new(bytes)).map_err(|_| Problem::Damaged)?;
    if file.is_stream("/EncryptedPackage") {
        Err(Problem::Locked)
    } else if file.is_stream("/Workbook") || file.is_stream("/Book") {
        Ok(Form::Legacy)
    } else if file.is_stream("/WordDocument") {
        Err(Problem::Foreign(Foreign::Document))
    } else {
        Err(Problem::Foreign(Foreign::Unknown))
    }
}
