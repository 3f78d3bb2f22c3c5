//! The roll call by the keyboard alone: how many strokes it takes, on keyboards of every layout,
//! and that each stroke is on disk when it is seen. A chord is one stroke.

use serde_json::{Value, json};
use tests::program::hadir;
use tests::register::Register;
use tests::wait::until;
use tests::window::{Element, Window};
use thirtyfour::Key;

/// The arrow keys as WebDriver writes them.
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";

const GIVEN: [&str; 10] =
    ["زينب", "علي", "نور", "حيدر", "سارة", "كرار", "مريم", "حسن", "رقية", "ياسر"];
const FATHER: [&str; 6] = ["كاظم", "جواد", "عباس", "محسن", "صادق", "رحيم"];
const GRANDFATHER: [&str; 4] = ["شاكر", "نعمة", "مهدي", "عودة"];

/// Invented names; sixty of them are different in the first two parts.
fn names(people: usize) -> Vec<String> {
    let name = |index: usize| {
        let (given, father) = (GIVEN[index % 10], FATHER[index / 10 % 6]);
        format!("{given} {father} {}", GRANDFATHER[index % 4])
    };
    (0..people).map(name).collect()
}

/// A closed register with a training of so many people and sessions, long ago: no clock interferes.
fn register(people: usize, sessions: usize) -> (Register, Vec<String>) {
    let mut register = Register::empty();
    let rule =
        json!({ "threshold_percent": 80, "excused_leaves_sum": true, "unmarked_blocks": true });
    let place = json!({ "governorate": null, "city_ar": "النجف", "city_ckb": null,
                        "city_en": null, "city_it": null, "venue": null });
    let training = json!({ "series": null, "programme": null, "title_ar": "تدريب كبير",
        "title_ckb": null, "title_en": null, "title_it": null, "place": place, "rule": rule });
    let id = register.call("trainings_create", training)["value"]["id"].clone();
    let slot = |start: usize| json!({ "start_minute": start, "end_minute": start + 60 });
    let slots: Vec<Value> = (0..sessions).map(|place| slot(540 + 60 * place)).collect();
    let generate = json!({ "training": id, "first_date": "2018-06-01", "days": 1, "slots": slots });
    let page = register.call("sessions_generate", generate);
    let made = page["value"]["sessions"].as_array().expect("sessions");
    let ids = made.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect();
    let text = names(people).join("\n");
    register.call("participants_add_list", json!({ "training": id, "text": text, "skip": [] }));
    register.close();
    (register, ids)
}

/// The window at the roll call of the first session.
fn at_roll_call(register: &Register) -> Window {
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-roll_call").click();
    window.find("roll-grid");
    until("the first row to have the keyboard", || {
        let focus = window.script("return document.activeElement.dataset.row ?? ''", Vec::new());
        focus.as_str().is_some_and(|row| !row.is_empty()).then_some(())
    });
    window
}

/// Hands on a keyboard, which count their strokes.
struct Hands<'window> {
    window: &'window Window,
    strokes: usize,
}

impl<'window> Hands<'window> {
    fn on(window: &'window Window) -> Self {
        Self { window, strokes: 0 }
    }

    /// Presses one key after the other, as fast as they arrive.
    fn press(&mut self, keys: &str) {
        self.strokes += keys.chars().count();
        self.window.press(keys);
    }

    fn chord(&mut self, held: &[&Key], pressed: char) {
        self.strokes += 1;
        self.window.chord_of(held, pressed);
    }
}

/// Waits until a count above the grid is this, in Arabic digits.
fn counted(window: &Window, count: &str, expected: &str) {
    until(&format!("{count} to be {expected}"), || {
        let chips = window.all(&format!("count-{count}"));
        let text = chips.first().map(Element::text).unwrap_or_default();
        let digits: String = text.chars().filter(|letter| ('٠'..='٩').contains(letter)).collect();
        (digits == expected).then_some(())
    });
}

#[test]
fn a_list_read_out_takes_one_stroke_a_person() {
    let (register, _) = register(15, 1);
    let window = at_roll_call(&register);
    let mut hands = Hands::on(&window);
    hands.press("       4       ");
    counted(&window, "present", "١٤");
    counted(&window, "absent", "١");
    assert!(hands.strokes <= 16, "fourteen present and one absent: {} strokes", hands.strokes);
}

