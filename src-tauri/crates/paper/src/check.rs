//! The self-test of a page before its bytes are handed out.
//!
//! It reads the finished operators back, not the plan they were made from: the codes are turned
//! into letters as a reader does it, put into logical order, and compared with the words asked for.

use unicode_normalization::UnicodeNormalization;

use crate::{
    Failure,
    faces::FaceId,
    glyphs::Glyphs,
    itemize::without_marks,
    page::{Box_, Mark, Page, PlacedLine},
    plates::Plate,
    subset::{Codes, Owner},
};

/// What one operator shows: codes of one face from left to right.
struct Piece {
    /// None for a font that is not meant to be there.
    face: Option<FaceId>,
    codes: Vec<u16>,
}

/// What stands in the content for one numbered mark, or in a whole plate.
#[derive(Default)]
struct Shown<'c> {
    pieces: Vec<Piece>,
    /// The name of what was painted last.
    painted: Option<&'c str>,
}

/// Checks the letters of a page against its content stream; `plate` knows the words that are
/// painted under a name.
///
/// # Errors
/// [`Failure::Engine`] when the letters read back differ from the words.
pub(crate) fn page<'p>(
    page: &Page,
    content: &[u8],
    glyphs: &Glyphs,
    own: &Codes,
    plate: impl Fn(&str) -> Option<&'p str>,
) -> Result<(), Failure> {
    let shown = shown(content, own.owner);
    let none = Shown::default();
    for (number, mark) in page.marks.iter().enumerate() {
        let shown = shown.get(number + 1).unwrap_or(&none);
        match mark {
            Mark::Words { lines, text, shared: false, .. } => {
                letters(lines, text, &shown.pieces, glyphs, own)?;
            }
            Mark::Words { text, shared: true, .. } => {
                if shown.painted.and_then(&plate) != Some(text) {
                    return Err(differs(text));
                }
            }
            Mark::Picture { .. } | Mark::Drawing { .. } => {}
        }
    }
    Ok(())
}

/// Checks the letters of a plate against its content.
///
/// # Errors
/// As [`page`].
pub(crate) fn plate(
    plate: &Plate,
    content: &[u8],
    glyphs: &Glyphs,
    codes: &Codes,
) -> Result<(), Failure> {
    let Plate::Words { lines, text } = plate else {
        return Ok(());
    };
    let shown = shown(content, codes.owner);
    letters(lines, text, &shown[0].pieces, glyphs, codes)
}

/// Each mark inside its room, and none over another.
///
/// # Errors
/// [`Failure::DoesNotFit`].
pub(crate) fn rooms(page: &Page) -> Result<(), Failure> {
    let mut taken: Vec<(Box_, Option<&PlacedLine>)> = Vec::new();
    for mark in &page.marks {
        let fails = || Failure::DoesNotFit { text: mark.text().to_owned() };
        let own: Vec<(Box_, Option<&PlacedLine>)> = match mark {
            Mark::Words { lines, room, .. } => {
                let boxes: Vec<_> = lines.iter().map(|line| (line.ink(), Some(line))).collect();
                if boxes.iter().any(|(box_, _)| !room.holds(box_)) {
                    return Err(fails());
                }
                boxes
            }
            Mark::Picture { box_, .. } | Mark::Drawing { box_, .. } => vec![(*box_, None)],
        };
        for one in own {
            if taken.iter().any(|other| touch(&one, other)) {
                return Err(fails());
            }
            taken.push(one);
        }
    }
    Ok(())
}

/// Whether two things touch: lines letter by letter, since a tail may reach into a free place.
fn touch(one: &(Box_, Option<&PlacedLine>), other: &(Box_, Option<&PlacedLine>)) -> bool {
    if !overlap(&one.0, &other.0) {
        return false;
    }
    let parts = |thing: &(Box_, Option<&PlacedLine>)| match thing.1 {
        Some(line) => line.inks(),
        None => vec![thing.0],
    };
    let others = parts(other);
    parts(one).iter().any(|box_| others.iter().any(|other| overlap(box_, other)))
}

fn overlap(one: &Box_, other: &Box_) -> bool {
    let apart = 0.05;
    one.left + apart < other.right()
        && other.left + apart < one.right()
        && one.bottom + apart < other.top()
        && other.bottom + apart < one.top()
}

/// Compares letters: run by run exactly, and as a whole without the spaces at which lines were
/// broken. One operator shows one run.
fn letters(
    lines: &[PlacedLine],
    text: &str,
    pieces: &[Piece],
    glyphs: &Glyphs,
    codes: &Codes,
) -> Result<(), Failure> {
    let mut pieces = pieces.iter();
    let mut read: Vec<(usize, String)> = Vec::new();
    for run in lines.iter().flat_map(|line| &line.line.runs) {
        let piece = pieces.next().ok_or_else(|| differs(text))?;
        let mut texts = texts(piece, glyphs, codes).ok_or_else(|| differs(text))?;
        if run.right_to_left {
            texts.reverse();
        }
        let letters = texts.concat();
        if letters != run.source && compared(&letters) != compared(&run.source) {
            return Err(differs(text));
        }
        read.push((run.start, letters));
    }
    read.sort_unstable_by_key(|(start, _)| *start);
    let read: String = read.into_iter().map(|(_, piece)| piece).collect();
    let same = || without_spaces(&compared(&read)).eq(without_spaces(&compared(text)));
    if pieces.next().is_some() || !(without_spaces(&read).eq(without_spaces(text)) || same()) {
        return Err(differs(text));
    }
    Ok(())
}

/// What the codes of a piece stand for.
fn texts<'g>(piece: &Piece, glyphs: &'g Glyphs, codes: &Codes) -> Option<Vec<&'g str>> {
    let face = piece.face?;
    let text = |code: &u16| Some(glyphs.entry(face, codes.symbol(face, *code)?)?.text.as_str());
    piece.codes.iter().map(text).collect()
}

