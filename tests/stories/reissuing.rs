//! The life of a certificate: frozen when it is issued, printed again as it was, replaced where
//! the register says something else by now, and never twice under one number.

use crate::kinds::{BELOW, Cast, MET, TRAINER, VOLUNTEER};
use crate::scene::{assert_rows, assert_whole, files_in, mark, read_aloud, rows_on_disk, text};
use api::App;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tests::disk::{Trouble, TroubledDisk, world};

/// The bytes of every file in a folder, by name.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |name: String| (name.clone(), std::fs::read(folder.join(name)).expect("a file"));
    files_in(folder).into_iter().map(read).collect()
}

/// Prints what is due to each into single files, and reads them.
fn printed(cast: &mut Cast, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = cast.register.beside(folder);
    let input = json!({ "training": cast.training, "languages": "ar+en", "form": "separate",
                        "path": folder });
    cast.register.call("certificates_print", input);
    contents(&folder)
}

#[track_caller]
fn assert_same(found: &BTreeMap<String, Vec<u8>>, first: &BTreeMap<String, Vec<u8>>, when: &str) {
    assert_eq!(found.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>(), "{when}");
    for (name, bytes) in first {
        assert!(found.get(name) == Some(bytes), "{name} comes out byte for byte, {when}");
    }
}

fn first(cast: &mut Cast, nouns: &str) -> Value {
    let parent = if nouns == "parties" { json!(cast.training) } else { Value::Null };
    cast.register.call(&format!("{nouns}_list"), json!({ "parent": parent }))[0].clone()
}

fn change(cast: &mut Cast, nouns: &str, fields: &[(&str, Value)]) {
    let mut entry = first(cast, nouns);
    for (field, value) in fields {
        entry["fields"][*field] = value.clone();
    }
    let input = json!({ "id": entry["id"], "fields": entry["fields"] });
    cast.register.call(&format!("{nouns}_change"), input);
}

/// Everything that a certificate shows says something else from now on.
fn change_everything(cast: &mut Cast) {
    for name in [MET, BELOW, TRAINER, VOLUNTEER] {
        cast.change(name, "latin_name", json!("Somebody Else"));
        cast.change(name, "certificate_name", json!("اسم آخر"));
    }
    let picture = tests::repository::root().join("assets/icons/32.png");
    let logo = cast.register.call("pictures_add", json!({ "path": picture }));
    let logo = text(&logo, "/value/id");
    change(cast, "organisations", &[("name_ar", json!("منتدى آخر")), ("logo", json!(logo))]);
    let rule = json!({ "threshold_percent": 100, "excused_leaves_sum": false,
                       "unmarked_blocks": true });
    let title = ("title_ar", json!("عنوان آخر"));
    change(cast, "trainings", &[title, ("title_en", json!("Another title")), ("rule", rule)]);
    let settings = json!({ "digits": "latn", "language": "en" });
    cast.register.call("settings_change", settings);
    for name in [MET, BELOW] {
        let (session, person) = (cast.sessions[0].clone(), cast.person(name));
        mark(&mut cast.register, &session, &person, "absent", None);
    }
}

#[test]
fn what_is_issued_comes_out_again_byte_for_byte() {
    let mut cast = Cast::marked();
    let before = printed(&mut cast, "before");
    assert_eq!(before.len(), 5, "a file for each who has one due");
    change_everything(&mut cast);
    cast.register.later(40 * 86_400);
    assert_same(&printed(&mut cast, "after"), &before, "after everything has changed");
    cast.register.reopen();
    assert_same(&printed(&mut cast, "restarted"), &before, "after a restart");

    // On another laptop, which was given the register's file.
    let other = tempfile::tempdir().unwrap();
    cast.register.close();
    std::fs::copy(cast.register.folder().join("register.db"), other.path().join("register.db"))
        .unwrap();
    let disk = TroubledDisk::new(&Trouble::default());
    let mut app = App::open(other.path(), world(disk, 11)).unwrap();
    let papers = other.path().join("papers");
    let input = json!({ "training": cast.training, "languages": "ar+en", "form": "separate",
                        "path": papers });
    app.dispatch("certificates_print", &input).unwrap();
    assert_same(&contents(&papers), &before, "on another laptop");
}

