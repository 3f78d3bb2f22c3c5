//! Who gets a certificate and why, in one sentence per person.

mod figures;

pub(crate) use figures::{SessionFigures, hours_text, percent, share_text};

use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::marks::mark_id;
use crate::nouns::{Session, SessionState, Training};
use crate::participants::{Roster, RosterRow, beside_each};
use crate::sheets::Sheet;
use domain::Id;
use domain::attendance::{self, Mark, MarkState, SessionTime};
use domain::concern::{Concern, Weight};
use domain::eligibility::{Attended, Cause, Missing, Rule, Standing, Verdict, standing};
use domain::kinds::Part;
use std::collections::BTreeMap;
use store::SheetMark;
use words::{Argument, Language};

/// The attendance of a whole training, ready to be judged.
pub(crate) struct Judged {
    pub(crate) sessions: Vec<(Id, Session)>,
    pub(crate) roster: Roster,
    /// For each session those of other groups that answer for it.
    beside: Vec<Vec<Id>>,
    marks: BTreeMap<(Id, Id), SheetMark>,
    rule: Rule,
}

impl Judged {
    pub(crate) fn read(app: &App, id: Id, training: &Training) -> Result<Self, Failure> {
        Self::read_in(app, id, training, app.language())
    }

    /// The same with the names of organisations for readers of this language.
    pub(crate) fn read_in(
        app: &App,
        id: Id,
        training: &Training,
        language: Language,
    ) -> Result<Self, Failure> {
        let sessions = app.sessions_of(id)?;
        Ok(Self {
            beside: beside_each(&sessions),
            sessions,
            roster: app.roster_in(id, language)?,
            marks: app.store.marks_of_training(id)?,
            rule: rule(training),
        })
    }

    /// The same from a sheet that was read already, with what is needed to judge one person and
    /// to count the sheet's session and those beside it; marks of others in other sessions are not
    /// there.
    pub(crate) fn read_one(
        app: &App,
        sheet: Sheet,
        training: &Training,
        person: Id,
    ) -> Result<Self, Failure> {
        let Sheet { place, sessions, roster, mut marks, .. } = sheet;
        let own = sessions.iter().map(|(session, _)| mark_id(*session, person));
        marks.extend(app.store.marks_named(own)?);
        let beside = beside_each(&sessions);
        for room in beside.get(place).into_iter().flatten() {
            let place = sessions.iter().position(|(id, _)| id == room);
            for other in place.and_then(|place| beside.get(place)).into_iter().flatten() {
                marks.extend(app.store.marks_of_session(*other)?);
            }
        }
        Ok(Self { sessions, roster, beside, marks, rule: rule(training) })
    }

    pub(crate) fn rule(&self) -> &Rule {
        &self.rule
    }

    /// How somebody is marked in a session; `None` where there is no mark.
    pub(crate) fn state(&self, session: Id, person: Id) -> Option<MarkState> {
        self.marks.get(&(session, person)).and_then(|mark| MarkState::from_code(&mark.state))
    }

    /// What the session at this place is worth for a person.
    pub(crate) fn weight(&self, row: &RosterRow, place: usize) -> Weight {
        row.weight(place, &self.sessions, self.beside(place), &self.marks)
    }

    /// The sessions of other groups that answer for the one at this place.
    pub(crate) fn beside(&self, place: usize) -> &[Id] {
        self.beside.get(place).map_or(&[], Vec::as_slice)
    }

    /// The judgement of one person.
    pub(crate) fn standing(&self, row: &RosterRow) -> Standing {
        let attended: Vec<Attended> = self
            .sessions
            .iter()
            .enumerate()
            .filter_map(|(place, (id, session))| {
                let weight = self.weight(row, place);
                let mark = self.marks.get(&(*id, row.person)).and_then(|mark| {
                    Some(Mark { state: MarkState::from_code(&mark.state)?, minute: mark.minute })
                });
                let missed = Mark { state: MarkState::Absent, minute: None };
                let unplaced = weight == Weight::Nothing && self.waits_in_any_room(row, place);
                Some(Attended {
                    time: time_of(session)?,
                    state: match session.state {
                        SessionState::Planned => attendance::SessionState::Planned,
                        SessionState::Held => attendance::SessionState::Held,
                        SessionState::Cancelled => attendance::SessionState::Cancelled,
                    },
                    required: session.required,
                    belongs: weight != Weight::Nothing || unplaced,
                    mark: mark.or((weight == Weight::Missed).then_some(missed)),
                })
            })
            .collect();
        standing(&self.rule, &attended)
    }

