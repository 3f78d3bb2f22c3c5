//! From a person's part in a training to the words of a certificate, frozen when it is issued.

use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::frozen::{Frozen, FrozenLine, FrozenLogo, FrozenSignature, FrozenText, Languages};
use crate::nouns::{
    Organisation, ParticipationRole, Party, PartyRole, Person, Programme, SessionState, Training,
    entry, read_id,
};
use crate::participants::RosterRow;
use crate::standing::Judged;
use crate::texts::{choose, own};
use crate::trainings::places;
use chrono::NaiveDate;
use domain::Id;
use domain::names::language_of;
use std::collections::BTreeSet;
use words::{Argument, Digits, Direction, Figures, Language};

/// The most logos on a certificate: one row of equal height.
const MOST_LOGOS: usize = 6;

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
    training: Training,
    programme: Option<Programme>,
    parties: Vec<(Party, Organisation)>,
    programme_parties: Vec<(Party, Organisation)>,
    trainer: Option<Person>,
    dates: Vec<NaiveDate>,
    minutes: i32,
}

impl<'a> Composer<'a> {
    pub(crate) fn read(
        app: &'a App,
        id: Id,
        training: &Training,
        judged: &Judged,
    ) -> Result<Self, Failure> {
        let programme = training.programme.as_deref().map(read_id).transpose()?;
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
        let trainer = judged
            .roster
            .rows
            .iter()
            .find(|row| row.participation.role == ParticipationRole::Trainer)
            .map(|row| row.details.clone());
        Ok(Self {
            app,
            training: training.clone(),
            programme: programme.map(|programme| entry(app, programme)).transpose()?,
            parties,
            programme_parties,
            trainer,
            dates,
            minutes: judged.held_minutes(),
        })
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
        self.trainer.as_ref().map(|trainer| names(trainer, language).0)
    }

    /// The words of one person's certificate.
    pub(crate) fn compose(
        &self,
        row: &RosterRow,
        kind: &str,
        languages: Languages,
        issued: NaiveDate,
    ) -> Result<Frozen, Failure> {
        let first = Voice::new(self.app, languages.first);
        let second = languages.second.map(|language| Voice::new(self.app, language));
        let title_id = format!("print-title-{kind}");
        let (name, other_name) = names(&row.details, languages.first);
        let (title, _) = choose(languages.first, self.training.titles());
        let document_title = first.plain(
            "print-document-certificate",
            &[("name", Argument::Text(&name.text)), ("title", Argument::Text(&title))],
        );
        let mut body = Vec::new();
        if let Some(organisation) = row.participation.organisation.as_deref() {
            let organisation: Organisation = entry(self.app, read_id(organisation)?)?;
            let (text, _) = choose(languages.first, organisation.names());
            let organisation = [("organisation", Argument::Text(text.as_str()))];
            body.push(first.line("print-from-organisation", &organisation, "body"));
        }
        body.push(first.line(&format!("print-for-{kind}"), &[], "body"));
        let titled = [("title", Argument::Text(title.as_str()))];
        body.push(first.line("print-title-line", &titled, "strong"));
        body.extend(self.held(&first, "body"));
        let second_lines = match &second {
            Some(voice) => self.second(voice, kind),
            None => Vec::new(),
        };
        let issued = first.figures.date(issued);
        Ok(Frozen {
            document_title,
            language: languages.first.tag().to_owned(),
            logos: self.logos(languages.first, MOST_LOGOS),
            title: first.text(&title_id, &[]),
            second_title: second.as_ref().map(|voice| voice.text(&title_id, &[])),
            opening: first.text(&format!("print-awarded-to-{kind}"), &[]),
            name,
            other_name,
            body,
            second: second_lines,
            notes: self.notes(&first, Wording::Full),
            signatures: self.signatures(&first),
            issued: first.text("print-issued-on", &[("date", Argument::Text(&issued))]),
        })
    }

