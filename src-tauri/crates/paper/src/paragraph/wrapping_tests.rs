//! Properties of lines: nothing lost, nothing too wide, evenly long, and names whole.

use std::rc::Rc;

use proptest::{prelude::*, sample::select};

use super::{Broken, Paragraph, Scale};
use crate::{
    Design, Failure, Format, Orientation, Text, breaks, check,
    codes::Code,
    column::{Column, Piece},
    faces::FaceId,
    geometry::Geometry,
    kashida,
    page::{Box_, Page},
    palette::Palette,
    shape::{ShapedLine, ShapedRun, Shaper, tests::property},
    style::{Styles, Tightness},
};

const WORDS: [&str; 50] = [
    "زهراء",
    "الكوفي",
    "عبد الأمير",
    "عبد",
    "الرحمن",
    "أبو",
    "القاسم",
    "بن",
    "علي",
    "أم",
    "كلثوم",
    "ابن",
    "التخطيط",
    "للحملات",
    "المدنية",
    "«حرية",
    "التعبير»",
    "و",
    "في",
    "١٢",
    "(FAI)",
    "مُحَمَّد",
    "الله",
    "ڕێبوار",
    "بەشداریکردن",
    "کۆمەڵایەتیی",
    "Zahraa",
    "Abdul-Ameer",
    "Al-Kufi",
    "Nur",
    "al-Din",
    "al-Rahman",
    "abd",
    "de",
    "Luca",
    "e",
    "pianificare",
    "Python\u{A0}3.12",
    "12\u{A0}ore",
    "civic",
    "campaigns",
    "AVATAR",
    "To",
    "2018",
    "–",
    "Un",
    "Ponte",
    "Per",
    "ܫܡܥܘܢ",
    "Şêrîn",
];

/// Some words, their language, and a part of the width that they take in one line.
fn texts() -> impl Strategy<Value = (String, &'static str, f32)> {
    let words = prop::collection::vec(select(&WORDS[..]), 2..14);
    (words.prop_map(|words| words.join(" ")), select(&["ar", "ckb", "en", "it"][..]), 0.2_f32..1.0)
}

/// The width of a piece of a paragraph, shaped by itself, in em.
fn width(shaper: &mut Shaper<'_>, paragraph: &Paragraph, start: usize, end: usize) -> f32 {
    let end = super::trimmed_end(&paragraph.itemized.text, start, end);
    let (face, language) = (paragraph.face, &paragraph.language);
    shaper.line(&paragraph.itemized, start..end, face, language).unwrap().width / 1000.0
}

/// The bytes of each line.
fn ranges(paragraph: &Paragraph, broken: &Broken) -> Vec<std::ops::Range<usize>> {
    match broken {
        Broken::One => std::iter::once(0..paragraph.itemized.text.len()).collect(),
        Broken::Several(ranges) => ranges.to_vec(),
    }
}

/// What a line may differ by from its letters measured in one line, in em.
const HAIR: f32 = 0.05;
/// Two lines that are set differ by this from the best, since both are measured like that.
const EVEN: f32 = 2.0 * HAIR;

#[test]
fn lines_are_even_and_hold_all_letters() {
    property(200, texts(), |shaper, (text, language, part)| {
        let text = Text { text, language: language.to_owned() };
        let paragraph = Paragraph::known(shaper, &text, FaceId::Bold).unwrap();
        let limit = paragraph.natural_width() * part;
        let Some(broken) = paragraph.even_lines(limit) else {
            let widest = widest_word(shaper, &paragraph);
            let room = limit - HAIR - paragraph.overhang / 1000.0;
            prop_assert!(widest > room, "it is a word that is too wide: {widest} em in {room} em");
            return Ok(());
        };
        let ranges = ranges(&paragraph, &broken);
        let whole = &paragraph.itemized.text;
        let mut end = 0;
        for range in &ranges {
            prop_assert!(
                range.start >= end && whole[end..range.start].trim().is_empty(),
                "no hole"
            );
            end = range.end;
        }
        prop_assert!(whole[end..].trim().is_empty(), "to the end");
        let lines = paragraph.lines(shaper, &broken).unwrap();
        let longest = lines.iter().map(|line| line.width / 1000.0).fold(0.0, f32::max);
        prop_assert!(longest <= limit + HAIR, "{longest} em in {limit} em: {ranges:?}");
        if let [_, second] = &ranges[..] {
            for at in breaks::allowed(whole) {
                let other = width(shaper, &paragraph, 0, at);
                let other = other.max(width(shaper, &paragraph, at, whole.len()));
                prop_assert!(
                    longest <= other + EVEN,
                    "broken at {}: {longest} em; at {at}: {other} em",
                    second.start
                );
            }
        }
        Ok(())
    });
}

