//! Friendly forms of the frequent jobs, each a few calls of the dispatcher.

use crate::copies;
use crate::merging;
use crate::terminal::Terminal;
use crate::{Output, Stop, given, refused, refused_here};
use api::{App, Failure, WordArgument};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// Answers one subcommand.
pub(crate) fn answer(app: &mut App, name: &str, of: &ArgMatches) -> Result<Output, Stop> {
    match name {
        "demo" => demo(app),
        "call" => call_any(app, of),
        "certificates" => certificates(app, of),
        "register" => register(app, of),
        "import" => import(app, of),
        "sheet" => sheet(app, of),
        "copy" => copies::copy(app, of),
        "merge" => merging::merge(app, of),
        "hash" => merging::hash(app),
        "begin" => copies::begin(app, of),
        "history" => history(app, of),
        "duplicates" => duplicates(app),
        "undo" => revert(app, "history_undo", "cli-undone"),
        "redo" => revert(app, "history_redo", "cli-redone"),
        "check" => check(app, "register_check"),
        "rebuild" => check(app, "register_rebuild"),
        _ => Err(refused(app, &Failure::new("unknown-command").text("name", name))),
    }
}

/// `call --list`
pub(crate) fn list_commands(terminal: &Terminal, json: bool) {
    let signatures = api::signatures();
    if json {
        terminal.print(&serde_json::to_string(&signatures).unwrap_or_default());
        return;
    }
    for signature in signatures {
        terminal.print(&format!("{}({}) -> {}", signature.name, signature.input, signature.output));
    }
}

pub(crate) fn call(app: &mut App, name: &str, input: &Value) -> Result<Value, Stop> {
    app.dispatch(name, input).map_err(|failure| refused(app, &failure))
}

pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn said(json: Value, line: String) -> Output {
    Output { json, lines: vec![line] }
}

/// The example with its marks and, as paper in the same folder, its certificates.
fn demo(app: &mut App) -> Result<Output, Stop> {
    let made = call(app, "demo_create", &json!({}))?;
    let state = call(app, "app_show", &json!({}))?;
    let folder = text(&state, "/data_folder").to_owned();
    let input = json!({
        "training": text(&made, "/value/id"), "kind": "participation", "languages": "ar",
        "form": "one_file", "path": format!("{folder}/certificates-ar.pdf"),
    });
    let printed = call(app, "certificates_print", &input)?;
    let preview = call(app, "copies_preview", &json!({}))?;
    let contents = text(&preview, "/contents_text");
    let line = app.say(
        "cli-demo-done",
        &[("folder", WordArgument::Text(&folder)), ("contents", WordArgument::Text(contents))],
    );
    let json = json!({ "training": made["value"], "certificates": printed["value"]["files"] });
    Ok(said(json, line))
}

/// Any command; its answer is JSON in both forms.
fn call_any(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let mut input = given(of, "input").to_owned();
    if input == "-" {
        input.clear();
        let read = std::io::stdin().lock().read_to_string(&mut input);
        read.map_err(|_| refused(app, &Failure::new("bad-input")))?;
    }
    let input: Value = serde_json::from_str(&input).map_err(|error| {
        let detail = format!("{}:{}", error.line(), error.column());
        Stop::Wrong(app.say("cli-bad-json", &[("detail", WordArgument::Text(&detail))]))
    })?;
    let json = call(app, given(of, "name"), &input)?;
    let pretty = serde_json::to_string_pretty(&json).unwrap_or_default();
    Ok(said(json, pretty))
}

