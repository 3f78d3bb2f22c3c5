//! Certificates through the doors of the crate, read back from the bytes of the file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong")]

#[path = "../examples/specimen/mod.rs"]
mod specimen;

use std::{collections::BTreeMap, thread};

use lopdf::{Dictionary, Document, Object, content::Content};
use paper::{
    Certificate, Failure, Logo, PictureProblem, check, check_all, one_file, picture, separate,
};

fn print(certificates: &[Certificate]) -> Result<Vec<u8>, Failure> {
    specimen::with_fonts(|fonts| one_file(fonts, certificates, &mut |_| true))
}

/// Code to letters, from the file's own map.
fn letters(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let id = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let map = document.get_object(id).unwrap().as_stream().unwrap().decompressed_content().unwrap();
    let map = String::from_utf8(map).unwrap();
    let hex = |text: &str| {
        let units: Vec<u16> = (0..text.len() / 4)
            .map(|unit| u16::from_str_radix(&text[unit * 4..unit * 4 + 4], 16).unwrap())
            .collect();
        units
    };
    let mut letters = BTreeMap::new();
    for line in map.lines() {
        let parts: Vec<&str> =
            line.split(['<', '>']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let codes = parts.iter().all(|part| part.chars().all(|digit| digit.is_ascii_hexdigit()));
        if let ([code, text], true) = (&parts[..], codes) {
            letters.insert(hex(code)[0], String::from_utf16(&hex(text)).unwrap());
        }
    }
    letters
}

/// The letters of each numbered mark of a page, run by run in the order of the file; one that runs
/// from right to left is turned round code by code, as a reader does.
fn read_back(document: &Document, page: lopdf::ObjectId) -> Vec<String> {
    let mut resources = document.get_page_resources(page).unwrap().1;
    let resources = document.get_dictionary(resources.remove(0)).unwrap();
    let mut marks = Vec::new();
    read_content(document, resources, &document.get_page_content(page), &mut marks);
    marks
}

fn entry<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &[u8]) -> &'d Dictionary {
    let value = document.dereference(dictionary.get(key).unwrap()).unwrap().1;
    match value {
        Object::Stream(stream) => &stream.dict,
        other => other.as_dict().unwrap(),
    }
}

fn read_content(
    document: &Document,
    resources: &Dictionary,
    content: &[u8],
    marks: &mut Vec<String>,
) {
    let (mut font, mut map) = (Vec::new(), BTreeMap::new());
    for operation in Content::decode(content).unwrap().operations {
        let named = || operation.operands[0].as_name().unwrap();
        match operation.operator.as_str() {
            "BDC" => marks.push(String::new()),
            "Tf" if font != named() => {
                font = named().to_vec();
                map =
                    letters(document, entry(document, entry(document, resources, b"Font"), &font));
            }
            "TJ" => {
                let mut letters = Vec::new();
                for part in operation.operands[0].as_array().unwrap() {
                    if let Object::String(codes, _) = part {
                        for code in codes.chunks(2) {
                            let code = u16::from_be_bytes([code[0], code[1]]);
                            letters.push(map[&code].as_str());
                        }
                    }
                }
                if letters.concat().contains(|letter| ('\u{600}'..'\u{780}').contains(&letter)) {
                    letters.reverse();
                }
                marks.last_mut().unwrap().push_str(&letters.concat());
            }
            "Do" => {
                let painted = entry(document, resources, b"XObject").get(named()).unwrap();
                let form = document.dereference(painted).unwrap().1.as_stream().unwrap();
                if form.dict.get(b"Subtype").unwrap().as_name().unwrap() == b"Form" {
                    let resources = entry(document, &form.dict, b"Resources");
                    let content = form.decompressed_content().unwrap();
                    read_content(document, resources, &content, marks);
                }
            }
            _ => {}
        }
    }
}

fn first_page(pdf: &[u8]) -> (Document, lopdf::ObjectId) {
    let document = Document::load_mem(pdf).unwrap();
    let page = document.page_iter().next().unwrap();
    (document, page)
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let first = print(&[specimen::bilingual()]).unwrap();
    print(&[specimen::sorani(), specimen::six_logos()]).unwrap();
    let later = print(&[specimen::bilingual()]).unwrap();
    assert!(first == later, "other files in between change nothing");
    let elsewhere = thread::spawn(|| print(&[specimen::bilingual()]).unwrap()).join().unwrap();
    assert!(first == elsewhere, "nor does another thread");
}

