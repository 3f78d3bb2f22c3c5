//! Somebody is found across all trainings, and what is known of them stands on one page.

use crate::scene::{
    FRIDAY, add_people, id_of, mark, participant, print, text, training, training_fields,
    usual_rule,
};
use serde_json::{Value, json};
use tests::register::Register;

fn found(register: &mut Register, typed: &str) -> Vec<String> {
    let found = register.call("people_search", json!({ "text": typed }));
    let rows = found["rows"].as_array().expect("rows");
    rows.iter().map(|row| text(row, "/name")).collect()
}

/// Two trainings: three people in the first, one of them and somebody else in the second.
fn scene(register: &mut Register) -> (String, String, Vec<String>, Vec<String>) {
    let (first, sessions) = training(register, usual_rule(), 1, &[(540, 600)]);
    let list = "زينب كريم عبد الله - فريق النخيل - 07701234567\nئارام عەزیز ڕەشید\nHana Selim";
    let input = json!({ "training": first, "text": list, "skip": [] });
    let added = register.call("participants_add_list", input);
    let rows = added["value"]["rows"].as_array().expect("rows").clone();
    let people: Vec<String> = rows.iter().map(|row| text(row, "/person")).collect();
    let second =
        id_of(&register.call("trainings_create", training_fields("المناصرة", usual_rule())));
    let mut fields = rows[0]["fields"].clone();
    fields["organisation"] = json!(null);
    fields["role"] = json!("facilitator");
    let known = json!({ "training": second, "fields": fields, "person": people[0] });
    register.call("participants_add", known);
    add_people(register, &second, &["سعاد منير"]);
    (first, second, sessions, people)
}

#[test]
fn people_are_found_as_they_are_typed() {
    let mut register = Register::empty();
    scene(&mut register);
    let zainab = ["زينب كريم عبد الله"];
    for typed in ["زي", "زينب ك", "كريم زين", "عبدالل", "النخيل", "0770 123", "4567", "٠٧٧٠١"]
    {
        assert_eq!(found(&mut register, typed), zainab, "{typed}");
    }
    assert_eq!(found(&mut register, "ئارام"), ["ئارام عەزیز ڕەشید"]);
    assert_eq!(found(&mut register, "sel"), ["Hana Selim"]);
    assert_eq!(found(&mut register, "سليم").len(), 0, "too little of a name to be like another");
    assert_eq!(found(&mut register, "zzz").len(), 0);
    assert_eq!(
        found(&mut register, ""),
        ["ئارام عەزیز ڕەشید", "زينب كريم عبد الله", "سعاد منير", "Hana Selim"],
        "nothing typed finds everybody, in the order of names"
    );
    let other = register.call("people_search", json!({ "text": "Aram Aziz Rashid" }));
    let row = &other["rows"][0];
    assert_eq!(row["name"], "ئارام عەزیز ڕەشید", "the same name in other letters: {other}");
    assert!(row["alike_text"].is_string(), "with the reason");
    assert_eq!(other["total"], 0, "and told apart from what was typed");
}

#[test]
fn a_hit_says_where_somebody_was_last() {
    let mut register = Register::empty();
    scene(&mut register);
    let answer = register.call("people_search", json!({ "text": "زينب", "most": 1 }));
    let row = &answer["rows"][0];
    assert_eq!(row["trainings"], 2);
    assert_eq!(row["last_title"], "المناصرة", "the one without a date is just being prepared");
    assert_eq!(row["affiliation_text"], "بصفة شخصية", "the affiliation there");
    let all = register.call("people_search", json!({ "text": "", "most": 1 }));
    assert_eq!(all["rows"].as_array().map(Vec::len), Some(1), "no more than are wanted");
    assert_eq!(all["total"], 4, "and how many there are");
}

