//! Any history at all: undone to its beginning, done again to its end, computed from its journal.

use crate::scene::{
    add_people, assert_whole, mark_rest, organisation, participant, rows_on_disk, text, training,
    usual_rule,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use tests::register::Register;

/// A deed; the numbers choose among what there is when it is done.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Mark { session: usize, person: usize, state: usize, minute: u16 },
    MarkRest { session: usize },
    CopyPrevious { session: usize },
    Rename { person: usize, name: usize },
    Join { person: usize, session: usize },
    Group { person: usize, group: usize },
    Leave { person: usize, day: usize },
    Replace { person: usize, session: usize, name: usize },
    Add { name: usize },
    AddList { name: usize },
    Remove { person: usize },
    SessionState { session: usize, state: usize },
    AddSession { hour: u16 },
    SessionGroup { session: usize, group: usize },
    RemoveSession { session: usize },
    Organisation { name: usize },
    Undo,
    Redo,
}

const STATES: [Option<&str>; 6] =
    [Some("present"), Some("late"), Some("left_early"), Some("absent"), Some("excused"), None];

const NAMES: [&str; 5] =
    ["سعاد منير", "رائد يعقوب", "لانا عوسمان", "Marta Verdi", "ياسر عبد الجليل"];

const GROUPS: [Option<&str>; 3] = [None, Some("القاعة الأولى"), Some("القاعة الثانية")];

const LAST_DAYS: [Option<&str>; 3] = [None, Some("2018-05-31"), Some("2018-06-01")];

/// How often deeds of each kind come up.
#[derive(Clone, Copy)]
pub(crate) struct Mix {
    pub(crate) marks: u32,
    pub(crate) people: u32,
    pub(crate) sessions: u32,
    pub(crate) second_thoughts: u32,
}

pub(crate) fn deeds(mix: Mix) -> impl Strategy<Value = Vec<Deed>> {
    let any = || 0_usize..12;
    let name = || 0..NAMES.len();
    let marks = prop_oneof![
        6 => (any(), any(), 0..STATES.len(), 540_u16..660)
            .prop_map(|(session, person, state, minute)| Deed::Mark { session, person, state, minute }),
        1 => any().prop_map(|session| Deed::MarkRest { session }),
        1 => any().prop_map(|session| Deed::CopyPrevious { session }),
    ];
    let people = prop_oneof![
        (any(), name()).prop_map(|(person, name)| Deed::Rename { person, name }),
        (any(), any()).prop_map(|(person, session)| Deed::Join { person, session }),
        (any(), 0..GROUPS.len()).prop_map(|(person, group)| Deed::Group { person, group }),
        (any(), 0..LAST_DAYS.len()).prop_map(|(person, day)| Deed::Leave { person, day }),
        (any(), any(), name()).prop_map(|(person, session, name)| Deed::Replace {
            person,
            session,
            name
        }),
        name().prop_map(|name| Deed::Add { name }),
        name().prop_map(|name| Deed::AddList { name }),
        any().prop_map(|person| Deed::Remove { person }),
        name().prop_map(|name| Deed::Organisation { name }),
    ];
    let sessions = prop_oneof![
        (any(), 0_usize..3).prop_map(|(session, state)| Deed::SessionState { session, state }),
        (0_u16..20).prop_map(|hour| Deed::AddSession { hour }),
        (any(), 0..GROUPS.len()).prop_map(|(session, group)| Deed::SessionGroup { session, group }),
        any().prop_map(|session| Deed::RemoveSession { session }),
    ];
    let second_thoughts = prop_oneof![3 => Just(Deed::Undo), 2 => Just(Deed::Redo)];
    let deed = prop_oneof![
        mix.marks => marks,
        mix.people => people,
        mix.sessions => sessions,
        mix.second_thoughts => second_thoughts,
    ];
    prop::collection::vec(deed, 5..30)
}

pub(crate) struct Told {
    pub(crate) register: Register,
    /// The training in which deeds are done.
    pub(crate) training: String,
    /// What stands behind each name that a deed gives.
    pub(crate) surname: &'static str,
}

impl Told {
    pub(crate) fn begin() -> Self {
        let mut register = Register::empty();
        let slots = [(540, 600), (620, 680)];
        let (training, sessions) = training(&mut register, usual_rule(), 1, &slots);
        add_people(&mut register, &training, &["حنين طارق", "آلان شێرکۆ", "منتظر رزاق"]);
        mark_rest(&mut register, &sessions[0]);
        Self { register, training, surname: "" }
    }

