//! What papers count of a training. Only participants are counted, only in sessions that concern
//! them, and minutes by the rule of the training; definitions follow what donors ask for.

use super::author::Author;
use super::told::{BySex, Counts};
use crate::failure::Failure;
use crate::headcounts::{self, SEXES};
use crate::nouns::{CertificateRecord, SessionState, Sex};
use crate::participants::RosterRow;
use domain::ages::AgeBand;
use domain::eligibility::{Standing, Verdict};
use domain::kinds::Kind;
use std::collections::BTreeSet;

/// One participant, as figures see them.
pub(super) struct Counted<'r> {
    pub(super) row: &'r RosterRow,
    pub(super) standing: Standing,
    /// In the year of the training; `None` where the year of birth is not stated.
    pub(super) age: Option<AgeBand>,
}

impl Counted<'_> {
    /// Whether any minute of a session that counts was attended.
    pub(super) fn attended(&self) -> bool {
        self.standing.attended_minutes > 0
    }

    pub(super) fn met(&self) -> bool {
        self.standing.verdict == Verdict::Eligible
    }

    /// Whether somebody else came instead of this person, who never did: no place stayed empty.
    pub(super) fn was_replaced(&self) -> bool {
        !self.row.successors.is_empty() && !self.attended()
    }

    pub(super) fn sex(&self) -> Sex {
        self.row.details.sex
    }
}

/// All participants.
pub(super) struct Everybody<'r> {
    pub(super) people: Vec<Counted<'r>>,
}

impl<'r> Everybody<'r> {
    /// Minutes attended of the minutes that count, of all together; those of a place that somebody
    /// else took are that one's.
    pub(super) fn minutes(&self) -> (u64, u64) {
        let sum = |minutes: fn(&Standing) -> u32| {
            let there = self.people.iter().filter(|one| !one.was_replaced());
            there.map(|one| u64::from(minutes(&one.standing))).sum()
        };
        (sum(|it| it.attended_minutes), sum(|it| it.counted_minutes))
    }

    pub(super) fn count(&self, of: impl Fn(&Counted<'r>) -> bool) -> usize {
        self.people.iter().filter(|one| of(one)).count()
    }

    /// How many of each sex are such.
    fn by_sex(&self, of: impl Fn(&Counted<'r>) -> bool) -> BySex {
        SEXES.map(|sex| self.count(|one| one.sex() == sex && of(one)))
    }
}

impl Author<'_> {
    /// Everybody on the list with what the rule says of them.
    pub(super) fn everybody(&self) -> Everybody<'_> {
        let year = self.year();
        let counted = |row| {
            let row: &RosterRow = row;
            let birth = row.details.birth_year;
            let age = birth.zip(year).and_then(|(birth, year)| AgeBand::of(birth, year));
            Counted { row, standing: self.judged.standing(row), age }
        };
        // Who was entered twice counts once, by the entry that attended more.
        let mut people: Vec<Counted> = Vec::new();
        let clusters = &self.judged.roster.clusters;
        for one in self.judged.roster.participants().map(counted) {
            let own = clusters.first(one.row.person);
            let mut others = people.iter_mut();
            match others.find(|other| clusters.first(other.row.person) == own) {
                Some(other) if other.standing.attended_minutes < one.standing.attended_minutes => {
                    *other = one;
                }
                Some(_) => {}
                None => people.push(one),
            }
        }
        Everybody { people }
    }

    /// Everything that the summary counts; ages of those who attended, and of those on the list as
    /// long as nothing was held.
    pub(super) fn counts(
        &self,
        everybody: &Everybody,
        issued: &[CertificateRecord],
    ) -> Result<Counts, Failure> {
        let held = self.judged.any_held();
        let holding = holders(issued);
        let attended = |one: &Counted| one.attended() || (!held && !one.was_replaced());
        let sessions = self.judged.sessions.iter().enumerate();
        let sessions = sessions.filter(|(_, (_, session))| session.state == SessionState::Held);
        let counted = self.app.headcounts(self.id)?;
        let any = counted.iter().flatten().any(|count| *count > 0);
        Ok(Counts {
            stages: vec![
                everybody.by_sex(|one| !one.was_replaced()),
                everybody.by_sex(Counted::attended),
                everybody.by_sex(Counted::met),
                everybody.by_sex(|one| holding.contains(one.row.person.to_string().as_str())),
            ],
            ages: bands()
                .map(|band| everybody.by_sex(|it| it.age == band && attended(it)))
                .collect(),
            sessions: sessions
                .map(|(place, _)| self.judged.session_figures(place))
                .map(|figures| [figures.attended(), figures.concerned])
                .collect(),
            certificates: Kind::ALL.into_iter().filter_map(|kind| of_kind(issued, kind)).collect(),
            counted: if any { by_age(&counted) } else { Vec::new() },
        })
    }

    /// The sessions in this state, and the minutes that they take together.
    pub(super) fn sessions_in(&self, state: SessionState) -> (usize, u64) {
        let there: Vec<u64> = self
            .judged
            .once(state)
            .map(|session| u64::from(session.time.end_minute - session.time.start_minute))
            .collect();
        (there.len(), there.iter().sum())
    }
}

/// The age bands that are counted; `None` for those whose age is not stated.
pub(super) fn bands() -> impl Iterator<Item = Option<AgeBand>> {
    AgeBand::ALL.into_iter().map(Some).chain([None])
}

/// Headcounts turned from a table by sex into one by age, as the other tables are.
fn by_age(counts: &headcounts::Counts) -> Vec<BySex> {
    let of = |band: usize| counts.map(|row| usize::try_from(row[band]).unwrap_or(usize::MAX));
    (0..headcounts::BANDS.len()).map(of).collect()
}

/// How many of a kind stand, and how many are withdrawn; `None` where there is none.
fn of_kind(issued: &[CertificateRecord], kind: Kind) -> Option<(Kind, [usize; 2])> {
    let own = issued.iter().filter(|record| record.kind == kind.code());
    let (withdrawn, valid): (Vec<_>, Vec<_>) = own.partition(|it| it.withdrawal.is_some());
    let counts = [valid.len(), withdrawn.len()];
    (counts != [0, 0]).then_some((kind, counts))
}

/// Who holds one that stands.
fn holders(issued: &[CertificateRecord]) -> BTreeSet<&str> {
    let valid = issued.iter().filter(|record| record.withdrawal.is_none());
    valid.map(|record| record.person.as_str()).collect()
}
