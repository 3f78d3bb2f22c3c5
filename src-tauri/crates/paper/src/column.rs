//! A column of centred paragraphs that fills a given room: as large as fits, then spread out.

use std::{ops::Range, rc::Rc};

use crate::{
    Failure, Text,
    faces::FaceId,
    glyphs::Ink,
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

/// Amiri's Latin letters look larger than its Arabic letters of the same size.
const LATIN: f32 = 0.9;

/// A paragraph with its setting.
pub(crate) struct Piece {
    paragraph: Rc<Paragraph>,
    setting: Setting,
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
        Ok(Self { paragraph, setting: Setting { tracking, size, ..setting } })
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
            (true, true) => (0.83, 0.55),
            (true, false) => (0.83, 0.57),
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
    lines: Vec<Rc<ShapedLine>>,
}

/// How far a line reaches from its baseline, in points: what it takes by rule, and its ink.
struct Reach {
    above: f32,
    below: f32,
    top: f32,
    bottom: f32,
    /// Letters, from the middle of the line.
    inks: Vec<Ink>,
}

impl Reach {
    /// The distance to the baseline of the next line: by rule, or more where letters would touch.
    fn step(&self, next: &Self, gap: f32) -> f32 {
        let rule = self.below + gap + next.above;
        if self.bottom + next.top + AIR <= rule {
            return rule;
        }
        let mut step = rule;
        for ink in &self.inks {
            let over = next
                .inks
                .iter()
                .filter(|other| other.left < ink.right + AIR && ink.left < other.right + AIR);
            step = over.map(|other| other.top - ink.bottom + AIR).fold(step, f32::max);
        }
        step
    }

    fn head(&self) -> f32 {
        self.above.max(self.top)
    }

    fn tail(&self) -> f32 {
        self.below.max(self.bottom)
    }
}

/// What stays free between the letters of two lines.
const AIR: f32 = 1.2;

impl Set<'_> {
    fn reaches(&self) -> impl Iterator<Item = Reach> + '_ {
        let (above, below) = self.piece.reach();
        let unit = self.size / 1000.0;
        self.lines.iter().map(move |line| {
            let middle = self.line_width(line) / 2.0;
            // A tracked line is wider than its letters know, so its whole ink counts as one.
            let whole =
                [Ink { left: line.left, right: line.right, top: line.top, bottom: line.bottom }];
            let tracked = self.tracking() != 0.0;
            let inks = if tracked { &whole[..] } else { &line.inks[..] };
            let place = |ink: &Ink| Ink {
                left: ink.left * unit - middle,
                right: if tracked { middle } else { ink.right * unit - middle },
                top: ink.top * unit,
                bottom: ink.bottom * unit,
            };
            Reach {
                above: above * self.size,
                below: below * self.size,
                top: line.top * unit,
                bottom: -line.bottom * unit,
                inks: inks.iter().map(place).collect(),
            }
        })
    }

    /// Standing alone, in points.
    pub(crate) fn height(&self) -> f32 {
        stack(std::slice::from_ref(self), &[0.0]).1
    }

    /// From the last baseline down, in points.
    pub(crate) fn tail(&self) -> f32 {
        self.reaches().last().map_or(0.0, |reach| reach.tail())
    }

    /// The widest line, in points.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().map(|line| self.line_width(line)).fold(0.0, f32::max)
    }

    fn line_width(&self, line: &ShapedLine) -> f32 {
        let glyphs: usize = line.runs.iter().map(|run| run.codes.len()).sum();
        #[expect(clippy::cast_precision_loss, reason = "a line has few glyphs")]
        let gaps = glyphs.saturating_sub(1) as f32;
        line.width / 1000.0 * self.size + gaps * self.tracking()
    }

    fn tracking(&self) -> f32 {
        self.piece.setting.tracking * self.size
    }

    /// Puts the set below `top`, each line centred on `middle`.
    pub(crate) fn mark(self, middle: f32, top: f32, room: Box_) -> Mark {
        self.mark_beside(middle, 0.5, top, room)
    }

    /// Puts the set below `top`; the part `share` of each line lies left of `axis`.
    pub(crate) fn mark_beside(self, axis: f32, share: f32, top: f32, room: Box_) -> Mark {
        let (mut baselines, _) = stack(std::slice::from_ref(&self), &[0.0]);
        self.mark_at((axis, share), top, &baselines.pop().unwrap_or_default(), room)
    }

    /// Puts each line on its baseline, counted downwards from `top`.
    fn mark_at(self, axis: (f32, f32), top: f32, baselines: &[f32], room: Box_) -> Mark {
        let place = |(line, below): (&Rc<ShapedLine>, &f32)| PlacedLine {
            left: axis.0 - self.line_width(line) * axis.1,
            baseline: top - below,
            size: self.size,
            colour: self.piece.setting.colour,
            tracking: self.tracking(),
            line: Rc::clone(line),
        };
        Mark::Words {
            role: self.piece.setting.role,
            language: self.piece.paragraph.language.clone(),
            text: self.piece.words(),
            lines: self.lines.iter().zip(baselines).map(place).collect(),
            room,
            shared: self.piece.setting.shared,
        }
    }
}

