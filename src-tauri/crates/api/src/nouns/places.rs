//! Programmes, series, organisations and the roles they take.

use super::entries::{Entity, entry, link_to, read_id};
use crate::app::App;
use crate::colours;
use crate::failure::Failure;
use domain::Id;
use domain::serials::Serial;
use paper::ColourUse;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A programme, e.g. "Paths of Coexistence in Mesopotamia". At least one name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// In Arabic.
    pub name_ar: Option<String>,
    /// In Sorani.
    pub name_ckb: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// In Italian.
    pub name_it: Option<String>,
    /// In Kurmanji, for paper.
    #[ts(optional = nullable)]
    pub name_kmr: Option<String>,
    /// The design of its trainings' certificates; none: the usual one.
    #[ts(optional = nullable)]
    pub design: Option<String>,
}

/// Trainings with one subject in several cities. At least one name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// The programme it belongs to.
    pub programme: Option<String>,
    /// In Arabic.
    pub name_ar: Option<String>,
    /// In Sorani.
    pub name_ckb: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// In Italian.
    pub name_it: Option<String>,
    /// In Kurmanji, for paper.
    #[ts(optional = nullable)]
    pub name_kmr: Option<String>,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// A registered organisation.
    Organisation,
    /// A voluntary team.
    Team,
    /// A union or professional association.
    Union,
    /// A forum.
    Forum,
    /// An international organisation.
    InternationalNgo,
    /// A newspaper, radio and the like.
    Media,
    /// A university.
    University,
    /// A public body.
    PublicBody,
}

/// An organisation. At least one name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// In Arabic.
    pub name_ar: Option<String>,
    /// In Sorani.
    pub name_ckb: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// In Italian.
    pub name_it: Option<String>,
    /// In Kurmanji, for paper.
    #[ts(optional = nullable)]
    pub name_kmr: Option<String>,
    /// Letters for serials, e.g. `NJF`; A to Z and digits, at most 8.
    pub code: Option<String>,
    /// What it is.
    pub kind: OrganisationKind,
    /// A picture.
    pub logo: Option<String>,
    /// Its colour for titles, `#0B5563`; none: that of the design.
    #[ts(optional = nullable)]
    pub colour_first: Option<String>,
    /// Its other colour.
    #[ts(optional = nullable)]
    pub colour_second: Option<String>,
    /// Of its name in Arabic; without it no text follows the gender.
    #[ts(optional = nullable)]
    pub gender: Option<Gender>,
}

/// The grammatical gender of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// As of a forum.
    Masculine,
    /// As of an organisation.
    Feminine,
}

/// The role of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// Runs it and issues the certificates.
    Organiser,
    /// Runs it too.
    CoOrganiser,
    /// Works with them.
    Partner,
    /// Pays for it.
    Donor,
    /// Gives the room.
    Host,
}

/// An organisation in a role, in a programme or in a training: exactly one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The organisation.
    pub organisation: String,
    /// The programme.
    pub programme: Option<String>,
    /// The training.
    pub training: Option<String>,
    /// Its role.
    pub role: PartyRole,
    /// Its place among the others, from 0.
    pub position: u16,
    /// Its own wording of its line on certificates, in Arabic.
    pub line_ar: Option<String>,
    /// The same in Sorani.
    pub line_ckb: Option<String>,
    /// The same in English.
    pub line_en: Option<String>,
    /// The same in Italian.
    pub line_it: Option<String>,
    /// The same in Kurmanji.
    #[ts(optional = nullable)]
    pub line_kmr: Option<String>,
}

/// A conflict that a person settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// The noun.
    pub about_noun: String,
    /// The entity.
    pub about_entity: String,
    /// The field.
    pub about_field: String,
    /// The value chosen, as canonical JSON.
    pub chosen: String,
    /// Why.
    pub note: Option<String>,
}

/// What another register says it has received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Receipt {
    /// The laptop that it is for.
    pub device: String,
    /// The training; all where there is none.
    pub training: Option<String>,
    /// When, `2018-06-03`.
    pub received: String,
    /// How many participants.
    pub participants: u32,
    /// How many sessions.
    pub sessions: u32,
    /// How many marks.
    pub marks: u32,
}

impl Entity for Programme {
    const NOUN: &'static str = "programme";
    const PARENT: Option<&'static str> = None;

    fn text(&self, app: &App) -> Result<String, Failure> {
        Ok(app.choose(self.names()).0)
    }
}

impl Entity for Series {
    const NOUN: &'static str = "series";
    const PARENT: Option<&'static str> = Some("programme");

