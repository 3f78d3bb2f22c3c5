//! What certificates say: the placeholders, the usual texts, and what a design says instead.

use crate::failure::Failure;
use crate::nouns::{Design, Gender, Sex};
use crate::templates::{Problem, Template};
use std::collections::BTreeMap;
use words::{Argument, Digits, Language, Words};

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Placeholder {
    Name,
    Organisation,
    Title,
    Place,
    City,
    Governorate,
    Venue,
    Dates,
    Hours,
    Organisers,
    Partners,
    Programme,
    Donor,
    Trainers,
    Issuer,
    Certifies,
    Date,
}

impl Placeholder {
    pub(crate) const ALL: [Self; 17] = [
        Self::Name,
        Self::Organisation,
        Self::Title,
        Self::Place,
        Self::City,
        Self::Governorate,
        Self::Venue,
        Self::Dates,
        Self::Hours,
        Self::Organisers,
        Self::Partners,
        Self::Programme,
        Self::Donor,
        Self::Trainers,
        Self::Issuer,
        Self::Certifies,
        Self::Date,
    ];

    /// The name that every language understands.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Organisation => "organisation",
            Self::Title => "title",
            Self::Place => "place",
            Self::City => "city",
            Self::Governorate => "governorate",
            Self::Venue => "venue",
            Self::Dates => "dates",
            Self::Hours => "hours",
            Self::Organisers => "organisers",
            Self::Partners => "partners",
            Self::Programme => "programme",
            Self::Donor => "donor",
            Self::Trainers => "trainers",
            Self::Issuer => "issuer",
            Self::Certifies => "certifies",
            Self::Date => "date",
        }
    }

    /// Whether other people's certificates of the same training say something else there.
    pub(crate) fn is_personal(self) -> bool {
        matches!(self, Self::Name | Self::Organisation)
    }
}

/// Where a text stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    Title,
    Opening,
    OpeningFemale,
    OpeningMale,
    Body,
    BodyFemale,
    BodyMale,
    Second,
    Notes,
    Issued,
}

impl Slot {
    pub(crate) const ALL: [Self; 10] = [
        Self::Title,
        Self::Opening,
        Self::OpeningFemale,
        Self::OpeningMale,
        Self::Body,
        Self::BodyFemale,
        Self::BodyMale,
        Self::Second,
        Self::Notes,
        Self::Issued,
    ];

    /// Its name in a design.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Opening => "opening",
            Self::OpeningFemale => "opening_female",
            Self::OpeningMale => "opening_male",
            Self::Body => "body",
            Self::BodyFemale => "body_female",
            Self::BodyMale => "body_male",
            Self::Second => "second",
            Self::Notes => "notes",
            Self::Issued => "issued",
        }
    }

    /// The sex that its words follow.
    pub(crate) fn sex(self) -> Option<Sex> {
        match self {
            Self::OpeningFemale | Self::BodyFemale => Some(Sex::Female),
            Self::OpeningMale | Self::BodyMale => Some(Sex::Male),
            _ => None,
        }
    }

    /// Whether a language has it: only Arabic verbs follow the sex here.
    pub(crate) fn is_in(self, language: Language) -> bool {
        self.sex().is_none() || language == Language::Arabic
    }
}

/// The placeholders by each of their names, in every language of paper.
pub(crate) struct Names(BTreeMap<String, Placeholder>);

impl Names {
    pub(crate) fn read(words: &Words) -> Self {
        let mut names = BTreeMap::new();
        for placeholder in Placeholder::ALL {
            names.insert(placeholder.name().to_owned(), placeholder);
            for language in Language::PRINTED {
                names.insert(local_name(words, language, placeholder).to_lowercase(), placeholder);
            }
        }
        Self(names)
    }

    pub(crate) fn find(&self, name: &str) -> Option<Placeholder> {
        self.0.get(name).copied()
    }
}

/// The name of a placeholder in a language.
pub(crate) fn local_name(words: &Words, language: Language, placeholder: Placeholder) -> String {
    let name = placeholder.name();
    words.say(language, Digits::Auto, &format!("print-placeholder-{name}"), &[])
}

/// How a placeholder is written in a text of this language.
pub(crate) fn token(words: &Words, language: Language, placeholder: Placeholder) -> String {
    format!("{{{}}}", local_name(words, language, placeholder))
}

