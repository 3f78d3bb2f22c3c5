//! The sheet of one session: who is to be marked and how they are marked.

use crate::app::App;
use crate::clock::{date, range};
use crate::failure::Failure;
use crate::nouns::{Named, Session, SessionState, Training, entry, read_id};
use crate::participants::{Roster, RosterRow, beside};
use crate::standing::time_of;
use crate::trainings::places;
use chrono::TimeDelta;
use domain::Id;
use domain::attendance::MarkState;
use domain::concern::{Concern, Weight};
use domain::names::{index_tokens, language_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::SheetMark;
use ts_rs::TS;
use words::{Argument, Figures, Language};

/// Everything that roll call shows of one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionSheet {
    /// UUID.
    pub session: String,
    /// UUID.
    pub training: String,
    /// Of the training.
    pub title: String,
    /// Of the title.
    pub title_lang: String,
    /// Place, date, which session, hours.
    pub header_text: String,
    /// "session 2 of 4"
    pub session_text: String,
    /// The session before.
    pub previous: Option<String>,
    /// The session after.
    pub next: Option<String>,
    /// What became of it.
    pub state: SessionState,
    /// Minutes from midnight of its date.
    pub start_minute: u16,
    /// The same; over 1440 is after midnight.
    pub end_minute: u16,
    /// In the order of the list, those of other groups last.
    pub rows: Vec<SheetRow>,
    /// How many of each.
    pub counts: SheetCounts,
}

/// One person on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetRow {
    /// UUID.
    pub person: String,
    /// UUID.
    pub participation: String,
    /// From 1, in the chosen digits.
    pub number_text: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Organisation, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// `null`: not marked yet.
    #[ts(as = "Option<crate::codes::MarkState>")]
    pub state: Option<String>,
    /// Whether the person can be marked: not before they joined, nor after they left.
    pub applicable: bool,
    /// Whether a mark is still to be made.
    pub waits: bool,
    /// Why the person is not expected here, or in which group they are.
    pub concern_text: Option<String>,
    /// Arrived or left at, minutes from midnight.
    pub minute: Option<u16>,
    /// What was noted.
    pub note: Option<String>,
    /// Time and note, ready to show.
    pub detail_text: String,
    /// What "same as the session before" would give.
    #[ts(as = "Option<crate::codes::MarkState>")]
    pub as_before: Option<String>,
    /// What a typed query is compared with, by beginnings.
    pub search: Vec<String>,
    /// Digits of the telephone numbers, as they are dialled from home and from abroad.
    pub phones: Vec<String>,
    /// Whether two laptops say different things.
    pub needs_decision: bool,
}

/// How many are marked how; who is not expected and not marked is in none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetCounts {
    /// Present.
    pub present: u32,
    /// Late.
    pub late: u32,
    /// Left early.
    pub left_early: u32,
    /// Absent.
    pub absent: u32,
    /// Excused.
    pub excused: u32,
    /// Not marked yet.
    pub unmarked: u32,
    /// All of them.
    pub total: u32,
    /// Each count in the chosen digits, by its name.
    #[ts(
        type = "Record<\"present\" | \"late\" | \"left_early\" | \"absent\" | \"excused\" | \"unmarked\" | \"total\", string>"
    )]
    pub texts: BTreeMap<String, String>,
}

/// `marks_sheet`
pub(crate) fn show(app: &mut App, input: Named) -> Result<SessionSheet, Failure> {
    Sheet::read(app, read_id(&input.id)?)?.shown(app)
}

/// A sheet before it is shown.
pub(crate) struct Sheet {
    pub(crate) id: Id,
    /// In which its texts are.
    pub(crate) language: Language,
    pub(crate) training: Id,
    pub(crate) session: Session,
    pub(crate) sessions: Vec<(Id, Session)>,
    /// Its place among the training's sessions, from 0.
    pub(crate) place: usize,
    /// The sessions of other groups that answer for it.
    beside: Vec<Id>,
    pub(crate) roster: Roster,
    pub(crate) marks: BTreeMap<(Id, Id), SheetMark>,
    previous_marks: BTreeMap<Id, MarkState>,
    undecided: Vec<Id>,
}

