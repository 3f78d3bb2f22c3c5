//! A register that begins with a copy: whose it is then, what it says of itself, and that nothing
//! done in a part takes anything from the trainings that it does not see.

use crate::every_change::person;
use crate::scene::{
    add_people, assert_whole, files_in, id_of, mark, organisation, read_aloud, text,
};
use crate::second_laptop::{Two, limited, next_laptop, row_of, second_laptop, told, two};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tests::register::Register;

#[allow(clippy::disallowed_methods, reason = "somebody else's hand")]
fn by_hand(folder: &Path) -> Connection {
    Connection::open(folder.join("register.db")).unwrap()
}

/// Adds to a register all commits of another one that it does not have, with the values that are
/// there, and computes its tables again: what taking in a copy comes down to.
fn unite(register: &mut Register, other: &mut Register) {
    register.close();
    other.close();
    let ours = by_hand(register.folder());
    let theirs = other.folder().join("register.db");
    ours.execute("ATTACH ?1 AS other", [theirs.to_str().unwrap()]).unwrap();
    ours.execute_batch(
        "CREATE TEMP TABLE fresh AS SELECT number, id FROM other.commits
           WHERE id NOT IN (SELECT id FROM main.commits) ORDER BY number;
         INSERT INTO main.commits (id, device, operation, reverts, at, previous, format)
           SELECT id, device, operation, reverts, at, previous, format FROM other.commits
           WHERE number IN (SELECT number FROM fresh) ORDER BY number;
         INSERT INTO main.changes (commit_number, position, kind, noun, entity, field, content)
           SELECT mine.number, c.position, c.kind, c.noun, c.entity, c.field, c.content
           FROM fresh JOIN main.commits mine ON mine.id = fresh.id
           JOIN other.changes c ON c.commit_number = fresh.number ORDER BY c.number;
         INSERT INTO main.replaces (change, replaced, position)
           SELECT mine.number, r.replaced, r.position
           FROM fresh JOIN main.commits ours ON ours.id = fresh.id
           JOIN other.changes c ON c.commit_number = fresh.number
           JOIN other.replaces r ON r.change = c.number
           JOIN main.changes mine
             ON mine.commit_number = ours.number AND mine.position = c.position;
         INSERT OR IGNORE INTO main.contents (hash, nonce, value)
           SELECT hash, nonce, value FROM other.contents WHERE value IS NOT NULL;",
    )
    .unwrap();
    drop(ours);
    register.reopen();
    other.reopen();
    register.call("register_rebuild", json!({}));
}

#[test]
fn what_a_second_laptop_takes_off_its_list_the_first_one_keeps_elsewhere() {
    let Two { mut register, chosen, other, sessions, people } = two();
    let guest = people[2].clone();
    let fields = json!({ "person": guest, "purpose": "contact", "given": true,
                         "date": "2018-06-01", "wording": "نص موافقة الضيف" });
    register.call("consents_create", fields);
    let file = limited(&mut register, &[&chosen]);
    let before = told(&mut register, &other);
    let all = register.call("people_list", json!({}));
    let consents = register.call("consents_list", json!({ "parent": guest }));

    let mut second = second_laptop(&file);
    let row = row_of(&mut second, &chosen, &guest)["id"].clone();
    second.call("participants_remove", json!({ "id": row }));
    add_people(&mut second, &chosen, &["واصل من الحاسوب الثاني"]);
    let newcomer = second.call("participants_list", json!({ "id": chosen }))["rows"].clone();
    let rows = newcomer.as_array().unwrap();
    let newcomer = rows.iter().find(|row| row["name"] == "واصل من الحاسوب الثاني").unwrap();
    mark(&mut second, &sessions[0], &text(newcomer, "/person"), "present", None);
    mark(&mut second, &sessions[1], &people[0], "absent", None);
    let many = json!({ "participations": [newcomer["id"]] });
    second.call("participants_remove_many", many);
    let kept = second.call("people_list", json!({}));
    assert!(kept.as_array().unwrap().iter().any(|it| it["id"] == json!(guest)), "{kept}");
    let expected = told(&mut second, &chosen);

    unite(&mut register, &mut second);
    assert_eq!(told(&mut register, &other), before, "nobody of the other training has changed");
    assert_eq!(register.call("consents_list", json!({ "parent": guest })), consents);
    let after = register.call("people_list", json!({}));
    for known in all.as_array().unwrap() {
        assert!(after.as_array().unwrap().contains(known), "{known} is still known");
    }
    for ((name, expected), (_, found)) in expected.iter().zip(told(&mut register, &chosen)) {
        assert_eq!(&found, expected, "{name}: the chosen training is as the second laptop left it");
    }
    let check = register.call("register_check", json!({}));
    assert_eq!(check["open_decisions"], 0, "nobody caused any: {check}");
    assert_eq!(check["missing_contents"], 0, "{check}");
    assert_whole(&mut register, "with the second laptop's work in it");
}

