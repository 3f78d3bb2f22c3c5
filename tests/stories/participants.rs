//! The list of a training: sorted, changed in common, left and replaced, taken over from another.

use crate::scene::{
    add_people, assert_rows, assert_whole, commits, id_of, mark, mark_rest, organisation,
    participant, read_aloud, rows_on_disk, standing, text, training, training_fields, usual_rule,
};
use crate::sheets::{saved, sheet};
use serde_json::{Value, json};
use tests::pdf;
use tests::register::Register;

/// Of no two languages the same order: three Arabic names, two Sorani ones, one in Latin letters.
const PEOPLE: [&str; 6] =
    ["وليد ناصر", "ڕێبین عەزیز", "Zain Omar", "رعد سالم", "زيد كاظم", "هدى فاضل"];

fn listed(register: &mut Register, training: &str) -> Vec<Value> {
    let list = register.call("participants_list", json!({ "id": training }));
    list["rows"].as_array().expect("rows").clone()
}

fn row_of(rows: &[Value], name: &str) -> Value {
    let found = rows.iter().find(|row| row["name"] == name);
    found.unwrap_or_else(|| panic!("{name} is on the list")).clone()
}

/// A training with those people; the ids of its sessions.
fn scene(register: &mut Register) -> (String, Vec<String>) {
    let (training, sessions) = training(register, usual_rule(), 2, &[(540, 600)]);
    add_people(register, &training, &PEOPLE);
    (training, sessions)
}

fn ids(rows: &[Value], names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| row_of(rows, name)["id"].clone()).collect()
}

#[test]
fn a_list_is_sorted_by_an_alphabet_that_knows_sorani() {
    let mut register = Register::empty();
    let (training, _) = scene(&mut register);
    let mut rows = listed(&mut register, &training);
    rows.sort_by_key(|row| row["order"]["name"].as_u64().expect("everybody has a name"));
    let names: Vec<&str> = rows.iter().filter_map(|row| row["name"].as_str()).collect();
    let expected = ["رعد سالم", "ڕێبین عەزیز", "زيد كاظم", "وليد ناصر", "هدى فاضل", "Zain Omar"];
    assert_eq!(names, expected, "ڕ beside ر and not behind ز; و before ه; Latin letters last");
    assert!(rows[0]["order"].get("phone").is_none(), "who has no number has no place by numbers");
}

#[test]
fn the_columns_belong_to_the_laptop() {
    let mut register = Register::empty();
    let usual = register.call("app_show", json!({}));
    assert_eq!(
        usual["participant_columns"],
        json!(["affiliation", "role", "sex", "phone", "flags"]),
        "until somebody chooses"
    );
    let saves = commits(&mut register);
    register.call("settings_change", json!({ "participant_columns": ["attendance", "group"] }));
    register.reopen();
    let state = register.call("app_show", json!({}));
    assert_eq!(state["participant_columns"], json!(["group", "attendance"]), "kept, in order");
    assert_eq!(commits(&mut register), saves, "no save of the register, and nothing to undo");
}

#[test]
fn attendance_is_read_only_for_those_who_want_to_see_it() {
    let mut register = Register::empty();
    let (training, sessions) = scene(&mut register);
    let rows = listed(&mut register, &training);
    let (raad, walid) = (row_of(&rows, "رعد سالم"), row_of(&rows, "وليد ناصر"));
    for (session, state) in sessions.iter().zip(["present", "absent"]) {
        mark(&mut register, session, &text(&raad, "/person"), state, None);
        mark(&mut register, session, &text(&walid, "/person"), "present", None);
    }
    let rows = listed(&mut register, &training);
    assert_eq!(row_of(&rows, "رعد سالم")["attendance_text"], Value::Null, "nobody asked");
    register.call("settings_change", json!({ "participant_columns": ["attendance"] }));
    let rows = listed(&mut register, &training);
    let (raad, walid) = (row_of(&rows, "رعد سالم"), row_of(&rows, "وليد ناصر"));
    assert!(raad["attendance_text"].as_str().is_some_and(|text| text.contains("٥٠")), "{raad}");
    let place = |row: &Value| row["order"]["attendance"].as_u64();
    assert!(place(&raad) < place(&walid), "half of it stands before all of it");
}

