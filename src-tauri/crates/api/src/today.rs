//! The first screen: what is on today, and what is still due.

use crate::app::{App, Nothing};
use crate::clock::{date, range, span};
use crate::failure::Failure;
use crate::nouns::{Session, SessionState};
use crate::standing::Judged;
use crate::trainings::{Overview, TrainingCard};
use chrono::{NaiveDate, NaiveDateTime};
use domain::Id;
use domain::concern::Weight;
use domain::eligibility::Verdict;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// How many trainings the first screen shows.
const SHOWN: usize = 6;

/// How many things it says are due: nobody reads more, and each costs reading a training.
const MOST_DUE: usize = 50;

/// For so many days after a training its missing certificates are looked for one by one.
const RECENT_DAYS: i64 = 60;

/// The first screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// With the weekday.
    pub date_text: String,
    /// What is on today.
    pub sessions: Vec<TodaySession>,
    /// The next training, where none is on today.
    pub next: Option<TrainingCard>,
    /// The newest ones.
    pub trainings: Vec<TrainingCard>,
    /// What is still to do.
    pub due: Vec<Due>,
}

/// A session of today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodaySession {
    /// UUID.
    pub session: String,
    /// UUID.
    pub training: String,
    /// Of the training.
    pub title: String,
    /// From–to.
    pub time_text: String,
    /// City and governorate.
    pub place_text: String,
    /// How many are marked.
    pub marked_text: String,
    /// How many are not.
    pub unmarked: u32,
    /// What it is about.
    pub topic: String,
    /// The room and the group, where sessions run beside each other.
    pub room_text: String,
    /// On now, the next one, or another of the day.
    pub when: SessionWhen,
}

/// How a session of the day lies to this moment. In the order in which the screen shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionWhen {
    /// Running; also one that began yesterday.
    Now,
    /// The first to come, or one of several that begin together.
    Next,
    /// After the next one.
    Later,
    /// Ended today.
    Over,
}

/// What kind of thing is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Marks to make in a session that was held.
    Unmarked,
    /// Sessions that were planned and have passed: held or cancelled?
    Passed,
    /// Certificates to print.
    Certificates,
    /// Something was saved since the last copy.
    HandOver,
    /// A training without sessions.
    NoSessions,
    /// A training without people.
    NoParticipants,
}

/// One thing that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Due {
    /// What kind.
    pub kind: DueKind,
    /// The training it concerns.
    pub training: Option<String>,
    /// The session it concerns.
    pub session: Option<String>,
    /// Of the training.
    pub title: String,
    /// How many.
    pub count: u32,
    /// The same in words.
    pub count_text: String,
}

/// `today_show`
pub(crate) fn show(app: &mut App, _: Nothing) -> Result<Today, Failure> {
    let now = (app.environment.now)().local;
    let today = now.date();
    let overviews = app.overviews()?;
    let mut sessions = Vec::new();
    let mut due = Vec::new();
    let mut next: Option<(NaiveDate, TrainingCard)> = None;
    for overview in &overviews {
        let days = days(overview);
        // The night of the last day may reach into this one.
        let on = days.is_some_and(|(first, last)| {
            first <= today && today <= last.succ_opt().unwrap_or(last)
        });
        let asks = due.len() < MOST_DUE && may_be_due(overview, today);
        if on || asks {
            let judged = Judged::read(app, overview.id, &overview.training)?;
            if on {
                sessions.extend(app.todays(now, &overview.card, &judged)?);
            }
            if asks {
                let open = is_open(overview, today);
                let found = app.due(now, overview.id, &overview.card, &judged)?;
                due.extend(found.into_iter().filter(|it| open || it.kind != DueKind::Certificates));
            }
        }
        if let Some((first, _)) = days.filter(|(first, _)| *first > today)
            && next.as_ref().is_none_or(|(known, _)| first < *known)
        {
            next = Some((first, overview.card.clone()));
        }
    }
    due.truncate(MOST_DUE);
    let sessions = in_order(sessions);
    let copies = app.store.copies()?;
    // A part for a second laptop is not handed over.
    let last_copy = copies.iter().find(|copy| copy.limited_to.is_none()).map_or(0, |copy| copy.at);
    if !overviews.is_empty() && app.store.saved_after(last_copy)? {
        due.push(Due {
            kind: DueKind::HandOver,
            training: None,
            session: None,
            title: String::new(),
            count: 0,
            count_text: String::new(),
        });
    }
    Ok(Today {
        date_text: app.figures().date_full(today),
        sessions,
        next: next.map(|(_, card)| card),
        trainings: overviews.into_iter().take(SHOWN).map(|overview| overview.card).collect(),
        due,
    })
}

/// First and last day.
fn days(overview: &Overview) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = overview.counts.days.as_ref()?;
    Some((date(first)?, date(last)?))
}

/// Whether the counts leave it open that something is due.
fn may_be_due(overview: &Overview, today: NaiveDate) -> bool {
    is_open(overview, today) || overview.counts.held < overview.counts.sessions
}

