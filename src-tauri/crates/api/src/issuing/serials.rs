//! Serials: given on this laptop without asking anybody, and never twice.

use crate::app::App;
use crate::failure::Failure;
use crate::frozen::Frozen;
use crate::nouns::{CertificateRecord, Device, SerialRecord, entry};
use crate::print::Composer;
use chrono::NaiveDate;
use domain::Id;
use domain::kinds::Kind;
use domain::serials::Serial;
use std::rc::Rc;

/// A certificate on its way to paper.
pub(crate) struct Ready {
    pub(crate) id: Id,
    pub(crate) record: CertificateRecord,
    pub(crate) serial: Serial,
    pub(crate) frozen: Rc<Frozen>,
    pub(crate) is_new: bool,
    /// The one that is withdrawn for it, as it will be.
    pub(crate) instead_of: Option<(Id, CertificateRecord)>,
    /// What the name of its file may hold.
    pub(crate) facts: Facts,
}

/// What the name of a file may hold, beside serial and number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) name: String,
    pub(crate) latin_name: String,
    pub(crate) organisation: String,
    pub(crate) kind: String,
}

impl Ready {
    /// A certificate that is issued already, as it was.
    pub(crate) fn standing(id: Id, record: &CertificateRecord) -> Result<Self, Failure> {
        let frozen =
            serde_json::from_str(&record.frozen).map_err(|_| Failure::new("damaged-register"))?;
        Ok(Self {
            id,
            serial: serial_of(record)?,
            frozen: Rc::new(frozen),
            record: record.clone(),
            is_new: false,
            instead_of: None,
            facts: Facts::default(),
        })
    }
}

/// The serials that this laptop gives to one training.
pub(crate) struct Serials {
    issuer: String,
    letter: String,
    year: u16,
    /// The greatest number ever given.
    last: u32,
}

/// What a new certificate is made from, but for its number.
pub(crate) struct New<'a> {
    pub(crate) training: Id,
    pub(crate) person: Id,
    pub(crate) kind: Kind,
    /// e.g. `ar+en`
    pub(crate) languages: &'a str,
    pub(crate) issued: NaiveDate,
    pub(crate) frozen: Rc<Frozen>,
    pub(crate) replaces: Option<String>,
}

impl Serials {
    /// A new certificate; `ahead` counts those that this printing issues, from 1.
    pub(crate) fn give(&self, ahead: u32, new: New) -> Result<Ready, Failure> {
        let letter = self.letter.chars().next().unwrap_or('A');
        let serial = Serial::new(&self.issuer, letter, self.year, self.last.saturating_add(ahead))
            .map_err(|_| Failure::new("no-organiser-code"))?;
        let mut kept =
            serde_json::to_string(&*new.frozen).map_err(|_| Failure::internal("frozen"))?;
        // Ten thousand of them wait together.
        kept.shrink_to_fit();
        let record = CertificateRecord {
            training: new.training.to_string(),
            person: new.person.to_string(),
            kind: new.kind.code().to_owned(),
            serial: SerialRecord {
                issuer: self.issuer.clone(),
                letter: self.letter.clone(),
                year: self.year,
                number: serial.number(),
            },
            languages: new.languages.to_owned(),
            issued: new.issued.to_string(),
            frozen: kept,
            replaces: new.replaces,
            withdrawal: None,
        };
        Ok(Ready {
            // The id follows from the serial, which is given once.
            id: Id::of_link("certificate", &[serial.to_string().as_bytes()]),
            record,
            serial,
            frozen: new.frozen,
            is_new: true,
            instead_of: None,
            facts: Facts::default(),
        })
    }
}

impl App {
    /// Where the serials of this training stand on this laptop.
    pub(crate) fn serials(&self, composer: &Composer) -> Result<Serials, Failure> {
        let device: Device = entry(self, self.settings.device)?;
        let (issuer, year) = (composer.issuer()?, composer.year()?);
        let last = self.last_serial(&issuer, &device.letter, year)?;
        Ok(Serials { issuer, letter: device.letter, year, last })
    }

    /// The greatest number ever given on this laptop, also to certificates since undone: a number
    /// that stood on paper once must not stand on another.
    fn last_serial(&self, issuer: &str, letter: &str, year: u16) -> Result<u32, Failure> {
        let seen = self.store.greatest_serial(issuer, letter, i64::from(year))?;
        let kept = self.store.local(&serial_name(issuer, letter, year))?;
        let kept = kept.and_then(|kept| kept.parse().ok()).unwrap_or(0);
        Ok(seen.max(kept))
    }

    /// Notes the greatest number that is about to be given; what is noted never gets smaller.
    pub(crate) fn keep_serials(&mut self, ready: &[Ready]) -> Result<(), Failure> {
        let new = ready.iter().filter(|ready| ready.is_new);
        if let Some(last) = new.max_by_key(|ready| ready.record.serial.number) {
            let serial = &last.record.serial;
            let seen = self.last_serial(&serial.issuer, &serial.letter, serial.year)?;
            let name = serial_name(&serial.issuer, &serial.letter, serial.year);
            self.store.set_local(&name, &serial.number.max(seen).to_string())?;
        }
        Ok(())
    }
}

/// The serial of an issued certificate.
pub(crate) fn serial_of(record: &CertificateRecord) -> Result<Serial, Failure> {
    let serial = &record.serial;
    let letter = serial.letter.chars().next().unwrap_or('A');
    Serial::new(&serial.issuer, letter, serial.year, serial.number)
        .map_err(|_| Failure::new("damaged-register"))
}

fn serial_name(issuer: &str, letter: &str, year: u16) -> String {
    format!("serial-{issuer}-{letter}-{year}")
}
