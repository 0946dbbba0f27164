//! Builds the running forum: settings → database → services → routes and what stands around them → workers.

use std::net::SocketAddr;
use std::sync::Arc;

use poem::{Endpoint, EndpointExt, Response};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;

use crate::app::door::Door;
use crate::app::entrance::Entrance;
use crate::app::worker::Worker;
use crate::platform::assets::embedded;
use crate::platform::client_ip::TrustedProxies;
use crate::platform::config::{Settings, Storage};
use crate::platform::db::address::Address;
use crate::platform::db::migrations;
use crate::platform::db::readers::Readers;
use crate::platform::db::writer::{BATCH, Wiring, Writer};
use crate::platform::encoding::once::Compress;
use crate::platform::fetch::fetcher::Fetcher;
use crate::platform::files;
use crate::platform::format::Formats;
use crate::platform::kept::Kept;
use crate::platform::layout::LANGUAGE_COOKIE;
use crate::platform::mailer::route::Route;
use crate::platform::pages::cache::PageCache;
use crate::platform::pages::keep::Keep;
use crate::platform::pages::versions::Versions;
use crate::platform::passwords::Passwords;
use crate::platform::request::Requests;
use crate::platform::security::{CookieRules, SecurityHeaders};
use crate::platform::server::accept;
use crate::platform::server::closing;
use crate::platform::server::limits::Limits;
use crate::platform::site::SiteMemory;
use crate::platform::text::origin::Origin;
use crate::platform::time::{SharedClock, SystemClock};
use crate::platform::web::Services;
use crate::{imports, posts, proposals, seeds, sessions, site};

mod door;
mod entrance;
mod gates;
mod sent;
mod worker;

/// Beginnings of paths that a secret follows; the log masks it.
const SECRET_PATHS: &[&str] = &[
    "/setup/",
    "/confirm/",
    "/login/link/",
    "/reset/",
    "/invites/",
];

/// What a test replaces.
pub struct Parts {
    /// Tells the time.
    pub clock: SharedClock,
    /// The way out of letters; `None` for the one in the settings.
    pub mail: Option<Route>,
}

/// Why the forum did not start: one sentence for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

impl From<String> for StartError {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

/// A running forum.
pub struct Running {
    address: SocketAddr,
    url: Url,
    services: Arc<Services>,
    setup_link: Option<String>,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
    working: JoinHandle<()>,
}

impl Running {
    /// The address that is listened on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The public address.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What the forum runs on.
    #[must_use]
    pub fn services(&self) -> &Arc<Services> {
        &self.services
    }

    /// The one-time link that makes the admin's account, while there is no admin.
    #[must_use]
    pub fn setup_link(&self) -> Option<&str> {
        self.setup_link.as_deref()
    }

    /// Lets what is in flight end, hands back what the worker holds, and stops.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        for (what, task) in [("server", self.serving), ("worker", self.working)] {
            if let Err(error) = task.await {
                tracing::error!(%error, "the {what} ended badly");
            }
        }
        tracing::info!("stopped");
    }
}

