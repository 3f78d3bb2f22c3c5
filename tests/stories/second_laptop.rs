//! A copy for a second laptop, limited to chosen trainings: all of these, nothing of the others.

use crate::command_line::{english, lines, path};
use crate::scene::{
    add_people, assert_whole, files_in, generate, id_of, mark, mark_rest, organisation,
    participant, party, print, read_aloud, text, training, training_fields, usual_rule,
};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::program::hadir;
use tests::register::Register;
use tests::repository::root;

/// What was typed for the training that is chosen, and must be in its copy.
const CHOSEN: [&str; 14] = [
    "إدارة الحملات",
    "منتدى النجف",
    "حنين طارق السعدي",
    "آلان شێرکۆ",
    "ضيف في التدريبين",
    "+9647701110001",
    "تأخر بسبب المطر في الجسر",
    "موضوع الجلسة الأولى",
    "نص موافقة حنين",
    "برنامج الضفاف",
    "صندوق الزيتون",
    "بدعم من أهل الزيتون",
    "تصميم الضفاف",
    "فريق القصب",
];

/// What was typed for other trainings only, now or earlier, and must be nowhere in the copy.
const OTHERS: [&str; 19] = [
    "تدريب الظل",
    "قاعة المرآة",
    "جمعية الغيم",
    "CLD",
    "ميثم عبد الزهرة",
    "اسم قديم لميثم",
    "شادية وهبي",
    "Shadia Wehbi",
    "وداد الراحلة",
    "زاهر المنقول",
    "7702220001",
    "7702220002",
    "ملاحظة عن ميثم",
    "ملاحظة عن زاهر",
    "موضوع في الظل",
    "سبب سحب الشهادة",
    "سبب المغادرة",
    "نص موافقة شادية",
    "تصميم الظل",
];

/// Two trainings in one register: their ids, and the people of the first.
pub(crate) struct Two {
    pub(crate) register: Register,
    pub(crate) chosen: String,
    pub(crate) other: String,
    pub(crate) sessions: Vec<String>,
    pub(crate) people: Vec<String>,
}

pub(crate) fn row_of(register: &mut Register, training: &str, person: &str) -> Value {
    let list = register.call("participants_list", json!({ "id": training }));
    let rows = list["rows"].as_array().unwrap();
    rows.iter().find(|row| row["person"] == person).unwrap().clone()
}

fn with_phone(name: &str, phone: &str) -> Value {
    let mut fields = participant(name);
    fields["phone"] = json!(phone);
    fields
}

fn note(register: &mut Register, session: &str, person: &str, note: &str) {
    let input = json!({ "session": session, "person": person, "state": "late", "minute": 560,
                        "note": note });
    register.call("marks_set", input);
}

fn consent(register: &mut Register, person: &str, wording: &str) {
    let fields = json!({ "person": person, "purpose": "contact", "given": true,
                         "date": "2018-06-01", "wording": wording });
    register.call("consents_create", fields);
}

fn topic(register: &mut Register, training: &str, topic: &str) {
    let list = register.call("sessions_list", json!({ "parent": training }));
    let mut session = list[0].clone();
    session["fields"]["topic"] = json!(topic);
    let input = json!({ "id": session["id"], "fields": session["fields"] });
    register.call("sessions_change", input);
}

/// A design of this name, for a training; with the programme and donor in `programme`.
fn design(register: &mut Register, training: &str, name: &str, programme: Option<&str>) {
    let mut fields = register.call("designs_page", json!({}))["usual"].clone();
    fields["name"] = json!(name);
    let design = id_of(&register.call("designs_create", fields));
    let mut fields = register.call("trainings_page", json!({ "id": training }))["fields"].clone();
    fields["design"] = json!(design);
    fields["programme"] = json!(programme);
    register.call("trainings_change", json!({ "id": training, "fields": fields }));
}

fn programme(register: &mut Register) -> String {
    let names = json!({ "name_ar": "برنامج الضفاف", "name_ckb": null, "name_en": null,
                        "name_it": null });
    let programme = id_of(&register.call("programmes_create", names));
    let donor = register.call("organisations_create", organisation("صندوق الزيتون", None));
    let mut gives = party(&id_of(&donor), "", "donor");
    gives["training"] = json!(null);
    gives["programme"] = json!(programme);
    gives["line_ar"] = json!("بدعم من أهل الزيتون");
    register.call("parties_create", gives);
    programme
}

