//! The open register behind the window.

use crate::turns::Turns;
use api::{App, Environment, Failure};
use serde::Serialize;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};
use tauri::{AppHandle, Emitter, Manager};

/// The register, or why it could not be opened: the window then says so. It is opened on a thread
/// of its own, while the window draws its first pixels; whoever needs it first waits.
type Opening =
    LazyLock<Mutex<Result<App, Failure>>, Box<dyn FnOnce() -> Mutex<Result<App, Failure>> + Send>>;

/// The open register.
pub(crate) struct Register {
    app: Arc<Opening>,
    turns: Arc<Turns>,
}

/// What the window is told while something long runs.
#[derive(Clone, Serialize)]
struct Progress {
    stage: String,
    done: u64,
    total: u64,
}

impl Register {
    /// Begins to open the register in `folder`.
    pub(crate) fn open(folder: PathBuf, handle: AppHandle) -> Self {
        let turns = Arc::new(Turns::default());
        let running = Arc::clone(&turns);
        let open = move || {
            let app = App::open(&folder, Environment::real()).map(|mut app| {
                app.set_progress(Box::new(move |stage, done, total| {
                    let told = Progress { stage: stage.to_owned(), done, total };
                    // A window that is gone hears nothing; the work goes on.
                    let _ = handle.emit("progress", told);
                    running.go_on()
                }));
                app
            });
            Mutex::new(app)
        };
        let app: Arc<Opening> = Arc::new(LazyLock::new(Box::new(open)));
        let early = Arc::clone(&app);
        tauri::async_runtime::spawn_blocking(move || {
            LazyLock::force(&early);
        });
        Self { app, turns }
    }

    /// Asks the running long command to stop, and those that wait for it.
    pub(crate) fn cancel(&self) {
        self.turns.stop();
    }

    /// The window is being closed: the next one begins at its beginning. Nobody waits for a long
    /// command, which is asked to stop; the next window then opens where this one was.
    pub(crate) fn leave(&self) {
        self.cancel();
        if let Ok(mut app) = self.app.try_lock()
            && let Ok(app) = app.as_mut()
        {
            // Where this fails the next window opens where this one was, which is no harm.
            let _ = app.dispatch("screens_leave", &serde_json::Value::Null);
        }
    }

    /// Answers a command on a thread of its own, so that the window stays alive.
    pub(crate) async fn call(
        &self,
        name: String,
        input: serde_json::Value,
    ) -> Result<serde_json::Value, Failure> {
        let app = Arc::clone(&self.app);
        let turns = Arc::clone(&self.turns);
        let turn = turns.ask(&name);
        let answered = tauri::async_runtime::spawn_blocking(move || {
            let mut app = app.lock().map_err(|_| Failure::internal("lock"))?;
            let wanted = turns.begin(&turn);
            let answer = match app.as_mut() {
                Ok(_) if !wanted => Err(Failure::new("cancelled")),
                Ok(app) => app.dispatch(&name, &input),
                Err(failure) => Err(failure.clone()),
            };
            turns.end(&turn);
            answer
        });
        answered.await.map_err(|_| Failure::internal("thread"))?
    }
}

/// Where the register lies: `HADIR_DATA`, else the application's own folder of this user.
pub(crate) fn folder(app: &tauri::App) -> Result<PathBuf, tauri::Error> {
    match std::env::var_os("HADIR_DATA").filter(|folder| !folder.is_empty()) {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => app.path().app_data_dir(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests stop at what is wrong")]

    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn closing_waits_for_no_command_and_asks_it_to_stop() {
        let open = || Mutex::new(Err(Failure::internal("none")));
        let app: Arc<Opening> = Arc::new(LazyLock::new(Box::new(open)));
        let turns = Arc::new(Turns::default());
        let register = Register { app: Arc::clone(&app), turns: Arc::clone(&turns) };
        let command = app.lock().unwrap();
        assert!(turns.begin(&turns.ask("certificates_print")) && turns.go_on());
        let (left, closed) = mpsc::channel();
        std::thread::spawn(move || {
            register.leave();
            left.send(()).unwrap();
        });
        let closed = closed.recv_timeout(Duration::from_secs(20));
        assert!(closed.is_ok(), "the window closes while a command runs");
        assert!(!turns.go_on(), "and the command is asked to stop");
        drop(command);
    }
}