/// The training whose id this is, or the only one whose title has this in it. Nothing is in every
/// title, and means none.
pub(crate) fn training(app: &mut App, wanted: &str) -> Result<Value, Stop> {
    let cards = call(app, "trainings_list", &json!({ "parent": null }))?;
    let cards = cards.as_array().cloned().unwrap_or_default();
    if let Some(card) = cards.iter().find(|card| text(card, "/id") == wanted) {
        return Ok(card.clone());
    }
    let lowered = wanted.to_lowercase();
    let titled = |card: &&Value| {
        let titles = ["title_ar", "title_ckb", "title_en", "title_it"];
        !lowered.trim().is_empty()
            && titles.iter().any(|title| {
                text(card, &format!("/fields/{title}")).to_lowercase().contains(&lowered)
            })
    };
    let found: Vec<&Value> = cards.iter().filter(titled).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(refused_here(app, "cli-training-not-found", &[("text", wanted)])),
        several => {
            let titles: Vec<&str> = several.iter().map(|card| text(card, "/text")).collect();
            let titles = titles.join(" · ");
            let texts = [("text", wanted), ("titles", &*titles)];
            Err(refused_here(app, "cli-training-ambiguous", &texts))
        }
    }
}

fn certificates(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let training = training(app, given(of, "training"))?;
    let id = text(&training, "/id").to_owned();
    let people = match of.get_many::<String>("person") {
        None => Value::Null,
        Some(wanted) => {
            let wanted: Vec<&String> = wanted.collect();
            Value::Array(people(app, &id, &wanted)?)
        }
    };
    let design = match of.get_one::<String>("design") {
        None => Value::Null,
        Some(wanted) => design(app, wanted)?,
    };
    let form = match () {
        () if of.get_flag("separate") => "separate",
        () if of.get_flag("zip") => "zip",
        () => "one_file",
    };
    let input = json!({
        "training": id, "people": people, "languages": given(of, "languages"),
        "kind": of.get_one::<String>("kind"), "design": design, "form": form,
        "pattern": of.get_one::<String>("pattern"), "order": given(of, "order"),
        "only_missing": of.get_flag("only-missing"),
        "replace": of.get_one::<String>("replace"), "path": given(of, "out"),
    });
    let printed = call(app, "certificates_print", &input)?;
    let mut lines = vec![text(&printed, "/value/said_text").to_owned()];
    for left_out in printed["value"]["left_out"].as_array().into_iter().flatten() {
        let failure = serde_json::from_value::<Failure>(left_out["failure"].clone());
        let why = failure.map(|failure| app.sentence(&failure)).unwrap_or_default();
        lines.push(format!("  {why}"));
    }
    Ok(Output { json: printed, lines })
}

/// The design whose id this is, or the only one whose name has this in it.
fn design(app: &mut App, wanted: &str) -> Result<Value, Stop> {
    let designs = call(app, "designs_list", &json!({ "parent": null }))?;
    let designs = designs.as_array().cloned().unwrap_or_default();
    let lowered = wanted.to_lowercase();
    let fits = |design: &&Value| {
        let named = text(design, "/text").to_lowercase();
        text(design, "/id") == wanted || !lowered.trim().is_empty() && named.contains(&lowered)
    };
    match designs.iter().filter(fits).collect::<Vec<_>>().as_slice() {
        [one] => Ok(one["id"].clone()),
        [] => Err(refused_here(app, "cli-design-not-found", &[("text", wanted)])),
        several => {
            let names: Vec<&str> = several.iter().map(|design| text(design, "/text")).collect();
            let texts = [("text", wanted), ("names", &*names.join(" · "))];
            Err(refused_here(app, "cli-design-ambiguous", &texts))
        }
    }
}

/// The register of certificates, as the ending of its file says.
fn register(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let training = match of.get_one::<String>("training") {
        None => Value::Null,
        Some(wanted) => training(app, wanted)?["id"].clone(),
    };
    let out = given(of, "out");
    let ending = Path::new(out).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let Some(form @ ("pdf" | "csv")) = ending.as_deref() else {
        return Err(refused_here(app, "cli-register-ending", &[("text", out)]));
    };
    let input = json!({ "training": training, "form": form, "path": out });
    let saved = call(app, "certificates_register_save", &input)?;
    let line = text(&saved, "/said_text").to_owned();
    Ok(said(saved, line))
}

