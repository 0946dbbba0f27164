//! Forms and JSON read from request bodies, with limits in bytes and in time.
//!
//! poem's extractors read bodies of any size for any time. Here a body has [`BodyLimits`]; a compressed
//! one is refused, as 194 KB of gzip can hold 200 MB and no browser sends one.

use std::borrow::Cow;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
};
use poem::{Body, FromRequest, Request, RequestBody, Result, error::ResponseError};
use serde::de::DeserializeOwned;
use tokio::time::timeout;

/// How much is read, and for how long. To change them for a route, put other limits into the
/// request's data before the handler: `route.data(BodyLimits { … })`. Forms are read before the routes, within the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyLimits {
    /// Bytes.
    pub size: usize,
    /// Time for the whole body.
    pub time: Duration,
}

impl Default for BodyLimits {
    /// 256 KiB, which is a long text of 32 000 letters in any script, percent-encoded; 30 seconds,
    /// which is that text on a line of 70 kbit/s.
    fn default() -> Self {
        Self {
            size: 256 << 10,
            time: Duration::from_secs(30),
        }
    }
}

/// Why a body was not read. The application maps it to its pages by [`BodyError::status`].
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// More bytes than allowed. 413.
    #[error("the request is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// It did not arrive in time. 408.
    #[error("the request did not arrive in time")]
    TooSlow,
    /// It has a content coding. 415.
    #[error("compressed requests are not accepted")]
    Compressed,
    /// It is of another media type than the one expected. 415.
    #[error("the request is not of the type {expected}")]
    WrongType {
        /// The media type expected.
        expected: &'static str,
    },
    /// The connection broke, or another handler has taken the body. 400.
    #[error("the request could not be read: {0}")]
    Broken(String),
    /// A field is missing, is there twice, or has a value that does not fit. 400.
    #[error("the request cannot be understood: {0}")]
    Malformed(String),
}

impl BodyError {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Compressed | Self::WrongType { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Broken(_) | Self::Malformed(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl ResponseError for BodyError {
    fn status(&self) -> StatusCode {
        BodyError::status(self)
    }
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// A form (`application/x-www-form-urlencoded`). A key that comes several times fits a `Vec`. U+0000 is left out of it: no
/// keyboard has it, and PostgreSQL keeps no text with it.
#[derive(Clone, Debug)]
pub struct Form<T>(pub T);

/// A JSON body (`application/json` or `application/…+json`).
#[derive(Clone, Debug)]
pub struct Json<T>(pub T);

impl<'a, T: DeserializeOwned> FromRequest<'a> for Form<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        if !content_type(request).is_some_and(is_form) {
            return Err(BodyError::WrongType { expected: FORM }.into());
        }
        let bytes = taken(request, body).await?;
        let form = serde_html_form::from_bytes(&without_nul(&bytes))
            .map_err(|error| BodyError::Malformed(error.to_string()));
        Ok(Self(form?))
    }
}

impl<'a, T: DeserializeOwned> FromRequest<'a> for Json<T> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        if !content_type(request).is_some_and(is_json) {
            return Err(BodyError::WrongType { expected: JSON }.into());
        }
        let bytes = taken(request, body).await?;
        let json =
            serde_json::from_slice(&bytes).map_err(|error| BodyError::Malformed(error.to_string()));
        Ok(Self(json?))
    }
}

fn without_nul(form: &[u8]) -> Cow<'_, [u8]> {
    if !form.contains(&0) && !form.windows(3).any(|three| three == b"%00") {
        return Cow::Borrowed(form);
    }
    let fields = url::form_urlencoded::parse(form)
        .map(|(name, value)| (name.replace('\0', ""), value.replace('\0', "")));
    let rest = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    Cow::Owned(rest.into_bytes())
}

async fn taken(request: &Request, body: &mut RequestBody) -> Result<Bytes, BodyError> {
    let limits = request.data::<BodyLimits>().copied().unwrap_or_default();
    let body = body
        .take()
        .map_err(|error| BodyError::Broken(error.to_string()))?;
    read(body, request.headers(), limits).await
}

