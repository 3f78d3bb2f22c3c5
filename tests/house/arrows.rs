//! Who may know whom, by cargo's own account of the dependencies.

use super::none;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use tests::repository::root;

/// Each member of the workspace and the members that it may know.
const ARROWS: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("words", &["domain"]),
    ("store", &["domain"]),
    ("transfer", &["domain"]),
    ("paper", &[]),
    ("spreadsheets", &[]),
    ("api", &["domain", "paper", "spreadsheets", "store", "transfer", "words"]),
    ("cli", &["api"]),
    ("hadir-desktop", &["api"]),
    ("xtask", &[]),
    // Tests never import the shell: they open its window.
    ("tests", &["api", "domain", "paper", "spreadsheets", "store", "transfer", "words"]),
];

/// Crates from elsewhere, and the members that may know them: one room, and sometimes the tests,
/// which look at what it made from outside.
const KNOWN_BY: [(&str, &[&str]); 14] = [
    ("calamine", &["spreadsheets"]),
    ("clap", &["cli"]),
    ("fluent-bundle", &["words"]),
    ("getrandom", &["api"]),
    ("harfrust", &["paper"]),
    ("hayro", &["paper"]),
    ("lopdf", &["paper"]),
    ("printpdf", &["paper"]),
    ("rfd", &["hadir-desktop"]),
    ("rusqlite", &["store", "tests"]),
    ("tauri", &["hadir-desktop"]),
    ("tauri-build", &["hadir-desktop"]),
    ("thirtyfour", &["tests"]),
    ("ts-rs", &["api"]),
];

/// Crates that open connections; no shipped program may contain one, not even far below.
const NETWORK: [&str; 9] =
    ["attohttpc", "curl", "h2", "hyper", "isahc", "reqwest", "rustls", "tungstenite", "ureq"];

/// What users get.
const SHIPPED: [&str; 2] = ["cli", "hadir-desktop"];

fn metadata() -> Value {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        // The systems that Hadir is built for; on telephones Tauri itself opens connections.
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .args(["--filter-platform", "x86_64-pc-windows-msvc"])
        .current_dir(root())
        .output()
        .expect("cargo describes the workspace");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo metadata: {complaint}");
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
}

/// The members and what each names in its manifest, for building and testing alike.
fn members() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata();
    let ids: BTreeSet<&str> =
        array(&metadata["workspace_members"]).filter_map(Value::as_str).collect();
    array(&metadata["packages"])
        .filter(|package| ids.contains(text(&package["id"])))
        .map(|package| {
            let names = array(&package["dependencies"]).map(|one| text(&one["name"]).to_owned());
            (text(&package["name"]).to_owned(), names.collect())
        })
        .collect()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn arrows_point_inwards() {
    let members = members();
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    assert_eq!(
        members.keys().map(String::as_str).collect::<Vec<_>>(),
        allowed.keys().copied().collect::<Vec<_>>(),
        "each member of the workspace has its place in the picture"
    );
    let mut offences = Vec::new();
    for (member, known) in &members {
        for other in known.iter().filter(|name| members.contains_key(*name)) {
            if !allowed[member.as_str()].contains(&other.as_str()) {
                offences.push(format!("{member} knows {other}"));
            }
        }
    }
    none(&offences, "arrows are drawn in src-tauri/README.md");
}

#[test]
fn what_one_room_hides_no_other_knows() {
    let mut offences = Vec::new();
    for (member, known) in members() {
        for (outside, rooms) in KNOWN_BY {
            if known.contains(outside) && !rooms.contains(&member.as_str()) {
                offences.push(format!("{member} knows {outside}, which is for {rooms:?}"));
            }
        }
    }
    none(&offences, "each of these crates has one room");
}

#[test]
fn nothing_that_ships_can_open_a_connection() {
    let metadata = metadata();
    let names: BTreeMap<&str, &str> = array(&metadata["packages"])
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    let edges: BTreeMap<&str, &Value> = array(&metadata["resolve"]["nodes"])
        .map(|node| (text(&node["id"]), &node["deps"]))
        .collect();
    let mut offences = Vec::new();
    for shipped in SHIPPED {
        let start = names.iter().find(|(_, name)| **name == shipped);
        let mut waiting = vec![*start.expect("shipped programs are members").0];
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            if NETWORK.contains(&names[id]) {
                offences.push(format!("{shipped} contains {}", names[id]));
            }
            // Kind null is a normal dependency; build scripts and tests do not ship.
            waiting.extend(array(edges[id]).filter_map(|edge| {
                let ships = array(&edge["dep_kinds"]).any(|kind| kind["kind"].is_null());
                ships.then(|| text(&edge["pkg"]))
            }));
        }
        assert!(seen.len() > 50, "{shipped} was walked through: {}", seen.len());
    }
    none(&offences, "nothing leaves the laptop by network");
}
