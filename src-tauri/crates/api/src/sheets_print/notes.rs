//! Sentences below the tables: by which rule they count, and what they do not tell.

use super::author::Author;
use crate::print::{Voice, number};
use domain::disclosure::LEAST_TOLD;
use paper::{Line, Part, Style};
use words::Argument;

impl Author<'_> {
    /// A paragraph of these sentences in each language of the paper.
    pub(super) fn notes(&self, sentences: &dyn Fn(&Voice) -> Vec<String>) -> Vec<Part> {
        let note = |voice: &Voice| {
            let text = voice.own(&sentences(voice).join(" "));
            Part::Words(Line { text, style: Style::Small, personal: false })
        };
        self.voices().into_iter().map(note).collect()
    }

    /// The rule that attendance is counted by.
    pub(super) fn rule_notes(&self, voice: &Voice) -> Vec<String> {
        let rule = self.judged.rule();
        let threshold = voice.figures.percent(i64::from(rule.threshold_percent));
        let excused = if rule.excused_leaves_sum { "out" } else { "in" };
        vec![
            voice.say("answer-rule", &[("threshold", Argument::Text(&threshold))]),
            voice.say(&format!("sheet-note-excused-{excused}"), &[]),
            voice.say("sheet-note-times", &[]),
            voice.say("sheet-note-unmarked", &[]),
        ]
    }

    /// Who is not counted, in which year ages are, where they are, and which tables are left out.
    pub(super) fn people_notes(&self, voice: &Voice, ages: bool, replaced: usize) -> Vec<String> {
        // One or two people would be recognised by it.
        let replaced = (replaced > 0 && !self.private)
            .then(|| voice.say("sheet-note-replaced", &[("count", number(replaced))]));
        let year = self.year().filter(|_| ages).map(|year| voice.figures.digits(&year.to_string()));
        let age = year.map(|year| voice.say("sheet-note-age", &[("year", Argument::Text(&year))]));
        let few = self.private.then(|| voice.say("sheet-note-few", &least()));
        replaced.into_iter().chain(age).chain(few).collect()
    }
}

/// The least figure of people that a private form tells.
pub(super) fn least() -> [(&'static str, Argument<'static>); 1] {
    [("least", number(LEAST_TOLD))]
}
