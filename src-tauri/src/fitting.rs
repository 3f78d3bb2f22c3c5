//! The window's first size on small screens.

use tauri::{LogicalPosition, LogicalSize, WebviewWindow};

/// The size that the configuration asks for, in logical pixels.
const WANTED: LogicalSize<f64> = LogicalSize { width: 1366.0, height: 768.0 };

/// Fills a screen that is no larger than the window would be: a laptop of 1366 by 768 pixels
/// whose letters are set a quarter larger has room for 1093 by 614 only.
pub(crate) fn fit(window: &WebviewWindow) -> Result<(), tauri::Error> {
    let Some(monitor) = window.primary_monitor()? else { return Ok(()) };
    let room: LogicalSize<f64> = monitor.size().to_logical(monitor.scale_factor());
    if room.width > WANTED.width && room.height > WANTED.height {
        return Ok(());
    }
    let size = LogicalSize::new(room.width.min(WANTED.width), room.height.min(WANTED.height));
    window.set_size(size)?;
    window.set_position(LogicalPosition::new(0.0, 0.0))?;
    // Leaves the bars of the desktop in sight, where there are any.
    window.maximize()
}
