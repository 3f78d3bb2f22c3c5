//! Who speaks on paper: the messages and figures of one language, and the names for its readers.

use crate::app::App;
use crate::frozen::FrozenText;
use crate::nouns::Person;
use domain::names::language_of;
use words::{Argument, Digits, Direction, Figures, Language};

/// The messages and figures of one language of the certificate.
pub(crate) struct Voice<'a> {
    pub(super) app: &'a App,
    pub(crate) language: Language,
    pub(super) digits: Digits,
    pub(crate) figures: Figures,
}

impl<'a> Voice<'a> {
    pub(crate) fn new(app: &'a App, language: Language) -> Self {
        // The choice of digits concerns languages that have two systems.
        let right_to_left = language.direction() == Direction::RightToLeft;
        let digits = if right_to_left { app.settings.digits } else { Digits::Auto };
        Self { app, language, digits, figures: Figures::new(language, digits) }
    }

    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.app.words.say(self.language, self.digits, id, arguments)
    }

    /// The word for a value of a field, such as `held` of `state`.
    pub(crate) fn choice(&self, field: &str, value: &str) -> String {
        self.app.words.choice(self.language, self.digits, field, value)
    }

    /// What a viewer's title bar shows: without the marks that isolate values.
    pub(crate) fn plain(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let text = self.say(id, arguments);
        text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
    }

    pub(crate) fn text(&self, id: &str, arguments: &[(&str, Argument)]) -> FrozenText {
        FrozenText { text: self.say(id, arguments), language: self.language.tag().to_owned() }
    }
}

/// The name for a language, and below it the same name in the other script where it is given.
pub(crate) fn names(person: &Person, language: Language) -> (FrozenText, Option<FrozenText>) {
    let own = person.certificate_name.as_ref().unwrap_or(&person.name);
    let own = FrozenText { text: own.clone(), language: language_of(own).to_owned() };
    let latin = person.latin_name.as_ref().filter(|latin| **latin != own.text);
    let latin = latin.map(|latin| FrozenText { text: latin.clone(), language: "en".to_owned() });
    match (language.direction(), latin) {
        (Direction::LeftToRight, Some(latin)) => (latin, Some(own)),
        (_, latin) => (own, latin),
    }
}
