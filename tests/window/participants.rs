//! The list of a training by the keyboard alone, in Arabic and in English: found, written, changed
//! in common, taken off and taken back; and somebody found across all trainings.

use serde_json::{Value, json};
use tests::register::Register;
use tests::wait::until;
use tests::window::{Element, Window};
use thirtyfour::Key;

const GIVEN: [&str; 10] =
    ["زينب", "علي", "نور", "حيدر", "سارة", "كرار", "مريم", "حسن", "رقية", "ياسر"];
const FATHER: [&str; 6] = ["كاظم", "جواد", "عباس", "محسن", "صادق", "رحيم"];
const GRANDFATHER: [&str; 5] = ["شاكر", "نعمة", "مهدي", "عودة", "فالح"];

/// Invented names, three hundred of them different.
fn names(people: usize) -> Vec<String> {
    let name = |index: usize| {
        let (given, father) = (GIVEN[index % 10], FATHER[index / 10 % 6]);
        format!("{given} {father} {}", GRANDFATHER[index / 60 % 5])
    };
    (0..people).map(name).collect()
}

/// A closed register with two trainings: so many people in the first, two of them in the second.
fn register(people: usize, language: &str) -> (Register, [Value; 2]) {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": language }));
    let mut training = |title: &str, day: &str, names: &[String]| {
        let made = register.call("trainings_create", json!({ "title_ar": title }));
        let id = made["value"]["id"].clone();
        let slots = json!([{ "start_minute": 540, "end_minute": 600 }]);
        let days = json!({ "training": id, "first_date": day, "days": 2, "slots": slots });
        register.call("sessions_generate", days);
        let list = json!({ "training": id, "text": names.join("\n"), "skip": [] });
        register.call("participants_add_list", list);
        id
    };
    let all = names(people);
    let first = training("تدريب كبير", "2018-06-01", &all);
    let second = training("المناصرة المحلية", "2018-03-01", &all[..2]);
    register.close();
    (register, [first, second])
}

/// The window at the list of the newest training.
fn at_list(register: &Register) -> Window {
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-participants").click();
    window.find("participants");
    window
}

fn focus(window: &Window, name: &str) {
    window.find(name);
    let script = "document.querySelector(`[data-test=\"${arguments[0]}\"]`).focus()";
    window.script(script, vec![json!(name)]);
}

/// Waits until the list says that this many are shown.
fn until_rows(window: &Window, count: usize) {
    until(&format!("{count} rows"), || {
        (window.all("participant-row").len() == count).then_some(())
    });
}

fn until_text(window: &Window, name: &str, words: &str) {
    until(&format!("{name}: {words}"), || {
        let all = window.all(name);
        all.iter().map(Element::text).any(|text| text.contains(words)).then_some(())
    });
}

fn key(key: &Key) -> String {
    key.value().to_string()
}

fn rows(register: &mut Register, training: &Value) -> Vec<Value> {
    let list = register.call("participants_list", json!({ "id": training }));
    list["rows"].as_array().expect("rows").clone()
}

/// What a list is worked on with, on a keyboard, in the words of a language.
fn worked_on(language: &str, three: &str) {
    let (mut register, [training, _]) = register(12, language);
    let window = at_list(&register);
    until_rows(&window, 12);
    // Found by the beginnings of two words, and written anew beside the table.
    window.chord(&Key::Control, 'f');
    window.press("نو كا");
    until_rows(&window, 1);
    window.press(key(&Key::Down));
    window.press(key(&Key::F2));
    until_text(&window, "participant-panel", "نور كاظم شاكر");
    window.chord(&Key::Control, 'a');
    window.press(format!("نورا كاظم شاكر{}", key(&Key::Enter)));
    until_text(&window, "participant-panel", "نور كاظم شاكر");
    until_text(&window, "edit-participant", "نورا كاظم شاكر");
    window.press(key(&Key::Escape));
    until("the panel to close", || window.all("participant-panel").is_empty().then_some(()));
    window.press(key(&Key::Escape));
    until_rows(&window, 12);

    // The first three, given another part in one step.
    window.press(key(&Key::Home));
    window.chord(&Key::Shift, Key::Down.value());
    window.chord(&Key::Shift, Key::Down.value());
    until_text(&window, "selection", three);
    window.press(key(&Key::Enter));
    window.find("many-panel");
    until("the first field", || {
        let first = "return document.activeElement.dataset.test ?? ''";
        (window.script(first, Vec::new()) == json!("many-role")).then_some(())
    });
    for role in ["participant", "trainer", "facilitator", "observer"] {
        window.press(key(&Key::Down));
        until(role, || (window.find("many-role").value() == role).then_some(()));
    }
    window.chord(&Key::Control, Key::Enter.value());
    until("the change", || {
        let other = "return document.querySelectorAll('.cell.other').length";
        (window.script(other, Vec::new()) == json!(3)).then_some(())
    });
    window.press(key(&Key::Escape));

    // Taken off the list, and back again.
    window.press(key(&Key::Delete));
    until_rows(&window, 9);
    window.chord(&Key::Control, 'z');
    until_rows(&window, 12);
    drop(window);
    register.reopen();
    let rows = rows(&mut register, &training);
    let observers = rows.iter().filter(|row| row["role"] == "observer").count();
    assert_eq!(observers, 3, "the change of many is on disk, the removal is not");
    assert_eq!(rows[2]["name"], "نورا كاظم شاكر");
    assert_eq!(rows[2]["former_names"], json!(["نور كاظم شاكر"]));
}

