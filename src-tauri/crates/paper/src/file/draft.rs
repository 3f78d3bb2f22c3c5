//! Pages on their way into one file: written, checked and deflated, each by itself.

use std::rc::Rc;

use super::kit::Kit;
use crate::{
    Failure, check,
    deflate::Deflater,
    glyphs::Glyphs,
    ink::Content,
    page::{Mark, Page},
    plates::{self, Plates},
    subset::{Codes, Owner},
    tags::{self, Tag},
    text,
};

/// What pages are made from, in one batch.
pub(crate) struct Stock<'b> {
    pub(crate) glyphs: &'b Glyphs,
    pub(crate) plates: &'b mut Plates,
    pub(crate) deflater: &'b mut Deflater,
}

/// A page that is ready for its file.
pub(crate) struct Sheet {
    /// The content stream, deflated.
    pub(crate) content: Vec<u8>,
    pub(crate) tags: Vec<Tag>,
    /// Width and height, in points.
    pub(crate) size: (f32, f32),
}

/// The pages of one file.
pub(crate) struct Draft {
    /// Shared with the drafts of other files that need the same.
    pub(crate) kit: Rc<Kit>,
    /// The codes of the pages' own words.
    pub(crate) own: Codes,
    pub(crate) sheets: Vec<Sheet>,
}

impl Draft {
    /// No page yet, and this many to come.
    pub(crate) fn new(pages: usize) -> Self {
        Self {
            kit: Rc::new(Kit::new(pages > 1)),
            own: Codes::new(Owner::Page),
            sheets: Vec::with_capacity(pages),
        }
    }

    /// Adds a page.
    ///
    /// # Errors
    /// [`Failure::DoesNotFit`] when ink leaves its room, [`Failure::Engine`].
    pub(crate) fn add(&mut self, stock: &mut Stock<'_>, page: &Page) -> Result<(), Failure> {
        check::rooms(page)?;
        let content = self.content(stock, page);
        let plate = |name: &str| stock.plates.text(self.kit.plate_named(name)?);
        check::page(page, &content, stock.glyphs, &self.own, plate)?;
        let content = stock.deflater.deflate(&content)?;
        let tags = tags::of(page, Rc::make_mut(&mut self.kit));
        self.sheets.push(Sheet { content, tags, size: page.size });
        Ok(())
    }

    /// Gives up what only further pages need.
    pub(crate) fn close(&mut self) {
        self.own.close();
    }

    /// The operators of a page. Marks with meaning are numbered from 0 in their order; the rest is
    /// decoration.
    pub(crate) fn content(&mut self, stock: &mut Stock<'_>, page: &Page) -> Vec<u8> {
        let kit = Rc::make_mut(&mut self.kit);
        let mut content = Content::default();
        decoration(stock, &mut content, kit, page);
        for (mark, number) in page.marks.iter().zip(0..) {
            content.text("/").text(mark.role().tag()).text("<</MCID ").digits(number);
            content.text(">>BDC\n");
            self::mark(stock, &mut content, kit, &mut self.own, mark);
            content.text("EMC\n");
        }
        content.bytes
    }
}

fn decoration(stock: &mut Stock<'_>, content: &mut Content, kit: &mut Kit, page: &Page) {
    content.text("/Artifact BMC\n");
    if let Some(form) = page.art {
        let name = kit.plate(stock.plates.drawing(form));
        content.text("/").text(&name).text(" Do\n");
    }
    let lines = &page.decoration;
    match if kit.has_many() { stock.plates.lines(lines, page.size) } else { None } {
        Some(plate) => {
            let name = kit.plate(plate);
            content.text("/").text(&name).text(" Do\n");
        }
        None => content.bytes.extend_from_slice(&lines.bytes),
    }
    content.bytes.extend_from_slice(&page.fingerprint.bytes);
    content.text("EMC\n");
}

fn mark(stock: &mut Stock<'_>, content: &mut Content, kit: &mut Kit, own: &mut Codes, mark: &Mark) {
    match mark {
        Mark::Words { lines, shared: false, .. } => {
            text::write(content, lines, stock.glyphs, own);
        }
        Mark::Words { lines, text: words, shared: true, .. } => {
            let plate = stock.plates.words(lines, words);
            let (name, place) = (kit.plate(plate), plates::place(lines));
            match if kit.has_many() { stock.plates.settled(plate, place) } else { None } {
                Some(settled) => {
                    content.text("/").text(&kit.plate(settled)).text(" Do\n");
                }
                None => plates::paint(content, place, &name),
            }
        }
        Mark::Picture { image, box_, .. } => {
            let name = kit.image(image);
            let matrix = [box_.width, 0.0, 0.0, box_.height, box_.left, box_.bottom];
            content.text("q ").operator(&matrix, "cm").text("/").text(&name).text(" Do\nQ\n");
        }
        Mark::Drawing { art, .. } => content.bytes.extend_from_slice(&art.bytes),
    }
}
