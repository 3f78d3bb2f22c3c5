//! Text with separators.

use super::{refused, rows};
use encoding_rs::WINDOWS_1256;
use spreadsheets::{Foreign, MOST_COLUMNS, MOST_ROWS, Problem};

const LIST: &str =
    "الاسم;الجهة;الهاتف\nزهراء كاظم الكوفي;منتدى النجف;07701234567\nعلي جواد;;٠٧٧٠٧٦٥٤٣٢١\n";

fn expected() -> Vec<Vec<&'static str>> {
    vec![
        vec!["الاسم", "الجهة", "الهاتف"],
        vec!["زهراء كاظم الكوفي", "منتدى النجف", "07701234567"],
        vec!["علي جواد", "", "٠٧٧٠٧٦٥٤٣٢١"],
    ]
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
        .collect()
}

#[test]
fn arabic_lists_are_read_in_any_common_encoding() {
    let marked = |mark: &[u8], text: Vec<u8>| [mark, &text].concat();
    // Windows-1256 has no digits of Arabic script.
    let plain = LIST.replace("٠٧٧٠٧٦٥٤٣٢١", "07707654321");
    let (windows, _, lost) = WINDOWS_1256.encode(&plain);
    assert!(!lost, "the list can be written so");
    let mut latin = expected();
    latin[2][2] = "07707654321";
    for (what, bytes, expected) in [
        ("UTF-8", LIST.as_bytes().to_vec(), expected()),
        ("UTF-8 with a mark", marked(b"\xEF\xBB\xBF", LIST.as_bytes().to_vec()), expected()),
        ("UTF-16 LE with a mark", marked(b"\xFF\xFE", utf16(LIST, false)), expected()),
        ("UTF-16 BE with a mark", marked(b"\xFE\xFF", utf16(LIST, true)), expected()),
        ("UTF-16 LE", utf16(LIST, false), expected()),
        ("UTF-16 BE", utf16(LIST, true), expected()),
        ("windows-1256", windows.into_owned(), latin),
    ] {
        assert_eq!(rows(&bytes), expected, "{what}");
    }
}

#[test]
fn separators_are_found() {
    for separator in [",", ";", "\t", "|"] {
        let list = LIST.replace(';', separator);
        assert_eq!(rows(list.as_bytes()), expected(), "{separator:?}");
        assert_eq!(
            rows(list.replace('\n', "\r\n").as_bytes()),
            expected(),
            "{separator:?} and CRLF"
        );
    }
    let quoted = "name,team\n\"Kufi, Zahraa \"\"Zuzu\"\"\",\"first;\nsecond\"\nAli,x\n";
    let read = rows(quoted.as_bytes());
    assert_eq!(read[1], ["Kufi, Zahraa \"Zuzu\"", "first;\nsecond"]);
    assert_eq!(rows(b"sep=;\r\nAli, Kufi;1\r\nSara;2"), [["Ali, Kufi", "1"], ["Sara", "2"]]);
    assert_eq!(rows("Ali Kufi\nSara Ali\n".as_bytes()), [["Ali Kufi"], ["Sara Ali"]], "one column");
}

#[test]
fn a_mark_that_is_never_closed_swallows_nobody() {
    let list = format!("Name;Tall\n\"Ali;5'11\n{}", "Sara;1\n".repeat(40));
    let read = rows(list.as_bytes());
    assert_eq!(read.len(), 42);
    assert_eq!((&*read[1][0], &*read[41][0]), ("\"Ali", "Sara"));
}

#[test]
fn rows_keep_their_numbers() {
    let read = rows(b"Participants\n\n\nname,phone\n\nAli,1\n\n");
    assert_eq!(read[0], ["Participants"]);
    assert!(read[1].is_empty() && read[2].is_empty() && read[4].is_empty());
    assert_eq!(
        (&read[3][..], &read[5][..]),
        (&["name", "phone"].map(String::from)[..], &["Ali", "1"].map(String::from)[..])
    );
    assert_eq!(read.len(), 6, "nothing behind the last");
}

#[test]
fn what_is_too_much_is_said() {
    let list = "Ali;1\n".repeat(MOST_ROWS);
    assert_eq!(rows(list.as_bytes()).len(), MOST_ROWS);
    assert_eq!(refused((list + "Sara;2\n").as_bytes()), Problem::TooManyRows);
    let wide = format!("{}x\na;b\n", "a;".repeat(MOST_COLUMNS + 10));
    assert_eq!(
        rows(wide.as_bytes())[0].len(),
        MOST_COLUMNS,
        "what stands further right is left out"
    );
    assert_eq!(refused(&vec![b'a'; spreadsheets::LARGEST]), Problem::TooLarge);
}

#[test]
fn what_is_no_table_is_named() {
    let foreign = |kind| Problem::Foreign(kind);
    for (bytes, expected) in [
        (&b""[..], Problem::Empty),
        (b" \r\n\t ", Problem::Empty),
        (b"\xEF\xBB\xBF\n", Problem::Empty),
        (b";;;\n;;;\n", Problem::Empty),
        (b"%PDF-1.7\n%\xE2\xE3", foreign(Foreign::Pdf)),
        (b"\n%PDF-1.4", foreign(Foreign::Pdf)),
        (b"{\\rtf1 Ali}", foreign(Foreign::Document)),
        (b"\x89PNG\r\n\x1A\n\0\0", foreign(Foreign::Picture)),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", foreign(Foreign::Picture)),
        (b"<html><table><tr><td>Ali</table>", foreign(Foreign::WebPage)),
        (b"<?xml version=\"1.0\"?><Workbook/>", foreign(Foreign::WebPage)),
        (b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0", foreign(Foreign::Unknown)),
        (b"SQLite format 3\0\x10\0", foreign(Foreign::Unknown)),
        (b"PK\x03\x04 and nothing else", Problem::Damaged),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing else", Problem::Damaged),
    ] {
        assert_eq!(refused(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(rows(b"BM Ali;1\nSara;2\n")[0], ["BM Ali", "1"], "a name may begin like a picture");
}
