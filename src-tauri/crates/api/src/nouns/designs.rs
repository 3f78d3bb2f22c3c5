//! Designs: how certificates look, who signs them, and what they say.

use super::entries::Entity;
use crate::app::App;
use crate::colours;
use crate::failure::Failure;
use paper::ColourUse;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DesignLook {
    /// Two rivers intertwined along the edges.
    #[default]
    TwoRivers,
    /// A plain page with one band of colour.
    Modern,
    /// Words only, for paper that is printed already.
    Stock,
    /// Black lines, for cheap printers.
    Monochrome,
}

/// The sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DesignFormat {
    /// 297 mm × 210 mm.
    #[default]
    A4,
    /// 210 mm × 148 mm.
    A5,
}

/// How the sheet lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DesignOrientation {
    /// The long side below.
    #[default]
    Landscape,
    /// The short side below.
    Portrait,
}

/// Colours as `#0B5563`; running text is always near black.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DesignColours {
    /// Titles.
    pub first: String,
    /// Second titles.
    pub second: String,
    /// Lines and dots.
    pub ornament: String,
}

/// Millimetres along the edges that stay untouched, because the paper is printed already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeptFree {
    /// Along the upper edge.
    pub top: u8,
    /// Along the lower edge.
    pub bottom: u8,
    /// Where lines begin.
    pub start: u8,
    /// Where lines end.
    pub end: u8,
}

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SignerSource {
    /// The training's trainer.
    Trainer,
    /// The organiser.
    Organiser,
    /// Who is named here.
    Typed,
    /// Nobody: a line for a stamp where a function is named, else nothing.
    Nobody,
}

/// One of up to three signatures, first at the start side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// Who.
    pub source: SignerSource,
    /// The name, where it is typed.
    #[ts(optional = nullable)]
    pub name_ar: Option<String>,
    /// In Sorani.
    #[ts(optional = nullable)]
    pub name_ckb: Option<String>,
    /// In English.
    #[ts(optional = nullable)]
    pub name_en: Option<String>,
    /// In Italian.
    #[ts(optional = nullable)]
    pub name_it: Option<String>,
    /// In Kurmanji.
    #[ts(optional = nullable)]
    pub name_kmr: Option<String>,
    /// In which function; the usual one where none is named.
    #[ts(optional = nullable)]
    pub function_ar: Option<String>,
    /// In Sorani.
    #[ts(optional = nullable)]
    pub function_ckb: Option<String>,
    /// In English.
    #[ts(optional = nullable)]
    pub function_en: Option<String>,
    /// In Italian.
    #[ts(optional = nullable)]
    pub function_it: Option<String>,
    /// In Kurmanji.
    #[ts(optional = nullable)]
    pub function_kmr: Option<String>,
    /// A scan of the signature, a picture of the register.
    #[ts(optional = nullable)]
    pub picture: Option<String>,
}

/// A text of a design that takes the place of the usual one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DesignText {
    /// Of which kind of certificate.
    #[ts(as = "crate::codes::CertificateKind")]
    pub kind: String,
    /// In which language.
    #[ts(as = "crate::codes::PrintLanguage")]
    pub language: String,
    /// Where on the page.
    #[ts(as = "crate::codes::TextSlot")]
    pub slot: String,
    /// With placeholders, one paragraph in each line.
    pub text: String,
}

/// How certificates look and what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// How it is called here.
    pub name: String,
    /// The drawing.
    pub look: DesignLook,
    /// The paper.
    pub format: DesignFormat,
    /// How it lies.
    pub orientation: DesignOrientation,
    /// None: the organiser's, else those of the drawing.
    #[ts(optional = nullable)]
    pub colours: Option<DesignColours>,
    /// What stays free on printed paper.
    #[serde(default)]
    pub kept_free: KeptFree,
    /// Whether Arabic titles are drawn out to their measure.
    pub stretch_title: bool,
    /// Whether fine lines behind the serial repeat it.
    pub fingerprint: bool,
    /// Whether there is a square code at the foot.
    pub code: bool,
    /// Whether Arabic words follow the person's sex where it is stated.
    pub gendered: bool,
    /// Up to three; none: the trainer and the organiser.
    #[serde(default)]
    pub signers: Vec<Signer>,
    /// Texts that take the place of the usual ones.
    #[serde(default)]
    pub texts: Vec<DesignText>,
}