/// What the page says of a person's certificate, as it is read.
fn differs(cast: &mut Cast, name: &str) -> Option<String> {
    cast.register.app().speak(api::Language::English);
    let row = cast.row(name, None);
    assert_eq!(row["differs"], json!(!row["differs_text"].is_null()), "both say the same");
    row["differs_text"].as_str().map(read_aloud)
}

#[test]
fn what_would_be_different_is_told_in_one_sentence() {
    let mut cast = Cast::marked();
    cast.register.call("certificates_print", cast.print());
    for name in [MET, BELOW, TRAINER, VOLUNTEER] {
        assert_eq!(differs(&mut cast, name), None, "{name}: nothing has changed");
    }
    let her = cast.person(MET);
    cast.change(MET, "name", json!("حنين طارق جواد"));
    let told = differs(&mut cast, &her);
    assert_eq!(
        told.as_deref(),
        Some("It would be printed differently today: name: حنين طارق → حنين طارق جواد"),
        "the old name and the new one"
    );
    assert_eq!(differs(&mut cast, BELOW), None, "another's name is not his");
    let picture = tests::repository::root().join("assets/icons/32.png");
    let logo = cast.register.call("pictures_add", json!({ "path": picture }));
    change(&mut cast, "organisations", &[("logo", json!(text(&logo, "/value/id")))]);
    let told = differs(&mut cast, BELOW).unwrap();
    assert_eq!(told, "It would be printed differently today: logos", "a picture has no words");
    assert_eq!(cast.page(None)["differing"], 5, "everybody's");

    // The marks were wrong: he was there all day.
    let (session, person) = (cast.sessions[1].clone(), cast.person(BELOW));
    mark(&mut cast.register, &session, &person, "present", None);
    let told = differs(&mut cast, BELOW).unwrap();
    assert!(told.contains("title of the certificate: "), "another kind is due now: {told}");
}

#[test]
fn what_differs_is_replaced_in_one_step_that_can_be_taken_back() {
    let mut cast = Cast::marked();
    cast.register.call("certificates_print", cast.print());
    let mut replace = cast.print();
    replace["replace"] = json!("تصحيح الاسم");
    let failure = cast.register.refused("certificates_print", replace.clone());
    assert_eq!(failure.code, "nothing-differs", "there is nothing to replace yet");

    let her = cast.person(MET);
    cast.change(MET, "name", json!("حنين طارق جواد"));
    let before = rows_on_disk(cast.register.folder());
    let old = cast.row(&her, None)["certificate"].clone();
    let mut blank = replace.clone();
    blank["replace"] = json!("  ");
    let failure = cast.register.refused("certificates_print", blank);
    assert_eq!(
        (failure.code.as_str(), failure.field.as_deref()),
        ("empty-text", Some("reason")),
        "withdrawing needs a reason"
    );
    let mut long = replace.clone();
    long["replace"] = json!("ا".repeat(301));
    assert_eq!(cast.register.refused("certificates_print", long).code, "text-too-long");
    assert_rows(cast.register.folder(), &before, "refused before anything is done");

    let replaced = cast.register.call("certificates_print", replace.clone());
    assert_eq!(replaced["value"]["count"], 1, "only what differs is printed");
    assert_eq!(replaced["operation"], "certificates_replace", "the step has its own name");
    let row = cast.row(&her, None);
    assert_eq!(row["differs"], false, "the new one says what the register says");
    let held = row["certificates"].as_array().unwrap();
    assert_eq!(held.len(), 2, "the old one is kept");
    assert_eq!(held[1]["id"], old);
    assert_eq!(held[1]["reason"], "تصحيح الاسم");
    assert_eq!(held[1]["replaced_by"], held[0]["serial"]);
    assert!(held[1]["withdrawn_text"].is_string(), "and when");
    assert_eq!(cast.issued().len(), 5, "five stand, as before");

    let undone = cast.register.call("history_undo", json!({}));
    assert_eq!(undone["operation"], "certificates_replace");
    assert_rows(cast.register.folder(), &before, "withdrawal and new one go together");
    cast.register.call("history_redo", json!({}));
    assert_eq!(cast.row(&her, None)["certificates"][0], held[0], "and come back together");
    let failure = cast.register.refused("certificates_print", replace);
    assert_eq!(failure.code, "nothing-differs", "once is enough");
    assert_whole(&mut cast.register, "after a replacement");
}

