//! Papers of tables: lists to sign, as people, donors and scanners read them.

use crate::scene::{add_people, participant, text, training, usual_rule};
use serde_json::{Value, json};
use std::path::PathBuf;
use tests::pdf;
use tests::register::Register;

/// A sheet as the screen asks for it.
pub(crate) fn sheet(training: &str, kind: &str) -> Value {
    json!({
        "training": training, "sheet": kind, "languages": "en", "by": null, "session": null,
        "walk_ins": 5, "private": false, "columns": [],
    })
}

/// The same with other choices.
pub(crate) fn with(mut sheet: Value, choices: Value) -> Value {
    for (name, choice) in choices.as_object().unwrap() {
        sheet[name] = choice.clone();
    }
    sheet
}

/// Saves a sheet and returns its file and the number of its pages.
pub(crate) fn saved(register: &mut Register, sheet: Value, name: &str) -> (PathBuf, u64) {
    let path = register.beside("papers").join(name);
    let saved = register.call("sheets_save", with(sheet, json!({ "path": path })));
    pdf::sound(&path);
    (path, saved["pages"].as_u64().unwrap())
}

pub(crate) fn example() -> (Register, String) {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    (register, training)
}

fn names(register: &mut Register, training: &str) -> Vec<String> {
    let list = register.call("participants_list", json!({ "id": training }));
    let rows = list["rows"].as_array().unwrap();
    let listed = rows.iter().filter(|row| row["role"] == "participant");
    listed.map(|row| text(row, "/name")).collect()
}

#[test]
fn a_list_to_sign_in_tells_who_where_and_when() {
    let (mut register, training) = example();
    let (file, count) = saved(&mut register, sheet(&training, "sign_in"), "sign-in.pdf");
    let pages = pdf::pages(&file);
    assert_eq!(pages.len() as u64, count, "as the answer says");
    let all = pages.concat();
    for name in names(&mut register, &training) {
        // One reader puts a space behind ژ; the others are in the tests of the paper itself.
        assert!(all.contains(&name), "{name} is on the list");
    }
    for (page, text) in pages.iter().enumerate() {
        for wanted in [
            "Sign-in sheet",
            "Planning and running effective campaigns",
            "Najaf",
            "1–2 June 2018",
            "Salman Khairalla",
            "Fondation Assistance Internationale",
            "Day 1 of 2",
            "09:00–10:30",
            "Full name",
            "Trainer’s name and signature",
            "Number of signatures",
            "NJF 2018-06-01",
        ] {
            assert!(text.contains(wanted), "{wanted} on page {}", page + 1);
        }
        assert!(text.contains(&format!("Page {} of {count}", page + 1)), "{text}");
    }
    assert!(all.contains("People who are not on the list"), "and room for others");
    assert!(all.contains("19"), "five of them, numbered on from 14: {all}");
}

#[test]
fn more_days_than_a_page_has_room_for_go_on_in_the_same_file() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 6, &[(540, 630), (660, 750)]);
    add_people(&mut register, &training, &["زينب كريم", "Sara Rossi"]);
    let (file, count) = saved(&mut register, sheet(&training, "sign_in"), "six-days.pdf");
    let pages = pdf::pages(&file);
    assert_eq!((pages.len() as u64, count), (2, 2), "three days on each page");
    for (page, days) in pages.iter().zip([1..=3, 4..=6]) {
        assert!(page.contains("Sara Rossi"), "names on both: {page}");
        for day in 1..=6 {
            let there = page.contains(&format!("Day {day} of 6"));
            assert_eq!(there, days.contains(&day), "day {day} once: {page}");
        }
    }
    let by_session = with(sheet(&training, "sign_in"), json!({ "by": "session" }));
    let (_, count) = saved(&mut register, by_session, "twelve.pdf");
    assert_eq!(count, 3, "twelve sessions, four on a page");
}

#[test]
fn a_list_for_one_session_or_its_day_names_the_day() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 2, &[(540, 630), (660, 750)]);
    add_people(&mut register, &training, &["زينب كريم"]);
    let one = json!({ "session": sessions[2], "by": "session" });
    let (file, _) = saved(&mut register, with(sheet(&training, "sign_in"), one), "one.pdf");
    let page = pdf::pages(&file).concat();
    assert!(page.contains("Day 2 of 2") && page.contains("09:00–10:30"), "{page}");
    assert!(!page.contains("11:00–12:30"), "the other session is not on it: {page}");
    assert!(page.contains(&sessions[2][..8]), "a scan finds the session: {page}");
    let day = json!({ "session": sessions[0], "by": "day" });
    let (file, _) = saved(&mut register, with(sheet(&training, "sign_in"), day), "day.pdf");
    let page = pdf::pages(&file).concat();
    assert!(page.contains("Day 1 of 2") && !page.contains("Day 2 of 2"), "{page}");
}

#[test]
fn heads_are_in_two_languages_as_asked() {
    let (mut register, training) = example();
    for (languages, title, head) in [
        ("ar+en", "كشف التوقيع", "Organisation or team"),
        ("ckb+en", "لیستی واژۆ", "Organisation or team"),
        ("it", "Foglio firme", "Organizzazione o gruppo"),
        ("en+it", "Sign-in sheet", "Organizzazione o gruppo"),
    ] {
        let asked = with(sheet(&training, "sign_in"), json!({ "languages": languages }));
        let (file, _) = saved(&mut register, asked, &format!("{languages}.pdf"));
        let page = pdf::pages(&file).remove(0);
        assert!(page.contains(title) && page.contains(head), "{languages}: {page}");
    }
    let unknown = with(sheet(&training, "sign_in"), json!({ "languages": "en+fr", "path": "x" }));
    let refused = register.refused("sheets_save", unknown);
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("unknown-choice", Some("languages"))
    );
}

