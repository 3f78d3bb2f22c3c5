//! The register of certificates as a file: a table for spreadsheets, or a paper.

use super::RegisterPage;
use crate::app::App;
use crate::failure::Failure;
use crate::nouns::read_id;
use domain::Id;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use words::Argument;

/// What the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterForm {
    /// A table for spreadsheets.
    Csv,
    /// A paper.
    Pdf,
}

/// Which register to save, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRegister {
    /// UUID; `null` for all trainings.
    #[serde(default)]
    pub training: Option<String>,
    /// What the file is.
    pub form: RegisterForm,
    /// The file; the ending of its form is added where it has another.
    pub path: String,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedRegister {
    /// Where.
    pub path: String,
    /// How many certificates.
    pub count: u32,
    /// For the live region.
    pub said_text: String,
}

/// `certificates_register_save`
pub(crate) fn save(app: &mut App, input: SaveRegister) -> Result<SavedRegister, Failure> {
    if input.path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
    let training = input.training.as_deref().map(read_id).transpose()?;
    let page = app.certificates_register(training)?;
    if page.rows.is_empty() {
        return Err(Failure::new("nothing-issued"));
    }
    let (bytes, ending) = drawn(app, &page, training, input.form)?;
    let path = crate::issuing::with_ending(Path::new(&input.path), ending);
    transfer::write_file(&*app.environment.disk, &path, &bytes)?;
    let count = page.rows.len();
    let number = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let certificates = app.say("count-certificates", &[("count", number)]);
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(SavedRegister {
        path: path.display().to_string(),
        count: u32::try_from(count).unwrap_or(u32::MAX),
        said_text: app.say(
            "answer-register-saved",
            &[
                ("certificates", Argument::Text(&certificates)),
                ("file", Argument::Text(&file.unwrap_or_default())),
            ],
        ),
    })
}

fn drawn(
    app: &App,
    page: &RegisterPage,
    training: Option<Id>,
    form: RegisterForm,
) -> Result<(Vec<u8>, &'static str), Failure> {
    Ok(match form {
        RegisterForm::Csv => (super::table::csv(app, page)?, "csv"),
        RegisterForm::Pdf => (super::paper::pdf(app, page, training)?, "pdf"),
    })
}
