//! The attendance matrix: a row for each participant, a column for each session, and the sums that
//! follow from them by the rule of the training. Cancelled sessions have no column and stand in the
//! list of sessions below.

use super::author::{Author, Draft};
use super::figures::{Counted, Everybody};
use super::sessions::Counting;
use crate::failure::Failure;
use crate::nouns::{Session, SessionState};
use crate::print::{Voice, plain};
use crate::standing::{SessionFigures, percent};
use domain::Id;
use domain::attendance::MarkState;
use domain::concern::Weight;
use domain::eligibility::Verdict;
use domain::names::language_of;
use paper::{Align, Cell, Meaning, Part, Row, Sign, Style, Table, TableColumn, Width};

/// The narrowest column of a session (millimetres), and of one that has a day for itself: the day
/// stands above it.
const SESSION: f32 = 8.5;
const SESSION_OF_DAY: f32 = 15.0;
/// The widest column of a session (millimetres).
const WIDEST: f32 = 22.0;

/// So many sessions leave room for organisations.
const FEW: usize = 10;

/// The sign of a mark.
fn sign(state: MarkState) -> Sign {
    match state {
        MarkState::Present => Sign::Full,
        MarkState::Late => Sign::LeftHalf,
        MarkState::LeftEarly => Sign::RightHalf,
        MarkState::Absent => Sign::Ring,
        MarkState::Excused => Sign::Triangle,
    }
}

/// What stands beside the names.
#[derive(Clone, Copy)]
struct Beside {
    group: bool,
    organisation: bool,
}

/// A session with its place among the sessions.
type Placed<'a> = (usize, Id, &'a Session);