impl Sheet {
    pub(crate) fn read(app: &App, id: Id) -> Result<Self, Failure> {
        let session: Session = entry(app, id)?;
        let training = read_id(&session.training)?;
        let sessions = app.sessions_of(training)?;
        let place = sessions.iter().position(|(known, _)| *known == id);
        let place = place.ok_or_else(|| Failure::unknown("session"))?;
        let mut sheet = Self {
            id,
            language: app.settings.language,
            training,
            session,
            place,
            beside: beside(place, &sessions),
            roster: app.roster(training)?,
            marks: BTreeMap::new(),
            previous_marks: BTreeMap::new(),
            undecided: Vec::new(),
            sessions,
        };
        sheet.read_marks(app)?;
        for previous in sheet.previous() {
            for ((_, person), mark) in app.store.marks_of_session(previous)? {
                if let Some(state) = MarkState::from_code(&mark.state) {
                    sheet.previous_marks.entry(person).or_insert(state);
                }
            }
        }
        Ok(sheet)
    }

    /// Reads the marks again, after some were made; people and sessions are as they were.
    pub(crate) fn read_marks(&mut self, app: &App) -> Result<(), Failure> {
        self.marks = app.store.marks_of_session(self.id)?;
        // Who is marked in the room beside this one is not waited for here.
        for id in &self.beside {
            self.marks.extend(app.store.marks_of_session(*id)?);
        }
        app.read_last_marks(self.training, &mut self.roster)?;
        self.undecided = app.store.open_decisions()?.into_iter().map(|(_, id)| id).collect();
        Ok(())
    }

    /// The session before or after, cancelled ones and those of other groups left out.
    pub(crate) fn neighbour(&self, after: bool) -> Option<Id> {
        let (before, from) = self.sessions.split_at(self.place);
        let there = |(_, session): &&(Id, Session)| self.is_of_its_row(session);
        let found =
            if after { from.iter().skip(1).find(there) } else { before.iter().rev().find(there) };
        found.map(|(id, _)| *id)
    }

    /// Whether a session is one that the people of this one go to.
    fn is_of_its_row(&self, session: &Session) -> bool {
        let (own, other) = (&self.session.group, &session.group);
        session.state != SessionState::Cancelled
            && (own.is_none() || other.is_none() || own == other)
    }

    /// The session before, with those beside it when everybody meets here again.
    fn previous(&self) -> Vec<Id> {
        let Some(previous) = self.neighbour(false) else { return Vec::new() };
        let place = self.sessions.iter().position(|(id, _)| *id == previous);
        let place = place.filter(|_| self.session.group.is_none());
        let beside = place.into_iter().flat_map(|place| beside(place, &self.sessions));
        std::iter::once(previous).chain(beside).collect()
    }

    /// Whether the person may be marked in this session.
    pub(crate) fn is_open_to(&self, row: &RosterRow) -> bool {
        self.concern(row).is_open()
    }

    /// Whether this person's mark is still to be made.
    pub(crate) fn waits_for(&self, row: &RosterRow) -> bool {
        self.weight(row) == Weight::Waits
    }

    fn concern(&self, row: &RosterRow) -> Concern {
        row.concern(self.place, &self.sessions)
    }

    fn weight(&self, row: &RosterRow) -> Weight {
        row.weight(self.place, &self.sessions, &self.beside, &self.marks)
    }

    pub(crate) fn mark(&self, person: Id) -> Option<&SheetMark> {
        self.marks.get(&(self.id, person))
    }

    /// What "same as the session before" gives a person.
    pub(crate) fn as_before(&self, row: &RosterRow) -> Option<MarkState> {
        // Nobody is in two rooms at once.
        let free = match self.concern(row) {
            Concern::Expected => self.weight(row) != Weight::Nothing,
            Concern::Welcome => {
                let marked = |id: &Id| self.marks.contains_key(&(*id, row.person));
                !self.beside.iter().any(marked)
            }
            _ => false,
        };
        self.previous_marks.get(&row.person).filter(|_| free).map(|state| state.carried_over())
    }

    /// The minute that is noted for who comes or goes now, while the session runs.
    pub(crate) fn minute_now(&self, app: &App) -> Option<u16> {
        time_of(&self.session)?.minute_at((app.environment.now)().local)
    }