    fn text(&self, app: &App) -> Result<String, Failure> {
        Ok(app.choose(self.names()).0)
    }
}

impl Entity for Organisation {
    const NOUN: &'static str = "organisation";
    const PARENT: Option<&'static str> = None;

    fn text(&self, app: &App) -> Result<String, Failure> {
        Ok(app.choose(self.names()).0)
    }

    fn tidy(mut self, _before: Option<&Self>) -> Self {
        // Codes stand in serials, where only these letters have a value.
        self.code = self.code.map(|code| code.trim().to_ascii_uppercase());
        self.code = self.code.filter(|code| !code.is_empty());
        self.colour_first = colours::tidy(self.colour_first);
        self.colour_second = colours::tidy(self.colour_second);
        self
    }

    fn check(&self, _app: &App, before: Option<&Self>) -> Result<(), Failure> {
        // Whether a code can stand in a serial is the serial's to say; the rest is any.
        let fits = |code: &String| Serial::new(code, 'A', 2018, 1).is_ok();
        if self.code.as_ref().is_some_and(|code| !fits(code)) {
            return Err(Failure::new("bad-code").field("code"));
        }
        let known = before.map(|it| (&it.colour_first, &it.colour_second));
        let (first, second) = known.unwrap_or((&None, &None));
        colours::check_new("colour_first", &self.colour_first, first, ColourUse::First)?;
        colours::check_new("colour_second", &self.colour_second, second, ColourUse::Second)
    }
}

/// The names of a noun in the order ar, ckb, en, it, kmr.
macro_rules! names {
    ($($noun:ty),*) => {$(
        impl $noun {
            /// Its names in the order ar, ckb, en, it, kmr.
            pub(crate) fn names(&self) -> [&Option<String>; 5] {
                [&self.name_ar, &self.name_ckb, &self.name_en, &self.name_it, &self.name_kmr]
            }
        }
    )*};
}

names!(Programme, Series, Organisation);

impl Party {
    /// Its own lines in the order ar, ckb, en, it, kmr.
    pub(crate) fn lines(&self) -> [&Option<String>; 5] {
        [&self.line_ar, &self.line_ckb, &self.line_en, &self.line_it, &self.line_kmr]
    }
}

impl Entity for Party {
    const NOUN: &'static str = "party";
    const PARENT: Option<&'static str> = Some("training");
    const FIXED: &'static [&'static str] = &["training", "programme"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        entry::<Organisation>(app, read_id(&self.organisation)?)?.text(app)
    }

    fn link(&self) -> Result<Option<Id>, Failure> {
        let organisation = link_to("organisation", &self.organisation)?;
        let owner = match (&self.training, &self.programme) {
            (Some(training), _) => link_to("training", training)?,
            (None, Some(programme)) => link_to("programme", programme)?,
            // Belongs to nothing, which the table of nouns refuses.
            (None, None) => return Ok(None),
        };
        let role = match self.role {
            PartyRole::Organiser => "organiser",
            PartyRole::CoOrganiser => "co_organiser",
            PartyRole::Partner => "partner",
            PartyRole::Donor => "donor",
            PartyRole::Host => "host",
        };
        let parts = [organisation.bytes(), owner.bytes(), role.as_bytes()];
        Ok(Some(Id::of_link("party", &parts)))
    }
}

impl Entity for Decision {
    const NOUN: &'static str = "decision";
    const PARENT: Option<&'static str> = None;

    fn text(&self, _app: &App) -> Result<String, Failure> {
        Ok(format!("{} {}", self.about_noun, self.about_field))
    }
}

impl Entity for Receipt {
    const NOUN: &'static str = "receipt";
    const PARENT: Option<&'static str> = Some("training");

    fn text(&self, app: &App) -> Result<String, Failure> {
        Ok(crate::clock::date(&self.received)
            .map_or_else(|| self.received.clone(), |date| app.figures().date(date)))
    }
}

impl Organisation {
    /// An organisation of which only the name is known, put into the language it is written in.
    pub(crate) fn named(name: &str) -> Self {
        let language = domain::names::language_of(name);
        let in_language = |tag| (language == tag).then(|| name.to_owned());
        Self {
            name_ar: in_language("ar"),
            name_ckb: in_language("ckb"),
            name_en: in_language("en"),
            name_it: None,
            name_kmr: None,
            code: None,
            kind: OrganisationKind::Organisation,
            logo: None,
            colour_first: None,
            colour_second: None,
            gender: None,
        }
    }
}
