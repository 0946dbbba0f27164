//! A proposal by the address of its page, as somebody pastes it. One that is not here yet can be brought in, from sites that the
//! forum takes proposals from already: no member can make the forum ask any other.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use url::Url;

use crate::accounts::model::{AccountId, Viewer};
use crate::imports::model::delivering::{self, Delivered, Delivery};
use crate::imports::model::gathering::{self, Outcome};
use crate::imports::model::kinds::Kind;
use crate::imports::model::runs::Way;
use crate::imports::model::sources::{self, Named};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::throttles::{LONGEST, Limit, hit};
use crate::platform::web::Services;
use crate::proposals::model::urls::{self, Hosts};
use crate::proposals::model::{ProposalId, companion, find_visible};
use crate::schema::{proposals, source_urls, summits};
use crate::summits::model::SummitId;
use crate::summits::model::phases::may_propose;
use crate::topics::model::rights::may_write;
use crate::words;

/// Where an address leads.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place {
    /// It is no address of a page.
    NoAddress,
    /// To a proposal that the viewer sees.
    Here(ProposalId),
    /// To a page at the site of a summit's source, which is not here yet.
    Elsewhere(Host),
    /// Nowhere that the forum knows.
    Nowhere,
}

/// The summit that a site's proposals belong to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Host {
    /// Its id.
    pub id: SummitId,
    /// Its name in addresses.
    pub slug: String,
}

/// Where an address leads, in any of its spellings.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, viewer: &Viewer, address: &str) -> Result<Place> {
    let address = whole(address);
    let hosts = Hosts::load(db)?;
    let Some(key) = urls::read(&address).and_then(|url| hosts.key(&url)) else {
        return Ok(Place::NoAddress);
    };
    if let Some(id) = urls::find(db, &key)? {
        return match find_visible(db, id, viewer) {
            Ok(_) => Ok(Place::Here(id)),
            Err(Error::NotFound) => Ok(Place::Nowhere),
            Err(error) => Err(error),
        };
    }
    let site = key.split('/').next().unwrap_or_default();
    let known = optional(
        source_urls::table
            .inner_join(proposals::table.on(proposals::id.eq(source_urls::proposal_id)))
            .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
            .filter(urls::on_site(site))
            .order(summits::id.desc())
            .select((summits::id, summits::slug))
            .first::<(SummitId, String)>(db),
    )?;
    // A page that no proposal of OSEM's has cannot be read.
    let is_page = matches!(urls::told_id(&key), Some(("osem", _)));
    Ok(match known.filter(|_| is_page) {
        Some((id, slug)) => Place::Elsewhere(Host { id, slug }),
        None => Place::Nowhere,
    })
}

/// An address as it is copied from the bars of browsers that show no `https://`.
fn whole(typed: &str) -> String {
    let typed = typed.trim();
    let host = typed.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('.') && !host.contains(':') {
        return format!("https://{typed}");
    }
    typed.to_owned()
}

/// How many addresses a member may bring in in a day.
const A_DAY: Limit = Limit {
    kind: "pasted",
    most: 20,
    window: LONGEST,
    words: |most, wait| words!("imports-url-throttle", n = most, wait = wait),
};

/// Whether the viewer may bring one in; it counts.
///
/// # Errors
/// [`Error::SignInFirst`], [`Error::Forbidden`] with the reason, [`Error::Throttled`]; when the database fails.
pub fn may_bring(tx: &mut Tx<'_>, viewer: &Viewer, summit: SummitId) -> Result<()> {
    let member = viewer.member()?.id;
    may_write(viewer).map_err(Error::Forbidden)?;
    if !viewer.is_staff() {
        may_propose(tx.db, summit, tx.now)?.map_err(Error::Forbidden)?;
    }
    hit(tx, &A_DAY, &member.to_string())
}

/// Brings in the proposal of a page for a member, and answers with its topic; a word for why not, when the site does not give
/// it.
///
/// # Errors
/// When the database fails.
pub async fn bring(
    services: &Services,
    by: AccountId,
    summit: &Host,
    address: &str,
) -> Result<std::result::Result<(i64, String), &'static str>> {
    let address = whole(address);
    let Some(url) = urls::read(&address).and_then(|url| Url::parse(&url).ok()) else {
        return Ok(Err("not-http"));
    };
    let id = summit.id;
    let source = services
        .writer
        .write(move |tx| {
            let source = sources::find_or_make(tx, id, &Named::only(Kind::OsemPage))?;
            sources::known(tx.db, source.id)
        })
        .await?;
    // The source of pages has no address of its own: each has another.
    let asked = sources::Known {
        url: Some(url.to_string()),
        token: None,
        etag: None,
        last_modified: None,
        ..source
    };
    let gathered = match gathering::gather(&services.fetcher, &delivering::place(&asked, url)).await
    {
        Ok(Outcome::Gathered(gathered)) => gathered,
        Ok(Outcome::Unchanged) => return Ok(Err("broken")),
        Err(fault) => {
            tracing::info!(%fault, "a pasted address gave no proposal");
            return Ok(Err(fault.word()));
        }
    };
    let delivery = Delivery {
        source: asked,
        way: Way::Page,
        by: Some(by),
        parts: gathered.parts,
    };
    if !matches!(
        delivering::deliver(services, delivery).await?,
        Delivered::Done(..)
    ) {
        return Ok(Err(delivering::UNREADABLE));
    }
    services
        .readers
        .read(move |db| {
            let hosts = Hosts::load(db)?;
            let key = urls::read(&address).and_then(|url| hosts.key(&url));
            let id = match key {
                Some(key) => urls::find(db, &key)?,
                None => None,
            };
            let topic = match id {
                Some(id) => companion(db, id)?,
                None => None,
            };
            // The page may name itself by another address than the one asked.
            Ok(topic.ok_or(delivering::UNREADABLE))
        })
        .await
}
