//! Persons entered twice, by the keyboard alone: one person, two persons, later; and the way back.

use serde_json::json;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

/// A closed register with three pairs: one name in two scripts, with and without a telephone, and
/// two who only share two parts.
fn register(language: &str) -> Register {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": language }));
    let lists = [
        "زينب كريم عودة - 07701234567\nمصطفى جبار حسين\nسارة محمد",
        "Zainab Kareem Odeh - 07701234567\nMustafa Jabbar Hussein\nساره محمد",
    ];
    for (place, list) in lists.into_iter().enumerate() {
        let title = format!("تدريب {place}");
        let made = register.call("trainings_create", json!({ "title_ar": title }));
        let training = made["value"]["id"].clone();
        // Whoever the list would take for somebody known is added as somebody new.
        let rows = list.lines().enumerate().map(|(place, line)| {
            let (name, phone) = line.split_once(" - ").unwrap_or((line, ""));
            json!({ "name": name, "phone": phone, "sex": "not_stated", "role": "participant",
                    "walk_in": false, "position": place })
        });
        for fields in rows {
            let mut fields = fields;
            fields.as_object_mut().expect("fields").remove("position");
            register.call("participants_add", json!({ "training": training, "fields": fields }));
        }
    }
    register.close();
    register
}

/// The texts of all elements of a name at one moment: each decision lays the page out anew. Marks
/// that keep numbers apart are left out.
fn texts(window: &Window, name: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(`[data-test=\"${arguments[0]}\"]`)]
        .map((one) => one.textContent.trim().replace(/[\\u2066-\\u2069]/g, ''))";
    let found = window.script(script, vec![json!(name)]);
    let texts = found.as_array().expect("texts").iter();
    texts.map(|text| text.as_str().expect("a text").to_owned()).collect()
}

fn until_texts(window: &Window, name: &str, expected: &[&str]) {
    until(&format!("{name}: {expected:?}"), || (texts(window, name) == expected).then_some(()));
}

/// Waits until somebody of this name is in the pair in hand.
fn until_pair(window: &Window, name: &str) {
    let shown = || texts(window, "pair-name").iter().any(|shown| shown == name);
    until(name, || shown().then_some(()));
}

#[test]
fn pairs_are_decided_by_three_keys() {
    let mut register = register("ar");
    let window = Window::open(register.folder());
    window.find("rail-people").click();
    window.find("duplicates").click();
    until_pair(&window, "Zainab Kareem Odeh");
    until_texts(&window, "pair-level", &["شبه مؤكَّد"]);
    until_texts(&window, "pair-place", &["الحالة ١ من ٣"]);
    // In Arabic the next one is to the left.
    window.press(Key::Left.value().to_string());
    until_pair(&window, "Mustafa Jabbar Hussein");
    window.press(Key::Right.value().to_string());
    until_pair(&window, "Zainab Kareem Odeh");

    window.press("3");
    until_pair(&window, "Mustafa Jabbar Hussein");
    until_texts(&window, "pair-place", &["الحالة ١ من ٣"]);
    window.press("1");
    until_pair(&window, "ساره محمد");
    until_texts(&window, "pair-place", &["الحالة ١ من ٢"]);
    window.press("2");
    // What was put off comes last.
    until_pair(&window, "Zainab Kareem Odeh");
    until_texts(&window, "pair-place", &["الحالة ١ من ١"]);
    window.chord(&Key::Control, 'z');
    until_texts(&window, "pair-place", &["الحالة ١ من ٢"]);
    window.press("2");
    until_texts(&window, "pair-place", &["الحالة ١ من ١"]);
    window.press("1");
    window.read("لا حالات مشكوك فيها");

    // The page of one shows both entries, and separates them again.
    window.find("back").click();
    window.find("people-search");
    window.press("Zainab");
    until("her alone", || (window.all("found-person").len() == 1).then_some(()));
    window.press(Key::Enter.value().to_string());
    window.find("person-links");
    until("both trainings", || (window.all("person-training").len() == 2).then_some(()));
    window.find("link-forget").click();
    until("her own training", || (window.all("person-training").len() == 1).then_some(()));
    drop(window);

    register.reopen();
    let links = register.call("person_links_list", json!({}));
    let same: Vec<&serde_json::Value> =
        links.as_array().expect("links").iter().map(|link| &link["fields"]["same"]).collect();
    assert_eq!(same.len(), 2, "one decision was taken back: {links}");
    assert!(same.contains(&&json!(true)) && same.contains(&&json!(false)), "{links}");
    assert_eq!(register.call("duplicates_page", json!({}))["total"], 1, "and is asked again");
}

#[test]
fn the_keys_say_the_same_in_english() {
    let register = register("en");
    let window = Window::open(register.folder());
    window.find("rail-people").click();
    window.find("duplicates").click();
    until_pair(&window, "Zainab Kareem Odeh");
    window.press(Key::Right.value().to_string());
    until_pair(&window, "Mustafa Jabbar Hussein");
    window.press(Key::Left.value().to_string());
    until_pair(&window, "Zainab Kareem Odeh");
    window.find("pair-same").click();
    until_texts(&window, "pair-place", &["Pair 1 of 2"]);
}
