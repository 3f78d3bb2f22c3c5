//! The system's own dialogs, and the system's viewer for papers.

use api::Failure;
use rfd::AsyncFileDialog;
use std::path::Path;
use tauri::WebviewWindow;

/// Where to save a file; `None` where the user thought better of it.
// The screen names arguments as every command of the seam does.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn choose_save(
    window: WebviewWindow,
    title: String,
    suggested_name: String,
    extension: String,
) -> Option<String> {
    let dialog = AsyncFileDialog::new()
        .set_parent(&window)
        .set_title(title)
        .set_file_name(format!("{suggested_name}.{extension}"))
        .add_filter(extension.to_uppercase(), &[extension]);
    let chosen = dialog.save_file().await?;
    Some(chosen.path().to_string_lossy().into_owned())
}

/// A folder, such as a stick.
#[tauri::command]
pub(crate) async fn choose_folder(window: WebviewWindow, title: String) -> Option<String> {
    let dialog = AsyncFileDialog::new().set_parent(&window).set_title(title);
    let chosen = dialog.pick_folder().await?;
    Some(chosen.path().to_string_lossy().into_owned())
}

/// A file to read.
#[tauri::command]
pub(crate) async fn choose_open(
    window: WebviewWindow,
    title: String,
    extensions: Vec<String>,
) -> Option<String> {
    let mut dialog = AsyncFileDialog::new().set_parent(&window).set_title(title);
    if !extensions.is_empty() {
        dialog = dialog.add_filter(extensions.join(", "), &extensions);
    }
    let chosen = dialog.pick_file().await?;
    Some(chosen.path().to_string_lossy().into_owned())
}

/// Opens a paper in the system's viewer. Only papers: the screen must not start programs.
#[tauri::command]
pub(crate) async fn open_in_viewer(path: String) -> Result<(), Failure> {
    let path = Path::new(&path);
    let paper = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if !paper || !path.is_file() {
        return Err(Failure::new("file-unreadable"));
    }
    opener::open(path).map_err(|_| Failure::new("no-viewer"))
}

/// Opens the folder of a saved file, or a folder itself, in the system's own window.
#[tauri::command]
pub(crate) async fn show_folder(path: String) -> Result<(), Failure> {
    let path = Path::new(&path);
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    let folder = folder.filter(|folder| folder.is_absolute() && folder.is_dir());
    let folder = folder.ok_or_else(|| Failure::new("folder-missing"))?;
    opener::open(folder).map_err(|_| Failure::new("no-viewer"))
}
