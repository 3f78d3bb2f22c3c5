//! Many certificates at once: their order, the names of their files, archives, and whoever cannot
//! be printed.

use crate::kinds::{BELOW, Cast, MET, TRAINER, VOLUNTEER};
use crate::scene::{assert_rows, files_in, rows_on_disk, text};
use serde_json::{Value, json};
use std::path::Path;
use tests::program::finish;
use tests::register::Register;

/// A letter that none of our faces has (Gothic ahsa), in a name.
const LACKING: &str = "حنين \u{10330} طارق";

/// The names in an archive, and what each holds, by another reader.
fn unzipped(archive: &Path) -> Vec<(String, Vec<u8>)> {
    let mut test = std::process::Command::new("python3");
    let script = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); \
                  assert z.testzip() is None; z.extractall(sys.argv[2]); \
                  print('\\n'.join(z.namelist()))";
    let into = tempfile::tempdir().unwrap();
    let listed = finish(test.args(["-c", script]).arg(archive).arg(into.path())).well();
    let read = |name: &str| (name.to_owned(), std::fs::read(into.path().join(name)).unwrap());
    listed.said.lines().map(read).collect()
}

/// The names of the files that a pattern gives.
fn named(cast: &mut Cast, pattern: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut input = cast.print();
    input["form"] = json!("separate");
    input["pattern"] = json!(pattern);
    input["path"] = json!(folder.path().join("papers"));
    let printed = cast.register.call("certificates_print", input);
    let files = printed["value"]["files"].as_array().unwrap().iter();
    let name = |file: &Value| {
        let path = Path::new(file.as_str().unwrap()).to_owned();
        assert!(path.is_file(), "{} is there", path.display());
        path.file_name().unwrap().to_string_lossy().into_owned()
    };
    files.map(name).collect()
}

#[test]
fn files_are_named_by_a_pattern() {
    let mut cast = Cast::marked();
    cast.change(MET, "latin_name", json!("Hanin Tariq"));
    let page = cast.page(None);
    assert_eq!(page["pattern"], "{serial}_{name}", "the usual one");
    let names = named(&mut cast, "{number} {latin_name} ({kind}), {organisation}");
    assert_eq!(names[0], "1 Hanin Tariq (مشاركة), بصفة شخصية.pdf", "what it asks for");
    assert_eq!(names[1], format!("2 {BELOW} (حضور), بصفة شخصية.pdf"), "or the name there is");
    let names = named(&mut cast, "a/b\\c:*?{ name }");
    assert_eq!(names[0], format!("a-b-c---{MET}.pdf"), "safe on FAT");
    cast.change(VOLUNTEER, "name", json!("Con"));
    let mut replace = cast.print();
    replace["replace"] = json!("تصحيح الاسم");
    cast.register.call("certificates_print", replace);
    let names = named(&mut cast, "{name}");
    assert_eq!(names[4], "_Con.pdf", "Windows keeps this name for itself");
}

#[test]
fn the_name_of_a_file_is_seen_before_it_is_printed() {
    let mut cast = Cast::marked();
    cast.change(MET, "latin_name", json!("Hanin Tariq"));
    let before = rows_on_disk(cast.register.folder());
    let example = |cast: &mut Cast, pattern: &str| {
        let mut input = cast.print();
        input["form"] = json!("separate");
        input["pattern"] = json!(pattern);
        input["path"] = json!("");
        text(&cast.register.call("certificates_file_name", input), "/name")
    };
    let patterns = ["{serial}_{latin_name}", "{number} {kind}", "a/b {name}"];
    let shown = patterns.map(|pattern| example(&mut cast, pattern));
    assert_rows(cast.register.folder(), &before, "looking issues nothing and takes no number");
    let printed = patterns.map(|pattern| named(&mut cast, pattern)[0].clone());
    assert_eq!(shown, printed, "so the first file is called");
    assert_eq!(shown[2], format!("a-b {MET}.pdf"), "safe on FAT");
    for (pattern, code) in [("{names}", "pattern-unknown"), ("{kind}", "pattern-same")] {
        let mut input = cast.print();
        (input["pattern"], input["form"]) = (json!(pattern), json!("zip"));
        assert_eq!(cast.register.refused("certificates_file_name", input).code, code);
    }
}

#[test]
fn a_pattern_that_makes_no_sense_is_refused_before_anything_is_drawn() {
    let mut cast = Cast::marked();
    let before = rows_on_disk(cast.register.folder());
    let long = "x".repeat(201);
    for (pattern, code) in [
        ("", "empty-text"),
        ("  ", "empty-text"),
        (long.as_str(), "text-too-long"),
        ("{names}", "pattern-unknown"),
        ("{}", "pattern-unknown"),
        ("{name", "pattern-brace"),
        ("name}", "pattern-brace"),
        ("{na{me}", "pattern-brace"),
        ("certificate", "pattern-same"),
        ("{kind} {organisation}", "pattern-same"),
    ] {
        for form in ["separate", "zip"] {
            let mut input = cast.print();
            (input["pattern"], input["form"]) = (json!(pattern), json!(form));
            let failure = cast.register.refused("certificates_print", input);
            let found = (failure.code.as_str(), failure.field.as_deref());
            assert_eq!(found, (code, Some("pattern")), "{pattern:?}");
            let sentence = cast.register.app().sentence(&failure);
            assert!(!sentence.contains("{$") && !sentence.contains("internal"), "{sentence}");
        }
    }
    assert_rows(cast.register.folder(), &before, "nothing was issued");
    assert_eq!(files_in(&cast.papers()), [""; 0], "and nothing written");
}

