//! Measures the real window: how soon it stands complete, and how soon a mark is painted.
//!
//! `stopwatch HADIR EMPTY` takes the paths of two programs and prints JSON, all in milliseconds.
//!
//! **Start.** From starting the process to the last change of any pixel of its screen, thus to
//! the complete picture and not to the first grey rectangle. Nothing looks into the program:
//! the empty window and Hadir, with its example training, are seen by the same eye in turns.
//!
//! **Mark.** Among 300 people, from the key event to the end of the first animation frame after
//! the button of the row says that it is pressed, measured by the page's own clock.
//!
//! **Cell.** The same in the overview of 300 people in 40 sessions, until the cell has the mark.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]
#![allow(clippy::expect_used, reason = "a measurement that fails must be seen")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use tests::register::Register;
use tests::screen::Screen;
use tests::window::Window;

/// How often each program is started; before that once, so that both lie in memory.
const STARTS: usize = 7;

/// A screen that has not changed for so long is complete.
const QUIET: Duration = Duration::from_millis(2500);

/// How many marks are timed, after a few that are not.
const MARKS: usize = 200;

fn main() -> ExitCode {
    let programs: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    let [hadir, empty] = programs.as_slice() else {
        eprintln!("stopwatch HADIR EMPTY");
        return ExitCode::from(2);
    };
    let mut register = Register::example();
    register.close();
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for round in 0..=STARTS {
        let times = [start(empty, register.folder()), start(hadir, register.folder())];
        if round > 0 {
            bare.push(times[0]);
            own.push(times[1]);
        }
    }
    let marks = marks(hadir);
    let cells = cells(hadir);
    let answer = json!({
        "empty_ms": median(&bare),
        "hadir_ms": median(&own),
        "empty_each_ms": bare,
        "hadir_each_ms": own,
        "mark_median_ms": median(&marks),
        "mark_slowest_ms": marks.iter().copied().fold(0.0, f64::max),
        "cell_median_ms": median(&cells),
        "cell_slowest_ms": cells.iter().copied().fold(0.0, f64::max),
    });
    println!("{answer}");
    ExitCode::SUCCESS
}

/// One start, in milliseconds.
fn start(program: &Path, data: &Path) -> f64 {
    let screen = Screen::open(1366, 768);
    let home = tempfile::tempdir().expect("a home folder");
    let mut before = Vec::new();
    screen.pixels(&mut before);
    let mut command = Command::new(program);
    command
        .env_clear()
        .envs(screen.environment(home.path()))
        .env("HADIR_DATA", data)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let begun = Instant::now();
    let running = Running(command.spawn().expect("the program starts"));
    let mut now = Vec::new();
    let mut changed = None;
    // A screen that never changes is a program that shows nothing.
    while changed
        .map_or(begun.elapsed() < Duration::from_mins(1), |last: Instant| last.elapsed() < QUIET)
    {
        // Seldom enough to leave the processor to what is measured.
        std::thread::sleep(Duration::from_millis(5));
        screen.pixels(&mut now);
        if now != before {
            changed = Some(Instant::now());
            std::mem::swap(&mut now, &mut before);
        }
    }
    drop(running);
    let last = changed.expect("the program shows something");
    last.duration_since(begun).as_secs_f64() * 1000.0
}

/// A program that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// The time of each mark, in milliseconds.
fn marks(hadir: &Path) -> Vec<f64> {
    let mut register = crowd(300, 1);
    register.close();
    let window = Window::open_program(hadir, register.folder(), 1366, 768);
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-roll_call").click();
    window.find("roll-grid");
    measured(&window, MARK)
}

