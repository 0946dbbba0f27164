//! Bytes that are sent many times, with each compressed form made at most once.

use std::{io::Write, sync::OnceLock};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, header::IF_NONE_MATCH};
use sha2::{Digest, Sha256};

use crate::platform::encoding::negotiation::Encoding;

/// Below this size the headers weigh more than what compressing saves: it all fits one packet.
pub const WORTH_IT: usize = 1024;

/// How hard to compress.
#[derive(Clone, Copy, Debug)]
pub struct Quality {
    /// 1 to 9.
    pub gzip: u32,
    /// 0 to 11.
    pub brotli: u32,
}

/// For pages: a change costs some 2 ms of one core for both forms.
pub const PAGES: Quality = Quality { gzip: 6, brotli: 5 };

/// For files that never change: brotli 9 takes 8 ms for 45 KB, and 11 takes 45 ms for 6 % less.
pub const FILES: Quality = Quality { gzip: 9, brotli: 9 };

/// Bytes with their compressed forms.
#[derive(Debug)]
pub struct Kept {
    identity: Bytes,
    quality: Option<Quality>,
    hash: String,
    etags: Etags,
    // None inside: the compressed form would not be smaller.
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

/// Made once: writing them anew for every answer would cost as much as finding the page.
#[derive(Debug)]
struct Etags {
    identity: HeaderValue,
    gzip: HeaderValue,
    brotli: HeaderValue,
}

/// One form of the bytes, ready to be sent.
#[derive(Clone, Debug)]
pub struct Form {
    /// The bytes.
    pub bytes: Bytes,
    /// Their coding.
    pub encoding: Encoding,
}

impl Kept {
    /// Keeps these bytes; compresses nothing yet. No `quality`: they are never compressed.
    pub fn new(identity: Bytes, quality: Option<Quality>) -> Self {
        let digest = Sha256::digest(&identity);
        let hash = URL_SAFE_NO_PAD.encode(digest.get(..12).unwrap_or_default());
        let quality = quality.filter(|_| identity.len() >= WORTH_IT);
        let etag = |encoding: Encoding| {
            let tag = format!("\"{hash}{}\"", encoding.tag());
            HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\""))
        };
        let etags = Etags {
            identity: etag(Encoding::Identity),
            gzip: etag(Encoding::Gzip),
            brotli: etag(Encoding::Brotli),
        };
        Self {
            identity,
            quality,
            hash,
            etags,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        }
    }

    /// The hash of the bytes: 96 bits as 16 characters of base64url.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The size of the bytes as they are.
    pub fn len(&self) -> usize {
        self.identity.len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.identity.is_empty()
    }

    /// The form in that coding if it exists already; the bytes as they are when compressing does not pay.
    pub fn ready(&self, encoding: Encoding) -> Option<Form> {
        let made = match (encoding, self.quality) {
            (Encoding::Identity, _) | (_, None) => &None,
            (Encoding::Gzip, _) => self.gzip.get()?,
            (Encoding::Brotli, _) => self.brotli.get()?,
        };
        Some(self.form(encoding, made.as_ref()))
    }

    /// The form in that coding, compressed now if nobody has. Call it on a blocking thread.
    pub fn make(&self, encoding: Encoding) -> Form {
        let made = match (encoding, self.quality) {
            (Encoding::Identity, _) | (_, None) => &None,
            (Encoding::Gzip, Some(quality)) => self
                .gzip
                .get_or_init(|| self.if_smaller(gzip(&self.identity, quality.gzip))),
            (Encoding::Brotli, Some(quality)) => self
                .brotli
                .get_or_init(|| self.if_smaller(brotli(&self.identity, quality.brotli))),
        };
        self.form(encoding, made.as_ref())
    }

    /// The bytes as they are.
    pub fn identity(&self) -> Form {
        self.form(Encoding::Identity, None)
    }

    /// The strong entity tag of a form, quoted (RFC 9110 §8.8.3).
    pub fn etag(&self, encoding: Encoding) -> &HeaderValue {
        match encoding {
            Encoding::Identity => &self.etags.identity,
            Encoding::Gzip => &self.etags.gzip,
            Encoding::Brotli => &self.etags.brotli,
        }
    }

    fn form(&self, encoding: Encoding, made: Option<&Bytes>) -> Form {
        match made {
            Some(bytes) => Form {
                bytes: bytes.clone(),
                encoding,
            },
            None => Form {
                bytes: self.identity.clone(),
                encoding: Encoding::Identity,
            },
        }
    }

    fn if_smaller(&self, compressed: Option<Bytes>) -> Option<Bytes> {
        compressed.filter(|bytes| bytes.len() < self.identity.len())
    }
}

/// Whether `If-None-Match` names that tag; the comparison is weak (RFC 9110 §13.1.2).
pub fn has_tag(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let etag = etag.as_bytes();
    request.get_all(IF_NONE_MATCH).into_iter().any(|line| {
        let line = line.to_str().unwrap_or_default();
        line.split(',').map(str::trim).any(|tag| {
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*" || tag.as_bytes() == etag
        })
    })
}

/// The bytes in gzip at a level of 1 to 9.
pub fn gzip(bytes: &[u8], level: u32) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(level));
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

fn brotli(bytes: &[u8], quality: u32) -> Option<Bytes> {
    // A window of 4 MB (22) is what browsers take without asking.
    let mut encoder =
        brotli::CompressorWriter::new(Vec::with_capacity(bytes.len() / 3), 4096, quality, 22);
    encoder.write_all(bytes).ok()?;
    encoder.flush().ok()?;
    Some(Bytes::from(encoder.into_inner()))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn kept(text: String) -> Kept {
        Kept::new(text.into(), Some(PAGES))
    }

    #[test]
    fn both_forms_hold_the_same_bytes() {
        let text = "Ouvrir les données, ouvrir l'État. ".repeat(100);
        let kept = kept(text.clone());
        let mut back = String::new();
        let gzip = kept.make(Encoding::Gzip);
        flate2::read::GzDecoder::new(&gzip.bytes[..])
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        let brotli = kept.make(Encoding::Brotli);
        let mut back = String::new();
        brotli::Decompressor::new(&brotli.bytes[..], 4096)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn a_form_is_ready_once_it_was_made() {
        let kept = kept("x".repeat(2000));
        assert!(kept.ready(Encoding::Identity).is_some());
        assert!(kept.ready(Encoding::Gzip).is_none());
        let made = kept.make(Encoding::Gzip);
        assert_eq!(made.encoding, Encoding::Gzip);
        assert_eq!(
            kept.ready(Encoding::Gzip).unwrap().bytes.as_ptr(),
            made.bytes.as_ptr()
        );
    }

    #[test]
    fn what_gains_nothing_stays_as_it_is() {
        let short = kept("short".to_owned());
        assert_eq!(
            short.ready(Encoding::Brotli).unwrap().encoding,
            Encoding::Identity
        );
        let noise: Vec<u8> = (0..4096_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        let noise: Vec<u8> = noise.chunks(64).flat_map(Sha256::digest).collect();
        let noise = Kept::new(noise.into(), Some(PAGES));
        assert_eq!(noise.make(Encoding::Gzip).encoding, Encoding::Identity);
    }

    #[test]
    fn each_form_has_an_entity_tag_of_its_own() {
        let kept = kept("x".repeat(2000));
        let tags =
            [Encoding::Identity, Encoding::Gzip, Encoding::Brotli].map(|e| kept.etag(e).clone());
        assert!(tags[0] != tags[1] && tags[1] != tags[2]);
        assert!(tags[1].to_str().unwrap().ends_with("-gz\""));
    }
}
