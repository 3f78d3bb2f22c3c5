//! The private form of the summary: what donors may show around counts no group of few people,
//! and nothing from which one could be computed.

use crate::scene::{generate, mark, mark_rest, participant, print, text, training, usual_rule};
use crate::sheets::{saved, sheet, with};
use proptest::prelude::*;
use serde_json::json;
use std::path::{Path, PathBuf};
use tests::pdf;
use tests::register::Register;

/// So many people of one sex born in one year, and how many of them came.
#[derive(Clone, Copy, Debug)]
struct Group {
    sex: &'static str,
    born: u16,
    size: usize,
    came: usize,
}

/// Everybody came.
fn group(sex: &'static str, born: u16, size: usize) -> Group {
    Group { sex, born, size, came: size }
}

/// A training with one session of an hour and a half in 2018, at which these people were.
fn with_people(groups: &[Group]) -> (Register, String) {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let given = ["Alma", "Bahar", "Chiara", "Dana", "Evin", "Fahad", "Ghada", "Hiba"];
    let family = ["Verdi", "Hasan", "Neri", "Karim", "Rossi", "Aziz", "Majid"];
    let mut names = given.iter().flat_map(|given| family.map(|it| format!("{given} {it}")));
    let mut absent = Vec::new();
    for group in groups {
        for at in 0..group.size {
            let name = names.next().expect("enough names");
            let mut fields = participant(&name);
            fields["sex"] = json!(group.sex);
            fields["birth_year"] = json!(group.born);
            register.call("participants_add", json!({ "training": training, "fields": fields }));
            if at >= group.came {
                absent.push(name);
            }
        }
    }
    attended(&mut register, &training, &sessions[0], |name| !absent.contains(&name.to_owned()));
    (register, training)
}

/// Marks who attended and who did not.
fn attended(register: &mut Register, training: &str, session: &str, came: impl Fn(&str) -> bool) {
    let list = register.call("participants_list", json!({ "id": training }));
    for row in list["rows"].as_array().expect("rows") {
        if !came(&text(row, "/name")) {
            mark(register, session, &text(row, "/person"), "absent", None);
        }
    }
    mark_rest(register, session);
}

fn summary(register: &mut Register, training: &str, private: bool) -> PathBuf {
    let asked = with(sheet(training, "summary"), json!({ "private": private }));
    saved(register, asked, &format!("summary-{private}.pdf")).0
}

/// What begins a row that counts people.
const LABELS: [&str; 12] = [
    "On the list",
    "Attended at least once",
    "Met the rule of attendance",
    "Hold a valid certificate",
    "Participants",
    "female",
    "male",
    "not stated",
    "Total",
    "participation",
    "attendance",
    "trainer",
];

/// The rows that count people, each with its figures; "held" for a session, without its share.
fn rows(file: &Path) -> Vec<(String, Vec<usize>)> {
    let mut rows: Vec<(String, Vec<usize>)> = Vec::new();
    for line in pdf::lines(file) {
        let cells: Vec<&str> =
            line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        if let Some(at) = cells.iter().position(|cell| *cell == "held") {
            let counted = cells[at + 1..].iter().flat_map(|cell| cell.split(' '));
            let counted = counted.filter_map(|word| word.parse().ok()).collect();
            rows.push(("held".to_owned(), counted));
            continue;
        }
        // Two tables may stand beside each other; heads have no figures behind them.
        for (at, label) in cells.iter().enumerate().filter(|(_, cell)| LABELS.contains(cell)) {
            let figures = cells[at + 1..].iter().map_while(|cell| cell.parse().ok());
            let figures: Vec<usize> = figures.collect();
            rows.extend((!figures.is_empty()).then(|| ((*label).to_owned(), figures)));
        }
    }
    rows
}

/// Rows as a story writes them down.
fn told(rows: &[(&str, &[usize])]) -> Vec<(String, Vec<usize>)> {
    rows.iter().map(|(label, figures)| ((*label).to_owned(), figures.to_vec())).collect()
}

#[test]
fn few_men_and_two_of_whom_nothing_is_stated_cannot_be_computed() {
    let (mut register, training) = with_people(&[
        group("female", 1995, 17),
        group("male", 1995, 3),
        group("male", 1980, 5),
        group("not_stated", 1980, 2),
    ]);
    let file = summary(&mut register, &training, true);
    let expected = told(&[
        ("Total", &[0, 0]),
        ("On the list", &[27]),
        ("Attended at least once", &[27]),
        ("Met the rule of attendance", &[27]),
        ("Hold a valid certificate", &[0]),
        // 17 and 3 are 18 to 29 years old, 5 and 2 are 30 to 59.
        ("Participants", &[0, 20, 7, 0, 0, 27]),
        ("held", &[27, 27]),
    ]);
    assert_eq!(rows(&file), expected, "sums, and nothing by sex");
    let words = pdf::pages(&file).concat();
    assert!(words.contains("40:30"), "an hour and a half of 27 people: {words}");
    assert!(words.contains("fewer than 5 people"), "why the rest is missing: {words}");
    let whole = rows(&summary(&mut register, &training, false));
    for row in told(&[("On the list", &[17, 8, 2, 27]), ("male", &[0, 3, 5, 0, 0, 8])]) {
        assert!(whole.contains(&row), "those who know the people see {row:?}: {whole:?}");
    }
}

