//! Trainings with their sessions, as lists and as one page.

use crate::app::{App, Changed, Nothing};
use crate::clock::{date, range};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Entry, Named, Participation, ParticipationRole, Party, Session, SessionState,
    SessionTime, Training, entry, from_fields, noun_of, put, read_id,
};
use crate::texts::own;
use domain::Id;
use domain::concern::Weight;
use domain::sessions::LayoutProblem;
use serde::{Deserialize, Serialize};
use store::{Edit, TrainingCounts};
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

/// One training with everything that its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainingPage {
    /// In short.
    pub card: TrainingCard,
    /// Its own fields.
    pub fields: Training,
    /// In the order of time.
    pub sessions: Vec<SessionRow>,
    /// Organisations in their roles.
    pub parties: Vec<Entry<Party>>,
    /// Who trains.
    pub trainers: Vec<Entry<Participation>>,
    /// The sessions by day.
    pub days: Vec<DayGroup>,
}

/// The sessions of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayGroup {
    /// `2018-06-01`
    pub date: String,
    /// With the weekday.
    pub date_text: String,
    /// Their ids.
    pub sessions: Vec<String>,
}

/// One session of a training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionRow {
    /// UUID.
    pub id: String,
    /// Its own fields.
    pub fields: Session,
    /// From 1, in the order of time.
    pub number: u32,
    /// The same in the chosen digits.
    pub number_text: String,
    /// With the weekday.
    pub date_text: String,
    /// From–to.
    pub time_text: String,
    /// How long.
    pub duration_text: String,
    /// How many are marked.
    pub marked: u32,
    /// How many are to be marked.
    pub expected: u32,
    /// Both in words.
    pub marked_text: String,
}

/// Days times hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Generate {
    /// UUID.
    pub training: String,
    /// `2018-06-01`
    pub first_date: String,
    /// How many days in a row.
    pub days: u16,
    /// The hours of each day.
    pub slots: Vec<Slot>,
}

/// Hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Minutes from midnight.
    pub start_minute: u16,
    /// The same; over 1440 is after midnight.
    pub end_minute: u16,
}

/// `trainings_cards`
pub(crate) fn cards(app: &mut App, _: Nothing) -> Result<Vec<TrainingCard>, Failure> {
    Ok(app.overviews()?.into_iter().map(|overview| overview.card).collect())
}

/// A training in a list, with what its card was made from.
pub(crate) struct Overview {
    pub(crate) id: Id,
    pub(crate) training: Training,
    pub(crate) counts: TrainingCounts,
    pub(crate) card: TrainingCard,
}

/// `trainings_page`
pub(crate) fn page(app: &mut App, input: Named) -> Result<TrainingPage, Failure> {
    let id = read_id(&input.id)?;
    app.training_page(id)
}

/// `sessions_generate`
pub(crate) fn generate(app: &mut App, input: Generate) -> Result<Changed<TrainingPage>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let first =
        date(&input.first_date).ok_or_else(|| Failure::new("bad-date").field("first_date"))?;
    let slots: Vec<(u16, u16)> =
        input.slots.iter().map(|slot| (slot.start_minute, slot.end_minute)).collect();
    let times = domain::sessions::generate(first, input.days, &slots).map_err(layout_failure)?;
    let mut edits = Vec::new();
    for time in times {
        let session = Session {
            training: training.to_string(),
            time: SessionTime {
                date: time.date().to_string(),
                start_minute: time.start_minute(),
                end_minute: time.end_minute(),
            },
            topic: None,
            room: None,
            trainer: None,
            state: SessionState::Planned,
            required: false,
            group: None,
        };
        let id = app.new_id()?;
        edits.push(put(id, &session)?);
    }
    let done = app.save("sessions_generate", &subject, edits)?;
    let value = app.training_page(training)?;
    app.changed(done, value)
}

/// `sessions_remove`: with its marks. Whoever joined in it joins in the next one, or in the last
/// that is left: else every session before would suddenly wait for their marks.
pub(crate) fn remove_session(app: &mut App, input: Named) -> Result<Changed<Nothing>, Failure> {
    let id = read_id(&input.id)?;
    let session: Session = entry(app, id)?;
    let training = read_id(&session.training)?;
    let subject = session.text(app)?;
    let sessions = app.sessions_of(training)?;
    let place = sessions.iter().position(|(known, _)| *known == id).unwrap_or(sessions.len());
    let (before, after) = sessions.split_at(place);
    let heir = after.get(1).or(before.last()).map(|(id, _)| id.to_string());
    let mut edits = Vec::new();
    let noun = noun_of::<Participation>()?;
    for (row, fields) in app.store.list(noun, Some(("training", training)))? {
        let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
        if participation.joined.as_deref().and_then(Id::parse) == Some(id) {
            let joined = heir.clone();
            edits.push(put(row, &Participation { joined, ..participation })?);
        }
    }
    edits.push(Edit::Remove { noun: noun_of::<Session>()?, entity: id });
    let done = app.save("sessions_remove", &subject, edits)?;
    app.changed(done, Nothing {})
}

