//! A training begun like an earlier one: what comes along, what does not, and in one step.

use crate::scene::{assert_rows, rows_on_disk, text, training_fields, usual_rule};
use serde_json::{Value, json};
use tests::register::Register;

const SECOND: &str = "التخطيط للحملات في البصرة";

fn the_training(register: &mut Register) -> String {
    text(&register.call("trainings_list", json!({}))[0], "/id")
}

/// The example again, in Basra, from Friday 6 July 2018 on.
fn in_basra(register: &mut Register, earlier: &str) -> Value {
    let mut fields = register.call("trainings_page", json!({ "id": earlier }))["fields"].clone();
    fields["title_ar"] = json!(SECOND);
    fields["title_en"] = json!("Planning campaigns in Basra");
    fields["place"]["governorate"] = json!("IQ-BA");
    fields["place"]["city_ar"] = json!("البصرة");
    json!({ "training": earlier, "fields": fields, "first_date": "2018-07-06" })
}

/// What of a list of rows must be the same, in its order.
fn told(rows: &Value, pointers: &[&str]) -> Vec<Vec<Value>> {
    let rows = rows.as_array().expect("rows");
    let told = |row: &Value| -> Vec<Value> {
        pointers.iter().map(|place| row.pointer(place).cloned().unwrap_or_default()).collect()
    };
    rows.iter().map(told).collect()
}

#[test]
fn what_stays_the_same_comes_along_and_nobody_of_the_list_does() {
    let mut register = Register::example();
    let earlier = the_training(&mut register);
    // A donor's line and an order that somebody chose.
    let mut donor = register.call("parties_list", json!({ "parent": earlier }))[0].clone();
    donor["fields"]["line_en"] = json!("With a line of its own");
    donor["fields"]["position"] = json!(7);
    register.call("parties_change", json!({ "id": donor["id"], "fields": donor["fields"] }));
    let before = register.call("trainings_page", json!({ "id": earlier }));
    let rows = rows_on_disk(register.folder());

    let input = in_basra(&mut register, &earlier);
    let made = register.call("trainings_create_from", input);
    let new = &made["value"];
    assert_eq!(new["fields"]["title_ar"], SECOND);
    assert_eq!(new["fields"]["rule"], before["fields"]["rule"], "who gets a certificate");
    assert_eq!(new["fields"]["series"], before["fields"]["series"], "of the same series");
    let party = ["/fields/organisation", "/fields/role", "/fields/position", "/fields/line_en"];
    assert_eq!(
        told(&new["parties"], &party),
        told(&before["parties"], &party),
        "organisations with their roles, order and lines"
    );
    let person = ["/fields/person", "/fields/role"];
    assert_eq!(told(&new["trainers"], &person), told(&before["trainers"], &person), "who leads");
    let hours = ["/fields/time/start_minute", "/fields/time/end_minute", "/fields/topic"];
    assert_eq!(told(&new["sessions"], &hours), told(&before["sessions"], &hours), "the pattern");
    let days: Vec<String> =
        new["days"].as_array().unwrap().iter().map(|day| text(day, "/date")).collect();
    assert_eq!(days, ["2018-07-06", "2018-07-07"], "one day apart, as they were");
    for session in new["sessions"].as_array().unwrap() {
        assert_eq!(session["fields"]["state"], "planned", "nothing of it was held");
    }
    assert_eq!(new["card"]["participants"], 0, "the list is another one");
    let id = text(new, "/card/id");
    let list = register.call("participants_list", json!({ "id": id }));
    let trainers = before["trainers"].as_array().unwrap().len();
    assert_eq!(list["rows"].as_array().unwrap().len(), trainers, "only who leads");

    // One step back, and the earlier training is as it was.
    let undone = register.call("history_undo", json!({}));
    assert!(text(&undone, "/subject_text").contains("البصرة"), "the label names the new one");
    assert_rows(register.folder(), &rows, "all of it goes in one step");
}

#[test]
fn days_apart_and_a_session_that_was_cancelled() {
    let mut register = Register::empty();
    let first = register.call("trainings_create", training_fields("الإصغاء", usual_rule()));
    let first = text(&first, "/value/id");
    // Two Fridays, into the night.
    let days = json!({
        "training": first, "first_date": "", "days": 0, "dates": ["2018-06-15", "2018-06-01"],
        "slots": [{ "start_minute": 1260, "end_minute": 1500 }, { "start_minute": 600, "end_minute": 660 }],
    });
    let page = register.call("sessions_generate", days)["value"].clone();
    let dates = told(&page["sessions"], &["/fields/time/date", "/fields/time/end_minute"]);
    let expected: Vec<Vec<Value>> =
        [("2018-06-01", 660), ("2018-06-01", 1500), ("2018-06-15", 660), ("2018-06-15", 1500)]
            .map(|(date, end)| vec![json!(date), json!(end)])
            .to_vec();
    assert_eq!(dates, expected, "in the order of time, whatever the order they were typed in");
    let mut cancelled = page["sessions"][0]["fields"].clone();
    cancelled["state"] = json!("cancelled");
    let input = json!({ "id": page["sessions"][0]["id"], "fields": cancelled });
    register.call("sessions_change", input);

    let input = json!({ "training": first, "fields": training_fields("الإصغاء ثانيةً", usual_rule()),
                        "first_date": "2018-09-01" });
    let made = register.call("trainings_create_from", input);
    let dates = told(&made["value"]["sessions"], &["/fields/time/date", "/fields/time/end_minute"]);
    let expected: Vec<Vec<Value>> =
        [("2018-09-01", 1500), ("2018-09-15", 660), ("2018-09-15", 1500)]
            .map(|(date, end)| vec![json!(date), json!(end)])
            .to_vec();
    assert_eq!(
        dates, expected,
        "fourteen days apart; what was cancelled is no part of the pattern"
    );

    let none = json!({ "training": first, "fields": training_fields("بلا موعد", usual_rule()),
                       "first_date": null });
    let made = register.call("trainings_create_from", none);
    assert_eq!(made["value"]["sessions"], json!([]), "without a day there is nothing to lay out");
}

#[test]
fn what_cannot_be_begun_leaves_nothing_behind() {
    let mut register = Register::example();
    let earlier = the_training(&mut register);
    let rows = rows_on_disk(register.folder());
    let good = in_basra(&mut register, &earlier);
    let with = |pointer: &str, value: Value| {
        let mut input = good.clone();
        *input.pointer_mut(pointer).unwrap() = value;
        input
    };
    let untitled = {
        let mut input = good.clone();
        for title in ["title_ar", "title_ckb", "title_en", "title_it"] {
            input["fields"][title] = json!(null);
        }
        input
    };
    for (input, code) in [
        (with("/first_date", json!("31/7")), "bad-date"),
        (with("/first_date", json!("262142-12-31")), "bad-date"),
        (with("/training", json!(uuid())), "unknown-record"),
        (with("/fields/place/governorate", json!("IQ-XX")), "unknown-choice"),
        (with("/fields/series", json!(uuid())), "unknown-record"),
        (untitled, "no-title"),
    ] {
        let failure = register.refused("trainings_create_from", input);
        assert_eq!(failure.code, code, "{failure:?}");
        assert_rows(register.folder(), &rows, "nothing half written");
    }
}

fn uuid() -> &'static str {
    "00000000-0000-4000-8000-000000000000"
}
