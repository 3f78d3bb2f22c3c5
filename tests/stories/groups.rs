//! Two rooms beside each other, and people who leave: who is asked for, and what counts.

use crate::scene::{
    add_people, mark, mark_rest, print, read_aloud, standing, text, training, usual_rule,
};
use crate::sheets::{saved, sheet, with};
use serde_json::{Value, json};
use tests::pdf;
use tests::register::Register;

/// Sessions at 10:00 in two rooms and at 13:00 for all, on two days; four people, two in each.
struct Rooms {
    register: Register,
    training: String,
    /// The first day's: left room, right room, everybody; then the second day's.
    sessions: Vec<String>,
    people: Vec<String>,
}

const NAMES: [&str; 5] = ["حنين طارق", "آلان شێرکۆ", "منتظر رزاق", "سعاد منير", "رائد يعقوب"];

fn rooms() -> Rooms {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let slots = [(600, 700), (700, 800), (800, 900)];
    let (training, sessions) = training(&mut register, usual_rule(), 2, &slots);
    let people = add_people(&mut register, &training, &NAMES);
    let mut rooms = Rooms { register, training, sessions, people };
    for day in [0, 3] {
        let times = [(600, "Room 1"), (600, "Room 2")];
        for (place, (start, group)) in times.into_iter().enumerate() {
            rooms.change_session(day + place, |fields| {
                fields["time"]["start_minute"] = json!(start);
                fields["time"]["end_minute"] = json!(start + 100);
                fields["group"] = json!(group);
            });
        }
    }
    for (place, group) in [(0, "Room 1"), (1, "Room 1"), (2, "Room 2"), (3, "Room 2")] {
        rooms.change_part(place, "group", json!(group));
    }
    rooms
}

impl Rooms {
    fn change_session(&mut self, place: usize, change: impl Fn(&mut Value)) {
        let id = self.sessions[place].clone();
        let list = self.register.call("sessions_list", json!({ "parent": self.training }));
        let found = list.as_array().unwrap().iter().find(|it| it["id"] == id.as_str()).unwrap();
        let mut fields = found["fields"].clone();
        change(&mut fields);
        self.register.call("sessions_change", json!({ "id": id, "fields": fields }));
    }

    fn change_part(&mut self, person: usize, field: &str, value: Value) {
        let list = self.register.call("participations_list", json!({ "parent": self.training }));
        let list = list.as_array().unwrap();
        let person = self.people[person].as_str();
        let found = list.iter().find(|it| it["fields"]["person"] == person).unwrap();
        let mut fields = found["fields"].clone();
        fields[field] = value;
        let input = json!({ "id": found["id"], "fields": fields });
        self.register.call("participations_change", input);
    }

    fn sheet(&mut self, session: usize) -> Value {
        self.register.call("marks_sheet", json!({ "id": self.sessions[session] }))
    }

    /// The names on a sheet that may be marked, each with whether a mark is waited for.
    fn asked(&mut self, session: usize) -> Vec<(usize, bool)> {
        let sheet = self.sheet(session);
        let rows = sheet["rows"].as_array().unwrap().clone();
        rows.iter()
            .filter(|row| row["applicable"] == true)
            .map(|row| {
                let place = self.people.iter().position(|person| row["person"] == person.as_str());
                (place.unwrap(), row["waits"] == true)
            })
            .collect()
    }

    fn mark(&mut self, session: usize, person: usize, state: &str) {
        let (session, person) = (self.sessions[session].clone(), self.people[person].clone());
        mark(&mut self.register, &session, &person, state, None);
    }

    fn rest(&mut self, session: usize) {
        let session = self.sessions[session].clone();
        mark_rest(&mut self.register, &session);
    }

    fn standing(&mut self, person: usize) -> (String, String) {
        let row = standing(&mut self.register, &self.training, &self.people[person]);
        (text(&row, "/standing"), read_aloud(&text(&row, "/reason_text")))
    }
}

#[test]
fn each_room_asks_for_its_own_people_and_welcomes_the_others() {
    let mut rooms = rooms();
    let first = vec![(0, true), (1, true), (4, false), (2, false), (3, false)];
    assert_eq!(rooms.asked(0), first, "those of the room, who is in no group, the others last");
    let everybody = (0..5).map(|place| (place, true)).collect::<Vec<_>>();
    assert_eq!(rooms.asked(2), everybody, "a session for all asks for all");
    let sheet = rooms.sheet(0);
    assert_eq!(sheet["counts"]["unmarked"], 2, "two are waited for");
    assert_eq!(sheet["rows"][2]["concern_text"], "in no group");
    assert_eq!(sheet["rows"][3]["concern_text"], "Room 2", "where they belong");

    rooms.rest(0);
    let sheet = rooms.sheet(0);
    assert_eq!(sheet["counts"]["present"], 2, "the rest are those of the room: {sheet}");
    assert_eq!(sheet["rows"][2]["state"], Value::Null, "who is in no group may be elsewhere");
}

