//! A file of more than a thousand pages: whether poppler and pdfium find each name on its page.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

mod names;
#[path = "../examples/specimen/mod.rs"]
mod specimen;

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use paper::{Certificate, Design, Look, one_file};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Pages that run from right to left and pages that run from left to right, in turn; now and then
/// one with an ornament, which readers take long to draw past.
fn certificate(number: usize, language: &str, name: &str) -> Certificate {
    let look = match number % 39 {
        0 => Look::TwoRivers,
        13 => Look::Modern,
        26 => Look::Monochrome,
        _ => Look::Stock,
    };
    let page = if number.is_multiple_of(2) {
        specimen::arabic(name, None, number)
    } else {
        specimen::english()
    };
    let design = Design { look, ..page.design };
    Certificate { design, name: specimen::text(language, name), ..page }
}

/// Writes the file that all readers read.
fn printed(names: &[(&str, String)]) -> PathBuf {
    let certificates: Vec<Certificate> = names
        .iter()
        .enumerate()
        .map(|(number, (language, name))| certificate(number, language, name))
        .collect();
    let pdf = specimen::with_fonts(|fonts| one_file(fonts, &certificates, &mut |_| true)).unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("thousand-names.pdf");
    std::fs::write(&path, pdf).unwrap();
    path
}

/// Begins to read; several readers work at the same time.
fn reading(program: &str, arguments: &[&str]) -> Child {
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::piped()).spawn().unwrap()
}

/// The text of each page in NFC. Poppler adds marks of direction around what it turned round.
fn pages(reader: Child) -> Vec<String> {
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success(), "the reader reads the file");
    let text = String::from_utf8(output.stdout).unwrap();
    let marks = ['\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}'];
    let mut pages: Vec<String> =
        text.split('\u{c}').map(|page| page.replace(marks, "").nfc().collect()).collect();
    assert_eq!(pages.pop().as_deref(), Some(""), "each page is ended");
    pages
}

/// The names that do not stand on their page as they are spelt.
fn lost<'n>(names: &'n [(&str, String)], pages: &[String]) -> Vec<&'n str> {
    assert_eq!(names.len(), pages.len(), "a page for each name");
    let found = |name: &str, page: &String| page.contains(&name.nfc().collect::<String>());
    let pairs = names.iter().zip(pages);
    pairs.filter(|((_, name), page)| !found(name, page)).map(|((_, name), _)| &**name).collect()
}

#[test]
fn every_reader_finds_every_name() {
    let names = names::names();
    assert!(names.len() >= 1000, "a thousand names: {}", names.len());
    let file = printed(&names);
    let path = file.to_str().unwrap();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pdfium.mjs");
    let pdfium = reading("node", &[script, path, &format!("{root}/ui/node_modules")]);
    let poppler = reading("pdftotext", &[path, "-"]);
    let laid_out = reading("pdftotext", &["-layout", path, "-"]);
    let raw = reading("pdftotext", &["-raw", path, "-"]);
    assert_eq!(lost(&names, &pages(poppler)), Vec::<&str>::new(), "lost by poppler");
    assert_eq!(lost(&names, &pages(laid_out)), Vec::<&str>::new(), "lost by poppler's layout");
    assert_eq!(lost(&names, &pages(pdfium)), Vec::<&str>::new(), "lost by pdfium");
    // In the order of the file, lines that run from right to left have their words from left to
    // right; each word is whole. A mark at the end of a word stands before it there.
    let mut lost = Vec::new();
    for ((_, name), page) in names.iter().zip(pages(raw)) {
        let words = name.split(' ').filter(|word| !word.ends_with(is_combining_mark));
        let word = words.map(|word| word.nfc().collect::<String>());
        lost.extend(word.filter(|word| !page.split_whitespace().any(|found| found == word)));
    }
    assert_eq!(lost, Vec::<String>::new(), "words lost by poppler's raw reading");
}

#[test]
fn titles_drawn_out_are_found_as_they_are_written() {
    let looks = [Look::TwoRivers, Look::Modern, Look::Stock, Look::Monochrome];
    let drawn = |stretch_title: bool| -> Vec<Certificate> {
        let pages = looks.iter().flat_map(|look| ["ar", "ckb", "ar+en"].map(|one| (*look, one)));
        pages
            .map(|(look, language)| {
                let page = specimen::of_language(language);
                let design = Design { look, stretch_title, ..page.design };
                Certificate { design, ..page }
            })
            .collect()
    };
    let [plain, stretched] = [false, true].map(|stretch| {
        specimen::with_fonts(|fonts| one_file(fonts, &drawn(stretch), &mut |_| true)).unwrap()
    });
    assert!(plain != stretched, "they are drawn out");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("titles-drawn-out.pdf");
    std::fs::write(&path, stretched).unwrap();
    let file = path.to_str().unwrap();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pdfium.mjs");
    let readers = [
        ("poppler", reading("pdftotext", &[file, "-"])),
        ("pdfium", reading("node", &[script, file, &format!("{root}/ui/node_modules")])),
    ];
    for (reader, child) in readers {
        for (certificate, page) in drawn(true).iter().zip(pages(child)) {
            let title = &certificate.title.text;
            assert!(page.contains(&**title), "{reader} finds {title}: {page}");
            assert!(!page.contains('\u{640}'), "{reader} reads no stroke: {page}");
        }
    }
}
