//! A copy for a second laptop, chosen by the keyboard alone: one training, and nothing else.

use serde_json::{Value, json};
use std::path::Path;
use tests::program::hadir;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

fn focused(window: &Window) -> Value {
    let script = "const element = document.activeElement;
                  return element.dataset.test ?? element.closest('label')?.dataset.test ?? ''";
    window.script(script, vec![])
}

/// Tab until this has the focus.
fn reach(window: &Window, name: &str) {
    for _ in 0..60 {
        if focused(window) == json!(name) {
            return;
        }
        window.press(Key::Tab.value().to_string());
    }
    panic!("{name} is not reached by Tab");
}

/// At the page for handing over: chosen trainings only, the one at this place of the list, and the
/// focus on the button. Without a mouse.
pub(crate) fn copy_for_second_laptop(window: &Window, place: usize) {
    window.find("copy-whole");
    window.script("document.activeElement?.blur()", vec![]);
    reach(window, "copy-whole");
    // The last of two choices, in either direction of writing.
    window.press(Key::Down.value().to_string());
    until("the trainings to choose", || (!window.all("copy-training").is_empty()).then_some(()));
    assert!(
        window.find("copy").attribute("disabled").is_some(),
        "nothing is copied before something is chosen"
    );
    reach(window, "copy-training");
    for _ in 0..place {
        window.press(Key::Tab.value().to_string());
    }
    window.press(" ");
    until("what the part would hold", || {
        let file = window.all("copy-file").first()?.text();
        file.contains("-part_").then_some(())
    });
    reach(window, "copy");
}

/// The only file there opens as a register, and holds this training with so many people alone.
pub(crate) fn assert_limited(folder: &Path, training: &Value, participants: u64) {
    let mut files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let file = files.next().expect("the part");
    assert_eq!(files.next(), None, "and no half-written one beside it");
    let second = tempfile::tempdir().unwrap();
    hadir(second.path(), &["begin", &file.to_string_lossy()]).well();
    let cards = hadir(second.path(), &["--json", "call", "trainings_cards"]).well().json();
    assert_eq!(cards.as_array().map(Vec::len), Some(1), "{cards}");
    assert_eq!(&cards[0]["id"], training);
    assert_eq!(cards[0]["participants"], participants);
    hadir(second.path(), &["check"]).well();
}

/// Two trainings with two people each, the second one the newer.
fn two_trainings(language: &str) -> (Register, [Value; 2]) {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": language }));
    let mut training = |title: &str, day: &str, names: &str| {
        let made = register.call("trainings_create", json!({ "title_ar": title }));
        let id = made["value"]["id"].clone();
        let slots = json!([{ "start_minute": 540, "end_minute": 600 }]);
        let days = json!({ "training": id, "first_date": day, "days": 1, "slots": slots });
        register.call("sessions_generate", days);
        let list = json!({ "training": id, "text": names, "skip": [] });
        register.call("participants_add_list", list);
        id
    };
    let older = training("المناصرة المحلية", "2018-03-01", "زينب كاظم\nعلي جواد");
    let newer = training("إدارة الحملات", "2018-06-01", "رقية مهدي\nحسن نعمة");
    register.close();
    (register, [newer, older])
}

fn the_choice(language: &str) {
    let place = tempfile::tempdir().unwrap();
    let (register, [_, older]) = two_trainings(language);
    let window = Window::open(register.folder());
    window.find("rail-copies").click();
    copy_for_second_laptop(&window, 1);
    window.dialog(|window| window.press(Key::Enter.value().to_string())).choose(place.path());
    let copied = window.find("copied").text();
    assert!(copied.contains("-part_"), "{copied}");
    assert_limited(place.path(), &older, 2);
    // What it is, it says itself when it is looked into.
    let file = std::fs::read_dir(place.path()).unwrap().next().unwrap().unwrap().path();
    window.dialog(|window| window.find("inspect").click()).choose(&file);
    let seen = window.find("inspection").text();
    assert!(seen.contains("المناصرة المحلية") && !seen.contains("إدارة الحملات"), "{seen}");
}

#[test]
fn one_training_is_chosen_by_keyboard_in_arabic() {
    the_choice("ar");
}

#[test]
fn one_training_is_chosen_by_keyboard_in_english() {
    the_choice("en");
}