/// Stacks sets with a gap above each; the baselines of each set's lines, counted downwards from
/// the top, and the height of all.
fn stack(sets: &[Set<'_>], gaps: &[f32]) -> (Vec<Vec<f32>>, f32) {
    let mut baselines = Vec::with_capacity(sets.len());
    let mut last: Option<Reach> = None;
    let mut y = 0.0;
    for (set, gap) in sets.iter().zip(gaps) {
        let mut own = Vec::with_capacity(set.lines.len());
        for (index, reach) in set.reaches().enumerate() {
            let gap = if index == 0 { *gap } else { 0.0 };
            y += last.as_ref().map_or(gap + reach.head(), |last| last.step(&reach, gap));
            last = Some(reach);
            own.push(y);
        }
        baselines.push(own);
    }
    (baselines, y + last.map_or(0.0, |last| last.tail()))
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
        let mut gaps = self.gaps(scale);
        let height = stack(&sets, &gaps).1;
        let air: f32 = gaps.iter().sum();
        let loose = (1.0 + (room.height - height) / air.max(1.0)).clamp(1.0, LOOSEST);
        gaps.iter_mut().for_each(|gap| *gap *= loose);
        let (baselines, height) = stack(&sets, &gaps);
        let top = room.top() - (room.height - height).max(0.0) * 0.5;
        let mut dividers = Dividers { divider: None, second_divider: None };
        let mut above = 0.0;
        for ((set, own), gap) in sets.into_iter().zip(&baselines).zip(gaps) {
            let setting = set.piece.setting;
            // Letters rarely fill their reach, so the optical middle of a gap is a little higher.
            let y = Some(top - above - gap * 0.45);
            dividers.divider = if setting.divider_before { y } else { dividers.divider };
            dividers.second_divider =
                if setting.second_divider_before { y } else { dividers.second_divider };
            above = own.last().copied().unwrap_or_default() + set.tail();
            marks.push(set.mark_at((room.middle(), 0.5), top, own, room));
        }
        Ok(dividers)
    }

    fn gaps(&self, scale: f32) -> Vec<f32> {
        self.pieces.iter().map(|piece| piece.setting.before * scale).collect()
    }

    /// The largest scale at which everything fits, with its lines.
    fn largest(
        &self,
        shaper: &mut Shaper<'_>,
        height: f32,
    ) -> Result<(f32, Vec<Set<'_>>), Failure> {
        let mut scale = LARGEST;
        while scale >= LEAST {
            let fitted: Option<Vec<Fitted>> =
                self.pieces.iter().map(|piece| piece.fit(scale)).collect();
            let Some(fitted) = fitted else {
                scale -= STEP;
                continue;
            };
            if self.estimate(&fitted, scale) <= height {
                let sets = self
                    .pieces
                    .iter()
                    .zip(&fitted)
                    .map(|(piece, fitted)| piece.set(shaper, fitted))
                    .collect::<Result<Vec<_>, _>>()?;
                if stack(&sets, &self.gaps(scale)).1 <= height {
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
