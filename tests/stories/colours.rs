//! Colours of organisations and designs: readable on paper when they are chosen, and kept as they
//! are where they are older than that rule.

use crate::designs::{design, frozen, print_all, the_training, with};
use crate::scene::{assert_whole, text};
use domain::{Id, Value as Field};
use serde_json::{Value, json};
use store::{Edit, Stamp, Store};
use tests::register::Register;

#[test]
fn the_organisers_colours_hold_where_the_design_has_none() {
    let mut register = Register::example();
    let training = the_training(&mut register);
    let organisers = register.call("organisations_list", json!({}));
    let najaf = organisers.as_array().unwrap().iter().find(|it| it["fields"]["code"] == "NJF");
    let mut fields = najaf.unwrap()["fields"].clone();
    fields["colour_first"] = json!(" #7a1f5c ");
    register.call("organisations_change", json!({ "id": najaf.unwrap()["id"], "fields": fields }));
    print_all(&mut register, &training, "ar", "ar.pdf");
    let colours = frozen(&mut register, &training)[0]["design"]["colours"].clone();
    assert_eq!(colours["first"], "#7A1F5C", "written one way however it was typed");

    for (colour, code) in [("#FFF3B0", "pale-colour"), ("teal", "bad-colour")] {
        let mut fields = fields.clone();
        fields["colour_second"] = json!(colour);
        let input = json!({ "id": najaf.unwrap()["id"], "fields": fields });
        let refused = register.refused("organisations_change", input);
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some("colour_second"))
        );
        let colours = json!({ "first": "#0B5563", "second": colour, "ornament": "#8C6A1F" });
        let pale = with(design("x"), "colours", colours);
        let refused = register.refused("designs_create", pale.clone());
        assert_eq!((refused.code.as_str(), refused.field.as_deref()), (code, Some("second")));
        let input = json!({ "training": null, "design": pale, "kind": "participation",
                            "languages": "ar", "width": 400 });
        assert_eq!(
            register.refused("designs_preview", input).code,
            code,
            "the preview says it too"
        );
    }
}

/// Gives every row of a noun this value, as an earlier version kept it.
fn keep_of_old(register: &mut Register, noun: &str, field: &str, value: &Value) {
    register.close();
    let mut no_upgrade = |_: &[u8]| Ok(());
    let mut store = Store::open(&register.folder().join("register.db"), &mut no_upgrade).unwrap();
    let device = Id::parse(&store.local("device").unwrap().unwrap()).unwrap();
    let at = store.last_saved().unwrap().unwrap() + 1;
    let noun = domain::nouns::noun(noun).unwrap();
    let mut edits = Vec::new();
    for (entity, mut fields) in store.list(noun, None).unwrap() {
        fields.insert(field.to_owned(), Field::from_json(value.clone()).unwrap());
        edits.push(Edit::Put { noun, entity, fields });
    }
    let mut drawn = 0_u8;
    let mut nonce = || {
        drawn += 1;
        [drawn; 16]
    };
    store.save(Stamp { device, at, nonce: &mut nonce }, "before", edits).unwrap();
    drop(store);
    register.reopen();
}

/// The first row of a list with a field changed, as a form sends it.
fn changed(register: &mut Register, list: &str, field: &str, value: Value) -> Value {
    let row = register.call(list, json!({ "parent": null }))[0].clone();
    json!({ "id": row["id"], "fields": with(row["fields"].clone(), field, value) })
}

#[test]
fn an_old_pale_colour_does_not_stop_other_changes() {
    let mut register = Register::example();
    let training = the_training(&mut register);
    keep_of_old(&mut register, "organisation", "colour_first", &json!("#fff3b0"));
    let pale = json!({ "first": "#FFF3B0", "second": "#0B5563", "ornament": "#FFF3B0" });
    keep_of_old(&mut register, "design", "colours", &pale);

    let named = changed(&mut register, "organisations_list", "name_en", json!("Najaf Forum"));
    let saved = register.call("organisations_change", named);
    assert_eq!(saved["value"]["fields"]["name_en"], "Najaf Forum");
    assert_eq!(saved["value"]["fields"]["colour_first"], "#FFF3B0", "the colour is as it was");
    let named = changed(&mut register, "designs_list", "name", json!("Forum"));
    let saved = register.call("designs_change", named);
    assert_eq!(text(&saved, "/value/fields/name"), "Forum");
    assert_eq!(saved["value"]["fields"]["colours"], pale, "its colours too");

    for (field, value) in [("colour_first", "#FFE45C"), ("colour_second", "#FFF3B0")] {
        let paler = changed(&mut register, "organisations_list", field, json!(value));
        let refused = register.refused("organisations_change", paler);
        assert_eq!((&*refused.code, refused.field.as_deref()), ("pale-colour", Some(field)));
    }
    for part in ["first", "second"] {
        let paler = with(pale.clone(), part, json!("#FFE45C"));
        let paler = changed(&mut register, "designs_list", "colours", paler);
        let shown = json!({ "training": null, "design": paler["fields"], "kind": "participation",
                            "languages": "ar", "width": 400 });
        let refused = register.refused("designs_change", paler);
        assert_eq!((&*refused.code, refused.field.as_deref()), ("pale-colour", Some(part)));
        assert_eq!(register.refused("designs_preview", shown).code, "pale-colour", "as it is told");
    }
    let readable = changed(&mut register, "organisations_list", "colour_first", json!("#7A1F5C"));
    register.call("organisations_change", readable);
    print_all(&mut register, &training, "ar", "ar.pdf");
    assert_whole(&mut register, "with colours of old");
}
