//! The overview of a training: everybody in every session, with sums that are those of the
//! certificates, and marks that are made in it.

use crate::scene::{
    add_people, commits, generate, mark, read_aloud, standing, text, training, usual_rule,
};
use serde_json::{Value, json};
use tests::register::Register;

/// 10:00–11:40 and 13:00–14:40: minutes are percents.
const HOURS: [(u16, u16); 2] = [(600, 700), (780, 880)];

const NAMES: [&str; 3] = ["زينب كاظم جبار", "علي صادق نعمة", "نور رحيم شاكر"];

struct Table {
    register: Register,
    training: String,
    sessions: Vec<String>,
    people: Vec<String>,
}

/// Three people in four sessions on two days. The first came late once and was excused once; the
/// second joined on the second day; of the third, the last mark is missing.
fn table() -> Table {
    let mut register = Register::empty();
    register.app().speak(api::Language::English);
    let (training, sessions) = training(&mut register, usual_rule(), 2, &HOURS);
    let people = add_people(&mut register, &training, &NAMES);
    let list = register.call("participants_list", json!({ "id": training }));
    let row = &list["rows"][1];
    let mut fields = row["fields"].clone();
    fields["joined"] = json!(sessions[2]);
    register.call("participants_change", json!({ "id": row["id"], "fields": fields }));
    let marks = [
        (0, [Some("present"), Some("late"), Some("absent"), Some("excused")]),
        (1, [None, None, Some("present"), Some("present")]),
        (2, [Some("present"), Some("present"), Some("present"), None]),
    ];
    for (person, states) in marks {
        for (session, state) in states.iter().enumerate() {
            let Some(state) = state else { continue };
            let minute = (*state == "late").then_some(805);
            mark(&mut register, &sessions[session], &people[person], state, minute);
        }
    }
    Table { register, training, sessions, people }
}

impl Table {
    fn show(&mut self) -> Value {
        self.register.call("marks_overview", json!({ "id": self.training }))
    }

    fn cell(&self, session: usize, person: usize, state: Option<&str>) -> Value {
        json!({ "session": self.sessions[session], "person": self.people[person], "state": state })
    }

    fn set(&mut self, session: usize, person: usize, state: Option<&str>) -> Value {
        let input = self.cell(session, person, state);
        self.register.call("marks_set_cell", input)["value"].clone()
    }

    /// The mark of a person as the roll call shows it.
    fn on_sheet(&mut self, session: usize, person: usize) -> Value {
        let sheet = self.register.call("marks_sheet", json!({ "id": self.sessions[session] }));
        let rows = sheet["rows"].as_array().expect("rows").clone();
        let row = rows.into_iter().find(|row| row["person"] == self.people[person].as_str());
        row.expect("the person is on the sheet")
    }
}

/// "ppa- 5:00 of 6:40 = 75% eligible"
fn line(line: &Value) -> String {
    let part = |name: &str| read_aloud(&text(line, &format!("/{name}")));
    let (attended, counted) = (part("attended_text"), part("counted_text"));
    let (percent, standing) = (part("percent_text"), part("standing"));
    format!("{} {attended} of {counted} = {percent} {standing}", part("marks"))
}

fn lines(page: &Value) -> Vec<String> {
    page["rows"].as_array().expect("rows").iter().map(|row| line(&row["line"])).collect()
}

/// How a session was attended: "2, 67%, 1 open".
fn session(session: &Value) -> String {
    let part = |name: &str| read_aloud(&text(session, &format!("/{name}")));
    format!("{}, {}, {} open", part("attended_text"), part("share_text"), session["unmarked"])
}

fn sessions(page: &Value) -> Vec<String> {
    page["sessions"].as_array().expect("sessions").iter().map(session).collect()
}

fn total(page: &Value) -> [String; 4] {
    ["attended_text", "counted_text", "percent_text", "eligible_text"]
        .map(|name| read_aloud(&text(&page["total"], &format!("/{name}"))))
}

#[test]
fn everybody_in_every_session_with_the_sums_of_the_certificates() {
    let mut table = table();
    let page = table.show();
    assert_eq!(
        lines(&page),
        [
            "plax 2:55 of 5:00 = 58% below",
            "--pp 3:20 of 3:20 = 100% eligible",
            "ppp. 5:00 of 6:40 = 75% unmarked",
        ],
        "late by 25 of 100 minutes; the excused session leaves the sum; who joined on the second \
         day owes only that one; the missing mark blocks although 75 % are reached"
    );
    assert_eq!(
        sessions(&page),
        ["2, 100%, 0 open", "2, 100%, 0 open", "2, 67%, 0 open", "1, 33%, 1 open"],
        "the two who were on the list on the first day, then all three; excused is not attended"
    );
    assert_eq!(total(&page), ["11:15", "15:00", "75%", "1"], "175, 200 and 300 of 900 minutes");
    let label = read_aloud(&text(&page["sessions"][1], "/label_text"));
    assert_eq!(label, "session 2 of 4 · Friday 1 June 2018 · 13:00–14:40", "a head says which");

    for (place, row) in page["rows"].as_array().expect("rows").iter().enumerate() {
        let person = table.people[place].clone();
        let certificate = standing(&mut table.register, &table.training, &person);
        assert_eq!(row["line"]["percent_text"], certificate["percent_text"], "one rule, one share");
        assert_eq!(row["line"]["standing"], certificate["standing"], "one rule, one verdict");
    }
}

