//! Who writes a sheet: the training with everything in it, and the words of one or two languages.

use super::choices::{Choices, SheetBy, SheetKind};
use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{Session, SessionState, Training, entry};
use crate::participants::RosterRow;
use crate::print::{Composer, Voice, names, number, plain, short};
use crate::standing::Judged;
use crate::texts::choose;
use chrono::{Datelike, NaiveDate};
use domain::Id;
use domain::ages::AgeBand;
use domain::names::{language_of, short_name};
use words::Argument;

/// A training while a paper about it is written.
pub(super) struct Author<'a> {
    pub(super) app: &'a App,
    pub(super) id: Id,
    pub(super) judged: Judged,
    pub(super) composer: Composer<'a>,
    pub(super) first: Voice<'a>,
    pub(super) second: Option<Voice<'a>>,
    pub(super) sheet: SheetKind,
    pub(super) private: bool,
    /// The only group that a list to sign in on is for.
    pub(super) group: Option<String>,
}

/// What a paper says that is not the same on all of them.
pub(super) struct Draft {
    pub(super) orientation: paper::Orientation,
    /// Which day of how many, where the paper is about one.
    pub(super) day: Option<String>,
    pub(super) parts: Vec<paper::Part>,
    pub(super) legend: Vec<paper::Meaning>,
    /// The labels of the footer, by their messages.
    pub(super) footer: Vec<&'static str>,
    /// Behind the letter of the paper in its number.
    pub(super) about: Option<String>,
    pub(super) remark: Option<paper::Text>,
}

impl<'a> Author<'a> {
    pub(super) fn read(app: &'a App, choices: &Choices) -> Result<Self, Failure> {
        let id = choices.training()?;
        let training: Training = entry(app, id)?;
        let (first, second) = choices.languages(app.language())?;
        let judged = Judged::read_in(app, id, &training, first)?;
        let composer = Composer::read(app, id, &training, &judged)?;
        let group = match choices.sheet {
            SheetKind::SignIn => group_of(&judged, choices)?,
            _ => None,
        };
        Ok(Self {
            app,
            id,
            judged,
            composer,
            first: Voice::new(app, first),
            second: second.map(|second| Voice::new(app, second)),
            sheet: choices.sheet,
            private: choices.private,
            group,
        })
    }

    /// The paper.
    pub(super) fn paper(&self, draft: Draft) -> Result<paper::Sheet, Failure> {
        let language = self.first.language;
        let title = self.title(&self.first);
        let sheet = self.kind_text(&self.first);
        let named = [("sheet", Argument::Text(&sheet)), ("title", Argument::Text(&title))];
        Ok(paper::Sheet {
            document_title: self.first.plain("sheet-document", &named),
            language: language.tag().to_owned(),
            orientation: draft.orientation,
            logos: self.composer.header_logos(&self.first)?,
            header: self.header(draft.day.as_deref()),
            parts: draft.parts,
            legend: draft.legend,
            footer: draft.footer.into_iter().map(|id| self.heads(id, &[])).collect(),
            serial: self.serial(draft.about.as_deref()),
            remark: draft.remark,
        })
    }

    /// What the paper is called.
    fn kind_text(&self, voice: &Voice) -> String {
        voice.say(&format!("sheet-title-{}", self.sheet.code()), &[])
    }

    fn title(&self, voice: &Voice) -> String {
        choose(voice.language, self.composer.training().titles()).0
    }

    /// Paper and training, in the language of the screen.
    pub(super) fn title_text(&self) -> String {
        let screen = Voice::new(self.app, self.app.language());
        let (sheet, title) = (self.kind_text(&screen), self.title(&screen));
        let named = [("sheet", Argument::Text(&sheet)), ("title", Argument::Text(&title))];
        screen.say("sheet-document", &named)
    }

    /// The same as the name of a file, without ending.
    pub(super) fn file_name(&self) -> String {
        let screen = Voice::new(self.app, self.app.language());
        let words = [self.kind_text(&screen), self.title(&screen)];
        let words: Vec<String> = words.into_iter().chain(self.group.clone()).collect();
        transfer::safe_name(&words.join(" "))
    }

    /// What the paper is and about what, in both languages; then where, when, by whom.
    fn header(&self, day: Option<&str>) -> Vec<paper::Line> {
        let mut header = Vec::new();
        let styles = [paper::Style::Strong, paper::Style::Small];
        for (voice, style) in self.voices().into_iter().zip(styles) {
            let titles = [self.kind_text(voice), self.title(voice)];
            header.push(voice.line(&titles, style));
        }
        let voice = &self.first;
        let mut facts = vec![self.place(), self.dates(), day.unwrap_or_default().to_owned()];
        facts.extend(
            self.group
                .iter()
                .map(|group| voice.say("sheet-of-group", &[("group", Argument::Text(group))])),
        );
        // A trainer has a name as well, which a private paper does not tell.
        if !self.private {
            facts.extend(self.composer.trainer_name(voice.language).map(|trainer| {
                voice.say("print-trainers", &[("trainers", Argument::Text(trainer.text.as_str()))])
            }));
        }
        header.push(voice.line(&facts, paper::Style::Body));
        header.extend(self.composer.header_notes(voice));
        header
    }

