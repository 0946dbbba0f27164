//! Where every error becomes an answer, and the only place that logs it.

use maud::Markup;
use poem::error::{MethodNotAllowedError, NotFoundError};
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use poem::{Request, Response};
use serde_json::json;
use url::Url;

use crate::accounts::model::Viewer;
use crate::platform::body::BodyError;
use crate::platform::error::{Error, Refusal, Words};
use crate::platform::format::Format;
use crate::platform::i18n::dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout;
use crate::platform::paths;
use crate::platform::request::{LoggedAddress, Panicked, RequestId};
use crate::platform::web::Ctx;
use crate::posts::model::LONGEST;
use crate::site::views::failures::{self, Failure};
use crate::t;

/// What of a request its error page speaks of.
#[derive(Clone, Debug)]
pub struct About {
    /// Path and query.
    pub here: String,
    /// The method.
    pub method: Method,
    /// What the client wants to get.
    pub format: Format,
    /// The same without what is secret, for the log.
    pub logged: String,
    /// The request's name in the log.
    pub id: String,
    /// The page that the request came from.
    pub referer: Option<String>,
    /// What somebody had written into the form that was sent; empty when that was nothing.
    pub written: String,
}

impl About {
    /// Notes what is needed before the request is used up.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        Self {
            here: request
                .uri()
                .path_and_query()
                .map_or_else(String::new, |here| paths::rooted(here.as_str())),
            method: request.method().clone(),
            format: wanted(
                request.headers(),
                request.data::<Format>().copied().unwrap_or_default(),
            ),
            logged: request
                .data::<LoggedAddress>()
                .map_or_else(String::new, |logged| logged.as_str().to_owned()),
            id: request
                .data::<RequestId>()
                .map_or_else(String::new, |id| id.as_str().to_owned()),
            referer: request.header(header::REFERER).map(str::to_owned),
            written: String::new(),
        }
    }
}

/// A client that sends JSON gets its errors as JSON, whatever it says it accepts.
fn wanted(headers: &HeaderMap, format: Format) -> Format {
    let sends_json = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/json"));
    if sends_json { Format::Json } else { format }
}

/// Which methods an address takes, as the roof knows it. Goes with the error.
#[derive(Clone, Debug)]
pub struct Allow(pub String);

/// A page that is shown again for people, with what is wrong in it, is only an error to a program.
#[must_use]
pub fn for_program(cx: &Ctx<Viewer>, about: &About, mut response: Response) -> Response {
    let status = response.status();
    let is_page = response
        .content_type()
        .is_some_and(|kind| kind.starts_with("text/html"));
    if about.format == Format::Html || !is_page || !(status.is_client_error()) {
        return response;
    }
    let cause = match response.extensions_mut().remove::<Refusal>() {
        Some(refusal) => Cause::Ours(refusal.into()),
        None => Cause::Library(status, "a page that refuses".to_owned()),
    };
    let failure = describe(cx.locale(), &cx.shell().url, about, &cause);
    finish(about, &cause, &failure, &Markup::default())
}

/// The answer to a request that failed.
#[must_use]
pub fn failure(cx: &Ctx<Viewer>, about: &About, error: poem::Error) -> Response {
    if error.is_from_response() {
        return error.into_response();
    }
    let cause = Cause::of(error);
    cause.log(about);
    let failure = describe(cx.locale(), &cx.shell().url, about, &cause);
    let page = failures::page(cx.locale(), &failure);
    finish(about, &cause, &failure, &layout::page(cx.shell(), &page))
}

/// The same when not even the frame of a page can be made: the database does not answer.
#[must_use]
pub fn bare_failure(locale: Locale, url: &Url, about: &About, error: Error) -> Response {
    Cause::Ours(error).log(about);
    // Whatever it was, the request is not at fault, and later it may work.
    let cause = Cause::Ours(Error::Busy);
    let failure = describe(locale, url, about, &cause);
    let page = failures::page(locale, &failure);
    let shell = layout::Shell {
        locale,
        zone: "UTC".to_owned(),
        site: "Plenum".to_owned(),
        sign_up_open: false,
        programme: None,
        url: url.clone(),
        here: about.here.clone(),
        member: None,
    };
    finish(about, &cause, &failure, &layout::page(&shell, &page))
}

