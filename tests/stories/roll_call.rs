//! The roll call beyond a plain mark: the clock, the door, the rest of the day, the session before.

use crate::scene::{
    add_people, assert_whole, commits, id_of, mark, participant, read_aloud, text, training,
    usual_rule,
};
use serde_json::{Value, json};
use tests::register::Register;

/// Half past eight to half past ten, and eleven to half past twelve. It is nine o'clock.
const SLOTS: [(u16, u16); 2] = [(510, 630), (660, 750)];
const NINE: u16 = 540;

const NAMES: [&str; 3] = ["زينب كاظم جبار", "علي صادق نعمة", "نور رحيم شاكر"];

struct Room {
    register: Register,
    training: String,
    sessions: Vec<String>,
    people: Vec<String>,
}

/// Three people in a training whose two sessions are held today.
fn room() -> Room {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 600)]);
    let slots: Vec<Value> =
        SLOTS.iter().map(|(from, to)| json!({ "start_minute": from, "end_minute": to })).collect();
    let today =
        json!({ "training": training, "first_date": "2018-06-03", "days": 1, "slots": slots });
    let made = register.call("sessions_generate", today);
    // The first is the one of Friday.
    let sessions = (1..=2).map(|place| text(&made["value"]["sessions"][place], "/id")).collect();
    let people = add_people(&mut register, &training, &NAMES);
    Room { register, training, sessions, people }
}

impl Room {
    /// The row of a person after somebody came through the door.
    fn arrive(&mut self, person: usize) -> Value {
        let input = json!({ "session": self.sessions[0], "person": self.people[person],
                            "state": "present", "arriving": true });
        self.register.call("marks_set", input)["value"]["rows"][0].clone()
    }

    fn mark(&mut self, person: usize, state: &str) -> Value {
        let (session, person) = (self.sessions[0].clone(), self.people[person].clone());
        mark(&mut self.register, &session, &person, state, None)["value"].clone()
    }

    fn late_after(&mut self, minutes: u16) {
        self.register.call("settings_change", json!({ "late_after": minutes }));
    }

    fn sheet(&mut self, session: usize) -> Value {
        self.register.call("marks_sheet", json!({ "id": self.sessions[session] }))
    }

    /// The states of the three in a session.
    fn states(&mut self, session: usize) -> Vec<Value> {
        let sheet = self.sheet(session);
        let rows = sheet["rows"].as_array().expect("rows");
        rows.iter().map(|row| row["state"].clone()).collect()
    }
}

#[test]
fn who_comes_in_late_is_marked_so_with_the_time() {
    let mut room = room();
    let input = json!({ "session": room.sessions[0], "person": room.people[0], "state": "present",
                        "arriving": true });
    let change = room.register.call("marks_set", input)["value"].clone();
    let row = &change["rows"][0];
    assert_eq!((&row["state"], &row["minute"]), (&json!("late"), &json!(NINE)), "by the clock");
    let said = read_aloud(change["said_text"].as_str().expect("a sentence"));
    assert!(said.contains("تأخّر") && said.contains("٠٩:٠٠"), "it is said: {said}");

    room.register.later(600);
    assert_eq!(room.arrive(0)["minute"], NINE, "the door marked twice keeps the first time");
    let forced = &room.mark(0, "present")["rows"][0];
    assert_eq!((&forced["state"], &forced["minute"]), (&json!("present"), &Value::Null), "said so");
    assert_eq!(room.arrive(0)["state"], "present", "and what was said stays");

    room.late_after(0);
    assert_eq!(room.arrive(1)["state"], "present", "turned off");
    room.late_after(60);
    assert_eq!(room.arrive(2)["state"], "present", "an hour is let pass");
    room.register.reopen();
    let state = room.register.call("app_show", json!({}));
    assert_eq!(state["late_after"], 60, "this laptop remembers it");
    let refused = room.register.refused("settings_change", json!({ "late_after": 241 }));
    assert_eq!(refused.code, "bad-number", "four hours at most");
    assert_eq!(refused.field.as_deref(), Some("late_after"), "and the field is named");
}

#[test]
fn a_new_mark_without_a_time_gets_the_time_now_while_the_session_runs() {
    let mut room = room();
    assert_eq!(room.mark(0, "late")["rows"][0]["minute"], NINE, "came now");
    assert_eq!(
        room.mark(0, "late")["rows"][0]["minute"],
        Value::Null,
        "the same mark again without a time: none is known"
    );
    let (session, person) = (room.sessions[0].clone(), room.people[1].clone());
    let typed = mark(&mut room.register, &session, &person, "late", Some(525));
    assert_eq!(typed["value"]["rows"][0]["minute"], 525, "what is typed holds");
    // Half past ten: the session is over, and the trainer writes from memory.
    room.register.later(90 * 60);
    assert_eq!(room.mark(2, "late")["rows"][0]["minute"], Value::Null, "nobody came just now");
    assert_eq!(room.arrive(2)["state"], "present", "nor is anybody proposed as late");
}

