//! How the web view draws on Linux.

/// Starts the program again with WebKit's shared-memory drawing, unless the user has chosen.
///
/// With buffers of the graphics card WebKit waits for frames that a machine without one, or with
/// an old one, delivers late: a mark then took about twice as long from key to paint, and the web
/// process a third more memory (measured without a card). The choice must stand in the environment before any thread runs.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt;

    const NAME: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(NAME).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Comes back only where it fails; the window then draws as WebKit likes.
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(NAME, "1")
            .exec();
    }
}

/// Other systems have one way to draw.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}
