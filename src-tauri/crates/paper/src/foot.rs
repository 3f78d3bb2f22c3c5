//! The foot of a certificate: lines to sign on, place and date of issue, the serial number.

use crate::{
    Certificate, Failure, Signature, Text,
    column::{Piece, Set, Setting},
    faces::FaceId,
    ink::{Content, INK, SOFT_INK},
    layout::SMALLEST,
    page::{Box_, MM, Mark, Page, Role},
    shape::Shaper,
};

/// The length of a line to sign on.
const LINE: f32 = 60.0 * MM;
/// The room for a hand above the line.
const HAND: f32 = 11.5 * MM;

const SIGNER: Setting = Setting {
    role: Role::Paragraph,
    face: FaceId::Bold,
    size: 12.5,
    smallest: SMALLEST,
    squeeze: 0.8,
    most_lines: 2,
    colour: INK,
    before: 0.0,
    width: LINE + 4.0 * MM,
    grows: false,
    tracking: 0.0,
    divider_before: false,
    second_divider_before: false,
};
const FUNCTION: Setting =
    Setting { face: FaceId::Regular, size: 11.0, colour: SOFT_INK, ..SIGNER };
const ISSUED: Setting = Setting { size: 12.0, colour: INK, ..FUNCTION };
const SERIAL: Setting = Setting { size: 10.0, tracking: 0.05, most_lines: 1, ..FUNCTION };

/// Places the foot at the bottom of the room and returns where the room above it ends.
///
/// # Errors
/// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
pub(crate) fn place(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    room: Box_,
    right_to_left: bool,
    page: &mut Page,
) -> Result<f32, Failure> {
    let count = certificate.signatures.len();
    // Up to two signatures leave the middle free; more take the whole width above the serial.
    let beside = count <= 2;
    let width = if beside && count > 0 { room.width - 2.0 * LINE - 24.0 * MM } else { room.width };
    let middle = Box_ { left: room.middle() - width / 2.0, width, ..room };
    let mut issued = Vec::new();
    let mut y = room.bottom;
    let serial = Text { text: certificate.serial.clone(), language: "en".to_owned() };
    y = rest_on(shaper, &serial, SERIAL, middle, y, &mut issued)?;
    if let Some(text) = &certificate.issued {
        y = rest_on(shaper, text, ISSUED, middle, y + 1.0, &mut issued)?;
    }
    let bottom = if beside { room.bottom } else { y + 2.0 * MM };
    let line = signatures(shaper, &certificate.signatures, bottom, room, right_to_left, page)?;
    // Heard in reading order: first the signatures, then the line below them.
    issued.reverse();
    page.marks.append(&mut issued);
    Ok(line.map_or(y + 5.0 * MM, |line| (line + HAND).max(y + 2.0 * MM)))
}

/// Puts a paragraph on a floor and returns where the next may stand.
fn rest_on(
    shaper: &mut Shaper<'_>,
    text: &Text,
    setting: Setting,
    room: Box_,
    floor: f32,
    marks: &mut Vec<Mark>,
) -> Result<f32, Failure> {
    let piece = Piece::new(shaper, text, Setting { width: room.width, ..setting })?;
    let set = fit(shaper, &piece)?;
    let top = floor + set.height();
    marks.push(set.mark(room.middle(), top, room));
    Ok(top)
}

fn fit<'p>(shaper: &mut Shaper<'_>, piece: &'p Piece) -> Result<Set<'p>, Failure> {
    let fitted = piece.fit(1.0).ok_or_else(|| Failure::DoesNotFit { text: piece.words() })?;
    piece.set(shaper, &fitted)
}

/// Draws the lines at one height, the first at the start side; returns that height.
fn signatures(
    shaper: &mut Shaper<'_>,
    signatures: &[Signature],
    bottom: f32,
    room: Box_,
    right_to_left: bool,
    page: &mut Page,
) -> Result<Option<f32>, Failure> {
    let mut pieces = Vec::with_capacity(signatures.len());
    for signature in signatures {
        pieces.push((
            Piece::new(shaper, &signature.name, SIGNER)?,
            Piece::new(shaper, &signature.function, FUNCTION)?,
        ));
    }
    let mut sets = Vec::with_capacity(pieces.len());
    for (name, function) in &pieces {
        sets.push((fit(shaper, name)?, fit(shaper, function)?));
    }
    let tallest = sets.iter().map(|(name, function)| name.height() + function.height());
    let Some(tallest) = tallest.reduce(f32::max) else {
        return Ok(None);
    };
    let line = bottom + tallest + 1.2 * MM;
    let centres = centres(signatures.len(), room, right_to_left)
        .ok_or_else(|| Failure::DoesNotFit { text: too_many(signatures) })?;
    for ((name, function), centre) in sets.into_iter().zip(centres) {
        rule(&mut page.decoration, centre, line);
        let slot = Box_ {
            left: centre - SIGNER.width / 2.0 - 2.0,
            width: SIGNER.width + 4.0,
            bottom: room.bottom,
            height: line - room.bottom,
        };
        let below = line - 1.2 * MM - name.height();
        page.marks.push(name.mark(centre, line - 1.2 * MM, slot));
        page.marks.push(function.mark(centre, below, slot));
    }
    Ok(Some(line))
}

fn too_many(signatures: &[Signature]) -> String {
    signatures.last().map(|last| last.name.text.clone()).unwrap_or_default()
}

fn rule(decoration: &mut Content, centre: f32, y: f32) {
    decoration.stroke_colour(SOFT_INK);
    decoration.segment((centre - LINE / 2.0, y), (centre + LINE / 2.0, y), 0.7);
}

/// One or two stand at the edges, more are spread; `None` when the lines would touch.
fn centres(count: usize, room: Box_, right_to_left: bool) -> Option<Vec<f32>> {
    let half = SIGNER.width / 2.0;
    #[expect(clippy::cast_precision_loss, reason = "few signatures")]
    let step = (room.width - SIGNER.width) / (count.max(2) - 1) as f32;
    if count > 1 && step < SIGNER.width + 3.0 * MM {
        return None;
    }
    let centre = |index: usize| {
        #[expect(clippy::cast_precision_loss, reason = "few signatures")]
        let along = half + index as f32 * step;
        if right_to_left { room.right() - along } else { room.left + along }
    };
    Some((0..count).map(centre).collect())
}
