//! The decoration of a page, drawn by rule: a form that all pages of a design share.

pub(crate) mod rivers;
pub(crate) mod rope;
pub(crate) mod shapes;

use crate::{
    Colours, Design, Look, Margins, Rgb, geometry::Geometry, ink::Content, page::A4_LANDSCAPE,
    palette::Palette, sign_in,
};

/// A drawing that is kept once in a file, however many pages show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// Around a certificate; holds only what the drawing depends on.
    Border(Design),
    /// Under the header of a sheet.
    Rule,
}

impl Form {
    /// The border of a design, unless it has none.
    pub(crate) fn border(design: &Design) -> Option<Self> {
        let colours = match design.look {
            Look::TwoRivers => design.colours,
            Look::Modern | Look::Stock | Look::Monochrome => return None,
        };
        Some(Self::Border(Design {
            colours,
            kept_free: Margins::default(),
            stretch_title: false,
            fingerprint: false,
            ..*design
        }))
    }

    /// The name in the resources of a page: equal drawings have equal names in every file.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Border(design) => {
                let Colours { first, second, ornament } = design.colours;
                let hex = |Rgb(red, green, blue): Rgb| format!("{red:02X}{green:02X}{blue:02X}");
                let [first, second, ornament] = [first, second, ornament].map(hex);
                let (look, format) = (design.look as u8, design.format as u8);
                let orientation = design.orientation as u8;
                format!("B{look}{format}{orientation}{first}{second}{ornament}")
            }
            Self::Rule => "R".to_owned(),
        }
    }

    /// Width and height of the page that it is drawn on.
    pub(crate) fn size(&self) -> (f32, f32) {
        match self {
            Self::Border(design) => Geometry::of(design, false).size,
            Self::Rule => A4_LANDSCAPE,
        }
    }

    /// Its operators.
    pub(crate) fn content(&self) -> Vec<u8> {
        match self {
            Self::Border(design) => {
                let mut art = Content::default();
                let (geometry, palette) = (Geometry::of(design, false), Palette::of(design));
                rivers::border(&mut art, &geometry, &palette);
                art.bytes
            }
            Self::Rule => sign_in::rule(),
        }
    }
}
