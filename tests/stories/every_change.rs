//! Undo and redo of every command that changes something, also after the program was closed.

use crate::scene::{
    add_people, assert_rows, assert_whole, id_of, organisation, participant, party, print,
    rows_on_disk, text, training_fields, usual_rule,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::register::Register;
use tests::repository::root;

/// A way to bring about one change: makes what it needs, and returns the command's input.
type Begin = fn(&mut Register) -> Value;

/// Each changing command with its way. A command that is missing here fails the test below.
const CHANGES: &[(&str, Begin)] = &[
    ("programmes_create", |_| programme("برنامج الجسور")),
    ("programmes_change", |register| {
        changed(first(register, "programmes", None), "name_en", "Bridges")
    }),
    ("programmes_remove", |register| {
        named(&id_of(&register.call("programmes_create", programme("برنامج الجسور"))))
    }),
    ("series_create", |_| series()),
    ("series_change", |register| changed(first(register, "series", None), "name_en", "Campaigns")),
    ("series_remove", |register| named(&id_of(&register.call("series_create", series())))),
    ("organisations_create", |_| organisation("فريق النخيل", Some("PALM"))),
    ("organisations_change", |register| {
        changed(first(register, "organisations", None), "name_en", "Palms")
    }),
    ("organisations_remove", |register| {
        named(&id_of(&register.call("organisations_create", organisation("فريق النخيل", None))))
    }),
    ("parties_create", |register| {
        let partner = register.call("organisations_create", organisation("فريق النخيل", None));
        party(&id_of(&partner), &the_training(register), "partner")
    }),
    ("parties_change", |register| {
        let training = the_training(register);
        changed(first(register, "parties", Some(&training)), "line_ar", "بدعم كريم")
    }),
    ("parties_remove", |register| {
        let training = the_training(register);
        named(&text(&first(register, "parties", Some(&training)), "/id"))
    }),
    ("parties_move", |register| {
        let training = the_training(register);
        let partner = register.call("organisations_create", organisation("فريق النخيل", None));
        let second = register.call("organisations_create", organisation("فريق الجسر", None));
        register.call("parties_create", party(&id_of(&partner), &training, "donor"));
        let mut later = party(&id_of(&second), &training, "donor");
        later["position"] = json!(1);
        json!({ "id": id_of(&register.call("parties_create", later)), "earlier": true })
    }),
    ("pictures_add", |_| json!({ "path": root().join("assets/icons/32.png") })),
    ("pictures_remove", |register| {
        let path = root().join("assets/icons/32.png");
        named(&id_of(&register.call("pictures_add", json!({ "path": path }))))
    }),
    ("trainings_create", |_| training_fields("فن الإصغاء", usual_rule())),
    ("trainings_create_from", |register| {
        json!({ "training": the_training(register), "first_date": "2018-07-06",
                "fields": training_fields("فن الإصغاء", usual_rule()) })
    }),
    ("trainings_shift", |register| {
        // Its sessions were held; one more is still to come.
        let training = the_training(register);
        register.call("sessions_create", session(&training));
        json!({ "training": training, "from": "2018-06-02", "days": 3 })
    }),
    ("trainings_change", |register| {
        changed(first(register, "trainings", None), "title_en", "Listening")
    }),
    ("trainings_remove", |register| named(&the_training(register))),
    ("sessions_create", |register| session(&the_training(register))),
    ("sessions_change", |register| {
        let training = the_training(register);
        changed(first(register, "sessions", Some(&training)), "state", "cancelled")
    }),
    (
        "sessions_move",
        |register| json!({ "session": the_session(register, 1), "date": "2018-06-09", "start_minute": 1380 }),
    ),
    // With its marks, which are nothing without it.
    ("sessions_remove", |register| named(&the_session(register, 1))),
    ("sessions_generate", |register| {
        json!({ "training": the_training(register), "first_date": "2018-06-03", "days": 2,
                "slots": [{ "start_minute": 540, "end_minute": 600 }] })
    }),
    (
        "groups_deal",
        |register| json!({ "training": the_training(register), "names": ["الأولى", "الثانية"] }),
    ),
    ("groups_put", |register| {
        json!({ "training": the_training(register), "group": "الأولى",
                "participations": [the_row(register, 2)["id"], the_row(register, 3)["id"]] })
    }),
    ("groups_rename", |register| {
        let training = the_training(register);
        let names = json!({ "training": training, "names": ["الأولى", "الثانية"] });
        register.call("groups_deal", names);
        json!({ "training": training, "from": "الثانية", "to": "قاعة الحديقة" })
    }),
    ("headcounts_set", |register| {
        let training = the_training(register);
        let count =
            |age: &str, count: &str| json!({ "sex": "female", "age_band": age, "count": count });
        let before =
            json!({ "training": training, "counts": [count("18_29", "5"), count("30_59", "1")] });
        register.call("headcounts_set", before);
        // One changed, one gone, one new.
        json!({ "training": training, "counts": [count("18_29", "٧"), count("60_plus", "2")] })
    }),
    ("people_create", |_| person("سعاد منير")),
    ("people_change", |register| changed(first(register, "people", None), "name", "سعاد منير")),
    ("people_remove", |register| {
        named(&id_of(&register.call("people_create", person("سعاد منير"))))
    }),
    ("duplicates_decide", |register| {
        let mut pair = two_entries(register);
        pair["same"] = json!(true);
        pair
    }),
    ("duplicates_forget", |register| {
        let pair = two_entries(register);
        let mut decided = pair.clone();
        decided["same"] = json!(false);
        register.call("duplicates_decide", decided);
        pair
    }),
    ("consents_create", consent),
    ("consents_change", |register| {
        let input = consent(register);
        register.call("consents_create", input);
        let mut change = first(register, "consents", None);
        change["fields"]["given"] = json!(false);
        json!({ "id": change["id"], "fields": change["fields"] })
    }),
    ("consents_remove", |register| {
        let input = consent(register);
        named(&id_of(&register.call("consents_create", input)))
    }),
    ("participations_create", participation),
    ("participations_change", |register| {
        let training = the_training(register);
        changed(first(register, "participations", Some(&training)), "role", "observer")
    }),
    ("participations_remove", |register| {
        let input = participation(register);
        named(&id_of(&register.call("participations_create", input)))
    }),
    (
        "participants_add",
        |register| json!({ "training": the_training(register), "fields": participant("سعاد منير") }),
    ),
    ("participants_change", |register| {
        let row = the_row(register, 2);
        let mut fields = row["fields"].clone();
        fields["name"] = json!("سعاد منير");
        fields["phone"] = json!("0770 123 4567");
        json!({ "id": row["id"], "fields": fields })
    }),
    ("participants_move", |register| {
        let second = the_row(register, 2)["id"].clone();
        for id in [the_row(register, 1)["id"].clone(), second.clone()] {
            register.call(
                "participants_change_many",
                json!({ "participations": [id], "role": "trainer" }),
            );
        }
        json!({ "id": second, "earlier": true })
    }),
    // With the marks, and the person, whom nothing else knows.
    ("participants_remove", |register| named(&text(&the_row(register, 3), "/id"))),
    ("participants_change_many", |register| {
        let rows = [the_row(register, 1)["id"].clone(), the_row(register, 2)["id"].clone()];
        json!({ "participations": rows, "role": "observer", "governorate": { "to": "IQ-BG" },
                "group": { "to": "أ" }, "walk_in": true })
    }),
    (
        "participants_remove_many",
        |register| json!({ "participations": [the_row(register, 2)["id"], the_row(register, 3)["id"]] }),
    ),
    (
        "participants_withdraw",
        |register| json!({ "id": the_row(register, 2)["id"], "last_day": "2018-06-01", "reason": "سفر" }),
    ),
    ("participants_take_back", |register| {
        let id = the_row(register, 2)["id"].clone();
        register.call("participants_withdraw", json!({ "id": id }));
        json!({ "id": id })
    }),
    (
        "participants_replace",
        |register| json!({ "id": the_row(register, 2)["id"], "fields": participant("سعاد منير") }),
    ),
    ("participants_copy", |register| {
        let from = the_training(register);
        let fields = training_fields("فن الإصغاء", usual_rule());
        let training = id_of(&register.call("trainings_create", fields));
        let chosen = [the_row_of(register, &from, 1), the_row_of(register, &from, 2)];
        json!({ "training": training, "from": from,
                "participations": chosen.map(|row| row["id"].clone()) })
    }),
    ("participants_add_list", |register| {
        let list = "سعاد منير - فريق النخيل\nرائد يعقوب - فريق النخيل - 07701234567";
        json!({ "training": the_training(register), "text": list, "skip": [] })
    }),
    ("marks_set", |register| {
        json!({ "session": the_session(register, 0), "person": the_row(register, 1)["person"],
                "state": "late", "minute": 555, "note": "زحام" })
    }),
    ("marks_set_cell", |register| {
        json!({ "session": the_session(register, 0), "person": the_row(register, 1)["person"],
                "state": "excused" })
    }),
    ("marks_set_remaining", |register| {
        newcomer(register);
        named(&the_session(register, 1))
    }),
    ("marks_set_remaining_absent", |register| {
        newcomer(register);
        named(&the_session(register, 1))
    }),
    // With the mark, and with what says that the session is held.
    (
        "marks_walk_in",
        |register| json!({ "session": the_session(register, 1), "name": "سعاد منير" }),
    ),
    ("marks_rest", |register| {
        newcomer(register);
        let training = the_training(register);
        let list = register.call("participants_list", named(&training));
        let last = list["rows"].as_array().and_then(|rows| rows.last()).expect("the newcomer");
        json!({ "session": the_session(register, 0), "person": last["person"] })
    }),
    ("marks_copy_previous", |register| {
        newcomer(register);
        let before = the_session(register, 0);
        register.call("marks_set_remaining", named(&before));
        named(&the_session(register, 1))
    }),
    ("certificates_print", |register| {
        let path = register.beside("papers").join("all.pdf");
        print(&the_training(register), "ar", true, &path)
    }),
    ("certificates_withdraw", |register| {
        let path = register.beside("papers").join("one.pdf");
        let training = the_training(register);
        let mut input = print(&training, "ar", true, &path);
        input["people"] = json!([the_row(register, 1)["person"]]);
        register.call("certificates_print", input);
        let certificate = first(register, "certificates", Some(&training));
        json!({ "id": certificate["id"], "reason": "خطأ في الاسم" })
    }),
    ("designs_create", |_| design("تصميم المنتدى")),
    ("designs_change", |register| {
        register.call("designs_create", design("تصميم المنتدى"));
        changed(first(register, "designs", None), "look", "modern")
    }),
    // With the references of those that it was chosen for.
    ("designs_remove", |register| {
        let design = id_of(&register.call("designs_create", design("تصميم المنتدى")));
        let training = changed(first(register, "trainings", None), "design", &design);
        register.call("trainings_change", training);
        named(&design)
    }),
    ("designs_import", |register| {
        let design = id_of(&register.call("designs_create", design("تصميم المنتدى")));
        let path = register.beside("files").join("forum.hadir-design");
        register.call("designs_export", json!({ "id": design, "path": path }));
        json!({ "path": path })
    }),
    ("devices_change", |register| changed(first(register, "devices", None), "user_name", "هدى")),
    ("demo_create", |_| json!({})),
    ("copies_merge", |register| {
        // A colleague's register, on a laptop of its own.
        let mut other = Register::empty();
        other.close();
        std::fs::remove_file(other.folder().join("register.db")).unwrap();
        other.later(7_777);
        other.reopen();
        other.call("people_create", person("سعاد منير"));
        let stick = register.beside("stick");
        json!({ "paths": [other.call("copies_make", json!({ "folder": stick }))["path"]] })
    }),
];

/// What undoes cannot be among the changes, and history is told in [`crate::histories`].
const NOT_HERE: [&str; 2] = ["history_undo", "history_redo"];

fn programme(name: &str) -> Value {
    json!({ "name_ar": name, "name_ckb": null, "name_en": null, "name_it": null })
}

fn design(name: &str) -> Value {
    json!({ "name": name, "look": "two_rivers", "format": "a4", "orientation": "landscape",
            "stretch_title": false, "fingerprint": true, "code": true, "gendered": false })
}

fn series() -> Value {
    json!({ "programme": null, "name_ar": "حملات المدن", "name_ckb": null, "name_en": null,
            "name_it": null })
}

pub(crate) fn person(name: &str) -> Value {
    json!({ "name": name, "certificate_name": null, "latin_name": null, "sex": "female",
            "birth_year": 1990, "phone": null, "governorate": null, "disability": null,
            "former_names": [] })
}

fn two_entries(register: &mut Register) -> Value {
    let one = id_of(&register.call("people_create", person("سعاد منير جابر")));
    let other = id_of(&register.call("people_create", person("Suad Munir Jabir")));
    json!({ "one": one, "other": other })
}

fn session(training: &str) -> Value {
    json!({ "training": training, "topic": "ختام", "room": null, "trainer": null,
            "time": { "date": "2018-06-02", "start_minute": 900, "end_minute": 960 },
            "state": "planned", "required": true })
}

fn consent(register: &mut Register) -> Value {
    json!({ "person": the_row(register, 1)["person"], "purpose": "statistics", "given": true,
            "date": "2018-06-01", "wording": "أوافق على العدّ في التقارير." })
}

fn participation(register: &mut Register) -> Value {
    let person = id_of(&register.call("people_create", person("سعاد منير")));
    json!({ "training": the_training(register), "person": person, "role": "observer",
            "organisation": null, "joined": null, "replaces": null, "walk_in": true,
            "position": 90 })
}

/// Somebody whom no session knows yet.
fn newcomer(register: &mut Register) {
    let training = the_training(register);
    add_people(register, &training, &["سعاد منير"]);
}

fn named(id: &str) -> Value {
    json!({ "id": id })
}

fn first(register: &mut Register, nouns: &str, parent: Option<&str>) -> Value {
    register.call(&format!("{nouns}_list"), json!({ "parent": parent }))[0].clone()
}

fn changed(entry: Value, field: &str, to: &str) -> Value {
    let mut fields = entry["fields"].clone();
    assert!(fields.is_object(), "there is one to change: {entry}");
    fields[field] = json!(to);
    json!({ "id": entry["id"], "fields": fields })
}

fn the_training(register: &mut Register) -> String {
    text(&first(register, "trainings", None), "/id")
}

fn the_session(register: &mut Register, place: usize) -> String {
    let training = the_training(register);
    let page = register.call("trainings_page", named(&training));
    text(&page["sessions"][place], "/id")
}

/// A row of the list; the first is the trainer.
fn the_row(register: &mut Register, place: usize) -> Value {
    let training = the_training(register);
    the_row_of(register, &training, place)
}

fn the_row_of(register: &mut Register, training: &str, place: usize) -> Value {
    register.call("participants_list", named(training))["rows"][place].clone()
}

#[test]
fn each_changing_command_is_told_here() {
    let changing: BTreeSet<&str> = api::signatures()
        .iter()
        .filter(|signature| signature.output.starts_with("Changed<"))
        .map(|signature| signature.name)
        .filter(|name| !NOT_HERE.contains(name))
        .collect();
    let told: BTreeSet<&str> = CHANGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(told, changing, "whatever can be done can be taken back, and a test shows it");
}

/// Takes one change back and does it again, with a restart in between.
fn back_and_forth(register: &mut Register, name: &str, begin: Begin) {
    let start = rows_on_disk(register.folder());
    let input = begin(register);
    let before = rows_on_disk(register.folder());
    let answer = register.call(name, input);
    assert_eq!(answer["operation"], name, "the label names what was done");
    assert_eq!(answer["undo"]["operation"], name, "undo offers what was just done");
    let after = rows_on_disk(register.folder());
    assert_ne!(after, before, "{name} changes something");

    for restart in [false, true] {
        let undone = register.call("history_undo", json!({}));
        assert_eq!(undone["operation"], name, "the label says what was taken back");
        assert_rows(register.folder(), &before, &format!("{name} is taken back whole"));
        if restart {
            register.reopen();
            assert_rows(register.folder(), &before, &format!("{name}: opening changes nothing"));
        }
        let state = register.call("app_show", json!({}));
        assert_eq!(state["redo"]["operation"], name, "redo offers what was taken back");
        let redone = register.call("history_redo", json!({}));
        assert_eq!(redone["operation"], name, "the label says what was done again");
        assert_rows(register.folder(), &after, &format!("{name} is done again whole"));
    }
    // Now that the program was started again, the change of before the start is taken back, and
    // all that led to it: the next one begins where this one began.
    while rows_on_disk(register.folder()) != start {
        register.call("history_undo", json!({}));
    }
}

#[test]
fn each_change_can_be_taken_back_and_done_again_also_after_a_restart() {
    let (example, rest): (Vec<_>, Vec<_>) =
        CHANGES.iter().copied().partition(|(name, _)| *name == "demo_create");
    let mut register = Register::empty();
    for (name, begin) in example {
        back_and_forth(&mut register, name, begin);
        register.call(name, json!({}));
    }
    for (name, begin) in rest {
        back_and_forth(&mut register, name, begin);
    }
    assert_whole(&mut register, "after all that was done and undone");
}
