//! Ids of entries and people: read from the end of an address, or made of a title.

use sha2::{Digest, Sha256};
use url::Url;

use crate::platform::text::fold;

/// The number at the end of an address's path: 278 of `/conferences/ogp/program/proposals/278`.
#[must_use]
pub fn last_number(address: &str) -> Option<String> {
    let path = match Url::parse(address) {
        Ok(url) => url.path().to_owned(),
        Err(_) => address.split(['?', '#']).next()?.to_owned(),
    };
    let last = path.trim_end_matches('/').rsplit('/').next()?;
    let sound = !last.is_empty() && last.chars().all(|c| c.is_ascii_digit());
    sound.then(|| last.to_owned())
}

/// An id for what its source gives none: the same for the same title. Two entries of one title have one id, and the second is
/// named as broken: nothing tells them apart at the next import.
#[must_use]
pub fn of_title(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    let title = fold::key(&words.join(" "));
    let digest = Sha256::digest(title.as_bytes());
    let mark: String = digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{}-{mark}", fold::slug(&title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_in_an_id() {
        for (address, id) in [
            ("https://a.example/program/proposals/278", Some("278")),
            (
                "https://a.example/program/proposals/278/?lang=fr#x",
                Some("278"),
            ),
            ("/osem/users/416", Some("416")),
            ("https://a.example/users/ana", None),
            ("", None),
        ] {
            assert_eq!(last_number(address).as_deref(), id, "{address}");
        }
    }

    #[test]
    fn an_id_made_of_a_title_stays_and_differs() {
        let id = of_title("Presupuestos: ¿quién decide?");
        assert!(id.starts_with("presupuestos-quien-decide-"), "{id}");
        assert_eq!(of_title(" presupuestos:  ¿QUIÉN decide? "), id);
        assert_ne!(of_title("الشفافية"), of_title("المشاركة"));
    }
}
