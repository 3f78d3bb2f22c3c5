//! What holds for the message files in every language, and how messages read once they are filled.

#![allow(clippy::unwrap_used, reason = "a test may stop where the files are not as they should be")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use words::{Argument, Digits, Figures, Language, Words};

/// Every file of messages, those of the screens included, as Arabic has them.
fn files() -> Vec<String> {
    let mut files: Vec<String> = fs::read_dir(locales().join("ar"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    files
}

/// The files that a language has: on paper only, it says only what paper says.
fn files_of(language: Language) -> Vec<String> {
    if Language::ALL.contains(&language) { files() } else { vec!["print".to_owned()] }
}

fn locales() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales")
}

/// The body of each message of one file, by id.
fn messages(language: Language, file: &str) -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(locales().join(language.tag()).join(format!("{file}.ftl"))).unwrap();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (id, value) = line.split_once(" =").unwrap();
            let before = messages.insert(id.to_owned(), value.to_owned());
            assert!(before.is_none(), "{} is twice in {}/{file}", id, language.tag());
            current = Some(id.to_owned());
        } else if let Some(body) = current.as_ref().and_then(|id| messages.get_mut(id)) {
            body.push('\n');
            body.push_str(line);
        }
    }
    messages
}

/// The names after `$` in a message's body.
fn variables(body: &str) -> BTreeSet<&str> {
    body.split('$')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap())
        .collect()
}

/// The same, with `$countText` and `$count` as one.
fn arguments(body: &str) -> BTreeSet<String> {
    variables(body)
        .iter()
        .map(|name| name.strip_suffix("Text").unwrap_or(name).to_owned())
        .collect()
}

/// The words of a body without what stands in braces.
fn prose(body: &str) -> String {
    let mut depth = 0;
    let mut prose = String::new();
    for character in body.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => prose.push(character),
            _ => {}
        }
    }
    // The variants of a selection stand in braces too, but they are read: each is a line of its own.
    for line in body.lines().map(str::trim).filter(|line| line.starts_with(['[', '*'])) {
        let text = line.split_once(']').map_or("", |(_, text)| text);
        let mut inner = 0;
        prose.push('\n');
        for character in text.chars() {
            match character {
                '{' => inner += 1,
                '}' => inner -= 1,
                _ if inner == 0 => prose.push(character),
                _ => {}
            }
        }
    }
    prose
}

fn words() -> Words {
    Words::load().unwrap()
}

/// A message without its isolation marks, which a reader does not see.
fn said(language: Language, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    words().say(language, Digits::Auto, id, arguments).replace(['\u{2068}', '\u{2069}'], "")
}

fn counted(language: Language, id: &str, count: i64) -> String {
    said(language, id, &[("count", Argument::Number(count))])
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    for language in Language::PRINTED {
        for file in files_of(language) {
            let english = messages(Language::English, &file);
            let mut other = messages(language, &file);
            // Of the printed languages, only Arabic has verbs that follow the sex here.
            other.retain(|id, _| !id.starts_with("print-gendered-"));
            let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) =
                (english.keys().collect(), other.keys().collect());
            assert_eq!(ours, theirs, "{}/{file}", language.tag());
            for (id, body) in &english {
                assert_eq!(arguments(body), arguments(&other[id]), "{id} in {}", language.tag());
            }
        }
    }
}

