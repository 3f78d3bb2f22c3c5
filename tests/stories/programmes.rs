//! Programmes and series: what belongs to them, in which order partners stand, and what it comes to.

use crate::scene::{
    add_people, assert_rows, id_of, mark, mark_rest, organisation, party, print, rows_on_disk,
    text, training, training_fields, usual_rule,
};
use serde_json::{Value, json};
use tests::pdf;
use tests::register::Register;

fn named(name: &str) -> Value {
    json!({ "name_ar": name, "name_ckb": null, "name_en": null, "name_it": null })
}

/// A training of one session on this day, in which these people were; `None` was absent.
fn held(register: &mut Register, fields: Value, people: &[(&str, bool)]) -> String {
    let training = id_of(&register.call("trainings_create", fields));
    let page = register.call(
        "sessions_generate",
        json!({ "training": training, "days": 1,
        "first_date": "2018-06-01", "slots": [{ "start_minute": 540, "end_minute": 600 }] }),
    );
    let session = text(&page, "/value/sessions/0/id");
    let names: Vec<&str> = people.iter().map(|(name, _)| *name).collect();
    let ids = add_people(register, &training, &names);
    for ((_, came), id) in people.iter().zip(&ids) {
        if !came {
            mark(register, &session, id, "absent", None);
        }
    }
    mark_rest(register, &session);
    training
}

fn figure(shown: &Value, kind: &str) -> u64 {
    let figures = shown["figures"].as_array().unwrap();
    let found = figures.iter().find(|figure| figure["kind"] == kind).unwrap();
    found["count"].as_u64().unwrap()
}

#[test]
fn a_programme_counts_each_person_once_and_the_trainings_of_its_series() {
    let mut register = Register::empty();
    let programme = id_of(&register.call("programmes_create", named("برنامج الجسور")));
    let mut series = named("حملات المدن");
    series["programme"] = json!(programme);
    let series = id_of(&register.call("series_create", series));
    let mut own = training_fields("الأول", usual_rule());
    own["programme"] = json!(programme);
    let mut of_series = training_fields("الثاني", usual_rule());
    of_series["series"] = json!(series);
    let people = [("سعاد منير", true), ("رائد يعقوب", true), ("هند سالم", false)];
    held(&mut register, own, &people);
    let second = held(&mut register, of_series, &[("ميسون فريد", true)]);
    held(&mut register, training_fields("غيرهما", usual_rule()), &[("عمار زيد", true)]);
    // Somebody of the first one is in the second one too.
    let list = register.call("people_list", json!({ "parent": null }));
    let known = list.as_array().unwrap().iter().find(|one| one["text"] == "سعاد منير").unwrap();
    let again = json!({ "training": second, "person": known["id"], "role": "participant",
                        "organisation": null, "joined": null, "replaces": null, "walk_in": false,
                        "position": 5 });
    register.call("participations_create", again);
    let session =
        register.call("trainings_page", json!({ "id": second }))["sessions"][0]["id"].clone();
    mark_rest(&mut register, session.as_str().unwrap());
    let counts = json!([{ "sex": "female", "age_band": "18_29", "count": "8" }]);
    register.call("headcounts_set", json!({ "training": second, "counts": counts }));

    let shown = register.call("programmes_show", json!({ "id": programme }));
    assert_eq!(figure(&shown, "trainings"), 2, "its own and that of its series");
    assert_eq!(figure(&shown, "sessions_held"), 2);
    assert_eq!(figure(&shown, "participations"), 5, "one person in two counts twice");
    assert_eq!(figure(&shown, "people"), 3, "each once, and only who came");
    assert_eq!(figure(&shown, "counted"), 8, "without names, apart");
    assert_eq!(figure(&register.call("series_show", json!({ "id": series })), "people"), 2);
    let page = register.call("programmes_page", json!({}));
    assert_eq!(page["programmes"][0]["series"][0]["name"], "حملات المدن");
    assert_eq!(page["series"], json!([]), "none stands alone");

    let in_use = register.refused("programmes_remove", json!({ "id": programme }));
    assert_eq!(in_use.code, "in-use", "what trainings belong to is not taken away under them");
}

/// What a certificate says whose training belongs to a programme with a donor: by itself, through
/// its series, or not at all.
fn certificate(by_itself: bool, through_series: bool) -> String {
    let mut register = Register::empty();
    let mut programme = named("برنامج الجسور");
    programme["name_en"] = json!("Bridges of the Rivers");
    let programme = id_of(&register.call("programmes_create", programme));
    let mut donor = organisation("صندوق النخيل", None);
    donor["name_en"] = json!("Palm Fund");
    let donor = id_of(&register.call("organisations_create", donor));
    let mut gives = party(&donor, "", "donor");
    gives["training"] = json!(null);
    gives["programme"] = json!(programme);
    register.call("parties_create", gives);
    let mut series = named("حملات المدن");
    series["programme"] = json!(programme);
    let series = id_of(&register.call("series_create", series));

    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 630)]);
    let mut fields = register.call("trainings_page", json!({ "id": training }))["fields"].clone();
    fields["programme"] = json!(by_itself.then_some(programme));
    fields["series"] = json!(through_series.then_some(series));
    register.call("trainings_change", json!({ "id": training, "fields": fields }));
    add_people(&mut register, &training, &["Sara Rossi"]);
    mark_rest(&mut register, &sessions[0]);
    let file = register.beside("papers").join("certificate.pdf");
    register.call("certificates_print", print(&training, "en", true, &file));
    pdf::pages(&file).concat()
}

#[test]
fn certificates_name_the_programme_to_which_a_training_belongs_through_its_series() {
    for (by_itself, through_series) in [(true, false), (false, true), (false, false)] {
        let paper = certificate(by_itself, through_series);
        for name in ["Palm Fund", "Bridges of the Rivers"] {
            assert_eq!(paper.contains(name), by_itself || through_series, "{name} in {paper}");
        }
    }
}

#[test]
fn partners_stand_in_the_order_that_was_chosen() {
    let mut register = Register::empty();
    let programme = id_of(&register.call("programmes_create", named("برنامج الجسور")));
    let mut parties = Vec::new();
    for (position, (name, role)) in [
        ("فريق النخيل", "donor"),
        ("فريق الجسر", "donor"),
        ("فريق الضفة", "donor"),
        ("المنتدى", "partner"),
    ]
    .into_iter()
    .enumerate()
    {
        let id = id_of(&register.call("organisations_create", organisation(name, None)));
        let mut fields = party(&id, "", role);
        fields["training"] = json!(null);
        fields["programme"] = json!(programme);
        fields["position"] = json!(position);
        parties.push(id_of(&register.call("parties_create", fields)));
    }
    let names = |register: &mut Register| -> Vec<String> {
        let shown = register.call("programmes_show", json!({ "id": programme }));
        shown["parties"].as_array().unwrap().iter().map(|party| text(party, "/text")).collect()
    };
    let before = rows_on_disk(register.folder());
    register.call("parties_move", json!({ "id": parties[2], "earlier": true }));
    assert_eq!(names(&mut register), ["المنتدى", "فريق النخيل", "فريق الضفة", "فريق الجسر"]);
    register.call("history_undo", json!({}));
    assert_rows(register.folder(), &before, "one step back");
    for (place, earlier) in [(0, true), (2, false), (3, true), (3, false)] {
        let input = json!({ "id": parties[place], "earlier": earlier });
        assert_eq!(
            register.refused("parties_move", input).code,
            "bad-input",
            "at the end of its role"
        );
    }
    assert_rows(register.folder(), &before, "nothing has changed");
}
