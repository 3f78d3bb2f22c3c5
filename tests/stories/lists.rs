//! Lists that come as files: seen before anything is kept, and nobody entered twice.

use crate::command_line::{assert_refused, english, example, json_of, lines, path};
use crate::scene::{commits, id_of, participant, text, training_fields, usual_rule};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use tests::register::Register;

/// A list as a team sends it: a title, headings, a number that lost its zero, a sum.
const LIST: &str = "قائمة المشاركين;;;;;\n;;;;;\n\
    ت;الاسم الثلاثي;الجنس;المواليد;جهة العمل;الهاتف\n\
    1;زهراء كاظم الكوفي;أنثى;1994;منتدى النجف;7701234567\n\
    2;علي جواد مهدي;ذكر;٩/٣/١٩٩٠;فريق السلام;0770 765 4321\n\
    3;هبة صالح;;;;\n\
    ;المجموع;3;;;\n";

fn list_in(register: &Register, name: &str, content: &str) -> PathBuf {
    let file = register.beside("lists").join(name);
    std::fs::write(&file, content).unwrap();
    file
}

/// A training without sessions.
fn plan(register: &mut Register, title: &str) -> String {
    id_of(&register.call("trainings_create", training_fields(title, usual_rule())))
}

fn from(training: &str, file: &Path) -> Value {
    json!({ "training": training, "path": file })
}

/// The name and the state of each line.
fn states(read: &Value) -> Vec<(String, String)> {
    let lines = read["lines"].as_array().unwrap().iter();
    lines.map(|line| (text(line, "/name"), text(line, "/state"))).collect()
}

fn people(register: &mut Register) -> Vec<Value> {
    register.call("people_list", json!({ "parent": null })).as_array().unwrap().clone()
}

#[test]
fn a_list_is_shown_then_taken_in_then_taken_back() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let file = list_in(&register, "list.csv", LIST);
    let before = commits(&mut register);
    let read = register.call("participants_read_list", from(&training, &file));
    assert_eq!(commits(&mut register), before, "looking changes nothing");
    assert_eq!(read["heading"], 3);
    let holds: Vec<String> =
        read["columns"].as_array().unwrap().iter().map(|column| text(column, "/holds")).collect();
    assert_eq!(holds, ["nothing", "name", "sex", "birth_year", "affiliation", "phone"]);
    assert_eq!(read["columns"][1]["examples"][0], "زهراء كاظم الكوفي");
    let line = |name: &str, state: &str| (name.to_owned(), state.to_owned());
    assert_eq!(
        states(&read),
        [
            line("زهراء كاظم الكوفي", "new"),
            line("علي جواد مهدي", "new"),
            line("هبة صالح", "new"),
            line("المجموع", "not_a_person"),
        ]
    );

    let mut input = from(&training, &file);
    input["seen"] = read["seen"].clone();
    let added = register.call("participants_add_list", input);
    assert_eq!(
        (&added["value"]["new_count"], &added["value"]["doubtful_count"]),
        (&json!(3), &json!(1))
    );
    let rows = added["value"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 3, "the sum is nobody");
    let fields = &rows[0]["fields"];
    assert_eq!((&fields["sex"], &fields["birth_year"]), (&json!("female"), &json!(1994)));
    assert_eq!(fields["phone"], "+9647701234567", "the zero that a spreadsheet lost is no matter");
    assert_eq!(rows[0]["affiliation_text"], "منتدى النجف");
    assert_eq!(rows[1]["fields"]["birth_year"], 1990, "of a date the year");
    assert_eq!(rows[2]["fields"]["sex"], "not_stated", "and nothing is guessed");
    assert_eq!(commits(&mut register), before + 1, "one save");
    register.call("history_undo", json!({}));
    assert_eq!(people(&mut register).len(), 0, "one undo");
}

