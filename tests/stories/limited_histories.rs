//! Any history of two trainings: a copy limited to one shows it as the register does, and holds no
//! word of whoever is only in the other.

use crate::histories::{Deed, Mix, Told, deeds};
use crate::scene::{
    add_people, assert_whole, generate, id_of, mark_rest, text, training_fields, usual_rule,
};
use crate::second_laptop::{limited, second_laptop, told};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Told by a training: these deeds are done in it, and those after the bar in the other.
fn halves() -> impl Strategy<Value = Vec<(bool, Deed)>> {
    let mix = Mix { marks: 4, people: 5, sessions: 2, second_thoughts: 2 };
    (deeds(mix), proptest::collection::vec(any::<bool>(), 30))
        .prop_map(|(deeds, sides)| sides.into_iter().zip(deeds).collect())
}

/// Behind the name of everybody who is first named in the training that is not chosen.
const SHADOW: &str = " الظلّي";

/// A second training with one person of the first, and one save that concerns people of both.
fn second_training(told: &mut Told) -> (String, String) {
    let register = &mut told.register;
    let other = id_of(&register.call("trainings_create", training_fields("الظل", usual_rule())));
    let sessions = generate(register, &other, 1, &[(540, 600)]);
    add_people(register, &other, &["سعاد الظلّي", "رائد الظلّي"]);
    let rows = register.call("participants_list", json!({ "id": told.training }))["rows"].clone();
    let guest = text(&rows[0], "/person");
    let copy =
        json!({ "training": other, "from": told.training, "participations": [rows[0]["id"]] });
    register.call("participants_copy", copy);
    let rows = register.call("participants_list", json!({ "id": other }))["rows"].clone();
    let all: Vec<&Value> = rows.as_array().unwrap().iter().map(|row| &row["id"]).collect();
    let many = json!({ "participations": all, "governorate": { "to": "IQ-NI" } });
    register.call("participants_change_many", many);
    mark_rest(register, &sessions[0]);
    (other, guest)
}

/// Whether a command concerns the one who is in both trainings, and may be called anything in them.
fn concerns_guest(told: &mut Told, guest: &str, command: &str, input: &Value) -> bool {
    if command != "participants_change" {
        return false;
    }
    let rows =
        told.register.call("participants_list", json!({ "id": told.training }))["rows"].clone();
    let row = rows.as_array().unwrap().iter().find(|row| row["id"] == input["id"]).cloned();
    row.is_some_and(|row| row["person"] == guest)
}

fn a_part_of_it(deeds: &[(bool, Deed)]) -> Result<(), TestCaseError> {
    let mut history = Told::begin();
    let chosen = history.training.clone();
    let (other, guest) = second_training(&mut history);
    let mut renamed = false;
    for (in_chosen, deed) in deeds {
        history.training = if *in_chosen { chosen.clone() } else { other.clone() };
        history.surname = if *in_chosen { "" } else { SHADOW };
        let Some((command, input)) = history.command(deed) else { continue };
        renamed |= !in_chosen && concerns_guest(&mut history, &guest, command, &input);
        // A refusal changes nothing, as the other histories tell.
        let _ = history.register.app().dispatch(command, &input);
    }
    if history.register.app().dispatch("trainings_page", &json!({ "id": chosen })).is_err() {
        return Ok(());
    }
    let file = limited(&mut history.register, &[&chosen]);
    let expected = told(&mut history.register, &chosen);
    let mut second = second_laptop(&file);
    for ((name, expected), (_, found)) in expected.iter().zip(told(&mut second, &chosen)) {
        prop_assert_eq!(&found, expected, "{}", name);
    }
    assert_whole(&mut second, "as a part");
    let hash = text(&second.call("register_check", json!({})), "/register_hash");
    let again = second.call("register_rebuild", json!({}));
    prop_assert_eq!(text(&again, "/register_hash"), hash);

    if !renamed {
        let bytes = std::fs::read(&file).unwrap();
        let shadow = SHADOW.as_bytes();
        prop_assert!(!bytes.windows(shadow.len()).any(|it| it == shadow), "no word of the other");
    }
    // The part can be worked on: everybody is marked, and it stays whole.
    let sessions = second.call("sessions_list", json!({ "parent": chosen }));
    for session in sessions.as_array().unwrap() {
        let _ = second.app().dispatch("marks_set_remaining", &json!({ "id": session["id"] }));
    }
    assert_whole(&mut second, "after work on the part");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_limited_copy_of_any_history_shows_its_training_as_the_register_does(deeds in halves()) {
        a_part_of_it(&deeds)?;
    }
}
