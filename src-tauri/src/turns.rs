//! Which of the commands that were asked goes on, and which is to stop.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Commands of which only the last one asked counts: what an earlier one answers is not looked at.
const LAST_COUNTS: [&str; 1] = ["participants_read_list"];

/// A command that was asked, by its number from 1.
pub(crate) struct Turn(u64);

/// The commands in the order in which they were asked; one runs, the others wait for it.
#[derive(Default)]
pub(crate) struct Turns(Mutex<State>);

#[derive(Default)]
struct State {
    asked: u64,
    running: u64,
    /// All up to this one are to stop.
    stopped: u64,
    /// Of the names of which the last counts, those asked and not ended yet.
    open: BTreeMap<u64, &'static str>,
}

impl Turns {
    /// A command is asked.
    pub(crate) fn ask(&self, name: &str) -> Turn {
        let mut state = self.state();
        state.asked += 1;
        let number = state.asked;
        if let Some(known) = LAST_COUNTS.into_iter().find(|known| *known == name) {
            state.open.insert(number, known);
        }
        Turn(number)
    }

    /// The command's turn has come; false where it is to stop before it began, as nobody waits for
    /// its answer any more.
    pub(crate) fn begin(&self, turn: &Turn) -> bool {
        let mut state = self.state();
        state.running = turn.0;
        !state.open.contains_key(&turn.0) || state.goes_on(turn.0)
    }

    /// The command has ended.
    pub(crate) fn end(&self, turn: &Turn) {
        self.state().open.remove(&turn.0);
    }

    /// Whether the command that runs goes on.
    pub(crate) fn go_on(&self) -> bool {
        let state = self.state();
        state.goes_on(state.running)
    }

    /// All that were asked until now are to stop, those that wait for their turn too.
    pub(crate) fn stop(&self) {
        let mut state = self.state();
        state.stopped = state.asked;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn goes_on(&self, number: u64) -> bool {
        let own = self.open.get(&number);
        let overtaken =
            own.is_some_and(|own| self.open.range(number + 1..).any(|(_, later)| later == own));
        number > self.stopped && !overtaken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: &str = "participants_read_list";

    #[test]
    fn a_wish_to_cancel_counts_for_all_that_were_asked() {
        let turns = Turns::default();
        let (first, second) = (turns.ask("certificates_print"), turns.ask(READ));
        assert!(turns.begin(&first) && turns.go_on());
        turns.stop();
        assert!(!turns.go_on(), "what runs stops");
        turns.end(&first);
        assert!(!turns.begin(&second) && !turns.go_on(), "and what waited does not run on");
        turns.end(&second);
        let third = turns.ask(READ);
        assert!(turns.begin(&third) && turns.go_on(), "what is asked later is not meant");
    }

    #[test]
    fn a_list_that_is_read_anew_is_not_read_to_its_end() {
        let turns = Turns::default();
        let (first, other, second) = (turns.ask(READ), turns.ask("marks_set"), turns.ask(READ));
        assert!(!turns.begin(&first) && !turns.go_on(), "overtaken");
        turns.end(&first);
        assert!(turns.begin(&other) && turns.go_on(), "other commands are no concern of lists");
        turns.end(&other);
        assert!(turns.begin(&second) && turns.go_on());
        let third = turns.ask(READ);
        assert!(!turns.go_on(), "overtaken while it runs");
        turns.end(&second);
        turns.stop();
        assert!(!turns.begin(&third), "the wish was for the latest");
    }

    #[test]
    fn a_change_that_waited_is_made_though_something_was_cancelled() {
        let turns = Turns::default();
        let mark = turns.ask("marks_set");
        turns.stop();
        assert!(turns.begin(&mark), "it begins, and stops only where it says how far it is");
    }
}
