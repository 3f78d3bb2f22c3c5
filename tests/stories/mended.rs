//! What once went wrong and must not again: rows left behind, done twice, moved, or lost unseen.

use crate::scene::{
    add_people, generate, id_of, mark, mark_rest, organisation, participant, party, print,
    standing, text, training, training_fields, usual_rule,
};
use api::Failure;
use serde_json::{Value, json};
use tests::register::Register;

/// Two sessions a day, morning and afternoon.
const HALVES: &[(u16, u16)] = &[(540, 720), (780, 960)];

fn named(id: &str) -> Value {
    json!({ "id": id })
}

fn person(name: &str) -> Value {
    json!({ "name": name, "certificate_name": null, "latin_name": null, "sex": "not_stated",
            "birth_year": null, "phone": null, "governorate": null, "disability": null,
            "former_names": [] })
}

fn participation(training: &str, person: &str) -> Value {
    json!({ "training": training, "person": person, "role": "participant", "organisation": null,
            "joined": null, "replaces": null, "walk_in": false, "position": 0 })
}

/// The row of a person on the list of a training.
fn row(register: &mut Register, training: &str, person: &str) -> Value {
    let list = register.call("participants_list", named(training));
    let rows = list["rows"].as_array().expect("rows").clone();
    rows.into_iter().find(|row| row["person"] == person).expect("the person is on the list")
}

/// An entity as a list gives it.
fn listed(register: &mut Register, nouns: &str, parent: &str, id: &str) -> Value {
    let list = register.call(&format!("{nouns}_list"), json!({ "parent": parent }));
    let list = list.as_array().expect("a list").clone();
    list.into_iter().find(|entry| entry["id"] == id).expect("it is listed")
}

fn change(entry: &Value, field: &str, to: Value) -> Value {
    let mut fields = entry["fields"].clone();
    fields[field] = to;
    json!({ "id": entry["id"], "fields": fields })
}

/// Lets a person join a training at a session.
fn join(register: &mut Register, training: &str, person: &str, session: &str) {
    let row = row(register, training, person);
    let input = change(&row, "joined", json!(session));
    register.call("participants_change", input);
}

#[track_caller]
fn assert_blames(failure: &Failure, code: &str, field: Option<&str>) {
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), (code, field), "{failure:?}");
}

#[test]
fn whoever_leaves_a_training_leaves_no_marks_behind_by_either_door() {
    for door in ["participations_remove", "participants_remove"] {
        let mut register = Register::empty();
        let (training, sessions) = training(&mut register, usual_rule(), 1, HALVES);
        let people = add_people(&mut register, &training, &["سعاد منير", "رائد يعقوب"]);
        mark_rest(&mut register, &sessions[0]);
        let leaving = row(&mut register, &training, &people[0]);
        register.call(door, named(&text(&leaving, "/id")));
        let marks = register.call("marks_list", json!({ "parent": sessions[0] }));
        let marked: Vec<&Value> =
            marks.as_array().unwrap().iter().map(|mark| &mark["fields"]["person"]).collect();
        assert_eq!(marked, [&json!(people[1])], "{door}: only who is still there is marked");
        let left = register.call("people_list", json!({}));
        assert_eq!(left.as_array().unwrap().len(), 1, "{door}: nobody is kept without a reason");
    }
}

#[test]
fn a_certified_person_is_taken_off_by_neither_door() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let path = register.beside("papers").join("all.pdf");
    register.call("certificates_print", print(&training, "ar", true, &path));
    let issued = register.call("certificates_list", json!({ "parent": training }));
    let certified = row(&mut register, &training, &text(&issued[0], "/fields/person"));
    for door in ["participations_remove", "participants_remove"] {
        let failure = register.refused(door, named(&text(&certified, "/id")));
        assert_blames(&failure, "in-use", None);
    }
}

#[test]
fn one_person_is_in_a_training_once() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, HALVES);
    let person = id_of(&register.call("people_create", person("سعاد منير")));
    let first = register.call("participations_create", participation(&training, &person));
    let failure = register.refused("participations_create", participation(&training, &person));
    assert_blames(&failure, "already-there", None);
    let list = register.call("participants_list", named(&training));
    assert_eq!(list["rows"].as_array().unwrap().len(), 1, "one row to mark and to certify");
    register.call("history_undo", json!({}));
    let again = register.call("participations_create", participation(&training, &person));
    assert_eq!(id_of(&again), id_of(&first), "the same on every laptop, so that two make one");
}

