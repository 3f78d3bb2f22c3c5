//! Files that are made to harm, or broken.

use super::made::{archive, label, legacy, opendocument, record};
use super::refused;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use spreadsheets::{MOST_ROWS, Problem, read};

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..20 {
        sheet.write(row, 0, "زهراء كاظم").unwrap();
        sheet.write(row, 1, f64::from(row)).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_book_that_unfolds_without_end_is_refused() {
    let zeros = vec![b' '; 200 << 20];
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/media/image1.png", &zeros)]);
    assert!(bomb.len() < 1 << 20, "{} bytes unfold to 200 MiB", bomb.len());
    assert_eq!(refused(&bomb), Problem::TooLarge);
}

#[test]
fn one_text_in_many_cells_is_counted_each_time() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let text = "x".repeat(2_000);
    for row in 0..200 {
        for column in 0..200 {
            sheet.write(row, column, &text).unwrap();
        }
    }
    assert_eq!(refused(&book.save_to_buffer().unwrap()), Problem::TooLarge);
}

#[test]
fn too_many_rows_are_refused_wherever_they_lie() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Ali").unwrap();
    sheet.write(u32::try_from(MOST_ROWS).unwrap(), 0, "Sara").unwrap();
    assert_eq!(refused(&book.save_to_buffer().unwrap()), Problem::TooManyRows);
    let mut book = Workbook::new();
    let far = book.add_worksheet();
    far.write(0, 0, "Ali").unwrap();
    far.write(0, 16_383, "far away").unwrap();
    let read = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(read.sheets[0].rows, [["Ali"]], "what lies far to the side is left out");
}

#[test]
fn repeated_cells_are_counted_before_they_are_read() {
    let cell = |columns: u64| {
        format!(
            r#"<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell>"#
        )
    };
    let table = |rows: u64, columns: u64| {
        let row = format!(
            r#"<table:table-row table:number-rows-repeated="{rows}">{}</table:table-row>"#,
            cell(columns)
        );
        opendocument(&[("Sheet1", &row)])
    };
    assert_eq!(read(&table(3, 2)).unwrap().sheets[0].rows, [["x", "x"]; 3]);
    assert_eq!(refused(&table(1_000_000, 2)), Problem::TooManyRows);
    assert_eq!(refused(&table(10_000, 16_000)), Problem::TooLarge);
    assert_eq!(refused(&table(u64::MAX, u64::MAX)), Problem::TooManyRows);
    let formula = r#"<table:table-row><table:table-cell table:formula="of:=1" table:number-columns-repeated="16384"/></table:table-row>"#;
    assert_eq!(refused(&opendocument(&[("Sheet1", &formula.repeat(200))])), Problem::TooLarge);
    let far = |row: &str, cells: &str| format!("<table:table-row {row}>{cells}</table:table-row>");
    let wide = format!(r#"<table:table-cell table:number-columns-repeated="16000"/>{}"#, cell(1));
    let corners = far("", &wide)
        + &far(r#"table:number-rows-repeated="6000""#, "<table:table-cell/>")
        + &far("", &cell(1));
    assert_eq!(refused(&opendocument(&[("Sheet1", &corners)])), Problem::TooLarge, "a rectangle");
}

#[test]
fn a_book_of_excel_97_makes_no_room_for_what_it_only_claims() {
    let claim = [0_u32, 65_536].map(u32::to_le_bytes).concat();
    let claim = [claim, [0_u16, 60_000, 0].map(u16::to_le_bytes).concat()].concat();
    assert_eq!(refused(&legacy(&[record(0x0200, &claim), label(0, 0, "Ali")])), Problem::TooLarge);
    assert_eq!(
        refused(&legacy(&[label(0, 0, "Ali"), label(65_535, 60_000, "Sara")])),
        Problem::TooLarge
    );
    let backwards = [9_u32, 3].map(u32::to_le_bytes).concat();
    let backwards = [backwards, [0_u16, 1, 0].map(u16::to_le_bytes).concat()].concat();
    assert_eq!(refused(&legacy(&[record(0x0200, &backwards)])), Problem::Damaged);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn broken_files_are_refused_or_read(
        kind in 0..3_usize,
        places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let row = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>Ali</text:p></table:table-cell></table:table-row>"#;
        let mut bytes = match kind {
            0 => book(),
            1 => opendocument(&[("Sheet1", row)]),
            _ => legacy(&[label(0, 0, "Ali"), label(1, 0, "Sara")]),
        };
        for (place, byte) in places {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        // The reader of Excel 97 panics now and then, which ends the process made for it.
        let read = if kind == 2 {
            std::panic::catch_unwind(|| read(&bytes)).unwrap_or(Err(Problem::Damaged))
        } else {
            read(&bytes)
        };
        if let Ok(book) = read {
            prop_assert!(!book.sheets.is_empty(), "a book that is read holds something");
            prop_assert!(book.sheets.iter().all(|sheet| !sheet.rows.is_empty() && sheet.rows.len() <= MOST_ROWS));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = read(text.as_bytes());
        let _ = read(&text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    }
}
