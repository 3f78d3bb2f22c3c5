//! The designer's page and its preview of a design that need not be saved yet.

mod example;
mod file;
mod test_page;

pub use file::{DesignFrom, DesignTo, SavedDesign};
pub(crate) use file::{export, import};
pub use test_page::TestPage;
pub(crate) use test_page::test_page;

use crate::app::{App, Nothing};
use crate::codes::CERTIFICATE_LANGUAGES;
use crate::failure::Failure;
use crate::frozen::{Frozen, Languages};
use crate::issuing::FONTS;
use crate::nouns::{
    Design, DesignText, ParticipationRole, Programme, Training, entry, fields_of, from_fields,
    noun_of, read_id,
};
use crate::participants::RosterRow;
use crate::print::{Composer, SlotProblem};
use crate::standing::Judged;
use crate::wording::{self, Placeholder, Slot};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::serials::Serial;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::{Argument, Language};

/// What can be certified.
const KINDS: [&str; 5] = ["participation", "attendance", "completion", "trainer", "appreciation"];

/// What the designer shows before anything is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesignsPage {
    /// The usual design first, then the saved ones by name.
    pub cards: Vec<DesignCard>,
    /// Kinds of certificates.
    #[ts(as = "Vec<crate::codes::CertificateKind>")]
    pub kinds: Vec<String>,
    /// Languages and pairs that are offered.
    #[ts(as = "Vec<crate::codes::CertificateLanguages>")]
    pub languages: Vec<String>,
    /// Languages that texts are in.
    #[ts(as = "Vec<crate::codes::PrintLanguage>")]
    pub text_languages: Vec<String>,
    /// Places of texts on the page, in reading order.
    pub slots: Vec<SlotChoice>,
    /// The usual text of every kind, language and place.
    pub texts: Vec<DesignText>,
    /// What stands in texts for values.
    pub placeholders: Vec<PlaceholderChoice>,
    /// What a new design begins with.
    pub usual: Design,
}

/// One design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesignCard {
    /// UUID; `null` is the usual one, which cannot be changed.
    pub id: Option<String>,
    /// Its name.
    pub name_text: String,
    /// Look, paper and orientation in words.
    pub summary_text: String,
    /// How many trainings have chosen it.
    pub trainings: u32,
    /// How many programmes have.
    pub programmes: u32,
    /// A name for its file without ending, safe on any stick.
    pub suggested_name: String,
    /// Itself.
    pub fields: Design,
}

/// A place of texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlotChoice {
    /// Its name.
    #[ts(as = "crate::codes::TextSlot")]
    pub slot: String,
    /// In words.
    pub slot_text: String,
    /// Whether only designs that follow the person's sex have it, and only in Arabic.
    pub gendered: bool,
}

/// What stands in texts for a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceholderChoice {
    /// The name that every language understands.
    pub name: String,
    /// What it stands for.
    pub meaning_text: String,
    /// How it is written in a text, by language.
    pub tokens: Vec<PlaceholderToken>,
}

/// How a placeholder is written in a text of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceholderToken {
    /// The language.
    #[ts(as = "crate::codes::PrintLanguage")]
    pub language: String,
    /// With its braces.
    pub text: String,
}

/// A design to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DesignPreviewOf {
    /// UUID; `null` for an invented training.
    #[serde(default)]
    pub training: Option<String>,
    /// As it is in the form.
    pub design: Design,
    /// Of which kind of certificate.
    #[ts(as = "crate::codes::CertificateKind")]
    pub kind: String,
    /// e.g. `ar+en`
    #[ts(as = "crate::codes::CertificateLanguages")]
    pub languages: String,
    /// Of the picture, in pixels.
    pub width: u32,
}

/// The real page with an example's words, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesignPreview {
    /// base64; empty where the page cannot be drawn.
    pub png: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// For those who do not see it.
    pub alternative_text: String,
    /// Why certificates cannot be printed like this.
    pub problems: Vec<DesignProblem>,
}

