//! Reading what is typed, and choosing among languages.

use crate::app::{App, Nothing};
use crate::failure::{Argument, Failure};
use crate::nouns::Training;
use crate::settings::Settings;
use crate::trainings::places;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Digits, Figures, Language, Words};

/// Typed text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TextRead {
    /// As typed.
    pub text: String,
}

/// A time of day that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadTime {
    /// Minutes from midnight.
    pub minute: u16,
    /// As it is shown.
    pub text: String,
}

/// A date that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadDate {
    /// `2018-06-01`
    pub date: String,
    /// As it is shown.
    pub text: String,
}

/// What a typed name is searched by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchKey {
    /// Each must begin a token of what is found.
    pub tokens: Vec<String>,
    /// Where a telephone number is looked for: digits that stand in it.
    pub phone: Option<String>,
}

/// A governorate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Governorate {
    /// ISO 3166-2:IQ; `x-halabja` has no ISO code.
    pub code: String,
    /// In the screen's language.
    pub name_text: String,
}

/// `texts_read_time`
pub(crate) fn read_time(app: &mut App, input: TextRead) -> Result<ReadTime, Failure> {
    let minute = words::read_time(&input.text).and_then(|minute| u16::try_from(minute).ok());
    let minute = minute.ok_or_else(|| Failure::new("bad-time"))?;
    Ok(ReadTime { minute, text: app.figures().time(i32::from(minute)) })
}

/// `texts_read_date`
pub(crate) fn read_date(app: &mut App, input: TextRead) -> Result<ReadDate, Failure> {
    let date = words::read_date(&input.text).ok_or_else(|| Failure::new("bad-date"))?;
    Ok(ReadDate { date: date.to_string(), text: app.figures().date(date) })
}

/// `texts_search_key`
pub(crate) fn search_key(_: &mut App, input: TextRead) -> Result<SearchKey, Failure> {
    Ok(SearchKey {
        tokens: domain::names::query_tokens(&input.text),
        phone: domain::phones::search_digits(&input.text),
    })
}

/// `governorates_list`
pub(crate) fn governorates(app: &mut App, _: Nothing) -> Result<Vec<Governorate>, Failure> {
    let list = words::governorates(app.settings.language).into_iter();
    Ok(list.map(|(code, name_text)| Governorate { code: code.to_owned(), name_text }).collect())
}

/// The sentence of a failure before a register is open.
#[must_use]
pub fn sentence_in(words: &Words, language: Language, failure: &Failure) -> String {
    sentence(words, language, Digits::Auto, failure)
}

/// The sentence of a failure. Values are isolated by the messages themselves.
pub(crate) fn sentence(
    words: &Words,
    language: Language,
    digits: Digits,
    failure: &Failure,
) -> String {
    let arguments: Vec<(&str, words::Argument)> = failure
        .arguments
        .iter()
        .map(|(name, argument)| {
            let argument = match argument {
                Argument::Number(number) => words::Argument::Number(*number),
                Argument::Text(text) => words::Argument::Text(text),
            };
            (name.as_str(), argument)
        })
        .collect();
    words.failure(language, digits, &failure.code, &arguments, failure.field.as_deref())
}

/// Who speaks to the user: the messages in one language, with its digits. There is one also where
/// no register is open.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'a> {
    pub(crate) words: &'a Words,
    pub(crate) language: Language,
    pub(crate) digits: Digits,
}

impl Voice<'_> {
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, words::Argument)]) -> String {
        self.words.say(self.language, self.digits, id, arguments)
    }

    pub(crate) fn figures(&self) -> Figures {
        Figures::new(self.language, self.digits)
    }

    /// City and governorate of a training.
    pub(crate) fn place_text(&self, training: &Training) -> String {
        let (city, governorate) = places(self.language, training);
        match (city, governorate) {
            (Some(city), Some(governorate)) if city != governorate => self.say(
                "answer-place",
                &[
                    ("city", words::Argument::Text(&city)),
                    ("governorate", words::Argument::Text(&governorate)),
                ],
            ),
            (Some(place), _) | (None, Some(place)) => place,
            (None, None) => String::new(),
        }
    }
}

impl App {
    /// The voice of the screen.
    pub(crate) fn voice(&self) -> Voice<'_> {
        let Settings { language, digits, .. } = self.settings;
        Voice { words: &self.words, language, digits }
    }

    /// Of names in the order ar, ckb, en, it, kmr the one for the screen's language, with its tag.
    pub(crate) fn choose(&self, names: [&Option<String>; 5]) -> (String, &'static str) {
        choose(self.settings.language, names)
    }
}

/// Of names in the order ar, ckb, en, it, kmr the one for a language, else the one that its readers
/// are most likely to know; with the tag of what was found.
pub(crate) fn choose(language: Language, names: [&Option<String>; 5]) -> (String, &'static str) {
    let [arabic, sorani, english, italian, kurmanji] = names;
    let (ar, ckb, en, it) = ((arabic, "ar"), (sorani, "ckb"), (english, "en"), (italian, "it"));
    let kmr = (kurmanji, "kmr");
    let order = match language {
        Language::Arabic => [ar, ckb, en, it, kmr],
        Language::Sorani => [ckb, ar, en, it, kmr],
        Language::English => [en, it, kmr, ar, ckb],
        Language::Italian => [it, en, kmr, ar, ckb],
        Language::Kurmanji => [kmr, en, it, ckb, ar],
    };
    let stated = order.into_iter().find_map(|(name, tag)| name.clone().map(|name| (name, tag)));
    stated.unwrap_or((String::new(), language.tag()))
}

/// Of texts in the order ar, ckb, en, it, kmr the one in a language, and in no other.
pub(crate) fn own(language: Language, texts: [&Option<String>; 5]) -> Option<String> {
    let [arabic, sorani, english, italian, kurmanji] = texts;
    match language {
        Language::Arabic => arabic,
        Language::Sorani => sorani,
        Language::English => english,
        Language::Italian => italian,
        Language::Kurmanji => kurmanji,
    }
    .clone()
}
