//! Waiting for something to become true, with a deadline.

use std::time::{Duration, Instant};

/// How long a test waits for the window before it fails. Generous, because the machines that
/// run tests are busy; a passing test never waits longer than it has to.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks until there is an answer, and returns it.
///
/// # Panics
/// When there is none in time; the message names `what` was awaited.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        // The pause between two questions; nothing depends on its length.
        std::thread::sleep(Duration::from_millis(20));
    }
}