impl Signer {
    /// One without words of its own.
    pub(crate) fn usual(source: SignerSource) -> Self {
        Self {
            source,
            name_ar: None,
            name_ckb: None,
            name_en: None,
            name_it: None,
            name_kmr: None,
            function_ar: None,
            function_ckb: None,
            function_en: None,
            function_it: None,
            function_kmr: None,
            picture: None,
        }
    }

    /// Its names in the order ar, ckb, en, it, kmr.
    pub(crate) fn names(&self) -> [&Option<String>; 5] {
        [&self.name_ar, &self.name_ckb, &self.name_en, &self.name_it, &self.name_kmr]
    }

    /// Its functions in the same order.
    pub(crate) fn functions(&self) -> [&Option<String>; 5] {
        [
            &self.function_ar,
            &self.function_ckb,
            &self.function_en,
            &self.function_it,
            &self.function_kmr,
        ]
    }
}

impl Entity for Design {
    const NOUN: &'static str = "design";
    const PARENT: Option<&'static str> = None;

    fn text(&self, _app: &App) -> Result<String, Failure> {
        Ok(self.name.clone())
    }

    fn tidy(mut self, _before: Option<&Self>) -> Self {
        let tidied = |colour: String| colours::tidy(Some(colour)).unwrap_or_default();
        self.colours = self.colours.map(|colours| DesignColours {
            first: tidied(colours.first),
            second: tidied(colours.second),
            ornament: tidied(colours.ornament),
        });
        // An empty text is the usual one. Their order says nothing, so there is only one.
        self.texts.retain(|text| !text.text.trim().is_empty());
        self.texts.sort();
        self
    }

    fn check(&self, app: &App, before: Option<&Self>) -> Result<(), Failure> {
        self.check_colours(before)?;
        let places: BTreeSet<_> =
            self.texts.iter().map(|text| (&text.kind, &text.language, &text.slot)).collect();
        if places.len() < self.texts.len() {
            return Err(Failure::new("bad-input").field("texts"));
        }
        let known = |picture: &String| before.is_some_and(|before| before.shows(picture));
        for picture in self.signers.iter().filter_map(|signer| signer.picture.as_ref()) {
            if !known(picture) {
                app.known("picture", super::entries::link_to("picture", picture)?)
                    .map_err(|failure| failure.field("picture"))?;
                let scan = app.picture(picture)?;
                paper::check_signature(&scan)
                    .map_err(|problem| Failure::from(problem).field("picture"))?;
            }
        }
        Ok(())
    }
}

impl Design {
    /// Refuses colours that cannot be read on paper, but for those that it had `before`.
    ///
    /// # Errors
    /// `bad-colour`, `pale-colour`.
    pub(crate) fn check_colours(&self, before: Option<&Self>) -> Result<(), Failure> {
        let parts = |design: &Self| match design.colours.clone() {
            Some(DesignColours { first, second, ornament }) => [first, second, ornament].map(Some),
            None => [None, None, None],
        };
        let (found, known) = (parts(self), before.map(parts).unwrap_or_default());
        let uses = [
            ("first", ColourUse::First),
            ("second", ColourUse::Second),
            ("ornament", ColourUse::Ornament),
        ];
        for ((field, used), (found, known)) in uses.into_iter().zip(found.iter().zip(&known)) {
            colours::check_new(field, found, known, used)?;
        }
        Ok(())
    }

    /// Whether a signer's scan is this picture.
    pub(crate) fn shows(&self, picture: &str) -> bool {
        self.signers.iter().any(|signer| signer.picture.as_deref() == Some(picture))
    }
}
