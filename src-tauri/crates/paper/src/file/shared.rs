//! The part of a file that does not depend on its pages' own words: fonts of what pages share,
//! plates, pictures, strings, the meaning of colours.

use super::{
    fonts::Moulds,
    kit::Kit,
    objects::Objects,
    profile,
    syntax::{Id, Syntax},
};
use crate::{
    Failure, check,
    glyphs::Glyphs,
    images::Images,
    ink::Content,
    page::Box_,
    picture::Pixels,
    plates::{self, Plate, Plates, ink},
    subset::{Codes, Owner},
    text,
};

/// A file that holds the shared part and nothing else yet.
pub(crate) struct Shared {
    pub(crate) objects: Objects,
    /// In the order of the kit.
    pub(crate) plates: Vec<Id>,
    /// In the order of the kit.
    pub(crate) images: Vec<Id>,
    /// In the order of the kit.
    pub(crate) words: Vec<Id>,
    pub(crate) intent: Id,
    /// How pages are composed that show something seen through.
    pub(crate) group: Option<Id>,
}

/// What a batch has made so far.
#[derive(Clone, Copy)]
pub(crate) struct Made<'b> {
    pub(crate) glyphs: &'b Glyphs,
    pub(crate) images: &'b Images<'b>,
    pub(crate) plates: &'b Plates,
}

impl Shared {
    /// Writes what is in a kit. The letters of each plate are read back.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn new(moulds: &mut Moulds<'_>, made: Made<'_>, kit: &Kit) -> Result<Self, Failure> {
        let mut objects = Objects::new();
        let mut codes = Codes::new(Owner::Shared);
        let plates: Vec<&Plate> = kit.plates.all().iter().map(|id| made.plates.get(*id)).collect();
        let mut drawn = Vec::with_capacity(plates.len());
        for plate in &plates {
            drawn.push(draw(plate, made, &mut codes)?);
        }
        let fonts = moulds.cast(&mut objects, made.glyphs, &codes)?;
        let fonts = objects.add(|syntax| {
            syntax.open().name("Font");
            named(syntax, &fonts).close();
        })?;
        let mut forms = Vec::with_capacity(plates.len());
        for (plate, (box_, content)) in plates.iter().zip(drawn) {
            let resources = match plate {
                Plate::Words { .. } => Some(fonts),
                Plate::Settled { words, .. } => {
                    let place = kit.plates.all().iter().position(|id| id == words);
                    let words = place.and_then(|place| forms.get(place).copied());
                    let lacks = || Failure::engine("settled words stand after their place");
                    Some(paints(&mut objects, words.ok_or_else(lacks)?)?)
                }
                Plate::Drawing(_) | Plate::Lines { .. } => None,
            };
            forms.push(form(&mut objects, box_, resources, &content)?);
        }
        let pixels = kit.images.all().iter().filter_map(|name| made.images.get(name));
        let pixels: Vec<&Pixels> = pixels.collect();
        let images = pixels.iter().map(|pixels| image(&mut objects, pixels)).collect();
        let string = |text: &String| {
            objects.add(|syntax| {
                syntax.text(text);
            })
        };
        let words = kit.words.all().iter().map(string).collect::<Result<_, _>>()?;
        let group = |objects: &mut Objects| {
            objects.add(|syntax| {
                syntax.open().name("S").name("Transparency").name("CS").name("DeviceRGB").close();
            })
        };
        let see_through = pixels.iter().any(|pixels| pixels.mask.is_some());
        let group = see_through.then(|| group(&mut objects)).transpose()?;
        let intent = profile::output_intent(&mut objects)?;
        Ok(Self { objects, plates: forms, images, words, intent, group })
    }
}

/// The name of the words in the resources of a plate that settles them.
const WORDS: &str = "W";

fn paints(objects: &mut Objects, words: Id) -> Result<Id, Failure> {
    objects.add(|syntax| {
        syntax.open().name("XObject");
        named(syntax, &[(WORDS.to_owned(), words)]).close();
    })
}

