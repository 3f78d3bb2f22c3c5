//! Why a paper was not printed: few reasons, each with what a reader needs to mend it.

use crate::PictureProblem;

/// The reason why no bytes were handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The fonts have no glyph for `letter`, which stands in `text`.
    MissingLetter {
        /// The whole text as it was asked for, without direction marks.
        text: String,
        /// The first letter that cannot be drawn.
        letter: char,
    },
    /// `text` has no room on the page, even at the smallest readable size.
    DoesNotFit {
        /// The whole text as it was asked for, without direction marks.
        text: String,
    },
    /// The picture of a logo or of a signature cannot be printed.
    BadPicture {
        /// The name that stands with it.
        name: String,
        /// What is wrong with it.
        why: PictureProblem,
    },
    /// The caller's step said stop.
    Cancelled,
    /// The engine failed although the input was fine; the words are for a developer.
    Engine(String),
}

impl Failure {
    /// An engine failure from any error that can be shown.
    pub(crate) fn engine(error: impl std::fmt::Display) -> Self {
        Self::Engine(error.to_string())
    }
}
