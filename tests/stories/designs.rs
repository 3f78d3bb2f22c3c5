//! How certificates look and what they say: designs that are made, tried, handed on and taken in.

use crate::scene::{
    add_people, assert_rows, assert_whole, generate, id_of, mark_rest, organisation, party, print,
    read_aloud, rows_on_disk, text, training_fields, usual_rule,
};
use serde_json::{Value, json};
use std::path::PathBuf;
use tests::register::Register;

/// A design as a form sends it, with the least that must be there.
pub(crate) fn design(name: &str) -> Value {
    json!({
        "name": name, "look": "two_rivers", "format": "a4", "orientation": "landscape",
        "stretch_title": false, "fingerprint": false, "code": false, "gendered": false,
    })
}

pub(crate) fn with(mut design: Value, field: &str, value: Value) -> Value {
    design[field] = value;
    design
}

pub(crate) fn a_text(slot: &str, text: &str) -> Value {
    json!([{ "kind": "participation", "language": "ar", "slot": slot, "text": text }])
}

pub(crate) fn the_training(register: &mut Register) -> String {
    text(&register.call("trainings_list", json!({})), "/0/id")
}

/// Chooses a design for the training of the example.
pub(crate) fn choose(register: &mut Register, design: Option<&str>) -> String {
    let training = register.call("trainings_list", json!({}))[0].clone();
    let mut fields = training["fields"].clone();
    fields["design"] = json!(design);
    register.call("trainings_change", json!({ "id": training["id"], "fields": fields }));
    text(&training, "/id")
}

pub(crate) fn print_all(
    register: &mut Register,
    training: &str,
    languages: &str,
    name: &str,
) -> Vec<u8> {
    let file = register.beside("papers").join(name);
    register.call("certificates_print", print(training, languages, true, &file));
    std::fs::read(file).unwrap()
}

fn preview(register: &mut Register, design: &Value, languages: &str) -> Value {
    let input = json!({
        "training": null, "design": design, "kind": "participation", "languages": languages,
        "width": 400,
    });
    register.call("designs_preview", input)
}

/// What was frozen for everybody, with the name as the register has it.
pub(crate) fn frozen(register: &mut Register, training: &str) -> Vec<Value> {
    let issued = register.call("certificates_list", json!({ "parent": training }));
    let issued = issued.as_array().unwrap().iter();
    issued.map(|it| serde_json::from_str(&text(it, "/fields/frozen")).unwrap()).collect()
}

#[test]
fn a_design_is_made_chosen_and_changed_and_old_papers_stay_as_they_were() {
    let mut register = Register::example();
    let page = register.call("designs_page", json!({}));
    assert_eq!(page["cards"][0]["id"], Value::Null, "the usual design is always there");
    assert_eq!(page["cards"].as_array().unwrap().len(), 2, "and the one of the example");

    let made = register.call(
        "designs_create",
        with(with(design("المنتدى"), "look", json!("modern")), "code", json!(true)),
    );
    let id = id_of(&made);
    let training = choose(&mut register, Some(&id));
    let page = register.call("designs_page", json!({}));
    let card = page["cards"].as_array().unwrap().iter().find(|card| card["id"] == id.as_str());
    assert_eq!(card.unwrap()["trainings"], 1, "the card tells who would print with it");

    let before = print_all(&mut register, &training, "ar+en", "before.pdf");
    let issued = frozen(&mut register, &training);
    assert_eq!(issued[0]["design"]["look"], "modern", "the training's design holds");
    let code = &issued[0]["code"];
    assert_eq!(code["training"], training[..8], "the code finds the training");
    assert!(code["initials"].as_str().unwrap().chars().count() <= 3, "and tells no name: {code}");

    let changed = with(design("المنتدى"), "look", json!("monochrome"));
    let changed = with(changed, "texts", a_text("opening", "تُهدى هذه الشهادة إلى"));
    register.call("designs_change", json!({ "id": id, "fields": changed }));
    let page = register
        .call("certificates_page", json!({ "training": training, "kind": "participation" }));
    let rows = page["rows"].as_array().unwrap();
    let differ = rows.iter().filter(|row| row["differs"] == true).count();
    assert_eq!(differ, 14, "today each would say something else");
    let after = print_all(&mut register, &training, "ar+en", "after.pdf");
    assert!(before == after, "a paper that was issued comes out the same, byte for byte");

    register.call("designs_remove", json!({ "id": id }));
    let kept = register.call("trainings_list", json!({}));
    assert_eq!(kept[0]["fields"]["design"], Value::Null, "nothing refers to what is gone");
    let after = print_all(&mut register, &training, "ar+en", "gone.pdf");
    assert!(before == after, "not even the removal of the design changes it");
    assert_whole(&mut register, "with designs made and removed");
}

