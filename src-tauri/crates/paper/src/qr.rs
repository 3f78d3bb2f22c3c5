//! The square code (QR, ISO/IEC 18004) at the foot of a certificate.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use crate::{
    Failure,
    ink::{Content, WHITE},
    page::{Box_, MM},
};

/// The free margin around a code, in modules (ISO/IEC 18004, 6.3.8).
const QUIET: u8 = 4;
/// The narrowest module, so that old telephones read the print of worn printers.
const MODULE: f32 = 0.46 * MM;
/// The smallest code (domain rule).
const SMALLEST: f32 = 18.0 * MM;
/// 97 modules a side: what takes more has no room at the foot of a page.
const LARGEST: u8 = 20;
/// Any mask is valid. Trying all eight, as the standard proposes, takes forty times as long.
const MASK: u8 = 3;

/// The modules of a code.
pub(crate) struct Code {
    /// Modules along each side, without the quiet zone.
    side: u8,
    /// Rows of modules from the top as hexadecimal digits, padded to whole bytes; a bit is 1 where
    /// the paper stays white.
    rows: Vec<u8>,
}

/// Encodes a text so that an eighth of the code may be covered (level M or better).
///
/// # Errors
/// [`Failure::DoesNotFit`] with the text when it takes more than 97 modules a side.
pub(crate) fn modules(text: &str) -> Result<Code, Failure> {
    let mut segments = QrSegment::make_segments(text);
    if !text.is_ascii() {
        // Says that the bytes are UTF-8; without it they are Latin-1 by the standard.
        segments.insert(0, QrSegment::make_eci(26));
    }
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        Some(Mask::new(MASK)),
        true,
    );
    let code = code.map_err(|_| Failure::DoesNotFit { text: text.to_owned() })?;
    let side = code.size();
    let mut rows = Vec::new();
    for y in 0..side {
        for x in (0..(side + 7) / 8 * 8).step_by(4) {
            // What lies outside of the code counts as light.
            let light = |bit: i32| usize::from(!code.get_module(x + bit, y)) << (3 - bit);
            rows.push(b"0123456789ABCDEF"[light(0) | light(1) | light(2) | light(3)]);
        }
    }
    Ok(Code { side: u8::try_from(side).map_err(Failure::engine)?, rows })
}

impl Code {
    /// The side of the square that the code wants on paper, quiet zone included, in points.
    pub(crate) fn width(&self) -> f32 {
        (self.across() * MODULE).max(SMALLEST)
    }

    /// The width of the quiet zone at each side, in points.
    pub(crate) fn quiet(&self) -> f32 {
        f32::from(QUIET) * self.width() / self.across()
    }

    /// How many modules wide it is with the quiet zone.
    fn across(&self) -> f32 {
        f32::from(self.side + 2 * QUIET)
    }

    /// Draws the code in black on a white square with the quiet zone along its inner edges.
    ///
    /// It is an image of single bits inside the content: as rectangles it would take two to three
    /// times the bytes, and be most of what a page takes. The bits are written as hexadecimal
    /// digits, because a content stays text in that way; deflating gives all of that back.
    pub(crate) fn draw(&self, content: &mut Content, box_: Box_) {
        let module = box_.width / self.across();
        let (side, quiet) = (f32::from(self.side) * module, f32::from(QUIET) * module);
        content.fill_colour(WHITE);
        content.operator(&[box_.left, box_.bottom, box_.width, box_.height], "re").text("f\nq\n");
        content.operator(&[side, 0.0, 0.0, side, box_.left + quiet, box_.bottom + quiet], "cm");
        let across = self.side;
        content.text(&format!("BI /W {across} /H {across} /BPC 1 /CS /G /F /AHx ID\n"));
        content.bytes.extend_from_slice(&self.rows);
        content.text(">\nEI\nQ\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Document, Object, Stream, dictionary};
    use rxing::{BarcodeFormat, helpers::detect_in_luma};

    const SIDE: f32 = 200.0;

    /// A page with nothing but the code on a dark ground.
    fn page(code: &Code) -> Vec<u8> {
        let mut content = Content::default();
        content.text("0.3 g 0 0 200 200 re f\n");
        let width = code.width();
        let (left, bottom) = ((SIDE - width) / 2.0, (SIDE - width) / 2.0);
        code.draw(&mut content, Box_ { left, bottom, width, height: width });
        let mut document = Document::with_version("1.7");
        let tree = document.new_object_id();
        let content = document.add_object(Stream::new(dictionary! {}, content.bytes));
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(SIDE), Object::Real(SIDE)],
        });
        let pages = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.objects.insert(tree, pages.into());
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        document.trailer.set("Root", root);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    /// What a reader of codes sees on the page at so many dots per inch.
    fn read(pdf: &[u8], dpi: u16) -> String {
        let width = SIDE * f32::from(dpi) / 72.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "some hundreds"
        )]
        let drawn = crate::picture(pdf, 0, width as u32).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&drawn.png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let samples = reader.next_frame(&mut pixels).unwrap().color_type.samples();
        let grey = pixels.chunks_exact(samples).map(|pixel| pixel[0]).collect();
        let found = detect_in_luma(grey, drawn.width, drawn.height, Some(BarcodeFormat::QR_CODE));
        found.map(|found| found.getText().to_owned()).unwrap_or_default()
    }

    #[test]
    fn what_was_encoded_is_read_from_the_drawn_page() {
        let signed = "HADIR1:".to_owned() + &"6BFOXN%TSMAHN-H*ZQ8EO+.".repeat(16);
        for text in ["NJF-A-2018-0007|7KQ4-M2XD", "شهادة مشاركة ٢٠١٨", &signed] {
            let code = modules(text).unwrap();
            let pdf = page(&code);
            for dpi in [150, 300] {
                assert_eq!(read(&pdf, dpi), text, "{} modules at {dpi} dpi", code.side);
            }
        }
    }

    #[test]
    fn a_code_is_as_large_as_its_modules_need() {
        let short = modules("NJF-A-2018-0007|7KQ4-M2XD").unwrap();
        assert_eq!(short.side, 25, "version 2 takes 26 bytes at level M");
        assert!((short.width() - SMALLEST).abs() < 0.01, "no code is smaller than 18 mm");
        let long = modules(&"x".repeat(359)).unwrap();
        assert_eq!(long.side, 73, "version 14 takes 362 bytes at level M");
        assert!(long.width() > 37.0 * MM, "and its modules are not too fine to print");
    }

    #[test]
    fn a_text_without_end_is_refused() {
        let text = "x".repeat(700);
        let refused = modules(&text).map(drop);
        assert_eq!(refused, Err(Failure::DoesNotFit { text }), "version 20 takes 666 bytes");
    }
}
