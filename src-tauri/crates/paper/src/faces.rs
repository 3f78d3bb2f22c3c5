//! The faces and the shaping plans that go with them, read once per batch.

use std::collections::HashMap;

use harfrust::{Direction, Font, Language, Script, ShapePlan, ShaperFont};

use crate::{Failure, Fonts};

/// Which of the faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    Regular,
    Bold,
    /// One that stands in for letters that the first two lack, counted from 0.
    Other(u8),
}

/// The most faces that there can be.
const MOST: usize = 10;

impl FaceId {
    /// The position in arrays that hold one thing per face.
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Other(number) => 2 + usize::from(number),
        }
    }

    /// The face at this position.
    pub(crate) fn at(index: u8) -> Self {
        match index {
            0 => Self::Regular,
            1 => Self::Bold,
            other => Self::Other(other - 2),
        }
    }
}

/// The parsed font files.
pub(crate) struct Faces<'a> {
    fonts: Vec<Font>,
    bytes: Vec<&'a [u8]>,
}

impl<'a> Faces<'a> {
    /// Reads all files.
    ///
    /// # Errors
    /// [`Failure::Engine`] when one of them is no font, or when there are more than ten.
    pub(crate) fn read(fonts: &Fonts<'a>) -> Result<Self, Failure> {
        let mut bytes = vec![fonts.regular, fonts.bold];
        bytes.extend_from_slice(fonts.others);
        if bytes.len() > MOST {
            return Err(Failure::engine("too many fonts"));
        }
        let read = |bytes: &&[u8]| {
            Font::new(bytes.to_vec(), 0).ok_or_else(|| Failure::engine("unreadable font"))
        };
        Ok(Self { fonts: bytes.iter().map(read).collect::<Result<_, _>>()?, bytes })
    }

    /// All of them, in the order in which they are written to the file.
    pub(crate) fn all(&self) -> impl Iterator<Item = FaceId> + use<> {
        let others = self.fonts.len().saturating_sub(2);
        let others = (0..u8::try_from(others).unwrap_or_default()).map(FaceId::Other);
        [FaceId::Regular, FaceId::Bold].into_iter().chain(others)
    }

    /// The faces that stand in where this one lacks a letter: those of its own weight first.
    pub(crate) fn stand_ins(&self, wanted: FaceId) -> impl Iterator<Item = FaceId> + use<> {
        let others = self.all().filter(|face| matches!(face, FaceId::Other(_)) && *face != wanted);
        let (same, unlike): (Vec<FaceId>, Vec<FaceId>) =
            others.partition(|face| self.is_bold(*face) == self.is_bold(wanted));
        same.into_iter().chain(unlike)
    }

    /// Whether the font file says so (`usWeightClass` of 600 or more).
    pub(crate) fn is_bold(&self, face: FaceId) -> bool {
        self.font(face).default_attributes().weight.value() >= 600.0
    }

    /// The parsed face.
    pub(crate) fn font(&self, face: FaceId) -> &Font {
        &self.fonts[face.index()]
    }

    /// The bytes of the whole font file.
    pub(crate) fn bytes(&self, face: FaceId) -> &'a [u8] {
        self.bytes[face.index()]
    }
}

/// What decides which shaping plan fits a run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct PlanKey {
    pub(crate) face: FaceId,
    pub(crate) right_to_left: bool,
    pub(crate) script: Script,
    pub(crate) language: String,
}

/// Shaping plans, made when first needed: making one takes longer than shaping a line with it.
#[derive(Default)]
pub(crate) struct Plans {
    plans: HashMap<PlanKey, (ShapePlan, Option<Language>)>,
}

impl Plans {
    /// The plan for a key, and the language that the buffer has to name.
    pub(crate) fn plan(
        &mut self,
        faces: &Faces<'_>,
        key: &PlanKey,
    ) -> &(ShapePlan, Option<Language>) {
        self.plans.entry(key.clone()).or_insert_with(|| {
            let language = Language::new(&key.language);
            let plan = ShapePlan::new(
                faces.font(key.face),
                direction(key.right_to_left),
                Some(key.script),
                language.as_ref(),
                &[],
            );
            (plan, language)
        })
    }
}

/// The direction in harfrust's words.
pub(crate) fn direction(right_to_left: bool) -> Direction {
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// The face as shaping and measuring want it; cheap, the tables are cached in the font.
pub(crate) fn shaper<'f>(faces: &'f Faces<'_>, face: FaceId) -> ShaperFont<'f, 'f> {
    ShaperFont::new(faces.font(face))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Calls with all faces of Hadir.
    pub(crate) fn with_faces<T>(test: impl FnOnce(&Faces<'_>) -> T) -> T {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts");
        let read = |name: &str| std::fs::read(format!("{folder}/{name}.ttf")).unwrap();
        let [regular, bold] = ["Amiri-Regular", "Amiri-Bold"].map(read);
        let others = ["NotoSansSyriac-Regular", "NotoSansSyriac-Bold"].map(read);
        let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
        let fonts = Fonts { regular: &regular, bold: &bold, others: &others };
        test(&Faces::read(&fonts).unwrap())
    }
}
