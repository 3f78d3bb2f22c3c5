//! The doors of the crate: many certificates in one file, one file each, or only a look.

use crate::{
    Certificate, Failure, Fonts, SignInSheet,
    art::Form,
    check::check as check_page,
    document::{Cover, Finished, write},
    faces::Faces,
    images::Images,
    ink,
    layout::certificate,
    page::Page,
    picture::deflate,
    shape::Shaper,
    sign_in,
    skeleton::{self, Skeleton},
    tags,
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
    let mut pages = Vec::with_capacity(certificates.len());
    for (index, certificate) in certificates.iter().enumerate() {
        pages.push(batch.page(certificate)?);
        if !step(index + 1) {
            return Err(Failure::Cancelled);
        }
    }
    let first = certificates.first().ok_or_else(|| Failure::engine("no certificate"))?;
    write(batch.skeleton()?, &cover(first), pages)
}

/// One file per certificate, in order. All share one set of glyphs, so a file's bytes depend on
/// the batch it was made in.
///
/// `step` is given the number of the certificate (the first is 1) and its file; `false` stops.
///
/// # Errors
/// Any [`Failure`]. All pages are set and checked before the first file is handed over.
pub fn separate(
    fonts: &Fonts<'_>,
    certificates: &[Certificate],
    step: &mut dyn FnMut(usize, Vec<u8>) -> bool,
) -> Result<(), Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let mut pages = Vec::with_capacity(certificates.len());
    for certificate in certificates {
        pages.push(batch.page(certificate)?);
    }
    let skeleton = batch.skeleton()?;
    for (index, (certificate, page)) in certificates.iter().zip(pages).enumerate() {
        let bytes = write(skeleton.clone(), &cover(certificate), vec![page])?;
        if !step(index + 1, bytes) {
            return Err(Failure::Cancelled);
        }
    }
    Ok(())
}

/// Whether a certificate can be printed: each letter has a glyph and everything fits.
///
/// # Errors
/// The [`Failure`] that printing would end with.
pub fn check(fonts: &Fonts<'_>, certificate: &Certificate) -> Result<(), Failure> {
    let failures = check_all(fonts, std::slice::from_ref(certificate))?;
    failures.into_iter().flatten().next().map_or(Ok(()), Err)
}

/// Which of these certificates cannot be printed, and why: one answer for each, in order. The
/// others can be printed without them.
///
/// # Errors
/// [`Failure::Engine`] where the fonts cannot be read.
pub fn check_all(
    fonts: &Fonts<'_>,
    certificates: &[Certificate],
) -> Result<Vec<Option<Failure>>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    Ok(certificates.iter().map(|certificate| batch.page(certificate).err()).collect())
}

/// A list to sign, on as many pages as its rows take.
///
/// # Errors
/// Any [`Failure`]; nothing is handed out then.
pub fn sign_in_sheet(fonts: &Fonts<'_>, sheet: &SignInSheet) -> Result<Vec<u8>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut batch = Batch::new(&faces);
    let pages = sign_in::pages(&mut batch.shaper, &mut batch.images, sheet)?;
    let pages = pages.iter().map(|page| batch.finish(page)).collect::<Result<Vec<_>, _>>()?;
    let skeleton = batch.skeleton()?;
    let cover = Cover { title: &sheet.document_title, language: &sheet.language };
    write(skeleton, &cover, pages)
}

fn cover(certificate: &Certificate) -> Cover<'_> {
    Cover { title: &certificate.document_title, language: &certificate.language }
}

/// Certificates that share fonts and pictures.
struct Batch<'f, 'c> {
    shaper: Shaper<'f>,
    images: Images<'c>,
    /// In the order of first use.
    forms: Vec<Form>,
}

impl<'f, 'c> Batch<'f, 'c> {
    fn new(faces: &'f Faces<'f>) -> Self {
        Self { shaper: Shaper::new(faces), images: Images::default(), forms: Vec::new() }
    }

    fn page(&mut self, words: &'c Certificate) -> Result<Finished, Failure> {
        self.shaper.paragraphs.turn_page();
        let page = certificate(&mut self.shaper, &mut self.images, words)?;
        self.finish(&page)
    }

    /// A page's operators, checked and deflated, and its structure.
    fn finish(&mut self, page: &Page) -> Result<Finished, Failure> {
        let content = self.content(page)?;
        if let Some(form) = page.art.filter(|form| !self.forms.contains(form)) {
            self.forms.push(form);
        }
        Ok(Finished { content: deflate(&content)?, tags: tags::of(page), size: page.size })
    }

    fn content(&self, page: &Page) -> Result<Vec<u8>, Failure> {
        let content = ink::content(page, &self.shaper.glyphs);
        check_page(page, &content, &self.shaper.glyphs)?;
        Ok(content)
    }

    fn skeleton(&self) -> Result<Skeleton, Failure> {
        skeleton::build(self.shaper.faces, &self.shaper.glyphs, &self.images, &self.forms)
    }
}
