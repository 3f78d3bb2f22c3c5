//! Lays the certificates' fonts out in `assets/fonts`, from the npm package that `ui` pins.
//!
//! The fonts are no part of the repository; their checksums are, so that each build of Hadir
//! embeds the very same letters.

use crate::steps::{Outcome, failed, root};
use sha2::{Digest, Sha256};
use std::fs;

/// Inside the package, as we call it, and the SHA-256 of version 0.4.1 (Amiri 1.002).
const FILES: [(&str, &str, &str); 3] = [
    (
        "400Regular/Amiri_400Regular.ttf",
        "Amiri-Regular.ttf",
        "d26cd95609ed51b6419e3c7d4a066cb9fac7b73117868622f5b7f03998c68568",
    ),
    (
        "700Bold/Amiri_700Bold.ttf",
        "Amiri-Bold.ttf",
        "0cf3c9c5b967adb281a46f17293fe03b1fc05e0538ab4db4a4c2252f45098692",
    ),
    ("LICENSE_FONT", "OFL.txt", "72de68e5954f4fdd24702292ef5a32f003ca960ec9330dc86e5eefb5dffb9b22"),
];

/// Copies what is missing or differs; refuses a font with other bytes than the pinned ones.
pub(crate) fn prepare() -> Outcome {
    let package = root().join("ui/node_modules/@expo-google-fonts/amiri");
    let folder = root().join("assets/fonts");
    for (source, name, expected) in FILES {
        let wanted = folder.join(name);
        if fs::read(&wanted).is_ok_and(|bytes| sha256(&bytes) == expected) {
            continue;
        }
        let source = package.join(source);
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