/// Who says that the request failed.
enum Cause {
    Ours(Error),
    Method(String),
    Body(StatusCode),
    Library(StatusCode, String),
}

impl Cause {
    fn of(error: poem::Error) -> Self {
        if error.is::<NotFoundError>() {
            return Self::Ours(Error::NotFound);
        }
        if error.is::<MethodNotAllowedError>() {
            let allow = error.data::<Allow>().map(|allow| allow.0.clone());
            return Self::Method(allow.unwrap_or_default());
        }
        if let Some(panic) = error.downcast_ref::<Panicked>() {
            return Self::Ours(Error::Broken(panic.to_string()));
        }
        if let Some(body) = error.downcast_ref::<BodyError>() {
            return Self::Body(body.status());
        }
        match error.downcast::<Error>() {
            Ok(error) => Self::Ours(error),
            Err(error) => Self::Library(error.status(), error.to_string()),
        }
    }

    fn status(&self) -> StatusCode {
        use poem::error::ResponseError;
        match self {
            Self::Ours(error) => error.status(),
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Body(status) => *status,
            // Path and query extractors of the router: an id that is no number leads nowhere.
            Self::Library(status, _)
                if status.is_client_error() && *status == StatusCode::BAD_REQUEST =>
            {
                StatusCode::NOT_FOUND
            }
            Self::Library(status, _) => *status,
        }
    }

    /// Whether the address was asked in a way that it does not take, and shows a page in another.
    fn shows_a_page(&self) -> bool {
        matches!(self, Self::Method(allow) if allow.split(", ").any(|method| method == "GET"))
    }

    fn log(&self, about: &About) {
        let (id, path) = (about.id.as_str(), about.logged.as_str());
        match self {
            Self::Ours(error) if self.status().is_server_error() => {
                tracing::error!(%error, id, path, "request failed")
            }
            Self::Library(status, error) if status.is_server_error() => {
                tracing::error!(error, id, path, "request failed")
            }
            Self::Ours(error) => tracing::debug!(%error, id, path, "request refused"),
            Self::Library(_, error) => tracing::debug!(error, id, path, "request refused"),
            Self::Method(_) | Self::Body(_) => {}
        }
    }
}

fn describe(locale: Locale, url: &Url, about: &About, cause: &Cause) -> Failure {
    let status = cause.status();
    let (title, what, advice) = words(locale, about, cause, status);
    let safe = about.method.is_safe();
    Failure {
        status: status.as_u16(),
        title,
        what,
        advice,
        back: about
            .referer
            .as_deref()
            .and_then(|referer| own_path(url, referer))
            .filter(|back| *back != about.here),
        again: (safe && status.is_server_error()).then(|| about.here.clone()),
        open: cause.shows_a_page().then(|| about.here.clone()),
        written: about.written.clone(),
    }
}

fn own_path(url: &Url, referer: &str) -> Option<String> {
    let referer = Url::parse(referer).ok()?;
    let path = paths::rooted(referer.path());
    (referer.origin() == url.origin()).then(|| match referer.query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    })
}

