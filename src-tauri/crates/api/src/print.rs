//! From a person's part in a training to the words of a certificate, frozen when it is issued.

mod lines;
mod paragraphs;
mod signers;
#[cfg(test)]
mod tests;
mod values;
mod voice;

pub(crate) use lines::{number, plain};
pub(crate) use paragraphs::SlotProblem;
pub(crate) use voice::{Voice, names};

use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::frozen::{
    Frozen, FrozenCode, FrozenDesign, FrozenFacts, FrozenLogo, FrozenText, Languages,
};
use crate::nouns::{
    Design, Gender, Organisation, ParticipationRole, Party, PartyRole, Person, Programme,
    SessionState, Sex, Training, entry, read_id,
};
use crate::participants::RosterRow;
use crate::standing::Judged;
use crate::texts::choose;
use crate::wording::{Names, Placeholder, Slot};
use chrono::NaiveDate;
use domain::Id;
use paragraphs::Source;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use words::{Argument, Language};

/// How much the lines about programme and support say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wording {
    /// Everybody.
    Full,
    /// Without the programme's partners, for the narrow head of a sheet.
    Short,
}

/// What all certificates of one training share.
pub(crate) struct Composer<'a> {
    app: &'a App,
    id: Id,
    training: Training,
    programme: Option<Programme>,
    parties: Vec<(Party, Organisation)>,
    programme_parties: Vec<(Party, Organisation)>,
    trainers: Vec<Person>,
    dates: Vec<NaiveDate>,
    minutes: i32,
    design: Design,
    names: Names,
    /// `None` where what is wrong with a text is refused; else it is noted here and shown.
    problems: Option<RefCell<Vec<SlotProblem>>>,
    organisations: RefCell<BTreeMap<String, Organisation>>,
    spoken: RefCell<BTreeMap<Language, Rc<Spoken<'a>>>>,
}

/// A training that is in no register: what there is to say about it.
pub(crate) struct Example {
    pub(crate) training: Training,
    pub(crate) programme: Programme,
    pub(crate) parties: Vec<(Party, Organisation)>,
    pub(crate) trainers: Vec<Person>,
    pub(crate) dates: Vec<NaiveDate>,
    pub(crate) minutes: i32,
    /// By the names that participations use.
    pub(crate) organisations: BTreeMap<String, Organisation>,
}

/// What is the same on all certificates in one language.
struct Spoken<'a> {
    voice: Voice<'a>,
    common: BTreeMap<Placeholder, String>,
    templates: RefCell<BTreeMap<(String, Slot), Source>>,
}

/// One certificate on its way.
struct Certified<'r> {
    row: &'r RosterRow,
    kind: &'r str,
    issued: NaiveDate,
}

impl<'a> Composer<'a> {
    /// With the design that was chosen for the training, else its programme's, else the usual one.
    pub(crate) fn read(
        app: &'a App,
        id: Id,
        training: &Training,
        judged: &Judged,
    ) -> Result<Self, Failure> {
        let programme = app.programme_of(training)?;
        let mut parties = Vec::new();
        let mut programme_parties = Vec::new();
        for (_, party) in app.parties_of(id, programme)? {
            let organisation: Organisation = entry(app, read_id(&party.organisation)?)?;
            let list = if party.training.is_some() { &mut parties } else { &mut programme_parties };
            list.push((party, organisation));
        }
        let held = |state| state == SessionState::Held;
        let any_held = judged.sessions.iter().any(|(_, session)| held(session.state));
        let counted = judged.sessions.iter().filter(|(_, session)| {
            if any_held { held(session.state) } else { session.state == SessionState::Planned }
        });
        let mut dates: Vec<NaiveDate> =
            counted.filter_map(|(_, session)| date(&session.time.date)).collect();
        dates.dedup();
        let programme: Option<Programme> = programme.map(|it| entry(app, it)).transpose()?;
        let design = chosen(app, training, programme.as_ref())?;
        let rows = judged.roster.rows.iter();
        let trainers = rows.filter(|row| row.participation.role == ParticipationRole::Trainer);
        let trainers = trainers.map(|row| row.details.clone()).collect();
        Ok(Self {
            id,
            training: training.clone(),
            programme,
            parties,
            programme_parties,
            trainers,
            dates,
            minutes: judged.held_minutes(),
            design,
            ..Self::empty(app)
        })
    }

