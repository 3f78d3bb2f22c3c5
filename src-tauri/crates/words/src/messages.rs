//! The messages: which files are loaded, and how a message becomes a text.

use crate::{Digits, Figures, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// One file of messages in all languages of the screens, in the order of [`Language::ALL`].
struct Source {
    name: &'static str,
    texts: [&'static str; 4],
}

macro_rules! sources {
    ($($name:literal)*) => {
        &[$(Source {
            name: $name,
            texts: [
                include_str!(concat!("../../../../assets/locales/ar/", $name, ".ftl")),
                include_str!(concat!("../../../../assets/locales/ckb/", $name, ".ftl")),
                include_str!(concat!("../../../../assets/locales/en/", $name, ".ftl")),
                include_str!(concat!("../../../../assets/locales/it/", $name, ".ftl")),
            ],
        }),*]
    };
}

/// The files whose texts Rust needs. Those of the screens are read by the screens alone.
const SOURCES: &[Source] = sources![
    "answers" "cli" "counts" "eligibility" "failures" "fields" "operations" "print" "sheets"
];

/// What paper says in the language that is on paper only.
const KURMANJI: &[(&str, &str)] =
    &[("print", include_str!("../../../../assets/locales/kmr/print.ftl"))];

/// The files of one language, each with its name.
fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
    match Language::ALL.into_iter().position(|known| known == language) {
        Some(index) => {
            let text = |source: &Source| source.texts.get(index).copied().unwrap_or_default();
            SOURCES.iter().map(|source| (source.name, text(source))).collect()
        }
        None => KURMANJI.to_vec(),
    }
}

/// A value for a message.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Text to show as it is: a name, or a figure already formatted.
    Text(&'a str),
    /// A number. `("count", Number(3))` passes `$count`, which only chooses the plural form, and `$countText`, which
    /// is shown.
    Number(i64),
}

/// Files of messages that cannot be used: a mistake in this repository, never in what a user did.
#[derive(Debug)]
pub struct BadMessages {
    /// Which file, as "ar/failures".
    pub file: String,
    /// What the parser said.
    pub detail: String,
}

impl fmt::Display for BadMessages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.file, self.detail)
    }
}

impl std::error::Error for BadMessages {}

/// All messages in all languages. Made once; may be shared between threads.
pub struct Words {
    /// In the order of [`Language::PRINTED`].
    bundles: Vec<(Language, FluentBundle<FluentResource>)>,
}

impl Words {
    /// Parses every message file.
    ///
    /// # Errors
    /// [`BadMessages`] for a file with a syntax error or with a message that another file has too.
    pub fn load() -> Result<Words, BadMessages> {
        let mut bundles = Vec::new();
        for language in Language::PRINTED {
            let tag = language.tag();
            let locale: LanguageIdentifier = tag.parse().map_err(|error| bad(tag, "", &error))?;
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            for (name, text) in sources(language) {
                let resource = FluentResource::try_new(text.to_owned())
                    .map_err(|(_, errors)| bad(tag, name, &errors))?;
                bundle.add_resource(resource).map_err(|errors| bad(tag, name, &errors))?;
            }
            bundles.push((language, bundle));
        }
        Ok(Words { bundles })
    }

