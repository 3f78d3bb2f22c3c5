//! Columns and cells that several papers have.

use super::author::Author;
use crate::print::Voice;
use crate::standing::{hours_text, share_text};
use paper::{Align, Cell, Style, TableColumn, Width};

impl Author<'_> {
    /// The column of running numbers.
    pub(super) fn number_column(&self) -> TableColumn {
        TableColumn {
            head: self.heads("sheet-number", &[]),
            group: None,
            width: Width::Fixed(10.0),
            align: Align::Middle,
            style: Style::Small,
        }
    }

    /// The column of names.
    pub(super) fn name_column(&self, head: &str) -> TableColumn {
        let style = Style::Body;
        TableColumn { style, ..self.words_column(head, 42.0, 82.0) }
    }

    /// A column of words, between these widths.
    pub(super) fn words_column(&self, head: &str, least: f32, most: f32) -> TableColumn {
        TableColumn {
            head: self.heads(head, &[]),
            group: None,
            width: Width::Words { least, most },
            align: Align::Start,
            style: Style::Small,
        }
    }

    /// A column of figures, so many millimetres wide.
    pub(super) fn figures_column(&self, head: &str, width: f32) -> TableColumn {
        let width = Width::Fixed(width);
        TableColumn { width, align: Align::Middle, ..self.words_column(head, 0.0, 0.0) }
    }

    /// A message in the languages of the heads, in one line.
    pub(super) fn both(&self, id: &str) -> paper::Text {
        self.in_line(|voice| voice.say(id, &[]))
    }

    /// Words in the languages of the heads, in one line.
    pub(super) fn in_line(&self, words: impl Fn(&Voice) -> String) -> paper::Text {
        let words: Vec<String> = self.voices().into_iter().map(words).collect();
        self.own(&self.first.figures.line(&words))
    }

    /// Minutes as hours: "5:30".
    pub(super) fn hours(&self, minutes: u64) -> paper::Text {
        self.own(&hours_text(&self.first.figures, minutes))
    }

    /// A share in percent; a dash of nothing.
    pub(super) fn share(&self, part: u64, whole: u64) -> paper::Text {
        self.own(&share_text(&self.first.figures, part, whole))
    }

    /// The cell of a session that does not concern a person.
    pub(super) fn not_applicable(&self) -> Cell {
        let meaning = self.first.plain("sheet-not-applicable", &[]);
        Cell::Sign(None, self.own("–"), meaning)
    }
}
