//! Everything that can be asked of certificates on the command line, and the register of them.

use crate::command_line::{assert_refused, english, example, json_of, lines, path};
use crate::scene::{files_in, text};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::program::{Finished, finish};

/// The example, and a folder for papers.
fn office() -> (tempfile::TempDir, PathBuf) {
    let folder = example();
    let papers = folder.path().join("papers");
    std::fs::create_dir(&papers).unwrap();
    (folder, papers)
}

/// `hadir certificates` for the example's only training.
fn certificates(data: &Path, out: &Path, options: &[&str]) -> Finished {
    let mut all = vec!["certificates", "effective", "--out", path(out)];
    all.extend(options);
    english(data, &all)
}

/// What stands of the training's certificates: kind and serial.
fn standing(data: &Path) -> Vec<Value> {
    let training = text(&json_of(data, &["call", "trainings_list"])[0], "/id");
    let input = json!({ "parent": training }).to_string();
    let list = json_of(data, &["call", "certificates_list", &input]);
    let list = list.as_array().unwrap().iter().filter(|it| it["fields"]["withdrawal"].is_null());
    list.cloned().collect()
}

/// The names in a ZIP file.
fn names_in(archive: &Path) -> Vec<String> {
    let script = "import sys, zipfile; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))";
    let mut list = std::process::Command::new("python3");
    let listed = finish(list.args(["-c", script]).arg(archive)).well();
    listed.said.lines().map(str::to_owned).collect()
}

#[test]
fn a_kind_is_asked_for_by_name() {
    let (folder, papers) = office();
    let data = folder.path();
    let before = standing(data).len();
    let out = papers.join("thanks.pdf");
    let saved = certificates(data, &out, &["--kind", "appreciation", "--person", "علي كاظم"]);
    assert_eq!(lines(&saved.well()), ["1 certificate saved in one file: thanks.pdf"]);
    let now = standing(data);
    assert_eq!(now.len(), before + 1);
    let kinds = now.iter().filter(|it| it["fields"]["kind"] == "appreciation").count();
    assert_eq!(kinds, 1, "of that kind and no other");
    let wrong = certificates(data, &out, &["--kind", "knighthood"]);
    assert_eq!(wrong.code, 2, "a kind that is none is wrong use: {wrong:?}");
    assert!(wrong.complained.contains("participation"), "and the kinds are listed: {wrong:?}");
}

#[test]
fn an_archive_is_named_by_a_pattern_in_the_order_asked_for() {
    let (folder, papers) = office();
    let data = folder.path();
    let out = papers.join("all");
    let options = ["--zip", "--pattern", "{number} {name}", "--order", "name"];
    let saved = certificates(data, &out, &options).well();
    assert_eq!(lines(&saved), ["15 certificates saved in one file: all.zip"], "with its ending");
    let names = names_in(&papers.join("all.zip"));
    assert_eq!(names.len(), 15);
    let numbers: Vec<&str> = names.iter().map(|name| name.split(' ').next().unwrap()).collect();
    let expected: Vec<String> = (1..=15).map(|number| format!("{number:02}")).collect();
    assert_eq!(numbers, expected, "numbered as the pile lies, and sorted so by every program");
    let list = certificates(data, &papers.join("list"), &["--zip", "--pattern", "{number} {name}"]);
    list.well();
    assert!(names_in(&papers.join("list.zip")) != names, "the list has another order");

    let unknown = certificates(data, &papers.join("x"), &["--zip", "--pattern", "{nom}"]);
    assert_refused(&unknown, "nom");
    for wrong in [&["--zip", "--separate"][..], &["--order", "age"], &["--one-file", "--zip"]] {
        assert_eq!(certificates(data, &out, wrong).code, 2, "{wrong:?} is wrong use");
    }
    assert_eq!(files_in(&papers), ["all.zip", "list.zip"], "nothing else was written");
}

#[test]
fn only_those_are_printed_who_have_none() {
    let (folder, papers) = office();
    let data = folder.path();
    let out = papers.join("missing.pdf");
    let saved = certificates(data, &out, &["--only-missing"]).well();
    assert_eq!(
        lines(&saved),
        ["1 certificate saved in one file: missing.pdf"],
        "the trainer; the participants have theirs from the example"
    );
    let again = certificates(data, &out, &["--only-missing"]);
    assert_refused(&again, "none is missing");
    assert_eq!(standing(data).len(), 15, "nobody has two");
}