#[test]
fn the_programmes_design_holds_where_the_training_has_none_and_the_card_may_choose_another() {
    let mut register = Register::example();
    let training = the_training(&mut register);
    let of = |look: &str| with(design(look), "look", json!(look));
    let modern = id_of(&register.call("designs_create", of("modern")));
    let stock = id_of(&register.call("designs_create", of("stock")));
    let programme = register.call("programmes_list", json!({}))[0].clone();
    let mut fields = programme["fields"].clone();
    fields["design"] = json!(modern);
    register.call("programmes_change", json!({ "id": programme["id"], "fields": fields }));
    print_all(&mut register, &training, "ar", "ar.pdf");
    assert_eq!(frozen(&mut register, &training)[0]["design"]["look"], "modern");

    let file = register.beside("papers").join("en.pdf");
    let mut input = print(&training, "en", true, &file);
    input["design"] = json!(stock);
    register.call("certificates_print", input);
    let looks: Vec<Value> = frozen(&mut register, &training)
        .into_iter()
        .filter(|it| it["language"] == "en")
        .map(|it| it["design"]["look"].clone())
        .collect();
    assert!(!looks.is_empty() && looks.iter().all(|look| look == "stock"), "{looks:?}");
}

#[test]
fn a_preview_shows_what_is_wrong_and_printing_refuses_it_by_name() {
    let mut register = Register::example();
    let fine = preview(&mut register, &with(design(""), "code", json!(true)), "ar+kmr");
    assert_eq!(fine["problems"], json!([]), "a draft needs no name yet");
    assert!(text(&fine, "/png").len() > 1_000, "there is a picture");

    for (slot, words, code, named) in [
        ("body", "قد شارك {الأسم}", "unknown-placeholder", "{الأسم}"),
        ("notes", "في {القاعة}", "placeholder-empty", "{القاعة}"),
        ("issued", "يوم {date", "unpaired-bracket", "{"),
        ("title", "شهادة [{title}", "unpaired-bracket", "["),
    ] {
        let wrong = with(design("خطأ"), "texts", a_text(slot, words));
        let seen = preview(&mut register, &wrong, "ar");
        assert_eq!(seen["problems"].as_array().unwrap().len(), 1, "{words}: {seen}");
        let problem = &seen["problems"][0];
        assert_eq!((&problem["slot"], &problem["language"]), (&json!(slot), &json!("ar")));
        assert_eq!(problem["failure"]["code"], code, "{words}");
        assert!(!text(&seen, "/png").is_empty(), "and the page is shown all the same");
        assert_eq!(preview(&mut register, &wrong, "en")["problems"], json!([]), "not in English");

        // It may be kept unfinished, but nothing is printed from it.
        let id = id_of(&register.call("designs_create", wrong));
        let training = choose(&mut register, Some(&id));
        let before = rows_on_disk(register.folder());
        let file = register.beside("papers").join("wrong.pdf");
        let refused = register.refused("certificates_print", print(&training, "ar", true, &file));
        assert_eq!(refused.code, code, "{words}");
        let sentence = read_aloud(&register.app().sentence(&refused));
        assert!(sentence.contains(named), "the sentence names it: {sentence}");
        assert!(!file.exists(), "no paper");
        assert_rows(register.folder(), &before, "no certificate either");
    }
}

#[test]
fn texts_of_a_design_are_printed_and_placeholders_work_in_every_language() {
    let mut register = Register::example();
    let texts = json!([
        { "kind": "participation", "language": "ar", "slot": "body",
          "text": "نشكر {الاسم} [من {المنظمة}] على {hours} في {CITY}.\n«{العنوان}»\n[{القاعة}]" },
        { "kind": "participation", "language": "ar", "slot": "opening", "text": "  " },
    ]);
    let id = id_of(&register.call("designs_create", with(design("شكر"), "texts", texts)));
    let kept = register.call("designs_list", json!({}));
    let kept = kept.as_array().unwrap().iter().find(|it| it["id"] == id.as_str()).unwrap();
    assert_eq!(
        kept["fields"]["texts"].as_array().unwrap().len(),
        1,
        "an empty text is the usual one"
    );
    let training = choose(&mut register, Some(&id));
    print_all(&mut register, &training, "ar", "ar.pdf");
    let all = frozen(&mut register, &training);
    let of = |name: &str| all.iter().find(|it| it["name"]["text"] == name).unwrap();
    let lines = |frozen: &Value| -> Vec<(String, String, bool)> {
        let lines = frozen["body"].as_array().unwrap().iter();
        lines
            .map(|line| {
                (
                    read_aloud(&text(line, "/text/text")),
                    text(line, "/style"),
                    line["personal"] == true,
                )
            })
            .collect()
    };
    let zahraa = lines(of("زهراء عبد الأمير حسين"));
    assert_eq!(
        zahraa[0],
        (
            "نشكر زهراء عبد الأمير حسين من فريق فكر بغيرك على ٦ ساعات تدريبية في النجف.".to_owned(),
            "body".to_owned(),
            true
        )
    );
    assert_eq!(zahraa[1].0, "«التخطيط للحملات المدنية وإدارتها»");
    assert_eq!((zahraa[1].1.as_str(), zahraa[1].2), ("strong", false), "the title stands out");
    assert_eq!(zahraa.len(), 2, "a line without its value is none");
    let aram = lines(of("ئارام عەزیز ڕەشید"));
    assert_eq!(
        aram[0].0, "نشكر ئارام عەزیز ڕەشید على ٦ ساعات تدريبية في النجف.",
        "who comes alone is of no organisation, and no space tells of it"
    );
}

