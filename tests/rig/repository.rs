//! Where things lie in the repository, and which files belong to it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("tests lies in the root").to_path_buf()
}

/// Cargo's folder of built things.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program that `cargo build` made in the same profile as the calling test.
///
/// # Panics
/// When it is not there: building it is `cargo xtask test`'s part.
pub fn built(name: &str) -> PathBuf {
    let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = target().join(profile).join(name);
    assert!(
        path.exists(),
        "{} is missing: cargo build --workspace --bins --features hadir-desktop/custom-protocol",
        path.display()
    );
    path
}

/// All files of the repository, committed or about to be, as paths from the root with `/`.
pub fn files() -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    assert!(output.status.success(), "git could not list the files");
    let text = String::from_utf8(output.stdout).expect("names of files are UTF-8");
    let mut files: Vec<String> =
        text.lines().filter(|path| root().join(path).is_file()).map(str::to_owned).collect();
    files.sort();
    files.dedup();
    files
}

/// The text of a file of the repository.
///
/// # Panics
/// When it cannot be read as UTF-8.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