#[test]
fn many_are_changed_in_one_save_and_one_undo() {
    let mut register = Register::empty();
    let (training, sessions) = scene(&mut register);
    let team = id_of(&register.call("organisations_create", organisation("فريق النخيل", None)));
    let rows = listed(&mut register, &training);
    let mut raad = row_of(&rows, "رعد سالم");
    raad["fields"]["sex"] = json!("male");
    register.call("participants_change", json!({ "id": raad["id"], "fields": raad["fields"] }));
    let before = rows_on_disk(register.folder());
    let saves = commits(&mut register);

    let chosen = ["رعد سالم", "هدى فاضل", "وليد ناصر"];
    let input = json!({
        "participations": ids(&rows, &chosen), "role": "volunteer",
        "organisation": { "to": team }, "sex": "female", "governorate": { "to": "IQ-BG" },
        "joined": { "to": sessions[1] }, "group": { "to": "أ" },
    });
    let answer = register.call("participants_change_many", input);
    assert_eq!(answer["value"]["changed_count"], 3);
    assert_eq!(answer["value"]["kept_count"], 1, "what somebody stated is not written over");
    let said = text(&answer, "/value/said_text");
    assert!(said.contains('٣') && said.contains('١'), "both in words: {said}");
    assert_eq!(commits(&mut register), saves + 1, "one save");
    let rows = listed(&mut register, &training);
    for name in chosen {
        let fields = &row_of(&rows, name)["fields"];
        assert_eq!(fields["role"], "volunteer", "{name}");
        assert_eq!(fields["organisation"], json!(team), "{name}");
        assert_eq!(fields["governorate"], "IQ-BG", "{name}");
        assert_eq!(fields["joined"], json!(sessions[1]), "{name}");
        assert_eq!(fields["group"], "أ", "{name}");
        assert_eq!(fields["name"], name, "names are nobody's to change in common");
        let sex = if name == "رعد سالم" { "male" } else { "female" };
        assert_eq!(fields["sex"], sex, "{name}");
    }
    let other = row_of(&rows, "زيد كاظم");
    assert_eq!(other["fields"]["role"], "participant", "and nobody else");
    assert_eq!(other["fields"]["sex"], "not_stated");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one undo takes back all of it");
    assert_whole(&mut register, "after a change of many");
}

#[test]
fn what_cannot_be_changed_in_common_changes_nobody() {
    let mut register = Register::empty();
    let (training, _) = scene(&mut register);
    let other = id_of(&register.call("trainings_create", training_fields("فن", usual_rule())));
    add_people(&mut register, &other, &["سعاد منير"]);
    let rows = listed(&mut register, &training);
    let stranger = listed(&mut register, &other)[0]["id"].clone();
    let before = rows_on_disk(register.folder());
    let two = ids(&rows, &["رعد سالم", "هدى فاضل"]);
    let nobody = register.refused("participants_change_many", json!({ "participations": [] }));
    assert_eq!(nobody.code, "nobody-chosen");
    let mixed = json!({ "participations": [two[0], stranger], "role": "observer" });
    assert_eq!(register.refused("participants_change_many", mixed).code, "unknown-choice");
    let nowhere = json!({ "participations": two, "governorate": { "to": "IQ-XX" } });
    let nowhere = register.refused("participants_change_many", nowhere);
    assert_eq!(nowhere.field.as_deref(), Some("governorate"));
    let gone = json!({ "participations": two, "joined": { "to": other } });
    let gone = register.refused("participants_change_many", gone);
    assert_eq!(gone.field.as_deref(), Some("joined"));
    assert_rows(register.folder(), &before, "nothing half done");
}

