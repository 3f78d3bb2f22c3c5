//! What papers count of a training. Only participants are counted, only in sessions that concern
//! them, and minutes by the rule of the training; definitions follow what donors ask for.

use super::author::Author;
use super::told::{BySex, Counts};
use crate::nouns::{CertificateRecord, Session, SessionState, Sex};
use crate::participants::RosterRow;
use domain::ages::AgeBand;
use domain::attendance::MarkState;
use domain::concern::Weight;
use domain::eligibility::{Standing, Verdict};
use domain::kinds::Kind;
use std::collections::BTreeSet;

/// The order in which sexes are counted.
pub(super) const SEXES: [Sex; 3] = [Sex::Female, Sex::Male, Sex::NotStated];

/// How a session was attended.
#[derive(Default)]
pub(super) struct SessionFigures {
    /// In the order of [`MarkState::ALL`].
    pub(super) marked: [usize; 5],
    pub(super) unmarked: usize,
    /// Everybody whom the session concerns.
    pub(super) concerned: usize,
}

impl SessionFigures {
    /// Who was there, were it for a part of the time.
    pub(super) fn attended(&self) -> usize {
        let [present, late, left_early, _, _] = self.marked;
        present + late + left_early
    }

    /// Whether there is anything to count: the session was held, or somebody is marked for it.
    pub(super) fn are_known(&self, session: &Session) -> bool {
        match session.state {
            SessionState::Held => true,
            SessionState::Planned => self.unmarked < self.concerned,
            SessionState::Cancelled => false,
        }
    }
}

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

    pub(super) fn sex(&self) -> Sex {
        self.row.details.sex
    }
}

/// All participants.
pub(super) struct Everybody<'r> {
    pub(super) people: Vec<Counted<'r>>,
}

impl<'r> Everybody<'r> {
    /// Minutes attended of the minutes that count, of all together.
    pub(super) fn minutes(&self) -> (u64, u64) {
        let sum = |minutes: fn(&Standing) -> u32| {
            self.people.iter().map(|one| u64::from(minutes(&one.standing))).sum()
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
        Everybody { people: self.judged.roster.participants().map(counted).collect() }
    }

    /// Everything that the summary counts; ages of those who attended, and of those on the list as
    /// long as nothing was held.
    pub(super) fn counts(&self, everybody: &Everybody, issued: &[CertificateRecord]) -> Counts {
        let held = self.judged.any_held();
        let holding = holders(issued);
        let attended = |one: &Counted| one.attended() || !held;
        let sessions = self.judged.sessions.iter().enumerate();
        let sessions = sessions.filter(|(_, (_, session))| session.state == SessionState::Held);
        Counts {
            stages: vec![
                everybody.by_sex(|_| true),
                everybody.by_sex(Counted::attended),
                everybody.by_sex(Counted::met),
                everybody.by_sex(|one| holding.contains(one.row.person.to_string().as_str())),
            ],
            ages: bands()
                .map(|band| everybody.by_sex(|it| it.age == band && attended(it)))
                .collect(),
            sessions: sessions
                .map(|(place, _)| self.session_figures(place))
                .map(|figures| [figures.attended(), figures.concerned])
                .collect(),
            certificates: Kind::ALL.into_iter().filter_map(|kind| of_kind(issued, kind)).collect(),
        }
    }

    /// How the session at this place was attended.
    pub(super) fn session_figures(&self, place: usize) -> SessionFigures {
        let mut figures = SessionFigures::default();
        let Some((id, _)) = self.judged.sessions.get(place) else { return figures };
        for row in self.judged.roster.participants() {
            if !matches!(self.judged.weight(row, place), Weight::Marked | Weight::Waits) {
                continue;
            }
            figures.concerned += 1;
            let state = self.judged.state(*id, row.person);
            let at = state.and_then(|state| MarkState::ALL.iter().position(|it| *it == state));
            match at {
                Some(at) => figures.marked[at] += 1,
                None => figures.unmarked += 1,
            }
        }
        figures
    }

    /// The sessions in this state, and the minutes that they take together.
    pub(super) fn sessions_in(&self, state: SessionState) -> (usize, u64) {
        let sessions = self.judged.sessions.iter().map(|(_, session)| session);
        let there: Vec<u64> = sessions
            .filter(|session| session.state == state)
            .map(|session| u64::from(session.time.end_minute - session.time.start_minute))
            .collect();
        (there.len(), there.iter().sum())
    }
}

/// The age bands that are counted; `None` for those whose age is not stated.
pub(super) fn bands() -> impl Iterator<Item = Option<AgeBand>> {
    AgeBand::ALL.into_iter().map(Some).chain([None])
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

/// A share in whole percent, a half rounded up, as [`Standing::percent_rounded`] rounds it; `None`
/// of nothing.
pub(super) fn percent(part: u64, whole: u64) -> Option<i64> {
    let percent = (200 * part + whole).checked_div(2 * whole)?;
    i64::try_from(percent).ok()
}
