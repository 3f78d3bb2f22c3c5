//! The sessions of a new training, laid out from its first date and the hours of a day.

use crate::attendance::{DAY_MINUTES, SessionTime, TimeProblem};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// The most sessions that are laid out at once.
pub const MOST_SESSIONS: usize = 400;

/// Why sessions cannot be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayoutProblem {
    /// No day at all.
    NoDays,
    /// No hours at all.
    NoSlots,
    /// More sessions than [`MOST_SESSIONS`].
    TooMany {
        /// The most sessions that are laid out at once.
        limit: usize,
    },
    /// The hours of one slot are none.
    Slot {
        /// Index of the slot as given.
        slot: usize,
        /// What is wrong with it.
        problem: TimeProblem,
    },
    /// Two slots share a minute, on one date or from one night into the next date.
    Overlap {
        /// Index of the slot that begins first.
        first: usize,
        /// Index of the other; the same one where a slot runs into itself on the next date.
        second: usize,
    },
    /// The last date lies outside the calendar.
    DateOutOfRange,
}

/// The sessions of `days` consecutive dates from `first`, each with the same hours, in order.
///
/// As [`generate_on`] for dates that follow each other.
///
/// # Errors
/// The first [`LayoutProblem`] met.
pub fn generate(
    first: NaiveDate,
    days: u16,
    slots: &[(u16, u16)],
) -> Result<Vec<SessionTime>, LayoutProblem> {
    if usize::from(days).saturating_mul(slots.len()) > MOST_SESSIONS {
        return Err(LayoutProblem::TooMany { limit: MOST_SESSIONS });
    }
    let dates: Option<Vec<NaiveDate>> =
        (0..u64::from(days)).map(|day| first.checked_add_days(Days::new(day))).collect();
    generate_on(&dates.ok_or(LayoutProblem::DateOutOfRange)?, slots)
}

/// The sessions of these dates, each with the same hours, in order. A date counts once.
///
/// `slots` are pairs of start and end in minutes from midnight, as in [`SessionTime::new`], in
/// any order. One slot may begin in the minute in which another ends. No day of the week is
/// special: trainings are held on Friday and Saturday as a rule.
///
/// # Errors
/// The first [`LayoutProblem`] met.
pub fn generate_on(
    dates: &[NaiveDate],
    slots: &[(u16, u16)],
) -> Result<Vec<SessionTime>, LayoutProblem> {
    let dates: BTreeSet<NaiveDate> = dates.iter().copied().collect();
    let Some(first) = dates.first() else { return Err(LayoutProblem::NoDays) };
    if slots.is_empty() {
        return Err(LayoutProblem::NoSlots);
    }
    if dates.len().saturating_mul(slots.len()) > MOST_SESSIONS {
        return Err(LayoutProblem::TooMany { limit: MOST_SESSIONS });
    }
    let slots = in_order(*first, slots)?;
    let next = |date: &NaiveDate| date.succ_opt().is_some_and(|next| dates.contains(&next));
    refuse_overlap(&slots, dates.iter().any(next))?;
    let mut sessions = Vec::with_capacity(dates.len() * slots.len());
    for date in &dates {
        for (index, slot) in &slots {
            let session = SessionTime::new(*date, slot.start_minute(), slot.end_minute());
            sessions
                .push(session.map_err(|problem| LayoutProblem::Slot { slot: *index, problem })?);
        }
    }
    Ok(sessions)
}

/// The slots of one date by their start, each with its index as given.
fn in_order(
    date: NaiveDate,
    slots: &[(u16, u16)],
) -> Result<Vec<(usize, SessionTime)>, LayoutProblem> {
    let mut ordered = Vec::with_capacity(slots.len());
    for (slot, &(start, end)) in slots.iter().enumerate() {
        let time = SessionTime::new(date, start, end)
            .map_err(|problem| LayoutProblem::Slot { slot, problem })?;
        ordered.push((slot, time));
    }
    ordered.sort_by_key(|(slot, time)| (*time, *slot));
    Ok(ordered)
}

