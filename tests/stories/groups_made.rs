//! Groups in parallel rooms as they are made: everybody divided in one step, one by one, and the
//! sessions of each group laid out beside each other.

use crate::scene::{add_people, assert_rows, rows_on_disk, text, training, usual_rule};
use serde_json::{Value, json};
use tests::register::Register;

const NAMES: [&str; 5] = ["سعاد منير", "رائد يعقوب", "هند سالم", "ميسون فريد", "عمار زيد"];

fn with_people() -> (Register, String) {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    add_people(&mut register, &training, &NAMES);
    (register, training)
}

fn groups_of(groups: &Value) -> Vec<Option<String>> {
    let rows = groups["rows"].as_array().unwrap();
    rows.iter().map(|row| row["group"].as_str().map(str::to_owned)).collect()
}

fn some(groups: &[&str]) -> Vec<Option<String>> {
    groups.iter().map(|group| Some((*group).to_owned())).collect()
}

#[test]
fn everybody_is_divided_by_the_list_in_one_step() {
    let (mut register, training) = with_people();
    let before = rows_on_disk(register.folder());
    let dealt =
        register.call("groups_deal", json!({ "training": training, "names": [" A ", "B"] }));
    assert_eq!(
        groups_of(&dealt["value"]),
        some(&["A", "A", "A", "B", "B"]),
        "by the order of the list"
    );
    assert_eq!(dealt["value"]["in_none"], 0);
    let row = &dealt["value"]["rows"][2];
    let moved =
        json!({ "training": training, "participations": [row["participation"]], "group": "B" });
    let put = register.call("groups_put", moved);
    assert_eq!(groups_of(&put["value"]), some(&["A", "A", "B", "B", "B"]));
    let none =
        json!({ "training": training, "participations": [row["participation"]], "group": null });
    assert_eq!(
        register.call("groups_put", none)["value"]["in_none_text"],
        "One person is in no group"
    );
    register.call("history_undo", json!({}));
    register.call("history_undo", json!({}));
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "three steps back");
}

