//! Persons entered twice: found across spellings, decided by somebody, taken back without a trace.

use crate::scene::{
    assert_rows, assert_whole, id_of, mark, participant, rows_on_disk, text, training, usual_rule,
};
use serde_json::{Value, json};
use tests::register::Register;

/// A training of one session in which these people are, and their ids.
fn held(register: &mut Register, names: &[&str]) -> (String, String, Vec<String>) {
    let (training, sessions) = training(register, usual_rule(), 1, &[(540, 600)]);
    // One by one, as whoever does not know of the others adds them: a list would ask.
    let add = |name: &&str| {
        let input = json!({ "training": training, "fields": participant(name) });
        let rows = register.call("participants_add", input)["value"]["rows"].clone();
        text(rows.as_array().and_then(|rows| rows.last()).expect("a row"), "/person")
    };
    let people = names.iter().map(add).collect();
    (training, sessions[0].clone(), people)
}

fn page(register: &mut Register) -> Value {
    register.call("duplicates_page", json!({}))
}

/// The names of the pairs that are asked about, the alphabetically first one first.
fn pairs(register: &mut Register) -> Vec<(String, String)> {
    let page = page(register);
    let pairs = page["pairs"].as_array().expect("pairs").iter();
    let mut pairs: Vec<(String, String)> = pairs
        .map(|pair| {
            let (one, other) = (text(pair, "/one/name"), text(pair, "/other/name"));
            if one < other { (one, other) } else { (other, one) }
        })
        .collect();
    pairs.sort();
    pairs
}

fn decide(register: &mut Register, one: &str, other: &str, same: bool) -> Value {
    register.call("duplicates_decide", json!({ "one": one, "other": other, "same": same }))
}

#[test]
fn pairs_are_asked_about_with_what_speaks_for_and_against() {
    let mut register = Register::empty();
    assert_eq!(page(&mut register)["pairs"], json!([]), "nobody is there");
    held(&mut register, &["زينب كريم عودة", "علي حسن", "حسن علي"]);
    let (_, session, second) = held(&mut register, &["Zainab Kareem Odeh", "محمود كريم عودة"]);
    mark(&mut register, &session, &second[0], "present", None);
    let shown = page(&mut register);
    assert_eq!(shown["total"], 1, "{shown}");
    let pair = &shown["pairs"][0];
    assert_eq!(pair["level"], "likely", "three parts: {pair}");
    let parts: Vec<_> = pair["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| {
            let (one, other) = (text(part, "/one"), text(part, "/other"));
            if one < other { (one, other) } else { (other, one) }
        })
        .collect();
    let expected = [("Zainab", "زينب"), ("Kareem", "كريم"), ("Odeh", "عودة")];
    assert_eq!(parts, expected.map(|(one, other)| (one.to_owned(), other.to_owned())));
    assert_eq!(pair["evidence"][0]["against"], false);
    assert_eq!(page(&mut register), shown, "asked twice, answered alike");
    assert_eq!(register.call("person_links_list", json!({})), json!([]), "nothing decides itself");
}

#[test]
fn who_was_present_at_the_same_time_is_less_likely_one() {
    let mut register = Register::empty();
    let names = ["زينب كريم عودة", "Zainab Kareem Odeh"];
    let (_, session, people) = held(&mut register, &names);
    let shown = page(&mut register);
    assert_eq!(shown["pairs"][0]["level"], "likely", "on one list twice, as happens at the door");
    for person in &people {
        mark(&mut register, &session, person, "present", None);
    }
    let shown = page(&mut register);
    let pair = &shown["pairs"][0];
    assert_eq!(pair["level"], "possible", "both were there: {pair}");
    assert_eq!(pair["evidence"].as_array().unwrap().last().unwrap()["against"], true);
}

#[test]
fn what_was_decided_is_not_asked_again_and_can_be_taken_back_without_a_trace() {
    let mut register = Register::empty();
    held(&mut register, &["زينب كريم عودة"]);
    held(&mut register, &["Zainab Kareem Odeh"]);
    let asked = [("Zainab Kareem Odeh".to_owned(), "زينب كريم عودة".to_owned())];
    assert_eq!(pairs(&mut register), asked);
    let pair = page(&mut register)["pairs"][0].clone();
    let (one, other) = (text(&pair, "/one/person"), text(&pair, "/other/person"));
    for same in [true, false] {
        let before = rows_on_disk(register.folder());
        let done = decide(&mut register, &one, &other, same);
        assert_eq!(done["value"]["total"], 0, "{same}: not asked again");
        register.reopen();
        assert_eq!(page(&mut register)["total"], 0, "{same}: nor after a restart");
        // Somebody else comes in meanwhile: the decision holds, and so does the way back.
        register.call("duplicates_forget", json!({ "one": other, "other": one }));
        assert_rows(register.folder(), &before, "as if nothing had been decided");
        assert_eq!(pairs(&mut register), asked, "asked about again");
    }
    assert_whole(&mut register, "tables and journal agree");
    let same =
        register.refused("duplicates_decide", json!({ "one": one, "other": one, "same": true }));
    assert_eq!((same.code.as_str(), same.field.as_deref()), ("unknown-choice", Some("other")));
    let never = json!({ "one": one, "other": other });
    assert_eq!(register.refused("duplicates_forget", never).code, "unknown-record");
}

