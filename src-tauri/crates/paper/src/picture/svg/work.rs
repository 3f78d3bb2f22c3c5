//! What drawing a picture would take, counted on the finished tree before anything is drawn.

use resvg::usvg::{ClipPath, Group, Mask, Node, NonZeroRect, Path, Transform};

use crate::picture::PictureProblem;

/// Shapes, each as often as it is drawn.
const MOST_SHAPES: u32 = 30_000;
/// Points of their outlines, together.
const MOST_POINTS: usize = 300_000;
/// Dashes of their strokes, together.
const MOST_DASHES: f32 = 20_000.0;
/// Pixels that are painted, each as often as it is.
const MOST_PAINTED: f32 = 300e6;
/// Pixels of sheets that are drawn apart before they are laid upon the picture.
const MOST_LAID: f32 = 50e6;
/// The longest way from the picture's corner, in pixels: the renderer computes with fixed points.
const FARTHEST: f32 = 16_000.0;
/// Pixels for one unit of whatever is drawn, at most.
const LARGEST_SCALE: f32 = 1e5;
/// How much larger than the picture a sheet gets along each side, at most.
const LARGEST_SHEET: f32 = 5.0;

/// What drawing takes at a certain size.
pub(super) struct Work {
    /// Pixels for each unit of the tree.
    scale: f32,
    /// Of the picture, in pixels.
    width: f32,
    height: f32,
    shapes: u32,
    points: usize,
    dashes: f32,
    painted: f32,
    laid: f32,
    /// The longest way from the corner to anything that is drawn, in units of the tree.
    reach: f32,
}

impl Work {
    /// Drawing so many pixels, so many of them for each unit of the tree.
    pub(super) fn new(scale: f32, width: f32, height: f32) -> Self {
        Self {
            scale,
            width,
            height,
            shapes: 0,
            points: 0,
            dashes: 0.0,
            painted: 0.0,
            laid: 0.0,
            reach: 0.0,
        }
    }

    /// Counts everything; too much ends the counting. Returns how many pixels there may be for
    /// each unit of the tree.
    pub(super) fn check(mut self, root: &Group) -> Result<f32, PictureProblem> {
        self.group(root, Transform::identity())?;
        Ok(FARTHEST / self.reach.max(f32::MIN_POSITIVE))
    }

    /// Counts a group and what it refers to; `place` leads from its coordinates to the tree's.
    fn group(&mut self, group: &Group, place: Transform) -> Result<(), PictureProblem> {
        self.shape()?;
        let sheet = self.sheet(group.abs_layer_bounding_box());
        if group.should_isolate() {
            self.lay(sheet)?;
        }
        // Clips and masks lie in the coordinates of what they are for.
        let inside = place.pre_concat(group.abs_transform());
        let (across, down) = inside.get_scale();
        within(across.max(down) * self.scale <= LARGEST_SCALE)?;
        if let Some(clip) = group.clip_path() {
            self.clip(clip, sheet, inside)?;
        }
        if let Some(mask) = group.mask() {
            self.mask(mask, sheet, inside)?;
        }
        if !group.filters().is_empty() {
            return Err(PictureProblem::Unsupported { element: "filter".to_owned() });
        }
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group, place)?,
                Node::Path(path) => self.path(path, place)?,
                Node::Image(_) => return Err(PictureProblem::Embedded),
                Node::Text(_) => return Err(PictureProblem::Texts),
            }
        }
        Ok(())
    }

    fn shape(&mut self) -> Result<(), PictureProblem> {
        self.shapes += 1;
        within(self.shapes <= MOST_SHAPES)
    }

    fn lay(&mut self, pixels: f32) -> Result<(), PictureProblem> {
        self.laid += pixels;
        within(self.laid <= MOST_LAID)
    }

    fn clip(
        &mut self,
        clip: &ClipPath,
        sheet: f32,
        place: Transform,
    ) -> Result<(), PictureProblem> {
        self.lay(sheet)?;
        if let Some(clip) = clip.clip_path() {
            self.clip(clip, sheet, place)?;
        }
        self.group(clip.root(), place.pre_concat(clip.transform()))
    }

    fn mask(&mut self, mask: &Mask, sheet: f32, place: Transform) -> Result<(), PictureProblem> {
        self.lay(sheet)?;
        if let Some(mask) = mask.mask() {
            self.mask(mask, sheet, place)?;
        }
        self.group(mask.root(), place)
    }

    fn path(&mut self, path: &Path, place: Transform) -> Result<(), PictureProblem> {
        self.shape()?;
        self.points += path.data().points().len();
        within(self.points <= MOST_POINTS)?;
        let box_ = path.abs_stroke_bounding_box().transform(place);
        let box_ = box_.ok_or(PictureProblem::TooComplex)?;
        for side in [box_.left(), box_.top(), box_.right(), box_.bottom()] {
            within(side.abs() * self.scale <= FARTHEST)?;
            self.reach = self.reach.max(side.abs());
        }
        let (width, height) = (box_.width() * self.scale, box_.height() * self.scale);
        self.painted += width.min(self.width) * height.min(self.height);
        within(self.painted <= MOST_PAINTED)?;
        if let Some(pattern) = path.stroke().and_then(|stroke| stroke.dasharray()) {
            // A way over the corners that steer the curves is longer than the curves.
            let steps = path.data().points().windows(2);
            let length: f32 = steps.map(|pair| (pair[1] - pair[0]).length()).sum();
            #[expect(clippy::cast_precision_loss, reason = "as many as fit into a file")]
            let dashes = pattern.len() as f32 * (length / pattern.iter().sum::<f32>() + 1.0);
            self.dashes += dashes;
            within(self.dashes <= MOST_DASHES)?;
        }
        Ok(())
    }

    /// Pixels of the sheet on which a group is drawn apart.
    fn sheet(&self, box_: NonZeroRect) -> f32 {
        let width = (box_.width() * self.scale + 4.0).min(self.width * LARGEST_SHEET);
        let height = (box_.height() * self.scale + 4.0).min(self.height * LARGEST_SHEET);
        width * height
    }
}

/// Also when the number is none: comparisons with it are false.
fn within(holds: bool) -> Result<(), PictureProblem> {
    if holds { Ok(()) } else { Err(PictureProblem::TooComplex) }
}
