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
    /// The person had left the training before that day, or somebody else had come instead.
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

/// Whether a person had come to a training by the time of a session, and was still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The person joined in a later session.
    NotYet,
    /// The person may have left by the last day, and not before.
    There,
    /// The person left, and somebody else had joined instead by then: on the last day as well.
    Relieved,
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
    /// How a session of this date and group concerns the person.
    #[must_use]
    pub fn concern(
        &self,
        date: Option<NaiveDate>,
        group: Option<&str>,
        presence: Presence,
    ) -> Concern {
        if presence == Presence::NotYet {
            return Concern::NotYet;
        }
        let theirs = match (group, self.group) {
            (None, _) => Concern::Expected,
            (Some(group), Some(own)) if group == own => Concern::Expected,
            (Some(_), None) => Concern::Welcome,
            (Some(_), Some(_)) => Concern::OtherGroup,
        };
        let left = self.last_day.zip(date).is_some_and(|(last, date)| date > last);
        let gone = left || presence == Presence::Relieved;
        if gone && theirs != Concern::OtherGroup { Concern::Gone } else { theirs }
    }
}

impl Concern {
    /// What the session is worth. `marked` is whether the person has a mark in it, `elsewhere`
    /// whether they have one in a session of another group that [`Room::answers`] for it.
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

/// A session that is held for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room<'a> {
    /// The group.
    pub group: &'a str,
    /// As it is written; sessions of one day have the same.
    pub date: &'a str,
    /// `None`: hours that cannot be.
    pub time: Option<SessionTime>,
}

impl Room<'_> {
    fn is_beside(&self, other: &Self) -> bool {
        self.time.zip(other.time).is_some_and(|(one, other)| beside(one, other))
    }

    fn meets(&self, group: &str, rooms: &[Option<Room>]) -> bool {
        rooms.iter().flatten().any(|room| room.group == group && self.is_beside(room))
    }
}

/// The nth session of a group on the nth day of the group, both from 0.
type Part = (usize, usize);

/// The sessions of other groups that answer for the one at this place: whoever is marked in one of
/// them is not missing here. Those at the same time do. Groups that meet one after the other, or on
/// different days, go the same way: the nth session of the one's nth day is that of the other's,
/// unless it has one at the same time. So nobody who changes the group is asked for what the new
/// one did before.
///
/// `rooms` are all sessions of a training in the order of time; `None` for those that are for
/// everybody or were cancelled.
#[must_use]
pub fn answering(place: usize, rooms: &[Option<Room>]) -> Vec<usize> {
    let Some(own) = rooms.get(place).copied().flatten() else { return Vec::new() };
    let parts = parts(rooms);
    let answers = |at: usize, other: Room| {
        let alone = || !own.meets(other.group, rooms) && !other.meets(own.group, rooms);
        own.is_beside(&other) || (parts.get(at) == parts.get(place) && alone())
    };
    let others = rooms.iter().enumerate().filter_map(|(at, room)| Some((at, (*room)?)));
    let others = others.filter(|(_, other)| other.group != own.group);
    others.filter(|(at, other)| answers(*at, *other)).map(|(at, _)| at).collect()
}

fn parts<'a>(rooms: &[Option<Room<'a>>]) -> Vec<Option<Part>> {
    let mut last: Vec<(Room<'a>, Part)> = Vec::new();
    let part = |room: &Option<Room<'a>>| {
        let room = (*room)?;
        let Some((before, part)) = last.iter_mut().find(|(other, _)| other.group == room.group)
        else {
            last.push((room, (0, 0)));
            return Some((0, 0));
        };
        let (day, session) = *part;
        *part = if before.date == room.date { (day, session + 1) } else { (day + 1, 0) };
        *before = room;
        Some(*part)
    };
    rooms.iter().map(part).collect()
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
            Belonging { group: own, last_day: None }.concern(Some(day(1)), group, Presence::There)
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
        let concern = |date, group| left.concern(Some(day(date)), group, Presence::There);
        assert_eq!(concern(1, None), Concern::Expected, "the last day is still theirs");
        assert_eq!(concern(2, None), Concern::Gone, "the day after");
        assert_eq!(concern(2, Some("A")), Concern::Gone, "their room too");
        assert_eq!(concern(2, Some("B")), Concern::OtherGroup, "the other room never was theirs");
        let nowhere = Belonging { group: None, last_day: Some(day(1)) };
        assert_eq!(
            nowhere.concern(Some(day(2)), Some("B"), Presence::There),
            Concern::Gone,
            "of no room"
        );
        assert_eq!(
            left.concern(None, None, Presence::There),
            Concern::Expected,
            "a date nobody can read"
        );
        let early = left.concern(Some(day(2)), None, Presence::NotYet);
        assert_eq!(early, Concern::NotYet, "never joined");
        let relieved = |group| left.concern(Some(day(1)), group, Presence::Relieved);
        assert_eq!(relieved(None), Concern::Gone, "somebody else sits there since noon");
        assert_eq!(relieved(Some("B")), Concern::OtherGroup);
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

    /// Group, day, first minute; each an hour long.
    fn answers(sessions: &[(&'static str, u32, u16)]) -> Vec<Vec<usize>> {
        let dates: Vec<String> =
            sessions.iter().map(|(_, date, _)| day(*date).to_string()).collect();
        let room = |(place, (group, date, start)): (usize, &(&'static str, u32, u16))| {
            let time = SessionTime::new(day(*date), *start, start + 60).ok();
            (!group.is_empty()).then_some(Room { group, date: &dates[place], time })
        };
        let rooms: Vec<Option<Room>> = sessions.iter().enumerate().map(room).collect();
        (0..rooms.len()).map(|place| answering(place, &rooms)).collect()
    }

    #[test]
    fn who_is_marked_in_one_room_is_not_missing_in_another() {
        let beside = [("A", 1, 540), ("B", 1, 540), ("", 1, 600), ("C", 1, 570)];
        let told: [Vec<usize>; 4] = [vec![1, 3], vec![0, 3], vec![], vec![0, 1]];
        assert_eq!(answers(&beside), told, "at the same time");
        let in_turn = [("A", 1, 540), ("B", 1, 600), ("A", 1, 660), ("B", 1, 720)];
        assert_eq!(answers(&in_turn), [[1], [0], [3], [2]], "one after the other");
        let by_days = [("A", 1, 540), ("B", 2, 540), ("A", 3, 540), ("B", 4, 540)];
        assert_eq!(answers(&by_days), [[1], [0], [3], [2]], "day by day");
    }

    #[test]
    fn an_hour_of_one_group_alone_answers_for_nothing_that_meets_another() {
        // A guest of the morning is still to come to the afternoon of the own room.
        let morning = [("B", 1, 540), ("A", 1, 840), ("B", 1, 840)];
        assert_eq!(answers(&morning), [vec![], vec![2], vec![1]]);
    }
}
