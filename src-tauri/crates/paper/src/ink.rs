//! Ink: the few operators of PDF that this crate writes.

use crate::Rgb;

/// A colour of the print palette, red, green and blue from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour(pub(crate) f32, pub(crate) f32, pub(crate) f32);

impl From<Rgb> for Colour {
    fn from(Rgb(red, green, blue): Rgb) -> Self {
        let [red, green, blue] = [red, green, blue].map(|part| f32::from(part) / 255.0);
        Self(red, green, blue)
    }
}

/// From the six hexadecimal digits of the palette.
const fn colour(hex: u32) -> Colour {
    #[expect(clippy::cast_precision_loss, reason = "bytes are exact in f32")]
    const fn part(hex: u32, shift: u32) -> f32 {
        ((hex >> shift) & 0xFF) as f32 / 255.0
    }
    Colour(part(hex, 16), part(hex, 8), part(hex, 0))
}

pub(crate) const INK: Colour = colour(0x1F_2A_2E);
pub(crate) const SOFT_INK: Colour = colour(0x4A_56_5B);
pub(crate) const TEAL: Colour = colour(0x0B_55_63);
pub(crate) const CLAY: Colour = colour(0x9A_3F_1D);
pub(crate) const BRASS: Colour = colour(0x8C_6A_1F);
pub(crate) const BLACK: Colour = colour(0x00_00_00);
pub(crate) const SAND: Colour = colour(0xEF_E7_D8);
pub(crate) const WHITE: Colour = colour(0xFF_FF_FF);

/// Rounds to a whole number; everything measured on a page is far inside the range.
#[expect(clippy::cast_possible_truncation, reason = "lengths on a page are small")]
pub(crate) fn whole(value: f32) -> i32 {
    value.round() as i32
}

/// Operators in the order in which they were asked for.
#[derive(Default)]
pub(crate) struct Content {
    pub(crate) bytes: Vec<u8>,
}

impl Content {
    /// A number with at most three decimals and no trailing zero, then a space.
    pub(crate) fn number(&mut self, value: f32) -> &mut Self {
        let thousandths = whole(value * 1000.0);
        if thousandths < 0 {
            self.bytes.push(b'-');
        }
        let positive = thousandths.unsigned_abs();
        self.digits(positive / 1000);
        let mut rest = positive % 1000;
        if rest != 0 {
            self.bytes.push(b'.');
        }
        while rest != 0 {
            self.digit(rest / 100);
            rest = rest % 100 * 10;
        }
        self.text(" ")
    }

    /// A whole number.
    pub(crate) fn digits(&mut self, value: u32) -> &mut Self {
        if value >= 10 {
            self.digits(value / 10);
        }
        self.digit(value % 10)
    }

    fn digit(&mut self, digit: u32) -> &mut Self {
        self.bytes.push(b"0123456789"[digit as usize % 10]);
        self
    }

    /// Several numbers, then an operator.
    pub(crate) fn operator(&mut self, numbers: &[f32], operator: &str) -> &mut Self {
        for number in numbers {
            self.number(*number);
        }
        self.text(operator).text("\n")
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    pub(crate) fn fill_colour(&mut self, colour: Colour) -> &mut Self {
        self.colour(colour, "g", "rg")
    }

    pub(crate) fn stroke_colour(&mut self, colour: Colour) -> &mut Self {
        self.colour(colour, "G", "RG")
    }

    /// Greys by the operators for greys: printers then use black alone.
    fn colour(&mut self, colour: Colour, grey: &str, coloured: &str) -> &mut Self {
        let Colour(red, green, blue) = colour;
        if red == green && green == blue {
            return self.operator(&[red], grey);
        }
        self.operator(&[red, green, blue], coloured)
    }

    pub(crate) fn segment(&mut self, from: (f32, f32), to: (f32, f32), width: f32) -> &mut Self {
        self.operator(&[width], "w");
        self.operator(&[from.0, from.1], "m").operator(&[to.0, to.1], "l").text("S\n")
    }
}

#[cfg(test)]
mod tests {
    use super::Content;

    #[test]
    fn numbers_are_short_and_exact() {
        let mut content = Content::default();
        for value in [0.0, 1.0, -0.5, 12.3456, 0.001, -0.0004, 841.89] {
            content.number(value);
        }
        assert_eq!(
            String::from_utf8_lossy(&content.bytes),
            "0 1 -0.5 12.346 0.001 0 841.89 ",
            "three decimals at most, no trailing zero, no negative zero"
        );
    }
}
