//! The page of a topic.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::categories::model::{CategoryId, Label};
use crate::moderation::parts::menu;
use crate::platform::bricks;
use crate::platform::i18n::messages;
use crate::platform::layout::{self, Shell};
use crate::posts::model::beside::LinkedFrom;
use crate::posts::model::edits::is_open;
use crate::posts::model::page::{Page, Shown};
use crate::posts::model::{PostId, PostKind};
use crate::posts::parts::actions::{Hand, actions, of_card};
use crate::posts::parts::composer::{Draft, reply_box};
use crate::posts::parts::record::{article, headed_by, record};
use crate::posts::parts::{Place, entries, notes};
use crate::proposals::model::cards::Card;
use crate::proposals::parts::card;
use crate::summits::model::phases::Openness;
use crate::summits::parts::no_replies;
use crate::t;
use crate::topics::model::rights::may_reply;
use crate::topics::model::{POSTS_A_PAGE, Topic, TopicState};
use crate::topics::parts::{category_link, state};
use crate::topics::views::side::side;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Content {
    /// The topic.
    pub topic: Topic,
    /// One page of its posts.
    pub page: Page,
    /// The proposal that it discusses.
    pub card: Option<Card>,
    /// When the summit's phases let people reply, and in which zone that is, while they do not.
    pub no_replies: Option<(Openness, String)>,
    /// The names of its category and of those that its entries mention.
    pub labels: HashMap<CategoryId, Label>,
}

/// What was just done, from the address.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said<'a> {
    /// The word for it; empty for nothing.
    pub word: &'a str,
    /// The post that it was done to, if the address names one.
    pub number: Option<i32>,
}

/// The page.
#[must_use]
pub fn show(shell: &Shell, viewer: &Viewer, content: &Content, said: Said<'_>) -> layout::Page {
    let dates = shell.dates();
    let topic = &content.topic;
    let place = Place {
        locale: shell.locale,
        dates: &dates,
        topic,
    };
    let label = content.labels.get(&topic.category);
    let category = label.map_or("", |label| label.name.as_str());
    let main = html! {
        (head(&place, viewer, content))
        div.text {
            @if said.number.is_none() {
                @if let Some(note) = notes::of_topic(place.locale, said.word, category) { (note) }
            }
            @if topic.private { p.meta { (state("shield", &t!(place.locale, "topics-private-note"))) } }
            @if let Some(about) = above(content) { (card(place.locale, about)) }
            div.posts {
                (posts(&place, viewer, content, said))
                (pager(&place, &content.page))
            }
            (foot(shell, viewer, content))
        }
        (side(&place, &content.page))
    };
    let page = &content.page;
    let title = if page.number == 1 {
        topic.title.clone()
    } else {
        t!(
            place.locale,
            "topics-page-title",
            title = topic.title.as_str(),
            number = page.number
        )
        .into_owned()
    };
    layout::Page {
        canonical: Some(href(topic, page.number)),
        ..layout::Page::new(title, main)
    }
}

/// The address of a page of a topic.
fn href(topic: &Topic, page: i32) -> String {
    if page == 1 {
        topic.href()
    } else {
        format!("{}?page={page}", topic.href())
    }
}

fn head(place: &Place<'_>, viewer: &Viewer, content: &Content) -> Markup {
    let (locale, topic) = (place.locale, place.topic);
    html! {
        div.head {
            p.kicker.meta {
                @if let Some(label) = content.labels.get(&topic.category) { (category_link(topic.category, label)) " " }
                (bricks::language_tag(topic.lang)) " "
                span { (t!(locale, "topics-replies", n = topic.reply_count)) } " "
                span { (t!(locale, "likes-count", n = topic.like_count)) }
                @if topic.pinned_at.is_some() { " " (state("pin", &t!(locale, "topics-state-pinned"))) }
                @if topic.is_closed() { " " (state("lock", &t!(locale, "topics-state-closed"))) }
                @if topic.state == TopicState::Removed { " " (state("bin", &t!(locale, "topics-state-removed"))) }
            }
            h1 { bdi lang=(topic.lang.code()) dir=(topic.lang.dir()) { (topic.title) } }
            @if let Some(subtitle) = content.card.as_ref().and_then(subtitle) {
                p.sub { bdi lang=(topic.lang.code()) dir=(topic.lang.dir()) { (subtitle) } }
            }
            (menu(locale, topic, viewer, first_post(content)))
        }
    }
}

/// The card that stands above the posts: on its companion topic's first page it is the first of them.
fn above(content: &Content) -> Option<&Card> {
    let is_a_post = (content.page.posts.iter()).any(|post| post.kind == PostKind::Card);
    content.card.as_ref().filter(|_| !is_a_post)
}

/// A companion topic has its proposal's subtitle.
fn subtitle(card: &Card) -> Option<&str> {
    card.companion
        .then_some(card.proposal.content.subtitle.as_deref())
        .flatten()
}