#[test]
fn a_role_and_a_consent_are_said_once() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, HALVES);
    let team = id_of(&register.call("organisations_create", organisation("فريق النخيل", None)));
    let partner = register.call("parties_create", party(&team, &training, "partner"));
    let failure = register.refused("parties_create", party(&team, &training, "partner"));
    assert_blames(&failure, "already-there", None);
    let donor = register.call("parties_create", party(&team, &training, "donor"));
    let twin = change(&donor["value"], "role", json!("partner"));
    assert_blames(&register.refused("parties_change", twin), "already-there", None);

    let host = change(&partner["value"], "role", json!("host"));
    register.call("parties_change", host);
    let free = register.call("parties_create", party(&team, &training, "partner"));
    assert_ne!(id_of(&free), id_of(&partner), "the host keeps its row");
    let parties = register.call("parties_list", json!({ "parent": training }));
    assert_eq!(parties.as_array().unwrap().len(), 4, "organiser, donor, host and partner");

    let person = id_of(&register.call("people_create", person("سعاد منير")));
    let consent = json!({ "person": person, "purpose": "contact", "given": true,
                          "date": "2018-06-01", "wording": "أوافق." });
    register.call("consents_create", consent.clone());
    let failure = register.refused("consents_create", consent);
    assert_blames(&failure, "already-there", None);
}

#[test]
fn a_row_whose_reference_is_gone_can_still_be_edited() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, HALVES);
    let trainer = id_of(&register.call("people_create", person("رائد يعقوب")));
    let session = listed(&mut register, "sessions", &training, &sessions[0]);
    register.call("sessions_change", change(&session, "trainer", json!(trainer)));
    register.call("people_remove", named(&trainer));
    let session = listed(&mut register, "sessions", &training, &sessions[0]);
    let renamed = register.call("sessions_change", change(&session, "topic", json!("ختام")));
    assert_eq!(renamed["value"]["fields"]["topic"], "ختام", "its topic has nothing to do with it");
    let nobody = change(&session, "trainer", json!(training));
    let failure = register.refused("sessions_change", nobody);
    assert_blames(&failure, "unknown-record", Some("trainer"));
}

#[test]
fn whoever_joined_in_a_session_that_is_removed_joins_in_the_next_one() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 2, HALVES);
    let people = add_people(&mut register, &training, &["سعاد منير", "رائد يعقوب", "هدى كامل"]);
    join(&mut register, &training, &people[1], &sessions[1]);
    join(&mut register, &training, &people[2], &sessions[3]);
    for (removed, joined) in [
        (1, [None, Some(2), Some(3)]),
        // Nothing comes after it: the last one that is left.
        (3, [None, Some(2), Some(2)]),
    ] {
        register.call("sessions_remove", named(&sessions[removed]));
        for (person, joined) in people.iter().zip(joined) {
            let found = row(&mut register, &training, person)["fields"]["joined"].clone();
            let expected: Option<&String> = joined.map(|place| &sessions[place]);
            assert_eq!(found, json!(expected), "after session {removed} was removed");
        }
    }
    mark_rest(&mut register, &sessions[0]);
    mark_rest(&mut register, &sessions[2]);
    for person in &people {
        let standing = standing(&mut register, &training, person)["standing"].clone();
        assert_eq!(standing, "eligible", "nobody waits for marks of before they came");
    }
    register.call("history_undo", json!({}));
    register.call("history_undo", json!({}));
    register.call("history_undo", json!({}));
    register.call("history_undo", json!({}));
    let found = row(&mut register, &training, &people[1])["fields"]["joined"].clone();
    assert_eq!(found, json!(sessions[1]), "and undo brings back where they joined");
}