fn layout_failure(problem: LayoutProblem) -> Failure {
    match problem {
        LayoutProblem::NoDays => Failure::new("bad-number").field("days"),
        LayoutProblem::NoSlots => Failure::new("empty-text").field("slots"),
        LayoutProblem::TooMany { limit } => Failure::new("too-many").number("limit", limit),
        LayoutProblem::Slot { slot, .. } => {
            Failure::new("ends-before-start").field("end_minute").number("slot", slot)
        }
        LayoutProblem::Overlap { second, .. } => {
            Failure::new("sessions-overlap").field("start_minute").number("slot", second)
        }
        LayoutProblem::DateOutOfRange => Failure::new("bad-date").field("first_date"),
    }
}

impl App {
    /// The sessions of a training in the order of time, cancelled ones too.
    pub(crate) fn sessions_of(&self, training: Id) -> Result<Vec<(Id, Session)>, Failure> {
        let rows = self.store.list(noun_of::<Session>()?, Some(("training", training)))?;
        let mut sessions: Vec<(Id, Session)> = rows
            .into_iter()
            .filter_map(|(id, fields)| Some((id, from_fields::<Session>(&fields).ok()?)))
            .collect();
        sessions.sort_by(|(one_id, one), (other_id, other)| {
            let key = |session: &Session| (session.time.date.clone(), session.time.start_minute);
            key(one).cmp(&key(other)).then(one_id.cmp(other_id))
        });
        Ok(sessions)
    }

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

    pub(crate) fn training_page(&self, id: Id) -> Result<TrainingPage, Failure> {
        let fields: Training = entry(self, id)?;
        let sessions = self.sessions_of(id)?;
        let marks = self.store.marks_of_training(id)?;
        let roster = self.roster(id)?;
        let figures = self.figures();
        let mut rows = Vec::new();
        let mut days: Vec<DayGroup> = Vec::new();
        for (place, (session_id, session)) in sessions.iter().enumerate() {
            let weights = roster.participants().map(|row| row.weight(place, &sessions, &marks));
            let (mut marked, mut expected) = (0, 0);
            for weight in weights {
                marked += u32::from(weight == Weight::Marked);
                expected += u32::from(matches!(weight, Weight::Marked | Weight::Waits));
            }
            let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
            let date_text = date(&session.time.date)
                .map_or_else(|| session.time.date.clone(), |date| figures.date_full(date));
            match days.last_mut().filter(|day| day.date == session.time.date) {
                Some(day) => day.sessions.push(session_id.to_string()),
                None => days.push(DayGroup {
                    date: session.time.date.clone(),
                    date_text: date_text.clone(),
                    sessions: vec![session_id.to_string()],
                }),
            }
            let minutes = i32::from(session.time.end_minute) - i32::from(session.time.start_minute);
            rows.push(SessionRow {
                id: session_id.to_string(),
                number,
                number_text: figures.number(i64::from(number)),
                date_text,
                time_text: range(&figures, &session.time),
                duration_text: figures.duration(minutes),
                marked,
                expected,
                marked_text: self.say(
                    "answer-marked-of",
                    &[
                        ("marked", Argument::Number(i64::from(marked))),
                        ("total", Argument::Number(i64::from(expected))),
                    ],
                ),
                fields: session.clone(),
            });
        }
        let mut parties = Vec::new();
        for (party_id, party) in self.parties_of(id, None)? {
            parties.push(Entry {
                id: party_id.to_string(),
                text: party.text(self)?,
                fields: party,
            });
        }
        let trainers = roster.rows.iter().filter(|row| {
            matches!(
                row.participation.role,
                ParticipationRole::Trainer | ParticipationRole::Facilitator
            )
        });
        Ok(TrainingPage {
            card: self.card(id, &fields)?,
            trainers: trainers
                .map(|row| Entry {
                    id: row.id.to_string(),
                    fields: row.participation.clone(),
                    text: row.details.name.clone(),
                })
                .collect(),
            fields,
            sessions: rows,
            parties,
            days,
        })
    }

    /// The organisations of a training and of its programme, by role and place.
    pub(crate) fn parties_of(
        &self,
        training: Id,
        programme: Option<Id>,
    ) -> Result<Vec<(Id, Party)>, Failure> {
        let noun = noun_of::<Party>()?;
        let mut rows = self.store.list(noun, Some(("training", training)))?;
        if let Some(programme) = programme {
            rows.extend(self.store.list(noun, Some(("programme", programme)))?);
        }
        let mut parties: Vec<(Id, Party)> = rows
            .into_iter()
            .filter_map(|(id, fields)| Some((id, from_fields::<Party>(&fields).ok()?)))
            .collect();
        parties.sort_by_key(|(id, party)| (party.role, party.position, *id));
        Ok(parties)
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
