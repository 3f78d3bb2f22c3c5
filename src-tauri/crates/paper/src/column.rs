//! A column of centred paragraphs that fills a given room: as large as fits, then spread out.

use std::ops::Range;

use crate::{
    Failure, Text,
    faces::FaceId,
    ink::Colour,
    language::is_right_to_left,
    page::{Box_, Mark, PlacedLine, Role},
    paragraph::Paragraph,
    shape::{ShapedLine, Shaper, joins},
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
    /// Whether it gets larger where there is room.
    pub(crate) grows: bool,
    /// Letter spacing in em, for letters that do not join.
    pub(crate) tracking: f32,
    pub(crate) divider_before: bool,
    pub(crate) second_divider_before: bool,
}

/// A paragraph with its setting.
pub(crate) struct Piece {
    paragraph: Paragraph,
    setting: Setting,
}

impl Piece {
    /// Reads a text.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn new(shaper: &mut Shaper<'_>, text: &Text, setting: Setting) -> Result<Self, Failure> {
        let paragraph = Paragraph::new(shaper, text, setting.face)?;
        let tracking = if joins(&text.text) { 0.0 } else { setting.tracking };
        Ok(Self { paragraph, setting: Setting { tracking, ..setting } })
    }

    /// Size and lines at a scale: the fewest lines that a squeeze allows.
    pub(crate) fn fit(&self, scale: f32) -> Option<Fitted> {
        let setting = &self.setting;
        let scale = if setting.grows { scale } else { scale.min(1.0) };
        let wanted = (setting.size * scale).max(setting.smallest.min(setting.size));
        for count in 1..=setting.most_lines {
            let last = count == setting.most_lines;
            let floor = if last { setting.smallest } else { (wanted * setting.squeeze).max(setting.smallest) };
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

    /// Shapes the lines for good.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn set(&self, shaper: &mut Shaper<'_>, fitted: &Fitted) -> Result<Set<'_>, Failure> {
        let lines = self.paragraph.lines(shaper, &fitted.ranges)?;
        Ok(Set { piece: self, size: fitted.size, lines })
    }

    /// The words, for a failure.
    pub(crate) fn words(&self) -> String {
        self.paragraph.words()
    }

    /// Nominal reach above and below the baseline in em: Arabic letters of Amiri go deep.
    fn reach(&self) -> (f32, f32) {
        let bold = self.setting.face == FaceId::Bold;
        match (is_right_to_left(&self.paragraph.language), bold) {
            (true, true) => (0.86, 0.56),
            (true, false) => (0.88, 0.60),
            (false, _) => (0.82, 0.42),
        }
    }
}

/// How a piece fits.
pub(crate) struct Fitted {
    pub(crate) size: f32,
    ranges: Vec<Range<usize>>,
}

/// A piece with its final lines.
pub(crate) struct Set<'p> {
    piece: &'p Piece,
    pub(crate) size: f32,
    lines: Vec<ShapedLine>,
}

impl Set<'_> {
    /// The reach above and below the baseline of each line, in points, never less than its ink.
    fn reaches(&self) -> Vec<(f32, f32)> {
        let (above, below) = self.piece.reach();
        let reach = |line: &ShapedLine| {
            let (top, bottom) = (line.top / 1000.0 + 0.02, -line.bottom / 1000.0 + 0.02);
            (above.max(top) * self.size, below.max(bottom) * self.size)
        };
        self.lines.iter().map(reach).collect()
    }

    /// In points.
    pub(crate) fn height(&self) -> f32 {
        self.reaches().iter().map(|(above, below)| above + below).sum()
    }

    /// The widest line, in points.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().map(|line| self.line_width(line)).fold(0.0, f32::max)
    }

    fn line_width(&self, line: &ShapedLine) -> f32 {
        let glyphs: usize = line.runs.iter().map(|run| run.glyphs.len()).sum();
        #[expect(clippy::cast_precision_loss, reason = "a line has few glyphs")]
        let gaps = glyphs.saturating_sub(1) as f32;
        line.width / 1000.0 * self.size + gaps * self.tracking()
    }

    fn tracking(&self) -> f32 {
        self.piece.setting.tracking * self.size
    }

    /// Puts the lines below `top`, each centred on `middle`.
    pub(crate) fn mark(self, middle: f32, top: f32, room: Box_) -> Mark {
        let reaches = self.reaches();
        let mut y = top;
        let mut placed = Vec::with_capacity(self.lines.len());
        for (line, (above, below)) in self.lines.iter().zip(reaches) {
            y -= above;
            placed.push(PlacedLine {
                left: middle - self.line_width(line) / 2.0,
                baseline: y,
                size: self.size,
                colour: self.piece.setting.colour,
                tracking: self.tracking(),
                line: line.clone(),
            });
            y -= below;
        }
        Mark::Words {
            role: self.piece.setting.role,
            language: self.piece.paragraph.language.clone(),
            text: self.piece.words(),
            lines: placed,
            room,
        }
    }
}

