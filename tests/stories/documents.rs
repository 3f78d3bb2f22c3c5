//! What a saved certificate is for other programs: sound, tagged, dated, in a language, with its
//! data inside.

use crate::kinds::{Cast, MET};
use crate::scene::files_in;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tests::pdf;
use tests::program::finish;

/// The data in a file, under this name, as poppler takes it out.
fn attached(file: &Path, name: &str) -> Value {
    let into = tempfile::tempdir().unwrap();
    let listed = finish(Command::new("pdfdetach").arg("-list").arg(file)).well();
    assert!(listed.said.starts_with("1 embedded files"), "one for all pages: {listed:?}");
    let mut detach = Command::new("pdfdetach");
    finish(detach.args(["-saveall", "-o"]).arg(into.path()).arg(file)).well();
    assert_eq!(files_in(into.path()), [name], "under its name");
    let bytes = std::fs::read(into.path().join(name)).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// A line of what poppler tells of a file, such as `Tagged`.
fn told(file: &Path, name: &str) -> String {
    let told = finish(Command::new("pdfinfo").arg("-isodates").arg(file)).well().said;
    let line = told.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
    line.unwrap_or_else(|| panic!("{name} in {told}")).trim().to_owned()
}

/// All objects of a file, unpacked.
fn objects(file: &Path) -> String {
    let mut unpack = Command::new("qpdf");
    let unpacked = unpack.args(["--qdf", "--object-streams=disable"]).arg(file).arg("-").output();
    String::from_utf8_lossy(&unpacked.unwrap().stdout).into_owned()
}

/// Prints hers alone and returns the file.
fn hers(cast: &mut Cast, languages: &str) -> std::path::PathBuf {
    let file = cast.papers().join(format!("{languages}.pdf"));
    let mut input = cast.print_for(&[MET], None);
    (input["path"], input["languages"]) = (json!(file), json!(languages));
    cast.register.call("certificates_print", input);
    file
}

#[test]
fn a_certificate_holds_its_own_data() {
    let mut cast = Cast::marked();
    cast.change(MET, "latin_name", json!("Hanin Tariq"));
    let file = hers(&mut cast, "ar+en");
    let row = cast.row(MET, None);
    let data = attached(&file, "certificate.json");
    assert_eq!(data["name"], MET, "as it is printed");
    assert_eq!(data["other_name"], "Hanin Tariq");
    assert_eq!(data["serial"], row["serial"], "the number of the paper");
    assert_eq!(
        (&data["kind"], &data["form"]),
        (&json!("participation"), &json!("hadir-certificate-1"))
    );
    assert_eq!(data["dates"], json!(["2018-06-01"]), "the day of both sessions");
    assert_eq!(data["minutes"], 120, "two sessions of an hour");
    assert_eq!(data["languages"], json!(["ar", "en"]));
    // The clock of these registers begins on 3 June 2018.
    assert_eq!(data["issued"], "2018-06-03");
    let id = data["training"].as_str().unwrap();
    assert!(id.len() == 8 && cast.training.starts_with(id), "by its id, whatever its title: {id}");
    let said = data.to_string();
    for private in ["phone", "birth", "sex", "note"] {
        assert!(!said.contains(private), "a paper is shown around: {said}");
    }
}

#[test]
fn a_certificate_says_what_it_is_to_programs() {
    let mut cast = Cast::marked();
    for (languages, main) in [("ar", "ar"), ("en", "en"), ("ar+en", "ar")] {
        let file = hers(&mut cast, languages);
        pdf::sound(&file);
        assert_eq!(told(&file, "Tagged"), "yes", "{languages}: a screen reader can read it");
        assert_eq!(told(&file, "PDF version"), "1.7");
        assert!(told(&file, "Title").contains(MET), "{languages}: whose it is");
        assert!(told(&file, "CreationDate").starts_with("2018-06-03"), "dated as it is issued");
        assert_eq!(told(&file, "JavaScript"), "no");
        let objects = objects(&file);
        assert!(objects.contains(&format!("/Lang ({main})")), "{languages}: its main language");
        for (holds, why) in [
            ("/S /GTS_PDFA1", "which colours are meant"),
            ("sRGB", "namely those of screens"),
            ("/AFRelationship /Data", "what the file inside is to it"),
            ("<dc:title>", "its description as XMP"),
            ("/DisplayDocTitle true", "a viewer's window names it"),
        ] {
            assert!(objects.contains(holds), "{languages}: {why}");
        }
    }
}

#[test]
fn a_file_for_many_holds_the_data_of_each() {
    let mut cast = Cast::marked();
    let input = cast.print();
    cast.register.call("certificates_print", input);
    let file = cast.papers().join("all.pdf");
    pdf::sound(&file);
    let data = attached(&file, "certificates.json");
    let all = data.as_array().expect("a list");
    assert_eq!(all.len(), 5, "one for each page");
    let issued = cast.issued();
    for (data, (name, kind, _)) in all.iter().zip(&issued) {
        assert_eq!((&data["name"], &data["kind"]), (&json!(name), &json!(kind)), "page by page");
    }
    assert_eq!((&all[0]["name"], &all[1]["kind"]), (&json!(MET), &json!("attendance")));
}
