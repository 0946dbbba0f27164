//! Before the door: which requests are for a file of this program, and so ask nobody who they come from.

use poem::http::{HeaderMap, header};
use poem::{Endpoint, IntoResponse, Request, Response};

use crate::platform::assets::embedded;

/// The beginning of the files' addresses.
const FILES: &str = "/assets/";
/// The address that browsers ask unasked.
const ICON: &str = "/favicon.ico";

/// Two ways in. No router of poem stands here: it answers an address that is not spelled in UTF-8 by itself, without
/// layout and language.
pub(crate) struct Entrance<F, E> {
    /// Answers for files.
    pub(crate) files: F,
    /// Answers for all else.
    pub(crate) forum: E,
}

impl<F: Endpoint, E: Endpoint> Endpoint for Entrance<F, E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        if is_for_a_file(request.uri().path(), request.headers()) {
            let answer = self.files.call(request).await;
            return answer.map(IntoResponse::into_response);
        }
        let answer = self.forum.call(request).await;
        answer.map(IntoResponse::into_response)
    }
}

/// A file that is not there any more is asked for by old pages, which show no answer: a short one will do. Whoever follows a
/// link to it gets a page.
fn is_for_a_file(path: &str, headers: &HeaderMap) -> bool {
    path == ICON || embedded::is_file(path) || (path.starts_with(FILES) && !wants_words(headers))
}

/// Whether the answer is to be read, by a person or a program.
fn wants_words(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).into_iter();
    accepted
        .filter_map(|line| line.to_str().ok())
        .any(|line| line.contains("text/html") || line.contains("application/json"))
}