    /// Whether somebody in no group lacks a mark in all of the rooms that are held beside each other
    /// here. No room waits for them, yet they were somewhere or nowhere, and until one or the other
    /// is marked nobody can say what they attended. Counted once, in the first of the rooms.
    fn waits_in_any_room(&self, row: &RosterRow, place: usize) -> bool {
        if row.concern(place, &self.sessions) != Concern::Welcome {
            return false;
        }
        let others = self.beside(place);
        let marked = |id: &Id| self.marks.contains_key(&(*id, row.person));
        let held = |(id, session): &(Id, Session)| {
            session.state == SessionState::Held && others.contains(id)
        };
        !others.iter().any(marked) && !self.sessions[..place].iter().any(held)
    }

    /// What this person's part is worth.
    pub(crate) fn part(&self, row: &RosterRow, standing: &Standing) -> Part {
        Part {
            role: row.participation.role.into(),
            held: self.any_held(),
            attended_minutes: standing.attended_minutes,
            verdict: standing.verdict,
        }
    }

    pub(crate) fn any_held(&self) -> bool {
        self.sessions.iter().any(|(_, session)| session.state == SessionState::Held)
    }

    /// The minutes of the sessions held, as a certificate names them.
    pub(crate) fn held_minutes(&self) -> i32 {
        let minutes = self.once(SessionState::Held).filter_map(time_of).map(SessionTime::minutes);
        minutes.map(i32::from).sum()
    }

    /// The sessions in this state; of those held beside each other for several groups, the first
    /// stands for all, since nobody goes to more than one.
    pub(crate) fn once(&self, state: SessionState) -> impl Iterator<Item = &Session> {
        let sessions = self.sessions.iter().enumerate();
        let there = sessions.filter(move |(_, (_, session))| session.state == state);
        let first = move |place: usize| {
            let before = &self.sessions[..place];
            let same = |id: &Id| before.iter().any(|(own, it)| own == id && it.state == state);
            !self.beside(place).iter().any(same)
        };
        there.filter(move |(place, _)| first(*place)).map(|(_, (_, session))| session)
    }

    /// The one sentence.
    pub(crate) fn reason(&self, app: &App, row: &RosterRow, found: &Standing) -> String {
        let sentence = match found.verdict {
            Verdict::NothingHeld => self.nothing(app, row),
            Verdict::Unmarked => {
                let count = i64::try_from(found.unmarked.len()).unwrap_or(i64::MAX);
                let sessions = self.session_list(app, &found.unmarked);
                app.say(
                    "eligibility-unmarked",
                    &[("count", Argument::Number(count)), ("sessions", Argument::Text(&sessions))],
                )
            }
            Verdict::RequiredMissed => {
                let sessions = self.session_list(app, &found.required_missed);
                let required =
                    app.say("eligibility-required", &[("sessions", Argument::Text(&sessions))]);
                let sum = self.sum(app, found, "eligibility-met");
                joined(app, &sum, &required)
            }
            Verdict::Eligible => self.sum(app, found, "eligibility-met"),
            Verdict::Below => self.sum(app, found, "eligibility-below"),
        };
        if row.participation.departure.is_some() && !row.successors.is_empty() {
            let name = app.figures().list(&row.successor_names());
            let replaced = app.say("eligibility-replaced", &[("name", Argument::Text(&name))]);
            return joined(app, &sentence, &replaced);
        }
        if let Some(left) = &row.participation.departure
            && let Some(day) = date(&left.last_day)
        {
            let day = app.figures().date(day);
            let left = app.say("eligibility-left", &[("date", Argument::Text(&day))]);
            return joined(app, &sentence, &left);
        }
        let groups = self.sessions.iter().any(|(_, session)| session.group.is_some());
        if groups && row.participation.group.is_none() {
            return joined(app, &sentence, &app.say("eligibility-no-group", &[]));
        }
        match self.joined_place(row) {
            Some(place) if place > 0 => {
                let session = self.session_name(app, place);
                let late = app.say("eligibility-joined", &[("session", Argument::Text(&session))]);
                joined(app, &sentence, &late)
            }
            _ => sentence,
        }
    }

    fn nothing(&self, app: &App, row: &RosterRow) -> String {
        let held = |(place, (_, session)): (usize, &(Id, Session))| {
            session.state == SessionState::Held && self.weight(row, place) != Weight::Nothing
        };
        let id = if !self.any_held() {
            "eligibility-no-session-held"
        } else if self.sessions.iter().enumerate().any(held) {
            "eligibility-all-excused"
        } else {
            "eligibility-nothing-counted"
        };
        app.say(id, &[])
    }

