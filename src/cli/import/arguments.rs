//! What `plenum import` is told, as clap reads it.

use std::path::PathBuf;

use clap::Args;

use crate::imports::model::kinds::Kind;
use crate::imports::model::kinds::table::FIELDS;
use crate::imports::model::schedule::EVERY;
use crate::platform::config::Storage;
use crate::platform::networks::Networks;
use crate::platform::text::origin::Origin;

/// What `plenum import` is told.
#[derive(Args)]
pub struct Arguments {
    /// json (Plenum's own), osem-api, osem-csv, osem-page, schedule-xml, schedule-json, pretalx, csv, companion (the text of an old companion topic)
    #[arg(value_parser = kind)]
    pub(crate) kind: Kind,
    /// A file, an address that begins with http:// or https://, or - for standard input
    pub(crate) from: String,
    /// Short name of the summit in addresses, made at the first import: small letters, figures and hyphens
    #[arg(long, value_name = "SLUG")]
    pub(crate) summit: String,
    /// Name of the source, where a summit has several of one kind
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// OSEM's speakers, beside its events in a file
    #[arg(long, value_name = "FILE")]
    pub(crate) speakers: Option<PathBuf>,
    /// OSEM's tracks
    #[arg(long, value_name = "FILE")]
    pub(crate) tracks: Option<PathBuf>,
    /// OSEM's rooms
    #[arg(long, value_name = "FILE")]
    pub(crate) rooms: Option<PathBuf>,
    /// What lets the forum in at the address
    #[arg(
        long,
        env = "PLENUM_IMPORT_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    pub(crate) token: Option<String>,
    /// What a column of a csv holds, several times; without it, its headings are understood as far as they can be
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = column)]
    pub(crate) columns: Vec<(String, String)>,
    /// Another name of the source's host (fr.example.org), so that addresses under both are one; several times
    #[arg(long = "host-alias", value_name = "HOST")]
    pub(crate) aliases: Vec<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Have the running forum read the address again, every 60, 360 or 1440 minutes; address and token are kept with the source
    #[arg(long, value_name = "MINUTES", value_parser = every)]
    pub(crate) every: Option<i32>,
    /// Mark what the source no longer has as gone, even if that is most of it
    #[arg(long)]
    pub(crate) mark_gone: bool,
    /// Where things are kept.
    #[command(flatten)]
    pub(crate) storage: Storage,
    /// Networks that may be asked although they are private.
    #[arg(
        id = "import_fetch_allow",
        long = "fetch-allow",
        env = "PLENUM_FETCH_ALLOW",
        value_name = "NETWORKS",
        default_value = ""
    )]
    pub(crate) fetch_allow: Networks,
    /// Public address of the forum: links to it in the texts become links within it.
    // The server's flag of the same name is another argument to clap.
    #[arg(
        id = "own_url",
        long = "url",
        env = "PLENUM_URL",
        value_name = "URL",
        global = true,
        default_value = "http://127.0.0.1:8080",
        value_parser = Origin::parse
    )]
    pub(crate) url: Origin,
}

fn kind(word: &str) -> Result<Kind, String> {
    Kind::parse(word).ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.word()).collect();
        format!("the kinds are {}", known.join(", "))
    })
}

fn every(minutes: &str) -> Result<i32, String> {
    let known = EVERY.map(|minutes| minutes.to_string());
    let place = known.iter().position(|known| known == minutes);
    let found = place.and_then(|place| EVERY.get(place).copied());
    found.ok_or_else(|| format!("it can be {}", known.join(", ")))
}

fn column(told: &str) -> Result<(String, String), String> {
    let (column, field) = told
        .rsplit_once('=')
        .ok_or("a column is told as COLUMN=FIELD")?;
    if !FIELDS.contains(&field) {
        return Err(format!("the fields are {}", FIELDS.join(", ")));
    }
    Ok((column.to_owned(), field.to_owned()))
}
