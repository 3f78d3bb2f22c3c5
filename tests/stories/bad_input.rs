//! What people type wrong: one clear sentence in Arabic and English, and nothing has changed.

use crate::scene::{
    add_people, assert_rows, commits, generate, id_of, mark, mark_rest, organisation, participant,
    party, print, read_aloud, rows_on_disk, text, training, training_fields, usual_rule,
};
use api::{Failure, Language};
use serde_json::{Value, json};
use tests::register::Register;

/// Checks that a refusal says so in one clear sentence in both languages.
///
/// `field` is the field to blame, with its name in English and in Arabic as the screen shows it.
#[track_caller]
fn assert_clear(register: &mut Register, failure: &Failure, field: Option<(&str, &str, &str)>) {
    assert_eq!(
        failure.field.as_deref(),
        field.map(|field| field.0),
        "{failure:?}: what is to blame"
    );
    for language in [Language::English, Language::Arabic] {
        register.app().speak(language);
        let sentence = read_aloud(&register.app().sentence(failure));
        let said = |text: &str| assert!(!sentence.contains(text), "{text} is no word: {sentence}");
        said("⟦");
        said("{");
        said(&failure.code);
        let internal = register.app().sentence(&Failure::internal(""));
        assert_ne!(
            sentence,
            read_aloud(&internal),
            "{}: it has a sentence of its own",
            failure.code
        );
        assert_eq!(sentence.lines().count(), 1, "one line: {sentence}");
        let is_arabic = sentence.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        assert_eq!(
            is_arabic,
            language == Language::Arabic,
            "in the language asked for: {sentence}"
        );
        assert!(sentence.ends_with('.'), "it is a sentence: {sentence}");
        if let Some((_, english, arabic)) = field {
            let name = if language == Language::Arabic { arabic } else { english };
            assert!(sentence.starts_with(&format!("{name}: ")), "{name} comes first: {sentence}");
        }
    }
}

type Named = Option<(&'static str, &'static str, &'static str)>;

const NAME: Named = Some(("name", "Name", "الاسم"));
const END: Named = Some(("end_minute", "End", "النهاية"));

/// A command that is refused, with the code and the field that are to be blamed.
#[track_caller]
fn refuse(register: &mut Register, command: &str, input: Value, code: &str, field: Named) {
    let rows = rows_on_disk(register.folder());
    let saved = commits(register);
    let failure = register.refused(command, input);
    assert_eq!(failure.code, code, "{command}: {failure:?}");
    assert_rows(register.folder(), &rows, &format!("{command}, {code}: nothing has changed"));
    assert_eq!(commits(register), saved, "{command}, {code}: nothing was saved");
    assert_clear(register, &failure, field);
}

fn named(name: &str) -> Value {
    participant(name)
}

#[test]
fn names_that_are_none_or_hide_something_are_refused() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let list = register.call("participants_list", json!({ "id": training }));
    let row = list["rows"][1]["id"].clone();
    for (name, code) in [
        ("".to_owned(), "empty-text"),
        (" \u{a0}\u{200f}\t".to_owned(), "empty-text"),
        ("ع".repeat(5_000), "text-too-long"),
        ("علي\u{7}كاظم".to_owned(), "control-character"),
        ("علي\0كاظم".to_owned(), "control-character"),
        ("علي\u{202e}كاظم".to_owned(), "bidi-override"),
        ("\u{2067}علي\u{2069}".to_owned(), "bidi-override"),
    ] {
        let add = json!({ "training": training, "fields": named(&name) });
        refuse(&mut register, "participants_add", add, code, NAME);
        let change = json!({ "id": row, "fields": named(&name) });
        refuse(&mut register, "participants_change", change, code, NAME);
        let person = json!({
            "name": name, "certificate_name": null, "latin_name": null, "sex": "male",
            "birth_year": null, "phone": null, "governorate": null, "disability": null,
            "former_names": [],
        });
        refuse(&mut register, "people_create", person, code, NAME);
    }
    register.app().speak(Language::English);
    let add = json!({ "training": training, "fields": named(&"ع".repeat(5_000)) });
    let failure = register.refused("participants_add", add);
    assert_eq!(
        read_aloud(&register.app().sentence(&failure)),
        "Name: The text is too long: at most 200 characters fit.",
        "the sentence tells the limit"
    );
}

