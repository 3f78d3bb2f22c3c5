//! `merge` and `hash`.

use crate::friendly::{call, text};
use crate::{Output, Stop};
use api::{App, Failure};
use clap::ArgMatches;
use serde_json::{Value, json};

/// Merges copies into the register, or says what would come of it.
pub(crate) fn merge(app: &mut App, of: &ArgMatches) -> Result<Output, Stop> {
    let paths: Vec<&String> = of.get_many::<String>("files").into_iter().flatten().collect();
    let input = json!({ "paths": paths });
    let (json, result) = if of.get_flag("dry-run") {
        let result = call(app, "copies_merge_preview", &input)?;
        (result.clone(), result)
    } else {
        let merged = call(app, "copies_merge", &input)?;
        let result = merged["value"].clone();
        (merged, result)
    };
    let mut lines = vec![text(&result, "/said_text").to_owned()];
    for file in result["files"].as_array().into_iter().flatten() {
        if let Ok(failure) = serde_json::from_value::<Failure>(file["failure"].clone()) {
            lines.push(format!("  {}: {}", text(file, "/file_name"), app.sentence(&failure)));
        }
    }
    for name in result["refused_names"].as_array().into_iter().flatten() {
        lines.push(format!("  {}", name.as_str().unwrap_or_default()));
    }
    Ok(Output { json, lines })
}

/// The canonical hash, for comparing two registers.
pub(crate) fn hash(app: &mut App) -> Result<Output, Stop> {
    let json: Value = call(app, "register_hash", &json!({}))?;
    let lines = vec![text(&json, "/register_hash").to_owned()];
    Ok(Output { json, lines })
}
