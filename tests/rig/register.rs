//! A register of one's own, opened through the application's front door.

use api::{App, Environment, Failure, Moment};
use chrono::DateTime;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Sunday 3 June 2018, 09:00 UTC: the day after the example training.
const BEGIN: i64 = 1_528_016_400_000;

/// An open register in a folder that goes with it.
///
/// Its clock stands still but for one second a question, its place keeps UTC, and its randomness
/// begins the same each time: a story gives the same register whenever it is told.
pub struct Register {
    app: Option<App>,
    clock: Arc<AtomicI64>,
    folder: tempfile::TempDir,
}

impl Register {
    /// An empty one.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn empty() -> Self {
        let mut register = Self {
            app: None,
            clock: Arc::new(AtomicI64::new(BEGIN)),
            folder: tempfile::tempdir().expect("a folder for the register"),
        };
        register.reopen();
        register
    }

    /// One with the example training.
    pub fn example() -> Self {
        let mut register = Self::empty();
        register.call("demo_create", json!({}));
        register
    }

    /// Where `register.db` lies.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A place for files beside the register, made if need be.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn beside(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    /// Answers a command that must succeed.
    ///
    /// # Panics
    /// When it is refused; the message names the command and why.
    #[allow(clippy::needless_pass_by_value, reason = "calls read better with json!(…) itself")]
    pub fn call(&mut self, name: &str, input: Value) -> Value {
        self.app().dispatch(name, &input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    /// Why a command was refused.
    ///
    /// # Panics
    /// When it was not.
    #[allow(clippy::needless_pass_by_value, reason = "calls read better with json!(…) itself")]
    pub fn refused(&mut self, name: &str, input: Value) -> Failure {
        match self.app().dispatch(name, &input) {
            Ok(answer) => panic!("{name} should be refused, and answered {answer}"),
            Err(failure) => failure,
        }
    }

    /// The application itself, for what is not a command.
    ///
    /// # Panics
    /// Never between two calls.
    pub fn app(&mut self) -> &mut App {
        self.app.as_mut().expect("the register is open")
    }

    /// Lets time pass.
    pub fn later(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    /// Closes the register, as when the window is closed; [`Self::reopen`] opens it again.
    pub fn close(&mut self) {
        self.app = None;
    }

    /// Closes and opens it, as when the program is started again.
    ///
    /// # Panics
    /// When it does not open.
    pub fn reopen(&mut self) {
        self.close();
        let environment = environment(&self.clock);
        let app = App::open(self.folder.path(), environment);
        self.app = Some(app.unwrap_or_else(|failure| panic!("the register opens: {failure:?}")));
    }
}

/// The real disk, with a clock and randomness that are the same each time.
fn environment(clock: &Arc<AtomicI64>) -> Environment {
    let clock = Arc::clone(clock);
    // A second program run must not draw the ids of the first one again.
    let mut state = clock.fetch_add(1000, Ordering::Relaxed).cast_unsigned();
    Environment {
        now: Box::new(move || {
            let milliseconds = clock.fetch_add(1000, Ordering::Relaxed);
            Moment { milliseconds, local: utc(milliseconds) }
        }),
        local: Box::new(utc),
        random: Box::new(move |bytes| {
            for chunk in bytes.chunks_mut(8) {
                let drawn = splitmix(&mut state).to_le_bytes();
                chunk.copy_from_slice(&drawn[..chunk.len()]);
            }
            true
        }),
        // A test is no program that could start itself again.
        read_table: Box::new(|bytes, _| Ok(spreadsheets::read(&bytes)?)),
        ..Environment::real()
    }
}

fn utc(milliseconds: i64) -> chrono::NaiveDateTime {
    DateTime::from_timestamp_millis(milliseconds).expect("a moment of our days").naive_utc()
}

/// The next number of SplitMix64 (Steele, Lea and Flood, 2014): spread well, and never a secret.
fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