#[test]
fn who_sits_in_the_other_room_for_once_is_not_missing_in_their_own() {
    let mut rooms = rooms();
    rooms.mark(0, 2, "present");
    let second = rooms.asked(1);
    assert!(second.contains(&(2, false)), "the other room does not wait for them: {second:?}");
    assert!(second.contains(&(3, true)), "but for its own who is not marked yet: {second:?}");
    for session in 0..3 {
        rooms.rest(session);
    }
    let (standing, reason) = rooms.standing(2);
    assert_eq!(standing, "eligible", "{reason}");
    assert!(reason.contains("3 h 20 of 3 h 20"), "two sessions of 100 minutes: {reason}");
    let cards = rooms.register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["unmarked"], 0, "nothing is due: {cards}");
}

#[test]
fn who_is_in_no_group_counts_where_they_were_marked() {
    let mut rooms = rooms();
    for session in 0..3 {
        rooms.rest(session);
    }
    let (standing, reason) = rooms.standing(4);
    assert_eq!(standing, "unmarked", "nobody knows in which room they were: {reason}");
    assert!(reason.contains("in no group"), "{reason}");
    rooms.mark(1, 4, "absent");
    let (standing, reason) = rooms.standing(4);
    assert_eq!(standing, "below", "one of the two sessions");
    assert!(reason.contains("1 h 40 of 3 h 20"), "the room in which they were marked: {reason}");
}

#[test]
fn rooms_beside_each_other_are_so_many_hours_once() {
    let mut rooms = rooms();
    for session in 0..6 {
        rooms.rest(session);
    }
    let page = rooms.register.call("certificates_page", json!({ "training": rooms.training }));
    let row = page["rows"].as_array().unwrap().iter().find(|row| row["name"] == NAMES[0]).unwrap();
    assert!(read_aloud(&text(row, "/reason_text")).contains("6 h 40 of 6 h 40"), "{row}");
    let file = rooms.register.beside("printed").join("all.pdf");
    rooms.register.call("certificates_print", print(&rooms.training, "en", true, &file));
    let said = pdf::pages(&file).concat();
    // Four times 100 minutes.
    assert!(said.contains("6 training hours and 40 minutes"), "not those of both rooms: {said}");
}

#[test]
fn nobody_is_put_into_two_rooms_by_same_as_before() {
    let mut rooms = rooms();
    rooms.rest(2);
    // On the second day one of Room 2 sits in Room 1, and so does who is in no group.
    rooms.mark(3, 2, "present");
    rooms.mark(3, 4, "present");
    let session = rooms.sessions[4].clone();
    rooms.register.call("marks_copy_previous", json!({ "id": session }));
    let sheet = rooms.sheet(4);
    let state = |place: usize| {
        let person = rooms.people[place].as_str();
        let rows = sheet["rows"].as_array().unwrap();
        rows.iter().find(|row| row["person"] == person).unwrap()["state"].clone()
    };
    assert_eq!(state(3), "present", "who belongs here and was there before");
    assert_eq!(state(2), Value::Null, "who sits in the other room");
    assert_eq!(state(4), Value::Null, "the same, of no group");
}

#[test]
fn a_cancelled_room_holds_nobody() {
    let mut rooms = rooms();
    rooms.mark(1, 0, "present");
    assert_eq!(rooms.asked(0)[0], (0, false), "in the other room");
    rooms.change_session(1, |fields| fields["state"] = json!("cancelled"));
    assert_eq!(rooms.asked(0)[0], (0, true), "which was not held after all");
    rooms.rest(0);
    let cards = rooms.register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["unmarked"], 0, "{cards}");
}

#[test]
fn a_mark_after_the_last_day_can_be_taken_away() {
    let mut rooms = rooms();
    rooms.mark(5, 0, "present");
    rooms.change_part(0, "departure", json!({ "last_day": "2018-06-01", "reason": null }));
    let (session, person) = (rooms.sessions[5].clone(), rooms.people[0].clone());
    let clear = json!({ "session": session, "person": person, "state": null });
    rooms.register.call("marks_set", clear);
    assert_eq!(rooms.sheet(5)["rows"][0]["state"], Value::Null);
}

