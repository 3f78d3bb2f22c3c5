//! Papers of tables about invented people.

use super::{line, named, text};
use paper::{
    Align, Cell, Meaning, Orientation, Part, Row, Sheet, Sign, Style, Table, TableColumn, Text,
    Width,
};

/// Names in the scripts that meet in one list.
pub(crate) const NAMES: [&str; 15] = [
    "زهراء عبد الأمير حسين الكوفي",
    "علي كاظم جواد",
    "مريم مهدي صالح",
    "حسين ناصر سعدون",
    "نور رشيد العبيدي",
    "سارة يوسف الجبوري",
    "كرّار حيدر التميمي",
    "هبة صباح الربيعي",
    "ڕێبوار ئازاد کەریم",
    "ژیان عومەر",
    "مصطفى باسم الخزرجي",
    "رقية عادل الموسوي",
    "Chiara Bellò",
    "أحمد فاضل الزبيدي",
    "دعاء كريم البصري",
];

/// A column with a head in Arabic and English.
pub(crate) fn column(arabic: &str, english: &str, width: Width) -> TableColumn {
    TableColumn {
        head: vec![text("ar", arabic), text("en", english)],
        group: None,
        width,
        align: Align::Start,
        style: Style::Body,
    }
}

/// The name that a person of this number has, and has again in the next round of names.
pub(crate) fn name(at: usize) -> Text {
    text("ar", NAMES[at % NAMES.len()])
}

/// A table without columns and rows.
pub(crate) fn table() -> Table {
    Table {
        name: None,
        columns: Vec::new(),
        lead: 2,
        row_head: 1,
        most_shares: None,
        rows_first: true,
        rows: Vec::new(),
        filler: Vec::new(),
        row_height: 9.5,
        size: 12.5,
    }
}

/// A sheet of these parts.
pub(crate) fn sheet(parts: Vec<Part>) -> Sheet {
    Sheet {
        document_title: "كشف التوقيع".to_owned(),
        language: "ar".to_owned(),
        orientation: Orientation::Landscape,
        logos: vec![named("ar", "منتدى النجف الاجتماعي"), named("it", "Un Ponte Per")],
        header: vec![
            line("ar", Style::Strong, "«\u{2068}التخطيط للحملات المدنية وإدارتها\u{2069}»"),
            line("ar", Style::Body, "النجف، ١–٢\u{A0}حزيران\u{A0}٢٠١٨"),
            line("ar", Style::Small, "بدعم من \u{2068}Fondation Assistance Internationale\u{2069}"),
        ],
        parts,
        legend: Vec::new(),
        footer: vec![
            vec![text("ar", "اسم المدرّب وتوقيعه"), text("en", "Trainer’s name and signature")],
            vec![text("ar", "الختم"), text("en", "Stamp")],
        ],
        serial: "NJF-A-2018-T07".to_owned(),
        remark: None,
    }
}

/// "1/2" for a page.
pub(crate) fn label(page: usize, pages: usize) -> Text {
    text("en", &format!("Page {page} of {pages}"))
}

/// A list to sign in on so many days.
pub(crate) fn sign_in(people: usize, days: usize) -> Sheet {
    let mut columns = vec![
        column("ت", "No.", Width::Fixed(10.0)),
        column("الاسم الكامل", "Full name", Width::Words { least: 40.0, most: 90.0 }),
        column("المنظمة", "Organisation", Width::Words { least: 30.0, most: 70.0 }),
    ];
    for day in 1..=days {
        let (arabic, english) = (format!("اليوم {day}"), format!("Day {day}"));
        columns.push(column(&arabic, &english, Width::Share { least: 30.0, most: 70.0 }));
    }
    let row = |at: usize| {
        let organisation = text("ar", "فريق فكّر بغيرك");
        let number = Cell::text(text("ar", &(at + 1).to_string()));
        Row::Plain(vec![number, Cell::text(name(at)), Cell::text(organisation)])
    };
    let blank = || Row::Plain(vec![]);
    let mut rows: Vec<Row> = (0..people).map(row).collect();
    rows.push(Row::Group(vec![text("ar", "لم ترد أسماؤهم")]));
    rows.extend((0..5).map(|_| blank()));
    let filler = (0..20).map(|_| blank()).collect();
    sheet(vec![Part::Table(Table { columns, rows, filler, most_shares: Some(4), ..table() })])
}

const STATES: [(Sign, &str, &str); 5] = [
    (Sign::Full, "ح", "حضور"),
    (Sign::LeftHalf, "ت", "تأخّر"),
    (Sign::RightHalf, "خ", "خروج مبكر"),
    (Sign::Ring, "غ", "غياب"),
    (Sign::Triangle, "ع", "غياب بعذر"),
];

/// People by sessions, with sums.
pub(crate) fn matrix(people: usize, sessions: usize) -> Sheet {
    let mut columns = vec![
        column("ت", "No.", Width::Fixed(9.0)),
        column("الاسم الكامل", "Full name", Width::Words { least: 40.0, most: 60.0 }),
    ];
    for session in 1..=sessions {
        columns.push(TableColumn {
            head: vec![text("ar", &session.to_string())],
            group: Some(vec![text("ar", &format!("اليوم {}", session.div_ceil(4)))]),
            width: Width::Share { least: 7.5, most: 16.0 },
            align: Align::Middle,
            style: Style::Body,
        });
    }
    columns.push(column("المجموع", "Total", Width::Fixed(18.0)));
    let row = |at: usize| {
        let mut cells = vec![Cell::text(text("ar", &(at + 1).to_string())), Cell::text(name(at))];
        for session in 0..sessions {
            let (sign, letter, word) = STATES[(at * 7 + session * 3) % 23 % 5];
            cells.push(Cell::Sign(Some(sign), text("ar", letter), word.to_owned()));
        }
        cells.push(Cell::text(text("ar", "75%")));
        Row::Plain(cells)
    };
    let mut sums = vec![Cell::Empty, Cell::text(text("ar", "الحضور"))];
    sums.extend((0..sessions).map(|session| Cell::text(text("ar", &session.to_string()))));
    let mut rows: Vec<Row> = (0..people).map(row).collect();
    rows.push(Row::Total(sums));
    let table = Table { columns, rows, rows_first: false, row_height: 6.0, size: 10.0, ..table() };
    let mut sheet = sheet(vec![Part::Table(table)]);
    let mean = |(sign, letter, word): &(Sign, &str, &str)| Meaning {
        sign: *sign,
        words: text("ar", &format!("{letter} {word}")),
    };
    sheet.legend = STATES.iter().map(mean).collect();
    sheet
}
