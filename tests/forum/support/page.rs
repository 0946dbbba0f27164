//! A page as it came to a browser without script.

use http::{HeaderMap, StatusCode};
use scraper::{ElementRef, Html};
use url::Url;

use crate::support::browser::{Answer, Browser, Sending};
use crate::support::form::Form;
use crate::support::names::{self, selector};

pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    pub(crate) document: Html,
    pub(crate) browser: Browser,
}

impl Page {
    pub(crate) fn new(browser: Browser, url: Url, answer: Answer) -> Self {
        let body = answer.text();
        let document = Html::parse_document(&body);
        Self {
            status: answer.status,
            url,
            headers: answer.headers,
            body,
            document,
            browser,
        }
    }

    /// Asserts its status.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert!(
            self.status == status,
            "status {} instead of {status}{}",
            self.status,
            self.shown()
        );
        self
    }

    /// The text of its one `h1`.
    #[track_caller]
    pub(crate) fn heading(&self) -> String {
        names::text(self.find("h1"))
    }

    /// The text of `<title>`.
    #[track_caller]
    pub(crate) fn title(&self) -> String {
        let title = self.find("head > title");
        names::squeeze(&title.text().collect::<String>())
    }

    /// All that a person sees, a line for each block.
    pub(crate) fn text(&self) -> String {
        names::text(self.document.root_element())
    }

    /// Whether a person sees these words.
    pub(crate) fn says(&self, words: &str) -> bool {
        names::squeeze(&self.text()).contains(&names::squeeze(words))
    }

    #[track_caller]
    pub(crate) fn must_say(&self, words: &str) -> &Self {
        assert!(self.says(words), "nowhere {words:?}{}", self.shown());
        self
    }

    #[track_caller]
    pub(crate) fn must_not_say(&self, words: &str) -> &Self {
        assert!(!self.says(words), "there is {words:?}{}", self.shown());
        self
    }

    /// Whether an element matches.
    #[track_caller]
    pub(crate) fn has(&self, css: &str) -> bool {
        self.document.select(&selector(css)).next().is_some()
    }

    /// The first element that matches.
    #[track_caller]
    pub(crate) fn find(&self, css: &str) -> ElementRef<'_> {
        match self.document.select(&selector(css)).next() {
            Some(element) => element,
            None => panic!("nothing matches {css:?}{}", self.shown()),
        }
    }

    #[track_caller]
    pub(crate) fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.document.select(&selector(css)).collect()
    }

    /// The texts of all elements that match.
    #[track_caller]
    pub(crate) fn texts(&self, css: &str) -> Vec<String> {
        self.all(css).into_iter().map(names::text).collect()
    }

    /// The text of the first element that matches.
    #[track_caller]
    pub(crate) fn text_of(&self, css: &str) -> String {
        names::text(self.find(css))
    }

    /// A response header, empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Path and query, as people would tell somebody.
    pub(crate) fn path(&self) -> String {
        let query = self
            .url
            .query()
            .map_or_else(String::new, |query| format!("?{query}"));
        format!("{}{query}", self.url.path())
    }

    /// Follows the link of this accessible name.
    #[track_caller]
    pub(crate) fn link(&self, name: &str) -> Page {
        self.follow(self.find_link(name))
    }

    /// The link of this accessible name.
    #[track_caller]
    pub(crate) fn find_link(&self, name: &str) -> ElementRef<'_> {
        let links = self.all("a[href]");
        let found = links
            .iter()
            .find(|link| names::name(&self.document, **link) == names::squeeze(name));
        match found {
            Some(link) => *link,
            None => {
                let all: Vec<_> = links
                    .iter()
                    .map(|link| names::name(&self.document, *link))
                    .collect();
                panic!("no link is called {name:?}, but {all:?}{}", self.shown())
            }
        }
    }

    pub(crate) fn has_link(&self, name: &str) -> bool {
        let name = names::squeeze(name);
        self.all("a[href]")
            .iter()
            .any(|link| names::name(&self.document, *link) == name)
    }

    /// Follows a link found otherwise.
    #[track_caller]
    pub(crate) fn follow(&self, link: ElementRef<'_>) -> Page {
        let Some(href) = link.attr("href") else {
            panic!("a link without href: {}", link.html())
        };
        let url = self.join(href);
        self.browser.open(Sending {
            from: Some(self.url.clone()),
            ..Sending::get(url)
        })
    }

    /// The same address again.
    #[track_caller]
    pub(crate) fn reload(&self) -> Page {
        self.browser.open(Sending::get(self.url.clone()))
    }

    /// The form that matches this selector, or that the button of this accessible name sends.
    #[track_caller]
    pub(crate) fn form(&self, css_or_button: &str) -> Form<'_> {
        Form::find(self, css_or_button)
    }

    /// Presses the button of this accessible name, and its form is sent as it stands.
    #[track_caller]
    pub(crate) fn press(&self, button: &str) -> Page {
        self.form(button).submit(button)
    }

    pub(crate) fn has_button(&self, name: &str) -> bool {
        let name = names::squeeze(name);
        let buttons = self.all("button, input[type=submit], input[type=image]");
        buttons
            .iter()
            .any(|button| names::name(&self.document, *button) == name)
    }

    /// How many queries it took, when the forum was asked to tell.
    #[track_caller]
    pub(crate) fn queries(&self) -> usize {
        crate::support::queries::of(&self.headers)
    }

    /// An address as this page means it.
    #[track_caller]
    pub(crate) fn join(&self, address: &str) -> Url {
        let base = self
            .document
            .select(&selector("base[href]"))
            .next()
            .and_then(|base| base.attr("href"));
        let base = base
            .and_then(|base| self.url.join(base).ok())
            .unwrap_or_else(|| self.url.clone());
        base.join(address)
            .unwrap_or_else(|error| panic!("{address:?} is no address: {error}"))
    }

    /// For messages: where we are and what stands there.
    pub(crate) fn shown(&self) -> String {
        format!(
            "\n--- {} at {}\n{}\n---",
            self.status,
            self.url,
            self.text()
        )
    }
}
