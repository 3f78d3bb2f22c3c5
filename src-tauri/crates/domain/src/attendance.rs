//! When a session takes place, how a person was marked in it, and the minutes that this is worth.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// Minutes of one calendar day; a minute from here on belongs to the night after the session's date.
pub const DAY_MINUTES: u16 = 24 * 60;

/// The latest end of a session: the end of the day after its date.
pub const LATEST_END_MINUTE: u16 = 2 * DAY_MINUTES;

/// The date and the hours of a session, in local wall-clock time.
///
/// Minutes count from midnight of `date`. An end over 1440 lies after midnight: sessions in
/// Ramadan are held at night, so `21:30–00:45` is `1290..1485` of the evening's date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionTime {
    date: NaiveDate,
    start_minute: u16,
    end_minute: u16,
}

/// Why hours cannot be those of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeProblem {
    /// The start is not a minute of the date, 0 to 1439.
    StartOutsideDay,
    /// The end is not later than the start, so that nobody could attend a minute.
    EndsBeforeStart,
    /// The end is later than [`LATEST_END_MINUTE`].
    EndsTooLate,
}

impl SessionTime {
    /// Hours from `start_minute` (0 to 1439) to `end_minute` (later than the start, at most
    /// 2880), both in minutes from midnight of `date`.
    ///
    /// # Errors
    /// The [`TimeProblem`] of the first bound that is not kept.
    pub fn new(date: NaiveDate, start_minute: u16, end_minute: u16) -> Result<Self, TimeProblem> {
        if start_minute >= DAY_MINUTES {
            return Err(TimeProblem::StartOutsideDay);
        }
        if end_minute <= start_minute {
            return Err(TimeProblem::EndsBeforeStart);
        }
        if end_minute > LATEST_END_MINUTE {
            return Err(TimeProblem::EndsTooLate);
        }
        Ok(Self { date, start_minute, end_minute })
    }

    /// The date on which the session starts.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.date
    }

    /// The start in minutes from midnight of the date, 0 to 1439.
    #[must_use]
    pub fn start_minute(self) -> u16 {
        self.start_minute
    }

    /// The end in minutes from midnight of the date, at most 2880; over 1440 is after midnight.
    #[must_use]
    pub fn end_minute(self) -> u16 {
        self.end_minute
    }

    /// The length in minutes, at least 1.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.end_minute - self.start_minute
    }

    /// The minute from midnight of the date that the clock shows at `moment`, while the session
    /// runs. `None` before the start and from the end on: who notes an arrival then does so from
    /// memory, and the time of noting says nothing about it.
    #[must_use]
    pub fn minute_at(self, moment: NaiveDateTime) -> Option<u16> {
        let since = moment.signed_duration_since(self.date.and_time(NaiveTime::MIN)).num_minutes();
        let minute = u16::try_from(since).ok()?;
        (self.start_minute..self.end_minute).contains(&minute).then_some(minute)
    }

    /// Whether somebody who comes in at this minute is late when `grace` minutes are let pass;
    /// with a grace of 0 nobody is called late by the clock.
    #[must_use]
    pub fn is_late(self, minute: u16, grace: u16) -> bool {
        grace > 0 && minute >= self.start_minute.saturating_add(grace)
    }

    /// Moves a minute of the clock into the session: to the night it means, and never outside.
    ///
    /// In a session that reaches midnight, `00:30` is typed for the night after the date. Such a
    /// time is read as the one of its two meanings (this day or the next) that lies nearer to the
    /// session, so that 20:50 stays "before a session from 21:00 to 01:00" and 01:10 "after it".
    fn minute_inside(self, minute: u16) -> u16 {
        let next_day = minute.saturating_add(DAY_MINUTES);
        let before = self.start_minute.saturating_sub(minute);
        let after = next_day.saturating_sub(self.end_minute);
        let means_next_day = self.end_minute >= DAY_MINUTES && before > after;
        let meant = if means_next_day { next_day } else { minute };
        meant.clamp(self.start_minute, self.end_minute)
    }
}

/// How a person was marked in a session. No mark at all is a state of its own: not yet marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkState {
    /// There from the start to the end.
    Present,
    /// Came after the start.
    Late,
    /// Went before the end.
    LeftEarly,
    /// Not there, without a reason that the trainer accepts.
    Absent,
    /// Not there, with such a reason.
    Excused,
}