    fn chosen(&mut self, command: &str, list: &str, place: usize) -> Option<Value> {
        // The training itself may be undone; then there is nobody to choose.
        let page = self.register.app().dispatch(command, &json!({ "id": self.training })).ok()?;
        let rows = page[list].as_array().expect("rows");
        rows.get(place % rows.len().max(1)).cloned()
    }

    fn name(&self, place: usize) -> String {
        format!("{}{}", NAMES[place % NAMES.len()], self.surname)
    }

    fn session(&mut self, place: usize) -> Option<Value> {
        self.chosen("trainings_page", "sessions", place)
    }

    fn row(&mut self, place: usize) -> Option<Value> {
        self.chosen("participants_list", "rows", place)
    }

    /// The command of a deed with its input; `None` where there is nobody to do it to.
    pub(crate) fn command(&mut self, deed: &Deed) -> Option<(&'static str, Value)> {
        let training = self.training.clone();
        Some(match *deed {
            Deed::Mark { session, person, state, minute } => {
                let (session, row) = (self.session(session)?, self.row(person)?);
                let input = json!({
                    "session": session["id"], "person": row["person"], "state": STATES[state],
                    "minute": minute, "note": null,
                });
                ("marks_set", input)
            }
            Deed::MarkRest { session } => {
                ("marks_set_remaining", json!({ "id": self.session(session)?["id"] }))
            }
            Deed::CopyPrevious { session } => {
                ("marks_copy_previous", json!({ "id": self.session(session)?["id"] }))
            }
            Deed::Rename { person, name } => {
                ("participants_change", self.row_with(person, "name", json!(self.name(name)))?)
            }
            Deed::Join { person, session } => {
                let session = self.session(session)?["id"].clone();
                ("participants_change", self.row_with(person, "joined", session)?)
            }
            Deed::Group { person, group } => {
                ("participants_change", self.row_with(person, "group", json!(GROUPS[group]))?)
            }
            Deed::Leave { person, day } => {
                let row = self.row(person)?;
                let parts =
                    self.register.call("participations_list", json!({ "parent": training }));
                let part = parts.as_array()?.iter().find(|part| part["id"] == row["id"])?;
                let mut fields = part["fields"].clone();
                fields["departure"] =
                    json!(LAST_DAYS[day].map(|last| json!({ "last_day": last, "reason": null })));
                ("participations_change", json!({ "id": row["id"], "fields": fields }))
            }
            Deed::Replace { person, session, name } => {
                let mut fields = participant(NAMES[name]);
                fields["joined"] = self.session(session)?["id"].clone();
                let input = json!({ "id": self.row(person)?["id"], "fields": fields });
                ("participants_replace", input)
            }
            Deed::Add { name } => (
                "participants_add",
                json!({ "training": training, "fields": participant(&self.name(name)) }),
            ),
            Deed::AddList { name } => {
                let list = format!("{}\n{}", self.name(name), self.name(name + 1));
                ("participants_add_list", json!({ "training": training, "text": list, "skip": [] }))
            }
            Deed::Remove { person } => {
                ("participants_remove", json!({ "id": self.row(person)?["id"] }))
            }
            Deed::SessionState { session, state } => {
                let row = self.session(session)?;
                let mut fields = row["fields"].clone();
                fields["state"] = json!(["planned", "held", "cancelled"][state]);
                ("sessions_change", json!({ "id": row["id"], "fields": fields }))
            }
            Deed::SessionGroup { session, group } => {
                let row = self.session(session)?;
                let mut fields = row["fields"].clone();
                fields["group"] = json!(GROUPS[group]);
                ("sessions_change", json!({ "id": row["id"], "fields": fields }))
            }
            Deed::AddSession { hour } => {
                let slot = json!({ "start_minute": hour * 60, "end_minute": hour * 60 + 45 });
                let input = json!({ "training": training, "first_date": "2018-06-02", "days": 1,
                                    "slots": [slot] });
                ("sessions_generate", input)
            }
            Deed::RemoveSession { session } => {
                ("sessions_remove", json!({ "id": self.session(session)?["id"] }))
            }
            Deed::Organisation { name } => {
                ("organisations_create", organisation(&self.name(name), None))
            }
            Deed::Undo => ("history_undo", json!({})),
            Deed::Redo => ("history_redo", json!({})),
        })
    }

    fn row_with(&mut self, person: usize, field: &str, value: Value) -> Option<Value> {
        let row = self.row(person)?;
        let mut fields = row["fields"].clone();
        fields[field] = value;
        Some(json!({ "id": row["id"], "fields": fields }))
    }

    fn rows(&self) -> String {
        rows_on_disk(self.register.folder())
    }