#[test]
fn the_same_list_makes_nobody_twice_in_any_training() {
    let mut register = Register::empty();
    let first = plan(&mut register, "التخطيط");
    let second = plan(&mut register, "الحملات");
    let file = list_in(&register, "list.csv", LIST);
    register.call("participants_add_list", from(&first, &file));
    let again = register.refused("participants_add_list", from(&first, &file));
    assert_eq!(again.code, "already-there");

    let read = register.call("participants_read_list", from(&second, &file));
    let judged: Vec<String> = states(&read).into_iter().map(|(_, state)| state).collect();
    assert_eq!(
        judged,
        ["known", "known", "doubtful", "not_a_person"],
        "two parts of a name prove nothing"
    );
    assert_eq!(read["lines"][2]["matches"][0]["name"], "هبة صالح", "but who it may be is said");
    assert_eq!(read["lines"][2]["person"], Value::Null, "and not decided");
    let person = read["lines"][2]["matches"][0]["person"].clone();

    let mut input = from(&second, &file);
    input["choices"] = json!([{ "line": read["lines"][2]["line"], "person": person }]);
    let added = register.call("participants_add_list", input);
    assert_eq!(added["value"]["new_count"], 3);
    assert_eq!(people(&mut register).len(), 3, "nobody was made twice");
    register.call("history_undo", json!({}));
    let mut input = from(&second, &file);
    input["choices"] = json!([{ "line": read["lines"][2]["line"], "person": null }]);
    register.call("participants_add_list", input);
    assert_eq!(people(&mut register).len(), 4, "a namesake, because somebody said so");
}

#[test]
fn what_is_known_of_somebody_is_filled_in_and_never_overwritten() {
    let mut register = Register::empty();
    let first = plan(&mut register, "التخطيط");
    let second = plan(&mut register, "الحملات");
    let mut known = participant("زهراء كاظم الكوفي");
    known["phone"] = json!("07705550000");
    register.call("participants_add", json!({ "training": first, "fields": known }));
    let list = "Name,Phone,Birth year,Sex\nزهراء كاظم الكوفي,07701234567,1994,F\n";
    let file = list_in(&register, "list.csv", list);
    let read = register.call("participants_read_list", from(&second, &file));
    let line = &read["lines"][0];
    assert_eq!(text(line, "/state"), "doubtful", "another telephone may be another person's");
    assert_eq!(
        register.refused("participants_add_list", from(&second, &file)).code,
        "list-undecided"
    );
    let mut input = from(&second, &file);
    input["choices"] = json!([{ "line": line["line"], "person": line["matches"][0]["person"] }]);
    register.call("participants_add_list", input);
    let people = people(&mut register);
    assert_eq!(people.len(), 1);
    let fields = &people[0]["fields"];
    assert_eq!(
        (&fields["birth_year"], &fields["sex"]),
        (&json!(1994), &json!("female")),
        "filled in"
    );
    assert_eq!(fields["phone"], "+9647705550000", "and what was said before stays");
}

#[test]
fn namesakes_and_unwanted_lines_stand_in_nobodys_way() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let list = "Name,Phone\nزهراء كاظم الكوفي,07701234567\nزهراء كاظم الكوفي,07801234567\n\
        علي جواد مهدي,\nعلي جواد مهدي,\n";
    let file = list_in(&register, "list.csv", list);
    let read = register.call("participants_read_list", from(&training, &file));
    let judged: Vec<String> = states(&read).into_iter().map(|(_, state)| state).collect();
    assert_eq!(judged, ["new", "new", "new", "twice_in_list"], "two telephones are two persons");
    let mut input = from(&training, &file);
    input["skip"] = json!([2, 3, 4]);
    let added = register.call("participants_add_list", input);
    assert_eq!(added["value"]["new_count"], 1, "of the two lines that are left one is new");
    assert_eq!(text(&added, "/value/rows/0/name"), "علي جواد مهدي");

    let mut input = from(&training, &file);
    let person = added["value"]["rows"][0]["person"].clone();
    input["choices"] = json!([{ "line": 2, "person": person }]);
    let again = register.call("participants_add_list", input);
    assert_eq!(again["value"]["new_count"], 1, "who is on the list already is not added");
    assert_eq!(people(&mut register).len(), 2);
    assert_eq!(again["value"]["rows"].as_array().unwrap().len(), 2);
}

