//! What every request passes between the kept pages and the routes: who asks, in which language, whether the request may
//! come from where it comes, and what is answered when something goes wrong.

use std::sync::Arc;

use bytes::Bytes;
use poem::endpoint::BoxEndpoint;
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use poem::{Endpoint, Request, Response};
use url::Url;

use crate::accounts::model::{self, Viewer};
use crate::app::gates::{FormsOnly, router};
use crate::app::sent::{has_token, with_beginning, with_form, written};
use crate::platform::client_ip::network;
use crate::platform::db::count;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{LANGUAGE_COOKIE, Shell, Signed};
use crate::platform::pages::cache::Cacheable;
use crate::platform::paths;
use crate::platform::request::ClientIp;
use crate::platform::security::{CookieRules, Verdict, origin_check};
use crate::platform::site::Site;
use crate::platform::tokens;
use crate::platform::web::{Ctx, Services};
use crate::routes;
use crate::sessions;
use crate::sessions::model::Session;
use crate::site::handlers::failures::{self, About};

/// How long a reader's choice of language is remembered.
/// The most bytes of an address that links on its page carry on.
const LONGEST_HERE: usize = 2048;

const LANGUAGE_KEPT: std::time::Duration = std::time::Duration::from_secs(365 * 24 * 3600);

/// The inner endpoint of the forum.
pub(crate) struct Door {
    services: Arc<Services>,
    url: Url,
    language: CookieRules,
    forms: FormsOnly,
    router: BoxEndpoint<'static, Response>,
}

impl Door {
    pub(crate) fn new(services: Arc<Services>, url: &Url) -> Self {
        let table = routes::table();
        Self {
            services,
            url: url.clone(),
            language: CookieRules::choice(LANGUAGE_COOKIE, url),
            forms: FormsOnly::of(&table),
            router: router(table),
        }
    }

