//! Why a paper was not printed: few reasons, each with what a reader needs to mend it.

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
    /// The picture of a logo is no readable PNG.
    BadPicture {
        /// The name that stands with the logo.
        name: String,
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
