//! One training with everything that its page shows.

use super::TrainingCard;
use crate::app::App;
use crate::clock::{date, range, span};
use crate::failure::Failure;
use crate::nouns::{
    Entry, Named, Participation, ParticipationRole, Party, Person, Session, SessionState, Training,
    entry, from_fields, noun_of, read_id,
};
use crate::participants::{Roster, beside};
use domain::Id;
use domain::concern::Weight;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

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
    /// Who leads it, where one person is named.
    pub trainer_text: Option<String>,
    /// Whether it was planned and is over, so that somebody must say what became of it.
    pub passed: bool,
}

/// `trainings_page`
pub(crate) fn page(app: &mut App, input: Named) -> Result<TrainingPage, Failure> {
    let id = read_id(&input.id)?;
    app.training_page(id)
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

    pub(crate) fn training_page(&self, id: Id) -> Result<TrainingPage, Failure> {
        let fields: Training = entry(self, id)?;
        let sessions = self.sessions_of(id)?;
        let marks = self.store.marks_of_training(id)?;
        let roster = self.roster(id)?;
        let figures = self.figures();
        let now = (self.environment.now)().local;
        let mut rows = Vec::new();
        let mut days: Vec<DayGroup> = Vec::new();
        for (place, (session_id, session)) in sessions.iter().enumerate() {
            let beside = beside(place, &sessions);
            let weights = roster.participants();
            let weights = weights.map(|row| row.weight(place, &sessions, &beside, &marks));
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
                passed: session.state == SessionState::Planned
                    && span(&session.time).is_some_and(|(_, end)| end <= now),
                trainer_text: self.trainer_text(session, &roster),
                fields: session.clone(),
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
            parties: self.party_entries(self.parties_of(id, None)?)?,
            days,
        })
    }

    /// The name of who leads a session, also of somebody who is not on the list any more.
    fn trainer_text(&self, session: &Session, roster: &Roster) -> Option<String> {
        let id = Id::parse(session.trainer.as_deref()?)?;
        let listed = roster.rows.iter().find(|row| row.person == id);
        match listed {
            Some(row) => Some(row.details.name.clone()),
            None => entry::<Person>(self, id).ok().map(|person| person.name),
        }
    }

    /// The organisations of a training and of its programme, by role and place.
    pub(crate) fn parties_of(
        &self,
        training: Id,
        programme: Option<Id>,
    ) -> Result<Vec<(Id, Party)>, Failure> {
        self.parties_with(Some(training), programme)
    }

    /// The organisations of a training, of a programme, or of both, by role and place.
    pub(crate) fn parties_with(
        &self,
        training: Option<Id>,
        programme: Option<Id>,
    ) -> Result<Vec<(Id, Party)>, Failure> {
        let noun = noun_of::<Party>()?;
        let mut rows = Vec::new();
        for owner in [training.map(|id| ("training", id)), programme.map(|id| ("programme", id))] {
            if owner.is_some() {
                rows.extend(self.store.list(noun, owner)?);
            }
        }
        let mut parties: Vec<(Id, Party)> = rows
            .into_iter()
            .filter_map(|(id, fields)| Some((id, from_fields::<Party>(&fields).ok()?)))
            .collect();
        parties.sort_by_key(|(id, party)| (party.role, party.position, *id));
        Ok(parties)
    }
}
