//! Persons entered twice: links between two, and the clusters that they form.
//!
//! Nothing of a person is moved or rewritten by a link, so taking it away leaves what was before.

use crate::Id;
use std::collections::BTreeMap;

/// What somebody decided of two persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// One of them.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// Whether they are one; else it is known that they are two.
    pub same: bool,
}

/// Persons by what was decided of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    /// The members of each cluster under its first one, in the order of their ids.
    members: BTreeMap<Id, Vec<Id>>,
    first_of: BTreeMap<Id, Id>,
    /// Known to be two, the smaller id first.
    different: Vec<(Id, Id)>,
}

/// The id of the link between two persons: the same from either side and on every laptop.
#[must_use]
pub fn link_id(one: Id, other: Id) -> Id {
    let (first, second) = (one.min(other), one.max(other));
    Id::of_link("person_link", &[first.bytes(), second.bytes()])
}

impl Clusters {
    /// The clusters that these links form: whoever is one with somebody is one with all that
    /// somebody is one with.
    #[must_use]
    pub fn new(links: &[Link]) -> Self {
        let mut first_of: BTreeMap<Id, Id> = BTreeMap::new();
        for link in links.iter().filter(|link| link.same && link.one != link.other) {
            let (one, other) = (root(&first_of, link.one), root(&first_of, link.other));
            first_of.entry(link.one).or_insert(link.one);
            first_of.entry(link.other).or_insert(link.other);
            first_of.insert(one.max(other), one.min(other));
        }
        let mut members: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
        let all: Vec<Id> = first_of.keys().copied().collect();
        for person in all {
            let first = root(&first_of, person);
            first_of.insert(person, first);
            members.entry(first).or_default().push(person);
        }
        let apart = links.iter().filter(|link| !link.same && link.one != link.other);
        let mut different: Vec<(Id, Id)> =
            apart.map(|link| (link.one.min(link.other), link.one.max(link.other))).collect();
        different.sort_unstable();
        different.dedup();
        Self { members, first_of, different }
    }

    /// Who stands for this person: the smallest id of the cluster.
    #[must_use]
    pub fn first(&self, person: Id) -> Id {
        self.first_of.get(&person).copied().unwrap_or(person)
    }

    /// Everybody of the cluster in the order of their ids; nobody for who is in none.
    #[must_use]
    pub fn members(&self, person: Id) -> &[Id] {
        self.members.get(&self.first(person)).map_or(&[], Vec::as_slice)
    }

    /// Whether two are one, by one link or through others.
    #[must_use]
    pub fn are_one(&self, one: Id, other: Id) -> bool {
        self.first(one) == self.first(other)
    }

    /// Whether it was decided that two are two, or of any of those with whom they are one.
    #[must_use]
    pub fn are_two(&self, one: Id, other: Id) -> bool {
        let (one, other) = (self.first(one), self.first(other));
        self.different.iter().any(|(first, second)| {
            let (first, second) = (self.first(*first), self.first(*second));
            first == one && second == other || first == other && second == one
        })
    }

    /// Those of whom it was decided that they are two, and who are one through others.
    pub fn contradictions(&self) -> impl Iterator<Item = (Id, Id)> + '_ {
        self.different.iter().copied().filter(|(one, other)| self.are_one(*one, *other))
    }
}

fn root(first_of: &BTreeMap<Id, Id>, person: Id) -> Id {
    let mut root = person;
    while let Some(next) = first_of.get(&root).filter(|next| **next != root) {
        root = *next;
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn links(of: &[(u8, u8, bool)]) -> Vec<Link> {
        of.iter()
            .map(|(one, other, same)| Link { one: id(*one), other: id(*other), same: *same })
            .collect()
    }

    #[test]
    fn whoever_is_one_with_one_is_one_with_all() {
        let clusters = Clusters::new(&links(&[(5, 3, true), (7, 5, true), (9, 8, true)]));
        assert_eq!(clusters.members(id(7)), [id(3), id(5), id(7)]);
        assert_eq!(clusters.first(id(7)), id(3));
        assert!(!clusters.are_one(id(7), id(9)), "another cluster");
        assert_eq!(clusters.members(id(1)), [], "nobody said anything");
        assert_eq!(clusters.first(id(1)), id(1));
    }

    #[test]
    fn what_was_said_of_one_holds_for_the_cluster() {
        let clusters = Clusters::new(&links(&[(1, 2, true), (3, 4, true), (2, 3, false)]));
        assert!(clusters.are_two(id(1), id(4)), "not asked again");
        assert!(!clusters.are_two(id(1), id(2)));
        assert_eq!(clusters.contradictions().count(), 0);
        let clusters = Clusters::new(&links(&[(1, 2, true), (2, 3, true), (3, 1, false)]));
        assert_eq!(clusters.contradictions().collect::<Vec<_>>(), [(id(1), id(3))]);
    }

    #[test]
    fn a_link_has_one_name_from_either_side() {
        assert_eq!(link_id(id(1), id(2)), link_id(id(2), id(1)));
        assert_ne!(link_id(id(1), id(2)), link_id(id(1), id(3)));
    }

    proptest! {
        #[test]
        fn the_order_of_links_is_no_matter(
            drawn in prop::collection::vec((0_u8..8, 0_u8..8, any::<bool>()), 0..12), turn in 0_usize..12,
        ) {
            let mut all = links(&drawn);
            let clusters = Clusters::new(&all);
            let turn = turn.min(all.len());
            all.rotate_left(turn);
            prop_assert_eq!(&Clusters::new(&all), &clusters);
            for link in all.iter().filter(|link| link.same) {
                prop_assert!(clusters.are_one(link.one, link.other));
            }
        }
    }
}