#[test]
fn three_entries_are_one_person_and_a_word_against_it_is_shown() {
    let mut register = Register::empty();
    let (_, _, first) = held(&mut register, &["زينب كريم عودة"]);
    let (_, _, second) = held(&mut register, &["Zainab Kareem Odeh"]);
    let (_, _, third) = held(&mut register, &["زينب كريم عوده"]);
    let (first, second, third) = (&first[0], &second[0], &third[0]);
    assert_eq!(page(&mut register)["total"], 3);
    decide(&mut register, first, second, true);
    assert_eq!(page(&mut register)["total"], 1, "the third is asked about once, not twice");
    decide(&mut register, second, third, true);
    assert_eq!(page(&mut register)["total"], 0);
    let shown = decide(&mut register, first, third, false);
    let against = shown["value"]["contradictions"].as_array().unwrap().clone();
    assert_eq!(against.len(), 1, "{shown}");
    let page = register.call("people_page", json!({ "id": second }));
    assert_eq!(page["links"].as_array().unwrap().len(), 3, "two links and one against: {page}");
    assert_eq!(page["participations"].as_array().unwrap().len(), 3, "of all three");
    let own: Vec<&Value> =
        page["participations"].as_array().unwrap().iter().map(|it| &it["entered_as"]).collect();
    assert_eq!(own.iter().filter(|name| name.is_null()).count(), 1, "its own without a name");

    let found = register.call("people_search", json!({ "text": "" }));
    assert_eq!(
        (&found["total"], &found["rows"][0]["trainings"]),
        (&json!(1), &json!(3)),
        "{found}"
    );
    assert!(found["rows"][0]["also_text"].is_string());
    let found = register.call("people_search", json!({ "text": "Zainab" }));
    assert_eq!(found["rows"][0]["person"], json!(second), "under the name that was typed");
}

#[test]
fn figures_count_who_was_entered_twice_once() {
    let mut register = Register::empty();
    let programme = id_of(&register.call("programmes_create", json!({ "name_ar": "الجسور" })));
    let names = ["زينب كريم عودة", "Zainab Kareem Odeh", "هند سالم"];
    let (training, session, people) = held(&mut register, &names);
    let mut fields = register.call("trainings_list", json!({}))[0].clone();
    fields["fields"]["programme"] = json!(programme);
    register.call("trainings_change", json!({ "id": training, "fields": fields["fields"] }));
    for person in &people {
        mark(&mut register, &session, person, "present", None);
    }
    let people_of = |register: &mut Register| {
        let shown = register.call("programmes_show", json!({ "id": programme }));
        let figures = shown["figures"].as_array().unwrap().clone();
        figures.iter().find(|one| one["kind"] == "people").unwrap()["count"].clone()
    };
    assert_eq!(people_of(&mut register), 3);
    decide(&mut register, &people[0], &people[1], true);
    assert_eq!(people_of(&mut register), 2, "entered twice, counted once");
    let attended = |register: &mut Register| {
        let overview = register.call("marks_overview", json!({ "id": training }));
        overview["sessions"][0]["attended_text"].clone()
    };
    assert_eq!(attended(&mut register), "٢", "in the session, too");
    let page = register.call("people_page", json!({ "id": people[0] }));
    assert_eq!(page["differences"], json!([]), "two equal marks say one thing");
    mark(&mut register, &session, &people[1], "absent", None);
    let page = register.call("people_page", json!({ "id": people[0] }));
    let differences = page["differences"].as_array().unwrap();
    assert_eq!(differences.len(), 1, "two marks that differ are told: {page}");
    assert_eq!(differences[0]["session"], json!(session));
    assert_eq!(people_of(&mut register), 2, "and count once all the same");
    assert_eq!(attended(&mut register), "٢", "by the mark that says more of a presence");
    register.call("duplicates_forget", json!({ "one": people[0], "other": people[1] }));
    assert_eq!(people_of(&mut register), 2, "one of two was absent");
}

#[test]
fn a_new_entry_is_compared_when_it_comes() {
    let mut register = Register::empty();
    held(&mut register, &["زينب كريم عودة", "هند سالم"]);
    assert_eq!(page(&mut register)["total"], 0);
    let (_, _, added) = held(&mut register, &["Zainab Kareem Odeh"]);
    assert_eq!(page(&mut register)["total"], 1, "found beside the others");
    let person = register.call("people_list", json!({}));
    let person =
        person.as_array().unwrap().iter().find(|one| one["id"] == json!(added[0])).unwrap();
    let mut fields = person["fields"].clone();
    fields["name"] = json!("Hind Salim");
    register.call("people_change", json!({ "id": added[0], "fields": fields }));
    let names = ("Hind Salim".to_owned(), "هند سالم".to_owned());
    assert_eq!(pairs(&mut register), [names], "compared again under the new name");
    register.call("history_undo", json!({}));
    assert_eq!(page(&mut register)["total"], 1, "and under the old one");
    let again = page(&mut register);
    register.reopen();
    assert_eq!(page(&mut register), again, "read anew it is the same");
}

#[test]
fn who_is_removed_takes_the_decisions_along_and_brings_them_back() {
    let mut register = Register::empty();
    let fields = |name: &str| {
        json!({ "name": name, "certificate_name": null, "latin_name": null, "sex": "female",
                "birth_year": null, "phone": null, "governorate": null, "disability": null,
                "former_names": [] })
    };
    let people: Vec<String> = ["زينب كريم عودة", "Zainab Kareem Odeh", "زينب كريم عوده"]
        .map(|name| id_of(&register.call("people_create", fields(name))))
        .to_vec();
    decide(&mut register, &people[0], &people[1], true);
    decide(&mut register, &people[1], &people[2], true);
    let before = rows_on_disk(register.folder());
    register.call("people_remove", json!({ "id": people[1] }));
    assert_eq!(register.call("person_links_list", json!({})), json!([]), "links to nobody");
    assert_eq!(page(&mut register)["total"], 1, "the other two are asked about again");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "with all that was decided");
    assert_eq!(page(&mut register)["total"], 0);
    assert_whole(&mut register, "after a removal and its undoing");
}
