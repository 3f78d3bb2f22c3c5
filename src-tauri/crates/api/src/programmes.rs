//! Programmes and series with what belongs to them: trainings, parties, and what they come to.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use crate::nouns::{
    Entity, Entry, Named, Party, Programme, Series, SessionState, Training, entry, from_fields,
    noun_of, put, read_id,
};
use crate::trainings::{Overview, TrainingCard};
use domain::Id;
use domain::attendance::MarkState;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use words::Argument;

/// All programmes and series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammesPage {
    /// By name.
    pub programmes: Vec<ProgrammeCard>,
    /// Series that belong to no programme, by name.
    pub series: Vec<SeriesCard>,
}

/// A programme in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeCard {
    /// UUID.
    pub id: String,
    /// In the screen's language, else in another.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Trainings and participants.
    pub summary_text: String,
    /// Its series, by name.
    pub series: Vec<SeriesCard>,
}

/// A series in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeriesCard {
    /// UUID.
    pub id: String,
    /// In the screen's language, else in another.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// Trainings and participants.
    pub summary_text: String,
}

/// One programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeShown {
    /// UUID.
    pub id: String,
    /// Its own fields.
    pub fields: Programme,
    /// In the screen's language, else in another.
    pub name: String,
    /// Organisations in their roles.
    pub parties: Vec<Entry<Party>>,
    /// Its series.
    pub series: Vec<SeriesCard>,
    /// Its trainings, newest first.
    pub trainings: Vec<TrainingCard>,
    /// What they come to.
    pub figures: Vec<ScopeFigure>,
}

/// One series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeriesShown {
    /// UUID.
    pub id: String,
    /// Its own fields.
    pub fields: Series,
    /// In the screen's language, else in another.
    pub name: String,
    /// Its trainings, newest first.
    pub trainings: Vec<TrainingCard>,
    /// What they come to.
    pub figures: Vec<ScopeFigure>,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScopeFigureKind {
    /// Trainings.
    Trainings,
    /// Sessions held.
    SessionsHeld,
    /// Persons in trainings: who is in two counts twice.
    Participations,
    /// Different persons who attended any session.
    People,
    /// Certificates that stand.
    Certificates,
    /// People whose names were not taken.
    Counted,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScopeFigure {
    /// What it counts.
    pub kind: ScopeFigureKind,
    /// How many.
    pub count: u32,
    /// The same in the chosen digits.
    pub count_text: String,
}

/// A party one place earlier or later among those of its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveParty {
    /// UUID.
    pub id: String,
    /// Else later.
    pub earlier: bool,
}

/// `programmes_page`
pub(crate) fn page(app: &mut App, _: Nothing) -> Result<ProgrammesPage, Failure> {
    let all = app.overviews()?;
    let series = app.all_series()?;
    let mut programmes = Vec::new();
    for (id, fields) in app.store.list(noun_of::<Programme>()?, None)? {
        let Ok(programme) = from_fields::<Programme>(&fields) else { continue };
        let (name, name_lang) = app.choose(programme.names());
        let own: Vec<&Overview> = of_programme(&all, &series, id).collect();
        programmes.push(ProgrammeCard {
            id: id.to_string(),
            name,
            name_lang: name_lang.to_owned(),
            summary_text: app.scope_text(&own),
            series: app.series_cards(&all, &series, Some(id)),
        });
    }
    programmes.sort_by_cached_key(|card| domain::names::sort_key(&card.name));
    let series = app.series_cards(&all, &series, None);
    Ok(ProgrammesPage { programmes, series })
}