#[test]
fn many_are_taken_off_unless_one_of_them_holds_a_certificate() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_cards", json!({}))[0], "/id");
    let rows = listed(&mut register, &training);
    let two: Vec<Value> = rows[2..4].iter().map(|row| row["id"].clone()).collect();
    let answer = register.call("participants_remove_many", json!({ "participations": two }));
    assert_eq!(answer["value"]["changed_count"], 2);
    assert_eq!(listed(&mut register, &training).len(), rows.len() - 2);
    register.call("history_undo", json!({}));
    assert_eq!(listed(&mut register, &training), rows, "all are back where they were");

    let path = register.beside("papers").join("one.pdf");
    let print = json!({ "training": training, "people": [rows[3]["person"]],
        "kind": "participation", "languages": "ar", "form": "one_file", "path": path });
    register.call("certificates_print", print);
    let refused = register.refused("participants_remove_many", json!({ "participations": two }));
    assert_eq!(refused.code, "in-use", "a certificate keeps its person");
    assert_eq!(listed(&mut register, &training).len(), rows.len(), "and nobody went");
}

#[test]
fn who_leaves_keeps_the_marks_and_earns_nothing_by_it() {
    let mut register = Register::empty();
    let (training, sessions) = scene(&mut register);
    let raad = row_of(&listed(&mut register, &training), "رعد سالم");
    let person = text(&raad, "/person");
    mark(&mut register, &sessions[0], &person, "present", None);
    let left = json!({ "id": raad["id"], "last_day": "2018-06-01", "reason": "  سفر  " });
    let answer = register.call("participants_withdraw", left);
    assert_eq!(answer["subject_text"], "رعد سالم");
    let row = row_of(&listed(&mut register, &training), "رعد سالم");
    assert_eq!(row["departure"]["last_day"], "2018-06-01");
    assert_eq!(row["departure"]["reason"], "سفر");
    assert!(row["departure_text"].as_str().is_some_and(|text| text.contains("حزيران")), "{row}");
    // The next day is held without the one who left, and counts as missed.
    register.call("marks_set_remaining", json!({ "id": sessions[1] }));
    let sheet = register.call("marks_sheet", json!({ "id": sessions[1] }));
    assert_eq!(sheet["counts"]["unmarked"], 0, "nobody waits for a mark of who left");
    let judged = standing(&mut register, &training, &person);
    assert_eq!(judged["standing"], "below", "half of the time is not enough by leaving: {judged}");

    register.call("participants_take_back", json!({ "id": raad["id"] }));
    let row = row_of(&listed(&mut register, &training), "رعد سالم");
    assert_eq!(row["departure"], Value::Null);
    let sheet = register.call("marks_sheet", json!({ "id": sessions[1] }));
    assert_eq!(sheet["counts"]["unmarked"], 1, "who is back is asked for");

    let never = json!({ "id": raad["id"], "last_day": "yesterday" });
    assert_eq!(register.refused("participants_withdraw", never).code, "bad-date");
}

