//! One person with everything that the register knows: trainings, certificates, consents.

use crate::app::App;
use crate::clock::date;
use crate::duplicates::{ClusterLink, MarkDifference};
use crate::failure::Failure;
use crate::nouns::{
    CertificateRecord, Consent, ConsentPurpose, Named, Participation, ParticipationRole, Person,
    Training, entry, from_fields, noun_of, read_id,
};
use crate::participants::RosterRow;
use crate::standing::Judged;
use domain::Id;
use domain::clusters::Link;
use domain::kinds::Kind;
use domain::names::language_of;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Argument;

/// One person across all trainings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPage {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// What a form edits.
    pub fields: Person,
    /// In the national form.
    pub phone_text: Option<String>,
    /// Year of birth in the chosen digits.
    pub birth_year_text: Option<String>,
    /// Governorate in the screen's language.
    pub governorate_text: Option<String>,
    /// Trainings, the newest first; of the other entries of the same person, too.
    pub participations: Vec<PersonParticipation>,
    /// What was decided of this entry and others of the same person; nothing where there is one.
    pub links: Vec<ClusterLink>,
    /// Sessions for which the entries are marked in two ways.
    pub differences: Vec<MarkDifference>,
    /// What the person agreed to, the newest first.
    pub consents: Vec<PersonConsent>,
}

/// A training in which the person takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonParticipation {
    /// The participation.
    pub id: String,
    /// The name under which the person is entered there, where it is another entry.
    pub entered_as: Option<String>,
    /// The training.
    pub training: String,
    /// Its title.
    pub title: String,
    /// Of the title.
    pub title_lang: String,
    /// City and governorate.
    pub place_text: String,
    /// First to last day.
    pub dates_text: String,
    /// The part taken.
    pub role: ParticipationRole,
    /// Organisation at that time, or "individual".
    pub affiliation_text: String,
    /// Of the affiliation.
    pub affiliation_lang: String,
    /// Attended of what counts; of participants, where something counts.
    pub attendance_text: Option<String>,
    /// Why there is a certificate or none, in one sentence; of participants.
    pub reason_text: Option<String>,
    /// Came without being on the list.
    pub walk_in: bool,
    /// When the person left, where they did.
    pub departure_text: Option<String>,
    /// The certificates of this training, withdrawn ones too.
    pub certificates: Vec<PersonCertificate>,
}

/// A certificate of the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonCertificate {
    /// `NJF-A-2018-0007-XX`
    pub serial: String,
    /// What it certifies, in words.
    pub kind_text: String,
    /// The day.
    pub issued_text: String,
    /// The day, where it is withdrawn.
    pub withdrawn_text: Option<String>,
}

/// Something that the person agreed to, or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonConsent {
    /// For what.
    pub purpose: ConsentPurpose,
    /// Yes or no.
    pub given: bool,
    /// The day.
    pub date_text: String,
    /// The words that were shown.
    pub wording: String,
}

/// `people_page`
pub(crate) fn page(app: &mut App, input: Named) -> Result<PersonPage, Failure> {
    app.person_page(read_id(&input.id)?)
}

impl App {
    fn person_page(&self, id: Id) -> Result<PersonPage, Failure> {
        let fields: Person = entry(self, id)?;
        let figures = self.figures();
        let clusters = self.clusters()?;
        let members = match clusters.members(id) {
            [] => vec![id],
            members => members.to_vec(),
        };
        let mut found = Vec::new();
        for member in &members {
            let trainings = self.store.trainings_of_person(*member)?;
            found.extend(trainings.into_iter().map(|one| (*member, one)));
        }
        // As the trainings of one entry are: those without a day, then the newest.
        found.sort_by(|(_, one), (_, other)| {
            let key = |day: &Option<String>| (day.is_some(), std::cmp::Reverse(day.clone()));
            key(&one.last_day).cmp(&key(&other.last_day))
        });
        let mut participations = Vec::new();
        for (member, one) in found {
            let Some(training) = one.training else { continue };
            let part = self.person_participation(member, training)?;
            participations.extend(part.map(|part| PersonParticipation {
                entered_as: part.entered_as.filter(|_| member != id),
                ..part
            }));
        }
        let own = |link: &&Link| members.contains(&link.one) && members.contains(&link.other);
        let links = self.person_links()?;
        let links = links.iter().filter(own).map(|link| self.cluster_link(link));
        let governorate = fields.governorate.as_deref();
        let governorate = governorate
            .map(|code| words::governorate_name(code, self.settings.language).unwrap_or(code));
        Ok(PersonPage {
            person: id.to_string(),
            name: fields.name.clone(),
            name_lang: language_of(&fields.name).to_owned(),
            phone_text: fields.phone.as_deref().map(domain::phones::show_phone),
            birth_year_text: fields.birth_year.map(|year| figures.digits(&year.to_string())),
            governorate_text: governorate.map(str::to_owned),
            participations,
            links: links.collect::<Result<_, _>>()?,
            differences: self.mark_differences(&members)?,
            consents: self.person_consents(id)?,
            fields,
        })
    }