    /// The text of message `id` in `language`. A message missing there is taken from the next language that a reader
    /// is likely to know; one missing everywhere gives its id in ⟦ ⟧. Values are isolated (U+2068 … U+2069).
    #[must_use]
    pub fn say(
        &self,
        language: Language,
        digits: Digits,
        id: &str,
        arguments: &[(&str, Argument<'_>)],
    ) -> String {
        let figures = Figures::new(language, digits);
        for spoken in language.fallbacks() {
            if let Some(text) = self.text(*spoken, id, &figures, arguments) {
                return text;
            }
        }
        format!("⟦{id}⟧")
    }

    /// Whether `language` itself has message `id`.
    #[must_use]
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.bundle(language).is_some_and(|bundle| bundle.has_message(id))
    }

    /// The sentence of failure `code`. Where `field` is given (a field's name as in the commands, "place.city_ar"), its
    /// name in the language stands before the sentence. A code without a sentence gives that of "internal".
    #[must_use]
    pub fn failure(
        &self,
        language: Language,
        digits: Digits,
        code: &str,
        arguments: &[(&str, Argument<'_>)],
        field: Option<&str>,
    ) -> String {
        let id = format!("failure-{code}");
        let known = language.fallbacks().iter().any(|fallback| self.has(*fallback, &id));
        let sentence = if known {
            self.say(language, digits, &id, arguments)
        } else {
            self.say(language, digits, "failure-internal", &[("code", Argument::Text(code))])
        };
        let Some(field) = field else {
            return sentence;
        };
        let field = self.field(language, digits, field);
        let parts = [("field", Argument::Text(&field)), ("sentence", Argument::Text(&sentence))];
        self.say(language, digits, "failure-in-field", &parts)
    }

    /// The name of a field in the language; of a path ("place.city_ar") the last part counts. An unknown field gives
    /// its own name, so that nothing is hidden.
    #[must_use]
    pub fn field(&self, language: Language, digits: Digits, path: &str) -> String {
        let name = path.rsplit('.').next().unwrap_or(path);
        self.named(language, digits, &format!("field-{name}"), name)
    }

    /// The name of one choice of a field ("sex", "female"), or the value itself where the field is free.
    #[must_use]
    pub fn choice(&self, language: Language, digits: Digits, field: &str, value: &str) -> String {
        self.named(language, digits, &format!("choice-{field}-{value}"), value)
    }

    /// The length of a training as a certificate says it: "6 training hours", and minutes where they do not fill an
    /// hour. Negative lengths count as none.
    #[must_use]
    pub fn training_hours(&self, language: Language, digits: Digits, minutes: i32) -> String {
        let minutes = minutes.max(0);
        let count = |id, number| {
            self.say(language, digits, id, &[("count", Argument::Number(i64::from(number)))])
        };
        match (minutes / 60, minutes % 60) {
            (hours, 0) => count("count-training-hours", hours),
            (0, rest) => count("count-training-minutes", rest),
            (hours, rest) => {
                let (hours, rest) =
                    (count("count-training-hours", hours), count("count-training-minutes", rest));
                let parts = [("hours", Argument::Text(&hours)), ("minutes", Argument::Text(&rest))];
                self.say(language, digits, "count-training-hours-minutes", &parts)
            }
        }
    }

    fn named(&self, language: Language, digits: Digits, id: &str, otherwise: &str) -> String {
        if language.fallbacks().iter().any(|fallback| self.has(*fallback, id)) {
            self.say(language, digits, id, &[])
        } else {
            otherwise.to_owned()
        }
    }

    fn bundle(&self, language: Language) -> Option<&FluentBundle<FluentResource>> {
        self.bundles.iter().find(|(own, _)| *own == language).map(|(_, bundle)| bundle)
    }

    /// The text of a message that `language` itself has, with figures of the language that was asked for.
    fn text(
        &self,
        language: Language,
        id: &str,
        figures: &Figures,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<String> {
        let bundle = self.bundle(language)?;
        let pattern = bundle.get_message(id)?.value()?;
        let arguments = fluent_arguments(language, figures, arguments);
        // A missing argument shows as {$name}; the sentence is still better than none.
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }
}

/// Each argument under its own name and, ready to show, under its name with "Text".
fn fluent_arguments<'a>(
    language: Language,
    figures: &Figures,
    arguments: &[(&str, Argument<'a>)],
) -> FluentArgs<'a> {
    let mut fluent = FluentArgs::with_capacity(arguments.len() * 2);
    for (name, argument) in arguments {
        match *argument {
            Argument::Text(text) => {
                fluent.set((*name).to_owned(), text);
                fluent.set(format!("{name}Text"), text);
            }
            Argument::Number(number) => {
                fluent.set((*name).to_owned(), FluentValue::from(choosing(language, number)));
                fluent.set(format!("{name}Text"), figures.number(number));
            }
        }
    }
    fluent
}

/// A number that takes the same plural form. Arabic decides by the last two digits from 100 on (CLDR: few is
/// n % 100 = 3..10), which intl_pluralrules 7.0.2 leaves out: it calls 103 "other". The number only chooses and is
/// never shown, so a smaller one of the same form stands in for it.
fn choosing(language: Language, number: i64) -> i64 {
    if language != Language::Arabic || (-99..=99).contains(&number) {
        return number;
    }
    match number.unsigned_abs() % 100 {
        0..=2 => 100,
        last => i64::try_from(last).unwrap_or(100),
    }
}

fn bad(tag: &str, name: &str, detail: &dyn fmt::Debug) -> BadMessages {
    BadMessages { file: format!("{tag}/{name}"), detail: format!("{detail:?}") }
}
