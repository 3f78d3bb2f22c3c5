//! The ladder of evidence, and what lowers it.

use super::*;
use Evidence::{
    OtherBirthYear, OtherOrder, OtherPhone, OtherSex, SameBeginning, SameBirthYear,
    SameGovernorate, SameInOtherLetters, SameInOtherSpelling, SameName, SameOrganisation,
    SamePhone, Slip,
};

fn described(name: &str, rest: &str) -> Description {
    let mut facts = Facts { name: name.to_owned(), ..Facts::default() };
    for fact in rest.split_whitespace() {
        let (kind, value) = fact.split_at(1);
        let value = value.to_owned();
        match kind {
            "p" => facts.phones.push(value),
            "o" => facts.organisations.push(value),
            "g" => facts.governorate = Some(value),
            "s" => facts.sex = Some(value),
            "l" => facts.latin_name = Some(value.replace('_', " ")),
            _ => facts.birth_year = value.parse().ok(),
        }
    }
    Description::new(facts)
}

/// The ladder of the domain's description, rung by rung.
#[test]
fn evidence_adds_up_as_the_ladder_says() {
    let long = "زهراء كاظم جواد الكوفي";
    for (one, other, expected) in [
        (
            (long, "p1"),
            ("زهراء كاظم جواد الكوفي", "p1"),
            Some((Level::AlmostCertain, vec![SameName, SamePhone])),
        ),
        (
            ("علي كاظم", "p1"),
            ("على كاظم", "p1"),
            Some((Level::AlmostCertain, vec![SameName, SamePhone])),
        ),
        ((long, ""), (long, "p2"), Some((Level::Likely, vec![SameName]))),
        ((long, "p1 p3"), (long, "p2"), Some((Level::Likely, vec![SameName, OtherPhone]))),
        ((long, "p1 p2"), (long, "p2"), Some((Level::AlmostCertain, vec![SameName, SamePhone]))),
        (("حسن كاظم جواد", ""), ("حسين كاظم جواد", "lHussein_Kadhim_Jawad"), None),
        (("حسن كاظم جواد", ""), ("Hussein Kadhim Jawad", ""), None),
        (
            ("حسين كاظم جواد", ""),
            ("Hussein Kadhim Jawad", ""),
            Some((Level::Likely, vec![SameInOtherLetters])),
        ),
        (("محمد كاظم جواد", ""), ("محدم كاظم جواد", ""), Some((Level::Possible, vec![Slip]))),
        (
            ("محمد كاظم جواد", "p1"),
            ("محدم كاظم جواد", "p1"),
            Some((Level::Likely, vec![Slip, SamePhone])),
        ),
        (("Maria Rossi", ""), ("Rossi Maria", ""), Some((Level::Possible, vec![OtherOrder]))),
        (("Ali Hasan", "p1"), ("Hasan Ali", "p1"), Some((Level::SharedPhone, vec![SamePhone]))),
        (
            ("علي كاظم الكوفي", "p1"),
            ("علي كاظم جواد الكوفي", "p1"),
            Some((Level::Possible, vec![SameBeginning, SamePhone])),
        ),
        (
            ("Ali Kadhim", "o1"),
            ("علي كاظم جواد", "o1"),
            Some((Level::Possible, vec![SameBeginning, SameOrganisation])),
        ),
        (
            ("علي كاظم", "o1"),
            ("علي كاظم", "o2 o1"),
            Some((Level::Likely, vec![SameName, SameOrganisation])),
        ),
        (
            ("علي كاظم", "gNA y1990"),
            ("علي كاظم", "gNA y1990"),
            Some((Level::Likely, vec![SameName, SameBirthYear, SameGovernorate])),
        ),
        (
            ("علي كاظم", "gNA y1990"),
            ("علي كاظم", "gNA"),
            Some((Level::Possible, vec![SameName, SameGovernorate])),
        ),
        (("سارة محمد", ""), ("سارة محمد", ""), Some((Level::Possible, vec![SameName]))),
        (
            ("علي كاظم", "p1"),
            ("علي كاظم الكوفي", "p1"),
            Some((Level::Possible, vec![SameBeginning, SamePhone])),
        ),
        (("علي كاظم", ""), ("علي كاظم الكوفي", ""), None),
        (("علي", "o1"), ("علي كاظم", "o1"), None),
        (("علي كاظم", "p1"), ("هبة صالح", "p1"), Some((Level::SharedPhone, vec![SamePhone]))),
        (("علي كاظم", ""), ("هبة صالح", ""), None),
        (("حسن كاظم جواد", ""), ("حسين كاظم جواد", ""), None),
        (
            ("زهراء كاظم جواد", "lZahraa_Kadhim_Jawad"),
            ("Zahra Kazem Jawad", ""),
            Some((Level::Likely, vec![SameInOtherSpelling])),
        ),
    ] {
        let (one, other) = (described(one.0, one.1), described(other.0, other.1));
        let told = |one, other| likeness(one, other).map(|it| (it.level, it.evidence));
        assert_eq!(told(&one, &other), expected, "{one:?} and {other:?}");
        assert_eq!(told(&other, &one), expected, "the same the other way round");
    }
}

#[test]
fn what_speaks_against_lowers_by_one() {
    let name = "زهراء كاظم جواد";
    let level = |one: &str, other: &str| {
        likeness(&described(name, one), &described(name, other))
            .map(|it| (it.level, it.evidence.last().copied()))
    };
    assert_eq!(level("p1 sf", "p1 sm"), Some((Level::Likely, Some(OtherSex))));
    assert_eq!(level("y1990", "y1993"), Some((Level::Possible, Some(OtherBirthYear))));
    assert_eq!(
        level("y1990", "y1992"),
        Some((Level::Likely, Some(SameName))),
        "two years are nothing"
    );
    assert_eq!(
        level("sf y1990", "sm y1999"),
        Some((Level::Possible, Some(OtherBirthYear))),
        "once"
    );
    assert_eq!(likeness(&described("علي كاظم", "sm"), &described("علي كاظم", "sf")), None);
    assert_eq!(level("sf", ""), Some((Level::Likely, Some(SameName))), "not stated is not other");
}

#[test]
fn nobody_is_in_two_places_at_once() {
    let found =
        || likeness(&described("علي كاظم جواد", "p1"), &described("علي كاظم جواد", "p1")).unwrap();
    let attended = |training: u8, day: &str, from: i64| Attended {
        trainings: BTreeSet::from([Id::from_bytes([training; 16])]),
        times: vec![(day.to_owned(), from, from + 90)],
    };
    let one = attended(1, "2018-06-01", 540);
    let told = |other: &Attended| {
        let (there, back) = (found().beside(&one, other), found().beside(other, &one));
        assert_eq!(there, back, "from either side");
        (there.level, there.evidence.last().copied())
    };
    let at_once = Some(Evidence::AtTheSameTime);
    assert_eq!(told(&attended(2, "2018-06-01", 600)), (Level::Likely, at_once));
    assert_eq!(told(&attended(1, "2018-06-01", 540)), (Level::Likely, at_once), "one session");
    assert_eq!(
        told(&attended(2, "2018-06-01", 630)),
        (Level::AlmostCertain, Some(SamePhone)),
        "one after the other"
    );
    assert_eq!(told(&attended(2, "2018-06-02", 540)), (Level::AlmostCertain, Some(SamePhone)));
    assert_eq!(
        told(&attended(1, "2018-06-02", 540)),
        (Level::AlmostCertain, Some(Evidence::SameTraining)),
        "twice on one list, never there twice"
    );
}
