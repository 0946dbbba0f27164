//! Every address of the forum, who may use it, and the function that answers it. A test holds this table against what the
//! nouns' doors offer.

use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem::{Endpoint, EndpointExt, Response};

use crate::site;

/// Who may use an address. Rows that belong to somebody are guarded by their models as well.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Permission {
    /// Everybody, with an account or without.
    Anyone,
    /// Whoever has signed in with a confirmed account.
    Member,
    /// Moderators and admins.
    Moderator,
    /// Organisers and admins.
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
    /// What answers.
    pub endpoint: BoxEndpoint<'static, Response>,
}

/// The table.
#[must_use]
pub fn table() -> Vec<Route> {
    use Permission::{Admin, Anyone};
    vec![
        // site
        get("/", Anyone, site::handlers::home),
        get("/about", Anyone, site::handlers::about),
        get("/rules", Anyone, site::handlers::rules),
        get("/privacy", Anyone, site::handlers::privacy),
        get("/help/formatting", Anyone, site::handlers::formatting),
        get("/srv/status", Anyone, site::handlers::status),
        get("/admin", Admin, site::handlers::checklist),
    ]
}

fn get(path: &'static str, permission: Permission, endpoint: impl Endpoint + 'static) -> Route {
    route(Method::GET, path, permission, endpoint)
}

#[expect(dead_code, reason = "the first form is on its way")]
fn post(path: &'static str, permission: Permission, endpoint: impl Endpoint + 'static) -> Route {
    route(Method::POST, path, permission, endpoint)
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
        endpoint: endpoint.map_to_response().boxed(),
    }
}