#[test]
fn a_replacement_that_cannot_be_written_withdraws_nothing() {
    let mut cast = Cast::marked();
    cast.register.call("certificates_print", cast.print());
    cast.change(MET, "name", json!("حنين طارق جواد"));
    let before = rows_on_disk(cast.register.folder());
    let mut replace = cast.print();
    replace["replace"] = json!("تصحيح الاسم");
    replace["path"] = json!(cast.papers().join("gone").join("all.pdf"));
    let failure = cast.register.refused("certificates_print", replace);
    assert_eq!(failure.code, "folder-missing");
    assert_rows(cast.register.folder(), &before, "the old one stands");
}

/// Something that gives or takes certificates.
#[derive(Clone, Debug)]
enum Deed {
    Print { laptop: usize, kind: usize, languages: usize, form: usize },
    Fail { laptop: usize, kind: usize },
    Cancel { laptop: usize, at: u32 },
    Rename { laptop: usize, name: usize },
    Replace { laptop: usize },
    Withdraw { laptop: usize, place: usize },
    Undo { laptop: usize },
    Redo { laptop: usize },
    Restart { laptop: usize },
}

const KINDS: [Option<&str>; 4] =
    [None, Some("participation"), Some("completion"), Some("appreciation")];
const LANGUAGES: [&str; 2] = ["ar", "en"];
const FORMS: [&str; 3] = ["one_file", "separate", "zip"];
const NEW_NAMES: [&str; 3] = ["سعاد منير", "ياسر عبد الجليل", "مريم ناصر"];

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let laptop = || 0_usize..2;
    let deed = prop_oneof![
        4 => (laptop(), 0..KINDS.len(), 0..LANGUAGES.len(), 0..FORMS.len()).prop_map(
            |(laptop, kind, languages, form)| Deed::Print { laptop, kind, languages, form }
        ),
        1 => (laptop(), 0..KINDS.len()).prop_map(|(laptop, kind)| Deed::Fail { laptop, kind }),
        1 => (laptop(), 0_u32..8).prop_map(|(laptop, at)| Deed::Cancel { laptop, at }),
        2 => (laptop(), 0..NEW_NAMES.len()).prop_map(|(laptop, name)| Deed::Rename { laptop, name }),
        2 => laptop().prop_map(|laptop| Deed::Replace { laptop }),
        2 => (laptop(), 0_usize..6).prop_map(|(laptop, place)| Deed::Withdraw { laptop, place }),
        2 => laptop().prop_map(|laptop| Deed::Undo { laptop }),
        1 => laptop().prop_map(|laptop| Deed::Redo { laptop }),
        1 => laptop().prop_map(|laptop| Deed::Restart { laptop }),
    ];
    prop::collection::vec(deed, 4..20)
}

/// Two laptops that were given the same training, each with its own letter.
struct Laptops {
    apps: [Option<App>; 2],
    folders: [tempfile::TempDir; 2],
    training: String,
    /// Each serial that a paper was made for, or could have been: number → what it certifies.
    papers: BTreeMap<String, String>,
    seed: u64,
}

impl Laptops {
    fn begin() -> Self {
        let mut cast = Cast::marked();
        let training = cast.training.clone();
        cast.register.close();
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        for folder in &folders {
            let from = cast.register.folder().join("register.db");
            std::fs::copy(from, folder.path().join("register.db")).unwrap();
        }
        let mut laptops =
            Self { apps: [None, None], folders, training, papers: BTreeMap::new(), seed: 0 };
        for laptop in 0..2 {
            laptops.open(laptop);
        }
        // A copied file is still the first laptop; what makes another is its own letter.
        let device = laptops.call(1, "devices_list", json!({})).unwrap()[0].clone();
        let other = if device["fields"]["letter"] == "B" { "C" } else { "B" };
        // A letter is a setting: no undo may take it back and give two laptops one letter.
        laptops.call(1, "settings_change", json!({ "device_letter": other })).unwrap();
        laptops
    }

    fn open(&mut self, laptop: usize) {
        self.apps[laptop] = None;
        self.seed += 1;
        let disk = TroubledDisk::new(&Trouble::default());
        let app = App::open(self.folders[laptop].path(), world(disk, self.seed)).unwrap();
        self.apps[laptop] = Some(app);
    }

