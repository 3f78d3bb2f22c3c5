//! Every design on every paper in every language: all of them print, and all can be read.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong")]

#[path = "../examples/specimen/mod.rs"]
mod specimen;

use lopdf::{Document, Object, ObjectId, content::Content};
use paper::{
    Certificate, Design, Failure, Fonts, Format, Look, Margins, Orientation, check_all, one_file,
    test_page,
};

const LOOKS: [Look; 4] = [Look::TwoRivers, Look::Modern, Look::Stock, Look::Monochrome];
const FORMATS: [Format; 2] = [Format::A4, Format::A5];
const ORIENTATIONS: [Orientation; 2] = [Orientation::Landscape, Orientation::Portrait];

/// Every look on every paper.
fn designs() -> Vec<Design> {
    let mut designs = Vec::new();
    for look in LOOKS {
        for format in FORMATS {
            for orientation in ORIENTATIONS {
                designs.push(Design { look, format, orientation, ..Design::default() });
            }
        }
    }
    designs
}

/// Checks certificates in every design, and names those that are refused.
fn refused(fonts: &Fonts<'_>, designs: &[Design], certificates: &[Certificate]) -> Vec<String> {
    let mut refused = Vec::new();
    for design in designs {
        let all: Vec<Certificate> = certificates
            .iter()
            .map(|certificate| Certificate { design: *design, ..certificate.clone() })
            .collect();
        let answers = check_all(fonts, &all).unwrap();
        let failing = all.iter().zip(answers).filter_map(|(certificate, answer)| {
            answer.map(|failure| format!("{design:?} {}: {failure:?}", certificate.document_title))
        });
        refused.extend(failing);
    }
    refused
}

#[test]
fn every_language_prints_in_every_design() {
    let certificates: Vec<Certificate> =
        specimen::LANGUAGES.into_iter().map(specimen::of_language).collect();
    let refused = specimen::with_fonts(|fonts| refused(fonts, &designs(), &certificates));
    assert!(refused.is_empty(), "nothing leaves its room or touches: {refused:#?}");
}

#[test]
fn titles_drawn_out_print_in_every_design() {
    let certificates: Vec<Certificate> =
        specimen::LANGUAGES.into_iter().map(specimen::of_language).collect();
    let drawn = designs().into_iter().map(|design| Design { stretch_title: true, ..design });
    let drawn: Vec<Design> = drawn.collect();
    let refused = specimen::with_fonts(|fonts| refused(fonts, &drawn, &certificates));
    assert!(refused.is_empty(), "nothing leaves its room or touches: {refused:#?}");
}

#[test]
fn much_to_say_prints_too() {
    let hard = [specimen::hard(false), specimen::hard_italian()];
    let on_all = specimen::with_fonts(|fonts| refused(fonts, &designs(), &hard));
    assert!(on_all.is_empty(), "one language fits on every paper: {on_all:#?}");
    let large: Vec<Design> =
        designs().into_iter().filter(|design| design.format == Format::A4).collect();
    let both = [specimen::hard(true)];
    let on_a4 = specimen::with_fonts(|fonts| refused(fonts, &large, &both));
    assert!(on_a4.is_empty(), "two languages fit on A4: {on_a4:#?}");
}

/// The numbers before each of these operators, on the pages of a file and in the forms that pages
/// share.
fn operands(pdf: &[u8], operators: &[&str]) -> Vec<Vec<f32>> {
    let document = Document::load_mem(pdf).unwrap();
    let form = |object: &Object| {
        let stream = object.as_stream().ok()?;
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name).ok()?;
        if kind == b"Form" { stream.decompressed_content().ok() } else { None }
    };
    let pages = document.page_iter().map(|page| document.get_page_content(page));
    let contents = pages.chain(document.objects.values().filter_map(form));
    let operations = contents.flat_map(|content| Content::decode(&content).unwrap().operations);
    let wanted = operations.filter(|operation| operators.contains(&operation.operator.as_str()));
    let numbers = |operands: Vec<Object>| {
        operands.iter().filter_map(|operand| operand.as_float().ok()).collect()
    };
    wanted.map(|operation| numbers(operation.operands)).collect()
}

/// What a page says of a key, or else the branches of the tree above it.
fn inherited<'d>(document: &'d Document, page: ObjectId, key: &[u8]) -> &'d Object {
    let mut own = document.get_dictionary(page).unwrap();
    while !own.has(key) {
        let above = own.get(b"Parent").and_then(Object::as_reference).unwrap();
        own = document.get_dictionary(above).unwrap();
    }
    own.get(key).unwrap()
}