/// The widest piece that is never broken, in em.
fn widest_word(shaper: &mut Shaper<'_>, paragraph: &Paragraph) -> f32 {
    let mut start = 0;
    let mut widest = 0.0_f32;
    for at in breaks::allowed(&paragraph.itemized.text) {
        widest = widest.max(width(shaper, paragraph, std::mem::replace(&mut start, at), at));
    }
    widest
}

#[test]
fn no_line_ends_within_a_name() {
    property(200, texts(), |shaper, (text, language, part)| {
        let text = Text { text, language: language.to_owned() };
        let paragraph = Paragraph::known(shaper, &text, FaceId::Regular).unwrap();
        let broken = paragraph.even_lines(paragraph.natural_width() * part);
        let ranges = broken.map(|broken| ranges(&paragraph, &broken)).unwrap_or_default();
        let lines: Vec<&str> =
            ranges.iter().map(|range| &paragraph.itemized.text[range.clone()]).collect();
        for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
            let last = line.split(' ').next_back().unwrap();
            let torn = ["عبد", "أبو", "بن", "أم", "ابن", "و", "e", "Al-", "al-", "Abdul-"];
            prop_assert!(!torn.contains(&last), "{lines:?}");
            let article = next.starts_with("al-") || next.starts_with("Al-");
            prop_assert!(!(last == "abd" && article), "{lines:?}");
            prop_assert!(!(last == "de" && next.starts_with("Luca")), "{lines:?}");
            prop_assert!(!next.starts_with("الله") && !next.starts_with("al-Din"), "{lines:?}");
            prop_assert!(!next.starts_with("3.12") && !next.starts_with("ore"), "{lines:?}");
        }
        Ok(())
    });
}

/// The settings for names on a paper.
fn styles(format: Format, orientation: Orientation) -> Styles {
    let design = Design { format, orientation, ..Design::default() };
    Styles::new(&design, Geometry::of(&design, true), Palette::of(&design), Tightness::NONE)
}

/// What the ends of a name need beside its width, in em.
fn overhang(shaper: &mut Shaper<'_>, name: &Text) -> f32 {
    Paragraph::known(shaper, name, FaceId::Bold).unwrap().overhang / 1000.0
}

#[test]
fn names_shrink_to_what_is_readable_and_then_take_two_lines() {
    let papers = (
        select(&[Format::A4, Format::A5][..]),
        select(&[Orientation::Landscape, Orientation::Portrait][..]),
    );
    let names = prop::collection::vec(select(&WORDS[..]), 1..12).prop_map(|words| words.join(" "));
    property(200, (names, papers, 30_u8..=65), |shaper, (text, (format, lies), scale)| {
        let styles = styles(format, lies);
        let name = Text { text, language: "ar".to_owned() };
        let piece = Piece::new(shaper, &name, styles.name()).unwrap();
        // 20 pt on A4 is the smallest of names in one line (the domain's rule).
        let readable = styles.points(20.0);
        let scale = Scale::fiftieths(scale);
        let fitted = piece.fit(scale);
        let one_line = piece.width_at(scale).is_some();
        let (width, overhang) =
            (piece.natural_width() / styles.name().size, overhang(shaper, &name));
        let at_least = (width + overhang) * readable;
        let room = styles.name().width;
        if let Some(fitted) = fitted {
            prop_assert!(fitted.size <= styles.name().size + 0.01, "never larger than it is set");
            if one_line {
                prop_assert!(fitted.size >= readable - 0.01, "{} pt in one line", fitted.size);
            } else {
                prop_assert!(at_least > room, "two lines only where one would be too small");
                prop_assert!(fitted.size >= styles.points(18.0) - 0.01, "{} pt", fitted.size);
            }
        } else {
            prop_assert!(at_least > room, "it does not fit in one line either");
        }
        Ok(())
    });
}

