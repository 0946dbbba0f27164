//! The form in a request: read before the routes see it, so that what was typed is there when they refuse it.

use bytes::Bytes;
use poem::Request;
use poem::http::header;

use crate::platform::body::{self, BodyError, BodyLimits};
use crate::platform::layout::FORM_TOKEN;
use crate::platform::tokens;

/// Reads the form of an unsafe request, and leaves the body to be read again; empty when there is none.
pub(crate) async fn with_form(
    mut request: Request,
) -> std::result::Result<(Request, Bytes), BodyError> {
    let content_type = request.headers().get(header::CONTENT_TYPE);
    if request.method().is_safe() || !content_type.is_some_and(body::is_form) {
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
    fn what_people_write_is_taken_out_of_a_form_and_no_secret_of_theirs() {
        let form =
            b"csrf=x&text=Two%0D%0Alines.%00&title=A+title&name=ana&password=secret&bio=&reason=";
        assert_eq!(written(form), "A title\n\nTwo\nlines.");
        assert_eq!(written(b"name=ana&password=secret&address=a%40b.org"), "");
    }
}
