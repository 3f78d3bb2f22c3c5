//! Which sessions of a training concern a participant, and what a missing mark in them means.
//!
//! A session may be held for a group, in parallel with that of another group, and people join
//! late, leave early for good, or sit in the other room for once. None of this may turn a missing
//! mark into an absence, nor an absence into nothing.

use crate::attendance::SessionTime;
use chrono::NaiveDate;

/// How a session concerns a participant, before anybody was marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concern {
    /// The person is expected.
    Expected,
    /// The person is in no group, so each room may mark them and none has to.
    Welcome,
    /// It is held for another group.
    OtherGroup,
    /// The person had left the training before that day.
    Gone,
    /// The person joined in a later session.
    NotYet,
}

/// What a session is worth for a participant, with the marks that were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// It counts as it was marked.
    Marked,
    /// A mark is still to be made.
    Waits,
    /// It counts as missed without a mark: whoever leaves a training does not shorten it.
    Missed,
    /// It does not count.
    Nothing,
}

/// What is known of a person's part that decides which sessions concern them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Belonging<'a> {
    /// The group; none: in no group yet.
    pub group: Option<&'a str>,
    /// The last day in the training; none: did not leave.
    pub last_day: Option<NaiveDate>,
}

impl Belonging<'_> {
    /// How a session of this date and group concerns the person; `joined` is whether the person
    /// had joined by then.
    #[must_use]
    pub fn concern(&self, date: Option<NaiveDate>, group: Option<&str>, joined: bool) -> Concern {
        if !joined {
            return Concern::NotYet;
        }
        let theirs = match (group, self.group) {
            (None, _) => Concern::Expected,
            (Some(group), Some(own)) if group == own => Concern::Expected,
            (Some(_), None) => Concern::Welcome,
            (Some(_), Some(_)) => Concern::OtherGroup,
        };
        let gone = self.last_day.zip(date).is_some_and(|(last, date)| date > last);
        if gone && theirs != Concern::OtherGroup { Concern::Gone } else { theirs }
    }
}

impl Concern {
    /// What the session is worth. `marked` is whether the person has a mark in it, `elsewhere`
    /// whether they have one in a session of another group at the same time.
    #[must_use]
    pub fn weight(self, marked: bool, elsewhere: bool) -> Weight {
        match self {
            Self::NotYet => Weight::Nothing,
            _ if marked => Weight::Marked,
            Self::Expected if !elsewhere => Weight::Waits,
            Self::Gone => Weight::Missed,
            Self::Expected | Self::Welcome | Self::OtherGroup => Weight::Nothing,
        }
    }

    /// Whether the person may be marked in it: not before they joined, nor after they left.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Expected | Self::Welcome | Self::OtherGroup)
    }
}

/// Whether two sessions share a minute, so that nobody can be in both from start to end. Both
/// are of one training; a session after midnight belongs to the evening's date.
#[must_use]
pub fn beside(one: SessionTime, other: SessionTime) -> bool {
    one.date() == other.date()
        && one.start_minute() < other.end_minute()
        && other.start_minute() < one.end_minute()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2018, 6, day).unwrap()
    }

    #[test]
    fn groups_decide_who_is_expected() {
        let concern = |own, group| {
            Belonging { group: own, last_day: None }.concern(Some(day(1)), group, true)
        };
        assert_eq!(concern(Some("A"), None), Concern::Expected, "a session for everybody");
        assert_eq!(concern(None, None), Concern::Expected, "no groups at all");
        assert_eq!(concern(Some("A"), Some("A")), Concern::Expected, "the own room");
        assert_eq!(concern(Some("A"), Some("B")), Concern::OtherGroup, "the other room");
        assert_eq!(concern(None, Some("B")), Concern::Welcome, "in no group: any room");
    }

    #[test]
    fn who_left_misses_what_follows_and_only_their_own_sessions() {
        let left = Belonging { group: Some("A"), last_day: Some(day(1)) };
        let concern = |date, group| left.concern(Some(day(date)), group, true);
        assert_eq!(concern(1, None), Concern::Expected, "the last day is still theirs");
        assert_eq!(concern(2, None), Concern::Gone, "the day after");
        assert_eq!(concern(2, Some("A")), Concern::Gone, "their room too");
        assert_eq!(concern(2, Some("B")), Concern::OtherGroup, "the other room never was theirs");
        let nowhere = Belonging { group: None, last_day: Some(day(1)) };
        assert_eq!(nowhere.concern(Some(day(2)), Some("B"), true), Concern::Gone, "of no room");
        assert_eq!(left.concern(None, None, true), Concern::Expected, "a date nobody can read");
        assert_eq!(left.concern(Some(day(2)), None, false), Concern::NotYet, "never joined");
    }

    #[test]
    fn a_missing_mark_waits_only_where_somebody_is_expected() {
        use Concern::{Expected, Gone, NotYet, OtherGroup, Welcome};
        let told = [Expected, Welcome, OtherGroup, Gone, NotYet].map(|concern| {
            [(false, false), (true, false), (false, true)]
                .map(|(marked, elsewhere)| concern.weight(marked, elsewhere))
        });
        use Weight::{Marked, Missed, Nothing, Waits};
        assert_eq!(
            told,
            [
                [Waits, Marked, Nothing],
                [Nothing, Marked, Nothing],
                [Nothing, Marked, Nothing],
                [Missed, Marked, Missed],
                [Nothing, Nothing, Nothing],
            ],
            "unmarked; marked; marked in the other room"
        );
    }

    #[test]
    fn rooms_are_beside_each_other_when_they_share_a_minute() {
        let at = |date, start, end| SessionTime::new(day(date), start, end).unwrap();
        assert!(beside(at(1, 540, 630), at(1, 540, 630)), "the same hours");
        assert!(beside(at(1, 540, 630), at(1, 629, 700)), "one minute");
        assert!(!beside(at(1, 540, 630), at(1, 630, 700)), "one after the other");
        assert!(!beside(at(1, 540, 630), at(2, 540, 630)), "another day");
    }
}
