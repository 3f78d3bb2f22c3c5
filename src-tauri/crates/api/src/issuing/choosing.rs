//! Who gets a paper, and which: a certificate that stands is printed again as it was, a missing
//! one is issued, one that would differ today is replaced where that is asked for.

use super::serials::{Facts, New, Ready, Serials};
use super::{Print, PrintOrder};
use crate::app::App;
use crate::certificates::{Holdings, Rows, kind_of};
use crate::failure::Failure;
use crate::frozen::{Frozen, Languages};
use crate::nouns::{CertificateRecord, ParticipationRole, Withdrawal, fields_of, noun_of, read_id};
use crate::participants::RosterRow;
use crate::print::Composer;
use crate::standing::Judged;
use chrono::NaiveDate;
use domain::Id;
use domain::eligibility::{Standing, Verdict};
use domain::kinds::{Kind, Part};
use domain::names::sort_key;
use std::rc::Rc;

/// Somebody who gets a paper.
pub(super) struct Chosen {
    pub(super) person: Id,
    pub(super) name: String,
    facts: Facts,
    paper: Paper,
}

enum Paper {
    /// Issued before.
    Standing(Id, Box<CertificateRecord>),
    New(Box<Draft>),
}

/// A certificate to issue.
struct Draft {
    kind: Kind,
    languages: String,
    issued: NaiveDate,
    frozen: Rc<Frozen>,
    replaces: Option<String>,
    instead_of: Option<(Id, CertificateRecord)>,
}

/// Gives the new ones their numbers, in this order.
pub(super) fn numbered(
    chosen: &[Chosen],
    training: Id,
    serials: &Result<Serials, Failure>,
) -> Result<Vec<Ready>, Failure> {
    let mut list = Vec::with_capacity(chosen.len());
    let mut ahead = 0;
    for chosen in chosen {
        let mut ready = match &chosen.paper {
            Paper::Standing(id, record) => Ready::standing(*id, record)?,
            Paper::New(draft) => {
                ahead += 1;
                let new = New {
                    training,
                    person: chosen.person,
                    kind: draft.kind,
                    languages: &draft.languages,
                    issued: draft.issued,
                    frozen: Rc::clone(&draft.frozen),
                    replaces: draft.replaces.clone(),
                };
                let serials = serials.as_ref().map_err(Clone::clone)?;
                let ready = serials.give(ahead, new)?;
                Ready { instead_of: draft.instead_of.clone(), ..ready }
            }
        };
        ready.facts = chosen.facts.clone();
        list.push(ready);
    }
    Ok(list)
}

/// Everything that is asked of each person in turn.
struct Choosing<'a, 'c> {
    app: &'a App,
    training: Id,
    input: &'a Print,
    judged: &'a Judged,
    composer: &'a Composer<'c>,
    holdings: &'a Holdings<'a>,
    undecided: Vec<(String, Id)>,
    languages: Languages,
    kind: Option<Kind>,
    by_name: bool,
    today: NaiveDate,
    /// Marks that are missing of those who were passed over.
    unmarked: usize,
}

impl App {
    /// Who is asked for, judged, with the certificate of before or a new one, in order.
    pub(super) fn chosen(
        &self,
        training: Id,
        judged: &Judged,
        composer: &Composer,
        input: &Print,
    ) -> Result<Vec<Chosen>, Failure> {
        let issued = self.certificates_of(training)?;
        let wanted: Option<Vec<Id>> = match &input.people {
            Some(people) => Some(people.iter().map(|id| read_id(id)).collect::<Result<_, _>>()?),
            None => None,
        };
        let rows = &judged.roster.rows;
        let known = |wanted: &Id| rows.iter().any(|row| row.person == *wanted);
        if !wanted.iter().flatten().all(known) {
            return Err(Failure::unknown("participation"));
        }
        let mut choosing = Choosing {
            app: self,
            training,
            input,
            judged,
            composer,
            holdings: &Holdings::of(&issued),
            undecided: self.store.open_decisions()?,
            languages: Languages::parse(&input.languages)?,
            kind: input.kind.map(Kind::from),
            by_name: wanted.is_some(),
            today: (self.environment.now)().local.date(),
            unmarked: 0,
        };
        if input.replace.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            return Err(Failure::new("empty-text").field("reason"));
        }
        let mut list = Vec::new();
        for row in ordered(rows, input.order) {
            if wanted.as_ref().is_none_or(|wanted| wanted.contains(&row.person)) {
                list.extend(choosing.paper_of(row)?);
            }
        }
        if choosing.unmarked > 0 && (choosing.by_name || list.is_empty()) {
            return Err(Failure::new("unmarked-blocks").number("count", choosing.unmarked));
        }
        if list.is_empty() { Err(choosing.nobody()) } else { Ok(list) }
    }
}

