//! A world of laptops: what their owners do, in random order, with wrong clocks, cloned laptops,
//! restored backups, parts, old sticks and altered files.

use domain::nouns::noun;
use domain::{Fields, Id, Value};
use proptest::prelude::*;
use rusqlite::{Connection, MAIN_DB};
use std::collections::BTreeSet;
use std::io::Cursor;
use store::{Edit, Foreign, MergeReport, Stamp, Store};

/// Operations that undo never offers, as in the application.
const FIXED: &[&str] = &["device_begin"];

/// How many histories each law is tried on: 32, or as many as `PROPTEST_CASES` says.
pub(crate) fn histories() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(32),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// How many laptops there are.
pub(crate) const LAPTOPS: usize = 4;

/// What somebody does. Numbers choose among what there is.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Put { laptop: usize, what: usize, value: usize, at: usize },
    Remove { laptop: usize, what: usize },
    Undo { laptop: usize },
    Redo { laptop: usize },
    Merge { from: usize, to: usize },
    MergePart { from: usize, to: usize, training: usize },
    MergeOld { from: usize, to: usize },
    MergeAltered { from: usize, to: usize, how: usize, place: usize },
    Clone { from: usize, to: usize },
    Backup { laptop: usize },
    Restore { laptop: usize },
}

pub(crate) fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let laptop = || 0..LAPTOPS;
    let pair = || (0..LAPTOPS, 0..LAPTOPS);
    // Few values, few stamps, few records: equal ones must be frequent.
    let put = (laptop(), 0..WHAT, 0_usize..3, 0..STAMPS.len());
    let deed = prop_oneof![
        12 => put.prop_map(|(laptop, what, value, at)| Deed::Put { laptop, what, value, at }),
        2 => (laptop(), 0..WHAT).prop_map(|(laptop, what)| Deed::Remove { laptop, what }),
        2 => laptop().prop_map(|laptop| Deed::Undo { laptop }),
        1 => laptop().prop_map(|laptop| Deed::Redo { laptop }),
        5 => pair().prop_map(|(from, to)| Deed::Merge { from, to }),
        2 => (pair(), 0_usize..2)
            .prop_map(|((from, to), training)| Deed::MergePart { from, to, training }),
        1 => pair().prop_map(|(from, to)| Deed::MergeOld { from, to }),
        2 => (pair(), 0..ALTERATIONS.len(), 0_usize..40)
            .prop_map(|((from, to), how, place)| Deed::MergeAltered { from, to, how, place }),
        1 => pair().prop_map(|(from, to)| Deed::Clone { from, to }),
        1 => laptop().prop_map(|laptop| Deed::Backup { laptop }),
        1 => laptop().prop_map(|laptop| Deed::Restore { laptop }),
    ];
    prop::collection::vec(deed, 4..40)
}

/// 1970, three moments of one day (two of them equal for everybody), and 2200.
const STAMPS: [i64; 5] =
    [0, 1_780_300_000_000, 1_780_300_000_000, 1_780_300_000_001, 7_258_118_400_000];

/// How many records a deed can be about.
const WHAT: usize = 15;

fn id(kind: u8, number: usize) -> Id {
    let mut bytes = [kind; 16];
    bytes[15] = u8::try_from(number).unwrap();
    Id::from_random(bytes)
}

pub(crate) fn training(number: usize) -> Id {
    id(1, number)
}

