//! Copies for the secretariat, and backups.

use crate::app::{App, Nothing};
use crate::clock::moment_text;
use crate::environment::Moment;
use crate::failure::Failure;
use crate::inspection::Contents;
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
const LAST_NUMBER: &str = "copy-number";

/// What a copy would hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyPreview {
    /// Counts in words.
    pub contents_text: String,
    /// The trainings in it.
    pub trainings: Vec<TrainingCard>,
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
}

/// `copies_preview`
pub(crate) fn preview(app: &mut App, _: Nothing) -> Result<CopyPreview, Failure> {
    let trainings = crate::trainings::cards(app, Nothing {})?;
    let last = app.store.copies()?.into_iter().next();
    let figures = app.figures();
    Ok(CopyPreview {
        contents_text: Contents::of(&app.store)?.text(&app.voice()),
        trainings,
        file_name: app.copy_name(app.next_copy()?)?,
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
    let bytes = app.store.snapshot()?;
    // The copy must be one that the other side will take.
    Store::look_into(&bytes)?;
    let moment = (app.environment.now)();
    let folder = Path::new(&input.folder);
    // A stick that is not there is no reason for one more backup.
    let (number, name) = app.begin_copy(folder)?;
    let disk = &*app.environment.disk;
    let backups = app.folder.join("backups");
    transfer::write_backup(disk, &backups, &backup_name(&moment, "copy"), &bytes)?;
    // Thinning is housekeeping; a copy must not fail for it.
    let _ = transfer::thin_backups(disk, &backups, moment.local);

    let progress = &mut app.progress;
    let mut step =
        |stage: transfer::Stage, done: u64, total: u64| progress(stage.code(), done, total);
    let written = transfer::write_verified(disk, folder, &name, &bytes, &app.folder, &mut step)?;
    let contents = Contents::of(&app.store)?;
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
    })?;
    // Older copies go only now that the new one is proven; if they stay, nothing is lost.
    let ours: Vec<String> = app.store.copies()?.into_iter().map(|copy| copy.file).collect();
    let _ = transfer::keep_newest(&*app.environment.disk, folder, &name, &ours, KEPT);
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
    let entries = app.store.copies()?.into_iter().map(|copy| {
        let count =
            |id: &str, count: u32| app.say(id, &[("count", Argument::Number(i64::from(count)))]);
        CopyEntry {
            at_text: moment_text(&figures, (app.environment.local)(copy.at)),
            bytes_text: figures.bytes(u64::try_from(copy.bytes).unwrap_or(0)),
            contents_text: figures.line(&[
                count("count-people", copy.people),
                count("count-sessions", copy.sessions),
                count("count-marks", copy.marks),
            ]),
            file_name: copy.file,
            folder: copy.folder,
        }
    });
    Ok(entries.collect())
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
    fn begin_copy(&mut self, folder: &Path) -> Result<(u32, String), Failure> {
        let there = self.environment.disk.list(folder).map_err(|error| Failure::from(&error))?;
        // Sticks do not tell capital letters from small ones.
        let there: BTreeSet<String> = there.iter().map(|name| name.to_lowercase()).collect();
        let mut number = self.next_copy()?;
        let mut name = self.copy_name(number)?;
        while there.contains(&name.to_lowercase()) {
            number = number.checked_add(1).ok_or_else(|| Failure::new("file-exists"))?;
            name = self.copy_name(number)?;
        }
        self.store.set_local(LAST_NUMBER, &number.to_string())?;
        Ok((number, name))
    }

    /// `NJF_2018-06-01_A-3f2c_0007.hadir`: issuer, first day of the newest training, laptop,
    /// number. Two laptops may have one letter; the beginning of the laptop's id tells them apart.
    /// Without an organiser's code the name says nothing about whose register it is.
    fn copy_name(&self, number: u32) -> Result<String, Failure> {
        let device: Device = entry(self, self.settings.device)?;
        let id = self.settings.device.to_string();
        let id = id.get(..4).unwrap_or_default();
        let mut newest: Option<(String, Id)> = None;
        for (id, _) in self.store.list(noun_of::<Training>()?, None)? {
            let first = self.store.training_counts(id)?.days.map(|(first, _)| first);
            newest = newest.max(first.map(|first| (first, id)));
        }
        let (day, code) = match newest {
            Some((day, training)) => (day, self.organiser_code(training)?),
            None => ((self.environment.now)().local.date().to_string(), None),
        };
        let code = code.unwrap_or_else(|| "HADIR".to_owned());
        Ok(transfer::safe_name(&format!("{code}_{day}_{}-{id}_{number:04}.hadir", device.letter)))
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