#[test]
fn no_text_is_too_small() {
    for design in designs() {
        // Latin letters in an Arabic line are set at 0.92 of its size and look as large.
        let least = if design.format == Format::A4 { 9.5 } else { 8.4 } * 0.92;
        let certificate = Certificate { design, ..specimen::hard(false) };
        let pdf = specimen::with_fonts(|fonts| one_file(fonts, &[certificate], &mut |_| true));
        let sizes = operands(&pdf.unwrap(), &["Tf"]).concat();
        let smallest = sizes.into_iter().fold(f32::MAX, f32::min);
        assert!(smallest >= least - 0.01, "{design:?}: {smallest} pt is not readable");
    }
}

#[test]
fn black_and_white_is_black_and_white() {
    let colours = |look: Look| {
        let design = Design { look, fingerprint: true, ..Design::default() };
        // Logos and scans have colours of their own.
        let certificate = Certificate { design, logos: Vec::new(), ..specimen::of_language("ar") };
        let pdf = specimen::with_fonts(|fonts| one_file(fonts, &[certificate], &mut |_| true));
        operands(&pdf.unwrap(), &["g", "G", "rg", "RG", "k", "K"]).concat()
    };
    let grey = |part: &f32| *part > 0.0 && *part < 1.0;
    assert!(colours(Look::TwoRivers).iter().any(grey), "other looks have colours");
    let all = colours(Look::Monochrome);
    assert!(all.contains(&0.0) && all.contains(&1.0), "black lines, a white plate: {all:?}");
    assert!(!all.iter().any(grey), "a cheap printer has no grey: {all:?}");
}

#[test]
fn pages_are_as_large_as_their_paper() {
    let certificates: Vec<Certificate> = designs()
        .into_iter()
        .map(|design| Certificate { design, ..specimen::of_language("en") })
        .collect();
    let pdf = specimen::with_fonts(|fonts| one_file(fonts, &certificates, &mut |_| true)).unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    for (certificate, page) in certificates.iter().zip(document.page_iter()) {
        let box_ = inherited(&document, page, b"MediaBox");
        let side = |index: usize| box_.as_array().unwrap()[index].as_float().unwrap();
        let design = certificate.design;
        // ISO 216, in millimetres.
        let (long, short) =
            if design.format == Format::A4 { (297.0, 210.0) } else { (210.0, 148.0) };
        let (width, height) = match design.orientation {
            Orientation::Landscape => (long, short),
            Orientation::Portrait => (short, long),
        };
        let apart = |points: f32, millimetres: f32| (points - millimetres * 72.0 / 25.4).abs();
        assert!(apart(side(2), width) < 0.01 && apart(side(3), height) < 0.01, "{design:?}");
    }
}

#[test]
fn a_word_without_end_is_named_on_every_paper() {
    let name = "صس".repeat(60);
    for design in designs() {
        let certificate = Certificate { design, ..specimen::arabic(&name, None, 1) };
        let good = Certificate { design, ..specimen::of_language("ar") };
        let answers = specimen::with_fonts(|fonts| check_all(fonts, &[certificate, good])).unwrap();
        let expected = Some(Failure::DoesNotFit { text: name.clone() });
        assert_eq!(answers, [expected, None], "{design:?}: the name is told, the other prints");
    }
}

#[test]
fn a_fourth_signature_is_refused() {
    let mut certificate = specimen::hard(false);
    let fourth = specimen::signature("ar", "كريم عبد الله", "شاهد");
    certificate.signatures.push(fourth);
    let answer = specimen::with_fonts(|fonts| check_all(fonts, &[certificate])).unwrap();
    let expected = Failure::DoesNotFit { text: "كريم عبد الله".to_owned() };
    assert_eq!(answer, [Some(expected)], "it has no place, and is named");
}

#[test]
fn a_test_page_needs_room_on_its_stock() {
    let mut trial = specimen::trial("ar");
    let mut with = |top: u8, bottom: u8| {
        trial.design.kept_free = Margins { top, bottom, start: 0, end: 0 };
        specimen::with_fonts(|fonts| test_page(fonts, &trial).map(drop))
    };
    for (top, bottom) in [(0, 0), (80, 20), (20, 80)] {
        assert_eq!(with(top, bottom), Ok(()), "above the ruler or below it there is room");
    }
    let failure = with(80, 80);
    assert!(matches!(failure, Err(Failure::DoesNotFit { .. })), "there is no room: {failure:?}");
}
