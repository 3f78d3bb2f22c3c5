//! What can be chosen for a sheet, and the two inputs that say it.

use crate::failure::Failure;
use crate::nouns::read_id;
use domain::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Language;

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    /// A list to sign in on.
    SignIn,
    /// Everybody by every session, with sums and shares.
    Matrix,
    /// What took place, in figures, without the name of any participant.
    Summary,
    /// Names as certificates will print them, to be confirmed by those who bear them.
    NameProof,
}

impl SheetKind {
    /// What its messages end in.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Matrix => "matrix",
            Self::Summary => "summary",
            Self::NameProof => "name_proof",
        }
    }

    /// What stands for it in the number of a paper.
    pub(super) fn letter(self) -> char {
        match self {
            Self::SignIn => 'S',
            Self::Matrix => 'M',
            Self::Summary => 'F',
            Self::NameProof => 'N',
        }
    }
}

/// What a column to sign in stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetBy {
    /// A whole day.
    Day,
    /// One session.
    Session,
}

/// A column beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetColumn {
    /// As stated.
    Sex,
    /// From the year of birth.
    AgeBand,
    /// Of residence.
    Governorate,
    /// In the national form.
    Phone,
    /// Boxes to tick: may be listed, may be photographed.
    Consent,
}

/// Which sheet to save, and where. What is left out has the value that most people want.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    /// UUID.
    pub training: String,
    /// Which paper.
    pub sheet: SheetKind,
    /// The file.
    pub path: String,
    /// One or two of ar, ckb, en, it, such as `ar+en`: the words of the paper, and a second
    /// language for its heads. `null`: the language of the screen, and English beside it.
    #[serde(default)]
    pub languages: Option<String>,
    /// `null`: by session where a page has room for all of them, else by day.
    #[serde(default)]
    pub by: Option<SheetBy>,
    /// UUID: for this session alone, or for its day.
    #[serde(default)]
    pub session: Option<String>,
    /// For this group and those in none, on a list to sign in on. `null`: that of the session, or
    /// everybody.
    #[serde(default)]
    #[ts(optional, as = "Option<Option<String>>")]
    pub group: Option<String>,
    /// Empty rows for people who are not on the list, at most 100.
    #[serde(default = "five")]
    pub walk_ins: u16,
    /// Whether a stranger must not learn from it who was there, or who is one of few. Names to be
    /// confirmed stand on their list in full all the same; nothing else does.
    #[serde(default)]
    pub private: bool,
    /// Beside the name, on a list to sign in on.
    #[serde(default)]
    pub columns: Vec<SheetColumn>,
}

/// Which page of a sheet to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewSheet {
    /// UUID.
    pub training: String,
    /// Which paper.
    pub sheet: SheetKind,
    /// From 1; the last one where there are fewer.
    pub page: u32,
    /// Of the picture, in pixels.
    pub width: u32,
    /// As in [`SaveSheet`].
    #[serde(default)]
    pub languages: Option<String>,
    /// As in [`SaveSheet`].
    #[serde(default)]
    pub by: Option<SheetBy>,
    /// As in [`SaveSheet`].
    #[serde(default)]
    pub session: Option<String>,
    /// As in [`SaveSheet`].
    #[serde(default)]
    #[ts(optional, as = "Option<Option<String>>")]
    pub group: Option<String>,
    /// As in [`SaveSheet`].
    #[serde(default = "five")]
    pub walk_ins: u16,
    /// As in [`SaveSheet`].
    #[serde(default)]
    pub private: bool,
    /// As in [`SaveSheet`].
    #[serde(default)]
    pub columns: Vec<SheetColumn>,
}

/// The empty rows of a list to sign in on, where nothing else is asked.
fn five() -> u16 {
    5
}

/// The most empty rows.
const MOST_WALK_INS: u16 = 100;

/// What both inputs say.
pub(super) struct Choices {
    training: String,
    pub(super) sheet: SheetKind,
    languages: Option<String>,
    pub(super) by: Option<SheetBy>,
    session: Option<String>,
    pub(super) group: Option<String>,
    walk_ins: u16,
    pub(super) private: bool,
    pub(super) columns: Vec<SheetColumn>,
}

impl SaveSheet {
    pub(super) fn parts(self) -> (Choices, String) {
        let Self { training, sheet, path, languages, by, session, group, .. } = self;
        let (walk_ins, private, columns) = (self.walk_ins, self.private, self.columns);
        let choices =
            Choices { training, sheet, languages, by, session, group, walk_ins, private, columns };
        (choices, path)
    }
}

impl PreviewSheet {
    pub(super) fn parts(self) -> (Choices, u32, u32) {
        let Self { training, sheet, page, width, languages, by, session, group, .. } = self;
        let (walk_ins, private, columns) = (self.walk_ins, self.private, self.columns);
        let choices =
            Choices { training, sheet, languages, by, session, group, walk_ins, private, columns };
        (choices, page, width)
    }
}

impl Choices {
    pub(super) fn training(&self) -> Result<Id, Failure> {
        read_id(&self.training)
    }

    pub(super) fn session(&self) -> Result<Option<Id>, Failure> {
        self.session.as_deref().map(read_id).transpose()
    }

    pub(super) fn walk_ins(&self) -> Result<usize, Failure> {
        if self.walk_ins > MOST_WALK_INS {
            return Err(Failure::new("too-many").number("limit", MOST_WALK_INS).field("walk_ins"));
        }
        Ok(usize::from(self.walk_ins))
    }

    /// The language of the paper, and the second one of its heads.
    pub(super) fn languages(
        &self,
        screen: Language,
    ) -> Result<(Language, Option<Language>), Failure> {
        let unknown = || Failure::new("unknown-choice").field("languages");
        let Some(languages) = &self.languages else {
            let beside = (screen != Language::English).then_some(Language::English);
            return Ok((screen, beside));
        };
        let read = |tag: &str| Language::from_tag(tag).ok_or_else(unknown);
        match languages.split('+').collect::<Vec<_>>()[..] {
            [first] => Ok((read(first)?, None)),
            [first, second] if first != second => Ok((read(first)?, Some(read(second)?))),
            _ => Err(unknown()),
        }
    }
}
