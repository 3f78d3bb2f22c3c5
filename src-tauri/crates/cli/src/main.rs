//! `hadir`: the same commands as the window, without one.
//!
//! **Invariants.** Everything goes through `api`'s dispatcher; nothing is possible here that the
//! window cannot do. Exit codes: 0 done, 1 refused or not found with one line on standard error (a
//! sentence, with `--json` the failure itself), 2 wrong use. Only `demo`, `call` and
//! `begin` begin a register where there is none.
//!
//! **Not here.** No rules and no words: sentences come from the messages, figures from `api`.

mod arguments;
mod copies;
mod friendly;
mod merging;
mod terminal;

use api::{App, Environment, Failure, Language, WordArgument, Words};
use clap::ArgMatches;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use terminal::Terminal;

/// Why nothing was done.
enum Stop {
    /// Refused: the failure is for scripts, its sentence for people.
    Refused(Box<Failure>, String),
    /// Wrong use that the argument parser does not see.
    Wrong(String),
}

fn main() -> ExitCode {
    if let Some(ended) = api::served() {
        return ended;
    }
    let arguments: Vec<String> = std::env::args().collect();
    let spoken = arguments::spoken_language(&arguments);
    let Ok(words) = Words::load() else { return ExitCode::from(1) };
    let terminal = Terminal;
    let language = spoken.unwrap_or_else(arguments::system_language);
    let matches = match arguments::parser(&words, language).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version are printed by the parser too; they are no errors.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let json = matches.get_flag("json");
    match run(&matches, spoken, &words, &terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Refused(failure, sentence)) => {
            let plain = || sentence.clone();
            let line = if json {
                serde_json::to_string(&failure).unwrap_or_else(|_| plain())
            } else {
                plain()
            };
            terminal.error(&line);
            ExitCode::from(1)
        }
        Err(Stop::Wrong(sentence)) => {
            terminal.error(&sentence);
            ExitCode::from(2)
        }
    }
}

fn run(
    matches: &ArgMatches,
    spoken: Option<Language>,
    words: &Words,
    terminal: &Terminal,
) -> Result<(), Stop> {
    let language = spoken.unwrap_or_else(arguments::system_language);
    let json = matches.get_flag("json");
    let Some((name, of)) = matches.subcommand() else { return Ok(()) };
    if name == "call" && of.get_flag("list") {
        friendly::list_commands(terminal, json);
        return Ok(());
    }
    let output = if name == "inspect" {
        // Whoever has a copy in the hand needs no register to look into it.
        copies::inspect(words, language, of)?
    } else {
        if name == "begin" {
            // A file that is no copy is no reason to begin an empty register.
            let file = Path::new(given(of, "file"));
            api::inspect_file(words, language, &Environment::real(), file)
                .map_err(|failure| refused_before(words, language, failure))?;
        }
        let mut app = open(matches, name, words, language)?;
        if let Some(language) = spoken {
            app.speak(language);
        }
        friendly::answer(&mut app, name, of)?
    };
    if json {
        terminal.print(&output.json.to_string());
    } else {
        for line in output.lines {
            terminal.print(&line);
        }
    }
    Ok(())
}

/// The register that the command is about.
fn open(matches: &ArgMatches, name: &str, words: &Words, language: Language) -> Result<App, Stop> {
    let data = matches.get_one::<PathBuf>("data").ok_or_else(|| {
        Stop::Wrong(words.say(language, api::Digits::Auto, "cli-no-data-folder", &[]))
    })?;
    let opened = if matches!(name, "demo" | "call" | "begin") {
        App::open(data, Environment::real())
    } else {
        App::open_existing(data, Environment::real())
    };
    opened.map_err(|failure| refused_before(words, language, failure))
}

/// The answer of a command in both forms.
struct Output {
    json: Value,
    lines: Vec<String>,
}

/// A failure as the sentence that the register's language has for it.
fn refused(app: &App, failure: &Failure) -> Stop {
    Stop::Refused(Box::new(failure.clone()), app.sentence(failure))
}

/// A failure where no register is open.
fn refused_before(words: &Words, language: Language, failure: Failure) -> Stop {
    let sentence = api::sentence(words, language, &failure);
    Stop::Refused(Box::new(failure), sentence)
}

/// A refusal that only the command line knows: its code is that of its message, without `cli-`.
fn refused_here(app: &App, message: &str, texts: &[(&str, &str)]) -> Stop {
    let code = message.strip_prefix("cli-").unwrap_or(message);
    let failure =
        texts.iter().fold(Failure::new(code), |failure, (name, text)| failure.text(name, text));
    let arguments: Vec<(&str, WordArgument)> =
        texts.iter().map(|(name, text)| (*name, WordArgument::Text(text))).collect();
    Stop::Refused(Box::new(failure), app.say(message, &arguments))
}

/// A text argument that the parser has made sure of.
fn given<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}
