//! The overview of a training: everybody in every session, and what follows from it by the rule.
//!
//! Cancelled sessions are left out, and numbers of sessions are those of the whole training, as on
//! the attendance matrix.

use super::{SetMark, marked, write};
use crate::app::{App, Changed};
use crate::certificates::standing_code;
use crate::clock::{date, range};
use crate::failure::Failure;
use crate::nouns::{Named, Session, SessionState, Training, entry, read_id};
use crate::participants::RosterRow;
use crate::sheets::search_words;
use crate::standing::{Judged, hours_text, share_text};
use domain::attendance::MarkState;
use domain::concern::Weight;
use domain::eligibility::{Standing, Verdict};
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use words::{Argument, Figures};

/// Everybody in every session of a training that is not cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceOverview {
    /// UUID.
    pub training: String,
    /// What a certificate needs, in one sentence.
    pub rule_text: String,
    /// In the order of time.
    pub sessions: Vec<OverviewSession>,
    /// The participants in the order of the list.
    pub rows: Vec<OverviewRow>,
    /// All of them together.
    pub total: OverviewTotal,
}

/// A session, and how it was attended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewSession {
    /// UUID.
    pub id: String,
    /// Among all sessions of the training, from 1.
    pub number_text: String,
    /// `2018-06-01`
    pub date: String,
    /// "1 June"
    pub day_text: String,
    /// Which session, on which day, at what time, about what.
    pub label_text: String,
    /// Planned or held.
    pub state: SessionState,
    /// How many attended, were it for a part; empty where nothing is to be counted yet.
    pub attended_text: String,
    /// Their share of those whom the session concerns; empty as above.
    pub share_text: String,
    /// How many are not marked.
    pub unmarked: u32,
}

/// A participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewRow {
    /// UUID.
    pub person: String,
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
    /// What a typed query is compared with, by beginnings.
    pub search: Vec<String>,
    /// Digits of the telephone numbers.
    pub phones: Vec<String>,
    /// What marks change.
    pub line: OverviewLine,
}

/// The marks of a participant and what follows from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewLine {
    /// A letter for each session: `p` present, `l` late, `e` left early, `a` absent, `x` excused,
    /// `.` not marked, `o` not expected there, `-` cannot be marked: before they joined, or after
    /// they left. Letters, because there are many thousands of marks.
    pub marks: String,
    /// Hours attended of the sessions that count: "5:30".
    pub attended_text: String,
    /// Hours that count.
    pub counted_text: String,
    /// Attended of counted; a dash of nothing.
    pub percent_text: String,
    /// eligible, below, unmarked, not_counted; as on the page of certificates
    #[ts(type = "\"eligible\" | \"below\" | \"unmarked\" | \"not_counted\"")]
    pub standing: String,
}

/// All participants together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewTotal {
    /// Hours attended.
    pub attended_text: String,
    /// Hours that count.
    pub counted_text: String,
    /// Attended of counted; a dash of nothing.
    pub percent_text: String,
    /// How many have met the rule.
    pub eligible_text: String,
}

/// How to mark one person in one session of the overview. The note of an earlier mark stays, and
/// so does its time where the state is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetCell {
    /// UUID.
    pub session: String,
    /// UUID.
    pub person: String,
    /// `null` takes the mark away.
    #[ts(as = "Option<crate::codes::MarkState>")]
    pub state: Option<String>,
}

/// What a mark changed in the overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewChange {
    /// person → line; everybody where the first mark of a session has made it count
    pub lines: BTreeMap<String, OverviewLine>,
    /// The session, and those beside it in other rooms: who is marked here is not missed there.
    pub sessions: Vec<OverviewSession>,
    /// For the live region.
    pub said_text: String,
}

