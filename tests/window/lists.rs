//! A list comes in as a file: a column named by hand, a doubt decided, everything taken back.

use serde_json::{Value, json};
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

/// As a partner sends it: "المكان" is no heading that is known, the first name is somebody's of an
/// earlier training, and the last row is none of a person. All names are invented.
const LIST: &str = "ت,الاسم الكامل,المكان,الموبايل\n\
    1,زينب كريم,فريق النخيل,\n\
    2,سعاد منير عبد الرزاق,فريق النخيل,07809876543\n\
    3,علي صادق نعمة,,\n\
    4,المجموع,3,\n";

const TITLE: &str = "المناصرة المحلية";

#[test]
fn a_list_is_chosen_as_a_file_and_its_doubt_is_decided() {
    let mut register = Register::example();
    let cards = register.call("trainings_cards", json!({}));
    let known = register.call(
        "participants_add_list",
        json!({ "training": cards[0]["id"], "text": "زينب كريم", "skip": [] }),
    );
    let known = row_of(&known["value"], "زينب كريم")["person"].clone();
    let training = register.call("trainings_create", training_fields());
    let training = training["value"]["id"].clone();
    register.close();
    let file = register.beside("lists").join("participants.csv");
    std::fs::write(&file, LIST).expect("the file is written");

    let window = Window::open(register.folder());
    open_training(&window);
    window.dialog(|window| window.find("list-file").click()).choose(&file);
    until("the file's name", || {
        let shown = window.all("list-file-name");
        shown.first().filter(|name| name.text().contains("participants.csv")).map(|_| ())
    });
    until_lines(&window, 4);
    name_the_column(&window);

    // One of the four is in doubt, and one is none: two would be added.
    until_adding(&window, '٢');
    window.read("سطر واحد متروك إلى أن تقرّر.");
    window.find("list-filter-deciding").click();
    until_lines(&window, 1);
    window.find("person-match").click();
    until_adding(&window, '٣');
    window.read_no_more("متروك إلى أن تقرّر");
    window.find("paste-add").click();
    until_listed(&window, 3);

    window.chord(&Key::Control, 'z');
    until_listed(&window, 0);
    window.chord(&Key::Control, 'y');
    until_listed(&window, 3);
    drop(window);

    register.reopen();
    let list = register.call("participants_list", json!({ "id": training }));
    let zainab = row_of(&list, "زينب كريم");
    assert_eq!(zainab["person"], known, "she is who was chosen, and no second person");
    assert_eq!(zainab["affiliation_text"], "فريق النخيل", "from the column that was named by hand");
}

fn open_training(window: &Window) {
    window.find("rail-trainings").click();
    until("the training", || {
        let found = window.all("training").into_iter().find(|card| card.text().contains(TITLE));
        found.map(|card| card.click())
    });
    window.find("tab-participants").click();
}

/// By keyboard: opens the columns, goes past the row of the headings, the numbers and the names,
/// and says that "المكان" means an organisation.
fn name_the_column(window: &Window) {
    let organisation = || {
        let lines = window.all("list-line");
        lines.first().is_some_and(|line| line.text().contains("فريق النخيل"))
    };
    assert!(!organisation(), "an unknown column is not taken in");
    window.script("document.querySelector('[data-test=list-columns]').focus()", Vec::new());
    window.press(Key::Enter.value().to_string());
    for _ in 0..4 {
        window.press(Key::Tab.value().to_string());
    }
    let holds = || window.all("list-column").get(2).map(tests::window::Element::value);
    assert_eq!(holds().as_deref(), Some("nothing"));
    // The kinds of columns stand in one order; each step reads the list anew.
    for kind in ["governorate", "birth_year", "sex", "phone", "affiliation"] {
        window.press(Key::Up.value().to_string());
        until(kind, || (holds().as_deref() == Some(kind)).then_some(()));
    }
    until("the organisation", || organisation().then_some(()));
}

fn until_lines(window: &Window, count: usize) {
    until(&format!("{count} lines"), || (window.all("list-line").len() == count).then_some(()));
}

fn until_listed(window: &Window, count: usize) {
    until(&format!("{count} people"), || {
        let there = window.all("edit-participant").len() == count;
        (there && window.all("add-participant").len() == 1).then_some(())
    });
}

/// Waits until the button says this number.
fn until_adding(window: &Window, digit: char) {
    let says = |text: &str| match digit {
        '٢' => text.contains("شخصين"),
        _ => text.contains(digit),
    };
    until(&format!("{digit} to add"), || says(&window.find("paste-add").text()).then_some(()));
}

fn row_of<'l>(list: &'l Value, name: &str) -> &'l Value {
    let rows = list["rows"].as_array().expect("a list");
    rows.iter().find(|row| row["name"] == name).expect("the person is on the list")
}

fn training_fields() -> Value {
    json!({
        "series": null, "programme": null,
        "title_ar": TITLE, "title_ckb": null, "title_en": null, "title_it": null,
        "place": {
            "governorate": "IQ-NA", "city_ar": "النجف", "city_ckb": null, "city_en": "Najaf",
            "city_it": null, "venue": null,
        },
        "rule": { "threshold_percent": 75, "excused_leaves_sum": true, "unmarked_blocks": true },
    })
}
