//! The two faces and the shaping plans that go with them, read once per batch.

use std::collections::HashMap;

use harfrust::{Direction, Font, Language, Script, ShapePlan, ShaperFont};

use crate::{Failure, Fonts};

/// Which of the two faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    Regular,
    Bold,
}

impl FaceId {
    /// Both, in the order in which they are written to the file.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The position in arrays that hold one thing per face.
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
        }
    }

    /// The name of the font in the page's resources.
    pub(crate) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "T0",
            Self::Bold => "T1",
        }
    }
}

/// The parsed font files.
pub(crate) struct Faces<'a> {
    fonts: [Font; 2],
    bytes: [&'a [u8]; 2],
}

impl<'a> Faces<'a> {
    /// Reads both files.
    ///
    /// # Errors
    /// [`Failure::Engine`] when one of them is no font.
    pub(crate) fn read(fonts: &Fonts<'a>) -> Result<Self, Failure> {
        let read = |bytes: &[u8]| {
            Font::new(bytes.to_vec(), 0).ok_or_else(|| Failure::engine("unreadable font"))
        };
        Ok(Self {
            fonts: [read(fonts.regular)?, read(fonts.bold)?],
            bytes: [fonts.regular, fonts.bold],
        })
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
