//! The real window: started like a user starts it, driven by WebDriver and the keyboard.

use crate::drag::Drag;
use crate::repository::{built, target};
use crate::screen::Screen;
use crate::wait::{eventually, until};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, TypingData};

/// The window of Hadir on a screen and in a home folder of its own.
///
/// Things on the page are named by their `data-test` attribute. All methods wait; none returns
/// before what it did has reached the page.
pub struct Window {
    // In the order in which they go: the session, its door, the screen under them.
    driver: Option<WebDriver>,
    runtime: tokio::runtime::Runtime,
    door: Child,
    screen: Screen,
    home: tempfile::TempDir,
}

/// Something on the page.
pub struct Element<'window> {
    window: &'window Window,
    element: WebElement,
}

/// A native dialog of the window, for a file or a folder.
pub struct Dialog<'window> {
    screen: &'window Screen,
    id: String,
}

impl Window {
    /// Opens the window over the register in `data`, at 1366 × 768, the users' screens, as after
    /// the last one was closed.
    pub fn open(data: &Path) -> Self {
        std::fs::remove_file(data.join("screen.json")).ok();
        Self::open_again(data)
    }

    /// Opens the window as after a power cut: where the last one was.
    pub fn open_again(data: &Path) -> Self {
        Self::open_program(&built("hadir-desktop"), data, 1366, 768)
    }

