//! Lays out an attendance matrix and says what that took, as JSON: `matrix [people] [sessions]
//! [file]`. Written only where a file is named.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring tool")]

#[path = "specimen/mod.rs"]
mod specimen;

use specimen::{
    cost::{cpu_seconds, peak_resident_kib},
    sheets::{label, matrix},
};
use std::env;

fn main() {
    let number = |at: usize, usual: usize| {
        env::args().nth(at).map_or(usual, |argument| argument.parse().unwrap())
    };
    let (people, sessions) = (number(1, 300), number(2, 40));
    specimen::with_fonts(|fonts| {
        let sheet = matrix(people, sessions);
        let (given, before) = (peak_resident_kib(), cpu_seconds());
        let pdf = paper::sheet(fonts, &sheet, &label).unwrap();
        println!(
            "{{\"people\":{people},\"sessions\":{sessions},\"cpu_seconds\":{:.3},\
             \"bytes\":{},\"peak_resident_kib\":{},\"given_kib\":{given}}}",
            cpu_seconds() - before,
            pdf.len(),
            peak_resident_kib(),
        );
        if let Some(file) = env::args().nth(3) {
            std::fs::write(file, pdf).unwrap();
        }
    });
}
