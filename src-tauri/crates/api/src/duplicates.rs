//! Persons entered twice: who may be one, what speaks for and against it, and what was decided.
//! Nothing is decided by itself, and a decision moves nothing: see [`domain::clusters`].

mod shown;

pub use shown::{
    ClusterLink, ClusterMember, DuplicateEvidence, DuplicatePair, DuplicatePart, DuplicatePerson,
    LikenessLevel, MarkDifference,
};

use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{Entity, Person, PersonLink, entry, from_fields, link_to, noun_of, put};
use domain::Id;
use domain::clusters::{Clusters, Link, link_id};
use domain::likeness::Level;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// How much is asked at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DuplicatesOf {
    /// How many pairs are shown at most.
    #[serde(default)]
    pub most: Option<u32>,
}

/// Two persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PairOf {
    /// UUID of one.
    pub one: String,
    /// UUID of the other.
    pub other: String,
}

/// What is decided of two persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecidePair {
    /// UUID of one.
    pub one: String,
    /// UUID of the other.
    pub other: String,
    /// Whether they are one person.
    pub same: bool,
}

/// The pairs that wait for somebody's decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatesPage {
    /// The likeliest first.
    pub pairs: Vec<DuplicatePair>,
    /// How many there are, also where not all are shown.
    pub total: u32,
    /// The same in words.
    pub count_text: String,
    /// Those who are one through others though somebody decided that they are two.
    pub contradictions: Vec<ClusterLink>,
}

/// Shown at most where nobody says otherwise.
const USUAL_MOST: u32 = 50;

/// `duplicates_page`: changes nothing.
pub(crate) fn page(app: &mut App, input: DuplicatesOf) -> Result<DuplicatesPage, Failure> {
    app.duplicates(input.most.unwrap_or(USUAL_MOST))
}

/// `duplicates_decide`: one save; what was decided before of these two is replaced.
pub(crate) fn decide(app: &mut App, input: DecidePair) -> Result<Changed<DuplicatesPage>, Failure> {
    let (one, other) = pair_of(app, &input.one, &input.other)?;
    let link = PersonLink { one: one.to_string(), other: other.to_string(), same: input.same };
    let subject = link.text(app)?;
    let edit = put(link_id(one, other), &link)?;
    let done = app.save("duplicates_decide", &subject, vec![edit])?;
    let value = app.duplicates(USUAL_MOST)?;
    app.changed(done, value)
}

/// `duplicates_forget`: as if nothing had been decided; the two are asked about again.
pub(crate) fn forget(app: &mut App, input: PairOf) -> Result<Changed<DuplicatesPage>, Failure> {
    let (one, other) = pair_of(app, &input.one, &input.other)?;
    let link: PersonLink = entry(app, link_id(one, other))?;
    let subject = link.text(app)?;
    let edit = Edit::Remove { noun: noun_of::<PersonLink>()?, entity: link_id(one, other) };
    let done = app.save("duplicates_forget", &subject, vec![edit])?;
    let value = app.duplicates(USUAL_MOST)?;
    app.changed(done, value)
}

/// Two persons who are there, the smaller id first.
fn pair_of(app: &App, one: &str, other: &str) -> Result<(Id, Id), Failure> {
    let (one, other) = (link_to("one", one)?, link_to("other", other)?);
    for person in [one, other] {
        entry::<Person>(app, person)?;
    }
    if one == other {
        return Err(Failure::new("unknown-choice").field("other"));
    }
    Ok((one.min(other), one.max(other)))
}

impl App {
    /// What was decided of persons.
    pub(crate) fn person_links(&self) -> Result<Vec<Link>, Failure> {
        let rows = self.store.list(noun_of::<PersonLink>()?, None)?;
        let links = rows.iter().filter_map(|(_, fields)| from_fields::<PersonLink>(fields).ok());
        Ok(links.filter_map(|link| link.link()).collect())
    }

    /// Persons who were entered twice.
    pub(crate) fn clusters(&self) -> Result<Clusters, Failure> {
        Ok(Clusters::new(&self.person_links()?))
    }

    fn duplicates(&mut self, most: u32) -> Result<DuplicatesPage, Failure> {
        let clusters = self.clusters()?;
        let index = self.people_index()?;
        // Of two clusters the likeliest pair is asked about.
        let mut asked: BTreeMap<(Id, Id), (Reverse<Level>, Id, Id)> = BTreeMap::new();
        for (&(one, other), level) in index.pairs() {
            if clusters.are_one(one, other) || clusters.are_two(one, other) {
                continue;
            }
            let (first, second) = (clusters.first(one), clusters.first(other));
            let candidate = (Reverse(*level), one, other);
            let best = asked.entry((first.min(second), first.max(second))).or_insert(candidate);
            *best = candidate.min(*best);
        }
        let mut waiting: Vec<_> = asked.into_values().collect();
        waiting.sort_unstable();
        let total = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        waiting.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let mut pairs = Vec::new();
        for (_, one, other) in waiting {
            if let Some(likeness) = index.likeness(one, other) {
                pairs.extend(self.duplicate_pair(&clusters, one, other, likeness)?);
            }
        }
        // What was attended at once makes some less likely.
        pairs.sort_by_key(|pair| Reverse(pair.level));
        let links = self.person_links()?;
        let against = |link: &&Link| !link.same && clusters.are_one(link.one, link.other);
        let contradictions = links.iter().filter(against).map(|link| self.cluster_link(link));
        let count = [("count", Argument::Number(i64::from(total)))];
        Ok(DuplicatesPage {
            total,
            count_text: self.say("count-duplicates", &count),
            contradictions: contradictions.collect::<Result<_, _>>()?,
            pairs,
        })
    }
}
