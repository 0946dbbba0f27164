//! `plenum user`: accounts from the command line, on the same database that the forum runs on.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::DisplayName;
use crate::accounts::model::listing::{Listed, list};
use crate::accounts::model::names::Name;
use crate::accounts::model::signing_up::{NewAccount, add};
use crate::accounts::model::{AccountId, GroupId, finding, passwords, roles};
use crate::app;
use crate::platform::config::{Cost, Storage};
use crate::platform::db::readers::Readers;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::{Error, Result as Answer, Words};
use crate::platform::i18n::dates::machine;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::passwords::Passwords;
use crate::platform::site;
use crate::platform::tokens::random_text;
use crate::sessions::model::signing_in::change_password;
use crate::words;

/// What `plenum user` can be told.
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    storage: Storage,
    #[command(flatten)]
    cost: Cost,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Make an account whose address nobody has to confirm
    Add {
        /// Its user name
        name: String,
        /// Its mail address
        #[arg(long, value_name = "ADDRESS")]
        address: String,
        /// A role: moderator, organiser, committee or admin
        #[arg(long, value_name = "ROLE", value_parser = role)]
        role: Option<GroupId>,
        /// Its name on pages; without it, the user name
        #[arg(long, value_name = "NAME")]
        display_name: Option<String>,
        /// Read its password from standard input; without this, one is made and printed
        #[arg(long)]
        password_stdin: bool,
    },
    /// Give a role, or take it away
    Role {
        /// A user name
        name: String,
        /// A role: moderator, organiser, committee or admin
        #[arg(value_parser = role)]
        role: GroupId,
        /// Take it away
        #[arg(long)]
        remove: bool,
    },
    /// Set a password, read from standard input; all sessions of the account end
    Password {
        /// A user name
        name: String,
    },
    /// List the accounts
    List,
}