/// The template of a design for a kind, a language and a slot: its own text, else the usual one.
pub(crate) fn source(
    words: &Words,
    design: &Design,
    kind: &str,
    language: Language,
    slot: Slot,
) -> String {
    let own = design.texts.iter().find(|text| {
        text.kind == kind && text.language == language.tag() && text.slot == slot.name()
    });
    own.map_or_else(|| usual(words, kind, language, slot), |own| own.text.clone())
}

/// The usual text: what the messages of paper say, with placeholders where they take values.
pub(crate) fn usual(words: &Words, kind: &str, language: Language, slot: Slot) -> String {
    let usual = Usual { words, language };
    let held = usual.ways(&["print-held", "print-held-without-place"]);
    let notes = || {
        let donor = token(words, language, Placeholder::Donor);
        let within = ["print-programme-donor", "print-programme"].map(|id| usual.say(id));
        let organised =
            ["print-organised-by-with", "print-organised-by", "print-in-cooperation-with"];
        [usual.ways(&organised), format!("[{}|{donor}]", within.join("|"))].join("\n")
    };
    let body = |first: String| {
        let affiliation = usual.ways(&["print-from-organisation"]);
        [affiliation, first, usual.say("print-title-line"), held.clone()].join("\n")
    };
    match slot {
        Slot::Title => usual.say(&format!("print-title-{kind}")),
        Slot::Opening => usual.say(&format!("print-awarded-to-{kind}")),
        Slot::OpeningFemale | Slot::OpeningMale => {
            usual.of_sex("print-gendered-opening", slot.sex())
        }
        Slot::Body => body(usual.say(&format!("print-for-{kind}"))),
        Slot::BodyFemale | Slot::BodyMale => {
            body(usual.of_sex(&format!("print-gendered-{kind}"), slot.sex()))
        }
        Slot::Second => {
            // A sentence of its own: whoever reads only this language finds the name in it.
            let opening = usual.say(&format!("print-awarded-to-{kind}"));
            let name = token(words, language, Placeholder::Name);
            let affiliation = usual.ways(&["print-from-organisation"]);
            let titled = usual.say(&format!("print-for-{kind}-titled"));
            [[opening, name, affiliation, titled].join(" "), held, notes()].join("\n")
        }
        Slot::Notes => notes(),
        Slot::Issued => usual.say("print-issued-on"),
    }
}

/// The verb of the one who certifies, which follows the gender of its name.
pub(crate) fn certifies(words: &Words, gender: Gender) -> String {
    let gender = match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
    };
    let gender = [("gender", Argument::Text(gender))];
    words.say(Language::Arabic, Digits::Auto, "print-gendered-certifies", &gender)
}

struct Usual<'a> {
    words: &'a Words,
    language: Language,
}

impl Usual<'_> {
    fn say(&self, id: &str) -> String {
        self.say_with(id, None)
    }

    /// In the form of a sex.
    fn of_sex(&self, id: &str, sex: Option<Sex>) -> String {
        let sex = if sex == Some(Sex::Female) { "female" } else { "male" };
        self.say_with(id, Some(("sex", Argument::Text(sex))))
    }

    /// A message whose values are its own placeholders.
    fn say_with(&self, id: &str, further: Option<(&str, Argument)>) -> String {
        let tokens = Placeholder::ALL
            .map(|placeholder| (placeholder, token(self.words, self.language, placeholder)));
        let arguments: Vec<(&str, Argument)> = tokens
            .iter()
            .map(|(placeholder, token)| (placeholder.name(), Argument::Text(token)))
            .chain(further)
            .collect();
        let said = self.words.say(self.language, Digits::Auto, id, &arguments);
        // The isolates of a message are those of its values, which get their own.
        said.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
    }

    /// The first of these messages whose values are all there.
    fn ways(&self, ids: &[&str]) -> String {
        let ways: Vec<String> = ids.iter().map(|id| self.say(id)).collect();
        format!("[{}]", ways.join("|"))
    }
}

/// Takes a text apart.
///
/// # Errors
/// `unknown-placeholder`, `unpaired-bracket`.
pub(crate) fn parse(names: &Names, text: &str) -> Result<Template<Placeholder>, Failure> {
    Template::parse(text, &|name| names.find(name)).map_err(|problem| match problem {
        Problem::Unknown(name) => {
            Failure::new("unknown-placeholder").text("placeholder", &format!("{{{name}}}"))
        }
        Problem::Unpaired(sign) => Failure::new("unpaired-bracket").text("sign", &sign.to_string()),
        Problem::Missing(_) => Failure::internal("template"),
    })
}
