//! How a certificate looks: which drawing, on which paper, in which colours.

/// The drawings that exist; all of them are drawn by rule, none from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Look {
    /// Two rivers intertwined along the edges, rosettes in the corners, a stepped frieze.
    #[default]
    TwoRivers,
    /// A plain page with one band of colour.
    Modern,
    /// Words only, for stock that is printed already; `Design::kept_free` stays untouched.
    Stock,
    /// Black lines and no filled areas, for cheap printers.
    Monochrome,
}

/// The sheet of paper (ISO 216).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// 297 mm × 210 mm.
    #[default]
    A4,
    /// 210 mm × 148 mm.
    A5,
}

/// How the sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Orientation {
    /// The long side below.
    #[default]
    Landscape,
    /// The short side below.
    Portrait,
}

/// Red, green and blue of the sRGB colour space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The colours of a design; running text is always near black.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colours {
    /// Titles and the first strand.
    pub first: Rgb,
    /// Second titles and the other strand.
    pub second: Rgb,
    /// Hairlines, dots and dividers.
    pub ornament: Rgb,
}

/// What a colour of a design is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourUse {
    /// [`Colours::first`].
    First,
    /// [`Colours::second`].
    Second,
    /// [`Colours::ornament`].
    Ornament,
}

impl Colours {
    /// Whether everything drawn in these colours is seen well on white paper: words in the first
    /// and the second colour at 4.5 : 1, lines in the ornament's at 3 : 1 (WCAG 2.2, 1.4.3 and
    /// 1.4.11).
    ///
    /// # Errors
    /// The first of the colours that is too pale.
    pub fn readable(&self) -> Result<(), ColourUse> {
        let wanted = [
            (self.first, 4.5, ColourUse::First),
            (self.second, 4.5, ColourUse::Second),
            (self.ornament, 3.0, ColourUse::Ornament),
        ];
        let pale = wanted.into_iter().find(|(colour, least, _)| colour.contrast() < *least);
        pale.map_or(Ok(()), |(_, _, part)| Err(part))
    }
}

impl Rgb {
    /// The contrast to white, from 1 to 21 (WCAG 2.2, contrast ratio).
    #[must_use]
    pub fn contrast(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let luminance = 0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2);
        1.05 / (luminance + 0.05)
    }
}

impl Default for Colours {
    /// Teal, fired clay and brass.
    fn default() -> Self {
        Self {
            first: Rgb(0x0B, 0x55, 0x63),
            second: Rgb(0x9A, 0x3F, 0x1D),
            ornament: Rgb(0x8C, 0x6A, 0x1F),
        }
    }
}

/// Widths in millimetres along the edges of the paper; start and end follow the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Margins {
    /// Along the upper edge.
    pub top: u8,
    /// Along the lower edge.
    pub bottom: u8,
    /// Along the edge where lines begin.
    pub start: u8,
    /// Along the edge where lines end.
    pub end: u8,
}

/// How a certificate looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Design {
    /// The drawing.
    pub look: Look,
    /// The paper.
    pub format: Format,
    /// How it lies.
    pub orientation: Orientation,
    /// Ignored by [`Look::Monochrome`].
    pub colours: Colours,
    /// What is printed on the stock already and has to stay free, measured from the edges of the
    /// paper; used by [`Look::Stock`] only.
    pub kept_free: Margins,
    /// Whether the strokes of an Arabic title are drawn out (kashida) to the width of its measure.
    pub stretch_title: bool,
    /// Whether fine lines behind the serial repeat it as a drawing of its own.
    pub fingerprint: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pale_colours_are_named() {
        assert_eq!(Colours::default().readable(), Ok(()), "our own colours are readable");
        let pale = Rgb(0xF0, 0xC0, 0x60);
        let cases = [
            (Colours { first: pale, ..Colours::default() }, ColourUse::First),
            (Colours { second: pale, ..Colours::default() }, ColourUse::Second),
            (Colours { ornament: pale, ..Colours::default() }, ColourUse::Ornament),
        ];
        for (colours, part) in cases {
            assert_eq!(colours.readable(), Err(part), "{pale:?} is too pale");
        }
        // 4.48 : 1 and 4.54 : 1 by the formula: the pair of greys around the limit for words.
        let grey = |part| Colours { first: Rgb(part, part, part), ..Colours::default() };
        assert_eq!(grey(0x77).readable(), Err(ColourUse::First), "a hair too pale");
        assert_eq!(grey(0x76).readable(), Ok(()), "just dark enough");
        assert!((Rgb(0, 0, 0).contrast() - 21.0).abs() < 1e-9, "black on white");
    }
}
