//! People who took part and whose names were not taken: typed in any digits, saved in one step,
//! counted apart.

use crate::scene::{
    add_people, assert_rows, mark_rest, read_aloud, rows_on_disk, text, training, usual_rule,
};
use crate::sheets::{saved, sheet, with};
use serde_json::{Value, json};
use tests::pdf;
use tests::register::Register;

fn count(sex: &str, age: &str, count: &str) -> Value {
    json!({ "sex": sex, "age_band": age, "count": count })
}

fn set(training: &str, counts: &[Value]) -> Value {
    json!({ "training": training, "counts": counts })
}

#[test]
fn numbers_of_any_digits_make_one_table_in_one_step() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let empty = rows_on_disk(register.folder());
    let typed = [
        count("female", "18_29", "١٢"),
        count("female", "not_stated", " 3 "),
        count("male", "under_18", "۴"),
        count("male", "30_59", "0"),
        count("not_stated", "60_plus", ""),
        count("not_stated", "not_stated", "100000"),
    ];
    let saved = register.call("headcounts_set", set(&training, &typed));
    let table = &saved["value"];
    let texts = |row: usize| table["rows"][row]["count_texts"].clone();
    assert_eq!(texts(0), json!(["", "12", "", "", "3"]));
    assert_eq!(texts(1), json!(["4", "", "", "", ""]), "nobody is shown as nothing");
    assert_eq!(texts(2), json!(["", "", "", "", "100000"]));
    let sums: Vec<String> =
        table["bands"].as_array().unwrap().iter().map(|band| text(band, "/total_text")).collect();
    assert_eq!(sums, ["4", "12", "0", "0", "100,003"], "each age by itself");
    assert_eq!(table["total"], 100_019);
    assert_eq!(
        register.call("headcounts_list", json!({ "parent": training })).as_array().unwrap().len(),
        4
    );
    assert_eq!(saved["undo"]["subject_text"], "إدارة الحملات", "the label names the training");

    // What is left out of the next table is gone; the rest is as it was.
    let before = rows_on_disk(register.folder());
    register.call("headcounts_set", set(&training, &[count("female", "18_29", "12")]));
    assert_eq!(register.call("headcounts_show", json!({ "id": training }))["total"], 12);
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one step back");
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &empty, "and the first one");
    let card = register.call("trainings_cards", json!({}))[0].clone();
    assert_eq!(card["participants"], 0, "they are on no list");
}

#[test]
fn what_is_no_number_is_refused_whole() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    register.call("headcounts_set", set(&training, &[count("female", "18_29", "5")]));
    let before = rows_on_disk(register.folder());
    let good = count("male", "18_29", "6");
    for bad in ["-1", "100001", "1.5", "٣٫٥", "خمسة", "1e3", "+4", "99999999999999999999"] {
        let input = set(&training, &[good.clone(), count("female", "18_29", bad)]);
        let failure = register.refused("headcounts_set", input);
        assert_eq!(
            (failure.code.as_str(), failure.field.as_deref()),
            ("bad-headcount", Some("count")),
            "{bad}"
        );
        let said = read_aloud(&register.app().sentence(&failure));
        assert!(said.contains("(female, age 18–29)") && said.contains("100,000"), "{said}");
        assert_rows(register.folder(), &before, "not even the good number beside it");
    }
    let twice = set(&training, &[good.clone(), good.clone()]);
    assert_eq!(register.refused("headcounts_set", twice).code, "already-there");
    let unknown = set("00000000-0000-4000-8000-000000000000", &[good]);
    assert_eq!(register.refused("headcounts_set", unknown).code, "unknown-record");
    let age = set(&training, &[count("female", "12_17", "5")]);
    assert_eq!(register.refused("headcounts_set", age).code, "bad-input");
    assert_rows(register.folder(), &before, "all as it was");
}

#[test]
fn the_summary_tells_them_apart_from_the_list_and_no_small_group_to_strangers() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    add_people(&mut register, &training, &["سعاد منير"]);
    mark_rest(&mut register, &sessions[0]);
    let paper = |register: &mut Register, private: bool| {
        let asked = with(sheet(&training, "summary"), json!({ "private": private }));
        let (file, _) = saved(register, asked, &format!("summary-{private}.pdf"));
        pdf::pages(&file).concat()
    };
    let head = "People whose names were not taken";
    assert!(!paper(&mut register, false).contains(head), "nobody was counted");
    let typed = [
        count("female", "18_29", "31"),
        count("male", "18_29", "3"),
        count("male", "60_plus", "45"),
    ];
    register.call("headcounts_set", set(&training, &typed));
    let numbers =
        |paper: &str| -> Vec<String> { paper.lines().map(|line| line.trim().to_owned()).collect() };
    let whole = paper(&mut register, false);
    assert!(whole.contains(head), "its table");
    let whole = numbers(&whole);
    for number in ["31", "3", "45", "34", "79"] {
        assert!(whole.contains(&number.to_owned()), "{number} in {whole:?}");
    }
    let private = paper(&mut register, true);
    assert!(private.contains(head), "its table, by age alone");
    let private = numbers(&private);
    for number in ["34", "45", "79"] {
        assert!(private.contains(&number.to_owned()), "{number} in {private:?}");
    }
    assert!(!private.contains(&"31".to_owned()), "three men are a group of few: {private:?}");
}
