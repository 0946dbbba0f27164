//! What a handler is given: who asks, in which frame the answer is shown, and the services that answer.

use std::sync::Arc;
use std::time::Duration;

use maud::Markup;
use percent_encoding::{AsciiSet, CONTROLS};
use poem::http::{StatusCode, header};
use poem::{FromRequest, Request, RequestBody, Response};
use url::Url;

use crate::platform::config::Settings;
use crate::platform::db::connection::Db;
use crate::platform::db::readers::Readers;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::{Error, Problem, Refusal, Result};
use crate::platform::fetch::fetcher::Fetcher;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::kept::Kept;
use crate::platform::layout::{self, Page, Shell};
use crate::platform::mailer::route::Route;
use crate::platform::pages::cache::Cacheable;
use crate::platform::pages::versions::Scope;
use crate::platform::passwords::Passwords;
use crate::platform::said;
use crate::platform::security::CookieRules;
use crate::platform::site::SiteMemory;
use crate::platform::text::origin::Origin;
use crate::platform::time::{SharedClock, Time};
use crate::platform::tokens::Token;

/// What the program runs on; one for the whole process.
pub struct Services {
    /// How it was started.
    pub settings: Settings,
    /// The public address.
    pub url: Url,
    /// The same as user text meets it.
    pub origin: Origin,
    /// What the admin has decided about the site as a whole.
    pub site: SiteMemory,
    /// What else is kept in memory.
    pub kept: Kept,
    /// The session's cookie.
    pub cookie: CookieRules,
    /// Which way letters leave.
    pub mail: Route,
    /// Asks other sites.
    pub fetcher: Fetcher,
    /// Hashes passwords.
    pub passwords: Passwords,
    /// Answers questions.
    pub readers: Readers,
    /// Makes changes.
    pub writer: Writer,
    /// Tells the time.
    pub clock: SharedClock,
}

/// One request: `V` is whatever the application knows of the one who asks.
pub struct Ctx<V> {
    inner: Arc<Inner<V>>,
}

struct Inner<V> {
    viewer: V,
    shell: Shell,
    services: Arc<Services>,
    /// The network address that throttles count by.
    client: String,
}

impl<V> Clone for Ctx<V> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<'a, V: Send + Sync + 'static> FromRequest<'a> for Ctx<V> {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> poem::Result<Self> {
        request.extensions().get::<Self>().cloned().ok_or_else(|| {
            Error::Broken("a handler is routed outside of the context".into()).into()
        })
    }
}

