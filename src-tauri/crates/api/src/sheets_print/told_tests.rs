//! What strangers can and cannot learn from the private form of the summary, tried out on all small
//! trainings of three stages, two stated sexes, two ages and one session. A fourth stage and those
//! whose sex is not stated are counted by the same rule, as one more row and column.

use super::*;
use domain::disclosure::LEAST_TOLD;
use std::collections::HashMap;

/// A training with one session, by which everybody is counted who attended.
fn counts(stages: [BySex; 3], ages: [BySex; 2]) -> Counts {
    let [listed, attended, _] = stages.map(|stage| stage.iter().sum());
    Counts {
        stages: stages.to_vec(),
        ages: ages.to_vec(),
        sessions: vec![[attended, listed]],
        certificates: Vec::new(),
        counted: Vec::new(),
    }
}

/// All trainings of women and men of two ages, fewer than `most` of each, with a few who were absent
/// or any number who were there and did not meet the rule.
fn trainings(most: usize) -> impl Iterator<Item = Counts> {
    let pairs = |women: usize, men: usize| {
        (0..=women).flat_map(move |woman| (0..=men).map(move |man| [woman, man, 0]))
    };
    let young = pairs(most - 1, most - 1);
    let people =
        young.flat_map(move |young| pairs(most - 1, most - 1).map(move |old| [young, old]));
    people.flat_map(move |ages| {
        let attended = [0, 1, 2].map(|sex| ages[0][sex] + ages[1][sex]);
        let listed = pairs(2, 2).map(move |absent| {
            [[0, 1, 2].map(|sex| attended[sex] + absent[sex]), attended, attended]
        });
        let met = pairs(attended[0], attended[1]).map(move |met| [attended, attended, met]);
        listed.chain(met).map(move |stages| counts(stages, ages))
    })
}

/// Every group that is counted.
fn groups(counts: &Counts) -> Vec<usize> {
    let tables = [&counts.stages, &counts.ages];
    let rows = tables.into_iter().flatten();
    rows.flat_map(|row| row.iter().copied().chain([row.iter().sum()])).collect()
}

#[test]
fn nobody_can_compute_a_small_group_from_what_is_told() {
    // Whoever knows the rule goes through all trainings that would give the same paper. What seems
    // certain there because no larger groups were tried is passed over.
    let most = LEAST_TOLD + 2;
    // Of each paper: the groups of one training, which of them all trainings have in common, and
    // whether any of these is not at the border.
    let mut papers: HashMap<_, (Vec<(usize, bool)>, bool)> = HashMap::new();
    for counts in trainings(most) {
        let told = Told::to_strangers(&counts);
        let sessions = told.sessions.then(|| counts.sessions.clone());
        let groups = groups(&counts);
        let fresh = || (groups.iter().map(|size| (*size, true)).collect(), false);
        let (known, inside) = papers.entry((told, sessions)).or_insert_with(fresh);
        for ((size, certain), other) in known.iter_mut().zip(&groups) {
            *certain &= size == other;
        }
        *inside |= counts.ages.iter().flatten().all(|size| size + 1 < most);
    }
    assert!(papers.len() > 1_000, "many papers are told apart: {}", papers.len());
    for (paper, (known, inside)) in papers {
        let small = |(size, certain): &(usize, bool)| *certain && (1..LEAST_TOLD).contains(size);
        assert!(!(inside && known.iter().any(small)), "{known:?} from {paper:?}");
    }
}

#[test]
fn the_finest_form_without_small_groups_is_told() {
    let large = counts([[20, 10, 0], [19, 9, 0], [18, 8, 0]], [[12, 9, 0], [7, 0, 0]]);
    assert_eq!(Told::to_strangers(&large), Told::whole(&large));
    let ages = counts([[20, 10, 0], [19, 9, 0], [18, 8, 0]], [[12, 8, 0], [7, 1, 0]]);
    let told = Told::to_strangers(&ages);
    assert_eq!(told.stages, Some(Figures::BySex(ages.stages.clone())), "by sex");
    assert_eq!(told.ages, Some(Figures::Sums(vec![20, 8])), "one man of an age");
    let men = counts([[20, 5, 0], [19, 5, 0], [18, 4, 0]], [[12, 5, 0], [7, 0, 0]]);
    let told = Told::to_strangers(&men);
    assert_eq!(told.stages, Some(Figures::Sums(vec![25, 24, 22])), "four men met the rule");
    assert_eq!(told.ages, Some(Figures::Sums(vec![17, 7])), "nor do ages tell who attended");
    let few = counts([[20, 5, 0], [4, 0, 0], [4, 0, 0]], [[4, 0, 0], [0, 0, 0]]);
    let nothing =
        Told { stages: None, ages: None, sessions: false, certificates: true, counted: None };
    assert_eq!(Told::to_strangers(&few), nothing, "four attended");
    let absent = counts([[3, 0, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 0]]);
    assert!(!Told::to_strangers(&absent).sessions, "nobody of three tells of the three");
}

#[test]
fn certificates_of_a_kind_that_few_hold_are_not_told() {
    let large = counts([[9, 9, 0]; 3], [[9, 9, 0], [0; 3]]);
    for (certificates, told) in [([18, 0], true), ([18, 1], false), ([4, 14], false)] {
        let certificates = vec![(Kind::Participation, certificates), (Kind::Attendance, [5, 0])];
        let counts = Counts { certificates, ..large.clone() };
        assert_eq!(Told::to_strangers(&counts).certificates, told, "{counts:?}");
    }
}

#[test]
fn people_without_names_are_told_by_the_same_rule() {
    let few = LEAST_TOLD - 1;
    let large = counts([[20, 20, 0]; 3], [[20, 20, 0]; 2]);
    for (counted, told) in [
        (Vec::new(), None),
        (vec![[12, 0, 0], [30, 9, 0]], Some(Figures::BySex(vec![[12, 0, 0], [30, 9, 0]]))),
        (vec![[12, few, 0], [30, 9, 0]], Some(Figures::Sums(vec![12 + few, 39]))),
        (vec![[12, 0, 0], [few, 0, 0]], None),
    ] {
        let counts = Counts { counted: counted.clone(), ..large.clone() };
        assert_eq!(Told::to_strangers(&counts).counted, told, "{counts:?}");
        let whole = Some(Figures::BySex(counted)).filter(|it| *it != Figures::BySex(Vec::new()));
        assert_eq!(Told::whole(&counts).counted, whole, "whoever knows the people reads all");
    }
}
