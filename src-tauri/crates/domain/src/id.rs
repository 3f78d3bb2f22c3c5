//! Names of things: random 128-bit ids, and ids computed from the ids that a row links.

use sha2::{Digest, Sha256};
use std::fmt;

/// The name of one entity: 128 bits, written as a UUID (36 characters, lower case).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

impl Id {
    /// An id from 16 random bytes, marked as UUID version 4 (RFC 9562, section 5.4).
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self::with_version(bytes, 4)
    }

    /// The id of a row that links others: the same on every laptop, so that two laptops which
    /// mark the same person in the same session make one row. UUID version 8 (RFC 9562, 5.8).
    #[must_use]
    pub fn of_link(noun: &str, parts: &[&[u8]]) -> Self {
        let mut digest = Sha256::new();
        digest.update(b"hadir-link-1\0");
        digest.update(noun.as_bytes());
        for part in parts {
            digest.update([0]);
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(part);
        }
        let hash: [u8; 32] = digest.finalize().into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        Self::with_version(bytes, 8)
    }

    /// An id from the 16 bytes kept in the journal.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes, as the journal keeps them.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads the written form; hyphens are required, upper case is accepted.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 36 {
            return None;
        }
        let mut bytes = [0_u8; 16];
        let mut nibbles = 0;
        for (place, letter) in text.bytes().enumerate() {
            if matches!(place, 8 | 13 | 18 | 23) {
                if letter != b'-' {
                    return None;
                }
                continue;
            }
            let value = u8::try_from(char::from(letter).to_digit(16)?).ok()?;
            let slot: &mut u8 = bytes.get_mut(nibbles / 2)?;
            *slot = (*slot << 4) | value;
            nibbles += 1;
        }
        Some(Self(bytes))
    }

    fn with_version(mut bytes: [u8; 16], version: u8) -> Self {
        bytes[6] = (bytes[6] & 0x0f) | (version << 4);
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        Self(bytes)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                formatter.write_str("-")?;
            }
            write!(formatter, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn written_form_is_read_back() {
        let id = Id::from_random([0xff; 16]);
        assert_eq!(id.to_string(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(Id::parse(&id.to_string()), Some(id));
        assert_eq!(Id::parse("not an id"), None);
        assert_eq!(Id::parse(&"f".repeat(36)), None, "hyphens are required");
    }

    #[test]
    fn a_link_has_one_id_everywhere_and_parts_do_not_run_together() {
        let link = Id::of_link("mark", &[b"ab", b"c"]);
        assert_eq!(link, Id::of_link("mark", &[b"ab", b"c"]));
        assert_ne!(link, Id::of_link("mark", &[b"a", b"bc"]));
        assert_ne!(link, Id::of_link("consent", &[b"ab", b"c"]));
    }
}
