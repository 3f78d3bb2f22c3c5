//! The columns of the list, and where a row stands when the list is sorted by one of them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A column of the list. Number and name are always shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParticipantColumn {
    /// As on the ID.
    Name,
    /// In Latin letters.
    LatinName,
    /// As wished on certificates.
    CertificateName,
    /// Organisation at the time of the training.
    Affiliation,
    /// The part taken.
    Role,
    /// As stated.
    Sex,
    /// Four digits.
    BirthYear,
    /// In the national form.
    Phone,
    /// Where the person lives.
    Governorate,
    /// The group in parallel rooms.
    Group,
    /// The first session that concerns the person.
    Joined,
    /// Walk-in and the like.
    Flags,
    /// Attended of what counts.
    Attendance,
}

impl ParticipantColumn {
    /// All but those that are always shown, in the order of the screen.
    pub(crate) const CHOSEN: [Self; 12] = [
        Self::LatinName,
        Self::CertificateName,
        Self::Affiliation,
        Self::Role,
        Self::Sex,
        Self::BirthYear,
        Self::Phone,
        Self::Governorate,
        Self::Group,
        Self::Joined,
        Self::Flags,
        Self::Attendance,
    ];

    /// Shown where nobody has chosen otherwise.
    pub(crate) const USUAL: [Self; 5] =
        [Self::Affiliation, Self::Role, Self::Sex, Self::Phone, Self::Flags];

    /// As it is kept and sent.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::LatinName => "latin_name",
            Self::CertificateName => "certificate_name",
            Self::Affiliation => "affiliation",
            Self::Role => "role",
            Self::Sex => "sex",
            Self::BirthYear => "birth_year",
            Self::Phone => "phone",
            Self::Governorate => "governorate",
            Self::Group => "group",
            Self::Joined => "joined",
            Self::Flags => "flags",
            Self::Attendance => "attendance",
        }
    }

    /// The columns of a kept text; what this version does not know is left out.
    pub(crate) fn read(kept: &str) -> Vec<Self> {
        let known = |code: &str| Self::CHOSEN.into_iter().find(|column| column.code() == code);
        kept.split(' ').filter_map(known).collect()
    }

    /// The text in which columns are kept, in the order of the screen.
    pub(crate) fn write(columns: &[Self]) -> String {
        let chosen = Self::CHOSEN.into_iter().filter(|column| columns.contains(column));
        chosen.map(Self::code).collect::<Vec<_>>().join(" ")
    }
}

/// What a cell is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SortKey {
    /// A number, a place in a list of choices.
    Number(i64),
    /// A key of [`domain::names::sort_key`], or digits.
    Text(String),
}

/// What the cells of one row are sorted by; empty cells have nothing.
pub(super) type SortKeys = BTreeMap<ParticipantColumn, SortKey>;

/// The places of all rows in each column: equal keys share one, smaller keys stand before.
pub(super) fn places(rows: &[SortKeys]) -> Vec<BTreeMap<ParticipantColumn, u32>> {
    let mut sorted: BTreeMap<ParticipantColumn, Vec<&SortKey>> = BTreeMap::new();
    for keys in rows {
        for (column, key) in keys {
            sorted.entry(*column).or_default().push(key);
        }
    }
    for keys in sorted.values_mut() {
        keys.sort_unstable();
        keys.dedup();
    }
    let place = |column: &ParticipantColumn, key: &SortKey| {
        let place = sorted.get(column)?.binary_search(&key).ok()?;
        Some((*column, u32::try_from(place).ok()?))
    };
    rows.iter()
        .map(|keys| keys.iter().filter_map(|(column, key)| place(column, key)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{ParticipantColumn, SortKey, SortKeys, places};
    use domain::names::sort_key;
    use proptest::prelude::*;

    fn named(names: &[&str]) -> Vec<SortKeys> {
        let key = |name: &&str| (ParticipantColumn::Name, SortKey::Text(sort_key(name)));
        names.iter().map(|name| [key(name)].into()).collect()
    }

    #[test]
    fn sorani_letters_stand_beside_their_relatives() {
        let rows = named(&["زيد", "ڕێبین", "رعد", "هدى", "وليد", "ڕێبین", "Zain"]);
        let found: Vec<u32> =
            places(&rows).iter().map(|row| row[&ParticipantColumn::Name]).collect();
        assert_eq!(
            found,
            [2, 1, 0, 4, 3, 1, 5],
            "ر ڕ ز و ه, then Latin; equal names share a place"
        );
    }

    #[test]
    fn columns_are_kept_in_the_order_of_the_screen() {
        let chosen = [ParticipantColumn::Phone, ParticipantColumn::LatinName];
        let kept = ParticipantColumn::write(&chosen);
        assert_eq!(kept, "latin_name phone");
        let [phone, latin] = chosen;
        assert_eq!(ParticipantColumn::read(&kept), [latin, phone]);
        assert_eq!(ParticipantColumn::read("of_tomorrow phone"), [phone], "what is unknown goes");
        assert_eq!(ParticipantColumn::read(""), []);
    }

    proptest! {
        #[test]
        fn places_say_what_keys_say(
            years in proptest::collection::vec(proptest::option::of(0_i64..9), 0..40),
        ) {
            let column = ParticipantColumn::BirthYear;
            let key = |year: &Option<i64>| year.map(|year| (column, SortKey::Number(year)));
            let rows: Vec<SortKeys> = years.iter().map(|year| key(year).into_iter().collect()).collect();
            let found = places(&rows);
            for (one, one_place) in years.iter().zip(&found) {
                prop_assert_eq!(one.is_some(), one_place.contains_key(&column), "no value, no place");
                for (other, other_place) in years.iter().zip(&found) {
                    if let (Some(one), Some(other)) = (one, other) {
                        let places = (one_place[&column], other_place[&column]);
                        prop_assert_eq!(one.cmp(other), places.0.cmp(&places.1));
                    }
                }
            }
        }
    }
}
