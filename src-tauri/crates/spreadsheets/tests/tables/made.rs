//! Files of several formats, written part by part.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A packed file of these parts.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An ODS file with these tables, each a name and its rows in XML.
pub(crate) fn opendocument(tables: &[(&str, &str)]) -> Vec<u8> {
    let tables: String = tables
        .iter()
        .map(|(name, rows)| format!(r#"<table:table table:name="{name}">{rows}</table:table>"#))
        .collect();
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

/// One record of a book of Excel 97 (MS-XLS 2.1.4).
pub(crate) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

fn beginning(of: u16) -> Vec<u8> {
    let words = [0x0600, of, 0x0DBB, 0x07CC, 0, 0, 6, 0];
    record(0x0809, &words.map(u16::to_le_bytes).concat())
}

/// The head of a cell's record: row, column, format.
fn at(row: u16, column: u16) -> Vec<u8> {
    [row, column, 0].map(u16::to_le_bytes).concat()
}

pub(crate) fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let length = u16::try_from(units.len()).unwrap().to_le_bytes();
    let units: Vec<u8> = units.into_iter().flat_map(u16::to_le_bytes).collect();
    record(0x0204, &[&at(row, column)[..], &length, &[1], &units].concat())
}

pub(crate) fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    record(0x0203, &[&at(row, column)[..], &value.to_le_bytes()].concat())
}

pub(crate) fn merged(first: u16, last: u16, column: u16) -> Vec<u8> {
    record(0x00E5, &[1, first, last, column, column].map(u16::to_le_bytes).concat())
}

/// A book of Excel 97 with one sheet of these records.
pub(crate) fn legacy(cells: &[Vec<u8>]) -> Vec<u8> {
    let globals = beginning(0x0005);
    let end = record(0x000A, &[]);
    let name = [&[5_u8, 0][..], b"Sheet"].concat();
    let start = globals.len() + 4 + 6 + name.len() + end.len();
    let start = u32::try_from(start).unwrap().to_le_bytes();
    let bound = record(0x0085, &[&start[..], &[0, 0], &name].concat());
    let sheet = [beginning(0x0010), cells.concat(), end.clone()].concat();
    let book = [globals, bound, end, sheet].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&book).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}
