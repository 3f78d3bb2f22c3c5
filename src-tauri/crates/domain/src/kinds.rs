//! Kinds of certificates: which one is due to whom, and which ones may be given.
//!
//! A certificate says what happened and no more: who met the rule of the training took part, who
//! did not was there, and nobody is said to have completed what only the organisers can judge as
//! completed. Nothing is certified of a training of which no session has been held.

use crate::eligibility::Verdict;

/// What a certificate certifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Took part, and met the rule of the training.
    Participation,
    /// Was there at least once.
    Attendance,
    /// Met the rule, and has done everything that was asked; never given by itself.
    Completion,
    /// Led the training or helped to lead it.
    Trainer,
    /// Thanks.
    Appreciation,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Participation,
        Self::Attendance,
        Self::Completion,
        Self::Trainer,
        Self::Appreciation,
    ];

    /// The code in the journal.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::Attendance => "attendance",
            Self::Completion => "completion",
            Self::Trainer => "trainer",
            Self::Appreciation => "appreciation",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The part that somebody takes in a training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Is trained.
    Participant,
    /// Trains.
    Trainer,
    /// Helps the trainer.
    Facilitator,
    /// Looks on.
    Observer,
    /// Helps with everything else.
    Volunteer,
}

/// What is known of somebody's part in a training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The role.
    pub role: Role,
    /// Whether any session of the training was held.
    pub held: bool,
    /// Minutes attended of the sessions that count.
    pub attended_minutes: u32,
    /// What the rule says of the attendance; of interest for participants only.
    pub verdict: Verdict,
}

impl Part {
    /// The kind that this person gets where nobody chooses one; `None` where none is due (yet).
    ///
    /// As long as a mark that counts is missing nobody knows which of two kinds is due.
    #[must_use]
    pub fn due(&self) -> Option<Kind> {
        let kind = match self.role {
            Role::Participant if self.verdict == Verdict::Unmarked => return None,
            Role::Participant if self.verdict == Verdict::Eligible => Kind::Participation,
            Role::Participant => Kind::Attendance,
            Role::Trainer | Role::Facilitator => Kind::Trainer,
            Role::Volunteer => Kind::Appreciation,
            Role::Observer => return None,
        };
        self.may(kind).then_some(kind)
    }

    /// Whether this person, chosen by name, may be given this kind.
    #[must_use]
    pub fn may(&self, kind: Kind) -> bool {
        let fits = match kind {
            Kind::Participation | Kind::Completion => {
                self.role == Role::Participant && self.verdict == Verdict::Eligible
            }
            Kind::Attendance => self.role == Role::Participant && self.attended_minutes > 0,
            Kind::Trainer => matches!(self.role, Role::Trainer | Role::Facilitator),
            Kind::Appreciation => true,
        };
        self.held && fits
    }

    /// Whether this person is meant where a kind is given to all whom it suits: appreciation is
    /// for those who helped or looked on, unless somebody is chosen by name.
    #[must_use]
    pub fn suits(&self, kind: Kind) -> bool {
        let spared = kind == Kind::Appreciation && self.role == Role::Participant;
        self.may(kind) && !spared
    }

    /// Whether a certificate of `kind` takes the place of the one that is due: whoever has it is
    /// not given another by itself.
    #[must_use]
    pub fn settles(&self, kind: Kind) -> bool {
        match self.role {
            Role::Participant => {
                matches!(kind, Kind::Participation | Kind::Attendance | Kind::Completion)
            }
            Role::Trainer | Role::Facilitator => kind == Kind::Trainer,
            Role::Volunteer | Role::Observer => kind == Kind::Appreciation,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROLES: [Role; 5] =
        [Role::Participant, Role::Trainer, Role::Facilitator, Role::Observer, Role::Volunteer];
    const VERDICTS: [Verdict; 5] = [
        Verdict::Eligible,
        Verdict::Below,
        Verdict::RequiredMissed,
        Verdict::Unmarked,
        Verdict::NothingHeld,
    ];

    fn part(role: Role, verdict: Verdict, attended_minutes: u32) -> Part {
        Part { role, held: true, attended_minutes, verdict }
    }

    #[test]
    fn who_met_the_rule_took_part_and_who_did_not_was_there() {
        for (verdict, minutes, due) in [
            (Verdict::Eligible, 360, Some(Kind::Participation)),
            (Verdict::Below, 90, Some(Kind::Attendance)),
            (Verdict::RequiredMissed, 270, Some(Kind::Attendance)),
            (Verdict::Below, 0, None),
            (Verdict::Unmarked, 90, None),
            (Verdict::NothingHeld, 0, None),
        ] {
            assert_eq!(part(Role::Participant, verdict, minutes).due(), due, "{verdict:?}");
        }
        for (role, due) in [
            (Role::Trainer, Some(Kind::Trainer)),
            (Role::Facilitator, Some(Kind::Trainer)),
            (Role::Volunteer, Some(Kind::Appreciation)),
            (Role::Observer, None),
        ] {
            let part = part(role, Verdict::NothingHeld, 0);
            assert_eq!(part.due(), due, "{role:?}, who is not marked");
            assert!(part.may(Kind::Appreciation), "anybody can be thanked");
            assert!(part.suits(Kind::Appreciation), "and {role:?} is among those who are");
        }
        let missed = part(Role::Participant, Verdict::RequiredMissed, 270);
        assert!(!missed.may(Kind::Completion), "a required session was missed");
    }

    #[test]
    fn codes_read_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Some(kind), "{kind:?}");
        }
        assert_eq!(Kind::from_code("Participation"), None, "codes are exact");
    }

    fn any_part() -> impl Strategy<Value = Part> {
        (0..5_usize, 0..5_usize, any::<bool>(), 0_u32..500).prop_map(
            |(role, verdict, held, attended_minutes)| Part {
                role: ROLES[role],
                held,
                attended_minutes,
                verdict: VERDICTS[verdict],
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_due_may_be_given_and_is_never_completion(part in any_part()) {
            if let Some(due) = part.due() {
                prop_assert!(part.held, "nothing is certified before a session was held");
                prop_assert!(part.may(due) && part.suits(due) && part.settles(due));
                prop_assert_ne!(due, Kind::Completion);
            }
            for kind in Kind::ALL {
                prop_assert!(part.may(kind) || !part.suits(kind), "nobody is meant who may not");
                prop_assert!(part.held || !part.may(kind), "before a session was held");
            }
            let participant = part.role == Role::Participant;
            prop_assert!(participant || !part.may(Kind::Participation));
            prop_assert!(!participant || !part.may(Kind::Trainer));
        }
    }
}