#[test]
fn columns_are_as_the_user_says() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let file = list_in(&register, "list.csv", "a;b;c\nالنجف;سارة محمد علي;منتدى الشباب\n");
    let read = register.call("participants_read_list", from(&training, &file));
    let mut input = from(&training, &file);
    input["layout"] = json!({ "heading": 1, "columns": ["governorate", "name", "affiliation"] });
    let told = register.call("participants_read_list", input.clone());
    assert_ne!(read["columns"], told["columns"], "nothing tells that from the headings");
    let line = &told["lines"][0];
    assert_eq!(
        (&line["name"], &line["affiliation"], &line["governorate"]),
        (&json!("سارة محمد علي"), &json!("منتدى الشباب"), &json!("IQ-NA"))
    );
    input["layout"]["columns"] = json!(["phone", "nothing", "nothing"]);
    assert_eq!(register.refused("participants_read_list", input).code, "list-no-name");
}

#[test]
fn a_file_that_changed_meanwhile_is_not_taken_in() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let file = list_in(&register, "list.csv", LIST);
    let read = register.call("participants_read_list", from(&training, &file));
    std::fs::write(&file, LIST.replace("هبة", "زينب")).unwrap();
    let mut input = from(&training, &file);
    input["seen"] = read["seen"].clone();
    assert_eq!(register.refused("participants_add_list", input).code, "list-changed");
    assert_eq!(people(&mut register).len(), 0);
}

#[test]
fn names_in_capitals_are_noted_and_written_small_only_when_asked() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let text = "SARA ROSSI\nعلي كاظم جبار\nHUDA AL-HASSAN\nMario Bianchi";
    let mut input = json!({ "training": training, "text": text });
    let read = register.call("participants_read_list", input.clone());
    assert_eq!(
        (&read["capitals_count"], &read["capitals_example"]),
        (&json!(2), &json!("Sara Rossi"))
    );
    assert_eq!(read["lines"][0]["name"], "SARA ROSSI", "nothing is changed in secret");
    input["ordinary_letters"] = json!(true);
    let read = register.call("participants_read_list", input.clone());
    let names: Vec<&Value> =
        read["lines"].as_array().unwrap().iter().map(|line| &line["name"]).collect();
    let expected = ["Sara Rossi", "علي كاظم جبار", "Huda Al-Hassan", "Mario Bianchi"];
    assert_eq!(names, expected, "and what is changed is seen before it is taken in");
    assert_eq!(read["capitals_count"], 2, "so that it can be taken back");
    input["seen"] = read["seen"].clone();
    let added = register.call("participants_add_list", input);
    let rows = added["value"]["rows"].as_array().unwrap();
    assert_eq!(rows.iter().map(|row| &row["name"]).collect::<Vec<_>>(), expected);
}

#[test]
fn shapes_of_letters_are_taken_in_as_letters() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let file = list_in(&register, "shapes.csv", "الاسم,الهاتف\nﻋﻠﻲ ﻛﺎﻇﻢ ﺟﺒﺎﺭ,07701234567\n");
    register.call("participants_add_list", from(&training, &file));
    assert_eq!(people(&mut register)[0]["fields"]["name"], "علي كاظم جبار", "as it is typed");
}

#[test]
fn files_that_are_no_lists_are_named() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    for (name, content, code) in [
        ("renamed.xlsx", &b"%PDF-1.7\n"[..], "list-is-pdf"),
        ("photo.csv", b"\x89PNG\r\n\x1A\n\0\0\0", "list-is-picture"),
        ("report.xls", b"<html><body><table></table>", "list-is-web-page"),
        ("letter.csv", b"{\\rtf1 names}", "list-is-document"),
        ("cut.xlsx", b"PK\x03\x04", "list-damaged"),
        ("program.csv", b"\x7FELF\0\0\0", "list-is-no-table"),
        ("empty.csv", b"\n;;;\n", "list-empty"),
    ] {
        let file = register.beside("lists").join(name);
        std::fs::write(&file, content).unwrap();
        let failure = register.refused("participants_read_list", from(&training, &file));
        assert_eq!(failure.code, code, "{name}");
    }
    let long = "علي كاظم;07701234567\n".repeat(20_001);
    let file = list_in(&register, "long.csv", &long);
    let failure = register.refused("participants_read_list", from(&training, &file));
    assert_eq!(failure.code, "too-many");
    let neither = json!({ "training": training });
    assert_eq!(register.refused("participants_read_list", neither).code, "list-source");
    let nowhere = from(&training, Path::new("/nowhere/list.xlsx"));
    assert_eq!(register.refused("participants_read_list", nowhere).code, "file-unreadable");
}

