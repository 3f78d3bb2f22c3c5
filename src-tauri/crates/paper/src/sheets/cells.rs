//! One cell: its words fitted into a width, and drawn around the middle of its row.

use super::{
    signs::{self, Sign},
    table::{Align, Cell},
};
use crate::{
    Failure, Style, Text,
    column::{Piece, Setting},
    faces::FaceId,
    ink::{Colour, INK, SOFT_INK},
    page::{Box_, MM, Page, Role},
    paragraph::{Fitted, Scale},
    shape::Shaper,
};

/// Between a cell's edge and its words.
pub(super) const PAD: f32 = 1.4 * MM;
/// The smallest words of a table, in points.
const SMALLEST: f32 = 7.5;
/// Words shrink this far before they take another line.
const SQUEEZE: f32 = 0.78;
/// Words of several lines are set at this part of their size.
const WRAPPED: f32 = 0.86;
/// The second paragraph of a cell, as part of the size of the first.
const SECOND: f32 = 0.8;

/// How words are set, before their width is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) face: FaceId,
    pub(super) size: f32,
    pub(super) colour: Colour,
    pub(super) role: Role,
}

impl Type {
    /// Words of a cell of this style, at the size of its table.
    pub(super) fn of(style: Style, size: f32) -> Self {
        let plain = Self { face: FaceId::Regular, size, colour: INK, role: Role::Paragraph };
        match style {
            Style::Body => plain,
            Style::Strong => Self { face: FaceId::Bold, ..plain },
            Style::Small => Self { size: size * 0.9, colour: SOFT_INK, ..plain },
        }
    }

    /// The paragraph below.
    fn second(self) -> Self {
        Self { face: FaceId::Regular, size: self.size * SECOND, colour: SOFT_INK, ..self }
    }

    fn setting(self, width: f32, most_lines: usize, smallest: f32) -> Setting {
        Setting {
            role: self.role,
            face: self.face,
            size: self.size.max(SMALLEST),
            smallest: smallest.max(SMALLEST).min(self.size.max(SMALLEST)),
            squeeze: 1.0,
            smallest_squeezed: 0.0,
            most_lines,
            colour: self.colour,
            before: 0.0,
            width,
            follows: (1.0, 1.0),
            latin_smaller: true,
            tracking: 0.0,
            drawn_out: 0.0,
            divider_before: false,
            second_divider_before: false,
            shared: false,
        }
    }
}

/// A paragraph with its size and lines.
pub(super) struct Block {
    piece: Piece,
    fitted: Fitted,
    pub(super) height: f32,
    pub(super) width: f32,
}

impl Block {
    /// Fits words into a width: in one line, a little smaller if need be; else in up to
    /// `most_lines`.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
    pub(super) fn fit(
        shaper: &mut Shaper<'_>,
        text: &Text,
        set: Type,
        width: f32,
        most_lines: usize,
    ) -> Result<Self, Failure> {
        let one = set.setting(width, 1, set.size * SQUEEZE);
        let smaller = Type { size: set.size * WRAPPED, ..set };
        let several = smaller.setting(width, most_lines, SMALLEST);
        for setting in [one, several] {
            let piece = Piece::new(shaper, text, setting)?;
            let Some(fitted) = piece.fit(Scale::ONE).cloned() else { continue };
            let set = piece.set(shaper, &fitted)?;
            let (height, width) = (set.height(), set.width());
            return Ok(Self { piece, fitted, height, width });
        }
        let piece = Piece::new(shaper, text, several)?;
        Err(Failure::DoesNotFit { text: piece.words() })
    }

    /// How wide words are in one line, in points.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn natural(shaper: &mut Shaper<'_>, text: &Text, set: Type) -> Result<f32, Failure> {
        Ok(Piece::new(shaper, text, set.setting(0.0, 1, SMALLEST))?.natural_width())
    }

    /// Puts the words below `top`; the part `share` of each line lies left of `axis`.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn put(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        (axis, share): (f32, f32),
        top: f32,
        room: Box_,
    ) -> Result<(), Failure> {
        let set = self.piece.set(shaper, &self.fitted)?;
        page.marks.push(set.mark_beside(axis, share, top, room));
        Ok(())
    }
}

/// Which way lines run, and where words stand in a box.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side {
    pub(super) right_to_left: bool,
    pub(super) align: Align,
}

impl Side {
    /// Where lines begin.
    pub(super) fn start(right_to_left: bool) -> Self {
        Self { right_to_left, align: Align::Start }
    }

    /// In the middle.
    pub(super) fn middle(right_to_left: bool) -> Self {
        Self { right_to_left, align: Align::Middle }
    }

    /// The axis of words in a box, and the part of each line left of it.
    pub(super) fn axis(self, slot: Box_) -> (f32, f32) {
        match (self.align, self.right_to_left) {
            (Align::Middle, _) => (slot.middle(), 0.5),
            (Align::Start, true) => (slot.right() - PAD, 1.0),
            (Align::Start, false) => (slot.left + PAD, 0.0),
        }
    }
}