#[test]
fn what_came_with_a_part_is_not_removed_there_and_what_was_made_there_is() {
    let Two { mut register, chosen, people, .. } = two();
    let file = limited(&mut register, &[&chosen]);
    let mut second = second_laptop(&file);
    let whole = |second: &mut Register| second.call("register_check", json!({}))["commits"].clone();
    // A picture that nobody uses here any more may be in use where this does not see it.
    let forum = second.call("organisations_list", json!({}));
    let forum = forum.as_array().unwrap().iter().find(|it| it["text"] == "منتدى النجف").unwrap();
    let mut fields = forum["fields"].clone();
    fields["logo"] = json!(null);
    second.call("organisations_change", json!({ "id": forum["id"], "fields": fields }));
    let before = whole(&mut second);
    for nouns in ["people", "organisations", "pictures", "designs", "programmes"] {
        let list = second.call(&format!("{nouns}_list"), json!({}));
        for row in list.as_array().unwrap() {
            let refused = second.refused(&format!("{nouns}_remove"), json!({ "id": row["id"] }));
            // What was printed on a certificate stands against its removal on any laptop.
            let printed = nouns == "pictures" && refused.code == "in-use";
            assert!(printed || refused.code == "came-with-part", "{nouns}: {}", refused.code);
        }
        assert!(!list.as_array().unwrap().is_empty(), "{nouns} went along");
    }
    let consents = second.call("consents_list", json!({ "parent": people[0] }));
    let parties = second.call("parties_list", json!({}));
    let of_programme = |row: &&Value| row["fields"]["training"].is_null();
    let gives = parties.as_array().unwrap().iter().find(of_programme).unwrap().clone();
    for (command, row) in [("consents_remove", &consents[0]), ("parties_remove", &gives)] {
        let refused = second.refused(command, json!({ "id": row["id"] }));
        assert_eq!(refused.code, "came-with-part", "{command}");
    }
    assert_eq!(whole(&mut second), before, "nothing was written");

    let made = second.call("people_create", person("سعاد منير"));
    second.call("people_remove", json!({ "id": id_of(&made) }));
    let made = second.call("organisations_create", organisation("جمعية جديدة", None));
    second.call("organisations_remove", json!({ "id": id_of(&made) }));
    let runs = parties.as_array().unwrap().iter().find(|row| !of_programme(row)).unwrap();
    second.call("parties_remove", json!({ "id": runs["id"] }));
    let session = second.call("sessions_list", json!({ "parent": chosen }))[0]["id"].clone();
    second.call("sessions_remove", json!({ "id": session }));
    // On the first laptop nothing of this is refused.
    let made = register.call("people_create", person("سعاد منير"));
    register.call("people_remove", json!({ "id": id_of(&made) }));
    register.call("consents_remove", json!({ "id": consents[0]["id"] }));
}

