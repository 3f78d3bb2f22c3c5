//! What an issued certificate says, frozen: the same paper comes out of it at any later time.

use crate::app::App;
use crate::failure::Failure;
use serde::{Deserialize, Serialize};
use words::Language;

/// Everything that is printed but the serial; the same paper comes out of it at any later time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Frozen {
    pub(crate) document_title: String,
    pub(crate) language: String,
    pub(crate) logos: Vec<FrozenLogo>,
    pub(crate) title: FrozenText,
    pub(crate) second_title: Option<FrozenText>,
    pub(crate) opening: FrozenText,
    pub(crate) name: FrozenText,
    pub(crate) other_name: Option<FrozenText>,
    pub(crate) body: Vec<FrozenLine>,
    pub(crate) second: Vec<FrozenLine>,
    pub(crate) notes: Vec<FrozenText>,
    pub(crate) signatures: Vec<FrozenSignature>,
    pub(crate) issued: FrozenText,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenText {
    pub(crate) text: String,
    pub(crate) language: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenLine {
    pub(crate) text: FrozenText,
    /// body, strong, small
    pub(crate) style: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenLogo {
    pub(crate) name: FrozenText,
    pub(crate) picture: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenSignature {
    pub(crate) name: FrozenText,
    pub(crate) function: FrozenText,
}

/// The one or two languages of a certificate, e.g. `ar+en`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Languages {
    pub(crate) first: Language,
    pub(crate) second: Option<Language>,
}

impl Languages {
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let unknown = || Failure::new("unknown-choice").field("languages");
        let mut tags = text.split('+');
        let first = tags.next().and_then(Language::printed).ok_or_else(unknown)?;
        let second = tags.next().map(|tag| Language::printed(tag).ok_or_else(unknown));
        let second = second.transpose()?;
        if tags.next().is_some() || second == Some(first) {
            return Err(unknown());
        }
        Ok(Self { first, second })
    }
}

impl Frozen {
    /// What the paper engine draws.
    pub(crate) fn paper(&self, app: &App, serial: &str) -> Result<paper::Certificate, Failure> {
        let logos = self.logos.iter().map(|logo| app.logo(logo)).collect::<Result<_, _>>()?;
        Ok(paper::Certificate {
            design: paper::Design::default(),
            document_title: self.document_title.clone(),
            language: self.language.clone(),
            logos,
            title: text(&self.title),
            second_title: self.second_title.as_ref().map(text),
            opening: Some(text(&self.opening)),
            name: text(&self.name),
            latin_name: self.other_name.as_ref().map(text),
            body: self.body.iter().map(line).collect(),
            second: self.second.iter().map(line).collect(),
            notes: self.notes.iter().map(text).collect(),
            signatures: self
                .signatures
                .iter()
                .map(|signature| paper::Signature {
                    name: text(&signature.name),
                    function: text(&signature.function),
                    picture: None,
                })
                .collect(),
            issued: Some(text(&self.issued)),
            issued_on: None,
            serial: serial.to_owned(),
            code: None,
            attachment: None,
        })
    }
}

/// The text as the paper engine takes it.
pub(crate) fn text(text: &FrozenText) -> paper::Text {
    paper::Text { text: text.text.clone(), language: text.language.clone() }
}

fn line(line: &FrozenLine) -> paper::Line {
    let style = match line.style.as_str() {
        "strong" => paper::Style::Strong,
        "small" => paper::Style::Small,
        _ => paper::Style::Body,
    };
    paper::Line { text: text(&line.text), style, personal: false }
}
