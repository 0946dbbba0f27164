//! The form in a request: read before the routes see it, so that what was typed is there when they refuse it.

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, TryStreamExt, stream};
use poem::http::{Method, header};
use poem::{Body, Request};

use crate::platform::body::{self, BodyError, BodyLimits};
use crate::platform::layout::FORM_TOKEN;
use crate::platform::tokens;
use crate::platform::uploads::MULTIPART;

/// How much of a form with files is looked at for its token, which is its first part.
const BEGINNING: usize = 4 << 10;

/// Reads the form of an unsafe request, and leaves the body to be read again; empty when there is none.
pub(crate) async fn with_form(
    mut request: Request,
) -> std::result::Result<(Request, Bytes), BodyError> {
    let content_type = request.headers().get(header::CONTENT_TYPE);
    // Only a POST has a form; what a program sends otherwise, its route reads, whatever its type is said to be.
    if request.method() != Method::POST || !content_type.is_some_and(body::is_form) {
        return Ok((request, Bytes::new()));
    }
    let bytes = body::read(
        request.take_body(),
        request.headers(),
        BodyLimits::default(),
    )
    .await?;
    request.set_body(bytes.clone());
    Ok((request, bytes))
}

/// The token that a form with files begins with, as a form of its own; empty when there is none, and for a form of the type that
/// [`with_form`] reads. The files may be large and are
/// read by their route: they come after what was looked at here.
pub(crate) async fn with_beginning(
    mut request: Request,
) -> std::result::Result<(Request, Bytes), BodyError> {
    let content_type = request.header(header::CONTENT_TYPE).unwrap_or_default();
    if !content_type.starts_with(MULTIPART) {
        return Ok((request, Bytes::new()));
    }
    let broken = |error: std::io::Error| BodyError::Broken(error.to_string());
    let mut chunks = Box::pin(request.take_body().into_bytes_stream());
    let mut beginning = BytesMut::new();
    let reading = async {
        while beginning.len() < BEGINNING && token_of(&beginning).is_none() {
            match chunks.try_next().await.map_err(broken)? {
                Some(chunk) => beginning.extend_from_slice(&chunk),
                None => break,
            }
        }
        Ok(())
    };
    tokio::time::timeout(BodyLimits::default().time, reading)
        .await
        .unwrap_or(Err(BodyError::TooSlow))?;
    let beginning = beginning.freeze();
    let token = token_of(&beginning).unwrap_or_default();
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair(FORM_TOKEN, &token)
        .finish();
    let first = stream::once(async move { Ok::<_, std::io::Error>(beginning) });
    request.set_body(Body::from_bytes_stream(first.chain(chunks)));
    Ok((request, Bytes::from(form)))
}

/// The first part of a form with files, if it is the token and is there whole.
fn token_of(beginning: &[u8]) -> Option<String> {
    let looked_at = beginning.get(..BEGINNING).unwrap_or(beginning);
    let text = String::from_utf8_lossy(looked_at);
    let (head, rest) = text.split_once("\r\n\r\n")?;
    let (boundary, head) = head.split_once("\r\n")?;
    let named = format!("name=\"{FORM_TOKEN}\"");
    let is_token = head.ends_with(&named) && !head.contains('\n');
    let (value, _) = rest.split_once(&format!("\r\n{boundary}"))?;
    is_token.then(|| value.to_owned())
}

/// The fields of a form.
pub(crate) fn fields(form: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(form).into_owned().collect()
}

/// Whether a form carries the token of the session that it comes with.
pub(crate) fn has_token(form: &[u8], form_token: &str) -> bool {
    let mut fields = url::form_urlencoded::parse(form);
    let given = fields.find(|(name, _)| name == FORM_TOKEN);
    given.is_some_and(|(_, value)| tokens::same(&value, form_token))
}

/// The fields that people write into, in the order of their forms. They are named one by one: what has no place here, such
/// as a password or an address, is never shown again.
const WRITTEN: [&str; 9] = [
    "carry_title",
    "title",
    "carry_text",
    "text",
    "reason",
    "affiliation",
    "bio",
    "intro",
    "rules",
];

/// What was written into a form.
pub(crate) fn written(form: &[u8]) -> String {
    let fields = fields(form);
    let values = WRITTEN.iter().flat_map(|written| {
        let its = fields.iter().filter(move |(name, _)| name == written);
        its.map(|(_, value)| value.trim_end())
    });
    let values: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
    values.join("\n\n").replace("\r\n", "\n").replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_with_files_proves_itself_by_its_first_part() {
        let token = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n";
        let other = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nabc\r\n";
        let of = |text: String| token_of(text.as_bytes());
        assert_eq!(of(format!("{token}--x--\r\n")).as_deref(), Some("abc"));
        assert_eq!(
            of(format!("{token}{other}--x--\r\n")).as_deref(),
            Some("abc")
        );
        assert_eq!(of(format!("{other}{token}--x--\r\n")), None);
        assert_eq!(of(token.to_owned()), None, "it is not there whole");
        assert_eq!(of(String::new()), None);
    }

    #[test]
    fn what_people_write_is_taken_out_of_a_form_and_no_secret_of_theirs() {
        let form =
            b"csrf=x&text=Two%0D%0Alines.%00&title=A+title&name=ana&password=secret&bio=&reason=";
        assert_eq!(written(form), "A title\n\nTwo\nlines.");
        assert_eq!(written(b"name=ana&password=secret&address=a%40b.org"), "");
    }
}