impl MarkState {
    /// Every state, in the order of the columns of the roll call.
    pub const ALL: [Self; 5] =
        [Self::Present, Self::Late, Self::LeftEarly, Self::Absent, Self::Excused];

    /// The word that stands for the state in the journal, the tables and the commands.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::LeftEarly => "left_early",
            Self::Absent => "absent",
            Self::Excused => "excused",
        }
    }

    /// The state of a code as [`Self::code`] writes it; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

impl MarkState {
    /// The state that "same as in the session before" gives: times belong to the session in which
    /// they were noted, so who came late is present in the next one, and who left early is absent.
    #[must_use]
    pub fn carried_over(self) -> Self {
        match self {
            Self::Late => Self::Present,
            Self::LeftEarly => Self::Absent,
            Self::Present | Self::Absent | Self::Excused => self,
        }
    }
}

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionState {
    /// Still to come, or not yet confirmed.
    Planned,
    /// It took place; only these count.
    Held,
    /// It did not take place.
    Cancelled,
}

impl SessionState {
    /// Every state, in the order of a session's life.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Held, Self::Cancelled];

    /// The word that stands for the state in the journal, the tables and the commands.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of a code as [`Self::code`] writes it; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The mark of one person in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    /// How the person was marked.
    pub state: MarkState,
    /// When a late person came or an early leaver left, in minutes from midnight of the
    /// session's date; may be over 1440. `None` when nobody wrote it down. Other states ignore it.
    pub minute: Option<u16>,
}