#[test]
fn twins_and_giants_get_names_of_their_own() {
    let mut cast = Cast::marked();
    let giant = "محمد عبد الرحمن ".repeat(9);
    cast.change(MET, "name", json!(giant.trim()));
    cast.change(BELOW, "name", json!("Marta VERDI"));
    cast.change(VOLUNTEER, "name", json!("marta verdi"));
    let names = named(&mut cast, "{name}");
    assert!(names[0].chars().count() <= 100 && names[0].len() <= 120, "{}", names[0]);
    assert!(names[0].ends_with(".pdf"), "the ending stays: {}", names[0]);
    assert_eq!(names[1], "Marta VERDI.pdf");
    assert_eq!(names[4], "marta verdi_2.pdf", "FAT does not tell capitals from small letters");
    let names = named(&mut cast, &format!("{}{{serial}}", "ب".repeat(150)));
    let mut lowered: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    lowered.sort();
    lowered.dedup();
    assert_eq!(lowered.len(), 5, "what was cut off told them apart; now a number does: {names:?}");
}

#[test]
fn papers_come_in_the_order_asked_for() {
    for (order, expected) in [
        ("list", [MET, BELOW, TRAINER, "لانا عوسمان", VOLUNTEER]),
        ("name", [BELOW, MET, VOLUNTEER, TRAINER, "لانا عوسمان"]),
        ("organisation", [VOLUNTEER, BELOW, MET, TRAINER, "لانا عوسمان"]),
    ] {
        let mut cast = Cast::marked();
        let team = crate::scene::organisation("فريق النخيل", None);
        let team = text(&cast.register.call("organisations_create", team), "/value/id");
        cast.change(VOLUNTEER, "organisation", json!(team));
        let mut input = cast.print();
        input["order"] = json!(order);
        cast.register.call("certificates_print", input);
        let names: Vec<String> = cast.issued().into_iter().map(|(name, _, _)| name).collect();
        assert_eq!(names, expected, "numbers run with the pile, {order}");
    }
}

#[test]
fn an_archive_holds_the_same_files_as_a_folder() {
    let mut cast = Cast::marked();
    let folder = cast.register.beside("single");
    let mut input = cast.print();
    (input["form"], input["path"]) = (json!("separate"), json!(folder));
    cast.register.call("certificates_print", input.clone());
    let archive = cast.papers().join("all");
    (input["form"], input["path"]) = (json!("zip"), json!(archive));
    let printed = cast.register.call("certificates_print", input.clone());
    let file = archive.with_extension("zip");
    assert_eq!(printed["value"]["files"], json!([file]), "one file, with its ending");
    let length = std::fs::metadata(&file).unwrap().len();
    assert_eq!(printed["value"]["bytes"], length, "and its length");
    let found = unzipped(&file);
    let names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
    let mut sorted = names.clone();
    sorted.sort();
    assert_eq!(sorted, files_in(&folder), "the same names");
    assert!(names[0].contains(MET), "in the order of the list: {names:?}");
    for (name, bytes) in found {
        assert!(std::fs::read(folder.join(&name)).unwrap() == bytes, "{name} is the same file");
    }
    let first = std::fs::read(&file).unwrap();
    cast.register.call("certificates_print", input);
    assert!(std::fs::read(&file).unwrap() == first, "and the same archive again");
}

#[test]
fn whoever_cannot_be_printed_is_left_out_and_told() {
    let mut cast = Cast::marked();
    let (her, him) = (cast.person(MET), cast.person(BELOW));
    cast.change(MET, "name", json!(LACKING));
    cast.change(BELOW, "name", json!("سمش".repeat(40)));
    let row = cast.row(&her, None);
    assert_eq!(row["problem"]["code"], "missing-letter", "the page says so before");
    let printed = cast.register.call("certificates_print", cast.print());
    let printed = &printed["value"];
    assert_eq!(printed["count"], 3, "all the others are printed");
    let left_out = printed["left_out"].as_array().unwrap();
    assert_eq!(left_out.len(), 2, "{left_out:?}");
    assert_eq!((&left_out[0]["person"], &left_out[0]["name"]), (&json!(her), &json!(LACKING)));
    assert_eq!(left_out[0]["failure"]["code"], "missing-letter");
    assert_eq!(left_out[0]["failure"]["arguments"]["letter"], "\u{10330}", "the very letter");
    assert_eq!(left_out[1]["person"], json!(him));
    assert_eq!(left_out[1]["failure"]["code"], "does-not-fit");
    let numbers: Vec<u64> = cast.issued().into_iter().map(|(_, _, number)| number).collect();
    assert_eq!(numbers, [1, 2, 3], "nobody's number is lost to those who were left out");
    assert!(cast.row(&her, None)["certificate"].is_null(), "nothing was issued to her");

    let input = cast.print_for(&[LACKING], None);
    let failure = cast.register.refused("certificates_print", input);
    assert_eq!(failure.code, "missing-letter", "for nobody else: the failure itself");
    cast.change(LACKING, "name", json!(MET));
    let mut missing = cast.print();
    missing["only_missing"] = json!(true);
    let printed = cast.register.call("certificates_print", missing);
    assert_eq!(printed["value"]["count"], 1, "written otherwise it can be printed");
}

#[test]
fn an_empty_list_is_told_in_words() {
    let mut register = Register::empty();
    let (training, _) =
        crate::scene::training(&mut register, crate::scene::usual_rule(), 1, &[(540, 600)]);
    for form in ["one_file", "separate", "zip"] {
        let path = register.beside("papers").join("all");
        let input = json!({ "training": training, "languages": "ar", "form": form, "path": path });
        let failure = register.refused("certificates_print", input);
        assert_eq!(failure.code, "no-people", "{form}");
    }
}
