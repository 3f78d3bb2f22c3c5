//! Measures finding who was entered twice among 10,000 people.
//! Prints JSON: the first answer, which reads and compares everybody, and the answer after one
//! person was added (the median of several), in milliseconds from call to answer.

use api::{App, Environment};
use serde_json::{Value, json};
use std::error::Error;
use std::time::Instant;

const PEOPLE: usize = 10_000;
/// Each list is added to a training of its own.
const A_LIST: usize = 500;
const ADDED: usize = 20;

#[allow(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("hadir-duplicates-{}", std::process::id()));
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
    let mut training = Value::Null;
    for list in 0..PEOPLE / A_LIST {
        let made = call("trainings_create", json!({ "title_ar": format!("تدريب {list}") }))?;
        training = made["value"]["id"].clone();
        let names: Vec<String> = (0..A_LIST).map(|one| invented(list * A_LIST + one)).collect();
        call("participants_add_list", json!({ "training": training, "text": names.join("\n") }))?;
    }
    let mut timed = |name: &str, input: Value| -> Result<(f64, Value), String> {
        let start = Instant::now();
        let answer = call(name, input)?;
        Ok((start.elapsed().as_secs_f64() * 1_000.0, answer))
    };
    let (first, page) = timed("duplicates_page", json!({}))?;
    let mut times = Vec::new();
    for one in 0..ADDED {
        let fields = json!({ "name": latin(one * 457), "sex": "not_stated", "role": "participant",
                             "walk_in": false });
        timed("participants_add", json!({ "training": training, "fields": fields }))?;
        times.push(timed("duplicates_page", json!({ "most": 1 }))?.0);
    }
    let (_, after) = timed("duplicates_page", json!({}))?;
    times.sort_by(f64::total_cmp);
    Ok(json!({
        "people": PEOPLE, "first_ms": first, "pairs": page["total"],
        "after_change_ms": times.get(times.len() / 2), "pairs_after": after["total"],
    }))
}

const GIVEN: [(&str, &str); 16] = [
    ("زهراء", "Zahraa"),
    ("علي", "Ali"),
    ("مريم", "Maryam"),
    ("حيدر", "Haider"),
    ("نور", "Noor"),
    ("سجاد", "Sajjad"),
    ("شيماء", "Shaimaa"),
    ("حسن", "Hasan"),
    ("هدى", "Huda"),
    ("كرار", "Karrar"),
    ("رسل", "Rusul"),
    ("مصطفى", "Mustafa"),
    ("آية", "Aya"),
    ("حسين", "Hussein"),
    ("بنين", "Baneen"),
    ("أحمد", "Ahmed"),
];
const FATHER: [(&str, &str); 25] = [
    ("كاظم", "Kadhim"),
    ("ناصر", "Nasir"),
    ("عباس", "Abbas"),
    ("فاضل", "Fadhil"),
    ("صالح", "Salih"),
    ("طالب", "Talib"),
    ("جاسم", "Jasim"),
    ("رحيم", "Rahim"),
    ("محسن", "Muhsin"),
    ("صادق", "Sadiq"),
    ("جواد", "Jawad"),
    ("خضير", "Khudhair"),
    ("مهدي", "Mahdi"),
    ("سعيد", "Saeed"),
    ("عودة", "Odeh"),
    ("نعمة", "Nima"),
    ("شاكر", "Shakir"),
    ("فالح", "Falih"),
    ("داود", "Dawood"),
    ("عبد الله", "Abdullah"),
    ("كريم", "Karim"),
    ("لطيف", "Latif"),
    ("منصور", "Mansour"),
    ("غازي", "Ghazi"),
    ("ياسين", "Yaseen"),
];

/// Names that nobody has: 16 given names, and two of 25 behind it.
fn parts(number: usize) -> [(&'static str, &'static str); 3] {
    let at = |place: usize| FATHER[place % FATHER.len()];
    [GIVEN[number % GIVEN.len()], at(number / 16), at(number / 400)]
}

fn invented(number: usize) -> String {
    let parts = parts(number);
    format!("{} {} {}", parts[0].0, parts[1].0, parts[2].0)
}

fn latin(number: usize) -> String {
    let parts = parts(number);
    format!("{} {} {}", parts[0].1, parts[1].1, parts[2].1)
}
