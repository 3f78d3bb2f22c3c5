//! What is left when the power fails the moment after a key.

use serde_json::json;
use tests::program::hadir;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;

#[test]
fn a_mark_that_was_shown_survives_a_power_cut() {
    let mut register = Register::example();
    let cards = register.call("trainings_cards", json!({}));
    let page = register.call("trainings_page", json!({ "id": cards[0]["id"] }));
    let session = page["sessions"][0]["id"].clone();
    let before = register.call("marks_sheet", json!({ "id": session }))["counts"].clone();
    let present = before["present"].as_i64().expect("a count");
    register.close();

    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("open-roll-call").click();
    window.find("roll-grid");
    // Whatever the first person's mark is, F4 of the states says absent: it must change a count.
    window.press("4");
    until("the mark to be shown", || {
        let said = window.all("mark-said");
        said.first().is_some_and(|said| !said.text().is_empty()).then_some(())
    });
    window.cut_power();

    hadir(register.folder(), &["check"]).well();
    register.reopen();
    let after = register.call("marks_sheet", json!({ "id": session }))["counts"].clone();
    assert!(
        after != before,
        "the mark that the window had shown is on disk: {present} present before, now {after}"
    );
}
