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

/// The objects of a file, as qpdf reads them.
struct Objects<'f> {
    file: &'f Path,
    all: Value,
}

impl<'f> Objects<'f> {
    fn of(file: &'f Path) -> Self {
        let mut read = Command::new("qpdf");
        let read = finish(read.args(["--json=2", "--json-key=qpdf"]).arg(file)).well();
        let all = serde_json::from_str::<Value>(&read.said).unwrap()["qpdf"][1].clone();
        Self { file, all }
    }

    fn catalog(&self) -> &Value {
        self.at(&self.all["trailer"]["value"]["/Root"])
    }

    /// What a value is or refers to; of a stream, its dictionary.
    fn at<'v>(&'v self, value: &'v Value) -> &'v Value {
        let referred = value.as_str().and_then(|name| self.all.get(format!("obj:{name}")));
        let Some(object) = referred else { return value };
        object.get("value").unwrap_or(&object["stream"]["dict"])
    }

    /// The bytes of the stream that is referred to.
    fn stream(&self, reference: &Value) -> Vec<u8> {
        let number = reference.as_str().unwrap().trim_end_matches(" R").replace(' ', ",");
        let mut show = Command::new("qpdf");
        let shown = show.arg(format!("--show-object={number}")).arg("--filtered-stream-data");
        shown.arg(self.file).output().unwrap().stdout
    }
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
}

#[test]
fn what_a_paper_does_not_say_is_not_hidden_in_it() {
    let mut cast = Cast::marked();
    cast.change(MET, "phone", json!("0770 123 4567"));
    cast.change(MET, "birth_year", json!(1987));
    cast.change(MET, "sex", json!("female"));
    let (session, person) = (cast.sessions[0].clone(), cast.person(MET));
    let note = json!({ "session": session, "person": person, "state": "present", "minute": null,
                       "note": "hanin.tariq@example.org" });
    cast.register.call("marks_set", note);
    let known = cast.participant(MET)["fields"].clone();
    assert_eq!((&known["birth_year"], &known["sex"]), (&json!(1987), &json!("female")));
    let all = cast.papers().join("all.pdf");
    let input = cast.print();
    cast.register.call("certificates_print", input);
    for (file, name) in [(hers(&mut cast, "ar+en"), "certificate.json"), (all, "certificates.json")]
    {
        let everything = pdf::hidden_words(&file);
        for private in
            ["0770 123", "770 123 4567", "7701234567", "٠٧٧٠", "hanin.tariq", "example.org"]
        {
            assert!(!everything.contains(private), "{private} in {name}");
        }
        // Four digits may stand anywhere in a drawing, but not in words.
        let data = attached(&file, name).to_string();
        let said = format!("{data}{}", pdf::pages(&file).concat());
        for private in ["1987", "١٩٨٧", "female", "أنثى", &person] {
            assert!(!said.contains(private), "a paper is shown around: {private} in {said}");
        }
        for field in ["phone", "birth", "sex", "note"] {
            assert!(!data.contains(field), "not even empty: {data}");
        }
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
        let objects = Objects::of(&file);
        let catalog = objects.catalog();
        assert_eq!(catalog["/Lang"], format!("u:{main}"), "{languages}: its main language");
        let window = objects.at(&catalog["/ViewerPreferences"]);
        assert_eq!(window["/DisplayDocTitle"], true, "{languages}: a viewer's window names it");
        let intents = objects.at(&catalog["/OutputIntents"]).as_array().unwrap();
        assert_eq!(intents.len(), 1, "{languages}: its colours mean one thing");
        let intent = objects.at(&intents[0]);
        assert_eq!(intent["/S"], "/GTS_PDFA1", "{languages}: which colours are meant");
        let space = &intent["/OutputConditionIdentifier"];
        assert_eq!(space, "u:sRGB IEC61966-2.1", "{languages}: namely those of screens");
        let profile = objects.stream(&intent["/DestOutputProfile"]);
        assert_eq!(&profile[36..40], b"acsp", "{languages}: an ICC profile says how");
        let files = objects.at(&catalog["/AF"]).as_array().unwrap();
        assert_eq!(files.len(), 1);
        let relation = &objects.at(&files[0])["/AFRelationship"];
        assert_eq!(relation, "/Data", "{languages}: what the file inside is to it");
        let described = String::from_utf8(objects.stream(&catalog["/Metadata"])).unwrap();
        let named = described.split("<dc:title>").nth(1).expect("a title in its description");
        assert!(named.split("</dc:title>").next().unwrap().contains(MET), "{described}");
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