#[test]
fn what_differs_is_replaced_with_a_reason() {
    let (folder, papers) = office();
    let data = folder.path();
    let first = standing(data)[0].clone();
    let person = text(&first, "/fields/person");
    let training = text(&first, "/fields/training");
    let list =
        json_of(data, &["call", "participants_list", &json!({ "id": training }).to_string()]);
    let row = list["rows"].as_array().unwrap().iter().find(|row| row["person"] == person.as_str());
    let mut fields = row.unwrap()["fields"].clone();
    fields["name"] = json!("اسم مصحّح تماماً");
    let change = json!({ "id": row.unwrap()["id"], "fields": fields }).to_string();
    english(data, &["call", "participants_change", &change]).well();

    let options = ["--replace", "Name corrected", "--kind", "participation"];
    certificates(data, &papers.join("new.pdf"), &options).well();
    let now = standing(data);
    assert_eq!(now.len(), 14, "hers stands once");
    assert!(!now.iter().any(|it| it["id"] == first["id"]), "and it is the new one");
    let both = ["--replace", "x", "--only-missing"];
    assert_eq!(certificates(data, &papers.join("x.pdf"), &both).code, 2, "either, not both");
}

#[test]
fn a_design_is_chosen_by_a_part_of_its_name() {
    let (folder, papers) = office();
    let data = folder.path();
    let designs = json_of(data, &["call", "designs_list", "{\"parent\":null}"]);
    let name = text(&designs[0], "/text");
    let out = papers.join("design.pdf");
    let options = ["--design", name.as_str(), "--language", "en"];
    certificates(data, &out, &options).well();
    tests::pdf::sound(&out);

    let black = json!({ "name": "Forum Black", "look": "monochrome", "format": "a5",
                        "orientation": "landscape", "stretch_title": false, "fingerprint": false,
                        "code": false, "gendered": false });
    let made = json_of(data, &["call", "designs_create", &black.to_string()]);
    let part = papers.join("part.pdf");
    let options = ["--design", "m bLA", "--kind", "appreciation", "--person", "علي كاظم"];
    certificates(data, &part, &options).well();
    let last =
        standing(data).into_iter().find(|it| it["fields"]["kind"] == "appreciation").unwrap();
    let frozen: Value = serde_json::from_str(&text(&last, "/fields/frozen")).unwrap();
    assert_eq!(frozen["design"]["look"], "monochrome", "a part of the name is enough");

    let second = json!({ "id": made["value"]["id"], "fields": black });
    json_of(data, &["call", "designs_create", &second["fields"].to_string()]);
    for (wanted, told) in [
        ("No such design", "No design matches “No such design”."),
        ("", "No design matches “”."),
        ("  ", "No design matches “  ”."),
        ("black", "“black” matches more than one design: Forum Black · Forum Black"),
    ] {
        let refused = certificates(data, &papers.join("no.pdf"), &["--design", wanted]);
        assert_refused(&refused, told);
        let arabic = ["certificates", "effective", "--out", "no.pdf", "--design", wanted];
        let arabic = tests::program::hadir(data, &arabic);
        assert_refused(
            &arabic,
            if wanted == "black" {
                "أكثر من تصميم يطابق"
            } else {
                "لا تصميم يطابق"
            },
        );
    }
    assert_eq!(files_in(&papers), ["design.pdf", "part.pdf"], "what is refused leaves no file");
}

#[test]
fn the_register_of_certificates_is_a_table() {
    let (folder, papers) = office();
    let data = folder.path();
    let out = papers.join("register.csv");
    let saved = english(data, &["register", "--out", path(&out)]).well();
    assert_eq!(lines(&saved), ["Register saved: 14 certificates in register.csv"]);
    let table = std::fs::read_to_string(papers.join("register.csv")).unwrap();
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 15, "a head, and a row for each");
    for certificate in standing(data) {
        let name = text(&certificate, "/text");
        assert!(table.contains(&name), "{name} is in it");
    }
    let one = ["register", "--training", "effective", "--out", path(&out)];
    english(data, &one).well();
    assert_eq!(std::fs::read_to_string(papers.join("register.csv")).unwrap(), table, "all are its");
    let other = ["register", "--training", "gardening", "--out", path(&out)];
    assert_refused(&english(data, &other), "gardening");
    let empty = tempfile::tempdir().unwrap();
    let nothing = english(empty.path(), &["register", "--out", path(&papers.join("none.csv"))]);
    assert_eq!(nothing.code, 1, "nothing was issued there: {nothing:?}");
    assert_eq!(files_in(&papers), ["register.csv"]);
}
