//! The column beside a topic: who takes part, and links in and out.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::text::anchors::{Anchor, anchors};
use crate::posts::model::beside::{LinkedFrom, Participant};
use crate::posts::model::page::Page;
use crate::posts::parts::Place;
use crate::posts::parts::record::name;
use crate::t;
use crate::topics::model::TopicId;

/// Links of one direction that the column shows.
const MOST: usize = 12;
/// The most characters of an address that stands for a page elsewhere.
const ADDRESS: usize = 40;

/// The column; nothing when there is nothing to say.
#[must_use]
pub fn side(place: &Place<'_>, page: &Page) -> Markup {
    let locale = place.locale;
    let out = links_out(place.topic.id, page);
    html! {
        @if !page.people.is_empty() || !page.linked_from.is_empty() || !out.is_empty() {
            aside.side aria-label=(t!(locale, "topics-side-label")) {
                @if !page.people.is_empty() { (people(locale, &page.people)) }
                @if !page.linked_from.is_empty() || !out.is_empty() {
                    section.block {
                        h2 { (t!(locale, "topics-links-title")) }
                        ul.plain {
                            @for link in page.linked_from.iter().take(MOST) { (from(locale, link)) }
                            @for link in out.iter().take(MOST) { (to(place, link)) }
                        }
                    }
                }
            }
        }
    }
}

fn people(locale: Locale, people: &[Participant]) -> Markup {
    html! {
        section.block {
            h2 { (t!(locale, "topics-participants-title")) }
            ul.persons {
                @for one in people {
                    li {
                        (bricks::small_face(&one.author.display_name))
                        div {
                            (name(&one.author))
                            p {
                                @if let Some(affiliation) = &one.author.affiliation { bdi { (affiliation) } " · " }
                                span.few { (t!(locale, "topics-participant-posts", n = one.posts)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn from(locale: Locale, link: &LinkedFrom) -> Markup {
    let there = html! { a href=(link.href) { bdi lang=(link.lang.code()) { (link.title) } } };
    html! { li { (bricks::icon("link")) " " (t!(locale, "topics-links-from")) " " (there) } }
}

fn to(place: &Place<'_>, link: &Outward) -> Markup {
    let there = html! {
        a href=(link.href) rel=[link.leaves.then_some("nofollow ugc noopener")] { bdi { (link.words) } }
    };
    let icon = if link.leaves {
        bricks::turning_icon("leaves")
    } else {
        bricks::icon("link")
    };
    let post = html! { a href=(place.permalink(link.number)) { (t!(place.locale, "posts-link", number = link.number)) } };
    html! { li { (icon) " " (t!(place.locale, "topics-links-to")) " " (there) " · " (post) } }
}

/// A link in a post of the page.
#[derive(Debug, Eq, PartialEq)]
struct Outward {
    href: String,
    words: String,
    leaves: bool,
    number: i32,
}

/// Links in the posts of a page to other topics, to proposals and to pages elsewhere, each once.
fn links_out(topic: TopicId, page: &Page) -> Vec<Outward> {
    let mut found: Vec<Outward> = Vec::new();
    for post in page.posts.iter().filter(|post| post.removal.is_none()) {
        for Anchor { href, words } in anchors(&post.html) {
            let leaves = href.starts_with("https://") || href.starts_with("http://");
            let ours = href.starts_with("/proposals/") || is_of_another(topic, &href);
            if (leaves || ours) && found.iter().all(|other| other.href != href) {
                let words = if leaves { address(&href) } else { words };
                found.push(Outward {
                    href,
                    words,
                    leaves,
                    number: post.number,
                });
            }
        }
    }
    found
}

/// Whether an address is that of another topic. A quote links to the topic it stands in.
fn is_of_another(topic: TopicId, href: &str) -> bool {
    let id = href
        .strip_prefix("/t/")
        .and_then(|rest| rest.split(['/', '?', '#']).nth(1));
    id.is_some_and(|id| id != topic.to_string())
}

/// An address as people write it: host and path, cut where it gets long.
fn address(href: &str) -> String {
    let bare = href.split_once("://").map_or(href, |(_, rest)| rest);
    let bare = bare
        .strip_prefix("www.")
        .unwrap_or(bare)
        .trim_end_matches('/');
    if bare.chars().count() <= ADDRESS {
        return bare.to_owned();
    }
    let kept: String = bare.chars().take(ADDRESS - 1).collect();
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_does_not_link_to_itself() {
        let other = |href| is_of_another(TopicId(4), href);
        assert!(other("/t/x/5") && other("/t/x/41/4?page=2"));
        assert!(!other("/t/x/4") && !other("/t/y/4/12#post-12") && !other("/t/x/4?page=2"));
        assert!(!other("/u/ana") && !other("/t/x"));
    }

    #[test]
    fn an_address_is_written_short() {
        assert_eq!(address("https://www.example.org/list/"), "example.org/list");
        let long = address(&format!("https://example.org/{}", "a".repeat(80)));
        assert_eq!(long.chars().count(), ADDRESS);
    }
}
