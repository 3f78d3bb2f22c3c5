//! Which backups and which older copies stay.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use transfer::{Failure, keep_newest, thin, thin_backups};

use crate::faulty::FaultyDisk;

fn at(day: (i32, u32, u32), hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap().and_hms_opt(hour, 0, 0).unwrap()
}

fn name(moment: NaiveDateTime) -> String {
    format!("{}_daily.db", moment.format("%Y-%m-%dT%H-%M-%S"))
}

fn kept(names: &[String], now: NaiveDateTime) -> BTreeSet<String> {
    let removed = thin(names, now);
    names.iter().filter(|name| !removed.contains(name)).cloned().collect()
}

#[test]
fn two_days_stay_whole_then_the_last_of_each_day() {
    // Friday noon. Backups at 8, 12 and 16 o'clock on each of the days before.
    let now = at((2018, 6, 1), 12);
    let names: Vec<String> =
        (26..=31).flat_map(|day| [8, 12, 16].map(|hour| name(at((2018, 5, day), hour)))).collect();
    let expected: BTreeSet<String> = [
        (26, 16),
        (27, 16),
        (28, 16),
        (29, 16), // one of each day
        (30, 8),  // over 48 hours old, and the last of its day that is
        (30, 12),
        (30, 16),
        (31, 8),
        (31, 12),
        (31, 16), // all of 48 hours
    ]
    .map(|(day, hour)| name(at((2018, 5, day), hour)))
    .into();
    assert_eq!(kept(&names, now), expected);
}

#[test]
fn a_backup_each_day_leaves_twelve_days_ten_weeks_and_nine_months() {
    // Thinned every day for two years, as the application does it.
    let start = at((2017, 1, 1), 9);
    let mut names = BTreeSet::new();
    let mut now = start;
    for day in 0..730 {
        now = start + TimeDelta::days(day);
        names.insert(name(now));
        names = kept(&names.iter().cloned().collect::<Vec<_>>(), now);
    }
    assert_eq!(now, at((2018, 12, 31), 9), "a Monday");
    let days = [29, 30, 31].map(|day| (2018, 12, day)); // 48 hours
    let daily = (17..=28).map(|day| (2018, 12, day)); // twelve
    // Sundays end the weeks; the week of 17 December has its days already.
    let weekly = [
        (2018, 12, 16),
        (2018, 12, 9),
        (2018, 12, 2),
        (2018, 11, 25),
        (2018, 11, 18),
        (2018, 11, 11),
        (2018, 11, 4),
        (2018, 10, 28),
        (2018, 10, 21),
        (2018, 10, 14),
    ];
    // The last Sunday of each month; October has its weeks already.
    let monthly = [
        (2018, 9, 30),
        (2018, 8, 26),
        (2018, 7, 29),
        (2018, 6, 24),
        (2018, 5, 27),
        (2018, 4, 29),
        (2018, 3, 25),
        (2018, 2, 25),
        (2018, 1, 28),
    ];
    let expected: BTreeSet<String> = days
        .into_iter()
        .chain(daily)
        .chain(weekly)
        .chain(monthly)
        .map(|day| name(at(day, 9)))
        .collect();
    assert_eq!(names, expected);
}

#[test]
fn what_is_rare_old_strange_or_of_tomorrow_stays() {
    let now = at((2018, 6, 1), 12);
    let rare = [(2016, 3, 4), (2016, 9, 9), (2017, 1, 2)].map(|day| name(at(day, 9)));
    assert_eq!(thin(&rare, now), Vec::<String>::new(), "few backups, however old");
    let mut strange: Vec<String> = [
        "2018-01-01T09-00-00.db",
        "2018-01-01T09-00-00_.db",
        "2018-01-01T09-00-00_x.db.part",
        "2018-02-30T09-00-00_x.db",
        "2018-1-01T009-00-00_x.db",
        "notes_of_2018.db",
        "",
        "ش",
    ]
    .map(String::from)
    .into();
    strange.extend([name(at((2099, 1, 1), 9)), name(at((2099, 1, 1), 10))]);
    assert_eq!(
        thin(&strange, now),
        Vec::<String>::new(),
        "what we cannot place is not ours to remove"
    );
}

