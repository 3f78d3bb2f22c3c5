//! Which figures of people may be told to strangers.
//!
//! Where a group is of few, whoever knows all but one of them learns from its figure what the last
//! one is: how old, whether they came, whether they got a certificate. So a table that counts such
//! a group is not told. It is the whole table and not its one cell, because the sums of a table
//! and the other tables about the same people give single cells away again, and a sign in place of
//! a figure says that it is small.
//!
//! Nought is told: there is nobody in that group to be recognised. What is not promised: two told
//! figures may differ by few, such as twenty on the list of whom nineteen came. Who they are does
//! not follow from it, and to have been absent is no danger.

/// The least figure of people that is told, apart from nought.
pub const LEAST_TOLD: usize = 5;

/// Whether a table may be told that counts groups of these sizes.
#[must_use]
pub fn may_be_told(groups: impl IntoIterator<Item = usize>) -> bool {
    groups.into_iter().all(|size| size == 0 || size >= LEAST_TOLD)
}

#[cfg(test)]
mod tests {
    use super::may_be_told;

    #[test]
    fn groups_of_one_to_four_are_told_of_in_no_table() {
        assert!(may_be_told([]));
        assert!(may_be_told([0, 5, 17]));
        for few in 1..5 {
            assert!(!may_be_told([0, few, 17]), "{few}");
        }
    }
}
