//! What holds for the screen: logical directions, no words or dates of the web view, one door.

use super::{Source, none, sources};

fn screen(path: &str) -> bool {
    path.starts_with("ui/") && !path.contains("/generated/")
}

/// Properties and values that mean another side when the writing direction turns.
const SIDES: [&str; 14] = [
    "left:",
    "right:",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "text-align: left",
    "text-align: right",
];

/// Where a property begins: at the start of a line or after what ends the one before.
fn begins_property(line: &str, at: usize) -> bool {
    let before = line[..at].trim_end();
    before.is_empty() || before.ends_with(['{', ';', '"', '\''])
}

/// Formatting and comparing by the web view, which differs from one system to the next, and
/// what a pure screen does not ask for.
const WEB_VIEW: [&str; 7] =
    ["toLocale", "Intl.", "localeCompare", "Date.now", "new Date", "Math.random", "innerHTML"];

fn offences(files: Vec<Source>, found: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut offences = Vec::new();
    for source in files {
        for (number, line) in source.lines() {
            let code = line.trim_start();
            if code.starts_with("//") || code.starts_with('*') || code.starts_with("/*") {
                continue;
            }
            if let Some(what) = found(line) {
                offences.push(source.at(number, &what));
            }
        }
    }
    offences
}

#[test]
fn directions_are_logical() {
    let files = sources(&[".css", ".svelte", ".html"], screen);
    assert!(!files.is_empty(), "there is a screen");
    let wrong = offences(files, |line| {
        SIDES.iter().find_map(|side| {
            line.match_indices(side)
                .any(|(at, _)| begins_property(line, at))
                .then(|| line.trim().to_owned())
        })
    });
    none(&wrong, "inline-start and inline-end, never left and right");
}

#[test]
fn the_web_view_formats_nothing() {
    let files = sources(&[".ts", ".svelte", ".js"], |path| path.starts_with("ui/src/"));
    let wrong = offences(files, |line| {
        let found = WEB_VIEW.iter().find(|word| line.contains(**word));
        found.map(|word| format!("{word}: {}", line.trim()))
    });
    none(&wrong, "dates, numbers and order come from Rust");
}

/// What Chromium 109 lacks, the last one that Windows 7 and 8.1 get: each with the version that
/// brought it, after MDN's tables. The build lowers syntax; nothing lowers these.
const TOO_NEW: [(&str, u32); 15] = [
    ("toSorted(", 110),
    ("toReversed(", 110),
    ("toSpliced(", 110),
    ("oklch(", 111),
    ("color-mix(", 111),
    ("popover=", 114),
    ("subgrid", 117),
    ("@starting-style", 117),
    ("Object.groupBy", 117),
    ("Map.groupBy", 117),
    ("@scope", 118),
    ("Promise.withResolvers", 119),
    ("URL.canParse", 120),
    ("Array.fromAsync", 121),
    ("light-dark(", 123),
];

#[test]
fn the_oldest_web_view_understands_the_screen() {
    let files = sources(&[".ts", ".svelte", ".css"], |path| path.starts_with("ui/src/"));
    let wrong = offences(files, |line| {
        let found = TOO_NEW.iter().find(|(word, _)| line.contains(word));
        found.map(|(word, since)| format!("{word} came with Chromium {since}"))
    });
    none(&wrong, "Chromium 109 is the last WebView2 of Windows 7 and 8.1");
}

#[test]
fn one_file_knows_tauri() {
    let wrong: Vec<String> = sources(&[".ts", ".svelte"], |path| path.starts_with("ui/src/"))
        .into_iter()
        .filter(|source| source.text.contains("@tauri-apps/"))
        .map(|source| source.path)
        .filter(|path| path != "ui/src/backend/tauri.ts")
        .collect();
    none(&wrong, "only ui/src/backend/tauri.ts imports @tauri-apps");
}

#[test]
fn parts_know_no_page() {
    let files = sources(&[".ts", ".svelte"], |path| path.starts_with("ui/src/parts/"));
    let wrong = offences(files, |line| {
        let imports = line.contains("import ") || line.contains(" from ");
        (imports && line.contains("pages/")).then(|| line.trim().to_owned())
    });
    none(&wrong, "parts know no noun, hence no page");
}
