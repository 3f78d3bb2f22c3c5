//! Papers of tables, read back from the finished file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests say what is wrong and stop")]

#[path = "../examples/specimen/mod.rs"]
mod specimen;

use lopdf::{Dictionary, Document, Object};
use paper::{Cell, Failure, Part, Row, Sheet, Table};
use specimen::sheets::{NAMES, label, matrix, sign_in};

fn print(sheet: &Sheet) -> Result<Vec<u8>, Failure> {
    specimen::with_fonts(|fonts| paper::sheet(fonts, sheet, &label))
}

/// A structure element with its kids.
#[derive(Debug)]
struct Element {
    kind: String,
    words: String,
    meaning: Option<String>,
    scope: Option<String>,
    columns: usize,
    rows: usize,
    kids: Vec<Element>,
}

impl Element {
    fn read(document: &Document, element: &Dictionary) -> Self {
        let there = |key: &[u8]| document.dereference(element.get(key).ok()?).ok();
        let text = |key: &[u8]| there(key).map(|it| lopdf::decode_text_string(it.1).unwrap());
        let attributes = there(b"A").map(|it| it.1.as_dict().unwrap());
        let number = |key: &[u8]| {
            let number = attributes.and_then(|it| it.get(key).ok());
            number.map_or(1, |it| usize::try_from(it.as_i64().unwrap()).unwrap())
        };
        let name = |object: &Object| String::from_utf8(object.as_name().unwrap().to_vec()).unwrap();
        let kids = there(b"K").and_then(|it| it.1.as_array().ok()).cloned().unwrap_or_default();
        let kid = |kid: &Object| {
            let id = kid.as_reference().ok()?;
            Some(Self::read(document, document.get_dictionary(id).unwrap()))
        };
        Self {
            kind: name(element.get(b"S").unwrap()),
            words: text(b"ActualText").unwrap_or_default(),
            meaning: text(b"E"),
            scope: attributes.and_then(|it| it.get(b"Scope").ok()).map(name),
            columns: number(b"ColSpan"),
            rows: number(b"RowSpan"),
            kids: kids.iter().filter_map(kid).collect(),
        }
    }

    fn all(&self, kind: &str) -> Vec<&Self> {
        let below = self.kids.iter().flat_map(|kid| kid.all(kind));
        std::iter::once(self).filter(|it| it.kind == kind).chain(below).collect()
    }

    fn words(&self) -> String {
        let kids = self.kids.iter().map(Self::words);
        std::iter::once(self.words.clone()).chain(kids).filter(|it| !it.is_empty()).collect()
    }
}

/// The tables of each page.
fn tables(pdf: &[u8]) -> Vec<Vec<Element>> {
    let document = Document::load_mem(pdf).unwrap();
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let root = document.get_dictionary(root).unwrap();
    let whole = document.get_dictionary(root.get(b"K").unwrap().as_reference().unwrap()).unwrap();
    let whole = Element::read(&document, whole);
    let found: Vec<Vec<Element>> = whole
        .kids
        .into_iter()
        .map(|page| page.kids.into_iter().filter(|it| it.kind == "Table").collect())
        .collect();
    assert_eq!(found.len(), document.get_pages().len(), "a section for each page");
    found
}

#[test]
fn columns_that_have_no_room_follow_on_further_pages() {
    let pages = tables(&print(&sign_in(15, 5)).unwrap());
    let heads: Vec<Vec<String>> = pages
        .iter()
        .map(|tables| tables[0].kids[0].kids.iter().map(Element::words).collect())
        .collect();
    let days = |from: usize, to: usize| (from..=to).map(|day| format!("اليوم {day}Day {day}"));
    let lead = ["تNo.", "الاسم الكاملFull name", "المنظمةOrganisation"].map(str::to_owned);
    let first: Vec<String> = lead.iter().cloned().chain(days(1, 3)).collect();
    let second: Vec<String> = lead[..2].iter().cloned().chain(days(4, 5)).collect();
    assert_eq!(
        heads,
        [first.clone(), first, second.clone(), second],
        "three days and two, not four and one, with their heads on every page"
    );
    let names = |page: usize| -> Vec<String> {
        pages[page][0].kids.iter().filter_map(|row| Some(row.kids.get(1)?.words())).collect()
    };
    for strip in [0, 2] {
        let listed: Vec<String> = [names(strip), names(strip + 1)].concat();
        for name in NAMES {
            assert!(listed.iter().any(|listed| listed == name), "{name} on pages from {strip}");
        }
    }
}

#[test]
fn every_row_of_a_table_is_as_wide_as_the_others() {
    for sheet in [sign_in(15, 5), sign_in(3, 1), matrix(40, 30)] {
        for table in tables(&print(&sheet).unwrap()).iter().flatten() {
            let mut below: Vec<usize> = Vec::new();
            let mut widths = Vec::new();
            for row in &table.kids {
                assert_eq!(row.kind, "TR", "a table has rows");
                let from_above = below.pop().unwrap_or_default();
                let own: usize = row.kids.iter().map(|cell| cell.columns).sum();
                let tall = row.kids.iter().filter(|cell| cell.rows == 2);
                below = vec![tall.map(|cell| cell.columns).sum()];
                widths.push(own + from_above);
            }
            assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{widths:?}");
        }
    }
}

#[test]
fn heads_say_what_they_head_and_signs_what_they_mean() {
    let pages = tables(&print(&matrix(8, 6)).unwrap());
    let table = &pages[0][0];
    let heads: Vec<&Element> = table.all("TH");
    let scope = |scope: &str| heads.iter().filter(|it| it.scope.as_deref() == Some(scope)).count();
    assert_eq!(scope("Row"), 9, "each person's name, and the sum");
    assert_eq!(scope("Column"), 3 + 2 + 6, "number, name, sum; two days; six sessions");
    let cells = table.all("TD");
    let meant: Vec<(&str, &str)> = cells
        .iter()
        .filter_map(|cell| Some((cell.words.as_str(), cell.meaning.as_deref()?)))
        .collect();
    assert_eq!(meant.len(), 8 * 6, "each mark");
    assert!(meant.contains(&("غ", "غياب")) && meant.contains(&("ت", "تأخّر")), "{meant:?}");
}

#[test]
fn sums_do_not_stand_alone() {
    for people in 15..45 {
        let pages = tables(&print(&matrix(people, 4)).unwrap());
        let last = pages.last().unwrap().last().unwrap();
        assert!(last.kids.len() >= 4, "two heads, somebody and the sum: {people} people");
        let rows: usize = pages.iter().flatten().map(|table| table.kids.len() - 2).sum();
        assert_eq!(rows, people + 1, "nobody is lost and nobody twice");
    }
}

#[test]
fn a_word_that_fits_no_cell_is_named() {
    let long = "ع".repeat(120);
    let mut sheet = sign_in(3, 2);
    let Part::Table(Table { rows, .. }) = &mut sheet.parts[0] else { panic!("a table") };
    let name = Cell::text(specimen::text("ar", &long));
    rows[1] = Row::Plain(vec![Cell::Empty, name]);
    assert_eq!(print(&sheet), Err(Failure::DoesNotFit { text: long }), "it is never cut");
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let sheet = matrix(30, 12);
    assert_eq!(print(&sheet).unwrap(), print(&sheet).unwrap(), "no clock, no chance");
}
