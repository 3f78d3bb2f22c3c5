//! The attendance matrix, the summary, the list of names to confirm and the register on paper: what
//! they say is what the register says, and those who must not learn more do not.

use crate::kinds::{ABSENT, BELOW, Cast, MET, TRAINER};
use crate::scene::{
    add_people, generate, id_of, mark, mark_rest, participant, text, training, usual_rule,
};
use crate::sheets::{example, known_person, saved, sheet, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tests::pdf;
use tests::program::hadir;
use tests::register::Register;

const KINDS: [&str; 3] = ["matrix", "summary", "name_proof"];

/// A line that has these words in it ends in those, whatever lies between them.
#[track_caller]
fn assert_line(file: &Path, holds: &str, ends: &str, why: &str) {
    let lines = pdf::lines(file);
    let mut found = lines.iter().filter(|line| line.contains(holds));
    let whole = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let ending = format!(" {ends}");
    assert!(
        found.any(|line| whole(line).ends_with(&ending)),
        "{why}: {holds}…{ends} in {lines:#?}"
    );
}

/// The words without what parts them.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect()
}

fn count(counts: &Value, name: &str) -> u64 {
    counts[name].as_u64().expect("a count")
}

#[test]
fn the_matrix_says_what_roll_call_and_certificates_say() {
    let (mut register, training) = example();
    register.app().speak(api::Language::English);
    let (file, _) = saved(&mut register, sheet(&training, "matrix"), "matrix.pdf");
    let list = register.call("participants_list", json!({ "id": training }));
    let page = register.call("certificates_page", json!({ "training": training }));
    let rows = page["rows"].as_array().unwrap().iter();
    let rows: Vec<&Value> = rows.filter(|row| row["role"] == "participant").collect();
    assert_eq!(rows.len(), 14, "everybody but the trainer");
    for row in rows {
        let known = list["rows"].as_array().unwrap().iter();
        let known = known.clone().find(|known| known["person"] == row["person"]).unwrap();
        let name = known["latin_name"].as_str().unwrap_or(known["name"].as_str().unwrap());
        let share = format!("{} yes", text(row, "/percent_text"));
        let why = format!("{name}, as the page of certificates says");
        assert_line(&file, name, &share, &why);
    }
    let sessions = register.call("sessions_list", json!({ "parent": training }));
    let mut attended = Vec::new();
    for session in sessions.as_array().unwrap() {
        let sheet = register.call("marks_sheet", json!({ "id": session["id"] }));
        let counts = &sheet["counts"];
        let there = ["present", "late", "left_early"].map(|state| count(counts, state));
        attended.push(there.iter().sum::<u64>().to_string());
        let all = ["present", "late", "left_early", "absent", "excused", "unmarked"];
        let all: Vec<String> = all.iter().map(|state| count(counts, state).to_string()).collect();
        let topic = text(session, "/fields/topic");
        let word = topic.split_whitespace().next().unwrap();
        assert_line(&file, word, &all.join(" "), "the list of sessions counts them");
    }
    // Ten were there for 6 hours, the others for 5:35, 4:30, 4:30 and 3:00; for one an excused
    // session does not count, for one the first two.
    let sums = format!("{} 77:35 79:30 98% 14", attended.join(" "));
    assert_line(&file, "Attended", &sums, "the sums of all");
    let words = pdf::pages(&file).concat();
    assert!(words.contains("A certificate needs 75%"), "and by which rule: {words}");
}

