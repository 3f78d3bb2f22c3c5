//! Trainings and their sessions.

use super::entries::{Entity, entry, link_to, read_id};
use super::people::Sex;
use crate::app::App;
use crate::failure::Failure;
use domain::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a training takes place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-2:IQ.
    pub governorate: Option<String>,
    /// The city in Arabic; the governorate's name where there is none.
    pub city_ar: Option<String>,
    /// In Sorani.
    pub city_ckb: Option<String>,
    /// In English.
    pub city_en: Option<String>,
    /// In Italian.
    pub city_it: Option<String>,
    /// In Kurmanji, for paper.
    #[ts(optional = nullable)]
    pub city_kmr: Option<String>,
    /// House or hall.
    pub venue: Option<String>,
}

/// Who gets a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Of the minutes of held sessions, 1 to 100.
    pub threshold_percent: u8,
    /// Whether excused sessions leave the sum; else they count as missed.
    pub excused_leaves_sum: bool,
    /// Whether a held session without a mark blocks the certificate.
    pub unmarked_blocks: bool,
}

impl Default for Rule {
    fn default() -> Self {
        Self { threshold_percent: 80, excused_leaves_sum: true, unmarked_blocks: true }
    }
}

/// A training. At least one title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// The series it belongs to.
    pub series: Option<String>,
    /// The programme it belongs to.
    pub programme: Option<String>,
    /// In Arabic.
    pub title_ar: Option<String>,
    /// In Sorani.
    pub title_ckb: Option<String>,
    /// In English.
    pub title_en: Option<String>,
    /// In Italian.
    pub title_it: Option<String>,
    /// In Kurmanji, for paper.
    #[ts(optional = nullable)]
    pub title_kmr: Option<String>,
    /// Where.
    #[serde(default)]
    pub place: Place,
    /// Who gets a certificate.
    #[serde(default)]
    pub rule: Rule,
    /// The design of its certificates; none: its programme's, else the usual one.
    #[ts(optional = nullable)]
    pub design: Option<String>,
}

/// What became of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// Still to come.
    Planned,
    /// Took place; only these count.
    Held,
    /// Does not take place.
    Cancelled,
}

/// The hours of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionTime {
    /// `2018-06-01`
    pub date: String,
    /// Minutes from midnight of the date, 0 to 1439.
    pub start_minute: u16,
    /// The same; over 1440 is after midnight, at most 2880.
    pub end_minute: u16,
}

/// A session of a training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The training.
    pub training: String,
    /// Its hours.
    pub time: SessionTime,
    /// What it is about.
    pub topic: Option<String>,
    /// Where in the house.
    pub room: Option<String>,
    /// A person.
    pub trainer: Option<String>,
    /// What became of it.
    pub state: SessionState,
    /// Whether nobody gets a certificate without it.
    pub required: bool,
    /// The group that it is held for, beside those of other groups; none: for everybody.
    #[ts(optional = nullable)]
    pub group: Option<String>,
}

/// The age bands in which people are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum AgeBand {
    /// Below 18.
    #[serde(rename = "under_18")]
    Minor,
    /// 18 to 29.
    #[serde(rename = "18_29")]
    Youth,
    /// 30 to 59.
    #[serde(rename = "30_59")]
    Adult,
    /// 60 and more.
    #[serde(rename = "60_plus")]
    Senior,
    /// Not stated.
    #[serde(rename = "not_stated")]
    NotStated,
}

/// How many people of one sex and age band took part whose names were not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Headcount {
    /// The training.
    pub training: String,
    /// As seen or said.
    pub sex: Sex,
    /// As seen or said.
    pub age_band: AgeBand,
    /// How many, up to 100,000.
    pub count: u32,
}

impl Training {
    /// Its titles in the order ar, ckb, en, it, kmr.
    pub(crate) fn titles(&self) -> [&Option<String>; 5] {
        [&self.title_ar, &self.title_ckb, &self.title_en, &self.title_it, &self.title_kmr]
    }
}

impl Entity for Training {
    const NOUN: &'static str = "training";
    const PARENT: Option<&'static str> = None;

    fn text(&self, app: &App) -> Result<String, Failure> {
        Ok(app.choose(self.titles()).0)
    }

    fn check(&self, _app: &App, before: Option<&Self>) -> Result<(), Failure> {
        let before = before.map(|before| &before.place.governorate);
        check_governorate(&self.place.governorate, before)
    }
}

impl Entity for Headcount {
    const NOUN: &'static str = "headcount";
    const PARENT: Option<&'static str> = Some("training");
    const FIXED: &'static [&'static str] = &["training", "sex", "age_band"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        entry::<Training>(app, read_id(&self.training)?)?.text(app)
    }

    fn link(&self) -> Result<Option<Id>, Failure> {
        let training = link_to("training", &self.training)?;
        let parts = [training.bytes(), self.sex.code().as_bytes(), self.age_band.code().as_bytes()];
        Ok(Some(Id::of_link("headcount", &parts)))
    }
}

impl AgeBand {
    /// The word that stands for it in the journal.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Minor => "under_18",
            Self::Youth => "18_29",
            Self::Adult => "30_59",
            Self::Senior => "60_plus",
            Self::NotStated => "not_stated",
        }
    }
}

impl Entity for Session {
    const NOUN: &'static str = "session";
    const PARENT: Option<&'static str> = Some("training");
    const FIXED: &'static [&'static str] = &["training"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        let figures = app.figures();
        let date = crate::clock::date(&self.time.date);
        let date = date.map_or_else(|| self.time.date.clone(), |date| figures.date(date));
        let time = crate::clock::range(&figures, &self.time);
        Ok(figures.line(&[date, time]))
    }
}

/// Refuses a code that no governorate has; one that was there `before` may stay.
pub(super) fn check_governorate(
    code: &Option<String>,
    before: Option<&Option<String>>,
) -> Result<(), Failure> {
    let code_text = code.as_deref().map(str::trim).filter(|code| !code.is_empty());
    let known = |code| words::governorate_name(code, words::Language::English).is_some();
    if before == Some(code) || code_text.is_none_or(known) {
        return Ok(());
    }
    Err(Failure::new("unknown-choice").field("governorate"))
}
