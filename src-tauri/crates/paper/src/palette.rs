//! The colours of one design, ready to be drawn with.

use crate::{
    Colours, Design, Look,
    ink::{BLACK, Colour, INK, SOFT_INK, WHITE},
};

/// What is drawn in which colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Palette {
    /// Titles and the first strand.
    pub(crate) first: Colour,
    /// Second titles and the other strand.
    pub(crate) second: Colour,
    /// Hairlines, dots and dividers.
    pub(crate) ornament: Colour,
    /// Pale areas.
    pub(crate) tint: Colour,
    /// Fine lines behind letters.
    pub(crate) behind: Colour,
    /// What letters stand on where such lines are as dark as they are.
    pub(crate) plate: Option<Colour>,
    /// Words that carry the meaning.
    pub(crate) ink: Colour,
    /// Words around them.
    pub(crate) soft: Colour,
}

/// How much of the ornament's colour a pale area has.
const PALE: f32 = 0.16;
/// How much of it lines behind letters have, so that the letters stay easy to read.
const HALF: f32 = 0.5;

impl Palette {
    /// The colours of a design; a monochrome one is black, since a cheap printer shows grey as
    /// loose dots, in which small letters drown.
    pub(crate) fn of(design: &Design) -> Self {
        if design.look == Look::Monochrome {
            let [first, second, ornament, ink, soft] = [BLACK; 5];
            let (tint, behind, plate) = (WHITE, BLACK, Some(WHITE));
            return Self { first, second, ornament, tint, behind, plate, ink, soft };
        }
        let Colours { first, second, ornament } = design.colours;
        let [first, second, ornament] = [first, second, ornament].map(Colour::from);
        let [tint, behind] = [PALE, HALF].map(|part| mixed(ornament, WHITE, part));
        let (ink, soft) = (INK, SOFT_INK);
        Self { first, second, ornament, tint, behind, plate: None, ink, soft }
    }
}

/// A part of one colour in another.
fn mixed(one: Colour, other: Colour, part: f32) -> Colour {
    let mix = |one: f32, other: f32| other + (one - other) * part;
    Colour(mix(one.0, other.0), mix(one.1, other.1), mix(one.2, other.2))
}