#[test]
fn of_four_people_nothing_is_counted() {
    let (mut register, training) = with_people(&[group("female", 1995, 2), group("male", 1980, 2)]);
    let path = register.beside("papers").join("certificates.pdf");
    register.call("certificates_print", print(&training, "en", true, &path));
    let file = summary(&mut register, &training, true);
    assert_eq!(rows(&file), told(&[("held", &[])]), "the session, and nobody at it");
    let words = pdf::pages(&file).concat();
    let told: Vec<&str> = words.split_whitespace().filter(|word| *word == "4").collect();
    assert!(told.is_empty(), "not even that they are four: {words}");
    // 6:00 is what four people attended together.
    for secret in ["6:00", "100%", "Certificates issued"] {
        assert!(!words.contains(secret), "{secret}: {words}");
    }
    assert!(words.contains("1:30"), "but how long it took: {words}");
}

#[test]
fn large_groups_are_told_in_whole_tables() {
    let (mut register, training) = with_people(&[
        Group { sex: "female", born: 1995, size: 9, came: 8 },
        group("male", 1995, 6),
        group("male", 1980, 5),
    ]);
    let path = register.beside("papers").join("certificates.pdf");
    register.call("certificates_print", print(&training, "en", true, &path));
    let expected = told(&[
        ("participation", &[19, 0]),
        ("Total", &[19, 0]),
        ("On the list", &[9, 11, 0, 20]),
        ("Attended at least once", &[8, 11, 0, 19]),
        ("Met the rule of attendance", &[8, 11, 0, 19]),
        ("Hold a valid certificate", &[8, 11, 0, 19]),
        ("female", &[0, 8, 0, 0, 0, 8]),
        ("male", &[0, 6, 5, 0, 0, 11]),
        ("not stated", &[0, 0, 0, 0, 0, 0]),
        ("Total", &[0, 14, 5, 0, 0, 19]),
        ("held", &[19, 20]),
    ]);
    for private in [true, false] {
        let file = summary(&mut register, &training, private);
        assert_eq!(rows(&file), expected, "{private}: nothing is missing");
    }
}

#[test]
fn one_session_with_few_leaves_out_the_attendance_of_all() {
    let (mut register, training) = with_people(&[group("female", 1995, 9)]);
    let second = generate(&mut register, &training, 1, &[(660, 720)]).pop().expect("the last one");
    // The first five of the names.
    let five =
        |name: &str| name.starts_with("Alma") && !["Alma Aziz", "Alma Majid"].contains(&name);
    attended(&mut register, &training, &second, five);
    let file = summary(&mut register, &training, true);
    let five_of_nine = ("held".to_owned(), vec![5, 9]);
    assert!(rows(&file).contains(&five_of_nine), "five are told: {:?}", rows(&file));
    let words = pdf::pages(&file).concat();
    assert!(words.contains("18:30"), "nine times 1:30 and five hours: {words}");
    let third = generate(&mut register, &training, 1, &[(780, 840)]).pop().expect("the last one");
    attended(&mut register, &training, &third, |name| five(name) && name != "Alma Rossi");
    let file = summary(&mut register, &training, true);
    let held: Vec<_> = rows(&file).into_iter().filter(|(label, _)| label == "held").collect();
    assert_eq!(held, told(&[("held", &[]), ("held", &[]), ("held", &[])]), "four are not");
    let words = pdf::pages(&file).concat();
    assert!(!words.contains("22:30"), "nor the hours that tell of them: {words}");
    assert!(words.contains("3 of 3") && words.contains("3:30"), "but what was held: {words}");
}

fn any_group() -> impl Strategy<Value = Group> {
    let sex = prop_oneof![Just("female"), Just("male"), Just("not_stated")];
    let born = prop_oneof![Just(1995_u16), Just(1980)];
    let size = prop_oneof![0_usize..3, 3_usize..8, 8_usize..12];
    (sex, born, size, prop_oneof![3 => Just(0_usize), 1 => 0_usize..4]).prop_map(
        |(sex, born, size, absent)| Group { sex, born, size, came: size.saturating_sub(absent) },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_private_summary_counts_a_group_of_few(
        groups in prop::collection::vec(any_group(), 1..5),
        certified in any::<bool>(),
    ) {
        prop_assume!(groups.iter().any(|group| group.size > 0));
        let (mut register, training) = with_people(&groups);
        if certified && groups.iter().any(|group| group.came > 0) {
            let path = register.beside("papers").join("certificates.pdf");
            register.call("certificates_print", print(&training, "en", true, &path));
        }
        let rows = rows(&summary(&mut register, &training, true));
        for (label, figures) in &rows {
            for figure in figures {
                prop_assert!(*figure == 0 || *figure >= 5, "{label}: {figures:?} of {groups:?}");
            }
        }
        let sum = |sex: &str, of: fn(&Group) -> usize| -> usize {
            groups.iter().filter(|group| group.sex == sex).map(of).sum()
        };
        for (stage, of) in [
            ("On the list", (|it| it.size) as fn(&Group) -> usize),
            ("Attended at least once", |it| it.came),
            ("Met the rule of attendance", |it| it.came),
        ] {
            let mut counts = ["female", "male", "not_stated"].map(|sex| sum(sex, of)).to_vec();
            counts.push(counts.iter().sum());
            for (_, told) in rows.iter().filter(|(label, _)| label == stage) {
                prop_assert!(*told == counts || *told == counts[3..], "{stage}: {told:?}");
            }
        }
    }
}
