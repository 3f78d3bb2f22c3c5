//! The list of a training's sessions, cancelled ones too, so that each number is found.

use super::author::{Author, number, plain};
use crate::clock::{date, range};
use crate::nouns::{Session, SessionState};
use domain::disclosure::LEAST_TOLD;
use domain::names::language_of;
use paper::{Cell, Row, Style, Table, TableColumn};

/// The words of the list, in points.
const SIZE: f32 = 9.5;

impl Author<'_> {
    /// With how many attended each, where that is asked for.
    pub(super) fn sessions_table(&self, counted: bool) -> Table {
        let topics = self.judged.sessions.iter().any(|(_, session)| session.topic.is_some());
        let mut columns = vec![
            self.number_column(),
            self.figures_column("sheet-date", 36.0),
            self.figures_column("sheet-hours", 27.0),
        ];
        if topics {
            columns.push(self.words_column("sheet-topic", 30.0, 120.0));
        }
        columns.push(TableColumn {
            style: Style::Small,
            ..self.words_column("sheet-state", 22.0, 40.0)
        });
        if counted {
            columns.push(self.figures_column("sheet-attended", 20.0));
            columns.push(self.figures_column("sheet-share", 17.0));
        }
        let sessions = self.judged.sessions.iter().enumerate();
        let rows = sessions.map(|(place, (_, session))| {
            Row::Plain(self.session_cells(place, session, topics, counted))
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
        counted: bool,
    ) -> Vec<Cell> {
        let figures = &self.first.figures;
        let day = date(&session.time.date);
        let day = day.map_or_else(|| session.time.date.clone(), |day| figures.date_full(day));
        let mut cells = vec![
            Cell::text(self.number(place + 1)),
            Cell::text(self.own(&day)),
            Cell::text(self.own(&range(figures, &session.time))),
        ];
        if topics {
            let topic = session.topic.as_deref();
            cells.push(topic.map_or(Cell::Empty, |it| Cell::text(plain(it, language_of(it)))));
        }
        cells.push(Cell::text(self.own(&self.session_state(session))));
        if counted && session.state == SessionState::Held {
            let attendance = self.session_figures(place);
            let (attended, concerned) = (attendance.attended(), attendance.concerned);
            let few = self.private && (1..LEAST_TOLD).contains(&attended);
            cells.extend(if few {
                [Cell::text(self.few()), Cell::text(self.own("–"))]
            } else {
                let of = [("part", number(attended)), ("whole", number(concerned))];
                [
                    Cell::text(self.say("sheet-part-of", &of)),
                    Cell::text(self.share(attended as u64, concerned as u64)),
                ]
            });
        }
        cells
    }

    fn session_state(&self, session: &Session) -> String {
        let code = match session.state {
            SessionState::Planned => "planned",
            SessionState::Held => "held",
            SessionState::Cancelled => "cancelled",
        };
        let voice = &self.first;
        let state = voice.choice("state", code);
        let required = session.required.then(|| voice.say("sheet-required", &[]));
        voice.figures.line(&[vec![state], required.into_iter().collect()].concat())
    }
}