#[test]
fn the_session_before_is_the_one_of_the_same_people() {
    let mut rooms = rooms();
    let previous = |rooms: &mut Rooms, session: usize| rooms.sheet(session)["previous"].clone();
    assert_eq!(previous(&mut rooms, 0), Value::Null, "nothing before the first room");
    assert_eq!(previous(&mut rooms, 1), Value::Null, "the other room is not before this one");
    let all = json!(rooms.sessions[2]);
    assert_eq!(previous(&mut rooms, 3), all, "the day before ended with all");
    assert_eq!(previous(&mut rooms, 4), all, "for both rooms");

    rooms.mark(0, 0, "excused");
    rooms.mark(0, 1, "present");
    rooms.mark(1, 2, "absent");
    let sheet = rooms.sheet(2);
    let ghosts: Vec<&Value> =
        sheet["rows"].as_array().unwrap().iter().map(|row| &row["as_before"]).collect();
    let expected = [json!("excused"), json!("present"), json!("absent"), Value::Null, Value::Null];
    assert_eq!(ghosts, expected.iter().collect::<Vec<_>>(), "from whichever room they were in");
}

#[test]
fn who_leaves_is_not_asked_for_and_gets_nothing_for_it() {
    let mut rooms = rooms();
    for session in 0..3 {
        rooms.rest(session);
    }
    rooms.change_part(0, "departure", json!({ "last_day": "2018-06-01", "reason": "سفر" }));
    let sheet = rooms.sheet(5);
    let row = &sheet["rows"][0];
    assert_eq!(row["applicable"], false, "not on the second day: {row}");
    let said = read_aloud(&text(row, "/concern_text"));
    assert_eq!(said, "Counts as missed: withdrew, last day 1 June 2018");
    rooms.rest(3);
    rooms.rest(5);
    let (standing, reason) = rooms.standing(0);
    assert_eq!(standing, "below", "two of four sessions, though nobody was marked absent");
    assert!(reason.contains("3 h 20 of 6 h 40"), "{reason}");
    assert!(reason.contains("left the training, last day 1 June 2018"), "{reason}");
    let session = rooms.sessions[5].clone();
    let person = rooms.people[0].clone();
    let refused = rooms
        .register
        .refused("marks_set", json!({ "session": session, "person": person, "state": "present" }));
    assert_eq!(refused.code, "not-applicable", "who came back has the departure taken away first");
}

#[test]
fn whoever_walks_into_a_room_is_of_its_group() {
    let mut rooms = rooms();
    let input = json!({ "session": rooms.sessions[1], "name": "ياسر عبد الجليل" });
    rooms.register.call("marks_walk_in", input);
    let list = rooms.register.call("participants_list", json!({ "id": rooms.training }));
    let row = list["rows"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(row["fields"]["group"], "Room 2", "{row}");
    assert_eq!(row["fields"]["joined"], Value::Null, "nothing of this group was before");
}

#[test]
fn the_overview_waits_for_nobody_who_sits_in_the_other_room() {
    let mut rooms = rooms();
    rooms.mark(0, 0, "present");
    let training = rooms.training.clone();
    let page = rooms.register.call("marks_overview", json!({ "id": training }));
    let order: Vec<String> =
        page["sessions"].as_array().unwrap().iter().map(|it| text(it, "/id")).collect();
    let letter = |line: &Value, place: usize, rooms: &Rooms| {
        let at = order.iter().position(|id| *id == rooms.sessions[place]).unwrap();
        line["marks"].as_str().unwrap().chars().nth(at).unwrap()
    };
    let second = &page["rows"][1]["line"];
    assert_eq!(letter(second, 0, &rooms), '.', "expected in the own room");
    assert_eq!(letter(second, 1, &rooms), 'o', "and not in the other one, where they may sit");
    assert_eq!(letter(&page["rows"][4]["line"], 0, &rooms), 'o', "in no group: in any room");

    let cell = json!({ "session": rooms.sessions[1], "person": rooms.people[1],
                       "state": "present" });
    let change = rooms.register.call("marks_set_cell", cell)["value"].clone();
    let second = &change["lines"][&rooms.people[1]];
    assert_eq!(letter(second, 0, &rooms), 'o', "who sits in the other room is not missed here");
    assert_eq!(letter(second, 1, &rooms), 'p');
    let told = |place: usize| {
        let changed = change["sessions"].as_array().unwrap();
        let found = changed.iter().find(|it| it["id"] == rooms.sessions[place].as_str()).unwrap();
        (read_aloud(&text(found, "/share_text")), found["unmarked"].as_u64().unwrap())
    };
    assert_eq!(told(0), ("100%".to_owned(), 0), "the one who came is all who were to come");
    assert_eq!(told(1), ("33%".to_owned(), 2), "one of three; the two of this room wait");
    assert_eq!(change["sessions"].as_array().unwrap().len(), 2, "no other session changed");
}

/// Two rooms that meet one after the other on each of two days: 10:00 and 11:40.
fn in_turn() -> Rooms {
    let mut rooms = rooms();
    for place in [1, 4] {
        rooms.change_session(place, |fields| {
            fields["time"]["start_minute"] = json!(700);
            fields["time"]["end_minute"] = json!(800);
        });
    }
    rooms
}

#[test]
fn who_changes_the_group_is_not_asked_what_the_new_one_did_before() {
    let mut rooms = in_turn();
    for session in 0..3 {
        rooms.rest(session);
    }
    rooms.change_part(0, "group", json!("Room 2"));
    let cards = rooms.register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["unmarked"], 0, "nothing is due: {cards}");
    assert!(rooms.asked(1).contains(&(0, false)), "not asked for the day before");
    assert!(rooms.asked(4).contains(&(0, true)), "but for the day to come");
    for session in 3..6 {
        rooms.rest(session);
    }
    let (standing, reason) = rooms.standing(0);
    assert_eq!(standing, "eligible", "{reason}");
    assert!(reason.contains("6 h 40 of 6 h 40"), "two sessions a day, in either room: {reason}");
    // Nor do two rooms make twice the hours of a training.
    let file = rooms.register.beside("printed").join("all.pdf");
    rooms.register.call("certificates_print", print(&rooms.training, "en", true, &file));
    let said = pdf::pages(&file).concat();
    assert!(said.contains("6 training hours and 40 minutes"), "not those of both rooms: {said}");
}