#[test]
fn sessions_beside_each_other_and_a_new_name_for_both() {
    let (mut register, training) = with_people();
    register.call("groups_deal", json!({ "training": training, "names": ["A", "B"] }));
    let input = json!({
        "training": training, "first_date": "2018-06-02", "days": 2,
        "slots": [{ "start_minute": 540, "end_minute": 630 }],
        "groups": [{ "group": "A", "room": "Hall" }, { "group": " B ", "room": " " }],
    });
    let page = register.call("sessions_generate", input)["value"].clone();
    let sessions = page["sessions"].as_array().unwrap();
    let made: Vec<(&Value, &Value, &Value)> = sessions[1..]
        .iter()
        .map(|row| {
            (&row["fields"]["time"]["date"], &row["fields"]["group"], &row["fields"]["room"])
        })
        .collect();
    let told =
        |date: &'static str, group: &'static str, room: Value| (json!(date), json!(group), room);
    let expected = [
        told("2018-06-02", "A", json!("Hall")),
        told("2018-06-02", "B", json!(null)),
        told("2018-06-03", "A", json!("Hall")),
        told("2018-06-03", "B", json!(null)),
    ];
    let made: Vec<(Value, Value, Value)> = made
        .into_iter()
        .map(|(date, group, room)| (date.clone(), group.clone(), room.clone()))
        .collect();
    assert_eq!(made, expected, "two days for two groups, in the order of the groups");
    assert_eq!(sessions[0]["fields"]["group"], Value::Null, "the first one is for everybody");
    let expected: Vec<u64> = sessions.iter().map(|row| row["expected"].as_u64().unwrap()).collect();
    assert_eq!(expected.iter().sum::<u64>(), 5 + 2 * 5, "each is waited for once at a time");

    let before = rows_on_disk(register.folder());
    let renamed = json!({ "training": training, "from": "B", "to": "Garden" });
    let groups = register.call("groups_rename", renamed)["value"].clone();
    let summary: Vec<(String, u64, u64)> = groups["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| {
            (
                text(group, "/name"),
                group["people"].as_u64().unwrap(),
                group["sessions"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        summary,
        [("A".to_owned(), 3, 2), ("Garden".to_owned(), 2, 2)],
        "people and sessions alike"
    );
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one step back");

    // A training like this one meets in the same rooms.
    let fields = register.call("trainings_page", json!({ "id": training }))["fields"].clone();
    let again = json!({ "training": training, "fields": fields, "first_date": "2018-09-01" });
    let made = register.call("trainings_create_from", again)["value"].clone();
    let groups = |page: &Value| -> Vec<Value> {
        let rows = page["sessions"].as_array().unwrap();
        let mut told: Vec<Value> = rows
            .iter()
            .map(|row| {
                json!([
                    row["fields"]["time"]["start_minute"],
                    row["fields"]["group"],
                    row["fields"]["room"]
                ])
            })
            .collect();
        told.sort_by_key(ToString::to_string);
        told
    };
    assert_eq!(groups(&made), groups(&page));
}

#[test]
fn two_groups_become_one_unless_they_meet_at_the_same_time() {
    let (mut register, training) = with_people();
    register.call("groups_deal", json!({ "training": training, "names": ["A", "B"] }));
    let lay = |register: &mut Register, group: &str, start: u16| {
        let input = json!({
            "training": training, "first_date": "2018-06-02", "days": 1,
            "slots": [{ "start_minute": start, "end_minute": start + 90 }],
            "groups": [{ "group": group, "room": null }],
        });
        let page = register.call("sessions_generate", input)["value"].clone();
        let rows = page["sessions"].as_array().unwrap();
        let made = rows.iter().rfind(|row| row["fields"]["group"] == group).unwrap();
        (text(made, "/id"), made["fields"].clone())
    };
    lay(&mut register, "A", 540);
    lay(&mut register, "B", 630);
    let (beside, mut fields) = lay(&mut register, "B", 1000);
    lay(&mut register, "A", 1089);
    let before = rows_on_disk(register.folder());
    let merge = json!({ "training": training, "from": "B", "to": "A" });
    let refused = register.refused("groups_rename", merge.clone());
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("groups-alike", Some("to")));
    assert_rows(register.folder(), &before, "nobody is expected in two rooms at once");

    fields["state"] = json!("cancelled");
    register.call("sessions_change", json!({ "id": beside, "fields": fields }));
    let groups = register.call("groups_rename", merge)["value"]["groups"].clone();
    assert_eq!(groups.as_array().unwrap().len(), 1, "one after the other they are one: {groups}");
    assert_eq!((&groups[0]["people"], &groups[0]["sessions"]), (&json!(5), &json!(3)));
}

#[test]
fn names_that_are_none_are_refused() {
    let (mut register, training) = with_people();
    let before = rows_on_disk(register.folder());
    let many: Vec<String> = (0..21).map(|number| number.to_string()).collect();
    let generate = |groups: Value| {
        json!({ "training": training, "first_date": "2018-06-02", "days": 1,
        "slots": [{ "start_minute": 540, "end_minute": 630 }], "groups": groups })
    };
    for (command, input, code) in [
        ("groups_deal", json!({ "training": training, "names": [] }), "empty-text"),
        ("groups_deal", json!({ "training": training, "names": ["A", " "] }), "empty-text"),
        ("groups_deal", json!({ "training": training, "names": many }), "too-many"),
        ("groups_deal", json!({ "training": training, "names": ["A", "B", " A"] }), "groups-alike"),
        (
            "groups_deal",
            json!({ "training": training, "names": ["A".repeat(500), "B"] }),
            "text-too-long",
        ),
        (
            "groups_put",
            json!({ "training": training, "participations": ["x"], "group": "A" }),
            "bad-input",
        ),
        ("groups_rename", json!({ "training": training, "from": "A", "to": "" }), "empty-text"),
        ("sessions_generate", generate(json!([{ "group": "", "room": null }])), "empty-text"),
        (
            "sessions_generate",
            generate(json!([{ "group": "A", "room": null }, { "group": "A", "room": null }])),
            "groups-alike",
        ),
    ] {
        assert_eq!(register.refused(command, input).code, code, "{command}");
        assert_rows(register.folder(), &before, "nothing has changed");
    }
}
