//! The endpoint for `/assets/*` and `/favicon.ico`.

use std::sync::Arc;

use http::{
    HeaderValue, Method, StatusCode,
    header::{
        ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, VARY,
        X_CONTENT_TYPE_OPTIONS,
    },
};
use poem::{Endpoint, Request, Response, Result, error::NotFoundError};

use crate::platform::{
    assets::files::{Assets, File},
    encoding::{kept::has_tag, negotiation::Accepted, once::Final},
};

const A_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// For the icon under the name that browsers ask for unasked, which has no hash.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// Serves hashed files by their whole address, and `/favicon.ico` as `favicon.svg`, which every current browser reads
/// by its media type. Anything else is poem's [`NotFoundError`].
pub struct AssetFiles(Arc<Assets>);

impl AssetFiles {
    /// Serves those files.
    pub fn new(assets: Arc<Assets>) -> Self {
        Self(assets)
    }
}

impl Endpoint for AssetFiles {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        // The router may have taken the beginning off; the address is whole in the original.
        let path = request.original_uri().path();
        let (address, lifetime) = match path {
            "/favicon.ico" => (self.0.url("favicon.svg"), A_DAY),
            hashed => (hashed, A_YEAR),
        };
        let file = self.0.file(address).ok_or(NotFoundError)?;
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let refusal = Response::builder().status(StatusCode::METHOD_NOT_ALLOWED);
            return Ok(refusal.header(ALLOW, "GET, HEAD").finish());
        }
        let encoding = Accepted::of(request.headers()).best();
        let form = match file.body.ready(encoding) {
            Some(form) => form,
            None => {
                let (assets, address) = (Arc::clone(&self.0), address.to_owned());
                let make = move || assets.file(&address).map(|file| file.body.make(encoding));
                let made = tokio::task::spawn_blocking(make).await.ok().flatten();
                made.unwrap_or_else(|| file.body.identity())
            }
        };

        let etag = file.body.etag(form.encoding);
        let mut response = if has_tag(request.headers(), etag) {
            Response::builder()
                .status(StatusCode::NOT_MODIFIED)
                .finish()
        } else {
            let mut response = described(file);
            let headers = response.headers_mut();
            headers.insert(CONTENT_LENGTH, form.bytes.len().into());
            if let Some(coding) = form.encoding.header() {
                headers.insert(CONTENT_ENCODING, coding);
            }
            if request.method() != Method::HEAD {
                response.set_body(form.bytes);
            }
            response
        };
        let headers = response.headers_mut();
        headers.insert(ETAG, etag.clone());
        headers.insert(CACHE_CONTROL, lifetime);
        headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        response.extensions_mut().insert(Final);
        Ok(response)
    }
}

fn described(file: &File) -> Response {
    let mut response = Response::default();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, file.content_type.clone());
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use http::Uri;

    use super::*;

    fn assets() -> Arc<Assets> {
        let file = |name: &str, text: String| (name.to_owned(), Cow::Owned(text.into_bytes()));
        Arc::new(Assets::new([
            file("style.css", "body { margin: 0 }\n".repeat(200)),
            file("js/b.js", "const b = 1;".to_owned()),
            file("js/a.js", "const a = 1;".to_owned()),
            file(
                "icons/like.svg",
                "<svg viewBox=\"0 0 1 1\"><path/></svg>".to_owned(),
            ),
            file("favicon.svg", "<svg viewBox=\"0 0 1 1\"/>".to_owned()),
        ]))
    }

    async fn ask(
        assets: &Arc<Assets>,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
    ) -> Response {
        let mut request = http::Request::builder()
            .method(method)
            .uri(address.parse::<Uri>().unwrap());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let parts = (
            parts,
            Default::default(),
            Default::default(),
            http::uri::Scheme::HTTP,
        )
            .into();
        let request = Request::from_parts(parts, poem::Body::empty());
        AssetFiles::new(Arc::clone(assets))
            .get_response(request)
            .await
    }

    #[tokio::test]
    async fn a_hashed_file_is_kept_for_a_year_and_compressed() {
        let assets = assets();
        let style = assets.url("style.css").to_owned();
        assert!(style.starts_with("/assets/style-") && style.ends_with(".css"));
        for (accept, coding) in [
            ("br, gzip", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0", None),
        ] {
            let response = ask(&assets, Method::GET, &style, &[("accept-encoding", accept)]).await;
            assert_eq!(response.header("content-encoding"), coding);
            assert_eq!(
                response.header("cache-control"),
                Some("public, max-age=31536000, immutable")
            );
            assert_eq!(
                response.header("content-type"),
                Some("text/css; charset=utf-8")
            );
            let etag = response.header("etag").unwrap().to_owned();
            let known = [
                ("accept-encoding", accept),
                ("if-none-match", etag.as_str()),
            ];
            let again = ask(&assets, Method::GET, &style, &known).await;
            assert_eq!(again.status(), 304);
            assert!(again.into_body().into_vec().await.unwrap().is_empty());
        }
    }

    #[tokio::test]
    async fn head_tells_the_length_and_sends_nothing() {
        let assets = assets();
        let response = ask(&assets, Method::HEAD, assets.url("style.css"), &[]).await;
        assert_eq!(response.header("content-length"), Some("3800"));
        assert!(response.into_body().into_vec().await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn scripts_are_one_file_in_the_order_of_their_names() {
        let assets = assets();
        let response = ask(&assets, Method::GET, assets.url("script.js"), &[]).await;
        let script = response.into_body().into_string().await.unwrap();
        assert_eq!(script, "{\nconst a = 1;\n}\n{\nconst b = 1;\n}\n");
        assert!(assets.sprite().contains("<symbol id=\"like\""));
    }

    #[tokio::test]
    async fn only_what_exists_is_found() {
        let assets = assets();
        for address in [
            "/assets/",
            "/assets/style.css",
            "/assets/js/a.js",
            "/assets/../Cargo.toml",
        ] {
            assert_eq!(
                ask(&assets, Method::GET, address, &[]).await.status(),
                404,
                "{address}"
            );
        }
        let icon = ask(&assets, Method::GET, "/favicon.ico", &[]).await;
        assert_eq!(icon.content_type(), Some("image/svg+xml"));
        assert_eq!(
            ask(&assets, Method::POST, assets.url("style.css"), &[])
                .await
                .status(),
            405
        );
    }

    #[test]
    fn no_files_at_all_are_no_trouble() {
        let none = Assets::new([]);
        assert_eq!(none.url("style.css"), "/assets/");
        let _ = Assets::embedded();
    }
}
