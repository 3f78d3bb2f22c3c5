//! A design as one file, with its pictures: to hand on, and to take in without trusting it.

use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::issuing::with_ending;
use crate::nouns::{Design, Entity, Entry, entry, put, read_id};
use crate::pictures::PictureUse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// The form of the files that this version writes.
const FORM: u64 = 1;

/// What tells the file from others; it stands first.
const MARK: &str = "hadir_design";

/// The largest file that is read: three scans, and texts that nobody would read to the end.
const LARGEST: u64 = 8_000_000;

/// The ending of the files.
const ENDING: &str = "hadir-design";

/// A design to hand on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DesignTo {
    /// UUID.
    pub id: String,
    /// The file.
    pub path: String,
}

/// A file to take a design from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DesignFrom {
    /// The file.
    pub path: String,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedDesign {
    /// Where.
    pub path: String,
    /// How long it is.
    #[ts(type = "number")]
    pub bytes: u64,
    /// For the live region.
    pub said_text: String,
}

/// The file. What a later version adds, it adds under a greater number.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DesignFile {
    hadir_design: u64,
    design: Design,
    pictures: BTreeMap<String, FilePicture>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePicture {
    media_type: String,
    /// base64
    content: String,
}

/// `designs_export`
pub(crate) fn export(app: &mut App, input: DesignTo) -> Result<SavedDesign, Failure> {
    let design: Design = entry(app, read_id(&input.id)?)?;
    let mut pictures = BTreeMap::new();
    for id in design.signers.iter().filter_map(|signer| signer.picture.clone()) {
        let picture: crate::pictures::Picture = entry(app, read_id(&id)?)?;
        let picture = FilePicture { media_type: picture.media_type, content: picture.content };
        pictures.insert(id, picture);
    }
    let file = DesignFile { hadir_design: FORM, design, pictures };
    let text = serde_json::to_string_pretty(&file).map_err(|_| Failure::internal("design"))?;
    app.save_design(&input.path, ENDING, text.as_bytes())
}

/// `designs_import`: takes in what is whole and known, and nothing else.
pub(crate) fn import(app: &mut App, input: DesignFrom) -> Result<Changed<Entry<Design>>, Failure> {
    let disk = &*app.environment.disk;
    let bytes = transfer::read_capped(disk, Path::new(&input.path), LARGEST)?;
    let mut file = read(&bytes)?;
    let mut edits = taken_in(&mut file)?;
    let id = app.new_id()?;
    let design = file.design.tidy(None);
    // The pictures are not in the register yet: they come with it, each known by its bytes.
    crate::nouns::check(app, &Design { signers: Vec::new(), ..design.clone() }, None)?;
    let subject = design.text(app)?;
    edits.push(put(id, &design)?);
    let done = app.save("designs_import", &subject, edits)?;
    let fields: Design = entry(app, id)?;
    let value = Entry { id: id.to_string(), text: fields.text(app)?, fields };
    app.changed(done, value)
}

/// Reads a file that may come from anybody.
fn read(bytes: &[u8]) -> Result<DesignFile, Failure> {
    #[derive(Deserialize)]
    struct Form {
        hadir_design: u64,
    }
    let text = std::str::from_utf8(bytes).ok();
    let begins = |text: &str| {
        let rest = text.trim_start().strip_prefix('{').map(str::trim_start);
        rest.is_some_and(|rest| rest.trim_start_matches('"').starts_with(MARK))
    };
    if !text.is_some_and(begins) {
        return Err(Failure::new("not-a-design"));
    }
    let damaged = |_| Failure::new("damaged-design");
    let form: Form = serde_json::from_slice(bytes).map_err(damaged)?;
    if form.hadir_design > FORM {
        return Err(Failure::new("newer-design"));
    }
    serde_json::from_slice(bytes).map_err(damaged)
}

/// The edits that take the file's pictures in; the signers then name them as this register does.
fn taken_in(file: &mut DesignFile) -> Result<Vec<Edit>, Failure> {
    let mut edits = Vec::new();
    let mut ids = BTreeMap::new();
    for (name, picture) in &file.pictures {
        let bytes =
            STANDARD.decode(&picture.content).map_err(|_| Failure::new("damaged-design"))?;
        let edit = crate::pictures::edit(&bytes, PictureUse::Signature)?;
        if let Edit::Put { entity, .. } = &edit {
            ids.insert(name.clone(), entity.to_string());
        }
        edits.push(edit);
    }
    let mut used = BTreeSet::new();
    for name in file.design.signers.iter_mut().filter_map(|signer| signer.picture.as_mut()) {
        let id = ids.get(name).ok_or_else(|| Failure::new("damaged-design"))?;
        used.insert(std::mem::replace(name, id.clone()));
    }
    // A picture that nobody signs with would come in unseen.
    if used.len() < ids.len() {
        return Err(Failure::new("damaged-design"));
    }
    Ok(edits)
}

impl App {
    pub(super) fn save_design(
        &self,
        path: &str,
        ending: &str,
        bytes: &[u8],
    ) -> Result<SavedDesign, Failure> {
        if path.trim().is_empty() {
            return Err(Failure::new("empty-text").field("path"));
        }
        let path = with_ending(Path::new(path), ending);
        transfer::write_file(&*self.environment.disk, &path, bytes)?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let file = file.unwrap_or_default();
        Ok(SavedDesign {
            path: path.display().to_string(),
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            said_text: self.say("answer-saved-file", &[("file", Argument::Text(&file))]),
        })
    }
}