#[test]
fn who_comes_instead_of_another_is_somebody_else() {
    let mut register = Register::empty();
    let (training, sessions) = scene(&mut register);
    let raad = row_of(&listed(&mut register, &training), "رعد سالم");
    mark(&mut register, &sessions[0], &text(&raad, "/person"), "present", None);
    let before = rows_on_disk(register.folder());
    let mut fields = participant("سعاد منير");
    fields["joined"] = json!(sessions[1]);
    let input = json!({ "id": raad["id"], "fields": fields });
    let answer = register.call("participants_replace", input.clone());
    assert_eq!(answer["subject_text"], "سعاد منير", "the label names who comes");
    let rows = listed(&mut register, &training);
    let (old, new) = (row_of(&rows, "رعد سالم"), row_of(&rows, "سعاد منير"));
    assert_eq!(new["replaces"]["name"], "رعد سالم");
    assert_eq!(old["replaced_by"]["name"], "سعاد منير");
    assert_eq!(old["departure"]["last_day"], "2018-06-01", "where marks of theirs end");
    let next = register.call("marks_sheet", json!({ "id": sessions[1] }));
    let gone = next["rows"].as_array().unwrap().iter().find(|row| row["name"] == "رعد سالم");
    assert_eq!(gone.unwrap()["waits"], false, "nobody asks whether they came: {next}");
    assert_eq!(new["departure"], Value::Null);
    let sheet = register.call("marks_sheet", json!({ "id": sessions[0] }));
    let marked = sheet["rows"].as_array().expect("rows").iter();
    let marked: Vec<&Value> = marked.filter(|row| !row["state"].is_null()).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0]["name"], "رعد سالم", "marks stay with whom they were made of");

    let again = register.refused("participants_replace", input);
    assert_eq!(again.code, "already-replaced");
    let here = json!({ "id": row_of(&rows, "زيد كاظم")["id"], "fields": participant("هدى فاضل"),
                       "person": row_of(&rows, "هدى فاضل")["person"] });
    assert_eq!(register.refused("participants_replace", here).code, "already-there");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one undo takes back both");

    // Who had left before keeps that day.
    let left = json!({ "id": raad["id"], "last_day": "2018-06-01" });
    register.call("participants_withdraw", left);
    let input = json!({ "id": raad["id"], "fields": participant("سعاد منير") });
    register.call("participants_replace", input);
    let row = row_of(&listed(&mut register, &training), "رعد سالم");
    assert_eq!(row["departure"]["last_day"], "2018-06-01");
    // The link goes with the one who is taken off, and nobody else does.
    register.call("participants_remove", json!({ "id": raad["id"] }));
    let row = row_of(&listed(&mut register, &training), "سعاد منير");
    assert_eq!(row["replaces"], Value::Null);
    assert_whole(&mut register, "after replacing");
}

#[test]
fn who_is_replaced_at_noon_is_not_asked_in_the_afternoon() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630), (660, 750)]);
    let people = add_people(&mut register, &training, &["رعد سالم", "هدى فاضل"]);
    let raad = row_of(&listed(&mut register, &training), "رعد سالم");
    mark_rest(&mut register, &sessions[0]);
    let mut fields = participant("سعاد منير");
    fields["joined"] = json!(sessions[1]);
    register.call("participants_replace", json!({ "id": raad["id"], "fields": fields }));
    let sheet = register.call("marks_sheet", json!({ "id": sessions[1] }));
    let rows = sheet["rows"].as_array().unwrap().clone();
    let row = |name: &str| row_of(&rows, name);
    assert_eq!(row("رعد سالم")["waits"], false, "somebody else sits there");
    assert_eq!(row("رعد سالم")["applicable"], false, "and nobody can mark both by accident");
    let said = read_aloud(&text(&row("رعد سالم"), "/concern_text"));
    assert_eq!(said, "Counts as missed: سعاد منير came instead", "{said}");
    assert_eq!(row("سعاد منير")["waits"], true);
    mark_rest(&mut register, &sessions[1]);
    let cards = register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["unmarked"], 0, "the day is complete: {cards}");
    let raad = standing(&mut register, &training, &people[0]);
    assert_eq!(raad["standing"], "below", "one of two sessions: {raad}");
    let reason = read_aloud(&text(&raad, "/reason_text"));
    assert!(reason.ends_with("سعاد منير came instead"), "{reason}");
}