/// A dictionary of names and references.
pub(crate) fn named<'s>(syntax: &'s mut Syntax, things: &[(String, Id)]) -> &'s mut Syntax {
    syntax.open();
    for (name, id) in things {
        syntax.name(name).reference(*id);
    }
    syntax.close()
}

/// The box and the operators of a plate.
fn draw(plate: &Plate, made: Made<'_>, codes: &mut Codes) -> Result<(Box_, Vec<u8>), Failure> {
    match plate {
        Plate::Settled { words, place } => {
            let mut content = Content::default();
            plates::paint(&mut content, *place, WORDS);
            let box_ = match made.plates.get(*words) {
                Plate::Words { lines, .. } => plates::moved(ink(lines), *place),
                _ => return Err(Failure::engine("only words are settled")),
            };
            Ok((box_, content.bytes))
        }
        Plate::Drawing(form) => {
            let (width, height) = form.size();
            Ok((Box_ { left: 0.0, bottom: 0.0, width, height }, form.content()))
        }
        Plate::Lines { content, size: (width, height) } => {
            let box_ = Box_ { left: 0.0, bottom: 0.0, width: *width, height: *height };
            Ok((box_, content.clone()))
        }
        Plate::Words { lines, .. } => {
            let mut content = Content::default();
            text::write(&mut content, lines, made.glyphs, codes);
            check::plate(plate, &content.bytes, made.glyphs, codes)?;
            Ok((ink(lines), content.bytes))
        }
    }
}

fn form(
    objects: &mut Objects,
    box_: Box_,
    resources: Option<Id>,
    content: &[u8],
) -> Result<Id, Failure> {
    let entries = |syntax: &mut Syntax| {
        syntax.name("Type").name("XObject").name("Subtype").name("Form");
        syntax.name("BBox").array(|syntax| {
            syntax.real(box_.left).real(box_.bottom).real(box_.right()).real(box_.top());
        });
        syntax.name("Resources");
        match resources {
            Some(resources) => syntax.reference(resources),
            None => syntax.open().close(),
        };
    };
    objects.deflate(entries, content)
}

fn image(objects: &mut Objects, pixels: &Pixels) -> Id {
    let plane = |syntax: &mut Syntax, space: &str| {
        syntax.name("Type").name("XObject").name("Subtype").name("Image");
        syntax.name("Width").number(pixels.width).name("Height").number(pixels.height);
        syntax.name("BitsPerComponent").number(8).name("ColorSpace").name(space);
    };
    let mask = pixels.mask.as_ref();
    let mask = mask.map(|mask| objects.deflated(|syntax| plane(syntax, "DeviceGray"), mask));
    let entries = |syntax: &mut Syntax| {
        plane(syntax, "DeviceRGB");
        if let Some(mask) = mask {
            syntax.name("SMask").reference(mask);
        }
    };
    objects.deflated(entries, &pixels.colours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{faces::tests::with_faces, shape::Shaper};

    #[test]
    fn settled_words_that_are_not_there_are_noticed() {
        with_faces(|faces| {
            let shaper = Shaper::new(faces);
            let (mut plates, images) = (Plates::default(), Images::default());
            let words = plates.words(&[], "");
            let settled = plates.settled(words, (0, 0)).unwrap();
            let made = Made { glyphs: &shaper.glyphs, images: &images, plates: &plates };
            let mut moulds = Moulds::new(faces).unwrap();
            let mut kit = Kit::new(true);
            kit.plate(settled);
            let lacking = Shared::new(&mut moulds, made, &kit);
            assert!(matches!(lacking, Err(Failure::Engine(_))), "a place without its words");
            let mut kit = Kit::new(true);
            kit.plate(words);
            kit.plate(settled);
            assert!(Shared::new(&mut moulds, made, &kit).is_ok(), "with them it is painted");
        });
    }
}
