//! The overview of a training by the keyboard and by the mouse, in both directions of writing, and
//! how little of a large one is drawn.

use serde_json::{Value, json};
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

const GIVEN: [&str; 10] =
    ["زينب", "علي", "نور", "حيدر", "سارة", "كرار", "مريم", "حسن", "رقية", "ياسر"];
const FATHER: [&str; 6] = ["كاظم", "جواد", "عباس", "محسن", "صادق", "رحيم"];
const GRANDFATHER: [&str; 5] = ["شاكر", "نعمة", "مهدي", "عودة", "طالب"];

/// What may be drawn of a grid, however large it is: as many cells as the screen shows, and a few.
const MOST_CELLS: u64 = 900;

/// Invented names, all different.
fn name(index: usize) -> String {
    format!("{} {} {}", GIVEN[index % 10], FATHER[index / 10 % 6], GRANDFATHER[index / 60 % 5])
}

/// A closed register with a training of four sessions a day, and their ids.
fn register(language: &str, people: usize, days: usize) -> (Register, Vec<String>) {
    let mut register = Register::empty();
    register.call("settings_change", json!({ "language": language }));
    let training = register.call("trainings_create", json!({ "title_ar": "تدريب كبير" }));
    let id = training["value"]["id"].clone();
    let slots = [540, 660, 810, 930]
        .map(|start| json!({ "start_minute": start, "end_minute": start + 100 }));
    let generate =
        json!({ "training": id, "first_date": "2018-06-01", "days": days, "slots": slots });
    let page = register.call("sessions_generate", generate);
    let made = page["value"]["sessions"].as_array().expect("sessions");
    let ids = made.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect();
    let text = (0..people).map(name).collect::<Vec<_>>().join("\n");
    register.call("participants_add_list", json!({ "training": id, "text": text, "skip": [] }));
    register.close();
    (register, ids)
}

/// The window at the overview, with the keyboard in it.
fn at_overview(register: &Register) -> Window {
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-overview").click();
    window.find("overview-grid");
    stands(&window, 1, 0, "the first person has the keyboard");
    window
}

/// Waits until the keyboard is in this cell: row 0 is the heads, then come the people.
#[track_caller]
fn stands(window: &Window, row: usize, column: usize, why: &str) {
    let script = "const at = document.activeElement.dataset; return `${at.row} ${at.column}`";
    let wanted = format!("{row} {column}");
    until(&format!("cell {wanted}: {why}"), || {
        (window.script(script, Vec::new()) == json!(wanted)).then_some(())
    });
}

/// What the cell in focus says to a screen reader.
fn in_focus(window: &Window, wanted: &str) {
    let script = "return document.activeElement.getAttribute('aria-label') ?? ''";
    until(&format!("{wanted} in the cell"), || {
        (window.script(script, Vec::new()) == json!(wanted)).then_some(())
    });
}

/// The middle of the cell in focus, and whether nothing lies over it.
fn seen(window: &Window) -> (f64, bool) {
    let script = "const cell = document.activeElement, box = cell.getBoundingClientRect();
        const x = box.x + box.width / 2, y = box.y + box.height / 2;
        return [x, cell.contains(document.elementFromPoint(x, y))]";
    let answer = window.script(script, Vec::new());
    (answer[0].as_f64().expect("a place"), answer[1] == json!(true))
}

fn states(register: &mut Register, session: &str) -> Vec<Value> {
    let sheet = register.call("marks_sheet", json!({ "id": session }));
    sheet["rows"].as_array().expect("rows").iter().map(|row| row["state"].clone()).collect()
}

#[test]
fn the_keys_go_where_the_eye_goes_and_mark_what_they_say() {
    for language in ["ar", "en"] {
        let (mut register, sessions) = register(language, 4, 1);
        let window = at_overview(&register);
        let (begin, _) = seen(&window);
        // To the next session: leftwards where one reads to the left.
        let (onwards, back) =
            if language == "ar" { (Key::Left, Key::Right) } else { (Key::Right, Key::Left) };
        window.press(onwards.value().to_string());
        stands(&window, 1, 1, "the next session");
        let (now, _) = seen(&window);
        assert_eq!(now < begin, language == "ar", "the arrow goes where it points: {language}");
        window.press(format!("{}4", back.value()));
        stands(&window, 2, 0, "a mark goes on to the next person");
        window.press("2");
        stands(&window, 3, 0, "and so does every other");
        window.press(Key::Up.value().to_string());
        let late = if language == "ar" { "تأخّر" } else { "Late" };
        in_focus(&window, late);
        window.press("0");
        in_focus(&window, if language == "ar" { "لم يُسجَّل" } else { "Not marked" });
        stands(&window, 2, 0, "whoever takes a mark away stays");
        window.chord(&Key::Control, 'z');
        in_focus(&window, late);
        window.chord(&Key::Control, 'y');
        in_focus(&window, if language == "ar" { "لم يُسجَّل" } else { "Not marked" });

        let (home, end) = (Key::Home.value(), Key::End.value());
        window.press(end.to_string());
        stands(&window, 2, 6, "the end of the row is the certificate");
        window.press("1");
        window.press(home.to_string());
        stands(&window, 2, 0, "its beginning the first session");
        window.chord(&Key::Control, end);
        stands(&window, 4, 6, "the last person");
        window.press(Key::Down.value().to_string());
        stands(&window, 5, 6, "the totals are below");
        window.chord(&Key::Control, home);
        stands(&window, 1, 0, "the first person again");

        // A letter begins the search, which hides nobody; Enter leads back into the row found.
        window.press(format!("{}{}", GIVEN[2], Key::Enter.value()));
        stands(&window, 3, 0, "the third one is found");
        let up = Key::Up.value();
        window.press(format!("{up}{up}{up}{}", onwards.value()));
        stands(&window, 0, 1, "the heads are above");
        window.press(Key::Enter.value().to_string());
        window.find("roll-grid");
        window.find("back").click();
        window.find("overview-grid");
        stands(&window, 0, 1, "one comes back to where one was");
        drop(window);

        register.reopen();
        let expected = [json!("absent"), json!(null), json!(null), json!(null)];
        assert_eq!(states(&mut register, &sessions[0]), expected, "on disk: {language}");
        assert_eq!(states(&mut register, &sessions[3]), vec![json!(null); 4], "and nothing else");
    }
}

