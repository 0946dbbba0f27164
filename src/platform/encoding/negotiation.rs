//! Which content coding a client gets (RFC 9110 §12.5.3).

use http::{HeaderMap, HeaderValue, header::ACCEPT_ENCODING};

/// A content coding the server can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The bytes as they are.
    Identity,
    /// gzip (RFC 1952).
    Gzip,
    /// Brotli (RFC 7932).
    Brotli,
}

impl Encoding {
    /// The value for `Content-Encoding`; none for the bytes as they are.
    pub fn header(self) -> Option<HeaderValue> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
            Self::Brotli => Some(HeaderValue::from_static("br")),
        }
    }

    /// What sets this coding's entity tag apart from the others' (RFC 9110 §8.8.3.3).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Identity => "",
            Self::Gzip => "-gz",
            Self::Brotli => "-br",
        }
    }
}

/// What a client accepts, as weights in thousandths; zero is a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    brotli: u16,
    gzip: u16,
    identity: u16,
}

impl Accepted {
    /// Reads `Accept-Encoding`. A client that sends none gets the bytes as they are.
    pub fn of(headers: &HeaderMap) -> Self {
        let (mut brotli, mut gzip, mut identity, mut others) = (None, None, None, None);
        for line in headers.get_all(ACCEPT_ENCODING) {
            for element in line.to_str().unwrap_or_default().split(',') {
                let (coding, weight) = weighted(element);
                let place = match coding {
                    "br" => &mut brotli,
                    "*" => &mut others,
                    "gzip" | "x-gzip" => &mut gzip,
                    _ if coding.eq_ignore_ascii_case("br") => &mut brotli,
                    _ if coding.eq_ignore_ascii_case("gzip") => &mut gzip,
                    _ if coding.eq_ignore_ascii_case("identity") => &mut identity,
                    _ => continue,
                };
                *place = Some(weight);
            }
        }
        Self {
            brotli: brotli.or(others).unwrap_or(0),
            gzip: gzip.or(others).unwrap_or(0),
            // Not named, it is acceptable but comes last, unless `*;q=0` takes it away.
            identity: identity.unwrap_or(if others == Some(0) { 0 } else { 1 }),
        }
    }

    /// The best coding of all. When nothing is acceptable, the bytes as they are: RFC 9110 §12.5.3
    /// allows it, and a page helps more than 406.
    pub fn best(self) -> Encoding {
        let best = self.brotli.max(self.gzip).max(self.identity);
        match best {
            0 => Encoding::Identity,
            _ if best == self.brotli => Encoding::Brotli,
            _ if best == self.gzip => Encoding::Gzip,
            _ => Encoding::Identity,
        }
    }

    /// Whether gzip is at least as welcome as the bytes as they are.
    pub fn gzip(self) -> bool {
        self.gzip > 0 && self.gzip >= self.identity
    }
}

/// An element of a list with weights, `gzip;q=0.5`, as name and thousandths. A weight that cannot be
/// read counts as a refusal, which is always safe.
pub fn weighted(element: &str) -> (&str, u16) {
    let mut parts = element.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("q").then(|| value.trim())
    });
    (name, weight.map_or(1000, thousandths))
}

fn thousandths(weight: &str) -> u16 {
    match weight.parse::<f32>() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1000 by the guard"
        )]
        Ok(weight) if (0.0..=1.0).contains(&weight) => (weight * 1000.0).round() as u16,
        _ => 0,
    }
}

/// Whether a media type is text, so that compressing it pays: pictures and fonts are compressed already.
pub fn is_text(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.starts_with("text/")
        || essence.ends_with("+xml")
        || essence.ends_with("+json")
        || matches!(
            essence,
            "application/json" | "application/javascript" | "application/xml" | "image/svg+xml"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_decides_and_refusals_are_heard() {
        use Encoding::{Brotli, Gzip, Identity};
        let table: &[(&[&str], Encoding)] = &[
            (&[], Identity),
            (&[""], Identity),
            (&["gzip"], Gzip),
            (&["gzip, deflate, br, zstd"], Brotli),
            (&["GZIP"], Gzip),
            (&["x-gzip"], Gzip),
            (&["gzip", "br"], Brotli),
            (&["br;q=0.5, gzip;q=0.8"], Gzip),
            (&["br;q=0, gzip"], Gzip),
            (&["gzip;q=0"], Identity),
            (&["gzip; q=0.000 , br ;Q=0"], Identity),
            (&["*"], Brotli),
            (&["*;q=0"], Identity),
            (&["br;q=0, *"], Gzip),
            (&["identity, gzip;q=0.5"], Identity),
            (&["identity;q=0, gzip;q=0.1"], Gzip),
            (&["deflate, zstd"], Identity),
            (&["gzip;q=nonsense"], Identity),
            (&["gzip;q=7"], Identity),
        ];
        for (lines, expected) in table {
            let mut headers = HeaderMap::new();
            for line in *lines {
                headers.append(ACCEPT_ENCODING, line.parse().unwrap());
            }
            assert_eq!(Accepted::of(&headers).best(), *expected, "{lines:?}");
        }
    }

    #[test]
    fn pictures_are_not_text() {
        assert!(is_text("text/html; charset=utf-8"));
        assert!(is_text("application/rss+xml"));
        assert!(is_text("application/json"));
        assert!(!is_text("image/png"));
        assert!(!is_text("application/octet-stream"));
    }
}
