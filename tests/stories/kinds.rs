//! Who gets a certificate of which kind: what is due, what may be chosen, and what may not.

use crate::scene::{
    add_people, generate, id_of, mark, organisation, participant, party, text, training_fields,
    usual_rule,
};
use serde_json::{Value, json};
use std::path::PathBuf;
use tests::register::Register;

/// A training of one day with two sessions and everybody who can be in one.
pub(crate) struct Cast {
    pub(crate) register: Register,
    pub(crate) training: String,
    pub(crate) sessions: Vec<String>,
}

/// Was there all day.
pub(crate) const MET: &str = "حنين طارق";
/// Was there in the morning only.
pub(crate) const BELOW: &str = "آلان شێرکۆ";
/// Was never there.
pub(crate) const ABSENT: &str = "منتظر رزاق";
/// Leads it.
pub(crate) const TRAINER: &str = "سلمى وديع";
/// Helps to lead it.
pub(crate) const FACILITATOR: &str = "لانا عوسمان";
/// Looks on.
pub(crate) const OBSERVER: &str = "Marta Verdi";
/// Helps.
pub(crate) const VOLUNTEER: &str = "رائد يعقوب";

impl Cast {
    /// Everybody is marked; the first session, the second or both were held.
    pub(crate) fn new() -> Self {
        let mut register = Register::empty();
        let forum = register.call("organisations_create", organisation("منتدى النجف", Some("NJF")));
        let training = register.call("trainings_create", training_fields("الإصغاء", usual_rule()));
        let training = id_of(&training);
        register.call("parties_create", party(&id_of(&forum), &training, "organiser"));
        let sessions = generate(&mut register, &training, 1, &[(540, 600), (620, 680)]);
        add_people(&mut register, &training, &[MET, BELOW, ABSENT]);
        let mut cast = Self { register, training, sessions };
        for (name, role) in [
            (TRAINER, "trainer"),
            (FACILITATOR, "facilitator"),
            (OBSERVER, "observer"),
            (VOLUNTEER, "volunteer"),
        ] {
            let mut fields = participant(name);
            fields["role"] = json!(role);
            let input = json!({ "training": cast.training, "fields": fields });
            cast.register.call("participants_add", input);
        }
        cast
    }

    /// The same after the day.
    pub(crate) fn marked() -> Self {
        let mut cast = Self::new();
        for (session, there) in [(0, &[MET, BELOW][..]), (1, &[MET])] {
            for name in [MET, BELOW, ABSENT] {
                let state = if there.contains(&name) { "present" } else { "absent" };
                let (session, person) = (cast.sessions[session].clone(), cast.person(name));
                mark(&mut cast.register, &session, &person, state, None);
            }
        }
        cast
    }

    pub(crate) fn person(&mut self, name: &str) -> String {
        text(&self.participant(name), "/person")
    }

