//! Lists on their way in: dropped on the window, and so long that one sees how far they are.

use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

/// Invented names, all different.
fn names(count: usize) -> String {
    const GIVEN: [&str; 8] = ["زينب", "علي", "نور", "حيدر", "سارة", "كرار", "مريم", "حسن"];
    const FATHER: [&str; 9] =
        ["كاظم", "جواد", "عباس", "محسن", "صادق", "رحيم", "نعمة", "شاكر", "عودة"];
    let mut list = "الاسم الكامل,الهاتف\n".to_owned();
    for number in 0..count {
        let (given, father) = (GIVEN[number % 8], FATHER[number / 8 % 9]);
        let (grandfather, family) = (FATHER[number / 72 % 9], FATHER[number / 648 % 9]);
        let phone = 7_700_000_000_u64 + number as u64;
        writeln!(list, "{given} {father} {grandfather} {family},0{phone}").unwrap();
    }
    list
}

/// A register in this language with a training nobody is in, and the window at its participants.
fn at_participants(language: &str) -> (Register, Window) {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": language }));
    register.call("trainings_create", json!({ "title_ar": "التخطيط للحملات" }));
    register.close();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-participants").click();
    window.find("paste");
    (register, window)
}

fn file(register: &Register, name: &str, content: &[u8]) -> PathBuf {
    let file = register.beside("lists").join(name);
    std::fs::write(&file, content).unwrap();
    file
}

fn until_lines(window: &Window, count: usize) {
    until(&format!("{count} lines"), || (window.all("list-line").len() == count).then_some(()));
}

#[test]
fn a_list_is_dropped_on_the_page_of_participants() {
    let (mut register, window) = at_participants("en");
    let list = file(&register, "قائمة.csv", names(3).as_bytes());
    let other = file(&register, "other.csv", names(2).as_bytes());
    let renamed = file(&register, "renamed.xlsx", b"%PDF-1.7\n");
    let folder = register.beside("folder");

    let drag = window.drag(&[&list]);
    window.find("drop-target");
    drag.leave();
    until("the target to go", || window.all("drop-target").is_empty().then_some(()));
    window.drag(&[&list, &other]).let_go();
    window.read("One list at a time");
    assert!(window.all("list-line").is_empty(), "and neither is read");
    window.drag(&[&renamed]).let_go();
    window.read("This is a PDF, which has no columns.");
    window.drag(&[&folder]).let_go();
    window.read("The file cannot be read");
    window.drag(&[&list]).let_go();
    until_lines(&window, 3);
    assert!(window.all("drop-target").is_empty(), "the page is free again");
    window.find("paste-add").click();
    until("three people", || (window.all("edit-participant").len() == 3).then_some(()));

    // A list for a training that has people opens the card of lists by itself.
    window.drag(&[&other]).let_go();
    until_lines(&window, 2);
    window.find("rail-trainings").click();
    window.find("training");
    window.drag(&[&other]).let_go();
    window.read("Lists of participants are dropped on the page “Participants” of a training.");
    assert!(window.all("drop-target").is_empty(), "nothing offers to take it here");
    drop(window);
    register.reopen();
    let cards = register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["participants"], 3, "what was only looked at is not taken in");
}

/// Leaves the first line out of the list by its box.
const LEAVE_OUT: &str = "document.querySelector('[data-test=list-line] input').click()";

/// Waits until so many would be added.
fn until_adding(window: &Window, digit: char) {
    until(&format!("{digit} to add"), || {
        window.find("paste-add").text().contains(digit).then_some(())
    });
}

#[test]
fn a_list_with_decisions_stays_until_another_one_is_read() {
    let (mut register, window) = at_participants("en");
    let list = file(&register, "list.csv", names(4).as_bytes());
    let renamed = file(&register, "renamed.xlsx", b"%PDF-1.7\n");
    let long = file(&register, "long.csv", names(5_000).as_bytes());
    window.drag(&[&list]).let_go();
    until_lines(&window, 4);
    until_adding(&window, '4');
    window.script(LEAVE_OUT, Vec::new());
    until_adding(&window, '3');

    window.drag(&[&renamed]).let_go();
    window.read("This is a PDF, which has no columns.");
    until_lines(&window, 4);
    until_adding(&window, '3');
    assert!(window.find("list-file-name").text().contains("list.csv"));

    window.script(WATCH, vec![json!(true)]);
    window.drag(&[&long]).let_go();
    until("the long list to be stopped", || {
        let stopped = window.script("return window.seen.length > 0", Vec::new()) == json!(true);
        (stopped && window.all("list-line").len() == 4).then_some(())
    });
    until_adding(&window, '3');

    // What is pasted comes back as well, though it was not read yet when the file came.
    window.find("list-paste").click();
    window.find("paste").click();
    window.press(format!("زينب كاظم جواد{}علي صادق نعمة", Key::Enter.value()));
    window.drag(&[&renamed]).let_go();
    until_lines(&window, 2);
    until_adding(&window, '2');

    window.script("window.watching.disconnect()", Vec::new());
    window.drag(&[&long]).let_go();
    window.find("list-more");
    window.find("paste-add").click();
    window.drag(&[&list]).let_go();
    window.read("The list is still being added");
    until("everybody", || (!window.all("edit-participant").is_empty()).then_some(()));
    drop(window);
    register.reopen();
    let cards = register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["participants"], 5_000, "the list that was added, and no other");
}

/// Keeps every sentence about how far the work is, and presses the button beside it at once where
/// that is wanted.
const WATCH: &str = "window.seen = [];
    const stops = arguments[0];
    window.watching?.disconnect();
    window.watching = new MutationObserver(() => {
        const text = document.querySelector('progress')?.getAttribute('aria-label');
        if (!text || window.seen.at(-1) === text) return;
        window.seen.push(text);
        if (stops) document.querySelector('[data-test=cancel]').click();
    });
    window.watching.observe(document.body, { subtree: true, childList: true, attributes: true });";

#[test]
fn a_long_list_says_how_far_it_is_and_can_be_stopped() {
    let (mut register, window) = at_participants("en");
    let list = file(&register, "long.csv", names(5_000).as_bytes());
    window.script(WATCH, vec![json!(true)]);
    window.drag(&[&list]).let_go();
    until("the box for a list to be empty again", || {
        let stopped = window.script("return window.seen.length > 0", Vec::new()) == json!(true);
        (stopped && window.all("list-file-name").is_empty()).then_some(())
    });
    assert!(window.all("list-line").is_empty(), "nothing of it is shown");
    assert!(window.all("cancel").is_empty(), "and nothing goes on");

    window.script(WATCH, vec![json!(false)]);
    window.drag(&[&list]).let_go();
    window.find("list-more");
    let seen = window.script("return window.seen", Vec::new()).to_string();
    assert!(seen.contains("Lines looked up in the register"), "{seen}");
    assert!(seen.contains("of \u{2068}5000"), "of how many: {seen}");
    drop(window);
    register.reopen();
    let cards = register.call("trainings_cards", json!({}));
    assert_eq!(cards[0]["participants"], 0, "looking takes nothing in");
}
