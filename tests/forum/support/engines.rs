//! The two engines, and a database of its own for every case: a copy of a template that was migrated once.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use plenum::cli::doctor::examine;
use plenum::platform::db::address::{Address, Purpose};

use crate::support::cases::{Given, Ground};
use crate::support::needs::Need;
use crate::support::postgres;

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        })
    }
}

impl Engine {
    pub(crate) fn need(self) -> Option<Need> {
        (self == Self::Postgres).then_some(Need::Postgres)
    }

    /// The folder of its migrations.
    pub(crate) fn migrations(self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("migrations")
            .join(self.to_string())
    }
}

/// How far a database has been migrated.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Schema {
    /// No table at all.
    Empty,
    /// All migrations but those from this one on, told by its folder's name.
    Before(&'static str),
    /// As the forum wants it.
    Latest,
}

/// A database for one case, gone afterwards.
pub(crate) struct Database {
    engine: Engine,
    /// The file or the name in the cluster.
    name: String,
}

impl Given for Database {
    const ON_ENGINES: bool = true;

    fn given(ground: &Ground) -> Self {
        Self::at(ground, Schema::Latest)
    }
}

impl Database {
    /// A database at some state of the schema.
    pub(crate) fn at(ground: &Ground, schema: Schema) -> Self {
        let engine = ground
            .engine
            .expect("a case with a database runs on an engine");
        Self::copied(ground, &template(engine, schema))
    }

