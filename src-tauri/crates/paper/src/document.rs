//! From finished pages to the bytes of a file: page tree, structure, title, language, identifier.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use crate::{
    Failure, profile,
    skeleton::Skeleton,
    tags::{self, Tag},
    xmp,
};

/// A page that is set, written, checked and deflated.
pub(crate) struct Finished {
    /// The content stream, deflated.
    pub(crate) content: Vec<u8>,
    pub(crate) tags: Vec<Tag>,
    /// Width and height of the page, in points.
    pub(crate) size: (f32, f32),
}

/// A file's own particulars.
pub(crate) struct Cover<'a> {
    pub(crate) title: &'a str,
    /// BCP 47.
    pub(crate) language: &'a str,
}

/// Writes a file. The same pages give the same bytes.
///
/// # Errors
/// [`Failure::Engine`].
pub(crate) fn write(
    skeleton: Skeleton,
    cover: &Cover<'_>,
    pages: Vec<Finished>,
) -> Result<Vec<u8>, Failure> {
    let Skeleton { mut document, resources } = skeleton;
    document.version = "1.7".to_owned();
    let identifier = identifier(cover, &pages);
    let tree = document.new_object_id();
    let size = pages.first().map_or((0.0, 0.0), |page| page.size);
    let mut sections = Vec::with_capacity(pages.len());
    let mut kids = Vec::with_capacity(pages.len());
    for (number, page) in pages.into_iter().enumerate() {
        let (id, tags) = add_page(&mut document, (tree, size), number, page);
        kids.push(Object::Reference(id));
        sections.push((id, tags));
    }
    document.objects.insert(tree, page_tree(kids, size, resources).into());
    let structure = tags::add(&mut document, sections);
    let catalog = catalog(&mut document, cover, tree, structure)?;
    let mut information = Dictionary::new();
    information.set("Title", text(cover.title));
    information.set("Producer", text(xmp::PRODUCER));
    let information = document.add_object(information);
    let identifier = Object::String(identifier, StringFormat::Hexadecimal);
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", information);
    document.trailer.set("ID", vec![identifier.clone(), identifier]);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(Failure::engine)?;
    Ok(bytes)
}

/// Sixteen bytes that follow from what the file says.
fn identifier(cover: &Cover<'_>, pages: &[Finished]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(cover.title);
    hash.update([0]);
    hash.update(cover.language);
    for page in pages {
        hash.update([0]);
        hash.update(&page.content);
        for words in page.tags.iter().flat_map(Tag::words) {
            hash.update([0]);
            hash.update(words);
        }
    }
    hash.finalize().iter().take(16).copied().collect()
}

fn add_page(
    document: &mut Document,
    (tree, size): (ObjectId, (f32, f32)),
    number: usize,
    page: Finished,
) -> (ObjectId, Vec<Tag>) {
    let mut filtered = Dictionary::new();
    filtered.set("Filter", "FlateDecode");
    let content = document.add_object(Stream::new(filtered, page.content));
    let mut entries = Dictionary::new();
    entries.set("Type", "Page");
    entries.set("Parent", tree);
    entries.set("Contents", content);
    entries.set("StructParents", i64::try_from(number).unwrap_or_default());
    entries.set("Tabs", "S");
    if page.size != size {
        entries.set("MediaBox", media_box(page.size));
    }
    (document.add_object(entries), page.tags)
}

fn media_box((width, height): (f32, f32)) -> Vec<Object> {
    [0.0, 0.0, width, height].map(Object::Real).to_vec()
}

/// All pages share one set of resources, and the size of the first unless they say otherwise.
fn page_tree(kids: Vec<Object>, size: (f32, f32), resources: ObjectId) -> Dictionary {
    let mut tree = Dictionary::new();
    tree.set("Type", "Pages");
    tree.set("Count", i64::try_from(kids.len()).unwrap_or_default());
    tree.set("Kids", kids);
    tree.set("MediaBox", media_box(size));
    tree.set("Resources", resources);
    tree
}

fn catalog(
    document: &mut Document,
    cover: &Cover<'_>,
    tree: ObjectId,
    structure: ObjectId,
) -> Result<ObjectId, Failure> {
    let metadata = document.add_object(xmp::stream(cover));
    let intent = profile::output_intent(document)?;
    let mut viewer = Dictionary::new();
    // No reading direction here: one of the widespread readers turns Latin lines round with it.
    viewer.set("DisplayDocTitle", true);
    let mut marked = Dictionary::new();
    marked.set("Marked", true);
    let mut catalog = Dictionary::new();
    catalog.set("Type", "Catalog");
    catalog.set("Pages", tree);
    catalog.set("Lang", text(cover.language));
    catalog.set("MarkInfo", marked);
    catalog.set("StructTreeRoot", structure);
    catalog.set("ViewerPreferences", viewer);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent]);
    Ok(document.add_object(catalog))
}

/// A text string: plain where ASCII suffices, else UTF-16 with its mark.
pub(crate) fn text(text: &str) -> Object {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Literal)
}
