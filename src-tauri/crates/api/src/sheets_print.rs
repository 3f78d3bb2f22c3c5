//! Papers of tables: the list that people sign, and that donors audit.

mod author;
mod choices;
mod columns;
mod figures;
mod matrix;
mod name_proof;
mod notes;
mod sessions;
mod sign_in;
mod summary;
mod told;

use crate::app::App;
use crate::failure::Failure;
use crate::issuing::FONTS;
use author::Author;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use choices::Choices;
pub use choices::{PreviewSheet, SaveSheet, SheetBy, SheetColumn, SheetKind};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSheet {
    /// The file.
    pub path: String,
    /// How many pages it has.
    pub pages: u32,
    /// What was saved, in one sentence.
    pub said_text: String,
}

/// A page of a sheet as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetPreview {
    /// base64
    pub png: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Which page it is, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// For those who do not see it.
    pub alternative_text: String,
    /// A name for its file without ending, safe on any stick.
    pub suggested_name: String,
}

/// A sheet that is drawn.
struct Drawn {
    pdf: Vec<u8>,
    pages: usize,
    /// "Sign-in sheet: Planning campaigns", in the language of the screen.
    title: String,
    /// Of the file, without ending.
    name: String,
}

/// `sheets_save`
pub(crate) fn save(app: &mut App, input: SaveSheet) -> Result<SavedSheet, Failure> {
    let (choices, path) = input.parts();
    if path.trim().is_empty() {
        return Err(Failure::new("empty-text").field("path"));
    }
    let drawn = draw(app, &choices)?;
    transfer::write_file(&*app.environment.disk, Path::new(&path), &drawn.pdf)?;
    let pages = count(drawn.pages);
    let name = Path::new(&path).file_name().map(|name| name.to_string_lossy().into_owned());
    let arguments = [
        ("count", words::Argument::Number(i64::from(pages))),
        ("path", words::Argument::Text(name.as_deref().unwrap_or(&path))),
    ];
    let said_text = app.say("sheet-saved", &arguments);
    Ok(SavedSheet { path, pages, said_text })
}

/// `sheets_preview`
pub(crate) fn preview(app: &mut App, input: PreviewSheet) -> Result<SheetPreview, Failure> {
    let (choices, page, width) = input.parts();
    let drawn = draw(app, &choices)?;
    let page = usize::try_from(page).unwrap_or(usize::MAX).clamp(1, drawn.pages.max(1));
    let picture = paper::picture(&drawn.pdf, page - 1, width.clamp(200, 3_000))?;
    Ok(SheetPreview {
        png: STANDARD.encode(&picture.png),
        width: picture.width,
        height: picture.height,
        page: count(page),
        pages: count(drawn.pages),
        alternative_text: drawn.title,
        suggested_name: drawn.name,
    })
}

fn draw(app: &App, choices: &Choices) -> Result<Drawn, Failure> {
    let author = Author::read(app, choices)?;
    let sheet = match choices.sheet {
        SheetKind::SignIn => author.sign_in(choices)?,
        SheetKind::Matrix => author.matrix()?,
        SheetKind::Summary => author.summary()?,
        SheetKind::NameProof => author.name_proof()?,
    };
    let pages = std::cell::Cell::new(1);
    let pdf = paper::sheet(&FONTS, &sheet, &|page, of| {
        pages.set(of);
        author.page_label(page, of)
    })?;
    Ok(Drawn { pdf, pages: pages.get(), title: author.title_text(), name: author.file_name() })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
