//! Which older files may go once a newer one is proven: copies on a stick, backups at home.

use std::path::Path;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

use crate::disk::Disk;
use crate::failure::Failure;
use crate::names::finished;

/// Removes older copies of one laptop from a stick, and returns the names that went.
///
/// `newest` is the name of the copy just proven by [`crate::write_verified`], such as
/// `NJF_2018-06-01_A-3f2c_0007.hadir`, and `ours` are the names of all copies that this laptop has
/// made: nothing else is an older copy of it, for two laptops may have one letter and one stick.
/// Of those with the same name but for the date and the running number, the `keep` with the highest
/// numbers up to `newest` stay, at least `newest` itself. Copies with higher numbers and all other
/// files are not touched. What the same laptop left unfinished goes too. If `newest` is not there,
/// or holds no letter that tells laptops apart, nothing is removed. A file that does not let itself
/// be removed stays.
///
/// # Errors
/// [`Failure::FolderMissing`] or [`Failure::Unreadable`] if the folder cannot be listed.
pub fn keep_newest(
    disk: &dyn Disk,
    folder: &Path,
    newest: &str,
    ours: &[String],
    keep: usize,
) -> Result<Vec<String>, Failure> {
    let names = listed(disk, folder)?;
    let superseded = superseded(&names, newest, ours, keep);
    let removed = remove_all(disk, folder, superseded);
    if !removed.is_empty() {
        // Should this fail, older copies may come back after a power cut: they do no harm.
        drop(disk.sync_folder_of(&folder.join(newest)));
    }
    Ok(removed)
}

/// Thins the backups in a folder as [`thin`] says, and returns the names that went.
///
/// # Errors
/// [`Failure::FolderMissing`] or [`Failure::Unreadable`] if the folder cannot be listed.
pub fn thin_backups(
    disk: &dyn Disk,
    folder: &Path,
    now: NaiveDateTime,
) -> Result<Vec<String>, Failure> {
    let names = listed(disk, folder)?;
    Ok(remove_all(disk, folder, thin(&names, now)))
}

/// Which backups to remove, oldest last: pure.
///
/// Backups are named `YYYY-MM-DDTHH-MM-SS_reason.db`, in the same time zone as `now`. All of the
/// last 48 hours stay, and those dated in the future; of the older ones the last of each day for
/// 12 days, then the last of each week for 10 weeks, then the last of each month for 9 months.
/// Only days, weeks and months with a backup count, so the backups of a laptop that lay in a
/// drawer for a year do not vanish on the day it is opened. Weeks begin on Monday. Names of any
/// other form are not ours and stay.
#[must_use]
pub fn thin(names: &[String], now: NaiveDateTime) -> Vec<String> {
    let mut backups: Vec<(NaiveDateTime, &String)> = names
        .iter()
        .filter_map(|name| Some((moment(name)?, name)))
        .filter(|(at, _)| now.signed_duration_since(*at) > TimeDelta::days(2))
        .collect();
    backups.sort_unstable();
    let mut removed = Vec::new();
    let mut last_kept: Option<NaiveDate> = None;
    let mut periods = PERIODS.iter();
    let mut period = periods.next();
    let mut left = period.map_or(0, |(count, _)| *count);
    for (at, name) in backups.into_iter().rev() {
        let day = at.date();
        let keeps = period.is_some_and(|(_, same)| last_kept.is_none_or(|last| !same(last, day)));
        if !keeps {
            removed.push(name.clone());
            continue;
        }
        last_kept = Some(day);
        left -= 1;
        if left == 0 {
            period = periods.next();
            left = period.map_or(0, |(count, _)| *count);
        }
    }
    removed
}

/// Whether two days lie in the same period.
type Same = fn(NaiveDate, NaiveDate) -> bool;

