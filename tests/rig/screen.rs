//! A screen of one's own: Xvfb, with xdotool as the hand on keyboard and mouse.
//!
//! Also where a real screen is at hand: a test that types into whatever window is in front
//! would disturb the person before it, and be disturbed.

use crate::program::finish;
use crate::wait::until;
use std::ffi::OsString;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running X server without hardware; it ends with this value.
pub struct Screen {
    server: Child,
    display: String,
    folder: tempfile::TempDir,
}

impl Screen {
    /// Starts a server of this size in pixels on the first free display.
    ///
    /// # Panics
    /// When Xvfb is not installed or does not start.
    pub fn open(width: u32, height: u32) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the frame buffer");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            .args(["-screen", "0", &format!("{width}x{height}x24"), "-fbdir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (cargo xtask prepare)");
        // The server writes its display's number once it accepts connections.
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("standard output is piped"))
            .read_line(&mut number)
            .expect("Xvfb tells its display");
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self { server, display: format!(":{}", number.trim()), folder }
    }

    /// Its number, which begins with a colon.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// The environment of a program on this screen: a home folder, and nothing of this machine but
    /// the path. The screen has no graphics card; with WebKit's usual way of handing frames on,
    /// each would be read back from a card that is imitated, which takes five times as long.
    pub fn environment(&self, home: &Path) -> Vec<(&'static str, OsString)> {
        vec![
            ("PATH", std::env::var_os("PATH").unwrap_or_default()),
            ("HOME", home.into()),
            ("LANG", "C.UTF-8".into()),
            ("DISPLAY", self.display.clone().into()),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ]
    }

    /// Reads all pixels now, into a buffer that is used again and again.
    ///
    /// # Panics
    /// When the server has gone.
    pub fn pixels(&self, into: &mut Vec<u8>) {
        into.clear();
        File::open(self.folder.path().join("Xvfb_screen0"))
            .and_then(|mut file| file.read_to_end(into))
            .expect("Xvfb keeps its frame buffer in a file");
    }

    /// Waits until nothing on the screen has changed for a third of a second: toolkits drop keys
    /// that arrive while they rebuild a dialog. (A caret that blinks is slower than that.)
    pub fn rest(&self) {
        let (mut before, mut now) = (Vec::new(), Vec::new());
        let mut since = Instant::now();
        until("the screen to come to rest", || {
            self.pixels(&mut now);
            if now != before {
                std::mem::swap(&mut now, &mut before);
                since = Instant::now();
            }
            (since.elapsed() > Duration::from_millis(330)).then_some(())
        });
    }

    /// Runs xdotool; its output, or nothing when it found nothing or failed.
    pub fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new("xdotool");
        command.args(arguments).env("DISPLAY", &self.display);
        let finished = finish(&mut command);
        (finished.code == 0).then_some(finished.said)
    }

    /// Gives the keyboard a layout, such as `ara` or `iq(ku_ara)`: what its keys type from now on.
    ///
    /// # Panics
    /// When setxkbmap is not installed or knows no such layout.
    pub fn layout(&self, layout: &str) {
        let mut command = Command::new("setxkbmap");
        command.args(["-layout", layout]).env("DISPLAY", &self.display);
        assert_eq!(finish(&mut command).code, 0, "the keyboard gets the layout {layout}");
    }

    /// The windows that can be seen and have a name: a program's own ones, not its helpers'.
    pub fn windows(&self) -> Vec<String> {
        self.xdotool(&["search", "--onlyvisible", "--name", "."])
            .map(|text| text.lines().map(str::to_owned).collect())
            .unwrap_or_default()
    }

    /// Saves the whole screen, with native dialogs, as a PNG picture. Never fails a test: it is
    /// called for those that have failed already.
    pub fn picture(&self, file: &Path) {
        let mut command = Command::new("import");
        command.args(["-display", &self.display, "-window", "root"]).arg(file).status().ok();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
