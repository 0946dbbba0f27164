//! Settings: flags, or variables of the same name, read once at the start and handed on in small structs.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use clap::builder::RangedU64ValueParser;
use url::Url;

use crate::platform::db::address::Address;
use crate::platform::db::writer;
use crate::platform::networks::Networks;

/// Everything that `plenum serve` can be told.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// What the program listens to, and what it is called outside.
    #[command(flatten)]
    pub http: Http,
    /// Where things are kept.
    #[command(flatten)]
    pub storage: Storage,
    /// How letters leave.
    #[command(flatten)]
    pub mail: Mail,
    /// What other sites are asked for.
    #[command(flatten)]
    pub fetch: Fetch,
    /// What passwords and memory may cost.
    #[command(flatten)]
    pub cost: Cost,
    /// Open a forum with a sample summit; it listens on loopback only.
    #[arg(long)]
    pub demo: bool,
}

/// Where requests come from.
#[derive(Args, Clone, Debug)]
pub struct Http {
    /// Address and port to listen on.
    #[arg(
        long,
        env = "PLENUM_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: SocketAddr,
    /// Public address of the forum, as readers type it. Without it: http:// and the address listened on.
    #[arg(long, env = "PLENUM_URL", value_name = "URL", value_parser = public_url)]
    pub url: Option<Url>,
    /// Proxies whose X-Forwarded-For is believed, as addresses or networks parted by commas.
    #[arg(
        long,
        env = "PLENUM_TRUSTED_PROXIES",
        value_name = "NETWORKS",
        value_delimiter = ','
    )]
    pub trusted_proxies: Vec<String>,
    /// Connections open at once.
    #[arg(
        long,
        env = "PLENUM_CONNECTIONS",
        default_value_t = 4096,
        value_name = "N",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..=1_000_000)
    )]
    pub connections: usize,
    /// Tell the number of queries of each answer in the header X-Plenum-Queries.
    #[arg(long, env = "PLENUM_SHOW_QUERIES", hide = true)]
    pub show_queries: bool,
}

/// Where things are kept.
#[derive(Args, Clone, Debug)]
pub struct Storage {
    /// Folder of the database and, unless told otherwise, of outgoing mail.
    #[arg(
        long,
        env = "PLENUM_DATA",
        default_value = "./data",
        value_name = "FOLDER",
        global = true
    )]
    pub data: PathBuf,
    /// Database: sqlite:PATH or postgres://USER@HOST/NAME. Without it: plenum.db in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "ADDRESS", value_parser = Address::parse, global = true)]
    pub database: Option<Address>,
}

/// How letters leave.
#[derive(Args, Clone, Debug)]
pub struct Mail {
    /// file:FOLDER (an .eml file for each letter), smtp://… or smtps://…. Without it: files in the folder mail in the data folder.
    #[arg(
        long,
        env = "PLENUM_MAIL",
        hide_env_values = true,
        value_name = "ROUTE"
    )]
    pub mail: Option<String>,
    /// Sender of every letter. Without it: plenum@ and the host of the public address.
    #[arg(long, env = "PLENUM_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
}

/// What other sites are asked for.
#[derive(Args, Clone, Debug)]
pub struct Fetch {
    /// Private networks that may be asked although they are private, for a conference system in the same house: addresses or
    /// networks parted by commas.
    #[arg(
        long,
        env = "PLENUM_FETCH_ALLOW",
        value_name = "NETWORKS",
        default_value = "",
        hide_default_value = true
    )]
    pub fetch_allow: Networks,
}

/// What passwords and memory may cost.
#[derive(Args, Clone, Debug)]
pub struct Cost {
    /// Memory of one password hash in KiB (argon2id).
    #[arg(long, env = "PLENUM_HASH_MEMORY", default_value_t = 19_456, value_name = "KIB", value_parser = clap::value_parser!(u32).range(8..=4_194_304))]
    pub hash_memory: u32,
    /// Passes of one password hash over its memory.
    #[arg(long, env = "PLENUM_HASH_PASSES", default_value_t = 2, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub hash_passes: u32,
    /// Memory for finished pages in MiB.
    #[arg(
        long,
        env = "PLENUM_PAGE_CACHE",
        default_value_t = 32,
        value_name = "MIB"
    )]
    pub page_cache: u64,
    /// Threads that read the database. Without it: one a processor, two at the least.
    #[arg(long, env = "PLENUM_READERS", value_name = "N")]
    pub readers: Option<usize>,
    /// Changes that share one COMMIT on SQLite at the most; the benchmark compares with 1.
    #[arg(long, env = "PLENUM_BATCH", default_value_t = writer::BATCH, hide = true)]
    pub batch: usize,
}

impl Storage {
    /// The database to open.
    #[must_use]
    pub fn address(&self) -> Address {
        self.database
            .clone()
            .unwrap_or_else(|| Address::Sqlite(self.data.join("plenum.db")))
    }
}

impl Cost {
    /// How many threads read the database.
    #[must_use]
    pub fn reader_threads(&self) -> usize {
        self.readers
            .unwrap_or_else(|| std::thread::available_parallelism().map_or(2, usize::from))
            .max(2)
    }
}

/// Reads a public address: a scheme, a host, perhaps a port, and nothing more.
fn public_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err("a public address begins with http:// or https:// and names a host".into());
    }
    if url.path() != "/"
        || url.query().is_some()
        || url.fragment().is_some()
        || !url.username().is_empty()
    {
        return Err("the forum lives at the root of its host: give the address without path, query and user".into());
    }
    Ok(url)
}
