//! Secrets that travel in links, cookies and mails, from the operating system's random numbers.
//!
//! A token is shown once, to its owner; what is stored is its SHA-256 ([`hash`]). A plain fast hash is
//! right here: 192 random bits cannot be guessed, so there is nothing to slow down. A six-digit code
//! can be guessed: whoever accepts one counts the attempts.

use std::fmt::{self, Debug, Formatter};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use rand::{Rng, TryRngCore, rngs::OsRng};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A secret of 192 random bits as 32 characters of `A–Z a–z 0–9 - _`, safe in URLs and cookies.
/// Its [`Debug`] form shows nothing, so it gets into no log by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new token. Panics if the operating system has no random numbers, as nothing safe is left to do.
    pub fn generate() -> Self {
        Self(random_text::<24>())
    }

    /// The secret itself, for the link or the cookie.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// What is stored; see [`hash`].
    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

impl Debug for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Whether a text can be the secret of a [`Token`].
pub fn has_shape(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    text.len() == 32 && text.bytes().all(fits)
}

/// The SHA-256 of a secret as 64 lower-case hexadecimal digits, for storing and for looking up.
pub fn hash(secret: &str) -> String {
    let digest = Sha256::digest(secret.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether two secrets are the same, in a time that tells nothing about where they differ.
pub fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

/// What only whoever knows the key can put on a text: 96 bits of its HMAC-SHA-256, as 16 characters.
pub fn seal(key: &str, text: &str) -> String {
    #[expect(
        clippy::expect_used,
        reason = "HMAC takes keys of any length (RFC 2104 §3)"
    )]
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length");
    mac.update(text.as_bytes());
    let whole = mac.finalize().into_bytes();
    URL_SAFE_NO_PAD.encode(whole.get(..12).unwrap_or_default())
}

/// A code of six digits to be typed, such as `042617`; every code is equally likely.
pub fn code() -> String {
    format!("{:06}", OsRng.unwrap_err().random_range(0..1_000_000_u32))
}

/// `BYTES` random bytes as base64url without padding.
pub fn random_text<const BYTES: usize>() -> String {
    let bytes: [u8; BYTES] = OsRng.unwrap_err().random();
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_safe_in_urls_and_never_the_same() {
        let (one, other) = (Token::generate(), Token::generate());
        assert!(has_shape(one.secret()) && !has_shape("a secret of 32 characters, or no"));
        assert_ne!(one, other);
        assert_eq!(format!("{one:?}"), "Token(…)");
    }

    #[test]
    fn a_hash_is_sha_256_in_hexadecimal() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash("abc"), abc);
    }

    #[test]
    fn a_seal_is_the_beginning_of_hmac_sha_256() {
        // RFC 4231 §4.3: 5bdcc146bf60754e6a042426…
        let seal = seal("Jefe", "what do ya want for nothing?");
        assert_eq!(seal, "W9zBRr9gdU5qBCQm");
    }

    #[test]
    fn a_code_has_six_digits() {
        for _ in 0..200 {
            let code = code();
            assert!(
                code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()),
                "{code}"
            );
        }
    }

    #[test]
    fn secrets_compare_by_value() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd"));
        assert!(!same("abc", "ab"));
    }
}
