//! `cargo xtask bench`: measures what has a target, on the release build, and prints a table.

use crate::check::build_screen;
use crate::steps::{FEATURES, Outcome, built, cargo, failed, output, program, run, step};
use crate::{bench_paper, prepare, tools};
use serde_json::Value;
use std::fs;

/// What was measured, what it should be at most, and in which unit.
struct Row {
    what: &'static str,
    measured: f64,
    at_most: f64,
    unit: &'static str,
}

/// Builds, measures, prints; a figure above its target is printed as such and is no failure,
/// because a busy machine must not stop anybody's work.
pub(crate) fn bench() -> Outcome {
    prepare::for_building()?;
    step("Tools", || tools::tauri_driver().map(drop))?;
    step("Screen", build_screen)?;
    step("Release build", || {
        let build = ["build", "--release", "--workspace", "--features", FEATURES];
        run(cargo().args(build).args(["--bin", "hadir", "--bin", "hadir-desktop"]))?;
        run(cargo().args(build).args(["--example", "empty", "--example", "thousand"]))?;
        run(cargo().args(build).args(["--example", "marks", "--example", "lists"]))?;
        run(cargo().args(build).args(["--example", "people", "--example", "duplicates"]))?;
        run(cargo().args(build).args(["--bin", "stopwatch"]))
    })?;
    let paper = step("A thousand certificates", || {
        read(&output(&mut program(built("release", "examples/thousand")))?)
    })?;
    let window = step("The window", || {
        let mut stopwatch = program(built("release", "stopwatch"));
        stopwatch.arg(built("release", "hadir-desktop"));
        stopwatch.arg(built("release", "examples/empty"));
        read(&output(&mut stopwatch)?)
    })?;
    let marks = step("Marks", || read(&output(&mut program(built("release", "examples/marks")))?))?;
    let lists = step("Lists", || read(&output(&mut program(built("release", "examples/lists")))?))?;
    let people =
        step("People", || read(&output(&mut program(built("release", "examples/people")))?))?;
    let duplicates = step("Persons entered twice", || {
        read(&output(&mut program(built("release", "examples/duplicates")))?)
    })?;
    bench_paper::bench()?;
    let mut all = rows(&paper, &window)?;
    all.extend(register_rows(&marks, &lists)?);
    all.extend(people_rows(&people)?);
    all.extend(duplicate_rows(&duplicates)?);
    table(&all);
    Ok(())
}

fn read(text: &str) -> Outcome<Value> {
    serde_json::from_str(text).map_err(|error| failed(format!("{error} in {text}")))
}

fn rows(paper: &Value, window: &Value) -> Outcome<Vec<Row>> {
    let row = |what, measured, at_most, unit| Row { what, measured, at_most, unit };
    let own = number(window, "hadir_ms")?;
    let empty = number(window, "empty_ms")?;
    let count = number(paper, "count")?;
    Ok(vec![
        row(
            "1000 certificates, processor time",
            number(paper, "cpu_seconds")? * 1000.0 / count,
            1.0,
            "s",
        ),
        row(
            "1000 certificates, peak memory",
            number(paper, "peak_resident_kib")? / 1024.0,
            120.0,
            "MiB",
        ),
        row("size of hadir", size("hadir")?, 20.0, "MiB"),
        row("size of hadir-desktop", size("hadir-desktop")?, 25.0, "MiB"),
        row(
            "mark among 300 people, key to paint, median",
            number(window, "mark_median_ms")?,
            50.0,
            "ms",
        ),
        row(
            "mark among 300 people, key to paint, slowest",
            number(window, "mark_slowest_ms")?,
            f64::INFINITY,
            "ms",
        ),
        row(
            "mark in the overview of 300 people and 40 sessions, key to paint, median",
            number(window, "cell_median_ms")?,
            50.0,
            "ms",
        ),
        row(
            "mark in the overview of 300 people and 40 sessions, key to paint, slowest",
            number(window, "cell_slowest_ms")?,
            f64::INFINITY,
            "ms",
        ),
        row("start to complete picture, empty window", empty, f64::INFINITY, "ms"),
        row("start to complete picture, Hadir", own, 2000.0, "ms"),
        row("Hadir's start against the empty window's", own / empty, 1.5, "times"),
    ])
}

fn register_rows(marks: &Value, lists: &Value) -> Outcome<Vec<Row>> {
    let row = |what, measured, at_most, unit| Row { what, measured, at_most, unit };
    let none = f64::INFINITY;
    Ok(vec![
        row(
            "one mark among 300 people and 40 sessions, median",
            number(marks, "median_ms")?,
            none,
            "ms",
        ),
        row(
            "one mark among 300 people and 40 sessions, 95 %",
            number(marks, "p95_ms")?,
            none,
            "ms",
        ),
        row(
            "overview of 300 people and 40 sessions, read",
            number(marks, "overview_ms")?,
            none,
            "ms",
        ),
        row("one mark in that overview, median", number(marks, "cell_median_ms")?, none, "ms"),
        row("5000 lines against 5000 people, shown", number(lists, "shown_s")?, 3.0, "s"),
        row("5000 lines against 5000 people, taken in", number(lists, "taken_s")?, 3.0, "s"),
    ])
}

fn people_rows(people: &Value) -> Outcome<Vec<Row>> {
    let row = |what, measured, at_most, unit| Row { what, measured, at_most, unit };
    Ok(vec![
        row("search over 5000 people, median", number(people, "median_ms")?, 10.0, "ms"),
        row("search over 5000 people, 95 %", number(people, "p95_ms")?, 10.0, "ms"),
        row("search after one more is added", number(people, "after_change_ms")?, 10.0, "ms"),
        row("first search, everybody read", number(people, "first_ms")?, f64::INFINITY, "ms"),
    ])
}

fn duplicate_rows(duplicates: &Value) -> Outcome<Vec<Row>> {
    let row = |what, measured, at_most| Row { what, measured, at_most, unit: "ms" };
    Ok(vec![
        row(
            "who was entered twice among 10000 people, first answer",
            number(duplicates, "first_ms")?,
            5000.0,
        ),
        row(
            "the same after one more is added, median",
            number(duplicates, "after_change_ms")?,
            50.0,
        ),
    ])
}

fn number(value: &Value, name: &str) -> Outcome<f64> {
    value[name].as_f64().ok_or_else(|| failed(format!("{name} was not measured")))
}

fn size(name: &str) -> Outcome<f64> {
    let path = built("release", name);
    let found =
        fs::metadata(&path).map_err(|error| failed(format!("{}: {error}", path.display())))?;
    // Exact up to 2^53 bytes.
    #[allow(clippy::cast_precision_loss, reason = "no program is larger than 2^53 bytes")]
    let bytes = found.len() as f64;
    Ok(bytes / 1024.0 / 1024.0)
}

fn table(rows: &[Row]) {
    println!("\n| what | measured | at most | ok |\n|---|---:|---:|---|");
    for row in rows {
        let Row { what, measured, at_most, unit } = row;
        if at_most.is_finite() {
            let ok = if measured <= at_most { "yes" } else { "NO" };
            println!("| {what} | {measured:.2} {unit} | {at_most:.1} {unit} | {ok} |");
        } else {
            println!("| {what} | {measured:.2} {unit} | | |");
        }
    }
}
