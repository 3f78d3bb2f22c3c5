//! The list of names to be confirmed before certificates are printed: each as it will stand on the
//! paper, a box to tick, a line for the correction, and a signature. It is the one paper on which
//! names stand in full in its private form too, for without them it has no use; that form tells
//! nothing else of anybody.

use super::author::{Author, Draft};
use crate::failure::Failure;
use crate::nouns::ParticipationRole;
use crate::participants::RosterRow;
use crate::print::{names, plain};
use paper::{Align, Cell, Part, Row, Style, Table, TableColumn, Width};
use words::Direction;

/// A hand needs this much for a name (millimetres).
const ROW: f32 = 12.0;

impl Author<'_> {
    pub(super) fn name_proof(&self) -> Result<paper::Sheet, Failure> {
        let rows = &self.judged.roster.rows;
        let is_trained =
            |row: &&RosterRow| row.participation.role == ParticipationRole::Participant;
        let (people, others): (Vec<&RosterRow>, Vec<&RosterRow>) =
            rows.iter().partition(is_trained);
        if people.is_empty() {
            return Err(Failure::new("no-people"));
        }
        // A paper in Latin letters takes the Latin name, so that one is confirmed as well.
        let latin =
            self.voices().iter().any(|voice| voice.language.direction() == Direction::LeftToRight)
                || rows.iter().any(|row| row.details.latin_name.is_some());
        let mut columns = vec![self.number_column(), self.name_column("sheet-printed-name")];
        if latin {
            columns.push(TableColumn {
                style: Style::Body,
                ..self.words_column("sheet-latin-name", 36.0, 62.0)
            });
        }
        if !self.private {
            columns.push(self.words_column("sheet-organisation", 26.0, 46.0));
        }
        let hand = |head: &str, width: Width| TableColumn {
            width,
            align: Align::Middle,
            ..self.words_column(head, 0.0, 0.0)
        };
        columns.push(hand("sheet-correct", Width::Fixed(16.0)));
        columns.push(hand("sheet-correction", Width::Share { least: 52.0, most: 90.0 }));
        columns.push(hand("sheet-signature", Width::Share { least: 32.0, most: 46.0 }));
        let listed =
            |(place, row): (usize, &&RosterRow)| Row::Plain(self.proofed(place, row, latin));
        let mut table_rows: Vec<Row> = people.iter().enumerate().map(listed).collect();
        if !others.is_empty() && !self.private {
            table_rows.push(Row::Group(self.heads("sheet-others", &[])));
            let others = others.iter().enumerate();
            table_rows.extend(others.map(|(place, row)| listed((people.len() + place, row))));
        }
        let table = Table {
            name: None,
            columns,
            lead: 2,
            row_head: 1,
            most_shares: None,
            rows_first: true,
            rows: table_rows,
            filler: Vec::new(),
            row_height: ROW,
            size: 14.0,
        };
        let mut parts: Vec<Part> = self.instructions();
        parts.push(Part::Table(table));
        self.paper(Draft {
            orientation: paper::Orientation::Landscape,
            day: None,
            parts,
            legend: Vec::new(),
            footer: vec!["sheet-trainer-signature", "sheet-checked-on"],
            about: None,
            remark: self.private.then(|| self.say("sheet-private-names", &[])),
        })
    }

    /// What is to be done, in each language.
    fn instructions(&self) -> Vec<Part> {
        let line = |text: paper::Text, style| paper::Line { text, style, personal: false };
        let styles = [Style::Body, Style::Small];
        let texts = self.heads("sheet-proof-note", &[]).into_iter();
        texts.zip(styles).map(|(text, style)| Part::Words(line(text, style))).collect()
    }

    fn proofed(&self, place: usize, row: &RosterRow, latin: bool) -> Vec<Cell> {
        // The name in the scripts of certificates, whichever language this paper is in.
        let (own, other) = names(&row.details, words::Language::Arabic);
        let own = plain(&own.text, &own.language);
        let is_latin = own.language == "en";
        let mut cells = vec![Cell::text(self.number(place + 1)), Cell::text(own.clone())];
        if latin {
            let other = other.map(|other| plain(&other.text, &other.language));
            let other = other.or(is_latin.then_some(own));
            cells.push(other.map_or(Cell::Empty, Cell::text));
        }
        if !self.private {
            cells.push(Cell::text(plain(&row.affiliation, row.affiliation_lang)));
        }
        cells.push(Cell::Tick);
        cells
    }
}
