//! Prints certificates and says what that took, as JSON: `thousand [count] [separate] [FOLDER]`.
//!
//! Each is in Arabic with a Latin name and an English block, with three pictures as logos and a
//! square code of 256 bytes. With a folder they are written there, and nothing else is done, so
//! that the whole process can be measured beside other programs; else nothing is written.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring tool")]

#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fs, path::Path, time::Instant};

use paper::{Certificate, Fonts, one_file, picture, separate};
use specimen::{
    cost::{cpu_seconds, peak_resident_kib},
    many,
};

/// Pixels across the picture of a page on a screen.
const PREVIEW: u32 = 1200;

fn main() {
    specimen::with_fonts(measure);
}

fn measure(fonts: &Fonts<'_>) {
    let count = env::args().nth(1).map_or(1000, |argument| argument.parse().unwrap());
    let apart = env::args().nth(2).is_some_and(|argument| argument == "separate");
    let logos = many::three_logos();
    let certificates: Vec<Certificate> =
        (0..count).map(|number| many::certificate(number, &logos)).collect();
    if let Some(folder) = env::args().nth(3) {
        let begun = Instant::now();
        write(fonts, &certificates, apart, Path::new(&folder));
        println!("{{\"in_process_milliseconds\":{:.1}}}", milliseconds(begun));
        return;
    }
    let given = peak_resident_kib();
    let before = cpu_seconds();
    let begun = Instant::now();
    let first = one_file(fonts, &certificates[..1], &mut |_| true).unwrap();
    let first_milliseconds = milliseconds(begun);
    let first_cpu = cpu_seconds() - before;
    let previews: Vec<f64> = (0..9).map(|_| preview(fonts, &certificates[0])).collect();
    let before = cpu_seconds();
    let mut bytes = 0;
    if apart {
        let mut step = |_, pdf: Vec<u8>| {
            bytes += pdf.len();
            true
        };
        separate(fonts, &certificates, &mut |_| true, &mut step).unwrap();
    } else {
        bytes = one_file(fonts, &certificates, &mut |_| true).unwrap().len();
    }
    let cpu = cpu_seconds() - before;
    #[expect(clippy::cast_precision_loss, reason = "a count of papers")]
    let rate = count as f64 / cpu;
    println!(
        "{{\"count\":{count},\"cpu_seconds\":{cpu:.3},\"per_cpu_second\":{rate:.0},\
         \"bytes\":{bytes},\"bytes_each\":{},\"peak_resident_kib\":{},\"given_kib\":{given},\
         \"first_bytes\":{},\"first_cpu_milliseconds\":{:.1},\
         \"first_milliseconds\":{first_milliseconds:.1},\"preview_first_milliseconds\":{:.1},\
         \"preview_milliseconds\":{:.1}}}",
        bytes / count,
        peak_resident_kib(),
        first.len(),
        first_cpu * 1000.0,
        previews[0],
        median(&previews),
    );
}

/// All pages in `all.pdf`, or one file each.
fn write(fonts: &Fonts<'_>, certificates: &[Certificate], apart: bool, folder: &Path) {
    if apart {
        let mut step = |number: usize, pdf: Vec<u8>| {
            fs::write(folder.join(format!("{number}.pdf")), pdf).unwrap();
            true
        };
        separate(fonts, certificates, &mut |_| true, &mut step).unwrap();
    } else {
        let pdf = one_file(fonts, certificates, &mut |_| true).unwrap();
        fs::write(folder.join("all.pdf"), pdf).unwrap();
    }
}

/// How long it takes from the words to the picture of the finished page, in milliseconds.
fn preview(fonts: &Fonts<'_>, certificate: &Certificate) -> f64 {
    let begun = Instant::now();
    let pdf = one_file(fonts, std::slice::from_ref(certificate), &mut |_| true).unwrap();
    let drawn = picture(&pdf, 0, PREVIEW).unwrap();
    assert_eq!(drawn.width, PREVIEW);
    milliseconds(begun)
}

fn milliseconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
