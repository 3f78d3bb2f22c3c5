//! Whether two descriptions may be of one person: to suggest, never to decide.
//!
//! Two parts of a name are shared by many people in Iraq, so such a name alone proves nothing; a
//! telephone number is shared by families. What speaks for and against is told with the level, so
//! that whoever decides sees it.

use crate::Id;
use crate::names::{Alike, Manner, PartPair, Spelling};
use std::collections::BTreeSet;

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
    /// The same name, but for signs that are written or left out.
    SameName,
    /// The same name spelled otherwise in the same letters.
    SameInOtherSpelling,
    /// The same name in Arabic and in Latin letters, where nothing else can be compared.
    SameInOtherLetters,
    /// The same name but for a slip of the fingers.
    Slip,
    /// A European name, its parts in another order.
    OtherOrder,
    /// One name leaves parts of the other out, behind its first two.
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
    /// On the list of one training, and never marked present in one session.
    SameTraining,
    /// Against: present at the same time in two places, or twice in one.
    AtTheSameTime,
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
    /// The parts of the two names beside each other; none where the names are not alike.
    pub parts: Vec<PartPair>,
}

/// Years by which people misremember a birth.
const YEARS_APART: u16 = 2;

/// Compares two descriptions; `None` where nothing suggests one person.
#[must_use]
pub fn likeness(one: &Description, other: &Description) -> Option<Likeness> {
    let alike = best(&one.names, &other.names);
    let name = alike.as_ref().is_some_and(|it| it.whole);
    let beginning = alike.as_ref().is_some_and(|it| !it.whole);
    let manner = alike.as_ref().map(|it| it.manner);
    let unsure = manner.is_some_and(|it| it >= Manner::Slip);
    let several = name && !unsure && one.parts().len().min(other.parts().len()) >= 3;
    let (one, other) = (&one.facts, &other.facts);
    let equal = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
    let phone = one.phones.iter().any(|phone| other.phones.contains(phone));
    let other_phone = !phone && !one.phones.is_empty() && !other.phones.is_empty();
    let organisation = one.organisations.iter().any(|key| other.organisations.contains(key));
    let governorate = equal(&one.governorate, &other.governorate);
    let years = one.birth_year.zip(other.birth_year);
    let year = years.is_some_and(|(one, other)| one == other);
    let level = if name && phone && !unsure {
        Level::AlmostCertain
    } else if name && (phone || several || organisation || governorate && year) {
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
        (name && manner == Some(Manner::Written), Evidence::SameName),
        (name && manner == Some(Manner::Spelled), Evidence::SameInOtherSpelling),
        (name && manner == Some(Manner::OtherLetters), Evidence::SameInOtherLetters),
        (name && manner == Some(Manner::Slip), Evidence::Slip),
        (name && manner == Some(Manner::Order), Evidence::OtherOrder),
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
    Some(Likeness { level: lowered, evidence, parts: alike.map(|it| it.parts).unwrap_or_default() })
}

/// When somebody attended what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attended {
    /// The trainings on whose lists somebody is.
    pub trainings: BTreeSet<Id>,
    /// The sessions that were attended: day, first and last minute.
    pub times: Vec<(String, i64, i64)>,
}

impl Likeness {
    /// What the trainings of two say about it: nobody is in two places at once; on the list of one
    /// training somebody may have been entered twice.
    #[must_use]
    pub fn beside(mut self, one: &Attended, other: &Attended) -> Self {
        let meets = |(day, from, to): &(String, i64, i64)| {
            let at = |it: &&(String, i64, i64)| it.0 == *day && it.1 < *to && *from < it.2;
            other.times.iter().find(at).is_some()
        };
        if one.times.iter().any(meets) {
            self.evidence.push(Evidence::AtTheSameTime);
            self.level = match self.level {
                Level::AlmostCertain => Level::Likely,
                Level::Likely => Level::Possible,
                lowest => lowest,
            };
        } else if one.trainings.intersection(&other.trainings).next().is_some() {
            self.evidence.push(Evidence::SameTraining);
        }
        self
    }
}

impl Evidence {
    /// Whether it speaks against two being one.
    #[must_use]
    pub fn is_against(self) -> bool {
        matches!(
            self,
            Self::OtherPhone | Self::OtherSex | Self::OtherBirthYear | Self::AtTheSameTime
        )
    }
}

/// How the names of two are alike. Where both are known in one script, that decides: consonants
/// alone say less.
fn best(one: &[Spelling], other: &[Spelling]) -> Option<Alike> {
    for arabic in [true, false] {
        let of = |names: &[Spelling]| names.iter().position(|it| it.is_arabic() == arabic);
        if let Some((one, other)) =
            of(one).and_then(|at| one.get(at)).zip(of(other).and_then(|at| other.get(at)))
        {
            return one.alike(other);
        }
    }
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| one.alike(other)));
    pairs.flatten().min_by_key(|alike| (!alike.whole, alike.manner))
}

#[cfg(test)]
#[path = "likeness_tests.rs"]
mod tests;