#[test]
fn names_are_read_back_letter_by_letter() {
    let names = [
        "زهراء عبد الأمير حسين الكوفي",
        "ڕێبوار ئازاد کەریم",
        "علي كاظم",
        "ژیان گۆران",
        "لمياء عبد الله",
        "كرّار مُؤَمَّل السيّد",
        "ܡܲܪܝܲܡ ܩܘܼܪܝܵܩܘܿܣ",
    ];
    let certificates: Vec<Certificate> =
        names.iter().map(|name| specimen::arabic(name, None, 1)).collect();
    let document = Document::load_mem(&print(&certificates).unwrap()).unwrap();
    for (name, page) in names.iter().zip(document.page_iter()) {
        let marks = read_back(&document, page);
        assert!(marks.iter().any(|mark| mark == name), "{name} is in {marks:?}");
    }
}

#[test]
fn the_structure_says_the_words_in_logical_order() {
    let (document, _) = first_page(&print(&[specimen::bilingual()]).unwrap());
    let said: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"ActualText").ok())
        .map(|words| document.dereference(words).unwrap().1.as_str().unwrap())
        .map(|bytes| match bytes.strip_prefix(&[0xFE, 0xFF]) {
            Some(units) => {
                let units: Vec<u16> =
                    units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                String::from_utf16(&units).unwrap()
            }
            None => String::from_utf8(bytes.to_vec()).unwrap(),
        })
        .collect();
    for words in [
        "شهادة مشاركة",
        "زهراء عبد الأمير حسين الكوفي",
        "Certificate of Participation",
        "NJF-A-2018-0007",
    ] {
        assert!(said.iter().any(|text| text == words), "{words} is said in {said:?}");
    }
    let marked = |text: &String| text.contains(['\u{2066}', '\u{2068}', '\u{2069}']);
    assert!(!said.iter().any(marked), "direction marks are not said");
}

#[test]
fn the_file_is_what_readers_expect() {
    let pdf = print(&[specimen::english(), specimen::italian()]).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7\n"), "the version that the features need");
    let document = Document::load_mem(&pdf).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(document.get_pages().len(), 2, "a page each");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en", "the first one's language");
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(!viewer.has(b"Direction"), "one reader turns Latin lines round with it");
    let ids: Vec<u32> = document.objects.keys().map(|id| id.0).collect();
    let dense: Vec<u32> = (1..=u32::try_from(ids.len()).unwrap()).collect();
    assert_eq!(ids, dense, "one reader chokes on gaps in the table of objects");
}

#[test]
fn a_letter_without_glyph_is_named() {
    let failure = print(&[specimen::arabic("علي 漢 كاظم", None, 1)]).unwrap_err();
    let expected = Failure::MissingLetter { text: "علي 漢 كاظم".to_owned(), letter: '漢' };
    assert_eq!(failure, expected, "text and letter, so that somebody can mend it");
    let failure =
        specimen::with_fonts(|fonts| check(fonts, &specimen::arabic("علي 漢 كاظم", None, 1)))
            .unwrap_err();
    assert_eq!(failure, expected, "a look finds the same");
}

#[test]
fn those_that_cannot_be_printed_are_told_apart() {
    let many = [
        specimen::arabic("علي كاظم", None, 1),
        specimen::arabic("علي 漢 كاظم", None, 2),
        specimen::arabic("مريم صالح", None, 3),
    ];
    let failures = specimen::with_fonts(|fonts| check_all(fonts, &many)).unwrap();
    let missing = Failure::MissingLetter { text: "علي 漢 كاظم".to_owned(), letter: '漢' };
    assert_eq!(failures, [None, Some(missing), None], "one answer for each, in order");
}

#[test]
fn a_name_without_end_does_not_fit() {
    let name = "عبد الرحمن ".repeat(60);
    let failure = print(&[specimen::arabic(&name, None, 1)]).unwrap_err();
    assert_eq!(failure, Failure::DoesNotFit { text: name.trim().to_owned() }, "the name is named");
    let word = "ببب".repeat(200);
    let failure = print(&[specimen::arabic(&word, None, 1)]).unwrap_err();
    assert_eq!(failure, Failure::DoesNotFit { text: word }, "one word cannot be broken");
}

#[test]
fn all_specimens_fit() {
    for certificate in [
        specimen::english(),
        specimen::italian(),
        specimen::sorani(),
        specimen::long_name(),
        specimen::six_logos(),
    ] {
        let result = specimen::with_fonts(|fonts| check(fonts, &certificate));
        assert_eq!(result, Ok(()), "{}", certificate.document_title);
    }
}

