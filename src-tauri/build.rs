//! Generates what Tauri compiles in; names the shell's commands, so that each needs a permission.

const COMMANDS: &[&str] = &[
    "call",
    "cancel",
    "choose_save",
    "choose_folder",
    "choose_open",
    "open_in_viewer",
    "show_folder",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