    /// City and governorate, and the house.
    fn place(&self) -> String {
        let training = self.composer.training();
        let voice = crate::texts::Voice {
            words: &self.app.words,
            language: self.first.language,
            digits: self.app.settings.digits,
        };
        let venue = training.place.venue.clone().unwrap_or_default();
        self.first.figures.line(&[voice.place_text(training), venue])
    }

    fn dates(&self) -> String {
        self.first.figures.dates_short(self.composer.dates())
    }

    /// Finds the training again from a scan: issuer, first day, training, letter of the paper.
    fn serial(&self, about: Option<&str>) -> String {
        let letter = self.sheet.letter();
        let day = self.composer.dates().first().map(NaiveDate::to_string);
        let mut parts = vec![
            self.composer.issuer().unwrap_or_default(),
            day.unwrap_or_default(),
            short(self.id),
            format!("{letter}{}", if self.private { "P" } else { "" }),
        ];
        parts.extend(about.map(str::to_owned));
        parts.retain(|part| !part.is_empty());
        parts.join(" ")
    }

    /// "page 1 of 2"
    pub(super) fn page_label(&self, page: usize, pages: usize) -> paper::Text {
        self.first.page_label(page, pages)
    }

    /// The languages of heads, the paper's own first.
    pub(super) fn voices(&self) -> Vec<&Voice<'a>> {
        std::iter::once(&self.first).chain(&self.second).collect()
    }

    /// A message in each language of the heads.
    pub(super) fn heads(&self, id: &str, arguments: &[(&str, Argument)]) -> Vec<paper::Text> {
        self.voices().into_iter().map(|voice| voice.head(id, arguments)).collect()
    }

    /// A message in the paper's language.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> paper::Text {
        self.first.head(id, arguments)
    }

    /// Words in the paper's language.
    pub(super) fn own(&self, words: &str) -> paper::Text {
        self.first.own(words)
    }

    /// A number in the paper's digits.
    pub(super) fn number(&self, number: usize) -> paper::Text {
        self.own(&self.first.figures.number(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// A name as the paper may tell it.
    pub(super) fn name(&self, row: &RosterRow) -> paper::Text {
        let name = &row.details.name;
        let shown = if self.private { short_name(name) } else { name.clone() };
        plain(&shown, language_of(name))
    }

    /// The same in the script of the paper's readers, where the name is known in it.
    pub(super) fn name_for_readers(&self, row: &RosterRow) -> paper::Text {
        let (name, _) = names(&row.details, self.first.language);
        let shown = if self.private { short_name(&name.text) } else { name.text };
        plain(&shown, &name.language)
    }

    /// The year in which ages are counted.
    pub(super) fn year(&self) -> Option<u16> {
        let first = self.composer.dates().first()?;
        u16::try_from(first.year()).ok()
    }

    /// An age band in words.
    pub(super) fn age_text(&self, voice: &Voice, band: AgeBand) -> String {
        let figure = |age: u16| voice.figures.number(i64::from(age));
        let (least, greatest) = band.ages();
        let (from, to) = (figure(least), greatest.map(figure));
        match (least, to) {
            (0, Some(_)) => {
                let from = greatest.map(|age| figure(age + 1)).unwrap_or_default();
                voice.say("sheet-age-below", &[("age", Argument::Text(&from))])
            }
            (_, Some(to)) => format!("{from}–{to}"),
            (_, None) => voice.say("sheet-age-from", &[("age", Argument::Text(&from))]),
        }
    }

    /// The days of these sessions, in order.
    pub(super) fn days<'s>(&self, sessions: impl Iterator<Item = &'s Session>) -> Vec<&'s str> {
        let mut days: Vec<&str> = sessions.map(|session| session.time.date.as_str()).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// "day 2 of 3", where there are several.
    pub(super) fn day_text(&self, voice: &Voice, day: &str) -> Option<String> {
        let sessions = self.judged.sessions.iter().map(|(_, session)| session);
        let there = sessions.filter(|session| session.state != SessionState::Cancelled);
        let days = self.days(there);
        let place = days.iter().position(|known| *known == day)?;
        if days.len() < 2 {
            return None;
        }
        let numbers = [("day", number(place + 1)), ("days", number(days.len()))];
        Some(voice.say("sheet-day", &numbers))
    }

    /// A day in words.
    pub(super) fn date_text(&self, voice: &Voice, day: &str) -> String {
        date(day).map_or_else(|| day.to_owned(), |day| voice.figures.date(day))
    }
}

/// The group that a list to sign in on is for: the one that is asked for, or the one of the session.
fn group_of(judged: &Judged, choices: &Choices) -> Result<Option<String>, Failure> {
    if let Some(group) = &choices.group {
        let sessions = judged.sessions.iter().map(|(_, session)| &session.group);
        let people = judged.roster.participants().map(|row| &row.participation.group);
        let known = sessions.chain(people).flatten().any(|known| known == group);
        let unknown = || Failure::new("unknown-choice").field("group");
        return if known { Ok(Some(group.clone())) } else { Err(unknown()) };
    }
    let session = choices.session()?.filter(|_| choices.by != Some(SheetBy::Day));
    let found = judged.sessions.iter().find(|(id, _)| Some(*id) == session);
    Ok(found.and_then(|(_, session)| session.group.clone()))
}