    async fn answer(&self, mut request: Request) -> Response {
        let mut asked = Asked::of(&request, &self.language);
        let verdict = origin_check(request.method(), request.headers(), &self.url);
        let (cx, cookie) = match self.context(&request).await {
            Ok(known) => known,
            Err(error) => {
                if verdict == Verdict::Same
                    && let Ok((_, form)) = with_form(request).await
                {
                    asked.about.written = written(&form);
                }
                let locale = asked.locale.unwrap_or(Locale::En);
                return failures::bare_failure(locale, &self.url, &asked.about, error);
            }
        };
        request.set_data(cx.clone());
        let mut form = Bytes::new();
        let mut response = match self.pass(request, &cx, verdict, &mut form).await {
            Ok(response) => failures::for_program(&cx, &asked.about, response),
            Err(error) => {
                asked.about.written = written(&form);
                failures::failure(&cx, &asked.about, error)
            }
        };
        self.lead_to_a_page(&mut response);
        self.remember_language(&asked, &cx, &mut response);
        keep_language(&asked, &mut response);
        keep_private(&cx, &mut response);
        // A sign-out, or a sign-in, has the last word about the cookie.
        if let Some(cookie) = cookie
            && !response.headers().contains_key(header::SET_COOKIE)
        {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }

    /// Whether the request may come from where it comes; then the routes. The form that it sends is left in `form`, for the
    /// page that refuses it: but not one from another site, or such a site could show words of its own on a page of ours.
    async fn pass(
        &self,
        sent: Request,
        cx: &Ctx<Viewer>,
        verdict: Verdict,
        form: &mut Bytes,
    ) -> poem::Result<Response> {
        if !is_spelled(sent.uri()) {
            return Err(Error::NotFound.into());
        }
        let member = cx.shell().member.as_ref();
        if verdict == Verdict::Foreign || (verdict == Verdict::Hidden && member.is_none()) {
            return Err(Error::ForeignRequest.into());
        }
        // No browser sends the cookie of a session along with the form of another site (`SameSite=Lax`): what comes with one
        // was typed here, perhaps on a page of a session before this.
        let mut request;
        (request, *form) = with_form(sent).await?;
        // What a program posts without a session (a sign-in, a sign-up) rides on none, so there is nothing to borrow.
        if let (Verdict::Hidden | Verdict::Unknown, Some(member)) = (verdict, member) {
            let first;
            (request, first) = with_beginning(request).await?;
            if !has_token(&[&**form, &first].concat(), &member.form_token) {
                return Err(Error::ForeignRequest.into());
            }
        }
        self.router.call(request).await
    }

    /// Who asks and in which frame the answer is shown; and the cookie of a session whose time begins anew or is over. One
    /// that is over is taken back: with it, no page that readers share would be answered from the kept ones.
    async fn context(&self, request: &Request) -> Result<(Ctx<Viewer>, Option<HeaderValue>)> {
        let site = self.services.site.current().await?;
        let secret = self.services.cookie.read(request.headers());
        // No page of ours sends a PUT: whoever does is a program with a key of its own, and nobody besides.
        let secret =
            secret.filter(|secret| request.method() != Method::PUT && tokens::has_shape(secret));
        let found = match secret {
            Some(secret) => {
                let (cookie, now) = (secret.to_owned(), self.services.clock.now());
                self.services
                    .readers
                    .read(move |db| sessions::model::find(db, &cookie, now))
                    .await?
            }
            None => None,
        };
        let asked = readers_locale(request.uri(), request.headers(), &self.language);
        let cookie;
        let (viewer, shell) = match found {
            Some((session, viewer)) => {
                cookie = self.renew(request, &session).await;
                let shell = self.members_shell(request, &site, &session, &viewer);
                (viewer, shell)
            }
            None => {
                cookie = secret.and_then(|_| self.services.cookie.remove().ok());
                let locale = asked.unwrap_or(site.locale);
                (
                    Viewer::reader(),
                    self.shell(request, &site, locale, site.zone.clone(), None),
                )
            }
        };
        let client = request
            .data::<ClientIp>()
            .map_or_else(String::new, |client| network(client.0).to_string());
        Ok((
            Ctx::new(viewer, shell, Arc::clone(&self.services), client),
            cookie,
        ))
    }

    /// Once an hour at the most it is written down that a session is in use. Should that fail, the next request tries.
    async fn renew(&self, request: &Request, session: &Session) -> Option<HeaderValue> {
        if !session.is_to_be_seen(self.services.clock.now()) {
            return None;
        }
        let used = session.clone();
        self.services
            .writer
            .write(move |tx| sessions::model::seen(tx, &used))
            .await
            .ok()?;
        let cookie = self.services.cookie.read(request.headers())?;
        self.services
            .cookie
            .set(cookie, session.device.cookie_lifetime())
            .ok()
    }

    fn members_shell(
        &self,
        request: &Request,
        site: &Site,
        session: &Session,
        viewer: &Viewer,
    ) -> Shell {
        let Some(member) = &viewer.member else {
            return self.shell(request, site, site.locale, site.zone.clone(), None);
        };
        let locale = in_query(request.uri())
            .or_else(|| Locale::parse(&member.lang))
            .unwrap_or(site.locale);
        let signed = Signed {
            name: member.display_name.clone(),
            href: model::href(&member.name),
            form_token: session.form_token.clone(),
            shared_device: session.device.is_shared(),
            admin: viewer.is_admin(),
            organiser: viewer.runs_summits(),
        };
        self.shell(
            request,
            site,
            locale,
            member.time_zone.clone(),
            Some(signed),
        )
    }

    fn shell(
        &self,
        request: &Request,
        site: &Site,
        locale: Locale,
        zone: String,
        member: Option<Signed>,
    ) -> Shell {
        Shell {
            locale,
            zone,
            site: site.name.clone(),
            sign_up_open: site.sign_up_open,
            programme: site.programme.clone(),
            url: self.url.clone(),
            here: self.here(request),
            member,
        }
    }

    /// The page that is shown, for the links to it in another language. The answer to a form is shown in place of the page that
    /// sent it: a link to where the form went would lead to an address that shows nothing.
    /// An address that is longer than any link to a page is not carried on: each link on the page would carry all of it.
    fn here(&self, request: &Request) -> String {
        let mut here = self.whole_here(request);
        if here.len() > LONGEST_HERE {
            here.truncate(here.find('?').unwrap_or(LONGEST_HERE));
        }
        here
    }

    fn whole_here(&self, request: &Request) -> String {
        if request.method().is_safe() {
            return without_lang(request.uri());
        }
        let sender = || request.header(header::REFERER)?.parse::<Uri>().ok();
        let sender = sender().unwrap_or_else(|| request.uri().clone());
        match self.forms.page_above(sender.path()) {
            page if page == sender.path() => without_lang(&sender),
            page => page.to_owned(),
        }
    }

    /// Whoever came to the sign-in from an address that only takes forms would go back to a failure: they go home.
    fn lead_to_a_page(&self, response: &mut Response) {
        let location = response.headers().get(header::LOCATION);
        let Some(location) = location.and_then(|location| location.to_str().ok()) else {
            return;
        };
        let path = location.split(['?', '#']).next().unwrap_or_default();
        if response.status() == StatusCode::SEE_OTHER && self.forms.has(path) {
            let home = HeaderValue::from_static("/");
            response.headers_mut().insert(header::LOCATION, home);
        }
    }

    /// The only cookie a reader ever gets: the language chosen at the foot of a page. A member's is in the settings. What a
    /// page asks for by itself chooses nothing, and is not kept either: it would be answered to whoever comes to choose.
    fn remember_language(&self, asked: &Asked, cx: &Ctx<Viewer>, response: &mut Response) {
        let (Some(locale), None) = (asked.in_query, &cx.viewer().member) else {
            return;
        };
        if !asked.is_visit {
            response.extensions_mut().remove::<Cacheable>();
        } else if let Ok(cookie) = self.language.set(locale.code(), Some(LANGUAGE_KEPT)) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
}

/// What says nothing of it may stay in the browser that asked, and is asked for again each time; on a shared device it does
/// not even stay there, where the next person finds it by going back. Pages that readers share say otherwise further out.
fn keep_private(cx: &Ctx<Viewer>, response: &mut Response) {
    let shared = (cx.shell().member.as_ref()).is_some_and(|member| member.shared_device);
    let private = HeaderValue::from_static(if shared {
        "no-store"
    } else {
        "private, no-cache"
    });
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(private);
}

impl Endpoint for Door {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let (mut response, queries) = count::counted(self.answer(request)).await;
        if self.services.settings.http.show_queries {
            response
                .headers_mut()
                .insert("x-plenum-queries", HeaderValue::from(queries));
        }
        Ok(response)
    }
}

/// What of a request is still needed when it has been answered.
struct Asked {
    in_query: Option<Locale>,
    /// Somebody goes to the address; older browsers do not say.
    is_visit: bool,
    locale: Option<Locale>,
    about: About,
}

impl Asked {
    fn of(request: &Request, language: &CookieRules) -> Self {
        Self {
            in_query: in_query(request.uri()),
            is_visit: request
                .header("sec-fetch-dest")
                .is_none_or(|destination| destination == "document"),
            locale: readers_locale(request.uri(), request.headers(), language),
            about: About::of(request),
        }
    }
}

/// Who asked for a page in a language and is sent to its right address gets it in that language.
fn keep_language(asked: &Asked, response: &mut Response) {
    let Some(locale) = asked
        .in_query
        .filter(|_| response.status() == StatusCode::MOVED_PERMANENTLY)
    else {
        return;
    };
    let location = response
        .headers()
        .get(header::LOCATION)
        .and_then(|location| location.to_str().ok());
    let Some(location) = location.map(str::to_owned) else {
        return;
    };
    let (path, fragment) = location
        .split_once('#')
        .map_or((location.as_str(), None), |(path, rest)| (path, Some(rest)));
    let joint = if path.contains('?') { '&' } else { '?' };
    let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
    if let Ok(value) =
        HeaderValue::from_str(&format!("{path}{joint}lang={}{fragment}", locale.code()))
    {
        response.headers_mut().insert(header::LOCATION, value);
    }
}

/// The language that a reader asks for: in the address, else chosen before, else by the browser. `None` when the browser
/// asks for none of ours, and then the site decides.
pub(crate) fn readers_locale(
    uri: &Uri,
    headers: &HeaderMap,
    cookie: &CookieRules,
) -> Option<Locale> {
    in_query(uri)
        .or_else(|| cookie.read(headers).and_then(Locale::parse))
        .or_else(|| {
            let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            Locale::negotiate(accepted)
        })
}

fn in_query(uri: &Uri) -> Option<Locale> {
    url::form_urlencoded::parse(uri.query()?.as_bytes())
        .find(|(name, _)| name == "lang")
        .and_then(|(_, value)| Locale::parse(&value))
}

/// Whether an address can mean anything: its path is text, and nothing in it is U+0000, as PostgreSQL keeps no text with
/// that. (A query that is no text is read as far as it goes.)
fn is_spelled(uri: &Uri) -> bool {
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    !path.contains("%00")
        && !query.contains("%00")
        && percent_encoding::percent_decode_str(path)
            .decode_utf8()
            .is_ok()
}

/// Path and query without the choice of language, for the links to the same page in another.
fn without_lang(uri: &Uri) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != "lang" {
            query.append_pair(&name, &value);
        }
    }
    let (path, query) = (paths::rooted(uri.path()), query.finish());
    if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    }
}
