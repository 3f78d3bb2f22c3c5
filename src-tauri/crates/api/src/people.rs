//! People across all trainings: finding somebody, and what is known of one.

mod page;
mod search;

pub(crate) use page::page;
pub use page::{PersonCertificate, PersonConsent, PersonPage, PersonParticipation};
pub(crate) use search::search;
pub use search::{FoundPeople, FoundPerson, SearchPeople};