/// Paragraphs from top to bottom.
#[derive(Default)]
pub(crate) struct Column {
    pub(crate) pieces: Vec<Piece>,
}

/// Where the dividers of a placed column belong.
pub(crate) struct Dividers {
    pub(crate) divider: Option<f32>,
    pub(crate) second_divider: Option<f32>,
}

/// The largest and the smallest scale that are tried, and the step between.
const LARGEST: f32 = 1.2;
const LEAST: f32 = 0.6;
const STEP: f32 = 0.02;
/// Gaps grow to this part of themselves at most; what is left then stands above and below.
const LOOSEST: f32 = 1.9;

impl Column {
    /// Fills the room. The words of the longest piece are named when they do not fit.
    ///
    /// # Errors
    /// [`Failure::DoesNotFit`] and [`Failure::MissingLetter`].
    pub(crate) fn place(
        &self,
        shaper: &mut Shaper<'_>,
        room: Box_,
        marks: &mut Vec<Mark>,
    ) -> Result<Dividers, Failure> {
        let (scale, sets) = self.largest(shaper, room.height)?;
        let gaps: Vec<f32> = self.pieces.iter().map(|piece| piece.setting.before * scale).collect();
        let words: f32 = sets.iter().map(Set::height).sum();
        let air: f32 = gaps.iter().sum();
        let loose = ((room.height - words) / air.max(1.0)).clamp(1.0, LOOSEST);
        let spare = (room.height - words - air * loose).max(0.0);
        let mut y = room.top() - spare * 0.5;
        let mut dividers = Dividers { divider: None, second_divider: None };
        for (set, gap) in sets.into_iter().zip(gaps) {
            let gap = gap * loose;
            let setting = set.piece.setting;
            // Letters rarely fill their nominal reach, so the optical middle is a little higher.
            let middle = Some(y - gap * 0.42);
            dividers.divider = if setting.divider_before { middle } else { dividers.divider };
            dividers.second_divider =
                if setting.second_divider_before { middle } else { dividers.second_divider };
            y -= gap;
            let height = set.height();
            marks.push(set.mark(room.middle(), y, room));
            y -= height;
        }
        Ok(dividers)
    }

    /// The largest scale at which everything fits, with its lines.
    fn largest(&self, shaper: &mut Shaper<'_>, height: f32) -> Result<(f32, Vec<Set<'_>>), Failure> {
        let mut scale = LARGEST;
        while scale >= LEAST {
            let fitted: Option<Vec<Fitted>> = self.pieces.iter().map(|piece| piece.fit(scale)).collect();
            let Some(fitted) = fitted else {
                scale -= STEP;
                continue;
            };
            if self.estimate(&fitted, scale) <= height * 1.02 {
                let sets = self
                    .pieces
                    .iter()
                    .zip(&fitted)
                    .map(|(piece, fitted)| piece.set(shaper, fitted))
                    .collect::<Result<Vec<_>, _>>()?;
                let words: f32 = sets.iter().map(Set::height).sum();
                let air: f32 = self.pieces.iter().map(|piece| piece.setting.before * scale).sum();
                if words + air <= height {
                    return Ok((scale, sets));
                }
            }
            scale -= STEP;
        }
        Err(Failure::DoesNotFit { text: self.widest() })
    }

    /// The height from nominal reaches, without shaping.
    fn estimate(&self, fitted: &[Fitted], scale: f32) -> f32 {
        let heights = self.pieces.iter().zip(fitted).map(|(piece, fitted)| {
            let (above, below) = piece.reach();
            #[expect(clippy::cast_precision_loss, reason = "few lines")]
            let lines = fitted.ranges.len() as f32;
            lines * (above + below) * fitted.size + piece.setting.before * scale
        });
        heights.sum()
    }

    fn widest(&self) -> String {
        let failing = self.pieces.iter().find(|piece| piece.fit(LEAST).is_none());
        let longest = || {
            self.pieces.iter().max_by(|one, other| {
                one.paragraph.natural_width().total_cmp(&other.paragraph.natural_width())
            })
        };
        failing.or_else(longest).map(Piece::words).unwrap_or_default()
    }
}
