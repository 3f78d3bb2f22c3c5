//! Codes that cross the seam as text, named for TypeScript.

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

/// The one or two languages of a certificate.
#[derive(Clone, Copy, Debug, TS)]
pub enum CertificateLanguages {
    /// Arabic.
    #[ts(rename = "ar")]
    Arabic,
    /// English.
    #[ts(rename = "en")]
    English,
    /// Arabic, and English below.
    #[ts(rename = "ar+en")]
    ArabicEnglish,
    /// Sorani.
    #[ts(rename = "ckb")]
    Sorani,
    /// Sorani, and English below.
    #[ts(rename = "ckb+en")]
    SoraniEnglish,
    /// Italian.
    #[ts(rename = "it")]
    Italian,
}
