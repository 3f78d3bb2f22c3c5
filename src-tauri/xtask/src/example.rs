//! `cargo xtask run`: Hadir with the example training, in a window or by the command line.

use crate::check::build_screen;
use crate::prepare;
use crate::steps::{
    FEATURES, Outcome, built, cargo, failed, output, program, run as start, step, target,
};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Builds, then opens the window, or does the main job where there is no screen.
pub(crate) fn run(folder: Option<&Path>) -> Outcome {
    prepare::for_building()?;
    step("Screen", build_screen)?;
    step("Programs", build)?;
    match folder {
        None if has_screen() => window(),
        None => main_job(&target().join("example-output")),
        Some(folder) => main_job(folder),
    }
}

/// Only the two programs, yet with the features of the whole workspace.
pub(crate) fn build() -> Outcome {
    let bins = ["--bin", "hadir", "--bin", "hadir-desktop"];
    start(cargo().args(["build", "--workspace", "--features", FEATURES]).args(bins))
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn window() -> Outcome {
    let data = target().join("example");
    filled(&data)?;
    println!("\nThe window opens; its register lies in {}", data.display());
    start(program(built("debug", "hadir-desktop")).env("HADIR_DATA", &data))
}

/// Puts the example training into a folder that holds nothing yet.
pub(crate) fn filled(data: &Path) -> Outcome {
    let fresh = fs::read_dir(data).map_or(true, |mut entries| entries.next().is_none());
    if fresh {
        folder(data)?;
        hadir(data, &["demo"])?;
    }
    Ok(())
}

fn folder(path: &Path) -> Outcome {
    fs::create_dir_all(path).map_err(|error| failed(format!("{}: {error}", path.display())))
}

/// The programs's standard output.
fn hadir(data: &Path, arguments: &[&str]) -> Outcome<String> {
    output(program(built("debug", "hadir")).arg("--data").arg(data).args(arguments))
}

/// A command of the application, its answer read as JSON.
fn call(data: &Path, name: &str, input: &Value) -> Outcome<Value> {
    let text = hadir(data, &["--json", "call", name, &input.to_string()])?;
    serde_json::from_str(&text).map_err(|error| failed(format!("{name}: {error}")))
}

/// From an empty folder to certificates, a sheet, figures and a copy that was checked.
fn main_job(out: &Path) -> Outcome {
    // The programs run in the root of the repository, not where the command was typed.
    let out = &std::path::absolute(out).map_err(|error| failed(error.to_string()))?;
    println!("\nNo screen: the main job by the command line, into {}", out.display());
    let data = out.join("register");
    step("The example training", || filled(&data))?;
    let cards = call(&data, "trainings_cards", &json!({}))?;
    let training =
        cards[0]["id"].as_str().ok_or_else(|| failed("the example holds no training"))?;
    step("Certificates", || certificates(&data, training, out))?;
    step("Sign-in sheet", || {
        let file = out.join("sign-in-sheet.pdf");
        hadir(&data, &["sheet", training, "--out", text(&file)?])?;
        lies("sign-in sheet", &file)
    })?;
    step("Attendance", || {
        let file = out.join("attendance.json");
        fs::write(&file, attendance(&data, training)?)
            .map_err(|error| failed(format!("{}: {error}", file.display())))?;
        lies("attendance", &file)
    })?;
    step("A copy for the secretariat", || {
        let stick = out.join("stick");
        folder(&stick)?;
        let copied = call(&data, "copies_make", &json!({ "folder": text(&stick)? }))?;
        let file = PathBuf::from(copied["path"].as_str().unwrap_or_default());
        lies("copy", &file)?;
        print!("{}", hadir(&data, &["inspect", text(&file)?])?);
        print!("{}", hadir(&data, &["check"])?);
        Ok(())
    })
}

fn certificates(data: &Path, training: &str, out: &Path) -> Outcome {
    for language in ["ar", "en", "ar+en"] {
        let file = out.join(format!("certificates-{language}.pdf"));
        let one = ["--one-file", "--language", language, "--out", text(&file)?];
        hadir(data, &[&["certificates", training], &one[..]].concat())?;
        lies("certificates in one file", &file)?;
        let many = out.join(format!("certificates-{language}"));
        folder(&many)?;
        let each = ["--separate", "--language", language, "--out", text(&many)?];
        hadir(data, &[&["certificates", training], &each[..]].concat())?;
        lies("certificates, one file each", &many)?;
    }
    Ok(())
}

/// The participants and every session's marks, as the commands of the application tell them.
fn attendance(data: &Path, training: &str) -> Outcome<String> {
    let page = call(data, "trainings_page", &json!({ "id": training }))?;
    let mut sheets = Vec::new();
    for session in page["sessions"].as_array().into_iter().flatten() {
        sheets.push(call(data, "marks_sheet", &json!({ "id": session["id"] }))?);
    }
    let participants = call(data, "participants_list", &json!({ "id": training }))?;
    let all = json!({ "participants": participants, "sessions": sheets });
    serde_json::to_string_pretty(&all).map_err(|error| failed(error.to_string()))
}

fn text(path: &Path) -> Outcome<&str> {
    path.to_str().ok_or_else(|| failed(format!("{} is not Unicode", path.display())))
}

/// Tells where a result lies, and fails when it does not lie there or is empty.
fn lies(what: &str, path: &Path) -> Outcome {
    let found =
        fs::metadata(path).map_err(|error| failed(format!("{}: {error}", path.display())))?;
    let full = if found.is_dir() {
        fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some())
    } else {
        found.len() > 0
    };
    if !full {
        return Err(failed(format!("{} is empty", path.display())));
    }
    println!("{what}: {}", path.display());
    Ok(())
}