/// A training with somebody of each sex, held, by an organiser of this gender.
fn gendered(gender: Value) -> (Register, String) {
    let mut register = Register::empty();
    let mut forum = organisation("جمعية النخيل", Some("PALM"));
    forum["gender"] = gender;
    let forum = id_of(&register.call("organisations_create", forum));
    let made = register.call("designs_create", with(design("يشهد"), "gendered", json!(true)));
    let mut fields = training_fields("فن الإصغاء", usual_rule());
    fields["design"] = json!(id_of(&made));
    let training = id_of(&register.call("trainings_create", fields));
    register.call("parties_create", party(&forum, &training, "organiser"));
    let sessions = generate(&mut register, &training, 1, &[(540, 660)]);
    let people = add_people(&mut register, &training, &["سعاد منير", "علي كاظم", "نور رشيد"]);
    for (person, sex) in people.iter().zip(["female", "male", "not_stated"]) {
        let list = register.call("people_list", json!({}));
        let found = list.as_array().unwrap().iter().find(|it| it["id"] == person.as_str());
        let mut fields = found.unwrap()["fields"].clone();
        fields["sex"] = json!(sex);
        register.call("people_change", json!({ "id": person, "fields": fields }));
    }
    let session = register.call("sessions_list", json!({ "parent": training }))[0].clone();
    let mut fields = session["fields"].clone();
    fields["state"] = json!("held");
    register.call("sessions_change", json!({ "id": session["id"], "fields": fields }));
    mark_rest(&mut register, &sessions[0]);
    (register, training)
}

/// What stands before the name and in the first line after it.
fn around_the_name(register: &mut Register, training: &str, name: &str) -> (String, String) {
    let all = frozen(register, training);
    let found = all.iter().find(|it| it["name"]["text"] == name).unwrap();
    (read_aloud(&text(found, "/opening/text")), read_aloud(&text(found, "/body/0/text/text")))
}

#[test]
fn arabic_follows_the_sex_where_it_is_stated_and_is_neutral_where_not() {
    let neutral = ("تُمنح هذه الشهادة إلى", "إثباتاً للمشاركة في التدريب الموسوم");
    for (gender, verb) in [("feminine", "تشهد"), ("masculine", "يشهد")] {
        let (mut register, training) = gendered(json!(gender));
        print_all(&mut register, &training, "ar", "ar.pdf");
        for (name, title, did) in
            [("سعاد منير", "السيدة", "قد شاركت"), ("علي كاظم", "السيد", "قد شارك")]
        {
            let (opening, body) = around_the_name(&mut register, &training, name);
            assert_eq!(opening, format!("{verb} جمعية النخيل بأنّ {title}"), "{name}");
            assert_eq!(body, format!("{did} في التدريب الموسوم"), "{name}");
        }
        let (opening, body) = around_the_name(&mut register, &training, "نور رشيد");
        assert_eq!((opening.as_str(), body.as_str()), neutral, "never a guess");
    }
    let (mut register, training) = gendered(Value::Null);
    print_all(&mut register, &training, "ar", "ar.pdf");
    for name in ["سعاد منير", "علي كاظم"] {
        let (opening, body) = around_the_name(&mut register, &training, name);
        assert_eq!((opening.as_str(), body.as_str()), neutral, "whose verb follows no gender");
    }
}

