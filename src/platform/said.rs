//! What was just done, said by the page that follows. The address carries a word from a list of the page's, and a seal on it
//! that holds for one session, one page and a few minutes: so a page claims nothing because of a link that somebody made up,
//! sent on or kept.
//!
//! The key is the session's form token, so there is nothing to store, and nothing for readers: they have no session, and no
//! page that they share says that something was done.

use std::time::Duration;

use percent_encoding::percent_decode_str;

use crate::platform::time::Time;
use crate::platform::tokens;

/// How long a page says it: a form is answered, and the page that follows comes over a bad line.
const SAID_FOR: Duration = Duration::from_secs(5 * 60);

/// The address of a page that is to say, by that word, what was done. It stands before the fragment, which leads to the place
/// that it was done to.
#[must_use]
pub fn saying(address: &str, word: &str, form_token: &str, now: Time) -> String {
    let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
    let joint = if page.contains('?') { '&' } else { '?' };
    let hash = if fragment.is_empty() { "" } else { "#" };
    let second = seconds(now);
    let seal = seal(form_token, page, word, second);
    format!("{page}{joint}said={word}.{second}.{seal}{hash}{fragment}")
}

/// The word that the address of a page carries, if it was [put there](saying) for this session and this page a moment ago.
#[must_use]
pub fn said<'a>(carried: &'a str, page: &str, form_token: &str, now: Time) -> Option<&'a str> {
    let (word, rest) = carried.split_once('.')?;
    let (second, given) = rest.split_once('.')?;
    let second: u64 = second.parse().ok()?;
    let age = seconds(now).checked_sub(second)?;
    let holds =
        age < SAID_FOR.as_secs() && tokens::same(given, &seal(form_token, page, word, second));
    holds.then_some(word)
}

fn seconds(now: Time) -> u64 {
    now.since(Time(0)).as_secs()
}

/// The page is its path: a browser asks for it in escapes, and with what a reader chose in the query.
fn seal(form_token: &str, page: &str, word: &str, second: u64) -> String {
    let path = page.split('?').next().unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8_lossy();
    tokens::seal(form_token, &format!("said\n{path}\n{word}\n{second}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Time = Time(1_480_000_000_000_000);

    fn carried(address: &str) -> &str {
        let (_, rest) = address.split_once("said=").unwrap();
        rest.split('#').next().unwrap()
    }

    #[test]
    fn an_address_keeps_its_query_and_its_fragment() {
        for (address, begins, ends) in [
            (
                "/t/a/1/2#post-2",
                "/t/a/1/2?said=liked.1480000000.",
                "#post-2",
            ),
            (
                "/admin?who=ben",
                "/admin?who=ben&said=liked.1480000000.",
                "",
            ),
        ] {
            let saying = saying(address, "liked", "key", NOW);
            assert!(
                saying.starts_with(begins) && saying.ends_with(ends),
                "{saying}"
            );
        }
    }

    #[test]
    fn a_word_is_said_to_its_session_on_its_page_for_a_moment() {
        let address = saying("/t/ميزانية/1/2#post-2", "liked", "key", NOW);
        let carried = carried(&address);
        let page = "/t/%D9%85%D9%8A%D8%B2%D8%A7%D9%86%D9%8A%D8%A9/1/2?lang=fr&said=x";
        let soon = NOW.after(Duration::from_secs(60));
        assert_eq!(said(carried, page, "key", soon), Some("liked"));
        assert_eq!(said(carried, page, "another", soon), None);
        assert_eq!(said(carried, "/t/a/1/3", "key", soon), None);
        assert_eq!(said(carried, page, "key", NOW.after(SAID_FOR)), None);
        assert_eq!(said(carried, page, "key", NOW.before(SAID_FOR)), None);
        let other = carried.replace("liked", "deleted");
        assert_eq!(said(&other, page, "key", soon), None);
        for made_up in [
            "",
            "liked",
            "liked.",
            "liked.1480000000",
            "liked.1480000000.",
            "liked.x.y",
        ] {
            assert_eq!(said(made_up, page, "key", soon), None, "{made_up}");
        }
    }
}