impl Mark {
    /// The minutes of the session that the person attended, 0 to [`SessionTime::minutes`].
    ///
    /// Coming late and leaving early cut the session at the time noted; a time that is unknown
    /// cuts nothing, because the trainer saw the person and nobody can say how much was missed.
    #[must_use]
    pub fn minutes_attended(self, time: SessionTime) -> u16 {
        let noted = self.minute.map(|minute| time.minute_inside(minute));
        match self.state {
            MarkState::Present => time.minutes(),
            MarkState::Late => time.end_minute - noted.unwrap_or(time.start_minute),
            MarkState::LeftEarly => noted.unwrap_or(time.end_minute) - time.start_minute,
            MarkState::Absent | MarkState::Excused => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hours(start: u16, end: u16) -> SessionTime {
        SessionTime::new(NaiveDate::from_ymd_opt(2018, 6, 1).unwrap(), start, end).unwrap()
    }

    #[test]
    fn the_clock_speaks_only_while_a_session_runs() {
        let at = |day, hour, minute| {
            let date = NaiveDate::from_ymd_opt(2018, 6, day).unwrap();
            date.and_hms_opt(hour, minute, 30).unwrap()
        };
        let morning = hours(540, 630);
        assert_eq!(morning.minute_at(at(1, 8, 59)), None, "before");
        assert_eq!(morning.minute_at(at(1, 9, 0)), Some(540), "the first minute");
        assert_eq!(morning.minute_at(at(1, 10, 29)), Some(629), "the last minute");
        assert_eq!(morning.minute_at(at(1, 10, 30)), None, "over");
        assert_eq!(morning.minute_at(at(2, 9, 30)), None, "another day");
        let night = hours(1290, 1485);
        assert_eq!(night.minute_at(at(2, 0, 20)), Some(1460), "after midnight, of the same night");
        assert!(!morning.is_late(554, 15), "within the grace");
        assert!(morning.is_late(555, 15), "fifteen minutes have passed");
        assert!(!morning.is_late(629, 0), "never, when the clock is not asked");
    }

    fn attended(state: MarkState, minute: Option<u16>, time: SessionTime) -> u16 {
        Mark { state, minute }.minutes_attended(time)
    }

    #[test]
    fn hours_are_checked() {
        let date = NaiveDate::from_ymd_opt(2018, 6, 1).unwrap();
        let problem = |start, end| SessionTime::new(date, start, end).err();
        assert_eq!(problem(540, 540), Some(TimeProblem::EndsBeforeStart), "no minute to attend");
        assert_eq!(problem(540, 539), Some(TimeProblem::EndsBeforeStart), "backwards");
        assert_eq!(
            problem(1440, 1500),
            Some(TimeProblem::StartOutsideDay),
            "starts on the next date"
        );
        assert_eq!(problem(1439, 2881), Some(TimeProblem::EndsTooLate), "two nights");
        assert_eq!(problem(0, 2880), None, "the longest session");
        assert_eq!(hours(1290, 1485).minutes(), 195, "21:30 to 00:45 is 3 h 15");
    }

    #[test]
    fn codes_lead_back_to_their_states() {
        for state in MarkState::ALL {
            assert_eq!(MarkState::from_code(state.code()), Some(state), "mark {state:?}");
        }
        for state in SessionState::ALL {
            assert_eq!(SessionState::from_code(state.code()), Some(state), "session {state:?}");
        }
        assert_eq!(MarkState::from_code("Present"), None, "codes have one spelling");
        assert_eq!(SessionState::from_code(""), None, "nothing is not a state");
    }

    #[test]
    fn late_and_early_cut_the_session() {
        let morning = hours(540, 630);
        assert_eq!(attended(MarkState::Present, None, morning), 90, "the whole session");
        assert_eq!(
            attended(MarkState::Present, Some(600), morning),
            90,
            "a time says nothing here"
        );
        assert_eq!(attended(MarkState::Late, Some(565), morning), 65, "came at 9:25");
        assert_eq!(attended(MarkState::LeftEarly, Some(600), morning), 60, "left at 10:00");
        assert_eq!(attended(MarkState::Late, None, morning), 90, "an unknown time cuts nothing");
        assert_eq!(
            attended(MarkState::LeftEarly, None, morning),
            90,
            "an unknown time cuts nothing"
        );
        assert_eq!(attended(MarkState::Absent, Some(600), morning), 0, "absent");
        assert_eq!(attended(MarkState::Excused, None, morning), 0, "excused is not attended");
    }

    #[test]
    fn times_outside_the_session_are_clamped() {
        let morning = hours(540, 630);
        assert_eq!(attended(MarkState::Late, Some(500), morning), 90, "came before it began");
        assert_eq!(
            attended(MarkState::Late, Some(10), morning),
            90,
            "no night in a morning session"
        );
        assert_eq!(attended(MarkState::Late, Some(700), morning), 0, "came when it was over");
        assert_eq!(attended(MarkState::LeftEarly, Some(500), morning), 0, "left before it began");
        assert_eq!(
            attended(MarkState::LeftEarly, Some(u16::MAX), morning),
            90,
            "left after the end"
        );
    }

    #[test]
    fn an_afternoon_session_has_no_night() {
        // 03:00 lies nearer to the end at 18:00 when counted through the night; still it is before.
        assert_eq!(attended(MarkState::Late, Some(180), hours(960, 1080)), 120, "came before");
    }

    #[test]
    fn the_night_after_the_date_is_understood() {
        let night = hours(1260, 1500);
        assert_eq!(
            attended(MarkState::Late, Some(30), night),
            30,
            "00:30 of a session until 01:00"
        );
        assert_eq!(attended(MarkState::Late, Some(1470), night), 30, "the same minute, counted on");
        assert_eq!(attended(MarkState::LeftEarly, Some(30), night), 210, "left at 00:30");
        assert_eq!(attended(MarkState::LeftEarly, Some(0), night), 180, "left at midnight");
        assert_eq!(attended(MarkState::LeftEarly, Some(80), night), 240, "01:20 is after the end");
        assert_eq!(attended(MarkState::Late, Some(1250), night), 240, "20:50 is before the start");
        assert_eq!(attended(MarkState::Late, Some(1320), night), 180, "22:00 is as typed");
        assert_eq!(
            attended(MarkState::LeftEarly, Some(10), hours(1200, 1440)),
            240,
            "ends at midnight"
        );
    }

    proptest! {
        #[test]
        fn nobody_attends_more_than_the_session(
            start in 0_u16..1440, length in 1_u16..1441, state in 0_usize..5, minute: Option<u16>,
        ) {
            let time = hours(start, start + length);
            prop_assert!(attended(MarkState::ALL[state], minute, time) <= time.minutes());
        }

        #[test]
        fn a_minute_of_the_session_means_itself(
            start in 0_u16..1440, length in 1_u16..1441, part in 0_u16..1441,
        ) {
            let time = hours(start, start + length);
            let minute = start + part.min(length);
            prop_assert_eq!(attended(MarkState::LeftEarly, Some(minute), time), minute - start);
        }
    }
}