fn people(app: &mut App, training: &str, wanted: &[&String]) -> Result<Vec<Value>, Stop> {
    let list = call(app, "participants_list", &json!({ "id": training }))?;
    let rows = list["rows"].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for wanted in wanted {
        let is = |row: &&Value, fits: &dyn Fn(&str) -> bool| {
            // Nothing is in every name, and is the Latin name of whoever has none: it means nobody.
            !wanted.trim().is_empty()
                && ["/person", "/name", "/latin_name"].iter().any(|name| fits(text(row, name)))
        };
        // A whole name is meant even where it is part of another one.
        let mut fitting: Vec<&Value> =
            rows.iter().filter(|row| is(row, &|name| name == wanted.as_str())).collect();
        if fitting.is_empty() {
            let fits = |name: &str| name.contains(wanted.as_str());
            fitting = rows.iter().filter(|row| is(row, &fits)).collect();
        }
        let said = ("text", wanted.as_str());
        match fitting.as_slice() {
            [row] => found.push(row["person"].clone()),
            [] => return Err(refused_here(app, "cli-person-not-found", &[said])),
            several => {
                let names: Vec<&str> = several.iter().map(|row| text(row, "/name")).collect();
                let names = names.join(" · ");
                let texts = [said, ("names", &*names)];
                return Err(refused_here(app, "cli-person-ambiguous", &texts));
            }
        }
    }
    Ok(found)
}

fn sheet(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let training = training(app, given(of, "training"))?;
    let columns: Vec<&str> = given(of, "columns").split(',').filter(|it| !it.is_empty()).collect();
    let columns: Vec<String> = columns.iter().map(|column| column.replace('-', "_")).collect();
    let asked = |name: &str| of.get_one::<String>(name);
    let input = json!({
        "training": text(&training, "/id"),
        "sheet": given(of, "kind").replace('-', "_"),
        "path": given(of, "out"),
        "languages": asked("languages"),
        "by": asked("by"),
        "session": asked("session"),
        "walk_ins": of.get_one::<u16>("walk-ins"),
        "private": of.get_flag("private"),
        "columns": columns,
    });
    let saved = call(app, "sheets_save", &input)?;
    let line = text(&saved, "/said_text").to_owned();
    Ok(said(saved, line))
}

/// A list of people from a file, or pasted on standard input: shown, or taken in. Lines that need a
/// decision are left out and said; the window is there to decide.
fn import(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let training = training(app, given(of, "training"))?;
    let file = given(of, "file");
    let (mut pasted, mut path) = (Value::Null, Value::Null);
    if file == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|_| refused(app, &Failure::new("file-unreadable")))?;
        pasted = json!(text);
    } else {
        path = json!(file);
    }
    // People count from 1.
    let sheet = of.get_one::<u32>("table").map(|table| table.saturating_sub(1));
    let mut input =
        json!({ "training": text(&training, "/id"), "text": pasted, "path": path, "sheet": sheet });
    let read = call(app, "participants_read_list", &input)?;
    let told = |line: &&Value| {
        let plain = ["new", "known", "already_listed"].contains(&text(line, "/state"));
        of.get_flag("dry-run") || !plain
    };
    let list = read["lines"].as_array().cloned().unwrap_or_default();
    let lines: Vec<String> = list.iter().filter(told).map(|line| list_line(app, line)).collect();
    let (json, summary) = if of.get_flag("dry-run") {
        let summary = text(&read, "/summary_text").to_owned();
        (read, summary)
    } else {
        input["seen"] = read["seen"].clone();
        let added = call(app, "participants_add_list", &input)?;
        let summary = text(&added, "/value/summary_text").to_owned();
        (added, summary)
    };
    Ok(Output { json, lines: std::iter::once(summary).chain(lines).collect() })
}

