//! Merging: what becomes of a commit, of a content and of a record when two registers meet.
//!
//! A register is a set of commits, and what is here of each content. Merging is the union of the
//! commits and the greater of the contents, so it does not matter who merges whom, in what order,
//! or how often.

use super::record::{Commit, CommitId, FORMAT};
use super::state::Content;

/// Why a commit is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not what its name says: damaged, or changed by somebody.
    Altered,
    /// It is written in a form of a later version.
    Newer,
}

/// Judges a commit that somebody hands over under this name.
///
/// # Errors
/// Why it is not taken in.
pub fn admit(id: CommitId, commit: &Commit, in_order: bool) -> Result<(), Refusal> {
    if in_order && commit.id() == id {
        Ok(())
    } else if commit.format > FORMAT {
        Err(Refusal::Newer)
    } else {
        Err(Refusal::Altered)
    }
}

/// What is here of a content after a register was merged that has `there` of it.
#[must_use]
pub fn joined(here: Content, there: Content) -> Content {
    here.max(there)
}

/// What became of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pile {
    /// It was not shown before.
    New,
    /// It shows something else than before, or is gone.
    Updated,
    /// It shows what it showed.
    Unchanged,
    /// It holds several values, and somebody must decide.
    NeedsDecision,
}

/// The pile of a record that showed `before` and shows `after`; `None`: it is not shown.
/// `undecided` tells how many of its fields wait for a decision, before and after.
#[must_use]
pub fn pile<T: PartialEq>(
    before: Option<&T>,
    after: Option<&T>,
    undecided: (usize, usize),
) -> Option<Pile> {
    match (before, after) {
        (None, None) => None,
        _ if undecided.1 > undecided.0 => Some(Pile::NeedsDecision),
        (None, Some(_)) => Some(Pile::New),
        _ if before == after => Some(Pile::Unchanged),
        _ => Some(Pile::Updated),
    }
}

#[cfg(test)]
mod tests {
    use super::{Pile, Refusal, admit, joined, pile};
    use crate::id::Id;
    use crate::journal::{Commit, Content, FORMAT};
    use crate::value::Value;

    fn commit(format: u32) -> Commit {
        Commit {
            device: Id::from_random([7; 16]),
            operation: "people_create".to_owned(),
            reverts: None,
            at: 0,
            previous: None,
            format,
            changes: Vec::new(),
        }
    }

    #[test]
    fn a_commit_is_what_its_name_says_or_stays_outside() {
        let ours = commit(FORMAT);
        assert_eq!(admit(ours.id(), &ours, true), Ok(()));
        assert_eq!(admit(ours.id(), &ours, false), Err(Refusal::Altered), "others name its places");
        let altered = Commit { at: 1, ..ours.clone() };
        assert_eq!(admit(ours.id(), &altered, true), Err(Refusal::Altered));
        let later = commit(FORMAT + 1);
        assert_eq!(admit(later.id(), &later, true), Ok(()), "kept and passed on");
        assert_eq!(admit(ours.id(), &later, true), Err(Refusal::Newer));
    }

    #[test]
    fn of_two_contents_the_greater_holds_whoever_is_merged() {
        let said = || Content::Present(Value::from("علي"));
        let all = [Content::Missing, said(), Content::Erased];
        for (one, first) in all.iter().enumerate() {
            for (two, second) in all.iter().enumerate() {
                let both = joined(first.clone(), second.clone());
                assert_eq!(both, joined(second.clone(), first.clone()));
                assert_eq!(both, all[one.max(two)]);
            }
        }
    }

    #[test]
    fn each_record_lies_in_one_pile() {
        let none: Option<&i32> = None;
        assert_eq!(pile(none, none, (0, 0)), None);
        assert_eq!(pile(none, Some(&1), (0, 0)), Some(Pile::New));
        assert_eq!(pile(Some(&1), Some(&2), (0, 0)), Some(Pile::Updated));
        assert_eq!(pile(Some(&1), none, (0, 0)), Some(Pile::Updated), "removed there");
        assert_eq!(pile(Some(&1), Some(&1), (0, 0)), Some(Pile::Unchanged));
        assert_eq!(pile(Some(&1), Some(&1), (1, 1)), Some(Pile::Unchanged), "as open as before");
        assert_eq!(pile(Some(&1), Some(&2), (0, 1)), Some(Pile::NeedsDecision));
    }
}