/// What of the list is seen below the row in hand and above it, in heights of a row.
const AROUND: &str = "
const row = document.activeElement.closest('[role=row]');
const grid = row.closest('[role=grid]');
const [seen, list] = [row.getBoundingClientRect(), grid.getBoundingClientRect()];
const head = grid.firstElementChild.getBoundingClientRect();
return [(list.bottom - seen.bottom) / seen.height, (seen.top - head.bottom) / seen.height];";

#[test]
fn whoever_reads_out_names_always_sees_the_next_one_and_the_last_one() {
    let (register, _) = register(40, 1);
    let window = at_roll_call(&register);
    for present in 1..=39 {
        window.press(" ");
        until("the step to the next row", || (row_in_hand(&window) == Some(present)).then_some(()));
        let around = window.script(AROUND, Vec::new());
        let [below, above] = [&around[0], &around[1]].map(|rows| rows.as_f64().expect("a number"));
        assert!(present == 39 || below > 0.9, "the name after row {present} is seen: {around}");
        assert!(above > 0.9, "the row marked before row {present} is seen: {around}");
    }
}

#[test]
fn everybody_but_two_takes_eight_strokes() {
    let (register, _) = register(15, 1);
    let window = at_roll_call(&register);
    let mut hands = Hands::on(&window);
    // Those who are not here first: a letter begins the search, a digit behind letters marks.
    hands.press("عل4");
    hands.press("نو5");
    hands.chord(&[&Key::Control, &Key::Shift], 'a');
    counted(&window, "present", "١٣");
    counted(&window, "absent", "١");
    counted(&window, "excused", "١");
    assert!(hands.strokes <= 8, "all but two: {} strokes", hands.strokes);
}

/// The shortest beginnings of the first two names that put this person first in the list.
fn query(all: &[String], wanted: usize) -> String {
    let words = |name: &str| name.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let begins = |count: usize, word: &str| word.chars().take(count).collect::<String>();
    let finds = |parts: &[String; 2]| {
        all.iter().position(|name| {
            parts.iter().all(|part| words(name).iter().any(|word| word.starts_with(part.as_str())))
        })
    };
    let name = words(&all[wanted]);
    let lengths = [(1, 1), (2, 1), (1, 2)];
    let tried = lengths.map(|(given, father)| [begins(given, &name[0]), begins(father, &name[1])]);
    let found = tried.iter().find(|parts| finds(parts) == Some(wanted));
    found.map(|parts| parts.join(" ")).expect("five strokes are enough for everybody")
}

#[test]
fn whoever_comes_in_is_found_and_marked_in_five_strokes() {
    let (mut register, sessions) = register(60, 1);
    let all = names(60);
    let window = at_roll_call(&register);
    // As people come: in no order. 37 and 60 share no factor, so nobody comes twice.
    let arriving: Vec<usize> = (0..20).map(|step| step * 37 % 60).collect();
    for person in &arriving {
        let mut hands = Hands::on(&window);
        hands.press(&query(&all, *person));
        hands.press(&Key::Enter.value().to_string());
        assert!(hands.strokes <= 5, "{}: {} strokes", all[*person], hands.strokes);
    }
    counted(&window, "present", "٢٠");

    // Who is marked already is told, and nothing is written over.
    let first = query(&all, arriving[0]);
    window.press(format!("{first}2"));
    counted(&window, "late", "١");
    window.press(format!("{first}{}", Key::Enter.value()));
    window.read("سُجِّل من قبل");
    window.chord(&Key::Control, Key::Enter.value());
    counted(&window, "late", "١");
    counted(&window, "present", "١٩");
    drop(window);

    register.reopen();
    let sheet = register.call("marks_sheet", json!({ "id": sessions[0] }));
    for (place, row) in sheet["rows"].as_array().expect("rows").iter().enumerate() {
        let came = arriving.contains(&place);
        assert_eq!(!row["state"].is_null(), came, "{} was meant, and nobody else", row["name"]);
    }
}

#[test]
fn who_is_not_on_the_list_is_added_without_leaving_the_search() {
    let (register, _) = register(15, 1);
    let window = at_roll_call(&register);
    window.press("سعاد منير");
    window.find("walk-in-found");
    window.press(Key::Enter.value().to_string());
    window.read("سعاد منير");
    counted(&window, "present", "١");
    counted(&window, "unmarked", "١٥");
    window.chord(&Key::Control, 'z');
    counted(&window, "present", "٠");
    counted(&window, "unmarked", "١٥");
}

