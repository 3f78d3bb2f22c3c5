//! Photographs Hadir for the README: the real window with the example training, and a certificate.
//!
//! `pictures FOLDER` writes its PNG files there.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]
#![allow(clippy::expect_used, reason = "a picture that fails must be seen")]

use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tests::pdf;
use tests::register::Register;
use tests::window::Window;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("pictures FOLDER");
        return ExitCode::from(2);
    };
    for language in ["ar", "en"] {
        let mut register = Register::example();
        register.call("settings_change", settings(language));
        register.close();
        window(&register, language, &folder);
        if language == "ar" {
            register.reopen();
            certificate(&mut register, &folder);
        }
    }
    ExitCode::SUCCESS
}

fn settings(language: &str) -> serde_json::Value {
    json!({ "language": language, "digits": null, "theme": null,
            "user_name": null, "device_letter": null })
}

/// The roll call and the certificates, as a trainer sees them.
fn window(register: &Register, language: &str, folder: &Path) {
    let window = Window::open(register.folder());
    let keep = |name: &str| {
        let file = folder.join(format!("{name}-{language}.png"));
        window.picture(&file);
        println!("{}", file.display());
    };
    window.find("rail-today");
    keep("today");
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-roll_call").click();
    window.find("roll-grid");
    keep("roll-call");
    window.find("back").click();
    window.find("tab-certificates").click();
    window.find("preview");
    keep("certificates");
}

/// The first certificate of the example, in both languages.
fn certificate(register: &mut Register, folder: &Path) {
    let cards = register.call("trainings_cards", json!({}));
    let file = register.beside("printed").join("certificates.pdf");
    let print = json!({ "training": cards[0]["id"], "people": null, "languages": "ar+en",
                        "kind": "participation", "form": "one_file", "path": file });
    register.call("certificates_print", print);
    let stem = folder.join("certificate");
    pdf::picture(&file, 1, 1366, &stem);
    println!("{}", stem.with_extension("png").display());
}
