//! Everybody in a training as the rules see them: the person, the part taken, the affiliation.

use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::marks::mark_id;
use crate::nouns::{
    Organisation, Participation, ParticipationRole, Person, Session, SessionState, entry,
    from_fields, noun_of, read_id,
};
use crate::standing::time_of;
use crate::texts::choose;
use domain::Id;
use domain::clusters::Clusters;
use domain::concern::{Belonging, Concern, Presence, Room, Weight, answering};
use std::collections::BTreeMap;
use store::SheetMark;
use words::Language;

/// Everybody in a training, in the order of the list.
pub(crate) struct Roster {
    pub(crate) rows: Vec<RosterRow>,
    /// Persons who were entered twice: figures count them once.
    pub(crate) clusters: Clusters,
}

/// One of them.
pub(crate) struct RosterRow {
    pub(crate) id: Id,
    pub(crate) participation: Participation,
    pub(crate) person: Id,
    pub(crate) details: Person,
    pub(crate) affiliation: String,
    pub(crate) affiliation_lang: &'static str,
    /// Who came instead.
    pub(crate) successors: Vec<Successor>,
    /// The last session with a mark of who left and was replaced; nobody else's is looked for.
    pub(crate) last_mark: Option<Id>,
}

/// Somebody who came instead of another.
#[derive(Clone)]
pub(crate) struct Successor {
    pub(crate) name: String,
    /// The first session; none: nobody said from which one on.
    joined: Option<Id>,
}

impl Roster {
    /// Those whose attendance is marked and certified.
    pub(crate) fn participants(&self) -> impl Iterator<Item = &RosterRow> {
        self.rows.iter().filter(|row| row.participation.role == ParticipationRole::Participant)
    }
}

impl RosterRow {
    /// Who came instead, mostly nobody.
    pub(crate) fn successor_names(&self) -> Vec<String> {
        self.successors.iter().map(|who| who.name.clone()).collect()
    }

    /// Who had come instead by the session at this place.
    pub(crate) fn successors_by(&self, place: usize, sessions: &[(Id, Session)]) -> Vec<String> {
        let there = self.successors.iter().filter(|who| {
            who.joined.is_none_or(|id| place_of(id, sessions).is_none_or(|from| from <= place))
        });
        there.map(|who| who.name.clone()).collect()
    }

    /// How the session at this place concerns the person.
    pub(crate) fn concern(&self, place: usize, sessions: &[(Id, Session)]) -> Concern {
        let joined = self.participation.joined.as_deref().and_then(Id::parse);
        let first = joined.and_then(|id| place_of(id, sessions));
        let Some((_, session)) = sessions.get(place) else { return Concern::NotYet };
        let left = self.participation.departure.as_ref();
        let belonging = Belonging {
            group: self.participation.group.as_deref(),
            last_day: left.and_then(|left| date(&left.last_day)),
        };
        // A place is handed over by a session that is named, and not while its owner still came.
        let came = self.last_mark.and_then(|id| place_of(id, sessions));
        let relieved = |who: &Successor| {
            let from = who.joined.and_then(|id| place_of(id, sessions));
            from.is_some_and(|from| place >= from) && came.is_none_or(|came| place > came)
        };
        let presence = if first.is_some_and(|first| place < first) {
            Presence::NotYet
        } else if left.is_some() && self.successors.iter().any(relieved) {
            Presence::Relieved
        } else {
            Presence::There
        };
        belonging.concern(date(&session.time.date), session.group.as_deref(), presence)
    }

    /// What the session at this place is worth for the person, by the marks of its training, or
    /// those of this session and of the ones [`beside`] it.
    pub(crate) fn weight(
        &self,
        place: usize,
        sessions: &[(Id, Session)],
        beside: &[Id],
        marks: &BTreeMap<(Id, Id), SheetMark>,
    ) -> Weight {
        let Some((id, _)) = sessions.get(place) else { return Weight::Nothing };
        let marked = |session: &Id| marks.contains_key(&(*session, self.person));
        let here = marked(id);
        // Most are marked where they are expected, and nobody has to look for them elsewhere.
        let elsewhere = !here && beside.iter().any(marked);
        self.concern(place, sessions).weight(here, elsewhere)
    }
}

fn place_of(id: Id, sessions: &[(Id, Session)]) -> Option<usize> {
    sessions.iter().position(|(known, _)| *known == id)
}

/// The sessions of other groups that answer for the one at this place, cancelled ones left out.
/// They are the same for everybody: whoever asks for many people asks once.
pub(crate) fn beside(place: usize, sessions: &[(Id, Session)]) -> Vec<Id> {
    let grouped = sessions.get(place).is_some_and(|(_, session)| session.group.is_some());
    let answering = if grouped { answering(place, &rooms(place, sessions)) } else { Vec::new() };
    answering.into_iter().filter_map(|at| sessions.get(at).map(|(id, _)| *id)).collect()
}

