//! Merging copies of other registers into this one: what would come of it, and doing it.

use crate::app::{App, Changed, Done, Nothing};
use crate::copies::backup_name;
use crate::failure::Failure;
use crate::texts::Voice;
use domain::journal::Pile;
use domain::nouns::NOUNS;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{Foreign, MergeReport};
use ts_rs::TS;
use words::Argument;

/// The largest file that is merged.
const LARGEST: u64 = 200_000_000;

/// Files to merge: copies, or registers from another laptop's data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeFiles {
    /// The files.
    pub paths: Vec<String>,
}

/// One file of a merge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergedFile {
    /// Its name.
    pub file_name: String,
    /// Why nothing of it comes in.
    pub failure: Option<Failure>,
}

/// Records of one noun by what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergedNoun {
    /// The noun, singular, as in the journal.
    pub noun: String,
    /// Its name in the screen's language.
    pub noun_text: String,
    /// Not shown before.
    pub new: u32,
    /// Shows something else than before.
    pub updated: u32,
    /// Shows what it showed.
    pub unchanged: u32,
    /// Holds several values; somebody must decide.
    pub needs_decision: u32,
}

/// What a merge would bring, or has brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeResult {
    /// The files.
    pub files: Vec<MergedFile>,
    /// The nouns of which there is something, in the order of the register.
    pub nouns: Vec<MergedNoun>,
    /// Records not shown before.
    pub new: u32,
    /// Records that show something else than before.
    pub updated: u32,
    /// Records that show what they showed.
    pub unchanged: u32,
    /// Records that hold several values; somebody must decide.
    pub needs_decision: u32,
    /// Of these: removed on one laptop, changed on another.
    pub survivals: u32,
    /// Saves and values that are not what their names say, and were left out.
    pub refused: u32,
    /// The names of such saves, hexadecimal.
    pub refused_names: Vec<String>,
    /// Saves left out and fields not shown, because a later version wrote them.
    pub from_newer: u32,
    /// All this in words.
    pub said_text: String,
}

/// The canonical hash of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterHash {
    /// Equal for equal sets of saves and values, in whatever order they came together. Hexadecimal.
    pub register_hash: String,
}

/// `copies_merge_preview`: nothing is changed.
pub(crate) fn preview(app: &mut App, input: MergeFiles) -> Result<MergeResult, Failure> {
    let (others, files) = app.read_registers(&input.paths)?;
    let App { store, progress, .. } = &mut *app;
    let report = store.merge_preview(&others, &mut |done, total| progress("merge", done, total))?;
    Ok(result(&app.voice(), files, &report))
}

/// `copies_merge`: one step, after a backup; undone as one.
pub(crate) fn merge(app: &mut App, input: MergeFiles) -> Result<Changed<MergeResult>, Failure> {
    let (others, files) = app.read_registers(&input.paths)?;
    let moment = (app.environment.now)();
    let before = app.store.snapshot()?;
    let backups = app.folder.join("backups");
    let name = backup_name(&moment, "merge");
    transfer::write_backup(&*app.environment.disk, &backups, &name, &before)?;
    drop(before);
    // Thinning is housekeeping; a merge must not fail for it.
    let _ = transfer::thin_backups(&*app.environment.disk, &backups, moment.local);
    app.forget_sheet();
    app.people.forget();
    let App { store, progress, .. } = &mut *app;
    let report = store
        .merge(&others, moment.milliseconds, &mut |done, total| progress("merge", done, total))?;
    let names: Vec<String> = others.iter().map(|(name, _)| name.clone()).collect();
    let tables = report.tables.iter().map(|table| (*table).to_owned()).collect();
    let done = Done::by_merging(app.figures().line(&names), tables);
    let result = result(&app.voice(), files, &report);
    app.changed(done, result)
}

/// `register_hash`
pub(crate) fn hash(app: &mut App, _: Nothing) -> Result<RegisterHash, Failure> {
    Ok(RegisterHash { register_hash: app.store.register_hash()? })
}

impl App {
    /// The registers in these files, and why some are none. Where none is one, that is the answer.
    #[allow(clippy::type_complexity, reason = "both lists are made of the same files")]
    fn read_registers(
        &self,
        paths: &[String],
    ) -> Result<(Vec<(String, Foreign)>, Vec<MergedFile>), Failure> {
        let (mut others, mut files) = (Vec::new(), Vec::new());
        for path in paths {
            let path = Path::new(path);
            let file_name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            let read = transfer::read_capped(&*self.environment.disk, path, LARGEST)
                .map_err(Failure::from)
                .and_then(|bytes| Ok(Foreign::open(&bytes)?));
            let failure = match read {
                Ok(other) => {
                    others.push((file_name.clone(), other));
                    None
                }
                Err(failure) => Some(failure),
            };
            files.push(MergedFile { file_name, failure });
        }
        if others.is_empty() {
            let failure = files.into_iter().find_map(|file| file.failure);
            return Err(failure.unwrap_or_else(|| Failure::new("no-file-chosen").field("paths")));
        }
        Ok((others, files))
    }
}

fn result(voice: &Voice, files: Vec<MergedFile>, report: &MergeReport) -> MergeResult {
    let of = |noun: &'static str, pile| report.piles.get(&(noun, pile)).copied().unwrap_or(0);
    let all = |pile| NOUNS.iter().map(|noun| of(noun.name, pile)).sum();
    let nouns = NOUNS.iter().map(|noun| MergedNoun {
        noun: noun.name.to_owned(),
        noun_text: voice.say("noun-many", &[("noun", Argument::Text(noun.name))]),
        new: of(noun.name, Pile::New),
        updated: of(noun.name, Pile::Updated),
        unchanged: of(noun.name, Pile::Unchanged),
        needs_decision: of(noun.name, Pile::NeedsDecision),
    });
    let some = |row: &MergedNoun| row.new + row.updated + row.unchanged + row.needs_decision > 0;
    let (new, updated) = (all(Pile::New), all(Pile::Updated));
    let (unchanged, needs_decision) = (all(Pile::Unchanged), all(Pile::NeedsDecision));
    let count = |list: &[_]| u32::try_from(list.len()).unwrap_or(u32::MAX);
    let refused = count(&report.altered).saturating_add(report.bad_contents);
    let from_newer = count(&report.newer).saturating_add(report.unknown_changes);
    let mut said = vec![
        counted(voice, "count-merge-new", new),
        counted(voice, "count-merge-updated", updated),
        counted(voice, "count-merge-unchanged", unchanged),
    ];
    for (id, count) in [
        ("count-merge-decisions", needs_decision),
        ("count-merge-refused", refused),
        ("count-merge-newer", from_newer),
    ] {
        if count > 0 {
            said.push(counted(voice, id, count));
        }
    }
    MergeResult {
        files,
        nouns: nouns.filter(some).collect(),
        new,
        updated,
        unchanged,
        needs_decision,
        survivals: report.survivals,
        refused,
        refused_names: report.altered.iter().map(ToString::to_string).collect(),
        from_newer,
        said_text: voice.figures().line(&said),
    }
}

fn counted(voice: &Voice, id: &str, count: u32) -> String {
    voice.say(id, &[("count", Argument::Number(i64::from(count)))])
}
