//! What the colours of a page mean: the sRGB colour space, as a profile written by rule.
//!
//! An ICC profile of version 4.2 with the values of IEC 61966-2-1, adapted to the D50 white that
//! profiles count from (Bradford's matrix).

use super::{objects::Objects, syntax::Id};
use crate::Failure;

const NAME: &str = "sRGB IEC61966-2.1";

/// Adds the profile and returns the output intent that names it.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn output_intent(objects: &mut Objects) -> Result<Id, Failure> {
    let profile = objects.deflate(
        |syntax| {
            syntax.name("N").number(3).name("Alternate").name("DeviceRGB");
        },
        &srgb(),
    )?;
    objects.add(|syntax| {
        syntax.open().name("Type").name("OutputIntent").name("S").name("GTS_PDFA1");
        syntax.name("OutputConditionIdentifier").text(NAME).name("Info").text(NAME);
        syntax.name("DestOutputProfile").reference(profile).close();
    })
}

/// The profile: a header of 128 bytes, a table of tags, their values.
fn srgb() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words(NAME)),
        (b"cprt", words("CC0")),
        (b"wtpt", point([0.9642, 1.0, 0.8249])),
        (b"chad", adaptation()),
        (b"rXYZ", point([0.436_07, 0.222_49, 0.013_92])),
        (b"gXYZ", point([0.385_15, 0.716_87, 0.097_08])),
        (b"bXYZ", point([0.143_07, 0.060_61, 0.714_10])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = size(tags.len()).to_vec();
    let mut values = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (signature, value) in &tags {
        table.extend_from_slice(*signature);
        table.extend_from_slice(&size(start + values.len()));
        table.extend_from_slice(&size(value.len()));
        values.extend_from_slice(value);
        values.resize(values.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + values.len());
    profile.append(&mut table);
    profile.append(&mut values);
    profile
}

fn header(length: usize) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &size(length));
    put(8, &[4, 0x20, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // A date is required; this is the year of the standard and no claim about the file.
    put(24, &[0x07, 0xCF, 0, 1, 0, 1]);
    put(36, b"acsp");
    let mut white = Vec::new();
    for part in [0.9642, 1.0, 0.8249] {
        white.extend_from_slice(&fixed(part));
    }
    put(68, &white);
    header
}

fn size(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or_default().to_be_bytes()
}

/// A signed number with sixteen binary places.
fn fixed(value: f32) -> [u8; 4] {
    crate::ink::whole(value * 65536.0).to_be_bytes()
}

fn kind(signature: &[u8; 4]) -> Vec<u8> {
    let mut bytes = signature.to_vec();
    bytes.extend_from_slice(&[0; 4]);
    bytes
}

fn point(parts: [f32; 3]) -> Vec<u8> {
    let mut bytes = kind(b"XYZ ");
    bytes.extend(parts.into_iter().flat_map(fixed));
    bytes
}

/// Bradford's adaptation from D65 to D50.
fn adaptation() -> Vec<u8> {
    let rows = [
        1.047_88, 0.022_92, -0.050_21, 0.029_58, 0.990_48, -0.017_07, -0.009_25, 0.015_07, 0.751_68,
    ];
    let mut bytes = kind(b"sf32");
    bytes.extend(rows.into_iter().flat_map(fixed));
    bytes
}

/// The transfer curve: linear near black, then a power of 2.4.
fn curve() -> Vec<u8> {
    let mut bytes = kind(b"para");
    bytes.extend_from_slice(&[0, 3, 0, 0]);
    let parts = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];
    bytes.extend(parts.into_iter().flat_map(fixed));
    bytes
}

/// A text in one language.
fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = kind(b"mluc");
    bytes.extend_from_slice(&size(1));
    bytes.extend_from_slice(&size(12));
    bytes.extend_from_slice(b"enUS");
    bytes.extend_from_slice(&size(units.len()));
    bytes.extend_from_slice(&size(28));
    bytes.extend_from_slice(&units);
    bytes
}
