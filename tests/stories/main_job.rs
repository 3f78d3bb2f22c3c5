//! The main job: set a training up, paste the list, call the roll, print, hand over.

use crate::scene::{
    assert_whole, files_in, generate, id_of, mark, mark_rest, organisation, party, print,
    read_aloud, standing, text, training_fields, usual_rule,
};
use serde_json::{Value, json};
use std::path::Path;
use tests::register::Register;

/// As people send it in a message: a heading, blank lines, four ways of numbering, three
/// scripts. The names are invented.
const LIST: &str = "الأسماء:

١- زينب حسن كريم
2. كرار عبد الله ناصر

3) آمنة جواد صالح
٤. ئاسۆ عومەر ڕەسوڵ
5- Laura Bianchi
٦) مؤيد رحيم عبد الحسين


7. فاطمة الزهراء عادل
- ليث غازي إسماعيل
9 - رؤى محمد علي
• شيلان ئەحمەد کەریم
١١- حسين لطفي عبد الأمير
12. إيلاف صباح نوري
Yousif Hanna Gorgis
١٤- عبد الرحمن طه ياسين
";

const NAMES: [&str; 14] = [
    "زينب حسن كريم",
    "كرار عبد الله ناصر",
    "آمنة جواد صالح",
    "ئاسۆ عومەر ڕەسوڵ",
    "Laura Bianchi",
    "مؤيد رحيم عبد الحسين",
    "فاطمة الزهراء عادل",
    "ليث غازي إسماعيل",
    "رؤى محمد علي",
    "شيلان ئەحمەد کەریم",
    "حسين لطفي عبد الأمير",
    "إيلاف صباح نوري",
    "Yousif Hanna Gorgis",
    "عبد الرحمن طه ياسين",
];

// Places in the list, from 0.
const LATE: usize = 2;
const ABSENT: usize = 5;
const EXCUSED: usize = 8;
const JOINED_LATER: usize = 13;

/// 09:30–11:00 and 13:00–14:30, an hour and a half each.
const HOURS: [(u16, u16); 2] = [(570, 660), (780, 870)];

struct Story {
    register: Register,
    training: String,
    people: Vec<String>,
}

fn set_up() -> Story {
    let mut register = Register::empty();
    let programme = register.call(
        "programmes_create",
        json!({ "name_ar": "مسارات العيش المشترك", "name_ckb": null,
                "name_en": "Paths of Living Together", "name_it": null }),
    );
    let forum = register.call("organisations_create", organisation("منتدى النجف", Some("NJF")));
    let donor = register.call("organisations_create", organisation("صندوق الأنهار", None));
    let mut fields = training_fields("التخطيط للحملات المدنية", usual_rule());
    fields["programme"] = json!(id_of(&programme));
    let training = id_of(&register.call("trainings_create", fields));
    register.call("parties_create", party(&id_of(&forum), &training, "organiser"));
    let mut of_programme = party(&id_of(&donor), "", "donor");
    of_programme["training"] = Value::Null;
    of_programme["programme"] = json!(id_of(&programme));
    register.call("parties_create", of_programme);
    let sessions = generate(&mut register, &training, 2, &HOURS);
    assert_eq!(sessions.len(), 4, "two days of two sessions");

    let list = json!({ "training": training, "text": LIST });
    let read = register.call("participants_read_list", list.clone());
    assert_eq!(read["new_count"], 14, "the heading and the blank lines are nobody");
    assert_eq!(read["problem_count"], 0, "numbering is no problem");
    let added = register.call("participants_add_list", list);
    let rows = added["value"]["rows"].as_array().unwrap().clone();
    let names: Vec<String> = rows.iter().map(|row| text(row, "/name")).collect();
    assert_eq!(names, NAMES, "the names as they are, in the order of the list");
    let people = rows.iter().map(|row| text(row, "/person")).collect();

    let mut joined = rows[JOINED_LATER]["fields"].clone();
    joined["joined"] = json!(sessions[2]);
    let change = json!({ "id": rows[JOINED_LATER]["id"], "fields": joined });
    register.call("participants_change", change);
    let mut story = Story { register, training, people };
    call_the_roll(&mut story, &sessions);
    story
}