#[test]
fn who_changes_the_group_at_noon_is_asked_in_the_afternoon() {
    let mut rooms = rooms();
    // Room 2 meets again in the afternoon, where all met.
    rooms.change_session(2, |fields| fields["group"] = json!("Room 2"));
    rooms.rest(0);
    rooms.change_part(0, "group", json!("Room 2"));
    assert!(
        rooms.asked(1).contains(&(0, false)),
        "not in the morning: they were in the other room"
    );
    assert!(rooms.asked(2).contains(&(0, true)), "but where they go now");
}

#[test]
fn each_room_has_a_list_to_sign_in_of_its_own() {
    let mut rooms = rooms();
    let training = rooms.training.clone();
    let printed = |rooms: &mut Rooms, choices: Value, name: &str| {
        let asked = with(sheet(&training, "sign_in"), choices);
        pdf::pages(&saved(&mut rooms.register, asked, name).0).concat()
    };
    let on = |said: &str| NAMES.map(|name| said.contains(name));
    let room = printed(&mut rooms, json!({ "group": "Room 2" }), "room.pdf");
    assert_eq!(on(&room), [false, false, true, true, true], "its own, and who is in no group");
    assert!(room.contains("Group: Room 2"), "{room}");
    assert!(!room.contains("Room 1"), "nobody signs for a session of the other room: {room}");
    let session = json!({ "session": rooms.sessions[0] });
    let session = printed(&mut rooms, session, "session.pdf");
    assert_eq!(on(&session), [true, true, false, false, true], "a session of a room by itself");
    let all = printed(&mut rooms, json!({}), "all.pdf");
    assert_eq!(on(&all), [true; 5]);
    let path = rooms.register.beside("papers").join("none.pdf");
    let asked = with(sheet(&training, "sign_in"), json!({ "group": "Room 3", "path": path }));
    let refused = rooms.register.refused("sheets_save", asked);
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("unknown-choice", Some("group"))
    );

    let file = saved(&mut rooms.register, sheet(&training, "matrix"), "matrix.pdf").0;
    let lines = pdf::lines(&file);
    let row = |name: &str| lines.iter().find(|line| line.contains(name)).expect("a row").clone();
    assert!(row(NAMES[0]).contains("Room 1") && row(NAMES[3]).contains("Room 2"), "{lines:#?}");
    assert!(!row(NAMES[4]).contains("Room"), "who is in none");
    let private = with(sheet(&training, "matrix"), json!({ "private": true }));
    let lines = pdf::lines(&saved(&mut rooms.register, private, "private.pdf").0);
    let people = lines.iter().take_while(|line| !line.contains("Sessions"));
    assert!(people.into_iter().all(|line| !line.contains("Room")), "nothing but what finds a row");
}