/// Does what was asked.
///
/// # Errors
/// One sentence for the operator.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let desk = Desk::open(arguments).await?;
        match &arguments.command {
            Command::Add {
                name,
                address,
                role,
                display_name,
                password_stdin,
            } => {
                let shown = display_name.as_deref().unwrap_or(name);
                desk.add(name, shown, address, *role, *password_stdin).await
            }
            Command::Role { name, role, remove } => desk.role(name, *role, *remove).await,
            Command::Password { name } => desk.password(name).await,
            Command::List => desk.list().await,
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn role(word: &str) -> Result<GroupId, String> {
    roles::named(word)
        .filter(|group| *group != GroupId::MEMBERS)
        .ok_or_else(|| "a role is one of moderator, organiser, committee, admin".to_owned())
}

/// What a command works with.
struct Desk {
    readers: Readers,
    writer: Writer,
    passwords: Passwords,
}

impl Desk {
    async fn open(arguments: &Arguments) -> Result<Self, String> {
        let opened = app::open(&arguments.storage).await;
        Ok(Self {
            writer: opened.map_err(|error| error.to_string())?,
            readers: Readers::start(&arguments.storage.address(), 1)?,
            passwords: Passwords::new(&arguments.cost)?,
        })
    }

    async fn add(
        &self,
        name: &str,
        display_name: &str,
        address: &str,
        role: Option<GroupId>,
        password_stdin: bool,
    ) -> Result<(), String> {
        let (password, made) = if password_stdin {
            (from_stdin()?, false)
        } else {
            (random_text::<15>(), true)
        };
        passwords::check(&password, &[name, display_name, address])
            .map_err(|words| said(&words))?;
        let hash = self.passwords.hash_here(&password).map_err(told)?;
        let settings = self.readers.read(site::load).await.map_err(told)?;
        let account = NewAccount {
            name: Name::parse(name).map_err(|words| said(&words))?,
            display_name: DisplayName::parse(display_name).map_err(|words| said(&words))?,
            address: MailAddress::parse(address).map_err(|words| said(&words))?,
            password_hash: Some(hash),
            lang: settings.locale,
            time_zone: settings.zone,
        };
        self.writer
            .write(move |tx| {
                let id = add(tx, &account)?;
                role.map_or(Ok(()), |role| roles::join(tx, id, role, None))
            })
            .await
            .map_err(told)?;
        if made {
            print(&format!("{password}\n"))?;
        }
        Ok(())
    }

    async fn role(&self, name: &str, role: GroupId, remove: bool) -> Result<(), String> {
        self.with(name, move |tx, id| {
            if remove {
                return roles::leave(tx, id, role, None);
            }
            match finding::by_id(tx.db, id)? {
                Some(account) if account.state.may_sign_in() => roles::join(tx, id, role, None),
                _ => Err(Error::Conflict(words!("accounts-role-inactive"))),
            }
        })
        .await
    }

    async fn password(&self, name: &str) -> Result<(), String> {
        let password = from_stdin()?;
        passwords::check(&password, &[name]).map_err(|words| said(&words))?;
        let hash = self.passwords.hash_here(&password).map_err(told)?;
        self.with(name, move |tx, id| change_password(tx, id, &hash, None))
            .await
    }

    /// Does something to the account with a name.
    async fn with(
        &self,
        name: &str,
        job: impl Fn(&mut Tx<'_>, AccountId) -> Answer<()> + Send + 'static,
    ) -> Result<(), String> {
        let sought = name.to_owned();
        self.writer
            .write(move |tx| {
                let account = finding::by_name(tx.db, &sought)?.ok_or(Error::NotFound)?;
                job(tx, account.id)
            })
            .await
            .map_err(|error| match error {
                Error::NotFound => format!("nobody here has the user name {name:?}"),
                error => told(error),
            })
    }

    async fn list(&self) -> Result<(), String> {
        let mut from = AccountId::NOBODY;
        print(&line([
            "NAME",
            "STATE",
            "ROLES",
            "SINCE",
            "ADDRESS",
            "DISPLAY NAME",
        ]))?;
        loop {
            let accounts = self
                .readers
                .read(move |db| list(db, from))
                .await
                .map_err(told)?;
            let Some(last) = accounts.last() else {
                return Ok(());
            };
            from = last.id;
            for account in &accounts {
                print(&row(account))?;
            }
        }
    }
}

fn row(account: &Listed) -> String {
    let roles: Vec<&str> = GroupId::BUILT_IN
        .iter()
        .filter(|(group, _)| *group != GroupId::MEMBERS && account.groups.contains(group))
        .map(|(_, word)| *word)
        .collect();
    let roles = if roles.is_empty() {
        "-".to_owned()
    } else {
        roles.join(",")
    };
    let since = machine(account.created_at.0);
    line([
        &account.name,
        account.state.word(),
        &roles,
        since.get(..10).unwrap_or_default(),
        account.address.as_deref().unwrap_or("-"),
        &account.display_name,
    ])
}

fn line(cells: [&str; 6]) -> String {
    let [name, state, roles, since, address, display_name] = cells;
    format!("{name:<30}  {state:<11}  {roles:<20}  {since:<10}  {address:<30}  {display_name}\n")
}

/// The first line of standard input.
fn from_stdin() -> Result<String, String> {
    let mut password = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut password)
        .map_err(|error| format!("no password could be read: {error}"))?;
    Ok(password.trim_end_matches(['\r', '\n']).to_owned())
}

fn print(text: &str) -> Result<(), String> {
    std::io::stdout()
        .write_all(text.as_bytes())
        .map_err(|error| error.to_string())
}

fn said(words: &Words) -> String {
    messages::say(Locale::En, words).into_owned()
}

fn told(error: Error) -> String {
    match error {
        Error::Invalid(problems) => problems
            .iter()
            .map(|problem| said(&problem.words))
            .collect::<Vec<_>>()
            .join(" "),
        Error::Conflict(words) | Error::Forbidden(words) => said(&words),
        error => error.to_string(),
    }
}
