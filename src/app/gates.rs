//! The table of routes as one endpoint, each address behind its permission.

use poem::endpoint::BoxEndpoint;
use poem::error::MethodNotAllowedError;
use poem::http::Method;
use poem::{Endpoint, EndpointExt, Request, Response, RouteMethod};

use crate::accounts::model::Viewer;
use crate::app::sent::{fields, with_form};
use crate::platform::error::Error;
use crate::platform::format::{Format, Suffix};
use crate::platform::request::CatchPanics;
use crate::platform::web::Ctx;
use crate::routes::{Permission, Route};
use crate::sessions;
use crate::site::handlers::failures::Allow;

/// One endpoint for the whole table.
pub(crate) fn router(table: Vec<Route>) -> BoxEndpoint<'static, Response> {
    let mut paths: Vec<(&'static str, RouteMethod, Vec<Method>)> = Vec::new();
    for Route {
        method,
        path,
        permission,
        has_calendar,
        endpoint,
    } in table
    {
        let guarded = Guarded {
            permission,
            has_calendar,
            inner: endpoint,
        };
        let at = match paths.iter().position(|(known, ..)| *known == path) {
            Some(at) => at,
            None => {
                paths.push((path, RouteMethod::new(), Vec::new()));
                paths.len() - 1
            }
        };
        let (path, methods, mut allowed) = paths.swap_remove(at);
        allowed.push(method.clone());
        paths.push((path, methods.method(method, guarded), allowed));
    }
    let mut router = poem::Route::new();
    for (path, methods, allowed) in paths {
        router = router.at(path, Allowing::new(methods, &allowed));
    }
    // A panic becomes an error here, inside of what makes a page of it.
    router.with(CatchPanics).map_to_response().boxed()
}

/// The addresses that show no page, as they only take forms.
pub(crate) struct FormsOnly(Vec<(&'static str, bool)>);

impl FormsOnly {
    pub(crate) fn of(table: &[Route]) -> Self {
        let shows_a_page = |path| {
            let mut rows = table.iter();
            rows.any(|row| row.path == path && row.method == Method::GET)
        };
        Self(
            table
                .iter()
                .map(|row| (row.path, shows_a_page(row.path)))
                .collect(),
        )
    }

    /// Whether a path is one of them. As in the router, a path that is written out goes before one with something to fill in.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.shows(path) == Some(false)
    }

    /// The nearest page above an address, itself if it is one: the first page of all above what has none.
    pub(crate) fn page_above<'a>(&self, path: &'a str) -> &'a str {
        let mut above = path;
        while self.shows(above) != Some(true) {
            match above.rsplit_once('/') {
                Some((parent, _)) if !parent.is_empty() => above = parent,
                _ => return "/",
            }
        }
        above
    }

    /// Whether an address shows a page; `None` for one that is not routed.
    fn shows(&self, path: &str) -> Option<bool> {
        let path = path.trim_end_matches('/');
        let written_out = self.0.iter().find(|(known, _)| *known == path);
        // Of two that fit, the one with less to fill in.
        let blanks = |known: &str| known.matches(':').count();
        let fitting = || self.0.iter().filter(|(known, _)| fits(known, path));
        let found = written_out.or_else(|| fitting().min_by_key(|(known, _)| blanks(known)));
        found.map(|(_, shows_a_page)| *shows_a_page)
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let same = |(known, given): (&str, &str)| known == given || known.starts_with(':');
    pattern.split('/').count() == path.split('/').count()
        && pattern.split('/').zip(path.split('/')).all(same)
}

/// Says which methods an address takes when it is asked with another (RFC 9110 §15.5.6).
struct Allowing {
    inner: RouteMethod,
    allow: Allow,
}

impl Allowing {
    fn new(inner: RouteMethod, allowed: &[Method]) -> Self {
        let mut names: Vec<_> = allowed.iter().map(Method::as_str).collect();
        if names.contains(&Method::GET.as_str()) {
            names.push(Method::HEAD.as_str());
        }
        names.sort_unstable();
        let allow = Allow(names.join(", "));
        Self { inner, allow }
    }
}

impl Endpoint for Allowing {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let answer = self.inner.call(request).await;
        answer.map_err(|mut error| {
            if error.is::<MethodNotAllowedError>() {
                error.set_data(self.allow.clone());
            }
            error
        })
    }
}

/// Holds an address to its permission.
struct Guarded {
    permission: Permission,
    has_calendar: bool,
    inner: BoxEndpoint<'static, Response>,
}

impl Endpoint for Guarded {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let cx = request
            .data::<Ctx<Viewer>>()
            .cloned()
            .ok_or_else(|| Error::Broken("no context".into()))?;
        // No address has a feed or a form for programs, and few a calendar: a page is none of these.
        match request.data::<Suffix>() {
            Some(Suffix(Format::Ics)) if self.has_calendar => {}
            Some(_) => return Err(Error::NotFound.into()),
            None => {}
        }
        let viewer = cx.viewer();
        if self.permission == Permission::Anyone {
            return self.inner.call(request).await;
        }
        if viewer.member.is_none() {
            return turn_to_sign_in(request, &cx).await;
        }
        let may = match self.permission {
            Permission::Anyone | Permission::Member => true,
            Permission::Organiser => viewer.runs_summits(),
            Permission::Admin => viewer.is_admin(),
        };
        // A member who guesses an address of the staff learns nothing, not even that it is there.
        if may {
            self.inner.call(request).await
        } else {
            Err(Error::NotFound.into())
        }
    }
}

/// A reader at a member's address: a page is asked for again after the sign-in, and a form travels through it.
async fn turn_to_sign_in(request: Request, cx: &Ctx<Viewer>) -> poem::Result<Response> {
    if request.method() == Method::GET || request.method() == Method::HEAD {
        if request.data::<Format>() == Some(&Format::Json) {
            return Err(Error::SignInFirst.into());
        }
        return Ok(sessions::handlers::carrying::sign_in_first(cx));
    }
    let path = request.uri().path().to_owned();
    let (_, form) = with_form(request).await?;
    Ok(sessions::handlers::carrying::carried(
        cx,
        &path,
        fields(&form),
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_forms_show_no_page() {
        let forms = FormsOnly::of(&crate::routes::table());
        for path in [
            "/logout",
            "/logout/",
            "/login/code",
            "/posts/7/like",
            "/confirm/again",
            "/my/text/1/drop",
            "/proposals/7/rating",
        ] {
            assert!(forms.has(path), "{path}");
        }
        assert_eq!(forms.page_above("/login/code"), "/login");
        assert_eq!(forms.page_above("/topics/28/posts"), "/");
        assert_eq!(forms.page_above("/t/a/28/2"), "/t/a/28/2");
        assert_eq!(forms.page_above("/proposals/7/rating/drop"), "/proposals/7");
        assert_eq!(forms.page_above("/nowhere/at/all"), "/");
        for path in [
            "/",
            "/login",
            "/confirm/abc",
            "/posts/7",
            "/t/budget/41/3",
            "/nowhere",
            "/u/logout",
        ] {
            assert!(!forms.has(path), "{path}");
        }
    }
}
