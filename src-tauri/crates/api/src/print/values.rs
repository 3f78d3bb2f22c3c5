//! What stands in the place of each placeholder.

use super::{Certified, Composer, Spoken, Voice, Wording, voice};
use crate::failure::Failure;
use crate::frozen::FrozenText;
use crate::nouns::{Organisation, Party, PartyRole, entry, read_id};
use crate::texts::{choose, own};
use crate::trainings::places;
use crate::wording::{self, Placeholder, Slot};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use words::{Argument, Language};

impl<'a> Composer<'a> {
    /// What a language says on all certificates alike, made once.
    pub(super) fn spoken(&self, language: Language) -> Rc<Spoken<'a>> {
        if let Some(spoken) = self.spoken.borrow().get(&language) {
            return Rc::clone(spoken);
        }
        let voice = Voice::new(self.app, language);
        let common = self.common(&voice, Wording::Full);
        let spoken = Rc::new(Spoken { voice, common, templates: RefCell::default() });
        self.spoken.borrow_mut().insert(language, Rc::clone(&spoken));
        spoken
    }

    /// The value of a placeholder on one certificate.
    pub(super) fn value(
        &self,
        spoken: &Spoken,
        one: &Certified,
        placeholder: Placeholder,
    ) -> Option<String> {
        let language = spoken.voice.language;
        match placeholder {
            Placeholder::Name => Some(voice::names(&one.row.details, language).0.text),
            Placeholder::Organisation => {
                let organisation = one.row.participation.organisation.as_deref()?;
                let organisation = self.organisation(organisation).ok()?;
                Some(choose(language, organisation.names()).0)
            }
            Placeholder::Date => Some(spoken.voice.figures.date(one.issued)),
            other => spoken.common.get(&other).cloned(),
        }
    }

    /// The organisation that somebody comes from, read once.
    fn organisation(&self, id: &str) -> Result<Organisation, Failure> {
        if let Some(known) = self.organisations.borrow().get(id) {
            return Ok(known.clone());
        }
        let organisation: Organisation = entry(self.app, read_id(id)?)?;
        self.organisations.borrow_mut().insert(id.to_owned(), organisation.clone());
        Ok(organisation)
    }

    /// What is the same for everybody.
    pub(crate) fn common(&self, voice: &Voice, wording: Wording) -> BTreeMap<Placeholder, String> {
        let language = voice.language;
        let (city, governorate) = places(language, &self.training);
        let hours = self.app.words.training_hours(language, voice.digits, self.minutes);
        let organisers = self.list(voice, &self.parties, &[PartyRole::Organiser]);
        let with = [PartyRole::CoOrganiser, PartyRole::Partner, PartyRole::Host];
        let partners = self.list(voice, &self.parties, &with);
        let programme = self.programme.as_ref();
        let issuer = self.organiser().map(|organiser| choose(language, organiser.names()).0);
        let gender = self.gender();
        let values = [
            (Placeholder::Title, Some(choose(language, self.training.titles()).0)),
            (Placeholder::Place, place(voice, city.as_deref(), governorate.as_deref())),
            (Placeholder::City, city),
            (Placeholder::Governorate, governorate),
            (Placeholder::Venue, self.training.place.venue.clone()),
            (Placeholder::Dates, Some(voice.figures.certificate_dates(&self.dates))),
            (Placeholder::Hours, (self.minutes > 0 || !self.dates.is_empty()).then_some(hours)),
            (Placeholder::Organisers, organisers),
            (Placeholder::Partners, partners),
            (Placeholder::Programme, programme.map(|it| choose(language, it.names()).0)),
            (Placeholder::Donor, Some(self.support(voice, wording))),
            (Placeholder::Trainers, self.all_trainers(voice)),
            (Placeholder::Issuer, issuer),
            (Placeholder::Certifies, gender.map(|it| wording::certifies(&self.app.words, it))),
        ];
        let stated = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
        stated.filter(|(_, value)| !value.is_empty()).collect()
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

    fn all_trainers(&self, voice: &Voice) -> Option<String> {
        let name = |trainer| voice::names(trainer, voice.language).0.text;
        let names: Vec<String> = self.trainers.iter().map(name).collect();
        (!names.is_empty()).then(|| voice.figures.list(&names))
    }

    /// In whose partnership and with whose support, a donor in its own words where it has them.
    fn support(&self, voice: &Voice, wording: Wording) -> String {
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
            match own(voice.language, party.lines()) {
                Some(line) => support.push(line),
                None => unworded.push(choose(voice.language, organisation.names()).0),
            }
        }
        if !unworded.is_empty() {
            let donors = voice.figures.list(&unworded);
            let donors = [("donors", Argument::Text(donors.as_str()))];
            support.push(voice.say("print-donor-support", &donors));
        }
        voice.figures.line(&support)
    }

    /// Who organises it, within what, with whose support, in the usual words.
    pub(crate) fn notes(&self, voice: &Voice, wording: Wording) -> Vec<FrozenText> {
        let common = self.common(voice, wording);
        // The usual notes of every kind are the same.
        let source = wording::usual(&self.app.words, "participation", voice.language, Slot::Notes);
        let Ok(template) = wording::parse(&self.names, &source) else { return Vec::new() };
        let value = |placeholder| common.get(&placeholder).cloned();
        let mut missing = |_| Ok(String::new());
        let rendered = template.render(&value, &mut missing).unwrap_or_default();
        let language = voice.language.tag();
        let text = |text| FrozenText { text, language: language.to_owned() };
        rendered.into_iter().map(|line| text(line.text)).collect()
    }
}

/// City and governorate, each named once.
fn place(voice: &Voice, city: Option<&str>, governorate: Option<&str>) -> Option<String> {
    match (city, governorate) {
        (Some(city), Some(governorate)) if city != governorate => Some(voice.say(
            "print-place-governorate",
            &[("city", Argument::Text(city)), ("governorate", Argument::Text(governorate))],
        )),
        (Some(city), _) | (None, Some(city)) => {
            Some(voice.say("print-place", &[("city", Argument::Text(city))]))
        }
        (None, None) => None,
    }
}