    /// Whether the session has begun by the laptop's clock.
    pub(crate) fn has_begun(&self, app: &App) -> bool {
        app.has_begun(&self.session)
    }

    /// Whether who comes in at this minute is proposed as late.
    pub(crate) fn is_late(&self, app: &App, minute: u16) -> bool {
        time_of(&self.session).is_some_and(|time| time.is_late(minute, app.settings.late_after))
    }

    /// The sessions of the same date that begin when this one is over, cancelled ones left out,
    /// in which this person is to be marked and is not.
    pub(crate) fn later_unmarked(&self, app: &App, row: &RosterRow) -> Result<Vec<Id>, Failure> {
        let mut found = Vec::new();
        for (place, (id, session)) in self.sessions.iter().enumerate().skip(self.place + 1) {
            let later = session.time.date == self.session.time.date
                && session.time.start_minute >= self.session.time.end_minute
                && session.state != SessionState::Cancelled;
            if !later {
                continue;
            }
            let mut marks = app.store.marks_of_session(*id)?;
            let beside = beside(place, &self.sessions);
            for other in &beside {
                marks.extend(app.store.marks_of_session(*other)?);
            }
            if row.weight(place, &self.sessions, &beside, &marks) == Weight::Waits {
                found.push(*id);
            }
        }
        Ok(found)
    }

    pub(crate) fn counts(&self, figures: &Figures) -> SheetCounts {
        let mut counts = SheetCounts::default();
        for row in self.roster.participants() {
            if !matches!(self.weight(row), Weight::Marked | Weight::Waits) {
                continue;
            }
            counts.total += 1;
            let state = self.mark(row.person).and_then(|mark| MarkState::from_code(&mark.state));
            *match state {
                None => &mut counts.unmarked,
                Some(MarkState::Present) => &mut counts.present,
                Some(MarkState::Late) => &mut counts.late,
                Some(MarkState::LeftEarly) => &mut counts.left_early,
                Some(MarkState::Absent) => &mut counts.absent,
                Some(MarkState::Excused) => &mut counts.excused,
            } += 1;
        }
        for (name, count) in [
            ("present", counts.present),
            ("late", counts.late),
            ("left_early", counts.left_early),
            ("absent", counts.absent),
            ("excused", counts.excused),
            ("unmarked", counts.unmarked),
            ("total", counts.total),
        ] {
            counts.texts.insert(name.to_owned(), figures.number(i64::from(count)));
        }
        counts
    }

    /// The rows of these people, or of all.
    pub(crate) fn rows(&self, app: &App, people: Option<&[Id]>) -> Vec<SheetRow> {
        let figures = app.figures();
        let wanted = |row: &RosterRow| people.is_none_or(|people| people.contains(&row.person));
        let rows = self.roster.participants().enumerate();
        let mut rows: Vec<_> = rows.filter(|(_, row)| wanted(row)).collect();
        let elsewhere = |row: &RosterRow| {
            self.concern(row) == Concern::OtherGroup && self.mark(row.person).is_none()
        };
        rows.sort_by_key(|(_, row)| elsewhere(row));
        rows.into_iter().map(|(place, row)| self.row(app, &figures, place, row)).collect()
    }

    fn row(&self, app: &App, figures: &Figures, place: usize, row: &RosterRow) -> SheetRow {
        let mark = self.mark(row.person);
        SheetRow {
            person: row.person.to_string(),
            participation: row.id.to_string(),
            number_text: figures.number(i64::try_from(place + 1).unwrap_or(i64::MAX)),
            name: row.details.name.clone(),
            name_lang: language_of(&row.details.name).to_owned(),
            affiliation_text: row.affiliation.clone(),
            affiliation_lang: row.affiliation_lang.to_owned(),
            state: mark.map(|mark| mark.state.clone()),
            applicable: self.is_open_to(row),
            waits: self.waits_for(row),
            concern_text: self.concern_text(app, row),
            minute: mark.and_then(|mark| mark.minute),
            note: mark.and_then(|mark| mark.note.clone()),
            detail_text: detail(figures, mark),
            as_before: self.as_before(row).map(|state| state.code().to_owned()),
            search: search_words(row),
            phones: row.details.phone.as_deref().map(domain::phones::dialled).unwrap_or_default(),
            needs_decision: self.undecided.contains(&crate::marks::mark_id(self.id, row.person)),
        }
    }