    /// Opens any Tauri program; the second size in pixels is used by pictures and measurements.
    ///
    /// # Panics
    /// When it does not open.
    pub fn open_program(program: &Path, data: &Path, width: u32, height: u32) -> Self {
        let screen = Screen::open(width, height);
        let home = tempfile::tempdir().expect("a home folder");
        let (port, inner) = (free_port(), free_port());
        let door = Command::new(target().join("tools/bin/tauri-driver"))
            .args(["--port", &port.to_string(), "--native-port", &inner.to_string()])
            .args(["--native-host", "127.0.0.1"])
            // The window inherits the door's environment.
            .env_clear()
            .envs(screen.environment(home.path()))
            .env("HADIR_DATA", data)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tauri-driver starts (cargo xtask prepare)");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime for the WebDriver client");
        let mut window = Self { driver: None, runtime, door, screen, home };
        window.begin(program, [port, inner], width, height);
        window
    }

    fn begin(&mut self, program: &Path, ports: [u16; 2], width: u32, height: u32) {
        let mut wanted = Capabilities::new();
        wanted.set("tauri:options", json!({ "application": program })).expect("a path is JSON");
        // The door answers before the driver behind it does, and then refuses.
        for port in ports {
            until("the driver to listen", || TcpStream::connect(("127.0.0.1", port)).ok());
        }
        let address = format!("http://127.0.0.1:{}", ports[0]);
        let driver =
            self.runtime.block_on(WebDriver::new(address, wanted)).expect("the window opens");
        self.runtime
            .block_on(driver.set_window_rect(0, 0, width, height))
            .expect("the window fills the screen");
        self.driver = Some(driver);
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the session has begun")
    }

    /// The first visible thing of this name, awaited.
    pub fn find(&self, name: &str) -> Element<'_> {
        until(name, || self.all(name).into_iter().find(Element::is_visible))
    }

    /// All things of this name that are there now.
    pub fn all(&self, name: &str) -> Vec<Element<'_>> {
        let by = By::Css(format!("[data-test=\"{name}\"]"));
        let found = self.runtime.block_on(self.driver().find_all(by));
        found
            .unwrap_or_default()
            .into_iter()
            .map(|element| Element { window: self, element })
            .collect()
    }

    /// Waits until the page, as a person reads it, holds these words.
    pub fn read(&self, words: &str) {
        let script = "return document.body.innerText";
        until(words, || {
            let text = self.script(script, Vec::new());
            text.as_str()?.contains(words).then_some(())
        });
    }

    /// Waits until the page no longer holds these words.
    pub fn read_no_more(&self, words: &str) {
        let script = "return document.body.innerText";
        until(&format!("{words} to go"), || {
            let text = self.script(script, Vec::new());
            (!text.as_str()?.contains(words)).then_some(())
        });
    }

    /// Presses keys one after the other, wherever the focus is: a `&str` or a `Key`.
    pub fn press(&self, keys: impl Into<TypingData>) {
        let chain = self.driver().action_chain().send_keys(keys);
        self.runtime.block_on(chain.perform()).expect("keys arrive");
    }

    /// Holds one key and presses another, like Ctrl and Z.
    pub fn chord(&self, held: &Key, pressed: char) {
        self.chord_of(&[held], pressed);
    }

    /// Holds several keys and presses another, like Ctrl, Shift and A.
    ///
    /// # Panics
    /// When the keys do not arrive.
    pub fn chord_of(&self, held: &[&Key], pressed: char) {
        let begun = self.driver().action_chain();
        let down = held.iter().fold(begun, |chain, key| chain.key_down(key.value()));
        let pressed = down.key_down(pressed).key_up(pressed);
        let up = held.iter().rev().fold(pressed, |chain, key| chain.key_up(key.value()));
        self.runtime.block_on(up.perform()).expect("keys arrive");
    }

    /// What a script returns; a promise is awaited by `script_until_called`.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let running = self.driver().execute(script, arguments);
        let returned = self.runtime.block_on(running).expect("the script runs");
        returned.json().clone()
    }

    /// What a script hands to the function that it gets as its last argument.
    pub fn script_until_called(&self, script: &str, arguments: Vec<Value>) -> Value {
        let running = self.driver().execute_async(script, arguments);
        let returned = self.runtime.block_on(running).expect("the script runs");
        returned.json().clone()
    }

    /// The window as a PNG picture, once it has come to rest. Taken from the screen, which it
    /// fills: the web view's own pictures need the drawing that the shell does without.
    pub fn picture(&self, file: &Path) {
        self.screen.rest();
        self.screen.picture(file);
        assert!(file.exists(), "the picture is saved");
    }

    /// Does something that opens a native dialog, and waits for the dialog.
    pub fn dialog(&self, open: impl FnOnce(&Self)) -> Dialog<'_> {
        let before = self.screen.windows();
        open(self);
        let id = until("a native dialog", || {
            let now = self.screen.windows();
            now.into_iter().find(|window| !before.contains(window))
        });
        // Without a window manager nobody else gives the dialog the keyboard.
        until("the dialog to take the keyboard", || {
            self.screen.xdotool(&["windowfocus", "--sync", &id])
        });
        self.screen.rest();
        Dialog { screen: &self.screen, id }
    }

    /// Drags files from another program to the middle of the window, and holds them there.
    pub fn drag(&self, files: &[&Path]) -> Drag {
        Drag::over(self.screen.display(), files)
    }

    /// The screen with everything on it.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Ends every process at once, as a power cut does, and returns when all are gone.
    pub fn cut_power(mut self) {
        self.kill(self.processes());
        // The session cannot be quit any more.
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
    }

    /// Leaves a picture of the screen of a failed test, named after the test.
    fn keep_evidence(&self) {
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("window").replace("::", "-");
        let folder = target().join("failed-windows");
        std::fs::create_dir_all(&folder).ok();
        self.screen.picture(&folder.join(name).with_extension("png"));
    }

    /// Everything that was started here, known by its home folder, which nobody else has.
    /// Process groups would not do: the driver starts the window in a group of its own.
    fn processes(&self) -> Vec<String> {
        let home = format!("HOME={}", self.home.path().display());
        let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        entries
            .filter(|entry| {
                let environment = std::fs::read(entry.path().join("environ")).unwrap_or_default();
                environment.split(|byte| *byte == 0).any(|variable| variable == home.as_bytes())
            })
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect()
    }

    /// Ends what runs here, and waits for that and for what ran before: a process that is ending has
    /// lost its environment already while it still holds its files.
    fn kill(&self, before: Vec<String>) {
        let mut met: BTreeSet<String> = before.into_iter().collect();
        // Not `until`: a failed test must not fail a second time while it goes.
        eventually(|| {
            let running = self.processes();
            if !running.is_empty() {
                let mut kill = Command::new("kill");
                kill.args(["-s", "KILL"]).args(&running).stderr(Stdio::null()).status().ok();
            }
            met.extend(running);
            met.iter().all(|process| is_over(process)).then_some(())
        });
    }
}