/// `programmes_show`
pub(crate) fn show(app: &mut App, input: Named) -> Result<ProgrammeShown, Failure> {
    let id = read_id(&input.id)?;
    let fields: Programme = entry(app, id)?;
    let all = app.overviews()?;
    let series = app.all_series()?;
    let own: Vec<&Overview> = of_programme(&all, &series, id).collect();
    Ok(ProgrammeShown {
        id: id.to_string(),
        name: fields.text(app)?,
        fields,
        parties: app.parties_of_programme(id)?,
        series: app.series_cards(&all, &series, Some(id)),
        figures: app.scope_figures(&own)?,
        trainings: own.into_iter().map(|overview| overview.card.clone()).collect(),
    })
}

/// `series_show`
pub(crate) fn show_series(app: &mut App, input: Named) -> Result<SeriesShown, Failure> {
    let id = read_id(&input.id)?;
    let fields: Series = entry(app, id)?;
    let all = app.overviews()?;
    let own: Vec<&Overview> = of_series(&all, id).collect();
    Ok(SeriesShown {
        id: id.to_string(),
        name: fields.text(app)?,
        fields,
        figures: app.scope_figures(&own)?,
        trainings: own.into_iter().map(|overview| overview.card.clone()).collect(),
    })
}

/// `parties_move`: the order in which certificates name partners and donors is theirs to choose.
pub(crate) fn move_party(
    app: &mut App,
    input: MoveParty,
) -> Result<Changed<Vec<Entry<Party>>>, Failure> {
    let id = read_id(&input.id)?;
    let party: Party = entry(app, id)?;
    let subject = party.text(app)?;
    let owner = |text: &Option<String>| text.as_deref().map(read_id).transpose();
    let (training, programme) = (owner(&party.training)?, owner(&party.programme)?);
    let parties = app.parties_with(training, programme)?;
    let mut order: Vec<&(Id, Party)> =
        parties.iter().filter(|(_, other)| other.role == party.role).collect();
    let place = order.iter().position(|(other, _)| *other == id);
    let other = place.and_then(|place| {
        let other = if input.earlier { place.checked_sub(1)? } else { place + 1 };
        (other < order.len()).then_some((place, other))
    });
    let (place, other) = other.ok_or_else(|| Failure::new("bad-input").field("earlier"))?;
    order.swap(place, other);
    let mut edits = Vec::new();
    for (position, (id, party)) in (0_u16..).zip(order) {
        if party.position != position {
            edits.push(put(*id, &Party { position, ..party.clone() })?);
        }
    }
    let done = app.save("parties_move", &subject, edits)?;
    let value = app.party_entries(app.parties_with(training, programme)?)?;
    app.changed(done, value)
}

/// The trainings of a programme: those that say so, and those of its series.
fn of_programme<'o>(
    all: &'o [Overview],
    series: &'o [(Id, Series)],
    programme: Id,
) -> impl Iterator<Item = &'o Overview> {
    all.iter().filter(move |overview| programme_of(&overview.training, series) == Some(programme))
}

/// The programme of a training: its own, else that of its series.
fn programme_of(training: &Training, series: &[(Id, Series)]) -> Option<Id> {
    let id = |text: &Option<String>| text.as_deref().and_then(Id::parse);
    if training.programme.is_some() {
        return id(&training.programme);
    }
    let own = id(&training.series)?;
    let (_, series) = series.iter().find(|(known, _)| *known == own)?;
    id(&series.programme)
}

fn of_series(all: &[Overview], series: Id) -> impl Iterator<Item = &Overview> {
    all.iter().filter(move |overview| {
        overview.training.series.as_deref().and_then(Id::parse) == Some(series)
    })
}

impl App {
    /// The programme of a training: its own, else that of its series.
    pub(crate) fn programme_of(&self, training: &Training) -> Result<Option<Id>, Failure> {
        Ok(programme_of(training, &self.all_series()?))
    }

    fn all_series(&self) -> Result<Vec<(Id, Series)>, Failure> {
        let rows = self.store.list(noun_of::<Series>()?, None)?;
        let series = rows.into_iter();
        Ok(series.filter_map(|(id, fields)| Some((id, from_fields(&fields).ok()?))).collect())
    }