    fn app(&mut self, laptop: usize) -> &mut App {
        self.apps[laptop].as_mut().unwrap()
    }

    fn call(&mut self, laptop: usize, name: &str, input: Value) -> Result<Value, api::Failure> {
        self.app(laptop).dispatch(name, &input)
    }

    fn print(&mut self, laptop: usize, change: Value) {
        let folder = self.folders[laptop].path().join("papers");
        std::fs::create_dir_all(&folder).unwrap();
        let mut input = json!({ "training": self.training, "languages": "ar", "form": "one_file",
                                "path": folder.join("papers") });
        for (field, value) in change.as_object().unwrap() {
            input[field] = value.clone();
        }
        // Refused where nobody may have one or nothing differs, which is as good.
        let _ = self.call(laptop, "certificates_print", input);
    }

    fn do_it(&mut self, deed: &Deed) {
        match *deed {
            Deed::Print { laptop, kind, languages, form } => self.print(
                laptop,
                json!({ "kind": KINDS[kind], "languages": LANGUAGES[languages],
                        "form": FORMS[form] }),
            ),
            Deed::Fail { laptop, kind } => {
                let gone = self.folders[laptop].path().join("gone/away/all.pdf");
                self.print(laptop, json!({ "kind": KINDS[kind], "path": gone }));
            }
            Deed::Cancel { laptop, at } => {
                let mut reports = 0;
                self.app(laptop).set_progress(Box::new(move |_, _, _| {
                    reports += 1;
                    reports != at
                }));
                self.print(laptop, json!({ "form": "separate" }));
                self.app(laptop).set_progress(Box::new(|_, _, _| true));
            }
            Deed::Rename { laptop, name } => {
                let input = json!({ "id": self.training });
                let list = self.call(laptop, "participants_list", input).unwrap();
                let row = &list["rows"][0];
                let mut fields = row["fields"].clone();
                fields["name"] = json!(NEW_NAMES[name]);
                let input = json!({ "id": row["id"], "fields": fields });
                self.call(laptop, "participants_change", input).unwrap();
            }
            Deed::Replace { laptop } => self.print(laptop, json!({ "replace": "تصحيح" })),
            Deed::Withdraw { laptop, place } => {
                let all = self.certificates(laptop);
                let standing: Vec<&Value> =
                    all.iter().filter(|entry| entry["fields"]["withdrawal"].is_null()).collect();
                if let Some(entry) = standing.get(place % standing.len().max(1)) {
                    let input = json!({ "id": entry["id"], "reason": "خطأ" });
                    self.call(laptop, "certificates_withdraw", input).unwrap();
                }
            }
            Deed::Undo { laptop } => drop(self.call(laptop, "history_undo", json!({}))),
            Deed::Redo { laptop } => drop(self.call(laptop, "history_redo", json!({}))),
            Deed::Restart { laptop } => self.open(laptop),
        }
    }

    fn certificates(&mut self, laptop: usize) -> Vec<Value> {
        let input = json!({ "parent": self.training });
        let list = self.call(laptop, "certificates_list", input).unwrap();
        list.as_array().unwrap().clone()
    }

    /// No serial stands for two papers, on one laptop or on both, now or at any time before.
    fn check(&mut self) -> Result<(), TestCaseError> {
        for laptop in 0..2 {
            let mut seen = BTreeSet::new();
            for entry in self.certificates(laptop) {
                let serial = entry["fields"]["serial"].to_string();
                prop_assert!(seen.insert(serial.clone()), "{serial} twice in one register");
                let paper = format!(
                    "{laptop} {} {} {} {}",
                    entry["fields"]["person"],
                    entry["fields"]["kind"],
                    entry["fields"]["languages"],
                    entry["fields"]["frozen"],
                );
                let known = self.papers.entry(serial.clone()).or_insert_with(|| paper.clone());
                prop_assert_eq!(known, &paper, "{} bore another paper before", serial);
            }
            let report = self.call(laptop, "register_check", json!({})).unwrap();
            prop_assert_eq!(&report["whole"], &json!(true), "the register is whole");
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_number_is_given_twice_whatever_happens(deeds in deeds()) {
        let mut laptops = Laptops::begin();
        for deed in &deeds {
            laptops.do_it(deed);
            laptops.check()?;
        }
    }
}
