//! What a file is, by its first bytes; its name plays no part.

use std::borrow::Cow;

use super::PictureProblem;

/// A file of a kind that is read.
pub(super) enum Content<'b> {
    Png,
    Jpeg,
    /// Probably; its text.
    Svg(Cow<'b, str>),
}

/// Kinds that are recognised only to say what they are: name, place and bytes.
const OTHERS: [(&str, usize, &[u8]); 20] = [
    ("GIF", 0, b"GIF8"),
    ("WebP", 8, b"WEBP"),
    ("CorelDRAW", 8, b"CDR"),
    ("BMP", 0, b"BM"),
    ("TIFF", 0, b"II*\0"),
    ("TIFF", 0, b"MM\0*"),
    ("AVIF", 4, b"ftypavif"),
    ("HEIC", 4, b"ftyphei"),
    ("HEIC", 4, b"ftyphev"),
    ("HEIC", 4, b"ftypmif1"),
    ("JPEG 2000", 4, b"jP  \r\n"),
    ("JPEG XL", 0, b"\xFF\x0A"),
    ("JPEG XL", 4, b"JXL \r\n"),
    ("PDF", 0, b"%PDF"),
    ("PostScript", 0, b"%!PS"),
    ("PostScript", 0, b"\xC5\xD0\xD3\xC6"),
    ("Photoshop", 0, b"8BPS"),
    ("ICO", 0, b"\0\0\x01\0"),
    ("SVGZ", 0, b"\x1F\x8B"),
    ("WMF", 0, b"\xD7\xCD\xC6\x9A"),
];

/// Looks at the first bytes.
pub(super) fn of(bytes: &[u8]) -> Result<Content<'_>, PictureProblem> {
    if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Ok(Content::Png);
    }
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Ok(Content::Jpeg);
    }
    for (kind, at, first) in OTHERS {
        if bytes.get(at..).is_some_and(|rest| rest.starts_with(first)) {
            return Err(PictureProblem::OtherKind { kind });
        }
    }
    let text = text(bytes);
    let begins = text.trim_start().starts_with('<') && text.contains("svg");
    if begins { Ok(Content::Svg(text)) } else { Err(PictureProblem::NotAPicture) }
}

/// The text of a file in one of the encodings that drawing programs write. Letters that are lost
/// here stand in texts, which are refused anyway, or in remarks.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes[2..].chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest),
        _ => String::from_utf8_lossy(bytes),
    }
}
