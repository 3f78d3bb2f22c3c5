//! The syntax of PDF's objects (ISO 32000-1, 7.3), written straight into bytes.

use lopdf::{Dictionary, Object, StringFormat};

use crate::ink::Content;

/// The number of an object in a file, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) u32);

/// One object while it is written: what is asked for first stands first.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub(crate) bytes: Vec<u8>,
}

impl Syntax {
    /// Begins a dictionary: names and values in turn.
    pub(crate) fn open(&mut self) -> &mut Self {
        self.raw("<<")
    }

    /// Ends a dictionary.
    pub(crate) fn close(&mut self) -> &mut Self {
        self.raw(">>")
    }

    /// An array of what `items` writes.
    pub(crate) fn array(&mut self, items: impl FnOnce(&mut Self)) -> &mut Self {
        self.raw("[");
        items(self);
        self.raw("]")
    }

    /// A key, or a name as value. Our own names are regular characters only.
    pub(crate) fn name(&mut self, name: &str) -> &mut Self {
        self.raw("/").raw(name)
    }

    pub(crate) fn number(&mut self, value: usize) -> &mut Self {
        self.raw(" ").digits(value)
    }

    /// A length in points.
    pub(crate) fn real(&mut self, value: f32) -> &mut Self {
        self.raw(" ");
        let mut content = Content { bytes: std::mem::take(&mut self.bytes) };
        content.number(value);
        self.bytes = content.bytes;
        self.bytes.pop();
        self
    }

    pub(crate) fn truth(&mut self, value: bool) -> &mut Self {
        self.raw(if value { " true" } else { " false" })
    }

    pub(crate) fn reference(&mut self, id: Id) -> &mut Self {
        self.number(id.0 as usize).raw(" 0 R")
    }

    /// A text string: plain where ASCII suffices, else UTF-16 with its mark.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.raw("(");
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            self.literal(text.bytes());
        } else {
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            self.literal(units.flat_map(u16::to_be_bytes));
        }
        self.raw(")")
    }

    /// A string of bytes in hexadecimal digits.
    pub(crate) fn hexadecimal(&mut self, bytes: &[u8]) -> &mut Self {
        self.raw("<");
        for byte in bytes {
            for digit in [byte >> 4, byte & 15] {
                self.bytes.push(b"0123456789ABCDEF"[usize::from(digit)]);
            }
        }
        self.raw(">")
    }

    /// Syntax that is known to be sound.
    pub(crate) fn raw(&mut self, syntax: &str) -> &mut Self {
        self.bytes.extend_from_slice(syntax.as_bytes());
        self
    }

    /// An object without streams and references in it.
    pub(crate) fn object(&mut self, object: &Object) -> &mut Self {
        match object {
            Object::Null | Object::Stream(_) | Object::Reference(_) => self.raw(" null"),
            Object::Boolean(value) => self.truth(*value),
            Object::Integer(value) => self.raw(&format!(" {value}")),
            Object::Real(value) => self.real(*value),
            Object::Name(name) => self.raw("/").escaped_name(name),
            Object::String(bytes, StringFormat::Literal) => {
                self.raw("(").literal(bytes.iter().copied()).raw(")")
            }
            Object::String(bytes, StringFormat::Hexadecimal) => self.hexadecimal(bytes),
            Object::Array(items) => self.array(|syntax| {
                for item in items {
                    syntax.object(item);
                }
            }),
            Object::Dictionary(dictionary) => self.open().entries(dictionary).close(),
        }
    }

    /// The keys and values of a dictionary whose values hold no references.
    pub(crate) fn entries(&mut self, dictionary: &Dictionary) -> &mut Self {
        for (key, value) in dictionary {
            self.raw("/").escaped_name(key).object(value);
        }
        self
    }

    /// A name with letters of any kind.
    pub(crate) fn escaped(&mut self, name: &str) -> &mut Self {
        self.raw("/").escaped_name(name.as_bytes())
    }

    /// A whole number without a space before it.
    pub(crate) fn digits(&mut self, value: usize) -> &mut Self {
        if value >= 10 {
            self.digits(value / 10);
        }
        self.bytes.push(b"0123456789"[value % 10]);
        self
    }

    fn escaped_name(&mut self, name: &[u8]) -> &mut Self {
        for byte in name {
            if byte.is_ascii_alphanumeric() || b"+-_.".contains(byte) {
                self.bytes.push(*byte);
            } else {
                self.raw(&format!("#{byte:02X}"));
            }
        }
        self
    }

    fn literal(&mut self, bytes: impl Iterator<Item = u8>) -> &mut Self {
        for byte in bytes {
            match byte {
                // Readers take a bare carriage return for a line feed.
                b'\r' => self.bytes.extend_from_slice(b"\\r"),
                b'(' | b')' | b'\\' => self.bytes.extend_from_slice(&[b'\\', byte]),
                other => self.bytes.push(other),
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn objects_are_written_as_the_standard_has_them() {
        let mut syntax = Syntax::default();
        syntax.open().name("Type").name("Page").name("Parent").reference(Id(12));
        syntax.name("Box").array(|syntax| {
            syntax.number(0).real(841.89).real(-0.5);
        });
        syntax.name("Title").text("a (b) \\ c").name("ID").hexadecimal(&[0, 0xAF]).close();
        assert_eq!(
            String::from_utf8_lossy(&syntax.bytes),
            "<</Type/Page/Parent 12 0 R/Box[ 0 841.89 -0.5]/Title(a \\(b\\) \\\\ c)/ID<00AF>>>",
            "brackets are escaped, numbers stand apart"
        );
    }

    #[test]
    fn other_letters_are_sixteen_bits_wide() {
        let mut syntax = Syntax::default();
        // U+0628 ends in an opening bracket's byte, U+060D in a carriage return's.
        syntax.text("\u{628}\u{60D}");
        assert_eq!(syntax.bytes, b"(\xFE\xFF\x06\\(\x06\\r)", "with a mark and escapes");
    }

    #[test]
    fn names_of_fonts_keep_their_spaces() {
        let mut syntax = Syntax::default();
        let dictionary = dictionary! { "Name" => Object::Name(b"A b#".to_vec()), "Flags" => 4 };
        syntax.object(&Object::Dictionary(dictionary));
        assert_eq!(
            String::from_utf8_lossy(&syntax.bytes),
            "<</Name/A#20b#23/Flags 4>>",
            "as hexadecimal digits"
        );
    }
}
