//! From pages to the bytes of a file: the shared part once, then each page with little more than
//! its own words.
//!
//! A file's bytes follow from its pages alone: names, numbers and codes are counted in the file,
//! never in the batch. Most objects are packed and the table of places is a stream (PDF 1.5 and
//! later), because the structure of ten thousand pages would otherwise weigh more than the pages.

mod attachments;
mod catalog;
mod draft;
mod fonts;
mod kit;
mod objects;
mod pages;
mod profile;
mod program;
mod shared;
mod structure;
mod syntax;
mod tree;
mod xmp;

pub(crate) use catalog::Cover;
pub(crate) use draft::{Draft, Stock};
pub(crate) use fonts::Moulds;
pub(crate) use kit::Kit;
pub(crate) use shared::{Made, Shared};

use crate::{Failure, glyphs::Glyphs};
use pages::Pages;
use structure::Structure;

/// What a file of one page takes beyond the shared part, at most and usually.
const OWN: usize = 24 << 10;

/// Writes a file. The same pages give the same bytes.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn write(
    shared: &mut Shared,
    moulds: &mut Moulds<'_>,
    glyphs: &Glyphs,
    draft: &Draft,
    cover: &Cover<'_>,
) -> Result<Vec<u8>, Failure> {
    let mut objects = shared.objects.branch(OWN)?;
    let own_fonts = moulds.cast(&mut objects, glyphs, &draft.own)?;
    let resources = pages::resources(&mut objects, shared, &own_fonts)?;
    let size = draft.sheets.first().map_or((0.0, 0.0), |sheet| sheet.size);
    let mut pages = Pages::new(&mut objects, size, shared.group);
    let mut structure = Structure::new(&mut objects, &draft.kit, &shared.words);
    for sheet in &draft.sheets {
        let page = pages.add(&mut objects, sheet)?;
        structure.add(&mut objects, page, &sheet.tags)?;
    }
    let (root, tree) = (pages.root(), structure.root());
    pages.finish(&mut objects, resources)?;
    structure.finish(&mut objects)?;
    let information = catalog::information(&mut objects, cover)?;
    let catalog = catalog::add(&mut objects, cover, root, tree, shared.intent)?;
    objects.finish(catalog, information)
}