    /// Why somebody is not expected, or which group an expected person of another room is in.
    fn concern_text(&self, app: &App, row: &RosterRow) -> Option<String> {
        let part = &row.participation;
        match self.concern(row) {
            Concern::Expected => None,
            Concern::Welcome => Some(app.say("answer-in-no-group", &[])),
            Concern::OtherGroup => part.group.clone(),
            Concern::NotYet => Some(app.say("answer-joined-later", &[])),
            Concern::Gone => {
                let why = self.gone_text(app, row)?;
                // Who has a mark here counts by it.
                let missed = self.weight(row) == Weight::Missed;
                let said = || app.say("answer-missed", &[("why", Argument::Text(&why))]);
                Some(if missed { said() } else { why.clone() })
            }
        }
    }

    /// Who sat here instead, or when the person left as long as nobody did.
    fn gone_text(&self, app: &App, row: &RosterRow) -> Option<String> {
        let instead = row.successors_by(self.place, &self.sessions);
        if !instead.is_empty() {
            let name = app.figures().list(&instead);
            return Some(app.say("answer-replaced", &[("name", Argument::Text(&name))]));
        }
        let left = row.participation.departure.as_ref();
        let day = app.figures().date(left.and_then(|left| date(&left.last_day))?);
        Some(app.say("answer-departed", &[("date", Argument::Text(&day))]))
    }

    fn shown(&self, app: &App) -> Result<SessionSheet, Failure> {
        let training: Training = entry(app, self.training)?;
        let (title, title_lang) = app.choose(training.titles());
        let figures = app.figures();
        let session_text = app.say(
            "answer-session-of",
            &[
                ("number", Argument::Number(i64::try_from(self.place + 1).unwrap_or(i64::MAX))),
                ("total", Argument::Number(i64::try_from(self.sessions.len()).unwrap_or(i64::MAX))),
            ],
        );
        let (city, governorate) = places(app.settings.language, &training);
        let mut header: Vec<String> = city.or(governorate).into_iter().collect();
        header.extend(date(&self.session.time.date).map(|date| figures.date_full(date)));
        header.push(session_text.clone());
        header.push(range(&figures, &self.session.time));
        header.extend(self.session.topic.clone());
        header.extend(self.session.group.clone());
        Ok(SessionSheet {
            session: self.id.to_string(),
            training: self.training.to_string(),
            title,
            title_lang: title_lang.to_owned(),
            header_text: figures.line(&header),
            session_text,
            previous: self.neighbour(false).map(|id| id.to_string()),
            next: self.neighbour(true).map(|id| id.to_string()),
            state: self.session.state,
            start_minute: self.session.time.start_minute,
            end_minute: self.session.time.end_minute,
            rows: self.rows(app, None),
            counts: self.counts(&figures),
        })
    }
}

/// What a typed query is compared with, by beginnings: names and affiliation.
pub(crate) fn search_words(row: &RosterRow) -> Vec<String> {
    let mut words = index_tokens(&row.details.name);
    words.extend(row.details.latin_name.iter().flat_map(|name| index_tokens(name)));
    words.extend(index_tokens(&row.affiliation));
    words
}

fn detail(figures: &Figures, mark: Option<&SheetMark>) -> String {
    let Some(mark) = mark else { return "—".to_owned() };
    let time = mark.minute.map(|minute| figures.time(i32::from(minute)));
    let parts: Vec<String> = time.into_iter().chain(mark.note.clone()).collect();
    if parts.is_empty() { "—".to_owned() } else { figures.line(&parts) }
}

impl App {
    /// Whether a session has begun by the laptop's clock.
    pub(crate) fn has_begun(&self, session: &Session) -> bool {
        let begins = time_of(session).and_then(|time| {
            time.date()
                .and_hms_opt(0, 0, 0)
                .map(|day| day + TimeDelta::minutes(time.start_minute().into()))
        });
        begins.is_none_or(|begins| (self.environment.now)().local >= begins)
    }
}
