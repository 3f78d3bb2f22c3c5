//! `cargo xtask shaping`: asks FriBidi and HarfBuzz how the lines of the corpus are set.
//!
//! The answers are the reference that the tests of `paper` compare its own text engine with, so
//! nothing here uses that engine: levels and order come from `fribidi`, glyphs from `hb-shape`,
//! and the scripts of runs are told apart here, by UAX #24.
//!
//! A line of a file is a language and a text, parted by tabs; whoever adds one writes no more.
//! This adds the runs from left to right, then a column for each face with the glyphs of each
//! run. Letters that cannot be seen are written as `{200C}`.

use crate::steps::{Outcome, failed, output, program, root, step};
use crate::{fonts, packages};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;
use unicode_script::{Script, UnicodeScript};

/// The files, each with the faces that set its lines.
const FILES: [(&str, [&str; 2]); 2] = [
    ("amiri.tsv", ["Amiri-Regular", "Amiri-Bold"]),
    ("syriac.tsv", ["NotoSansSyriac-Regular", "NotoSansSyriac-Bold"]),
];

/// Writes all references anew.
pub(crate) fn shaping() -> Outcome {
    step("Packages of the system", packages::prepare_shaping)?;
    step("Fonts", fonts::prepare)?;
    for (name, faces) in FILES {
        step(name, || {
            let file = root().join("src-tauri/crates/paper/tests/shaping").join(name);
            let text = fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
            let lines = text.lines().map(Line::read).collect::<Outcome<Vec<_>>>()?;
            let reference = reference(&lines, &faces)?;
            fs::write(&file, reference).map_err(|error| failed(error.to_string()))
        })?;
    }
    Ok(())
}

/// One line of the corpus.
struct Line {
    language: String,
    /// As it is written in the file.
    written: String,
    letters: Vec<char>,
}

/// A piece of a line that is shaped in one go.
struct Run {
    /// Letters of the line, without direction marks at its ends.
    letters: RangeInclusive<usize>,
    right_to_left: bool,
    script: Script,
}

impl Line {
    fn read(row: &str) -> Outcome<Self> {
        let mut columns = row.split('\t');
        let (Some(language), Some(written)) = (columns.next(), columns.next()) else {
            return Err(failed(format!("no language or no text: {row}")));
        };
        let letters = unescaped(written)
            .ok_or_else(|| failed(format!("neither letters nor their numbers: {written}")))?;
        Ok(Self { language: language.to_owned(), written: written.to_owned(), letters })
    }

    fn right_to_left(&self) -> bool {
        ["ar", "ckb", "syr"].contains(&self.language.as_str())
    }
}

/// The letters of a text in which `{200C}` stands for one of them.
fn unescaped(written: &str) -> Option<Vec<char>> {
    let mut letters = Vec::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('{') {
        let (number, after) = after.split_once('}')?;
        letters.extend(before.chars());
        letters.push(char::from_u32(u32::from_str_radix(number, 16).ok()?)?);
        rest = after;
    }
    letters.extend(rest.chars());
    Some(letters)
}

/// The file with all its columns.
fn reference(lines: &[Line], faces: &[&str]) -> Outcome<String> {
    let (right, left): (Vec<usize>, Vec<usize>) =
        (0..lines.len()).partition(|at| lines[*at].right_to_left());
    let mut runs: Vec<Vec<Run>> = lines.iter().map(|_| Vec::new()).collect();
    for (those, flag) in [(right, "--rtl"), (left, "--ltr")] {
        let texts: Vec<&Line> = those.iter().map(|at| &lines[*at]).collect();
        for (at, order) in those.iter().zip(orders(&texts, flag)?) {
            runs[*at] = order.runs(&lines[*at]);
        }
    }
    let mut rows: Vec<String> = lines
        .iter()
        .zip(&runs)
        .map(|(line, runs)| format!("{}\t{}\t{}", line.language, line.written, shown(runs)))
        .collect();
    for face in faces {
        for (row, glyphs) in rows.iter_mut().zip(glyphs(lines, &runs, face)?) {
            row.push('\t');
            row.push_str(&glyphs);
        }
    }
    Ok(rows.join("\n") + "\n")
}

/// The level of each letter, as FriBidi says.
struct Order {
    levels: Vec<usize>,
}

