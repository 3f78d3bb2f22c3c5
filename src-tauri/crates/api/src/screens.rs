//! Where the user was: kept while the window is open, so that after a power cut the same screen and
//! the same row come back. It stands beside the register and not in it: it is written at every
//! step of the cursor, is nobody else's business, and nothing is lost without it.

use crate::app::{App, Nothing};
use crate::failure::Failure;
use domain::{Id, nouns};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// The longest description of a screen in bytes; a few ids and a word.
const LONGEST: usize = 1_000;

/// What stands in a screen's description for an entity, and its noun.
const ENTITIES: [(&str, &str); 6] = [
    ("training", "training"),
    ("session", "session"),
    ("design", "design"),
    ("person", "person"),
    ("series", "series"),
    ("programme", "programme"),
];

/// A screen and the row in hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// The open page with its ids, as JSON in the window's own words; at most 1,000 bytes.
    pub place: String,
    /// The participation whose row was in hand.
    #[ts(optional = nullable)]
    pub row: Option<String>,
}

/// Where the window was when it was cut off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastScreen {
    /// `null`: it was closed properly, or what it showed is no more.
    pub screen: Option<Screen>,
}

/// `screens_keep`: not synced, since losing a place is no loss and a mark must not wait for it.
pub(crate) fn keep(app: &mut App, input: Screen) -> Result<Nothing, Failure> {
    if input.place.len() > LONGEST || input.row.as_ref().is_some_and(|row| row.len() > 36) {
        return Err(Failure::new("bad-input").field("place"));
    }
    let text = serde_json::to_string(&input).map_err(|_| Failure::internal("screen"))?;
    let (path, fresh) = (app.screen_file(), app.folder.join("screen.new"));
    // A cut leaves the old place or the new one. Where neither can be written (a full disk), the
    // window begins at its beginning the next time.
    if std::fs::write(&fresh, text).is_ok() {
        std::fs::rename(fresh, path).ok();
    }
    Ok(Nothing {})
}

/// `screens_last`
pub(crate) fn last(app: &mut App, _: Nothing) -> Result<LastScreen, Failure> {
    let text = std::fs::read_to_string(app.screen_file()).unwrap_or_default();
    let screen = serde_json::from_str::<Screen>(&text).ok();
    Ok(LastScreen { screen: screen.filter(|screen| app.still_there(screen)) })
}

/// `screens_leave`: the window is closed as it should be.
pub(crate) fn leave(app: &mut App, _: Nothing) -> Result<Nothing, Failure> {
    std::fs::remove_file(app.screen_file()).ok();
    Ok(Nothing {})
}

impl App {
    fn screen_file(&self) -> PathBuf {
        self.folder.join("screen.json")
    }

    /// Whether everything that a screen shows is still in the register.
    fn still_there(&self, screen: &Screen) -> bool {
        let Ok(place) = serde_json::from_str::<serde_json::Value>(&screen.place) else {
            return false;
        };
        ENTITIES.iter().all(|(name, noun)| match &place[*name] {
            serde_json::Value::String(id) => {
                let id = Id::parse(id);
                let found = id.zip(nouns::noun(noun)).map(|(id, noun)| self.store.fields(noun, id));
                matches!(found, Some(Ok(Some(_))))
            }
            _ => true,
        })
    }
}