/// Somebody with everything that a list could tell.
pub(crate) fn known_person(register: &mut Register, training: &str) {
    let mut fields = participant("زهراء عبد الأمير الكوفي");
    fields["sex"] = json!("female");
    fields["birth_year"] = json!(1994);
    fields["phone"] = json!("0770 123 4567");
    fields["governorate"] = json!("IQ-NA");
    register.call("participants_add", json!({ "training": training, "fields": fields }));
}

#[test]
fn further_columns_hold_what_is_known() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    known_person(&mut register, &training);
    let columns = json!({ "columns": ["phone", "sex", "age_band", "governorate", "consent"] });
    let (file, _) = saved(&mut register, with(sheet(&training, "sign_in"), columns), "all.pdf");
    let page = pdf::pages(&file).concat();
    for wanted in ["female", "18–29", "Najaf", "0770 123 4567", "I agree to be", "photographed"] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
}

#[test]
fn organisations_are_named_for_the_readers_of_the_paper() {
    let (mut register, training) = example();
    // Whoever prints reads something else than those who sign.
    register.app().speak(api::Language::English);
    for kind in ["sign_in", "matrix", "name_proof"] {
        for (language, named, others) in [
            ("ar", ["اتحاد أدباء النجف", "بصفة شخصية"], ["Writers Union", "individual"]),
            ("en", ["Writers Union", "individual"], ["اتحاد أدباء النجف", "بصفة شخصية"]),
        ] {
            let asked = with(sheet(&training, kind), json!({ "languages": language }));
            let (file, _) = saved(&mut register, asked, &format!("{kind}-{language}.pdf"));
            let words = pdf::pages(&file).concat();
            for name in named {
                assert!(words.contains(name), "{kind} {language}: {name} in {words}");
            }
            for name in others {
                assert!(!words.contains(name), "{kind} {language}: {name} in {words}");
            }
        }
    }
}

#[test]
fn a_private_list_tells_a_stranger_nothing() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    known_person(&mut register, &training);
    let mut trainer = participant("سلمان خيرالله");
    trainer["role"] = json!("trainer");
    register.call("participants_add", json!({ "training": training, "fields": trainer }));
    let all = ["sex", "age_band", "governorate", "phone", "consent"];
    let asked = with(sheet(&training, "sign_in"), json!({ "columns": all, "languages": "ar+en" }));
    let told = |file: &PathBuf| format!("{}{}", pdf::pages(file).concat(), pdf::hidden_words(file));
    let secrets = ["الأمير", "الكوفي", "0770", "4567", "أنثى", "18–29", "خيرالله"];
    let (open, _) = saved(&mut register, asked.clone(), "open.pdf");
    let open = told(&open);
    for secret in secrets.iter().filter(|secret| **secret != "18–29") {
        assert!(open.contains(secret), "the open form tells {secret}, so looking for it finds it");
    }
    let private = with(asked, json!({ "private": true }));
    let (private, _) = saved(&mut register, private, "private.pdf");
    let words = told(&private);
    assert!(words.contains("زهراء ك."), "she finds her row: {words}");
    for secret in secrets {
        assert!(!words.contains(secret), "{secret} is nowhere in the file");
    }
}

#[test]
fn a_list_without_sessions_or_people_says_so() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let path = register.beside("papers").join("none.pdf");
    let ask =
        |choices: Value| with(with(sheet(&training, "sign_in"), json!({ "path": path })), choices);
    let refused = register.refused("sheets_save", ask(json!({ "walk_ins": 0 })));
    assert_eq!(refused.code, "no-people", "nobody and no row for anybody");
    let many = register.refused("sheets_save", ask(json!({ "walk_ins": 101 })));
    assert_eq!((many.code.as_str(), many.field.as_deref()), ("too-many", Some("walk_ins")));
    let other = register.refused("sheets_save", ask(json!({ "session": training })));
    assert_eq!((other.code.as_str(), other.field.as_deref()), ("unknown-record", Some("session")));
    assert!(!path.exists(), "nothing was written by any of these");
    register.call("sheets_save", ask(json!({})));
    assert!(pdf::pages(&path).concat().contains("Sign-in sheet"), "an empty list may be printed");
    register.call("sessions_remove", json!({ "id": sessions[0] }));
    let refused = register.refused("sheets_save", ask(json!({})));
    assert_eq!(refused.code, "no-sessions", "and one without days may not");
}

#[test]
fn a_page_is_shown_as_it_will_be_printed() {
    let (mut register, training) = example();
    let asked = with(sheet(&training, "sign_in"), json!({ "page": 9, "width": 640 }));
    let shown = register.call("sheets_preview", asked);
    assert_eq!((&shown["page"], &shown["pages"]), (&json!(2), &json!(2)), "the last one there is");
    assert_eq!(
        (&shown["width"], &shown["height"]),
        (&json!(640), &json!(452)),
        "A4 landscape, cut to whole pixels"
    );
    assert!(text(&shown, "/png").starts_with("iVBORw0KGgo"), "a PNG file");
    assert!(text(&shown, "/alternative_text").contains("التخطيط"), "what it is: {shown}");
}