#[test]
fn whoever_was_just_changed_is_found_as_they_are_now() {
    let mut register = Register::empty();
    let (first, second, ..) = scene(&mut register);
    assert_eq!(found(&mut register, "سعاد"), ["سعاد منير"]);
    let rows = register.call("participants_list", json!({ "id": second }))["rows"].clone();
    let mut fields = rows[1]["fields"].clone();
    fields["name"] = json!("سهاد منير");
    register.call("participants_change", json!({ "id": rows[1]["id"], "fields": fields }));
    assert_eq!(found(&mut register, "سهاد"), ["سهاد منير"]);
    assert_eq!(found(&mut register, "سعاد"), ["سهاد منير"], "by the earlier spelling too");
    register.call("history_undo", json!({}));
    assert_eq!(found(&mut register, "سهاد").len(), 0, "undo counts as well");
    add_people(&mut register, &first, &["سهاد باقر"]);
    assert_eq!(found(&mut register, "سهاد"), ["سهاد باقر"]);
}

#[test]
fn who_is_taken_off_the_last_list_is_found_no_more() {
    let mut register = Register::empty();
    let (_, second, _, _) = scene(&mut register);
    assert_eq!(found(&mut register, "سعاد").len(), 1);
    let rows = register.call("participants_list", json!({ "id": second }))["rows"].clone();
    register.call("participants_remove", json!({ "id": rows[1]["id"] }));
    assert_eq!(found(&mut register, "سعاد").len(), 0);
    register.call("history_undo", json!({}));
    assert_eq!(found(&mut register, "سعاد").len(), 1);
    let organisations = register.call("organisations_list", json!({ "parent": null }));
    let team = organisations
        .as_array()
        .expect("a list")
        .iter()
        .find(|one| one["fields"]["name_ar"] == "فريق النخيل");
    let mut team = team.expect("the team").clone();
    team["fields"]["name_ar"] = json!("فريق السنديان");
    let change = json!({ "id": team["id"], "fields": team["fields"] });
    register.call("organisations_change", change);
    assert_eq!(found(&mut register, "السنديان").len(), 1, "an organisation of another name");
    assert_eq!(found(&mut register, "النخيل").len(), 0);
}

#[test]
fn one_page_tells_all_of_a_person() {
    let mut register = Register::empty();
    let (first, second, sessions, people) = scene(&mut register);
    mark(&mut register, &sessions[0], &people[0], "present", None);
    register.call("marks_set_remaining", json!({ "id": sessions[0] }));
    let path = register.beside("papers").join("all.pdf");
    register.call("certificates_print", print(&first, "ar", true, &path));
    register.call(
        "consents_create",
        json!({ "person": people[0], "purpose": "statistics", "given": true, "date": FRIDAY,
                "wording": "أوافق على العدّ في التقارير." }),
    );
    let page = register.call("people_page", json!({ "id": people[0] }));
    assert_eq!(page["name"], "زينب كريم عبد الله");
    assert_eq!(page["phone_text"], "0770 123 4567");
    let parts = page["participations"].as_array().expect("trainings").clone();
    assert_eq!(parts.len(), 2);
    let of = |id: &str| -> Value {
        let found = parts.iter().find(|part| part["training"] == id);
        found.unwrap_or_else(|| panic!("{id} is told")).clone()
    };
    let (one, two) = (of(&first), of(&second));
    assert_eq!(one["affiliation_text"], "فريق النخيل", "the affiliation at that time");
    assert_eq!(two["affiliation_text"], "بصفة شخصية", "and at the other");
    assert_eq!((&one["role"], &two["role"]), (&json!("participant"), &json!("facilitator")));
    assert!(one["attendance_text"].as_str().is_some_and(|text| text.contains("١٠٠")), "{one}");
    assert_eq!(two["attendance_text"], Value::Null, "who helps is not judged");
    let certificates = one["certificates"].as_array().expect("certificates");
    assert_eq!(certificates.len(), 1);
    assert!(text(&certificates[0], "/serial").starts_with("NJF-"), "{one}");
    assert_eq!(page["consents"][0]["given"], true);
    let gone = register.refused("people_page", json!({ "id": first }));
    assert_eq!(gone.code, "unknown-record", "a training is no person");
    let mut fields = participant("زينب كريم عبد الله");
    fields["phone"] = json!("0770 123 4567");
    let match_of = json!({ "name": "زينب كريم عبدالله", "phone": null, "organisation": null,
                           "birth_year": null, "governorate": null, "sex": "not_stated" });
    let matches = register.call("people_match", match_of);
    assert_eq!(matches["matches"][0]["person"], json!(people[0]), "while typing, as before");
}
