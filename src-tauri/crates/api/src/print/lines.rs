//! What the heads of all sheets have in common, as paper takes it: the papers of a training and the
//! register of certificates.

use super::{Composer, Voice, Wording};
use crate::failure::Failure;
use crate::frozen::text;
use paper::{Line, Logo, Style, Text};
use words::Argument;

/// Logos that a header has room for.
const MOST_LOGOS: usize = 5;

impl Voice<'_> {
    /// A message.
    pub(crate) fn head(&self, id: &str, arguments: &[(&str, Argument)]) -> Text {
        text(&self.text(id, arguments))
    }

    /// Words in this language.
    pub(crate) fn own(&self, words: &str) -> Text {
        plain(words, self.language.tag())
    }

    /// The parts that are not empty, in one line.
    pub(crate) fn line(&self, parts: &[String], style: Style) -> Line {
        Line { text: self.own(&self.figures.line(parts)), style, personal: false }
    }

    /// "page 1 of 2"
    pub(crate) fn page_label(&self, page: usize, pages: usize) -> Text {
        self.head("print-page", &[("page", number(page)), ("pages", number(pages))])
    }
}

impl Composer<'_> {
    /// As many logos as a header has room for.
    pub(crate) fn header_logos(&self, voice: &Voice) -> Result<Vec<Logo>, Failure> {
        let logos = self.logos(voice.language, MOST_LOGOS);
        logos.iter().map(|logo| self.app.logo(logo)).collect()
    }

    /// Who organised, and with whose support.
    pub(crate) fn header_notes(&self, voice: &Voice) -> Vec<Line> {
        let notes = self.notes(voice, Wording::Short).into_iter();
        let line = |note| Line { text: text(&note), style: Style::Small, personal: false };
        notes.map(line).collect()
    }
}

/// A count as messages take it.
pub(crate) fn number(number: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Words in a language given by its tag.
pub(crate) fn plain(words: &str, language: &str) -> Text {
    Text { text: words.to_owned(), language: language.to_owned() }
}
