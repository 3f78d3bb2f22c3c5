//! Measures taking a list in: 5,000 lines of a file, matched against 5,000 people of the register.
//! Prints JSON: how many lines, and seconds to show them and to take them in, reading the file in
//! a process of its own included.

use api::{App, Environment};
use serde_json::{Value, json};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

const LINES: usize = 5_000;

#[allow(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(ended) = api::served() {
        return Ok(ended);
    }
    let folder = std::env::temp_dir().join(format!("hadir-lists-{}", std::process::id()));
    let measured = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    println!("{}", measured?);
    Ok(ExitCode::SUCCESS)
}

fn measure(folder: &Path) -> Result<Value, Box<dyn Error>> {
    let mut app = App::open(folder, Environment::real()).map_err(|failure| failure.code)?;
    let mut call = |name: &str, input: &Value| {
        app.dispatch(name, input).map_err(|failure| format!("{name}: {}", failure.code))
    };
    let mut lists = Vec::new();
    // Half of the second list's people have the telephones of the first: most are the same.
    for (title, changed) in [("First", 0), ("Second", LINES / 2)] {
        let training = call("trainings_create", &json!({ "title_en": title }))?;
        let file = folder.join(format!("{title}.csv"));
        std::fs::write(&file, list(changed)?)?;
        lists.push(json!({ "training": training["value"]["id"], "path": file }));
    }
    let [first, second] = &lists[..] else { return Err("two lists".into()) };
    call("participants_add_list", first)?;
    let start = Instant::now();
    let read = call("participants_read_list", second)?;
    let shown = start.elapsed().as_secs_f64();
    let start = Instant::now();
    call("participants_add_list", second)?;
    let taken = start.elapsed().as_secs_f64();
    let lines = read["lines"].as_array().map(Vec::len);
    Ok(json!({ "lines": lines, "shown_s": shown, "taken_s": taken }))
}

/// Invented people; so many of them have another telephone than in the list without changes.
fn list(changed: usize) -> Result<String, std::fmt::Error> {
    let mut list = "Name;Phone;Sex;Birth year;Organisation\n".to_owned();
    for number in 0..LINES {
        let (sex, area) =
            (if number % 2 == 0 { "F" } else { "M" }, 70 + usize::from(number < changed));
        let (year, team) = (1970 + number % 30, number % 40);
        let name = invented(number);
        writeln!(list, "{name};0{area:0<3}{number:07};{sex};{year};Team {team}")?;
    }
    Ok(list)
}

/// Names that nobody has. Some repeat, as names do.
fn invented(number: usize) -> String {
    const GIVEN: [&str; 10] =
        ["زهراء", "علي", "مريم", "حيدر", "نور", "سجاد", "شيماء", "حسن", "هدى", "كرار"];
    const FATHER: [&str; 7] = ["كاظم", "ناصر", "عباس", "فاضل", "صالح", "طالب", "هادي"];
    const FAMILY: [&str; 6] = ["الكوفي", "الموسوي", "البصري", "التميمي", "الخزرجي", "الربيعي"];
    let (given, father) = (GIVEN[number % 10], FATHER[number / 10 % 7]);
    format!("{given} {father} {} {}", FATHER[number / 70 % 7], FAMILY[number / 490 % 6])
}
