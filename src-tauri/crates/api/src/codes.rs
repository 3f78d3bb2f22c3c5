//! Codes that cross the seam as text, named for TypeScript.

use crate::nouns::ParticipationRole;
use domain::kinds::{Kind, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the screen.
#[derive(Clone, Copy, Debug, TS)]
#[ts(rename_all = "snake_case")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Sorani.
    Ckb,
    /// English.
    En,
    /// Italian.
    It,
}

/// Which digits are shown.
#[derive(Clone, Copy, Debug, TS)]
#[ts(rename_all = "snake_case")]
pub enum Digits {
    /// As the language has it.
    Auto,
    /// Arabic-Indic.
    Arab,
    /// European.
    Latn,
}

/// How a person is marked.
#[derive(Clone, Copy, Debug, TS)]
#[ts(rename_all = "snake_case")]
pub enum MarkState {
    /// There from the start to the end.
    Present,
    /// Came after the start.
    Late,
    /// Went before the end.
    LeftEarly,
    /// Not there.
    Absent,
    /// Not there, with a reason.
    Excused,
}

/// The one or two languages of a certificate that are offered, most used first. Any pair of
/// different ones can be printed.
#[derive(Clone, Copy, Debug, TS)]
pub enum CertificateLanguages {
    /// Arabic.
    #[ts(rename = "ar")]
    Arabic,
    /// Arabic, and English below.
    #[ts(rename = "ar+en")]
    ArabicEnglish,
    /// English.
    #[ts(rename = "en")]
    English,
    /// Sorani.
    #[ts(rename = "ckb")]
    Sorani,
    /// Sorani, and English below.
    #[ts(rename = "ckb+en")]
    SoraniEnglish,
    /// Sorani, and Arabic below.
    #[ts(rename = "ckb+ar")]
    SoraniArabic,
    /// Arabic, and Sorani below.
    #[ts(rename = "ar+ckb")]
    ArabicSorani,
    /// Kurmanji.
    #[ts(rename = "kmr")]
    Kurmanji,
    /// Kurmanji, and English below.
    #[ts(rename = "kmr+en")]
    KurmanjiEnglish,
    /// Italian.
    #[ts(rename = "it")]
    Italian,
    /// Italian, and English below.
    #[ts(rename = "it+en")]
    ItalianEnglish,
    /// Arabic, and Italian below.
    #[ts(rename = "ar+it")]
    ArabicItalian,
    /// English, and Italian below.
    #[ts(rename = "en+it")]
    EnglishItalian,
}

/// The same as text.
pub(crate) const CERTIFICATE_LANGUAGES: &[&str] = &[
    "ar", "ar+en", "en", "ckb", "ckb+en", "ckb+ar", "ar+ckb", "kmr", "kmr+en", "it", "it+en",
    "ar+it", "en+it",
];

/// A language of paper.
#[derive(Clone, Copy, Debug, TS)]
#[ts(rename_all = "snake_case")]
pub enum PrintLanguage {
    /// Arabic.
    Ar,
    /// Sorani.
    Ckb,
    /// English.
    En,
    /// Italian.
    It,
    /// Kurmanji.
    Kmr,
}

/// What a certificate certifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CertificateKind {
    /// Took part and met the rule.
    Participation,
    /// Was there, below the rule.
    Attendance,
    /// Met the rule and every requirement.
    Completion,
    /// Led it.
    Trainer,
    /// Helped.
    Appreciation,
}

/// Where a text of a design stands on the page.
#[derive(Clone, Copy, Debug, TS)]
#[ts(rename_all = "snake_case")]
pub enum TextSlot {
    /// What the paper is.
    Title,
    /// Before the name.
    Opening,
    /// The same for a woman, where the design follows the sex; Arabic only.
    OpeningFemale,
    /// The same for a man.
    OpeningMale,
    /// After the name.
    Body,
    /// The same for a woman.
    BodyFemale,
    /// The same for a man.
    BodyMale,
    /// The block below, where this language is the second one.
    Second,
    /// Who organises, within what, with whose support.
    Notes,
    /// Place and date of issue.
    Issued,
}

impl From<Kind> for CertificateKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Participation => Self::Participation,
            Kind::Attendance => Self::Attendance,
            Kind::Completion => Self::Completion,
            Kind::Trainer => Self::Trainer,
            Kind::Appreciation => Self::Appreciation,
        }
    }
}

impl From<CertificateKind> for Kind {
    fn from(kind: CertificateKind) -> Self {
        match kind {
            CertificateKind::Participation => Self::Participation,
            CertificateKind::Attendance => Self::Attendance,
            CertificateKind::Completion => Self::Completion,
            CertificateKind::Trainer => Self::Trainer,
            CertificateKind::Appreciation => Self::Appreciation,
        }
    }
}

impl From<ParticipationRole> for Role {
    fn from(role: ParticipationRole) -> Self {
        match role {
            ParticipationRole::Participant => Self::Participant,
            ParticipationRole::Trainer => Self::Trainer,
            ParticipationRole::Facilitator => Self::Facilitator,
            ParticipationRole::Observer => Self::Observer,
            ParticipationRole::Volunteer => Self::Volunteer,
        }
    }
}
