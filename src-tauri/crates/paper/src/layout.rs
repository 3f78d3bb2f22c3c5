//! From the words of a certificate to marks in their places.
//!
//! Logos stand at the head, signatures and serial at the foot. What is between them is one column
//! around the middle axis, set as large as the room allows, with the rest of the room spread over
//! the gaps so that no hole is left.

use crate::{
    Certificate, Failure, Text,
    art::{Form, shapes::divider},
    column::{Column, Piece, Setting},
    foot,
    geometry::Geometry,
    head,
    images::Images,
    language::is_right_to_left,
    page::{Box_, Page},
    palette::Palette,
    shape::Shaper,
    style::Styles,
};

/// Lays out one certificate.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
pub(crate) fn certificate<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    certificate: &'c Certificate,
) -> Result<Page, Failure> {
    let design = &certificate.design;
    let geometry = Geometry::of(design, is_right_to_left(&certificate.language));
    let palette = Palette::of(design);
    let styles = Styles::new(geometry, palette);
    let mut page = Page { art: Form::border(design), ..Page::empty(geometry.size) };
    let room = geometry.room;
    let head = head::place(shaper, images, &certificate.logos, &styles, room, &mut page)?;
    let mut foot = Page::empty(geometry.size);
    let floor = foot::place(shaper, certificate, &styles, room, &mut foot)?;
    let between = Box_ { bottom: floor, height: head - floor, ..room };
    let column = column(shaper, certificate, &styles)?;
    let placed = column.place(shaper, between, &mut page.marks)?;
    let dividers = [(placed.divider, 30.0), (placed.second_divider, 18.0)];
    for (y, half) in dividers {
        if let Some(y) = y {
            let (colour, at) = (palette.ornament, (between.middle(), y));
            divider(&mut page.decoration, colour, at, geometry.mm(half), geometry.scale);
        }
    }
    page.decoration.bytes.append(&mut foot.decoration.bytes);
    page.marks.append(&mut foot.marks);
    Ok(page)
}

/// The paragraphs between head and foot.
fn column(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    styles: &Styles,
) -> Result<Column, Failure> {
    let mut column = Column::default();
    let mut add = |text: &Text, setting: Setting| -> Result<(), Failure> {
        column.pieces.push(Piece::new(shaper, text, setting)?);
        Ok(())
    };
    add(&certificate.title, styles.title())?;
    if let Some(second) = &certificate.second_title {
        add(second, styles.second_title())?;
    }
    let mut first = Setting { divider_before: true, ..styles.below(26.0, styles.opening()) };
    if let Some(opening) = &certificate.opening {
        add(opening, first)?;
        first = styles.name();
    } else {
        first = Setting { divider_before: true, ..styles.below(24.0, styles.name()) };
    }
    add(&certificate.name, first)?;
    if let Some(latin) = &certificate.latin_name {
        add(latin, styles.latin_name())?;
    }
    for (index, line) in certificate.body.iter().enumerate() {
        let before = if index == 0 { 11.0 } else { 1.5 };
        add(
            &line.text,
            Setting { shared: !line.personal, ..styles.below(before, styles.body(line.style)) },
        )?;
    }
    // Each language keeps its block: notes in the page's own language stand above the second.
    let (own, others): (Vec<&Text>, Vec<&Text>) =
        certificate.notes.iter().partition(|note| note.language == certificate.language);
    for (index, note) in own.into_iter().enumerate() {
        add(note, styles.below(if index == 0 { 9.0 } else { 0.0 }, styles.note()))?;
    }
    for (index, line) in certificate.second.iter().enumerate() {
        let setting = Setting { shared: !line.personal, ..styles.second(line.style) };
        let opens = index == 0;
        let before = if opens { 18.0 } else { 1.0 };
        add(&line.text, Setting { second_divider_before: opens, ..styles.below(before, setting) })?;
    }
    for (index, note) in others.into_iter().enumerate() {
        add(note, styles.below(if index == 0 { 9.0 } else { 0.0 }, styles.note()))?;
    }
    Ok(column)
}