#[test]
fn every_message_of_this_crate_can_be_said_with_its_own_arguments() {
    let words = words();
    for file in files() {
        for (id, body) in messages(Language::English, &file) {
            if !words.has(Language::English, &id) {
                continue;
            }
            let names = arguments(&body);
            let mut values: Vec<(&str, Argument<'_>)> =
                names.iter().map(|name| (name.as_str(), Argument::Number(3))).collect();
            // Messages that stand in others take their arguments from them.
            values.extend([("noun", Argument::Text("session")), ("title", Argument::Text("T"))]);
            let spoken = Language::PRINTED.into_iter();
            for language in spoken.filter(|language| files_of(*language).contains(&file)) {
                assert!(words.has(language, &id), "{id} is not loaded in {}", language.tag());
                let text = words.say(language, Digits::Auto, &id, &values);
                // This one shows users how placeholders are written.
                let shown = if id == "cli-option-pattern" { "{serial}_{name}" } else { "" };
                let bare = text.replacen(shown, "", 1);
                assert!(!bare.contains(['{', '}', '⟦']) && !text.is_empty(), "{id}: {text}");
            }
        }
    }
}

#[test]
fn a_number_is_never_shown_bare() {
    for language in Language::PRINTED {
        for file in files_of(language) {
            for (id, body) in messages(language, &file) {
                assert!(!body.contains("NUMBER("), "{id} formats a number itself");
                for name in variables(&body) {
                    let selects = body.contains(&format!("${name} ->"));
                    let shown = body.contains(&format!("{{ ${name} }}"));
                    assert!(
                        !(selects && shown),
                        "{id} in {} shows ${name}, not ${name}Text",
                        language.tag()
                    );
                }
            }
        }
    }
}

/// Messages that show words of other languages on purpose.
fn mixes_languages(id: &str) -> bool {
    let starts = ["choice-language", "organisations-gender-"];
    starts.iter().any(|start| id.starts_with(start))
        || id == "app-other-language"
        || id.ends_with("-example")
}

#[test]
fn arabic_script_has_its_own_punctuation_and_letters() {
    for (language, foreign) in [(Language::Arabic, "یکەڕڵۆێەھ"), (Language::Sorani, "يكىةھ")]
    {
        for file in files() {
            for (id, body) in messages(language, &file) {
                let prose = prose(&body);
                for sign in [',', ';', '?', '"', '“', '”'] {
                    assert!(!prose.contains(sign), "{id} in {} has {sign}", language.tag());
                }
                for letter in foreign.chars().filter(|_| !mixes_languages(&id)) {
                    assert!(!prose.contains(letter), "{id} in {} has {letter}", language.tag());
                }
            }
        }
    }
}

#[test]
fn no_two_files_have_the_same_message() {
    let mut seen = BTreeMap::new();
    for file in files() {
        for id in messages(Language::English, &file).into_keys() {
            if let Some(other) = seen.insert(id.clone(), file.clone()) {
                panic!("{id} is in {other} and in {file}: the later one would hide the other");
            }
        }
    }
}

#[test]
fn quotes_come_in_the_language_s_own_pairs() {
    for language in Language::PRINTED {
        let (open, close) =
            if language == Language::English { ('“', '”') } else { ('«', '»') };
        for file in files_of(language) {
            for (id, body) in messages(language, &file) {
                let prose = prose(&body);
                assert!(!prose.contains('"'), "{id} in {}", language.tag());
                let (opened, closed) = (prose.matches(open).count(), prose.matches(close).count());
                assert_eq!(opened, closed, "{id} in {} opens what it closes", language.tag());
            }
        }
    }
}

#[test]
fn arabic_counts_take_the_form_of_their_number() {
    let expected = [
        (0, "لا مشاركين"),
        (1, "مشارك واحد"),
        (2, "مشاركان"),
        (3, "٣ مشاركين"),
        (10, "١٠ مشاركين"),
        (11, "١١ مشاركاً"),
        (99, "٩٩ مشاركاً"),
        (100, "١٠٠ مشارك"),
        (101, "١٠١ مشارك"),
        (102, "١٠٢ مشارك"),
        (103, "١٠٣ مشاركين"),
        (111, "١١١ مشاركاً"),
        (200, "٢٠٠ مشارك"),
        (1003, "١٬٠٠٣ مشاركين"),
    ];
    for (count, text) in expected {
        assert_eq!(counted(Language::Arabic, "count-participants", count), text);
    }
}

#[test]
fn counts_in_the_other_languages() {
    assert_eq!(counted(Language::English, "count-people", 1), "1 person");
    assert_eq!(counted(Language::English, "count-people", 0), "0 people");
    assert_eq!(counted(Language::English, "count-people", 1500), "1,500 people");
    assert_eq!(counted(Language::Italian, "count-sessions", 1), "1 sessione");
    assert_eq!(counted(Language::Italian, "count-sessions", 1_000_000), "1.000.000 sessioni");
    assert_eq!(counted(Language::Sorani, "count-people", 14), "١٤ کەس");
}

#[test]
fn hours_on_a_certificate() {
    let hours = |language, minutes| {
        words()
            .training_hours(language, Digits::Auto, minutes)
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(hours(Language::Arabic, 60), "ساعة تدريبية واحدة");
    assert_eq!(hours(Language::Arabic, 120), "ساعتين تدريبيتين");
    assert_eq!(hours(Language::Arabic, 360), "٦ ساعات تدريبية");
    assert_eq!(hours(Language::Arabic, 720), "١٢ ساعة تدريبية");
    assert_eq!(hours(Language::Arabic, 390), "٦ ساعات تدريبية و٣٠ دقيقة");
    assert_eq!(hours(Language::English, 360), "6 training hours");
    assert_eq!(hours(Language::English, 390), "6 training hours and 30 minutes");
    assert_eq!(hours(Language::English, 45), "45 minutes");
    assert_eq!(hours(Language::Sorani, 720), "١٢ کاتژمێر");
    assert_eq!(hours(Language::Italian, 60), "1 ora");
}

#[test]
fn the_arabic_certificate_reads_as_agreed() {
    let arabic = Language::Arabic;
    let title = Argument::Text("التخطيط للحملات المدنية وإدارتها");
    assert_eq!(said(arabic, "print-title-participation", &[]), "شهادة مشاركة");
    assert_eq!(said(arabic, "print-awarded-to-participation", &[]), "تُمنح هذه الشهادة إلى");
    assert_eq!(
        said(arabic, "print-for-participation-titled", &[("title", title)]),
        "إثباتاً للمشاركة في التدريب الموسوم «التخطيط للحملات المدنية وإدارتها»"
    );
    let days = ["2018-06-01", "2018-06-02"].map(|day| day.parse().unwrap());
    let dates = Figures::new(arabic, Digits::Auto).certificate_dates(&days);
    let hours = words().training_hours(arabic, Digits::Auto, 360);
    let held = [
        ("place", Argument::Text("النجف")),
        ("dates", Argument::Text(&dates)),
        ("hours", Argument::Text(&hours)),
    ];
    assert_eq!(
        said(arabic, "print-held", &held),
        "الذي أُقيم في النجف للمدة من ١ إلى ٢ حزيران ٢٠١٨، بواقع ٦ ساعات تدريبية."
    );
}

#[test]
fn the_certificates_in_the_other_languages_read_as_agreed() {
    let days = ["2018-06-01", "2018-06-02"].map(|day| day.parse().unwrap());
    let held = |language, city| {
        let place = said(language, "print-place", &[("city", Argument::Text(city))]);
        let dates = Figures::new(language, Digits::Auto).certificate_dates(&days);
        let hours = words().training_hours(language, Digits::Auto, 720);
        let values = [
            ("place", Argument::Text(&place)),
            ("dates", Argument::Text(&dates)),
            ("hours", Argument::Text(&hours)),
        ];
        said(language, "print-held", &values)
    };
    assert_eq!(
        held(Language::English, "Najaf"),
        "held in Najaf, Iraq, on 1–2 June 2018 (12 training hours)."
    );
    assert_eq!(
        held(Language::Italian, "Najaf"),
        "svoltosi a Najaf, Iraq, dal 1º al 2 giugno 2018, per un totale di 12 ore."
    );
    assert_eq!(
        held(Language::Sorani, "نەجەف"),
        "شوێن: نەجەف · کات: لە ١ تا ٢ی حوزەیرانی ٢٠١٨ · ماوە: ١٢ کاتژمێر"
    );
}

#[test]
fn every_value_is_isolated() {
    let arguments = [("count", Argument::Number(3)), ("sessions", Argument::Text("A"))];
    let text = words().say(Language::English, Digits::Auto, "eligibility-unmarked", &arguments);
    assert!(text.contains("\u{2068}3\u{2069}") && text.contains("\u{2068}A\u{2069}"), "{text:?}");
}

#[test]
fn the_reason_explains_itself() {
    let figures = Figures::new(Language::English, Digits::Auto);
    let (attended, counted) = (figures.duration(270), figures.duration(360));
    let (percent, threshold) = (figures.percent(75), figures.percent(80));
    let day = [("day", Argument::Number(2)), ("part", Argument::Text("afternoon"))];
    let missing = said(Language::English, "eligibility-session-part", &day);
    let arguments = [
        ("attended", Argument::Text(attended.as_str())),
        ("counted", Argument::Text(&counted)),
        ("percent", Argument::Text(&percent)),
        ("threshold", Argument::Text(&threshold)),
        ("missing", Argument::Text(&missing)),
    ];
    assert_eq!(
        said(Language::English, "eligibility-below-missing", &arguments),
        "4 h 30 of 6 h = 75%, needs 80%; missing: day 2, afternoon"
    );
}

#[test]
fn a_failure_names_its_field_and_its_noun() {
    let words = words();
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let limit = [("limit", Argument::Number(200))];
    let text = words.failure(
        Language::English,
        Digits::Auto,
        "text-too-long",
        &limit,
        Some("place.city_ar"),
    );
    assert_eq!(plain(text), "City in Arabic: The text is too long: at most 200 characters fit.");
    let noun = [("noun", Argument::Text("training"))];
    let text = words.failure(Language::Arabic, Digits::Auto, "unknown-record", &noun, None);
    assert_eq!(plain(text), "التدريب: لم يُعثر على هذا السجل، وربما أُزيل.");
    let text = words.failure(Language::English, Digits::Auto, "never-heard-of", &[], None);
    assert!(
        text.starts_with("Something went wrong"),
        "an unknown code still gives a sentence: {text}"
    );
}

#[test]
fn what_is_missing_is_taken_from_the_next_language_or_shows_its_id() {
    let words = words();
    assert_eq!(
        words.say(Language::Sorani, Digits::Auto, "no-such-message", &[]),
        "⟦no-such-message⟧"
    );
    assert!(!words.has(Language::English, "no-such-message"));
    for language in Language::ALL {
        assert!(words.has(language, "failure-internal"));
    }
    assert_eq!(words.field(Language::English, Digits::Auto, "unheard_of"), "unheard_of");
    assert_eq!(words.choice(Language::Arabic, Digits::Auto, "state", "left_early"), "خروج مبكر");
}

#[test]
fn words_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn tags_name_languages_and_digits_both_ways() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert_eq!(Language::printed(language.tag()), Some(language));
    }
    assert_eq!(Language::printed("kmr"), Some(Language::Kurmanji));
    assert_eq!(Language::from_tag("kmr"), None, "Kurmanji is on paper only");
    assert_eq!(Language::from_tag("ar-IQ"), None);
    for digits in [Digits::Auto, Digits::Arab, Digits::Latn] {
        assert_eq!(Digits::of_tag(digits.tag()), Some(digits));
    }
    assert_eq!(Digits::of_tag("roman"), None);
}
