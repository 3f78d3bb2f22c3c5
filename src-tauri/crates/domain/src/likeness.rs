//! Whether two descriptions may be of one person: to suggest, never to decide.
//!
//! Two parts of a name are shared by many people in Iraq, so such a name alone proves nothing; a
//! telephone number is shared by families. What speaks for and against is told with the level, so
//! that whoever decides sees it.

use crate::names::Spelling;

/// What is known of somebody. Facts that are not known speak neither for nor against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// As written.
    pub name: String,
    /// The name in Latin letters.
    pub latin_name: Option<String>,
    /// As [`crate::phones::phone_keys`] gives them.
    pub phones: Vec<String>,
    /// Keys of the organisations that the person came from.
    pub organisations: Vec<String>,
    /// The code of a governorate.
    pub governorate: Option<String>,
    /// Four digits.
    pub birth_year: Option<u16>,
    /// The code of a stated sex.
    pub sex: Option<String>,
}

/// Somebody who is prepared for being compared with many others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    facts: Facts,
    /// The name, then the one in Latin letters.
    names: Vec<Spelling>,
}

impl Description {
    /// Prepares somebody.
    #[must_use]
    pub fn new(facts: Facts) -> Self {
        let names = std::iter::once(&facts.name).chain(&facts.latin_name);
        let names = names.map(|name| Spelling::new(name)).collect();
        Self { facts, names }
    }

    /// What is known.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The spellings of the name.
    #[must_use]
    pub fn names(&self) -> &[Spelling] {
        &self.names
    }

    /// The parts of the name as it is written first.
    fn parts(&self) -> &[String] {
        self.names.first().map_or(&[], Spelling::tokens)
    }
}

/// How likely it is that two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Different names with one telephone: rather a family than one person.
    SharedPhone,
    /// Not excluded.
    Possible,
    /// More likely than not.
    Likely,
    /// Hardly anything else.
    AlmostCertain,
}

/// What speaks for it or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The same name, perhaps spelled otherwise.
    SameName,
    /// The same consonants in Arabic and in Latin letters, where nothing else can be compared.
    SameInOtherLetters,
    /// One name is the beginning of the other.
    SameBeginning,
    /// The same telephone number.
    SamePhone,
    /// The same organisation.
    SameOrganisation,
    /// The same year of birth.
    SameBirthYear,
    /// The same governorate.
    SameGovernorate,
    /// Against, though people change them: another telephone number.
    OtherPhone,
    /// Against: another sex is stated.
    OtherSex,
    /// Against: born more than two years apart.
    OtherBirthYear,
}

/// A suggestion and its reasons, those for it first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// How likely it is.
    pub level: Level,
    /// Why.
    pub evidence: Vec<Evidence>,
}

/// Years by which people misremember a birth.
const YEARS_APART: u16 = 2;

/// Compares two descriptions; `None` where nothing suggests one person.
#[must_use]
pub fn likeness(one: &Description, other: &Description) -> Option<Likeness> {
    let (name, across) = same_names(&one.names, &other.names);
    let beginning = !name && same_beginning(one.parts(), other.parts());
    let several = one.parts().len().min(other.parts().len()) >= 3;
    let (one, other) = (&one.facts, &other.facts);
    let equal = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
    let phone = one.phones.iter().any(|phone| other.phones.contains(phone));
    let other_phone = !phone && !one.phones.is_empty() && !other.phones.is_empty();
    let organisation = one.organisations.iter().any(|key| other.organisations.contains(key));
    let governorate = equal(&one.governorate, &other.governorate);
    let years = one.birth_year.zip(other.birth_year);
    let year = years.is_some_and(|(one, other)| one == other);
    let level = if name && phone {
        Level::AlmostCertain
    } else if name && (several || organisation || governorate && year) {
        Level::Likely
    } else if name || beginning && (phone || organisation) {
        Level::Possible
    } else if phone {
        Level::SharedPhone
    } else {
        return None;
    };
    let other_sex = one.sex.is_some() && other.sex.is_some() && one.sex != other.sex;
    let other_year = years.is_some_and(|(one, other)| one.abs_diff(other) > YEARS_APART);
    let lowered = match level {
        _ if !(other_sex || other_year) => level,
        Level::AlmostCertain => Level::Likely,
        Level::Likely => Level::Possible,
        Level::Possible | Level::SharedPhone => return None,
    };
    let evidence = [
        (name && !across, Evidence::SameName),
        (name && across, Evidence::SameInOtherLetters),
        (beginning, Evidence::SameBeginning),
        (phone, Evidence::SamePhone),
        (organisation, Evidence::SameOrganisation),
        (year, Evidence::SameBirthYear),
        (governorate, Evidence::SameGovernorate),
        (other_phone, Evidence::OtherPhone),
        (other_sex, Evidence::OtherSex),
        (other_year, Evidence::OtherBirthYear),
    ];
    let evidence = evidence.into_iter().filter(|(is_so, _)| *is_so).map(|(_, it)| it).collect();
    Some(Likeness { level: lowered, evidence })
}

/// Whether two have the same name, and whether only letters of two scripts say so. Where both are
/// known in one script, that decides: consonants alone would make one of حسن and حسين.
fn same_names(one: &[Spelling], other: &[Spelling]) -> (bool, bool) {
    for arabic in [true, false] {
        let of = |names: &[Spelling]| names.iter().find(|it| it.is_arabic() == arabic).cloned();
        if let Some((one, other)) = of(one).zip(of(other)) {
            return (one.is_same(&other), false);
        }
    }
    (one.iter().any(|one| other.iter().any(|other| one.is_same(other))), true)
}

/// Whether two parts and more of one name are the beginning of the other: a family name left out.
fn same_beginning(one: &[String], other: &[String]) -> bool {
    let common = one.len().min(other.len());
    common >= 2
        && one.len() != other.len()
        && one.iter().zip(other).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Evidence::{
        OtherBirthYear, OtherPhone, OtherSex, SameBeginning, SameBirthYear, SameGovernorate,
        SameInOtherLetters, SameName, SameOrganisation, SamePhone,
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
            (
                (long, "p1 p2"),
                (long, "p2"),
                Some((Level::AlmostCertain, vec![SameName, SamePhone])),
            ),
            (("حسن كاظم جواد", ""), ("حسين كاظم جواد", "lHussein_Kadhim_Jawad"), None),
            (
                ("حسن كاظم جواد", ""),
                ("Hussein Kadhim Jawad", ""),
                Some((Level::Likely, vec![SameInOtherLetters])),
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
                Some((Level::Likely, vec![SameName])),
            ),
        ] {
            let (one, other) = (described(one.0, one.1), described(other.0, other.1));
            let expected = expected.map(|(level, evidence)| Likeness { level, evidence });
            assert_eq!(likeness(&one, &other), expected, "{one:?} and {other:?}");
            assert_eq!(likeness(&other, &one), expected, "the same the other way round");
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
        assert_eq!(
            level("sf", ""),
            Some((Level::Likely, Some(SameName))),
            "not stated is not other"
        );
    }
}
