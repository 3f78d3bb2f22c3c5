//! Trainings as lists show them.

use crate::app::{App, Nothing};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{Training, from_fields, noun_of};
use crate::texts::own;
use domain::Id;
use serde::{Deserialize, Serialize};
use store::TrainingCounts;
use ts_rs::TS;
use words::{Argument, Language};

/// A training in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainingCard {
    /// UUID.
    pub id: String,
    /// In the screen's language, else in another.
    pub title: String,
    /// Of the title.
    pub title_lang: String,
    /// City and governorate; empty where nothing is stated.
    pub place_text: String,
    /// First to last day.
    pub dates_text: String,
    /// Sessions that are not cancelled.
    pub sessions: u32,
    /// Sessions held.
    pub sessions_held: u32,
    /// People in the role of participant.
    pub participants: u32,
    /// Marks still to make in held sessions.
    pub unmarked: u32,
    /// Certificates issued.
    pub certificates: u32,
    /// Counts in one line.
    pub summary_text: String,
}

/// A training in a list, with what its card was made from.
pub(crate) struct Overview {
    pub(crate) id: Id,
    pub(crate) training: Training,
    pub(crate) counts: TrainingCounts,
    pub(crate) card: TrainingCard,
}

/// `trainings_cards`
pub(crate) fn cards(app: &mut App, _: Nothing) -> Result<Vec<TrainingCard>, Failure> {
    Ok(app.overviews()?.into_iter().map(|overview| overview.card).collect())
}

impl App {
    /// All trainings, newest first; those without a date, just set up, before all others.
    pub(crate) fn overviews(&self) -> Result<Vec<Overview>, Failure> {
        let mut list = Vec::new();
        for (id, fields) in self.store.list(noun_of::<Training>()?, None)? {
            if let Ok(training) = from_fields::<Training>(&fields) {
                let counts = self.store.training_counts(id)?;
                let card = self.card_of(id, &training, &counts);
                list.push(Overview { id, training, counts, card });
            }
        }
        let first = |overview: &Overview| overview.counts.days.clone().map(|(first, _)| first);
        list.sort_by(|one, other| match (first(one), first(other)) {
            (None, Some(_)) => std::cmp::Ordering::Less,
            (Some(_), None) => std::cmp::Ordering::Greater,
            (one, other) => other.cmp(&one),
        });
        Ok(list)
    }

    /// A training in short.
    pub(crate) fn card(&self, id: Id, training: &Training) -> Result<TrainingCard, Failure> {
        Ok(self.card_of(id, training, &self.store.training_counts(id)?))
    }

    fn card_of(&self, id: Id, training: &Training, counts: &TrainingCounts) -> TrainingCard {
        let (title, title_lang) = self.choose(training.titles());
        let days = counts.days.as_ref().and_then(|(first, last)| Some((date(first)?, date(last)?)));
        let figures = self.figures();
        let count =
            |id: &str, count: u32| self.say(id, &[("count", Argument::Number(i64::from(count)))]);
        let mut summary = vec![
            count("count-participants", counts.participants),
            count("count-sessions", counts.sessions),
        ];
        if counts.certificates > 0 {
            summary.push(count("count-certificates", counts.certificates));
        }
        TrainingCard {
            id: id.to_string(),
            title,
            title_lang: title_lang.to_owned(),
            place_text: self.place_text(training),
            dates_text: match days {
                Some((first, last)) => figures.date_range(first, last),
                None => self.say("answer-no-dates", &[]),
            },
            sessions: counts.sessions,
            sessions_held: counts.held,
            participants: counts.participants,
            unmarked: counts.unmarked,
            certificates: counts.certificates,
            summary_text: figures.line(&summary),
        }
    }

    /// City and governorate in the screen's language.
    pub(crate) fn place_text(&self, training: &Training) -> String {
        self.voice().place_text(training)
    }
}

/// City and governorate in a language; a city that is not stated in it is not guessed.
pub(crate) fn places(language: Language, training: &Training) -> (Option<String>, Option<String>) {
    let place = &training.place;
    let cities = [&place.city_ar, &place.city_ckb, &place.city_en, &place.city_it, &place.city_kmr];
    let city = own(language, cities);
    let code = place.governorate.as_deref();
    let governorate = code.and_then(|code| words::governorate_name(code, language));
    (city, governorate.map(str::to_owned))
}