    /// The series of a programme, or of none.
    fn series_cards(
        &self,
        all: &[Overview],
        series: &[(Id, Series)],
        programme: Option<Id>,
    ) -> Vec<SeriesCard> {
        let belongs =
            |series: &Series| series.programme.as_deref().and_then(Id::parse) == programme;
        let own = series.iter().filter(|(_, series)| belongs(series));
        let mut cards: Vec<SeriesCard> = own
            .map(|(id, series)| {
                let (name, name_lang) = self.choose(series.names());
                let own: Vec<&Overview> = of_series(all, *id).collect();
                SeriesCard {
                    id: id.to_string(),
                    name,
                    name_lang: name_lang.to_owned(),
                    summary_text: self.scope_text(&own),
                }
            })
            .collect();
        cards.sort_by_cached_key(|card| domain::names::sort_key(&card.name));
        cards
    }

    /// Trainings and participations in one line.
    fn scope_text(&self, trainings: &[&Overview]) -> String {
        let count = |id: &str, count: usize| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            self.say(id, &[("count", Argument::Number(count))])
        };
        let participants = trainings.iter().map(|one| one.counts.participants as usize).sum();
        self.figures().line(&[
            count("count-trainings", trainings.len()),
            count("count-participants", participants),
        ])
    }

    fn scope_figures(&self, trainings: &[&Overview]) -> Result<Vec<ScopeFigure>, Failure> {
        let sum = |of: fn(&Overview) -> u32| trainings.iter().map(|one| of(one)).sum::<u32>();
        let mut people = BTreeSet::new();
        let mut counted = 0u32;
        for overview in trainings {
            people.extend(self.attending(overview.id)?);
            counted = counted.saturating_add(self.headcounts(overview.id)?.iter().flatten().sum());
        }
        let figures = self.figures();
        let figure = |kind, count: u32| ScopeFigure {
            kind,
            count,
            count_text: figures.number(i64::from(count)),
        };
        let length = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(vec![
            figure(ScopeFigureKind::Trainings, length(trainings.len())),
            figure(ScopeFigureKind::SessionsHeld, sum(|one| one.counts.held)),
            figure(ScopeFigureKind::Participations, sum(|one| one.counts.participants)),
            figure(ScopeFigureKind::People, length(people.len())),
            figure(ScopeFigureKind::Certificates, sum(|one| one.counts.certificates)),
            figure(ScopeFigureKind::Counted, counted),
        ])
    }

    /// Participants who attended any session that was held.
    fn attending(&self, training: Id) -> Result<BTreeSet<Id>, Failure> {
        let held: BTreeSet<Id> = self
            .sessions_of(training)?
            .into_iter()
            .filter(|(_, session)| session.state == SessionState::Held)
            .map(|(id, _)| id)
            .collect();
        let roster = self.roster(training)?;
        let listed: BTreeSet<Id> = roster.participants().map(|row| row.person).collect();
        let came = |state: &str| {
            matches!(
                MarkState::from_code(state),
                Some(MarkState::Present | MarkState::Late | MarkState::LeftEarly)
            )
        };
        let marks = self.store.marks_of_training(training)?.into_iter();
        // Who was entered twice came once.
        Ok(marks
            .filter(|((session, person), mark)| {
                held.contains(session) && listed.contains(person) && came(&mark.state)
            })
            .map(|((_, person), _)| roster.clusters.first(person))
            .collect())
    }

    fn parties_of_programme(&self, programme: Id) -> Result<Vec<Entry<Party>>, Failure> {
        self.party_entries(self.parties_with(None, Some(programme))?)
    }

    pub(crate) fn party_entries(
        &self,
        parties: Vec<(Id, Party)>,
    ) -> Result<Vec<Entry<Party>>, Failure> {
        let entries = parties.into_iter().map(|(id, party)| {
            Ok(Entry { id: id.to_string(), text: party.text(self)?, fields: party })
        });
        entries.collect()
    }
}