/// The first post, with which the title is edited, when it is on this page.
fn first_post(content: &Content) -> Option<PostId> {
    let mut posts = content.page.posts.iter();
    posts
        .find(|post| post.number == 1 && post.kind == PostKind::Post)
        .map(|post| post.id)
}

fn posts(place: &Place<'_>, viewer: &Viewer, content: &Content, said: Said<'_>) -> Markup {
    let topic = place.topic;
    let hand = Hand {
        viewer,
        replies: content.no_replies.is_none()
            && match &viewer.member {
                Some(_) => may_reply(topic, viewer).is_ok(),
                None => is_open(topic).is_ok(),
            },
    };
    html! {
        @for post in &content.page.posts {
            @if let Some(entry) = &post.entry {
                (entries::entry(place, post, entry, &content.labels))
            } @else if let (PostKind::Card, Some(about)) = (post.kind, &content.card) {
                (card_post(place, post, about, &hand, said))
            } @else {
                @let linked = linked(&content.page.linked_from, post.number);
                @let note = (said.number == Some(post.number))
                    .then(|| notes::of_post(place.locale, said.word, post.number, Some(&reply_action(topic))))
                    .flatten();
                (article(place, post, &record(place, post, &linked), &html! {
                    @if let Some(note) = note { (note) }
                    (actions(place, post, &hand))
                }))
            }
        }
    }
}

/// Post 1 of a companion topic is the proposal's card: here it can be liked. While nobody has answered, what stands below it
/// says what to do.
fn card_post(
    place: &Place<'_>,
    post: &Shown,
    about: &Card,
    hand: &Hand<'_>,
    said: Said<'_>,
) -> Markup {
    let number = post.number;
    let note = (said.number == Some(number))
        .then(|| notes::of_post(place.locale, said.word, number, None));
    let own = html! {
        @if let Some(note) = note.flatten() { (note) }
        (of_card(place, post, hand))
    };
    html! {
        (headed_by(place, post, about, &own))
        @if place.topic.reply_count == 0 { p.meta { (t!(place.locale, "topics-unanswered")) } }
    }
}

/// Links to one post; those to the topic as a whole stand under its first.
fn linked(all: &[LinkedFrom], number: i32) -> Vec<LinkedFrom> {
    all.iter()
        .filter(|from| from.number.unwrap_or(1) == number)
        .cloned()
        .collect()
}

fn pager(place: &Place<'_>, page: &Page) -> Markup {
    let (locale, topic) = (place.locale, place.topic);
    let last = topic.last_number;
    let next = (last - page.last).min(POSTS_A_PAGE);
    html! {
        @if page.pages > 1 {
            nav.pager aria-label=(t!(locale, "topics-pager-label")) {
                span { (t!(locale, "topics-pager-range", first = number(page.first), last = number(page.last), all = number(last))) }
                ul {
                    @if page.number > 1 {
                        li { a.btn.small href=(topic.href()) { (t!(locale, "topics-jump-first")) } }
                        li { a.btn.small href=(href(topic, page.number - 1)) rel="prev" { (t!(locale, "topics-pager-previous", n = POSTS_A_PAGE)) } }
                    }
                    @if page.number < page.pages {
                        li { a.btn.small href=(href(topic, page.number + 1)) rel="next" { (t!(locale, "topics-pager-next", n = next)) } }
                        li { a.btn.small href=(place.permalink(last)) { (t!(locale, "topics-jump-last")) } }
                    }
                }
            }
        }
    }
}

/// A post's number is a name and not a count, so it is never grouped.
fn number(number: i32) -> String {
    number.to_string()
}

/// Where the answer is written, or why it cannot be.
fn foot(shell: &Shell, viewer: &Viewer, content: &Content) -> Markup {
    let topic = &content.topic;
    let action = reply_action(topic);
    if let (Some((openness, zone)), false) = (&content.no_replies, topic.is_closed()) {
        return closed(&no_replies(shell.locale, zone, *openness));
    }
    match (&viewer.member, may_reply(topic, viewer)) {
        (Some(_), Ok(())) => reply_box(shell, &action, &Draft::new(), topic.lang),
        (None, _) if is_open(topic).is_ok() => {
            reply_box(shell, &action, &Draft::default(), topic.lang)
        }
        (None, _) => closed(&html! { (t!(shell.locale, "topics-closed")) }),
        (Some(_), Err(words)) => closed(&html! { (messages::say(shell.locale, &words)) }),
    }
}

fn closed(words: &Markup) -> Markup {
    html! { div.closed-note { (bricks::icon("lock")) p { (words) } } }
}

/// Where replies are sent.
fn reply_action(topic: &Topic) -> String {
    format!("/topics/{}/posts", topic.id)
}
