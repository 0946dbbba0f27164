//! The command line: a file for each command.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::platform::config::Settings;

pub mod doctor;
pub mod import;
pub mod serve;
pub mod user;

/// A discussion forum for open-government summits: every session proposal gets a public conversation.
#[derive(Parser)]
#[command(name = "plenum", version, about, long_about = None, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the forum (what is done without a command)
    Serve(Settings),
    /// Make accounts, give roles, set passwords
    User(user::Arguments),
    /// Bring in proposals
    Import(import::Arguments),
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

/// The whole of `--help`, for the test that holds the README against it.
#[must_use]
pub fn help() -> String {
    Cli::command().render_long_help().to_string()
}
