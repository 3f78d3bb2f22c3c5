//! The codes of one file: which symbols its fonts hold, numbered in the order of first use.
//!
//! What pages share and what is a page's own are in fonts of their own, so that the shared ones
//! are the same whatever names stand beside them.

use crate::faces::FaceId;

/// Whose fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// What several pages show in the same way.
    Shared,
    /// Names and other words of one page.
    Page,
}

impl Owner {
    /// The first letter of the names of its fonts in the resources.
    fn letter(self) -> char {
        match self {
            Self::Shared => 'T',
            Self::Page => 'P',
        }
    }

    /// The name of a font in the resources.
    pub(crate) fn resource(self, face: FaceId) -> String {
        format!("{}{}", self.letter(), face.index())
    }

    /// The face of a font of this owner, by its name in the resources.
    pub(crate) fn face(self, resource: &str) -> Option<FaceId> {
        resource.strip_prefix(self.letter())?.parse().ok().map(FaceId::at)
    }
}

/// The codes of one owner's fonts. Code 0 stays the missing glyph.
#[derive(Debug, Clone)]
pub(crate) struct Codes {
    pub(crate) owner: Owner,
    /// By the index of the face.
    faces: Vec<Numbered>,
}

/// The symbols of one font.
#[derive(Debug, Clone, Default)]
struct Numbered {
    symbols: Vec<u16>,
    /// By symbol; 0 for those without a code.
    codes: Vec<u16>,
}

impl Codes {
    /// No code given yet.
    pub(crate) fn new(owner: Owner) -> Self {
        Self { owner, faces: Vec::new() }
    }

    /// The code of a symbol, a new one when it has none.
    pub(crate) fn code(&mut self, face: FaceId, symbol: u16) -> u16 {
        let index = face.index();
        if self.faces.len() <= index {
            self.faces.resize_with(index + 1, Numbered::default);
        }
        let Numbered { symbols, codes } = &mut self.faces[index];
        let slot = usize::from(symbol);
        if codes.len() <= slot {
            codes.resize(slot + 1, 0);
        }
        if codes[slot] == 0 {
            symbols.push(symbol);
            // There are no more codes than symbols, and those are numbered in 16 bits as well.
            codes[slot] = u16::try_from(symbols.len()).unwrap_or_default();
        }
        codes[slot]
    }

    /// The symbol of a code; `None` for codes that were never given.
    pub(crate) fn symbol(&self, face: FaceId, code: u16) -> Option<u16> {
        self.symbols(face).get(usize::from(code).checked_sub(1)?).copied()
    }

    /// The symbols of a font in the order of their codes, beginning with code 1.
    pub(crate) fn symbols(&self, face: FaceId) -> &[u16] {
        self.faces.get(face.index()).map_or(&[], |numbered| &numbered.symbols)
    }

    /// Gives up what only new codes need.
    pub(crate) fn close(&mut self) {
        for numbered in &mut self.faces {
            numbered.codes = Vec::new();
        }
    }
}
