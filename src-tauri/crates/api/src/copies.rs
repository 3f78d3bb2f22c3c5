//! Copies for the secretariat, backups, and looking into what somebody hands over.

use crate::app::{App, Nothing};
use crate::clock::{date, moment_text};
use crate::environment::Moment;
use crate::failure::Failure;
use crate::nouns::{
    Device, Organisation, PartyRole, Training, entry, from_fields, noun_of, read_id,
};
use crate::trainings::TrainingCard;
use domain::Id;
use domain::nouns::noun;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{CopyRow, Store};
use ts_rs::TS;
use words::Argument;

/// The largest file that is looked into.
const LARGEST: u64 = 200_000_000;

/// How many copies of this laptop stay on a stick.
const KEPT: usize = 3;

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

/// A file to look into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Inspect {
    /// The file.
    pub path: String,
}

/// What a copy holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Inspection {
    /// The file.
    pub file_name: String,
    /// How long it is.
    pub bytes_text: String,
    /// Whose laptop it comes from.
    pub made_by_text: String,
    /// When something was last saved in it, by that laptop's clock.
    pub at_text: String,
    /// Counts in words.
    pub contents_text: String,
    /// Its trainings.
    pub trainings: Vec<InspectedTraining>,
    /// Equal registers have equal hashes.
    pub register_hash: String,
    /// The schema's version.
    #[ts(type = "number")]
    pub format: i64,
}

/// A training in a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InspectedTraining {
    /// In the screen's language, else in another.
    pub title: String,
    /// City and governorate.
    pub place_text: String,
    /// First to last day.
    pub dates_text: String,
    /// How many people take part.
    pub participants: u32,
    /// How many sessions there are.
    pub sessions: u32,
    /// How many marks there are.
    pub marks: u32,
    /// How many certificates were issued.
    pub certificates: u32,
    /// The counts in words.
    pub summary_text: String,
}

struct Contents {
    trainings: u32,
    people: u32,
    sessions: u32,
    marks: u32,
    certificates: u32,
}

impl Contents {
    fn of(store: &Store) -> Result<Self, Failure> {
        let count = |name: &str| -> Result<u32, Failure> {
            Ok(store.count(noun(name).ok_or_else(|| Failure::internal(name))?)?)
        };
        Ok(Self {
            trainings: count("training")?,
            people: count("person")?,
            sessions: count("session")?,
            marks: count("mark")?,
            certificates: count("certificate")?,
        })
    }

    fn text(&self, app: &App) -> String {
        let count =
            |id: &str, count: u32| app.say(id, &[("count", Argument::Number(i64::from(count)))]);
        app.figures().line(&[
            count("count-trainings", self.trainings),
            count("count-people", self.people),
            count("count-sessions", self.sessions),
            count("count-marks", self.marks),
            count("count-certificates", self.certificates),
        ])
    }
}

/// `copies_preview`
pub(crate) fn preview(app: &mut App, _: Nothing) -> Result<CopyPreview, Failure> {
    let trainings = crate::trainings::cards(app, Nothing {})?;
    let last = app.store.copies()?.into_iter().next();
    let figures = app.figures();
    Ok(CopyPreview {
        contents_text: Contents::of(&app.store)?.text(app),
        trainings,
        file_name: app.copy_name()?,
        last_text: last.as_ref().map(|copy| {
            let at = moment_text(&figures, (app.environment.local)(copy.at));
            app.say("answer-last-copy", &[("at", Argument::Text(&at))])
        }),
        folder: last.map(|copy| copy.folder),
    })
}

