//! The invented training that a design is shown with where there is none yet.

use crate::app::App;
use crate::demo::{Example, LOGOS};
use crate::failure::Failure;
use crate::nouns::{Organisation, Participation, ParticipationRole, Party};
use crate::participants::RosterRow;
use crate::pictures::PictureUse;
use crate::print::{Composer, Example as Parts};
use domain::Id;
use store::Edit;

impl App {
    /// The training of the example, with its organisations and its trainer.
    pub(super) fn example(&self) -> Result<Composer<'_>, Failure> {
        let example = Example::read()?;
        let mut organisations = example.organisations;
        for (name, bytes) in LOGOS {
            // The shelf knows pictures by their ids, also those that no register has.
            if let Edit::Put { entity, .. } = crate::pictures::edit(bytes, PictureUse::Logo)? {
                let id = entity.to_string();
                self.shelf.borrow_mut().insert(id.clone(), (*bytes).into());
                if let Some(organisation) = organisations.get_mut(*name) {
                    organisation.logo = Some(id);
                }
            }
        }
        let people = example.people.iter();
        let trainers = people.filter(|it| it.role == ParticipationRole::Trainer);
        let trainers = trainers.map(crate::demo::ExamplePerson::person).collect();
        let mut parties: Vec<(Party, Organisation)> = Vec::new();
        for (position, listed) in example.parties.iter().enumerate() {
            let organisation = organisations.get(&listed.organisation).cloned();
            let organisation = organisation.ok_or_else(|| Failure::internal("example"))?;
            let of_training = listed.of == "training";
            let party = Party {
                organisation: listed.organisation.clone(),
                programme: (!of_training).then(String::new),
                training: of_training.then(String::new),
                role: listed.role,
                position: u16::try_from(position).unwrap_or(u16::MAX),
                line_ar: None,
                line_ckb: None,
                line_en: None,
                line_it: None,
                line_kmr: None,
            };
            parties.push((party, organisation));
        }
        let sessions = example.sessions.iter();
        let minutes = sessions.clone().map(|it| i32::from(it.end_minute - it.start_minute)).sum();
        let mut dates: Vec<_> = sessions.filter_map(|it| crate::clock::date(&it.date)).collect();
        dates.dedup();
        Ok(Composer::example(
            self,
            Parts {
                training: example.training,
                programme: example.programme,
                parties,
                trainers,
                dates,
                minutes,
                organisations,
            },
        ))
    }

    /// Somebody of the example who may get such a certificate.
    pub(super) fn example_row(&self, kind: &str) -> Result<RosterRow, Failure> {
        let role = match kind {
            "trainer" => ParticipationRole::Trainer,
            _ => ParticipationRole::Participant,
        };
        let example = Example::read()?;
        let listed = example.people.iter().find(|it| it.role == role);
        let listed = listed.ok_or_else(|| Failure::internal("example"))?;
        let nobody = Id::from_bytes([0; 16]);
        Ok(RosterRow {
            id: nobody,
            participation: Participation {
                training: nobody.to_string(),
                person: nobody.to_string(),
                role,
                organisation: listed.organisation.clone(),
                joined: None,
                replaces: None,
                walk_in: false,
                position: 0,
                group: None,
                departure: None,
            },
            person: nobody,
            details: listed.person(),
            affiliation: String::new(),
            affiliation_lang: "ar",
            successors: Vec::new(),
            last_mark: None,
        })
    }
}
