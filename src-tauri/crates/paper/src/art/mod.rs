//! The decoration of a page, drawn by rule: a form that all pages of a design share.

pub(crate) mod fingerprint;
pub(crate) mod lace;
pub(crate) mod modern;
pub(crate) mod rivers;
pub(crate) mod rope;
pub(crate) mod shapes;

use crate::{
    Colours, Design, Look, Margins, Orientation,
    geometry::Geometry,
    ink::Content,
    page::{LONG, MM, SHORT},
    palette::Palette,
    sheets::MARGIN,
};

/// A drawing that is kept once in a file, however many pages show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// Around a certificate; holds only what the drawing depends on.
    Border { design: Design, right_to_left: bool },
    /// Under the header of a sheet; its middle is so many tenths of a millimetre below the edge.
    Rule { orientation: Orientation, top: u16 },
}

impl Form {
    /// The border of a design, unless it has none.
    pub(crate) fn border(design: &Design, right_to_left: bool) -> Option<Self> {
        let (colours, right_to_left) = match design.look {
            Look::TwoRivers => (design.colours, false),
            Look::Modern => (design.colours, right_to_left),
            Look::Monochrome => (Colours::default(), false),
            Look::Stock => return None,
        };
        let design = Design {
            colours,
            kept_free: Margins::default(),
            stretch_title: false,
            fingerprint: false,
            ..*design
        };
        Some(Self::Border { design, right_to_left })
    }

    /// Width and height of the page that it is drawn on.
    pub(crate) fn size(&self) -> (f32, f32) {
        match self {
            Self::Border { design, .. } => Geometry::of(design, false).size,
            Self::Rule { orientation: Orientation::Landscape, .. } => (LONG, SHORT),
            Self::Rule { orientation: Orientation::Portrait, .. } => (SHORT, LONG),
        }
    }

    /// Its operators.
    pub(crate) fn content(&self) -> Vec<u8> {
        match self {
            Self::Border { design, right_to_left } => {
                let mut art = Content::default();
                let geometry = Geometry::of(design, *right_to_left);
                let palette = Palette::of(design);
                match design.look {
                    Look::TwoRivers => rivers::border(&mut art, &geometry, &palette),
                    Look::Modern => modern::edge(&mut art, &geometry, &palette),
                    Look::Monochrome => lace::border(&mut art, &geometry, &palette),
                    Look::Stock => {}
                }
                art.bytes
            }
            Self::Rule { top, .. } => {
                let (width, height) = self.size();
                let y = height - f32::from(*top) * MM / 10.0;
                rope::rule(MARGIN, y, width - 2.0 * MARGIN)
            }
        }
    }
}