fn call_the_roll(story: &mut Story, sessions: &[String]) {
    let Story { register, people, .. } = story;
    mark_rest(register, &sessions[0]);
    mark(register, &sessions[1], &people[LATE], "late", Some(800));
    let answer = register.call("marks_set_remaining", json!({ "id": sessions[1] }));
    assert_eq!(
        answer["value"]["counts"]["total"], 13,
        "whoever joins on day 2 is not expected on day 1"
    );
    register.call("marks_copy_previous", json!({ "id": sessions[2] }));
    let sheet = register.call("marks_sheet", json!({ "id": sessions[2] }));
    assert_eq!(sheet["counts"]["present"], 13, "who was late yesterday is not late today");
    assert_eq!(sheet["counts"]["unmarked"], 1, "whoever is new has no session before");
    mark(register, &sessions[2], &people[EXCUSED], "excused", None);
    mark_rest(register, &sessions[2]);
    mark(register, &sessions[3], &people[ABSENT], "absent", None);
    mark_rest(register, &sessions[3]);
    let page = register.call("trainings_page", json!({ "id": story.training }));
    assert_eq!(page["card"]["unmarked"], 0, "everybody is marked");
    assert_eq!(page["card"]["sessions_held"], 4, "marking a session says that it was held");
}

/// What poppler reads on each page, without spaces and without guides of direction: the order of
/// the letters is what searching and copying need.
fn letters(file: &Path) -> Vec<String> {
    tests::pdf::pages(file).iter().map(|page| letters_of(page)).collect()
}

