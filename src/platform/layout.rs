//! The frame of every page: masthead, main, footer. It is given plain data and knows nobody.

use maud::{DOCTYPE, Markup, html};
use url::Url;

use crate::platform::assets::embedded;
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::t;

/// The field that proves that a form comes from a page of its session.
pub const FORM_TOKEN: &str = "csrf";

/// The cookie that remembers a reader's language.
pub const LANGUAGE_COOKIE: &str = "lang";

/// What a page is shown in: the reader's language and zone, the forum's name, and who is signed in.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The interface language.
    pub locale: Locale,
    /// The IANA zone that times are shown in.
    pub zone: String,
    /// The forum's name.
    pub site: String,
    /// Whether anybody may make an account.
    pub sign_up_open: bool,
    /// The address of the programme, once there is one.
    pub programme: Option<String>,
    /// The public address.
    pub url: Url,
    /// Path and query of the page, without `lang`.
    pub here: String,
    /// Who is signed in.
    pub member: Option<Signed>,
}

/// Who is signed in, as far as a page's frame shows it.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The name shown.
    pub name: String,
    /// The address of their page.
    pub href: String,
    /// What proves that a form comes from a page of this session.
    pub form_token: String,
    /// Nothing is kept on this device.
    pub shared_device: bool,
    /// Whether the pages of administration are theirs.
    pub admin: bool,
    /// Whether the pages of a summit's organisers are theirs.
    pub organiser: bool,
}

/// A page: what stands between masthead and footer, and what the tab says.
pub struct Page {
    /// The tab's title, without the forum's name.
    pub title: String,
    /// The content of `main`: `.head`, `.text`, `.side` and the like.
    pub main: Markup,
    /// The address that search engines are to keep, when this is one of several.
    pub canonical: Option<String>,
    /// Whether search engines should leave the page alone: forms, errors, lists by key.
    pub hidden_from_search: bool,
    /// Whether the page is a list with its filters beside it.
    pub filtered: bool,
}

impl Page {
    /// A page that search engines may keep.
    #[must_use]
    pub fn new(title: impl Into<String>, main: Markup) -> Self {
        Self {
            title: title.into(),
            main,
            canonical: None,
            hidden_from_search: false,
            filtered: false,
        }
    }

    /// A page that is somebody's own, a form or an error.
    #[must_use]
    pub fn unlisted(title: impl Into<String>, main: Markup) -> Self {
        Self {
            hidden_from_search: true,
            ..Self::new(title, main)
        }
    }
}

impl Shell {
    /// Dates as the reader writes them.
    #[must_use]
    pub fn dates(&self) -> Dates {
        Dates::new(self.locale, &self.zone)
    }

    /// The hidden field that every form of a signed-in page carries; nothing for a reader, whose forms are held by the
    /// browser's word for where they come from.
    #[must_use]
    pub fn token_field(&self) -> Markup {
        html! {
            @if let Some(member) = &self.member {
                input type="hidden" name=(FORM_TOKEN) value=(member.form_token);
            }
        }
    }

    /// The address of this page in another language.
    fn in_language(&self, locale: Locale) -> String {
        let joint = if self.here.contains('?') { '&' } else { '?' };
        format!("{}{joint}lang={}", self.here, locale.code())
    }

    fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.url.as_str().trim_end_matches('/'))
    }
}