/// The record of this number, with the fields that this value gives it: two trainings, a session
/// and two participations of each, three people, two organisations. Ids are the same on every
/// laptop, as those of marks are.
fn record(what: usize, value: usize) -> (&'static str, Id, Fields) {
    let text = |text: &str| Value::from(text);
    let reference = |id: Id| Value::from(id.to_string().as_str());
    let fields = |list: Vec<(&str, Value)>| -> Fields {
        list.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    };
    let named = ["أ", "ب", "ج"][value];
    let rule = r#"{"excused_leaves_sum":true,"threshold_percent":75,"unmarked_blocks":true}"#;
    match what {
        0 | 1 => (
            "training",
            training(what),
            fields(vec![
                ("title_ar", text(named)),
                ("place", Value::parse("{}").unwrap()),
                ("rule", Value::parse(rule).unwrap()),
            ]),
        ),
        2 | 3 => {
            let time = format!(
                r#"{{"date":"2018-06-0{}","end_minute":600,"start_minute":540}}"#,
                value + 1
            );
            (
                "session",
                id(2, what - 2),
                fields(vec![
                    ("training", reference(training(what - 2))),
                    ("time", Value::parse(&time).unwrap()),
                    ("state", text("planned")),
                    ("required", Value::Flag(false)),
                ]),
            )
        }
        4..=6 => {
            let mut list =
                vec![("name", text(named)), ("sex", text(["female", "male"][value % 2]))];
            if value == 2 {
                list.push(("phone", text("+9647701234567")));
            }
            ("person", id(3, what - 4), fields(list))
        }
        7 | 8 => (
            "organisation",
            id(4, what - 7),
            fields(vec![("name_ar", text(named)), ("kind", text("forum"))]),
        ),
        9..=12 => {
            let (training_number, person) = ((what - 9) / 2, (what - 9) % 2 + (what - 9) / 2);
            let mut list = vec![
                ("training", reference(training(training_number))),
                ("person", reference(id(3, person))),
                ("role", text(["participant", "observer", "trainer"][value])),
                ("walk_in", Value::Flag(false)),
                ("position", Value::Number(0)),
            ];
            if value == 1 {
                list.push(("organisation", reference(id(4, 0))));
            }
            ("participation", id(5, what - 9), fields(list))
        }
        _ => {
            let state = ["present", "absent", "excused"][value];
            (
                "mark",
                id(6, what - 13),
                fields(vec![
                    ("session", reference(id(2, what - 13))),
                    ("person", reference(id(3, what - 13))),
                    ("attendance", Value::parse(&format!(r#"{{"state":"{state}"}}"#)).unwrap()),
                ]),
            )
        }
    }
}

/// What somebody did to a file between two laptops.
pub(crate) const ALTERATIONS: [&str; 10] = [
    "UPDATE contents SET value = '\"someone else\"' WHERE number % 7 = :place % 7",
    "UPDATE contents SET value = NULL, nonce = NULL WHERE number % 5 = :place % 5",
    "DELETE FROM contents WHERE number % 3 = :place % 3",
    "UPDATE commits SET at = at + 1 WHERE number % 4 = :place % 4",
    "UPDATE commits SET id = randomblob(32) WHERE number % 4 = :place % 4",
    "UPDATE changes SET entity = zeroblob(16) WHERE number % 6 = :place % 6",
    "UPDATE changes SET position = position + 1000 WHERE commit_number % 4 = :place % 4",
    "DELETE FROM replaces WHERE change % 3 = :place % 3",
    "INSERT INTO replaces (change, replaced, position)
     SELECT changes.number, commits.id, 0 FROM changes, commits
     WHERE changes.number % 5 = :place % 5 AND commits.number % 2 = 0
     ON CONFLICT DO NOTHING",
    "UPDATE people SET name = 'somebody'",
];

/// The bytes of a register after this was done to it.
pub(crate) fn altered(bytes: &[u8], statement: &str, place: usize) -> Vec<u8> {
    #[allow(clippy::disallowed_methods, reason = "somebody else's hand")]
    let mut file = Connection::open_in_memory().unwrap();
    file.deserialize_read_exact(MAIN_DB, Cursor::new(bytes), bytes.len(), false).unwrap();
    file.pragma_update(None, "foreign_keys", false).unwrap();
    let place = i64::try_from(place).unwrap();
    let mut statement = file.prepare(statement).unwrap();
    if statement.parameter_count() > 0 {
        statement.execute(rusqlite::named_params! { ":place": place }).unwrap();
    } else {
        statement.execute([]).unwrap();
    }
    drop(statement);
    file.serialize(MAIN_DB).unwrap().to_vec()
}

/// One laptop.
pub(crate) struct Laptop {
    pub(crate) store: Store,
    device: Id,
    backups: Vec<Vec<u8>>,
}

/// All of them.
pub(crate) struct World {
    pub(crate) laptops: Vec<Laptop>,
    drawn: u64,
}

impl World {
    pub(crate) fn begin() -> Self {
        let laptop = |number| Laptop {
            store: Store::in_memory(None).unwrap(),
            device: id(9, number),
            backups: Vec::new(),
        };
        Self { laptops: (0..LAPTOPS).map(laptop).collect(), drawn: 0 }
    }

    /// After all these deeds.
    pub(crate) fn after(deeds: &[Deed]) -> Self {
        let mut world = Self::begin();
        for deed in deeds {
            world.does(deed);
        }
        world
    }

    pub(crate) fn bytes(&mut self, laptop: usize) -> Vec<u8> {
        self.laptops[laptop].store.snapshot().unwrap()
    }

    fn stamped<T>(
        &mut self,
        laptop: usize,
        at: i64,
        act: impl FnOnce(&mut Store, Stamp) -> Result<T, store::Failure>,
    ) -> Result<T, store::Failure> {
        let drawn = &mut self.drawn;
        let mut nonce = || {
            *drawn += 1;
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&drawn.to_be_bytes());
            bytes
        };
        let Laptop { store, device, .. } = &mut self.laptops[laptop];
        act(store, Stamp { device: *device, at, nonce: &mut nonce })
    }

    fn does(&mut self, deed: &Deed) {
        match *deed {
            Deed::Put { laptop, what, value, at } => {
                let (name, entity, fields) = record(what, value);
                let edit = Edit::Put { noun: noun(name).unwrap(), entity, fields };
                self.stamped(laptop, STAMPS[at], |store, stamp| {
                    store.save(stamp, "put", vec![edit])
                })
                .unwrap();
            }
            Deed::Remove { laptop, what } => {
                let (name, entity, _) = record(what, 0);
                let edit = Edit::Remove { noun: noun(name).unwrap(), entity };
                // Refused where there is nothing, or others need it.
                let _ = self.stamped(laptop, STAMPS[1], |store, stamp| {
                    store.save(stamp, "remove", vec![edit])
                });
            }
            Deed::Undo { laptop } => {
                let _ = self.stamped(laptop, STAMPS[1], |store, stamp| store.undo(stamp, FIXED));
            }
            Deed::Redo { laptop } => {
                let _ = self.stamped(laptop, STAMPS[1], |store, stamp| store.redo(stamp, FIXED));
            }
            Deed::Merge { from, to } => {
                let bytes = self.bytes(from);
                merge(&mut self.laptops[to].store, &bytes);
            }
            Deed::MergePart { from, to, training: number } => {
                let bytes = self.part(from, number);
                merge(&mut self.laptops[to].store, &bytes);
            }
            Deed::MergeOld { from, to } => {
                if let Some(bytes) = self.laptops[from].backups.first().cloned() {
                    merge(&mut self.laptops[to].store, &bytes);
                }
            }
            Deed::MergeAltered { from, to, how, place } => {
                let bytes = altered(&self.bytes(from), ALTERATIONS[how], place);
                merge(&mut self.laptops[to].store, &bytes);
            }
            Deed::Clone { from, to } => {
                let bytes = self.bytes(from);
                let device = self.laptops[from].device;
                self.laptops[to].store = Store::in_memory(Some(&bytes)).unwrap();
                self.laptops[to].device = device;
            }
            Deed::Backup { laptop } => {
                let bytes = self.bytes(laptop);
                self.laptops[laptop].backups.push(bytes);
            }
            Deed::Restore { laptop } => {
                if let Some(bytes) = self.laptops[laptop].backups.last() {
                    self.laptops[laptop].store = Store::in_memory(Some(bytes)).unwrap();
                }
            }
        }
    }

    pub(crate) fn part(&mut self, laptop: usize, number: usize) -> Vec<u8> {
        let Laptop { store, device, .. } = &self.laptops[laptop];
        let part = store.part(&BTreeSet::from([training(number)]), *device).unwrap();
        store.limited(&part, &std::collections::BTreeMap::new()).unwrap()
    }
}

/// Merges the bytes of a register.
pub(crate) fn merge(store: &mut Store, bytes: &[u8]) -> MergeReport {
    let other = Foreign::open(bytes).unwrap();
    store.merge(&[("copy.hadir".to_owned(), other)], 0, &mut |_, _| true).unwrap()
}

/// The register that comes of merging these into the first, in this order.
pub(crate) fn merged(first: &[u8], others: &[&[u8]]) -> Store {
    let mut store = Store::in_memory(Some(first)).unwrap();
    for other in others {
        merge(&mut store, other);
    }
    store
}