#[test]
fn thinning_removes_the_files_and_no_others() {
    let day = |hour: &str| format!("/home/b/2018-05-01T{hour}-00-00_daily.db");
    let (early, late, other) = (day("08"), day("16"), "/home/b/keep.txt");
    let disk = FaultyDisk::with(&["/home/b"], &[(&early, b"1"), (&late, b"2"), (other, b"3")]);
    let removed = thin_backups(&disk, Path::new("/home/b"), at((2018, 6, 1), 12)).unwrap();
    assert_eq!(removed, ["2018-05-01T08-00-00_daily.db"]);
    assert_eq!(disk.paths(), [late.as_str(), other]);
    let missing = thin_backups(&disk, Path::new("/none"), at((2018, 6, 1), 12));
    assert_eq!(missing, Err(Failure::FolderMissing));
}

/// A stick that four laptops and other programs use.
const SHARED: [&str; 12] = [
    "/stick/NJF_2018-05-30_A-3f2c_0004.hadir",
    "/stick/NJF_2018-05-31_A-3f2c_0005.hadir",
    "/stick/NJF_2018-06-01_A-3f2c_0006.hadir",
    "/stick/NJF_2018-06-01_A-3f2c_0006.hadir.part",
    "/stick/NJF_2018-06-01_A-3f2c_0007.hadir",
    "/stick/NJF_2018-06-01_B-91d0_0001.hadir",
    "/stick/NJF_2018-06-02_A-3f2c_0009.hadir",
    "/stick/BSR_2018-06-01_A-3f2c_0002.hadir",
    "/stick/NJF_2018-06-01_A-3f2c_0003.pdf",
    "/stick/film.mp4.part",
    "/stick/NJF_2018-05-30_A-77b1_0001.hadir",
    "/stick/NJF_2018-05-29_A-3f2c_0003.hadir",
];

/// What the laptop A-3f2c has made: not the copy 0003, which only bears a name like its own.
fn ours() -> Vec<String> {
    let names =
        ["05-30_A-3f2c_0004", "05-31_A-3f2c_0005", "06-01_A-3f2c_0006", "06-01_A-3f2c_0007"];
    let mut ours = names.map(|name| format!("NJF_2018-{name}.hadir")).to_vec();
    // Names that its table holds and that others have on this stick are no reason either.
    ours.extend(
        ["NJF_2018-06-01_B-91d0_0001.hadir", "BSR_2018-06-01_A-3f2c_0002.hadir"].map(String::from),
    );
    ours
}

fn after_keeping(newest: &str, keep: usize) -> (Vec<String>, Vec<String>) {
    let files = SHARED.map(|path| (path, b"x".as_slice()));
    let disk = FaultyDisk::with(&["/stick"], &files);
    let removed = keep_newest(&disk, Path::new("/stick"), newest, &ours(), keep).unwrap();
    (removed, disk.paths())
}

#[test]
fn three_copies_of_this_laptop_stay_and_everybody_elses() {
    let (removed, left) = after_keeping("NJF_2018-06-01_A-3f2c_0007.hadir", 3);
    assert_eq!(
        removed,
        ["NJF_2018-05-30_A-3f2c_0004.hadir", "NJF_2018-06-01_A-3f2c_0006.hadir.part"]
    );
    assert_eq!(left.len(), SHARED.len() - 2, "everything else stays");
    let (removed, _) = after_keeping("NJF_2018-06-01_A-3f2c_0007.hadir", 0);
    assert!(!removed.contains(&"NJF_2018-06-01_A-3f2c_0007.hadir".to_owned()), "never the newest");
    assert_eq!(removed.len(), 4, "the other three older ones and what was unfinished");
}

#[test]
fn without_a_proven_newest_nothing_goes() {
    let unproven =
        ["NJF_2018-06-03_A-3f2c_0010.hadir", "NJF_", "", "2018-06-01_0007.hadir", "film.mp4.part"];
    for newest in unproven {
        assert_eq!(after_keeping(newest, 1).0, Vec::<String>::new(), "{newest:?}");
    }
    // A neutral name of date and number alone may be another laptop's.
    let neutral = ["/stick/2018-06-01_0001.hadir", "/stick/2018-06-02_0002.hadir"];
    let disk = FaultyDisk::with(&["/stick"], &neutral.map(|path| (path, b"x".as_slice())));
    let ours = ["2018-06-01_0001.hadir", "2018-06-02_0002.hadir"].map(String::from);
    let removed = keep_newest(&disk, Path::new("/stick"), &ours[1], &ours, 1).unwrap();
    assert_eq!(removed, Vec::<String>::new());
}
