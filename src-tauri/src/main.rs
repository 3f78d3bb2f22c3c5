//! The window of Hadir.
//!
//! **Invariants.** The only Rust that knows Tauri and rfd. It opens the register, passes commands
//! on to `api`, shows the system's dialogs and opens papers in the system's viewer; nothing else.
//!
//! **Not here.** No rule, no word, no SQL: a command that needs one belongs into `api`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod calls;
mod dialogs;
mod drawing;
mod fitting;
mod register;
mod turns;

use tauri::{Manager, RunEvent};

fn main() -> Result<(), tauri::Error> {
    if api::served().is_some() {
        return Ok(());
    }
    drawing::choose();
    tauri::Builder::default()
        .setup(|app| {
            if let Some(window) = app.get_webview_window("main") {
                fitting::fit(&window)?;
            }
            let folder = register::folder(app)?;
            app.manage(register::Register::open(folder, app.handle().clone()));
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            calls::call,
            calls::cancel,
            dialogs::choose_save,
            dialogs::choose_folder,
            dialogs::choose_open,
            dialogs::open_in_viewer,
            dialogs::show_folder,
        ])
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                app.state::<register::Register>().leave();
            }
        });
    Ok(())
}