#[test]
fn the_designer_offers_what_can_be_chosen_and_the_usual_texts() {
    let mut register = Register::example();
    let page = register.call("designs_page", json!({}));
    let texts = page["texts"].as_array().unwrap();
    // Six places in five languages, and four more in Arabic, for five kinds.
    assert_eq!(texts.len(), 5 * (6 * 5 + 4));
    let title = texts
        .iter()
        .find(|it| it["kind"] == "trainer" && it["language"] == "kmr" && it["slot"] == "title");
    assert_eq!(title.unwrap()["text"], "Bawernameya Perwerdekariyê");
    // Each usual text, written into a design as it is, says the same as none.
    let all = with(design("x"), "texts", page["texts"].clone());
    for languages in ["ar+en", "ckb+ar", "it", "kmr+ckb"] {
        let own = preview(&mut register, &all, languages);
        let usual = preview(&mut register, &design("x"), languages);
        assert_eq!(own["problems"], json!([]), "{languages}");
        assert!(own["png"] == usual["png"], "{languages}: the same page");
    }
    let placeholders = page["placeholders"].as_array().unwrap();
    let name = placeholders.iter().find(|it| it["name"] == "name").unwrap();
    let token = name["tokens"].as_array().unwrap().iter().find(|it| it["language"] == "ar");
    assert_eq!(token.unwrap()["text"], "{الاسم}");
}

#[test]
fn a_test_page_shows_rulers_and_what_the_stock_keeps_free() {
    let mut register = Register::example();
    let file = register.beside("papers").join("test");
    let stock = with(design("x"), "look", json!("stock"));
    let stock = with(stock, "kept_free", json!({ "top": 40, "bottom": 20, "start": 0, "end": 0 }));
    let input = json!({ "design": stock, "path": file });
    let saved = register.call("designs_test_page", input.clone());
    let path = PathBuf::from(text(&saved, "/path"));
    assert_eq!(path.extension().unwrap(), "pdf", "the ending is added");
    tests::pdf::sound(&path);
    let arabic = tests::pdf::pages(&path);
    assert_eq!(arabic.len(), 1);
    assert!(arabic[0].contains("صفحة تجربة"), "{}", arabic[0]);
    for millimetres in ["20", "40", "280"] {
        assert!(arabic[0].contains(millimetres), "a ruler of A4 shows {millimetres}");
    }
    assert!(!arabic[0].contains("شهادة"), "no certificate is imitated");

    let kept = "nothing is printed outside";
    let mut english = |design: Value| {
        register.app().speak(api::Language::English);
        register.call("designs_test_page", json!({ "design": design, "path": path }));
        tests::pdf::pages(&path)[0].split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(english(stock).contains(kept), "printed paper keeps something free");
    let modern = with(design("x"), "look", json!("modern"));
    let modern =
        english(with(modern, "kept_free", json!({ "top": 40, "bottom": 0, "start": 0, "end": 0 })));
    assert!(modern.contains("dashed line") || modern.contains("Dashed line"), "{modern}");
    assert!(!modern.contains(kept), "other paper keeps nothing free: {modern}");

    let some = json!({ "top": 30, "bottom": 10, "start": 15, "end": 5 });
    for language in api::Language::ALL {
        for (format, orientation) in [("a4", "portrait"), ("a5", "landscape"), ("a5", "portrait")] {
            register.app().speak(language);
            let paper = with(design("x"), "look", json!("stock"));
            let paper = with(with(paper, "format", json!(format)), "kept_free", some.clone());
            let paper = with(paper, "orientation", json!(orientation));
            let input = json!({ "design": paper, "path": path });
            let drawn = register.app().dispatch("designs_test_page", &input);
            assert!(drawn.is_ok(), "{language:?} on {format} {orientation}: {drawn:?}");
        }
    }

    let most = json!({ "top": 80, "bottom": 80, "start": 0, "end": 0 });
    let (look, path) = (json!("stock"), register.beside("papers").join("none.pdf"));
    let none = with(with(design("x"), "look", look), "kept_free", most);
    let refused = register.refused("designs_test_page", json!({ "design": none, "path": path }));
    assert_eq!(refused.code, "does-not-fit", "a page without room says so");
    assert!(!path.exists(), "and is not written");
}

#[test]
fn a_scan_without_ink_is_refused_where_it_is_chosen() {
    let mut register = Register::example();
    let before = rows_on_disk(register.folder());
    // The icon is a fine logo, and no ink on paper.
    let icon = tests::repository::root().join("assets/icons/32.png");
    let scan = json!({ "path": icon, "used_as": "signature" });
    let refused = register.refused("pictures_add", scan);
    assert_eq!(refused.code, "picture-no-ink");
    assert_rows(register.folder(), &before, "nothing of it is kept");

    let logo = id_of(&register.call("pictures_add", json!({ "path": icon, "used_as": "logo" })));
    let signers = json!([{ "source": "organiser", "picture": logo }]);
    let signed = with(design("x"), "signers", signers);
    let refused = register.refused("designs_create", signed.clone());
    let found = (refused.code.as_str(), refused.field.as_deref());
    assert_eq!(found, ("picture-no-ink", Some("picture")), "nor by way of a logo");
    let seen = preview(&mut register, &signed, "ar");
    assert_eq!(seen["problems"][0]["failure"]["code"], "picture-no-ink", "the preview says it too");
}
