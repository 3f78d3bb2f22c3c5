//! `cargo xtask bench paper`: certificates as we print them, and the same by other programs.
//!
//! Each program reads the words, prints, and writes files, as a process of its own; what counts is
//! the processor time of the whole process, because other work on the machine falsifies clocks.

use crate::peers::{self, Peer};
use crate::steps::{Outcome, built, cargo, failed, output, program, run, step};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many certificates are printed at once.
const COUNTS: [usize; 3] = [100, 1000, 10_000];
/// Runs of what takes little time; the one that took least counts.
const RUNS: usize = 3;
/// First certificates, of which the median counts.
const FIRSTS: usize = 9;
const OURS: &str = "Hadir";
const KIB: f64 = 1024.0;

/// What one program took for one job.
struct Took {
    who: String,
    separate: bool,
    count: usize,
    cpu: f64,
    bytes: f64,
    /// Of each certificate but the first; for files with all of them.
    more: Option<f64>,
    peak_mib: f64,
}

impl Took {
    fn rate(&self) -> f64 {
        float(self.count) / self.cpu
    }
}

/// What a program takes until the first certificate is there, in milliseconds.
struct First {
    who: String,
    whole: f64,
    cpu: f64,
    inside: f64,
}

/// Builds, measures, prints.
pub(crate) fn bench() -> Outcome {
    step("Release build", || {
        let build = ["build", "--release", "--package", "paper"];
        run(cargo().args(build).args(["--example", "thousand", "--example", "content"]))
    })?;
    let peers = step("Other programs", peers::prepare)?;
    let own = step("Our own preview", || {
        let said = output(program(built("release", "examples/thousand")).arg("1"))?;
        serde_json::from_str::<Value>(&said).map_err(|error| failed(error.to_string()))
    })?;
    for count in [1].iter().chain(&COUNTS) {
        let content = content(*count);
        fs::create_dir_all(&content).map_err(|error| failed(error.to_string()))?;
        let mut write = program(built("release", "examples/content"));
        run(write.arg(count.to_string()).arg(content))?;
    }
    let mut firsts = vec![step(OURS, || first(OURS, &ours))?];
    for peer in peers.iter().filter(|peer| peer.separate.is_some()) {
        firsts.push(step(&peer.name, || first(&peer.name, &|count, _| by(peer, count, "all")))?);
    }
    let mut all = Vec::new();
    for (separate, count) in [(false, 1000), (false, 10_000), (true, 1000), (true, 10_000)] {
        let name = if separate { "files" } else { "certificates in one file" };
        step(&format!("{count} {name}"), || {
            all.push(took(OURS, separate, count, &ours)?);
            for peer in &peers {
                let form = if separate { peer.separate } else { peer.all };
                let most = if separate { peer.most.1 } else { peer.most.0 };
                let Some(form) = form else { continue };
                // What is slow prints fewer, once.
                if count > most && count > 1000 {
                    continue;
                }
                let command = |count, _| by(peer, count, form);
                all.push(took(&peer.name, separate, count.min(most), &command)?);
            }
            Ok(())
        })?;
    }
    print(&all, &firsts, &own)
}

fn content(count: usize) -> PathBuf {
    peers::folder().join(format!("content-{count}"))
}

fn out() -> PathBuf {
    peers::folder().join("out")
}

fn ours(count: usize, separate: bool) -> Command {
    let mut command = program(built("release", "examples/thousand"));
    command.arg(count.to_string()).arg(if separate { "separate" } else { "all" }).arg(out());
    command
}

fn by(peer: &Peer, count: usize, form: &str) -> Command {
    peer.command(&content(count), &out(), form)
}

/// Runs once, into an empty folder: processor seconds, milliseconds, peak memory, what it said,
/// and how long the files are together.
fn measured(command: &Command) -> Outcome<(Value, f64)> {
    // Not there the first time.
    let _ = fs::remove_dir_all(out());
    fs::create_dir_all(out()).map_err(|error| failed(error.to_string()))?;
    let mut measure = program("python3");
    measure.arg(peers::script("measure.py")).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        measure.envs(value.map(|value| (name, value)));
    }
    let said = output(&mut measure)?;
    let took = serde_json::from_str(&said).map_err(|error| failed(error.to_string()))?;
    Ok((took, length(&out())?))
}

fn length(folder: &Path) -> Outcome<f64> {
    let files = fs::read_dir(folder).map_err(|error| failed(error.to_string()))?;
    let length = |file: std::io::Result<fs::DirEntry>| Ok(file?.metadata()?.len());
    let lengths: std::io::Result<Vec<u64>> = files.map(length).collect();
    let lengths = lengths.map_err(|error| failed(error.to_string()))?;
    // Exact up to 2^53 bytes.
    #[allow(clippy::cast_precision_loss, reason = "no disk holds 2^53 bytes")]
    Ok(lengths.iter().sum::<u64>() as f64)
}

fn took(
    who: &str,
    separate: bool,
    count: usize,
    command: &dyn Fn(usize, bool) -> Command,
) -> Outcome<Took> {
    let runs = if count == 1000 { RUNS } else { 1 };
    let mut best: Option<Took> = None;
    let one = if separate { None } else { Some(measured(&command(1, false))?.1) };
    for _ in 0..runs {
        let (said, bytes) = measured(&command(count, separate))?;
        let more = one.map(|one| (bytes - one) / float(count - 1));
        let (cpu, peak_mib) = (number(&said, "cpu_seconds")?, number(&said, "peak_kib")? / KIB);
        if best.as_ref().is_none_or(|best| cpu < best.cpu) {
            best = Some(Took { who: who.to_owned(), separate, count, cpu, bytes, more, peak_mib });
        }
    }
    best.ok_or_else(|| failed("nothing was measured"))
}

