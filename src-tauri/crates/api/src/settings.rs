//! What belongs to this laptop: language, digits, theme, whose it is, its letter.

use crate::app::App;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::letters;
use crate::nouns::{Device, entry, fields_of, noun_of, put};
use crate::participants::ParticipantColumn;
use crate::register::AppState;
use domain::Id;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Edit, Stamp, Store};
use ts_rs::TS;
use words::{Digits, Language};

/// The settings in force.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) device: Id,
    pub(crate) language: Language,
    pub(crate) digits: Digits,
    pub(crate) theme: Theme,
    /// Minutes after the start of a session from which who comes is proposed as late; 0: never.
    pub(crate) late_after: u16,
    /// The columns of the list of participants beside number and name.
    pub(crate) participant_columns: Vec<ParticipantColumn>,
}

/// Minutes until somebody is late, where nobody has chosen otherwise, and the most to be chosen.
const LATE_AFTER: u16 = 15;
const LATEST_LATE_AFTER: u16 = 240;

/// Colours of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// For dark rooms and tired batteries.
    Dark,
}

/// Settings to change; what is `null` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SettingsChange {
    /// ar, ckb, en, it
    #[ts(as = "Option<crate::codes::Language>")]
    pub language: Option<String>,
    /// auto, arab, latn
    #[ts(as = "Option<crate::codes::Digits>")]
    pub digits: Option<String>,
    /// Colours.
    pub theme: Option<Theme>,
    /// Whose laptop it is; empty clears.
    pub user_name: Option<String>,
    /// A to Z.
    pub device_letter: Option<String>,
    /// Minutes after the start from which who comes is proposed as late, at most 240; 0: never.
    pub late_after: Option<u16>,
    /// The columns of the list of participants beside number and name.
    pub participant_columns: Option<Vec<ParticipantColumn>>,
}

impl Settings {
    /// Reads the settings; a fresh register becomes this laptop's.
    pub(crate) fn read_or_begin(
        store: &mut Store,
        environment: &mut Environment,
    ) -> Result<Self, Failure> {
        let device = match store.local("device")?.as_deref().and_then(Id::parse) {
            Some(device) => device,
            None => {
                let device = Id::from_random(environment.bytes()?);
                // Before the laptop is saved: a power cut between the two leaves an id without a
                // laptop, which is mended here at the next start, and never a second laptop.
                store.set_local("device", &device.to_string())?;
                device
            }
        };
        if store.fields(noun_of::<Device>()?, device)?.is_none() {
            begin(store, environment, device)?;
        }
        let language = store.local("language")?;
        let digits = store.local("digits")?;
        let theme = store.local("theme")?;
        let late_after = store.local("late_after")?;
        let columns = store.local("participant_columns")?;
        let usual = || ParticipantColumn::USUAL.to_vec();
        Ok(Self {
            device,
            participant_columns: columns.map_or_else(usual, |kept| ParticipantColumn::read(&kept)),
            language: language.as_deref().and_then(Language::from_tag).unwrap_or(Language::Arabic),
            digits: digits.as_deref().and_then(Digits::of_tag).unwrap_or(Digits::Auto),
            theme: if theme.as_deref() == Some("dark") { Theme::Dark } else { Theme::Light },
            late_after: late_after.and_then(|text| text.parse().ok()).unwrap_or(LATE_AFTER),
        })
    }
}

/// Gives a fresh register its laptop, with a letter.
fn begin(store: &mut Store, environment: &mut Environment, device: Id) -> Result<(), Failure> {
    let letter = letters::for_beginner(store, environment.bytes()?[0])?;
    let fields = Device { letter: letter.to_string(), public_key: None, user_name: None };
    let edit =
        Edit::Put { noun: noun_of::<Device>()?, entity: device, fields: fields_of(&fields)? };
    let mut nonces = nonces(environment.bytes()?);
    let at = (environment.now)().milliseconds;
    store.save(Stamp { device, at, nonce: &mut nonces }, "device_begin", vec![edit])?;
    Ok(())
}

/// A source of nonces from one random seed, so that a save needs no randomness half way.
pub(crate) fn nonces(seed: [u8; 16]) -> impl FnMut() -> [u8; 16] {
    let mut count = 0_u64;
    move || {
        count += 1;
        let hash = Sha256::new().chain_update(seed).chain_update(count.to_be_bytes()).finalize();
        let mut nonce = [0; 16];
        nonce.copy_from_slice(&hash[..16]);
        nonce
    }
}

/// `settings_change`
pub(crate) fn change(app: &mut App, input: SettingsChange) -> Result<AppState, Failure> {
    let unknown = |field| Failure::new("unknown-choice").field(field);
    let language = input
        .language
        .map(|tag| Language::from_tag(&tag).ok_or_else(|| unknown("language")))
        .transpose()?;
    let digits = input
        .digits
        .map(|tag| Digits::of_tag(&tag).ok_or_else(|| unknown("digits")))
        .transpose()?;
    if input.late_after.is_some_and(|minutes| minutes > LATEST_LATE_AFTER) {
        return Err(Failure::new("bad-number").field("late_after"));
    }
    if input.user_name.is_some() || input.device_letter.is_some() {
        change_device(app, input.user_name, input.device_letter)?;
    }
    if let Some(language) = language {
        app.store.set_local("language", language.tag())?;
        app.settings.language = language;
    }
    if let Some(digits) = digits {
        app.store.set_local("digits", digits.tag())?;
        app.settings.digits = digits;
    }
    if let Some(theme) = input.theme {
        let name = if theme == Theme::Dark { "dark" } else { "light" };
        app.store.set_local("theme", name)?;
        app.settings.theme = theme;
    }
    if let Some(minutes) = input.late_after {
        app.store.set_local("late_after", &minutes.to_string())?;
        app.settings.late_after = minutes;
    }
    if let Some(columns) = input.participant_columns {
        let kept = ParticipantColumn::write(&columns);
        app.store.set_local("participant_columns", &kept)?;
        app.settings.participant_columns = ParticipantColumn::read(&kept);
    }
    crate::register::show(app, crate::app::Nothing {})
}

fn change_device(
    app: &mut App,
    user_name: Option<String>,
    letter: Option<String>,
) -> Result<(), Failure> {
    let id = app.settings.device;
    let mut device: Device = entry(app, id)?;
    if let Some(name) = user_name {
        device.user_name = Some(name).filter(|name| !name.trim().is_empty());
    }
    if let Some(letter) = letter {
        let letter = letter.trim().to_ascii_uppercase();
        if letter.len() != 1 || !letter.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(Failure::new("unknown-choice").field("device_letter"));
        }
        if letter != device.letter {
            letters::refuse_taken(&app.store, &letter)
                .map_err(|failure| failure.field("device_letter"))?;
        }
        device.letter = letter;
    }
    app.save("settings_change", "", vec![put(id, &device)?])?;
    Ok(())
}
