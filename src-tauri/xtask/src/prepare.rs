//! `cargo xtask prepare`: from a fresh clone to a machine that can build.

use crate::steps::{Outcome, cargo, failed, npm, root, run, step};
use crate::{fonts, packages, tools};
use std::fs;

/// Everything that any other subcommand needs.
pub(crate) fn everything() -> Outcome {
    for_building()?;
    step("Tools", || {
        tools::cargo_deny()?;
        tools::tauri_driver()?;
        Ok(())
    })
}

/// What a build needs: packages of the system, crates, packages of the screen, fonts.
pub(crate) fn for_building() -> Outcome {
    step("Packages of the system", packages::prepare)?;
    // All crates, also those for other systems, so that what follows works without a network.
    step("Crates", || run(cargo().args(["fetch", "--locked"])))?;
    step("Packages of the screen", screen)?;
    step("Fonts", fonts::prepare)
}

/// `npm ci`, unless it has run since the lock file changed.
fn screen() -> Outcome {
    let lock = root().join("ui/package-lock.json");
    // npm writes this file at the end of an installation.
    let installed = root().join("ui/node_modules/.package-lock.json");
    let age = |path: &std::path::Path| fs::metadata(path).and_then(|found| found.modified());
    let wanted = age(&lock).map_err(|error| failed(format!("{}: {error}", lock.display())))?;
    if age(&installed).is_ok_and(|installed| installed >= wanted) {
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund"]))
}