/// `marks_overview`
pub(crate) fn overview(app: &mut App, input: Named) -> Result<AttendanceOverview, Failure> {
    let id = read_id(&input.id)?;
    let training: Training = entry(app, id)?;
    let seen = Seen::of(app, Judged::read(app, id, &training)?);
    let threshold = seen.figures.percent(i64::from(training.rule.threshold_percent));
    let lines = seen.lines();
    Ok(AttendanceOverview {
        training: id.to_string(),
        rule_text: app.say("answer-rule", &[("threshold", Argument::Text(&threshold))]),
        sessions: seen.there.iter().filter_map(|place| seen.session(app, *place)).collect(),
        total: seen.total(&lines),
        rows: lines
            .iter()
            .enumerate()
            .map(|(place, (row, standing))| seen.row(place, row, standing))
            .collect(),
    })
}

/// `marks_set_cell`: on disk when it answers.
pub(crate) fn set_cell(app: &mut App, input: SetCell) -> Result<Changed<OverviewChange>, Failure> {
    let (session, person) = (read_id(&input.session)?, read_id(&input.person)?);
    let before: Session = entry(app, session)?;
    let mark = app.store.marks_of_session(session)?.remove(&(session, person));
    let same = mark.as_ref().filter(|mark| Some(&mark.state) == input.state.as_ref());
    let input = SetMark {
        minute: same.and_then(|mark| mark.minute),
        note: mark.as_ref().and_then(|mark| mark.note.clone()),
        session: input.session,
        person: input.person,
        state: input.state,
        arriving: false,
    };
    let written = write(app, "marks_set_cell", input)?;
    let said_text = marked(app, &written.sheet, person, &written.name).said_text;
    let (id, place) = (written.sheet.training, written.sheet.place);
    let training: Training = entry(app, id)?;
    let everybody = before.state != SessionState::Held;
    let judged = if everybody {
        Judged::read(app, id, &training)?
    } else {
        Judged::read_one(app, written.sheet, &training, person)?
    };
    let seen = Seen::of(app, judged);
    let sessions = &seen.judged.sessions;
    let beside = seen.judged.beside(place);
    let rooms = seen.there.iter().copied().filter(|room| {
        *room == place || sessions.get(*room).is_some_and(|(id, _)| beside.contains(id))
    });
    let rows = seen.judged.roster.participants();
    let changed = rows.filter(|row| everybody || row.person == person);
    let value = OverviewChange {
        lines: changed
            .map(|row| (row.person.to_string(), seen.line(row, &seen.judged.standing(row))))
            .collect(),
        sessions: rooms.filter_map(|place| seen.session(app, place)).collect(),
        said_text,
    };
    app.changed(written.done, value)
}

/// `marks_overview_total`: asked for after marks were made, since it looks at everybody.
pub(crate) fn overview_total(app: &mut App, input: Named) -> Result<OverviewTotal, Failure> {
    let id = read_id(&input.id)?;
    let training: Training = entry(app, id)?;
    let seen = Seen::of(app, Judged::read(app, id, &training)?);
    Ok(seen.total(&seen.lines()))
}

/// A training as the overview sees it.
struct Seen {
    judged: Judged,
    /// Places of the sessions that are not cancelled.
    there: Vec<usize>,
    figures: Figures,
}

/// A participant with what the rule says.
type Line<'r> = (&'r RosterRow, Standing);

impl Seen {
    fn of(app: &App, judged: Judged) -> Self {
        let sessions = judged.sessions.iter().enumerate();
        let there = sessions
            .filter(|(_, (_, session))| session.state != SessionState::Cancelled)
            .map(|(place, _)| place)
            .collect();
        Self { judged, there, figures: app.figures() }
    }

