//! The sign-in sheet: the paper that people sign and donors audit.

use crate::app::App;
use crate::clock::{date, range};
use crate::failure::Failure;
use crate::frozen::text;
use crate::issuing::FONTS;
use crate::nouns::{ParticipationRole, Session, SessionState, Training, entry, read_id};
use crate::print::{Composer, Voice, Wording};
use crate::standing::Judged;
use crate::texts::choose;
use domain::Id;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;
use words::{Argument, Direction, Language};

/// Columns to sign in that a page has room for.
const MOST_COLUMNS: usize = 4;

/// Logos that its header has room for.
const MOST_LOGOS: usize = 4;

/// Rows for people who are not on the list yet.
const BLANK_ROWS: usize = 5;

/// Which sheet to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    /// UUID.
    pub training: String,
    /// The file; sheets after the first get a number behind its name.
    pub path: String,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSheet {
    /// The first file.
    pub path: String,
    /// All of them: more than one where the training has more days than a page has columns.
    pub files: Vec<String>,
}

/// `sheets_save`
pub(crate) fn save(app: &mut App, input: SaveSheet) -> Result<SavedSheet, Failure> {
    if input.path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
    let id = read_id(&input.training)?;
    let training: Training = entry(app, id)?;
    let judged = Judged::read(app, id, &training)?;
    let columns = columns(&judged)?;
    let mut drawn = Vec::new();
    for columns in columns.chunks(MOST_COLUMNS) {
        let sheet = app.sign_in_sheet(id, &training, &judged, columns)?;
        drawn.push(paper::sign_in_sheet(&FONTS, &sheet)?);
    }
    let mut files = Vec::new();
    for (place, bytes) in drawn.iter().enumerate() {
        let file = numbered(Path::new(&input.path), place);
        transfer::write_file(&*app.environment.disk, &file, bytes)?;
        files.push(file.display().to_string());
    }
    Ok(SavedSheet { path: files.first().cloned().unwrap_or_default(), files })
}

/// What one column stands for: a session, or a whole day where there are many sessions.
enum Column<'a> {
    Session(&'a Session),
    Day(&'a str),
}

fn columns(judged: &Judged) -> Result<Vec<Column<'_>>, Failure> {
    let held: Vec<&Session> = judged
        .sessions
        .iter()
        .map(|(_, session)| session)
        .filter(|session| session.state != SessionState::Cancelled)
        .collect();
    if held.is_empty() {
        return Err(Failure::new("no-sessions"));
    }
    if held.len() <= MOST_COLUMNS {
        return Ok(held.into_iter().map(Column::Session).collect());
    }
    let mut days: Vec<&str> = held.iter().map(|session| session.time.date.as_str()).collect();
    days.dedup();
    Ok(days.into_iter().map(Column::Day).collect())
}

fn numbered(path: &Path, place: usize) -> PathBuf {
    if place == 0 {
        return path.to_owned();
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!("{stem}-{}.pdf", place + 1))
}

