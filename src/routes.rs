//! Every address of the forum, who may use it, and the function that answers it. A test holds this table against what the
//! nouns' doors offer.

use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem::{Endpoint, EndpointExt, Response};

use crate::{
    accounts, categories, imports, likes, moderation, posts, proposals, ratings, sessions, site,
    summits, supports, topics,
};

/// Who may use an address. Rows that belong to somebody are guarded by their models as well.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Permission {
    /// Everybody, with an account or without.
    Anyone,
    /// Whoever has signed in with a confirmed account.
    Member,
    /// Whoever brings in proposals: organisers and admins.
    Organiser,
    /// Admins.
    Admin,
}

/// One row of the table.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, in poem's notation.
    pub path: &'static str,
    /// Who may use it.
    pub permission: Permission,
    /// Whether it is also there as a calendar, under its path and `.ics`.
    pub has_calendar: bool,
    /// What answers.
    pub endpoint: BoxEndpoint<'static, Response>,
}

/// The table.
#[must_use]
pub fn table() -> Vec<Route> {
    use Permission::{Admin, Anyone, Member, Organiser};
    vec![
        // accounts
        get("/signup", Anyone, accounts::handlers::signing_up::new),
        post("/signup", Anyone, accounts::handlers::signing_up::create),
        get(
            "/confirm/:token",
            Anyone,
            accounts::handlers::confirming::show,
        ),
        post(
            "/confirm/:token",
            Anyone,
            accounts::handlers::confirming::create,
        ),
        post(
            "/confirm/:token/refuse",
            Anyone,
            accounts::handlers::confirming::destroy,
        ),
        post(
            "/confirm/again",
            Anyone,
            accounts::handlers::confirming::again,
        ),
        get("/u/:name", Anyone, accounts::handlers::profiles::show),
        get(
            "/u/:name/topics",
            Anyone,
            accounts::handlers::profiles::topics,
        ),
        get("/my/profile", Member, accounts::handlers::profiles::edit),
        post("/my/profile", Member, accounts::handlers::profiles::update),
        get("/my/settings", Member, accounts::handlers::settings::edit),
        post("/my/settings", Member, accounts::handlers::settings::update),
        post(
            "/my/password",
            Member,
            accounts::handlers::settings::password,
        ),
        post(
            "/my/sessions/end",
            Member,
            accounts::handlers::settings::end_sessions,
        ),
        // sessions
        get("/login", Anyone, sessions::handlers::signing_in::new),
        post("/login", Anyone, sessions::handlers::signing_in::create),
        post("/login/link", Anyone, sessions::handlers::mailing::create),
        post("/login/code", Anyone, sessions::handlers::mailing::code),
        get(
            "/login/link/:token",
            Anyone,
            sessions::handlers::mailing::show,
        ),
        post(
            "/login/link/:token",
            Anyone,
            sessions::handlers::mailing::update,
        ),
        post("/logout", Anyone, sessions::handlers::signing_in::destroy),
        get("/reset", Anyone, sessions::handlers::passwords::new),
        post("/reset", Anyone, sessions::handlers::passwords::create),
        get("/reset/:token", Anyone, sessions::handlers::passwords::edit),
        post(
            "/reset/:token",
            Anyone,
            sessions::handlers::passwords::update,
        ),
        get("/setup/:token", Anyone, sessions::handlers::setting_up::new),
        post(
            "/setup/:token",
            Anyone,
            sessions::handlers::setting_up::create,
        ),
        get("/my/text/:id", Member, sessions::handlers::carrying::show),
        post(
            "/my/text/:id/drop",
            Member,
            sessions::handlers::carrying::destroy,
        ),
        // categories
        get("/categories", Anyone, categories::handlers::index),
        get("/c/:slug/:id", Anyone, categories::handlers::show),
        // summits: who runs them is asked by the model
        get("/summits", Anyone, summits::handlers::show::index),
        get("/summits/:slug", Anyone, summits::handlers::show::show),
        calendar(get(
            "/summits/:slug/programme",
            Anyone,
            summits::handlers::programme::show,
        )),
        get(
            "/summits/:slug/settings",
            Member,
            summits::handlers::settings::edit,
        ),
        post(
            "/summits/:slug/settings",
            Member,
            summits::handlers::settings::update,
        ),
        get(
            "/summits/:slug/decisions",
            Member,
            summits::handlers::decisions::new,
        ),
        post(
            "/summits/:slug/decisions",
            Member,
            summits::handlers::decisions::create,
        ),
        // topics
        get("/latest", Anyone, topics::handlers::lists::latest),
        get("/top", Anyone, topics::handlers::lists::top),
        get("/topics/new", Member, topics::handlers::new::new),
        post("/topics", Member, topics::handlers::new::create),
        get("/t/:slug/:id", Anyone, topics::handlers::show::at_page),
        get(
            "/t/:slug/:id/:number",
            Anyone,
            topics::handlers::show::at_post,
        ),
        // posts
        post("/topics/:id/posts", Member, posts::handlers::reply::create),
        get("/posts/:id/reply", Member, posts::handlers::reply::new),
        get("/posts/:id", Anyone, posts::handlers::permalinks::show),
        post("/posts/:id", Member, posts::handlers::edits::update),
        get("/posts/:id/edit", Member, posts::handlers::edits::edit),
        get(
            "/posts/:id/versions",
            Anyone,
            posts::handlers::versions::index,
        ),
        get("/posts/:id/delete", Member, posts::handlers::removals::new),
        post(
            "/posts/:id/delete",
            Member,
            posts::handlers::removals::create,
        ),
        post(
            "/posts/:id/restore",
            Member,
            posts::handlers::removals::destroy,
        ),
        post("/preview", Member, posts::handlers::previews::create),
        // likes
        post("/posts/:id/like", Member, likes::handlers::create),
        post("/posts/:id/unlike", Member, likes::handlers::destroy),
        get("/posts/:id/likes", Anyone, likes::handlers::index),
        // imports
        get(
            "/admin/sources",
            Organiser,
            imports::handlers::sources::index,
        ),
        get(
            "/admin/sources/new",
            Organiser,
            imports::handlers::sources::new,
        ),
        post(
            "/admin/sources",
            Organiser,
            imports::handlers::sources::create,
        ),
        get(
            "/admin/sources/:id",
            Organiser,
            imports::handlers::settings::edit,
        ),
        post(
            "/admin/sources/:id",
            Organiser,
            imports::handlers::settings::update,
        ),
        post(
            "/admin/sources/:id/remove",
            Organiser,
            imports::handlers::sources::destroy,
        ),
        post(
            "/admin/sources/:id/read",
            Organiser,
            imports::handlers::readings::create,
        ),
        post(
            "/admin/sources/:id/file",
            Organiser,
            imports::handlers::files::create,
        ),
        post(
            "/admin/sources/:id/keys",
            Organiser,
            imports::handlers::keys::create,
        ),
        post(
            "/admin/sources/:id/keys/:key/revoke",
            Organiser,
            imports::handlers::keys::destroy,
        ),
        get(
            "/admin/sources/:id/columns",
            Organiser,
            imports::handlers::columns::edit,
        ),
        post(
            "/admin/sources/:id/columns",
            Organiser,
            imports::handlers::columns::update,
        ),
        get(
            "/admin/sources/:id/runs/:run",
            Organiser,
            imports::handlers::runs::show,
        ),
        post(
            "/admin/sources/:id/runs/:run/apply",
            Organiser,
            imports::handlers::runs::update,
        ),
        post(
            "/admin/sources/:id/runs/:run/drop",
            Organiser,
            imports::handlers::runs::destroy,
        ),
        // a program comes with a key, and with no session
        put(
            "/admin/sources/:id",
            Anyone,
            imports::handlers::deliveries::update,
        ),
        // moderation: whoever keeps order in one category is no moderator elsewhere, so the model guards these
        get(
            "/topics/:id/decisions/:kind",
            Member,
            moderation::handlers::new,
        ),
        post(
            "/topics/:id/decisions/:kind",
            Member,
            moderation::handlers::create,
        ),
        // proposals
        get("/proposals", Anyone, proposals::handlers::index),
        get(
            "/proposals/by-url",
            Anyone,
            imports::handlers::addresses::show,
        ),
        post(
            "/proposals/by-url",
            Member,
            imports::handlers::addresses::create,
        ),
        get(
            "/proposals/:id/:slug/correct",
            Member,
            imports::handlers::corrections::edit,
        ),
        post(
            "/proposals/:id/:slug/correct",
            Member,
            imports::handlers::corrections::update,
        ),
        get("/proposals/:id", Anyone, proposals::handlers::find),
        calendar(get(
            "/proposals/:id/:slug",
            Anyone,
            proposals::handlers::show,
        )),
        get(
            "/proposals/:id/:slug/versions/:number",
            Anyone,
            proposals::handlers::version,
        ),
        // ratings
        post("/proposals/:id/rating", Member, ratings::handlers::create),
        post(
            "/proposals/:id/rating/drop",
            Member,
            ratings::handlers::destroy,
        ),
        // supports
        post("/proposals/:id/support", Member, supports::handlers::create),
        post(
            "/proposals/:id/support/drop",
            Member,
            supports::handlers::destroy,
        ),
        // site
        get("/", Anyone, site::handlers::pages::home),
        get("/about", Anyone, site::handlers::pages::about),
        get("/rules", Anyone, site::handlers::pages::rules),
        get("/privacy", Anyone, site::handlers::pages::privacy),
        get(
            "/help/formatting",
            Anyone,
            site::handlers::pages::formatting,
        ),
        get("/srv/status", Anyone, site::handlers::pages::status),
        get("/admin", Admin, site::handlers::checklist::show),
        post("/admin/name", Admin, site::handlers::checklist::rename),
        post("/admin/mail", Admin, site::handlers::checklist::mail),
        post(
            "/admin/mail/arrived",
            Admin,
            site::handlers::checklist::mail_arrived,
        ),
        post("/admin/rules", Admin, site::handlers::checklist::rules),
        post(
            "/admin/moderators",
            Admin,
            site::handlers::checklist::moderator,
        ),
        post("/admin/open", Admin, site::handlers::checklist::open),
        post("/admin/close", Admin, site::handlers::checklist::close),
    ]
}

/// The same address, which is also there as a calendar.
fn calendar(route: Route) -> Route {
    Route {
        has_calendar: true,
        ..route
    }
}

fn get(path: &'static str, permission: Permission, endpoint: impl Endpoint + 'static) -> Route {
    route(Method::GET, path, permission, endpoint)
}

fn post(path: &'static str, permission: Permission, endpoint: impl Endpoint + 'static) -> Route {
    route(Method::POST, path, permission, endpoint)
}

fn put(path: &'static str, permission: Permission, endpoint: impl Endpoint + 'static) -> Route {
    route(Method::PUT, path, permission, endpoint)
}

fn route(
    method: Method,
    path: &'static str,
    permission: Permission,
    endpoint: impl Endpoint + 'static,
) -> Route {
    Route {
        method,
        path,
        permission,
        has_calendar: false,
        endpoint: endpoint.map_to_response().boxed(),
    }
}