/// The training of which the copy is made.
fn the_chosen_one(register: &mut Register) -> (String, Vec<String>, Vec<String>) {
    let (training, sessions) = training(register, usual_rule(), 1, &[(540, 600), (620, 680)]);
    let mut people = add_people(
        register,
        &training,
        &["حنين طارق السعدي", "آلان شێرکۆ", "ضيف في التدريبين", "زاهر المنقول"],
    );
    let first = row_of(register, &training, &people[0]);
    let mut fields = with_phone("حنين طارق السعدي", "0770 111 0001");
    let team = register.call("organisations_create", organisation("فريق القصب", None));
    fields["organisation"] = json!(id_of(&team));
    register.call("participants_change", json!({ "id": first["id"], "fields": fields }));
    mark_rest(register, &sessions[0]);
    mark_rest(register, &sessions[1]);
    note(register, &sessions[0], &people[1], "تأخر بسبب المطر في الجسر");
    note(register, &sessions[1], &people[3], "ملاحظة عن زاهر");
    topic(register, &training, "موضوع الجلسة الأولى");
    consent(register, &people[0], "نص موافقة حنين");
    let programme = programme(register);
    design(register, &training, "تصميم الضفاف", Some(&programme));
    let logo = json!({ "path": root().join("assets/icons/32.png") });
    let logo = id_of(&register.call("pictures_add", logo));
    let forum = register.call("organisations_list", json!({}));
    let forum = forum.as_array().unwrap().iter().find(|it| it["text"] == "منتدى النجف").unwrap();
    let mut fields = forum["fields"].clone();
    fields["logo"] = json!(logo);
    register.call("organisations_change", json!({ "id": forum["id"], "fields": fields }));
    let file = register.beside("papers").join("chosen.pdf");
    let mut input = print(&training, "ar", true, &file);
    input["people"] = json!([people[0], people[1]]);
    register.call("certificates_print", input);
    let counts = json!([{ "sex": "female", "age_band": "18_29", "count": "7" }]);
    register.call("headcounts_set", json!({ "training": training, "counts": counts }));
    people.truncate(4);
    (training, sessions, people)
}

