//! What an issued certificate says, frozen: the same paper comes out of it at any later time.

use crate::app::App;
use crate::colours;
use crate::failure::Failure;
use crate::nouns::{
    Design, DesignColours, DesignFormat, DesignLook, DesignOrientation, KeptFree, Person,
};
use domain::{Id, Value};
use serde::{Deserialize, Serialize};
use words::{Digits, Language};

/// Everything that is printed but the serial; the same paper comes out of it at any later time.
///
/// What came with later versions has a default that prints what earlier ones printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Frozen {
    pub(crate) document_title: String,
    pub(crate) language: String,
    pub(crate) logos: Vec<FrozenLogo>,
    pub(crate) title: FrozenText,
    pub(crate) second_title: Option<FrozenText>,
    pub(crate) opening: Option<FrozenText>,
    pub(crate) name: FrozenText,
    pub(crate) other_name: Option<FrozenText>,
    pub(crate) body: Vec<FrozenLine>,
    pub(crate) second: Vec<FrozenLine>,
    pub(crate) notes: Vec<FrozenText>,
    pub(crate) signatures: Vec<FrozenSignature>,
    pub(crate) issued: Option<FrozenText>,
    /// Since schema 2, as what follows.
    #[serde(default)]
    pub(crate) design: FrozenDesign,
    /// `2018-06-02`
    #[serde(default)]
    pub(crate) issued_on: Option<String>,
    /// What the square code holds, where there is one.
    #[serde(default)]
    pub(crate) code: Option<FrozenCode>,
    /// What the file inside the file tells programs.
    #[serde(default)]
    pub(crate) facts: Option<FrozenFacts>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenText {
    pub(crate) text: String,
    pub(crate) language: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenLine {
    pub(crate) text: FrozenText,
    /// body, strong, small
    pub(crate) style: String,
    /// Whether other people's certificates of the same training say something else here.
    #[serde(default)]
    pub(crate) personal: bool,
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
    /// A scan of the signature.
    #[serde(default)]
    pub(crate) picture: Option<String>,
}

/// How the paper looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenDesign {
    pub(crate) look: DesignLook,
    pub(crate) format: DesignFormat,
    pub(crate) orientation: DesignOrientation,
    pub(crate) colours: DesignColours,
    pub(crate) kept_free: KeptFree,
    pub(crate) stretch_title: bool,
    pub(crate) fingerprint: bool,
}

/// What a square code holds behind the serial: enough to find the certificate in a register, and
/// neither a full name nor a phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenCode {
    /// The beginning of the training's id.
    pub(crate) training: String,
    /// The first letters of the name.
    pub(crate) initials: String,
}

/// What a certificate certifies, for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FrozenFacts {
    pub(crate) kind: String,
    /// The beginning of its id.
    pub(crate) training: String,
    pub(crate) title: String,
    pub(crate) place: String,
    /// `2018-06-01`
    pub(crate) dates: Vec<String>,
    pub(crate) minutes: i32,
    /// The letters in the serial.
    pub(crate) issuer: String,
    pub(crate) organisers: String,
    pub(crate) languages: Vec<String>,
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

impl FrozenDesign {
    pub(crate) fn of(design: &Design, colours: DesignColours) -> Self {
        Self {
            look: design.look,
            format: design.format,
            orientation: design.orientation,
            colours,
            kept_free: design.kept_free,
            stretch_title: design.stretch_title,
            fingerprint: design.fingerprint,
        }
    }

    pub(crate) fn paper(&self) -> paper::Design {
        let usual = paper::Colours::default();
        let colour = |text: &str, usual| colours::read(text).unwrap_or(usual);
        let KeptFree { top, bottom, start, end } = self.kept_free;
        paper::Design {
            look: match self.look {
                DesignLook::TwoRivers => paper::Look::TwoRivers,
                DesignLook::Modern => paper::Look::Modern,
                DesignLook::Stock => paper::Look::Stock,
                DesignLook::Monochrome => paper::Look::Monochrome,
            },
            format: match self.format {
                DesignFormat::A4 => paper::Format::A4,
                DesignFormat::A5 => paper::Format::A5,
            },
            orientation: match self.orientation {
                DesignOrientation::Landscape => paper::Orientation::Landscape,
                DesignOrientation::Portrait => paper::Orientation::Portrait,
            },
            colours: paper::Colours {
                first: colour(&self.colours.first, usual.first),
                second: colour(&self.colours.second, usual.second),
                ornament: colour(&self.colours.ornament, usual.ornament),
            },
            kept_free: paper::Margins { top, bottom, start, end },
            stretch_title: self.stretch_title,
            fingerprint: self.fingerprint,
        }
    }
}

