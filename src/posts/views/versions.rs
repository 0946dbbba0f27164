//! The pages that show what a post once said, and what each edit changed: one difference on each, since comparing takes time.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::diff;
use crate::posts::model::Post;
use crate::posts::model::revisions::{Text, Version, Versions};
use crate::posts::parts::asking;
use crate::topics::model::Topic;
use crate::{t, tm};

/// The page. It compares two texts, so it is made apart from the threads that answer.
#[must_use]
pub fn page(shell: &Shell, post: &Post, topic: &Topic, versions: &Versions) -> Page {
    let locale = shell.locale;
    let question = t!(locale, "posts-revisions-title", number = post.number);
    let sub = tm!(
        locale,
        "posts-of-in",
        name = versions.author.as_str(),
        title = asking::title(topic)
    );
    let main = html! {
        (asking::head(locale, topic, &question, &sub, &[]))
        div.text {
            ol.versions.block {
                @for version in &versions.shown { (line(shell, post, versions, version)) }
            }
            (pager(locale, post, versions))
        }
    };
    Page::unlisted(question, main)
}

/// The address of the page that shows what one version changed.
fn href(post: &Post, number: i32) -> String {
    format!("/posts/{}/versions?version={number}", post.id)
}

/// One version: who made it, when and why; of the chosen one what it changed, of the others the way there.
fn line(shell: &Shell, post: &Post, versions: &Versions, version: &Version) -> Markup {
    let locale = shell.locale;
    let number = version.number;
    let at = bricks::moment(&shell.dates(), version.at);
    html! {
        li id={ "version-" (number) } {
            h2 {
                @if version.by_author {
                    (tm!(locale, "posts-revision-byline", number = number, name = versions.author.as_str(), date = at))
                } @else {
                    (tm!(locale, "posts-revision-moderator", number = number, date = at))
                }
            }
            p.meta {
                @if number == 1 { span { (t!(locale, "posts-revision-first")) } " " }
                @if number == post.revision_count + 1 { span { (t!(locale, "posts-revision-current")) } " " }
                @if !version.reason.is_empty() {
                    span { (tm!(locale, "common-quoted", text = version.reason.as_str())) }
                } @else if number > 1 {
                    span { (t!(locale, "posts-revision-no-reason")) }
                }
            }
            @if number != versions.chosen {
                p { a href={ (href(post, number)) "#version-" (number) } {
                    @if number == 1 {
                        (t!(locale, "posts-revision-read", number = number))
                    } @else {
                        (t!(locale, "posts-revision-see", number = number))
                    }
                } }
            } @else if let Some(before) = &versions.before {
                (changes(locale, before, &versions.text))
            } @else {
                (whole(&versions.text))
            }
        }
    }
}

fn changes(locale: Locale, before: &Text, text: &Text) -> Markup {
    let retitled = before.title.as_ref().zip(text.title.as_ref());
    let (lang, dir) = (text.lang.code(), text.lang.dir());
    html! {
        @if let Some((old, new)) = retitled.filter(|(old, new)| old != new) {
            div.diff lang=(lang) dir=(dir) { (diff::markup(old, new)) }
        }
        @if before.lang != text.lang {
            p.meta { (tm!(locale, "posts-revision-language", from = language(before), to = language(text))) }
        }
        @if before.source != text.source {
            div.diff lang=(lang) dir=(dir) { (diff::markup(&before.source, &text.source)) }
        }
    }
}

fn language(text: &Text) -> Markup {
    html! { bdi lang=(text.lang.code()) { (text.lang.own_name()) } }
}

/// The first version as it was typed, since the others are compared with that.
fn whole(text: &Text) -> Markup {
    let (lang, dir) = (text.lang.code(), text.lang.dir());
    html! {
        @if let Some(title) = &text.title { div.diff lang=(lang) dir=(dir) { (title) } }
        div.diff lang=(lang) dir=(dir) { (text.source) }
    }
}

fn pager(locale: Locale, post: &Post, versions: &Versions) -> Markup {
    let next = versions.next();
    html! {
        @if versions.is_newer || next.is_some() {
            nav.pager aria-label=(t!(locale, "common-pager-label")) {
                ul {
                    @if versions.is_newer {
                        li { a.btn href={ "/posts/" (post.id) "/versions" } { (t!(locale, "common-pager-first")) } }
                    }
                    @if let Some(next) = next {
                        li { a.btn href=(href(post, next)) rel="next" { (t!(locale, "common-pager-older")) } }
                    }
                }
            }
        }
    }
}
