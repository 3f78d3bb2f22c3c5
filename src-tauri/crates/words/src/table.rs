//! The hand-checked table of date, number and list patterns, read once from the text compiled in.

use crate::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The patterns of one language. Placeholders: `{d}` day, `{M}` month name, `{y}` year, `{W}` weekday, with 1 and 2 for
/// the first and the last day of a range; `{days}` an already joined list; `{n}` a number; `{0}`, `{1}` list items.
#[derive(Deserialize)]
pub(crate) struct Patterns {
    pub(crate) months: [String; 12],
    pub(crate) days_sun_first: [String; 7],
    pub(crate) d: String,
    pub(crate) dm: String,
    pub(crate) full: String,
    pub(crate) range_m: String,
    pub(crate) range_y: String,
    pub(crate) range_x: String,
    pub(crate) cert_one: String,
    pub(crate) cert_range_m: String,
    pub(crate) cert_range_y: String,
    pub(crate) cert_range_x: String,
    pub(crate) cert_list_two: String,
    pub(crate) cert_list: String,
    /// How the first of a month is written on a certificate, where it differs ("1º").
    pub(crate) first_day: Option<String>,
    /// Word → day → both in one where the vowel falls: "dal" → "8" → "dall'8".
    #[serde(default)]
    pub(crate) elision: BTreeMap<String, BTreeMap<String, String>>,
    pub(crate) list2: String,
    pub(crate) list_mid: String,
    /// Between items that have commas of their own.
    pub(crate) list_mid_commas: String,
    pub(crate) days_mid: String,
    pub(crate) quotes: [String; 2],
    pub(crate) percent_arab: String,
    pub(crate) percent_latn: String,
    pub(crate) group_arab: String,
    pub(crate) decimal_arab: String,
    pub(crate) group_latn: String,
    pub(crate) decimal_latn: String,
    pub(crate) duration_h: String,
    pub(crate) duration_m: String,
    pub(crate) duration_hm: String,
    /// Bytes, then units of 1024, 1024² and 1024³.
    pub(crate) bytes: [String; 4],
    /// Further month names that are understood when typed, January first. Nobody types in a language of paper alone.
    #[serde(default)]
    pub(crate) read_months: [Vec<String>; 12],
    /// Words that may stand beside a typed date and mean nothing to it.
    #[serde(default)]
    pub(crate) read_ignored: Vec<String>,
    #[serde(default)]
    pub(crate) read_am: Vec<String>,
    #[serde(default)]
    pub(crate) read_pm: Vec<String>,
}

#[derive(Deserialize)]
struct Table {
    ar: Patterns,
    ckb: Patterns,
    en: Patterns,
    it: Patterns,
    kmr: Patterns,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    #[allow(
        clippy::expect_used,
        reason = "the text is compiled in and every test of this crate reads it"
    )]
    serde_json::from_str(include_str!("../data/dates-and-numbers.json"))
        .expect("the table of dates and numbers")
});

/// The patterns of `language`.
pub(crate) fn patterns(language: Language) -> &'static Patterns {
    match language {
        Language::Arabic => &TABLE.ar,
        Language::Sorani => &TABLE.ckb,
        Language::English => &TABLE.en,
        Language::Italian => &TABLE.it,
        Language::Kurmanji => &TABLE.kmr,
    }
}

/// Puts each value in the place of its placeholder: `fill("{d} {M}", &[("d", "1"), ("M", "June")])` is "1 June".
pub(crate) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some(open) = rest.find('{') {
        let (before, from_open) = rest.split_at(open);
        text.push_str(before);
        let Some(close) = from_open.find('}') else {
            rest = from_open;
            break;
        };
        let name = from_open.get(1..close).unwrap_or_default();
        if let Some((_, value)) = values.iter().find(|(key, _)| *key == name) {
            text.push_str(value);
        }
        rest = from_open.get(close + 1..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

/// Joins items two by two: all pairs but the last by `middle`, the last by `last`.
pub(crate) fn join(items: &[String], middle: &str, last: &str) -> String {
    let mut items = items.iter();
    let Some(first) = items.next() else {
        return String::new();
    };
    let mut joined = first.clone();
    while let Some(item) = items.next() {
        let pattern = if items.len() == 0 { last } else { middle };
        joined = fill(pattern, &[("0", &joined), ("1", item)]);
    }
    joined
}