    /// A copy of a template of the case's engine.
    pub(crate) fn copied(ground: &Ground, template: &str) -> Self {
        let engine = ground
            .engine
            .expect("a case with a database runs on an engine");
        let number = next_number();
        let name = match engine {
            Engine::Sqlite => {
                let file = ground.folder.path().join(format!("forum-{number}.db"));
                std::fs::copy(template, &file).expect("the template is copied");
                file.to_str().expect("a path in UTF-8").to_owned()
            }
            Engine::Postgres => {
                let name = format!("case_{number}");
                administer(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
                name
            }
        };
        Self { engine, name }
    }

    /// Keeps it as a template for others; nobody may be connected to it any more.
    pub(crate) fn into_template(self) -> String {
        let this = std::mem::ManuallyDrop::new(self);
        match this.engine {
            Engine::Sqlite => {
                let kept = template_file();
                // Brings what is still in the log into the file.
                let pragma = "PRAGMA wal_checkpoint(TRUNCATE)";
                sqlite(&this.name)
                    .batch_execute(pragma)
                    .expect("a closed log");
                std::fs::copy(&this.name, &kept).expect("the template is copied");
                kept
            }
            Engine::Postgres => this.name.clone(),
        }
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// As `DATABASE_URL` wants it.
    pub(crate) fn url(&self) -> String {
        match self.engine {
            Engine::Sqlite => format!("sqlite:{}", self.name),
            Engine::Postgres => postgres::cluster().url(&self.name),
        }
    }

    /// The number that a query answers: `SELECT COUNT(*) AS number FROM …`. Cases look, but never write.
    #[track_caller]
    pub(crate) fn number(&self, query: &str) -> i64 {
        let answers: Vec<Number> = match self.engine {
            Engine::Sqlite => diesel::sql_query(query).load(&mut sqlite(&self.name)),
            Engine::Postgres => diesel::sql_query(query).load(&mut pg(&self.name)),
        }
        .unwrap_or_else(|error| panic!("{query}: {error}"));
        answers
            .first()
            .unwrap_or_else(|| panic!("{query} has no answer"))
            .number
    }

    /// The texts that a query answers: `SELECT … AS text FROM …`.
    #[track_caller]
    pub(crate) fn texts(&self, query: &str) -> Vec<String> {
        let answers: Vec<Words> = match self.engine {
            Engine::Sqlite => diesel::sql_query(query).load(&mut sqlite(&self.name)),
            Engine::Postgres => diesel::sql_query(query).load(&mut pg(&self.name)),
        }
        .unwrap_or_else(|error| panic!("{query}: {error}"));
        answers.into_iter().map(|words| words.text).collect()
    }

    /// Asserts that whatever is counted or cached agrees with its rows.
    #[track_caller]
    pub(crate) fn is_sound(&self) {
        let address = Address::parse(&self.url()).expect("an address");
        let mut db = address.connect(Purpose::Read).expect("a connection");
        let found = examine(&mut db).expect("an examination");
        let sentences: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(sentences.is_empty(), "{}", sentences.join("\n"));
    }

    /// Breaks something on purpose, as no person can: for cases about damage.
    #[track_caller]
    pub(crate) fn damage(&self, statements: &str) {
        match self.engine {
            Engine::Sqlite => sqlite(&self.name).batch_execute(statements),
            Engine::Postgres => pg(&self.name).batch_execute(statements),
        }
        .unwrap_or_else(|error| panic!("{statements}: {error}"));
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // The file of SQLite goes with the folder of the case.
        if self.engine == Engine::Postgres {
            administer(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
        }
    }
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Words {
    #[diesel(sql_type = Text)]
    text: String,
}

/// Stops what the engines have started.
pub(crate) fn stop() {
    postgres::stop();
    if let Some(Ok(folder)) = TEMPLATES.get() {
        drop(std::fs::remove_dir_all(folder.path()));
    }
}

static TEMPLATES: OnceLock<std::io::Result<tempfile::TempDir>> = OnceLock::new();

type Made = HashMap<(Engine, Schema), String>;
static MADE: LazyLock<Mutex<Made>> = LazyLock::new(Mutex::default);

/// The file or the name of the template, made when first asked for.
fn template(engine: Engine, schema: Schema) -> String {
    // A template that could not be made poisons the lock, but says more itself on the next try.
    let mut made = MADE
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    made.entry((engine, schema))
        .or_insert_with(|| match engine {
            Engine::Sqlite => sqlite_template(schema),
            Engine::Postgres => postgres_template(schema),
        })
        .clone()
}

fn sqlite_template(schema: Schema) -> String {
    let file = template_file();
    migrate(&mut sqlite(&file), Engine::Sqlite, schema);
    file
}

/// A new empty file, which is an empty database.
fn template_file() -> String {
    let folder = TEMPLATES.get_or_init(|| {
        tempfile::Builder::new()
            .prefix("plenum-templates-")
            .tempdir()
    });
    let folder = folder.as_ref().expect("a temporary folder").path();
    let file = folder.join(format!("template-{}.db", next_number()));
    std::fs::File::create(&file).expect("an empty file");
    file.to_str().expect("a path in UTF-8").to_owned()
}

fn postgres_template(schema: Schema) -> String {
    let name = format!("template_{}", next_number());
    administer(&format!("CREATE DATABASE {name} TEMPLATE template0"));
    migrate(&mut pg(&name), Engine::Postgres, schema);
    name
}

fn migrate<C>(connection: &mut C, engine: Engine, schema: Schema)
where
    C: MigrationHarness<C::Backend> + Connection,
{
    let folder = engine.migrations();
    if schema == Schema::Empty || !folder.is_dir() {
        return;
    }
    let source = FileBasedMigrations::from_path(folder).expect("the migrations are readable");
    let mut migrations: Vec<Box<dyn Migration<C::Backend>>> =
        source.migrations().expect("the migrations are readable");
    migrations.sort_by(|one, other| one.name().version().cmp(&other.name().version()));
    if let Schema::Before(end) = schema {
        let known = migrations
            .iter()
            .position(|migration| migration.name().to_string() == end);
        migrations.truncate(known.unwrap_or_else(|| panic!("no migration is called {end}")));
    }
    // Asking makes the table of what has been run.
    drop(connection.applied_migrations());
    for migration in &migrations {
        connection
            .run_migration(migration)
            .unwrap_or_else(|error| panic!("{engine}, {}: {error}", migration.name()));
    }
}

fn administer(statement: &str) {
    let done = pg("postgres").batch_execute(statement);
    // A drop may panic while unwinding, which would end the process.
    if let Err(error) = done
        && !std::thread::panicking()
    {
        panic!("{statement}: {error}");
    }
}

fn pg(name: &str) -> PgConnection {
    let url = postgres::cluster().url(name);
    PgConnection::establish(&url).unwrap_or_else(|error| panic!("{url}: {error}"))
}

fn sqlite(file: &str) -> SqliteConnection {
    let mut connection =
        SqliteConnection::establish(file).unwrap_or_else(|error| panic!("{file}: {error}"));
    connection
        .batch_execute("PRAGMA busy_timeout = 10000")
        .expect("a pragma");
    connection
}

fn next_number() -> usize {
    static NUMBER: AtomicUsize = AtomicUsize::new(1);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}
