//! The one door of the screen to the commands of the application.

use crate::register::Register;
use api::Failure;
use tauri::State;

/// Any command of the application, by name.
#[tauri::command]
pub(crate) async fn call(
    register: State<'_, Register>,
    name: String,
    input: serde_json::Value,
) -> Result<serde_json::Value, Failure> {
    register.call(name, input).await
}

/// Asks the running long command to stop; it then fails with `cancelled`, nothing half done.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its state over by value")]
pub(crate) fn cancel(register: State<'_, Register>) {
    register.cancel();
}