#[test]
fn what_is_not_marked_and_what_did_not_take_place_are_told_apart() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let slots = [(540, 600), (620, 680), (700, 760)];
    let (training, sessions) = training(&mut register, usual_rule(), 1, &slots);
    let people = add_people(&mut register, &training, &["Ada Verdi", "Bruno Neri"]);
    mark(&mut register, &sessions[0], &people[0], "present", None);
    let list = register.call("sessions_list", json!({ "parent": training }));
    let second = list.as_array().unwrap().iter().find(|one| one["id"] == *sessions[1]).unwrap();
    let mut fields = second["fields"].clone();
    fields["state"] = json!("cancelled");
    register.call("sessions_change", json!({ "id": sessions[1], "fields": fields }));
    let (file, _) = saved(&mut register, sheet(&training, "matrix"), "matrix.pdf");
    assert_line(&file, "Ada Verdi", "P 1:00 1:00 100% yes", "one of the sessions held");
    assert_line(&file, "Bruno Neri", "? 0:00 1:00 0% open", "not marked is not absent");
    assert_line(&file, "09:00–10:00", "held 1 0 0 0 0 1", "one of them is marked");
    assert_line(&file, "10:20–11:20", "cancelled", "counted nowhere, and not forgotten");
    assert_line(&file, "11:40–12:40", "planned", "nothing to count yet");
}

#[test]
fn the_summary_counts_and_names_nobody() {
    let mut cast = Cast::marked();
    cast.register.app().speak(api::Language::English);
    cast.register.call("certificates_print", cast.print());
    for (name, sex, born) in [(MET, "female", 1999), (BELOW, "male", 1980), (ABSENT, "male", 1950)]
    {
        cast.change(name, "sex", json!(sex));
        cast.change(name, "birth_year", json!(born));
    }
    let asked = sheet(&cast.training, "summary");
    let (file, _) = saved(&mut cast.register, asked.clone(), "summary.pdf");
    for (label, figures) in [
        ("On the list", "1 2 0 3"),
        ("Attended at least once", "1 1 0 2"),
        ("Met the rule", "1 0 0 1"),
        ("Hold a valid", "1 1 0 2"),
        // Under 18, 18–29, 30–59, 60 and over, not stated, all: the absent one is not counted.
        ("female ", "0 1 0 0 0 1"),
        ("male  ", "0 0 1 0 0 1"),
        ("09:00–10:00", "held 2 of 3 67%"),
        ("participation", "1 0"),
        ("trainer", "2 0"),
    ] {
        assert_line(&file, label, figures, "the summary");
    }
    let words = pdf::pages(&file).concat();
    // Two hours and one of three people’s six.
    for wanted in ["3:00", "50%", "Najaf", "1 June 2018", "Ages are those reached in 2018"] {
        assert!(words.contains(wanted), "{wanted}: {words}");
    }
    let told = format!("{words}{}", pdf::hidden_words(&file));
    assert!(told.contains(TRAINER), "who led it is told");
    for name in [MET, BELOW, ABSENT] {
        let parts: Vec<&str> = name.split_whitespace().collect();
        assert!(parts.iter().all(|part| !told.contains(part)), "{name} is not");
    }
    let private = with(asked, json!({ "private": true }));
    let (file, _) = saved(&mut cast.register, private, "private.pdf");
    assert!(!pdf::pages(&file).concat().contains(TRAINER), "nobody at all is named");
}

#[test]
fn ages_are_those_of_the_year_in_which_the_training_took_place() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let slots = json!([{ "start_minute": 540, "end_minute": 630 }]);
    let day =
        json!({ "training": training, "first_date": "2017-12-30", "days": 1, "slots": slots });
    register.call("sessions_generate", day);
    let list = register.call("sessions_list", json!({ "parent": training }));
    let mut early = list.as_array().unwrap().iter().filter(|one| one["id"] != *sessions[0]);
    let early = early.next().unwrap();
    let mut fields = early["fields"].clone();
    fields["state"] = json!("cancelled");
    register.call("sessions_change", json!({ "id": early["id"], "fields": fields }));
    let mut born = participant("Ada Verdi");
    born["birth_year"] = json!(2000);
    register.call("participants_add", json!({ "training": training, "fields": born }));
    mark_rest(&mut register, &sessions[0]);
    let (file, _) = saved(&mut register, sheet(&training, "summary"), "summary.pdf");
    let words = pdf::pages(&file).concat();
    assert!(words.contains("Ages are those reached in 2018"), "not in 2017, cancelled: {words}");
    assert_line(&file, "not stated ", "0 1 0 0 0 1", "18 in 2018, and 17 in 2017");
}

