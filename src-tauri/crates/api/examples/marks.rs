//! Measures marking: 300 people, 40 sessions, one mark after the other on a real disk, in the roll
//! call and in the overview, and reading the overview; the same reading where two groups meet
//! beside each other, everybody in neither and unmarked.
//! Prints JSON: count, median and 95th percentile in milliseconds from call to answer.

use api::{App, Environment};
use serde_json::{Value, json};
use std::error::Error;
use std::time::Instant;

const PEOPLE: usize = 300;
const MARKS: usize = 300;

#[allow(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("hadir-marks-{}", std::process::id()));
    let measured = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    println!("{}", measured?);
    Ok(())
}

fn measure(folder: &std::path::Path) -> Result<Value, Box<dyn Error>> {
    let mut app = App::open(folder, Environment::real()).map_err(|failure| failure.code)?;
    let mut call = |name: &str, input: Value| {
        app.dispatch(name, &input).map_err(|failure| format!("{name}: {}", failure.code))
    };
    let training = call("trainings_create", json!({ "title_en": "Three hundred people" }))?;
    let training = training["value"]["id"].clone();
    let slots = [(540, 630), (660, 750), (810, 900), (920, 1010)]
        .map(|(start, end)| json!({ "start_minute": start, "end_minute": end }));
    call(
        "sessions_generate",
        json!({ "training": training, "first_date": "2018-06-01", "days": 10, "slots": slots }),
    )?;
    let names: Vec<String> = (0..PEOPLE).map(invented).collect();
    let list = json!({ "training": training, "text": names.join("\n"), "skip": [] });
    call("participants_add_list", list)?;
    let page = call("trainings_page", json!({ "id": training }))?;
    let sessions: Vec<Value> =
        page["sessions"].as_array().into_iter().flatten().map(|row| row["id"].clone()).collect();
    for session in &sessions {
        call("marks_set_remaining", json!({ "id": session }))?;
    }
    let sheet = call("marks_sheet", json!({ "id": sessions[1] }))?;
    let mut times = Vec::new();
    for row in sheet["rows"].as_array().into_iter().flatten().take(MARKS) {
        let input = json!({ "session": sessions[1], "person": row["person"], "state": "absent" });
        let start = Instant::now();
        call("marks_set", input)?;
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    let start = Instant::now();
    let overview = call("marks_overview", json!({ "id": training }))?;
    let read = start.elapsed().as_secs_f64() * 1_000.0;
    let mut cells = Vec::new();
    for row in overview["rows"].as_array().into_iter().flatten().take(MARKS) {
        let input = json!({ "session": sessions[2], "person": row["person"], "state": "absent" });
        let start = Instant::now();
        call("marks_set_cell", input)?;
        cells.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    let grouped = grouped(&folder.join("groups"))?;
    Ok(json!({
        "people": PEOPLE, "sessions": sessions.len(), "count": times.len(),
        "median_ms": at(&mut times, 50), "p95_ms": at(&mut times, 95),
        "overview_ms": read, "overview_kib": overview.to_string().len() / 1024,
        "overview_groups_ms": grouped,
        "cell_median_ms": at(&mut cells, 50), "cell_p95_ms": at(&mut cells, 95),
    }))
}

/// Milliseconds to read the overview of 300 people and 40 sessions of two groups.
fn grouped(folder: &std::path::Path) -> Result<f64, Box<dyn Error>> {
    let mut app = App::open(folder, Environment::real()).map_err(|failure| failure.code)?;
    let mut call = |name: &str, input: Value| {
        app.dispatch(name, &input).map_err(|failure| format!("{name}: {}", failure.code))
    };
    let training = call("trainings_create", json!({ "title_en": "Two rooms" }))?;
    let training = training["value"]["id"].clone();
    let slots = [(540, 630), (660, 750)]
        .map(|(start, end)| json!({ "start_minute": start, "end_minute": end }));
    let groups = ["A", "B"].map(|group| json!({ "group": group, "room": null }));
    let pattern = json!({ "training": training, "first_date": "2018-06-01", "days": 10,
                          "slots": slots, "groups": groups });
    call("sessions_generate", pattern)?;
    let names: Vec<String> = (0..PEOPLE).map(invented).collect();
    let list = json!({ "training": training, "text": names.join("\n"), "skip": [] });
    call("participants_add_list", list)?;
    let start = Instant::now();
    let overview = call("marks_overview", json!({ "id": training }))?;
    let read = start.elapsed().as_secs_f64() * 1_000.0;
    let counts = [&overview["rows"], &overview["sessions"]].map(|it| it.as_array().map(Vec::len));
    if counts != [Some(PEOPLE), Some(40)] {
        return Err(format!("people and sessions: {counts:?}").into());
    }
    Ok(read)
}

/// The time within which so many of a hundred were done.
fn at(times: &mut [f64], share: usize) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * share / 100).copied()
}

/// Names that nobody has, all different.
fn invented(number: usize) -> String {
    const GIVEN: [&str; 10] =
        ["زهراء", "علي", "مريم", "حيدر", "نور", "سجاد", "شيماء", "حسن", "هدى", "كرار"];
    const FATHER: [&str; 6] = ["كاظم", "ناصر", "عباس", "فاضل", "صالح", "طالب"];
    const GRANDFATHER: [&str; 5] = ["جواد", "خضير", "محسن", "مهدي", "سعيد"];
    format!("{} {} {}", GIVEN[number % 10], FATHER[number / 10 % 6], GRANDFATHER[number / 60 % 5])
}
