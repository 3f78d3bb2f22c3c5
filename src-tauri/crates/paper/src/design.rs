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
    /// What is printed on the stock already and has to stay free, beyond what printers cannot
    /// reach; used by [`Look::Stock`] only.
    pub kept_free: Margins,
    /// Whether the strokes of an Arabic title are drawn out (kashida) to the width of its measure.
    pub stretch_title: bool,
    /// Whether fine lines behind the serial repeat it as a drawing of its own.
    pub fingerprint: bool,
}