/// Participants before those who trained, helped or looked on; each in the order asked for.
fn ordered(rows: &[RosterRow], order: PrintOrder) -> Vec<&RosterRow> {
    let mut list: Vec<&RosterRow> = rows.iter().collect();
    let name = |row: &RosterRow| sort_key(&row.details.name);
    match order {
        PrintOrder::List => list.sort_by_key(|row| !is_participant(row)),
        PrintOrder::Name => list.sort_by_cached_key(|row| name(row)),
        PrintOrder::Organisation => list.sort_by_cached_key(|row| {
            let alone = row.participation.organisation.is_none();
            (alone, sort_key(&row.affiliation), name(row))
        }),
    }
    list
}

fn is_participant(row: &RosterRow) -> bool {
    row.participation.role == ParticipationRole::Participant
}

impl Choosing<'_, '_> {
    /// One person's paper; `None` for whoever gets none among all.
    fn paper_of(&mut self, row: &RosterRow) -> Result<Option<Chosen>, Failure> {
        let standing = self.judged.standing(row);
        let part = self.judged.part(row, &standing);
        let held =
            self.holdings.standing(row.person, &part, self.kind, Some(&self.input.languages));
        let paper = match held {
            Some((id, record)) if self.input.replace.is_some() => {
                self.replacement(row, &standing, &part, *id, record)?
            }
            Some(_) if self.input.only_missing => None,
            // Issued is issued: a lost paper is printed again whatever was marked since.
            Some((id, record)) => Some(Paper::Standing(*id, Box::new(record.clone()))),
            None if self.input.replace.is_some() => None,
            None => match self.allowed(row, &standing, &part)? {
                Some(kind) => {
                    let languages = &self.input.languages;
                    let replaces = self.holdings.withdrawn(row.person, kind, languages);
                    Some(Paper::New(Box::new(self.draft(row, kind, replaces)?)))
                }
                None => None,
            },
        };
        let Some(paper) = paper else { return Ok(None) };
        Ok(Some(self.chosen(row, paper)?))
    }

    fn chosen(&self, row: &RosterRow, paper: Paper) -> Result<Chosen, Failure> {
        let (name, kind) = match &paper {
            Paper::Standing(_, record) => {
                let frozen: Frozen = serde_json::from_str(&record.frozen)
                    .map_err(|_| Failure::new("damaged-register"))?;
                (frozen.name.text, kind_of(record)?)
            }
            Paper::New(draft) => (draft.frozen.name.text.clone(), draft.kind),
        };
        let details = &row.details;
        Ok(Chosen {
            person: row.person,
            name: details.name.clone(),
            facts: Facts {
                latin_name: details.latin_name.clone().unwrap_or_else(|| name.clone()),
                name,
                organisation: row.affiliation.clone(),
                kind: self.app.kind_text(kind),
            },
            paper,
        })
    }

