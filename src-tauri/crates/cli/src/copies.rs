//! Copies on the command line: making one, beginning with one, looking into one.

use crate::friendly::{call, text, training};
use crate::{Output, Stop, given, refused_before};
use api::{App, Digits, Environment, Failure, Language, WordArgument, Words};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::path::Path;

/// Saves a checked copy, of the whole register or of chosen trainings.
pub(crate) fn copy(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let trainings = match of.get_many::<String>("training") {
        None => Value::Null,
        Some(wanted) => {
            let wanted: Vec<&String> = wanted.collect();
            let found = wanted.into_iter().map(|one| Ok(training(app, one)?["id"].clone()));
            Value::Array(found.collect::<Result<_, Stop>>()?)
        }
    };
    let input = json!({ "folder": given(of, "to"), "trainings": trainings });
    let copied = call(app, "copies_make", &input)?;
    let path = [("path", WordArgument::Text(text(&copied, "/path")))];
    let lines = vec![text(&copied, "/said_text").to_owned(), app.say("cli-copy-done", &path)];
    Ok(Output { json: copied, lines })
}

/// Begins with a copy, where nothing has begun.
pub(crate) fn begin(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let begun = call(app, "copies_begin", &json!({ "path": given(of, "file") }))?;
    let preview = call(app, "copies_preview", &json!({}))?;
    let line = app.say(
        "cli-begin-done",
        &[
            ("letter", WordArgument::Text(text(&begun, "/device_letter"))),
            ("contents", WordArgument::Text(text(&preview, "/contents_text"))),
        ],
    );
    let began = begun["began_text"].as_str().map(str::to_owned);
    Ok(Output { lines: std::iter::once(line).chain(began).collect(), json: begun })
}

/// What copies hold, said without a register of one's own.
pub(crate) fn inspect(words: &Words, language: Language, of: &ArgMatches) -> Result<Output, Stop> {
    let say = |id: &str, arguments: &[(&str, WordArgument)]| {
        words.say(language, Digits::Auto, id, arguments)
    };
    let refuse = |failure| refused_before(words, language, failure);
    let environment = Environment::real();
    let (mut all, mut lines) = (Vec::new(), Vec::new());
    for file in of.get_many::<String>("files").into_iter().flatten() {
        let found = api::inspect_file(words, language, &environment, Path::new(file));
        let found = serde_json::to_value(found.map_err(refuse)?)
            .map_err(|_| refuse(Failure::internal("output")))?;
        lines.push(say(
            "cli-inspect-file",
            &[
                ("file", WordArgument::Text(text(&found, "/file_name"))),
                ("contents", WordArgument::Text(text(&found, "/contents_text"))),
            ],
        ));
        lines.push(say(
            "cli-inspect-made",
            &[
                ("by", WordArgument::Text(text(&found, "/made_by_text"))),
                ("at", WordArgument::Text(text(&found, "/at_text"))),
            ],
        ));
        for told in ["limited_text", "lost_text"] {
            lines.extend(found[told].as_str().map(str::to_owned));
        }
        for training in found["trainings"].as_array().into_iter().flatten() {
            let parts = ["/title", "/place_text", "/dates_text", "/summary_text"];
            let parts: Vec<&str> = parts.iter().map(|part| text(training, part)).collect();
            lines.push(format!("  {}", parts.join(" · ")));
        }
        all.push(found);
    }
    Ok(Output { json: Value::Array(all), lines })
}