    fn sum(&self, app: &App, found: &Standing, id: &str) -> String {
        let figures = app.figures();
        let minutes = |minutes: u32| figures.duration(i32::try_from(minutes).unwrap_or(i32::MAX));
        let (attended, counted) = (minutes(found.attended_minutes), minutes(found.counted_minutes));
        let percent = figures.percent(i64::from(found.percent_rounded().unwrap_or(0)));
        let threshold = figures.percent(i64::from(self.rule.threshold_percent));
        let missing: Vec<String> =
            found.missing.iter().map(|missing| self.missing(app, missing)).collect();
        let missing_text = figures.list(&missing);
        let mut arguments = vec![
            ("attended", Argument::Text(&attended)),
            ("counted", Argument::Text(&counted)),
            ("percent", Argument::Text(&percent)),
            ("threshold", Argument::Text(&threshold)),
        ];
        if missing.is_empty() {
            return app.say(id, &arguments);
        }
        arguments.push(("missing", Argument::Text(&missing_text)));
        app.say(&format!("{id}-missing"), &arguments)
    }

    fn missing(&self, app: &App, missing: &Missing) -> String {
        let session = self.session_name(app, missing.session);
        let minutes = app.figures().duration(i32::from(missing.minutes));
        let id = match missing.cause {
            Cause::Late => "eligibility-missing-late",
            Cause::LeftEarly => "eligibility-missing-left-early",
            Cause::Absent => "eligibility-missing-absent",
            Cause::Excused => "eligibility-missing-excused",
            Cause::Unmarked => "eligibility-missing-unmarked",
        };
        app.say(id, &[("session", Argument::Text(&session)), ("minutes", Argument::Text(&minutes))])
    }

    fn session_list(&self, app: &App, places: &[usize]) -> String {
        let names: Vec<String> =
            places.iter().map(|place| self.session_name(app, *place)).collect();
        app.figures().list(&names)
    }

    /// "day 2, afternoon" where that says which one, else "day 2, session 3".
    fn session_name(&self, app: &App, place: usize) -> String {
        let Some((_, session)) = self.sessions.get(place) else { return String::new() };
        let mut days: Vec<&str> =
            self.sessions.iter().map(|(_, session)| session.time.date.as_str()).collect();
        days.dedup();
        let day = days.iter().position(|day| *day == session.time.date).unwrap_or(0) + 1;
        let day = ("day", Argument::Number(i64::try_from(day).unwrap_or(i64::MAX)));
        let same_day: Vec<(usize, &Session)> = self
            .sessions
            .iter()
            .enumerate()
            .filter(|(_, (_, other))| other.time.date == session.time.date)
            .map(|(place, (_, other))| (place, other))
            .collect();
        if same_day.len() == 1 {
            return app.say("eligibility-session-day", &[day]);
        }
        let alike =
            same_day.iter().filter(|(_, other)| part_of_day(other) == part_of_day(session)).count();
        if alike == 1 {
            let part = app.say(part_of_day(session), &[]);
            return app.say("eligibility-session-part", &[day, ("part", Argument::Text(&part))]);
        }
        let number = same_day.iter().position(|(other, _)| *other == place).unwrap_or(0) + 1;
        let number = ("number", Argument::Number(i64::try_from(number).unwrap_or(i64::MAX)));
        app.say("eligibility-session-number", &[day, number])
    }

    fn joined_place(&self, row: &RosterRow) -> Option<usize> {
        let joined = Id::parse(row.participation.joined.as_deref()?)?;
        self.sessions.iter().position(|(id, _)| *id == joined)
    }
}

fn rule(training: &Training) -> Rule {
    Rule {
        threshold_percent: training.rule.threshold_percent,
        excused_leaves_sum: training.rule.excused_leaves_sum,
        unmarked_blocks: training.rule.unmarked_blocks,
    }
}

fn joined(app: &App, first: &str, second: &str) -> String {
    let parts = [("first", Argument::Text(first)), ("second", Argument::Text(second))];
    app.say("eligibility-and", &parts)
}

fn part_of_day(session: &Session) -> &'static str {
    match session.time.start_minute {
        0..720 => "eligibility-part-morning",
        720..1020 => "eligibility-part-afternoon",
        _ => "eligibility-part-evening",
    }
}

/// The hours of a session for the rules; `None` where a merge brought hours that cannot be.
pub(crate) fn time_of(session: &Session) -> Option<SessionTime> {
    let date = date(&session.time.date)?;
    SessionTime::new(date, session.time.start_minute, session.time.end_minute).ok()
}
