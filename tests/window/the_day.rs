//! The trainer's whole day in the real window without a mouse, in Arabic and in English: from the
//! evening before to the stick for the secretariat. What both days leave behind is the same.

use crate::second_laptop::{assert_limited, copy_for_second_laptop};
use api::Environment;
use chrono::{Duration, NaiveDateTime, Timelike};
use serde_json::{Value, json};
use std::path::Path;
use tests::pdf;
use tests::program::hadir;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;
use thirtyfour::Key;

/// Fifteen people of invented names, as they come in a message.
const PEOPLE: [&str; 15] = [
    "زينب كاظم جبار",
    "علي صادق نعمة",
    "نور رحيم شاكر",
    "حيدر جواد مهدي",
    "سارة محسن عودة",
    "كرار عباس نعمة",
    "مريم صادق شاكر",
    "حسن كاظم مهدي",
    "رقية جواد جبار",
    "ياسر محسن نعمة",
    "ئارام عەزیز ڕەشید",
    "شیلان کەریم عوسمان",
    "هدى عباس عودة",
    "قاسم رحيم جبار",
    "Marta Verdi",
];

/// A laptop at the evening before, and the hours of the training that is to come.
struct Laptop {
    register: Register,
    window: Option<Window>,
    /// The date and minute at which the session that is on now began, 25 minutes ago.
    now: NaiveDateTime,
}

impl Laptop {
    /// With the training of last month: an organiser, a trainer, two sessions on one day and, on
    /// the next, one at the hour that it is now.
    fn with_last_months_training(language: &str) -> Self {
        let now = (Environment::real().now)().local - Duration::minutes(25);
        let mut register = Register::empty();
        let settings = json!({ "language": language, "digits": "latn", "theme": null,
            "user_name": null, "device_letter": "A", "late_after": null });
        register.call("settings_change", settings);
        let forum = register.call(
            "organisations_create",
            json!({ "name_ar": "منتدى النجف الاجتماعي", "name_ckb": null,
                "name_en": "Najaf Social Forum", "name_it": null, "code": "NJF", "kind": "forum",
                "logo": null }),
        );
        let place = json!({ "governorate": "IQ-NA", "city_ar": "النجف", "city_ckb": null,
            "city_en": "Najaf", "city_it": null, "venue": null });
        let rule = json!({ "threshold_percent": 60, "excused_leaves_sum": true,
            "unmarked_blocks": true });
        let training = register.call(
            "trainings_create",
            json!({ "series": null, "programme": null, "title_ar": "العمل التطوعي",
                "title_ckb": null, "title_en": "Volunteering", "title_it": null, "place": place,
                "rule": rule }),
        );
        let training = training["value"]["id"].clone();
        register.call(
            "parties_create",
            json!({ "organisation": forum["value"]["id"], "programme": null,
                "training": training, "role": "organiser", "position": 0, "line_ar": null,
                "line_ckb": null, "line_en": null, "line_it": null }),
        );
        let begins = now.hour() * 60 + now.minute();
        let days = [
            (
                "2026-05-01",
                json!([{ "start_minute": 540, "end_minute": 630 },
                { "start_minute": 660, "end_minute": 750 }]),
            ),
            ("2026-05-02", json!([{ "start_minute": begins, "end_minute": begins + 90 }])),
        ];
        for (date, slots) in days {
            let input = json!({ "training": training, "first_date": date, "days": 1,
                "slots": slots });
            register.call("sessions_generate", input);
        }
        register.close();
        let window = Window::open(register.folder());
        Self { register, window: Some(window), now }
    }

    fn window(&self) -> &Window {
        self.window.as_ref().expect("the window is open")
    }

    /// The first day of the new training: yesterday, so that the second is the one of today.
    fn first_day(&self) -> String {
        (self.now.date() - Duration::days(1)).format("%d/%m/%Y").to_string()
    }

    fn key(&self, key: &Key) {
        self.window().press(key.value().to_string());
    }

    fn chord(&self, held: &Key, pressed: char) {
        self.window().chord(held, pressed);
    }

    fn press(&self, keys: &str) {
        self.window().press(keys);
    }

    /// Goes on with the Tab key until the thing of this name has the keyboard.
    fn reach(&self, name: &str) {
        let script = "return document.activeElement.closest('[data-test]')?.dataset.test ?? ''";
        self.window().find(name);
        for _ in 0..120 {
            if self.window().script(script, Vec::new()).as_str() == Some(name) {
                return;
            }
            self.key(&Key::Tab);
        }
        panic!("{name} cannot be reached by the keyboard");
    }

    fn enter(&self, name: &str) {
        self.reach(name);
        self.key(&Key::Enter);
    }

    /// Writes into a field, in place of what stands there.
    fn write(&self, name: &str, text: &str) {
        self.reach(name);
        self.chord(&Key::Control, 'a');
        self.press(&text.replace('\n', &Key::Enter.value().to_string()));
    }