/// Whether marks or certificates may be missing. What was certified long ago is settled: whoever
/// has no certificate of it did not get one.
fn is_open(overview: &Overview, today: NaiveDate) -> bool {
    let counts = &overview.counts;
    let recent = days(overview)
        .is_none_or(|(_, last)| today.signed_duration_since(last).num_days() <= RECENT_DAYS);
    recent || counts.participants == 0 || counts.unmarked > 0 || counts.certificates == 0
}

/// What is on now and what comes next stand first; of those to come only the first are "next".
fn in_order(mut sessions: Vec<(NaiveDateTime, TodaySession)>) -> Vec<TodaySession> {
    let coming = |session: &TodaySession| session.when == SessionWhen::Later;
    let first = sessions.iter().filter(|(_, it)| coming(it)).map(|(start, _)| *start).min();
    for (start, session) in &mut sessions {
        if coming(session) && Some(*start) == first {
            session.when = SessionWhen::Next;
        }
    }
    sessions.sort_by(|(start, one), (other_start, other)| {
        (one.when, start).cmp(&(other.when, other_start))
    });
    sessions.into_iter().map(|(_, session)| session).collect()
}

impl App {
    fn todays(
        &self,
        now: NaiveDateTime,
        card: &TrainingCard,
        judged: &Judged,
    ) -> Result<Vec<(NaiveDateTime, TodaySession)>, Failure> {
        let mut list = Vec::new();
        for (place, (id, session)) in judged.sessions.iter().enumerate() {
            let Some((start, end)) = span(&session.time) else { continue };
            let running = start <= now && now < end;
            let on = start.date() == now.date() || running;
            if !on || session.state == SessionState::Cancelled {
                continue;
            }
            let when = match (running, now < start) {
                (true, _) => SessionWhen::Now,
                (false, true) => SessionWhen::Later,
                (false, false) => SessionWhen::Over,
            };
            let rooms: Vec<String> =
                [&session.group, &session.room].into_iter().flatten().cloned().collect();
            let weights = judged.roster.participants().map(|row| judged.weight(row, place));
            let weights: Vec<Weight> = weights.collect();
            let of = |wanted| weights.iter().filter(|weight| **weight == wanted).count();
            let (marked, unmarked) = (of(Weight::Marked), of(Weight::Waits));
            let total = marked + unmarked;
            list.push((
                start,
                TodaySession {
                    when,
                    room_text: self.figures().line(&rooms),
                    session: id.to_string(),
                    training: card.id.clone(),
                    title: card.title.clone(),
                    time_text: range(&self.figures(), &session.time),
                    place_text: card.place_text.clone(),
                    marked_text: self.say(
                        "answer-marked-of",
                        &[("marked", number(marked)), ("total", number(total))],
                    ),
                    unmarked: u32::try_from(unmarked).unwrap_or(u32::MAX),
                    topic: session.topic.clone().unwrap_or_default(),
                },
            ));
        }
        Ok(list)
    }

    fn due(
        &self,
        now: NaiveDateTime,
        id: Id,
        card: &TrainingCard,
        judged: &Judged,
    ) -> Result<Vec<Due>, Failure> {
        let due = |kind, session: Option<Id>, count: usize, message: &str| Due {
            kind,
            training: Some(card.id.clone()),
            session: session.map(|id| id.to_string()),
            title: card.title.clone(),
            count: u32::try_from(count).unwrap_or(u32::MAX),
            count_text: self.say(message, &[("count", number(count))]),
        };
        let mut list = Vec::new();
        if judged.sessions.is_empty() {
            list.push(due(DueKind::NoSessions, None, 0, "count-sessions"));
        }
        if judged.roster.participants().next().is_none() {
            list.push(due(DueKind::NoParticipants, None, 0, "count-participants"));
        }
        for (place, (session_id, session)) in judged.sessions.iter().enumerate() {
            if session.state != SessionState::Held {
                continue;
            }
            let participants = judged.roster.participants();
            let unmarked = participants.filter(|row| judged.weight(row, place) == Weight::Waits);
            let count = unmarked.count();
            if count > 0 {
                list.push(due(DueKind::Unmarked, Some(*session_id), count, "count-unmarked"));
            }
        }
        let over = |session: &Session| span(&session.time).is_some_and(|(_, end)| end <= now);
        let mut passed = judged
            .sessions
            .iter()
            .filter(|(_, session)| session.state == SessionState::Planned && over(session));
        if let Some((first, _)) = passed.next() {
            list.push(due(DueKind::Passed, Some(*first), passed.count() + 1, "count-sessions"));
        }
        let issued = self.certificates_of(id)?;
        let missing = judged.roster.participants().filter(|row| {
            let person = row.person.to_string();
            let has = issued
                .iter()
                .any(|(_, record)| record.person == person && record.withdrawal.is_none());
            !has && judged.standing(row).verdict == Verdict::Eligible
        });
        let count = missing.count();
        if count > 0 {
            list.push(due(DueKind::Certificates, None, count, "count-certificates"));
        }
        Ok(list)
    }
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
