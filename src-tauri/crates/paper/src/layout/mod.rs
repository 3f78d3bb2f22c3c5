//! From the words of a certificate to marks in their places.
//!
//! Logos stand at the head, signatures and serial at the foot. What is between them is set as
//! large as the room allows, with the rest of the room spread over the gaps so that no hole is
//! left: one column around the middle axis, or lines that begin at the side of the page.

mod aligned;
mod centred;
mod words;

use crate::{
    Certificate, Failure,
    art::Form,
    column::Align,
    foot,
    geometry::Geometry,
    head,
    images::Images,
    language::is_right_to_left,
    page::{Box_, Page},
    palette::Palette,
    qr::{self, Code},
    shape::Shaper,
    style::{Styles, Tightness},
};

/// What is tried, each with the scale of the column that makes the next one superfluous: much to
/// say first takes from the logos, then from the space between lines.
const TRIES: [(Tightness, f32); 4] = [
    (Tightness { comfort: 1.0, leading: 1.0 }, 0.86),
    (Tightness { comfort: 0.82, leading: 1.0 }, 0.74),
    (Tightness { comfort: 0.66, leading: 0.95 }, 0.66),
    (Tightness { comfort: 0.55, leading: 0.86 }, 0.0),
];

/// Lays out one certificate.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] (also for a code that is too long) and
/// [`Failure::BadPicture`].
pub(crate) fn certificate<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    certificate: &'c Certificate,
) -> Result<Page, Failure> {
    let design = &certificate.design;
    let geometry = Geometry::of(design, is_right_to_left(&certificate.language));
    let code = certificate.code.as_deref().map(qr::modules).transpose()?;
    let mut last = Err(Failure::engine("nothing was tried"));
    for (tightness, enough) in TRIES {
        let styles = Styles::new(design, geometry, Palette::of(design), tightness);
        let mut page = Page {
            art: Form::border(design, geometry.right_to_left),
            ..Page::empty(geometry.size)
        };
        match attempt(shaper, images, (certificate, code.as_ref()), &styles, &mut page) {
            Ok(scale) if scale >= enough => return Ok(page),
            Ok(_) => last = Ok(page),
            Err(failure @ Failure::DoesNotFit { .. }) => {
                // A page that did fit is better than none that fits more generously.
                if last.is_err() {
                    last = Err(failure);
                }
            }
            Err(failure) => return Err(failure),
        }
    }
    last
}

/// Lays out everything with one set of styles; returns the scale of the column.
fn attempt<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    (certificate, code): (&'c Certificate, Option<&Code>),
    styles: &Styles,
    page: &mut Page,
) -> Result<f32, Failure> {
    let room = styles.geometry.room;
    let head = head::place(shaper, images, &certificate.logos, styles, room, page)?;
    let mut foot = Page::empty(page.size);
    let floor = foot::place(shaper, images, (certificate, code), styles, room, &mut foot)?;
    let between = Box_ { bottom: floor, height: head - floor, ..room };
    let scale = match styles.geometry.align {
        Align::Centre => centred::place(shaper, certificate, styles, between, page)?,
        Align::Left | Align::Right => aligned::place(shaper, certificate, styles, between, page)?,
    };
    page.decoration.bytes.append(&mut foot.decoration.bytes);
    page.fingerprint.bytes.append(&mut foot.fingerprint.bytes);
    page.marks.append(&mut foot.marks);
    Ok(scale)
}
