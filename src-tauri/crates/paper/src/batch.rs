//! The doors of the crate: many certificates in one file, one file each, or only a look.

use std::rc::Rc;

use crate::{
    Certificate, Failure, Fonts,
    deflate::Deflater,
    faces::Faces,
    file::{self, Cover, Draft, Kit, Made, Moulds, Shared, Stock},
    images::Images,
    layout::certificate,
    page::Page,
    plates::Plates,
    shape::Shaper,
    test_page::{self, TestPage},
};

/// All certificates in one file, a page each; title and language are those of the first.
///
/// `step` is told how many pages are done; `false` stops.
///
/// # Errors
/// Any [`Failure`]; nothing is handed out then.
pub fn one_file(
    fonts: &Fonts<'_>,
    certificates: &[Certificate],
    step: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let mut draft = Draft::new(certificates.len());
    for (index, certificate) in certificates.iter().enumerate() {
        batch.set(certificate, &mut draft)?;
        if !step(index + 1) {
            return Err(Failure::Cancelled);
        }
    }
    let first = certificates.first().ok_or_else(|| Failure::engine("no certificate"))?;
    let cover = Cover {
        issued_on: certificates.iter().filter_map(|one| one.issued_on.as_deref()).max(),
        attachments: certificates.iter().filter_map(|one| one.attachment.as_ref()).collect(),
        ..cover(first)
    };
    batch.write(&draft, &cover)
}

/// One file per certificate, in order. A file's bytes follow from its certificate alone, whatever
/// else is in the batch.
///
/// `set` is told how many pages are set and checked; `step` is given the number of the certificate
/// (the first is 1) and its file. `false` stops.
///
/// # Errors
/// Any [`Failure`]. All pages are set and checked before the first file is handed over.
pub fn separate(
    fonts: &Fonts<'_>,
    certificates: &[Certificate],
    set: &mut dyn FnMut(usize) -> bool,
    step: &mut dyn FnMut(usize, Vec<u8>) -> bool,
) -> Result<(), Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let mut moulds = Moulds::new(&faces)?;
    let mut recent = Recent::default();
    let mut drafts: Vec<Draft> = Vec::with_capacity(certificates.len());
    for certificate in certificates {
        let mut draft = Draft::new(1);
        batch.set(certificate, &mut draft)?;
        draft.close();
        draft.kit = Rc::clone(&recent.get(&mut moulds, batch.made(), &draft.kit)?.0);
        drafts.push(draft);
        if !set(drafts.len()) {
            return Err(Failure::Cancelled);
        }
    }
    for (index, (certificate, draft)) in certificates.iter().zip(&drafts).enumerate() {
        let (_, shared) = recent.get(&mut moulds, batch.made(), &draft.kit)?;
        let glyphs = &batch.shaper.glyphs;
        let bytes = file::write(shared, &mut moulds, glyphs, draft, &cover(certificate))?;
        if !step(index + 1, bytes) {
            return Err(Failure::Cancelled);
        }
    }
    Ok(())
}

/// Whether a certificate can be printed: each letter has a glyph, everything fits, and the letters
/// of its own words are read back. Those that pages share are read back when a file is written.
///
/// # Errors
/// The [`Failure`] that printing would end with, but for a [`Failure::Engine`] in what is shared.
pub fn check(fonts: &Fonts<'_>, certificate: &Certificate) -> Result<(), Failure> {
    let failures = check_all(fonts, std::slice::from_ref(certificate))?;
    failures.into_iter().flatten().next().map_or(Ok(()), Err)
}

/// Which of these certificates cannot be printed, and why, as [`check`] says it: one answer for
/// each, in order. The others can be printed without them.
///
/// # Errors
/// [`Failure::Engine`] where the fonts cannot be read.
pub fn check_all(
    fonts: &Fonts<'_>,
    certificates: &[Certificate],
) -> Result<Vec<Option<Failure>>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let failure = |certificate| batch.set(certificate, &mut Draft::new(1)).err();
    Ok(certificates.iter().map(failure).collect())
}