/// A cell that knows its height.
pub(super) enum Measured {
    Empty,
    Words(Vec<Block>),
    Tick,
    Sign { sign: Option<Sign>, letter: Block, radius: f32, meaning: String },
}

/// The height of blocks below each other.
pub(super) fn stacked(blocks: &[Block]) -> f32 {
    blocks.iter().map(|block| block.height).sum()
}

/// Fits several paragraphs, the first as it is, the others smaller.
///
/// # Errors
/// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
pub(super) fn blocks(
    shaper: &mut Shaper<'_>,
    texts: &[Text],
    set: Type,
    width: f32,
    most_lines: usize,
) -> Result<Vec<Block>, Failure> {
    let types = std::iter::once(set).chain(std::iter::repeat(set.second()));
    texts
        .iter()
        .zip(types)
        .map(|(text, set)| Block::fit(shaper, text, set, width, most_lines))
        .collect()
}

/// The width that the longest of several paragraphs wants.
///
/// # Errors
/// [`Failure::MissingLetter`].
pub(super) fn natural(shaper: &mut Shaper<'_>, texts: &[Text], set: Type) -> Result<f32, Failure> {
    let types = std::iter::once(set).chain(std::iter::repeat(set.second()));
    let mut widest = 0.0_f32;
    for (text, set) in texts.iter().zip(types) {
        widest = widest.max(Block::natural(shaper, text, set)?);
    }
    Ok(widest)
}

/// Puts paragraphs below each other around the middle of a box.
///
/// # Errors
/// [`Failure::MissingLetter`].
pub(super) fn put(
    shaper: &mut Shaper<'_>,
    page: &mut Page,
    blocks: &[Block],
    side: Side,
    slot: Box_,
) -> Result<(), Failure> {
    put_within(shaper, page, blocks, side, (slot, slot))
}

/// The same in a box whose words may reach into a wider one.
///
/// # Errors
/// [`Failure::MissingLetter`].
pub(super) fn put_within(
    shaper: &mut Shaper<'_>,
    page: &mut Page,
    blocks: &[Block],
    side: Side,
    (slot, room): (Box_, Box_),
) -> Result<(), Failure> {
    let mut top = slot.bottom + (slot.height + stacked(blocks)) / 2.0;
    for block in blocks {
        block.put(shaper, page, side.axis(slot), top, room)?;
        top -= block.height;
    }
    Ok(())
}

impl Measured {
    /// Fits a cell into the width of its column.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
    pub(super) fn new(
        shaper: &mut Shaper<'_>,
        cell: &Cell,
        set: Type,
        width: f32,
    ) -> Result<Self, Failure> {
        Ok(match cell {
            Cell::Empty => Self::Empty,
            Cell::Tick => Self::Tick,
            Cell::Words(texts) => Self::Words(blocks(shaper, texts, set, width - 2.0 * PAD, 3)?),
            Cell::Sign(sign, letter, meaning) => {
                let radius = if sign.is_some() { set.size * 0.34 } else { 0.0 };
                let set = Type { size: set.size * 0.8, colour: SOFT_INK, ..set };
                let room = width - 2.0 * radius - gap(radius) - 1.0;
                let letter = Block::fit(shaper, letter, set, room, 1)?;
                Self::Sign { sign: *sign, letter, radius, meaning: meaning.clone() }
            }
        })
    }

    /// What its letter stands for.
    pub(super) fn meaning(&self) -> Option<&str> {
        match self {
            Self::Sign { meaning, .. } => Some(meaning),
            Self::Empty | Self::Words(_) | Self::Tick => None,
        }
    }

    pub(super) fn height(&self) -> f32 {
        match self {
            Self::Empty => 0.0,
            Self::Words(blocks) => stacked(blocks),
            Self::Tick => signs::TICK,
            Self::Sign { letter, radius, .. } => letter.height.max(2.0 * radius),
        }
    }

    /// Draws the cell in its box.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn put(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        side: Side,
        slot: Box_,
    ) -> Result<(), Failure> {
        let middle = slot.bottom + slot.height / 2.0;
        match self {
            Self::Empty => Ok(()),
            Self::Words(blocks) => put(shaper, page, blocks, side, slot),
            Self::Tick => {
                signs::tick(&mut page.decoration, (slot.middle(), middle), SOFT_INK);
                Ok(())
            }
            Self::Sign { sign, letter, radius, .. } => {
                let whole = 2.0 * radius + gap(*radius) + letter.width;
                let sided = if side.right_to_left { -1.0 } else { 1.0 };
                let start = slot.middle() - sided * whole / 2.0;
                let at = (start + sided * radius, middle);
                if let Some(sign) = sign {
                    signs::draw(&mut page.decoration, *sign, at, *radius, INK);
                }
                let axis = start + sided * (2.0 * radius + gap(*radius));
                let share = if side.right_to_left { 1.0 } else { 0.0 };
                letter.put(shaper, page, (axis, share), middle + letter.height / 2.0, slot)
            }
        }
    }
}

/// Between a sign and its letter.
fn gap(radius: f32) -> f32 {
    radius * 0.5
}
