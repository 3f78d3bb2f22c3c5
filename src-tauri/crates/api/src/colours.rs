//! Colours as they are typed, and whether paper can show them.

use crate::failure::Failure;
use paper::{ColourUse, Colours, Rgb};

/// `#0b5563` becomes `#0B5563`; nothing typed is no colour.
pub(crate) fn tidy(colour: Option<String>) -> Option<String> {
    let colour = colour.map(|colour| colour.trim().to_ascii_uppercase());
    colour.filter(|colour| !colour.is_empty())
}

/// Refuses what is no colour, and what could not be read on white paper where it is used.
///
/// # Errors
/// `bad-colour`, `pale-colour`.
pub(crate) fn check(field: &str, colour: &str, used: ColourUse) -> Result<(), Failure> {
    let rgb = read(colour).ok_or_else(|| Failure::new("bad-colour").field(field))?;
    // The others are those of the drawing, which are readable.
    let usual = Colours::default();
    let colours = match used {
        ColourUse::First => Colours { first: rgb, ..usual },
        ColourUse::Second => Colours { second: rgb, ..usual },
        ColourUse::Ornament => Colours { ornament: rgb, ..usual },
    };
    colours.readable().map_err(|_| Failure::new("pale-colour").field(field))
}

/// The same for a colour of a record that is `before` this: one that is kept as it was is fine,
/// since it may be older than the rule and something else is being changed.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_new(
    field: &str,
    colour: &Option<String>,
    before: &Option<String>,
    used: ColourUse,
) -> Result<(), Failure> {
    match colour {
        Some(new) if *colour != tidy(before.clone()) => check(field, new, used),
        _ => Ok(()),
    }
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

#[cfg(test)]
mod tests {
    use super::{check, read, tidy};
    use paper::{ColourUse, Rgb};

    fn code(colour: &str, used: ColourUse) -> Option<String> {
        check("colour_first", colour, used).err().map(|failure| failure.code)
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!(read("#0B5563"), Some(Rgb(0x0B, 0x55, 0x63)));
        assert_eq!(tidy(Some(" #0b5563 ".to_owned())), Some("#0B5563".to_owned()));
        assert_eq!(tidy(Some("  ".to_owned())), None);
        for text in ["0B5563", "#0B556", "#0B55633", "#0B556G", "#+B5563", "red", "#سسس"] {
            assert_eq!(code(text, ColourUse::First).as_deref(), Some("bad-colour"), "{text}");
        }
    }

    #[test]
    fn pale_colours_are_refused() {
        use ColourUse::{First, Ornament, Second};
        for (colour, words, lines) in [
            ("#0B5563", true, true),
            // The palest greys with 4.5 and with 3 to 1 on white, and those next to them.
            ("#767676", true, true),
            ("#777777", false, true),
            ("#949494", false, true),
            ("#959595", false, false),
            ("#FFE45C", false, false),
        ] {
            let answer = |seen: bool| (!seen).then(|| "pale-colour".to_owned());
            assert_eq!(code(colour, First), answer(words), "{colour} in titles");
            assert_eq!(code(colour, Second), answer(words), "{colour} in second titles");
            assert_eq!(code(colour, Ornament), answer(lines), "{colour} in lines");
        }
    }
}
