//! How a form's fields travel.

/// What one field sends.
pub(crate) enum Part {
    Text(String),
    File {
        name: String,
        kind: String,
        bytes: Vec<u8>,
    },
}

/// Line ends go out as CRLF, wherever they came from.
pub(crate) fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\n', "\r\n")
}

pub(crate) fn urlencoded(parts: Vec<(String, Part)>) -> String {
    let pairs = parts.into_iter().map(|(name, part)| match part {
        Part::Text(text) => (name, with_crlf(&text)),
        Part::File { name: file, .. } => (name, file),
    });
    serde_urlencoded::to_string(pairs.collect::<Vec<_>>()).expect("pairs of text")
}

pub(crate) fn multipart(parts: Vec<(String, Part)>) -> (String, Vec<u8>) {
    const BOUNDARY: &str = "----PlainFormsBoundary7MA4YWxkTrZu0gW";
    let quoted = |text: &str| {
        text.replace('"', "%22")
            .replace("\r\n", "%0D%0A")
            .replace('\n', "%0A")
    };
    let mut body = Vec::new();
    for (name, part) in parts {
        let name = quoted(&name);
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"").into_bytes(),
        );
        match part {
            Part::Text(text) => body.extend(format!("\r\n\r\n{}", with_crlf(&text)).into_bytes()),
            Part::File { name, kind, bytes } => {
                body.extend(
                    format!(
                        "; filename=\"{}\"\r\nContent-Type: {kind}\r\n\r\n",
                        quoted(&name)
                    )
                    .into_bytes(),
                );
                body.extend(bytes);
            }
        }
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}
