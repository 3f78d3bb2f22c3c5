//! SVG files: looked through, drawn once from afar to find the ink, then again from close by.

mod contents;
mod work;

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, roxmltree},
};

use super::{PictureProblem, inked, raster::Raster};
use work::Work;

/// Nodes of the file, texts and remarks included.
const MOST_NODES: u32 = 200_000;
/// The longer side of the drawing in which the ink is looked for, in pixels.
const FAR: u16 = 512;

/// One side divided by the other, at most.
const NARROWEST: f32 = 200.0;

/// Draws what shows of a picture as large as fits into so many pixels.
pub(super) fn draw(text: &str, widest: usize, highest: usize) -> Result<Raster, PictureProblem> {
    let tree = read(text)?;
    let size = tree.size();
    let (width, height) = (size.width(), size.height());
    if !(1.0 / NARROWEST..=NARROWEST).contains(&(width / height)) {
        return Err(PictureProblem::TooComplex);
    }
    let scale = f32::from(FAR) / width.max(height);
    let (far, largest) = render(&tree, scale, (0.0, 0.0), (width, height))?;
    let part = far.part(inked).ok_or(PictureProblem::Empty)?;
    let (left, top) = (before(part.left) / scale, before(part.top) / scale);
    let right = (after(part.right) / scale).min(width);
    let bottom = (after(part.bottom) / scale).min(height);
    let (across, down) = (right - left, bottom - top);
    let near = (number(widest) / across).min(number(highest) / down).min(largest);
    Ok(render(&tree, near, (left, top), (across, down))?.0)
}

fn read(text: &str) -> Result<Tree, PictureProblem> {
    contents::check_entities(text)?;
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..Default::default()
    };
    let document = roxmltree::Document::parse_with_options(text, options);
    let document = document.map_err(|error| match error {
        roxmltree::Error::NodesLimitReached | roxmltree::Error::EntityReferenceLoop(_) => {
            PictureProblem::TooComplex
        }
        _ => PictureProblem::Damaged,
    })?;
    contents::check(&document)?;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_xmltree(&document, &options).map_err(|_| PictureProblem::Damaged)
}

/// Draws a part of the picture, given by its upper left corner and its size, and tells the largest
/// scale at which any part can be drawn.
fn render(
    tree: &Tree,
    scale: f32,
    corner: (f32, f32),
    size: (f32, f32),
) -> Result<(Raster, f32), PictureProblem> {
    let side = |length: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let pixels = (length * scale).round().clamp(1.0, 4096.0) as u32;
        pixels
    };
    let largest = Work::new(scale, size.0 * scale, size.1 * scale).check(tree.root())?;
    let mut pixmap = Pixmap::new(side(size.0), side(size.1)).ok_or(PictureProblem::TooComplex)?;
    let place = Transform::from_scale(scale, scale).pre_translate(-corner.0, -corner.1);
    resvg::render(tree, place, &mut pixmap.as_mut());
    let (width, height) = (pixmap.width(), pixmap.height());
    let bytes = pixmap.take_demultiplied();
    let side = |side: u32| usize::try_from(side).unwrap_or_default();
    let raster = Raster::new(side(width), side(height), bytes).ok_or(PictureProblem::Damaged)?;
    Ok((raster, largest))
}

/// A pixel before, since edges fade.
fn before(at: usize) -> f32 {
    number(at.saturating_sub(1))
}

/// A pixel after.
fn after(at: usize) -> f32 {
    number(at + 1)
}

fn number(pixels: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "some thousands")]
    let number = pixels as f32;
    number
}