#[test]
fn nothing_moves_to_another_training_or_person() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, HALVES);
    let other = register.call("trainings_create", training_fields("فن الإصغاء", usual_rule()));
    let other = id_of(&other);
    let elsewhere = generate(&mut register, &other, 1, HALVES);
    let people = add_people(&mut register, &training, &["سعاد منير", "رائد يعقوب"]);
    let stranger = add_people(&mut register, &other, &["هدى كامل"]);
    let stranger = row(&mut register, &other, &stranger[0]);

    let session = listed(&mut register, "sessions", &training, &sessions[0]);
    let moved = change(&session, "training", json!(other));
    assert_blames(&register.refused("sessions_change", moved), "unknown-choice", Some("training"));

    let shown = row(&mut register, &training, &people[0]);
    let entry = listed(&mut register, "participations", &training, &text(&shown, "/id"));
    for (field, to) in [
        ("training", json!(other)),
        ("person", json!(people[1])),
        ("joined", json!(elsewhere[0])),
        ("replaces", stranger["id"].clone()),
    ] {
        let failure = register.refused("participations_change", change(&entry, field, to));
        assert_blames(&failure, "unknown-choice", Some(field));
    }
    let late = change(&shown, "joined", json!(elsewhere[0]));
    let failure = register.refused("participants_change", late);
    assert_blames(&failure, "unknown-choice", Some("joined"));
    let mut new = participant("نور سالم");
    new["joined"] = json!(elsewhere[0]);
    let failure =
        register.refused("participants_add", json!({ "training": training, "fields": new }));
    assert_blames(&failure, "unknown-choice", Some("joined"));
}

#[test]
fn nobody_is_marked_in_a_cancelled_session() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, HALVES);
    let people = add_people(&mut register, &training, &["سعاد منير"]);
    mark(&mut register, &sessions[1], &people[0], "present", None);
    let session = listed(&mut register, "sessions", &training, &sessions[1]);
    register.call("sessions_change", change(&session, "state", json!("cancelled")));
    let mut input = json!({ "session": sessions[1], "person": people[0], "state": "absent" });
    assert_blames(&register.refused("marks_set", input.clone()), "session-cancelled", None);
    for many in ["marks_set_remaining", "marks_copy_previous"] {
        let failure = register.refused(many, named(&sessions[1]));
        assert_blames(&failure, "session-cancelled", None);
    }
    input["state"] = Value::Null;
    register.call("marks_set", input);
    let session = listed(&mut register, "sessions", &training, &sessions[1]);
    assert_eq!(session["fields"]["state"], "cancelled", "taking a mark away does not hold it");
}

#[test]
fn a_field_that_no_command_knows_is_refused_and_erases_nothing() {
    let mut register = Register::empty();
    let made = register.call("people_create", {
        let mut person = person("سعاد منير");
        person["phone"] = json!("07701234567");
        person
    });
    let mut typo = made["value"]["fields"].clone();
    let phone = typo.as_object_mut().unwrap().remove("phone").unwrap();
    typo["fone"] = phone.clone();
    let input = json!({ "id": made["value"]["id"], "fields": typo });
    assert_blames(&register.refused("people_change", input), "bad-input", Some("fone"));
    let people = register.call("people_list", json!({}));
    assert_eq!(people[0]["fields"]["phone"], phone, "a slip of a letter costs no telephone number");
    let mut training = training_fields("تدريب", usual_rule());
    training["place"]["town"] = json!("الكوفة");
    assert_blames(&register.refused("trainings_create", training), "bad-input", Some("town"));
}

#[test]
fn a_file_without_a_name_is_refused() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    for path in ["", "  "] {
        let input = json!({ "training": training, "sheet": "sign_in", "path": path });
        assert_blames(&register.refused("sheets_save", input), "empty-text", Some("path"));
    }
}

#[test]
fn a_logo_on_an_issued_certificate_stays() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let path = register.beside("papers").join("all.pdf");
    register.call("certificates_print", print(&training, "ar", true, &path));
    let mut logo = Value::Null;
    for entry in register.call("organisations_list", json!({})).as_array().unwrap() {
        if logo.is_null() && !entry["fields"]["logo"].is_null() {
            logo = entry["fields"]["logo"].clone();
        }
    }
    for entry in register.call("organisations_list", json!({})).as_array().unwrap() {
        if entry["fields"]["logo"] == logo {
            register.call("organisations_change", change(entry, "logo", Value::Null));
        }
    }
    let failure = register.refused("pictures_remove", json!({ "id": logo }));
    assert_blames(&failure, "in-use", None);
    assert_eq!(failure.arguments["noun"], api::Argument::Text("certificate".to_owned()));
    register.call("certificates_print", print(&training, "ar", true, &path));
}

#[test]
fn two_people_of_one_name_are_told_apart_by_their_telephones() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, HALVES);
    let list = "علي حسن 07701234567\nعلي حسن 07801234567\nعلي حسن\nعلي حسن +9647701234567";
    let input = json!({ "training": training, "text": list });
    let read = register.call("participants_read_list", input.clone());
    let states: Vec<&Value> =
        read["lines"].as_array().unwrap().iter().map(|line| &line["state"]).collect();
    assert_eq!(states, ["new", "new", "twice_in_list", "twice_in_list"], "two numbers, two people");
    let added = register.call("participants_add_list", input.clone());
    assert_eq!(added["value"]["rows"].as_array().unwrap().len(), 2, "both are on the list");
    assert_eq!(added["value"]["known_count"], 2, "and what was left out is counted");
    let failure = register.refused("participants_add_list", input);
    assert_blames(&failure, "already-there", None);
}

