//! The command line: a file for each command.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::platform::config::Settings;

pub mod doctor;
pub mod import;
pub mod serve;
pub mod user;

/// What no flag says.
const VARIABLES: &str = "\
Variables without a flag:
  PLENUM_LOG            Filter of the log: info, debug, plenum=debug,info [default: info]
  PLENUM_DEMO_PASSWORD  Password of the accounts of --demo [default: plenum-demo]";

/// A discussion forum for open-government summits: every session proposal gets a public conversation.
#[derive(Parser)]
#[command(name = "plenum", version, about, long_about = None, after_help = VARIABLES, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the forum (what is done without a command)
    #[command(after_help = VARIABLES)]
    Serve(Settings),
    /// Make accounts, give roles, set passwords
    User(user::Arguments),
    /// Bring in proposals
    Import(import::arguments::Arguments),
    /// Compare what is counted with the rows it counts
    Doctor(doctor::Arguments),
}

/// Reads the command line and does what it says. A mistake is one line on standard error.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            // Help and usage go where clap sends them; nobody is left to tell if that fails.
            let _printed = error.print();
            return ExitCode::from(code);
        }
    };
    let outcome = match cli.command {
        None => serve::run(cli.settings),
        Some(Command::Serve(settings)) => serve::run(settings),
        Some(Command::User(arguments)) => user::run(&arguments),
        Some(Command::Import(arguments)) => import::run(&arguments),
        Some(Command::Doctor(arguments)) => doctor::run(&arguments),
    };
    outcome.unwrap_or_else(|sentence| {
        eprintln!("plenum: {sentence}");
        ExitCode::FAILURE
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;

    /// The flags and the variables that a text names.
    fn settings(text: &str) -> BTreeSet<&str> {
        text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "-_".contains(letter)))
            .filter(|word| {
                word.starts_with("--") || word.starts_with("PLENUM_") || *word == "DATABASE_URL"
            })
            .filter(|word| word.trim_matches('-').len() > 1)
            .collect()
    }

    #[test]
    fn every_setting_of_the_readme_is_in_the_help() {
        let readme = include_str!("../../README.md");
        let (_, rest) = readme.split_once("## Configuration").unwrap();
        let (told, _) = rest.split_once("\n## ").unwrap();
        let help = Cli::command().render_long_help().to_string();
        let (told, known) = (settings(told), settings(&help));
        for name in [
            "--listen",
            "DATABASE_URL",
            "PLENUM_LOG",
            "PLENUM_DEMO_PASSWORD",
        ] {
            assert!(told.contains(name) && known.contains(name), "{name}");
        }
        let unknown: Vec<_> = told.difference(&known).collect();
        assert!(unknown.is_empty(), "{unknown:?} not in\n{help}");
    }

    #[test]
    fn a_wrong_value_is_refused_and_its_flag_named() {
        for (flag, value) in [
            ("--connections", "0"),
            ("--hash-memory", "7"),
            ("--hash-passes", "0"),
            ("--listen", "nowhere"),
            ("--url", "ftp://forum.example"),
            ("--database", "mysql://forum.example"),
        ] {
            let refused = Cli::try_parse_from(["plenum", flag, value]).err().unwrap();
            let said = refused.to_string();
            let line = said.lines().next().unwrap();
            assert!(line.contains(flag) && line.contains(value), "{said}");
        }
    }
}
