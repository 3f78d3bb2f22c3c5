//! Logos and scanned signatures: read from a file once, kept in the register, never changed.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use crate::frozen::{FrozenLogo, text};
use crate::nouns::{Entity, Entry, Named, read_id};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::nouns::noun;
use domain::{Fields, Id, Value};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::Edit;
use ts_rs::TS;

/// The largest file of a picture, in bytes: a stick holds thousands, a certificate ten.
const LARGEST: u64 = 1_500_000;

/// What a picture is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureUse {
    /// An organisation's, printed as it is.
    #[default]
    Logo,
    /// Dark ink on light paper, printed without the paper.
    Signature,
}

/// Where the picture is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PictureFile {
    /// A PNG, JPEG or SVG file; its content decides, not its name.
    pub path: String,
    /// What it is for.
    #[serde(default)]
    pub used_as: PictureUse,
}

/// A picture of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Picture {
    /// image/png, image/jpeg or image/svg+xml
    pub media_type: String,
    /// base64
    pub content: String,
}

impl Entity for Picture {
    const NOUN: &'static str = "picture";
    const PARENT: Option<&'static str> = None;

    fn text(&self, app: &App) -> Result<String, Failure> {
        let bytes = u64::try_from(self.content.len() / 4 * 3).unwrap_or(u64::MAX);
        Ok(app.figures().bytes(bytes))
    }
}

/// `pictures_add`
pub(crate) fn add(app: &mut App, input: PictureFile) -> Result<Changed<Entry<Picture>>, Failure> {
    let path = Path::new(&input.path);
    let bytes =
        transfer::read_capped(&*app.environment.disk, path, LARGEST).map_err(|failure| {
            match failure {
                transfer::Failure::TooLarge => {
                    Failure::new("picture-too-large").number("limit", LARGEST / 1000)
                }
                other => other.into(),
            }
        })?;
    let edit = edit(&bytes, input.used_as)?;
    let Edit::Put { entity, .. } = edit else { return Err(Failure::internal("pictures")) };
    let done = app.save("pictures_add", "", vec![edit])?;
    let fields: Picture = crate::nouns::entry(app, entity)?;
    let value = Entry { id: entity.to_string(), text: fields.text(app)?, fields };
    app.changed(done, value)
}

/// `pictures_remove`: not while a certificate shows it, withdrawn ones included, nor while a design
/// does. What was printed once must come out the same again.
pub(crate) fn remove(app: &mut App, input: Named) -> Result<Changed<Nothing>, Failure> {
    let id = read_id(&input.id)?.to_string();
    for (noun, field) in [("certificate", "frozen"), ("design", "signers")] {
        let table = domain::nouns::noun(noun).ok_or_else(|| Failure::internal(noun))?;
        let rows = app.store.list(table, None)?;
        let shows = |fields: &Fields| {
            fields.get(field).is_some_and(|value| value.canonical().contains(&id))
        };
        let count = rows.iter().filter(|(_, fields)| shows(fields)).count();
        if count > 0 {
            return Err(Failure::new("in-use").text("noun", noun).number("count", count));
        }
    }
    crate::nouns::remove::<Picture>(app, input)
}

/// The edit that takes a picture in. Its id is computed from its bytes, so that the same logo on
/// two laptops is one picture.
pub(crate) fn edit(bytes: &[u8], used: PictureUse) -> Result<Edit, Failure> {
    let kind = match used {
        PictureUse::Logo => paper::check_picture(bytes),
        PictureUse::Signature => paper::check_signature(bytes),
    }?;
    let fields = Fields::from([
        ("media_type".to_owned(), Value::from(kind.media_type())),
        ("content".to_owned(), Value::Text(STANDARD.encode(bytes))),
    ]);
    let noun = noun("picture").ok_or_else(|| Failure::internal("picture"))?;
    let entity = Id::of_link("picture", &[&Sha256::digest(bytes)[..]]);
    Ok(Edit::Put { noun, entity, fields })
}

/// Pictures that were read already. One is never changed, and all papers share its bytes.
pub(crate) type Shelf = RefCell<BTreeMap<String, Arc<[u8]>>>;

/// A shelf with more than this is emptied: a register has few pictures, a program much to do.
const FULL: usize = 64;

impl App {
    /// The bytes of a picture.
    pub(crate) fn picture(&self, id: &str) -> Result<Arc<[u8]>, Failure> {
        if let Some(bytes) = self.shelf.borrow().get(id) {
            return Ok(Arc::clone(bytes));
        }
        let picture: Picture = crate::nouns::entry(self, read_id(id)?)?;
        let bytes = STANDARD.decode(picture.content).map_err(|_| Failure::new("bad-picture"))?;
        let bytes: Arc<[u8]> = bytes.into();
        let mut shelf = self.shelf.borrow_mut();
        if shelf.len() >= FULL {
            shelf.clear();
        }
        shelf.insert(id.to_owned(), Arc::clone(&bytes));
        Ok(bytes)
    }

    /// An organisation at the head of a page.
    pub(crate) fn logo(&self, logo: &FrozenLogo) -> Result<paper::Logo, Failure> {
        let picture = logo.picture.as_deref().map(|id| self.picture(id)).transpose()?;
        Ok(paper::Logo { name: text(&logo.name), picture })
    }
}
