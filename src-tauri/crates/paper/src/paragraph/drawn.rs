//! A paragraph drawn out by strokes: as many as fill its measure and look well.

use std::{
    cell::{OnceCell, RefCell},
    ops::Range,
    rc::Rc,
};

use super::{Broken, Lines, MOST, Paragraph};
use crate::{
    Failure,
    kashida::{self, Place, Stroke},
    shape::{ShapedLine, Shaper},
};

/// What was found of how a paragraph can be drawn out.
#[derive(Default)]
pub(super) struct Drawn {
    /// Where strokes may be drawn, once that was asked for.
    places: OnceCell<Vec<Place>>,
    /// Lines with their strokes, the latest last.
    lines: RefCell<Vec<(Stretched, Rc<ShapedLine>)>>,
}

/// The bytes of a line and the strokes in it.
type Stretched = (Range<usize>, Vec<Stroke>);

impl Paragraph {
    /// The lines, drawn out by strokes to the measure (in em), or to the longest of them where
    /// that is longer; each as far as it looks well.
    ///
    /// # Errors
    /// As [`Paragraph::known`].
    pub(crate) fn drawn_out(
        &self,
        shaper: &mut Shaper<'_>,
        broken: &Broken,
        measure: f32,
    ) -> Result<Lines, Failure> {
        let plain = self.lines(shaper, broken)?;
        let longest = plain.iter().map(|line| line.width).fold(measure * 1000.0, f32::max);
        let whole = 0..self.itemized.text.len();
        let ranges = match broken {
            Broken::One => std::slice::from_ref(&whole),
            Broken::Several(ranges) => &ranges[..],
        };
        let pairs = plain.iter().zip(ranges);
        pairs.map(|(line, range)| self.drawn_line(shaper, range, line, longest)).collect()
    }

    /// The longest line that strokes make of one and that is no longer than `most`.
    fn drawn_line(
        &self,
        shaper: &mut Shaper<'_>,
        range: &Range<usize>,
        plain: &Rc<ShapedLine>,
        most: f32,
    ) -> Result<Rc<ShapedLine>, Failure> {
        let places = self.places(shaper)?;
        let places: Vec<Place> =
            places.iter().filter(|place| range.contains(&place.before)).copied().collect();
        if places.is_empty() {
            return Ok(Rc::clone(plain));
        }
        let each = self.with_strokes(shaper, range, kashida::spread(&places, places.len()))?;
        #[expect(clippy::cast_precision_loss, reason = "a title has few words")]
        let stroke = ((each.width - plain.width) / places.len() as f32).max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few strokes, and none if negative"
        )]
        let mut count = ((most - plain.width) / stroke).round() as usize;
        while count > 0 {
            let strokes = kashida::spread(&places, count);
            count = strokes.iter().map(|stroke| stroke.count).sum();
            let line = self.with_strokes(shaper, range, strokes)?;
            if line.width <= most {
                return Ok(line);
            }
            count -= 1;
        }
        Ok(Rc::clone(plain))
    }

    pub(super) fn places(&self, shaper: &mut Shaper<'_>) -> Result<&[Place], Failure> {
        if self.drawn.places.get().is_none() {
            let text = &self.itemized.text;
            let joints = shaper.joints(&self.itemized, 0..text.len(), self.face, &self.language)?;
            self.drawn.places.set(kashida::places(text, &joints)).ok();
        }
        Ok(self.drawn.places.get().map_or(&[], Vec::as_slice))
    }

    pub(super) fn with_strokes(
        &self,
        shaper: &mut Shaper<'_>,
        range: &Range<usize>,
        strokes: Vec<Stroke>,
    ) -> Result<Rc<ShapedLine>, Failure> {
        let mut drawn = self.drawn.lines.borrow_mut();
        let key = (range.clone(), strokes);
        if let Some((_, line)) = drawn.iter().find(|(known, _)| *known == key) {
            return Ok(Rc::clone(line));
        }
        let itemized = self.itemized.drawn_out(key.1.clone());
        let line = Rc::new(shaper.line(&itemized, range.clone(), self.face, &self.language)?);
        if drawn.len() == MOST {
            drawn.remove(0);
        }
        drawn.push((key, Rc::clone(&line)));
        Ok(line)
    }
}
