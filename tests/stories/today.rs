//! The first screen: what is on, what comes next, and what somebody still has to say or do. The
//! clock is the story's own.

use crate::scene::{add_people, id_of, mark_rest, text, training_fields, usual_rule};
use serde_json::{Value, json};
use tests::register::Register;

/// A training with sessions of these hours on this one day; its id and theirs.
fn on(register: &mut Register, date: &str, slots: &[(u16, u16)]) -> (String, Vec<String>) {
    let training = register.call("trainings_create", training_fields("الإصغاء", usual_rule()));
    let training = id_of(&training);
    let slots: Vec<Value> = slots
        .iter()
        .map(|(start, end)| json!({ "start_minute": start, "end_minute": end }))
        .collect();
    let page = register.call(
        "sessions_generate",
        json!({ "training": training, "first_date": date, "days": 1, "slots": slots }),
    );
    let sessions = page["value"]["sessions"].as_array().unwrap();
    (training, sessions.iter().map(|row| text(row, "/id")).collect())
}

fn whens(today: &Value) -> Vec<(String, String)> {
    let sessions = today["sessions"].as_array().unwrap();
    sessions.iter().map(|row| (text(row, "/session"), text(row, "/when"))).collect()
}

fn told(pairs: &[(&String, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(id, when)| ((*id).clone(), (*when).to_owned())).collect()
}

/// The clock stands at 09:00 on Sunday 3 June 2018, and goes a second with each question.
#[test]
fn what_is_on_and_what_comes_next_stand_first() {
    let mut register = Register::empty();
    let (_, day) =
        on(&mut register, "2018-06-03", &[(420, 480), (530, 600), (660, 720), (780, 840)]);
    // Beside the session at eleven.
    let (_, beside) = on(&mut register, "2018-06-03", &[(660, 700)]);
    let today = register.call("today_show", json!({}));
    let mut found = whens(&today);
    // Those that begin together stand in no order.
    found[1..3].sort();
    let mut expected = told(&[
        (&day[1], "now"),
        (&day[2], "next"),
        (&beside[0], "next"),
        (&day[3], "later"),
        (&day[0], "over"),
    ]);
    expected[1..3].sort();
    assert_eq!(found, expected);
    register.later(5 * 3600);
    let today = register.call("today_show", json!({}));
    assert!(whens(&today).iter().all(|(_, when)| when == "over"), "at two all is over");
}

#[test]
fn the_night_of_yesterday_is_on_until_it_ends() {
    let mut register = Register::empty();
    // From 22:00 on Sunday to 01:30 on Monday.
    let (training, night) = on(&mut register, "2018-06-03", &[(1320, 1530)]);
    register.later(13 * 3600 + 30 * 60);
    let seen = register.call("today_show", json!({}));
    assert_eq!(whens(&seen), told(&[(&night[0], "now")]), "at 22:30");
    register.later(2 * 3600);
    let seen = register.call("today_show", json!({}));
    assert_eq!(whens(&seen), told(&[(&night[0], "now")]), "at half past midnight, of yesterday");
    // Whoever comes in now comes at 00:30 of that night.
    let people = add_people(&mut register, &training, &["سعاد منير"]);
    let late = json!({ "session": night[0], "person": people[0], "state": "late", "minute": null, "note": null });
    let sheet = register.call("marks_set", late);
    let minute = sheet["value"]["rows"][0]["minute"].as_u64().unwrap();
    assert!((1470..1475).contains(&minute), "counted from its own midnight: {minute}");
    register.later(3600);
    let seen = register.call("today_show", json!({}));
    assert_eq!(seen["sessions"], json!([]), "at half past one it is over, and of yesterday");
}

#[test]
fn planned_sessions_that_passed_ask_what_became_of_them() {
    let mut register = Register::empty();
    let (training, sessions) =
        on(&mut register, "2018-06-02", &[(540, 600), (660, 720), (780, 840)]);
    add_people(&mut register, &training, &["سعاد منير"]);
    let passed = |register: &mut Register| {
        let today = register.call("today_show", json!({}));
        let due = today["due"].as_array().unwrap().clone();
        due.into_iter().find(|due| due["kind"] == "passed")
    };
    let due = passed(&mut register).expect("three of yesterday");
    assert_eq!((&due["count"], &due["session"]), (&json!(3), &json!(sessions[0])));
    let page = register.call("trainings_page", json!({ "id": training }));
    assert!(page["sessions"].as_array().unwrap().iter().all(|row| row["passed"] == true));
    mark_rest(&mut register, &sessions[0]);
    let mut fields = page["sessions"][1]["fields"].clone();
    fields["state"] = json!("cancelled");
    register.call("sessions_change", json!({ "id": sessions[1], "fields": fields }));
    let due = passed(&mut register).expect("one is left");
    assert_eq!((&due["count"], &due["session"]), (&json!(1), &json!(sessions[2])));
    let mut fields = page["sessions"][2]["fields"].clone();
    fields["state"] = json!("held");
    register.call("sessions_change", json!({ "id": sessions[2], "fields": fields }));
    assert_eq!(passed(&mut register), None, "all is said");
    let due = register.call("today_show", json!({}))["due"].clone();
    let kinds: Vec<String> = due.as_array().unwrap().iter().map(|due| text(due, "/kind")).collect();
    assert_eq!(kinds, ["unmarked", "hand_over"], "and what is left to mark and to hand over");
}
