//! Copies for the secretariat, and backups.

use crate::app::{App, Nothing};
use crate::clock::moment_text;
use crate::environment::Moment;
use crate::failure::Failure;
use crate::inspection::Contents;
use crate::limits::{ids_in_words, limit_in_words, limited_text};
use crate::nouns::{Device, Organisation, PartyRole, Training, entry, noun_of, read_id};
use crate::trainings::TrainingCard;
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use store::{CopyRow, Store};
use ts_rs::TS;
use words::Argument;

/// How many copies of this laptop stay on a stick.
const KEPT: usize = 3;

/// Where this laptop notes the greatest number that it has given to a copy.
pub(crate) const LAST_NUMBER: &str = "copy-number";

/// What a copy is to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CopyOf {
    /// Only what concerns these trainings; `null`: the whole register.
    #[ts(optional = nullable)]
    pub trainings: Option<Vec<String>>,
}

/// What a copy would hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyPreview {
    /// Counts in words.
    pub contents_text: String,
    /// The trainings of the register.
    pub trainings: Vec<TrainingCard>,
    /// Where this register itself began as a part of another one: of which trainings.
    pub limited_text: Option<String>,
    /// What the file will be called.
    pub file_name: String,
    /// When the last copy was made.
    pub last_text: Option<String>,
    /// Where the last one went.
    pub folder: Option<String>,
}

/// Where a copy goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyTo {
    /// A stick, or a folder on it.
    pub folder: String,
    /// Only what concerns these trainings, for a second laptop; `null`: the whole register.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub trainings: Option<Vec<String>>,
}

/// A copy that was written, read back and compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Copied {
    /// The file with its folder.
    pub path: String,
    /// The file.
    pub file_name: String,
    /// Its length.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What to tell the user.
    pub said_text: String,
    /// Whether it lies on the same volume as the register, which a lost laptop takes with it.
    pub same_volume: bool,
}

/// A copy that was made earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyEntry {
    /// The file.
    pub file_name: String,
    /// Where it was put.
    pub folder: String,
    /// When.
    pub at_text: String,
    /// How long it is.
    pub bytes_text: String,
    /// Counts in words.
    pub contents_text: String,
    /// The trainings to which it was limited.
    pub limited_text: Option<String>,
}

/// `copies_preview`
pub(crate) fn preview(app: &mut App, input: CopyOf) -> Result<CopyPreview, Failure> {
    let limit = app.chosen_trainings(input.trainings.as_deref())?;
    let contents = match &limit {
        None => Contents::of(&app.store)?,
        Some(trainings) => {
            let part = app.store.part(trainings, app.settings.device)?;
            Contents::counted(|noun| Ok(part.count(noun)))?
        }
    };
    let trainings = crate::trainings::cards(app, Nothing {})?;
    // Whoever has a part for a second laptop has not received the register.
    let last = app.store.copies()?.into_iter().find(|copy| copy.limited_to.is_none());
    let figures = app.figures();
    Ok(CopyPreview {
        contents_text: contents.text(&app.voice()),
        trainings,
        limited_text: limited_text(&app.voice(), &app.store)?,
        file_name: app.copy_name(app.next_copy()?, limit.as_ref())?,
        last_text: last.as_ref().map(|copy| {
            let at = moment_text(&figures, (app.environment.local)(copy.at));
            app.say("answer-last-copy", &[("at", Argument::Text(&at))])
        }),
        folder: last.map(|copy| copy.folder),
    })
}

/// `copies_make`: done only when the stick has given back what was written.
pub(crate) fn make(app: &mut App, input: CopyTo) -> Result<Copied, Failure> {
    if input.folder.trim().is_empty() {
        return Err(Failure::new("empty-text").field("folder"));
    }
    let limit = app.chosen_trainings(input.trainings.as_deref())?;
    let whole = app.store.snapshot()?;
    let moment = (app.environment.now)();
    let folder = Path::new(&input.folder);
    // A stick that is not there is no reason for one more backup, nor to give a letter away.
    let (number, name) = app.begin_copy(folder, limit.as_ref())?;
    let bytes = match &limit {
        None => whole.clone(),
        Some(trainings) => app.limited(trainings)?,
    };
    // The copy must be one that the other side will take.
    let contents = Contents::of(&Store::look_into(&bytes)?)?;
    let disk = &*app.environment.disk;
    let backups = app.folder.join("backups");
    transfer::write_backup(disk, &backups, &backup_name(&moment, "copy"), &whole)?;
    // Thinning is housekeeping; a copy must not fail for it.
    let _ = transfer::thin_backups(disk, &backups, moment.local);

    let progress = &mut app.progress;
    let mut step =
        |stage: transfer::Stage, done: u64, total: u64| progress(stage.code(), done, total);
    let written = transfer::write_verified(disk, folder, &name, &bytes, &app.folder, &mut step)?;
    app.store.add_copy(&CopyRow {
        number,
        at: moment.milliseconds,
        file: name.clone(),
        folder: input.folder.clone(),
        bytes: i64::try_from(written.bytes).unwrap_or(i64::MAX),
        sha256: written.sha256,
        people: contents.people,
        sessions: contents.sessions,
        marks: contents.marks,
        limited_to: limit.as_ref().map(ids_in_words),
    })?;
    // Older copies go only now that the new one is proven; if they stay, nothing is lost. A part
    // takes the place of no copy of the whole, nor of a part of something else.
    if limit.is_none() {
        let ours: Vec<String> = app.store.copies()?.into_iter().map(|copy| copy.file).collect();
        let _ = transfer::keep_newest(&*app.environment.disk, folder, &name, &ours, KEPT);
    }
    let count =
        |id: &str, count: u32| app.say(id, &[("count", Argument::Number(i64::from(count)))]);
    let (people, sessions) =
        (count("count-people", contents.people), count("count-sessions", contents.sessions));
    let length = app.figures().bytes(written.bytes);
    let said = if written.same_volume { "answer-copied-same-volume" } else { "answer-copied" };
    Ok(Copied {
        path: written.path.display().to_string(),
        file_name: name,
        bytes: written.bytes,
        said_text: app.say(
            said,
            &[
                ("people", Argument::Text(&people)),
                ("sessions", Argument::Text(&sessions)),
                ("bytes", Argument::Text(&length)),
            ],
        ),
        same_volume: written.same_volume,
    })
}

