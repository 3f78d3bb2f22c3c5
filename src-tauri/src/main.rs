//! The window.
fn main() { let _ = tauri::Builder::default(); }
