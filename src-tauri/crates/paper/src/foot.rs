//! The foot of a certificate: lines to sign on, place and date of issue, the serial number.

use crate::{
    Certificate, Failure, Signature, Text,
    column::{Piece, Set, Setting},
    faces::FaceId,
    ink::{INK, SOFT_INK},
    layout::SMALLEST,
    page::{Box_, MM, Mark, Page, Role},
    shape::Shaper,
};

/// The length of a line to sign on.
const LINE: f32 = 60.0 * MM;
/// The room for a hand above the line.
const HAND: f32 = 11.0 * MM;

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
    follows: (1.0, 1.0),
    latin_smaller: false,
    tracking: 0.0,
    divider_before: false,
    second_divider_before: false,
};
const FUNCTION: Setting = Setting { face: FaceId::Regular, size: 11.0, colour: SOFT_INK, ..SIGNER };
const ISSUED: Setting = Setting { size: 12.0, colour: INK, ..FUNCTION };
const SERIAL: Setting = Setting { size: 10.0, tracking: 0.05, most_lines: 1, ..FUNCTION };

/// Places the foot at the bottom of the room and returns where the room above it ends.
///
/// Functions share a baseline with the serial number, and names with the place of issue.
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
    let signers = &certificate.signatures;
    let centres = centres(signers.len(), room, right_to_left)
        .ok_or_else(|| Failure::DoesNotFit { text: too_many(signers) })?;
    // Up to two signatures leave the middle free; more take the whole width above the serial.
    let beside = signers.len() <= 2;
    let width =
        if signers.is_empty() { room.width } else { room.width - 2.0 * SIGNER.width - 24.0 };
    let middle = Box_ { left: room.middle() - width / 2.0, width, ..room };
    let serial = Text { text: certificate.serial.clone(), language: "en".to_owned() };
    let serial = Piece::new(shaper, &serial, Setting { width, ..SERIAL })?;
    let issued = certificate.issued.as_ref();
    let issued =
        issued.map(|text| Piece::new(shaper, text, Setting { width, ..ISSUED })).transpose()?;
    let signers = pieces(shaper, signers)?;
    let mut rows = Rows { shaper, floor: room.bottom, room };
    let mut names = Vec::new();
    let mut functions = Vec::new();
    let mut axis = Vec::new();
    for ((name, function), centre) in signers.iter().zip(&centres) {
        let slot =
            Box_ { left: centre - SIGNER.width / 2.0 - 2.0, width: SIGNER.width + 4.0, ..room };
        names.push((name, slot));
        functions.push((function, slot));
    }
    let last = (&serial, middle);
    let first = issued.as_ref().map(|issued| (issued, middle));
    if beside {
        axis.push(rows.place(&functions, Some(last))?);
        axis.push(rows.place(&names, first)?);
    } else {
        axis.push(rows.place(&[], Some(last))?);
        axis.push(rows.place(&[], first)?);
        axis.push(rows.place(&functions, None)?);
        axis.push(rows.place(&names, None)?);
    }
    let floor = rows.floor;
    Ok(finish(page, axis, &centres, floor))
}

/// Draws the lines to sign on and hands the marks over in reading order: the signers from the
/// start side, name before function, then what stands on the axis.
fn finish(page: &mut Page, rows: Vec<Row>, centres: &[f32], floor: f32) -> f32 {
    let line = floor + 1.0 * MM;
    let mut axis = Vec::new();
    let mut sides: Vec<Vec<Mark>> = centres.iter().map(|_| Vec::new()).collect();
    for row in rows.into_iter().rev() {
        for (mark, side) in row.sides.into_iter().zip(&mut sides) {
            side.push(mark);
        }
        axis.extend(row.axis);
    }
    page.marks.extend(sides.into_iter().flatten());
    page.marks.append(&mut axis);
    for centre in centres {
        page.decoration.stroke_colour(SOFT_INK);
        let (left, right) = (centre - LINE / 2.0, centre + LINE / 2.0);
        page.decoration.segment((left, line), (right, line), 0.7);
    }
    if centres.is_empty() { floor + 5.0 * MM } else { line + HAND }
}

fn pieces(shaper: &mut Shaper<'_>, signers: &[Signature]) -> Result<Vec<(Piece, Piece)>, Failure> {
    let mut pieces = Vec::with_capacity(signers.len());
    for signer in signers {
        let name = Piece::new(shaper, &signer.name, SIGNER)?;
        pieces.push((name, Piece::new(shaper, &signer.function, FUNCTION)?));
    }
    Ok(pieces)
}

/// What stands on one baseline.
struct Row {
    sides: Vec<Mark>,
    axis: Option<Mark>,
}

/// Rows that are stacked from the floor upwards.
struct Rows<'r, 'f> {
    shaper: &'r mut Shaper<'f>,
    floor: f32,
    room: Box_,
}

impl Rows<'_, '_> {
    /// Puts pieces with their slots in a row, their last lines on one baseline.
    fn place(
        &mut self,
        sides: &[(&Piece, Box_)],
        axis: Option<(&Piece, Box_)>,
    ) -> Result<Row, Failure> {
        let mut sets = Vec::with_capacity(sides.len() + 1);
        for (piece, slot) in sides.iter().chain(axis.iter()) {
            sets.push((fit(self.shaper, piece)?, *slot));
        }
        let tail = sets.iter().map(|(set, _)| set.tail()).fold(0.0, f32::max);
        let floor = self.floor;
        let mut marks = Vec::with_capacity(sets.len());
        for (set, slot) in sets {
            let top = floor + tail - set.tail() + set.height();
            self.floor = self.floor.max(top);
            let slot = Box_ { bottom: self.room.bottom, height: self.room.height, ..slot };
            marks.push(set.mark(slot.middle(), top, slot));
        }
        let axis = if axis.is_some() { marks.pop() } else { None };
        Ok(Row { sides: marks, axis })
    }
}

fn fit<'p>(shaper: &mut Shaper<'_>, piece: &'p Piece) -> Result<Set<'p>, Failure> {
    let fitted = piece.fit(1.0).ok_or_else(|| Failure::DoesNotFit { text: piece.words() })?;
    piece.set(shaper, &fitted)
}

fn too_many(signatures: &[Signature]) -> String {
    signatures.last().map(|last| last.name.text.clone()).unwrap_or_default()
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