/// A page with rulers, what printers reach and what the stock keeps free, to lay on the stock.
///
/// # Errors
/// Any [`Failure`]; nothing is handed out then.
pub fn test_page(fonts: &Fonts<'_>, test: &TestPage) -> Result<Vec<u8>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let page = test_page::page(&mut batch.shaper, test)?;
    let cover = Cover { title: &test.document_title, language: &test.language, ..Cover::default() };
    batch.write_all(&[page], &cover)
}

fn cover(certificate: &Certificate) -> Cover<'_> {
    Cover {
        title: &certificate.document_title,
        language: &certificate.language,
        issued_on: certificate.issued_on.as_deref(),
        attachments: certificate.attachment.iter().collect(),
    }
}

/// Pages that are made together, in one file or in several.
pub(crate) struct Batch<'f, 'c> {
    pub(crate) shaper: Shaper<'f>,
    pub(crate) images: Images<'c>,
    plates: Plates,
    deflater: Deflater,
}

impl<'f, 'c> Batch<'f, 'c> {
    pub(crate) fn new(faces: &'f Faces<'f>) -> Self {
        Self {
            shaper: Shaper::new(faces),
            images: Images::default(),
            plates: Plates::default(),
            deflater: Deflater::new(),
        }
    }

    /// Lays out a certificate and adds its page to a draft.
    fn set(&mut self, words: &'c Certificate, draft: &mut Draft) -> Result<(), Failure> {
        self.shaper.paragraphs.turn_page();
        let page = certificate(&mut self.shaper, &mut self.images, words)?;
        self.add(&page, draft)
    }

    fn add(&mut self, page: &Page, draft: &mut Draft) -> Result<(), Failure> {
        let Self { shaper, plates, deflater, .. } = self;
        draft.add(&mut Stock { glyphs: &shaper.glyphs, plates, deflater }, page)
    }

    /// Writes pages that are laid out into one file.
    ///
    /// # Errors
    /// Any [`Failure`] of the self-test, and [`Failure::Engine`].
    pub(crate) fn write_all(
        &mut self,
        pages: &[Page],
        cover: &Cover<'_>,
    ) -> Result<Vec<u8>, Failure> {
        let mut draft = Draft::new(pages.len());
        for page in pages {
            self.add(page, &mut draft)?;
        }
        self.write(&draft, cover)
    }

    fn write(&self, draft: &Draft, cover: &Cover<'_>) -> Result<Vec<u8>, Failure> {
        let mut moulds = Moulds::new(self.shaper.faces)?;
        let mut shared = Shared::new(&mut moulds, self.made(), &draft.kit)?;
        file::write(&mut shared, &mut moulds, &self.shaper.glyphs, draft, cover)
    }

    fn made(&self) -> Made<'_> {
        Made { glyphs: &self.shaper.glyphs, images: &self.images, plates: &self.plates }
    }
}

/// The shared parts that were asked for last: few designs and trainings take turns in a batch.
#[derive(Default)]
struct Recent {
    /// The latest last.
    parts: Vec<(Rc<Kit>, Shared)>,
}

impl Recent {
    /// More are made anew, which takes some milliseconds.
    const MOST: usize = 8;

    /// The shared part for a kit, and the kit as it was known first.
    fn get(
        &mut self,
        moulds: &mut Moulds<'_>,
        made: Made<'_>,
        kit: &Rc<Kit>,
    ) -> Result<&mut (Rc<Kit>, Shared), Failure> {
        let same = |(known, _): &(Rc<Kit>, Shared)| Rc::ptr_eq(known, kit) || known.equals(kit);
        let part = match self.parts.iter().rposition(same) {
            Some(place) => self.parts.remove(place),
            None => (Rc::clone(kit), Shared::new(moulds, made, kit)?),
        };
        if self.parts.len() == Self::MOST {
            self.parts.remove(0);
        }
        self.parts.push(part);
        self.parts.last_mut().ok_or_else(|| Failure::engine("nothing is shared"))
    }
}