/// The same for each session of a training.
pub(crate) fn beside_each(sessions: &[(Id, Session)]) -> Vec<Vec<Id>> {
    (0..sessions.len()).map(|place| beside(place, sessions)).collect()
}

/// The sessions of groups; of the cancelled ones only the one at this place.
fn rooms(place: usize, sessions: &[(Id, Session)]) -> Vec<Option<Room<'_>>> {
    let mut rooms = Vec::with_capacity(sessions.len());
    for (at, (_, session)) in sessions.iter().enumerate() {
        let there = at == place || session.state != SessionState::Cancelled;
        let group = session.group.as_deref().filter(|_| there);
        let date = session.time.date.as_str();
        rooms.push(group.map(|group| Room { group, date, time: time_of(session) }));
    }
    rooms
}

impl App {
    /// Everybody in a training, in the order of the list.
    pub(crate) fn roster(&self, training: Id) -> Result<Roster, Failure> {
        self.roster_in(training, self.language())
    }

    /// The same with the names of organisations for readers of this language.
    pub(crate) fn roster_in(&self, training: Id, language: Language) -> Result<Roster, Failure> {
        let mut people = self.store.people_of_training(noun_of::<Person>()?, training)?;
        let list = self.store.list(noun_of::<Participation>()?, Some(("training", training)))?;
        let mut organisations: BTreeMap<String, (String, &'static str)> = BTreeMap::new();
        let digits = self.settings.digits;
        let individual = self.words.say(language, digits, "answer-individual", &[]);
        let mut rows = Vec::new();
        for (id, fields) in list {
            let Ok(participation) = from_fields::<Participation>(&fields) else { continue };
            let person = read_id(&participation.person)?;
            let Some(details) = people.remove(&person) else { continue };
            let Ok(details) = from_fields::<Person>(&details) else { continue };
            let (affiliation, affiliation_lang) = match &participation.organisation {
                None => (individual.clone(), language.tag()),
                Some(organisation) => match organisations.get(organisation) {
                    Some(known) => known.clone(),
                    None => {
                        let found: Result<Organisation, _> = entry(self, read_id(organisation)?);
                        let name =
                            found.map(|found| choose(language, found.names())).unwrap_or_default();
                        organisations.insert(organisation.clone(), name.clone());
                        name
                    }
                },
            };
            rows.push(RosterRow {
                id,
                participation,
                person,
                details,
                affiliation,
                affiliation_lang,
                successors: Vec::new(),
                last_mark: None,
            });
        }
        let mut successors: BTreeMap<Id, Vec<Successor>> = BTreeMap::new();
        for row in &rows {
            let Some(replaced) = row.participation.replaces.as_deref().and_then(Id::parse) else {
                continue;
            };
            let joined = row.participation.joined.as_deref().and_then(Id::parse);
            let successor = Successor { name: row.details.name.clone(), joined };
            successors.entry(replaced).or_default().push(successor);
        }
        for row in &mut rows {
            row.successors = successors.remove(&row.id).unwrap_or_default();
        }
        rows.sort_by_key(|row| (row.participation.position, row.id));
        let mut roster = Roster { rows, clusters: self.clusters()? };
        self.read_last_marks(training, &mut roster)?;
        Ok(roster)
    }

    /// Reads again until when those who were replaced came, after marks were made.
    pub(crate) fn read_last_marks(&self, training: Id, roster: &mut Roster) -> Result<(), Failure> {
        let replaced = |row: &&mut RosterRow| {
            row.participation.departure.is_some() && !row.successors.is_empty()
        };
        let mut replaced = roster.rows.iter_mut().filter(replaced).peekable();
        if replaced.peek().is_none() {
            return Ok(());
        }
        let sessions = self.sessions_of(training)?;
        for row in replaced {
            row.last_mark = self.last_mark(&sessions, row.person)?;
        }
        Ok(())
    }

    /// The last session of a training in which a person is marked.
    pub(crate) fn last_mark(
        &self,
        sessions: &[(Id, Session)],
        person: Id,
    ) -> Result<Option<Id>, Failure> {
        let marks = self.store.marks_named(sessions.iter().map(|(id, _)| mark_id(*id, person)))?;
        let marked = sessions.iter().rev().find(|(id, _)| marks.contains_key(&(*id, person)));
        Ok(marked.map(|(id, _)| *id))
    }

    pub(crate) fn next_position(&self, training: Id) -> Result<u32, Failure> {
        let roster = self.roster(training)?;
        Ok(roster.rows.iter().map(|row| row.participation.position + 1).max().unwrap_or(0))
    }
}