#[test]
fn who_leaves_is_marked_absent_for_the_rest_of_the_day_where_nothing_is_marked() {
    let mut room = room();
    let left = room.mark(0, "left_early");
    assert_eq!(left["rows"][0]["minute"], NINE, "left now");
    assert_eq!(left["later"], 1, "one more session today; the one of Friday is over");
    let before = commits(&mut room.register);
    let input = json!({ "session": room.sessions[0], "person": room.people[0] });
    let rest = room.register.call("marks_rest", input.clone());
    assert_eq!(rest["value"]["rows"][0]["state"], "left_early", "here nothing changes");
    assert_eq!(room.states(1), [json!("absent"), Value::Null, Value::Null], "there only this one");
    let later = room.sheet(1);
    assert_eq!(later["state"], "planned", "nobody said that it takes place");
    let cards = room.register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["sessions_held"], 1, "so it does not count yet");
    let standing = crate::scene::standing(&mut room.register, &room.training, &room.people[0]);
    room.register.call("history_undo", json!({}));
    assert_eq!(commits(&mut room.register), before + 2, "one save, one step back");
    assert_eq!(room.states(1), [Value::Null, Value::Null, Value::Null], "and all of it is back");
    let without = crate::scene::standing(&mut room.register, &room.training, &room.people[0]);
    assert_eq!(standing["reason_text"], without["reason_text"], "a session to come weighs nothing");

    let (session, person) = (room.sessions[1].clone(), room.people[1].clone());
    mark(&mut room.register, &session, &person, "excused", None);
    assert_eq!(room.mark(1, "left_early")["later"], 0, "a mark that is there is no gap");
    let input = json!({ "session": room.sessions[0], "person": room.people[1] });
    room.register.call("marks_rest", input);
    assert_eq!(room.states(1)[1], "excused", "and is never written over");
    assert_whole(&mut room.register, "after the rest of the day");
}

#[test]
fn who_was_not_on_the_list_is_added_and_marked_in_one_save() {
    let mut room = room();
    let before = commits(&mut room.register);
    let walk_in = |name: &str| json!({ "session": room.sessions[0].clone(), "name": name });
    let (new, empty) = (walk_in(" سعاد منير "), walk_in("  "));
    let refused = room.register.refused("marks_walk_in", empty);
    assert_eq!(refused.field.as_deref(), Some("name"), "nobody without a name: {refused:?}");
    assert_eq!(commits(&mut room.register), before, "and nothing half written");

    let added = room.register.call("marks_walk_in", new)["value"]["rows"][0].clone();
    assert_eq!(added["name"], "سعاد منير", "tidied");
    assert_eq!(added["state"], "late", "half an hour after the start");
    let list = room.register.call("participants_list", json!({ "id": room.training }));
    let row = list["rows"].as_array().and_then(|rows| rows.last()).expect("a row").clone();
    assert_eq!(row["walk_in"], true, "it is kept that nobody expected her");
    assert_eq!(row["fields"]["joined"], room.sessions[0].as_str(), "Friday does not concern her");
    room.register.call("history_undo", json!({}));
    assert_eq!(commits(&mut room.register), before + 2, "one save, one step back");
    assert_eq!(room.sheet(0)["counts"]["total"], 3, "and she is gone");
    assert_eq!(room.sheet(0)["state"], "planned", "as is that the session was held");

    let twice = json!({ "session": room.sessions[0], "name": "", "person": room.people[0] });
    assert_eq!(room.register.refused("marks_walk_in", twice).code, "already-there", "on the list");
    let known = json!({ "name": "رائد يعقوب", "certificate_name": null, "latin_name": null,
        "sex": "male", "birth_year": null, "phone": null, "governorate": null,
        "disability": null, "former_names": [] });
    let known = id_of(&room.register.call("people_create", known));
    let known = json!({ "session": room.sessions[0], "name": "", "person": known });
    let added = room.register.call("marks_walk_in", known)["value"]["rows"][0].clone();
    assert_eq!(added["name"], "رائد يعقوب", "known from elsewhere, with the name that is known");
}

#[test]
fn the_ghosts_are_what_the_key_gives() {
    let mut room = room();
    room.mark(0, "late");
    room.mark(1, "left_early");
    room.mark(2, "excused");
    let ghosts: Vec<Value> = room.sheet(1)["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["as_before"].clone())
        .collect();
    assert_eq!(ghosts, ["present", "absent", "excused"], "times stay where they were");
    room.register.call("marks_copy_previous", json!({ "id": room.sessions[1] }));
    assert_eq!(room.states(1), ghosts, "what was shown is what came");
}

#[test]
fn the_rest_is_marked_absent_and_nobody_else() {
    let mut room = room();
    room.mark(1, "excused");
    room.register.call("marks_set_remaining_absent", json!({ "id": room.sessions[0] }));
    assert_eq!(room.states(0), ["absent", "excused", "absent"], "a mark that is there stays");
}

#[test]
fn a_telephone_number_finds_its_owner() {
    let mut room = room();
    let mut fields = participant("سعاد منير");
    fields["phone"] = json!("0770 123 4567");
    let input = json!({ "training": room.training, "fields": fields });
    room.register.call("participants_add", input);
    let rows = room.sheet(0)["rows"].clone();
    let phones = rows.as_array().and_then(|rows| rows.last()).expect("a row")["phones"].clone();
    assert_eq!(phones, json!(["07701234567", "9647701234567"]), "from home and from abroad");
    for (typed, digits) in [("٠٧٧٠ ١٢", "077012"), ("+964 770", "964770"), ("4567", "4567")] {
        let key = room.register.call("texts_search_key", json!({ "text": typed }));
        assert_eq!(key["phone"], digits, "{typed}");
    }
    let key = room.register.call("texts_search_key", json!({ "text": "علي" }));
    assert_eq!(key["phone"], Value::Null, "a name is no number");
}
