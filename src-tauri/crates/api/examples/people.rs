//! Measures finding somebody among 5,000 people as they are typed, letter by letter.
//! Prints JSON: the first search, which reads everybody, then count, median, 95th percentile and
//! slowest of the others, in milliseconds from call to answer; and the first after one change.

use api::{App, Environment};
use serde_json::{Value, json};
use std::error::Error;
use std::time::Instant;

const PEOPLE: usize = 5_000;
/// Each list is added to a training of its own.
const A_LIST: usize = 500;
const TYPED: [&str; 6] =
    ["زهراء كاظم", "حيدر الجبوري", "نور ع", "هدى صالح خضير", "0770123", "كرار"];

#[allow(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("hadir-people-{}", std::process::id()));
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
    let mut timed = |text: &str| -> Result<f64, String> {
        let start = Instant::now();
        call("people_search", json!({ "text": text }))?;
        Ok(start.elapsed().as_secs_f64() * 1_000.0)
    };
    let first = timed("")?;
    let mut times = Vec::new();
    for text in TYPED {
        let letters: Vec<char> = text.chars().collect();
        for end in 1..=letters.len() {
            times.push(timed(&letters[..end].iter().collect::<String>())?);
        }
    }
    let name = "سعاد منير";
    let mut fields = json!({ "name": name, "sex": "not_stated", "role": "participant" });
    fields["walk_in"] = json!(false);
    call("participants_add", json!({ "training": training, "fields": fields }))?;
    let start = Instant::now();
    let found = call("people_search", json!({ "text": name }))?;
    let followed = start.elapsed().as_secs_f64() * 1_000.0;
    if found["total"] != 1 {
        return Err(format!("{name} is found once: {}", found["total"]).into());
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get(times.len() * share / 100).copied();
    Ok(json!({
        "people": PEOPLE, "count": times.len(), "first_ms": first, "median_ms": at(50),
        "p95_ms": at(95), "slowest_ms": times.last(), "after_change_ms": followed,
    }))
}

/// Names that nobody has, with a number of one's own.
fn invented(number: usize) -> String {
    const GIVEN: [&str; 10] =
        ["زهراء", "علي", "مريم", "حيدر", "نور", "سجاد", "شيماء", "حسن", "هدى", "كرار"];
    const FATHER: [&str; 10] =
        ["كاظم", "ناصر", "عباس", "فاضل", "صالح", "طالب", "جاسم", "رحيم", "محسن", "صادق"];
    const GRANDFATHER: [&str; 10] =
        ["جواد", "خضير", "محسن", "مهدي", "سعيد", "عودة", "نعمة", "شاكر", "فالح", "داود"];
    const FAMILY: [&str; 5] = ["الجبوري", "النجفي", "الخفاجي", "الأسدي", "الحلي"];
    let at = |list: &[&'static str], place: usize| list[place % list.len()];
    format!(
        "{} {} {} {} - 07701{:06}",
        at(&GIVEN, number),
        at(&FATHER, number / 10),
        at(&GRANDFATHER, number / 100),
        at(&FAMILY, number / 1000),
        230_000 + number
    )
}