    /// Undoes or redoes until there is nothing left; returns how often.
    fn all(&mut self, command: &str, end: &str) -> usize {
        for count in 0.. {
            match self.register.app().dispatch(command, &json!({})) {
                Ok(_) => {}
                Err(failure) => {
                    assert_eq!(failure.code, end, "{command} ends only when nothing is left");
                    return count;
                }
            }
        }
        unreachable!("a history is finite")
    }
}

/// How many marks are still to be made: as the list of trainings, the sessions, the sheets and the
/// certificates tell it. Each is computed in its own way.
fn unmarked(told: &mut Told) -> [i64; 4] {
    let training = told.training.clone();
    let cards = told.register.call("trainings_cards", json!({}));
    let card = cards.as_array().unwrap().iter().find(|card| card["id"] == training.as_str());
    let Some(card) = card else { return [0; 4] };
    let page = told.register.call("trainings_page", json!({ "id": training }));
    let sessions = page["sessions"].as_array().unwrap().clone();
    let held: Vec<&Value> = sessions.iter().filter(|it| it["fields"]["state"] == "held").collect();
    let number = |value: &Value| value.as_i64().expect("a number");
    let listed = held.iter().map(|it| number(&it["expected"]) - number(&it["marked"])).sum();
    let sheet = |it: &&Value| {
        let sheet = told.register.call("marks_sheet", json!({ "id": it["id"] }));
        let rows = sheet["rows"].as_array().unwrap();
        let waiting = rows.iter().filter(|row| row["waits"] == true).count();
        assert_eq!(number(&sheet["counts"]["unmarked"]), i64::try_from(waiting).unwrap());
        number(&sheet["counts"]["unmarked"])
    };
    let sheets = held.iter().map(sheet).sum();
    let mut judged = 0;
    told.register.app().speak(api::Language::English);
    for due in told.register.call("today_show", json!({}))["due"].as_array().unwrap() {
        if due["kind"] == "unmarked" {
            judged += number(&due["count"]);
        }
    }
    [number(&card["unmarked"]), listed, sheets, judged]
}

/// Does all deeds, takes all back, does all again, and computes the tables anew.
fn there_and_back(deeds: &[Deed]) -> Result<(), TestCaseError> {
    let mut told = Told::begin();
    for deed in deeds {
        let Some((command, input)) = told.command(deed) else { continue };
        let (rows, saved) = (told.rows(), told.register.app().last_commit());
        if told.register.app().dispatch(command, &input).is_err() {
            prop_assert_eq!(told.rows(), rows, "a refusal changes nothing: {:?}", deed);
            let last = told.register.app().last_commit();
            prop_assert_eq!(last, saved, "and saves nothing: {:?}", deed);
        }
    }
    told.all("history_redo", "nothing-to-redo");
    let last = told.rows();
    let counted = unmarked(&mut told);
    prop_assert_eq!(counted, [counted[0]; 4], "cards, sessions, sheets and what is due agree");

    let back = told.all("history_undo", "nothing-to-undo");
    let first = told.rows();
    let left = first.lines().find(|row| !row.starts_with("devices"));
    prop_assert_eq!(left, None, "all is taken back but the laptop itself");
    told.register.reopen();
    let forward = told.all("history_redo", "nothing-to-redo");
    prop_assert_eq!(forward, back, "what can be taken back can be done again, step by step");
    prop_assert_eq!(&told.rows(), &last, "and leads to where it was");

    assert_whole(&mut told.register, "after any history");
    let before = told.register.call("register_check", json!({}));
    let after = told.register.call("register_rebuild", json!({}));
    prop_assert_eq!(text(&after, "/register_hash"), text(&before, "/register_hash"));
    prop_assert_eq!(&told.rows(), &last, "the tables computed anew are the tables");
    Ok(())
}

// Together 64 histories; four tests, because most of the time is spent waiting for the disk.
proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_history_of_marks_goes_back_and_forward(
        deeds in deeds(Mix { marks: 8, people: 1, sessions: 1, second_thoughts: 1 }),
    ) {
        there_and_back(&deeds)?;
    }

    #[test]
    fn a_history_of_people_goes_back_and_forward(
        deeds in deeds(Mix { marks: 2, people: 8, sessions: 1, second_thoughts: 1 }),
    ) {
        there_and_back(&deeds)?;
    }

    #[test]
    fn a_history_of_sessions_goes_back_and_forward(
        deeds in deeds(Mix { marks: 3, people: 1, sessions: 6, second_thoughts: 1 }),
    ) {
        there_and_back(&deeds)?;
    }

    #[test]
    fn a_history_of_second_thoughts_goes_back_and_forward(
        deeds in deeds(Mix { marks: 2, people: 2, sessions: 2, second_thoughts: 5 }),
    ) {
        there_and_back(&deeds)?;
    }
}