    fn lines(&self) -> Vec<Line<'_>> {
        let participants = self.judged.roster.participants();
        participants.map(|row| (row, self.judged.standing(row))).collect()
    }

    fn session(&self, app: &App, place: usize) -> Option<OverviewSession> {
        let (id, session) = self.judged.sessions.get(place)?;
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let total = self.judged.sessions.len();
        let number = [
            ("number", Argument::Number(count(place + 1))),
            ("total", Argument::Number(count(total))),
        ];
        let mut label = vec![app.say("answer-session-of", &number)];
        let day = date(&session.time.date);
        label.extend(day.map(|day| self.figures.date_full(day)));
        label.push(range(&self.figures, &session.time));
        label.extend(session.group.clone());
        label.extend(session.topic.clone());
        let figures = self.judged.session_figures(place);
        let known = figures.are_known(session);
        let (attended, concerned) = (figures.attended(), figures.concerned);
        let shown = |text: String| if known { text } else { String::new() };
        Some(OverviewSession {
            id: id.to_string(),
            number_text: self.figures.number(count(place + 1)),
            date: session.time.date.clone(),
            day_text: day.map(|day| self.figures.day_and_month(day)).unwrap_or_default(),
            label_text: self.figures.line(&label),
            state: session.state,
            attended_text: shown(self.figures.number(count(attended))),
            share_text: shown(share_text(&self.figures, attended as u64, concerned as u64)),
            unmarked: u32::try_from(figures.unmarked).unwrap_or(u32::MAX),
        })
    }

    fn row(&self, place: usize, row: &RosterRow, standing: &Standing) -> OverviewRow {
        OverviewRow {
            person: row.person.to_string(),
            number_text: self.figures.number(i64::try_from(place + 1).unwrap_or(i64::MAX)),
            name: row.details.name.clone(),
            name_lang: language_of(&row.details.name).to_owned(),
            affiliation_text: row.affiliation.clone(),
            affiliation_lang: row.affiliation_lang.to_owned(),
            search: search_words(row),
            phones: row.details.phone.as_deref().map(domain::phones::dialled).unwrap_or_default(),
            line: self.line(row, standing),
        }
    }

    fn line(&self, row: &RosterRow, found: &Standing) -> OverviewLine {
        let part = self.judged.part(row, found);
        let (attended, counted) = (found.attended_minutes.into(), found.counted_minutes.into());
        OverviewLine {
            marks: self.there.iter().map(|place| self.letter(row, *place)).collect(),
            attended_text: hours_text(&self.figures, attended),
            counted_text: hours_text(&self.figures, counted),
            percent_text: share_text(&self.figures, attended, counted),
            standing: standing_code(true, found, &part).to_owned(),
        }
    }

    /// As [`OverviewLine::marks`] says.
    fn letter(&self, row: &RosterRow, place: usize) -> char {
        let Some((id, _)) = self.judged.sessions.get(place) else { return '-' };
        match self.judged.weight(row, place) {
            Weight::Marked => {}
            Weight::Waits => return '.',
            Weight::Missed | Weight::Nothing => {
                let open = row.concern(place, &self.judged.sessions).is_open();
                return if open { 'o' } else { '-' };
            }
        }
        match self.judged.state(*id, row.person) {
            Some(MarkState::Present) => 'p',
            Some(MarkState::Late) => 'l',
            Some(MarkState::LeftEarly) => 'e',
            Some(MarkState::Absent) => 'a',
            Some(MarkState::Excused) => 'x',
            None => '.',
        }
    }

    fn total(&self, lines: &[Line]) -> OverviewTotal {
        let sum = |minutes: fn(&Standing) -> u32| -> u64 {
            lines.iter().map(|(_, standing)| u64::from(minutes(standing))).sum()
        };
        let (attended, counted) = (sum(|it| it.attended_minutes), sum(|it| it.counted_minutes));
        let met = lines.iter().filter(|(_, standing)| standing.verdict == Verdict::Eligible);
        OverviewTotal {
            attended_text: hours_text(&self.figures, attended),
            counted_text: hours_text(&self.figures, counted),
            percent_text: share_text(&self.figures, attended, counted),
            eligible_text: self.figures.number(i64::try_from(met.count()).unwrap_or(i64::MAX)),
        }
    }
}
