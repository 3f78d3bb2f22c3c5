//! Names that are compared: the labelled pairs, invented ones, and what holds for any names.

use super::super::search_key;
use super::*;
use crate::likeness::{Description, Facts, Level, likeness};
use proptest::prelude::*;

/// Labels as in the fixtures: `S` one person's name in two spellings, `D` two persons, `P` to be
/// believed only with a second fact.
const LISTS: [&str; 2] = [
    include_str!("../../fixtures/name-pairs.tsv"),
    include_str!("../../fixtures/invented-pairs.tsv"),
];

fn pairs() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    LISTS.iter().flat_map(|list| list.lines()).filter(|line| !line.starts_with('#')).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        (cells[1], cells[2], cells[3])
    })
}

fn level(one: &str, other: &str) -> Option<Level> {
    let of = |name: &str| Description::new(Facts { name: name.to_owned(), ..Facts::default() });
    likeness(&of(one), &of(other)).map(|likeness| likeness.level)
}

#[test]
fn one_name_is_suggested_and_two_names_are_not() {
    let (mut found, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for (label, one, other) in pairs() {
        let level = level(one, other);
        match label {
            "S" if level.is_some() => found += 1,
            "S" => missed.push((one, other)),
            "D" if level.is_some() => wrong.push((one, other)),
            "P" => assert!(level <= Some(Level::Possible), "{one} and {other} prove nothing"),
            _ => {}
        }
    }
    // i for u is no vowel that is guessed, and would make one of Hadi and Huda.
    assert_eq!(missed, [("Sundis Fouad", "Sundus Fuad")], "of {found} that are found");
    assert_eq!(wrong, [], "two persons");
    assert_eq!(found, 271, "every other pair of one name");
}

#[test]
fn whoever_is_alike_has_a_key_in_common() {
    for (label, one, other) in pairs().filter(|pair| pair.0 != "D") {
        let (one, other) = (Spelling::new(one), Spelling::new(other));
        let Some(alike) = one.alike(&other) else { continue };
        let (keys, others) = match alike.whole {
            true => (one.keys(), other.keys()),
            false => (one.beginnings(), other.beginnings()),
        };
        assert!(keys.intersection(&others).next().is_some(), "{label}: {keys:?} {others:?}");
    }
}

#[test]
fn parts_are_told_as_they_were_written() {
    let parts = |one: &str, other: &str| -> Vec<(String, String, Option<Manner>)> {
        let alike = Spelling::new(one).alike(&Spelling::new(other)).unwrap();
        alike.parts.into_iter().map(|it| (it.one, it.other, it.manner)).collect()
    };
    let told = |one: &str, other: &str, manner| (one.to_owned(), other.to_owned(), manner);
    assert_eq!(
        parts("د. عبد الرحمن بن يوسف الجبوري", "Abdurrahman Yousif"),
        [
            told("عبد الرحمن", "Abdurrahman", Some(Manner::OtherLetters)),
            told("يوسف", "Yousif", Some(Manner::OtherLetters)),
            told("الجبوري", "", None),
        ]
    );
    assert_eq!(
        parts("نورالهدى عادل", "نور الهدى عادل"),
        [
            told("نورالهدى", "نور الهدى", Some(Manner::Written)),
            told("عادل", "عادل", Some(Manner::Written)),
        ]
    );
    assert_eq!(
        parts("جفعر صادق", "جعفر صادق")[0],
        told("جفعر", "جعفر", Some(Manner::Slip)),
        "a slip is called one"
    );
}

#[test]
fn the_order_of_parts_matters_but_in_european_names() {
    let manner = |one, other| Spelling::new(one).alike(&Spelling::new(other)).map(|it| it.manner);
    assert_eq!(manner("De Luca Francesco", "Francesco De Luca"), Some(Manner::Order));
    assert_eq!(manner("Anna Maria Conti", "Conti Anna Maria"), Some(Manner::Order));
    assert_eq!(manner("Maria Hasan", "Hasan Maria"), None, "an Iraqi part");
    assert_eq!(manner("Aram Rebin", "Rebin Aram"), None, "nothing European");
}

proptest! {
    #[test]
    fn likeness_is_symmetric(
        one in "([اأبدرعلمنوهيئەێۆچكی]{1,5} ?|عبد ال|[a-eghiklmnorstuy]{1,5} ?){1,5}",
        other in "([اأبدرعلمنوهيئەێۆچكی]{1,5} ?|عبد ال|[a-eghiklmnorstuy]{1,5} ?){1,5}",
    ) {
        let (one, other) = (Spelling::new(&one), Spelling::new(&other));
        let turned = other.alike(&one).map(|it| (it.manner, it.whole, it.parts.len()));
        prop_assert_eq!(one.alike(&other).map(|it| (it.manner, it.whole, it.parts.len())), turned);
    }

    #[test]
    fn equal_search_keys_are_alike(name in any::<String>()) {
        let spelling = Spelling::new(&name);
        prop_assert_eq!(spelling.alike(&spelling).is_some(), !search_key(&name).is_empty());
        prop_assert_eq!(spelling.tokens().join(" "), search_key(&name));
    }
}

#[test]
fn family_names_that_end_like_italian_ones_may_be_spelled_otherwise() {
    let [one, other] = ["Ali Husseini", "Ali Husseiny"].map(Spelling::new);
    assert!(one.alike(&other).is_some(), "الحسيني, in two Latin spellings");
    let [one, other] = ["Daniele Rossi", "Daniela Rossi"].map(Spelling::new);
    assert!(one.alike(&other).is_none(), "two given names");
}

/// Without a bound each of these would take longer than anybody waits.
#[test]
fn what_is_no_name_is_compared_in_few_steps() {
    let letters = |count: usize| Spelling::new(&["b"; 60][..count].join(" "));
    let joined = letters(60).alike(&letters(50)).is_some_and(|alike| alike.whole);
    assert!(!joined, "fifty words are not sixty");
    let vowels = Spelling::new(&format!("{}w", "a".repeat(60)));
    assert!(Spelling::new(&"عا".repeat(30)).alike(&vowels).is_none());
}