impl<V: Clone + Send + Sync + 'static> Ctx<V> {
    /// Puts together what the roof has found out about a request.
    #[must_use]
    pub fn new(viewer: V, shell: Shell, services: Arc<Services>, client: String) -> Self {
        Self {
            inner: Arc::new(Inner {
                viewer,
                shell,
                services,
                client,
            }),
        }
    }

    /// Who asks.
    #[must_use]
    pub fn viewer(&self) -> &V {
        &self.inner.viewer
    }

    /// The frame of the answer.
    #[must_use]
    pub fn shell(&self) -> &Shell {
        &self.inner.shell
    }

    /// The interface language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.inner.shell.locale
    }

    /// Dates as the reader writes them.
    #[must_use]
    pub fn dates(&self) -> Dates {
        self.inner.shell.dates()
    }

    /// The services.
    #[must_use]
    pub fn services(&self) -> &Services {
        &self.inner.services
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Time {
        self.inner.services.clock.now()
    }

    /// The network address that throttles count by.
    #[must_use]
    pub fn client(&self) -> &str {
        &self.inner.client
    }

    /// Asks the database, as the viewer.
    ///
    /// # Errors
    /// What the question fails with; [`Error::Busy`] when too many wait.
    pub async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Db, &V) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let viewer = self.inner.viewer.clone();
        self.inner
            .services
            .readers
            .read(move |db| question(db, &viewer))
            .await
    }

    /// What is the same for everybody, out of memory or read now: see [`Kept::get`].
    ///
    /// # Errors
    /// What reading it fails with; [`Error::Busy`] when too many wait.
    pub async fn kept<T: Send + Sync + 'static>(
        &self,
        scopes: &[Scope],
        read: impl FnOnce(&mut Db) -> Result<T> + Send + 'static,
    ) -> Result<Arc<T>> {
        self.inner.services.kept.get(scopes, read).await
    }

    /// Changes the database, as the viewer. The job may run more than once.
    ///
    /// # Errors
    /// What the job fails with; [`Error::Busy`] when too many wait.
    pub async fn write<T: Send + 'static>(
        &self,
        mut job: impl FnMut(&mut Tx<'_>, &V) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let viewer = self.inner.viewer.clone();
        self.inner
            .services
            .writer
            .write(move |tx| job(tx, &viewer))
            .await
    }

    /// A page for this viewer alone.
    #[must_use]
    pub fn page(&self, page: &Page) -> Response {
        html(StatusCode::OK, layout::page(self.shell(), page))
    }

    /// A page that readers without an account share until one of the scopes changes. To a member it is a page like any other.
    #[must_use]
    pub fn shared_page(&self, scopes: Vec<Scope>, page: &Page) -> Response {
        let mut response = self.page(page);
        response.extensions_mut().insert(Cacheable { scopes });
        response
    }

    /// A form that is shown again with what is wrong in it: status 422.
    #[must_use]
    pub fn form_again(&self, page: &Page, problems: &[Problem]) -> Response {
        self.form_refused(page, &problems.to_vec().into())
    }

    /// A form that is shown again with a refusal in it: as [`Ctx::form_again`], and status 429 with when to try again if
    /// waiting is what it takes.
    #[must_use]
    pub fn form_refused(&self, page: &Page, refusal: &Refusal) -> Response {
        let status = match refusal.wait {
            Some(_) => StatusCode::TOO_MANY_REQUESTS,
            None => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let mut response = self.page_with(status, page);
        if let Some(wait) = refusal.wait {
            let seconds = header::HeaderValue::from(wait.as_secs().max(1));
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        // A program gets this in place of the page.
        response.extensions_mut().insert(refusal.clone());
        response
    }

    /// After a member's form: go and see a page, which says by that word [what was done](said).
    #[must_use]
    pub fn see_said(&self, path: &str, word: &str) -> Response {
        match &self.shell().member {
            Some(member) => see(&said::saying(path, word, &member.form_token, self.now())),
            None => see(path),
        }
    }

    /// The word for what the viewer has just done, out of the address of this page; nothing for one that anybody could have
    /// written into it.
    #[must_use]
    pub fn said<'a>(&self, carried: &'a str) -> Option<&'a str> {
        let member = self.shell().member.as_ref()?;
        said::said(carried, &self.shell().here, &member.form_token, self.now())
    }

    /// After a sign-in: go and see, with a new session's cookie.
    ///
    /// # Errors
    /// When the secret does not fit into a cookie.
    pub fn see_signed_in(
        &self,
        path: &str,
        secret: &Token,
        lifetime: Option<Duration>,
    ) -> Result<Response> {
        let cookie = self.services().cookie.set(secret.secret(), lifetime);
        Ok(with_cookie(
            see(path),
            cookie.map_err(|error| Error::Broken(error.to_string()))?,
        ))
    }

    /// After a sign-out: go and see, without the session's cookie.
    ///
    /// # Errors
    /// When the cookie's name does not fit into a header.
    pub fn see_signed_out(&self, path: &str) -> Result<Response> {
        let cookie = self.services().cookie.remove();
        Ok(with_cookie(
            see(path),
            cookie.map_err(|error| Error::Broken(error.to_string()))?,
        ))
    }

    /// A page with another status than 200.
    #[must_use]
    pub fn page_with(&self, status: StatusCode, page: &Page) -> Response {
        html(status, layout::page(self.shell(), page))
    }
}

fn html(status: StatusCode, markup: Markup) -> Response {
    Response::builder()
        .status(status)
        .content_type("text/html; charset=utf-8")
        .body(markup.0)
}

fn with_cookie(mut response: Response, cookie: header::HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// After a form: go and see (303). The path is one of ours.
#[must_use]
pub fn see(path: &str) -> Response {
    Response::builder()
        .status(StatusCode::SEE_OTHER)
        .header(header::LOCATION, encoded(path))
        .finish()
}

/// The page lives at another address for good (301).
#[must_use]
pub fn moved(path: &str) -> Response {
    Response::builder()
        .status(StatusCode::MOVED_PERMANENTLY)
        .header(header::LOCATION, encoded(path))
        .finish()
}

/// A header holds ASCII only, and nothing that ends it.
fn encoded(path: &str) -> String {
    const UNSAFE: AsciiSet = CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\');
    percent_encoding::utf8_percent_encode(path, &UNSAFE).to_string()
}

impl poem::error::ResponseError for Error {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) | Self::ForeignRequest => StatusCode::FORBIDDEN,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy | Self::Unreachable(_) => StatusCode::SERVICE_UNAVAILABLE,
            // A lookup by an id that no row has.
            Self::Database(diesel::result::Error::NotFound) => StatusCode::NOT_FOUND,
            Self::Database(_) if self.is_closed() || self.is_retryable() => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Database(_) | Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