/// Opens the database, brings it up to date and answers requests from then on.
///
/// # Errors
/// One sentence for the operator.
pub async fn start(settings: Settings, parts: Parts) -> Result<Running, StartError> {
    let listener = TcpListener::bind(settings.http.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", settings.http.listen))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let url = public_url(&settings, address)?;
    let versions = Arc::new(Versions::default());
    let services = Arc::new(services(settings, parts, &url, &versions).await?);

    let proxies: TrustedProxies = services
        .settings
        .http
        .trusted_proxies
        .join(",")
        .parse()
        .map_err(|error| format!("trusted proxies: {error}"))?;
    let limits = Limits {
        connections: services.settings.http.connections,
        proxies: proxies.clone(),
        ..Limits::default()
    };
    seeds::opening::open(&services, address).await?;
    let setup_link = setup_link(&services).await?;
    let worker = Worker::new(&services)?;
    let pages = Arc::new(page_cache(&services, &url, versions));
    let endpoint = Arc::new(endpoint(&services, &url, proxies, &pages));
    let (stop, stopped) = watch::channel(false);
    let (closer, _closing) = closing::signal();
    let stopping = wait_for(stopped.clone());
    let serving = tokio::spawn(async move {
        let ended = accept::serve(listener, endpoint, pages, limits, closer, stopping).await;
        if ended.cut > 0 {
            tracing::warn!(connections = ended.cut, "cut while busy");
        }
    });
    let working = tokio::spawn(worker.run(stopped));
    tracing::info!(%address, %url, "listening");
    Ok(Running {
        address,
        url,
        services,
        setup_link,
        stop,
        serving,
        working,
    })
}

async fn wait_for(mut stopped: watch::Receiver<bool>) {
    // An error means that the handle is gone, which is a stop as well.
    let _gone = stopped.wait_for(|stop| *stop).await;
}

/// Without an admin, whoever holds the link that is printed once becomes one.
async fn setup_link(services: &Arc<Services>) -> Result<Option<String>, StartError> {
    let token = services
        .writer
        .write(sessions::model::tokens::setup)
        .await
        .map_err(|error| error.to_string())?;
    Ok(token.map(|token| format!("{}setup/{}", services.url, token.secret())))
}

fn public_url(settings: &Settings, address: SocketAddr) -> Result<Url, StartError> {
    match &settings.http.url {
        Some(url) => Ok(url.clone()),
        None => {
            Url::parse(&format!("http://{address}/")).map_err(|error| StartError(error.to_string()))
        }
    }
}

async fn services(
    settings: Settings,
    parts: Parts,
    url: &Url,
    versions: &Arc<Versions>,
) -> Result<Services, StartError> {
    let address = settings.storage.address();
    migrate(&address).await?;
    let readers = Readers::start(&address, settings.cost.reader_threads())?;
    let mail = match (parts.mail, &settings.mail.mail) {
        (Some(route), _) => route,
        (None, Some(text)) => Route::parse(text)?,
        (None, None) => Route::Files(settings.storage.data.join("mail")),
    };
    let writer = founded(&address, &parts.clock, versions, settings.cost.batch).await?;
    writer
        .write(sessions::jobs::begin)
        .await
        .map_err(|error| error.to_string())?;
    writer
        .write(posts::jobs::begin)
        .await
        .map_err(|error| error.to_string())?;
    writer
        .write(imports::jobs::begin)
        .await
        .map_err(|error| error.to_string())?;
    writer
        .write(proposals::jobs::begin)
        .await
        .map_err(|error| error.to_string())?;
    Ok(Services {
        url: url.clone(),
        origin: Origin::parse(url.as_str()).map_err(|error| error.to_string())?,
        site: SiteMemory::new(readers.clone(), Arc::clone(versions)),
        kept: Kept::new(readers.clone(), Arc::clone(versions)),
        cookie: CookieRules::session(url),
        mail,
        fetcher: Fetcher::new(settings.fetch.fetch_allow.clone())?,
        passwords: Passwords::new(&settings.cost)?,
        settings,
        readers,
        writer,
        clock: parts.clock,
    })
}

/// A writer for a command: the same database, brought up to date, without a server around it.
///
/// # Errors
/// One sentence for the operator.
pub async fn open(storage: &Storage) -> Result<Writer, StartError> {
    let address = storage.address();
    migrate(&address).await?;
    let clock: SharedClock = Arc::new(SystemClock);
    founded(&address, &clock, &Arc::new(Versions::default()), BATCH).await
}

async fn migrate(address: &Address) -> Result<(), StartError> {
    prepare_folder(address)?;
    let migrating = address.clone();
    tokio::task::spawn_blocking(move || migrations::run(&migrating))
        .await
        .map_err(|error| error.to_string())??;
    Ok(())
}

async fn founded(
    address: &Address,
    clock: &SharedClock,
    versions: &Arc<Versions>,
    batch: usize,
) -> Result<Writer, StartError> {
    let wiring = Wiring {
        clock: Arc::clone(clock),
        versions: Arc::clone(versions),
        subscriptions: worker::SUBSCRIPTIONS,
        batch,
    };
    let writer = Writer::start(address, &wiring)?;
    writer
        .write(site::model::found)
        .await
        .map_err(|error| error.to_string())?;
    Ok(writer)
}

fn prepare_folder(address: &Address) -> Result<(), StartError> {
    if let Address::Sqlite(path) = address
        && let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        files::make_folder(folder)
            .map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    }
    // SQLite gives its other files the mode of this one.
    if let Address::Sqlite(path) = address {
        files::open(path).map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    }
    Ok(())
}

fn page_cache(services: &Arc<Services>, url: &Url, versions: Arc<Versions>) -> PageCache {
    let language = CookieRules::choice(LANGUAGE_COOKIE, url);
    let bytes = services.settings.cost.page_cache << 20;
    PageCache::new(
        bytes,
        versions,
        services.cookie.name(),
        move |uri, headers| {
            door::readers_locale(uri, headers, &language).map_or("-", |locale| locale.code())
        },
    )
}

/// From the outside in: log line and request id; compression; files apart from the rest; kept pages; headers of safety; format and trailing slash; who
/// asks, and what is answered when something fails; routes.
fn endpoint(
    services: &Arc<Services>,
    url: &Url,
    proxies: TrustedProxies,
    pages: &Arc<PageCache>,
) -> impl Endpoint<Output = Response> + use<> {
    let forum = Door::new(Arc::clone(services), url)
        .with(Formats)
        .with(SecurityHeaders::new(url))
        .with(Keep::new(Arc::clone(pages)));
    let files = embedded::endpoint().with(SecurityHeaders::new(url));
    Entrance { files, forum }
        .with(Compress)
        .with(Requests::new(proxies, SECRET_PATHS))
        .map_to_response()
}

/// Waits until the operating system asks for the end.
pub async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt => {}
                }
            }
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}