/// Neighbours by start must not meet. The latest end need not be the last slot's, so each slot is
/// held against the latest end so far, and the first slots of the next date against all of them,
/// where two dates follow each other.
fn refuse_overlap(slots: &[(usize, SessionTime)], in_a_row: bool) -> Result<(), LayoutProblem> {
    let next_date = slots.iter().map(|(slot, time)| (*slot, time.start_minute() + DAY_MINUTES));
    let this_date = slots.iter().map(|(slot, time)| (*slot, time.start_minute()));
    let mut busy: Option<(usize, u16)> = None;
    for ((slot, start), time) in this_date.zip(slots.iter().map(|(_, time)| time)) {
        if let Some((first, end)) = busy
            && start < end
        {
            return Err(LayoutProblem::Overlap { first, second: slot });
        }
        busy = Some((slot, time.end_minute()));
    }
    match (busy, next_date.min_by_key(|(_, start)| *start)) {
        (Some((first, end)), Some((second, start))) if in_a_row && start < end => {
            Err(LayoutProblem::Overlap { first, second })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};
    use proptest::prelude::*;

    #[test]
    fn days_may_lie_apart_and_a_night_between_them_meets_nothing() {
        let night = [(20 * 60, 25 * 60), (30, 60)];
        let apart = generate_on(&[june(8), june(1), june(8)], &night).unwrap();
        let days: Vec<NaiveDate> = apart.iter().map(|time| time.date()).collect();
        assert_eq!(days, [june(1), june(1), june(8), june(8)], "in order, a date once");
        assert!(
            matches!(generate_on(&[june(1), june(2)], &night), Err(LayoutProblem::Overlap { .. })),
            "the night of the first reaches into the second"
        );
        assert_eq!(generate_on(&[], &night), Err(LayoutProblem::NoDays));
    }

    fn june(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2018, 6, day).unwrap()
    }

    #[test]
    fn two_days_of_two_sessions() {
        let sessions = generate(june(1), 2, &[(660, 750), (540, 630)]).unwrap();
        let laid: Vec<_> = sessions
            .iter()
            .map(|time| (time.date(), time.start_minute(), time.end_minute()))
            .collect();
        assert_eq!(
            laid,
            [(june(1), 540, 630), (june(1), 660, 750), (june(2), 540, 630), (june(2), 660, 750),],
            "in the order in which they are held"
        );
        assert_eq!(june(1).weekday(), Weekday::Fri, "a weekend in Iraq, and nothing is left out");
    }

    #[test]
    fn slots_may_touch_and_not_overlap() {
        assert!(generate(june(1), 3, &[(540, 630), (630, 720)]).is_ok(), "they touch");
        assert_eq!(
            generate(june(1), 1, &[(629, 720), (540, 630)]),
            Err(LayoutProblem::Overlap { first: 1, second: 0 }),
            "one minute is shared"
        );
        assert_eq!(
            generate(june(1), 1, &[(540, 630), (540, 630)]),
            Err(LayoutProblem::Overlap { first: 0, second: 1 }),
            "twice the same"
        );
    }

    #[test]
    fn a_night_may_reach_the_next_morning_only() {
        let slots = [(0, 60), (1320, 1500)];
        assert!(generate(june(1), 1, &slots).is_ok(), "one date has no next morning");
        assert_eq!(
            generate(june(1), 2, &slots),
            Err(LayoutProblem::Overlap { first: 1, second: 0 }),
            "until 01:00 and from 00:00"
        );
        assert!(generate(june(1), 2, &[(60, 120), (1320, 1500)]).is_ok(), "they touch at 01:00");
        assert_eq!(
            generate(june(1), 2, &[(600, 2100)]),
            Err(LayoutProblem::Overlap { first: 0, second: 0 }),
            "25 hours every day"
        );
    }

    #[test]
    fn what_cannot_be_laid_out_is_refused() {
        let slot = (540, 630);
        assert_eq!(generate(june(1), 0, &[slot]), Err(LayoutProblem::NoDays), "no day");
        assert_eq!(generate(june(1), 1, &[]), Err(LayoutProblem::NoSlots), "no hours");
        assert_eq!(generate(june(1), 400, &[slot]).map(|all| all.len()), Ok(400), "the most");
        assert_eq!(
            generate(june(1), 401, &[slot]),
            Err(LayoutProblem::TooMany { limit: 400 }),
            "one more"
        );
        assert_eq!(
            generate(june(1), 1, &[slot, (700, 650)]),
            Err(LayoutProblem::Slot { slot: 1, problem: TimeProblem::EndsBeforeStart }),
            "backwards"
        );
        assert_eq!(
            generate(NaiveDate::MAX, 2, &[slot]),
            Err(LayoutProblem::DateOutOfRange),
            "the end of the calendar"
        );
    }

    proptest! {
        #[test]
        fn what_is_laid_out_is_ordered_and_apart(
            days in 1_u16..9, slots in prop::collection::vec((0_u16..1440, 1_u16..900), 1..5),
        ) {
            let slots: Vec<_> = slots.into_iter().map(|(start, long)| (start, start + long)).collect();
            if let Ok(sessions) = generate(june(1), days, &slots) {
                prop_assert_eq!(sessions.len(), usize::from(days) * slots.len());
                let span = |time: &SessionTime| {
                    let midnight = i64::from(time.date().num_days_from_ce()) * 1440;
                    (midnight + i64::from(time.start_minute()), midnight + i64::from(time.end_minute()))
                };
                for pair in sessions.windows(2) {
                    prop_assert!(span(&pair[0]).1 <= span(&pair[1]).0, "{pair:?}");
                }
            }
        }
    }
}