    /// The row of the list, with the fields of the form.
    pub(crate) fn participant(&mut self, name: &str) -> Value {
        let list = self.register.call("participants_list", json!({ "id": self.training }));
        let rows = list["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["name"] == name);
        row.unwrap_or_else(|| panic!("{name} is on the list")).clone()
    }

    /// Changes a field of the form.
    pub(crate) fn change(&mut self, name: &str, field: &str, value: Value) {
        let row = self.participant(name);
        let mut fields = row["fields"].clone();
        fields[field] = value;
        let input = json!({ "id": row["id"], "fields": fields });
        self.register.call("participants_change", input);
    }

    pub(crate) fn page(&mut self, kind: Option<&str>) -> Value {
        let input = json!({ "training": self.training, "kind": kind });
        self.register.call("certificates_page", input)
    }

    /// The row of a person, by name or id, on the page of certificates.
    pub(crate) fn row(&mut self, name: &str, kind: Option<&str>) -> Value {
        let page = self.page(kind);
        let rows = page["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["name"] == name || row["person"] == name);
        row.unwrap_or_else(|| panic!("{name} is on the page")).clone()
    }

    pub(crate) fn papers(&self) -> PathBuf {
        self.register.beside("papers")
    }

    /// An input that prints what is due to everybody, in Arabic and in one file.
    pub(crate) fn print(&self) -> Value {
        json!({ "training": self.training, "languages": "ar", "form": "one_file",
                "path": self.papers().join("all.pdf") })
    }

    /// The same for these people and this kind.
    pub(crate) fn print_for(&mut self, names: &[&str], kind: Option<&str>) -> Value {
        let mut input = self.print();
        let people: Vec<String> = names.iter().map(|name| self.person(name)).collect();
        (input["people"], input["kind"]) = (json!(people), json!(kind));
        input
    }

    /// Name, kind and serial's number of each certificate that stands, in the order of issue.
    pub(crate) fn issued(&mut self) -> Vec<(String, String, u64)> {
        let input = json!({ "parent": self.training });
        let list = self.register.call("certificates_list", input);
        let list = list.as_array().expect("a list").iter();
        let mut all: Vec<(String, String, u64)> = list
            .filter(|entry| entry["fields"]["withdrawal"].is_null())
            .map(|entry| {
                let number = entry["fields"]["serial"]["number"].as_u64().expect("a number");
                (text(entry, "/text"), text(entry, "/fields/kind"), number)
            })
            .collect();
        all.sort_by_key(|(_, _, number)| *number);
        all
    }
}

#[test]
fn each_gets_the_kind_that_is_due() {
    let mut cast = Cast::marked();
    for (name, due, may) in [
        (
            MET,
            Some("participation"),
            &["participation", "attendance", "completion", "appreciation"][..],
        ),
        (BELOW, Some("attendance"), &["attendance", "appreciation"]),
        (ABSENT, None, &["appreciation"]),
        (TRAINER, Some("trainer"), &["trainer", "appreciation"]),
        (FACILITATOR, Some("trainer"), &["trainer", "appreciation"]),
        (OBSERVER, None, &["appreciation"]),
        (VOLUNTEER, Some("appreciation"), &["appreciation"]),
    ] {
        let row = cast.row(name, None);
        assert_eq!(row["kind"], json!(due), "{name}");
        assert_eq!(row["kinds"], json!(may), "{name} by name");
    }
    let page = cast.page(None);
    assert_eq!((&page["printable"], &page["missing"]), (&json!(5), &json!(5)), "five are due");
    let rows = page["rows"].as_array().unwrap();
    let names: Vec<&str> = rows.iter().filter_map(|row| row["name"].as_str()).collect();
    let first = [MET, BELOW, ABSENT, TRAINER, FACILITATOR, OBSERVER, VOLUNTEER];
    assert_eq!(names, first, "participants first, each in the order of the list");

    let input = cast.print();
    let printed = cast.register.call("certificates_print", input);
    assert_eq!(printed["value"]["count"], 5, "all that are due");
    let issued = cast.issued();
    let issued: Vec<(&str, &str, u64)> =
        issued.iter().map(|(name, kind, number)| (name.as_str(), kind.as_str(), *number)).collect();
    let expected = [
        (MET, "participation", 1),
        (BELOW, "attendance", 2),
        (TRAINER, "trainer", 3),
        (FACILITATOR, "trainer", 4),
        (VOLUNTEER, "appreciation", 5),
    ];
    assert_eq!(issued, expected, "each their own kind, and never completion");
    let pages = tests::pdf::pages(&cast.papers().join("all.pdf"));
    let letters = |text: &str| -> String { text.split_whitespace().collect() };
    for (page, title) in pages.iter().zip(["شهادة مشاركة", "شهادة حضور", "شهادة تقديم تدريب"])
    {
        assert!(letters(page).contains(&letters(title)), "{title} stands on {page}");
    }
    assert_eq!(cast.page(None)["missing"], 0, "nobody waits for one now");
}

#[test]
fn nothing_is_certified_of_a_training_that_was_not_held() {
    let mut cast = Cast::new();
    for name in [MET, TRAINER, VOLUNTEER, OBSERVER] {
        let row = cast.row(name, None);
        assert_eq!((&row["kind"], &row["kinds"]), (&Value::Null, &json!([])), "{name}");
        let input = cast.print_for(&[name], Some("appreciation"));
        let failure = cast.register.refused("certificates_print", input);
        assert_eq!(failure.code, "nothing-held", "{name}");
    }
    let failure = cast.register.refused("certificates_print", cast.print());
    assert_eq!(failure.code, "nothing-held", "nor for all together");
}

#[test]
fn a_kind_is_given_only_to_those_who_may_have_it() {
    let mut cast = Cast::marked();
    for (name, kind, code) in [
        (BELOW, "participation", "not-eligible"),
        (BELOW, "completion", "not-eligible"),
        (ABSENT, "attendance", "not-attended"),
        (MET, "trainer", "not-trainer"),
        (VOLUNTEER, "trainer", "not-trainer"),
        (TRAINER, "participation", "not-participant"),
        (OBSERVER, "attendance", "not-participant"),
    ] {
        let input = cast.print_for(&[name], Some(kind));
        let failure = cast.register.refused("certificates_print", input);
        assert_eq!(failure.code, code, "{kind} for {name}");
        assert_eq!(cast.row(name, Some(kind))["kind"], Value::Null, "the page says so too");
    }
    let input = cast.print_for(&[OBSERVER], None);
    let failure = cast.register.refused("certificates_print", input);
    assert_eq!(failure.code, "no-kind-due", "whoever looked on has to be given one by choice");
    assert_eq!(cast.issued(), [], "nothing was issued by any of these");

    let mut all = cast.print();
    all["kind"] = json!("appreciation");
    let printed = cast.register.call("certificates_print", all.clone());
    assert_eq!(printed["value"]["count"], 4, "all but the participants are thanked");
    let input = cast.print_for(&[ABSENT], Some("appreciation"));
    let printed = cast.register.call("certificates_print", input);
    assert_eq!(printed["value"]["count"], 1, "anybody may be, by name");
    all["kind"] = json!("completion");
    let printed = cast.register.call("certificates_print", all);
    assert_eq!(printed["value"]["count"], 1, "completed has who met the rule");
}

#[test]
fn a_person_may_hold_several_kinds_and_languages() {
    let mut cast = Cast::marked();
    for (kind, languages) in [
        ("participation", "ar"),
        ("participation", "en"),
        ("completion", "ar"),
        ("appreciation", "ar+en"),
    ] {
        let mut input = cast.print_for(&[MET], Some(kind));
        input["languages"] = json!(languages);
        cast.register.call("certificates_print", input.clone());
        let again = cast.register.call("certificates_print", input);
        assert_eq!(again["value"]["count"], 1, "the same once more: {kind} {languages}");
    }
    assert_eq!(cast.issued().len(), 4, "one of each kind and language");
    let row = cast.row(MET, None);
    let held: Vec<(&str, &str)> = row["certificates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|held| (held["kind"].as_str().unwrap(), held["languages"].as_str().unwrap()))
        .collect();
    let expected = [
        ("appreciation", "ar+en"),
        ("completion", "ar"),
        ("participation", "en"),
        ("participation", "ar"),
    ];
    assert_eq!(held, expected, "the newest first");
    let input = json!({ "training": cast.training, "kind": "participation", "languages": "ar" });
    let page = cast.register.call("certificates_page", input);
    assert_eq!(page["rows"][0]["serial"], held_serial(&row, 3), "the one that is asked for");
    let mut missing = cast.print();
    missing["only_missing"] = json!(true);
    let printed = cast.register.call("certificates_print", missing.clone());
    assert_eq!(printed["value"]["count"], 4, "for all but her");
    let failure = cast.register.refused("certificates_print", missing);
    assert_eq!(failure.code, "nothing-missing", "then nobody is left");
}

fn held_serial(row: &Value, place: usize) -> Value {
    row["certificates"][place]["serial"].clone()
}

#[test]
fn whoever_completed_it_needs_no_paper_that_says_less() {
    let mut cast = Cast::marked();
    let input = cast.print_for(&[MET], Some("completion"));
    cast.register.call("certificates_print", input);
    let mut input = cast.print_for(&[MET], None);
    let printed = cast.register.call("certificates_print", input.clone());
    assert_eq!(printed["value"]["count"], 1, "her paper again");
    assert_eq!(cast.issued().len(), 1, "and no other");
    // Thanks are no certificate of attendance.
    let thanks = cast.print_for(&[BELOW], Some("appreciation"));
    cast.register.call("certificates_print", thanks);
    input["people"] = json!([cast.person(BELOW)]);
    cast.register.call("certificates_print", input);
    let kinds: Vec<String> = cast.issued().into_iter().map(|(_, kind, _)| kind).collect();
    assert_eq!(kinds, ["completion", "appreciation", "attendance"], "he gets what is due, too");
}
