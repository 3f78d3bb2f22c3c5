//! The foot of a certificate: lines to sign on, place and date of issue, the serial number and a
//! square code.

mod issue;
mod plan;

use crate::{
    Certificate, Failure, Signature,
    column::{Piece, Set},
    images::Images,
    itemize::without_marks,
    page::{Box_, MM, Mark, Page},
    paragraph::Scale,
    qr::Code,
    shape::Shaper,
    style::Styles,
};
use issue::Issue;
use plan::{Plan, Slot};

/// The room for a hand above a line, on A4.
const HAND: f32 = 13.0 * MM;
/// The least part of it: a hand needs some 9 mm.
const LEAST_HAND: f32 = 0.7;
/// What stays free at both ends of a line beside a scanned signature, on A4.
const BESIDE: f32 = 2.0 * MM;

/// Places the foot at the bottom of the room and returns where the room above it ends; `code` is
/// the square code of the certificate.
///
/// Functions share a baseline with the serial number, and names with the place of issue, unless
/// the serial stands in a strip of its own below.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
pub(crate) fn place<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    (certificate, code): (&'c Certificate, Option<&Code>),
    styles: &Styles,
    room: Box_,
    page: &mut Page,
) -> Result<f32, Failure> {
    let geometry = &styles.geometry;
    let signers = &certificate.signatures;
    let issue = Issue::read(shaper, certificate, code, styles)?;
    let plan = Plan::of(signers.len(), issue.width(), room, geometry)
        .ok_or_else(|| Failure::DoesNotFit { text: too_many(signers) })?;
    let pieces = pieces(shaper, signers, styles, &plan)?;
    let mut axis = Page::empty(page.size);
    let mut floor = room.bottom;
    if plan.issue.is_none() {
        let strip = Slot { left: room.left, width: room.width, share: plan.share };
        floor = issue.strip(shaper, strip, room, &mut axis)?;
        floor += geometry.mm(if signers.is_empty() { 5.0 } else { 4.0 });
    }
    let mut rows = Rows { shaper, floor, room };
    let sides = |which: fn(&(Piece, Piece)) -> &Piece| {
        pieces.iter().map(which).zip(plan.signers.iter().copied()).collect::<Vec<_>>()
    };
    let words = plan.issue.map(|slot| issue.words_slot(slot));
    let beside = |piece| words.zip(piece).map(|(slot, piece)| (piece, slot));
    let functions = rows.place(&sides(|pair| &pair.1), beside(Some(&issue.serial)))?;
    if let Some(serial) = &functions.axis {
        issue.fingerprint(serial, &mut axis);
    }
    let names = rows.place(&sides(|pair| &pair.0), beside(issue.issued.as_ref()))?;
    let floor = rows.floor;
    let mut top = floor;
    if let (Some(slot), Some(Mark::Words { lines, .. })) = (plan.issue, &functions.axis) {
        let baseline = lines.first().map_or(room.bottom, |line| line.baseline);
        top = issue.stand(slot, (floor, baseline), room.bottom, &mut axis);
    }
    let mut columns: Vec<Vec<Mark>> = signers.iter().map(|_| Vec::new()).collect();
    if !signers.is_empty() {
        let line = floor + geometry.mm(1.0);
        top = top.max(line + hand(styles));
        for ((signer, slot), column) in signers.iter().zip(&plan.signers).zip(&mut columns) {
            column.extend(scan(images, signer, *slot, line, styles)?);
            page.decoration.stroke_colour(styles.palette.soft);
            let (left, right) = slot.part(plan.line);
            page.decoration.segment((left, line), (right, line), 0.7 * geometry.text);
        }
    }
    for (column, marks) in columns.iter_mut().zip(names.sides.into_iter().zip(functions.sides)) {
        column.extend([marks.0, marks.1]);
    }
    page.marks.extend(columns.into_iter().flatten());
    page.marks.extend(names.axis.into_iter().chain(functions.axis));
    page.marks.append(&mut axis.marks);
    page.fingerprint.bytes.append(&mut axis.fingerprint.bytes);
    Ok(top + geometry.mm(if signers.is_empty() { 3.0 } else { 0.0 }))
}

/// The scan of a signature, standing on its line.
fn scan<'c>(
    images: &mut Images<'c>,
    signer: &'c Signature,
    slot: Slot,
    line: f32,
    styles: &Styles,
) -> Result<Option<Mark>, Failure> {
    let Some(png) = &signer.picture else {
        return Ok(None);
    };
    let name = without_marks(&signer.name.text);
    let (image, aspect) = images.add_signature(png, &name)?;
    let scale = styles.geometry.scale;
    let widest = slot.width - 2.0 * BESIDE * scale;
    let height = (hand(styles) - 1.5).min(widest / aspect);
    let width = height * aspect;
    let left = slot.left + BESIDE * scale + (widest - width) * slot.share;
    Ok(Some(Mark::Picture {
        language: signer.name.language.as_str().into(),
        text: name.into(),
        image,
        box_: Box_ { left, bottom: line + 0.6, width, height },
    }))
}

/// The room for a hand above a line.
fn hand(styles: &Styles) -> f32 {
    HAND * styles.geometry.scale * styles.tightness.comfort.max(LEAST_HAND)
}

/// Name and function of each who signs.
fn pieces(
    shaper: &mut Shaper<'_>,
    signers: &[Signature],
    styles: &Styles,
    plan: &Plan,
) -> Result<Vec<(Piece, Piece)>, Failure> {
    let mut pieces = Vec::with_capacity(signers.len());
    for (signer, slot) in signers.iter().zip(&plan.signers) {
        let name = Piece::new(shaper, &signer.name, styles.signer(slot.width))?;
        let function = Piece::new(shaper, &signer.function, styles.function(slot.width))?;
        pieces.push((name, function));
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
        sides: &[(&Piece, Slot)],
        axis: Option<(&Piece, Slot)>,
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
            marks.push(set.mark_beside(slot.axis(), slot.share, top, slot.room(self.room)));
        }
        let axis = if axis.is_some() { marks.pop() } else { None };
        Ok(Row { sides: marks, axis })
    }
}

fn fit<'p>(shaper: &mut Shaper<'_>, piece: &'p Piece) -> Result<Set<'p>, Failure> {
    let fitted =
        piece.fit(Scale::ONE).ok_or_else(|| Failure::DoesNotFit { text: piece.words() })?;
    piece.set(shaper, fitted)
}

fn too_many(signatures: &[Signature]) -> String {
    signatures.last().map(|last| last.name.text.clone()).unwrap_or_default()
}
