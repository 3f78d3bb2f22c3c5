//! Books of spreadsheet programs.

use super::made::{archive, label, legacy, merged, number, opendocument};
use super::{refused, rows};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use spreadsheets::{Foreign, Problem, read};

#[test]
fn a_book_of_excel_is_read_as_it_is_seen() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("المشاركون").unwrap();
    sheet.merge_range(0, 0, 0, 3, "قائمة المشاركين", &Format::new()).unwrap();
    for (column, head) in (0..).zip(["الاسم", "الجهة", "الهاتف", "المواليد"])
    {
        sheet.write(2, column, head).unwrap();
    }
    sheet.write(3, 0, "زهراء كاظم").unwrap();
    sheet.merge_range(3, 1, 4, 1, "منتدى النجف", &Format::new()).unwrap();
    sheet.write(3, 2, 7_701_234_567.0).unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_with_format(3, 3, ExcelDateTime::from_ymd(1994, 3, 9).unwrap(), &day).unwrap();
    sheet.write_formula(4, 0, Formula::new(r#"="علي "&"جواد""#).set_result("علي جواد")).unwrap();
    sheet.write(4, 2, "0770 765 4321").unwrap();
    sheet.write(4, 3, 1990).unwrap();
    sheet.write(6, 0, "  مريم صالح ").unwrap();
    book.add_worksheet().set_name("Empty").unwrap();
    let hidden = book.add_worksheet().set_name("Hidden").unwrap();
    hidden.write(0, 0, "nobody").unwrap();
    hidden.set_hidden(true);
    let second = book.add_worksheet().set_name("Second").unwrap();
    second.write(0, 0, "Sara").unwrap();

    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| &*sheet.name).collect();
    assert_eq!(names, ["المشاركون", "Second"], "neither empty ones nor hidden ones");
    let rows = &book.sheets[0].rows;
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[0], ["قائمة المشاركين"], "merged to the side it stands once");
    assert!(rows[1].is_empty() && rows[5].is_empty(), "numbers of rows stay");
    assert_eq!(rows[3], ["زهراء كاظم", "منتدى النجف", "7701234567", "1994-03-09"]);
    assert_eq!(rows[4], ["علي جواد", "منتدى النجف", "0770 765 4321", "1990"], "merged downwards");
    assert_eq!(rows[6], ["مريم صالح"]);
}

#[test]
fn a_book_of_libreoffice_is_read() {
    let cell = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let table = [
        "<table:table-row>".to_owned(),
        cell("ناو"),
        r#"<table:table-cell table:number-columns-repeated="2"/>"#.to_owned(),
        cell("مۆبایل"),
        r#"<table:table-cell table:number-columns-repeated="16380"/></table:table-row>"#.to_owned(),
        r#"<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#.to_owned(),
        "<table:table-row>".to_owned(),
        cell("ئارام عەزیز"),
        r#"<table:table-cell/><table:table-cell/><table:table-cell office:value-type="float" office:value="7501234567"><text:p>7501234567</text:p></table:table-cell></table:table-row>"#.to_owned(),
        r#"<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#.to_owned(),
    ]
    .concat();
    let read = rows(&opendocument(&[("Sheet1", &table), ("Sheet2", "")]));
    assert_eq!(read.len(), 4, "a million empty rows behind it are nothing");
    assert_eq!(read[0], ["ناو", "", "", "مۆبایل"]);
    assert!(read[1].is_empty() && read[2].is_empty());
    assert_eq!(read[3], ["ئارام عەزیز", "", "", "7501234567"]);
}

#[test]
fn what_is_merged_downwards_stands_in_each_row_of_an_ods_too() {
    let text = |text: &str, more: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let spanned = r#" table:number-columns-spanned="1" table:number-rows-spanned="2""#;
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let covered = "<table:covered-table-cell/>".to_owned();
    let table = [
        row(text("Ali", "") + &text("Peace team", spanned)),
        row(text("Sara", "") + &covered),
        row(text("Huda", "")),
    ]
    .concat();
    let read = rows(&opendocument(&[("Sheet1", &table)]));
    assert_eq!(read, [vec!["Ali", "Peace team"], vec!["Sara", "Peace team"], vec!["Huda"]]);
}

#[test]
fn a_book_of_excel_97_is_read() {
    let cells = [
        label(0, 0, "الاسم"),
        label(0, 2, "الهاتف"),
        label(1, 0, "نور حيدر"),
        label(1, 1, "فريق السلام"),
        number(1, 2, 7_801_112_223.0),
        label(2, 0, "سارة عباس"),
        merged(1, 2, 1),
    ];
    assert_eq!(
        rows(&legacy(&cells)),
        [
            vec!["الاسم", "", "الهاتف"],
            vec!["نور حيدر", "فريق السلام", "7801112223"],
            vec!["سارة عباس", "فريق السلام"]
        ]
    );
}

#[test]
fn other_packed_files_are_named() {
    let word = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    assert_eq!(refused(&word), Problem::Foreign(Foreign::Document));
    let writer = archive(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    assert_eq!(refused(&writer), Problem::Foreign(Foreign::Document));
    assert_eq!(refused(&archive(&[("photos/1.jpg", b"x")])), Problem::Foreign(Foreign::Unknown));
    assert_eq!(refused(&archive(&[("xl/workbook.xml", b"<workbook")])), Problem::Damaged);
    assert_eq!(refused(&Workbook::new().save_to_buffer().unwrap()), Problem::Empty);
}

#[test]
fn a_locked_book_is_said_to_be_locked() {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptedPackage").unwrap();
    file.flush().unwrap();
    assert_eq!(refused(&file.into_inner().into_inner()), Problem::Locked);
}
