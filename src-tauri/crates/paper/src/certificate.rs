//! What a certificate says, in ready-made words; nothing here knows a language's grammar.

use std::sync::Arc;

use crate::Design;

/// The faces that draw everything: bytes of static TrueType files.
#[derive(Debug, Clone, Copy)]
pub struct Fonts<'a> {
    /// The face of running text.
    pub regular: &'a [u8],
    /// The face of names, titles and strong lines.
    pub bold: &'a [u8],
    /// Faces for letters that these two lack (Syriac): a piece of text goes to the first that has
    /// all its letters, one of the wanted weight before others. At most eight.
    pub others: &'a [&'a [u8]],
}

/// A text with its language; the direction follows the language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    /// Logical order; may hold isolates (U+2066 to U+2069) and no-break spaces.
    pub text: String,
    /// BCP 47, for example `ar`, `ckb`, `en`, `it`.
    pub language: String,
}

/// How a line of the body is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// Running text.
    Body,
    /// What the line is about: the title of the training.
    Strong,
    /// Details.
    Small,
}

/// One paragraph of the body, which takes more than one line when it must.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Line {
    /// The words.
    pub text: Text,
    /// How they are set.
    pub style: Style,
    /// Whether other people's certificates of the same training say something else here.
    pub personal: bool,
}

/// An organisation at the head of the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Logo {
    /// Drawn when there is no picture, and read out by a screen reader when there is one.
    pub name: Text,
    /// A PNG, JPEG or SVG file, shared by all certificates that show it.
    pub picture: Option<Arc<[u8]>>,
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Who signs.
    pub name: Text,
    /// In which function.
    pub function: Text,
    /// A scan of the signature (PNG or JPEG), whose ink stands on the line without the paper.
    pub picture: Option<Arc<[u8]>>,
}

/// A file inside the file: the certificate's data for programs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attachment {
    /// With its ending, for example `certificate.json`.
    pub name: String,
    /// What it is, in the language of the page.
    pub description: String,
    /// For example `application/json`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Certificate {
    /// How it looks.
    pub design: Design,
    /// The title of the file, as a viewer shows it in its window.
    pub document_title: String,
    /// BCP 47; its direction decides which side is the start side.
    pub language: String,
    /// In rows, first at the start side.
    pub logos: Vec<Logo>,
    /// What the paper is.
    pub title: Text,
    /// The same in the second language.
    pub second_title: Option<Text>,
    /// The words before the name, such as "awarded to".
    pub opening: Option<Text>,
    /// The person, as the person wants to be named.
    pub name: Text,
    /// The name in Latin letters.
    pub latin_name: Option<Text>,
    /// What the person did, one paragraph after the other.
    pub body: Vec<Line>,
    /// The second language: a smaller block of its own below, never interleaved.
    pub second: Vec<Line>,
    /// Organisers, programme and donor line.
    pub notes: Vec<Text>,
    /// First at the start side; at most three.
    pub signatures: Vec<Signature>,
    /// Place and date of issue.
    pub issued: Option<Text>,
    /// The day of issue for programs, as in `2018-06-02`.
    pub issued_on: Option<String>,
    /// The serial number: left to right, Latin digits.
    pub serial: String,
    /// What a square code (QR) at the foot holds; none is drawn without it.
    pub code: Option<String>,
    /// The data of this certificate, one file for each.
    pub attachment: Option<Attachment>,
}
