//! What belongs together, by the keyboard: groups in parallel rooms, programmes with their
//! partners, people without names, and what the first screen asks.

use crate::trainings::{enter, example, key, texts, type_over, until_focused};
use serde_json::{Value, json};
use tests::register::Register;
use tests::wait::until;
use tests::window::{Element, Window};
use thirtyfour::Key;

fn open_training(register: &mut Register) -> Window {
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("open-roll-call");
    window
}

/// The values of all lists of this name.
fn values(window: &Window, name: &str) -> Vec<String> {
    window.all(name).iter().map(Element::value).collect()
}

fn until_values(window: &Window, name: &str, expected: &[&str]) {
    until(&format!("{expected:?}"), || (values(window, name) == expected).then_some(()));
}

/// Fourteen people of the example divided into two rooms, one of them moved, and moved back.
fn divided(language: &str, left: &str, right: &str, all: &str) {
    let mut register = example(language);
    let window = open_training(&mut register);
    enter(&window, "open-groups", 0);
    until_focused(&window, "group-name");
    type_over(&window, left);
    // The other keeps the name that it is offered.
    enter(&window, "groups-deal", 0);
    let halves: Vec<&str> = [[left; 7], [right; 7]].concat();
    until_values(&window, "group-of", &halves);
    window.read(all);
    window.script("document.querySelector('[data-test=group-of]').focus()", Vec::new());
    key(&window, &Key::Down);
    let moved: Vec<&str> = [&[right], &halves[1..]].concat();
    until_values(&window, "group-of", &moved);
    // Outside of a field: there the chord belongs to what is typed.
    window.find("tab-sessions").click();
    window.chord(&Key::Control, 'z');
    until_values(&window, "group-of", &halves);
    drop(window);

    register.reopen();
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    let groups = register.call("groups_show", json!({ "id": training }));
    let people: Vec<&Value> =
        groups["groups"].as_array().expect("groups").iter().map(|group| &group["people"]).collect();
    assert_eq!(people, [7, 7]);
}

#[test]
fn everybody_is_divided_into_two_rooms_by_keyboard_in_arabic() {
    divided("ar", "قاعة الحديقة", "مجموعة ٢", "كل المشاركين في مجموعات");
}

#[test]
fn everybody_is_divided_into_two_rooms_by_keyboard_in_english() {
    divided("en", "Garden", "Group 2", "Everybody is in a group");
}

/// A new programme with two donors in the order that somebody wants, and a new series.
fn programme(language: &str, name: &str, figures: &str) {
    let mut register = example(language);
    let organisations = register.call("organisations_list", json!({ "parent": null }));
    let ids: Vec<String> =
        [0, 1].map(|place| organisations[place]["id"].as_str().expect("an id").to_owned()).to_vec();
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    enter(&window, "to-programmes", 0);
    window.find("programme");
    enter(&window, "new-programme", 0);
    until_focused(&window, "name-ar");
    if language == "en" {
        key(&window, &Key::Tab);
        until_focused(&window, "name-en");
    }
    window.press(name);
    key(&window, &Key::Enter);
    window.find("figure-people");
    window.read(figures);
    for id in &ids {
        window.find("party-role").choose("donor");
        window.find("party-organisation").choose(id);
        enter(&window, "party-add", 0);
        let count = ids.iter().position(|it| it == id).unwrap_or(0) + 1;
        until("the donor", || (window.all("party-edit").len() == count).then_some(()));
    }
    enter(&window, "party-earlier", 1);
    until("the order", || {
        let shown = window.script(
            "return [...document.querySelectorAll('[data-test=party-earlier]')].map(b => b.disabled)",
            Vec::new(),
        );
        (shown == json!([true, false])).then_some(())
    });
    window.find("back").click();
    enter(&window, "new-series", 0);
    until_focused(&window, "name-ar");
    window.press("حملات المدن");
    key(&window, &Key::Enter);
    window.find("remove-series");
    window.chord(&Key::Control, 'z');
    window.find("new-series");
    drop(window);

    register.reopen();
    let page = register.call("programmes_page", json!({}));
    let programmes = page["programmes"].as_array().expect("programmes");
    let new = programmes.iter().find(|it| it["name"] == name).expect("the new one");
    let shown = register.call("programmes_show", json!({ "id": new["id"] }));
    let order: Vec<&Value> = shown["parties"]
        .as_array()
        .expect("parties")
        .iter()
        .map(|it| &it["fields"]["organisation"])
        .collect();
    assert_eq!(order, [&json!(ids[1]), &json!(ids[0])], "the second one was put first");
}

#[test]
fn a_programme_is_made_with_its_donors_in_order_in_arabic() {
    programme("ar", "برنامج الضفاف", "أشخاص حضروا، من دون تكرار");
}

#[test]
fn a_programme_is_made_with_its_donors_in_order_in_english() {
    programme("en", "River banks", "people who attended, each once");
}

#[test]
fn people_without_names_are_typed_in_arabic_digits() {
    let mut register = example("ar");
    let window = open_training(&mut register);
    window.find("tab-details").click();
    window.find("headcount-female-18_29").click();
    window.press("١٢");
    key(&window, &Key::Tab);
    window.press("30");
    key(&window, &Key::Enter);
    until("the sum", || (texts(&window, "headcounts-total") == ["٤٢"]).then_some(()));
    window.find("headcount-male-60_plus").click();
    window.press("خمسة");
    key(&window, &Key::Enter);
    window.read("يلزم أن يكون عدداً صحيحاً من");
    drop(window);
    register.reopen();
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    assert_eq!(register.call("headcounts_show", json!({ "id": training }))["total"], 42);
}

/// Long ago by the clock of any computer: nobody ever said whether it took place.
#[test]
fn what_was_planned_and_passed_is_said_from_the_first_screen() {
    let mut register = example("en");
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    register.call(
        "sessions_generate",
        json!({ "training": training, "first_date": "2018-06-08",
        "days": 1, "slots": [{ "start_minute": 540, "end_minute": 630 }] }),
    );
    register.close();
    let window = Window::open(register.folder());
    window.read("A planned session has passed: held or cancelled?");
    enter(&window, "due-passed", 0);
    until_focused(&window, "session-more");
    key(&window, &Key::Enter);
    until_focused(&window, "hold-session");
    key(&window, &Key::Enter);
    window.read_no_more("Held or cancelled?");
    drop(window);
    register.reopen();
    let page = register.call("trainings_page", json!({ "id": training }));
    assert_eq!(page["sessions"][4]["fields"]["state"], "held");
}