#[test]
fn who_sat_in_a_session_that_is_not_marked_yet_is_still_asked_for() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 3, &[(540, 630), (660, 750)]);
    let people = add_people(&mut register, &training, &["رعد سالم", "هدى فاضل"]);
    let raad = row_of(&listed(&mut register, &training), "رعد سالم");
    mark(&mut register, &sessions[0], &people[0], "present", None);
    let proposed = register.call("participants_replacing", json!({ "id": raad["id"] }));
    assert_eq!(proposed["joined"], json!(sessions[5]), "the first of the third day has begun");
    for joined in [Value::Null, json!(sessions[0]), json!(sessions[5])] {
        let mut fields = participant("سعاد منير");
        fields["joined"] = joined.clone();
        register.call("participants_replace", json!({ "id": raad["id"], "fields": fields }));
        let seen = |register: &mut Register, place: usize| {
            let sheet = register.call("marks_sheet", json!({ "id": sessions[place] }));
            row_of(sheet["rows"].as_array().unwrap(), "رعد سالم")
        };
        let waits = joined != json!(sessions[0]);
        let second = seen(&mut register, 1);
        assert_eq!(
            second["waits"], waits,
            "he left on the first day, nobody said before: {joined}"
        );
        assert_eq!(second["applicable"], waits);
        let first = seen(&mut register, 0);
        assert_eq!(first["applicable"], true, "his mark can still be mended: {joined}");
        let said = read_aloud(&text(&seen(&mut register, 2), "/concern_text"));
        let instead = "Counts as missed: سعاد منير came instead";
        let left = "Counts as missed: withdrew, last day 1 June 2018";
        assert_eq!(said, if joined == json!(sessions[5]) { left } else { instead }, "{joined}");
        let due = asked(&mut register, &training);
        let cards = register.call("trainings_cards", json!({}));
        let held = register.call("trainings_page", json!({ "id": training }));
        assert_eq!(cards[0]["unmarked"], due, "the card counts as the page does: {held}");
        if waits {
            mark(&mut register, &sessions[1], &people[0], "present", None);
            let judged = standing(&mut register, &training, &people[0]);
            let reason = read_aloud(&text(&judged, "/reason_text"));
            assert!(reason.starts_with("3 h of 3 h"), "both sessions of the day: {reason}");
            register.call("history_undo", json!({}));
        }
        register.call("history_undo", json!({}));
    }
}

/// How many marks the page of a training still waits for in sessions that were held.
fn asked(register: &mut Register, training: &str) -> u64 {
    let page = register.call("trainings_page", json!({ "id": training }));
    let sessions = page["sessions"].as_array().unwrap().iter();
    let held = sessions.filter(|session| session["fields"]["state"] == "held");
    held.map(|it| it["expected"].as_u64().unwrap() - it["marked"].as_u64().unwrap()).sum()
}

#[test]
fn who_never_came_and_was_replaced_is_no_empty_place() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    add_people(&mut register, &training, &["رعد سالم", "هدى فاضل", "زيد كاظم"]);
    let raad = row_of(&listed(&mut register, &training), "رعد سالم");
    let input = json!({ "id": raad["id"], "fields": participant("سعاد منير") });
    register.call("participants_replace", input);
    let zaid = text(&row_of(&listed(&mut register, &training), "زيد كاظم"), "/person");
    mark(&mut register, &sessions[0], &zaid, "absent", None);
    mark_rest(&mut register, &sessions[0]);
    let file = saved(&mut register, sheet(&training, "summary"), "summary.pdf").0;
    let lines = pdf::lines(&file);
    let figures = |label: &str| {
        let line = lines.iter().find(|line| line.contains(label)).expect("a row");
        line.split_whitespace().last().unwrap().to_owned()
    };
    assert_eq!(figures("On the list"), "3", "four names, three places: {lines:#?}");
    assert_eq!(figures("Attended at least once"), "2", "one place stayed empty");
    let said = lines.join(" ");
    assert!(said.contains("One person who never came is not counted"), "{said}");
    // Two of three places for an hour and a half each: three hours of four and a half.
    assert!(said.contains("67%"), "the share is of places: {said}");
}

