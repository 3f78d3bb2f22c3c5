//! Small readings of dates and times between the seam, the rules and the words.

use crate::nouns::SessionTime;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use words::Figures;

/// Reads `2018-06-01`.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// The hours of a session, each isolated, with the dash following the paragraph.
pub(crate) fn range(figures: &Figures, time: &SessionTime) -> String {
    figures.time_range(i32::from(time.start_minute), i32::from(time.end_minute))
}

/// When a session begins and ends by the clock of the place.
pub(crate) fn span(time: &SessionTime) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let midnight = date(&time.date)?.and_time(NaiveTime::MIN);
    let at = |minute: u16| midnight.checked_add_signed(TimeDelta::minutes(i64::from(minute)));
    Some((at(time.start_minute)?, at(time.end_minute)?))
}

/// A moment as date and time.
pub(crate) fn moment_text(figures: &Figures, moment: NaiveDateTime) -> String {
    figures.line(&[figures.date(moment.date()), figures.time(minute_of_day(moment))])
}

/// Minutes since midnight.
pub(crate) fn minute_of_day(moment: NaiveDateTime) -> i32 {
    i32::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(0)
}