#[test]
fn the_list_of_sessions_stands_together() {
    let (mut register, training) = example();
    for languages in ["en", "it", "ar+en", "ckb+en"] {
        for kind in ["matrix", "summary"] {
            let asked = with(sheet(&training, kind), json!({ "languages": languages }));
            let (file, _) = saved(&mut register, asked, &format!("{kind}-{languages}.pdf"));
            let pages = pdf::pages(&file);
            let whole = pages.iter().filter(|page| {
                ["ما هي الحملة المدنية؟", "خطة الحملة وتوزيع الأدوار"]
                    .iter()
                    .all(|it| page.contains(it))
            });
            assert_eq!(whole.count(), 1, "first and last session on one page: {kind} {languages}");
        }
    }
}

#[test]
fn everybodys_name_is_there_to_be_confirmed() {
    let (mut register, training) = example();
    let asked = with(sheet(&training, "name_proof"), json!({ "languages": "ar+en" }));
    for (private, name) in [(false, "names.pdf"), (true, "private.pdf")] {
        let asked = with(asked.clone(), json!({ "private": private }));
        let (file, _) = saved(&mut register, asked, name);
        let words = pdf::pages(&file).concat();
        let list = register.call("participants_list", json!({ "id": training }));
        for row in list["rows"].as_array().unwrap() {
            if row["role"] == "participant" {
                let latin = row["latin_name"].as_str().into_iter();
                for name in latin.chain(row["name"].as_str()) {
                    assert!(words.contains(name), "{name} is to be confirmed: {words}");
                }
            }
        }
        for wanted in ["Correction", "Signature", "Please tick", "صحيح"] {
            assert!(words.contains(wanted), "{wanted}: {words}");
        }
        assert_eq!(words.contains("فريق"), !private, "{private}: organisations, or names alone");
        assert_eq!(words.contains("سلمان"), !private, "{private}: the trainer has a certificate");
    }
}

#[test]
fn the_private_forms_tell_a_stranger_nothing() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    known_person(&mut register, &training);
    mark_rest(&mut register, &sessions[0]);
    for (kind, secrets) in [
        ("matrix", &["الأمير", "الكوفي", "0770 123", "أنثى"][..]),
        ("summary", &["زهراء", "الأمير", "الكوفي", "0770 123"]),
        ("name_proof", &["0770 123", "أنثى", "بصفة شخصية"]),
    ] {
        for private in [false, true] {
            let asked = json!({ "private": private, "languages": "ar" });
            let asked = with(sheet(&training, kind), asked);
            let (file, _) = saved(&mut register, asked, &format!("{kind}-{private}.pdf"));
            let words = format!("{}{}", pdf::pages(&file).concat(), pdf::hidden_words(&file));
            assert!(!words.contains("770 123"), "no phone stands on any of them: {kind}");
            for secret in secrets.iter().filter(|_| private) {
                assert!(!words.contains(secret), "{secret} is nowhere in the private {kind}");
            }
            if kind == "matrix" {
                assert!(words.contains("زهراء"), "she finds her row");
            }
        }
    }
}

#[test]
fn papers_without_people_or_sessions_are_refused_in_one_sentence() {
    let mut register = Register::empty();
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let path = register.beside("papers").join("none.pdf");
    let ask = |kind: &str| with(sheet(&training, kind), json!({ "path": path }));
    for kind in KINDS {
        let refused = register.refused("sheets_save", ask(kind));
        assert_eq!(refused.code, "no-people", "{kind}");
        assert!(!register.app().sentence(&refused).contains('⟦'), "{kind}");
        assert!(!path.exists(), "{kind}: nothing was written");
    }
    add_people(&mut register, &training, &["زينب كريم"]);
    register.call("sessions_remove", json!({ "id": sessions[0] }));
    for kind in ["matrix", "summary"] {
        assert_eq!(register.refused("sheets_save", ask(kind)).code, "no-sessions", "{kind}");
        assert!(!path.exists(), "{kind}: nothing was written");
    }
    register.call("sheets_save", ask("name_proof"));
    assert!(path.exists(), "names can be confirmed before there are sessions");
}