#[test]
fn those_who_lead_are_named_in_the_order_that_is_chosen() {
    let mut register = Register::empty();
    let (training, _) = scene(&mut register);
    let rows = listed(&mut register, &training);
    let leading = ids(&rows, &["وليد ناصر", "رعد سالم", "هدى فاضل"]);
    let lead = json!({ "participations": leading, "role": "trainer" });
    register.call("participants_change_many", lead);
    let order = |register: &mut Register| {
        let page = register.call("trainings_page", json!({ "id": training }));
        let trainers = page["trainers"].as_array().unwrap().clone();
        trainers.iter().map(|it| text(it, "/text")).collect::<Vec<_>>()
    };
    assert_eq!(order(&mut register), ["وليد ناصر", "رعد سالم", "هدى فاضل"]);
    let before = commits(&mut register);
    let huda = row_of(&rows, "هدى فاضل")["id"].clone();
    register.call("participants_move", json!({ "id": huda, "earlier": true }));
    assert_eq!(order(&mut register), ["وليد ناصر", "هدى فاضل", "رعد سالم"], "past participants");
    assert_eq!(commits(&mut register), before + 1, "one step");
    let first = row_of(&rows, "وليد ناصر")["id"].clone();
    let refused = register.refused("participants_move", json!({ "id": first, "earlier": true }));
    assert_eq!(refused.code, "bad-input", "nobody stands before the first");
    let zaid = row_of(&rows, "زيد كاظم")["id"].clone();
    let refused = register.refused("participants_move", json!({ "id": zaid, "earlier": false }));
    assert_eq!(refused.code, "bad-input", "a participant leads nothing");
    register.call("history_undo", json!({}));
    assert_eq!(order(&mut register), ["وليد ناصر", "رعد سالم", "هدى فاضل"]);
}

#[test]
fn people_come_over_from_an_earlier_training() {
    let mut register = Register::empty();
    let (from, _) = scene(&mut register);
    let rows = listed(&mut register, &from);
    let team = id_of(&register.call("organisations_create", organisation("فريق النخيل", None)));
    let change = json!({ "participations": ids(&rows, &["هدى فاضل"]), "role": "facilitator",
                         "organisation": { "to": team }, "group": { "to": "أ" } });
    register.call("participants_change_many", change);
    register.call("participants_withdraw", json!({ "id": row_of(&rows, "زيد كاظم")["id"] }));
    let to = id_of(&register.call("trainings_create", training_fields("المناصرة", usual_rule())));
    add_people(&mut register, &to, &["سعاد منير"]);
    let raad = row_of(&rows, "رعد سالم");
    let known = json!({ "training": to, "fields": raad["fields"], "person": raad["person"] });
    register.call("participants_add", known);

    let seen = register.call("participants_earlier", json!({ "training": to, "from": from }));
    let offers = seen["rows"].as_array().expect("rows").clone();
    let offer = |name: &str| row_of(&offers, name)["offer"].clone();
    assert_eq!(offer("رعد سالم"), "listed", "here already");
    assert_eq!(offer("هدى فاضل"), "possible", "no participant there");
    assert_eq!(offer("زيد كاظم"), "possible", "left there");
    assert_eq!(offer("وليد ناصر"), "usual");

    let before = rows_on_disk(register.folder());
    let chosen = ids(&rows, &["وليد ناصر", "هدى فاضل", "رعد سالم", "زيد كاظم"]);
    let input = json!({ "training": to, "from": from, "participations": chosen });
    let answer = register.call("participants_copy", input.clone());
    assert_eq!(answer["value"]["added_count"], 3, "who is here already is left as they are");
    let here = listed(&mut register, &to);
    let names: Vec<&str> = here.iter().filter_map(|row| row["name"].as_str()).collect();
    let expected = ["سعاد منير", "رعد سالم", "وليد ناصر", "زيد كاظم", "هدى فاضل"];
    assert_eq!(names, expected, "behind the last, in the order of the other list");
    let huda = row_of(&here, "هدى فاضل");
    assert_eq!(huda["role"], "facilitator");
    assert_eq!(huda["affiliation_text"], "فريق النخيل");
    assert_eq!(huda["fields"]["group"], Value::Null, "groups belong to the other training");
    assert_eq!(row_of(&here, "زيد كاظم")["departure"], Value::Null, "nobody left this one");
    assert_eq!(huda["person"], row_of(&rows, "هدى فاضل")["person"], "the same person");

    let again = register.refused("participants_copy", input);
    assert_eq!(again.code, "already-there");
    let nobody = json!({ "training": to, "from": from, "participations": [] });
    assert_eq!(register.refused("participants_copy", nobody).code, "nobody-chosen");
    let own = json!({ "training": to, "from": from, "participations": [here[0]["id"]] });
    assert_eq!(register.refused("participants_copy", own).code, "unknown-choice");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one undo takes all of them back");
}
