//! What several stories begin with, and how they look at what there is.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use store::Store;
use tests::register::Register;

/// Friday and Saturday, the weekend on which trainings are held.
pub(crate) const FRIDAY: &str = "2018-06-01";

/// 75 %, excused sessions leave the sum, unmarked ones block.
pub(crate) fn usual_rule() -> Value {
    json!({ "threshold_percent": 75, "excused_leaves_sum": true, "unmarked_blocks": true })
}

/// An organisation of which only the Arabic name and the code matter.
pub(crate) fn organisation(name: &str, code: Option<&str>) -> Value {
    json!({
        "name_ar": name, "name_ckb": null, "name_en": null, "name_it": null,
        "code": code, "kind": "forum", "logo": null,
    })
}

/// A training as a form sends it.
pub(crate) fn training_fields(title: &str, rule: Value) -> Value {
    json!({
        "series": null, "programme": null,
        "title_ar": title, "title_ckb": null, "title_en": null, "title_it": null,
        "place": {
            "governorate": "IQ-NA", "city_ar": "النجف", "city_ckb": null, "city_en": "Najaf",
            "city_it": null, "venue": null,
        },
        "rule": rule,
    })
}

/// An organisation in a role of a training.
pub(crate) fn party(organisation: &str, training: &str, role: &str) -> Value {
    json!({
        "organisation": organisation, "programme": null, "training": training, "role": role,
        "position": 0, "line_ar": null, "line_ckb": null, "line_en": null, "line_it": null,
    })
}

/// A person as a form of participants sends it.
pub(crate) fn participant(name: &str) -> Value {
    json!({
        "name": name, "certificate_name": null, "latin_name": null, "sex": "not_stated",
        "birth_year": null, "phone": null, "governorate": null, "organisation": null,
        "role": "participant", "joined": null, "walk_in": false,
    })
}

/// The id of what was just made.
pub(crate) fn id_of(changed: &Value) -> String {
    text(changed, "/value/id")
}

/// The text at a place of an answer.
///
/// Fails when there is none: a story must not go on with an empty id.
pub(crate) fn text(value: &Value, pointer: &str) -> String {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("{pointer} in {value}")).to_owned()
}

/// A training that the Najaf forum (code NJF) runs, with sessions of these hours on so many days.
pub(crate) fn training(
    register: &mut Register,
    rule: Value,
    days: u16,
    slots: &[(u16, u16)],
) -> (String, Vec<String>) {
    let forum = register.call("organisations_create", organisation("منتدى النجف", Some("NJF")));
    let training = register.call("trainings_create", training_fields("إدارة الحملات", rule));
    let training = id_of(&training);
    register.call("parties_create", party(&id_of(&forum), &training, "organiser"));
    let sessions = generate(register, &training, days, slots);
    (training, sessions)
}

/// Sessions of these hours on so many days from [`FRIDAY`] on; their ids in the order of time.
pub(crate) fn generate(
    register: &mut Register,
    training: &str,
    days: u16,
    slots: &[(u16, u16)],
) -> Vec<String> {
    let slots: Vec<Value> = slots
        .iter()
        .map(|(start, end)| json!({ "start_minute": start, "end_minute": end }))
        .collect();
    let input = json!({ "training": training, "first_date": FRIDAY, "days": days, "slots": slots });
    let made = register.call("sessions_generate", input);
    let rows = made["value"]["sessions"].as_array().expect("sessions");
    rows.iter().map(|row| text(row, "/id")).collect()
}

/// Adds these people to a training, and returns their person ids in the same order.
pub(crate) fn add_people(register: &mut Register, training: &str, names: &[&str]) -> Vec<String> {
    let input = json!({ "training": training, "text": names.join("\n"), "skip": [] });
    let added = register.call("participants_add_list", input);
    let rows = added["value"]["rows"].as_array().expect("rows");
    names
        .iter()
        .map(|name| {
            let row = rows.iter().find(|row| row["name"] == *name);
            text(row.unwrap_or_else(|| panic!("{name} is on the list")), "/person")
        })
        .collect()
}

/// Marks a person; the minute is for those who came late or left early.
pub(crate) fn mark(
    register: &mut Register,
    session: &str,
    person: &str,
    state: &str,
    minute: Option<u16>,
) -> Value {
    let input = json!({
        "session": session, "person": person, "state": state, "minute": minute, "note": null,
    });
    register.call("marks_set", input)
}

/// Marks everybody present who is not marked.
pub(crate) fn mark_rest(register: &mut Register, session: &str) {
    register.call("marks_set_remaining", json!({ "id": session }));
}

/// The row of a person on the page of certificates.
pub(crate) fn standing(register: &mut Register, training: &str, person: &str) -> Value {
    let page = register.call("certificates_page", json!({ "training": training }));
    let rows = page["rows"].as_array().expect("rows").clone();
    let row = rows.into_iter().find(|row| row["person"] == person);
    row.unwrap_or_else(|| panic!("{person} is on the page"))
}

/// An input that prints certificates of participation for all who may have one.
pub(crate) fn print(training: &str, languages: &str, one_file: bool, path: &Path) -> Value {
    json!({
        "training": training, "people": null, "kind": "participation", "languages": languages,
        "form": if one_file { "one_file" } else { "separate" }, "path": path,
    })
}

/// A text as it is read: without the marks that guide its direction.
pub(crate) fn read_aloud(text: &str) -> String {
    let guides = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| !guides(*letter)).collect()
}

/// Everything that the register in this folder shows, row by row, read by a second reader: what
/// an answer claims and what is on disk may be two things.
pub(crate) fn rows_on_disk(folder: &Path) -> String {
    let mut no_upgrade = |_: &[u8]| Ok(());
    let store = Store::open(&folder.join("register.db"), &mut no_upgrade).expect("it opens");
    store.dump().expect("it can be read")
}

/// The rows on disk are these; if not, only those that differ are shown.
#[track_caller]
pub(crate) fn assert_rows(folder: &Path, expected: &str, why: &str) {
    let found = rows_on_disk(folder);
    let less = |many: &str, few: &str| -> Vec<String> {
        let few: BTreeSet<&str> = few.lines().collect();
        many.lines().filter(|row| !few.contains(row)).map(str::to_owned).collect()
    };
    let (more, missing) = (less(&found, expected), less(expected, &found));
    assert!(found == expected, "{why}\ntoo much: {more:#?}\nmissing: {missing:#?}");
}

/// How many saves there have been.
pub(crate) fn commits(register: &mut Register) -> u64 {
    register.call("register_check", json!({}))["commits"].as_u64().expect("a number")
}

/// The register is whole: its hashes hold, and its tables are what its journal says.
pub(crate) fn assert_whole(register: &mut Register, when: &str) {
    let check = register.call("register_check", json!({}));
    assert_eq!(check["whole"], true, "the register is whole {when}: {check}");
}

/// The names of the files in a folder, sorted.
pub(crate) fn files_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
