//! Pairs and clusters of persons as a screen shows them.

use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::lists::{level_text, said};
use crate::nouns::{Entity, Organisation, Person, Session, Training, entry};
use crate::people_index::stated;
use crate::texts::choose;
use domain::Id;
use domain::clusters::{Clusters, Link};
use domain::likeness::{Attended, Level, Likeness};
use domain::names::{Manner, language_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::SheetMark;
use ts_rs::TS;

/// How likely it is that two are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LikenessLevel {
    /// Not excluded.
    Possible,
    /// More likely than not.
    Likely,
    /// Hardly anything else.
    AlmostCertain,
}

/// Two who may be one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatePair {
    /// The one with the smaller id.
    pub one: DuplicatePerson,
    /// The other.
    pub other: DuplicatePerson,
    /// How likely it is.
    pub level: LikenessLevel,
    /// The same in words.
    pub level_text: String,
    /// What speaks for it, then what against.
    pub evidence: Vec<DuplicateEvidence>,
    /// The parts of their names beside each other.
    pub parts: Vec<DuplicatePart>,
}

/// One of two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatePerson {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
    /// In Latin letters.
    pub latin_name: Option<String>,
    /// In words; nothing where it is not stated.
    pub sex_text: Option<String>,
    /// In the chosen digits.
    pub birth_year_text: Option<String>,
    /// In the national form.
    pub phone_text: Option<String>,
    /// In the screen's language.
    pub governorate_text: Option<String>,
    /// Of the newest training.
    pub affiliation_text: Option<String>,
    /// Each with its days, the newest first.
    pub trainings: Vec<String>,
    /// Names under which the same person is entered too.
    pub also: Vec<String>,
}

/// One thing that speaks for or against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicateEvidence {
    /// In words.
    pub text: String,
    /// Whether it speaks against.
    pub against: bool,
}

/// Two parts of names that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DuplicatePart {
    /// Of one; empty where it is left out.
    pub one: String,
    /// Of the other.
    pub other: String,
    /// How they are alike, in words; nothing where they are written alike.
    pub manner_text: Option<String>,
}

/// One entry of a person who was entered more than once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClusterMember {
    /// UUID.
    pub person: String,
    /// As on the ID.
    pub name: String,
    /// Of the name.
    pub name_lang: String,
}

/// What was decided of two entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClusterLink {
    /// One of them.
    pub one: ClusterMember,
    /// The other.
    pub other: ClusterMember,
    /// Whether they are one; if not, they are one through others all the same, which contradicts.
    pub same: bool,
}

/// Two marks of one person in one session that say two things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkDifference {
    /// The session.
    pub session: String,
    /// Its training and time.
    pub session_text: String,
    /// What each entry is marked with, in words.
    pub marks_text: String,
}

impl App {
    /// A pair in words, with what their trainings say.
    pub(super) fn duplicate_pair(
        &self,
        clusters: &Clusters,
        one: Id,
        other: Id,
        likeness: Likeness,
    ) -> Result<Option<DuplicatePair>, Failure> {
        let likeness = likeness.beside(&self.attended(one)?, &self.attended(other)?);
        let level = match likeness.level {
            Level::AlmostCertain => LikenessLevel::AlmostCertain,
            Level::Likely => LikenessLevel::Likely,
            Level::Possible => LikenessLevel::Possible,
            Level::SharedPhone => return Ok(None),
        };
        let mut evidence: Vec<DuplicateEvidence> = likeness
            .evidence
            .iter()
            .map(|one| DuplicateEvidence { text: said(self, *one), against: one.is_against() })
            .collect();
        evidence.sort_by_key(|one| one.against);
        let manner = |manner: Option<Manner>| {
            let code = match manner {
                Some(Manner::Written) => return None,
                Some(Manner::Spelled) => "spelled",
                Some(Manner::OtherLetters) => "other_letters",
                Some(Manner::Slip) => "slip",
                Some(Manner::Order) => "order",
                None => "left_out",
            };
            Some(self.say(&format!("manner-{code}"), &[]))
        };
        let parts = likeness.parts.into_iter().map(|part| DuplicatePart {
            manner_text: manner(part.manner),
            one: part.one,
            other: part.other,
        });
        Ok(Some(DuplicatePair {
            one: self.duplicate_person(clusters, one)?,
            other: self.duplicate_person(clusters, other)?,
            level,
            level_text: level_text(self, likeness.level),
            evidence,
            parts: parts.collect(),
        }))
    }