/// `copies_make`: done only when the stick has given back what was written.
pub(crate) fn make(app: &mut App, input: CopyTo) -> Result<Copied, Failure> {
    let bytes = app.store.snapshot()?;
    // The copy must be one that the other side will take.
    Store::look_into(&bytes)?;
    let moment = (app.environment.now)();
    let disk = &*app.environment.disk;
    let backups = app.folder.join("backups");
    transfer::write_backup(disk, &backups, &backup_name(&moment, "copy"), &bytes)?;
    // Thinning is housekeeping; a copy must not fail for it.
    let _ = transfer::thin_backups(disk, &backups, moment.local);

    let name = app.copy_name()?;
    let folder = Path::new(&input.folder);
    let progress = &mut app.progress;
    let mut step =
        |stage: transfer::Stage, done: u64, total: u64| progress(stage.code(), done, total);
    let written = transfer::write_verified(disk, folder, &name, &bytes, &app.folder, &mut step)?;
    let contents = Contents::of(&app.store)?;
    app.store.add_copy(&CopyRow {
        number: app.store.copies()?.first().map_or(1, |copy| copy.number + 1),
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
    let _ = transfer::keep_newest(&*app.environment.disk, folder, &name, KEPT);
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

/// `copies_inspect`: the file is looked into as one from a stranger; nothing of it is taken in.
pub(crate) fn inspect(app: &mut App, input: Inspect) -> Result<Inspection, Failure> {
    let path = Path::new(&input.path);
    let bytes = transfer::read_capped(&*app.environment.disk, path, LARGEST)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let other = Store::look_into(&bytes)?;
    let mut trainings = Vec::new();
    for (id, fields) in other.list(noun_of::<Training>()?, None)? {
        if let Ok(training) = from_fields::<Training>(&fields) {
            trainings.push(inspected(app, &other, id, &training)?);
        }
    }
    let device = other.local("device")?.as_deref().and_then(Id::parse);
    let maker: Option<Device> = match device {
        Some(id) => other.fields(noun_of::<Device>()?, id)?.and_then(|it| from_fields(&it).ok()),
        None => None,
    };
    let last = other.last_saved()?;
    Ok(Inspection {
        file_name: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        bytes_text: app.figures().bytes(length),
        made_by_text: maker.map(|device| app.made_by(&device)).unwrap_or_default(),
        at_text: last.map_or_else(String::new, |at| {
            moment_text(&app.figures(), (app.environment.local)(at))
        }),
        contents_text: Contents::of(&other)?.text(app),
        trainings,
        register_hash: other.register_hash()?,
        format: store::SCHEMA_VERSION,
    })
}

fn inspected(
    app: &App,
    other: &Store,
    id: Id,
    training: &Training,
) -> Result<InspectedTraining, Failure> {
    let counts = other.training_counts(id)?;
    let figures = app.figures();
    let days = counts.days.as_ref();
    let days = days.and_then(|(first, last)| Some((date(first)?, date(last)?)));
    let count =
        |id: &str, count: u32| app.say(id, &[("count", Argument::Number(i64::from(count)))]);
    Ok(InspectedTraining {
        title: app.choose(training.titles()).0,
        place_text: app.place_text(training),
        dates_text: match days {
            Some((first, last)) => figures.date_range(first, last),
            None => app.say("answer-no-dates", &[]),
        },
        summary_text: figures.line(&[
            count("count-participants", counts.participants),
            count("count-sessions", counts.sessions),
            count("count-marks", counts.marks),
            count("count-certificates", counts.certificates),
        ]),
        participants: counts.participants,
        sessions: counts.sessions,
        marks: counts.marks,
        certificates: counts.certificates,
    })
}

/// The name of a backup, sortable by time.
pub(crate) fn backup_name(moment: &Moment, reason: &str) -> String {
    // Milliseconds keep two backups of one second apart; they come after what is sorted by.
    let thousandths = moment.milliseconds.rem_euclid(1_000);
    format!("{}_{reason}-{thousandths:03}.db", moment.local.format("%Y-%m-%dT%H-%M-%S"))
}

impl App {
    fn made_by(&self, device: &Device) -> String {
        let letter = ("letter", Argument::Text(device.letter.as_str()));
        match &device.user_name {
            Some(user) => {
                self.say("answer-made-by", &[("user", Argument::Text(user.as_str())), letter])
            }
            None => self.say("answer-made-by-laptop", &[letter]),
        }
    }

    /// `NJF_2018-06-01_A_0007.hadir`: issuer, first day of the newest training, laptop, number.
    /// Without an organiser's code the name says nothing about whose register it is.
    fn copy_name(&self) -> Result<String, Failure> {
        let device: Device = entry(self, self.settings.device)?;
        let number = self.store.copies()?.first().map_or(1, |copy| copy.number + 1);
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
        Ok(transfer::safe_name(&format!("{code}_{day}_{}_{number:04}.hadir", device.letter)))
    }

    fn organiser_code(&self, training: Id) -> Result<Option<String>, Failure> {
        for (_, party) in self.parties_of(training, None)? {
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