fn differs(text: &str) -> Failure {
    Failure::Engine(format!("read back differently: {text}"))
}

/// NFC, no-break spaces as spaces, no direction marks.
fn compared(text: &str) -> String {
    without_marks(text).nfc().map(|letter| if letter == '\u{A0}' { ' ' } else { letter }).collect()
}

fn without_spaces(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|letter| !letter.is_whitespace())
}

/// Reads a content stream: first what stands before any numbered mark, then each of them.
fn shown(content: &[u8], owner: Owner) -> Vec<Shown<'_>> {
    let mut shown = vec![Shown::default()];
    let mut face = None;
    for line in content.split(|byte| *byte == b'\n') {
        let Some(last) = shown.last_mut() else { continue };
        if line.ends_with(b">>BDC") {
            shown.push(Shown::default());
        } else if line.ends_with(b" Tf") {
            face = named(line).and_then(|name| owner.face(name));
        } else if line.ends_with(b" Do") {
            last.painted = named(line);
        } else if line.ends_with(b"]TJ") {
            last.pieces.push(Piece { face, codes: codes_of(line).collect() });
        }
    }
    shown
}

/// The last name in a line.
fn named(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?;
    line.rsplit('/').next()?.split(' ').next()
}

fn codes_of(array: &[u8]) -> impl Iterator<Item = u16> + '_ {
    let strings = array.split(|byte| *byte == b'<').skip(1);
    let digits = strings.flat_map(|string| {
        let end = string.iter().position(|byte| *byte == b'>').unwrap_or(0);
        string[..end].chunks_exact(4)
    });
    digits.filter_map(|digits| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Fonts, Text,
        column::{self, Column, Setting},
        deflate::Deflater,
        faces::Faces,
        file::{Draft, Stock},
        ink::INK,
        page::Role,
        plates::Plates,
        shape::Shaper,
    };

    const SETTING: Setting = Setting {
        role: Role::Paragraph,
        face: FaceId::Regular,
        size: 20.0,
        smallest: 9.5,
        squeeze: 1.0,
        smallest_squeezed: 9.5,
        most_lines: 1,
        colour: INK,
        before: 0.0,
        width: 300.0,
        follows: (1.0, 1.0),
        latin_smaller: false,
        tracking: 0.0,
        drawn_out: 0.0,
        divider_before: false,
        second_divider_before: false,
        shared: false,
    };

    /// Sets one line, lets `spoil` change page and content, and checks.
    fn checked(spoil: fn(&mut Page, &mut Vec<u8>)) -> Result<(), Failure> {
        let font = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts/Amiri-Regular.ttf");
        let font = std::fs::read(font).unwrap();
        let faces = Faces::read(&Fonts { regular: &font, bold: &font, others: &[] }).unwrap();
        let mut shaper = Shaper::new(&faces);
        let text = Text {
            text: "من ١ إلى ٢ حزيران (FAI)".to_owned(), language: "ar".to_owned()
        };
        let piece = column::Piece::new(&mut shaper, &text, SETTING).unwrap();
        let room = Box_ { left: 100.0, bottom: 100.0, width: 300.0, height: 60.0 };
        let mut page = Page::empty((500.0, 300.0));
        Column { pieces: vec![piece], ..Column::default() }
            .place(&mut shaper, room, &mut page.marks)
            .unwrap();
        let (mut plates, mut deflater) = (Plates::default(), Deflater::new());
        let glyphs = &shaper.glyphs;
        let mut draft = Draft::new(1);
        let mut stock = Stock { glyphs, plates: &mut plates, deflater: &mut deflater };
        let mut bytes = draft.content(&mut stock, &page);
        spoil(&mut page, &mut bytes);
        rooms(&page)?;
        super::page(&page, &bytes, glyphs, &draft.own, |_| None)
    }

    #[test]
    fn a_sound_page_passes() {
        assert_eq!(checked(|_, _| ()), Ok(()), "nothing was spoilt");
    }

    #[test]
    fn another_letter_is_noticed() {
        let result = checked(|_, bytes| {
            let at = bytes.windows(2).position(|pair| pair == b"[<").unwrap();
            bytes[at + 5] = if bytes[at + 5] == b'1' { b'2' } else { b'1' };
        });
        assert!(matches!(result, Err(Failure::Engine(_))), "one code differs: {result:?}");
    }

    #[test]
    fn a_lost_line_is_noticed() {
        let result = checked(|_, bytes| {
            let at = bytes.windows(2).position(|pair| pair == b"[<").unwrap();
            bytes.truncate(at);
        });
        assert!(matches!(result, Err(Failure::Engine(_))), "no code is left: {result:?}");
    }

    #[test]
    fn ink_outside_its_room_is_noticed() {
        let result = checked(|page, _| {
            if let Mark::Words { room, .. } = &mut page.marks[0] {
                room.width = 150.0;
            }
        });
        assert!(
            matches!(result, Err(Failure::DoesNotFit { .. })),
            "the room is too narrow: {result:?}"
        );
    }

    #[test]
    fn words_over_words_are_noticed() {
        let result = checked(|page, bytes| {
            let Mark::Words { role, language, text, lines, room, shared } = &page.marks[0] else {
                return;
            };
            page.marks.push(Mark::Words {
                role: *role,
                language: language.clone(),
                text: text.clone(),
                lines: lines.clone(),
                room: *room,
                shared: *shared,
            });
            bytes.extend_from_within(..);
        });
        assert!(
            matches!(result, Err(Failure::DoesNotFit { .. })),
            "one lies on the other: {result:?}"
        );
    }
}
