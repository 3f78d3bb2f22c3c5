//! Colours as they are typed, and whether paper can show them.

use crate::failure::Failure;
use paper::Rgb;

/// `#0b5563` becomes `#0B5563`; nothing typed is no colour.
pub(crate) fn tidy(colour: Option<String>) -> Option<String> {
    let colour = colour.map(|colour| colour.trim().to_ascii_uppercase());
    colour.filter(|colour| !colour.is_empty())
}

/// Refuses what is no colour, and colours in which print could not be read.
///
/// # Errors
/// `bad-colour`, `pale-colour`.
pub(crate) fn check(field: &str, colour: &str) -> Result<(), Failure> {
    let rgb = read(colour).ok_or_else(|| Failure::new("bad-colour").field(field))?;
    if contrast_on_white(rgb) < LEAST_CONTRAST {
        return Err(Failure::new("pale-colour").field(field));
    }
    Ok(())
}

/// The colour written as `#0B5563`.
pub(crate) fn read(colour: &str) -> Option<Rgb> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Rgb(part(0)?, part(2)?, part(4)?))
}

/// The colour as it is written.
pub(crate) fn written(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

/// Large and graphical things need 3 : 1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
const LEAST_CONTRAST: f64 = 3.0;

/// The contrast with white paper, 1 to 21 (WCAG 2.2, relative luminance).
fn contrast_on_white(Rgb(red, green, blue): Rgb) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    1.05 / (luminance + 0.05)
}

#[cfg(test)]
mod tests {
    use super::{check, read, tidy};
    use paper::Rgb;

    fn code(colour: &str) -> Option<String> {
        check("colour_first", colour).err().map(|failure| failure.code)
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!(read("#0B5563"), Some(Rgb(0x0B, 0x55, 0x63)));
        assert_eq!(tidy(Some(" #0b5563 ".to_owned())), Some("#0B5563".to_owned()));
        assert_eq!(tidy(Some("  ".to_owned())), None);
        for text in ["0B5563", "#0B556", "#0B55633", "#0B556G", "#+B5563", "red", "#سسس"] {
            assert_eq!(code(text).as_deref(), Some("bad-colour"), "{text}");
        }
    }

    #[test]
    fn pale_colours_are_refused() {
        assert_eq!(code("#0B5563"), None, "teal");
        assert_eq!(code("#8C6A1F"), None, "brass has 5.0 to 1 on white");
        assert_eq!(code("#949494"), None, "the palest grey with 3 to 1");
        assert_eq!(code("#959595").as_deref(), Some("pale-colour"));
        assert_eq!(code("#FFE45C").as_deref(), Some("pale-colour"), "yellow");
        assert_eq!(code("#FFFFFF").as_deref(), Some("pale-colour"));
    }
}
