//! The nouns as the seam shows them, and the commands that all of them share.

mod designs;
mod entries;
mod links;
mod people;
mod places;
mod trainings;

pub use designs::{
    Design, DesignColours, DesignFormat, DesignLook, DesignOrientation, DesignText, KeptFree,
    Signer, SignerSource,
};
pub use entries::{Change, Entity, Entry, ListOf, Named, change, create, list, remove};
pub(crate) use entries::{check, entry, fields_of, from_fields, link_to, noun_of, put, read_id};
pub use links::PersonLink;
pub use people::{
    CertificateRecord, Consent, ConsentPurpose, Departure, Device, MarkRecord, Participation,
    ParticipationRole, Person, SerialRecord, Sex, Withdrawal,
};
pub use places::{Decision, Gender, Organisation, Party, PartyRole, Programme, Receipt, Series};
pub use trainings::{AgeBand, Headcount, Session, SessionState, SessionTime, Training};
