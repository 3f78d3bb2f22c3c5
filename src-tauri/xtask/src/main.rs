//! `cargo xtask …`: prepares a machine, and builds, runs, tests, measures and photographs Hadir.
//!
//! It speaks English to developers, in its own words: nothing here is ever seen by a user of Hadir.
//!
//! **Invariants**
//! - Each subcommand first prepares what it needs, so that any of them works in a fresh clone.
//! - Every build of the whole application selects the whole workspace with the same features,
//!   because cargo would otherwise build Tauri once more for each selection.
//! - The first step that fails ends the command with exit code 1; wrong use or a machine that
//!   needs something installed by hand ends it with 2.
//!
//! **Not here**: the real window itself, which `tests/rig` drives.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a developers' tool talks to its terminal"
)]

mod bench;
mod bench_paper;
mod check;
mod example;
mod fonts;
mod packages;
mod peers;
mod prepare;
mod screen;
mod shaping;
mod steps;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask prepare           install or name what is missing, fetch crates and packages, lay out the fonts
cargo xtask run [FOLDER]      start Hadir with the example training; without a screen, do the main job
                              by the command line into FOLDER (target/example-output)
cargo xtask test [--fast]     everything that must hold before a change lands; --fast leaves the window out
cargo xtask check             format, lints and the rules of the house only
cargo xtask bench [paper]     measure what has a target, print a table; paper: certificates only
cargo xtask designs [FOLDER]  draw all designs of certificates, with contact sheets (target/designs)
cargo xtask pictures          make the pictures of the README anew
cargo xtask shaping           ask FriBidi and HarfBuzz anew how the lines of the corpus are set
cargo xtask types             write ui/src/generated/api.ts anew
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["prepare"] => prepare::everything(),
        ["run"] => example::run(None),
        ["run", folder] if !folder.starts_with('-') => example::run(Some(folder.as_ref())),
        ["test"] => check::test(check::Window::Real),
        ["test", "--fast"] => check::test(check::Window::LeftOut),
        ["check"] => check::check(),
        ["bench"] => bench::bench(),
        ["bench", "paper"] => bench_paper::bench(),
        ["designs"] => screen::designs(None),
        ["designs", folder] if !folder.starts_with('-') => screen::designs(Some(folder)),
        ["pictures"] => screen::pictures(),
        ["shaping"] => shaping::shaping(),
        ["types"] => screen::types(),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\nxtask: {}", stop.because);
            ExitCode::from(stop.code)
        }
    }
}