/// Another training with one person of the first, and what is nobody's business there.
fn the_other_one(register: &mut Register, chosen: &str, people: &[String]) -> String {
    let mut fields = training_fields("تدريب الظل", usual_rule());
    fields["place"]["venue"] = json!("قاعة المرآة");
    let other = id_of(&register.call("trainings_create", fields));
    let cloud = register.call("organisations_create", organisation("جمعية الغيم", Some("CLD")));
    register.call("parties_create", party(&id_of(&cloud), &other, "organiser"));
    let sessions = generate(register, &other, 1, &[(540, 630)]);
    topic(register, &other, "موضوع في الظل");
    for (name, phone) in [("اسم قديم لميثم", "0770 222 0001"), ("شادية وهبي", "0770 222 0002")]
    {
        let fields = with_phone(name, phone);
        register.call("participants_add", json!({ "training": other, "fields": fields }));
    }
    add_people(register, &other, &["وداد الراحلة"]);
    let both: Vec<Value> = [&people[2], &people[3]]
        .map(|person| row_of(register, chosen, person)["id"].clone())
        .to_vec();
    let copy = json!({ "training": other, "from": chosen, "participations": both });
    register.call("participants_copy", copy);
    // One leaves the chosen training altogether, and stays in the other.
    let leaving = row_of(register, chosen, &people[3])["id"].clone();
    register.call("participants_remove", json!({ "id": leaving }));

    let list = register.call("participants_list", json!({ "id": other }));
    let row = |name: &str| {
        let rows = list["rows"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap().clone()
    };
    let mut renamed = with_phone("ميثم عبد الزهرة", "0770 222 0001");
    renamed["organisation"] = json!(id_of(&cloud));
    let input = json!({ "id": row("اسم قديم لميثم")["id"], "fields": renamed });
    register.call("participants_change", input);
    let mut shadia = with_phone("شادية وهبي", "0770 222 0002");
    shadia["latin_name"] = json!("Shadia Wehbi");
    register
        .call("participants_change", json!({ "id": row("شادية وهبي")["id"], "fields": shadia }));
    // One save that touches people of both trainings: its commit goes along, half of it unsaid.
    let all: Vec<Value> =
        list["rows"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect();
    let many = json!({ "participations": all, "governorate": { "to": "IQ-NI" }, "sex": "female" });
    register.call("participants_change_many", many);
    register.call("participants_remove", json!({ "id": row("وداد الراحلة")["id"] }));
    mark_rest(register, &sessions[0]);
    note(register, &sessions[0], &text(&row("اسم قديم لميثم"), "/person"), "ملاحظة عن ميثم");
    consent(register, &text(&row("شادية وهبي"), "/person"), "نص موافقة شادية");
    design(register, &other, "تصميم الظل", None);
    let file = register.beside("papers").join("other.pdf");
    register.call("certificates_print", print(&other, "ar", true, &file));
    let issued = register.call("certificates_list", json!({ "parent": other }))[0].clone();
    let withdrawn = json!({ "id": issued["id"], "reason": "سبب سحب الشهادة" });
    register.call("certificates_withdraw", withdrawn);
    let gone = json!({ "id": row("شادية وهبي")["id"], "last_day": "2018-06-01",
                       "reason": "سبب المغادرة" });
    register.call("participants_withdraw", gone);
    // Decisions between two persons: one of both trainings, and one of two of the chosen one.
    let shadia = text(&row("شادية وهبي"), "/person");
    let one = json!({ "one": people[0], "other": shadia, "same": true });
    register.call("duplicates_decide", one);
    let two = json!({ "one": people[0], "other": people[1], "same": false });
    register.call("duplicates_decide", two);
    other
}

pub(crate) fn two() -> Two {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": "en", "device_letter": "A" }));
    let (chosen, sessions, people) = the_chosen_one(&mut register);
    let other = the_other_one(&mut register, &chosen, &people);
    Two { register, chosen, other, sessions, people }
}

/// The only file on a fresh stick, after a copy limited to these trainings.
pub(crate) fn limited(register: &mut Register, trainings: &[&str]) -> PathBuf {
    let stick = register.beside("stick");
    let input = json!({ "folder": stick, "trainings": trainings });
    PathBuf::from(text(&register.call("copies_make", input), "/path"))
}

/// A second laptop, empty until it begins with this file.
pub(crate) fn second_laptop(file: &Path) -> Register {
    next_laptop(file, 2)
}

/// The laptop of this number among those that begin with copies of one register.
pub(crate) fn next_laptop(file: &Path, number: i64) -> Register {
    let mut register = Register::empty();
    // Another laptop draws other ids.
    register.later(7_777 * number);
    register.reopen();
    register.call("copies_begin", json!({ "path": file }));
    register
}

fn occurs(bytes: &[u8], text: &str) -> bool {
    let within = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    within(text.as_bytes()) || within(&wide(u16::to_le_bytes)) || within(&wide(u16::to_be_bytes))
}

/// Everything that screens and papers say of a training.
pub(crate) fn told(register: &mut Register, training: &str) -> Vec<(String, Value)> {
    let mut answers = Vec::new();
    for command in [
        "trainings_page",
        "participants_list",
        "marks_overview",
        "marks_overview_total",
        "groups_show",
        "headcounts_show",
    ] {
        answers.push((command.to_owned(), register.call(command, json!({ "id": training }))));
    }
    let certificates = register.call("certificates_page", json!({ "training": training }));
    answers.push(("certificates_page".to_owned(), certificates));
    for nouns in ["sessions", "participations", "parties", "certificates", "headcounts"] {
        let list = register.call(&format!("{nouns}_list"), json!({ "parent": training }));
        answers.push((nouns.to_owned(), list));
    }
    let sessions = register.call("sessions_list", json!({ "parent": training }));
    for session in sessions.as_array().unwrap() {
        for command in ["marks_sheet", "marks_list"] {
            let input = match command {
                "marks_sheet" => json!({ "id": session["id"] }),
                _ => json!({ "parent": session["id"] }),
            };
            answers.push((command.to_owned(), register.call(command, input)));
        }
    }
    answers
}

#[test]
fn a_copy_for_a_second_laptop_holds_one_training_and_no_word_of_the_other() {
    let Two { mut register, chosen, .. } = two();
    let everything = std::fs::read(register.folder().join("register.db")).unwrap();
    for planted in CHOSEN.iter().chain(&OTHERS) {
        assert!(occurs(&everything, planted), "{planted} is in the register itself");
    }
    let file = limited(&mut register, &[&chosen]);
    let bytes = std::fs::read(&file).unwrap();
    for planted in CHOSEN {
        assert!(occurs(&bytes, planted), "{planted} goes along");
    }
    for planted in OTHERS {
        assert!(!occurs(&bytes, planted), "{planted} is nobody's business there");
    }
}

#[test]
fn the_second_laptop_shows_the_training_as_the_first_one_does_and_marks_in_it() {
    let Two { mut register, chosen, sessions, people, .. } = two();
    let file = limited(&mut register, &[&chosen]);
    let expected = told(&mut register, &chosen);
    let mut second = second_laptop(&file);
    for ((name, expected), (_, found)) in expected.iter().zip(told(&mut second, &chosen)) {
        assert_eq!(&found, expected, "{name}");
    }
    let state = second.call("app_show", json!({}));
    assert_eq!(state["language"], "en", "as the first laptop speaks");
    assert_eq!(state["device_letter"], "B", "or one serial number would be given twice");
    assert_eq!(state["undo"], Value::Null, "what the first laptop did is not this one's to undo");
    let pictures = second.call("pictures_list", json!({}));
    assert_eq!(pictures.as_array().unwrap().len(), 1, "the organiser's logo");
    let organisations = second.call("organisations_list", json!({}));
    let names: Vec<&str> =
        organisations.as_array().unwrap().iter().filter_map(|it| it["text"].as_str()).collect();
    assert_eq!(names.len(), 3, "organiser, donor, and where somebody comes from: {names:?}");

    let check = second.call("register_check", json!({}));
    assert_eq!(check["whole"], true, "{check}");
    assert!(check["missing_contents"].as_u64().unwrap() > 0, "what was left out is counted");
    let again = second.call("register_rebuild", json!({}));
    assert_eq!(again["register_hash"], check["register_hash"], "nothing is lost by a rebuild");

    let before = told(&mut second, &chosen);
    mark(&mut second, &sessions[1], &people[0], "absent", None);
    let file = second.beside("papers").join("third.pdf");
    let mut third = print(&chosen, "ar", true, &file);
    third["people"] = json!([people[2]]);
    second.call("certificates_print", third);
    let numbers = second.call("certificates_list", json!({ "parent": chosen }));
    let letters: Vec<String> =
        numbers.as_array().unwrap().iter().map(|it| text(it, "/fields/serial/letter")).collect();
    assert_eq!(letters.iter().filter(|letter| *letter == "A").count(), 2, "{letters:?}");
    assert_eq!(letters.len(), 3, "the third with the new laptop's own letter");
    second.call("history_undo", json!({}));
    second.call("history_undo", json!({}));
    assert_eq!(second.refused("history_undo", json!({})).code, "nothing-to-undo");
    for ((name, expected), (_, found)) in before.iter().zip(told(&mut second, &chosen)) {
        // Serial numbers once given are not given again, so certificates may differ.
        if !name.starts_with("certificates") {
            assert_eq!(&found, expected, "{name}");
        }
    }
    assert_whole(&mut second, "after work on it");
}

#[test]
fn a_part_says_of_itself_that_it_is_one_and_takes_the_place_of_no_copy() {
    let Two { mut register, chosen, other, .. } = two();
    let stick = register.beside("stick");
    let whole = text(&register.call("copies_make", json!({ "folder": stick })), "/file_name");
    let due = |register: &mut Register| {
        let today = register.call("today_show", json!({}));
        today["due"].as_array().unwrap().iter().any(|due| due["kind"] == "hand_over")
    };
    assert!(!due(&mut register), "the whole was handed over");
    register.call("people_create", crate::every_change::person("سعاد منير"));
    assert!(due(&mut register), "and something came after it");
    for _ in 0..4 {
        limited(&mut register, &[&chosen]);
    }
    assert!(due(&mut register), "a part is not handed over to the secretariat");
    let names = files_in(&stick);
    assert_eq!(names.len(), 5, "no copy goes for a part: {names:?}");
    assert!(names.contains(&whole));
    let part = names.iter().find(|name| name.contains("-part_")).unwrap();

    let shown = register.call("copies_inspect", json!({ "path": stick.join(part) }));
    let limited_text = |of: &Value| read_aloud(&text(of, "/limited_text"));
    assert_eq!(limited_text(&shown), "A copy limited to: إدارة الحملات");
    assert_eq!(read_aloud(&text(&shown, "/made_by_text")), "laptop A", "{shown}");
    assert_eq!(shown["trainings"].as_array().unwrap().len(), 1);
    let shown = register.call("copies_inspect", json!({ "path": stick.join(&whole) }));
    assert_eq!(shown["limited_text"], Value::Null, "the whole says nothing of limits");
    let listed = register.call("copies_list", json!({}));
    assert_eq!(limited_text(&listed[0]), "A copy limited to: إدارة الحملات");
    assert_eq!(listed[4]["limited_text"], Value::Null);

    let both = limited(&mut register, &[&chosen, &other]);
    let mut second = second_laptop(&both);
    for training in [&chosen, &other] {
        let expected = told(&mut register, training);
        assert_eq!(told(&mut second, training), expected, "several can be chosen");
    }
    // What a second laptop hands on is still the part that it was.
    let on = register.beside("on");
    let handed_on = text(&second.call("copies_make", json!({ "folder": on })), "/path");
    let shown = register.call("copies_inspect", json!({ "path": handed_on }));
    let said = limited_text(&shown);
    assert!(said.contains("تدريب الظل") && said.contains("إدارة الحملات"), "{said}");
}

#[test]
fn what_cannot_be_chosen_is_refused_in_words() {
    let Two { mut register, chosen, .. } = two();
    let stick = register.beside("stick");
    let mut refused = |trainings: Value| {
        register.refused("copies_make", json!({ "folder": stick, "trainings": trainings })).code
    };
    assert_eq!(refused(json!([])), "no-training-chosen");
    assert_eq!(refused(json!(["00000000-0000-4000-8000-000000000000"])), "unknown-record");
    assert_eq!(refused(json!([chosen, "?"])), "bad-input");
    assert_eq!(files_in(&stick), Vec::<String>::new(), "nothing is written");
    let preview = register.call("copies_preview", json!({ "trainings": [chosen] }));
    assert_eq!(
        read_aloud(&text(&preview, "/contents_text")),
        "1 training · 3 people · 2 sessions · 6 marks · 2 certificates",
        "what the part would hold"
    );
    assert!(text(&preview, "/file_name").contains("-part_"), "{preview}");
}

#[test]
fn one_training_is_copied_and_looked_into_by_line() {
    let Two { mut register, .. } = two();
    let stick = register.beside("stick");
    register.close();
    let data = register.folder();
    let ambiguous = english(data, &["copy", "--to", path(&stick), "--training", "لا شيء"]);
    assert_eq!(ambiguous.code, 1, "{ambiguous:?}");
    let copied = ["copy", "--to", path(&stick), "--training", "الحملات"];
    english(data, &copied).well();
    let file = stick.join(&files_in(&stick)[0]);
    let shown = english(data, &["inspect", path(&file)]).well();
    assert_eq!(lines(&shown)[2], "A copy limited to: إدارة الحملات", "{shown:?}");
    let second = tempfile::tempdir().unwrap();
    let begun = english(second.path(), &["begin", path(&file)]).well();
    assert!(lines(&begun)[0].starts_with("This laptop has the letter "), "{begun:?}");
    let expected = "This register began as a part of another laptop’s, limited to: إدارة الحملات";
    assert_eq!(lines(&begun)[1], expected);
    hadir(second.path(), &["check"]).well();
    let again = english(second.path(), &["begin", path(&file)]);
    assert_eq!(again.code, 1, "{again:?}");
    let nowhere = second.path().join("nowhere");
    let letter = second.path().join("letter.hadir");
    std::fs::write(&letter, "Dear all,").unwrap();
    assert_eq!(english(&nowhere, &["begin", path(&letter)]).code, 1);
    assert!(!nowhere.exists(), "nothing begins with what is no copy");
}