#[test]
fn a_broken_picture_is_named() {
    let mut certificate = specimen::english();
    certificate.logos[0] = Logo {
        picture: Some((*b"no picture").into()),
        ..specimen::named("en", "Najaf Social Forum")
    };
    let failure = print(&[certificate]).unwrap_err();
    assert_eq!(
        failure,
        Failure::BadPicture {
            name: "Najaf Social Forum".to_owned(),
            why: PictureProblem::NotAPicture
        },
        "whose logo"
    );
}

#[test]
fn a_step_that_says_no_ends_the_work() {
    let many = vec![specimen::english(); 3];
    let mut done = Vec::new();
    let mut step = |count| {
        done.push(count);
        count < 2
    };
    let result = specimen::with_fonts(|fonts| one_file(fonts, &many, &mut step));
    assert_eq!(result, Err(Failure::Cancelled), "nothing is handed out");
    assert_eq!(done, [1, 2], "and nothing was done after the no");
}

#[test]
fn separate_files_hold_one_page_each() {
    let certificates = [specimen::english(), specimen::sorani()];
    let mut files = Vec::new();
    let mut step = |number, pdf| {
        files.push((number, pdf));
        true
    };
    specimen::with_fonts(|fonts| separate(fonts, &certificates, &mut |_| true, &mut step)).unwrap();
    assert_eq!(files.iter().map(|file| file.0).collect::<Vec<_>>(), [1, 2], "in order");
    for ((_, pdf), certificate) in files.iter().zip(&certificates) {
        let (document, page) = first_page(pdf);
        assert_eq!(document.get_pages().len(), 1, "one page");
        let serial = read_back(&document, page).pop().unwrap();
        assert_eq!(serial, certificate.serial, "with its own serial as the last words");
    }
}

/// The separate files of a batch.
fn files(certificates: &[Certificate]) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    let mut step = |_, pdf| {
        files.push(pdf);
        true
    };
    specimen::with_fonts(|fonts| separate(fonts, certificates, &mut |_| true, &mut step)).unwrap();
    files
}

#[test]
fn a_separate_file_does_not_show_what_it_was_printed_with() {
    let batch = [
        specimen::arabic("علي كاظم", Some("Ali Kadhim"), 1),
        specimen::six_logos(),
        specimen::arabic("كرّار مُؤَمَّل السيّد", None, 2),
        specimen::english(),
        specimen::long_name(),
        specimen::arabic("ژیان گۆران", Some("Zhyan Goran"), 3),
        specimen::bilingual(),
        specimen::syriac("ar"),
    ];
    let alone: Vec<Vec<u8>> =
        batch.iter().map(|one| files(std::slice::from_ref(one)).remove(0)).collect();
    // Each order begins elsewhere and walks with another stride; seven and eight share no factor.
    for (start, stride) in [(0, 1), (3, 7), (5, 3), (6, 5)] {
        let order: Vec<usize> = (0..batch.len()).map(|at| (start + at * stride) % 8).collect();
        let mixed: Vec<Certificate> = order.iter().map(|place| batch[*place].clone()).collect();
        for (pdf, place) in files(&mixed).iter().zip(&order) {
            assert!(*pdf == alone[*place], "file {place} in the order {order:?}");
        }
    }
}

#[test]
fn the_picture_shows_the_page() {
    let pdf = print(&[specimen::sorani()]).unwrap();
    let drawn = picture(&pdf, 0, 500).unwrap();
    assert_eq!(drawn.width, 500, "as wide as asked");
    assert_eq!(drawn.height, 353, "A4 landscape: 500 · 210 / 297, cut to whole pixels");
    let mut reader = png::Decoder::new(std::io::Cursor::new(&drawn.png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let samples = frame.color_type.samples();
    let row = |y: usize| &pixels[y * 500 * samples..(y + 1) * 500 * samples];
    let dark =
        |row: &[u8]| row.chunks(samples).any(|pixel| pixel[..3].iter().all(|part| *part < 120));
    assert!((150..200).any(|y| dark(row(y))), "the name is drawn in the middle");
    assert!(!(0..12).any(|y| dark(row(y))), "and nothing at the edge that printers cannot reach");
    assert!(picture(&pdf, 1, 500).is_err(), "there is no second page");
}
