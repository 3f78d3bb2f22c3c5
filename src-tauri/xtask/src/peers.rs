//! Other programs that print the same certificates, for comparison: each where it can be had.
//!
//! They are tools of the measuring alone; no test and no product needs them.

use crate::packages;
use crate::steps::{Outcome, failed, program, root, run, target};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian packages, for Pango with cairo and for TCPDF.
const PANGO: [&str; 3] = ["python3-gi", "python3-gi-cairo", "gir1.2-pango-1.0"];
const TCPDF: [&str; 3] = ["php-cli", "php-gd", "php-tcpdf"];

/// A way to print certificates.
pub(crate) struct Peer {
    pub(crate) name: String,
    /// What is run, before what all are told: the folder of the content and that of the files.
    command: Vec<PathBuf>,
    /// How it is told to write one file or one each; `None` where it does not.
    pub(crate) all: Option<&'static str>,
    pub(crate) separate: Option<&'static str>,
    /// The most certificates that it prints in bearable time, in one file and one each.
    pub(crate) most: (usize, usize),
}

impl Peer {
    /// Its command line for this content and this form.
    pub(crate) fn command(&self, content: &Path, out: &Path, form: &str) -> Command {
        let mut command = program(&self.command[0]);
        command.args(&self.command[1..]).arg(content).arg(out).arg(form);
        command.arg(root().join("assets/fonts")).arg(folder());
        command.env("FONTCONFIG_FILE", folder().join("fonts.conf"));
        command
    }
}

/// Where what the measuring makes is kept.
pub(crate) fn folder() -> PathBuf {
    target().join("bench")
}

/// A script of ours.
pub(crate) fn script(name: &str) -> PathBuf {
    root().join("src-tauri/xtask/peers").join(name)
}

/// Installs what can be had; says which are left out, and why.
pub(crate) fn prepare() -> Outcome<Vec<Peer>> {
    fs::create_dir_all(folder()).map_err(|error| failed(error.to_string()))?;
    font_list()?;
    let mut peers = Vec::new();
    match python() {
        Ok(python) => {
            let by = |name| vec![python.clone(), script(name)];
            let version = pinned("typst")?;
            let typst = |way: &str, all, separate| Peer {
                name: format!("Typst {version}{way}"),
                command: by("by_typst.py"),
                all: Some(all),
                separate,
                most: (usize::MAX, usize::MAX),
            };
            peers.push(typst("", "all", Some("separate")));
            peers.push(typst(", one plain template", "plain", None));
            peers.push(Peer {
                name: format!("WeasyPrint {}", pinned("weasyprint")?),
                command: by("by_weasyprint.py"),
                all: Some("all"),
                separate: Some("separate"),
                most: (100, 100),
            });
        }
        Err(stop) => println!("Typst and WeasyPrint are left out: {}", stop.because),
    }
    if packages::optional(&PANGO) {
        peers.push(Peer {
            name: "Pango and cairo".to_owned(),
            command: vec!["/usr/bin/python3".into(), script("by_pango.py")],
            all: Some("all"),
            separate: Some("separate"),
            most: (usize::MAX, 1000),
        });
    } else {
        println!("Pango with cairo is left out: {} cannot be installed", PANGO.join(", "));
    }
    if packages::optional(&TCPDF) {
        let tcpdf = Peer {
            name: "TCPDF".to_owned(),
            command: vec!["php".into(), script("by_tcpdf.php")],
            all: Some("all"),
            separate: Some("separate"),
            most: (usize::MAX, 100),
        };
        run(&mut tcpdf.command(&folder(), &folder(), "fonts"))?;
        peers.push(tcpdf);
    } else {
        println!("TCPDF is left out: {} cannot be installed", TCPDF.join(", "));
    }
    Ok(peers)
}

/// The version of a Python package, from the one place where it is pinned.
fn pinned(package: &str) -> Outcome<String> {
    let file = script("requirements.txt");
    let text = fs::read_to_string(file).map_err(|error| failed(error.to_string()))?;
    let version = text.lines().find_map(|line| line.strip_prefix(package)?.strip_prefix("=="));
    let missing = || failed(format!("{package} is not pinned in requirements.txt"));
    Ok(version.ok_or_else(missing)?.trim().to_owned())
}

/// A Python with the pinned packages; made first where it is not there yet.
fn python() -> Outcome<PathBuf> {
    let home = target().join("tools/peers");
    let wanted = script("requirements.txt");
    let kept = home.join("requirements.txt");
    let read = |path: &Path| fs::read_to_string(path).ok();
    if read(&kept).is_none() || read(&kept) != read(&wanted) {
        run(program("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        let pip = home.join("bin/pip");
        run(program(pip).args(["install", "--quiet", "--requirement"]).arg(&wanted))?;
        fs::copy(&wanted, &kept).map_err(|error| failed(error.to_string()))?;
    }
    Ok(home.join("bin/python"))
}

/// Lets Pango find the very faces that we print with, and no others.
fn font_list() -> Outcome {
    let (fonts, cache) = (root().join("assets/fonts"), folder().join("font-cache"));
    let text = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\
         <dir>{}</dir><cachedir>{}</cachedir></fontconfig>\n",
        fonts.display(),
        cache.display()
    );
    fs::write(folder().join("fonts.conf"), text).map_err(|error| failed(error.to_string()))
}
