//! The register of certificates as a paper: a row for each number that was given, with what became
//! of it. Heads are in the language of the screen and in English beside it.

use super::{CertificateState, RegisterPage, RegisterRow};
use crate::app::App;
use crate::failure::Failure;
use crate::issuing::FONTS;
use crate::nouns::{Training, entry};
use crate::print::{Composer, Voice, plain, short};
use crate::standing::Judged;
use domain::Id;
use domain::names::language_of;
use paper::{
    Align, Cell, Line, Logo, Orientation, Part, Row, Style, Table, TableColumn, Text, Width,
};
use words::{Argument, Language};

/// The paper as PDF.
pub(super) fn pdf(
    app: &App,
    page: &RegisterPage,
    training: Option<Id>,
) -> Result<Vec<u8>, Failure> {
    let writer = Writer::new(app, page, training);
    let sheet = writer.sheet()?;
    Ok(paper::sheet(&FONTS, &sheet, &|page, pages| writer.first().page_label(page, pages))?)
}

struct Writer<'a> {
    app: &'a App,
    page: &'a RegisterPage,
    /// `None` where the register is that of all trainings.
    training: Option<Id>,
    /// The language of the screen, and English beside it.
    voices: Vec<Voice<'a>>,
}

impl<'a> Writer<'a> {
    fn new(app: &'a App, page: &'a RegisterPage, training: Option<Id>) -> Self {
        let mut languages = vec![app.language(), Language::English];
        languages.dedup();
        let voices = languages.into_iter().map(|language| Voice::new(app, language)).collect();
        Self { app, page, training, voices }
    }

    fn first(&self) -> &Voice<'a> {
        &self.voices[0]
    }

    fn sheet(&self) -> Result<paper::Sheet, Failure> {
        let first = self.first();
        let name = first.plain("answer-register-name", &[]);
        let (logos, facts) = self.about()?;
        let today = (self.app.environment.now)().local.date();
        let kept = [
            self.page.summary_text.clone(),
            first.say("sheet-as-of", &[("date", Argument::Text(&first.figures.date(today)))]),
        ];
        let mut header = vec![first.line(&[name.clone(), self.page.title.clone()], Style::Strong)];
        header.extend(facts);
        header.push(first.line(&kept, Style::Body));
        let mut serial = vec!["R".to_owned(), today.to_string()];
        serial.extend(self.training.map(short));
        Ok(paper::Sheet {
            document_title: match self.page.title.as_str() {
                "" => name,
                title => format!("{name}: {title}"),
            },
            language: first.language.tag().to_owned(),
            orientation: Orientation::Landscape,
            logos,
            header,
            parts: vec![Part::Table(self.table())],
            legend: Vec::new(),
            footer: vec![self.heads("sheet-prepared-by"), self.heads("print-stamp")],
            serial: serial.join(" "),
            remark: Some(first.head("sheet-internal", &[])),
        })
    }

    /// Logos, place and days of the training.
    fn about(&self) -> Result<(Vec<Logo>, Vec<Line>), Failure> {
        let Some(id) = self.training else { return Ok((Vec::new(), Vec::new())) };
        let training: Training = entry(self.app, id)?;
        let judged = Judged::read(self.app, id, &training)?;
        let composer = Composer::read(self.app, id, &training, &judged)?;
        let first = self.first();
        let place = self.app.voice().place_text(&training);
        let days = first.figures.dates_short(composer.dates());
        let mut lines = vec![first.line(&[place, days], Style::Body)];
        lines.extend(composer.header_notes(first));
        Ok((composer.header_logos(first)?, lines))
    }

    fn heads(&self, id: &str) -> Vec<Text> {
        self.voices.iter().map(|voice| voice.head(id, &[])).collect()
    }

    fn column(&self, name: &str, width: Width, align: Align) -> TableColumn {
        TableColumn {
            head: self.heads(&format!("answer-register-column-{name}")),
            group: None,
            width,
            align,
            style: Style::Small,
        }
    }

    fn table(&self) -> Table {
        let words = |name: &str, least: f32, most: f32| {
            self.column(name, Width::Words { least, most }, Align::Start)
        };
        let mut columns = vec![
            TableColumn {
                style: Style::Body,
                ..self.column("serial", Width::Fixed(40.0), Align::Middle)
            },
            TableColumn { style: Style::Body, ..words("name", 44.0, 74.0) },
            words("kind", 20.0, 30.0),
            words("languages", 20.0, 34.0),
        ];
        if self.training.is_none() {
            columns.push(words("training", 34.0, 60.0));
        }
        columns.push(self.column("issued", Width::Fixed(27.0), Align::Middle));
        columns.push(words("state", 40.0, 74.0));
        Table {
            name: None,
            columns,
            lead: 2,
            row_head: 0,
            most_shares: None,
            rows_first: true,
            rows: self.page.rows.iter().map(|row| Row::Plain(self.cells(row))).collect(),
            filler: Vec::new(),
            row_height: 7.4,
            size: 10.5,
        }
    }

    fn cells(&self, row: &RegisterRow) -> Vec<Cell> {
        let own = |words: &str| self.first().own(words);
        let mut name = vec![plain(&row.name, &row.name_lang)];
        name.extend(row.other_name.as_ref().map(|other| plain(other, language_of(other))));
        let mut cells = vec![
            // A number is one thing, whichever way the line runs.
            Cell::text(plain(&row.serial, "en")),
            Cell::Words(name),
            Cell::text(own(&row.kind_text)),
            Cell::text(own(&row.languages_text)),
        ];
        if self.training.is_none() {
            cells.push(Cell::text(plain(&row.training_title, &row.training_lang)));
        }
        cells.push(Cell::text(own(&row.issued_text)));
        cells.push(Cell::Words(self.state(row)));
        cells
    }

    /// What became of it, when and why.
    fn state(&self, row: &RegisterRow) -> Vec<Text> {
        let first = self.first();
        let mut state = vec![first.own(&row.state_text)];
        if row.state == CertificateState::Valid {
            return state;
        }
        let successor = row.replaced_by.as_ref().map(|serial| {
            first.say("sheet-replaced-by", &[("serial", Argument::Text(serial.as_str()))])
        });
        let parts = [successor, row.withdrawn_text.clone(), row.reason.clone()];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        state.push(first.own(&first.figures.line(&parts)));
        state
    }
}
