//! Who gets a certificate: the rule at its edges, as the page of certificates tells it.

use crate::scene::{add_people, mark, mark_rest, read_aloud, standing, text, training};
use serde_json::{Value, json};
use tests::register::Register;

/// One person in a training of sessions of 100 minutes, so that minutes are percents: 10:00–11:40
/// and 13:00–14:40, as many days as sessions need.
struct Trainee {
    register: Register,
    training: String,
    sessions: Vec<String>,
    person: String,
}

const HOURS: [(u16, u16); 2] = [(600, 700), (780, 880)];

fn rule(threshold: u8, excused_leaves_sum: bool) -> Value {
    json!({ "threshold_percent": threshold, "excused_leaves_sum": excused_leaves_sum,
            "unmarked_blocks": true })
}

fn trainee(rule: Value, days: u16) -> Trainee {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, rule, days, &HOURS);
    let person = add_people(&mut register, &training, &["حنين طارق"]).remove(0);
    Trainee { register, training, sessions, person }
}

impl Trainee {
    fn mark(&mut self, session: usize, state: &str, minute: Option<u16>) -> &mut Self {
        mark(&mut self.register, &self.sessions[session], &self.person, state, minute);
        self
    }

    fn change(&mut self, session: usize, field: &str, to: Value) -> &mut Self {
        let page = self.register.call("trainings_page", json!({ "id": self.training }));
        let row = &page["sessions"][session];
        let mut fields = row["fields"].clone();
        fields[field] = to;
        self.register.call("sessions_change", json!({ "id": row["id"], "fields": fields }));
        self
    }

    fn standing(&mut self) -> (String, String) {
        let row = standing(&mut self.register, &self.training, &self.person);
        (text(&row, "/standing"), read_aloud(&text(&row, "/reason_text")))
    }

    #[track_caller]
    fn is(&mut self, standing: &str, reason: &str, why: &str) {
        assert_eq!(self.standing(), (standing.to_owned(), reason.to_owned()), "{why}");
    }
}

#[test]
fn late_and_early_leave_out_what_was_missed() {
    let mut trainee = trainee(rule(80, true), 1);
    trainee.mark(0, "late", Some(625)).mark(1, "left_early", Some(865));
    trainee.is(
        "eligible",
        "2 h 40 of 3 h 20 = 80%, needs 80%; missing: day 1, morning (late, 25 min) and day 1, \
         afternoon (left early, 15 min)",
        "200 minutes without 25 and 15 are 160, which is exactly 80 %",
    );
    trainee.mark(1, "left_early", Some(864));
    trainee.is(
        "below",
        "2 h 39 of 3 h 20 = 80%, needs 80%; missing: day 1, morning (late, 25 min) and day 1, \
         afternoon (left early, 16 min)",
        "one minute less is 79.5 %, shown as 80 % and still below",
    );
    trainee.mark(0, "late", None);
    trainee.is(
        "eligible",
        "3 h 04 of 3 h 20 = 92%, needs 80%; missing: day 1, afternoon (left early, 16 min)",
        "late without a time takes nothing away: nobody can say how much was missed",
    );
}

#[test]
fn an_excused_session_leaves_the_sum_or_counts_as_missed_as_the_rule_says() {
    let mut leaves = trainee(rule(80, true), 1);
    leaves.mark(0, "present", None).mark(1, "excused", None);
    leaves.is("eligible", "1 h 40 of 1 h 40 = 100%, needs 80%", "it leaves the sum");
    leaves.mark(0, "excused", None);
    leaves.is(
        "not_counted",
        "All sessions were excused, so there is nothing to count",
        "nobody gets a certificate for a training of which nothing is counted",
    );

    let mut counts = trainee(rule(80, false), 1);
    counts.mark(0, "present", None).mark(1, "excused", None);
    counts.is(
        "below",
        "1 h 40 of 3 h 20 = 50%, needs 80%; missing: day 1, afternoon (excused)",
        "it counts as missed",
    );
}

#[test]
fn a_required_session_must_be_attended_whatever_the_sum_is() {
    let mut trainee = trainee(rule(75, true), 2);
    trainee.change(3, "required", json!(true));
    for session in 0..3 {
        trainee.mark(session, "present", None);
    }
    trainee.mark(3, "absent", None);
    trainee.is(
        "below",
        "5 h of 6 h 40 = 75%, needs 75%; missing: day 2, afternoon; must have attended: day 2, \
         afternoon",
        "300 of 400 minutes suffice, but the required session is missing",
    );
    trainee.mark(3, "late", Some(879));
    trainee.is(
        "eligible",
        "5 h 01 of 6 h 40 = 75%, needs 75%; missing: day 2, afternoon (late, 1 h 39)",
        "a minute of it is attendance",
    );
}

#[test]
fn whoever_joined_later_is_counted_from_then_on() {
    let mut trainee = trainee(rule(75, true), 2);
    let list = trainee.register.call("participants_list", json!({ "id": trainee.training }));
    let row = &list["rows"][0];
    let mut fields = row["fields"].clone();
    fields["joined"] = json!(trainee.sessions[1]);
    trainee.register.call("participants_change", json!({ "id": row["id"], "fields": fields }));
    for session in 1..3 {
        trainee.mark(session, "present", None);
    }
    trainee.mark(3, "late", Some(830));
    trainee.is(
        "eligible",
        "4 h 10 of 5 h = 83%, needs 75%; missing: day 2, afternoon (late, 50 min); joined at day \
         1, afternoon",
        "100 + 100 + 50 of 300 minutes; the first session is not hers",
    );
    let sheet = trainee.register.call("marks_sheet", json!({ "id": trainee.sessions[0] }));
    assert_eq!(sheet["rows"][0]["applicable"], false, "roll call says so too");
    assert_eq!(sheet["counts"]["total"], 0, "and does not wait for her");
}

#[test]
fn a_cancelled_session_counts_for_nobody() {
    let mut trainee = trainee(rule(75, true), 2);
    trainee.mark(0, "present", None).mark(1, "absent", None).mark(2, "present", None);
    trainee.mark(3, "present", None);
    trainee.change(1, "state", json!("cancelled"));
    trainee.is(
        "eligible",
        "5 h of 5 h = 100%, needs 75%",
        "an absence in a session that did not take place is none",
    );
}

#[test]
fn a_planned_session_waits_and_a_held_one_without_a_mark_blocks() {
    let mut trainee = trainee(rule(75, true), 1);
    trainee.is("not_counted", "No session has been held yet", "nothing has begun");
    trainee.mark(0, "present", None);
    trainee.is(
        "eligible",
        "1 h 40 of 1 h 40 = 100%, needs 75%",
        "a session to come is not counted before it is held",
    );
    trainee.change(1, "state", json!("held"));
    trainee.is(
        "unmarked",
        "1 session is not marked yet: day 1, afternoon",
        "not marked is never the same as absent",
    );
    let training = trainee.training.clone();
    let page = trainee.register.call("certificates_page", json!({ "training": training }));
    assert_eq!(page["blocked"], 1, "the page counts her among those who wait");
    mark_rest(&mut trainee.register, &trainee.sessions[1]);
    trainee.is("eligible", "3 h 20 of 3 h 20 = 100%, needs 75%", "the mark was all it waited for");
}
