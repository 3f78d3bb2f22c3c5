//! A paragraph with its setting, and how it fits.

use std::{ops::Range, rc::Rc};

use crate::{
    Failure, Text,
    column::Set,
    faces::FaceId,
    ink::Colour,
    language::is_right_to_left,
    page::Role,
    paragraph::Paragraph,
    shape::{Shaper, joins},
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
    pub(crate) divider_before: bool,
    pub(crate) second_divider_before: bool,
    /// Whether the other pages of the batch say the same here.
    pub(crate) shared: bool,
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
        let tracking = if joins(&text.text) { 0.0 } else { setting.tracking };
        let latin = !is_right_to_left(&text.language) && setting.latin_smaller;
        let size = if latin { (setting.size * LATIN).max(setting.smallest) } else { setting.size };
        let setting = Setting { tracking, size, ..setting };
        Ok(Self { paragraph, setting, align: Align::Centre, leading: 1.0 })
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
    pub(crate) fn fit(&self, scale: f32) -> Option<Fitted> {
        let setting = &self.setting;
        let scale = scale.clamp(setting.follows.0, setting.follows.1);
        let wanted = (setting.size * scale).max(setting.smallest.min(setting.size));
        for count in 1..=setting.most_lines {
            let last = count == setting.most_lines;
            let floor = if last {
                setting.smallest
            } else {
                (wanted * setting.squeeze).max(setting.smallest)
            };
            let mut size = wanted;
            loop {
                let width = self.width_in_em(size);
                if self.paragraph.needed_lines(width).is_some_and(|lines| lines <= count) {
                    let ranges = self.paragraph.ranges(width)?;
                    return Some(Fitted { size, ranges });
                }
                if size <= floor {
                    break;
                }
                size = (size * 0.98).max(floor);
            }
        }
        None
    }

    /// The room for glyphs without their tracking.
    fn width_in_em(&self, size: f32) -> f32 {
        if self.setting.tracking == 0.0 {
            return self.setting.width / size;
        }
        let natural = self.paragraph.natural_width();
        #[expect(clippy::cast_precision_loss, reason = "a title has few letters")]
        let tracked = natural + self.setting.tracking * self.paragraph.itemized.text.len() as f32;
        self.setting.width / size * natural / tracked.max(0.001)
    }

    /// How wide it is in one line at a scale, in points; `None` where it takes more lines.
    pub(crate) fn width_at(&self, scale: f32) -> Option<f32> {
        let fitted = self.fit(scale)?;
        #[expect(clippy::cast_precision_loss, reason = "a line has few letters")]
        let tracked = self.setting.tracking * self.paragraph.itemized.text.len() as f32;
        (fitted.ranges.len() == 1).then(|| (self.paragraph.natural_width() + tracked) * fitted.size)
    }

    /// Shapes the lines for good.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn set(&self, shaper: &mut Shaper<'_>, fitted: &Fitted) -> Result<Set<'_>, Failure> {
        let lines = self.paragraph.lines(shaper, &fitted.ranges)?;
        Ok(Set { piece: self, size: fitted.size, lines })
    }

    /// How wide it is in one line at its own size, in points.
    pub(crate) fn natural_width(&self) -> f32 {
        self.paragraph.natural_width() * self.setting.size
    }

    /// The words, for a failure.
    pub(crate) fn words(&self) -> String {
        self.paragraph.words()
    }

    /// Nominal reach above and below the baseline in em: Arabic letters of Amiri go deep.
    pub(super) fn reach(&self) -> (f32, f32) {
        let bold = self.setting.face == FaceId::Bold;
        let (above, below) = match (is_right_to_left(&self.paragraph.language), bold) {
            (true, true) => (0.83, 0.55),
            (true, false) => (0.83, 0.57),
            (false, _) => (0.82, 0.42),
        };
        (above * self.leading, below * self.leading)
    }
}

/// How a piece fits.
pub(crate) struct Fitted {
    pub(crate) size: f32,
    pub(super) ranges: Vec<Range<usize>>,
}
