//! A column of paragraphs that fills a given room: as large as fits, then spread out.

mod lines;
mod piece;

pub(crate) use lines::Set;
pub(crate) use piece::{Align, Piece, Setting};

use lines::stack;

use crate::{
    Failure,
    page::{Box_, Mark},
    paragraph::{Fitted, Scale},
    shape::Shaper,
};

/// Paragraphs from top to bottom.
pub(crate) struct Column {
    pub(crate) pieces: Vec<Piece>,
    /// The largest scale that is tried.
    pub(crate) largest: Scale,
    /// How far gaps may grow where there is room, as part of themselves.
    pub(crate) loosest: f32,
    /// What grows with the gaps above the first and below the last piece.
    pub(crate) around: (f32, f32),
}

impl Default for Column {
    fn default() -> Self {
        Self {
            pieces: Vec::new(),
            largest: Scale::fiftieths(60),
            loosest: 1.9,
            around: (10.0, 10.0),
        }
    }
}

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
    ) -> Result<Placed, Failure> {
        let mut stack = self.largest(shaper, room.height)?;
        // What is left goes to the gaps in proportion, and to what is above and below.
        let (above, below) = self.around;
        let rest = room.height - stack.height;
        stack.loosen(rest, above + below, self.loosest);
        let rest = (room.height - stack.height).max(0.0);
        let top = room.top() - rest * above / (above + below).max(0.001);
        Ok(stack.put(top, room, marks))
    }

    /// Hangs the column so that its first line stands on `baseline`, with its own gaps.
    ///
    /// # Errors
    /// As [`Column::place`].
    pub(crate) fn hang(
        &self,
        shaper: &mut Shaper<'_>,
        room: Box_,
        baseline: f32,
        marks: &mut Vec<Mark>,
    ) -> Result<Placed, Failure> {
        let mut stack = self.largest(shaper, baseline - room.bottom)?;
        stack.no_first_gap();
        let top = baseline + stack.sets.first().map_or(0.0, Set::head);
        Ok(stack.put(top, room, marks))
    }

    /// The largest scale at which everything fits, with its lines.
    fn largest(&self, shaper: &mut Shaper<'_>, height: f32) -> Result<Stack<'_>, Failure> {
        for scale in self.largest.downwards() {
            if let Some(stack) = self.at(shaper, scale, height)? {
                return Ok(stack);
            }
        }
        Err(self.does_not_fit())
    }

    /// The lines at a scale, if they fit into this height.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(crate) fn at(
        &self,
        shaper: &mut Shaper<'_>,
        scale: Scale,
        height: f32,
    ) -> Result<Option<Stack<'_>>, Failure> {
        if self.estimate(scale).is_none_or(|least| least > height) {
            return Ok(None);
        }
        let factor = scale.factor();
        let mut sets = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            let Some(fitted) = piece.fit(scale) else { return Ok(None) };
            sets.push(piece.set(shaper, fitted)?);
        }
        let gaps = self.pieces.iter().map(|piece| piece.setting.before * factor).collect();
        let stack = Stack::new(factor, sets, gaps);
        Ok(Some(stack).filter(|stack| stack.height <= height))
    }

    /// The least height, from nominal reaches, without shaping; `None` where a piece does not fit.
    pub(crate) fn estimate(&self, scale: Scale) -> Option<f32> {
        let factor = scale.factor();
        self.pieces.iter().try_fold(0.0, |height, piece| {
            let Fitted { size, lines } = piece.fit(scale)?;
            let (above, below) = piece.reach();
            #[expect(clippy::cast_precision_loss, reason = "few lines")]
            let count = lines.count() as f32;
            Some(height + count * (above + below) * size + piece.setting.before * factor)
        })
    }

    /// The failure that names what is too long: what fits at no scale, or else the longest.
    pub(crate) fn does_not_fit(&self) -> Failure {
        let failing = self.pieces.iter().find(|piece| piece.fit(Scale::LEAST).is_none());
        let longest = || {
            self.pieces.iter().max_by(|one, other| {
                one.paragraph.natural_width().total_cmp(&other.paragraph.natural_width())
            })
        };
        let text = failing.or_else(longest).map(Piece::words).unwrap_or_default();
        Failure::DoesNotFit { text }
    }
}

/// The lines of a column at one scale, with the gaps above its pieces.
pub(crate) struct Stack<'c> {
    pub(crate) scale: f32,
    sets: Vec<Set<'c>>,
    gaps: Vec<f32>,
    /// Of the lines of each set, counted downwards from the top.
    baselines: Vec<Vec<f32>>,
    pub(crate) height: f32,
}

/// Where one piece of a placed column stands: the baselines of its first and its last line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) first: f32,
    pub(crate) last: f32,
}

/// A placed column.
pub(crate) struct Placed {
    pub(crate) scale: f32,
    /// In the order of the pieces.
    pub(crate) spans: Vec<Span>,
    /// Where dividers belong.
    pub(crate) divider: Option<f32>,
    pub(crate) second_divider: Option<f32>,
    /// Where the column ends.
    pub(crate) bottom: f32,
}

impl<'c> Stack<'c> {
    fn new(scale: f32, sets: Vec<Set<'c>>, gaps: Vec<f32>) -> Self {
        let (baselines, height) = stack(&sets, &gaps);
        Self { scale, sets, gaps, baselines, height }
    }

    fn gaps_changed(&mut self) {
        (self.baselines, self.height) = stack(&self.sets, &self.gaps);
    }

    /// Begins without a gap.
    pub(crate) fn no_first_gap(&mut self) {
        if let Some(first) = self.gaps.first_mut() {
            *first = 0.0;
        }
        self.gaps_changed();
    }

    /// Gives `rest` to the gaps, in proportion, together with `others` that grow like them; the
    /// gaps become `loosest` times as large at most. Returns by which part of itself each grew.
    pub(crate) fn loosen(&mut self, rest: f32, others: f32, loosest: f32) -> f32 {
        let growing = self.gaps.iter().sum::<f32>() + others;
        let loose = (rest / growing.max(1.0)).clamp(0.0, loosest - 1.0);
        self.gaps.iter_mut().for_each(|gap| *gap *= 1.0 + loose);
        self.gaps_changed();
        loose
    }

    /// Puts the lines down from `top`, each at its side of the room.
    pub(crate) fn put(self, top: f32, room: Box_, marks: &mut Vec<Mark>) -> Placed {
        let mut placed = Placed {
            scale: self.scale,
            spans: Vec::with_capacity(self.sets.len()),
            divider: None,
            second_divider: None,
            bottom: top - self.height,
        };
        let mut above = 0.0;
        for ((set, own), gap) in self.sets.into_iter().zip(&self.baselines).zip(self.gaps) {
            let setting = set.piece.setting;
            // Letters rarely fill their reach, so the optical middle of a gap is a little higher.
            let divider = Some(top - above - gap * 0.45);
            placed.divider = if setting.divider_before { divider } else { placed.divider };
            if setting.second_divider_before {
                placed.second_divider = divider;
            }
            let (first, last) = (own.first().copied(), own.last().copied());
            let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
            placed.spans.push(Span { first: top - first, last: top - last });
            above = last + set.tail();
            marks.push(set.mark_at(top, own, room));
        }
        placed
    }
}
