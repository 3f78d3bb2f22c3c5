//! Designs as files and in copies: handed on, taken in, and refused whole where they are not sound.

use crate::designs::{a_text, choose, design, print_all, with};
use crate::scene::{assert_rows, assert_whole, files_in, id_of, rows_on_disk, text};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::register::Register;
use tests::repository::root;

/// A design with a scanned signature, chosen for the example's training and printed.
fn signed(register: &mut Register) -> (String, String) {
    // Not the scan of the example's own design, which would keep it too.
    let path = root().join("src-tauri/crates/paper/tests/pictures/signature.jpg");
    let picture =
        id_of(&register.call("pictures_add", json!({ "path": path, "used_as": "signature" })));
    let signers = json!([
        { "source": "trainer", "picture": picture },
        { "source": "nobody", "function_ar": "الختم" },
        { "source": "typed", "name_ar": "هدى الموسوي", "function_ar": "السكرتارية" },
    ]);
    let texts = a_text("opening", "تُهدى هذه الشهادة إلى");
    let design = with(with(design("بتوقيع"), "signers", signers), "texts", texts);
    let design = with(design, "orientation", json!("portrait"));
    (id_of(&register.call("designs_create", design)), picture)
}

#[test]
fn a_design_handed_on_prints_the_same_bytes_elsewhere() {
    let mut here = Register::example();
    let (id, picture) = signed(&mut here);
    let file = here.beside("files").join("signed.hadir-design");
    let saved = here.call("designs_export", json!({ "id": id, "path": file }));
    assert_eq!(text(&saved, "/path"), file.display().to_string());
    let training = choose(&mut here, Some(&id));
    let ours = print_all(&mut here, &training, "ar", "all.pdf");

    let mut there = Register::example();
    let taken = there.call("designs_import", json!({ "path": file }));
    assert_eq!(taken["value"]["fields"]["name"], "بتوقيع");
    assert_eq!(taken["value"]["fields"]["signers"][0]["picture"], picture.as_str());
    let training = choose(&mut there, Some(&id_of(&taken)));
    let theirs = print_all(&mut there, &training, "ar", "all.pdf");
    assert!(ours == theirs, "the same certificate, byte for byte");
    assert_whole(&mut there, "after a design was taken in");

    // The scan is part of papers and of a design: it cannot be taken from under them.
    let refused = there.refused("pictures_remove", json!({ "id": picture }));
    assert_eq!(refused.code, "in-use");
    let refused = here.refused("pictures_remove", json!({ "id": picture }));
    assert_eq!(refused.code, "in-use");
}

#[test]
fn a_design_of_any_name_suggests_a_file_for_any_stick() {
    let mut register = Register::example();
    for (name, suggested) in [
        ("نجف/كوفة: ١", "نجف-كوفة- ١"),
        ("A*B?.", "A-B-"),
        ("..\\..\\con", "-..-con"),
        ("con", "_con"),
        ("المنتدى", "المنتدى"),
    ] {
        let id = id_of(&register.call("designs_create", design(name)));
        let page = register.call("designs_page", json!({}));
        let card = page["cards"].as_array().unwrap().iter().find(|card| card["id"] == id.as_str());
        assert_eq!(card.unwrap()["suggested_name"], suggested, "{name}");
        assert_eq!(card.unwrap()["name_text"], name, "the screen names it as it is called");
        let file = register.beside("files").join(format!("{suggested}.hadir-design"));
        register.call("designs_export", json!({ "id": id, "path": file }));
        assert!(file.is_file(), "{name}");
    }
}

#[test]
fn a_picture_that_only_a_design_shows_is_kept_too() {
    let mut register = Register::example();
    let (id, picture) = signed(&mut register);
    let refused = register.refused("pictures_remove", json!({ "id": picture }));
    assert_eq!(refused.code, "in-use", "the next certificate would lack it");
    register.call("designs_remove", json!({ "id": id }));
    register.call("pictures_remove", json!({ "id": picture }));
}

/// The file of a design, as text, and where it lies.
fn exported(register: &mut Register) -> (String, PathBuf) {
    let (id, _) = signed(register);
    let file = register.beside("files").join("signed.hadir-design");
    register.call("designs_export", json!({ "id": id, "path": file }));
    (std::fs::read_to_string(&file).unwrap(), file)
}

/// Why a file is not taken in; nothing of it is.
fn not_taken(register: &mut Register, file: &Path, bytes: &[u8]) -> String {
    let before = rows_on_disk(register.folder());
    std::fs::write(file, bytes).unwrap();
    let refused = register.refused("designs_import", json!({ "path": file }));
    assert_rows(register.folder(), &before, "nothing of it is taken in");
    let sentence = register.app().sentence(&refused);
    assert!(!sentence.contains('⟦') && !sentence.contains('\n'), "one sentence: {sentence}");
    refused.code
}

