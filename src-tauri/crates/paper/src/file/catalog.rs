//! What a file says of itself: title, language, day of issue, colours, attachments.

use super::{
    attachments,
    objects::Objects,
    syntax::Id,
    xmp::{self, PRODUCER},
};
use crate::{Attachment, Failure};

/// A file's own particulars.
#[derive(Default)]
pub(crate) struct Cover<'a> {
    pub(crate) title: &'a str,
    /// BCP 47.
    pub(crate) language: &'a str,
    /// As in `2018-06-02`; the bytes must not depend on a clock.
    pub(crate) issued_on: Option<&'a str>,
    pub(crate) attachments: Vec<&'a Attachment>,
}

impl Cover<'_> {
    /// The day of issue, when it is one: year, month and day as digits.
    pub(crate) fn day(&self) -> Option<[&str; 3]> {
        let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = self.issued_on?.split('-').filter(digits).collect();
        let [year, month, day] = parts.try_into().ok()?;
        (year.len() == 4 && month.len() == 2 && day.len() == 2).then_some([year, month, day])
    }
}

/// The dictionary that older programs look into; it says the same as the metadata packet.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn information(objects: &mut Objects, cover: &Cover<'_>) -> Result<Id, Failure> {
    objects.add(|syntax| {
        syntax.open().name("Title").text(cover.title).name("Producer").text(PRODUCER);
        if let Some(day) = cover.day() {
            syntax.name("CreationDate").text(&format!("D:{}", day.concat()));
        }
        syntax.close();
    })
}

/// The root of all objects.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn add(
    objects: &mut Objects,
    cover: &Cover<'_>,
    pages: Id,
    structure: Id,
    intent: Id,
) -> Result<Id, Failure> {
    // Programs that know nothing of PDF look for this packet in the bytes: it is not deflated.
    let metadata = objects.stream(
        |syntax| {
            syntax.name("Type").name("Metadata").name("Subtype").name("XML");
        },
        xmp::packet(cover).as_bytes(),
    );
    let files = attachments::add(objects, cover)?;
    objects.add(|syntax| {
        syntax.open().name("Type").name("Catalog").name("Pages").reference(pages);
        syntax.name("Lang").text(cover.language).name("StructTreeRoot").reference(structure);
        syntax.name("MarkInfo").open().name("Marked").truth(true).close();
        // No reading direction here: one of the widespread readers turns Latin lines round with it.
        syntax.name("ViewerPreferences").open().name("DisplayDocTitle").truth(true).close();
        syntax.name("Metadata").reference(metadata).name("OutputIntents").array(|syntax| {
            syntax.reference(intent);
        });
        attachments::name(syntax, &files);
        syntax.close();
    })
}