/// How many days, then weeks, then months keep a backup.
const PERIODS: [(u32, Same); 3] = [
    (12, |one, other| one == other),
    (10, |one, other| one.iso_week() == other.iso_week()),
    (9, |one, other| (one.year(), one.month()) == (other.year(), other.month())),
];

/// The moment in a backup's name; `None` for names of any other form.
fn moment(name: &str) -> Option<NaiveDateTime> {
    const FORM: &str = "%Y-%m-%dT%H-%M-%S";
    let (at, rest) = name.split_at_checked("2018-06-01T09-00-00".len())?;
    let reason = rest.strip_prefix('_')?.strip_suffix(".db")?;
    let moment = NaiveDateTime::parse_from_str(at, FORM).ok()?;
    // Reading is lenient (signs, blanks); our names are not.
    let is_ours = !reason.is_empty() && moment.format(FORM).to_string() == at;
    is_ours.then_some(moment)
}

/// The copies that a newer one of the same laptop makes superfluous, and its unfinished ones.
fn superseded(names: &[String], newest: &str, ours: &[String], keep: usize) -> Vec<String> {
    let Some(proven) = CopyName::read(newest) else {
        return Vec::new();
    };
    if !proven.tells_laptops_apart() || !names.iter().any(|name| name == newest) {
        return Vec::new();
    }
    let is_older = |name: &str| {
        CopyName::read(name)
            .filter(|copy| copy.same_laptop(&proven) && copy.number <= proven.number)
            .map(|copy| copy.number)
    };
    let mut older: Vec<(u64, &String)> = names
        .iter()
        .filter(|name| *name != newest && ours.contains(name))
        .filter_map(|name| Some((is_older(name)?, name)))
        .collect();
    older.sort_unstable_by(|one, other| other.cmp(one));
    let unfinished = names.iter().filter(|name| finished(name).and_then(is_older).is_some());
    older
        .into_iter()
        .skip(keep.saturating_sub(1))
        .map(|(_, name)| name)
        .chain(unfinished)
        .cloned()
        .collect()
}

/// A copy's name taken apart: `before` date `after` number `.` `ending`.
struct CopyName<'a> {
    before: &'a str,
    after: &'a str,
    number: u64,
    ending: &'a str,
}

impl<'a> CopyName<'a> {
    fn read(name: &'a str) -> Option<Self> {
        let (stem, ending) = name.rsplit_once('.')?;
        let head = stem.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let number = stem.strip_prefix(head)?.parse().ok()?;
        let (before, after) = around_date(head).unwrap_or((head, ""));
        Some(Self { before, after, number, ending })
    }

    fn same_laptop(&self, other: &Self) -> bool {
        (self.before, self.after, self.ending) == (other.before, other.after, other.ending)
    }

    /// A name of date and number alone may be anybody's.
    fn tells_laptops_apart(&self) -> bool {
        self.before.chars().chain(self.after.chars()).any(char::is_alphanumeric)
    }
}

/// What stands before and after the first `2018-06-01` in a text.
fn around_date(text: &str) -> Option<(&str, &str)> {
    const FORM: &str = "0000-00-00";
    (0..text.len()).find_map(|start| {
        let end = start + FORM.len();
        let date = text.get(start..end)?;
        let is_date = date
            .chars()
            .zip(FORM.chars())
            .all(|(found, form)| if form == '0' { found.is_ascii_digit() } else { found == form });
        is_date.then_some((text.get(..start)?, text.get(end..)?))
    })
}

fn listed(disk: &dyn Disk, folder: &Path) -> Result<Vec<String>, Failure> {
    disk.list(folder).map_err(|error| match Failure::of(&error) {
        Some(Failure::FolderMissing) => Failure::FolderMissing,
        _ => Failure::Unreadable,
    })
}

/// Removes what lets itself be removed, and returns those names.
fn remove_all(disk: &dyn Disk, folder: &Path, names: Vec<String>) -> Vec<String> {
    names.into_iter().filter(|name| disk.remove(&folder.join(name)).is_ok()).collect()
}
