//! The sessions of a training by the dozen: days that are apart, and a pattern of hours.

use crate::trainings::type_over;
use serde_json::{Value, json};
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;

fn the_page(register: &mut Register) -> Value {
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    register.call("trainings_page", json!({ "id": training }))
}

#[test]
fn sessions_are_laid_out_on_days_apart_by_a_pattern() {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": "ar" }));
    register.call("trainings_create", json!({ "title_ar": "أيام متفرقة" }));
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("days-apart").click();
    until("two days", || (window.all("apart-date").len() >= 2).then_some(()));
    for (place, day) in ["١/٦/٢٠١٨", "٥/٦/٢٠١٨"].into_iter().enumerate() {
        window.all("apart-date")[place].click();
        type_over(&window, day);
    }
    window.find("pattern").click();
    for (field, text) in [
        ("pattern-start", "٩:٣٠"),
        ("pattern-count", "٣"),
        ("pattern-minutes", "٩٠"),
        ("pattern-break", "١٥"),
    ] {
        window.find(field).click();
        type_over(&window, text);
    }
    window.find("pattern-fill").click();
    until("three sessions a day", || (window.all("slot-start").len() == 3).then_some(()));
    window.find("generate").click();
    until("six sessions", || (window.all("open-roll-call").len() == 6).then_some(()));
    drop(window);
    register.reopen();
    let page = the_page(&mut register);
    let times: Vec<Value> = page["sessions"]
        .as_array()
        .expect("sessions")
        .iter()
        .map(|row| {
            let time = &row["fields"]["time"];
            json!([time["date"], time["start_minute"], time["end_minute"]])
        })
        .collect();
    let day =
        |date: &str| [[570, 660], [675, 765], [780, 870]].map(|[from, to]| json!([date, from, to]));
    assert_eq!(times, [day("2018-06-01"), day("2018-06-05")].concat(), "an hour and a half each");
}