fn first(who: &str, command: &dyn Fn(usize, bool) -> Command) -> Outcome<First> {
    let (mut whole, mut cpu, mut inside) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..FIRSTS {
        let (said, _) = measured(&command(1, false))?;
        whole.push(number(&said, "wall_milliseconds")?);
        cpu.push(number(&said, "cpu_seconds")? * 1000.0);
        let told = said["said"].as_str().unwrap_or_default();
        let told: Value = serde_json::from_str(told).map_err(|error| failed(error.to_string()))?;
        inside.push(number(&told, "in_process_milliseconds")?);
    }
    Ok(First {
        who: who.to_owned(),
        whole: median(whole),
        cpu: median(cpu),
        inside: median(inside),
    })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn number(value: &Value, name: &str) -> Outcome<f64> {
    value[name].as_f64().ok_or_else(|| failed(format!("{name} was not measured")))
}

#[allow(clippy::cast_precision_loss, reason = "a count of certificates")]
fn float(count: usize) -> f64 {
    count as f64
}

/// Where it was measured.
fn place() -> Outcome<String> {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name"));
    let model = model.map_or("unknown processor", |model| model.trim_matches(['\t', ' ', ':']));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("unknown");
    let date = output(program("date").arg("+%F"))?;
    let commit = output(program("git").args(["rev-parse", "--short", "HEAD"]))?;
    let (date, commit) = (date.trim(), commit.trim());
    Ok(format!("{model}, {cores} cores, load {load}, {date}, commit {commit}"))
}

/// How many times as fast we are.
fn ratio(all: &[Took], one: &Took) -> Option<f64> {
    let same = |own: &&Took| own.who == OURS && own.separate == one.separate;
    let own = all.iter().filter(same).min_by_key(|own| own.count.abs_diff(one.count))?;
    Some(own.rate() / one.rate())
}

fn print(all: &[Took], firsts: &[First], own: &Value) -> Outcome {
    println!("\n{}", place()?);
    println!(
        "\n| | | certificates | CPU s | each CPU s | bytes each | beyond the first | peak MiB | \
         Hadir is faster |\n|---|---|---:|---:|---:|---:|---:|---:|---:|"
    );
    for took in all {
        let Took { who, separate, count, cpu, bytes, more, peak_mib } = took;
        let form = if *separate { "separate" } else { "one file" };
        let (rate, each) = (took.rate(), bytes / float(*count));
        let more = more.map(|more| format!("{more:.0}")).unwrap_or_default();
        let times = ratio(all, took).filter(|_| *who != OURS);
        let times = times.map(|times| format!("{times:.1} ×")).unwrap_or_default();
        println!(
            "| {who} | {form} | {count} | {cpu:.2} | {rate:.0} | {each:.0} | {more} | \
             {peak_mib:.0} | {times} |"
        );
    }
    println!("\n| first certificate | whole process | its CPU | in the process |");
    println!("|---|---:|---:|---:|");
    for First { who, whole, cpu, inside } in firsts {
        println!("| {who} | {whole:.1} ms | {cpu:.1} ms | {inside:.1} ms |");
    }
    goals(all, firsts, own)
}

/// What should be, and whether it is.
fn goals(all: &[Took], firsts: &[First], own: &Value) -> Outcome {
    let ours = |separate| {
        let same = |one: &&Took| one.who == OURS && one.separate == separate;
        all.iter().filter(same).max_by_key(|one| one.count)
    };
    let typst = |separate| {
        let same = |one: &&Took| one.who.starts_with("Typst") && one.separate == separate;
        all.iter().filter(same).filter_map(|one| ratio(all, one)).min_by(f64::total_cmp)
    };
    let (Some(file), Some(files)) = (ours(false), ours(true)) else { return Ok(()) };
    let first = firsts.first().map(|first| first.inside);
    let preview = number(own, "preview_milliseconds")?;
    println!("\n| goal | measured | wanted | ok |\n|---|---:|---:|---|");
    for (what, measured, wanted, unit, least) in [
        ("one file, against the faster Typst", typst(false), 5.0, "×", true),
        ("separate files, against Typst", typst(true), 12.0, "×", true),
        ("each beyond the first, one file", file.more, 1331.0, "bytes", false),
        ("first certificate, in the process", first, 15.0, "ms", false),
        ("peak memory, 10,000 in one file", Some(file.peak_mib), 250.0, "MiB", false),
        ("peak memory, 10,000 files", Some(files.peak_mib), 250.0, "MiB", false),
        ("certificate to a picture 1,200 pixels wide", Some(preview), 100.0, "ms", false),
    ] {
        let bound = if least { "≥" } else { "≤" };
        let (measured, ok) = match measured {
            None => ("not measured".to_owned(), "?"),
            Some(measured) => {
                let holds = if least { measured >= wanted } else { measured <= wanted };
                (format!("{measured:.1} {unit}"), if holds { "yes" } else { "NO" })
            }
        };
        println!("| {what} | {measured} | {bound} {wanted:.0} {unit} | {ok} |");
    }
    Ok(())
}
