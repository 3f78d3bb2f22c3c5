//! How a paragraph fits into a width: its size and its lines, at each scale of the column.

use std::{cell::OnceCell, ops::Range, rc::Rc};

use super::Paragraph;

/// How large a column is set, in fiftieths of its own size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scale(u8);

impl Scale {
    /// As the settings have it.
    pub(crate) const ONE: Self = Self(50);
    /// The smallest that is tried.
    pub(crate) const LEAST: Self = Self(30);
    /// The largest that is tried.
    pub(crate) const LARGEST: Self = Self(65);

    /// A scale between [`Self::LEAST`] and [`Self::LARGEST`].
    pub(crate) const fn fiftieths(count: u8) -> Self {
        assert!(count >= Self::LEAST.0 && count <= Self::LARGEST.0, "a scale that is tried");
        Self(count)
    }

    /// By what sizes are multiplied.
    pub(crate) fn factor(self) -> f32 {
        f32::from(self.0) / 50.0
    }

    /// The scales to try, from this one down.
    pub(crate) fn downwards(self) -> impl Iterator<Item = Self> {
        (Self::LEAST.0..=self.0).rev().map(Self)
    }

    fn place(self) -> usize {
        usize::from(self.0 - Self::LEAST.0)
    }
}

/// As many scales as there are.
const SCALES: usize = (Scale::LARGEST.0 - Scale::LEAST.0) as usize + 1;

/// What a paragraph is to fit. Lengths are points at scale 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fitting {
    pub(crate) size: f32,
    /// No smaller than this, whatever the scale.
    pub(crate) smallest: f32,
    /// How far it may shrink rather than take one more line, as part of its size.
    pub(crate) squeeze: f32,
    /// Nor smaller than this rather than take one more line.
    pub(crate) smallest_squeezed: f32,
    pub(crate) most_lines: usize,
    pub(crate) width: f32,
    /// The scales that it follows: the least and the most, as part of its size.
    pub(crate) follows: (f32, f32),
    /// Letter spacing in em.
    pub(crate) tracking: f32,
}

/// How a paragraph fits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fitted {
    pub(crate) size: f32,
    pub(crate) lines: Broken,
}

/// The bytes of each line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Broken {
    /// All of them.
    One,
    Several(Rc<[Range<usize>]>),
}

impl Broken {
    pub(crate) fn count(&self) -> usize {
        match self {
            Self::One => 1,
            Self::Several(lines) => lines.len(),
        }
    }
}

/// How a paragraph fits at each scale; what was found is kept.
#[derive(Debug)]
pub(crate) struct Fits {
    pub(super) fitting: Fitting,
    at: Box<[OnceCell<Option<Fitted>>; SCALES]>,
}

impl Fits {
    pub(super) fn new(fitting: Fitting) -> Self {
        Self { fitting, at: Box::new([const { OnceCell::new() }; SCALES]) }
    }

    /// Size and lines at a scale: the fewest lines that the squeeze allows; `None` where it fits
    /// nowhere.
    pub(crate) fn at(&self, paragraph: &Paragraph, scale: Scale) -> Option<&Fitted> {
        let slot = &self.at[scale.place()];
        slot.get_or_init(|| self.fitting.find(paragraph, scale.factor())).as_ref()
    }
}

impl Fitting {
    fn find(&self, paragraph: &Paragraph, scale: f32) -> Option<Fitted> {
        let scale = scale.clamp(self.follows.0, self.follows.1);
        let wanted = (self.size * scale).max(self.smallest.min(self.size));
        for count in 1..=self.most_lines {
            let last = count == self.most_lines;
            let floor = if last {
                self.smallest
            } else {
                let squeezed = (wanted * self.squeeze).max(self.smallest);
                squeezed.max(self.smallest_squeezed).min(wanted)
            };
            let mut size = wanted;
            loop {
                let width = self.width_in_em(paragraph, size);
                if paragraph.needed_lines(width).is_some_and(|lines| lines <= count) {
                    return Some(Fitted { size, lines: paragraph.even_lines(width)? });
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
    fn width_in_em(&self, paragraph: &Paragraph, size: f32) -> f32 {
        if self.tracking == 0.0 {
            return self.width / size;
        }
        let natural = paragraph.natural_width();
        #[expect(clippy::cast_precision_loss, reason = "a title has few letters")]
        let tracked = natural + self.tracking * paragraph.itemized.text.len() as f32;
        self.width / size * natural / tracked.max(0.001)
    }
}
