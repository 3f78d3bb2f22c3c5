//! How each kind of text on a certificate is set: the hierarchy of sizes, weights and colours.

use crate::{
    Design, Look, Style, column::Setting, faces::FaceId, geometry::Geometry, page::MM, page::Role,
    palette::Palette, paragraph::Scale,
};

/// How tight a page is set, as parts of what is comfortable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Tightness {
    /// What head and foot take.
    pub(crate) comfort: f32,
    /// How far apart lines stand.
    pub(crate) leading: f32,
}

impl Tightness {
    /// Nothing has to give way.
    pub(crate) const NONE: Self = Self { comfort: 1.0, leading: 1.0 };
}

/// The settings for one design; sizes are those of A4 times the sheet's scale of text.
pub(crate) struct Styles {
    pub(crate) geometry: Geometry,
    pub(crate) palette: Palette,
    pub(crate) tightness: Tightness,
    /// How far the column may grow, and its gaps.
    pub(crate) largest: Scale,
    pub(crate) loosest: f32,
    /// The size of the title, in points on A4.
    title: f32,
    /// The gap under the title, in points on A4.
    pub(crate) under_title: f32,
    /// The width for names and titles.
    width: f32,
    /// The width to which titles are drawn out; 0 for none.
    measure: f32,
}

/// The longest lines of running text: longer ones are hard to read.
const MEASURE: f32 = 205.0 * MM;

/// The part of the room that a title drawn out takes: it stays the middle of the page.
const TITLE: f32 = 0.6;

impl Styles {
    /// The settings of a design.
    pub(crate) fn new(
        design: &Design,
        geometry: Geometry,
        palette: Palette,
        tightness: Tightness,
    ) -> Self {
        let portrait = geometry.size.1 > geometry.size.0;
        Self {
            geometry,
            palette,
            tightness,
            largest: Scale::fiftieths(if portrait { 65 } else { 60 }),
            loosest: if portrait { 2.6 } else { 1.9 },
            title: if design.look == Look::Modern { 47.0 } else { 42.0 },
            under_title: 26.0,
            // A letter may reach a hair beyond its own box.
            width: geometry.room.width - 2.0,
            measure: if design.stretch_title { geometry.room.width * TITLE } else { 0.0 },
        }
    }

    /// The same for a narrower column.
    pub(crate) fn narrowed(&self, width: f32) -> Self {
        Self { width: width - 2.0, ..*self }
    }

    /// Running text of the first language.
    fn plain(&self) -> Setting {
        Setting {
            role: Role::Paragraph,
            face: FaceId::Regular,
            size: self.points(15.5),
            smallest: self.geometry.smallest,
            squeeze: 0.92,
            smallest_squeezed: 0.0,
            most_lines: 4,
            colour: self.palette.ink,
            before: self.points(6.0),
            width: self.width.min(MEASURE),
            follows: (0.0, 1.12),
            latin_smaller: true,
            tracking: 0.0,
            drawn_out: 0.0,
            divider_before: false,
            second_divider_before: false,
            shared: true,
        }
    }

    /// What stands in a place of its own and does not follow the column.
    fn fixed(&self, size: f32, width: f32) -> Setting {
        Setting {
            size: self.points(size),
            squeeze: 0.8,
            most_lines: 2,
            before: 0.0,
            width,
            follows: (1.0, 1.0),
            latin_smaller: false,
            ..self.plain()
        }
    }

    /// Points on A4 as points on this sheet.
    pub(crate) fn points(&self, size: f32) -> f32 {
        size * self.geometry.text
    }

    /// The same with another gap above, given in points on A4.
    pub(crate) fn below(&self, gap: f32, setting: Setting) -> Setting {
        Setting { before: self.points(gap), ..setting }
    }

    pub(crate) fn title(&self) -> Setting {
        Setting {
            role: Role::Title,
            face: FaceId::Bold,
            size: self.points(self.title),
            smallest: self.points(22.0),
            squeeze: 0.7,
            most_lines: 2,
            colour: self.palette.first,
            before: 0.0,
            drawn_out: self.measure,
            ..self.plain()
        }
    }

    pub(crate) fn second_title(&self) -> Setting {
        Setting {
            role: Role::Title,
            size: self.points(17.5),
            squeeze: 0.7,
            most_lines: 2,
            colour: self.palette.second,
            before: self.points(1.0),
            tracking: 0.05,
            drawn_out: self.measure,
            ..self.plain()
        }
    }

    pub(crate) fn opening(&self) -> Setting {
        Setting { size: self.points(15.0), colour: self.palette.soft, ..self.plain() }
    }

    /// 34 pt on A4, down to 20 pt in one line, then two lines (domain rule).
    pub(crate) fn name(&self) -> Setting {
        Setting {
            role: Role::Name,
            face: FaceId::Bold,
            size: self.points(34.0),
            smallest: self.points(18.0),
            squeeze: 20.0 / 34.0,
            smallest_squeezed: self.points(20.0),
            most_lines: 2,
            before: self.points(3.0),
            width: self.width,
            follows: (0.88, 1.0),
            latin_smaller: false,
            shared: false,
            ..self.plain()
        }
    }

    pub(crate) fn latin_name(&self) -> Setting {
        Setting {
            size: self.points(16.0),
            squeeze: 0.65,
            most_lines: 2,
            colour: self.palette.soft,
            before: self.points(1.0),
            shared: false,
            ..self.plain()
        }
    }

    pub(crate) fn note(&self) -> Setting {
        Setting {
            size: self.points(11.0).max(self.geometry.smallest),
            squeeze: 0.88,
            colour: self.palette.soft,
            ..self.plain()
        }
    }

    /// The first language.
    pub(crate) fn body(&self, style: Style) -> Setting {
        match style {
            Style::Body => self.plain(),
            Style::Strong => Setting {
                face: FaceId::Bold,
                size: self.points(17.5),
                squeeze: 0.85,
                ..self.plain()
            },
            Style::Small => {
                Setting { size: self.points(12.5), colour: self.palette.soft, ..self.plain() }
            }
        }
    }

    /// The second language, smaller and softer.
    pub(crate) fn second(&self, style: Style) -> Setting {
        let size = |size: f32| self.points(size).max(self.geometry.smallest);
        let plain =
            Setting { size: size(11.5), colour: self.palette.soft, most_lines: 6, ..self.plain() };
        match style {
            Style::Body => plain,
            Style::Strong => Setting { face: FaceId::Bold, size: size(12.0), ..plain },
            Style::Small => Setting { size: size(10.0), ..plain },
        }
    }

    /// Who signs, in a slot of this width.
    pub(crate) fn signer(&self, width: f32) -> Setting {
        Setting { face: FaceId::Bold, ..self.fixed(12.5, width) }
    }

    /// In which function.
    pub(crate) fn function(&self, width: f32) -> Setting {
        Setting { colour: self.palette.soft, ..self.fixed(11.0, width) }
    }

    /// Place and date.
    pub(crate) fn issued(&self, width: f32) -> Setting {
        self.fixed(12.0, width)
    }

    pub(crate) fn serial(&self, width: f32) -> Setting {
        let size = self.points(10.0).max(self.geometry.smallest);
        Setting { size, tracking: 0.05, most_lines: 1, shared: false, ..self.function(width) }
    }

    /// The name of an organisation that has no picture.
    pub(crate) fn logo(&self, width: f32) -> Setting {
        Setting {
            face: FaceId::Bold,
            squeeze: 0.95,
            most_lines: 3,
            colour: self.palette.first,
            ..self.fixed(13.0, width)
        }
    }
}
