//! A design is seen while it is drawn, keeps itself, and certificates are printed with it.

use serde_json::json;
use std::path::Path;
use tests::pdf;
use tests::register::Register;
use tests::wait::until;
use tests::window::Window;

/// What the certificates of this design are called.
const TITLE: &str = "شهادة تعاون";

#[test]
fn a_design_is_seen_while_it_is_drawn_and_prints_so() {
    let mut register = Register::example();
    register.close();
    let place = tempfile::tempdir().unwrap();
    let window = Window::open(register.folder());
    window.find("rail-trainings").click();
    window.find("training").click();
    window.find("tab-certificates").click();
    window.find("to-designs").click();
    window.find("design-new").click();

    let rivers = shown(&window, None);
    window.find("look-monochrome").click();
    let plain = shown(&window, Some(&rivers));
    window.find("orientation-portrait").click();
    let upright = shown(&window, Some(&plain));
    window.find("tab-texts").click();
    window.find("text-title").fill(TITLE);
    shown(&window, Some(&upright));
    window.find("tab-use").click();
    window.find("use-training").click();
    until("the design to be kept", || (window.find("design-kept").text() == "محفوظ").then_some(()));
    hand_on(&window, place.path());
    window.find("back").click();
    window.find("preview");
    let file = place.path().join("certificates.pdf");
    window.dialog(|window| window.find("print").click()).save_as(&file);
    window.find("printed");
    drop(window);

    pdf::sound(&file);
    let pages = pdf::pages(&file);
    assert!(pages.len() >= 14, "each participant of the example gets one: {}", pages.len());
    let named = pages.iter().filter(|page| page.contains(TITLE)).count();
    assert!(named >= 14, "the title that was typed stands on the pages of participants: {named}");
    register.reopen();
    let designs = register.call("designs_list", json!({ "parent": null }));
    let designs = designs.as_array().expect("a list");
    assert_eq!(designs.len(), 3, "the example's, the one that was made, and its file taken in");
    let drawn = |design: &&serde_json::Value| {
        let fields = &design["fields"];
        fields["look"] == "monochrome" && fields["orientation"] == "portrait"
    };
    let ours: Vec<_> = designs.iter().filter(drawn).collect();
    assert_eq!(ours.len(), 2, "{designs:?}");
    assert_eq!(ours[0]["fields"], ours[1]["fields"], "the file says all that the design does");
}

/// Saves the page to try the paper on and the design as a file, and takes that file in; ends in
/// the list of designs.
fn hand_on(window: &Window, place: &Path) {
    let page = place.join("test-page.pdf");
    window.dialog(|window| window.find("design-test-page").click()).save_as(&page);
    let file = place.join("ours.hadir-design");
    window.dialog(|window| window.find("design-export").click()).save_as(&file);
    until("both files", || (page.is_file() && file.is_file()).then_some(()));
    pdf::sound(&page);
    assert!(pdf::pages(&page)[0].contains("280"), "the ruler of A4 is longer than 280 mm");

    window.find("back").click();
    let before = until("the designs", || {
        let designs = window.all("design").len();
        (designs > 0).then_some(designs)
    });
    window.dialog(|window| window.find("design-import").click()).choose(&file);
    until("one more design", || (window.all("design").len() == before + 1).then_some(()));
}

/// The picture of the page once there is one, and another than `before`.
fn shown(window: &Window, before: Option<&str>) -> String {
    until("another picture of the page", || {
        let preview = window.all("design-preview");
        let picture = preview.first()?.attribute("src")?;
        (picture.len() > 1_000 && Some(picture.as_str()) != before).then_some(picture)
    })
}