impl Author<'_> {
    pub(super) fn matrix(&self) -> Result<paper::Sheet, Failure> {
        let everybody = self.everybody();
        if everybody.people.is_empty() {
            return Err(Failure::new("no-people"));
        }
        let all = self.judged.sessions.iter().enumerate();
        let there: Vec<Placed> = all
            .filter(|(_, (_, session))| session.state != SessionState::Cancelled)
            .map(|(place, (id, session))| (place, *id, session))
            .collect();
        if there.is_empty() {
            return Err(Failure::new("no-sessions"));
        }
        let groups = everybody.people.iter().any(|one| one.row.participation.group.is_some());
        let beside = Beside {
            group: !self.private && groups,
            organisation: !self.private && there.len() <= FEW,
        };
        let mut columns = vec![self.number_column(), self.name_column("sheet-name")];
        if beside.group {
            columns.push(self.words_column("sheet-group", 14.0, 30.0));
        }
        if beside.organisation {
            columns.push(self.words_column("sheet-organisation", 26.0, 62.0));
        }
        columns.extend(there.iter().map(|placed| self.session_column(placed, &there)));
        columns.extend(self.sum_columns());
        let rows = everybody.people.iter().enumerate();
        let mut rows: Vec<Row> = rows
            .map(|(place, one)| Row::Plain(self.attended(place, one, &there, beside)))
            .collect();
        rows.extend(self.sums(&everybody, &there, beside));
        let table = Table {
            name: None,
            columns,
            lead: 2,
            row_head: 1,
            most_shares: None,
            rows_first: false,
            rows,
            filler: Vec::new(),
            row_height: 5.5,
            size: 10.0,
        };
        let mut parts = vec![Part::Table(table)];
        parts.extend(self.notes(&|voice| self.rule_notes(voice)));
        parts.push(Part::Table(self.sessions_table(Counting::Marks)));
        self.paper(Draft {
            orientation: paper::Orientation::Landscape,
            day: None,
            parts,
            legend: self.legend(),
            footer: vec!["sheet-trainer-signature", "print-stamp"],
            about: None,
            remark: self.private.then(|| self.say("sheet-private", &[])),
        })
    }

    /// The day stands above its sessions, and each has its number in the list of sessions.
    fn session_column(&self, (place, _, session): &Placed, there: &[Placed]) -> TableColumn {
        let day = session.time.date.as_str();
        let same_day = there.iter().filter(|(_, _, other)| other.time.date == day).count();
        let over = |voice: &&Voice| voice.own(&self.date_text(voice, day));
        TableColumn {
            head: vec![self.number(place + 1)],
            group: Some(self.voices().iter().map(over).collect()),
            width: Width::Share {
                least: if same_day > 1 { SESSION } else { SESSION_OF_DAY },
                most: WIDEST,
            },
            align: Align::Middle,
            style: Style::Body,
        }
    }

    fn sum_columns(&self) -> Vec<TableColumn> {
        let group = Some(self.heads("sheet-sum", &[]));
        ["sheet-attended-hours", "sheet-counted-hours", "sheet-share", "sheet-met"]
            .map(|head| TableColumn { group: group.clone(), ..self.figures_column(head, 17.0) })
            .into()
    }

    /// The row of one person.
    fn attended(&self, place: usize, one: &Counted, there: &[Placed], beside: Beside) -> Vec<Cell> {
        let row = one.row;
        let mut cells =
            vec![Cell::text(self.number(place + 1)), Cell::text(self.name_for_readers(row))];
        if beside.group {
            let group = row.participation.group.as_deref();
            cells.push(group.map_or(Cell::Empty, |it| Cell::text(plain(it, language_of(it)))));
        }
        if beside.organisation {
            cells.push(Cell::text(plain(&row.affiliation, row.affiliation_lang)));
        }
        for (place, id, session) in there {
            let state = self.judged.state(*id, one.row.person);
            cells.push(match self.judged.weight(one.row, *place) {
                Weight::Marked => self.mark(state),
                Weight::Waits if session.state == SessionState::Held => self.mark(None),
                Weight::Waits => Cell::Empty,
                Weight::Missed if session.state == SessionState::Held => {
                    self.mark(Some(MarkState::Absent))
                }
                Weight::Missed => Cell::Empty,
                Weight::Nothing => self.not_applicable(),
            });
        }
        let standing = &one.standing;
        let (attended, counted) =
            (standing.attended_minutes.into(), standing.counted_minutes.into());
        let met = match standing.verdict {
            Verdict::Eligible => "answer-yes",
            Verdict::Below | Verdict::RequiredMissed => "answer-no",
            Verdict::Unmarked => "sheet-open",
            Verdict::NothingHeld => "sheet-nothing",
        };
        cells.extend([
            Cell::text(self.hours(attended)),
            Cell::text(self.hours(counted)),
            Cell::text(self.share(attended, counted)),
            Cell::text(self.say(met, &[])),
        ]);
        cells
    }

    /// The sign of a mark, or of none, with its letter.
    fn mark(&self, state: Option<MarkState>) -> Cell {
        let code = state.map_or("unmarked", MarkState::code);
        let meaning = self.first.choice("state", code);
        let letter = self.say(&format!("sheet-letter-{code}"), &[]);
        Cell::Sign(Some(state.map_or(Sign::Square, sign)), letter, meaning)
    }

    fn legend(&self) -> Vec<Meaning> {
        let states = MarkState::ALL.into_iter().map(Some).chain([None]);
        let meaning = |state: Option<MarkState>| {
            let code = state.map_or("unmarked", MarkState::code);
            let mut words = vec![self.first.say(&format!("sheet-letter-{code}"), &[])];
            let voices = self.voices().into_iter();
            words.extend(voices.map(|voice| voice.choice("state", code)));
            let words = self.own(&self.first.figures.line(&words));
            Meaning { sign: state.map_or(Sign::Square, sign), words }
        };
        states.map(meaning).collect()
    }

    /// How many attended each session, and all together.
    fn sums(&self, everybody: &Everybody, there: &[Placed], beside: Beside) -> Vec<Row> {
        let figures: Vec<Option<SessionFigures>> = there
            .iter()
            .map(|(place, _, session)| {
                let figures = self.judged.session_figures(*place);
                figures.are_known(session).then_some(figures)
            })
            .collect();
        let row = |label: paper::Text, of: &dyn Fn(&SessionFigures) -> paper::Text| {
            let mut cells = vec![Cell::Empty, Cell::text(label)];
            cells.extend(
                [beside.group, beside.organisation]
                    .map(|it| it.then_some(Cell::Empty))
                    .into_iter()
                    .flatten(),
            );
            cells.extend(figures.iter().map(|figures| {
                figures.as_ref().map_or(Cell::Empty, |figures| Cell::text(of(figures)))
            }));
            cells
        };
        let mut sums = row(self.both("sheet-sum-attended"), &|it| self.number(it.attended()));
        let (attended, counted) = everybody.minutes();
        sums.extend([
            Cell::text(self.hours(attended)),
            Cell::text(self.hours(counted)),
            Cell::text(self.share(attended, counted)),
            Cell::text(self.number(everybody.count(Counted::met))),
        ]);
        let share = row(self.both("sheet-sum-share"), &|it| {
            // The sign stands in the label: the column has room for three digits.
            let percent = percent(it.attended() as u64, it.concerned as u64);
            self.own(&percent.map_or_else(|| "–".to_owned(), |it| self.first.figures.number(it)))
        });
        vec![Row::Total(sums), Row::Total(share)]
    }
}
