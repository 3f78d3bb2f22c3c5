//! What can be typed, with help in the user's language.

use api::{Digits, Language, Words};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

/// The language asked for by `--language`, read before the help is made in it.
pub(crate) fn spoken_language(arguments: &[String]) -> Option<Language> {
    let mut following = arguments.iter().skip(1);
    while let Some(argument) = following.next() {
        // Behind a subcommand `--language` means that of the certificates.
        if !argument.starts_with('-') {
            return None;
        }
        if let Some(tag) = argument.strip_prefix("--language=") {
            return Language::from_tag(tag);
        }
        if argument == "--language" {
            return following.next().and_then(|tag| Language::from_tag(tag));
        }
        if matches!(argument.as_str(), "--data" | "-d") {
            following.next();
        }
    }
    None
}

/// The language of the terminal, else Arabic as everywhere.
pub(crate) fn system_language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = named.as_deref().and_then(|name| name.split(['_', '.', '@']).next());
    tag.and_then(Language::from_tag).unwrap_or(Language::Arabic)
}

/// The whole command line.
pub(crate) fn parser(words: &Words, language: Language) -> Command {
    let say = |id: &str| words.say(language, Digits::Auto, id, &[]);
    let command = |name: &'static str| {
        Command::new(name)
            .about(say(&format!("cli-command-{name}")))
            .disable_help_flag(true)
            .arg(help_flag(&say))
    };
    let training = || Arg::new("training").required(true).help(say("cli-argument-training"));
    let out = || {
        let out = Arg::new("out").long("out").required(true).value_name("PATH");
        out.help(say("cli-option-out"))
    };
    let flag = |name: &'static str, id: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(id))
    };
    Command::new("hadir")
        .about(say("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{}:\n{{options}}",
            say("cli-usage"),
            say("cli-commands"),
            say("cli-options")
        ))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help_flag(&say))
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(say("cli-option-version")),
        )
        .arg(
            Arg::new("data")
                .long("data")
                .short('d')
                .env("HADIR_DATA")
                .hide_env(true)
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(say("cli-option-data")),
        )
        .arg(
            Arg::new("language")
                .long("language")
                .value_name("TAG")
                .value_parser(PossibleValuesParser::new(["ar", "ckb", "en", "it"]))
                .help(say("cli-option-language")),
        )
        .arg(flag("json", "cli-option-json").global(true))
        .subcommand(command("demo"))
        .subcommand(
            command("call")
                .arg(flag("list", "cli-option-list"))
                .arg(
                    Arg::new("name").required_unless_present("list").help(say("cli-argument-name")),
                )
                .arg(Arg::new("input").default_value("{}").help(say("cli-argument-input"))),
        )
        .subcommand(certificates(command("certificates").arg(training()).arg(out()), &say))
        .subcommand(
            command("register").arg(out()).arg(
                Arg::new("training")
                    .long("training")
                    .value_name("ID")
                    .help(say("cli-argument-training")),
            ),
        )
        .subcommand(sheet(&say, command("sheet").arg(training()).arg(out())))
        .subcommand(
            command("import")
                .arg(training())
                .arg(Arg::new("file").required(true).help(say("cli-argument-list")))
                .arg(
                    Arg::new("table")
                        .long("table")
                        .value_name("N")
                        .value_parser(value_parser!(u32).range(1..))
                        .help(say("cli-option-table")),
                )
                .arg(flag("dry-run", "cli-option-dry-run")),
        )
        .subcommand(
            command("copy")
                .arg(
                    Arg::new("to")
                        .long("to")
                        .required(true)
                        .value_name("DIR")
                        .help(say("cli-option-to")),
                )
                .arg(
                    Arg::new("training")
                        .long("training")
                        .value_name("ID")
                        .action(ArgAction::Append)
                        .help(say("cli-option-only-training")),
                ),
        )
        .subcommand(
            command("begin").arg(
                Arg::new("file").required(true).value_name("FILE").help(say("cli-argument-copy")),
            ),
        )
        .subcommand(
            command("inspect").arg(
                Arg::new("files")
                    .required(true)
                    .num_args(1..)
                    .value_name("FILE")
                    .help(say("cli-argument-files")),
            ),
        )
        .subcommand(
            command("merge").arg(flag("dry-run", "cli-option-merge-dry-run")).arg(
                Arg::new("files")
                    .required(true)
                    .num_args(1..)
                    .value_name("FILE")
                    .help(say("cli-argument-merge-files")),
            ),
        )
        .subcommand(command("hash"))
        .subcommand(
            command("history")
                .arg(Arg::new("noun").required(true).help(say("cli-argument-noun")))
                .arg(Arg::new("id").required(true).help(say("cli-argument-id"))),
        )
        .subcommand(command("duplicates"))
        .subcommand(command("undo"))
        .subcommand(command("redo"))
        .subcommand(command("check"))
        .subcommand(command("rebuild"))
}

/// What certificates can be asked for.
fn certificates(command: Command, say: &dyn Fn(&str) -> String) -> Command {
    let flag = |name: &'static str, id: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(id))
    };
    let value = |name: &'static str, shown: &'static str, id: &str| {
        Arg::new(name).long(name).value_name(shown).help(say(id))
    };
    let kinds = ["participation", "attendance", "completion", "trainer", "appreciation"];
    command
        .arg(flag("one-file", "cli-option-one-file").conflicts_with_all(["separate", "zip"]))
        .arg(flag("separate", "cli-option-separate").conflicts_with("zip"))
        .arg(flag("zip", "cli-option-zip"))
        .arg(
            Arg::new("languages")
                .long("language")
                .default_value("ar")
                .value_name("TAG")
                .help(say("cli-option-certificate-language")),
        )
        .arg(
            value("kind", "KIND", "cli-option-kind").value_parser(PossibleValuesParser::new(kinds)),
        )
        .arg(value("design", "NAME", "cli-option-design"))
        .arg(value("pattern", "PATTERN", "cli-option-pattern"))
        .arg(
            value("order", "ORDER", "cli-option-order")
                .default_value("list")
                .value_parser(PossibleValuesParser::new(["list", "name", "organisation"])),
        )
        .arg(flag("only-missing", "cli-option-only-missing"))
        .arg(value("replace", "REASON", "cli-option-replace").conflicts_with("only-missing"))
        .arg(value("person", "NAME", "cli-option-person").action(ArgAction::Append))
}

/// What can be chosen for a paper of tables.
fn sheet(say: &dyn Fn(&str) -> String, command: Command) -> Command {
    let option = |name: &'static str, id: &str| Arg::new(name).long(name).help(say(id));
    command
        .arg(option("kind", "cli-option-sheet-kind").default_value("sign-in").value_parser(
            PossibleValuesParser::new(["sign-in", "matrix", "summary", "name-proof"]),
        ))
        .arg(
            option("by", "cli-option-by")
                .value_parser(PossibleValuesParser::new(["day", "session"])),
        )
        .arg(option("session", "cli-option-session").value_name("ID"))
        .arg(
            option("walk-ins", "cli-option-walk-ins")
                .default_value("5")
                .value_name("N")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            Arg::new("private")
                .long("private")
                .action(ArgAction::SetTrue)
                .help(say("cli-option-private")),
        )
        .arg(option("columns", "cli-option-columns").default_value("").value_name("NAMES"))
        .arg(
            Arg::new("languages")
                .long("language")
                .value_name("TAG")
                .help(say("cli-option-sheet-language")),
        )
}

fn help_flag(say: &dyn Fn(&str) -> String) -> Arg {
    Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say("cli-option-help"))
}
