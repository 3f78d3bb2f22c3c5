//! `hadir`: the same commands as the window, without one.
//!
//! **Invariants.** Everything goes through `api`'s dispatcher; nothing is possible here that the
//! window cannot do. Exit codes: 0 done, 1 refused or not found with one line on standard error,
//! 2 wrong use.
//!
//! **Not here.** No rules and no words: sentences come from the messages, figures from `api`.

mod arguments;
mod friendly;
mod terminal;

use api::{App, Environment, Failure, Language, Words};
use clap::ArgMatches;
use serde_json::Value;
use std::path::PathBuf;
use std::process::ExitCode;
use terminal::Terminal;

/// Why nothing was done.
enum Stop {
    /// Refused; the sentence is for the user.
    Refused(String),
    /// Wrong use, as the argument parser says it.
    Usage(Box<clap::Error>),
    /// Wrong use that only the messages can say.
    Wrong(String),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let spoken = arguments::spoken_language(&arguments);
    let Ok(words) = Words::load() else { return ExitCode::from(1) };
    let terminal = Terminal;
    match run(&arguments, spoken, &words, &terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Refused(sentence)) => {
            terminal.error(&sentence);
            ExitCode::from(1)
        }
        Err(Stop::Wrong(sentence)) => {
            terminal.error(&sentence);
            ExitCode::from(2)
        }
        Err(Stop::Usage(error)) => {
            // Help and version are printed by the parser too; they are no errors.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
    }
}

fn run(
    arguments: &[String],
    spoken: Option<Language>,
    words: &Words,
    terminal: &Terminal,
) -> Result<(), Stop> {
    let language = spoken.unwrap_or_else(arguments::system_language);
    let parser = arguments::parser(words, language);
    let matches =
        parser.try_get_matches_from(arguments).map_err(|error| Stop::Usage(error.into()))?;
    let json = matches.get_flag("json");
    if let Some(("call", call)) = matches.subcommand()
        && call.get_flag("list")
    {
        friendly::list_commands(terminal, json);
        return Ok(());
    }
    let data = matches.get_one::<PathBuf>("data").ok_or_else(|| {
        Stop::Wrong(words.say(language, api::Digits::Auto, "cli-no-data-folder", &[]))
    })?;
    let refuse = |failure: Failure| Stop::Refused(api::sentence(words, language, &failure));
    let mut app = App::open(data, Environment::real()).map_err(refuse)?;
    if let Some(language) = spoken {
        app.speak(language);
    }
    let Some((name, of)) = matches.subcommand() else { return Ok(()) };
    let output = friendly::answer(&mut app, name, of)?;
    if json {
        terminal.print(&output.json.to_string());
    } else {
        for line in output.lines {
            terminal.print(&line);
        }
    }
    Ok(())
}

/// The answer of a command in both forms.
struct Output {
    json: Value,
    lines: Vec<String>,
}

/// A failure as the sentence that the register's language has for it.
fn refused(app: &App, failure: &Failure) -> Stop {
    Stop::Refused(app.sentence(failure))
}

/// A text argument that the parser has made sure of.
fn given<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}