    fn attended(&self, person: Id) -> Result<Attended, Failure> {
        let trainings = self.store.trainings_of_person(person)?;
        Ok(Attended {
            trainings: trainings.into_iter().filter_map(|one| one.training).collect(),
            times: self.store.attended_by(person)?,
        })
    }

    fn duplicate_person(
        &self,
        clusters: &Clusters,
        person: Id,
    ) -> Result<DuplicatePerson, Failure> {
        let known: Person = entry(self, person)?;
        let (language, digits) = (self.settings.language, self.settings.digits);
        let found = self.store.trainings_of_person(person)?;
        let organisation = found.first().and_then(|newest| newest.organisation);
        let affiliation = organisation.and_then(|id| entry::<Organisation>(self, id).ok());
        let mut trainings = Vec::new();
        for one in &found {
            let Some(training) = one.training else { continue };
            let Ok(training) = entry::<Training>(self, training) else { continue };
            let mut line = vec![self.choose(training.titles()).0];
            let day = one.last_day.as_deref().and_then(date);
            line.extend(day.map(|day| self.figures().date(day)));
            trainings.push(self.figures().line(&line));
        }
        let others = clusters.members(person).iter().filter(|member| **member != person);
        let also = others.filter_map(|member| entry::<Person>(self, *member).ok());
        let governorate = known.governorate.as_deref();
        Ok(DuplicatePerson {
            person: person.to_string(),
            name_lang: language_of(&known.name).to_owned(),
            sex_text: stated(known.sex)
                .map(|code| self.words.choice(language, digits, "sex", &code)),
            birth_year_text: known.birth_year.map(|year| self.figures().digits(&year.to_string())),
            phone_text: known.phone.as_deref().map(domain::phones::show_phone),
            governorate_text: governorate
                .map(|code| words::governorate_name(code, language).unwrap_or(code).to_owned()),
            affiliation_text: affiliation.map(|it| choose(language, it.names()).0),
            trainings,
            also: also.map(|other| other.name).collect(),
            name: known.name,
            latin_name: known.latin_name,
        })
    }

    /// What was decided of two, with their names.
    pub(crate) fn cluster_link(&self, link: &Link) -> Result<ClusterLink, Failure> {
        Ok(ClusterLink {
            one: self.cluster_member(link.one)?,
            other: self.cluster_member(link.other)?,
            same: link.same,
        })
    }

    fn cluster_member(&self, person: Id) -> Result<ClusterMember, Failure> {
        let Person { name, .. } = entry(self, person)?;
        let name_lang = language_of(&name).to_owned();
        Ok(ClusterMember { person: person.to_string(), name, name_lang })
    }

    /// Sessions for which the entries of one person are marked in two ways.
    pub(crate) fn mark_differences(&self, members: &[Id]) -> Result<Vec<MarkDifference>, Failure> {
        let mut marks: BTreeMap<Id, Vec<(Id, SheetMark)>> = BTreeMap::new();
        for member in members {
            for ((session, _), mark) in self.store.marks_of_person(*member)? {
                marks.entry(session).or_default().push((*member, mark));
            }
        }
        let mut differences = Vec::new();
        for (session, marks) in marks {
            let (Some((_, first)), Ok(known)) = (marks.first(), entry::<Session>(self, session))
            else {
                continue;
            };
            if marks
                .iter()
                .all(|(_, mark)| (&mark.state, mark.minute) == (&first.state, first.minute))
            {
                continue;
            }
            let training =
                Id::parse(&known.training).and_then(|id| entry::<Training>(self, id).ok());
            let title = training.map(|training| self.choose(training.titles()).0);
            let mut session_text: Vec<String> = title.into_iter().collect();
            session_text.push(known.text(self)?);
            let mut said = Vec::new();
            for (member, mark) in &marks {
                let Person { name, .. } = entry(self, *member)?;
                said.push(format!("\u{2068}{name}\u{2069}: {}", self.mark_text(mark)));
            }
            differences.push(MarkDifference {
                session: session.to_string(),
                session_text: self.figures().line(&session_text),
                marks_text: self.figures().line(&said),
            });
        }
        Ok(differences)
    }

    fn mark_text(&self, mark: &SheetMark) -> String {
        let (language, digits) = (self.settings.language, self.settings.digits);
        let state = self.words.choice(language, digits, "state", &mark.state);
        match mark.minute {
            Some(minute) => format!("{state} {}", self.figures().time(i32::from(minute))),
            None => state,
        }
    }
}