fn orders(lines: &[&Line], direction: &str) -> Outcome<Vec<Order>> {
    let folder = crate::steps::target();
    fs::create_dir_all(&folder).map_err(|error| failed(error.to_string()))?;
    let file = folder.join("shaping.txt");
    let texts: Vec<String> = lines.iter().map(|line| line.letters.iter().collect()).collect();
    fs::write(&file, texts.join("\n") + "\n").map_err(|error| failed(error.to_string()))?;
    let arguments = ["--novisual", "--nobreak", "--levels", direction];
    let told = output(program("fribidi").args(arguments).arg(&file))?;
    let mut rows = told.lines().filter(|row| !row.trim().is_empty());
    let order = |line: &&Line| {
        let numbers = rows.next()?.split_ascii_whitespace().map(|number| number.parse().ok());
        let levels = numbers.collect::<Option<Vec<usize>>>()?;
        (levels.len() == line.letters.len()).then_some(Order { levels })
    };
    let orders: Option<Vec<Order>> = lines.iter().map(order).collect();
    orders.ok_or_else(|| failed("fribidi says something else for a line than it used to"))
}

impl Order {
    /// The letters from left to right (rule L2 of UAX #9). FriBidi's own order would turn marks
    /// round, which shapers do not want.
    fn visual(&self) -> Vec<usize> {
        let mut visual: Vec<usize> = (0..self.levels.len()).collect();
        for level in (1..=self.levels.iter().copied().max().unwrap_or(0)).rev() {
            let reaches = |at: &usize| self.levels[*at] >= level;
            visual
                .chunk_by_mut(|one, other| reaches(one) == reaches(other))
                .filter(|chunk| reaches(&chunk[0]))
                .for_each(<[usize]>::reverse);
        }
        visual
    }

    /// The runs from left to right.
    fn runs(&self, line: &Line) -> Vec<Run> {
        let scripts = self.scripts(line);
        let mut runs: Vec<Run> = Vec::new();
        let mut before = None;
        let visual = self.visual();
        for at in visual.into_iter().filter(|at| !is_direction_mark(line.letters[*at])) {
            let key = (self.levels[at], scripts[at]);
            match runs.last_mut() {
                Some(run) if before == Some(key) && beside(&run.letters, at, &line.letters) => {
                    let (first, last) = (*run.letters.start(), *run.letters.end());
                    run.letters = first.min(at)..=last.max(at);
                }
                _ => runs.push(Run {
                    letters: at..=at,
                    right_to_left: self.levels[at] % 2 == 1,
                    script: scripts[at],
                }),
            }
            before = Some(key);
        }
        runs
    }

    /// The script of each letter. One that many scripts share takes that of the letter before it
    /// in its run, or after it, and a closing bracket that of its partner. A run without letters
    /// of its own takes the script before it, if that is digits or runs the same way, or else the
    /// script of the line.
    fn scripts(&self, line: &Line) -> Vec<Script> {
        let own: Vec<Option<Script>> = line.letters.iter().map(|letter| script(*letter)).collect();
        let found = own.iter().flatten();
        let fits = |script: &Script| (*script != Script::Latin) == line.right_to_left();
        let default = if line.right_to_left() { Script::Arabic } else { Script::Latin };
        let usual = found.copied().find(fits).unwrap_or(default);
        let mut scripts = Vec::with_capacity(own.len());
        let mut last = own.iter().flatten().next().copied().unwrap_or(usual);
        for run in self.levels.chunk_by(|one, other| one == other) {
            let range = scripts.len()..scripts.len() + run.len();
            let right_to_left = run[0] % 2 == 1;
            let digits = line.letters[range.clone()].iter().any(|letter| letter.is_numeric());
            let agrees = (last != Script::Latin) == right_to_left;
            let first = own[range.clone()].iter().flatten().next().copied();
            // A script goes on from the run before where it can: brackets belong to what is said.
            let from = if agrees { Some(last) } else { first };
            let mut current = from.unwrap_or(if digits { last } else { usual });
            for at in range {
                current = own[at].unwrap_or(current);
                scripts.push(current);
                last = own[at].unwrap_or(last);
            }
        }
        pair_brackets(&line.letters, &mut scripts);
        scripts
    }
}

/// Gives closing brackets the script of what opened them.
fn pair_brackets(letters: &[char], scripts: &mut [Script]) {
    let mut open: Vec<(char, Script)> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let pairs = ["()", "[]", "{}", "«»", "‹›", "“”", "‘’"];
        if let Some(pair) = pairs.iter().find(|pair| pair.starts_with(*letter)) {
            open.extend(pair.chars().last().map(|closing| (closing, scripts[at])));
        } else if let Some(found) = open.iter().rposition(|(closing, _)| closing == letter) {
            scripts[at] = open[found].1;
            open.truncate(found);
        }
    }
}

/// Whether a letter stands directly beside those of a run, but for direction marks.
fn beside(run: &RangeInclusive<usize>, at: usize, letters: &[char]) -> bool {
    let between = if at < *run.start() { at + 1..*run.start() } else { *run.end() + 1..at };
    letters[between].iter().all(|letter| is_direction_mark(*letter))
}

