//! A paragraph with its setting, and how it fits.

use std::rc::Rc;

use crate::{
    Failure, Text,
    column::Set,
    faces::FaceId,
    ink::Colour,
    page::Role,
    paragraph::{Fits, Fitted, Fitting, Paragraph, Scale},
    shape::Shaper,
};

/// How a paragraph is set. Lengths are points at the column's scale 1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) role: Role,
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    /// No smaller than this, whatever the scale.
    pub(crate) smallest: f32,
    /// How far a paragraph may shrink rather than take one more line, as part of its size.
    pub(crate) squeeze: f32,
    /// Nor smaller than this rather than take one more line.
    pub(crate) smallest_squeezed: f32,
    pub(crate) most_lines: usize,
    pub(crate) colour: Colour,
    /// The gap above.
    pub(crate) before: f32,
    pub(crate) width: f32,
    /// The scales that it follows: the least and the most, as part of its size.
    pub(crate) follows: (f32, f32),
    /// Whether Latin letters are set smaller, so that they look as large as Arabic ones.
    pub(crate) latin_smaller: bool,
    /// Letter spacing in em, for letters that do not join.
    pub(crate) tracking: f32,
    /// The width to which strokes draw out letters that join; 0 for none.
    pub(crate) drawn_out: f32,
    pub(crate) divider_before: bool,
    pub(crate) second_divider_before: bool,
    /// Whether the other pages of the batch say the same here.
    pub(crate) shared: bool,
}

impl Setting {
    fn fitting(&self) -> Fitting {
        Fitting {
            size: self.size,
            smallest: self.smallest,
            squeeze: self.squeeze,
            smallest_squeezed: self.smallest_squeezed,
            most_lines: self.most_lines,
            width: self.width,
            follows: self.follows,
            tracking: self.tracking,
        }
    }
}

/// Where the lines of a paragraph stand in their room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Align {
    Left,
    #[default]
    Centre,
    Right,
}

/// Amiri's Latin letters look larger than its Arabic letters of the same size.
const LATIN: f32 = 0.9;

/// A paragraph with its setting.
pub(crate) struct Piece {
    pub(super) paragraph: Rc<Paragraph>,
    pub(super) setting: Setting,
    pub(super) align: Align,
    fits: Rc<Fits>,
    /// How far apart its lines stand, as part of what is comfortable.
    leading: f32,
}

impl Piece {
    /// Reads a text.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn new(
        shaper: &mut Shaper<'_>,
        text: &Text,
        setting: Setting,
    ) -> Result<Self, Failure> {
        let paragraph = Paragraph::known(shaper, text, setting.face)?;
        let tracking = if paragraph.joins { 0.0 } else { setting.tracking };
        let latin = !paragraph.right_to_left && setting.latin_smaller;
        let size = if latin { (setting.size * LATIN).max(setting.smallest) } else { setting.size };
        let setting = Setting { tracking, size, ..setting };
        let fits = paragraph.fits(setting.fitting());
        Ok(Self { paragraph, setting, align: Align::Centre, fits, leading: 1.0 })
    }

    /// The same at another side of its room.
    pub(crate) fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The same with its lines closer together.
    pub(crate) fn led(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// Size and lines at a scale: the fewest lines that a squeeze allows.
    pub(crate) fn fit(&self, scale: Scale) -> Option<&Fitted> {
        self.fits.at(&self.paragraph, scale)
    }

    /// How wide it is in one line at a scale, in points; `None` where it takes more lines.
    pub(crate) fn width_at(&self, scale: Scale) -> Option<f32> {
        let fitted = self.fit(scale)?;
        #[expect(clippy::cast_precision_loss, reason = "a line has few letters")]
        let tracked = self.setting.tracking * self.paragraph.itemized.text.len() as f32;
        (fitted.lines.count() == 1)
            .then(|| (self.paragraph.natural_width() + tracked) * fitted.size)
    }

    /// Shapes the lines for good.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn set(&self, shaper: &mut Shaper<'_>, fitted: &Fitted) -> Result<Set<'_>, Failure> {
        let measure = self.setting.drawn_out.min(self.setting.width) / fitted.size;
        let lines = if measure > 0.0 {
            self.paragraph.drawn_out(shaper, &fitted.lines, measure)?
        } else {
            self.paragraph.lines(shaper, &fitted.lines)?
        };
        Ok(Set { piece: self, size: fitted.size, lines })
    }

    /// How wide it is in one line at its own size, in points.
    pub(crate) fn natural_width(&self) -> f32 {
        self.paragraph.natural_width() * self.setting.size
    }

    /// The words, for a failure.
    pub(crate) fn words(&self) -> String {
        self.paragraph.words.as_ref().to_owned()
    }

    /// Nominal reach above and below the baseline in em: Arabic letters of Amiri go deep.
    pub(super) fn reach(&self) -> (f32, f32) {
        let bold = self.setting.face == FaceId::Bold;
        let (above, below) = match (self.paragraph.right_to_left, bold) {
            (true, true) => (0.83, 0.55),
            (true, false) => (0.83, 0.57),
            (false, _) => (0.82, 0.42),
        };
        (above * self.leading, below * self.leading)
    }
}
