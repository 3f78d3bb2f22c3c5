//! Programs of the Rust world that we need at a certain version: kept in `target/tools`.

use crate::steps::{Outcome, cargo, run, target};
use std::path::{Path, PathBuf};

/// Licences, sources and duplicates of our dependencies.
pub(crate) fn cargo_deny() -> Outcome<PathBuf> {
    installed("cargo-deny", "0.20.2")
}

/// The door through which tests drive the real window; newer ones are previews of Tauri 3.
pub(crate) fn tauri_driver() -> Outcome<PathBuf> {
    installed("tauri-driver", "2.1.0")
}

/// The path of the program, built first where this version is not there yet.
fn installed(name: &str, version: &str) -> Outcome<PathBuf> {
    let folder = target().join("tools");
    let program = folder.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() || !listed(&folder.join(".crates.toml"), name, version) {
        run(cargo()
            .args(["install", name, "--version", version, "--locked", "--root"])
            .arg(&folder))?;
    }
    Ok(program)
}

/// Whether cargo's own list of what it installed names this version.
fn listed(list: &Path, name: &str, version: &str) -> bool {
    std::fs::read_to_string(list).is_ok_and(|text| text.contains(&format!("\"{name} {version} ")))
}
