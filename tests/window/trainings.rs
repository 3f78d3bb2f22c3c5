//! The evening before a training, and the day on which the road is closed, in the real window and
//! by the keyboard: a training like the last one, days that are shifted, a session that moves.

use serde_json::json;
use tests::register::Register;
use tests::wait::until;
use tests::window::{Element, Window};
use thirtyfour::Key;

/// The example, in this language.
pub(crate) fn example(language: &str) -> Register {
    let mut register = Register::example();
    let settings = json!({ "language": language, "digits": null, "theme": null,
                           "user_name": null, "device_letter": null, "late_after": null });
    register.call("settings_change", settings);
    register
}

pub(crate) fn key(window: &Window, key: &Key) {
    window.press(key.value().to_string());
}

/// Waits until the keyboard is in the field of this name.
pub(crate) fn until_focused(window: &Window, name: &str) {
    until(&format!("{name} to have the keyboard"), || {
        let focus = window.script("return document.activeElement.dataset.test ?? ''", Vec::new());
        (focus.as_str() == Some(name)).then_some(())
    });
}

/// Puts the keyboard on a button and presses Enter.
pub(crate) fn enter(window: &Window, name: &str, place: usize) {
    let script =
        "document.querySelectorAll(`[data-test=\"${arguments[0]}\"]`)[arguments[1]].focus()";
    until(name, || (window.all(name).len() > place).then_some(()));
    window.script(script, vec![json!(name), json!(place)]);
    key(window, &Key::Enter);
}

pub(crate) fn texts(window: &Window, name: &str) -> Vec<String> {
    window.all(name).iter().map(Element::text).collect()
}

/// Types into the field that has the keyboard, in place of what stands there.
pub(crate) fn type_over(window: &Window, text: &str) {
    window.chord(&Key::Control, 'a');
    window.press(text);
}

/// A new training like the last one takes seven fields, and one step back.
fn like_the_last_one(language: &str, first: &str, day: &str) {
    let mut register = example(language);
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-today");
    window.chord(&Key::Control, 'n');
    until_focused(&window, "new-first-date");
    let mut touched = 1;
    window.press(first);
    for (field, text) in [
        ("title-ar", "التخطيط للحملات في البصرة"),
        ("title-en", "Campaigns in Basra"),
        ("city-ar", "البصرة"),
        ("city-en", "Basra"),
        ("venue", "دار الثقافة"),
    ] {
        window.find(field).click();
        type_over(&window, text);
        touched += 1;
    }
    window.find("governorate").choose("IQ-BA");
    touched += 1;
    assert!(touched <= 12, "{touched} fields");
    window.find("save").click();
    window.read(day);
    until("four sessions", || (window.all("open-roll-call").len() == 4).then_some(()));
    drop(window);

    register.reopen();
    let cards = register.call("trainings_cards", json!({}));
    let cards = cards.as_array().expect("trainings");
    assert_eq!(cards.len(), 2);
    let new = cards.iter().find(|card| card["participants"] == 0).expect("the new one");
    let page = register.call("trainings_page", json!({ "id": new["id"] }));
    assert_eq!(page["fields"]["place"]["venue"], "دار الثقافة");
    assert!(!page["parties"].as_array().expect("parties").is_empty(), "who organises it");
    register.call("history_undo", json!({}));
    assert_eq!(register.call("trainings_cards", json!({})).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_training_like_the_last_one_takes_seven_fields_in_arabic() {
    like_the_last_one("ar", "٦/٧/٢٠١٨", "الجمعة ٦ تموز ٢٠١٨");
}

#[test]
fn a_training_like_the_last_one_takes_seven_fields_in_english() {
    like_the_last_one("en", "6/7/2018", "Friday 6 July 2018");
}

/// The second day, still to come, two days later; then a session into the night; then both back.
fn shifted(language: &str, two: &str, said: &str, days: [&str; 3]) {
    let mut register = example(language);
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    // Two sessions that nobody has been to.
    register.call(
        "sessions_generate",
        json!({ "training": training, "first_date": "2018-06-08",
        "days": 1, "slots": [{ "start_minute": 540, "end_minute": 630 },
                             { "start_minute": 660, "end_minute": 750 }] }),
    );
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.read(days[0]);
    enter(&window, "shift-from", 2);
    until_focused(&window, "shift-days");
    type_over(&window, two);
    until(said, || {
        let found = texts(&window, "shift-said").concat();
        let plain: String =
            found.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        plain.contains(said).then_some(())
    });
    key(&window, &Key::Enter);
    window.read(days[1]);
    window.chord(&Key::Control, 'z');
    window.read(days[0]);

    // By the menu of the last session: another time, and it runs past midnight.
    enter(&window, "session-more", 5);
    // Long past by the clock of the computer: the first thing to say is that it was held.
    until_focused(&window, "hold-session");
    key(&window, &Key::Down);
    until_focused(&window, "move-session");
    key(&window, &Key::Enter);
    until_focused(&window, "move-date");
    key(&window, &Key::Tab);
    until_focused(&window, "move-start");
    type_over(&window, "23:30");
    key(&window, &Key::Enter);
    window.read(days[2]);
    enter(&window, "session-more", 4);
    until_focused(&window, "hold-session");
    key(&window, &Key::Down);
    key(&window, &Key::Down);
    until_focused(&window, "cancel-session");
    key(&window, &Key::Enter);
    until("the cancelled session to lose its roll call", || {
        (window.all("open-roll-call").len() == 5).then_some(())
    });
    window.chord(&Key::Control, 'z');
    until("it to come back", || (window.all("open-roll-call").len() == 6).then_some(()));
}

#[test]
fn days_shift_and_sessions_move_by_keyboard_in_arabic() {
    shifted(
        "ar",
        "٢",
        "تُنقل جلستان: ٨ حزيران ٢٠١٨ ← ١٠ حزيران ٢٠١٨.",
        ["الجمعة ٨ حزيران ٢٠١٨", "الأحد ١٠ حزيران ٢٠١٨", "٠١:٠٠"],
    );
}

#[test]
fn days_shift_and_sessions_move_by_keyboard_in_english() {
    shifted(
        "en",
        "2",
        "2 sessions move: 8 June 2018 → 10 June 2018.",
        ["Friday 8 June 2018", "Sunday 10 June 2018", "01:00"],
    );
}
