//! Spreadsheets that are made to fill the memory: small to send, gigabytes to unfold.

use crate::command_line::{assert_refused, english, example, json_of, path};
use std::time::{Duration, Instant};

/// Far more than measuring takes, and far less than unfolding all of it.
const SOON: Duration = Duration::from_secs(60);
/// Times that thirteen bytes of a packed part unfold to eight runs of 258 zeros.
const TURNS: usize = 1 << 20;

/// Bytes of the zeros when they are unfolded.
const UNFOLDED: u32 = 1 + 258 * 8 * (1 << 20);

/// A part of an archive: its name, whether it is packed, and what stands in the file.
type Part<'a> = (&'a str, bool, &'a [u8]);

/// Two gigabytes of zeros, as packing writes them: each run of 258 repeats the byte before it.
fn zeros() -> Vec<u8> {
    // The last block, with the usual codes (bits 1, 1, 0); then one zero, of the code 00110000.
    let head = [true, true, false, false, false, true, true, false, false, false, false];
    // The length 258 has the code 11000101, and the distance of one byte 00000.
    let run = [true, true, false, false, false, true, false, true];
    let run: Vec<bool> = run.into_iter().chain([false; 5]).collect();
    // Eleven bits before the runs, and five of the first run, make whole bytes.
    let mut bits: Vec<bool> = head.to_vec();
    bits.extend(&run[..5]);
    let mut packed = bytes_of(&bits);
    let turn: Vec<bool> = run.iter().cycle().skip(5).take(13 * 8).copied().collect();
    packed.extend(bytes_of(&turn).repeat(TURNS));
    packed
}

fn bytes_of(bits: &[bool]) -> Vec<u8> {
    let byte = |bits: &[bool]| {
        bits.iter().enumerate().map(|(place, bit)| u8::from(*bit) << place).sum::<u8>()
    };
    bits.chunks(8).map(byte).collect()
}

/// The sum by which archives check their parts (CRC-32).
fn sum(data: &[u8]) -> u32 {
    let turned = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    !data.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |it, _| turned(it)))
}

/// An archive of these parts.
fn archive(parts: &[Part]) -> Vec<u8> {
    let (mut file, mut contents) = (Vec::new(), Vec::new());
    for (name, packed, data) in parts {
        let size = u32::try_from(data.len()).unwrap();
        let unfolded = if *packed { UNFOLDED } else { size };
        let method = if *packed { 8_u16 } else { 0 };
        let length = u16::try_from(name.len()).unwrap();
        let mut head = vec![20, 0, 0, 0];
        head.extend(method.to_le_bytes());
        // No time and no date; nobody comes to the sum of what is packed.
        head.extend([0; 4]);
        head.extend(if *packed { [0; 4] } else { sum(data).to_le_bytes() });
        head.extend(size.to_le_bytes());
        head.extend(u32::to_le_bytes(unfolded));
        head.extend(length.to_le_bytes());
        head.extend([0, 0]);
        let at = u32::try_from(file.len()).unwrap();
        file.extend([&b"PK\x03\x04"[..], &head, name.as_bytes(), data].concat());
        contents.extend([&b"PK\x01\x02\x14\0"[..], &head, &[0; 10]].concat());
        contents.extend(at.to_le_bytes());
        contents.extend(name.as_bytes());
    }
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let (at, size) = (file.len(), contents.len());
    file.extend(contents);
    file.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count].concat());
    file.extend(u32::try_from(size).unwrap().to_le_bytes());
    file.extend(u32::try_from(at).unwrap().to_le_bytes());
    file.extend([0, 0]);
    file
}

#[test]
fn what_unfolds_to_gigabytes_is_refused_and_nobody_comes_in() {
    let folder = example();
    let before = json_of(folder.path(), &["check"]);
    let bomb = zeros();
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let books: [(&str, &[Part]); 2] = [
        (
            "list.xlsx",
            &[
                ("xl/workbook.xml", false, b"<workbook/>"),
                ("xl/worksheets/sheet1.xml", true, &bomb),
            ],
        ),
        ("list.ods", &[("mimetype", false, kind), ("content.xml", true, &bomb)]),
    ];
    for (name, parts) in books {
        let file = folder.path().join(name);
        std::fs::write(&file, archive(parts)).unwrap();
        let size = file.metadata().unwrap().len();
        assert!(size < 16 << 20, "{size} bytes can be sent by message");
        let begun = Instant::now();
        let refused = english(folder.path(), &["import", "effective", path(&file)]);
        assert_refused(&refused, "The file is larger than a list of people can need.");
        assert!(begun.elapsed() < SOON, "{name} is not unfolded to its end");
    }
    assert_eq!(json_of(folder.path(), &["check"]), before, "the register is as it was");
}
