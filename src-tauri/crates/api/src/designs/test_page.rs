//! A page to try a design's paper on: how far the printer shifts, and what the stock keeps free.

use super::SavedDesign;
use crate::app::App;
use crate::failure::Failure;
use crate::frozen::{FrozenDesign, text};
use crate::issuing::FONTS;
use crate::nouns::{Design, DesignLook};
use crate::print::Voice;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A design to try on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TestPage {
    /// As it is in the form.
    pub design: Design,
    /// The file.
    pub path: String,
}

/// `designs_test_page`
pub(crate) fn test_page(app: &mut App, input: TestPage) -> Result<SavedDesign, Failure> {
    let design = app.checked(input.design)?;
    let voice = Voice::new(app, app.language());
    let said = |id: &str| text(&voice.text(id, &[]));
    let is_stock = design.look == DesignLook::Stock;
    let page = paper::TestPage {
        // A page to try paper on has no need of the colours.
        design: FrozenDesign::of(&design, FrozenDesign::default().colours).paper(),
        document_title: voice.plain("answer-test-page", &[]),
        language: voice.language.tag().to_owned(),
        title: said("answer-test-page"),
        rulers: said("answer-test-rulers"),
        printer_margin: said("answer-test-printer"),
        kept_free: is_stock.then(|| said("answer-test-kept-free")),
    };
    let pdf = paper::test_page(&FONTS, &page)?;
    app.save_design(&input.path, "pdf", &pdf)
}
