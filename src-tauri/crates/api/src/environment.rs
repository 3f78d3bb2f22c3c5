//! The world outside: clock, randomness, disk. The one file that may ask the operating system.

use crate::failure::Failure;
use chrono::{DateTime, Local, NaiveDateTime};
use std::time::SystemTime;
use transfer::{Disk, RealDisk};

/// A moment, as the user's clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970, UTC.
    pub milliseconds: i64,
    /// Date and time at this place.
    pub local: NaiveDateTime,
}

/// Fills with random bytes; `false` where the system has none to give.
pub type Randomness = Box<dyn FnMut(&mut [u8]) -> bool + Send>;

/// What the application needs from outside; tests hand in their own.
pub struct Environment {
    /// The moment now.
    pub now: Box<dyn Fn() -> Moment + Send>,
    /// Date and time at this place for a stamp of the journal.
    pub local: Box<dyn Fn(i64) -> NaiveDateTime + Send>,
    /// The source of ids and nonces.
    pub random: Randomness,
    /// The disk for copies, backups and papers.
    pub disk: Box<dyn Disk + Send>,
}

impl Environment {
    /// The real world.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn real() -> Self {
        Self {
            now: Box::new(|| {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
                let milliseconds =
                    since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX));
                Moment { milliseconds, local: local(milliseconds) }
            }),
            local: Box::new(local),
            random: Box::new(|bytes| getrandom::fill(bytes).is_ok()),
            disk: Box::new(RealDisk),
        }
    }

    /// Sixteen random bytes.
    ///
    /// # Errors
    /// `internal` where the system has no randomness to give.
    pub(crate) fn bytes(&mut self) -> Result<[u8; 16], Failure> {
        let mut bytes = [0; 16];
        if (self.random)(&mut bytes) { Ok(bytes) } else { Err(Failure::internal("randomness")) }
    }
}

fn local(milliseconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(milliseconds)
        .unwrap_or_default()
        .with_timezone(&Local)
        .naive_local()
}