/// `copies_list`
pub(crate) fn list(app: &mut App, _: Nothing) -> Result<Vec<CopyEntry>, Failure> {
    let figures = app.figures();
    let voice = app.voice();
    let entries = app.store.copies()?.into_iter().map(|copy| {
        let count =
            |id: &str, count: u32| app.say(id, &[("count", Argument::Number(i64::from(count)))]);
        Ok(CopyEntry {
            at_text: moment_text(&figures, (app.environment.local)(copy.at)),
            bytes_text: figures.bytes(u64::try_from(copy.bytes).unwrap_or(0)),
            contents_text: figures.line(&[
                count("count-people", copy.people),
                count("count-sessions", copy.sessions),
                count("count-marks", copy.marks),
            ]),
            limited_text: match copy.limited_to {
                Some(trainings) => limit_in_words(&voice, &app.store, &trainings)?,
                None => None,
            },
            file_name: copy.file,
            folder: copy.folder,
        })
    });
    entries.collect()
}

/// The name of a backup, sortable by time.
pub(crate) fn backup_name(moment: &Moment, reason: &str) -> String {
    // Milliseconds keep two backups of one second apart; they come after what is sorted by.
    let thousandths = moment.milliseconds.rem_euclid(1_000);
    format!("{}_{reason}-{thousandths:03}.db", moment.local.format("%Y-%m-%dT%H-%M-%S"))
}

impl App {
    /// The number of the next copy: greater than any that this laptop has given, also to one that
    /// a power cut left on a stick before it was noted in the table.
    fn next_copy(&self) -> Result<u32, Failure> {
        let listed = self.store.copies()?.first().map_or(0, |copy| copy.number);
        let begun = self.store.local(LAST_NUMBER)?.and_then(|last| last.parse().ok()).unwrap_or(0);
        Ok(listed.max(begun).saturating_add(1))
    }

    /// Takes a number for a copy whose name nothing in the folder has, and notes it: from here on
    /// no other copy gets it, whatever becomes of this one.
    fn begin_copy(
        &mut self,
        folder: &Path,
        limit: Option<&BTreeSet<Id>>,
    ) -> Result<(u32, String), Failure> {
        let there = self.environment.disk.list(folder).map_err(|error| Failure::from(&error))?;
        // Sticks do not tell capital letters from small ones.
        let there: BTreeSet<String> = there.iter().map(|name| name.to_lowercase()).collect();
        let mut number = self.next_copy()?;
        let mut name = self.copy_name(number, limit)?;
        while there.contains(&name.to_lowercase()) {
            number = number.checked_add(1).ok_or_else(|| Failure::new("file-exists"))?;
            name = self.copy_name(number, limit)?;
        }
        self.store.set_local(LAST_NUMBER, &number.to_string())?;
        Ok((number, name))
    }

    /// `NJF_2018-06-01_A-3f2c_0007.hadir`: issuer, first day of the newest training, laptop,
    /// number. Two laptops may have one letter; the beginning of the laptop's id tells them apart.
    /// Without an organiser's code the name says nothing about whose register it is. A part is
    /// called `NJF_2018-06-01_A-3f2c-part_0007.hadir`.
    fn copy_name(&self, number: u32, limit: Option<&BTreeSet<Id>>) -> Result<String, Failure> {
        let device: Device = entry(self, self.settings.device)?;
        let id = self.settings.device.to_string();
        let id = id.get(..4).unwrap_or_default();
        let mut newest: Option<(String, Id)> = None;
        for (id, _) in self.store.list(noun_of::<Training>()?, None)? {
            if limit.is_some_and(|trainings| !trainings.contains(&id)) {
                continue;
            }
            let first = self.store.training_counts(id)?.days.map(|(first, _)| first);
            newest = newest.max(first.map(|first| (first, id)));
        }
        let (day, code) = match newest {
            Some((day, training)) => (day, self.organiser_code(training)?),
            None => ((self.environment.now)().local.date().to_string(), None),
        };
        let code = code.unwrap_or_else(|| "HADIR".to_owned());
        let part = if limit.is_some() { "-part" } else { "" };
        let name = format!("{code}_{day}_{}-{id}{part}_{number:04}.hadir", device.letter);
        Ok(transfer::safe_name(&name))
    }

    fn organiser_code(&self, training: Id) -> Result<Option<String>, Failure> {
        let programme = self.programme_of(&entry(self, training)?)?;
        let mut parties = self.parties_of(training, programme)?;
        parties.sort_by_key(|(_, party)| party.training.is_none());
        for (_, party) in parties {
            if party.role == PartyRole::Organiser {
                let organisation: Organisation = entry(self, read_id(&party.organisation)?)?;
                if organisation.code.is_some() {
                    return Ok(organisation.code);
                }
            }
        }
        Ok(None)
    }
}
