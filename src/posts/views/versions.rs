//! The page that shows what a post once said, and what each edit changed.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::diff;
use crate::posts::model::Post;
use crate::posts::model::revisions::{Version, Versions};
use crate::posts::parts::asking;
use crate::topics::model::Topic;
use crate::{t, tm};

/// The page.
#[must_use]
pub fn page(shell: &Shell, post: &Post, topic: &Topic, versions: &Versions) -> Page {
    let locale = shell.locale;
    let question = t!(locale, "posts-revisions-title", number = post.number);
    let author = versions.author.as_str();
    let sub = tm!(
        locale,
        "posts-of-in",
        name = author,
        title = asking::title(topic)
    );
    let main = html! {
        (asking::head(locale, topic, &question, &sub, &[]))
        div.text {
            ol.versions.block {
                @for (version, before) in versions.pairs() {
                    li { (shown(shell, post, author, version, before)) }
                }
            }
            @if let Some(next) = versions.next() { (pager(locale, post, next)) }
        }
    };
    Page::unlisted(question, main)
}

fn shown(
    shell: &Shell,
    post: &Post,
    author: &str,
    version: &Version,
    before: Option<&Version>,
) -> Markup {
    let locale = shell.locale;
    let at = bricks::moment(&shell.dates(), version.at);
    html! {
        p {
            b { (version.number) } " · "
            @if version.by_author {
                (tm!(locale, "posts-revision-byline", date = at, name = author))
            } @else {
                (tm!(locale, "posts-revision-moderator", date = at))
            }
            @if version.number == 1 { " · " (t!(locale, "posts-revision-first")) }
            @if version.number == post.revision_count + 1 { " · " (t!(locale, "posts-revision-current")) }
        }
        @if !version.reason.is_empty() {
            p { (tm!(locale, "common-quoted", text = version.reason.as_str())) }
        } @else if version.number > 1 {
            p { (t!(locale, "posts-revision-no-reason")) }
        }
        @match before {
            Some(before) => (changes(locale, before, version)),
            None => (first(locale, version)),
        }
    }
}

fn changes(locale: Locale, before: &Version, version: &Version) -> Markup {
    let retitled = before.title.as_ref().zip(version.title.as_ref());
    let (lang, dir) = (version.lang.code(), version.lang.dir());
    html! {
        @if let Some((old, new)) = retitled.filter(|(old, new)| old != new) {
            div.diff lang=(lang) dir=(dir) { (diff::markup(old, new)) }
        }
        @if before.lang != version.lang {
            p.meta { (tm!(locale, "posts-revision-language", from = language(before), to = language(version))) }
        }
        @if before.source != version.source {
            div.diff lang=(lang) dir=(dir) { (diff::markup(&before.source, &version.source)) }
        }
    }
}

fn language(version: &Version) -> Markup {
    html! { bdi lang=(version.lang.code()) { (version.lang.own_name()) } }
}

/// The first version as it was typed, since the others are compared with that.
fn first(locale: Locale, version: &Version) -> Markup {
    let (lang, dir) = (version.lang.code(), version.lang.dir());
    html! {
        details.open {
            summary { span { (t!(locale, "posts-revision-read", number = version.number)) } }
            @if let Some(title) = &version.title { div.diff lang=(lang) dir=(dir) { (title) } }
            div.diff lang=(lang) dir=(dir) { (version.source) }
        }
    }
}

fn pager(locale: Locale, post: &Post, next: i32) -> Markup {
    html! {
        nav.pager aria-label=(t!(locale, "common-pager-label")) {
            ul { li {
                a.btn href={ "/posts/" (post.id) "/versions?before=" (next) } rel="next" { (t!(locale, "common-pager-older")) }
            } }
        }
    }
}
