//! The age bands in which people are counted.

/// An age band. The borders follow the reports of donors: youth is 18 to 29 (UN Security Council
/// Resolution 2250, 2015).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// Below 18.
    Minor,
    /// 18 to 29.
    Youth,
    /// 30 to 59.
    Adult,
    /// 60 and more.
    Senior,
}

impl AgeBand {
    /// All of them, the youngest first.
    pub const ALL: [Self; 4] = [Self::Minor, Self::Youth, Self::Adult, Self::Senior];

    /// The band of somebody born in one year, in another.
    ///
    /// Only the year of birth is kept, so it is the age that the person reaches in that year.
    /// `None` where the birth lies after it.
    #[must_use]
    pub fn of(birth_year: u16, year: u16) -> Option<Self> {
        Some(match year.checked_sub(birth_year)? {
            0..18 => Self::Minor,
            18..30 => Self::Youth,
            30..60 => Self::Adult,
            _ => Self::Senior,
        })
    }

    /// The least and the greatest age in it; no greatest for the last.
    #[must_use]
    pub fn ages(self) -> (u16, Option<u16>) {
        match self {
            Self::Minor => (0, Some(17)),
            Self::Youth => (18, Some(29)),
            Self::Adult => (30, Some(59)),
            Self::Senior => (60, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::AgeBand;

    #[test]
    fn bands_meet_without_gap_or_overlap() {
        for age in 0..130 {
            let band = AgeBand::of(2018 - age, 2018).unwrap();
            let (least, greatest) = band.ages();
            assert!(least <= age && greatest.is_none_or(|greatest| age <= greatest), "{age}");
        }
        assert_eq!(AgeBand::of(2000, 2018), Some(AgeBand::Youth), "18 is youth");
        assert_eq!(AgeBand::of(1989, 2018), Some(AgeBand::Youth), "29 as well");
        assert_eq!(AgeBand::of(1988, 2018), Some(AgeBand::Adult), "30 is not");
        assert_eq!(AgeBand::of(2019, 2018), None, "not born yet");
    }
}