    /// Of a training that is in no register.
    pub(crate) fn example(app: &'a App, example: Example) -> Self {
        let (parties, programme_parties) =
            example.parties.into_iter().partition(|(party, _)| party.training.is_some());
        Self {
            training: example.training,
            programme: Some(example.programme),
            parties,
            programme_parties,
            trainers: example.trainers,
            dates: example.dates,
            minutes: example.minutes,
            organisations: RefCell::new(example.organisations),
            ..Self::empty(app)
        }
    }

    /// A composer that knows nothing yet.
    fn empty(app: &'a App) -> Self {
        Self {
            app,
            id: Id::from_bytes([0; 16]),
            training: Training::default(),
            programme: None,
            parties: Vec::new(),
            programme_parties: Vec::new(),
            trainers: Vec::new(),
            dates: Vec::new(),
            minutes: 0,
            design: Design::default(),
            names: Names::read(&app.words),
            problems: None,
            organisations: RefCell::default(),
            spoken: RefCell::default(),
        }
    }

    /// With this design instead of the training's, where one is named.
    pub(crate) fn with_design(self, design: Option<Id>) -> Result<Self, Failure> {
        match design {
            Some(id) => {
                let design = entry(self.app, id).map_err(|failure| failure.field("design"))?;
                Ok(Self { design, ..self })
            }
            None => Ok(self),
        }
    }

    /// With a design that need not be saved. What is wrong with its texts is shown in their place
    /// and noted, see [`Self::problems`].
    pub(crate) fn with_draft(self, design: Design) -> Self {
        Self { design, problems: Some(RefCell::default()), ..self }
    }

    /// What was found wrong with the texts of a draft, each once.
    pub(crate) fn problems(&self) -> Vec<SlotProblem> {
        self.problems.as_ref().map(|found| found.borrow().clone()).unwrap_or_default()
    }

    /// The organiser's letters for serials.
    pub(crate) fn issuer(&self) -> Result<String, Failure> {
        let organisers = self.parties.iter().chain(&self.programme_parties);
        let mut codes = organisers
            .filter(|(party, _)| party.role == PartyRole::Organiser)
            .filter_map(|(_, organisation)| organisation.code.clone());
        codes.next().ok_or_else(|| Failure::new("no-organiser-code"))
    }

    /// The year of the training.
    pub(crate) fn year(&self) -> Result<u16, Failure> {
        let first = self.dates.first().ok_or_else(|| Failure::new("no-sessions"))?;
        u16::try_from(chrono::Datelike::year(first)).map_err(|_| Failure::new("bad-date"))
    }

    pub(crate) fn training(&self) -> &Training {
        &self.training
    }

    pub(crate) fn dates(&self) -> &[NaiveDate] {
        &self.dates
    }

    pub(crate) fn trainer_name(&self, language: Language) -> Option<FrozenText> {
        self.trainers.first().map(|trainer| names(trainer, language).0)
    }

    /// The words of one person's certificate.
    ///
    /// # Errors
    /// What is wrong with a text of the design: `unknown-placeholder`, `unpaired-bracket`,
    /// `placeholder-empty`.
    pub(crate) fn compose(
        &self,
        row: &RosterRow,
        kind: &str,
        languages: Languages,
        issued: NaiveDate,
    ) -> Result<Frozen, Failure> {
        let first = self.spoken(languages.first);
        let second = languages.second.map(|language| self.spoken(language));
        let one = Certified { row, kind, issued };
        let (name, other_name) = names(&row.details, languages.first);
        let (title, _) = choose(languages.first, self.training.titles());
        let document_title = first.voice.plain(
            "print-document-certificate",
            &[("name", Argument::Text(&name.text)), ("title", Argument::Text(&title))],
        );
        let (opening, body) = self.gendered(&first, row);
        let second_title = second.as_ref().map(|voice| self.text(voice, &one, Slot::Title));
        let second_lines = match &second {
            Some(spoken) => self.lines(spoken, &one, Slot::Second)?,
            None => Vec::new(),
        };
        Ok(Frozen {
            document_title,
            language: languages.first.tag().to_owned(),
            logos: self.logos(languages.first, usize::MAX),
            title: self.text(&first, &one, Slot::Title)?.unwrap_or_default(),
            second_title: second_title.transpose()?.flatten(),
            opening: self.text(&first, &one, opening)?,
            body: self.lines(&first, &one, body)?,
            second: second_lines,
            notes: self.paragraphs(&first, &one, Slot::Notes)?.into_iter().map(|it| it.0).collect(),
            signatures: self.signatures(&first.voice),
            issued: self.text(&first, &one, Slot::Issued)?,
            design: self.look(),
            issued_on: Some(issued.to_string()),
            code: self.design.code.then(|| FrozenCode::new(self.id, &row.details)),
            facts: Some(self.facts(kind, languages)),
            name,
            other_name,
        })
    }

