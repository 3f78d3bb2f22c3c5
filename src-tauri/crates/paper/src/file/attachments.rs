//! Files inside the file: the data of certificates for programs.

use super::{
    catalog::Cover,
    objects::Objects,
    syntax::{Id, Syntax},
};
use crate::{Attachment, Failure};

/// What a list of data is called.
const JSON: &str = "application/json";

/// The attachments of a file, each with its name. The data of several certificates are one list
/// in one file: ten thousand attachments would take as much room as the pages and no viewer shows
/// them, and whoever reads them by a program wants them together.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn add(objects: &mut Objects, cover: &Cover<'_>) -> Result<Vec<(String, Id)>, Failure> {
    let one_list = cover.attachments.len() > 1
        && cover.attachments.iter().all(|attachment| attachment.media_type == JSON);
    if one_list {
        let list = list(&cover.attachments);
        return Ok(vec![(list.name.clone(), file(objects, cover, &list)?)]);
    }
    let mut files = Vec::with_capacity(cover.attachments.len());
    for attachment in &cover.attachments {
        files.push((attachment.name.clone(), file(objects, cover, attachment)?));
    }
    // Names are looked up by halving.
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(files)
}

/// All as the items of one array, a line each.
fn list(attachments: &[&Attachment]) -> Attachment {
    let mut bytes = b"[\n".to_vec();
    for (index, attachment) in attachments.iter().enumerate() {
        if index > 0 {
            bytes.extend_from_slice(b",\n");
        }
        bytes.extend_from_slice(attachment.bytes.trim_ascii());
    }
    bytes.extend_from_slice(b"\n]\n");
    let description = attachments.first().map(|first| first.description.clone());
    Attachment {
        name: "certificates.json".to_owned(),
        description: description.unwrap_or_default(),
        media_type: JSON.to_owned(),
        bytes,
    }
}

fn file(objects: &mut Objects, cover: &Cover<'_>, attachment: &Attachment) -> Result<Id, Failure> {
    let entries = |syntax: &mut Syntax| {
        syntax.name("Type").name("EmbeddedFile").name("Subtype").escaped(&attachment.media_type);
        syntax.name("Params").open().name("Size").number(attachment.bytes.len());
        if let Some(day) = cover.day() {
            syntax.name("ModDate").text(&format!("D:{}", day.concat()));
        }
        syntax.close();
    };
    let embedded = objects.deflate(entries, &attachment.bytes)?;
    objects.add(|syntax| {
        syntax.open().name("Type").name("Filespec").name("F").text(&attachment.name);
        syntax.name("UF").text(&attachment.name).name("Desc").text(&attachment.description);
        syntax.name("AFRelationship").name("Data").name("EF").open();
        syntax.name("F").reference(embedded).name("UF").reference(embedded).close().close();
    })
}

/// What the catalog says of the attachments.
pub(crate) fn name(syntax: &mut Syntax, files: &[(String, Id)]) {
    if files.is_empty() {
        return;
    }
    syntax.name("AF").array(|syntax| {
        for (_, file) in files {
            syntax.reference(*file);
        }
    });
    syntax.name("Names").open().name("EmbeddedFiles").open().name("Names").array(|syntax| {
        for (name, file) in files {
            syntax.text(name).reference(*file);
        }
    });
    syntax.close().close();
}