/// A line of a list: its number, the name, what becomes of it, and who may be meant.
fn list_line(app: &App, line: &Value) -> String {
    let state = app.say(&format!("cli-line-{}", text(line, "/state")), &[]);
    let mut said = format!("  {}. {}: {state}", line["line"], text(line, "/name"));
    if let Ok(failure) = serde_json::from_value::<Failure>(line["problem"].clone()) {
        said += &format!(" ({})", app.sentence(&failure));
    }
    for known in line["matches"].as_array().into_iter().flatten() {
        let parts = ["/name", "/level_text", "/evidence_text"].map(|part| text(known, part));
        said += &format!(" [{}]", parts.join(" · "));
    }
    said
}

fn history(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let input = json!({ "noun": given(of, "noun"), "id": given(of, "id") });
    let lines = call(app, "history_show", &input)?;
    let mut said = Vec::new();
    for line in lines.as_array().into_iter().flatten() {
        let head = app.say(
            "cli-history-line",
            &[
                ("at", WordArgument::Text(text(line, "/at_text"))),
                ("author", WordArgument::Text(text(line, "/author"))),
                ("operation", WordArgument::Text(text(line, "/operation_text"))),
            ],
        );
        said.push(head);
        if !text(line, "/field").is_empty() {
            let change = app.say(
                "answer-changed-from-to",
                &[
                    ("field", WordArgument::Text(text(line, "/field_text"))),
                    ("before", WordArgument::Text(text(line, "/before_text"))),
                    ("after", WordArgument::Text(text(line, "/after_text"))),
                ],
            );
            said.push(format!("  {change}"));
        }
    }
    Ok(Output { json: lines, lines: said })
}

/// Who may have been entered twice, the likeliest first.
fn duplicates(app: &mut App) -> Result<Output, Stop> {
    let page = call(app, "duplicates_page", &json!({ "most": 1_000 }))?;
    let mut lines = vec![text(&page, "/count_text").to_owned()];
    for pair in page["pairs"].as_array().into_iter().flatten() {
        let reasons = pair["evidence"].as_array().into_iter().flatten();
        let reasons: Vec<&str> = reasons.map(|reason| text(reason, "/text")).collect();
        let reasons = reasons.join(" · ");
        lines.push(app.say(
            "cli-duplicates-line",
            &[
                ("level", WordArgument::Text(text(pair, "/level_text"))),
                ("one", WordArgument::Text(text(pair, "/one/name"))),
                ("other", WordArgument::Text(text(pair, "/other/name"))),
                ("reasons", WordArgument::Text(&reasons)),
            ],
        ));
    }
    Ok(Output { json: page, lines })
}

fn revert(app: &mut App, command: &str, message: &str) -> Result<Output, Stop> {
    let changed = call(app, command, &json!({}))?;
    let label = format!("operation-{}", text(&changed, "/operation"));
    let subject = text(&changed, "/subject_text");
    let operation = app.say(&label, &[("subject", WordArgument::Text(subject))]);
    let line = app.say(message, &[("operation", WordArgument::Text(&operation))]);
    Ok(said(changed, line))
}

fn check(app: &mut App, command: &str) -> Result<Output, Stop> {
    let report = call(app, command, &json!({}))?;
    let count = |id: &str, name: &str| {
        let count = report[name].as_i64().unwrap_or(0);
        app.say(id, &[("count", WordArgument::Number(count))])
    };
    let (records, changes) = (count("count-records", "commits"), count("count-changes", "changes"));
    if report["whole"] == json!(true) {
        let arguments = [
            ("records", WordArgument::Text(records.as_str())),
            ("changes", WordArgument::Text(changes.as_str())),
        ];
        let line = app.say("cli-check-whole", &arguments);
        let hash = text(&report, "/register_hash").to_owned();
        return Ok(Output { lines: vec![line, hash], json: report });
    }
    let detail = format!(
        "{} · {} · {} · {} · {}",
        report["file"],
        report["bad_commits"],
        report["bad_contents"],
        report["missing_contents"],
        report["view_agrees"]
    );
    Err(refused_here(app, "cli-check-damaged", &[("detail", &detail)]))
}
