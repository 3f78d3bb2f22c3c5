//! Writes specimens of all papers, as PDF and as picture, into the folder named on the command line.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for whoever draws")]

#[path = "specimen/mod.rs"]
mod specimen;

use std::{env, fs, path::PathBuf};

use paper::{Fonts, one_file, picture, sheet};

fn main() {
    specimen::with_fonts(draw);
}

fn draw(fonts: &Fonts<'_>) {
    let folder = PathBuf::from(env::args().nth(1).unwrap());
    fs::create_dir_all(&folder).unwrap();
    let certificates = [
        (
            "arabic",
            specimen::arabic(
                "زهراء عبد الأمير حسين الكوفي",
                Some("Zahraa Abdulameer Hussein Al-Kufi"),
                7,
            ),
        ),
        ("bilingual", specimen::bilingual()),
        ("english", specimen::english()),
        ("italian", specimen::italian()),
        ("sorani", specimen::sorani()),
        ("long_name", specimen::long_name()),
        ("six_logos", specimen::six_logos()),
        ("syriac", specimen::syriac("ar")),
        ("syriac_in_english", specimen::syriac("en")),
    ];
    for (name, certificate) in certificates {
        match one_file(fonts, &[certificate], &mut |_| true) {
            Ok(pdf) => {
                fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
                let drawn = picture(&pdf, 0, 1400).unwrap();
                fs::write(folder.join(format!("{name}.png")), &drawn.png).unwrap();
                println!("{name}: {} bytes", pdf.len());
            }
            Err(failure) => println!("{name}: {failure:?}"),
        }
    }
    for (name, paper) in [
        ("sign_in", specimen::sheets::sign_in(15, 5)),
        ("matrix", specimen::sheets::matrix(40, 30)),
    ] {
        match sheet(fonts, &paper, &specimen::sheets::label) {
            Ok(pdf) => fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap(),
            Err(failure) => println!("{name}: {failure:?}"),
        }
    }
}