/// The whole document.
#[must_use]
pub fn page(shell: &Shell, page: &Page) -> Markup {
    let locale = shell.locale;
    html! {
        (DOCTYPE)
        html lang=(locale.code()) dir=(locale.dir()) data-icons=(embedded::url("icons.svg")) data-zone=(shell.zone) data-shared-device[shell.member.as_ref().is_some_and(|m| m.shared_device)] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) " – " (shell.site) }
                link rel="stylesheet" href=(embedded::url("style.css"));
                link rel="icon" href=(embedded::url("favicon.svg")) type="image/svg+xml";
                @if page.hidden_from_search {
                    meta name="robots" content="noindex";
                } @else {
                    @for other in Locale::ALL {
                        link rel="alternate" hreflang=(other.code()) href=(shell.absolute(&shell.in_language(other)));
                    }
                    @if let Some(canonical) = &page.canonical {
                        link rel="canonical" href=(shell.absolute(canonical));
                    }
                }
                script type="module" src=(embedded::url("script.js")) {}
            }
            body {
                a.skip href="#main" { (t!(locale, "layout-skip")) }
                (masthead(shell))
                main #main.page.filtered[page.filtered] tabindex="-1" { (page.main) }
                (footer(shell))
                @if shell.member.is_some() {
                    form #act method="post" hidden { (shell.token_field()) }
                }
                p #said.said role="status" {}
                p.printed { (shell.absolute(&shell.here)) }
            }
        }
    }
}

fn masthead(shell: &Shell) -> Markup {
    let locale = shell.locale;
    let places = [
        ("/latest", t!(locale, "layout-latest")),
        ("/proposals", t!(locale, "layout-proposals")),
        ("/categories", t!(locale, "layout-categories")),
    ];
    html! {
        header.masthead { div {
            a.brand href="/" {
                (bricks::mark())
                " " (shell.site)
            }
            nav.places aria-label=(t!(locale, "layout-places")) { ul {
                @for (href, name) in places {
                    li { a href=(href) aria-current=[is_here(shell, href).then_some("page")] { (name) } }
                }
                @if let Some(href) = &shell.programme {
                    li { a href=(href) aria-current=[is_here(shell, href).then_some("page")] { (t!(locale, "layout-programme")) } }
                }
            } }
            nav.who aria-label=(t!(locale, "layout-account")) { ul {
                @if let Some(member) = &shell.member {
                    li { a href=(member.href) {
                        (bricks::small_face(&member.name)) " "
                        span.name { bdi { (member.name) } }
                    } }
                    @if member.admin {
                        li { a href="/admin" aria-current=[is_here(shell, "/admin").then_some("page")] { (t!(locale, "layout-admin")) } }
                    } @else if member.organiser {
                        li { a href="/admin/sources" aria-current=[is_here(shell, "/admin/sources").then_some("page")] { (t!(locale, "layout-sources")) } }
                    }
                    li.w { a href="/my/settings" aria-current=[is_here(shell, "/my/settings").then_some("page")] { (t!(locale, "layout-settings")) } }
                    li { button form="act" formaction="/logout" data-sign-out { (t!(locale, "layout-sign-out")) } }
                } @else {
                    li { a href="/login" aria-current=[is_here(shell, "/login").then_some("page")] { (t!(locale, "layout-sign-in")) } }
                    @if shell.sign_up_open { li { a href="/signup" aria-current=[is_here(shell, "/signup").then_some("page")] { (t!(locale, "layout-create-account")) } } }
                }
            } }
        } }
    }
}

fn is_here(shell: &Shell, place: &str) -> bool {
    let path = shell.here.split('?').next().unwrap_or_default();
    path.strip_prefix(place)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn footer(shell: &Shell) -> Markup {
    let locale = shell.locale;
    html! {
        footer.foot { div {
            nav aria-label=(t!(locale, "layout-languages")) { ul {
                @for other in Locale::ALL {
                    li { a href=(shell.in_language(other)) lang=(other.code()) dir=(other.dir()) hreflang=(other.code())
                        aria-current=[(other == locale).then_some("true")] { (other.own_name()) } }
                }
            } }
            nav aria-label=(t!(locale, "layout-about-nav")) { ul {
                li { a href="/about" { (t!(locale, "layout-about")) } }
                li { a href="/rules" { (t!(locale, "layout-rules")) } }
                li { a href="/privacy" { (t!(locale, "layout-privacy")) } }
            } }
            p { (t!(locale, "layout-licence")) }
        } }
    }
}
