//! What was decided of two persons: one who was entered twice, or two.

use super::entries::{Entity, entry, link_to, read_id};
use super::people::Person;
use crate::app::App;
use crate::failure::Failure;
use domain::Id;
use domain::clusters::{Link, link_id};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody decided of two persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonLink {
    /// The person with the smaller id.
    pub one: String,
    /// The other.
    pub other: String,
    /// Whether they are one person, entered twice.
    pub same: bool,
}

impl PersonLink {
    /// The link in the terms of its rules; nothing where a merge left it half.
    pub(crate) fn link(&self) -> Option<Link> {
        Some(Link { one: Id::parse(&self.one)?, other: Id::parse(&self.other)?, same: self.same })
    }
}

impl Entity for PersonLink {
    const NOUN: &'static str = "person_link";
    const PARENT: Option<&'static str> = None;
    const FIXED: &'static [&'static str] = &["one", "other"];

    fn text(&self, app: &App) -> Result<String, Failure> {
        let name = |id: &String| entry::<Person>(app, read_id(id)?)?.text(app);
        Ok(app.figures().list(&[name(&self.one)?, name(&self.other)?]))
    }

    fn link(&self) -> Result<Option<Id>, Failure> {
        Ok(Some(link_id(link_to("one", &self.one)?, link_to("other", &self.other)?)))
    }
}