#[test]
fn a_mark_answers_with_its_line_its_session_and_the_totals() {
    let mut table = table();
    let change = table.set(3, 2, Some("present"));
    let changed = change["lines"].as_object().expect("lines");
    assert_eq!(changed.keys().collect::<Vec<_>>(), [&table.people[2]], "nobody else changed");
    assert_eq!(line(&changed[&table.people[2]]), "pppp 6:40 of 6:40 = 100% eligible");
    assert_eq!(session(&change["sessions"][0]), "2, 67%, 0 open", "two of three were there");
    let sums = table.register.call("marks_overview_total", json!({ "id": table.training }));
    let sums = json!({ "total": sums });
    assert_eq!(total(&sums), ["12:55", "15:00", "86%", "2"], "775 of 900 minutes");
    let said = read_aloud(&text(&change, "/said_text"));
    assert_eq!(said, "نور رحيم شاكر: present. Everyone is marked.", "what a screen reader hears");
    let page = table.show();
    assert_eq!(total(&page), total(&sums), "as the whole page says it");
    assert_eq!(page["rows"][2]["line"], changed[&table.people[2]], "and so is the line");
    assert_eq!(page["sessions"][3], change["sessions"][0], "and the session");

    let change = table.set(3, 2, None);
    assert_eq!(
        line(&change["lines"][&table.people[2]]),
        "ppp. 5:00 of 6:40 = 75% unmarked",
        "the mark is taken away"
    );
    let before = commits(&mut table.register);
    table.set(3, 2, None);
    table.set(2, 2, Some("present"));
    assert_eq!(commits(&mut table.register), before, "what is so already is not saved again");
}

#[test]
fn the_first_mark_of_a_session_makes_it_count_for_everybody() {
    let mut table = table();
    let more = generate(&mut table.register, &table.training, 1, &[(900, 1000)]);
    // After the two of the first day.
    table.sessions.insert(2, more[2].clone());
    let page = table.show();
    assert_eq!(
        (page["sessions"][2]["state"].as_str(), page["sessions"][2]["share_text"].as_str()),
        (Some("planned"), Some("")),
        "a session that is to come has no share"
    );
    assert_eq!(lines(&page)[0], "pl.ax 2:55 of 5:00 = 58% below", "and does not count");
    let change = table.set(2, 0, Some("present"));
    let changed = change["lines"].as_object().expect("lines");
    assert_eq!(changed.len(), 3, "everybody's sum is another");
    assert_eq!(line(&changed[&table.people[0]]), "plpax 4:35 of 6:40 = 69% below", "275 of 400");
    assert_eq!(line(&changed[&table.people[2]]), "pp.p. 5:00 of 8:20 = 60% unmarked", "300 of 500");
    assert_eq!(change["sessions"][0]["state"], "held", "the session was held");
    let page = table.show();
    for (place, row) in page["rows"].as_array().expect("rows").iter().enumerate() {
        assert_eq!(row["line"], changed[&table.people[place]], "as the whole page says it");
    }
}

#[test]
fn what_an_earlier_mark_noted_stays() {
    let mut table = table();
    let (person, late) = (table.people[0].clone(), table.sessions[1].clone());
    let noted = json!({ "session": late, "person": person, "state": "late", "minute": 805,
                        "note": "زحام" });
    table.register.call("marks_set", noted);
    table.set(1, 0, Some("late"));
    let row = table.on_sheet(1, 0);
    assert_eq!((&row["minute"], &row["note"]), (&json!(805), &json!("زحام")), "nothing is lost");
    table.set(1, 0, Some("absent"));
    let row = table.on_sheet(1, 0);
    assert_eq!(
        (&row["state"], &row["minute"], &row["note"]),
        (&json!("absent"), &json!(null), &json!("زحام")),
        "an hour of coming says nothing of who did not come"
    );
}

#[test]
fn what_cannot_be_marked_is_refused_and_changes_nothing() {
    let mut table = table();
    let before = commits(&mut table.register);
    let outside = table.cell(0, 1, Some("present"));
    assert_eq!(table.register.refused("marks_set_cell", outside).code, "not-applicable");
    let unknown = table.cell(0, 0, Some("asleep"));
    assert_eq!(table.register.refused("marks_set_cell", unknown).code, "unknown-choice");
    let nobody = json!({ "session": table.sessions[0], "person": table.training, "state": null });
    assert_eq!(table.register.refused("marks_set_cell", nobody).code, "unknown-record");
    assert_eq!(commits(&mut table.register), before, "nothing was saved");

    let page = table.register.call("trainings_page", json!({ "id": table.training }));
    let row = &page["sessions"][1];
    let mut fields = row["fields"].clone();
    fields["state"] = json!("cancelled");
    table.register.call("sessions_change", json!({ "id": row["id"], "fields": fields }));
    let cancelled = table.cell(1, 0, Some("present"));
    assert_eq!(table.register.refused("marks_set_cell", cancelled).code, "session-cancelled");
    let page = table.show();
    assert_eq!(lines(&page)[0], "pax 1:40 of 3:20 = 50% below", "100 of 200: it has no column");
    let numbers: Vec<&Value> = page["sessions"]
        .as_array()
        .expect("sessions")
        .iter()
        .map(|it| &it["number_text"])
        .collect();
    assert_eq!(numbers, ["1", "3", "4"], "and the others keep their numbers");
}