    /// The part in one training; nothing where a merge left the training half.
    fn person_participation(
        &self,
        person: Id,
        id: Id,
    ) -> Result<Option<PersonParticipation>, Failure> {
        let Ok(training) = entry::<Training>(self, id) else { return Ok(None) };
        let judged = Judged::read(self, id, &training)?;
        let Some(row) = judged.roster.rows.iter().find(|row| row.person == person) else {
            return Ok(None);
        };
        let card = self.card(id, &training)?;
        let Participation { role, walk_in, .. } = row.participation;
        let left = row.participation.departure.as_ref().map(|left| {
            let day = self.day_text(&left.last_day);
            self.say("answer-departed", &[("date", Argument::Text(&day))])
        });
        let (attendance_text, reason_text) = self.attendance_of(&judged, row);
        Ok(Some(PersonParticipation {
            id: row.id.to_string(),
            entered_as: Some(row.details.name.clone()),
            training: id.to_string(),
            title: card.title,
            title_lang: card.title_lang,
            place_text: card.place_text,
            dates_text: card.dates_text,
            role,
            affiliation_text: row.affiliation.clone(),
            affiliation_lang: row.affiliation_lang.to_owned(),
            attendance_text,
            reason_text,
            walk_in,
            departure_text: left,
            certificates: self.certificates_of_person(id, person)?,
        }))
    }

    /// The percentage and its reason; nothing for who is not trained.
    fn attendance_of(&self, judged: &Judged, row: &RosterRow) -> (Option<String>, Option<String>) {
        if row.participation.role != ParticipationRole::Participant {
            return (None, None);
        }
        let standing = judged.standing(row);
        let percent = standing.percent_rounded();
        let percent = percent.map(|percent| self.figures().percent(i64::from(percent)));
        (percent, Some(judged.reason(self, row, &standing)))
    }

    fn certificates_of_person(
        &self,
        training: Id,
        person: Id,
    ) -> Result<Vec<PersonCertificate>, Failure> {
        let person = person.to_string();
        let issued = self.certificates_of(training)?.into_iter();
        let own = issued.filter(|(_, record)| record.person == person);
        own.map(|(_, record)| self.person_certificate(&record)).collect()
    }

    fn person_certificate(&self, record: &CertificateRecord) -> Result<PersonCertificate, Failure> {
        let withdrawal = record.withdrawal.as_ref();
        Ok(PersonCertificate {
            serial: crate::issuing::serial_of(record)?.to_string(),
            kind_text: Kind::from_code(&record.kind)
                .map(|kind| self.kind_text(kind))
                .unwrap_or_default(),
            issued_text: self.day_text(&record.issued),
            withdrawn_text: withdrawal.map(|withdrawal| self.day_text(&withdrawal.withdrawn)),
        })
    }

    fn person_consents(&self, person: Id) -> Result<Vec<PersonConsent>, Failure> {
        let rows = self.store.list(noun_of::<Consent>()?, Some(("person", person)))?;
        let consents = rows.iter().filter_map(|(_, fields)| from_fields::<Consent>(fields).ok());
        let mut consents: Vec<Consent> = consents.collect();
        consents.sort_by(|one, other| other.date.cmp(&one.date));
        let shown = consents.into_iter().map(|consent| PersonConsent {
            purpose: consent.purpose,
            given: consent.given,
            date_text: self.day_text(&consent.date),
            wording: consent.wording,
        });
        Ok(shown.collect())
    }

    /// A day of the journal in words; as it is where it is none.
    fn day_text(&self, day: &str) -> String {
        date(day).map_or_else(|| day.to_owned(), |day| self.figures().date(day))
    }
}
