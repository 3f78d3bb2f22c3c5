//! The list to sign in on: a row for each participant, a column for each day or session.
//!
//! The private form is for rooms where the list goes from hand to hand, or may be lost or
//! photographed: it tells numbers and given names with one letter of the last name, so that people
//! find their row, and neither phones nor organisations nor anything else by which a stranger
//! could find them. The numbers are those of the list on the laptop.

use super::author::{Author, Draft};
use super::choices::{Choices, SheetBy, SheetColumn};
use crate::clock::range;
use crate::failure::Failure;
use crate::nouns::{Session, SessionState, Sex};
use crate::participants::RosterRow;
use crate::print::{Voice, plain, short};
use domain::Id;
use domain::ages::AgeBand;
use paper::{Align, Cell, Row, Style, Table, TableColumn, Width};
use std::collections::BTreeSet;

/// Columns to sign in that a page has room for.
const MOST_COLUMNS: usize = 4;
/// A hand needs this much (millimetres).
const ROW: f32 = 9.5;
/// The narrowest column to sign in (millimetres).
const SIGNATURE: f32 = 30.0;
/// More rows than any page has room for.
const FILLER: usize = 20;

/// What a column to sign in stands for.
enum Signed<'a> {
    /// A session with its place among the sessions.
    Session(usize, &'a Session),
    Day(&'a str),
}

impl Author<'_> {
    pub(super) fn sign_in(&self, choices: &Choices) -> Result<paper::Sheet, Failure> {
        let walk_ins = choices.walk_ins()?;
        let session = choices.session()?;
        let signed = self.signed(choices.by, session)?;
        let listed: Vec<&RosterRow> = self.judged.roster.participants().collect();
        // Whoever is in no group may be in any room.
        let here = |row: &RosterRow| {
            let group = row.participation.group.as_ref();
            self.group.is_none() || group.is_none() || group == self.group.as_ref()
        };
        // The numbers are those of the list on the laptop, in every room.
        let people: Vec<(usize, &RosterRow)> =
            listed.iter().copied().enumerate().filter(|(_, row)| here(row)).collect();
        if people.is_empty() && walk_ins == 0 {
            return Err(Failure::new("no-people"));
        }
        // A private list tells nothing but what finds a row.
        let asked = if self.private { Vec::new() } else { self.asked(&choices.columns) };
        let mut columns = vec![self.number_column(), self.name_column("sheet-name")];
        if !self.private {
            columns.push(self.words_column("sheet-organisation", 30.0, 62.0));
        }
        columns.extend(asked.iter().flat_map(|column| self.column(*column)));
        columns.extend(signed.iter().map(|signed| self.signature_column(signed)));
        let mut rows = Vec::new();
        for (place, row) in &people {
            rows.push(Row::Plain(self.listed(*place, row, &asked, &signed)));
        }
        let blank = |place: usize| Row::Plain(vec![Cell::text(self.number(listed.len() + place))]);
        if walk_ins > 0 && !people.is_empty() {
            rows.push(Row::Group(self.heads("sheet-walk-ins", &[])));
        }
        rows.extend((1..=walk_ins).map(blank));
        // Paper that is there anyway takes more people.
        let filler = (walk_ins + 1..=walk_ins + FILLER).map(blank);
        let table = Table {
            name: None,
            lead: 2,
            row_head: 1,
            most_shares: Some(MOST_COLUMNS),
            rows_first: true,
            columns,
            rows,
            filler: if walk_ins > 0 { filler.collect() } else { Vec::new() },
            row_height: ROW,
            size: 12.5,
        };
        let day = match &signed[..] {
            [Signed::Session(_, session)] => Some(session.time.date.as_str()),
            [Signed::Day(day)] => Some(*day),
            _ => None,
        };
        self.paper(Draft {
            orientation: paper::Orientation::Landscape,
            day: day.and_then(|day| self.day_text(&self.first, day)),
            parts: vec![paper::Part::Table(table)],
            legend: Vec::new(),
            footer: vec!["sheet-trainer-signature", "print-stamp", "sheet-signature-count"],
            about: self.about(session),
            remark: self.private.then(|| self.say("sheet-private", &[])),
        })
    }

    /// Whether people of the list's group go to a session.
    fn is_for_group(&self, session: &Session) -> bool {
        session.group.is_none() || session.group == self.group
    }

    /// What the number of the paper says: the session, and the place of the group among all.
    fn about(&self, session: Option<Id>) -> Option<String> {
        let known = self.judged.sessions.iter().map(|(_, session)| &session.group);
        let known =
            known.chain(self.judged.roster.participants().map(|it| &it.participation.group));
        let groups: BTreeSet<&String> = known.flatten().collect();
        let place = groups.into_iter().position(|group| Some(group) == self.group.as_ref());
        let group = place.map(|place| format!("G{}", place + 1));
        let parts: Vec<String> = session.map(short).into_iter().chain(group).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// The columns to sign in: those of one session or its day, else of the whole training.
    fn signed(&self, by: Option<SheetBy>, session: Option<Id>) -> Result<Vec<Signed<'_>>, Failure> {
        let sessions = self.judged.sessions.iter().enumerate();
        let mut there: Vec<(usize, Id, &Session)> = sessions
            .filter(|(_, (_, session))| session.state != SessionState::Cancelled)
            .filter(|(_, (_, session))| self.group.is_none() || self.is_for_group(session))
            .map(|(place, (id, session))| (place, *id, session))
            .collect();
        if there.is_empty() {
            return Err(Failure::new("no-sessions"));
        }
        if let Some(wanted) = session {
            let found = self.judged.sessions.iter().find(|(id, _)| *id == wanted);
            let (_, found) = found.ok_or_else(|| Failure::unknown("session").field("session"))?;
            if found.state == SessionState::Cancelled {
                return Err(Failure::new("session-cancelled").field("session"));
            }
            match by {
                Some(SheetBy::Day) => {
                    there.retain(|(_, _, session)| session.time.date == found.time.date);
                }
                Some(SheetBy::Session) | None => there.retain(|(_, id, _)| *id == wanted),
            }
        }
        let by_day = match by {
            Some(by) => by == SheetBy::Day,
            None => there.len() > MOST_COLUMNS,
        };
        if by_day {
            let days = self.days(there.iter().map(|(_, _, session)| *session));
            return Ok(days.into_iter().map(Signed::Day).collect());
        }
        Ok(there.into_iter().map(|(place, _, session)| Signed::Session(place, session)).collect())
    }

    /// The columns asked for, each once, in the order of the form.
    fn asked(&self, columns: &[SheetColumn]) -> Vec<SheetColumn> {
        let order = [
            SheetColumn::Sex,
            SheetColumn::AgeBand,
            SheetColumn::Governorate,
            SheetColumn::Phone,
            SheetColumn::Consent,
        ];
        order.into_iter().filter(|column| columns.contains(column)).collect()
    }

    fn column(&self, column: SheetColumn) -> Vec<TableColumn> {
        let fixed = |head: &str, width: f32| TableColumn {
            width: Width::Fixed(width),
            align: Align::Middle,
            ..self.words_column(head, width, width)
        };
        match column {
            SheetColumn::Sex => vec![fixed("sheet-sex", 15.0)],
            SheetColumn::AgeBand => vec![fixed("sheet-age", 17.0)],
            SheetColumn::Governorate => vec![fixed("sheet-governorate", 24.0)],
            SheetColumn::Phone => vec![fixed("sheet-phone", 31.0)],
            SheetColumn::Consent => {
                let group = Some(self.heads("sheet-consent", &[]));
                ["sheet-consent-listed", "sheet-consent-photographed"]
                    .map(|head| TableColumn { group: group.clone(), ..fixed(head, 18.0) })
                    .into()
            }
        }
    }

    fn signature_column(&self, signed: &Signed) -> TableColumn {
        let column = TableColumn {
            head: Vec::new(),
            group: None,
            width: Width::Share { least: SIGNATURE, most: 75.0 },
            align: Align::Middle,
            style: Style::Small,
        };
        let over = |day: &str| -> Vec<paper::Text> {
            let text = |voice: &&Voice| {
                let parts =
                    [self.day_text(voice, day).unwrap_or_default(), self.date_text(voice, day)];
                voice.own(&voice.figures.line(&parts))
            };
            self.voices().iter().map(text).collect()
        };
        match signed {
            Signed::Session(_, session) => TableColumn {
                head: std::iter::once(range(&self.first.figures, &session.time))
                    .chain(session.group.clone())
                    .map(|line| self.own(&line))
                    .collect(),
                group: Some(over(&session.time.date)),
                ..column
            },
            Signed::Day(day) => TableColumn { head: over(day), ..column },
        }
    }

    /// The cells of somebody on the list.
    fn listed(
        &self,
        place: usize,
        row: &RosterRow,
        asked: &[SheetColumn],
        signed: &[Signed],
    ) -> Vec<Cell> {
        let mut cells = vec![Cell::text(self.number(place + 1)), Cell::text(self.name(row))];
        if !self.private {
            cells.push(Cell::text(plain(&row.affiliation, row.affiliation_lang)));
        }
        for column in asked {
            if *column == SheetColumn::Consent {
                cells.extend([Cell::Tick, Cell::Tick]);
                continue;
            }
            let known = self.known(row, *column);
            cells.push(known.map_or(Cell::Empty, Cell::text));
        }
        for signed in signed {
            let concerns = match signed {
                Signed::Session(place, _) => row.concern(*place, &self.judged.sessions).is_open(),
                Signed::Day(day) => {
                    self.judged.sessions.iter().enumerate().any(|(place, (_, session))| {
                        session.time.date == **day
                            && row.concern(place, &self.judged.sessions).is_open()
                    })
                }
            };
            cells.push(if concerns { Cell::Empty } else { self.not_applicable() });
        }
        cells
    }

    /// What is known already; the rest is left to be written in.
    fn known(&self, row: &RosterRow, column: SheetColumn) -> Option<paper::Text> {
        let person = &row.details;
        match column {
            SheetColumn::Sex => match person.sex {
                Sex::Female => Some(self.say("sheet-sex-female", &[])),
                Sex::Male => Some(self.say("sheet-sex-male", &[])),
                Sex::NotStated => None,
            },
            SheetColumn::AgeBand => {
                let band = AgeBand::of(person.birth_year?, self.year()?)?;
                Some(self.own(&self.age_text(&self.first, band)))
            }
            SheetColumn::Governorate => {
                let code = person.governorate.as_deref()?;
                words::governorate_name(code, self.first.language).map(|name| self.own(name))
            }
            SheetColumn::Phone => {
                // A number is one thing, whichever way the line runs.
                let phone = domain::phones::show_phone(person.phone.as_deref()?);
                Some(plain(&phone, "en"))
            }
            SheetColumn::Consent => None,
        }
    }
}
