//! The one error that crosses the seam: a code with arguments. Its sentence is in `failures.ftl`.

use domain::nouns::Problem;
use paper::PictureProblem;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Argument {
    /// A number, which also chooses the plural.
    Number(i64),
    /// Text.
    Text(String),
}

/// Why a command was not done. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// The sentence is the message `failure-<code>`.
    pub code: String,
    /// What the sentence names.
    pub arguments: BTreeMap<String, Argument>,
    /// The field of the input that is to blame, where one is.
    pub field: Option<String>,
}

impl Failure {
    /// A failure without arguments.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), arguments: BTreeMap::new(), field: None }
    }

    /// The same with a text to name.
    #[must_use]
    pub fn text(mut self, name: &str, text: &str) -> Self {
        self.arguments.insert(name.to_owned(), Argument::Text(text.to_owned()));
        self
    }

    /// The same with a number to name.
    #[must_use]
    pub fn number(mut self, name: &str, number: impl TryInto<i64>) -> Self {
        let number = number.try_into().unwrap_or(i64::MAX);
        self.arguments.insert(name.to_owned(), Argument::Number(number));
        self
    }

    /// The same, blaming a field.
    #[must_use]
    pub fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// A fault of the program; `place` says where, for the developers.
    #[must_use]
    pub fn internal(place: &str) -> Self {
        Self::new("internal").text("place", place)
    }

    /// A record that is not there (any more).
    #[must_use]
    pub fn unknown(noun: &str) -> Self {
        Self::new("unknown-record").text("noun", noun)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let failure = Self::new(problem.code).field(problem.field);
        match problem.limit {
            Some(limit) => failure.number("limit", limit),
            None => failure,
        }
    }
}

impl From<store::Failure> for Failure {
    fn from(failure: store::Failure) -> Self {
        match failure {
            store::Failure::NotARegister => Self::new("not-a-register"),
            store::Failure::OtherApplication => Self::new("other-application"),
            store::Failure::Newer { .. } => Self::new("newer-register"),
            store::Failure::Damaged => Self::new("damaged-register"),
            store::Failure::Locked => Self::new("register-in-use"),
            store::Failure::ReadOnly => Self::new("folder-read-only"),
            store::Failure::Full => Self::new("disk-full"),
            store::Failure::Unreadable => Self::new("file-unreadable"),
            store::Failure::Field { problem, .. } => problem.into(),
            store::Failure::Unknown { noun } => Self::unknown(noun),
            store::Failure::InUse { by, count } => {
                Self::new("in-use").text("noun", by).number("count", count)
            }
            store::Failure::NothingToUndo => Self::new("nothing-to-undo"),
            store::Failure::NothingToRedo => Self::new("nothing-to-redo"),
            store::Failure::LaterEdit { noun, .. } => Self::new("later-edit").text("noun", &noun),
            store::Failure::Cancelled => Self::new("cancelled"),
            // The text of SQLite names tables and columns, never what is in them.
            store::Failure::Sql(error) => Self::internal(&error.to_string()),
        }
    }
}

impl From<transfer::Failure> for Failure {
    fn from(failure: transfer::Failure) -> Self {
        Self::new(match failure {
            transfer::Failure::FolderMissing => "folder-missing",
            transfer::Failure::ReadOnly => "folder-read-only",
            transfer::Failure::Full { .. } => "disk-full",
            transfer::Failure::TooLarge => "file-too-large",
            transfer::Failure::Exists => "file-exists",
            transfer::Failure::Unreadable => "file-unreadable",
            transfer::Failure::WriteFailed => "write-failed",
            transfer::Failure::CheckFailed => "check-failed",
            transfer::Failure::Cancelled => "cancelled",
        })
    }
}

impl From<paper::Failure> for Failure {
    fn from(failure: paper::Failure) -> Self {
        match failure {
            paper::Failure::MissingLetter { text, letter } => {
                Self::new("missing-letter").text("text", &text).text("letter", &letter.to_string())
            }
            paper::Failure::DoesNotFit { text } => Self::new("does-not-fit").text("text", &text),
            paper::Failure::BadPicture { why, .. } => why.into(),
            paper::Failure::Cancelled => Self::new("cancelled"),
            paper::Failure::Engine(place) => Self::internal(&place),
        }
    }
}

impl From<PictureProblem> for Failure {
    fn from(problem: PictureProblem) -> Self {
        match problem {
            PictureProblem::NotAPicture => Self::new("bad-picture"),
            PictureProblem::OtherKind { kind } => {
                Self::new("picture-other-kind").text("kind", kind)
            }
            PictureProblem::Damaged => Self::new("picture-damaged"),
            PictureProblem::Animated => Self::new("picture-animated"),
            PictureProblem::TooManyPixels { width, height } => {
                let limit = paper::MOST_PIXELS / 1_000_000;
                let failure = Self::new("picture-too-many-pixels").number("limit", limit);
                failure.number("width", width).number("height", height)
            }
            PictureProblem::PressColours => Self::new("picture-press-colours"),
            PictureProblem::Empty => Self::new("picture-empty"),
            PictureProblem::Texts => Self::new("picture-with-texts"),
            PictureProblem::Script => Self::new("picture-with-script"),
            PictureProblem::Outside => Self::new("picture-with-outside"),
            PictureProblem::Embedded => Self::new("picture-with-embedded"),
            PictureProblem::Unsupported { element } => {
                Self::new("picture-unsupported").text("element", &element)
            }
            PictureProblem::TooComplex => Self::new("picture-too-complex"),
            PictureProblem::NoInkOnPaper => Self::new("picture-no-ink"),
        }
    }
}
