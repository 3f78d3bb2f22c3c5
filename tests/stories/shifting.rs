//! Days that are shifted because a road is closed, and sessions that move by themselves.

use crate::scene::{
    add_people, assert_rows, mark, mark_rest, read_aloud, rows_on_disk, standing, text, training,
    usual_rule,
};
use api::Language;
use serde_json::{Value, json};
use tests::register::Register;

/// Three days of two sessions from Friday 1 June on; the first day was held.
fn three_days(register: &mut Register) -> (String, Vec<String>, Vec<String>) {
    let (training, sessions) = training(register, usual_rule(), 3, &[(540, 630), (660, 750)]);
    let people = add_people(register, &training, &["سعاد منير", "رائد يعقوب"]);
    mark_rest(register, &sessions[0]);
    mark_rest(register, &sessions[1]);
    (training, sessions, people)
}

fn dates(register: &mut Register, training: &str) -> Vec<String> {
    let page = register.call("trainings_page", json!({ "id": training }));
    let sessions = page["sessions"].as_array().unwrap();
    sessions.iter().map(|row| text(row, "/fields/time/date")).collect()
}

/// How much of what was held a person attended.
fn came(register: &mut Register, training: &str, person: &str) -> String {
    text(&standing(register, training, person), "/percent_text")
}

fn shift(training: &str, from: &str, days: i64) -> Value {
    json!({ "training": training, "from": from, "days": days })
}

#[test]
fn the_road_is_closed_and_all_later_days_come_two_days_later() {
    let mut register = Register::empty();
    register.app().speak(Language::English);
    let (training, sessions, people) = three_days(&mut register);
    let before = rows_on_disk(register.folder());
    let preview = register.call("trainings_shift_preview", shift(&training, "2018-06-02", 2));
    assert_eq!(
        read_aloud(&text(&preview, "/said_text")),
        "4 sessions move: 2–3 June 2018 → 4–5 June 2018."
    );
    assert_rows(register.folder(), &before, "a look changes nothing");

    let done = register.call("trainings_shift", shift(&training, "2018-06-02", 2));
    assert_eq!((&done["value"]["moved"], &done["value"]["stay"]), (&json!(4), &json!(0)));
    let june = |days: [u32; 6]| days.map(|day| format!("2018-06-0{day}")).to_vec();
    assert_eq!(dates(&mut register, &training), june([1, 1, 4, 4, 5, 5]));
    assert_eq!(done["undo"]["subject_text"], "إدارة الحملات", "the label names the training");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one step back");

    // A session that is being held stays; what was noted beforehand goes with its session.
    mark(&mut register, &sessions[4], &people[0], "present", None);
    mark(&mut register, &sessions[5], &people[1], "excused", None);
    let preview = register.call("trainings_shift_preview", shift(&training, "2018-06-02", -1));
    assert_eq!(
        read_aloud(&text(&preview, "/said_text")),
        "3 sessions move: 2–3 June 2018 → 1–2 June 2018. \
         One session stays, because it was held."
    );
    register.call("trainings_shift", shift(&training, "2018-06-02", -1));
    assert_eq!(dates(&mut register, &training), june([1, 1, 1, 1, 2, 3]), "an earlier day too");
    let sheet = register.call("marks_sheet", json!({ "id": sessions[4] }));
    assert_eq!(sheet["counts"]["present"], 1, "its mark is where it was");
    let moved = register.call("marks_sheet", json!({ "id": sessions[5] }));
    assert_eq!(moved["state"], "planned", "an excuse in advance holds no session: {moved}");
    assert_eq!(moved["counts"]["excused"], 1, "and went along");
}

#[test]
fn a_shift_that_moves_nothing_says_why() {
    let mut register = Register::empty();
    let (training, ..) = three_days(&mut register);
    let before = rows_on_disk(register.folder());
    let unknown = "00000000-0000-4000-8000-000000000000";
    for (input, code, field) in [
        (shift(&training, "2018-06-02", 0), "bad-number", Some("days")),
        (shift(&training, "2018-06-02", 367), "bad-number", Some("days")),
        (shift(&training, "2018-06-02", -367), "bad-number", Some("days")),
        (shift(&training, "2. Juni", 1), "bad-date", Some("from")),
        (shift(unknown, "2018-06-02", 1), "unknown-record", None),
        (shift(&training, "2018-06-04", 1), "nothing-to-move", None),
    ] {
        let failure = register.refused("trainings_shift", input);
        assert_eq!((failure.code.as_str(), failure.field.as_deref()), (code, field));
        assert_rows(register.folder(), &before, "nothing moves");
    }
}

#[test]
fn a_session_moves_into_the_night_with_its_marks() {
    let mut register = Register::empty();
    register.app().speak(Language::English);
    let (training, sessions, people) = three_days(&mut register);
    mark(&mut register, &sessions[0], &people[0], "late", Some(555));
    let counted = came(&mut register, &training, &people[0]);
    assert!(!counted.contains("100"), "a quarter of an hour is missing: {counted}");
    let before = rows_on_disk(register.folder());
    let input = json!({ "session": sessions[0], "date": "2018-06-04", "start_minute": 1410 });
    let moved = register.call("sessions_move", input);
    let rows = moved["value"]["sessions"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == sessions[0].as_str()).unwrap();
    let time = json!({ "date": "2018-06-04", "start_minute": 1410, "end_minute": 1500 });
    assert_eq!(row["fields"]["time"], time, "as long as it was, past midnight");
    assert_eq!(row["number"], 6, "in the order of time it is the last now");
    assert_eq!(row["marked"], 2, "its marks came with it");
    let sheet = register.call("marks_sheet", json!({ "id": sessions[0] }));
    let late = sheet["rows"].as_array().unwrap().iter().find(|row| row["state"] == "late");
    assert_eq!(late.unwrap()["minute"], 1425, "as late as before: {sheet}");
    assert_eq!(came(&mut register, &training, &people[0]), counted, "and no minute less");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one step back");

    for (date, minute, code) in [("2018-06-31", 540, "bad-date"), ("2018-06-04", 1440, "bad-time")]
    {
        let input = json!({ "session": sessions[0], "date": date, "start_minute": minute });
        assert_eq!(register.refused("sessions_move", input).code, code);
        assert_rows(register.folder(), &before, "it stays");
    }
}