#[test]
fn titles_and_names_of_nothing_are_refused() {
    let mut register = Register::empty();
    let titled = |title: &str| training_fields(title, usual_rule());
    let title = Some(("title_ar", "Title in Arabic", "العنوان بالعربية"));
    refuse(&mut register, "trainings_create", titled(" "), "no-title", title);
    refuse(&mut register, "trainings_create", titled(&"ع".repeat(5_000)), "text-too-long", title);
    refuse(&mut register, "trainings_create", titled("أ\u{202e}ب"), "bidi-override", title);
    let name = Some(("name_ar", "Name in Arabic", "الاسم بالعربية"));
    refuse(&mut register, "organisations_create", organisation("", None), "no-name", name);
    let mut rule = titled("تدريب");
    rule["rule"]["threshold_percent"] = json!(101);
    let threshold = Some(("threshold_percent", "Minimum attendance", "الحد الأدنى للحضور"));
    refuse(&mut register, "trainings_create", rule, "bad-number", threshold);
}

#[test]
fn a_code_that_no_serial_can_hold_is_refused_when_it_is_typed() {
    let mut register = Register::empty();
    let code = Some(("code", "Letters for serial numbers", "رمز أرقام الشهادات"));
    // Serials are Latin letters and digits: they are read aloud on the phone and typed abroad.
    for typed in ["نجف", "N-J", "N J", "N", "2018", "ALTOGETHERTOOLONG"] {
        let input = organisation("منتدى", Some(typed));
        refuse(&mut register, "organisations_create", input, "bad-code", code);
    }
    let small = register.call("organisations_create", organisation("منتدى", Some(" njf ")));
    assert_eq!(small["value"]["fields"]["code"], "NJF", "small letters are meant as capitals");
    let none = register.call("organisations_create", organisation("فريق", Some("  ")));
    assert_eq!(none["value"]["fields"]["code"], Value::Null, "an empty field is no code");
}

#[test]
fn hours_and_dates_that_cannot_be_are_refused() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let session = |date: &str, start: u16, end: u16| {
        json!({
            "training": training, "topic": null, "room": null, "trainer": null,
            "time": { "date": date, "start_minute": start, "end_minute": end },
            "state": "planned", "required": false,
        })
    };
    let date = Some(("date", "Date", "التاريخ"));
    let first = Some(("first_date", "First day", "اليوم الأول"));
    let start = Some(("start_minute", "Start", "البداية"));
    let r = &mut register;
    refuse(r, "sessions_create", session("2018-06-01", 630, 540), "ends-before-start", END);
    refuse(r, "sessions_create", session("2018-06-01", 540, 540), "ends-before-start", END);
    refuse(r, "sessions_create", session("2018-02-31", 540, 630), "bad-date", date);
    refuse(r, "sessions_create", session("", 540, 630), "bad-date", date);
    refuse(r, "sessions_create", session("2018-06-01", 1500, 1600), "bad-number", start);
    let generate = |date: &str, days: u16, slots: Value| json!({ "training": training, "first_date": date, "days": days, "slots": slots });
    let hours = |start: u16, end: u16| json!({ "start_minute": start, "end_minute": end });
    let one = json!([hours(540, 630)]);
    let days = Some(("days", "Number of days", "عدد الأيام"));
    let slots = Some(("slots", "Sessions of a day", "جلسات اليوم"));
    let back = json!([hours(630, 540)]);
    let twice = json!([hours(540, 630), hours(600, 700)]);
    refuse(r, "sessions_generate", generate("2018-02-31", 1, one.clone()), "bad-date", first);
    refuse(r, "sessions_generate", generate("2018-06-01", 0, one.clone()), "bad-number", days);
    refuse(r, "sessions_generate", generate("2018-06-01", 1, back), "ends-before-start", END);
    refuse(r, "sessions_generate", generate("2018-06-01", 1, json!([])), "empty-text", slots);
    refuse(r, "sessions_generate", generate("2018-06-01", 1, twice), "sessions-overlap", start);
    refuse(r, "sessions_generate", generate("2018-06-01", 500, one), "too-many", None);
    for typed in ["31/2/2018", "٣١/٢/٢٠١٨", "31 February 2018", "tomorrow", ""] {
        refuse(r, "texts_read_date", json!({ "text": typed }), "bad-date", None);
    }
    for typed in ["25:00", "9:75", "noon", ""] {
        refuse(r, "texts_read_time", json!({ "text": typed }), "bad-time", None);
    }
}