    /// Where opening and body stand: in the form of the person's sex where the design wants it, the
    /// sex and the gender of the organiser's name are stated, and the language has such forms.
    fn gendered(&self, spoken: &Spoken, row: &RosterRow) -> (Slot, Slot) {
        let wanted = self.design.gendered
            && Slot::OpeningFemale.is_in(spoken.voice.language)
            && self.gender().is_some();
        match row.details.sex {
            Sex::Female if wanted => (Slot::OpeningFemale, Slot::BodyFemale),
            Sex::Male if wanted => (Slot::OpeningMale, Slot::BodyMale),
            _ => (Slot::Opening, Slot::Body),
        }
    }

    fn gender(&self) -> Option<Gender> {
        self.organiser().and_then(|organiser| organiser.gender)
    }

    fn facts(&self, kind: &str, languages: Languages) -> FrozenFacts {
        let (title, _) = choose(languages.first, self.training.titles());
        let spoken = self.spoken(languages.first);
        let tags = std::iter::once(languages.first).chain(languages.second);
        FrozenFacts {
            kind: kind.to_owned(),
            training: short(self.id),
            title,
            place: crate::templates::bare(spoken.common.get(&Placeholder::Place)),
            dates: self.dates.iter().map(ToString::to_string).collect(),
            minutes: self.minutes,
            issuer: self.issuer().unwrap_or_default(),
            organisers: crate::templates::bare(spoken.common.get(&Placeholder::Organisers)),
            languages: tags.map(|language| language.tag().to_owned()).collect(),
        }
    }

    /// How the paper looks: the design's colours, else those of the organiser.
    fn look(&self) -> FrozenDesign {
        let colours = self.design.colours.as_ref();
        let organiser = self.organiser();
        let usual = FrozenDesign::default().colours;
        let own = |colour: fn(&Organisation) -> &Option<String>| {
            organiser.and_then(|organiser| colour(organiser).clone())
        };
        let (first, second) = (own(|it| &it.colour_first), own(|it| &it.colour_second));
        FrozenDesign::of(
            &self.design,
            match colours {
                Some(colours) => colours.clone(),
                None => crate::nouns::DesignColours {
                    first: first.unwrap_or(usual.first),
                    second: second.unwrap_or(usual.second),
                    ornament: usual.ornament,
                },
            },
        )
    }

    /// The one who issues: the first organiser.
    fn organiser(&self) -> Option<&Organisation> {
        let mut organisers = self.parties.iter().chain(&self.programme_parties);
        let organiser = organisers.find(|(party, _)| party.role == PartyRole::Organiser);
        organiser.map(|(_, organisation)| organisation)
    }

    /// All organisations, by role and then by place.
    pub(crate) fn logos(&self, language: Language, most: usize) -> Vec<FrozenLogo> {
        let order = |role: PartyRole| match role {
            PartyRole::Organiser => 0,
            PartyRole::CoOrganiser => 1,
            PartyRole::Partner => 2,
            PartyRole::Host => 3,
            PartyRole::Donor => 4,
        };
        let mut all: Vec<&(Party, Organisation)> =
            self.parties.iter().chain(&self.programme_parties).collect();
        all.sort_by_key(|(party, _)| (order(party.role), party.training.is_none(), party.position));
        let mut seen = BTreeSet::new();
        all.retain(|(party, _)| seen.insert(party.organisation.clone()));
        all.truncate(most);
        let logos = all.into_iter().map(|(_, organisation)| {
            let (text, tag) = choose(language, organisation.names());
            let name = FrozenText { text, language: tag.to_owned() };
            FrozenLogo { name, picture: organisation.logo.clone() }
        });
        logos.collect()
    }
}

/// The design that holds for a training where none is chosen for one printing.
fn chosen(
    app: &App,
    training: &Training,
    programme: Option<&Programme>,
) -> Result<Design, Failure> {
    let programme = programme.and_then(|programme| programme.design.as_ref());
    for id in training.design.iter().chain(programme) {
        match entry::<Design>(app, read_id(id)?) {
            Ok(design) => return Ok(design),
            // A merge may bring a training before its design.
            Err(failure) if failure.code == "unknown-record" => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(Design::default())
}

/// The beginning of an id, enough to find what is named on paper.
pub(crate) fn short(id: Id) -> String {
    id.to_string().chars().take(8).collect()
}