/// The time of each mark in the overview, in milliseconds; every other session is marked already.
fn cells(hadir: &Path) -> Vec<f64> {
    let mut register = crowd(300, 40);
    let training = register.call("trainings_cards", json!({}))[0]["id"].clone();
    let page = register.call("trainings_page", json!({ "id": training }));
    for session in page["sessions"].as_array().expect("sessions").iter().skip(1) {
        register.call("marks_set_remaining", json!({ "id": session["id"] }));
    }
    register.close();
    let window = Window::open_program(hadir, register.folder(), 1366, 768);
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-overview").click();
    window.find("overview-cell");
    measured(&window, CELL)
}

/// What a script of the page measures, again and again.
fn measured(window: &Window, script: &str) -> Vec<f64> {
    let mut times = Vec::new();
    for _ in 0..MARKS + 5 {
        let time = window.script_until_called(script, Vec::new());
        times.push(time.as_f64().expect("the page measures"));
    }
    times.split_off(5)
}

/// Presses Space on the row that is next, and hands over the milliseconds until it is painted.
const MARK: &str = r#"
const done = arguments[arguments.length - 1];
const cell = document.querySelector('[data-test="roll-grid"] [data-row][tabindex="0"]');
cell.focus();
const present = document.querySelector(`[data-row="${cell.dataset.row}"][data-column="0"]`);
let begun = 0;
new MutationObserver((_, observer) => {
  if (present.getAttribute('aria-pressed') !== 'true') return;
  observer.disconnect();
  // What a frame changes is laid out and painted before any timer runs. (Not a message channel:
  // its messages go through another process, and each channel left behind makes the next slower.)
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
}).observe(present, { attributes: true });
begun = performance.now();
const key = { key: ' ', code: 'Space', bubbles: true, cancelable: true };
cell.dispatchEvent(new KeyboardEvent('keydown', key));
"#;

/// Presses 1 on the cell that has the keyboard, and hands over the milliseconds until it is painted
/// with its mark. The next cell has the keyboard then.
const CELL: &str = r#"
const done = arguments[arguments.length - 1];
const grid = document.querySelector('[data-test="overview-grid"]');
const cell = grid.querySelector('[data-column][tabindex="0"]');
cell.focus();
let begun = 0;
new MutationObserver((_, observer) => {
  if (!cell.classList.contains('mark-present')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
}).observe(cell, { attributes: true, attributeFilter: ['class'] });
begun = performance.now();
const key = { key: '1', code: 'Digit1', bubbles: true, cancelable: true };
cell.dispatchEvent(new KeyboardEvent('keydown', key));
"#;

/// A training with so many people, of invented names, and one session a day.
fn crowd(people: usize, days: usize) -> Register {
    let mut register = Register::empty();
    let id = register.call("trainings_create", training())["value"]["id"].clone();
    let slots = json!([{ "start_minute": 540, "end_minute": 720 }]);
    let generate =
        json!({ "training": id, "first_date": "2018-06-01", "days": days, "slots": slots });
    register.call("sessions_generate", generate);
    let given = ["زينب", "علي", "نور", "حيدر", "سارة", "كرار", "مريم", "حسن", "رقية", "ياسر"];
    let father = ["كاظم", "جواد", "عباس", "محسن", "صادق", "رحيم"];
    let grand = ["جبار", "نعمة", "شاكر", "مهدي", "عودة"];
    let names = (0..people).map(|index| {
        let (given, father) = (given[index % 10], father[index / 10 % 6]);
        format!("{given} {father} {}", grand[index / 60 % 5])
    });
    let text = names.collect::<Vec<_>>().join("\n");
    register.call("participants_add_list", json!({ "training": id, "text": text, "skip": [] }));
    register
}

/// The fields of a training with as little as may be said.
fn training() -> Value {
    json!({
        "series": null, "programme": null,
        "title_ar": "تدريب كبير", "title_ckb": null, "title_en": null, "title_it": null,
        "place": { "governorate": null, "city_ar": "النجف", "city_ckb": null,
                   "city_en": null, "city_it": null, "venue": null },
        "rule": { "threshold_percent": 80, "excused_leaves_sum": true, "unmarked_blocks": true },
    })
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