#[test]
fn the_totals_follow_when_the_hand_rests_and_nothing_is_scrolled_that_fits() {
    let (register, _) = register("en", 4, 1);
    let window = at_overview(&register);
    let hours = || {
        let script = "const foot = document.querySelector('[data-test=overview-foot] .sums');
            return foot.firstElementChild.innerText.trim()";
        window.script(script, Vec::new())
    };
    window.press("1");
    until("the hours of one", || (hours() == json!("1:40")).then_some(()));
    window.press("1");
    window.press("1");
    until("the hours of three", || (hours() == json!("5:00")).then_some(()));
    window.chord(&Key::Control, 'z');
    until("the hours of two", || (hours() == json!("3:20")).then_some(()));
    let wide = "const grid = document.querySelector('[role=grid]');
        return [grid.scrollWidth, grid.clientWidth]";
    let wide = window.script(wide, Vec::new());
    assert_eq!(wide[0], wide[1], "four sessions fit: {wide}");
}

#[test]
fn a_finger_chooses_a_cell_and_a_state() {
    let (mut register, sessions) = register("ar", 4, 1);
    let window = at_overview(&register);
    // The third session of the second person.
    let cells = window.all("overview-cell");
    cells[4 + 2].click();
    stands(&window, 2, 2, "what is touched has the keyboard");
    window.find("overview-set-excused").click();
    window.read("عذر");
    stands(&window, 3, 2, "the next person, and the keys work again");
    window.press("1");
    stands(&window, 4, 2, "as after a key");
    window.press(Key::Enter.value().to_string());
    window.find("roll-grid");
    let script = "return document.activeElement.closest('[role=row]')?.ariaRowIndex ??
        document.activeElement.closest('[role=row]')?.getAttribute('aria-rowindex')";
    until("the fourth person to have the keyboard", || {
        (window.script(script, Vec::new()) == json!("5")).then_some(())
    });
    drop(window);
    register.reopen();
    let expected = [json!(null), json!("excused"), json!("present"), json!(null)];
    assert_eq!(states(&mut register, &sessions[2]), expected, "what was touched is on disk");
}

#[test]
fn of_three_hundred_people_in_forty_sessions_only_what_is_seen_is_drawn() {
    let (mut register, sessions) = register("ar", 300, 10);
    let window = at_overview(&register);
    let cells = || {
        let count = "return document.querySelectorAll('[role=gridcell]').length";
        window.script(count, Vec::new()).as_u64().expect("a number")
    };
    let heads = "const grid = document.querySelector('[role=grid]').getAttribute.bind(
        document.querySelector('[role=grid]'));
        return [grid('aria-rowcount'), grid('aria-colcount')]";
    assert_eq!(
        window.script(heads, Vec::new()),
        json!(["302", "44"]),
        "heads, people and totals; the name, the sessions and three sums"
    );
    let (first, _) = seen(&window);
    assert!(cells() < MOST_CELLS, "{} cells at the beginning", cells());
    window.chord(&Key::Control, Key::End.value());
    stands(&window, 300, 42, "the last person");
    for _ in 0..3 {
        window.press(Key::Right.value().to_string());
    }
    stands(&window, 300, 39, "the last session, right of the sums");
    let (last, seen_whole) = seen(&window);
    assert!(seen_whole, "the cell in focus lies under nothing");
    assert!(last < first, "sessions go on to the left");
    assert!(cells() < MOST_CELLS, "{} cells at the end", cells());
    window.press("4");
    in_focus(&window, "غياب");

    // Whoever scrolls away by the wheel keeps the place where the keys act.
    window.script("document.querySelector('[role=grid]').scrollTo(0, 0)", Vec::new());
    until("the first person to be drawn", || {
        let there = "return document.getElementById('overview-name-1') !== null";
        (window.script(there, Vec::new()) == json!(true)).then_some(())
    });
    stands(&window, 300, 39, "the cell is there, though not in sight");
    assert!(cells() < MOST_CELLS, "{} cells in between", cells());
    window.press(Key::Up.value().to_string());
    stands(&window, 299, 39, "the keys go on from there");
    assert!(seen(&window).1, "and it is in sight again");
    drop(window);
    register.reopen();
    let states = states(&mut register, &sessions[39]);
    assert_eq!(states[299], json!("absent"), "the last mark of all is on disk");
    assert!(states[..299].iter().all(Value::is_null), "and nobody else's");
}