fn script(letter: char) -> Option<Script> {
    Some(letter.script()).filter(|script| !matches!(script, Script::Common | Script::Inherited))
}

fn is_direction_mark(letter: char) -> bool {
    matches!(letter,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// As `7-12<Arab 0-6>Latn`: first and last letter, direction, script.
fn shown(runs: &[Run]) -> String {
    let show = |run: &Run| {
        let (first, last) = (run.letters.start(), run.letters.end());
        let arrow = if run.right_to_left { '<' } else { '>' };
        format!("{first}-{last}{arrow}{}", run.script.short_name())
    };
    runs.iter().map(show).collect::<Vec<_>>().join(" ")
}

/// The glyphs of each line in a face: runs parted by `|`.
fn glyphs(lines: &[Line], runs: &[Vec<Run>], face: &str) -> Outcome<Vec<String>> {
    let font = root().join("assets/fonts").join(format!("{face}.ttf"));
    let mut orders = String::new();
    for (line, runs) in lines.iter().zip(runs) {
        for run in runs {
            order(&mut orders, line, run, &font);
        }
    }
    let file = crate::steps::target().join("shaping.txt");
    fs::write(&file, orders).map_err(|error| failed(error.to_string()))?;
    let input = fs::File::open(&file).map_err(|error| failed(error.to_string()))?;
    let told = output(program("hb-shape").arg("--batch").stdin(input))?;
    let mut told = told.lines();
    let mut advances = HashMap::new();
    let mut columns = Vec::new();
    for (line, runs) in lines.iter().zip(runs) {
        let mut column = Vec::new();
        for run in runs {
            let glyphs = told.next().and_then(|told| short(told, line, run, &mut advances));
            let fails = || failed(format!("{face} does not set this: {}", line.written));
            column.push(glyphs.ok_or_else(fails)?);
        }
        columns.push(column.join("|"));
    }
    Ok(columns)
}

/// One order to hb-shape, with what stands around the run.
fn order(orders: &mut String, line: &Line, run: &Run, font: &Path) {
    let numbers = |letters: &[char]| {
        let shown = letters.iter().filter(|letter| !is_direction_mark(**letter));
        shown.map(|letter| format!("{:X}", u32::from(*letter))).collect::<Vec<_>>().join(",")
    };
    let (first, last) = (*run.letters.start(), *run.letters.end());
    let direction = if run.right_to_left { "rtl" } else { "ltr" };
    let (script, language) = (run.script.short_name(), &line.language);
    // Clusters are letters here and never merged, as a name is found again letter by letter.
    write!(
        orders,
        "{};--direction={direction};--script={script};--language={language};--cluster-level=2;\
         --no-glyph-names;--remove-default-ignorables",
        font.display()
    )
    .ok();
    for (option, letters) in [
        ("unicodes-before", &line.letters[..first]),
        ("unicodes-after", &line.letters[last + 1..]),
        ("unicodes", &line.letters[first..=last]),
    ] {
        let numbers = numbers(letters);
        if !numbers.is_empty() {
            write!(orders, ";--{option}={numbers}").ok();
        }
    }
    orders.push('\n');
}

/// The answer for a run, without what goes without saying: the letter after the one before, and
/// the advance that the glyph had last. `None` when a glyph is missing.
fn short(
    told: &str,
    line: &Line,
    run: &Run,
    advances: &mut HashMap<String, String>,
) -> Option<String> {
    let letters: Vec<usize> =
        run.letters.clone().filter(|at| !is_direction_mark(line.letters[*at])).collect();
    let mut column = Vec::new();
    let mut expected = Some(if run.right_to_left { letters.len().checked_sub(1)? } else { 0 });
    for glyph in told.strip_prefix('[')?.strip_suffix(']')?.split('|').filter(|it| !it.is_empty()) {
        let (id, rest) = glyph.split_once('=')?;
        let (rest, advance) = rest.rsplit_once('+')?;
        let (cluster, offset) = rest.split_once('@').unwrap_or((rest, ""));
        let cluster: usize = cluster.parse().ok()?;
        let mut text = id.to_owned();
        if expected != Some(cluster) {
            write!(text, "={}", letters.get(cluster)?).ok()?;
        }
        expected = if run.right_to_left { cluster.checked_sub(1) } else { Some(cluster + 1) };
        if !offset.is_empty() {
            write!(text, "@{offset}").ok()?;
        }
        if advances.get(id).is_none_or(|before| before != advance) {
            write!(text, "+{advance}").ok()?;
            advances.insert(id.to_owned(), advance.to_owned());
        }
        column.push(text);
        if id == "0" {
            return None;
        }
    }
    Some(column.join(" "))
}
