//! `cargo xtask test` and `cargo xtask check`: what must hold before a change lands.

use crate::steps::{FEATURES, Outcome, cargo, failed, lines, npm, program, root, run, step};
use crate::{prepare, tools};

/// Whether the tests that drive the real window run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    /// They run, on a screen of their own.
    Real,
    /// They do not, which saves a minute while working on something else.
    LeftOut,
}

/// With the feature that lets cargo build the tests of the real window.
const FEATURES_WITH_WINDOW: &str = "hadir-desktop/custom-protocol,tests/window";

/// Everything.
pub(crate) fn test(window: Window) -> Outcome {
    prepare::for_building()?;
    let deny = step("Tools", || {
        if window == Window::Real {
            tools::tauri_driver()?;
        }
        tools::cargo_deny()
    })?;
    format()?;
    screen()?;
    lints()?;
    step("Licences and sources of dependencies", || {
        let arguments = ["--offline", "check", "licenses", "bans", "sources"];
        run(program(deny).args(arguments).env("CARGO_TERM_COLOR", "never"))
    })?;
    step("Programs", || {
        let build = ["build", "--workspace", "--bins", "--features", FEATURES];
        run(cargo().args(build))
    })?;
    let features = match window {
        Window::Real => FEATURES_WITH_WINDOW,
        Window::LeftOut => FEATURES,
    };
    counted("Tests", &["--workspace", "--features", features])
}

/// The quick part: format, lints, rules of the house.
pub(crate) fn check() -> Outcome {
    prepare::for_building()?;
    format()?;
    built_screen()?;
    lints()?;
    let arguments = ["--workspace", "--features", FEATURES, "--test", "house"];
    counted("Rules of the house", &arguments)
}

fn format() -> Outcome {
    step("Format", || run(cargo().args(["fmt", "--all", "--check"])))
}

fn screen() -> Outcome {
    step("Screen: types and accessibility", || run(npm().args(["run", "--silent", "check"])))?;
    step("Screen: tests", || {
        // Vitest would wait for changes where it believes that a person watches.
        run(npm().args(["test", "--silent"]).env("CI", "true"))
    })?;
    step("Screen: build", build_screen)
}

/// Builds the screen into `ui/dist`.
pub(crate) fn build_screen() -> Outcome {
    run(npm().args(["run", "--silent", "build"]))
}

/// The window embeds the built screen, thus even a lint of it needs one.
fn built_screen() -> Outcome {
    if root().join("ui/dist/index.html").exists() {
        return Ok(());
    }
    step("Screen: build", build_screen)
}

fn lints() -> Outcome {
    step("Lints", || {
        run(cargo().args(["clippy", "--workspace", "--all-targets", "--features"]).args([
            FEATURES_WITH_WINDOW,
            "--",
            "-D",
            "warnings",
        ]))
    })
}

/// Runs `cargo test`, shows what it prints, and ends with the sum of all its programs.
fn counted(title: &str, arguments: &[&str]) -> Outcome {
    let mut sum = Sum::default();
    let outcome = step(title, || {
        let mut test = cargo();
        // One broken test should not hide the others.
        test.args(["test", "--no-fail-fast"]).args(arguments);
        let succeeded = lines(&mut test, |line| {
            println!("{line}");
            sum.add(line);
        })?;
        match (succeeded, sum.passed) {
            (true, 0) => Err(failed("no test has run")),
            (true, _) => Ok(()),
            (false, _) => Err(failed("cargo test found a failure, shown above")),
        }
    });
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    outcome
}

/// How many tests passed and failed so far.
#[derive(Default)]
struct Sum {
    passed: u32,
    failed: u32,
}

impl Sum {
    /// Adds a line like `test result: ok. 12 passed; 0 failed; 0 ignored; …`.
    fn add(&mut self, line: &str) {
        if !line.starts_with("test result: ") {
            return;
        }
        let words: Vec<&str> = line.split([' ', ';']).collect();
        for pair in words.windows(2) {
            let number = pair[0].parse().unwrap_or(0);
            match pair[1] {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sum;

    #[test]
    fn results_of_several_programs_add_up() {
        let mut sum = Sum::default();
        sum.add("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out");
        sum.add("test 3 passed");
        sum.add("test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured");
        assert_eq!((sum.passed, sum.failed), (13, 2), "12 + 1 and 0 + 2");
    }
}
