//! Forms with files (`multipart/form-data`), read whole and within limits.
//!
//! poem's extractor reads as many bytes as come. Here the body is [read](body::read) before it is taken apart, so that its size
//! and its time are bounded, and the number of its parts is as well. That it comes from a page of its session has been checked
//! before any route: the form's token is its first part, and a form that has to prove itself and does not begin so gets
//! nowhere.

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::header::CONTENT_TYPE;
use multer::Multipart;
use poem::{FromRequest, Request, RequestBody, Result};

use crate::platform::body::{self, BodyError, BodyLimits};

/// The most bytes that the files of one form may have together.
pub const MOST: usize = 64 << 20;

/// 64 MiB and what stands around them; ten minutes, which is that on a line of 1 Mbit/s.
pub const LIMITS: BodyLimits = BodyLimits {
    size: MOST + (64 << 10),
    time: Duration::from_secs(10 * 60),
};

/// The most parts of a form: no form of ours has more fields.
const PARTS: usize = 40;

/// The media type of forms with files.
pub const MULTIPART: &str = "multipart/form-data";

/// A form with files; one without is read as well.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    fields: Vec<(String, String)>,
    files: Vec<(String, Bytes)>,
}

impl Upload {
    /// What a field holds; nothing for one that is not there.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        let mut fields = self.fields.iter();
        fields
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// The file that was chosen in a field, if one was.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&Bytes> {
        let mut files = self.files.iter();
        files
            .find(|(known, _)| known == name)
            .map(|(_, bytes)| bytes)
    }
}

impl<'a> FromRequest<'a> for Upload {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let body = body
            .take()
            .map_err(|error| BodyError::Broken(error.to_string()))?;
        Ok(read(body, request.headers()).await?)
    }
}

/// Reads a form with files out of a body.
///
/// # Errors
/// [`BodyError`], as for every body; [`BodyError::WrongType`] for what is no form.
pub async fn read(body: poem::Body, headers: &http::HeaderMap) -> Result<Upload, BodyError> {
    let content_type = headers.get(CONTENT_TYPE);
    if content_type.is_some_and(body::is_form) {
        let bytes = body::read(body, headers, BodyLimits::default()).await?;
        let fields = url::form_urlencoded::parse(&bytes)
            .map(|(name, value)| (name, value.replace('\0', "")));
        return Ok(Upload {
            fields: fields
                .map(|(name, value)| (name.into_owned(), value))
                .collect(),
            files: Vec::new(),
        });
    }
    let boundary = content_type
        .and_then(|value| multer::parse_boundary(value.to_str().ok()?).ok())
        .ok_or(BodyError::WrongType {
            expected: MULTIPART,
        })?;
    let bytes = body::read(body, headers, LIMITS).await?;
    parts(bytes, boundary).await
}

async fn parts(bytes: Bytes, boundary: String) -> Result<Upload, BodyError> {
    let malformed = |error: multer::Error| BodyError::Malformed(error.to_string());
    let whole = stream::once(async move { Ok::<_, Infallible>(bytes) });
    let mut multipart = Multipart::new(whole, boundary);
    let mut upload = Upload::default();
    let mut count = 0;
    while let Some(part) = multipart.next_field().await.map_err(malformed)? {
        count += 1;
        if count > PARTS {
            return Err(BodyError::Malformed(format!("more than {PARTS} parts")));
        }
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(malformed)?;
        if !is_file {
            let text = String::from_utf8_lossy(&bytes).replace('\0', "");
            upload.fields.push((name, text));
        } else if !bytes.is_empty() {
            // A field in which no file was chosen sends an empty one without a name.
            upload.files.push((name, bytes));
        }
    }
    Ok(upload)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn of(body: &str) -> Result<Upload, BodyError> {
        let request = Request::builder()
            .content_type("multipart/form-data; boundary=xx")
            .body(body.to_owned());
        let (request, mut body) = request.split();
        read(body.take().unwrap(), request.headers()).await
    }

    fn part(head: &str, body: &str) -> String {
        format!("--xx\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    }

    #[tokio::test]
    async fn fields_and_files_are_told_apart() {
        let body = part("name=\"csrf\"", "token")
            + &part("name=\"events\"; filename=\"a.json\"", "{}")
            + &part("name=\"rooms\"; filename=\"\"", "")
            + "--xx--\r\n";
        let upload = of(&body).await.unwrap();
        assert_eq!(upload.field("csrf"), "token");
        assert_eq!(upload.file("events").unwrap(), "{}");
        assert!(upload.file("rooms").is_none() && upload.field("rooms").is_empty());
    }

    #[tokio::test]
    async fn what_is_no_form_or_has_no_end_is_refused() {
        assert_eq!(of("--xx\r\nContent").await.unwrap_err().status(), 400);
        let many = part("name=\"a\"", "b").repeat(PARTS + 1) + "--xx--\r\n";
        assert_eq!(of(&many).await.unwrap_err().status(), 400);
        let plain = Request::builder().content_type("text/plain").body("a");
        let (request, mut body) = plain.split();
        let refused = read(body.take().unwrap(), request.headers()).await;
        assert_eq!(refused.unwrap_err().status(), 415);
    }
}