#[test]
fn lists_may_be_untidy_but_not_empty() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    for text in ["", "\n \n\t\n", "الأسماء:\n\n"] {
        let mut input = json!({ "training": training, "text": text });
        refuse(&mut register, "participants_read_list", input.clone(), "list-empty", None);
        input["skip"] = json!([]);
        refuse(&mut register, "participants_add_list", input, "list-empty", None);
    }
    let long = "سعاد منير\n".repeat(10_001);
    let input = json!({ "training": training, "text": long, "skip": [] });
    refuse(&mut register, "participants_add_list", input, "too-many", None);

    let bad = format!("1- حنين طارق\n\n2- {}\n3- آلان شێرکۆ", "ع".repeat(5_000));
    let read =
        register.call("participants_read_list", json!({ "training": training, "text": bad }));
    assert_eq!(read["new_count"], 2, "one bad line does not spoil the others");
    assert_eq!(read["problem_count"], 1, "and is shown");
    let failure: Failure = serde_json::from_value(read["lines"][1]["problem"].clone()).unwrap();
    assert_eq!(read["lines"][1]["line"], 3, "with its number, blank lines counted");
    assert_clear(&mut register, &failure, NAME);
    let added = register
        .call("participants_add_list", json!({ "training": training, "text": bad, "skip": [] }));
    assert_eq!(added["value"]["rows"].as_array().unwrap().len(), 2, "the good lines are taken in");
}

#[test]
fn marks_that_make_no_sense_are_refused() {
    let mut register = Register::empty();
    let hours = [(540, 630), (660, 750)];
    let (training, sessions) = training(&mut register, usual_rule(), 1, &hours);
    let people = add_people(&mut register, &training, &["حنين طارق", "آلان شێرکۆ"]);
    let list = register.call("participants_list", json!({ "id": training }));
    let mut fields = list["rows"][1]["fields"].clone();
    fields["joined"] = json!(sessions[1]);
    register.call("participants_change", json!({ "id": list["rows"][1]["id"], "fields": fields }));
    let set = |session: &str, person: &str, state: &str, minute: u16| json!({ "session": session, "person": person, "state": state, "minute": minute, "note": null });
    let r = &mut register;
    let (first, nobody) = (&sessions[0], "00000000-0000-4000-8000-000000000000");
    refuse(r, "marks_set", set(first, &people[1], "present", 0), "not-applicable", None);
    let state = Some(("state", "State", "الحالة"));
    refuse(r, "marks_set", set(first, &people[0], "asleep", 0), "unknown-choice", state);
    refuse(r, "marks_set", set(first, nobody, "present", 0), "unknown-record", None);
    refuse(r, "marks_set", set(nobody, &people[0], "present", 0), "unknown-record", None);
    let minute = Some(("minute", "At", "الساعة"));
    refuse(r, "marks_set", set(first, &people[0], "late", 9_999), "bad-number", minute);
}

#[test]
fn participants_that_refer_to_nothing_are_refused() {
    let mut register = Register::empty();
    let (training, _) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (field, english, arabic) in
        [("organisation", "Organisation", "المنظمة"), ("joined", "Joined at", "الانضمام ابتداءً من")]
    {
        let mut fields = participant("حنين طارق");
        fields[field] = json!(nobody);
        let input = json!({ "training": training, "fields": fields });
        refuse(
            &mut register,
            "participants_add",
            input,
            "unknown-record",
            Some((field, english, arabic)),
        );
    }
}