#[test]
fn the_name_of_the_file_is_safe_on_a_stick() {
    let mut register = Register::empty();
    let title = "الحوار: لماذا؟ \"كيف\" أ/ب";
    let fields = crate::scene::training_fields(title, usual_rule());
    let training = id_of(&register.call("trainings_create", fields));
    generate(&mut register, &training, 1, &[(540, 630)]);
    add_people(&mut register, &training, &["زينب كريم"]);
    let mut seen = BTreeSet::new();
    for kind in ["sign_in", "matrix", "summary", "name_proof"] {
        let asked = with(sheet(&training, kind), json!({ "page": 1, "width": 300 }));
        let shown = register.call("sheets_preview", asked);
        let name = text(&shown, "/suggested_name");
        assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']), "{name}");
        assert!(name.contains("الحوار"), "{name} tells the training");
        let (file, _) = saved(&mut register, sheet(&training, kind), &format!("{name}.pdf"));
        assert!(file.ends_with(format!("{name}.pdf")), "it is taken as it is: {file:?}");
        seen.insert(name);
    }
    assert_eq!(seen.len(), 4, "and the paper: {seen:?}");
}

#[test]
fn every_paper_has_room_for_every_language() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    add_people(&mut register, &training, &["زينب كريم", "Sara Rossi"]);
    // A day above a single session is the narrowest place of a date; each month has its name.
    for month in 1..=12 {
        let slots = json!([{ "start_minute": 540, "end_minute": 630 }]);
        let day = format!("2019-{month:02}-28");
        let input = json!({ "training": training, "first_date": day, "days": 1, "slots": slots });
        register.call("sessions_generate", input);
    }
    for languages in ["ar", "ckb", "en", "it", "ckb+en", "it+ckb", "en+ar"] {
        for kind in KINDS {
            let asked = with(sheet(&training, kind), json!({ "languages": languages }));
            saved(&mut register, asked, &format!("{kind}-{languages}.pdf"));
        }
    }
}

/// Three hundred names of three parts each.
fn many_names() -> Vec<String> {
    let given =
        ["Alma", "Bahar", "Chiara", "Dana", "Evin", "Fahad", "Ghada", "Hiba", "Ilaria", "Jamil"];
    let father =
        ["Karim", "Luigi", "Majid", "Nasir", "Omar", "Piero", "Qasim", "Rauf", "Salim", "Tariq"];
    let family = ["Verdi", "Hasan", "Aziz"];
    let mut names = Vec::new();
    for given in given {
        for father in father {
            names.extend(family.map(|family| format!("{given} {father} {family}")));
        }
    }
    names
}

#[test]
fn a_full_training_is_laid_out_within_its_pages() {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 20, &[(540, 630), (660, 750)]);
    let people = many_names();
    let listed: Vec<&str> = people.iter().map(String::as_str).collect();
    add_people(&mut register, &training, &listed);
    for session in &sessions {
        mark_rest(&mut register, session);
    }
    // Whatever lies outside of its box or over another one, the paper refuses by itself.
    let (matrix, pages) = saved(&mut register, sheet(&training, "matrix"), "matrix.pdf");
    let words = pdf::pages(&matrix);
    assert_eq!(words.len() as u64, pages, "as the answer says");
    for name in &people {
        let pages = words.iter().filter(|page| page.contains(name.as_str())).count();
        assert_eq!(pages, 2, "{name} has a row beside each half of the sessions");
    }
    assert_line(&matrix, "Alma Karim Aziz", "60:00 60:00 100% yes", "40 times 90 minutes");
    assert_line(&matrix, "Attended", "18,000:00 18,000:00 100% 300", "and 300 times");
    for kind in ["summary", "name_proof"] {
        saved(&mut register, sheet(&training, kind), &format!("{kind}.pdf"));
    }
}