#[test]
fn words_without_end_fit_or_are_refused() {
    let letters = select("صسبلمهعيٱدرأ".chars().collect::<Vec<char>>());
    let latin = select("WmiAloegz".chars().collect::<Vec<char>>());
    let word = |letter| prop::collection::vec(letter, 1..=120);
    let names = prop_oneof![word(letters.boxed()), word(latin.boxed())];
    property(100, names, |shaper, name| {
        let styles = styles(Format::A4, Orientation::Landscape);
        let name = Text { text: name.into_iter().collect(), language: "ar".to_owned() };
        let piece = Piece::new(shaper, &name, styles.name()).unwrap();
        let room = Box_ { left: 0.0, bottom: 0.0, width: styles.name().width + 2.0, height: 200.0 };
        let mut page = Page::empty((900.0, 400.0));
        let column = Column { pieces: vec![piece], ..Column::default() };
        match column.place(shaper, room, &mut page.marks) {
            Ok(_) => prop_assert_eq!(check::rooms(&page), Ok(()), "in its room"),
            Err(failure) => {
                let text = name.text.chars().collect::<String>();
                prop_assert_eq!(failure, Failure::DoesNotFit { text }, "told with the name");
            }
        }
        Ok(())
    });
}

/// The letters of a line as a reader finds them.
fn read(shaper: &Shaper<'_>, line: &ShapedLine) -> String {
    let mut runs: Vec<&ShapedRun> = line.runs.iter().collect();
    runs.sort_by_key(|run| run.start);
    let letters = |run: &&ShapedRun| {
        let text = |code: &Code| shaper.glyphs.entry(run.face, code.code).unwrap().text.clone();
        let mut letters: Vec<String> = run.codes.iter().map(text).collect();
        if run.right_to_left {
            letters.reverse();
        }
        letters.concat()
    };
    runs.iter().map(letters).collect()
}

#[test]
fn titles_drawn_out_reach_their_measure_and_no_further() {
    const TITLES: [&str; 12] = [
        "شهادة",
        "مشاركة",
        "شكر",
        "وتقدير",
        "حضور",
        "تدريب",
        "مُدرِّب",
        "عبدالله",
        "والله",
        "بڕوانامەی",
        "بەشداریکردن",
        "Titel",
    ];
    let texts = prop::collection::vec(select(&TITLES[..]), 1..6).prop_map(|words| words.join(" "));
    let faces = select(&[FaceId::Bold, FaceId::Regular][..]);
    property(100, (texts, 1.0_f32..24.0, faces), |shaper, (text, measure, face)| {
        let title = Text { text, language: "ar".to_owned() };
        let paragraph = Paragraph::known(shaper, &title, face).unwrap();
        let whole = paragraph.itemized.text.clone();
        let plain = paragraph.natural_width();
        let line = Rc::clone(&paragraph.drawn_out(shaper, &Broken::One, measure).unwrap()[0]);
        let width = line.width / 1000.0;
        prop_assert_eq!(read(shaper, &line), whole.clone(), "no stroke is a letter of it");
        prop_assert!(width >= plain, "never shorter: {width} em, and {plain} em before");
        prop_assert!(width <= plain.max(measure), "{width} em in {measure} em");

        // What so many strokes make of it, for each number of them that looks well.
        let places = paragraph.places(shaper).unwrap().to_vec();
        let mut widths = vec![plain];
        for count in 1..=places.len() * kashida::MOST {
            let strokes = kashida::spread(&places, count);
            let drawn = paragraph.with_strokes(shaper, &(0..whole.len()), strokes).unwrap();
            widths.push(drawn.width / 1000.0);
        }
        let fitting = widths.iter().copied().filter(|width| *width <= plain.max(measure));
        let longest = fitting.fold(plain, f32::max);
        prop_assert_eq!(width, longest, "the longest that fits into {} em: {:?}", measure, widths);
        // Less is missing than one more stroke takes, unless there is no place for one.
        let steps = widths.windows(2).map(|pair| pair[1] - pair[0]);
        let stroke = steps.fold(0.0, f32::max);
        let most = widths.iter().copied().fold(0.0, f32::max);
        let missing = measure.min(most) - width;
        prop_assert!(missing < stroke || missing <= 0.0, "{missing} em; a stroke: {stroke} em");
        Ok(())
    });
}
