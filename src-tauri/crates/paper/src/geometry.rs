//! The paper of a design: its size, what printers cannot reach, the frame, the room for words.

use crate::{
    Design, Format, Look, Orientation,
    art::modern::EDGE,
    column::Align,
    page::{Box_, MM},
};

/// Measures of one page; lengths are points unless they say otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Geometry {
    /// Width and height of the sheet.
    pub(crate) size: (f32, f32),
    /// Lengths of drawings: 1 on A4, and on A5 as much as the safe margin shrinks.
    pub(crate) scale: f32,
    /// Sizes of text as part of those on A4; letters shrink less than the sheet does.
    pub(crate) text: f32,
    /// The smallest readable size of text.
    pub(crate) smallest: f32,
    /// What a printer surely reaches, without what the stock keeps free.
    pub(crate) safe: Box_,
    /// The line that frames the words, where the drawing has one.
    pub(crate) frame: Box_,
    /// Where words and pictures may stand.
    pub(crate) room: Box_,
    /// Whether lines begin at the right.
    pub(crate) right_to_left: bool,
    /// Where the lines of the page stand.
    pub(crate) align: Align,
}

/// The smallest text on A4 (domain rule).
pub(crate) const SMALLEST: f32 = 9.5;
/// On A5, which is held in the hand and read from half the distance of a sheet on a wall; small
/// print of books of that size is 8 pt, and Arabic letters of Amiri need a little more.
const SMALLEST_ON_A5: f32 = 8.4;

impl Geometry {
    /// The measures of a design in a direction.
    pub(crate) fn of(design: &Design, right_to_left: bool) -> Self {
        let (long, short, scale, text, smallest) = match design.format {
            Format::A4 => (297.0, 210.0, 1.0, 1.0, SMALLEST),
            Format::A5 => (210.0, 148.0, 0.7, 0.76, SMALLEST_ON_A5),
        };
        let size = match design.orientation {
            Orientation::Landscape => (long * MM, short * MM),
            Orientation::Portrait => (short * MM, long * MM),
        };
        let sheet = Box_ { left: 0.0, bottom: 0.0, width: size.0, height: size.1 };
        // Old printers reach no further than 10 mm on A4, and 7 mm on A5.
        let margin = 10.0 * MM * scale;
        let safe = sheet.inset(margin);
        let mm = |length: f32| length * MM * scale;
        let portrait = design.orientation == Orientation::Portrait;
        let (frame, room) = match design.look {
            Look::TwoRivers | Look::Monochrome => {
                let frame = sheet.inset(mm(20.3));
                (frame, frame.without(mm(6.5), mm(6.5), mm(9.0), mm(9.0)))
            }
            Look::Modern => {
                let edge: f32 = EDGE.iter().sum();
                let start = mm(edge + if portrait { 9.0 } else { 14.0 });
                let end = mm(if portrait { 8.0 } else { 10.0 });
                let sides = if right_to_left { (end, start) } else { (start, end) };
                (safe, safe.without(mm(9.0), mm(8.0), sides.0, sides.1))
            }
            Look::Stock => {
                let margins = (mm(8.0), mm(3.0));
                (safe, left_free(sheet, margin, design, right_to_left, margins))
            }
        };
        let align = match (design.look, right_to_left) {
            (Look::Modern, true) => Align::Right,
            (Look::Modern, false) => Align::Left,
            _ => Align::Centre,
        };
        Self { size, scale, text, smallest, safe, frame, room, right_to_left, align }
    }

    /// What printers reach and the stock of a design leaves.
    pub(crate) fn left_by_stock(&self, design: &Design) -> Box_ {
        let sheet = Box_ { left: 0.0, bottom: 0.0, width: self.size.0, height: self.size.1 };
        let margin = self.safe.left;
        left_free(sheet, margin, design, self.right_to_left, (0.0, 0.0))
    }

    /// Millimetres of a drawing on A4, as points on this sheet.
    pub(crate) fn mm(&self, length: f32) -> f32 {
        length * MM * self.scale
    }
}

/// What the stock leaves of the sheet, which is measured from the edges of the paper; at least the
/// printer's margin is free. Beside both of them stays so much air.
fn left_free(
    sheet: Box_,
    printer: f32,
    design: &Design,
    right_to_left: bool,
    (beside_printer, beside_stock): (f32, f32),
) -> Box_ {
    let free = design.kept_free;
    let [top, bottom, start, end] = [free.top, free.bottom, free.start, free.end]
        .map(|free| (f32::from(free) * MM + beside_stock).max(printer + beside_printer));
    let (left, right) = if right_to_left { (end, start) } else { (start, end) };
    sheet.without(top, bottom, left, right)
}
