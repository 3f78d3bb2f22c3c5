//! The main job in Arabic: a training, its people, the roll call, certificates, the copy.

use serde_json::{Value, json};
use std::path::Path;
use tests::pdf;
use tests::program::hadir;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

/// Three people of invented names, as they come in a message.
const PEOPLE: [&str; 3] = ["زينب كاظم جبار", "علي صادق نعمة", "نور رحيم شاكر"];

#[test]
fn a_trainer_does_the_main_job_in_arabic() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("register");
    let window = Window::open(&data);
    set_up_training(&window);
    name_organiser(&window);
    paste_people(&window);
    call_the_roll(&window);
    let sheet = place.path().join("attendance.pdf");
    save_sheet(&window, &sheet);
    let certificates = place.path().join("certificates.pdf");
    print(&window, &certificates);
    let stick = place.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = hand_over(&window, &stick);
    drop(window);
    look_from_outside(&data, &certificates, &copy);
}

/// Title, city, and two days of two sessions, typed in Arabic with Arabic digits.
fn set_up_training(window: &Window) {
    window.find("new-training").click();
    window.find("title-ar").fill("التخطيط للحملات المدنية وإدارتها");
    window.find("title-en").fill("Planning and running effective campaigns");
    window.find("governorate").choose("IQ-NA");
    window.find("city-ar").fill("النجف");
    window.find("city-en").fill("Najaf");
    window.find("save").click();
    window.find("first-date").fill("١/٦/٢٠١٨");
    window.find("generate").click();
    until("four sessions", || (window.all("open-roll-call").len() == 4).then_some(()));
}

/// Who organises it: the letters of its code begin the certificates' serials.
fn name_organiser(window: &Window) {
    window.find("tab-details").click();
    window.find("party-organisation").choose("new");
    window.find("organisation-ar").fill("منتدى النجف الاجتماعي");
    window.find("organisation-en").fill("Najaf Social Forum");
    window.find("organisation-code").fill("NJF");
    window.find("organisation-create").click();
    window.find("party-add").click();
    window.find("party-remove");
}

fn paste_people(window: &Window) {
    window.find("tab-participants").click();
    window.find("paste").fill(&PEOPLE.join("\n"));
    window.find("paste-add").click();
    until("three people", || (window.all("edit-participant").len() == 3).then_some(()));
}

/// From here the hands stay on the keyboard.
fn call_the_roll(window: &Window) {
    window.find("tab-roll_call").click();
    window.find("roll-grid");
    until_counted(window, "count-unmarked", '٣');
    // Space means present and goes on to the next person; 4 means absent.
    window.press(" ");
    window.press(" ");
    window.press("4");
    until_counted(window, "count-present", '٢');
    until_counted(window, "count-absent", '١');
    // She comes through the door: the last step is taken back, and Space says that she is here.
    window.chord(&Key::Control, 'z');
    until_counted(window, "count-unmarked", '١');
    window.press(" ");
    until_counted(window, "count-present", '٣');
    // The other three sessions: Alt with the arrow opens the next, one chord marks all the rest.
    for _ in 0..3 {
        window.chord(&Key::Alt, Key::Down.value());
        until_counted(window, "count-unmarked", '٣');
        for _ in PEOPLE {
            window.press(" ");
        }
        until_counted(window, "count-present", '٣');
    }
}

/// Waits until a count above the grid shows this digit.
fn until_counted(window: &Window, count: &str, digit: char) {
    until(&format!("{count} {digit}"), || {
        window.all(count).first().filter(|shown| shown.text().contains(digit)).map(|_| ())
    });
}

/// The attendance of all sessions: seen as a page, then saved as the same.
fn save_sheet(window: &Window, file: &Path) {
    window.find("back").click();
    window.find("tab-participants").click();
    window.find("papers").click();
    let seen = |before: &str| {
        until("another page", || {
            let source = window.all("paper-preview").first()?.attribute("src")?;
            (source.len() > 1_000 && source != before).then_some(source)
        })
    };
    let sign_in = seen("");
    window.find("paper-walk-ins").fill("خمسة");
    window.read("يلزم عدد من ٠ إلى ١٠٠.");
    // Once around, so that the list is surely drawn anew.
    window.find("sheet-name_proof").click();
    let others = seen(&sign_in);
    window.find("sheet-sign_in").click();
    seen(&others);
    let stopped = window.find("paper-save").attribute("disabled");
    assert!(stopped.is_some(), "not saved with another number of rows than is typed");
    window.find("paper-walk-ins").fill("٣٠");
    let more = seen(&sign_in);
    window.find("sheet-matrix").click();
    seen(&more);
    window.dialog(|window| window.find("paper-save").click()).save_as(file);
    window.find("paper-saved");
    window.find("paper-close").click();
    pdf::sound(file);
    let page = pdf::pages(file).concat();
    for name in PEOPLE {
        assert!(page.contains(name), "{name} stands on the sheet: {page}");
    }
}

fn print(window: &Window, file: &Path) {
    window.find("tab-certificates").click();
    window.find("certificate-languages-second").choose("en");
    // Cancelling a dialog is no failure: nothing is printed, and the next try works.
    window.dialog(|window| window.find("print").click()).cancel();
    assert!(!file.exists(), "nothing may be written before a place was chosen");
    window.dialog(|window| window.find("print").click()).save_as(file);
    window.find("printed");
}

/// The copy's path, as the window shows it.
fn hand_over(window: &Window, stick: &Path) -> String {
    window.find("rail-copies").click();
    window.dialog(|window| window.find("copy").click()).choose(stick);
    window.find("copied");
    let mut entries = std::fs::read_dir(stick).unwrap().map(|entry| entry.unwrap().path());
    let copy = entries.next().expect("a copy lies on the stick");
    assert_eq!(entries.next(), None, "one file, and no half-written one beside it");
    copy.to_str().unwrap().to_owned()
}

/// What others find: poppler in the PDF, `hadir` in the register and in the copy.
fn look_from_outside(data: &Path, certificates: &Path, copy: &str) {
    pdf::sound(certificates);
    let pages = pdf::pages(certificates);
    assert_eq!(pages.len(), PEOPLE.len(), "a page for each of the three");
    for page in &pages {
        assert!(
            page.contains("Planning and running effective campaigns"),
            "the English title stands on each page: {page}"
        );
    }
    let cards = call(data, "trainings_cards", &json!({}));
    assert_eq!(cards[0]["certificates"], 3, "three certificates are issued");
    let page = call(data, "trainings_page", &json!({ "id": cards[0]["id"] }));
    assert_eq!(page["sessions"][0]["fields"]["time"]["date"], "2018-06-01", "١/٦ is 1 June");
    let sheet = call(data, "marks_sheet", &json!({ "id": page["sessions"][0]["id"] }));
    let names: Vec<&str> =
        sheet["rows"].as_array().unwrap().iter().filter_map(|row| row["name"].as_str()).collect();
    for name in PEOPLE {
        assert!(names.contains(&name), "{name} is in the register as typed: {names:?}");
    }
    let inspected = call(data, "copies_inspect", &json!({ "path": copy }));
    let training = &inspected["trainings"][0];
    assert_eq!(training["participants"], 3, "the copy holds the people");
    assert_eq!(training["marks"], 12, "and a mark for each of them in each of four sessions");
    hadir(data, &["check"]).well();
}

fn call(data: &Path, name: &str, input: &Value) -> Value {
    hadir(data, &["--json", "call", name, &input.to_string()]).well().json()
}