fn letters_of(text: &str) -> String {
    read_aloud(text).chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// The serial of a running number, with the two characters of ISO 7064 MOD 1271-36: the sum of
/// value × weight over all characters, hyphens left out, is 1 modulo 1271.
fn serial(letter: &str, number: usize) -> String {
    let body = format!("NJF-{letter}-2018-{number:04}");
    let sum = body
        .chars()
        .filter_map(|character| character.to_digit(36))
        .fold(0, |sum, value| (sum * 36 + value) % 1271);
    let check = (1271 + 1 - sum * 36 * 36 % 1271) % 1271;
    let character = |value| char::from_digit(value, 36).unwrap().to_ascii_uppercase();
    format!("{body}-{}{}", character(check / 36), character(check % 36))
}

#[test]
fn reasons_say_what_is_missing_in_both_languages() {
    let mut story = set_up();
    // 4 × 90 minutes are 6 hours. 20 minutes late: 340 of 360. One session absent: 270 of 360.
    // An excused session leaves the sum: 270 of 270. Joined on day 2: 180 of 180.
    for (place, english, arabic) in [
        (
            LATE,
            "5 h 40 of 6 h = 94%, needs 75%; missing: day 1, afternoon (late, 20 min)",
            "٥ س ٤٠ د من ٦ س = ٩٤٪، والحد الأدنى ٧٥٪؛ الناقص: اليوم ١، بعد الظهر (تأخّر ٢٠ د)",
        ),
        (
            ABSENT,
            "4 h 30 of 6 h = 75%, needs 75%; missing: day 2, afternoon",
            "٤ س ٣٠ د من ٦ س = ٧٥٪، والحد الأدنى ٧٥٪؛ الناقص: اليوم ٢، بعد الظهر",
        ),
        (
            EXCUSED,
            "4 h 30 of 4 h 30 = 100%, needs 75%",
            "٤ س ٣٠ د من ٤ س ٣٠ د = ١٠٠٪، والحد الأدنى ٧٥٪",
        ),
        (
            JOINED_LATER,
            "3 h of 3 h = 100%, needs 75%; joined at day 2, morning",
            "٣ س من ٣ س = ١٠٠٪، والحد الأدنى ٧٥٪؛ انضمام ابتداءً من اليوم ٢، صباحاً",
        ),
    ] {
        for (language, expected) in
            [(api::Language::English, english), (api::Language::Arabic, arabic)]
        {
            story.register.app().speak(language);
            let row = standing(&mut story.register, &story.training, &story.people[place]);
            assert_eq!(row["standing"], "eligible", "{} is eligible", NAMES[place]);
            let reason = read_aloud(&text(&row, "/reason_text"));
            assert_eq!(reason, expected, "the reason tells {} the whole sum", NAMES[place]);
        }
    }
}

#[test]
fn certificates_of_one_file_are_found_by_name_and_come_out_the_same_again() {
    let mut story = set_up();
    let folder = story.register.beside("papers");
    let letter = text(&story.register.call("app_show", json!({})), "/device_letter");
    for (round, languages) in ["ar", "en", "ar+en"].into_iter().enumerate() {
        let first = folder.join(format!("{languages}.pdf"));
        let printed = story
            .register
            .call("certificates_print", print(&story.training, languages, true, &first));
        assert_eq!(printed["value"]["count"], 14, "everybody has reached 75 %");
        tests::pdf::sound(&first);
        let pages = letters(&first);
        assert_eq!(pages.len(), 14, "one page a person");
        for (place, name) in NAMES.iter().enumerate() {
            let page = &pages[place];
            assert!(page.contains(&letters_of(name)), "{languages}: {name} is found in {page}");
            // Each language is a certificate of its own, with a serial of its own.
            let serial = serial(&letter, round * 14 + place + 1);
            assert!(page.contains(&serial), "{languages}: {serial} stands on the page: {page}");
        }
        let again = folder.join("again.pdf");
        story.register.later(86_400);
        story.register.call("certificates_print", print(&story.training, languages, true, &again));
        assert!(
            std::fs::read(&first).unwrap() == std::fs::read(&again).unwrap(),
            "{languages}: a day later the same certificates come out, byte for byte"
        );
    }
}

#[test]
fn certificates_in_single_files_carry_serial_and_name() {
    let mut story = set_up();
    let folder = story.register.beside("papers");
    let letter = text(&story.register.call("app_show", json!({})), "/device_letter");
    let input = print(&story.training, "ar+en", false, &folder);
    let printed = story.register.call("certificates_print", input);
    assert_eq!(printed["value"]["files"].as_array().unwrap().len(), 14, "a file a person");
    let mut expected: Vec<String> = NAMES
        .iter()
        .enumerate()
        .map(|(place, name)| format!("{}_{name}.pdf", serial(&letter, place + 1)))
        .collect();
    expected.sort();
    assert_eq!(files_in(&folder), expected, "a file is found by serial and by name");
    for (place, name) in NAMES.iter().enumerate() {
        let file = folder.join(format!("{}_{name}.pdf", serial(&letter, place + 1)));
        tests::pdf::sound(&file);
        let pages = letters(&file);
        assert_eq!(pages.len(), 1, "{name}: one page");
        assert!(pages[0].contains(&letters_of(name)), "{name} is found in {}", pages[0]);
    }
}

#[test]
fn a_copy_holds_what_the_register_holds() {
    let mut story = set_up();
    let folder = story.register.beside("stick");
    let papers = story.register.beside("papers").join("all.pdf");
    story.register.call("certificates_print", print(&story.training, "ar", true, &papers));
    let copied = story.register.call("copies_make", json!({ "folder": folder }));
    let check = story.register.call("register_check", json!({}));
    let inspection =
        story.register.call("copies_inspect", json!({ "path": text(&copied, "/path") }));
    assert_eq!(inspection["register_hash"], check["register_hash"], "the copy is the register");
    let held = &inspection["trainings"][0];
    // 13 + 13 + 14 + 14 marks: one person joined on day 2.
    for (what, count) in
        [("participants", 14), ("sessions", 4), ("marks", 54), ("certificates", 14)]
    {
        assert_eq!(held[what], count, "{what} in the copy: {held}");
    }
    assert_eq!(files_in(&folder).len(), 1, "nothing but the copy is on the stick");
    assert_whole(&mut story.register, "after the main job");
}