impl Default for FrozenDesign {
    /// What was printed before there was a choice.
    fn default() -> Self {
        let usual = paper::Colours::default();
        let colours = DesignColours {
            first: colours::written(usual.first),
            second: colours::written(usual.second),
            ornament: colours::written(usual.ornament),
        };
        Self::of(&Design::default(), colours)
    }
}

impl FrozenCode {
    /// Up to three letters of the name, of the Latin one where it is given.
    pub(crate) fn new(training: Id, person: &Person) -> Self {
        let own = person.certificate_name.as_ref().unwrap_or(&person.name);
        let name = person.latin_name.as_ref().unwrap_or(own);
        let first = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
        let initials = name.split_whitespace().filter_map(first).take(3);
        Self {
            training: crate::print::short(training),
            initials: initials.flat_map(char::to_uppercase).collect(),
        }
    }
}

impl Frozen {
    /// What is read on the paper, without what only programs see.
    pub(crate) fn seen(&self) -> Self {
        let mut seen = self.clone();
        (seen.issued_on, seen.facts) = (None, None);
        for line in seen.body.iter_mut().chain(&mut seen.second) {
            line.personal = false;
        }
        seen
    }

    /// What the paper engine draws.
    pub(crate) fn paper(&self, app: &App, serial: &str) -> Result<paper::Certificate, Failure> {
        let logos = self.logos.iter().map(|logo| app.logo(logo)).collect::<Result<_, _>>()?;
        let signatures = self.signatures.iter().map(|signature| signature.paper(app));
        let code = self.code.as_ref();
        let code = code.map(|code| [serial, &code.training, &code.initials].join("|"));
        Ok(paper::Certificate {
            design: self.design.paper(),
            document_title: self.document_title.clone(),
            language: self.language.clone(),
            logos,
            title: text(&self.title),
            second_title: self.second_title.as_ref().map(text),
            opening: self.opening.as_ref().map(text),
            name: text(&self.name),
            latin_name: self.other_name.as_ref().map(text),
            body: self.body.iter().map(line).collect(),
            second: self.second.iter().map(line).collect(),
            notes: self.notes.iter().map(text).collect(),
            signatures: signatures.collect::<Result<_, _>>()?,
            issued: self.issued.as_ref().map(text),
            issued_on: self.issued_on.clone(),
            serial: serial.to_owned(),
            code,
            attachment: self.facts.as_ref().map(|facts| self.attachment(app, facts, serial)),
        })
    }

    /// The certificate's data as JSON with one written form: keys in order, no spaces.
    fn attachment(&self, app: &App, facts: &FrozenFacts, serial: &str) -> paper::Attachment {
        let text = |text: &str| Value::Text(text.to_owned());
        let texts = |texts: &[String]| Value::List(texts.iter().map(|it| text(it)).collect());
        let other = self.other_name.as_ref();
        let fields = [
            ("dates", texts(&facts.dates)),
            ("form", text("hadir-certificate-1")),
            ("issued", self.issued_on.as_deref().map_or(Value::Null, text)),
            ("issuer", text(&facts.issuer)),
            ("kind", text(&facts.kind)),
            ("languages", texts(&facts.languages)),
            ("minutes", Value::Number(i64::from(facts.minutes))),
            ("name", text(&self.name.text)),
            ("organisers", text(&facts.organisers)),
            ("other_name", other.map_or(Value::Null, |other| text(&other.text))),
            ("place", text(&facts.place)),
            ("serial", text(serial)),
            ("title", text(&facts.title)),
            ("training", text(&facts.training)),
        ];
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        let language = Language::printed(&self.language).unwrap_or(Language::English);
        paper::Attachment {
            name: "certificate.json".to_owned(),
            description: app.words.say(language, Digits::Auto, "print-attachment", &[]),
            media_type: "application/json".to_owned(),
            bytes: Value::Record(fields.collect()).canonical().into_bytes(),
        }
    }
}

impl FrozenSignature {
    fn paper(&self, app: &App) -> Result<paper::Signature, Failure> {
        let picture = self.picture.as_deref().map(|id| app.picture(id)).transpose()?;
        Ok(paper::Signature { name: text(&self.name), function: text(&self.function), picture })
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
    paper::Line { text: text(&line.text), style, personal: line.personal }
}