#[test]
fn a_list_is_worked_on_without_a_mouse_in_arabic() {
    worked_on("ar", "٣");
}

#[test]
fn a_list_is_worked_on_without_a_mouse_in_english() {
    worked_on("en", "people chosen");
}

#[test]
fn three_hundred_people_are_drawn_where_they_are_seen() {
    let (register, _) = register(300, "ar");
    let window = at_list(&register);
    let drawn = || window.all("participant-row").len();
    until("the rows", || (drawn() > 0).then_some(()));
    assert!(drawn() < 40, "no more than fit, and a few beside them: {}", drawn());
    focus(&window, "participants");
    window.press(key(&Key::End));
    until_text(&window, "participant-row", "٣٠٠");
    assert!(drawn() < 40, "at the end as well: {}", drawn());
    let active = "const grid = document.querySelector('[data-test=participants]');
        const row = document.getElementById(grid.getAttribute('aria-activedescendant'));
        const [a, b] = [row.getBoundingClientRect(), grid.getBoundingClientRect()];
        return a.bottom <= b.bottom + 1 && a.top >= b.top";
    assert_eq!(window.script(active, Vec::new()), json!(true), "the row of the cursor is in sight");
    // Sorted by name, the last of the alphabet stands last.
    focus(&window, "sort-name");
    window.press(key(&Key::Enter));
    focus(&window, "participants");
    window.press(key(&Key::Home));
    until_text(&window, "participant-row", "حسن جواد شاكر");
    // A letter begins to look for somebody, wherever the cursor is.
    window.press("يا رح فا");
    until("the last of them", || (drawn() == 1).then_some(()));
    until_text(&window, "edit-participant", "ياسر رحيم فالح");
}

#[test]
fn somebody_leaves_and_another_comes_instead() {
    let (mut register, [training, _]) = register(5, "ar");
    let window = at_list(&register);
    until_rows(&window, 5);
    focus(&window, "participants");
    window.press(key(&Key::Enter));
    focus(&window, "withdraw");
    window.press(key(&Key::Enter));
    window.find("withdraw-day");
    window.press(format!("٣١ شباط{}", key(&Key::Enter)));
    window.read("هذا ليس تاريخاً");
    window.chord(&Key::Control, 'a');
    window.press(format!("١ حزيران ٢٠١٨{}", key(&Key::Enter)));
    until_text(&window, "left", "١ حزيران ٢٠١٨");
    focus(&window, "replace");
    window.press(key(&Key::Enter));
    window.find("replace-panel");
    window.press("سعاد منير");
    window.chord(&Key::Control, Key::Enter.value());
    until_rows(&window, 6);
    until_text(&window, "participant-panel", "سعاد منير");
    window.chord(&Key::Control, 'z');
    until_rows(&window, 5);
    window.chord(&Key::Control, 'y');
    until_rows(&window, 6);
    drop(window);
    register.reopen();
    let rows = rows(&mut register, &training);
    assert_eq!(rows[0]["departure"]["last_day"], "2018-06-01");
    assert_eq!(rows[5]["replaces"]["name"], rows[0]["name"]);
}

#[test]
fn people_come_over_from_another_training() {
    let (mut register, [training, second]) = register(5, "en");
    let window = at_list(&register);
    window.find("back").click();
    until("the other training", || {
        let all = window.all("training");
        let card = all.iter().find(|card| card.text().contains("المناصرة"))?;
        card.click();
        Some(())
    });
    window.find("tab-participants").click();
    until_rows(&window, 2);
    focus(&window, "copy-open");
    window.press(key(&Key::Enter));
    until("their list", || (window.all("copy-row").len() == 5).then_some(()));
    window.chord(&Key::Control, Key::Enter.value());
    until_rows(&window, 5);
    window.chord(&Key::Control, 'z');
    until_rows(&window, 2);
    drop(window);
    register.reopen();
    assert_eq!(rows(&mut register, &second).len(), 2);
    assert_eq!(rows(&mut register, &training).len(), 5);
}

#[test]
fn somebody_is_found_across_trainings_by_a_few_letters() {
    let (register, _) = register(40, "ar");
    let window = at_list(&register);
    window.chord(&Key::Control, 'k');
    until("everybody", || (window.all("found-person").len() == 40).then_some(()));
    window.press("عل كا");
    until("one of them", || (window.all("found-person").len() == 1).then_some(()));
    until_text(&window, "found-person", "علي كاظم شاكر");
    window.press(key(&Key::Enter));
    until("both trainings", || (window.all("person-training").len() == 2).then_some(()));
    window.find("back").click();
    until("who was found", || (window.all("found-person").len() == 1).then_some(()));
    // Typed with the other keyboard layout on.
    window.chord(&Key::Control, 'a');
    window.press("kvdl");
    window.read_no_more("علي كاظم شاكر");
}