impl App {
    fn sign_in_sheet(
        &self,
        id: Id,
        training: &Training,
        judged: &Judged,
        columns: &[Column],
    ) -> Result<paper::SignInSheet, Failure> {
        let composer = Composer::read(self, id, training, judged)?;
        let first = Voice::new(self, self.settings.language);
        // The heads are in English too where the page is not: donors read them.
        let rtl = self.settings.language.direction() == Direction::RightToLeft;
        let second = rtl.then(|| Voice::new(self, Language::English));
        let voices: Vec<&Voice> = std::iter::once(&first).chain(second.as_ref()).collect();
        let head = |id: &str| -> Vec<paper::Text> {
            voices.iter().map(|voice| text(&voice.text(id, &[]))).collect()
        };
        let (title, _) = choose(first.language, training.titles());
        let title_argument = [("title", Argument::Text(title.as_str()))];
        let mut rows = Vec::new();
        let listed = judged.roster.rows.iter();
        let listed = listed.filter(|row| row.participation.role == ParticipationRole::Participant);
        for (place, row) in listed.enumerate() {
            let number = first.figures.number(i64::try_from(place + 1).unwrap_or(i64::MAX));
            rows.push(paper::SignInRow {
                number: plain(&number, first.language.tag()),
                name: plain(&row.details.name, language_of(&row.details.name)),
                organisation: Some(plain(&row.affiliation, row.affiliation_lang)),
            });
        }
        let day = columns.first().map_or("", |column| match column {
            Column::Session(session) => session.time.date.as_str(),
            Column::Day(day) => day,
        });
        let short: String = id.to_string().chars().take(8).collect();
        let code = composer.issuer().unwrap_or_default();
        let logos = composer.logos(first.language, MOST_LOGOS);
        let logos = logos.iter().map(|logo| self.logo(logo)).collect::<Result<_, _>>()?;
        let mut sheet = paper::SignInSheet {
            document_title: first.plain("print-document-sheet", &title_argument),
            language: first.language.tag().to_owned(),
            logos,
            header: self.sheet_header(&first, &composer, &title),
            number_head: head("print-sheet-number"),
            name_head: head("print-sheet-name"),
            organisation_head: head("print-sheet-organisation"),
            signature_heads: columns.iter().map(|column| column_head(&voices, column)).collect(),
            rows,
            blank_rows: BLANK_ROWS,
            footer: ["print-sheet-trainer-signature", "print-stamp", "print-sheet-signature-count"]
                .map(|id| text(&first.text(id, &[])))
                .to_vec(),
            serial: [code.as_str(), day, short.as_str()].join(" ").trim().to_owned(),
            page_labels: Vec::new(),
        };
        let pages = i64::try_from(sheet.pages()).unwrap_or(i64::MAX);
        sheet.page_labels = (1..=pages)
            .map(|page| {
                let numbers =
                    [("page", Argument::Number(page)), ("pages", Argument::Number(pages))];
                text(&first.text("print-page", &numbers))
            })
            .collect();
        Ok(sheet)
    }

    fn sheet_header(&self, voice: &Voice, composer: &Composer, title: &str) -> Vec<paper::Line> {
        let line = |words: String, style| paper::Line {
            text: plain(&words, voice.language.tag()),
            style,
            personal: false,
        };
        let titles = [voice.say("print-sheet-title", &[]), title.to_owned()];
        let mut header = vec![line(voice.figures.line(&titles), paper::Style::Strong)];
        let place = self.place_text(composer.training());
        let dates = voice.figures.dates_short(composer.dates());
        let trainer = composer.trainer_name(voice.language).map(|trainer| {
            voice.say("print-trainers", &[("trainers", Argument::Text(trainer.text.as_str()))])
        });
        let facts = [place, dates, trainer.unwrap_or_default()];
        header.push(line(voice.figures.line(&facts), paper::Style::Body));
        let notes = composer.notes(voice, Wording::Short).into_iter();
        header.extend(notes.map(|note| paper::Line {
            text: text(&note),
            style: paper::Style::Small,
            personal: false,
        }));
        header
    }
}

/// Day and hours under each other, or the day in each language.
fn column_head(voices: &[&Voice], column: &Column) -> Vec<paper::Text> {
    let day = |voice: &Voice, day: &str| {
        let shown = date(day).map_or_else(|| day.to_owned(), |day| voice.figures.date(day));
        plain(&shown, voice.language.tag())
    };
    match (column, voices.first()) {
        (Column::Session(session), Some(voice)) => {
            let hours = range(&voice.figures, &session.time);
            vec![day(voice, &session.time.date), plain(&hours, voice.language.tag())]
        }
        (Column::Session(session), None) => vec![plain(&session.time.date, "en")],
        (Column::Day(date), _) => voices.iter().map(|voice| day(voice, date)).collect(),
    }
}

fn plain(words: &str, language: &str) -> paper::Text {
    paper::Text { text: words.to_owned(), language: language.to_owned() }
}
