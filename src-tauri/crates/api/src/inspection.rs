//! Looking into a register that somebody hands over: what it holds, in words.

use crate::app::App;
use crate::clock::{date, moment_text};
use crate::environment::Environment;
use crate::failure::Failure;
use crate::nouns::{Device, Training, from_fields, noun_of};
use crate::texts::{Voice, choose};
use domain::Id;
use domain::nouns::{Noun, noun};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::Store;
use ts_rs::TS;
use words::{Argument, Digits, Language, Words};

/// The largest file that is looked into.
pub(crate) const LARGEST: u64 = 200_000_000;

/// A file to look into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
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
    /// Where it is no whole register, or began as a part: the trainings to which it is limited.
    pub limited_text: Option<String>,
    /// Where it is a whole register that has lost values: how many.
    pub lost_text: Option<String>,
    /// Its trainings.
    pub trainings: Vec<InspectedTraining>,
    /// Equal registers have equal hashes.
    pub register_hash: String,
    /// The version of its schema.
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

/// How much a register holds.
pub(crate) struct Contents {
    pub(crate) trainings: u32,
    pub(crate) people: u32,
    pub(crate) sessions: u32,
    pub(crate) marks: u32,
    pub(crate) certificates: u32,
}

impl Contents {
    pub(crate) fn of(store: &Store) -> Result<Self, Failure> {
        Self::counted(|noun| Ok(store.count(noun)?))
    }

    /// As something counts the rows of each noun.
    pub(crate) fn counted(
        of: impl Fn(&'static Noun) -> Result<u32, Failure>,
    ) -> Result<Self, Failure> {
        let count = |name: &str| of(noun(name).ok_or_else(|| Failure::internal(name))?);
        Ok(Self {
            trainings: count("training")?,
            people: count("person")?,
            sessions: count("session")?,
            marks: count("mark")?,
            certificates: count("certificate")?,
        })
    }

    pub(crate) fn text(&self, voice: &Voice) -> String {
        let count =
            |id: &str, count: u32| voice.say(id, &[("count", Argument::Number(i64::from(count)))]);
        voice.figures().line(&[
            count("count-trainings", self.trainings),
            count("count-people", self.people),
            count("count-sessions", self.sessions),
            count("count-marks", self.marks),
            count("count-certificates", self.certificates),
        ])
    }
}

/// `copies_inspect`: the file is looked into as one from a stranger; nothing of it is taken in.
pub(crate) fn inspect(app: &mut App, input: Inspect) -> Result<Inspection, Failure> {
    look(&app.voice(), &app.environment, Path::new(&input.path))
}

/// Looks into a copy without a register of one's own, in European or Arabic digits as the
/// language has it. The file is looked into as one from a stranger.
///
/// # Errors
/// `file-unreadable`, `file-too-large`, and those of a file that is no register of this version.
pub fn inspect_file(
    words: &Words,
    language: Language,
    environment: &Environment,
    path: &Path,
) -> Result<Inspection, Failure> {
    look(&Voice { words, language, digits: Digits::Auto }, environment, path)
}

fn look(voice: &Voice, environment: &Environment, path: &Path) -> Result<Inspection, Failure> {
    let bytes = transfer::read_capped(&*environment.disk, path, LARGEST)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let other = Store::look_into(&bytes)?;
    let mut trainings = Vec::new();
    for (id, fields) in other.list(noun_of::<Training>()?, None)? {
        if let Ok(training) = from_fields::<Training>(&fields) {
            trainings.push(inspected(voice, &other, id, &training)?);
        }
    }
    let device = match other.local("device")? {
        // A part belongs to no laptop before one opens it as its register.
        None => other.local(crate::limits::LIMITED_BY)?,
        device => device,
    };
    let device = device.as_deref().and_then(Id::parse);
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
        bytes_text: voice.figures().bytes(length),
        made_by_text: maker.map(|device| made_by(voice, &device)).unwrap_or_default(),
        at_text: last
            .map_or_else(String::new, |at| moment_text(&voice.figures(), (environment.local)(at))),
        contents_text: Contents::of(&other)?.text(voice),
        limited_text: crate::limits::limited_text(voice, &other)?,
        lost_text: match other.lost_contents()? {
            0 => None,
            lost => {
                Some(voice.say("answer-values-lost", &[("count", Argument::Number(lost.into()))]))
            }
        },
        trainings,
        register_hash: other.register_hash()?,
        format: other.schema_found(),
    })
}

fn inspected(
    voice: &Voice,
    other: &Store,
    id: Id,
    training: &Training,
) -> Result<InspectedTraining, Failure> {
    let counts = other.training_counts(id)?;
    let figures = voice.figures();
    let days = counts.days.as_ref();
    let days = days.and_then(|(first, last)| Some((date(first)?, date(last)?)));
    let count =
        |id: &str, count: u32| voice.say(id, &[("count", Argument::Number(i64::from(count)))]);
    Ok(InspectedTraining {
        title: choose(voice.language, training.titles()).0,
        place_text: voice.place_text(training),
        dates_text: match days {
            Some((first, last)) => figures.date_range(first, last),
            None => voice.say("answer-no-dates", &[]),
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

/// Whose laptop a copy comes from.
fn made_by(voice: &Voice, device: &Device) -> String {
    let letter = ("letter", Argument::Text(device.letter.as_str()));
    match &device.user_name {
        Some(user) => {
            voice.say("answer-made-by", &[("user", Argument::Text(user.as_str())), letter])
        }
        None => voice.say("answer-made-by-laptop", &[letter]),
    }
}
