//! Where the window was, for the day the power fails.

use crate::scene::{commits, id_of, text, training, usual_rule};
use serde_json::{Value, json};
use tests::register::Register;

fn kept(register: &mut Register) -> Value {
    register.call("screens_last", json!({}))["screen"].clone()
}

#[test]
fn the_last_screen_comes_back_until_the_window_is_closed_as_it_should_be() {
    let mut register = Register::empty();
    assert_eq!(kept(&mut register), Value::Null, "there was none");
    let (training, sessions) = training(&mut register, usual_rule(), 1, &[(540, 600)]);
    let place = json!({ "page": "roll_call", "training": training, "session": sessions[0] });
    let saved = commits(&mut register);
    let screen = json!({ "place": place.to_string(), "row": training });
    register.call("screens_keep", screen.clone());
    register.reopen();
    assert_eq!(kept(&mut register), screen, "as after a power cut");
    assert_eq!(commits(&mut register), saved, "where somebody was is nobody's history");
    register.call("screens_leave", json!({}));
    register.reopen();
    assert_eq!(kept(&mut register), Value::Null, "closed");
}

#[test]
fn a_screen_of_what_is_gone_does_not_come_back() {
    let mut register = Register::empty();
    let made = register.call("programmes_create", json!({ "name_en": "Rivers" }));
    let place = json!({ "page": "programme", "programme": id_of(&made) }).to_string();
    register.call("screens_keep", json!({ "place": place, "row": null }));
    assert_eq!(text(&kept(&mut register), "/place"), place, "it is there");
    register.call("programmes_remove", json!({ "id": id_of(&made) }));
    assert_eq!(kept(&mut register), Value::Null, "nothing to show");

    for broken in ["", "{", "[1]", "null", "{\"place\": 7}"] {
        std::fs::write(register.folder().join("screen.json"), broken).unwrap();
        assert_eq!(kept(&mut register), Value::Null, "a torn file is no screen: {broken}");
    }
    let long = register.refused("screens_keep", json!({ "place": "x".repeat(1_001), "row": null }));
    assert_eq!(long.code, "bad-input");
}
