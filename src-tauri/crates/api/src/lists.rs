//! Lists of people as they come, pasted or as a file: read, shown with what would become of each
//! line, and only then taken in.

mod judging;
mod matching;
mod source;
mod taking;

pub(crate) use judging::{level_text, read, said, shown};
pub(crate) use matching::matching;
pub(crate) use taking::add;

use crate::failure::Failure;
use crate::nouns::Sex;
use crate::participants::Participants;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most lines that are taken in at once.
pub(crate) const MOST_LINES: usize = 10_000;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListColumn {
    /// The name or a part of it; several are joined.
    Name,
    /// The name in Latin letters.
    LatinName,
    /// Organisation or team.
    Affiliation,
    /// Telephone numbers.
    Phone,
    /// As stated.
    Sex,
    /// A year or a date of birth.
    BirthYear,
    /// Where from.
    Governorate,
    /// Nothing that is taken in.
    Nothing,
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListLayout {
    /// The row of the headings, from 1; `null` where there are none.
    pub heading: Option<u32>,
    /// What each column holds.
    pub columns: Vec<ListColumn>,
}

/// A list to read: exactly one of `text` and `path`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadListOf {
    /// UUID.
    pub training: String,
    /// As pasted.
    #[serde(default)]
    pub text: Option<String>,
    /// A file: XLSX, XLS, ODS, or text with separators.
    #[serde(default)]
    pub path: Option<String>,
    /// Which table of the file, from 0; `null`: the first.
    #[serde(default)]
    pub sheet: Option<u32>,
    /// `null`: as it is recognised.
    #[serde(default)]
    pub layout: Option<ListLayout>,
    /// Whether names in capitals are written in ordinary letters.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub ordinary_letters: bool,
}

/// What somebody decided about a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineChoice {
    /// Number of the line.
    pub line: u32,
    /// The person of the register who it is; `null`: a new one.
    pub person: Option<String>,
}

/// A list to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddList {
    /// UUID.
    pub training: String,
    /// As pasted.
    #[serde(default)]
    pub text: Option<String>,
    /// The file.
    #[serde(default)]
    pub path: Option<String>,
    /// As when it was read.
    #[serde(default)]
    pub sheet: Option<u32>,
    /// As when it was read.
    #[serde(default)]
    pub layout: Option<ListLayout>,
    /// As when it was read.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub ordinary_letters: bool,
    /// Numbers of lines that are not wanted.
    #[serde(default)]
    pub skip: Vec<u32>,
    /// What was decided; lines that need it and have none are left out.
    #[serde(default)]
    pub choices: Vec<LineChoice>,
    /// `seen` of what was read, so that nothing else is taken in; `null`: whatever is there now.
    #[serde(default)]
    pub seen: Option<String>,
}

/// Somebody while they are being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchPerson {
    /// The name, or its beginning.
    pub name: String,
    /// As typed.
    pub phone: Option<String>,
    /// The affiliation; UUID.
    pub organisation: Option<String>,
    /// Four digits.
    pub birth_year: Option<u16>,
    /// ISO 3166-2:IQ.
    pub governorate: Option<String>,
    /// As stated.
    pub sex: Sex,
}

/// Who of the register may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonMatches {
    /// The likeliest first.
    pub matches: Vec<PersonMatch>,
}

/// What a list holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadList {
    /// The names of the tables of a file; empty for what has none.
    pub sheets: Vec<String>,
    /// Which of them was read.
    pub sheet: u32,
    /// Its columns; empty for a list of lines without columns.
    pub columns: Vec<ReadColumn>,
    /// The row of the headings, from 1.
    pub heading: Option<u32>,
    /// Its lines, without blank ones.
    pub lines: Vec<ListLine>,
    /// How many would be added without anybody deciding more.
    pub new_count: u32,
    /// How many are on the list already.
    pub known_count: u32,
    /// How many need a decision.
    pub doubtful_count: u32,
    /// How many cannot be taken in.
    pub problem_count: u32,
    /// How many have a name that the list writes in capitals.
    pub capitals_count: u32,
    /// The first of them in ordinary letters.
    pub capitals_example: Option<String>,
    /// The counts in words.
    pub summary_text: String,
    /// What was read, in hexadecimal digits.
    pub seen: String,
}

/// A column as it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadColumn {
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What stands in it first.
    pub examples: Vec<String>,
    /// What it is taken for.
    pub holds: ListColumn,
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// A new person.
    New,
    /// Somebody of the register, who is put on the list unless somebody decides otherwise.
    Known,
    /// May be somebody of the register, or may not be written as it seems: left out until somebody
    /// decides.
    Doubtful,
    /// Names nobody, as it seems: left out until somebody decides otherwise.
    NotAPerson,
    /// On this training's list already.
    AlreadyListed,
    /// A line before has the same name, and no other telephone number.
    TwiceInList,
    /// Cannot be taken in.
    Problem,
}

/// Somebody who may be meant by a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonMatch {
    /// UUID.
    pub person: String,
    /// As in the register.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// How likely, in words.
    pub level_text: String,
    /// What speaks for it and against it, in words.
    pub evidence_text: String,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListLine {
    /// Its number in what was pasted or in its table, from 1.
    pub line: u32,
    /// The name.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// Organisation, where the line names one.
    pub affiliation: Option<String>,
    /// Phone, where the line has one.
    pub phone: Option<String>,
    /// As a cell states it.
    pub sex: Sex,
    /// Where a cell says it.
    pub birth_year: Option<u16>,
    /// Where a cell names a governorate that there is.
    pub governorate: Option<String>,
    /// What becomes of it.
    pub state: LineState,
    /// Why it cannot be taken in, or is doubtful.
    pub problem: Option<Failure>,
    /// The person of the register who it is, where that is known.
    pub person: Option<String>,
    /// Who may be meant, the likeliest first.
    pub matches: Vec<PersonMatch>,
}

/// What became of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedList {
    /// Everybody in the training now.
    #[serde(flatten)]
    pub list: Participants,
    /// How many were added.
    pub new_count: u32,
    /// How many were on the list already.
    pub known_count: u32,
    /// How many were left out because nobody decided.
    pub doubtful_count: u32,
    /// How many could not be taken in.
    pub problem_count: u32,
    /// The counts in words.
    pub summary_text: String,
}