#[test]
fn certificates_wait_for_marks_code_sessions_and_people() {
    let mut register = Register::empty();
    let forum = id_of(&register.call("organisations_create", organisation("منتدى", None)));
    let training =
        id_of(&register.call("trainings_create", training_fields("تدريب", usual_rule())));
    let path = register.beside("papers").join("all.pdf");
    let all = print(&training, "ar", true, &path);
    let r = &mut register;
    refuse(r, "certificates_print", all.clone(), "no-sessions", None);
    let sessions = generate(r, &training, 1, &[(540, 630), (660, 750)]);
    refuse(r, "certificates_print", all.clone(), "no-people", None);
    let people = add_people(r, &training, &["حنين طارق", "آلان شێرکۆ"]);
    refuse(r, "certificates_print", all.clone(), "nothing-held", None);

    mark(r, &sessions[0], &people[0], "present", None);
    mark(r, &sessions[0], &people[1], "absent", None);
    mark(r, &sessions[1], &people[1], "absent", None);
    // Session 2 is held now and the first person is not marked in it.
    refuse(r, "certificates_print", all.clone(), "unmarked-blocks", None);
    let mut one = all.clone();
    one["people"] = json!([people[0]]);
    refuse(r, "certificates_print", one.clone(), "unmarked-blocks", None);
    mark_rest(r, &sessions[1]);
    let mut absent = all.clone();
    absent["people"] = json!([people[1]]);
    refuse(r, "certificates_print", absent, "not-eligible", None);

    // Nobody runs it yet; then somebody does who has no letters for serials.
    refuse(r, "certificates_print", all.clone(), "no-organiser-code", None);
    r.call("parties_create", party(&forum, &training, "organiser"));
    refuse(r, "certificates_print", all.clone(), "no-organiser-code", None);
    let mut coded = organisation("منتدى", Some("NJF"));
    coded["name_en"] = json!("Forum");
    r.call("organisations_change", json!({ "id": forum, "fields": coded }));
    let mut strange = all.clone();
    strange["languages"] = json!("fr");
    let languages = Some(("languages", "Languages", "اللغات"));
    refuse(r, "certificates_print", strange, "unknown-choice", languages);
    let printed = r.call("certificates_print", all);
    assert_eq!(printed["value"]["count"], 1, "now the one who was there gets hers");
}

#[test]
fn what_is_used_is_not_removed_and_what_is_gone_is_not_found() {
    let mut register = Register::example();
    let training = text(&register.call("trainings_list", json!({}))[0], "/id");
    let list = register.call("participants_list", json!({ "id": training }));
    let person = list["rows"][1]["person"].clone();
    let r = &mut register;
    refuse(r, "people_remove", json!({ "id": person }), "in-use", None);
    let programmes = r.call("programmes_list", json!({}));
    refuse(r, "programmes_remove", json!({ "id": programmes[0]["id"] }), "in-use", None);
    let path = r.beside("papers").join("all.pdf");
    r.call("certificates_print", print(&training, "ar", true, &path));
    refuse(r, "participants_remove", json!({ "id": list["rows"][1]["id"] }), "in-use", None);
    refuse(r, "trainings_remove", json!({ "id": training }), "in-use", None);
    let nobody = json!({ "id": "00000000-0000-4000-8000-000000000000" });
    for command in ["trainings_remove", "trainings_page", "marks_sheet", "participants_list"] {
        refuse(r, command, nobody.clone(), "unknown-record", None);
    }
    refuse(r, "trainings_drop", json!({}), "unknown-command", None);
    refuse(r, "demo_create", json!({}), "register-not-empty", None);
    let mut empty = Register::empty();
    refuse(&mut empty, "history_undo", json!({}), "nothing-to-undo", None);
    refuse(&mut empty, "history_redo", json!({}), "nothing-to-redo", None);
}
