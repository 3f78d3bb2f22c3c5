//! Who stands where at the foot.

use crate::{
    column::Align,
    geometry::Geometry,
    page::{Box_, MM},
};

/// The longest line to sign on; all lengths here are those of A4.
const LONGEST: f32 = 60.0 * MM;
/// The shortest before the serial moves into a strip of its own below.
const SHORTEST: f32 = 42.0 * MM;
/// The shortest at all.
const LEAST: f32 = 30.0 * MM;
const GAP: f32 = 6.0 * MM;

/// A part of the foot's width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slot {
    pub(super) left: f32,
    pub(super) width: f32,
    /// The part of each line that lies left of the axis: 0, 0.5 or 1.
    pub(super) share: f32,
}

impl Slot {
    /// Where its lines are aligned.
    pub(super) fn axis(&self) -> f32 {
        self.left + self.width * self.share
    }

    /// Left and right end of something this wide.
    pub(super) fn part(&self, width: f32) -> (f32, f32) {
        let left = self.left + (self.width - width) * self.share;
        (left, left + width)
    }

    /// What its ink must not leave: a letter may reach a hair beyond its own box.
    pub(super) fn room(&self, room: Box_) -> Box_ {
        Box_ { left: self.left - 2.0, width: self.width + 4.0, ..room }
    }
}

/// Where everything stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    /// One slot for each who signs, first at the start side.
    pub(super) signers: Vec<Slot>,
    /// The length of each line.
    pub(super) line: f32,
    /// The slot of place, date, serial and code; none where they stand in a strip below.
    pub(super) issue: Option<Slot>,
    /// How the strip is aligned.
    pub(super) share: f32,
}

impl Plan {
    /// Up to three signatures around or before what was issued; `None` when there are more.
    pub(super) fn of(count: usize, issue: f32, room: Box_, geometry: &Geometry) -> Option<Self> {
        let gap = GAP * geometry.scale;
        let share = match geometry.align {
            Align::Left => 0.0,
            Align::Centre => 0.5,
            Align::Right => 1.0,
        };
        #[expect(clippy::cast_precision_loss, reason = "three at most")]
        let number = count as f32;
        let beside = (room.width - issue - gap * number) / number.max(1.0);
        let below = (room.width - gap * (number - 1.0)) / number.max(1.0);
        let is_beside = (1..=3).contains(&count)
            && beside >= if count < 3 { LEAST } else { SHORTEST } * geometry.scale;
        let wide = if is_beside { beside } else { below };
        if count > 3 || wide < LEAST * geometry.scale {
            return None;
        }
        let width = wide.min(LONGEST * geometry.scale);
        // From the start side: the slots of those who sign, and of what was issued.
        let mut starts = Vec::with_capacity(count);
        let issue_start = match (count, share == 0.5) {
            (1, true) => {
                starts.push(room.width - width);
                0.0
            }
            (2, true) => {
                starts.extend([0.0, room.width - width]);
                (room.width - issue) / 2.0
            }
            _ => {
                let whole = room.width - if is_beside { issue + gap } else { 0.0 };
                // Three share the width; fewer stand together at the start side, as near to what
                // was issued as to each other where there is no more room.
                let rest = whole - width;
                let step = if count == 3 { rest / 2.0 } else { rest.min(width + 2.0 * gap) };
                #[expect(clippy::cast_precision_loss, reason = "three at most")]
                starts.extend((0..count).map(|index| index as f32 * step));
                room.width - issue
            }
        };
        let slot = |start: f32, width: f32, share: f32| {
            let left = if geometry.right_to_left {
                room.right() - start - width
            } else {
                room.left + start
            };
            Slot { left, width, share }
        };
        let end = if share == 0.5 { 0.5 } else { 1.0 - share };
        Some(Self {
            signers: starts.into_iter().map(|start| slot(start, width, share)).collect(),
            line: width,
            issue: is_beside.then(|| slot(issue_start, issue, end)),
            share,
        })
    }
}