/// The file that a copy of the whole register is.
fn whole_copy(register: &mut Register) -> PathBuf {
    let stick = register.beside("whole");
    PathBuf::from(text(&register.call("copies_make", json!({ "folder": stick })), "/path"))
}

fn letter_of(register: &mut Register) -> String {
    text(&register.call("app_show", json!({})), "/device_letter")
}

#[test]
fn every_laptop_that_begins_has_a_letter_of_its_own() {
    let Two { mut register, chosen, .. } = two();
    let [first, next] = [(); 2].map(|()| limited(&mut register, &[&chosen]));
    let (mut second, mut third) = (next_laptop(&first, 2), next_laptop(&next, 3));
    assert_eq!([letter_of(&mut second), letter_of(&mut third)], ["B", "C"], "in their order");
    let refused = |register: &mut Register, letter: &str| {
        let failure = register.refused("settings_change", json!({ "device_letter": letter }));
        assert_eq!(failure.field.as_deref(), Some("device_letter"));
        failure.code
    };
    assert_eq!(refused(&mut register, "B"), "letter-taken", "it was given away");
    assert_eq!(refused(&mut register, "c"), "letter-taken");
    assert_eq!(refused(&mut third, "A"), "letter-taken", "the first laptop has it");
    assert_eq!(refused(&mut third, "B"), "letter-taken", "given before, to another one");
    third.call("settings_change", json!({ "device_letter": "Z" }));
    third.call("settings_change", json!({ "device_letter": "C" }));
    let device = third.call("devices_list", json!({}));
    let own = device.as_array().unwrap().iter().find(|it| it["fields"]["letter"] == "C").unwrap();
    let mut fields = own["fields"].clone();
    fields["letter"] = json!("A");
    let other_door = third.refused("devices_change", json!({ "id": own["id"], "fields": fields }));
    assert_eq!(other_door.code, "letter-taken");

    // A part of the part, and a whole copy of it, know all of these.
    let onward = limited(&mut third, &[&chosen]);
    assert_eq!(letter_of(&mut next_laptop(&onward, 4)), "D");
    let instead = letter_of(&mut next_laptop(&whole_copy(&mut third), 5));
    assert!(!["A", "B", "C", "D"].contains(&instead.as_str()), "{instead}");
    // The letters are used up one day; then the oldest comes again, never a laptop's own.
    let given: Vec<String> = (0..27)
        .map(|_| limited(&mut register, &[&chosen]))
        .map(|file| letter_of(&mut second_laptop(&file)))
        .collect();
    assert_eq!(given[..3], ["D", "E", "F"]);
    assert_eq!(given[22..], ["Z", "B", "C", "D", "E"][..5], "{given:?}");
}

#[test]
fn a_lost_laptop_begins_again_with_its_last_copy() {
    let Two { mut register, chosen, other, .. } = two();
    let file = whole_copy(&mut register);
    let expected = [told(&mut register, &chosen), told(&mut register, &other)];
    let mut again = Register::empty();
    again.later(7_777);
    again.reopen();
    let empty = std::fs::read(again.folder().join("register.db")).unwrap();
    let letter = again.beside("other").join("letter.hadir");
    std::fs::write(&letter, "Dear all,").unwrap();
    assert_eq!(again.refused("copies_begin", json!({ "path": letter })).code, "not-a-register");
    let changed = again.beside("other").join("register.db");
    std::fs::copy(&file, &changed).unwrap();
    let by_hand = by_hand(changed.parent().unwrap());
    assert_eq!(by_hand.execute("UPDATE trainings SET title_ar = 'غيره'", []).unwrap(), 2);
    drop(by_hand);
    assert_eq!(again.refused("copies_begin", json!({ "path": changed })).code, "damaged-register");
    assert_eq!(std::fs::read(again.folder().join("register.db")).unwrap(), empty, "as it was");
    assert!(!again.folder().join("backups").exists(), "and nothing moved aside");

    let state = again.call("copies_begin", json!({ "path": file }));
    assert_eq!([told(&mut again, &chosen), told(&mut again, &other)], expected);
    assert_ne!(state["device_letter"], "A", "the lost laptop may have gone on");
    assert_eq!(state["began_text"], Value::Null, "it is the whole register");
    assert_eq!(state["undo"], Value::Null);
    assert_eq!(again.call("copies_list", json!({})), json!([]), "this laptop has made none");
    let backups = again.folder().join("backups");
    let [kept] = files_in(&backups).try_into().unwrap();
    assert_eq!(std::fs::read(backups.join(kept)).unwrap(), empty, "the empty one is kept");
    assert_whole(&mut again, "at its new beginning");
    again.reopen();
    assert_eq!(again.call("app_show", json!({}))["device_letter"], state["device_letter"]);
    assert_eq!(again.refused("copies_begin", json!({ "path": file })).code, "begin-not-empty");
    let made = again.call("people_create", person("سعاد منير"));
    assert_eq!(text(&made, "/operation"), "people_create", "work goes on");
}

