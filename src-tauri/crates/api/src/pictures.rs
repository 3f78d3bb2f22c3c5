//! Logos: read from a file once, kept in the register, never changed.

use crate::app::{App, Changed, Nothing};
use crate::failure::Failure;
use crate::nouns::{CertificateRecord, Entity, Entry, Named, noun_of, read_id};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::nouns::noun;
use domain::{Fields, Id, Value};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;
use store::Edit;
use ts_rs::TS;

/// The largest file of a logo: a stick holds thousands, a certificate ten.
const LARGEST: u64 = 1_000_000;

/// Where the picture is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PictureFile {
    /// A PNG file.
    pub path: String,
}

/// A picture of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Picture {
    /// image/png
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
                transfer::Failure::TooLarge => Failure::new("picture-too-large"),
                other => other.into(),
            }
        })?;
    let edit = edit(&bytes)?;
    let Edit::Put { entity, .. } = edit else { return Err(Failure::internal("pictures")) };
    let done = app.save("pictures_add", "", vec![edit])?;
    let fields: Picture = crate::nouns::entry(app, entity)?;
    let value = Entry { id: entity.to_string(), text: fields.text(app)?, fields };
    app.changed(done, value)
}

/// `pictures_remove`: not while a certificate shows it, withdrawn ones included. What was printed
/// once must come out the same again.
pub(crate) fn remove(app: &mut App, input: Named) -> Result<Changed<Nothing>, Failure> {
    let id = read_id(&input.id)?.to_string();
    let certificates = app.store.list(noun_of::<CertificateRecord>()?, None)?;
    let shows = |fields: &Fields| {
        fields.get("frozen").and_then(Value::text).is_some_and(|frozen| frozen.contains(&id))
    };
    let count = certificates.iter().filter(|(_, fields)| shows(fields)).count();
    if count > 0 {
        return Err(Failure::new("in-use").text("noun", "certificate").number("count", count));
    }
    crate::nouns::remove::<Picture>(app, input)
}

/// The edit that takes a picture in. Its id is computed from its bytes, so that the same logo on
/// two laptops is one picture.
pub(crate) fn edit(bytes: &[u8]) -> Result<Edit, Failure> {
    paper::check_picture(bytes).map_err(|_| Failure::new("bad-picture"))?;
    let fields = Fields::from([
        ("media_type".to_owned(), Value::from("image/png")),
        ("content".to_owned(), Value::Text(STANDARD.encode(bytes))),
    ]);
    let noun = noun("picture").ok_or_else(|| Failure::internal("picture"))?;
    let entity = Id::of_link("picture", &[&Sha256::digest(bytes)[..]]);
    Ok(Edit::Put { noun, entity, fields })
}

/// The bytes of a picture.
pub(crate) fn bytes(app: &App, id: &str) -> Result<Vec<u8>, Failure> {
    let picture: Picture = crate::nouns::entry(app, read_id(id)?)?;
    STANDARD.decode(picture.content).map_err(|_| Failure::new("bad-picture"))
}