/// What is wrong with a text of a design, or with the page as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesignProblem {
    /// The text's language; `null` for the page.
    #[ts(as = "Option<crate::codes::PrintLanguage>")]
    pub language: Option<String>,
    /// The text's place; `null` for the page.
    #[ts(as = "Option<crate::codes::TextSlot>")]
    pub slot: Option<String>,
    /// What is wrong.
    pub failure: Failure,
}

/// `designs_page`
pub(crate) fn page(app: &mut App, _: Nothing) -> Result<DesignsPage, Failure> {
    let words = &app.words;
    let mut texts = Vec::new();
    for kind in KINDS {
        for language in Language::PRINTED {
            for slot in Slot::ALL.into_iter().filter(|slot| slot.is_in(language)) {
                texts.push(DesignText {
                    kind: kind.to_owned(),
                    language: language.tag().to_owned(),
                    slot: slot.name().to_owned(),
                    text: wording::usual(words, kind, language, slot),
                });
            }
        }
    }
    let choice = |field: &str, value: &str| {
        words.choice(app.settings.language, app.settings.digits, field, value)
    };
    let slots = Slot::ALL.map(|slot| SlotChoice {
        slot: slot.name().to_owned(),
        slot_text: choice("slot", slot.name()),
        gendered: slot.sex().is_some(),
    });
    let placeholders = Placeholder::ALL.map(|placeholder| PlaceholderChoice {
        name: placeholder.name().to_owned(),
        meaning_text: app.say(&format!("answer-placeholder-{}", placeholder.name()), &[]),
        tokens: Language::PRINTED
            .map(|language| PlaceholderToken {
                language: language.tag().to_owned(),
                text: wording::token(words, language, placeholder),
            })
            .to_vec(),
    });
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Ok(DesignsPage {
        cards: app.design_cards()?,
        kinds: owned(&KINDS),
        languages: owned(CERTIFICATE_LANGUAGES),
        text_languages: owned(&Language::PRINTED.map(Language::tag)),
        slots: slots.to_vec(),
        texts,
        placeholders: placeholders.to_vec(),
        usual: Design::default(),
    })
}

/// `designs_preview`
pub(crate) fn preview(app: &mut App, input: DesignPreviewOf) -> Result<DesignPreview, Failure> {
    let languages = Languages::parse(&input.languages)?;
    let kind = known_kind(&input.kind)?;
    let drafted = app.draft(input.training.as_deref(), input.design, kind, languages)?;
    let mut problems: Vec<DesignProblem> = drafted.problems.iter().map(shown).collect();
    let picture = drafted
        .frozen
        .paper(app, &drafted.serial)
        .and_then(|paper| Ok(paper::one_file(&FONTS, &[paper], &mut |_| true)?))
        .and_then(|pdf| Ok(paper::picture(&pdf, 0, input.width.clamp(200, 3_000))?));
    let (png, width, height) = match picture {
        Ok(picture) => (STANDARD.encode(picture.png), picture.width, picture.height),
        Err(failure) => {
            problems.push(DesignProblem { language: None, slot: None, failure });
            (String::new(), 0, 0)
        }
    };
    let (kind, name) = (&drafted.frozen.title.text, &drafted.frozen.name.text);
    Ok(DesignPreview {
        png,
        width,
        height,
        alternative_text: app.say(
            "answer-design-picture",
            &[("kind", Argument::Text(kind)), ("name", Argument::Text(name))],
        ),
        problems,
    })
}

/// The words of an example of a design.
struct Drafted {
    frozen: Frozen,
    serial: String,
    problems: Vec<SlotProblem>,
}

impl App {
    fn design_cards(&self) -> Result<Vec<DesignCard>, Failure> {
        let usual = Design { name: self.say("answer-usual-design", &[]), ..Design::default() };
        let mut cards = vec![self.design_card(None, usual)];
        for (id, fields) in self.store.list(noun_of::<Design>()?, None)? {
            // Rows that a merge left half are listed among what needs attention, not here.
            if let Ok(design) = from_fields::<Design>(&fields) {
                cards.push(self.design_card(Some(id.to_string()), design));
            }
        }
        if let Some((_, saved)) = cards.split_first_mut() {
            saved.sort_by_cached_key(|card| domain::names::sort_key(&card.name_text));
        }
        for (_, fields) in self.store.list(noun_of::<Training>()?, None)? {
            count(&mut cards, &fields, |card| card.trainings += 1);
        }
        for (_, fields) in self.store.list(noun_of::<Programme>()?, None)? {
            count(&mut cards, &fields, |card| card.programmes += 1);
        }
        Ok(cards)
    }