/// Whether a process has let go of its files: it is gone, or it waits without a thread left for
/// its parent to ask how it ended.
fn is_over(process: &str) -> bool {
    let folder = Path::new("/proc").join(process);
    let Ok(state) = std::fs::read_to_string(folder.join("stat")) else { return true };
    let threads = std::fs::read_dir(folder.join("task")).map_or(0, Iterator::count);
    // The state follows the name, which stands in brackets and may hold anything.
    state.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('Z')) && threads <= 1
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.keep_evidence();
        }
        let running = self.processes();
        if let Some(driver) = self.driver.take() {
            self.runtime.block_on(driver.quit()).ok();
        }
        self.kill(running);
        self.door.wait().ok();
    }
}

impl Element<'_> {
    fn run<T>(&self, what: &str, work: impl Future<Output = WebDriverResult<T>>) -> T {
        let done = self.window.runtime.block_on(work);
        done.unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    fn is_visible(&self) -> bool {
        let shown = self.element.is_displayed();
        self.window.runtime.block_on(shown).unwrap_or(false)
    }

    /// Clicks it, once it is enabled and nothing lies over it.
    pub fn click(&self) {
        self.retry("click", || self.element.click());
    }

    /// Replaces what stands in a field; the end of a line is typed with the Enter key.
    pub fn fill(&self, text: &str) {
        self.retry("clear", || self.element.clear());
        let typed = text.replace('\n', &Key::Enter.value().to_string());
        self.run("type", self.element.send_keys(typed));
    }

    /// Does something to it when it can be done: messages lie over other things for seconds.
    fn retry<F: Future<Output = WebDriverResult<()>>>(&self, what: &str, work: impl Fn() -> F) {
        let runtime = &self.window.runtime;
        until(&format!("the chance to {what}"), || {
            let enabled = runtime.block_on(self.element.is_enabled()).unwrap_or(false);
            runtime.block_on(self.element.scroll_into_view()).ok();
            (enabled && runtime.block_on(work()).is_ok()).then_some(())
        });
    }

    /// Its text, as a person reads it; none when the page has put something else in its place since
    /// it was found. Whoever waits for a text finds it anew each time.
    pub fn text(&self) -> String {
        self.window.runtime.block_on(self.element.text()).unwrap_or_default()
    }

    /// One of its attributes.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.run("attribute", self.element.attr(name))
    }

    /// The text in a field.
    pub fn value(&self) -> String {
        self.run("value", self.element.value()).unwrap_or_default()
    }

    /// Chooses an option of a list by its value.
    pub fn choose(&self, value: &str) {
        let by = By::Css(format!("option[value=\"{value}\"]"));
        let option = self.run("option", self.element.find(by));
        self.run("choose", option.click());
    }
}

impl Dialog<'_> {
    /// Saves under this path, in place of the suggested name.
    pub fn save_as(self, path: &Path) {
        self.keys(&["key", "ctrl+a"]);
        self.confirm(path);
    }

    /// Chooses a file or folder that is there. Typing a slash opens a line for the path, yet not
    /// while something in the list of files is chosen.
    pub fn choose(self, path: &Path) {
        self.keys(&["key", "slash"]);
        self.screen.rest();
        self.keys(&["key", "ctrl+a"]);
        self.confirm(path);
    }

    fn confirm(self, path: &Path) {
        let path = path.to_str().expect("a path that can be typed");
        self.keys(&["type", "--delay", "20", path]);
        // Completion has the last word before Return.
        self.screen.rest();
        self.keys(&["key", "Return"]);
        self.gone();
    }

    /// Escapes, and waits until the dialog has gone.
    pub fn cancel(self) {
        self.keys(&["key", "Escape"]);
        self.gone();
    }

    fn keys(&self, arguments: &[&str]) {
        self.screen.xdotool(arguments).expect("xdotool types");
    }

    fn gone(&self) {
        until("the dialog to close", || (!self.screen.windows().contains(&self.id)).then_some(()));
    }
}

/// A port that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
