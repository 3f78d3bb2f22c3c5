//! What is counted of a session, and how shares and lengths of time are written in a table.

use super::Judged;
use crate::nouns::{Session, SessionState};
use domain::Id;
use domain::attendance::MarkState;
use domain::concern::Weight;
use std::collections::BTreeMap;
use words::Figures;

/// How a session was attended, by those whom it concerns.
#[derive(Default)]
pub(crate) struct SessionFigures {
    /// In the order of [`MarkState::ALL`].
    pub(crate) marked: [usize; 5],
    pub(crate) unmarked: usize,
    /// Everybody whom the session concerns.
    pub(crate) concerned: usize,
}

impl SessionFigures {
    /// Who was there, were it for a part of the time.
    pub(crate) fn attended(&self) -> usize {
        let [present, late, left_early, _, _] = self.marked;
        present + late + left_early
    }

    /// Whether there is anything to count: the session was held, or somebody is marked for it.
    pub(crate) fn are_known(&self, session: &Session) -> bool {
        match session.state {
            SessionState::Held => true,
            SessionState::Planned => self.unmarked < self.concerned,
            SessionState::Cancelled => false,
        }
    }
}

impl Judged {
    /// How the session at this place was attended.
    pub(crate) fn session_figures(&self, place: usize) -> SessionFigures {
        let mut figures = SessionFigures::default();
        let Some((id, _)) = self.sessions.get(place) else { return figures };
        // Who was entered twice counts once: of two marks, by the one that says more of a presence.
        let mut marked: BTreeMap<Id, Option<usize>> = BTreeMap::new();
        for row in self.roster.participants() {
            if !matches!(self.weight(row, place), Weight::Marked | Weight::Waits) {
                continue;
            }
            let state = self.state(*id, row.person);
            let at = state.and_then(|state| MarkState::ALL.iter().position(|it| *it == state));
            let entry = marked.entry(self.roster.clusters.first(row.person)).or_default();
            *entry = [*entry, at].into_iter().flatten().min();
        }
        figures.concerned = marked.len();
        for at in marked.into_values() {
            match at {
                Some(at) => figures.marked[at] += 1,
                None => figures.unmarked += 1,
            }
        }
        figures
    }
}

/// A share in whole percent, a half rounded up, as [`Standing::percent_rounded`] rounds it; `None`
/// of nothing.
///
/// [`Standing::percent_rounded`]: domain::eligibility::Standing::percent_rounded
pub(crate) fn percent(part: u64, whole: u64) -> Option<i64> {
    let percent = (200 * part + whole).checked_div(2 * whole)?;
    i64::try_from(percent).ok()
}

/// A share in percent; a dash of nothing.
pub(crate) fn share_text(figures: &Figures, part: u64, whole: u64) -> String {
    percent(part, whole).map_or_else(|| "–".to_owned(), |percent| figures.percent(percent))
}

/// Minutes as hours: "5:30".
pub(crate) fn hours_text(figures: &Figures, minutes: u64) -> String {
    let hours = figures.number(i64::try_from(minutes / 60).unwrap_or(i64::MAX));
    format!("{hours}:{}", figures.digits(&format!("{:02}", minutes % 60)))
}