    fn design_card(&self, id: Option<String>, design: Design) -> DesignCard {
        let fields = fields_of(&design).unwrap_or_default();
        let choices = ["look", "format", "orientation"].map(|field| {
            let value = fields.get(field).and_then(|value| value.text()).unwrap_or_default();
            self.words.choice(self.settings.language, self.settings.digits, field, value)
        });
        DesignCard {
            id,
            name_text: design.name.clone(),
            suggested_name: transfer::safe_name(&design.name),
            summary_text: self.figures().line(&choices),
            trainings: 0,
            programmes: 0,
            fields: design,
        }
    }

    /// An example of a design that need not be saved: of a training, or of an invented one.
    fn draft(
        &self,
        training: Option<&str>,
        design: Design,
        kind: &str,
        languages: Languages,
    ) -> Result<Drafted, Failure> {
        let design = self.checked(design)?;
        let issued = (self.environment.now)().local.date();
        let (composer, row) = match training {
            Some(id) => {
                let id = read_id(id)?;
                let training: Training = entry(self, id)?;
                let judged = Judged::read(self, id, &training)?;
                let composer = Composer::read(self, id, &training, &judged)?;
                (composer, someone(judged.roster.rows, kind))
            }
            None => (self.example()?, None),
        };
        let row = match row {
            Some(row) => row,
            None => self.example_row(kind)?,
        };
        let composer = composer.with_draft(design);
        let frozen = composer.compose(&row, kind, languages, issued)?;
        let issuer = composer.issuer().unwrap_or_else(|_| "NJF".to_owned());
        let serial = Serial::new(&issuer, 'A', composer.year().unwrap_or(2018), 1)
            .map_err(|_| Failure::internal("serial"))?;
        Ok(Drafted { frozen, serial: serial.to_string(), problems: composer.problems() })
    }

    /// A design as it would be saved; a draft needs no name yet.
    fn checked(&self, design: Design) -> Result<Design, Failure> {
        let name =
            if design.name.trim().is_empty() { "…".to_owned() } else { design.name.clone() };
        let design = crate::nouns::Entity::tidy(Design { name, ..design }, None);
        // As if it were kept: a picture that cannot be printed is told when the page is drawn.
        crate::nouns::check(self, &design, Some(&design))?;
        // A pale colour may be kept, but whoever looks at it is told.
        design.check_colours(None)?;
        from_fields(&domain::nouns::check(noun_of::<Design>()?, &fields_of(&design)?)?)
    }
}

fn count(cards: &mut [DesignCard], fields: &domain::Fields, add: fn(&mut DesignCard)) {
    let design = fields.get("design").and_then(|value| value.text());
    if let Some(card) =
        cards.iter_mut().find(|card| design.is_some() && card.id.as_deref() == design)
    {
        add(card);
    }
}

fn known_kind(kind: &str) -> Result<&'static str, Failure> {
    let known = KINDS.into_iter().find(|known| *known == kind);
    known.ok_or_else(|| Failure::new("unknown-choice").field("kind"))
}

/// Somebody of the training who may get such a certificate.
fn someone(rows: Vec<RosterRow>, kind: &str) -> Option<RosterRow> {
    let fits = |row: &RosterRow| match kind {
        "trainer" => row.participation.role == ParticipationRole::Trainer,
        _ => row.participation.role == ParticipationRole::Participant,
    };
    rows.into_iter().find(fits)
}

fn shown(problem: &SlotProblem) -> DesignProblem {
    DesignProblem {
        language: Some(problem.language.tag().to_owned()),
        slot: Some(problem.slot.name().to_owned()),
        failure: problem.failure.clone(),
    }
}
