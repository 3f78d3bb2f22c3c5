//! Waiting for something to become true, with a deadline.

use std::time::{Duration, Instant};

/// How long a test waits for the window before it fails. Generous, because the machines that
/// run tests are busy; a passing test never waits longer than it has to.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks until there is an answer, and returns it.
///
/// # Panics
/// When there is none in time; the message names `what` was awaited.
pub fn until<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    eventually(ask).unwrap_or_else(|| panic!("waited in vain for {what}"))
}

/// Asks until there is an answer, and returns it; nothing, when there is none in time.
pub fn eventually<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let answer = ask();
        if answer.is_some() || Instant::now() > deadline {
            return answer;
        }
        // The pause between two questions; nothing depends on its length.
        std::thread::sleep(Duration::from_millis(20));
    }
}