#[test]
fn whoever_leaves_with_people_unmarked_is_asked_once() {
    let (register, _) = register(3, 2);
    let window = at_roll_call(&register);
    window.press("  ");
    counted(&window, "present", "٢");
    window.chord(&Key::Alt, Key::Down.value());
    window.find("question");
    counted(&window, "unmarked", "١");
    // The grid is still there, and the question has the keyboard: Tab and Enter mark absent.
    window.press(format!("{}{}", Key::Tab.value(), Key::Enter.value()));
    counted(&window, "unmarked", "٣");
    window.chord(&Key::Alt, Key::Up.value());
    counted(&window, "absent", "١");

    // Who left early is offered the rest of the day; Ctrl and Enter accept, and no key waits.
    window.press("3");
    window.find("question");
    window.chord(&Key::Control, Key::Enter.value());
    window.chord(&Key::Alt, Key::Down.value());
    counted(&window, "absent", "١");
    counted(&window, "unmarked", "٢");
}

#[test]
fn the_keys_are_where_they_are_on_every_layout() {
    let layouts = ["us", "ara", "iq(ku_ara)", "it"];
    let (register, _) = register(5, layouts.len());
    let window = at_roll_call(&register);
    let screen = window.screen();
    for (place, layout) in layouts.iter().enumerate() {
        screen.layout(layout);
        // By the numbers of the keys, whatever they type: Space twice, 4, then Ctrl+Shift+A.
        for key in ["65", "65", "13"] {
            screen.xdotool(&["key", key]).expect("a key");
        }
        counted(&window, "absent", "١");
        screen.xdotool(&["keydown", "37", "key", "52", "keyup", "37"]).expect("Ctrl+Z");
        counted(&window, "unmarked", "٣");
        screen
            .xdotool(&["keydown", "37", "keydown", "50", "key", "38", "keyup", "50", "keyup", "37"])
            .expect("Ctrl+Shift+A");
        counted(&window, "present", "٥");
        if place + 1 < layouts.len() {
            screen.xdotool(&["keydown", "64", "key", "116", "keyup", "64"]).expect("Alt+Down");
            counted(&window, "unmarked", "٥");
        }
    }
}

/// The place in the list of the row that has the keyboard.
fn row_in_hand(window: &Window) -> Option<usize> {
    let script =
        "const rows = [...document.querySelectorAll('[data-test=roll-grid] [role=rowheader]')];
        const row = document.activeElement.closest('[role=row]');
        return rows.findIndex((head) => row?.contains(head))";
    let place = window.script(script, Vec::new()).as_i64()?;
    usize::try_from(place).ok()
}

#[test]
fn after_a_power_cut_at_any_key_the_same_row_is_there_with_its_marks() {
    let (mut register, sessions) = register(6, 1);
    // A key, the row that has the keyboard then, and the states of all rows.
    let keys: [(&str, usize, [Option<&str>; 6]); 7] = [
        (" ", 1, [Some("present"), None, None, None, None, None]),
        ("2", 2, [Some("present"), Some("late"), None, None, None, None]),
        (DOWN, 3, [Some("present"), Some("late"), None, None, None, None]),
        ("3", 4, [Some("present"), Some("late"), None, Some("left_early"), None, None]),
        (UP, 3, [Some("present"), Some("late"), None, Some("left_early"), None, None]),
        ("4", 4, [Some("present"), Some("late"), None, Some("absent"), None, None]),
        ("5", 5, [Some("present"), Some("late"), None, Some("absent"), Some("excused"), None]),
    ];
    let mut window = at_roll_call(&register);
    for (key, row, states) in keys {
        window.press(key);
        until("the next row to have the keyboard", || {
            (row_in_hand(&window) == Some(row)).then_some(())
        });
        window.cut_power();
        hadir(register.folder(), &["check"]).well();
        register.reopen();
        let sheet = register.call("marks_sheet", json!({ "id": sessions[0] }));
        let found: Vec<Option<&str>> =
            sheet["rows"].as_array().unwrap().iter().map(|row| row["state"].as_str()).collect();
        assert_eq!(found, states, "what was shown after “{key}” is on disk");
        register.close();
        window = Window::open_again(register.folder());
        window.read("لم يُفقد شيء");
        until("the same row to have the keyboard again", || {
            (row_in_hand(&window) == Some(row)).then_some(())
        });
    }
}
