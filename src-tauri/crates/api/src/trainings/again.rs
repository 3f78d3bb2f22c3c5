//! A new training made like an earlier one: the evening before is no time to type everything again.

use super::TrainingPage;
use super::generate::ids_in_order;
use crate::app::{App, Changed};
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{
    Entity, Participation, ParticipationRole, Session, SessionState, SessionTime, Training, check,
    entry, put, read_id,
};
use crate::participants::{Roster, participation_id};
use chrono::{Duration, NaiveDate};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::Edit;
use ts_rs::TS;

/// A new training with what stays the same from an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateFrom {
    /// The earlier training: its organisations in their roles, its trainers and the pattern of its
    /// sessions are taken over, its participants are not.
    pub training: String,
    /// All fields of the new one.
    pub fields: Training,
    /// `2018-06-01`, the day of the first session; `null`: without sessions.
    pub first_date: Option<String>,
}

/// `trainings_create_from`
pub(crate) fn create_from(
    app: &mut App,
    input: CreateFrom,
) -> Result<Changed<TrainingPage>, Failure> {
    let earlier = read_id(&input.training)?;
    entry::<Training>(app, earlier)?;
    check(app, &input.fields, None)?;
    let first = input
        .first_date
        .as_deref()
        .map(|text| date(text).ok_or_else(|| Failure::new("bad-date").field("first_date")));
    let first = first.transpose()?;
    let id = app.new_id()?;
    let mut edits = vec![put(id, &input.fields)?];
    edits.extend(parties_again(app, earlier, id)?);
    let roster = app.roster(earlier)?;
    let (trainers, people) = trainers_again(&roster, id)?;
    edits.extend(trainers);
    if let Some(first) = first {
        edits.extend(sessions_again(app, earlier, id, first, &people)?);
    }
    let subject = input.fields.text(app)?;
    let done = app.save("trainings_create_from", &subject, edits)?;
    let value = app.training_page(id)?;
    app.changed(done, value)
}

/// Organisations in their roles, in their order and with their lines.
fn parties_again(app: &App, earlier: Id, id: Id) -> Result<Vec<Edit>, Failure> {
    let mut edits = Vec::new();
    for (_, party) in app.parties_of(earlier, None)? {
        let party = crate::nouns::Party { training: Some(id.to_string()), ..party };
        // An organisation twice in one role, as a merge may bring it, comes along once.
        if let Some(link) = party.link()? {
            edits.push(put(link, &party)?);
        }
    }
    Ok(edits)
}

/// Who leads and who helps to lead, in their order; and who these people are.
fn trainers_again(roster: &Roster, id: Id) -> Result<(Vec<Edit>, BTreeSet<String>), Failure> {
    let mut edits = Vec::new();
    let mut people = BTreeSet::new();
    for row in &roster.rows {
        let leads = matches!(
            row.participation.role,
            ParticipationRole::Trainer | ParticipationRole::Facilitator
        );
        // Who left in the middle is not taken along.
        if leads && row.participation.departure.is_none() {
            let participation = Participation {
                training: id.to_string(),
                joined: None,
                replaces: None,
                walk_in: false,
                ..row.participation.clone()
            };
            edits.push(put(participation_id(id, row.person), &participation)?);
            people.insert(row.person.to_string());
        }
    }
    Ok((edits, people))
}

/// The same hours, subjects and rooms, as many days apart, from `first` on. What was cancelled was
/// no part of the training, and is left out.
fn sessions_again(
    app: &mut App,
    earlier: Id,
    id: Id,
    first: NaiveDate,
    people: &BTreeSet<String>,
) -> Result<Vec<Edit>, Failure> {
    let sessions = app.sessions_of(earlier)?;
    let there = sessions.iter().filter(|(_, session)| session.state != SessionState::Cancelled);
    let dated: Vec<(NaiveDate, &Session)> =
        there.filter_map(|(_, session)| Some((date(&session.time.date)?, session))).collect();
    let Some((begin, _)) = dated.first() else { return Ok(Vec::new()) };
    let ids = ids_in_order(app, dated.len())?;
    let mut edits = Vec::new();
    for ((day, session), id_again) in dated.iter().zip(ids) {
        let apart = day.signed_duration_since(*begin).num_days();
        let time = SessionTime { date: later(first, apart)?, ..session.time.clone() };
        let session = Session {
            training: id.to_string(),
            time,
            trainer: session.trainer.clone().filter(|trainer| people.contains(trainer)),
            state: SessionState::Planned,
            ..(*session).clone()
        };
        edits.push(put(id_again, &session)?);
    }
    Ok(edits)
}

/// So many days later (or earlier), as the register writes a date.
pub(super) fn later(day: NaiveDate, days: i64) -> Result<String, Failure> {
    let outside = || Failure::new("bad-date").field("first_date");
    let span = Duration::try_days(days).ok_or_else(outside)?;
    let moved = day.checked_add_signed(span).ok_or_else(outside)?;
    Ok(moved.to_string())
}
