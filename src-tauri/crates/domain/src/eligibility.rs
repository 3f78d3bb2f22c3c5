//! Whether a person has attended enough of a training for a certificate, and what is missing.
//!
//! The share is minutes attended ÷ minutes of the sessions that were held while the person
//! belonged to the training. Planned sessions are not counted before they are held: registers
//! that count them show everybody as failing until the last day.

use crate::attendance::{Mark, MarkState, SessionState, SessionTime};

/// What a training asks of its participants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The least share of the counted minutes, in percent; above 100 nobody is eligible.
    pub threshold_percent: u8,
    /// Whether an excused session is taken out of the sum; otherwise it counts as missed.
    pub excused_leaves_sum: bool,
    /// Whether a session without a mark blocks the certificate; otherwise it counts as missed.
    pub unmarked_blocks: bool,
}

/// One session of the training, as it concerns one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attended {
    /// Date and hours of the session.
    pub time: SessionTime,
    /// What became of the session.
    pub state: SessionState,
    /// Whether the session must be attended whatever the share is.
    pub required: bool,
    /// `false` when the person joined later: the session is not applicable to them.
    pub belongs: bool,
    /// The person's mark; `None` is not yet marked, which is never the same as absent.
    pub mark: Option<Mark>,
}

/// Why minutes of a counted session are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Marked late.
    Late,
    /// Marked as having left early.
    LeftEarly,
    /// Marked absent.
    Absent,
    /// Excused, where excused sessions stay in the sum.
    Excused,
    /// Not yet marked.
    Unmarked,
}

/// Minutes that were counted and not attended in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Missing {
    /// Index into the slice given to [`standing`].
    pub session: usize,
    /// Minutes not attended, at least 1.
    pub minutes: u16,
    /// Why.
    pub cause: Cause,
}

/// The answer for one person. Where several reasons hold, the first in this order is given:
/// nothing held, unmarked, below, required session missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A certificate may be issued.
    Eligible,
    /// The share is below the threshold.
    Below,
    /// The share suffices, but a session that must be attended was missed.
    RequiredMissed,
    /// A session is not yet marked, and the rule waits for it.
    Unmarked,
    /// No session is counted: none held yet, none applicable, or all excused.
    NothingHeld,
}

/// How a person stands in a training: the figures, what is missing, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Minutes attended of the counted sessions.
    pub attended_minutes: u32,
    /// Minutes of the counted sessions.
    pub counted_minutes: u32,
    /// Sessions of which minutes are missing, in the order given.
    pub missing: Vec<Missing>,
    /// Indices of the held sessions without a mark, in the order given.
    pub unmarked: Vec<usize>,
    /// Indices of the sessions that had to be attended and were not, in the order given. An
    /// excuse explains such an absence and does not replace it. An unmarked session is listed
    /// only where the rule counts it as missed.
    pub required_missed: Vec<usize>,
    /// The answer.
    pub verdict: Verdict,
}

impl Standing {
    /// The share in whole percent, a half rounded up; `None` when no minute is counted.
    ///
    /// For showing only. The verdict compares the exact fraction, so 79.5 % is shown as 80 and
    /// is still below a threshold of 80.
    #[must_use]
    pub fn percent_rounded(&self) -> Option<u8> {
        let attended = u64::from(self.attended_minutes);
        let counted = u64::from(self.counted_minutes);
        let percent = (200 * attended + counted).checked_div(2 * counted)?;
        u8::try_from(percent).ok()
    }

    /// Whether attended ÷ counted reaches the threshold, without dividing.
    fn reaches(&self, threshold_percent: u8) -> bool {
        u64::from(self.attended_minutes) * 100
            >= u64::from(threshold_percent) * u64::from(self.counted_minutes)
    }

    fn judge(&self, rule: &Rule) -> Verdict {
        if self.counted_minutes == 0 {
            Verdict::NothingHeld
        } else if rule.unmarked_blocks && !self.unmarked.is_empty() {
            Verdict::Unmarked
        } else if !self.reaches(rule.threshold_percent) {
            Verdict::Below
        } else if !self.required_missed.is_empty() {
            Verdict::RequiredMissed
        } else {
            Verdict::Eligible
        }
    }

    /// Adds one held session that is applicable to the person.
    fn count(&mut self, rule: &Rule, index: usize, session: &Attended) {
        let length = session.time.minutes();
        let attended = session.mark.map_or(0, |mark| mark.minutes_attended(session.time));
        let waits = session.mark.is_none() && rule.unmarked_blocks;
        if session.mark.is_none() {
            self.unmarked.push(index);
        }
        if session.required && attended == 0 && !waits {
            self.required_missed.push(index);
        }
        let cause = cause_of(session.mark);
        if cause == Some(Cause::Excused) && rule.excused_leaves_sum {
            return;
        }
        self.attended_minutes = self.attended_minutes.saturating_add(attended.into());
        self.counted_minutes = self.counted_minutes.saturating_add(length.into());
        if let Some(cause) = cause
            && attended < length
        {
            self.missing.push(Missing { session: index, minutes: length - attended, cause });
        }
    }
}

/// What could make minutes of a session go missing under this mark.
fn cause_of(mark: Option<Mark>) -> Option<Cause> {
    match mark.map(|mark| mark.state) {
        None => Some(Cause::Unmarked),
        Some(MarkState::Present) => None,
        Some(MarkState::Late) => Some(Cause::Late),
        Some(MarkState::LeftEarly) => Some(Cause::LeftEarly),
        Some(MarkState::Absent) => Some(Cause::Absent),
        Some(MarkState::Excused) => Some(Cause::Excused),
    }
}

/// How a person stands under `rule`, given every session of the training in any order.
///
/// An unmarked session is counted and not attended, so that a later mark can only raise the
/// share; whether it also blocks is the rule's choice.
#[must_use]
pub fn standing(rule: &Rule, sessions: &[Attended]) -> Standing {
    let mut standing = Standing {
        attended_minutes: 0,
        counted_minutes: 0,
        missing: Vec::new(),
        unmarked: Vec::new(),
        required_missed: Vec::new(),
        verdict: Verdict::NothingHeld,
    };
    for (index, session) in sessions.iter().enumerate() {
        if session.belongs && session.state == SessionState::Held {
            standing.count(rule, index, session);
        }
    }
    standing.verdict = standing.judge(rule);
    standing
}

#[cfg(test)]
#[path = "eligibility_tests.rs"]
mod tests;