    /// The same facts in the second language, as a smaller block; the names stand above already.
    fn second(&self, voice: &Voice, kind: &str) -> Vec<FrozenLine> {
        let (title, _) = choose(voice.language, self.training.titles());
        let titled = [("title", Argument::Text(title.as_str()))];
        let mut lines = vec![voice.line(&format!("print-for-{kind}-titled"), &titled, "small")];
        lines.extend(self.held(voice, "small"));
        let notes = self.notes(voice, Wording::Full).into_iter();
        lines.extend(notes.map(|text| FrozenLine { text, style: "small".to_owned() }));
        lines
    }

    fn held(&self, voice: &Voice, style: &str) -> Option<FrozenLine> {
        if self.dates.is_empty() {
            return None;
        }
        let dates = voice.figures.certificate_dates(&self.dates);
        let hours = self.app.words.training_hours(voice.language, voice.digits, self.minutes);
        let mut arguments =
            vec![("dates", Argument::Text(&dates)), ("hours", Argument::Text(&hours))];
        let place = match places(voice.language, &self.training) {
            (Some(city), Some(governorate)) if city != governorate => voice.say(
                "print-place-governorate",
                &[("city", Argument::Text(&city)), ("governorate", Argument::Text(&governorate))],
            ),
            (Some(city), _) | (None, Some(city)) => {
                voice.say("print-place", &[("city", Argument::Text(&city))])
            }
            (None, None) => return Some(voice.line("print-held-without-place", &arguments, style)),
        };
        arguments.push(("place", Argument::Text(&place)));
        Some(voice.line("print-held", &arguments, style))
    }

    fn named<'b>(
        &'b self,
        parties: &'b [(Party, Organisation)],
        roles: &'b [PartyRole],
    ) -> impl Iterator<Item = &'b (Party, Organisation)> {
        parties.iter().filter(|(party, _)| roles.contains(&party.role))
    }

    fn list(
        &self,
        voice: &Voice,
        parties: &[(Party, Organisation)],
        roles: &[PartyRole],
    ) -> Option<String> {
        let names: Vec<String> = self
            .named(parties, roles)
            .map(|(_, organisation)| choose(voice.language, organisation.names()).0)
            .collect();
        (!names.is_empty()).then(|| voice.figures.list(&names))
    }

    /// Who organises it, within what, with whose support.
    pub(crate) fn notes(&self, voice: &Voice, wording: Wording) -> Vec<FrozenText> {
        let mut notes = Vec::new();
        let organisers = self.list(voice, &self.parties, &[PartyRole::Organiser]);
        let with = [PartyRole::CoOrganiser, PartyRole::Partner, PartyRole::Host];
        let partners = self.list(voice, &self.parties, &with);
        match (&organisers, &partners) {
            (Some(organisers), Some(partners)) => notes.push(voice.text(
                "print-organised-by-with",
                &[
                    ("organisers", Argument::Text(organisers)),
                    ("partners", Argument::Text(partners)),
                ],
            )),
            (Some(organisers), None) => notes.push(
                voice.text("print-organised-by", &[("organisers", Argument::Text(organisers))]),
            ),
            (None, Some(partners)) => notes.push(
                voice.text("print-in-cooperation-with", &[("partners", Argument::Text(partners))]),
            ),
            (None, None) => {}
        }
        notes.extend(self.programme_note(voice, wording));
        notes
    }

    fn programme_note(&self, voice: &Voice, wording: Wording) -> Option<FrozenText> {
        let mut support = Vec::new();
        let partners = self.list(voice, &self.programme_parties, &[PartyRole::Partner]);
        if let Some(partners) = partners.filter(|_| wording == Wording::Full) {
            let donors = [("donors", Argument::Text(partners.as_str()))];
            support.push(voice.say("print-donor-partnership", &donors));
        }
        let mut unworded = Vec::new();
        for (party, organisation) in [&self.parties, &self.programme_parties]
            .into_iter()
            .flat_map(|parties| self.named(parties, &[PartyRole::Donor]))
        {
            let own = own(voice.language, party.lines());
            match own {
                Some(line) => support.push(line),
                None => unworded.push(choose(voice.language, organisation.names()).0),
            }
        }
        if !unworded.is_empty() {
            let donors = voice.figures.list(&unworded);
            let donors = [("donors", Argument::Text(donors.as_str()))];
            support.push(voice.say("print-donor-support", &donors));
        }
        let support = voice.figures.line(&support);
        let programme = self.programme.as_ref();
        let programme = programme.map(|programme| choose(voice.language, programme.names()).0);
        match (programme, support.is_empty()) {
            (None, true) => None,
            (None, false) => {
                Some(FrozenText { text: support, language: voice.language.tag().to_owned() })
            }
            (Some(programme), true) => {
                Some(voice.text("print-programme", &[("programme", Argument::Text(&programme))]))
            }
            (Some(programme), false) => Some(voice.text(
                "print-programme-donor",
                &[("programme", Argument::Text(&programme)), ("donor", Argument::Text(&support))],
            )),
        }
    }

    pub(crate) fn logos(&self, language: Language, most: usize) -> Vec<FrozenLogo> {
        let order = |role: &PartyRole| match role {
            PartyRole::Organiser => 0,
            PartyRole::CoOrganiser => 1,
            PartyRole::Partner => 2,
            PartyRole::Host => 3,
            PartyRole::Donor => 4,
        };
        let mut all: Vec<&(Party, Organisation)> =
            self.parties.iter().chain(&self.programme_parties).collect();
        all.sort_by_key(|(party, _)| order(&party.role));
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

    fn signatures(&self, voice: &Voice) -> Vec<FrozenSignature> {
        let mut signatures = Vec::new();
        if let Some(name) = self.trainer_name(voice.language) {
            let function = voice.text("print-function-trainer", &[]);
            signatures.push(FrozenSignature { name, function });
        }
        let organiser = self.parties.iter().find(|(party, _)| party.role == PartyRole::Organiser);
        if let Some((_, organisation)) = organiser {
            let (text, tag) = choose(voice.language, organisation.names());
            let name = FrozenText { text, language: tag.to_owned() };
            let function = voice.text("print-function-organiser", &[]);
            signatures.push(FrozenSignature { name, function });
        }
        signatures
    }
}