/// The papers of a folder with the example, made on the command line.
fn english(data: &Path, arguments: &[&str]) -> tests::program::Finished {
    hadir(data, &[&["--language", "en"][..], arguments].concat())
}

#[test]
fn every_paper_and_the_register_can_be_had_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    english(data, &["demo"]).well();
    let out = |name: &str| -> PathBuf { data.join(name) };
    for kind in ["sign-in", "matrix", "summary", "name-proof"] {
        let file = out(&format!("{kind}.pdf"));
        let arguments = ["sheet", "campaigns", "--kind", kind, "--out", file.to_str().unwrap()];
        let said = english(data, &arguments).well().said;
        assert!(said.contains(&format!("{kind}.pdf: ")), "{said}");
        pdf::sound(&file);
    }
    for ending in ["pdf", "csv", "PDF"] {
        let file = out(&format!("register.{ending}"));
        let said = english(data, &["register", "--out", file.to_str().unwrap()]).well().said;
        assert_eq!(said, format!("Register saved: 14 certificates in register.{ending}\n"));
    }
    pdf::sound(&out("register.pdf"));
    let other = out("register.docx");
    let refused = english(data, &["register", "--out", other.to_str().unwrap()]);
    assert_eq!((refused.code, refused.said.as_str()), (1, ""), "refused");
    assert!(refused.complained.contains(".pdf or .csv"), "{refused:?}");
    assert!(!other.exists() && !out("register.docx.csv").exists(), "and nothing is written");
}

#[test]
fn the_register_on_paper_tells_what_became_of_each_certificate() {
    let mut cast = Cast::marked();
    cast.register.app().speak(api::Language::English);
    let pdf_file = cast.papers().join("register.pdf");
    let ask = json!({ "training": cast.training, "form": "pdf", "path": pdf_file });
    assert_eq!(
        cast.register.refused("certificates_register_save", ask.clone()).code,
        "nothing-issued"
    );
    assert!(!pdf_file.exists(), "nothing is written of nothing");
    cast.register.call("certificates_print", cast.print());
    let withdrawn = text(&cast.row(BELOW, None), "/certificate");
    let why = json!({ "id": withdrawn, "reason": "the hours were wrong" });
    cast.register.call("certificates_withdraw", why);
    cast.change(MET, "certificate_name", json!("Haneen Tariq"));
    let mut anew = cast.print_for(&[MET], None);
    anew["replace"] = json!("another spelling");
    cast.register.call("certificates_print", anew);
    for training in [json!(cast.training), Value::Null] {
        let asked = with(ask.clone(), json!({ "training": training }));
        let saved = cast.register.call("certificates_register_save", asked);
        pdf::sound(&pdf_file);
        let words = pdf::pages(&pdf_file).concat();
        let page = cast.register.call("certificates_register", json!({ "training": training }));
        let rows = page["rows"].as_array().unwrap();
        assert_eq!(saved["count"], json!(rows.len()), "all of them");
        let mut states = Vec::new();
        for row in rows {
            let serial = text(row, "/serial");
            assert!(words.contains(&serial), "{serial}: {words}");
            assert!(words.contains(&text(row, "/name")), "{row}");
            states.push(text(row, "/state"));
            if let Some(successor) = row["replaced_by"].as_str() {
                let told = squeezed(&format!("replaced by {successor}"));
                assert!(squeezed(&words).contains(&told), "{told}: {words}");
            }
        }
        states.sort();
        states.dedup();
        assert_eq!(states, ["replaced", "valid", "withdrawn"], "each there is");
        let read = words.replace('\n', " ");
        assert!(
            read.contains("the hours were wrong") && read.contains("another spelling"),
            "{read}"
        );
        let csv = cast.papers().join("register.csv");
        let asked = json!({ "training": training, "form": "csv", "path": csv });
        cast.register.call("certificates_register_save", asked);
        let table = std::fs::read_to_string(&csv).unwrap();
        assert_eq!(table.lines().count(), rows.len() + 1, "the table has the same, and heads");
    }
}