#[test]
fn a_million_rows_are_refused_wherever_they_lie() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let long = list_in(&register, "long.csv", &"علي كاظم\n".repeat(1_000_000));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "علي كاظم").unwrap();
    sheet.write(1_048_575, 0, "سارة محمد").unwrap();
    let sparse = register.beside("lists").join("sparse.xlsx");
    book.save(&sparse).unwrap();
    for file in [long, sparse] {
        let failure = register.refused("participants_read_list", from(&training, &file));
        assert_eq!(failure.code, "too-many", "{}", file.display());
    }
}

#[test]
fn a_list_with_everything_wrong_says_so_and_takes_nothing_in_by_accident() {
    let mut register = Register::empty();
    let training = plan(&mut register, "التخطيط");
    let list = "قائمة الحضور;;;\n;;;\n\
        الاسم الأول;اسم الأب واللقب;الهاتف;الجهة\n\
        HUDA;SALIM HADDAD;;\n\
        زهراء;كاظم الكوفي 07701234567;;فريق السلام\n\
        سةالحةددين;ئةحمةد;;\n\
        الاسم الأول;اسم الأب واللقب;الهاتف;الجهة\n\
        علي;جواد مهدي;07707654321;\n\
        المجموع;4;;\n";
    let file = list_in(&register, "wrong.csv", list);
    let before = commits(&mut register);
    let read = register.call("participants_read_list", from(&training, &file));
    let state = |name: &str, state: &str| (name.to_owned(), state.to_owned());
    assert_eq!(
        states(&read),
        [
            state("HUDA SALIM HADDAD", "new"),
            state("زهراء كاظم الكوفي", "new"),
            state("سةالحةددين ئةحمةد", "doubtful"),
            state("علي جواد مهدي", "new"),
            state("المجموع 4", "not_a_person"),
        ],
        "two columns are one name, headings in the middle are none, a sum is nobody"
    );
    assert_eq!(read["lines"][1]["phone"], "07701234567", "a number among the names is a number");
    assert_eq!(read["lines"][2]["problem"]["code"], "old-font", "in a clear word");
    assert_eq!(read["capitals_count"], 1);
    assert_eq!(commits(&mut register), before, "nothing is taken in by looking");
    let added = register.call("participants_add_list", from(&training, &file))["value"].clone();
    assert_eq!((&added["new_count"], &added["doubtful_count"]), (&json!(3), &json!(2)));
    assert_eq!(people(&mut register).len(), 3, "nobody in doubt is taken in undecided");
}

/// A book of Excel 97 whose only sheet is said to begin behind the end of the file, at which the
/// library that reads it panics.
fn broken_book() -> Vec<u8> {
    let record = |kind: u16, data: &[u8]| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
    };
    let globals = record(0x0809, &[0, 6, 5, 0, 0xBB, 0x0D, 0xCC, 7, 0, 0, 0, 0, 6, 0, 0, 0]);
    let bound = record(0x0085, &[&50_000_u32.to_le_bytes()[..], &[0, 0, 5, 0], b"Sheet"].concat());
    let book = [globals, bound, record(0x000A, &[])].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&book).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_book_that_breaks_its_reader_breaks_nothing_else() {
    let book = broken_book();
    assert!(std::panic::catch_unwind(|| spreadsheets::read(&book)).is_err(), "it does");
    let folder = example();
    let file = folder.path().join("list.xls");
    std::fs::write(&file, book).unwrap();
    let refused = english(folder.path(), &["import", "effective", path(&file)]);
    assert_refused(&refused, "The file is damaged");
    json_of(folder.path(), &["check"]);
}

