//! Pictures from anywhere: taken as they are, or refused in one clear sentence and nothing changed.

use crate::scene::{assert_rows, read_aloud, rows_on_disk, text};
use api::{Failure, Language};
use serde_json::json;
use std::path::{Path, PathBuf};
use tests::register::Register;
use tests::repository::root;

const LANGUAGES: [Language; 4] =
    [Language::Arabic, Language::Sorani, Language::English, Language::Italian];

/// A file that lies beside the tests of the printing.
fn kept(name: &str) -> PathBuf {
    root().join("src-tauri/crates/paper/tests/pictures").join(name)
}

fn written(register: &Register, name: &str, bytes: &[u8]) -> PathBuf {
    let path = register.beside("logos").join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A disc and these elements.
fn drawing(inside: &str) -> Vec<u8> {
    let disc = "<circle cx='50' cy='50' r='40' fill='#0b5563'/>";
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{disc}{inside}</svg>")
        .into_bytes()
}

/// The first bytes of a PNG file: its header, which promises this size.
fn promising(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend_from_slice(&width.to_be_bytes());
    header.extend_from_slice(&height.to_be_bytes());
    header.extend_from_slice(&[8, 6, 0, 0, 0]);
    let sum = header.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
        })
    });
    let mut file = b"\x89PNG\r\n\x1A\n\0\0\0\x0D".to_vec();
    file.append(&mut header);
    file.extend_from_slice(&(!sum).to_be_bytes());
    file
}

/// What each language says, and that it is a sentence about this and nothing else.
fn assert_said(register: &mut Register, failure: &Failure, names: &[&str]) {
    for language in LANGUAGES {
        register.app().speak(language);
        let sentence = read_aloud(&register.app().sentence(failure));
        let internal = read_aloud(&register.app().sentence(&Failure::internal("")));
        assert!(!sentence.contains(['⟦', '{']) && sentence != internal, "{failure:?}: {sentence}");
        assert!(sentence.ends_with('.') && sentence.lines().count() == 1, "one line: {sentence}");
        for name in names {
            assert!(sentence.contains(name), "{name} is named: {sentence}");
        }
    }
    register.app().speak(Language::Arabic);
}

fn refused(register: &mut Register, path: &Path, code: &str, names: &[&str]) {
    let rows = rows_on_disk(register.folder());
    let failure = register.refused("pictures_add", json!({ "path": path }));
    assert_eq!(failure.code, code, "{}: {failure:?}", path.display());
    assert_rows(register.folder(), &rows, "nothing of it was kept");
    assert_said(register, &failure, names);
}

#[test]
fn logos_of_three_kinds_are_kept_as_they_came() {
    let mut register = Register::empty();
    let svg = written(&register, "logo.png", &drawing(""));
    for (path, media_type) in [
        (root().join("assets/icons/32.png"), "image/png"),
        (kept("progressive.jpg"), "image/jpeg"),
        (svg, "image/svg+xml"),
    ] {
        let added = register.call("pictures_add", json!({ "path": path }));
        assert_eq!(text(&added, "/value/fields/media_type"), media_type, "told by its content");
        let bytes = std::fs::read(&path).unwrap();
        let kept = text(&added, "/value/fields/content");
        assert_eq!(decoded(&kept), bytes, "not a byte of {} is another", path.display());
    }
}

/// Bytes of base64.
fn decoded(text: &str) -> Vec<u8> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = text.bytes().filter_map(|letter| letters.iter().position(|known| *known == letter));
    let mut bytes = Vec::new();
    let (mut held, mut count) = (0_usize, 0);
    for six in bits {
        held = held << 6 | six;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(held >> count & 0xFF).unwrap());
        }
    }
    bytes
}

#[test]
fn pictures_that_cannot_be_printed_are_refused_in_words() {
    let mut register = Register::empty();
    let jpeg = std::fs::read(kept("colours.jpg")).unwrap();
    let svg = drawing("");
    let white = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>";
    let copies: String = (1..12)
        .map(|link| {
            format!("<g id='a{link}'>{}</g>", format!("<use href='#a{}'/>", link - 1).repeat(9))
        })
        .collect();
    let cases: Vec<(&str, Vec<u8>, &str, &[&str])> = vec![
        ("empty.png", Vec::new(), "bad-picture", &["PNG", "JPEG", "SVG"]),
        ("letter.png", b"Dear all, the training is on Friday.".to_vec(), "bad-picture", &["PNG"]),
        ("large.svg", [svg.clone(), vec![b' '; 1_500_000]].concat(), "picture-too-large", &[]),
        ("cut.jpg", jpeg[..jpeg.len() / 2].to_vec(), "picture-damaged", &[]),
        ("cut.svg", svg[..svg.len() - 3].to_vec(), "picture-damaged", &[]),
        ("huge.png", promising(10_000, 10_000), "picture-too-many-pixels", &["×"]),
        ("white.svg", white.into(), "picture-empty", &[]),
        ("text.svg", drawing("<text>ISF</text>"), "picture-with-texts", &["SVG", "PNG"]),
        ("script.svg", drawing("<script>1</script>"), "picture-with-script", &["SVG", "PNG"]),
        (
            "use.svg",
            drawing("<use href='https://example.org/a.svg#b'/>"),
            "picture-with-outside",
            &["PNG"],
        ),
        ("image.svg", drawing("<image href='data:,'/>"), "picture-with-embedded", &["SVG", "PNG"]),
        ("pattern.svg", drawing("<pattern/>"), "picture-unsupported", &["pattern", "PNG"]),
        (
            "copies.svg",
            drawing(&format!("<g id='a0'/>{copies}<use href='#a11'/>")),
            "picture-too-complex",
            &["PNG"],
        ),
    ];
    for (name, bytes, code, names) in cases {
        let path = written(&register, name, &bytes);
        refused(&mut register, &path, code, names);
    }
    refused(&mut register, &kept("moving.png"), "picture-animated", &["PNG"]);
    refused(&mut register, &kept("moving.gif"), "picture-other-kind", &["GIF", "PNG"]);
    refused(&mut register, &kept("other.webp"), "picture-other-kind", &["WebP", "PNG"]);
    refused(&mut register, &kept("press.jpg"), "picture-press-colours", &["CMYK", "RGB"]);
    let missing = register.beside("logos").join("missing.png");
    refused(&mut register, &missing, "file-unreadable", &[]);
}