    fn counted(&self, count: &str, number: usize) {
        until(&format!("{count} {number}"), || {
            let shown = self.window().all(&format!("count-{count}"));
            let text = shown.first()?.text();
            let found: String = text.chars().filter(char::is_ascii_digit).collect();
            (found == number.to_string()).then_some(())
        });
    }

    /// Cuts the power and starts the laptop again.
    fn lose_power(&mut self) {
        self.window.take().expect("the window is open").cut_power();
        hadir(self.register.folder(), &["check"]).well();
        self.window = Some(Window::open_again(self.register.folder()));
    }
}

/// The evening before: a training like the last one, and the list out of a message.
fn the_evening_before(laptop: &Laptop) {
    laptop.window().find("rail-today");
    laptop.chord(&Key::Control, 'n');
    laptop.write("new-first-date", &laptop.first_day());
    laptop.write("title-ar", "التخطيط للحملات");
    laptop.write("title-en", "Planning campaigns");
    laptop.enter("save");
    until("three sessions", || (laptop.window().all("open-roll-call").len() == 3).then_some(()));
}

/// The list arrives as a message and is pasted; the sheet to sign is saved for the printer.
fn the_list(laptop: &Laptop, sheet: &Path) {
    laptop.enter("tab-participants");
    laptop.write("paste", &PEOPLE.join("\n"));
    laptop.enter("paste-add");
    laptop.enter("papers");
    laptop.reach("paper-save");
    laptop.window().dialog(|_| laptop.key(&Key::Enter)).save_as(sheet);
    laptop.window().find("paper-saved");
    laptop.enter("paper-close");
}

/// The first session: people come in, one does not, one was not on the list, one leaves at 10:00.
fn the_first_session(laptop: &Laptop) {
    laptop.enter("tab-sessions");
    laptop.enter("open-roll-call");
    laptop.counted("unmarked", 15);
    for (place, letters) in ["نور", "مريم ص", "mar"].into_iter().enumerate() {
        laptop.press(letters);
        laptop.key(&Key::Enter);
        laptop.counted("present", place + 1);
    }
    laptop.press("ياس4");
    laptop.counted("absent", 1);
    laptop.press("بسمة طارق");
    laptop.window().find("walk-in-found");
    laptop.key(&Key::Enter);
    laptop.counted("present", 4);
    laptop.key(&Key::Escape);
    laptop.window().chord_of(&[&Key::Control, &Key::Shift], 'a');
    laptop.counted("present", 15);
    // The question is answered beside the work: she is away for the rest of that day.
    laptop.press("هدى3");
    laptop.window().find("question");
    laptop.chord(&Key::Control, Key::Enter.value());
    laptop.counted("left_early", 1);
    laptop.key(&Key::Escape);
    laptop.chord(&Key::Shift, Key::F2.value());
    laptop.reach("mark-time");
    laptop.chord(&Key::Control, 'a');
    laptop.press("10:00");
    laptop.key(&Key::Enter);
    laptop.window().read("10:00");
}

/// The second session: somebody has excused herself, the others are as in the first one; then the
/// power fails.
fn the_second_session(laptop: &mut Laptop) {
    laptop.chord(&Key::Alt, Key::Down.value());
    laptop.counted("absent", 1);
    laptop.press("مريم5");
    laptop.counted("excused", 1);
    laptop.key(&Key::Escape);
    laptop.chord(&Key::Control, 'd');
    laptop.counted("present", 13);
    laptop.chord(&Key::Control, 'z');
    laptop.counted("unmarked", 14);
    laptop.chord(&Key::Control, 'y');
    laptop.counted("absent", 2);
    laptop.lose_power();
    laptop.counted("present", 13);
    laptop.counted("absent", 2);
    laptop.counted("excused", 1);
}

/// The session that is on now: who comes in is late by the clock. It is left with people unmarked
/// once, found again on the first screen, and finished.
fn the_session_of_today(laptop: &Laptop) {
    laptop.chord(&Key::Alt, Key::Down.value());
    laptop.counted("unmarked", 16);
    laptop.press("علي");
    laptop.key(&Key::Enter);
    laptop.counted("late", 1);
    laptop.press("قاسم4");
    laptop.counted("absent", 1);
    laptop.chord(&Key::Control, '1');
    laptop.window().find("question");
    laptop.key(&Key::Escape);
    laptop.enter("open-roll-call");
    laptop.counted("unmarked", 14);
    laptop.window().chord_of(&[&Key::Control, &Key::Shift], 'a');
    laptop.counted("present", 14);
}