#[test]
fn a_list_says_which_line_is_wrong_and_how_many_were_left_out() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, HALVES);
    let long = "ع".repeat(5_000);
    let input = json!({ "training": training, "text": long });
    let failure = register.refused("participants_add_list", input);
    assert_blames(&failure, "text-too-long", Some("name"));
    let input = json!({ "training": training, "text": format!("سعاد منير\n{long}") });
    let added = register.call("participants_add_list", input);
    assert_eq!(added["value"]["new_count"], 1, "the good line is taken in");
    assert_eq!(added["value"]["problem_count"], 1, "and the other one is not passed over");
}

#[test]
fn a_governorate_is_one_of_the_nineteen() {
    let mut register = Register::empty();
    let unknown = json!("IQ-XX");
    let mut fields = training_fields("تدريب", usual_rule());
    fields["place"]["governorate"] = unknown.clone();
    let failure = register.refused("trainings_create", fields);
    assert_blames(&failure, "unknown-choice", Some("governorate"));
    let mut someone = person("سعاد منير");
    someone["governorate"] = unknown.clone();
    let failure = register.refused("people_create", someone.clone());
    assert_blames(&failure, "unknown-choice", Some("governorate"));
    someone["governorate"] = json!("x-halabja");
    register.call("people_create", someone);

    let (training, _) = training(&mut register, usual_rule(), 1, HALVES);
    let people = add_people(&mut register, &training, &["رائد يعقوب"]);
    let shown = row(&mut register, &training, &people[0]);
    let failure =
        register.refused("participants_change", change(&shown, "governorate", unknown.clone()));
    assert_blames(&failure, "unknown-choice", Some("governorate"));
    let mut new = participant("هدى كامل");
    new["governorate"] = unknown;
    let failure =
        register.refused("participants_add", json!({ "training": training, "fields": new }));
    assert_blames(&failure, "unknown-choice", Some("governorate"));
}

#[test]
fn the_first_screen_and_the_cards_count_the_same_missing_marks() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 2, HALVES);
    let people = add_people(&mut register, &training, &["سعاد منير", "رائد يعقوب", "هدى كامل"]);
    join(&mut register, &training, &people[2], &sessions[2]);
    // Two belong to the first session and three to the third; the other two are not held.
    mark(&mut register, &sessions[0], &people[0], "present", None);
    mark(&mut register, &sessions[2], &people[2], "late", Some(600));
    let cards = register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["unmarked"], 3, "one in the first session, two in the third");
    let today = register.call("today_show", json!({}));
    let due: Vec<(&Value, &Value)> = today["due"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|due| due["kind"] == "unmarked")
        .map(|due| (&due["session"], &due["count"]))
        .collect();
    let expected = [(json!(sessions[0]), json!(1)), (json!(sessions[2]), json!(2))];
    assert_eq!(due, expected.each_ref().map(|(session, count)| (session, count)));
}

#[test]
fn the_first_screen_names_fifty_things_and_no_settled_old_ones() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, HALVES);
    let people = add_people(&mut register, &training, &["سعاد منير", "رائد يعقوب"]);
    mark_rest(&mut register, &sessions[0]);
    let path = register.beside("papers").join("one.pdf");
    let mut input = print(&training, "ar", true, &path);
    input["people"] = json!([people[0]]);
    register.call("certificates_print", input);
    let certificates = |register: &mut Register| {
        let today = register.call("today_show", json!({}));
        let due = today["due"].as_array().unwrap().clone();
        due.into_iter().filter(|due| due["kind"] == "certificates").count()
    };
    assert_eq!(certificates(&mut register), 1, "one certificate is still to print");
    register.later(61 * 24 * 60 * 60);
    assert_eq!(certificates(&mut register), 0, "after two months nobody comes for it unasked");

    for number in 0..60 {
        let title = format!("تدريب {number}");
        register.call("trainings_create", training_fields(&title, usual_rule()));
    }
    let today = register.call("today_show", json!({}));
    let due = today["due"].as_array().unwrap();
    assert_eq!(due.iter().filter(|due| due["kind"] != "hand_over").count(), 50);
}