/// Reads a whole body within its limits, whether its length is announced or it comes in chunks.
///
/// Of a body that is too large up to four times the limit is read and thrown away: closing a socket with unread
/// bytes resets it, and a browser would show that instead of the answer.
///
/// # Errors
/// [`BodyError::TooLarge`], [`BodyError::TooSlow`], [`BodyError::Compressed`], [`BodyError::Broken`].
pub async fn read(body: Body, headers: &HeaderMap, limits: BodyLimits) -> Result<Bytes, BodyError> {
    if headers
        .get_all(CONTENT_ENCODING)
        .into_iter()
        .any(|coding| coding != "identity")
    {
        return Err(BodyError::Compressed);
    }
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let room = announced.unwrap_or(0).min(limits.size);
    let most = limits.size.saturating_mul(4);
    let reading = async {
        if announced.is_some_and(|length| length > most) {
            return Err(BodyError::TooLarge { limit: limits.size });
        }
        let mut chunks = std::pin::pin!(body.into_bytes_stream());
        let mut bytes = BytesMut::with_capacity(room);
        let mut size = 0_usize;
        while let Some(chunk) = chunks
            .try_next()
            .await
            .map_err(|error| BodyError::Broken(error.to_string()))?
        {
            size = size.saturating_add(chunk.len());
            if size > most {
                break;
            }
            if size <= limits.size {
                bytes.extend_from_slice(&chunk);
            }
        }
        if size > limits.size {
            return Err(BodyError::TooLarge { limit: limits.size });
        }
        Ok(bytes.freeze())
    };
    timeout(limits.time, reading)
        .await
        .unwrap_or(Err(BodyError::TooSlow))
}

/// Whether a `Content-Type` is that of a form.
pub fn is_form(content_type: &HeaderValue) -> bool {
    essence(content_type).eq_ignore_ascii_case(FORM)
}

fn is_json(content_type: &HeaderValue) -> bool {
    let essence = essence(content_type).to_ascii_lowercase();
    essence == JSON || (essence.starts_with("application/") && essence.ends_with("+json"))
}

fn essence(content_type: &HeaderValue) -> &str {
    let value = content_type.to_str().unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}

fn content_type(request: &Request) -> Option<&HeaderValue> {
    request.headers().get(CONTENT_TYPE)
}

#[cfg(test)]
mod tests {
    use std::io;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq, Eq)]
    struct Search {
        q: String,
        #[serde(default)]
        tag: Vec<String>,
    }

    async fn form(request: Request) -> Result<Search, StatusCode> {
        let (request, mut body) = request.split();
        match Form::<Search>::from_request(&request, &mut body).await {
            Ok(Form(search)) => Ok(search),
            Err(error) => Err(error.downcast_ref::<BodyError>().unwrap().status()),
        }
    }

    fn post(body: impl Into<Body>) -> Request {
        let mut request = Request::builder().content_type(FORM).body(body);
        request.set_data(BodyLimits {
            size: 64,
            time: Duration::from_millis(50),
        });
        request
    }

    #[tokio::test]
    async fn repeated_keys_fill_a_list() {
        let search = form(post("q=d%C3%A9mocratie+ouverte&tag=a&tag=b"))
            .await
            .unwrap();
        assert_eq!(search.q, "démocratie ouverte");
        assert_eq!(search.tag, ["a", "b"]);
        assert_eq!(form(post("q=x")).await.unwrap().tag, [""; 0]);
    }

    #[tokio::test]
    async fn what_does_not_fit_is_refused_by_its_reason() {
        assert_eq!(form(post("tag=a")).await.unwrap_err(), 400);
        assert_eq!(
            form(post(format!("q={}", "x".repeat(63))))
                .await
                .unwrap_err(),
            413
        );
        let mut plain = post("q=x");
        plain
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        assert_eq!(form(plain).await.unwrap_err(), 415);
        let mut bomb = post("q=x");
        bomb.headers_mut()
            .insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(form(bomb).await.unwrap_err(), 415);
    }

    #[tokio::test]
    async fn chunks_are_counted_and_silence_has_an_end() {
        let chunks =
            futures_util::stream::iter([(); 4].map(|()| Ok::<_, io::Error>("q=xxxxxxxxxxxxxxxx")));
        assert_eq!(
            form(post(Body::from_bytes_stream(chunks)))
                .await
                .unwrap_err(),
            413
        );
        let silence = futures_util::stream::pending::<Result<Bytes, io::Error>>();
        assert_eq!(
            form(post(Body::from_bytes_stream(silence)))
                .await
                .unwrap_err(),
            408
        );
    }

    #[tokio::test]
    async fn json_is_read_by_its_type() {
        let request = Request::builder().content_type("application/activity+json; charset=utf-8");
        let (request, mut body) = request.body(r#"{"q":"x"}"#).split();
        let Json(search) = Json::<Search>::from_request(&request, &mut body)
            .await
            .unwrap();
        assert_eq!(search.q, "x");
    }
}