/// The messages and figures of one language of the certificate.
pub(crate) struct Voice<'a> {
    app: &'a App,
    pub(crate) language: Language,
    digits: Digits,
    pub(crate) figures: Figures,
}

impl<'a> Voice<'a> {
    pub(crate) fn new(app: &'a App, language: Language) -> Self {
        // The choice of digits concerns languages that have two systems.
        let right_to_left = language.direction() == Direction::RightToLeft;
        let digits = if right_to_left { app.settings.digits } else { Digits::Auto };
        Self { app, language, digits, figures: Figures::new(language, digits) }
    }

    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.app.words.say(self.language, self.digits, id, arguments)
    }

    /// What a viewer's title bar shows: without the marks that isolate values.
    pub(crate) fn plain(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let text = self.say(id, arguments);
        text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
    }

    pub(crate) fn text(&self, id: &str, arguments: &[(&str, Argument)]) -> FrozenText {
        FrozenText { text: self.say(id, arguments), language: self.language.tag().to_owned() }
    }

    fn line(&self, id: &str, arguments: &[(&str, Argument)], style: &str) -> FrozenLine {
        FrozenLine { text: self.text(id, arguments), style: style.to_owned() }
    }
}

/// The name for a language, and below it the same name in the other script where it is given.
fn names(person: &Person, language: Language) -> (FrozenText, Option<FrozenText>) {
    let own = person.certificate_name.as_ref().unwrap_or(&person.name);
    let own = FrozenText { text: own.clone(), language: language_of(own).to_owned() };
    let latin = person.latin_name.as_ref().filter(|latin| **latin != own.text);
    let latin = latin.map(|latin| FrozenText { text: latin.clone(), language: "en".to_owned() });
    match (language.direction(), latin) {
        (Direction::LeftToRight, Some(latin)) => (latin, Some(own)),
        (_, latin) => (own, latin),
    }
}
