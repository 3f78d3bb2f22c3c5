//! Whatever is set, its codes read back as the text: one code for each glyph with its letters.

use proptest::{prelude::*, sample::select};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    Failure,
    faces::FaceId,
    itemize::{Itemized, without_marks},
    shape::{Shaper, tests::property},
};

/// Everything from which a person in Iraq may put a name or a title together, by script; spaces
/// and direction marks among all.
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگڤڕڵۆێەھکیٱـ ٠١٢٣۴۵٪،؛؟()«»[]";
const MARKS: &str = "\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{670}\u{653}\u{654}";
const LATIN: &str = "abcfijlotvAVTWYMçêîşûğıİöüßéàñŇýÝḥʿ 0123456789'’-–.,:;/%()[]«»“”‹›+&@";
const SYRIAC: &str = "ܐܒܓܕܗܘܙܚܛܝܟܠܡܢܣܥܦܨܩܪܫܬ܀܂ \u{730}\u{732}\u{735}\u{738}\u{73C}\u{73F}\u{308}()";
const SILENT: &str =
    "\u{200C}\u{200D}\u{A0}\u{200E}\u{200F}\u{2066}\u{2067}\u{2068}\u{2069}\u{61C}";

fn letters() -> impl Strategy<Value = char> {
    let of = |letters: &str| select(letters.chars().collect::<Vec<char>>());
    prop_oneof![
        8 => of(ARABIC), 2 => of(MARKS), 5 => of(LATIN), 1 => of(SYRIAC), 1 => of(SILENT), 2 => Just(' '),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    let joined = |letters: Vec<char>| letters.into_iter().collect::<String>();
    let of = |letters: String| {
        let letters: Vec<char> = letters.chars().collect();
        prop::collection::vec(select(letters), 1..20).prop_map(joined)
    };
    prop_oneof![
        prop::collection::vec(letters(), 1..40).prop_map(joined),
        of(ARABIC.to_owned() + MARKS),
        of(SYRIAC.to_owned()),
        of(LATIN.to_owned()),
    ]
}

fn compared(text: &str) -> String {
    without_marks(text).replace('\u{A0}', " ").nfc().collect()
}

#[test]
fn codes_read_back_as_the_text() {
    let settings = (texts(), any::<bool>(), select(&[FaceId::Regular, FaceId::Bold][..]));
    property(3000, settings, |shaper, (text, right_to_left, face)| {
        let itemized = Itemized::new(&text, right_to_left);
        let line = match shaper.line(&itemized, 0..itemized.text.len(), face, "ar") {
            // Some marks stand only in one of the faces, and a letter cannot have two.
            Err(Failure::MissingLetter { .. }) => return Ok(()),
            line => line.unwrap(),
        };
        let mut read = Vec::new();
        for run in &line.runs {
            let mut letters = letters_of(shaper, run)?;
            if run.right_to_left {
                let single = letters.iter().all(|text| text.chars().count() == 1);
                prop_assert!(single, "readers turn round letter by letter: {letters:?}");
                letters.reverse();
            }
            let letters = compared(&letters.concat());
            prop_assert_eq!(&letters, &compared(&run.source), "the letters of one run");
            read.push((run.start, letters));
        }
        read.sort_unstable_by_key(|(start, _)| *start);
        let read: String = read.into_iter().map(|(_, letters)| letters).collect();
        prop_assert_eq!(compared(&read), compared(&text), "in logical order the text");
        Ok(())
    });
}

/// What the codes of a run stand for, from left to right; one without letters is refused.
fn letters_of(
    shaper: &Shaper<'_>,
    run: &crate::shape::ShapedRun,
) -> Result<Vec<String>, TestCaseError> {
    let mut letters = Vec::new();
    for code in &run.codes {
        let entry = shaper.glyphs.entry(run.face, code.code);
        let entry = entry.ok_or_else(|| TestCaseError::fail("a code that means nothing"))?;
        prop_assert!(!entry.text.is_empty(), "some readers show the code itself then");
        letters.push(entry.text.clone());
    }
    Ok(letters)
}

#[test]
fn a_code_is_one_drawing_of_one_text() {
    property(300, (texts(), any::<bool>()), |shaper, (text, right_to_left)| {
        let itemized = Itemized::new(&text, right_to_left);
        if shaper.line(&itemized, 0..itemized.text.len(), FaceId::Bold, "ckb").is_err() {
            return Ok(());
        }
        for face in shaper.faces.all() {
            let all: Vec<_> =
                (1..=u16::MAX).map_while(|code| shaper.glyphs.entry(face, code)).collect();
            for (number, one) in all.iter().enumerate() {
                let same = |other: &&&crate::glyphs::Entry| {
                    (&other.parts, &other.text, other.width) == (&one.parts, &one.text, one.width)
                };
                prop_assert!(!all[..number].iter().any(|other| same(&other)), "twice: {one:?}");
                let mark = one.text.chars().all(is_combining_mark);
                prop_assert!(!mark || one.width >= 0, "a mark takes no place back");
            }
        }
        Ok(())
    });
}
