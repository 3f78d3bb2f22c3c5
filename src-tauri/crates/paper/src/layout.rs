//! From the words of a certificate to marks in their places.
//!
//! Logos stand at the head, signatures and serial at the foot. What is between them is one column
//! around the middle axis, set as large as the room allows, with the rest of the room spread over
//! the gaps so that no hole is left.

use crate::{
    Certificate, Failure, Style, Text,
    art::{FRIEZE, divider, frame},
    column::{Column, Piece, Setting},
    faces::FaceId,
    foot, head,
    images::Images,
    ink::{CLAY, Content, INK, SOFT_INK, TEAL},
    language::is_right_to_left,
    page::{Box_, MM, Page, Role},
    shape::Shaper,
};

/// Between the frame and the words at the sides.
pub(crate) const SIDE: f32 = 9.0 * MM;
/// The smallest readable size on paper, in points.
pub(crate) const SMALLEST: f32 = 9.5;

/// Lays out one certificate.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
pub(crate) fn certificate<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    certificate: &'c Certificate,
) -> Result<Page, Failure> {
    let right_to_left = is_right_to_left(&certificate.language);
    let mut page = Page {
        art: Some(crate::document::BORDER.to_owned()),
        decoration: Content::default(),
        marks: Vec::new(),
    };
    let room = inside();
    let head = head::place(shaper, images, &certificate.logos, room, right_to_left, &mut page)?;
    let mut foot = Page { art: None, decoration: Content::default(), marks: Vec::new() };
    let floor = foot::place(shaper, certificate, room, right_to_left, &mut foot)?;
    let between = Box_ { bottom: floor, height: head - floor, ..room };
    let column = column(shaper, certificate)?;
    let placed = column.place(shaper, between, &mut page.marks)?;
    if let Some(y) = placed.divider {
        divider(&mut page.decoration, between.middle(), y, 30.0 * MM);
    }
    if let Some(y) = placed.second_divider {
        divider(&mut page.decoration, between.middle(), y, 18.0 * MM);
    }
    page.decoration.bytes.append(&mut foot.decoration.bytes);
    page.marks.append(&mut foot.marks);
    Ok(page)
}

/// The room for words: inside the frame, above the frieze.
fn inside() -> Box_ {
    let frame = frame();
    let bottom = frame.bottom + FRIEZE + 1.6 * MM;
    Box_ {
        left: frame.left + SIDE,
        width: frame.width - 2.0 * SIDE,
        bottom,
        height: frame.top() - 6.5 * MM - bottom,
    }
}

/// The paragraphs between head and foot.
fn column(shaper: &mut Shaper<'_>, certificate: &Certificate) -> Result<Column, Failure> {
    let mut column = Column::default();
    let mut add = |text: &Text, setting: Setting| -> Result<(), Failure> {
        column.pieces.push(Piece::new(shaper, text, setting)?);
        Ok(())
    };
    add(&certificate.title, TITLE)?;
    if let Some(second) = &certificate.second_title {
        add(second, SECOND_TITLE)?;
    }
    let mut first = Setting { divider_before: true, before: 26.0, ..OPENING };
    if let Some(opening) = &certificate.opening {
        add(opening, first)?;
        first = NAME;
    } else {
        first = Setting { divider_before: true, before: 24.0, ..NAME };
    }
    add(&certificate.name, first)?;
    if let Some(latin) = &certificate.latin_name {
        add(latin, LATIN_NAME)?;
    }
    for (index, line) in certificate.body.iter().enumerate() {
        let before = if index == 0 { 11.0 } else { 1.5 };
        add(&line.text, Setting { before, ..body(line.style) })?;
    }
    // Each language keeps its block: notes in the page's own language stand above the second.
    let (own, others): (Vec<&Text>, Vec<&Text>) =
        certificate.notes.iter().partition(|note| note.language == certificate.language);
    for (index, note) in own.into_iter().enumerate() {
        add(note, Setting { before: if index == 0 { 9.0 } else { 0.0 }, ..NOTE })?;
    }
    for (index, line) in certificate.second.iter().enumerate() {
        let setting = second(line.style);
        let opens = index == 0;
        let before = if opens { 18.0 } else { 1.0 };
        add(&line.text, Setting { before, second_divider_before: opens, ..setting })?;
    }
    for (index, note) in others.into_iter().enumerate() {
        add(note, Setting { before: if index == 0 { 9.0 } else { 0.0 }, ..NOTE })?;
    }
    Ok(column)
}

const PLAIN: Setting = Setting {
    role: Role::Paragraph,
    face: FaceId::Regular,
    size: 15.5,
    smallest: SMALLEST,
    squeeze: 0.92,
    most_lines: 3,
    colour: INK,
    before: 6.0,
    width: 205.0 * MM,
    follows: (0.0, 1.12),
    latin_smaller: true,
    tracking: 0.0,
    divider_before: false,
    second_divider_before: false,
};

const TITLE: Setting = Setting {
    role: Role::Title,
    face: FaceId::Bold,
    size: 42.0,
    smallest: 22.0,
    squeeze: 0.7,
    most_lines: 2,
    colour: TEAL,
    before: 0.0,
    ..PLAIN
};

const SECOND_TITLE: Setting = Setting {
    size: 17.5,
    squeeze: 0.7,
    most_lines: 2,
    colour: CLAY,
    before: 1.0,
    tracking: 0.05,
    ..PLAIN
};

const OPENING: Setting = Setting { size: 15.0, colour: SOFT_INK, ..PLAIN };

/// 34 pt, down to 20 pt in one line, then two lines.
const NAME: Setting = Setting {
    role: Role::Name,
    face: FaceId::Bold,
    size: 34.0,
    smallest: 18.0,
    squeeze: 20.0 / 34.0,
    most_lines: 2,
    before: 3.0,
    width: 226.0 * MM,
    follows: (0.88, 1.0),
    latin_smaller: false,
    ..PLAIN
};

const LATIN_NAME: Setting =
    Setting { size: 16.0, squeeze: 0.65, most_lines: 2, colour: SOFT_INK, before: 1.0, ..PLAIN };

const NOTE: Setting = Setting { size: 11.0, squeeze: 0.88, colour: SOFT_INK, ..PLAIN };

/// The first language.
fn body(style: Style) -> Setting {
    match style {
        Style::Body => PLAIN,
        Style::Strong => Setting { face: FaceId::Bold, size: 17.5, squeeze: 0.85, ..PLAIN },
        Style::Small => Setting { size: 12.5, colour: SOFT_INK, ..PLAIN },
    }
}

/// The second language, smaller and softer.
fn second(style: Style) -> Setting {
    let plain = Setting { size: 11.5, colour: SOFT_INK, most_lines: 4, width: 200.0 * MM, ..PLAIN };
    match style {
        Style::Body => plain,
        Style::Strong => Setting { face: FaceId::Bold, size: 12.0, ..plain },
        Style::Small => Setting { size: 10.0, ..plain },
    }
}
