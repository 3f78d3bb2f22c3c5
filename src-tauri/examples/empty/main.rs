//! A window with one word in it: what Tauri and the web view cost before Hadir does anything.
//!
//! `cargo xtask bench` starts it next to Hadir and compares; a fixed number of milliseconds
//! would say more about the machine than about us.
//!
//! **Invariants**
//! - It opens a window of the same size as Hadir's and serves its page in the same way.
//!
//! **Not here**: commands, state, words; each of them is what the comparison is to show.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
