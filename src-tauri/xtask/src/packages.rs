//! What the operating system must offer: checked, and on Debian and its relatives installed.

use crate::steps::{Outcome, needs, output, program, run};
use std::path::Path;
use std::process::{Command, Stdio};

/// A Debian package, and what needs it.
type Package = (&'static str, &'static str);

/// What everybody needs.
const DEBIAN: [Package; 11] = [
    ("build-essential", "the bundled SQLite is C"),
    ("pkg-config", "finding the libraries below"),
    ("file", "looking at built programs"),
    ("libwebkit2gtk-4.1-dev", "the web view of the window, and with it GTK"),
    ("webkit2gtk-driver", "tests that drive the real window"),
    ("xvfb", "a screen for those tests where there is none"),
    ("xdotool", "native dialogs in those tests"),
    ("poppler-utils", "reading the text of a PDF back"),
    ("qpdf", "checking the structure of a PDF"),
    ("imagemagick", "comparing pages as pictures"),
    ("fonts-noto-core", "Arabic letters in the native dialogs"),
];

/// What only `cargo xtask shaping` needs.
const SHAPING: [Package; 2] = [
    ("libharfbuzz-bin", "the reference for shaped letters"),
    ("libfribidi-bin", "the reference for the order of letters"),
];

/// Checks for everything, and installs it where we may.
pub(crate) fn prepare() -> Outcome {
    node()?;
    needed(&DEBIAN)
}

/// The same for the programs that say how lines are set.
pub(crate) fn prepare_shaping() -> Outcome {
    needed(&SHAPING)
}

fn needed(packages: &[Package]) -> Outcome {
    if Path::new("/usr/bin/dpkg-query").exists() {
        debian(packages)
    } else if cfg!(target_os = "linux") {
        println!(
            "Not a Debian: please see that these, or what your system calls them, are installed:"
        );
        for (package, reason) in packages {
            println!("  {package}: {reason}");
        }
        Ok(())
    } else if cfg!(target_os = "windows") {
        println!("Windows: the MSVC build tools and the WebView2 runtime are needed.");
        Ok(())
    } else {
        println!("macOS: the Xcode command line tools are needed.");
        Ok(())
    }
}

/// Vite and svelte-check need Node 20.19 or newer.
fn node() -> Outcome {
    let version = Command::new("node")
        .arg("--version")
        .stderr(Stdio::null())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_default();
    let mut numbers =
        version.trim_start_matches('v').split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= (20, 19) {
        return Ok(());
    }
    Err(needs(format!(
        "Node 20.19 or newer with npm is needed to build the screen (found: {}); see https://nodejs.org",
        if version.is_empty() { "none" } else { &version }
    )))
}

/// Whether these are there, installed first where we may: nobody has to install them by hand.
pub(crate) fn optional(packages: &[&'static str]) -> bool {
    if !Path::new("/usr/bin/dpkg-query").exists() {
        return false;
    }
    let missing = missing(packages);
    if missing.is_empty() {
        return true;
    }
    let Some(prefix) = rights() else { return false };
    run(apt(&prefix).arg("update")).is_ok() && run(install(&prefix).args(missing)).is_ok()
}

fn debian(packages: &[Package]) -> Outcome {
    let names: Vec<&'static str> = packages.iter().map(|(package, _)| *package).collect();
    let missing = missing(&names);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing: {}", missing.join(" "));
    let Some(prefix) = rights() else {
        return Err(needs(format!(
            "please run: sudo apt-get update && sudo apt-get install --yes --no-install-recommends {}",
            missing.join(" ")
        )));
    };
    run(apt(&prefix).arg("update"))?;
    run(install(&prefix).args(&missing))
}

fn missing(wanted: &[&'static str]) -> Vec<&'static str> {
    // dpkg-query fails when any of the packages is unknown, yet it still prints the others.
    let listed = program("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(wanted)
        .stderr(Stdio::null())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    let installed = |package: &&str| {
        listed.lines().any(|line| line.split_once(' ') == Some((*package, "installed")))
    };
    wanted.iter().copied().filter(|package| !installed(package)).collect()
}

/// What stands before `apt-get`: nothing for root, sudo where it asks for no password.
fn rights() -> Option<Vec<&'static str>> {
    if output(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(Vec::new());
    }
    let silent = Command::new("sudo")
        .args(["-n", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    silent.is_ok_and(|status| status.success()).then(|| vec!["sudo", "-n"])
}

fn install(prefix: &[&str]) -> Command {
    let mut command = apt(prefix);
    command.args(["install", "--yes", "--no-install-recommends"]);
    command
}

fn apt(prefix: &[&str]) -> Command {
    let words: Vec<&str> = prefix
        .iter()
        .copied()
        .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .collect();
    let mut command = program(words[0]);
    command
        .args(&words[1..])
        // Another apt may be at work, for example on a machine that has just started.
        .args(["-o", "DPkg::Lock::Timeout=600"]);
    command
}
