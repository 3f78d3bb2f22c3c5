//! The logos of a sheet: one row at the end side of its header, all of equal optical size.

use super::cells::{Block, Type};
use crate::{
    Failure, Logo,
    faces::FaceId,
    images::Images,
    ink::TEAL,
    itemize::without_marks,
    page::{Box_, MM, Mark, Page, Role},
    shape::Shaper,
};

/// The height of a logo half as wide again as it is tall.
const HEIGHT: f32 = 11.0 * MM;
/// The tallest and the widest logo.
const TALLEST: f32 = 14.0 * MM;
const WIDEST: f32 = 42.0 * MM;
/// The widest name that stands for a logo.
const NAME: f32 = 34.0 * MM;
const GAP: f32 = 5.0 * MM;
/// The row takes this part of the header's width at most.
const PART: f32 = 0.42;

/// A logo with its size at full height.
enum Sized {
    Picture { image: String, width: f32, height: f32 },
    Name(Block),
}

impl Sized {
    fn width(&self) -> f32 {
        match self {
            Self::Picture { width, .. } => *width,
            Self::Name(block) => block.width + 1.0,
        }
    }
}

/// The logos of a sheet, measured once for all pages.
pub(super) struct Row<'s> {
    logos: &'s [Logo],
    sized: Vec<Sized>,
    /// What pictures are shrunk by, so that all have room.
    part: f32,
}

impl<'s> Row<'s> {
    /// Measures the logos for a header of this width.
    ///
    /// # Errors
    /// [`Failure::BadPicture`], [`Failure::MissingLetter`], and [`Failure::DoesNotFit`] for a name.
    pub(super) fn new(
        shaper: &mut Shaper<'_>,
        images: &mut Images<'s>,
        logos: &'s [Logo],
        width: f32,
    ) -> Result<Self, Failure> {
        let mut sized = Vec::with_capacity(logos.len());
        for logo in logos {
            sized.push(match &logo.picture {
                Some(picture) => {
                    let (image, aspect) = images.add(picture, &without_marks(&logo.name.text))?;
                    // A wide logo of the same height looks larger, a narrow one smaller.
                    let height = HEIGHT * (1.5 / aspect).powf(0.28);
                    let height = height.min(TALLEST).min(WIDEST / aspect);
                    Sized::Picture { image, width: height * aspect, height }
                }
                None => {
                    let set = Type {
                        face: FaceId::Bold,
                        size: 11.0,
                        colour: TEAL,
                        role: Role::Paragraph,
                    };
                    Sized::Name(Block::fit(shaper, &logo.name, set, NAME, 3)?)
                }
            });
        }
        let mut row = Self { logos, sized, part: 1.0 };
        let words: f32 = row.widths(|sized| matches!(sized, Sized::Name(_)));
        let pictures = row.widths(|sized| matches!(sized, Sized::Picture { .. }));
        let free = width * PART - words - row.gaps();
        row.part = (free / pictures.max(1.0)).clamp(0.3, 1.0);
        Ok(row)
    }

    fn widths(&self, which: impl Fn(&Sized) -> bool) -> f32 {
        self.sized.iter().filter(|sized| which(sized)).map(Sized::width).sum()
    }

    #[expect(clippy::cast_precision_loss, reason = "a sheet has few logos")]
    fn gaps(&self) -> f32 {
        GAP * self.sized.len().saturating_sub(1) as f32
    }

    fn part(&self, sized: &Sized) -> f32 {
        if matches!(sized, Sized::Picture { .. }) { self.part } else { 1.0 }
    }

    /// The width of the whole row.
    pub(super) fn width(&self) -> f32 {
        let widths = self.sized.iter().map(|sized| sized.width() * self.part(sized));
        widths.sum::<f32>() + self.gaps()
    }

    /// The height of the tallest.
    pub(super) fn height(&self) -> f32 {
        let heights = self.sized.iter().map(|sized| match sized {
            Sized::Picture { height, .. } => height * self.part,
            Sized::Name(block) => block.height,
        });
        heights.fold(0.0, f32::max)
    }

    /// Draws the row at the end side of the header, the first logo nearest to the words.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn put(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        header: Box_,
        right_to_left: bool,
    ) -> Result<(), Failure> {
        let middle = header.top() - self.height() / 2.0;
        let mut along = 0.0;
        for (logo, sized) in self.logos.iter().zip(&self.sized) {
            let width = sized.width() * self.part(sized);
            let left = if right_to_left {
                header.left + self.width() - along - width
            } else {
                header.right() - self.width() + along
            };
            along += width + GAP;
            match sized {
                Sized::Picture { image, height, .. } => {
                    let height = height * self.part;
                    page.marks.push(Mark::Picture {
                        language: logo.name.language.as_str().into(),
                        text: without_marks(&logo.name.text).into(),
                        image: image.clone(),
                        box_: Box_ { left, bottom: middle - height / 2.0, width, height },
                    });
                }
                Sized::Name(block) => {
                    let bottom = middle - block.height / 2.0;
                    let room = Box_ { left, bottom, width, height: block.height };
                    block.put(shaper, page, (room.middle(), 0.5), room.top(), room)?;
                }
            }
        }
        Ok(())
    }
}