/// Title, what happened, what to do.
fn words(
    locale: Locale,
    about: &About,
    cause: &Cause,
    status: StatusCode,
) -> (String, String, String) {
    let say = |words: &Words| messages::say(locale, words).into_owned();
    let (title, what, advice) = match status.as_u16() {
        403 => (
            t!(locale, "errors-403-title"),
            match cause {
                Cause::Ours(Error::Forbidden(words)) => say(words).into(),
                Cause::Ours(Error::ForeignRequest) => t!(locale, "errors-403-what-origin"),
                _ => t!(locale, "errors-403-what"),
            },
            match cause {
                Cause::Ours(Error::ForeignRequest) => t!(locale, "errors-403-do-origin"),
                // The words have said why.
                Cause::Ours(Error::Forbidden(_)) => "".into(),
                _ => t!(locale, "errors-403-do"),
            },
        ),
        404 => (
            t!(locale, "errors-404-title"),
            t!(locale, "errors-404-what"),
            t!(locale, "errors-404-do"),
        ),
        405 if cause.shows_a_page() => (
            t!(locale, "errors-405-title-page"),
            t!(locale, "errors-405-what-page"),
            t!(locale, "errors-405-do-page"),
        ),
        405 => (
            t!(locale, "errors-405-title"),
            t!(locale, "errors-405-what"),
            t!(locale, "errors-405-do"),
        ),
        409 => (
            t!(locale, "errors-409-title"),
            match cause {
                Cause::Ours(Error::Conflict(words)) => say(words).into(),
                _ => t!(locale, "errors-409-what"),
            },
            if about.written.is_empty() {
                t!(locale, "errors-409-do-bare")
            } else {
                t!(locale, "errors-409-do")
            },
        ),
        // It was read, and is only too large to travel.
        413 if matches!(cause, Cause::Ours(Error::TooLarge)) => (
            t!(locale, "errors-413-title"),
            t!(locale, "errors-413-what-carried"),
            t!(locale, "errors-413-do-carried"),
        ),
        413 => (
            t!(locale, "errors-413-title"),
            t!(locale, "errors-413-what", max = LONGEST),
            t!(locale, "errors-413-do"),
        ),
        422 => (
            t!(locale, "errors-422-title"),
            match cause {
                Cause::Ours(Error::Invalid(problems)) => problems
                    .iter()
                    .map(|problem| say(&problem.words))
                    .collect::<Vec<_>>()
                    .join(" ")
                    .into(),
                _ => t!(locale, "errors-422-what"),
            },
            t!(locale, "errors-422-do"),
        ),
        429 => match cause {
            Cause::Ours(Error::Throttled { words, wait }) => (
                t!(locale, "errors-429-title"),
                say(words).into(),
                t!(
                    locale,
                    "errors-429-do",
                    wait = dates::duration(locale, wait.as_secs())
                ),
            ),
            _ => (
                t!(locale, "errors-429-title"),
                t!(locale, "errors-429-what"),
                "".into(),
            ),
        },
        503 => (
            t!(locale, "errors-503-title"),
            t!(locale, "errors-503-what"),
            t!(locale, "errors-503-do"),
        ),
        status if status >= 500 => (
            t!(locale, "errors-500-title"),
            t!(locale, "errors-500-what"),
            t!(locale, "errors-500-do", id = about.id.as_str()),
        ),
        401 => (
            t!(locale, "errors-401-title"),
            t!(locale, "errors-401-what"),
            t!(locale, "errors-401-do"),
        ),
        _ => (
            t!(locale, "errors-400-title"),
            t!(locale, "errors-400-what"),
            t!(locale, "errors-400-do"),
        ),
    };
    (title.into_owned(), what.into_owned(), advice.into_owned())
}

fn finish(about: &About, cause: &Cause, failure: &Failure, page: &Markup) -> Response {
    let status = cause.status();
    let response = Response::builder()
        .status(status)
        .header(header::CACHE_CONTROL, "no-store");
    let mut response = if about.format == Format::Html {
        response
            .content_type("text/html; charset=utf-8")
            .body(page.0.clone())
    } else {
        response
            .content_type("application/json")
            .body(as_json(about, cause, failure).to_string())
    };
    if let Cause::Ours(Error::Throttled { wait, .. }) = cause {
        response.headers_mut().insert(
            header::RETRY_AFTER,
            HeaderValue::from(wait.as_secs().max(1)),
        );
    }
    if let Cause::Method(allow) = cause
        && let Ok(allow) = HeaderValue::from_str(allow)
    {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

/// For programs: the same words, and the fields that are wrong.
fn as_json(about: &About, cause: &Cause, failure: &Failure) -> serde_json::Value {
    let fields: Vec<_> = match cause {
        Cause::Ours(Error::Invalid(problems)) => problems
            .iter()
            .map(|problem| json!({ "field": problem.field, "problem": problem.words.key }))
            .collect(),
        _ => Vec::new(),
    };
    json!({ "error": { "status": failure.status, "title": failure.title, "detail": failure.what, "fields": fields, "id": about.id } })
}
