//! The list of a training's sessions, cancelled ones too, so that each number is found.

use super::author::Author;
use crate::clock::{date, range};
use crate::nouns::{Session, SessionState};
use crate::print::{Voice, number, plain};
use crate::standing::SessionFigures;
use domain::attendance::MarkState;
use domain::names::language_of;
use paper::{Cell, Row, Style, Table, TableColumn};

/// The words of the list, in points.
const SIZE: f32 = 9.5;

/// What is counted of each session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counting {
    /// How many are marked how.
    Marks,
    /// How many were there, of how many, and their share.
    Attendance,
    /// Nobody.
    Nothing,
}

impl Author<'_> {
    pub(super) fn sessions_table(&self, counting: Counting) -> Table {
        let topics = self.judged.sessions.iter().any(|(_, session)| session.topic.is_some());
        let mut columns = vec![
            self.number_column(),
            self.figures_column("sheet-date", 36.0),
            self.figures_column("sheet-hours", 27.0),
        ];
        if self.any_groups() {
            columns.push(self.words_column("sheet-group", 18.0, 40.0));
        }
        if topics {
            columns.push(self.words_column("sheet-topic", 30.0, 120.0));
        }
        columns.push(TableColumn {
            style: Style::Small,
            ..self.words_column("sheet-state", 22.0, 40.0)
        });
        columns.extend(match counting {
            Counting::Marks => states().map(|code| self.state_column(code)).collect(),
            Counting::Attendance => vec![
                self.figures_column("sheet-attended", 20.0),
                self.figures_column("sheet-share", 17.0),
            ],
            Counting::Nothing => Vec::new(),
        });
        let sessions = self.judged.sessions.iter().enumerate();
        let rows = sessions.map(|(place, (_, session))| {
            Row::Plain(self.session_cells(place, session, topics, counting))
        });
        Table {
            name: Some(self.both("sheet-sessions")),
            columns,
            lead: 2,
            row_head: 1,
            most_shares: None,
            rows_first: true,
            rows: rows.collect(),
            filler: Vec::new(),
            row_height: 6.0,
            size: SIZE,
        }
    }

    fn session_cells(
        &self,
        place: usize,
        session: &Session,
        topics: bool,
        counting: Counting,
    ) -> Vec<Cell> {
        let figures = &self.first.figures;
        let day = date(&session.time.date);
        let day = day.map_or_else(|| session.time.date.clone(), |day| figures.date_full(day));
        let mut cells = vec![
            Cell::text(self.number(place + 1)),
            Cell::text(self.own(&day)),
            Cell::text(self.own(&range(figures, &session.time))),
        ];
        if self.any_groups() {
            let group = session.group.as_deref();
            cells.push(group.map_or(Cell::Empty, |it| Cell::text(plain(it, language_of(it)))));
        }
        if topics {
            let topic = session.topic.as_deref();
            cells.push(topic.map_or(Cell::Empty, |it| Cell::text(plain(it, language_of(it)))));
        }
        cells.push(Cell::Words(self.session_state(session)));
        let attendance = self.judged.session_figures(place);
        match counting {
            Counting::Marks if attendance.are_known(session) => {
                let counts = attendance.marked.into_iter().chain([attendance.unmarked]);
                cells.extend(counts.map(|count| Cell::text(self.number(count))));
            }
            Counting::Attendance if session.state == SessionState::Held => {
                cells.extend(self.attendance(&attendance).map(Cell::text));
            }
            Counting::Marks | Counting::Attendance | Counting::Nothing => {}
        }
        cells
    }

    fn any_groups(&self) -> bool {
        self.judged.sessions.iter().any(|(_, session)| session.group.is_some())
    }

    /// How many attended, and their share.
    fn attendance(&self, figures: &SessionFigures) -> [paper::Text; 2] {
        let (attended, concerned) = (figures.attended(), figures.concerned);
        let of = [("part", number(attended)), ("whole", number(concerned))];
        [self.say("sheet-part-of", &of), self.share(attended as u64, concerned as u64)]
    }

    /// The column of those who are marked so.
    fn state_column(&self, code: &str) -> TableColumn {
        let head = |voice: &&Voice| voice.own(&voice.choice("state", code));
        let head = self.voices().iter().map(head).collect();
        TableColumn { head, ..self.figures_column("sheet-state", 18.0) }
    }

    fn session_state(&self, session: &Session) -> Vec<paper::Text> {
        let code = match session.state {
            SessionState::Planned => "planned",
            SessionState::Held => "held",
            SessionState::Cancelled => "cancelled",
        };
        let state = |voice: &&Voice| {
            let mut words = vec![voice.choice("state", code)];
            words.extend(session.required.then(|| voice.say("sheet-required", &[])));
            voice.own(&voice.figures.line(&words))
        };
        self.voices().iter().map(state).collect()
    }
}

/// The codes of all marks, and of none.
pub(super) fn states() -> impl Iterator<Item = &'static str> {
    MarkState::ALL.into_iter().map(MarkState::code).chain(["unmarked"])
}
