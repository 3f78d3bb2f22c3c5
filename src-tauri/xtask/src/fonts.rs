//! Lays the certificates' fonts out in `assets/fonts`, from the npm packages that `ui` pins.
//!
//! The fonts are no part of the repository; their checksums are, so that each build of Hadir
//! embeds the very same letters.

use crate::steps::{Outcome, failed, root};
use sha2::{Digest, Sha256};
use std::fs;

/// Inside the packages, as we call it, and the SHA-256: of version 0.4.1 of Amiri (1.002), and of
/// version 0.4.2 of Noto Sans Syriac (3.000), for the letters that Amiri lacks.
const FILES: [(&str, &str, &str); 6] = [
    (
        "amiri/400Regular/Amiri_400Regular.ttf",
        "Amiri-Regular.ttf",
        "d26cd95609ed51b6419e3c7d4a066cb9fac7b73117868622f5b7f03998c68568",
    ),
    (
        "amiri/700Bold/Amiri_700Bold.ttf",
        "Amiri-Bold.ttf",
        "0cf3c9c5b967adb281a46f17293fe03b1fc05e0538ab4db4a4c2252f45098692",
    ),
    (
        "amiri/LICENSE_FONT",
        "OFL.txt",
        "72de68e5954f4fdd24702292ef5a32f003ca960ec9330dc86e5eefb5dffb9b22",
    ),
    (
        "noto-sans-syriac/400Regular/NotoSansSyriac_400Regular.ttf",
        "NotoSansSyriac-Regular.ttf",
        "dfa870966a83a2440a0bb392fd6b39058e712c2ad493fbfadceea09d07191b8f",
    ),
    (
        "noto-sans-syriac/700Bold/NotoSansSyriac_700Bold.ttf",
        "NotoSansSyriac-Bold.ttf",
        "351382df72e00372d330f8d914574c066068302fca6e7941802ddcbe31a01493",
    ),
    (
        "noto-sans-syriac/LICENSE_FONT",
        "OFL-NotoSansSyriac.txt",
        "6442860dad2700aabece2ac7252680b1a5bfc0987cec1ca0c3d605ab8f0b7975",
    ),
];

/// Copies what is missing or differs; refuses a font with other bytes than the pinned ones.
pub(crate) fn prepare() -> Outcome {
    let packages = root().join("ui/node_modules/@expo-google-fonts");
    let folder = root().join("assets/fonts");
    for (source, name, expected) in FILES {
        let wanted = folder.join(name);
        if fs::read(&wanted).is_ok_and(|bytes| sha256(&bytes) == expected) {
            continue;
        }
        let source = packages.join(source);
        let bytes =
            fs::read(&source).map_err(|error| failed(format!("{}: {error}", source.display())))?;
        let found = sha256(&bytes);
        if found != expected {
            return Err(failed(format!(
                "{} has the SHA-256 {found}, not {expected}",
                source.display()
            )));
        }
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&wanted, bytes))
            .map_err(|error| failed(format!("{}: {error}", wanted.display())))?;
        println!("{name} laid out in assets/fonts");
    }
    Ok(())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn a_checksum_is_written_as_the_standard_writes_it() {
        // FIPS 180-4, the example "abc".
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "otherwise every font would be refused, or none"
        );
    }
}