#[test]
fn a_file_that_is_no_sound_design_is_refused_whole() {
    let mut register = Register::example();
    let (good, file) = exported(&mut register);
    let logo = register.call("pictures_add", json!({ "path": root().join("assets/icons/32.png") }))
        ["value"]["fields"]["content"]
        .clone();
    let parsed: Value = serde_json::from_str(&good).unwrap();
    // The mark must stand first, which serde_json's own maps would not keep.
    let edited = |edit: &dyn Fn(&mut Value)| -> Vec<u8> {
        let mut value = parsed.clone();
        edit(&mut value);
        let form = value.as_object_mut().unwrap().remove("hadir_design").unwrap();
        let rest = value.to_string();
        format!("{{\"hadir_design\":{form},{}", &rest[1..]).into_bytes()
    };
    let picture = parsed["pictures"].as_object().unwrap().keys().next().unwrap().clone();
    let deep = format!("{{\"hadir_design\":1,\"design\":{}", "[".repeat(100_000));
    let mut cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "not-a-design"),
        ("a letter", b"Dear all".to_vec(), "not-a-design"),
        ("a picture", std::fs::read(root().join("assets/icons/32.png")).unwrap(), "not-a-design"),
        ("another JSON", b"{\"name\":\"x\"}".to_vec(), "not-a-design"),
        (
            "a register",
            std::fs::read(register.folder().join("register.db")).unwrap(),
            "not-a-design",
        ),
        ("one cut short", good.as_bytes()[..good.len() / 2].to_vec(), "damaged-design"),
        ("brackets without end", deep.into_bytes(), "damaged-design"),
        ("a later one", edited(&|it| it["hadir_design"] = json!(2)), "newer-design"),
        (
            "a later one with more in it",
            edited(&|it| {
                it["hadir_design"] = json!(9);
                it["hologram"] = json!({});
            }),
            "newer-design",
        ),
        ("an unknown field", edited(&|it| it["hologram"] = json!({})), "damaged-design"),
        ("an unknown field within", edited(&|it| it["design"]["x"] = json!(1)), "damaged-design"),
        ("an unknown look", edited(&|it| it["design"]["look"] = json!("flags")), "damaged-design"),
        ("no pictures", edited(&|it| it["pictures"] = json!({})), "damaged-design"),
        (
            "a picture that is none",
            edited(&|it| it["pictures"][&picture]["content"] = json!("SGVsbG8=")),
            "bad-picture",
        ),
        (
            "a picture without ink",
            edited(&|it| {
                it["pictures"][&picture]["content"] = logo.clone();
            }),
            "picture-no-ink",
        ),
        (
            "a picture that is no base64",
            edited(&|it| it["pictures"][&picture]["content"] = json!("***")),
            "damaged-design",
        ),
        (
            "a picture that nobody signs with",
            edited(&|it| it["pictures"]["other"] = it["pictures"][&picture].clone()),
            "damaged-design",
        ),
        (
            "a pale colour",
            edited(&|it| {
                it["design"]["colours"] =
                    json!({ "first": "#FFFFFF", "second": "#000000", "ornament": "#000000" });
            }),
            "pale-colour",
        ),
        (
            "a colour that is none",
            edited(&|it| {
                it["design"]["colours"] =
                    json!({ "first": "url(x)", "second": "#000000", "ornament": "#000000" });
            }),
            "bad-colour",
        ),
        ("no name", edited(&|it| it["design"]["name"] = json!(" ")), "empty-text"),
        (
            "a turned direction",
            edited(&|it| it["design"]["texts"][0]["text"] = json!("a\u{202e}b")),
            "bidi-override",
        ),
        (
            "a text without end",
            edited(&|it| it["design"]["texts"][0]["text"] = json!("ع".repeat(2_000))),
            "text-too-long",
        ),
        (
            "four signatures",
            edited(&|it| {
                let one = it["design"]["signers"][1].clone();
                it["design"]["signers"].as_array_mut().unwrap().push(one);
            }),
            "too-many",
        ),
        (
            "more kept free than there is paper",
            edited(&|it| it["design"]["kept_free"]["top"] = json!(200)),
            "bad-number",
        ),
    ];
    let mut large = good.clone().into_bytes();
    large.resize(9_000_000, b' ');
    cases.push(("one too large", large, "file-too-large"));
    for (what, bytes, code) in cases {
        assert_eq!(not_taken(&mut register, &file, &bytes), code, "{what}");
    }
    let missing = register.beside("files").join("nowhere.hadir-design");
    let refused = register.refused("designs_import", json!({ "path": missing }));
    assert_eq!(refused.code, "file-unreadable");
    std::fs::write(&file, &good).unwrap();
    register.call("designs_import", json!({ "path": file }));
}

#[test]
fn designs_travel_with_copies() {
    let mut register = Register::example();
    let (id, picture) = signed(&mut register);
    let stick = register.beside("stick");
    register.call("copies_make", json!({ "folder": stick }));
    let copy = stick.join(&files_in(&stick)[0]);
    let looked = register.call("copies_inspect", json!({ "path": copy }));
    assert_eq!(looked["format"], store::SCHEMA_VERSION, "the copy is sound");

    let other = tempfile::tempdir().unwrap();
    std::fs::copy(&copy, other.path().join("register.db")).unwrap();
    let opened = api::App::open(other.path(), api::Environment::real());
    let mut opened = opened.map_err(|failure| failure.code).unwrap();
    let listed = opened.dispatch("designs_list", &json!({})).unwrap();
    let ours = register.call("designs_list", json!({}));
    assert_eq!(listed, ours, "every design with all it says");
    assert!(listed.as_array().unwrap().iter().any(|it| it["id"] == id.as_str()));
    let pictures = opened.dispatch("pictures_list", &json!({})).unwrap();
    let pictures = pictures.as_array().unwrap();
    assert!(pictures.iter().any(|it| it["id"] == picture.as_str()), "and the scan");
}