#[test]
fn a_register_that_began_as_a_part_says_so_and_is_believed_no_further_than_it_goes() {
    let Two { mut register, chosen, other, .. } = two();
    let stick = register.beside("both");
    let fields = |title: &str| crate::scene::training_fields(title, crate::scene::usual_rule());
    let planned = text(&register.call("trainings_create", fields("لن يُعقد")), "/value/id");
    let input = json!({ "folder": stick, "trainings": [chosen, other, planned] });
    let file = PathBuf::from(text(&register.call("copies_make", input), "/path"));
    let mut second = second_laptop(&file);
    let began = |of: &Value, at: &str| read_aloud(&text(of, at));
    let state = second.call("app_show", json!({}));
    let said = began(&state, "/began_text");
    assert!(said.starts_with("This register began as a part of another laptop’s"), "{said}");
    assert!(said.contains("إدارة الحملات") && said.contains("تدريب الظل"), "{said}");
    second.call("trainings_create", fields("ما بعده"));
    let on = whole_copy(&mut second);
    let seen = second.call("copies_inspect", json!({ "path": on }));
    assert_eq!(began(&seen, "/limited_text"), said, "no copy limited to three, for it holds four");
    assert_eq!(seen["lost_text"], Value::Null, "what never was here is not lost");

    register.call("trainings_remove", json!({ "id": planned }));
    let listed = register.call("copies_list", json!({}));
    let told = began(&listed[0], "/limited_text");
    assert!(told.starts_with("A copy limited to: ") && told.contains("إدارة الحملات"), "{told}");
    assert!(told.contains("1 training that is no longer there"), "{told}");

    second.close();
    let garbage = "UPDATE local SET value = 'nonsense' WHERE name = 'limited_to'";
    assert_eq!(by_hand(second.folder()).execute(garbage, []).unwrap(), 1);
    second.reopen();
    assert_eq!(second.call("app_show", json!({}))["began_text"], Value::Null);
    assert_eq!(second.call("copies_preview", json!({}))["limited_text"], Value::Null);
}

/// How many removals a register knows of.
fn removals(register: &mut Register) -> i64 {
    register.close();
    let query = "SELECT count(*) FROM changes WHERE kind = 'delete'";
    let count = by_hand(register.folder()).query_row(query, [], |row| row.get(0)).unwrap();
    register.reopen();
    count
}

#[test]
fn a_part_of_a_part_remembers_what_was_removed() {
    let Two { mut register, chosen, .. } = two();
    let file = limited(&mut register, &[&chosen]);
    let mut second = second_laptop(&file);
    let expected = removals(&mut second);
    assert!(expected >= 3, "somebody left the training, with two marks");
    let onward = limited(&mut second, &[&chosen]);
    let mut third = next_laptop(&onward, 3);
    assert_eq!(removals(&mut third), expected);
    assert_eq!(told(&mut third, &chosen), told(&mut second, &chosen));
    assert_whole(&mut third, "as a part of a part");
}
