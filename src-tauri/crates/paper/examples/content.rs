//! Writes what `thousand` prints as plain data, for other programs that print the same:
//! `content COUNT FOLDER`.
//!
//! `content.json` holds the words; the logos lie beside it. Of the square codes only the modules
//! are given, ready made: `codes.grey` with a byte for each (0 is dark), `codes.bits` with a bit
//! for each (1 is dark), rows padded to whole bytes. Other programs need not work them out.
#![allow(clippy::unwrap_used, reason = "a measuring tool")]

#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fs, path::Path};

use paper::{Certificate, Line};
use qrcodegen::{QrCode, QrCodeEcc};
use serde_json::{Value, json};
use specimen::many;

fn main() {
    let count: usize = env::args().nth(1).unwrap().parse().unwrap();
    let folder = env::args().nth(2).unwrap();
    let folder = Path::new(&folder);
    let logos = many::three_logos();
    for (number, logo) in logos.iter().enumerate() {
        fs::write(folder.join(format!("logo{number}.png")), logo).unwrap();
    }
    let certificates: Vec<Certificate> =
        (0..count).map(|number| many::certificate(number, &logos)).collect();
    let side = codes(&certificates, folder);
    let content = content(&certificates, side).to_string();
    fs::write(folder.join("content.json"), content).unwrap();
}

/// Writes the modules of all codes; returns how many stand along each side.
fn codes(certificates: &[Certificate], folder: &Path) -> i32 {
    let (mut side, mut grey, mut bits) = (0, Vec::new(), Vec::new());
    for certificate in certificates {
        let text = certificate.code.as_deref().unwrap();
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        assert!(side == 0 || side == code.size(), "all are of one size");
        side = code.size();
        for y in 0..side {
            grey.extend((0..side).map(|x| if code.get_module(x, y) { 0_u8 } else { 255 }));
            bits.extend((0..side).step_by(8).map(|x| {
                (0..8).map(|bit| u8::from(code.get_module(x + bit, y)) << (7 - bit)).sum::<u8>()
            }));
        }
    }
    fs::write(folder.join("codes.grey"), grey).unwrap();
    fs::write(folder.join("codes.bits"), bits).unwrap();
    side
}

/// What all say, once, and what each says.
fn content(certificates: &[Certificate], side: i32) -> Value {
    let first = &certificates[0];
    let lines = |lines: &[Line]| -> Vec<Value> {
        let style = |line: &Line| format!("{:?}", line.style).to_lowercase();
        lines.iter().map(|line| json!({ "style": style(line), "text": line.text.text })).collect()
    };
    let person = |one: &Certificate| {
        json!({
            "title": one.document_title, "name": one.name.text,
            "latin_name": one.latin_name.as_ref().unwrap().text,
            "team": one.body[0].text.text, "serial": one.serial,
        })
    };
    json!({
        "title": first.title.text,
        "second_title": first.second_title.as_ref().unwrap().text,
        "opening": first.opening.as_ref().unwrap().text,
        "body": lines(&first.body[1..]),
        "second": lines(&first.second),
        "notes": first.notes.iter().map(|note| &note.text).collect::<Vec<_>>(),
        "signatures": first.signatures.iter()
            .map(|one| json!([one.name.text, one.function.text])).collect::<Vec<_>>(),
        "issued": first.issued.as_ref().unwrap().text,
        "logos": ["logo0.png", "logo1.png", "logo2.png"],
        "code_side": side,
        "people": certificates.iter().map(person).collect::<Vec<_>>(),
    })
}
