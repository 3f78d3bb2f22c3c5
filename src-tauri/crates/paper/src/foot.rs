//! The foot of a certificate: lines to sign on, place and date of issue, the serial number.

use crate::{
    Certificate, Failure, Signature, Text,
    column::{Piece, Set},
    geometry::Geometry,
    page::{Box_, MM, Mark, Page},
    shape::Shaper,
    style::Styles,
};

/// The length of a line to sign on; all lengths here are those of A4.
const LINE: f32 = 60.0 * MM;
/// The room for a hand above the line.
const HAND: f32 = 11.0 * MM;

/// Places the foot at the bottom of the room and returns where the room above it ends.
///
/// Functions share a baseline with the serial number, and names with the place of issue.
///
/// # Errors
/// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
pub(crate) fn place(
    shaper: &mut Shaper<'_>,
    certificate: &Certificate,
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    let signers = &certificate.signatures;
    let slot = slot(signers.len(), room, geometry);
    let centres = centres(signers.len(), slot, room, geometry)
        .ok_or_else(|| Failure::DoesNotFit { text: too_many(signers) })?;
    // Up to two signatures leave the middle free; more take the whole width above the serial.
    let beside = signers.len() <= 2;
    let width =
        if beside && !signers.is_empty() { room.width - 2.0 * slot - 24.0 } else { room.width };
    let middle = Box_ { left: room.middle() - width / 2.0, width, ..room };
    let serial = Text { text: certificate.serial.clone(), language: "en".to_owned() };
    let serial = Piece::new(shaper, &serial, styles.serial(width))?;
    let issued = certificate.issued.as_ref();
    let issued = issued.map(|text| Piece::new(shaper, text, styles.issued(width))).transpose()?;
    let signers = pieces(shaper, signers, styles, slot)?;
    let mut rows = Rows { shaper, floor: room.bottom, room };
    let mut names = Vec::new();
    let mut functions = Vec::new();
    let mut axis = Vec::new();
    for ((name, function), centre) in signers.iter().zip(&centres) {
        let place = Box_ { left: centre - slot / 2.0 - 2.0, width: slot + 4.0, ..room };
        names.push((name, place));
        functions.push((function, place));
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
    Ok(finish(page, axis, &centres, slot.min(LINE * geometry.scale), floor, styles))
}

/// Draws the lines to sign on and hands the marks over in reading order: the signers from the
/// start side, name before function, then what stands on the axis.
fn finish(
    page: &mut Page,
    rows: Vec<Row>,
    centres: &[f32],
    length: f32,
    floor: f32,
    styles: &Styles,
) -> f32 {
    let geometry = &styles.geometry;
    let line = floor + geometry.mm(1.0);
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
        page.decoration.stroke_colour(styles.palette.soft);
        let (left, right) = (centre - length / 2.0, centre + length / 2.0);
        page.decoration.segment((left, line), (right, line), 0.7);
    }
    if centres.is_empty() { floor + geometry.mm(5.0) } else { line + HAND * geometry.scale }
}

fn pieces(
    shaper: &mut Shaper<'_>,
    signers: &[Signature],
    styles: &Styles,
    slot: f32,
) -> Result<Vec<(Piece, Piece)>, Failure> {
    let mut pieces = Vec::with_capacity(signers.len());
    for signer in signers {
        let name = Piece::new(shaper, &signer.name, styles.signer(slot))?;
        pieces.push((name, Piece::new(shaper, &signer.function, styles.function(slot))?));
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

/// The width that each signature takes: the line, or less where three share a narrow page.
fn slot(count: usize, room: Box_, geometry: &Geometry) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "few signatures")]
    let count = count.max(1) as f32;
    let gap = geometry.mm(4.0);
    let parts = if count <= 2.0 {
        (room.width - 2.0 * gap) / 3.0
    } else {
        (room.width - gap * (count - 1.0)) / count
    };
    parts.min((LINE + 4.0 * MM) * geometry.scale)
}

/// One or two stand at the edges, more are spread; `None` when there are too many.
fn centres(count: usize, slot: f32, room: Box_, geometry: &Geometry) -> Option<Vec<f32>> {
    if count > 3 {
        return None;
    }
    let half = slot / 2.0;
    #[expect(clippy::cast_precision_loss, reason = "few signatures")]
    let step = (room.width - slot) / (count.max(2) - 1) as f32;
    let centre = |index: usize| {
        #[expect(clippy::cast_precision_loss, reason = "few signatures")]
        let along = half + index as f32 * step;
        if geometry.right_to_left { room.right() - along } else { room.left + along }
    };
    Some((0..count).map(centre).collect())
}