    /// The kind that a new certificate of this person has; `None` for whoever gets none among all.
    ///
    /// # Errors
    /// Why somebody chosen by name may not have it.
    fn allowed(
        &mut self,
        row: &RosterRow,
        standing: &Standing,
        part: &Part,
    ) -> Result<Option<Kind>, Failure> {
        let kind = match self.kind {
            Some(kind) if self.by_name => Some(kind).filter(|kind| part.may(*kind)),
            Some(kind) => Some(kind).filter(|kind| part.suits(*kind)),
            None => part.due(),
        };
        if kind.is_some() {
            let concerned = [row.person, self.training];
            if self.undecided.iter().any(|(_, entity)| concerned.contains(entity)) {
                return Err(Failure::new("needs-decision").text("noun", "person"));
            }
            return Ok(kind);
        }
        let judged = matches!(self.kind, None | Some(Kind::Participation | Kind::Completion));
        if is_participant(row) && judged && standing.verdict == Verdict::Unmarked {
            self.unmarked += standing.unmarked.len();
        } else if self.by_name && self.unmarked == 0 {
            return Err(self.refusal(row, part));
        }
        Ok(None)
    }

    /// Why somebody chosen by name may not have a certificate.
    fn refusal(&self, row: &RosterRow, part: &Part) -> Failure {
        let code = match self.kind {
            _ if !part.held => "nothing-held",
            None if is_participant(row) => "not-eligible",
            None => "no-kind-due",
            Some(Kind::Participation | Kind::Completion) if is_participant(row) => "not-eligible",
            Some(Kind::Participation | Kind::Completion) => "not-participant",
            Some(Kind::Attendance) if is_participant(row) => "not-attended",
            Some(Kind::Attendance) => "not-participant",
            Some(Kind::Trainer | Kind::Appreciation) => "not-trainer",
        };
        Failure::new(code).text("name", &row.details.name)
    }

    fn draft(
        &self,
        row: &RosterRow,
        kind: Kind,
        replaces: Option<String>,
    ) -> Result<Draft, Failure> {
        Ok(Draft {
            kind,
            languages: self.input.languages.clone(),
            issued: self.today,
            frozen: Rc::new(self.composer.compose(row, kind.code(), self.languages, self.today)?),
            replaces,
            instead_of: None,
        })
    }

    /// A new certificate instead of one that would be printed differently today.
    fn replacement(
        &mut self,
        row: &RosterRow,
        standing: &Standing,
        part: &Part,
        id: Id,
        record: &CertificateRecord,
    ) -> Result<Option<Paper>, Failure> {
        let own = kind_of(record)?;
        let rows = Rows {
            app: self.app,
            composer: self.composer,
            judged: self.judged,
            holdings: self.holdings,
        };
        if rows.differs(row, part, own, record)?.is_none() {
            return Ok(None);
        }
        // Completion is nobody's due, and stays what it is as long as the rule is met.
        let own = Some(own).filter(|own| self.kind.is_none() && *own == Kind::Completion);
        let kind = match own.filter(|own| part.may(*own)) {
            Some(own) => Some(own),
            None => self.allowed(row, standing, part)?,
        };
        let Some(kind) = kind else { return Ok(None) };
        let mut draft = self.draft(row, kind, Some(id.to_string()))?;
        let reason = self.input.replace.clone().unwrap_or_default();
        let withdrawal = Some(Withdrawal { withdrawn: self.today.to_string(), reason });
        let withdrawn = CertificateRecord { withdrawal, ..record.clone() };
        // What the register would refuse is refused before anything is drawn.
        domain::nouns::check(noun_of::<CertificateRecord>()?, &fields_of(&withdrawn)?)?;
        draft.instead_of = Some((id, withdrawn));
        Ok(Some(Paper::New(Box::new(draft))))
    }

    /// Why nobody gets a certificate.
    fn nobody(&self) -> Failure {
        let helpers = matches!(self.kind, Some(Kind::Trainer | Kind::Appreciation));
        Failure::new(if self.judged.sessions.is_empty() {
            "no-sessions"
        } else if self.input.replace.is_some() {
            "nothing-differs"
        } else if self.input.only_missing && !self.holdings.is_empty() {
            "nothing-missing"
        } else if !helpers && self.judged.roster.participants().next().is_none() {
            "no-people"
        } else if !self.judged.any_held() {
            "nothing-held"
        } else if helpers {
            "nobody-of-kind"
        } else {
            "nothing-eligible"
        })
    }
}