/// Certificates for whoever is due one.
fn the_last_hour(laptop: &Laptop, certificates: &Path) {
    laptop.enter("back");
    laptop.enter("tab-certificates");
    laptop.reach("print");
    laptop.window().dialog(|_| laptop.key(&Key::Enter)).save_as(certificates);
    laptop.window().find("printed");
    // A name is seen to be written wrongly when it hangs in the hands of its owner.
    laptop.enter("tab-participants");
    laptop.reach("participants");
    laptop.key(&Key::F2);
    laptop.write("participant-name", "زينب كاظم الجبوري");
    laptop.enter("participant-save");
    laptop.enter("tab-certificates");
    laptop.window().find("differs");
    laptop.enter("reissue");
    laptop.write("reissue-reason", "خطأ في كتابة الاسم");
    laptop.reach("reissue-save");
    let again = certificates.with_file_name("again.pdf");
    laptop.window().dialog(|_| laptop.key(&Key::Enter)).save_as(&again);
    until("the new certificate", || laptop.window().all("differs").is_empty().then_some(()));
}

/// The whole for the secretariat; then this training alone for a colleague's laptop.
fn leaving(laptop: &Laptop, stick: &Path, second: &Path) {
    laptop.chord(&Key::Control, '3');
    laptop.reach("copy");
    laptop.window().dialog(|_| laptop.key(&Key::Enter)).choose(stick);
    laptop.window().find("copied");
    copy_for_second_laptop(laptop.window(), 0);
    laptop.window().dialog(|_| laptop.key(&Key::Enter)).choose(second);
    until("the copy for a second laptop", || {
        laptop.window().find("copied").text().contains("-part_").then_some(())
    });
}

/// The states of everybody on a sheet, in the order of the list.
fn states(register: &mut Register, session: &Value) -> Vec<String> {
    let sheet = register.call("marks_sheet", json!({ "id": session["id"] }));
    let rows = sheet["rows"].as_array().unwrap();
    rows.iter().map(|row| row["state"].as_str().unwrap_or("unmarked").to_owned()).collect()
}

/// Everybody present but these, by their place in the list.
fn present_but(others: &[(usize, &str)]) -> Vec<String> {
    let state = |place| others.iter().find(|(other, _)| *other == place);
    (0..16).map(|place| state(place).map_or("present", |(_, state)| state).to_owned()).collect()
}

fn the_day(language: &str) {
    let place = tempfile::tempdir().unwrap();
    let (sheet, certificates) = (place.path().join("sheet.pdf"), place.path().join("all.pdf"));
    let stick = place.path().join("stick");
    let second = place.path().join("second");
    std::fs::create_dir(&stick).unwrap();
    std::fs::create_dir(&second).unwrap();
    let mut laptop = Laptop::with_last_months_training(language);
    the_evening_before(&laptop);
    the_list(&laptop, &sheet);
    the_first_session(&laptop);
    the_second_session(&mut laptop);
    the_session_of_today(&laptop);
    the_last_hour(&laptop, &certificates);
    leaving(&laptop, &stick, &second);
    drop(laptop.window.take());

    // What is left behind does not depend on the language.
    let register = &mut laptop.register;
    register.reopen();
    let cards = register.call("trainings_cards", json!({}));
    let card = cards.as_array().unwrap().iter().find(|card| card["participants"] == 16).unwrap();
    let page = register.call("trainings_page", json!({ "id": card["id"] }));
    assert_eq!(page["fields"]["title_ar"], "التخطيط للحملات");
    assert_eq!(page["parties"].as_array().map(Vec::len), Some(1), "as last month");
    let sessions = page["sessions"].as_array().unwrap().clone();
    let expected = [
        present_but(&[(9, "absent"), (12, "left_early")]),
        present_but(&[(6, "excused"), (9, "absent"), (12, "absent")]),
        present_but(&[(1, "late"), (13, "absent")]),
    ];
    for (session, expected) in sessions.iter().zip(&expected) {
        assert_eq!(&states(register, session), expected, "{}", session["fields"]["time"]);
    }
    let sheet_of_today = register.call("marks_sheet", json!({ "id": sessions[2]["id"] }));
    let came = sheet_of_today["rows"][1]["minute"].as_i64().unwrap();
    let began = sessions[2]["fields"]["time"]["start_minute"].as_i64().unwrap();
    assert!((25..60).contains(&(came - began)), "late by the clock: {came} after {began}");

    pdf::sound(&sheet);
    let signed = pdf::pages(&sheet).concat();
    assert!(PEOPLE.iter().all(|name| signed.contains(name)), "all names to sign: {signed}");
    pdf::sound(&certificates);
    let issued = register.call("certificates_list", json!({ "parent": card["id"] }));
    let issued = issued.as_array().unwrap();
    let withdrawn = issued.iter().filter(|it| !it["fields"]["withdrawal"].is_null()).count();
    assert_eq!(withdrawn, 1, "the one with the wrong name");
    let of_the_kind = |kind: &str| issued.iter().filter(|it| it["fields"]["kind"] == kind).count();
    assert_eq!(of_the_kind("participation"), 15, "fourteen, one of them twice");
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1, "one file on the stick");
    assert_limited(&second, &card["id"], 16);
    register.close();
    hadir(register.folder(), &["check"]).well();
}

#[test]
fn the_day_is_played_through_by_keyboard_in_arabic() {
    the_day("ar");
}

#[test]
fn the_day_is_played_through_by_keyboard_in_english() {
    the_day("en");
}
