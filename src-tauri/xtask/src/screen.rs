//! `cargo xtask pictures`, `types` and `designs`: what people look at, drawn anew.

use crate::check::build_screen;
use crate::example;
use crate::steps::{FEATURES, Outcome, built, cargo, failed, output, program, root, run, step};
use crate::{prepare, tools};
use std::fs;

/// Photographs the real window with the example training into `assets/pictures`.
pub(crate) fn pictures() -> Outcome {
    prepare::for_building()?;
    step("Tools", || tools::tauri_driver().map(drop))?;
    step("Screen", build_screen)?;
    step("Programs", || {
        example::build()?;
        let build = ["build", "--workspace", "--features", FEATURES, "--bin", "pictures"];
        run(cargo().args(build))
    })?;
    step("Pictures", || {
        let folder = root().join("assets/pictures");
        fs::create_dir_all(&folder).map_err(|error| failed(error.to_string()))?;
        run(program(built("debug", "pictures")).arg(&folder))
    })
}

/// Draws all designs of certificates into a folder. Optimised, since drawing takes most of it.
pub(crate) fn designs(folder: Option<&str>) -> Outcome {
    prepare::for_building()?;
    let folder = folder.map_or_else(|| root().join("target/designs"), Into::into);
    step("Designs", || {
        let run_it = ["run", "--quiet", "--release", "--package", "paper", "--example", "designs"];
        run(cargo().args(run_it).arg("--").arg(&folder))
    })
}

/// Writes the TypeScript types of all commands to `ui/src/generated/api.ts`.
pub(crate) fn types() -> Outcome {
    let text = output(cargo().args(["run", "--quiet", "--package", "api", "--example", "types"]))?;
    let file = root().join("ui/src/generated/api.ts");
    if fs::read_to_string(&file).is_ok_and(|before| before == text) {
        println!("ui/src/generated/api.ts is fresh");
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
    }
    fs::write(&file, text).map_err(|error| failed(format!("{}: {error}", file.display())))?;
    println!("ui/src/generated/api.ts written anew");
    Ok(())
}
