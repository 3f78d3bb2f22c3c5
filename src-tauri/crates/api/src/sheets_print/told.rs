//! What the tables of the summary count, and which of them its private form tells.

use domain::disclosure::may_be_told;
use domain::kinds::Kind;

/// How many women, men, and people whose sex is not stated.
pub(super) type BySex = [usize; 3];

/// What is counted of a training.
#[derive(Debug, Clone)]
pub(super) struct Counts {
    /// On the list, attended, met the rule, certified.
    pub(super) stages: Vec<BySex>,
    /// One for each age band, and one for those whose age is not stated.
    pub(super) ages: Vec<BySex>,
    /// Who attended, of how many; one for each session held.
    pub(super) sessions: Vec<[usize; 2]>,
    /// Those that stand and those withdrawn, of each kind that there is.
    pub(super) certificates: Vec<(Kind, [usize; 2])>,
    /// People whose names were not taken, as `ages`; nothing where there are none.
    pub(super) counted: Vec<BySex>,
}

/// The figures of a table, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Figures {
    BySex(Vec<BySex>),
    /// Regardless of sex.
    Sums(Vec<usize>),
}

/// What a summary tells; `None` and `false` where a table is left out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Told {
    pub(super) stages: Option<Figures>,
    pub(super) ages: Option<Figures>,
    /// How each session was attended, and the sums of it.
    pub(super) sessions: bool,
    pub(super) certificates: bool,
    pub(super) counted: Option<Figures>,
}

impl Told {
    /// To those who know the people.
    pub(super) fn whole(counts: &Counts) -> Self {
        Self {
            stages: Some(Figures::BySex(counts.stages.clone())),
            ages: Some(Figures::BySex(counts.ages.clone())),
            sessions: true,
            certificates: true,
            counted: Some(counts.counted.clone()).filter(|it| !it.is_empty()).map(Figures::BySex),
        }
    }

    /// To strangers: no table that has a group of few in it.
    ///
    /// Ages are told by sex only where the stages are. Else the ages would say how many women and
    /// men attended, and with the sum of those who met the rule it could be computed how many of
    /// each did not: 17, 8 and 5 attended, 29 met it, and as one of the groups must be small it
    /// is that of the 5, of whom 4 met it.
    pub(super) fn to_strangers(counts: &Counts) -> Self {
        let stages = told(&counts.stages, true);
        let by_sex = matches!(stages, Some(Figures::BySex(_)));
        Self {
            ages: told(&counts.ages, by_sex),
            stages,
            sessions: may_be_told(counts.sessions.iter().copied().flatten()),
            certificates: may_be_told(counts.certificates.iter().flat_map(|(_, counts)| *counts)),
            // They are on no list, so no other table says anything of them.
            counted: if counts.counted.is_empty() { None } else { told(&counts.counted, true) },
        }
    }
}

/// A table by sex where that may be told, else its sums, else nothing.
fn told(rows: &[BySex], by_sex: bool) -> Option<Figures> {
    if by_sex && may_be_told(rows.iter().copied().flatten()) {
        return Some(Figures::BySex(rows.to_vec()));
    }
    let sums: Vec<usize> = rows.iter().map(|row| row.iter().sum()).collect();
    may_be_told(sums.iter().copied()).then_some(Figures::Sums(sums))
}

#[cfg(test)]
#[path = "told_tests.rs"]
mod tests;
