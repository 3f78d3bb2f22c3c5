//! The final lines of a paragraph, and how far apart lines stand.

use std::rc::Rc;

use crate::{
    column::{Align, Piece},
    glyphs::Ink,
    page::{Box_, Mark, PlacedLine},
    paragraph::Lines,
    shape::ShapedLine,
};

/// A piece with its final lines.
pub(crate) struct Set<'p> {
    pub(super) piece: &'p Piece,
    pub(crate) size: f32,
    pub(super) lines: Lines,
}

/// How far a line reaches from its baseline, in points: what it takes by rule, and its ink.
struct Reach<'s> {
    above: f32,
    below: f32,
    top: f32,
    bottom: f32,
    set: &'s Set<'s>,
    line: &'s ShapedLine,
}

impl Reach<'_> {
    /// The distance to the baseline of the next line: by rule, or more where letters would touch.
    fn step(&self, next: &Self, gap: f32) -> f32 {
        let rule = self.below + gap + next.above;
        if self.bottom + next.top + AIR <= rule {
            return rule;
        }
        // Only the lowest letters of the one and the highest of the other come as near as that.
        let low: Vec<Ink> = self.inks().filter(|ink| next.top - ink.bottom + AIR > rule).collect();
        let high = next.inks().filter(|ink| ink.top + self.bottom + AIR > rule);
        // How far apart the two sides of a room are is not known here.
        let anywhere = self.set.piece.align != next.set.piece.align;
        high.fold(rule, |step, high| {
            let over = low.iter().filter(|low| {
                anywhere || high.left < low.right + AIR && low.left < high.right + AIR
            });
            over.map(|low| high.top - low.bottom + AIR).fold(step, f32::max)
        })
    }

    fn head(&self) -> f32 {
        self.above.max(self.top)
    }

    fn tail(&self) -> f32 {
        self.below.max(self.bottom)
    }

    /// Letters, from the side of the room at which the line stands, or from its middle.
    fn inks(&self) -> impl Iterator<Item = Ink> + '_ {
        let line = self.line;
        let unit = self.set.size / 1000.0;
        let start = self.set.left(line, Box_ { left: 0.0, bottom: 0.0, width: 0.0, height: 0.0 });
        // A tracked line is wider than its letters know, so its whole ink counts as one.
        let whole = self.set.whole_ink(line);
        let (inks, whole) = if whole.is_some() { (&[][..], whole) } else { (&line.inks[..], None) };
        let place = move |ink: &Ink| Ink {
            left: ink.left * unit + start,
            right: ink.right * unit + start,
            top: ink.top * unit,
            bottom: ink.bottom * unit,
        };
        let whole = whole.map(|ink| Ink {
            left: ink.left * unit + start,
            right: start + self.set.line_width(line),
            top: ink.top * unit,
            bottom: ink.bottom * unit,
        });
        inks.iter().map(place).chain(whole)
    }
}

/// What stays free between the letters of two lines.
const AIR: f32 = 1.2;

impl Set<'_> {
    fn reaches(&self) -> impl DoubleEndedIterator<Item = Reach<'_>> + '_ {
        let (above, below) = self.piece.reach();
        let unit = self.size / 1000.0;
        self.lines.iter().map(move |line| Reach {
            above: above * self.size,
            below: below * self.size,
            top: line.top * unit,
            bottom: -line.bottom * unit,
            set: self,
            line,
        })
    }

    /// The ink of a line with letters set apart.
    fn whole_ink(&self, line: &ShapedLine) -> Option<Ink> {
        let ink = Ink { left: line.left, right: line.right, top: line.top, bottom: line.bottom };
        (self.tracking() != 0.0).then_some(ink)
    }

    /// Standing alone, in points.
    pub(crate) fn height(&self) -> f32 {
        stack(std::slice::from_ref(self), &[0.0]).1
    }

    /// From the first baseline up, in points.
    pub(crate) fn head(&self) -> f32 {
        self.reaches().next().map_or(0.0, |reach| reach.head())
    }

    /// From the last baseline down, in points.
    pub(crate) fn tail(&self) -> f32 {
        self.reaches().next_back().map_or(0.0, |reach| reach.tail())
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
        let lefts = self.lines.iter().map(|line| axis - self.line_width(line) * share).collect();
        let (mut baselines, _) = stack(std::slice::from_ref(&self), &[0.0]);
        self.mark_lines(lefts, top, &baselines.pop().unwrap_or_default(), room)
    }

    /// Puts each line on its baseline, counted downwards from `top`, at its side of the room.
    pub(super) fn mark_at(self, top: f32, baselines: &[f32], room: Box_) -> Mark {
        let lefts = self.lines.iter().map(|line| self.left(line, room)).collect();
        self.mark_lines(lefts, top, baselines, room)
    }

    /// Where a line begins. At the sides the ink stands on the edge, not the letter's own margin,
    /// so that large and small lines are flush.
    fn left(&self, line: &ShapedLine, room: Box_) -> f32 {
        let unit = self.size / 1000.0;
        match self.piece.align {
            Align::Left => room.left - line.left * unit,
            Align::Centre => room.middle() - self.line_width(line) / 2.0,
            Align::Right => {
                let tracked = self.line_width(line) - line.width * unit;
                room.right() - line.right * unit - tracked
            }
        }
    }

    fn mark_lines(self, lefts: Vec<f32>, top: f32, baselines: &[f32], room: Box_) -> Mark {
        let place = |((line, below), left): ((&Rc<ShapedLine>, &f32), f32)| PlacedLine {
            left,
            baseline: top - below,
            size: self.size,
            colour: self.piece.setting.colour,
            tracking: self.tracking(),
            line: Rc::clone(line),
        };
        Mark::Words {
            role: self.piece.setting.role,
            language: Rc::clone(&self.piece.paragraph.language),
            text: Rc::clone(&self.piece.paragraph.words),
            lines: self.lines.iter().zip(baselines).zip(lefts).map(place).collect(),
            room,
            shared: self.piece.setting.shared,
        }
    }
}

/// Stacks sets with a gap above each; the baselines of each set's lines, counted downwards from
/// the top, and the height of all.
pub(super) fn stack(sets: &[Set<'_>], gaps: &[f32]) -> (Vec<Vec<f32>>, f32) {
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