#[test]
fn the_command_line_shows_a_book_and_takes_it_in() {
    let folder = example();
    let data = folder.path();
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Only a note").unwrap();
    let sheet = book.add_worksheet();
    for (row, (name, phone)) in (0..).zip([
        ("Full name", "Phone"),
        ("حنين طارق الربيعي", "0780 111 2223"),
        ("آلان شێرکۆ عەلی", ""),
    ]) {
        sheet.write(row, 0, name).unwrap();
        sheet.write(row, 1, phone).unwrap();
    }
    let file = data.join("list.xlsx");
    book.save(&file).unwrap();
    let import = |options: &[&str]| {
        let all = [&["import", "effective", path(&file)], options].concat();
        english(data, &all)
    };
    let shown = import(&["--table", "2", "--dry-run"]).well();
    assert_eq!(
        lines(&shown),
        [
            "2 to add, 0 already on the list, 0 to decide, 0 with a problem",
            "  2. حنين طارق الربيعي: New",
            "  3. آلان شێرکۆ عەلی: New",
        ]
    );
    let taken = import(&["--table", "2"]).well();
    let said = "2 added, 0 already on the list, 0 left out undecided, 0 with a problem";
    assert_eq!(lines(&taken), [said]);
    let again = import(&["--table", "2", "--dry-run"]).well();
    assert_eq!(lines(&again)[0], "0 to add, 2 already on the list, 0 to decide, 0 with a problem");
    assert_refused(&import(&["--table", "3"]), "The file has no such table; it has 2.");
    assert_eq!(import(&["--table", "0"]).code, 2, "tables are counted from 1");
}

#[test]
fn somebody_who_is_being_written_is_recognised_and_linked() {
    let mut register = Register::empty();
    let (first, second) = (plan(&mut register, "الأول"), plan(&mut register, "الثاني"));
    let mut fields = participant("زينب كريم جبار");
    fields["phone"] = json!("0770 123 4567");
    let input = json!({ "training": first, "fields": fields });
    let list = register.call("participants_add", input);
    let known = text(&list, "/value/rows/0/person");

    let written = |name: &str| {
        json!({ "name": name, "phone": null, "organisation": null, "birth_year": null,
                "governorate": null, "sex": "not_stated" })
    };
    let before = commits(&mut register);
    let nobody = register.call("people_match", written("سعاد منير"));
    assert_eq!(nobody["matches"], json!([]), "another name suggests nobody");
    let found = register.call("people_match", written("زينب كريم جبّار"));
    assert_eq!(commits(&mut register), before, "looking changes nothing");
    assert_eq!(found["matches"][0]["person"], json!(known), "spelled otherwise, and found");
    assert_eq!(found["matches"][0]["level_text"], "مرجَّح", "three parts of a name alone");
    assert!(text(&found, "/matches/0/evidence_text").contains("الاسم نفسه"), "with the reason");

    let mut fields = participant("زينب كريم جبّار");
    fields["phone"] = json!("0780 765 4321");
    fields["birth_year"] = json!(1994);
    let input = json!({ "training": second, "fields": fields, "person": known });
    let list = register.call("participants_add", input.clone());
    let row = &list["value"]["rows"][0];
    assert_eq!(row["person"], json!(known), "the same person");
    assert_eq!(people(&mut register).len(), 1, "and no second one");
    assert_eq!(row["name"], "زينب كريم جبار", "the name that is known stays");
    assert_eq!(row["fields"]["phone"], "+9647701234567", "and so does the number");
    assert_eq!(row["fields"]["birth_year"], 1994, "what was not known is filled in");

    let failure = register.refused("participants_add", input.clone());
    assert_eq!(failure.code, "already-there", "nobody is on a list twice");
    register.call("history_undo", json!({}));
    let list = register.call("participants_list", json!({ "id": second }));
    assert_eq!(list["rows"], json!([]), "one undo takes her off the list");
    let person = people(&mut register)[0]["fields"].clone();
    assert_eq!(person["birth_year"], Value::Null, "and what was filled in with it");
    let mut stranger = input;
    stranger["person"] = json!("00000000-0000-4000-8000-000000000000");
    let failure = register.refused("participants_add", stranger);
    assert_eq!(failure.code, "unknown-record");
}
